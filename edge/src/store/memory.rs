//! What an instance remembers from one request to the next.
//!
//! Nothing is granted on it alone: what is written because of it is written only if the
//! database agrees in the same transaction, and before a refusal the database is asked.

use crate::store::partners::Partenaire;
use shared::{SignedDuration, Timestamp, candidature::Idempotence, wire::v1::Faute};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// How many of each are remembered: then all are forgotten.
const PLACES: usize = 2_000;

/// A request that has not ended after so long never will: whoever sent it is gone.
const VOL: SignedDuration = SignedDuration::from_secs(10);

/// What is known since this instance started.
#[derive(Debug, Default)]
pub struct MemoireBureau {
    /// Whether the database has its last version.
    pub(crate) monte: Cell<bool>,
    /// Partners, by the digest of the key that they came with.
    partenaires: RefCell<BTreeMap<String, Rc<Partenaire>>>,
    /// Structures that a partner answers for; one that did stays known.
    structures: RefCell<BTreeSet<String>>,
    /// The names of structures that are in no file, as their partner gave them: a partner is
    /// never renamed.
    noms: RefCell<BTreeMap<String, String>>,
    /// The idempotency keys of requests under way, and since when.
    en_vol: RefCell<BTreeMap<Cle, Timestamp>>,
}

/// An author and a key.
type Cle = (String, String);

/// A request under way, until dropped.
pub(crate) struct EnVol<'a> {
    memoire: &'a MemoireBureau,
    cle: Cle,
}

impl MemoireBureau {
    pub(crate) fn partenaire(&self, empreinte: &str) -> Option<Rc<Partenaire>> {
        self.partenaires.borrow().get(empreinte).cloned()
    }

    pub(crate) fn retiens_le_partenaire(&self, empreinte: String, partenaire: Rc<Partenaire>) {
        let mut connus = self.partenaires.borrow_mut();
        if connus.len() >= PLACES {
            connus.clear();
        }
        connus.insert(empreinte, partenaire);
    }

    pub(crate) fn connait_la_structure(&self, id: &str) -> bool {
        self.structures.borrow().contains(id)
    }

    pub(crate) fn retiens_la_structure(&self, id: &str) {
        let mut connues = self.structures.borrow_mut();
        if connues.len() >= PLACES {
            connues.clear();
        }
        connues.insert(id.to_owned());
    }

    pub(crate) fn nom(&self, structure: &str) -> Option<String> {
        self.noms.borrow().get(structure).cloned()
    }

    pub(crate) fn retiens_le_nom(&self, structure: &str, nom: &str) {
        let mut connus = self.noms.borrow_mut();
        if connus.len() >= PLACES {
            connus.clear();
        }
        connus.insert(structure.to_owned(), nom.to_owned());
    }

    /// Takes a key for a request, unless another one of this instance is being answered
    /// with it. Between instances, the database says which came first.
    pub(crate) fn prend(
        &self,
        idempotence: &Idempotence,
        maintenant: Timestamp,
    ) -> Result<EnVol<'_>, Faute> {
        let cle = (idempotence.auteur.clone(), idempotence.cle.clone());
        let mut en_vol = self.en_vol.borrow_mut();
        let vit = |depuis: &Timestamp| maintenant.duration_since(*depuis) < VOL;
        if en_vol.get(&cle).is_some_and(vit) {
            return Err(Faute::EnvoiEnCours);
        }
        if en_vol.len() >= PLACES {
            en_vol.retain(|_, depuis| vit(depuis));
        }
        en_vol.insert(cle.clone(), maintenant);
        Ok(EnVol { memoire: self, cle })
    }
}

impl Drop for EnVol<'_> {
    fn drop(&mut self) {
        self.memoire.en_vol.borrow_mut().remove(&self.cle);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_taken_until_its_request_ends_or_never_will() {
        let memoire = MemoireBureau::default();
        let idempotence = |cle: &str| Idempotence {
            auteur: "p_1".into(),
            cle: cle.into(),
            corps: String::new(),
        };
        let at = |s| Timestamp::from_second(s).unwrap();
        let first = memoire.prend(&idempotence("un"), at(0)).unwrap();
        assert!(memoire.prend(&idempotence("un"), at(9)).is_err());
        assert!(memoire.prend(&idempotence("deux"), at(9)).is_ok());
        drop(first);
        let lost = memoire.prend(&idempotence("un"), at(9)).unwrap();
        std::mem::forget(lost);
        assert!(memoire.prend(&idempotence("un"), at(18)).is_err());
        assert!(memoire.prend(&idempotence("un"), at(19)).is_ok());
    }
}
