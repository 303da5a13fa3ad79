//! What an isolate remembers from one request to the next.
//!
//! Nothing is granted on it alone: a write that relies on it also checks the database, in the
//! same transaction.

use crate::store::{partners::Partenaire, vif::KeptLive};
use shared::{SignedDuration, Timestamp, candidature::Idempotency, wire::v1::Fault};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// How many of each are remembered. Beyond, all are forgotten: the database can be asked
/// again.
const CAPACITY: usize = 2_000;

/// A request that has not ended after so long never will: its caller is gone.
const FLIGHT_MAX: SignedDuration = SignedDuration::from_secs(10);

#[derive(Debug, Default)]
pub struct CandidatureMemory {
    /// Whether the database has the latest schema.
    pub(crate) migrated: Cell<bool>,
    /// By the digest of the key that they called with.
    partenaires: RefCell<BTreeMap<String, Rc<Partenaire>>>,
    /// Structures that some partner answers for. None is ever withdrawn, so nothing here goes
    /// stale.
    structures: RefCell<BTreeSet<String>>,
    /// The names that partners gave to structures that are in no file. A partner is never
    /// renamed, so nothing here goes stale.
    names: RefCell<BTreeMap<String, String>>,
    /// The structures as they were last said to be.
    pub(crate) live: RefCell<Option<KeptLive>>,
    /// The sites that were noted on a day.
    noted: RefCell<(String, BTreeSet<String>)>,
    /// The idempotency keys of the requests in progress, and when each began.
    in_flight: RefCell<BTreeMap<MemoryKey, Timestamp>>,
}

/// An author and an idempotency key.
type MemoryKey = (String, String);

/// A request in progress, until dropped.
pub(crate) struct InFlight<'a> {
    memory: &'a CandidatureMemory,
    key: MemoryKey,
}

impl CandidatureMemory {
    pub(crate) fn partenaire(&self, digest: &str) -> Option<Rc<Partenaire>> {
        self.partenaires.borrow().get(digest).cloned()
    }

    pub(crate) fn keep_partenaire(&self, digest: String, partenaire: Rc<Partenaire>) {
        let mut known = self.partenaires.borrow_mut();
        if known.len() >= CAPACITY {
            known.clear();
        }
        known.insert(digest, partenaire);
    }

    pub(crate) fn knows_structure(&self, id: &str) -> bool {
        self.structures.borrow().contains(id)
    }

    pub(crate) fn keep_structure(&self, id: &str) {
        let mut known = self.structures.borrow_mut();
        if known.len() >= CAPACITY {
            known.clear();
        }
        known.insert(id.to_owned());
    }

    pub(crate) fn name(&self, structure: &str) -> Option<String> {
        self.names.borrow().get(structure).cloned()
    }

    pub(crate) fn keep_name(&self, structure: &str, name: &str) {
        let mut known = self.names.borrow_mut();
        if known.len() >= CAPACITY {
            known.clear();
        }
        known.insert(structure.to_owned(), name.to_owned());
    }

    /// Whether this is the first time that this isolate sees it on that day: the rest is not
    /// written.
    pub(crate) fn is_first(&self, day: String, seen: String) -> bool {
        let mut noted = self.noted.borrow_mut();
        if noted.0 != day || noted.1.len() >= CAPACITY {
            *noted = (day, BTreeSet::new());
        }
        noted.1.insert(seen)
    }

    /// Takes an idempotency key for a request, unless this isolate is answering another one
    /// with the same key. Between isolates, the database says which came first.
    pub(crate) fn take(
        &self,
        idempotency: &Idempotency,
        now: Timestamp,
    ) -> Result<InFlight<'_>, Fault> {
        let key = (idempotency.author.clone(), idempotency.key.clone());
        let mut in_flight = self.in_flight.borrow_mut();
        let is_alive = |since: &Timestamp| now.duration_since(*since) < FLIGHT_MAX;
        if in_flight.get(&key).is_some_and(is_alive) {
            return Err(Fault::EnvoiEnCours);
        }
        if in_flight.len() >= CAPACITY {
            in_flight.retain(|_, since| is_alive(since));
        }
        in_flight.insert(key.clone(), now);
        Ok(InFlight { memory: self, key })
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.memory.in_flight.borrow_mut().remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_taken_until_its_request_ends_or_never_will() {
        let memory = CandidatureMemory::default();
        let idempotency = |key: &str| Idempotency {
            author: "p_1".into(),
            key: key.into(),
            body: String::new(),
        };
        let at = |s| Timestamp::from_second(s).unwrap();
        let first = memory.take(&idempotency("un"), at(0)).unwrap();
        assert!(memory.take(&idempotency("un"), at(9)).is_err());
        assert!(memory.take(&idempotency("deux"), at(9)).is_ok());
        drop(first);
        let lost = memory.take(&idempotency("un"), at(9)).unwrap();
        std::mem::forget(lost);
        assert!(memory.take(&idempotency("un"), at(18)).is_err());
        assert!(memory.take(&idempotency("un"), at(19)).is_ok());
    }
}
