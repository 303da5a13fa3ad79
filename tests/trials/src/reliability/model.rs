//! A store in memory that keeps what a database keeps and nothing else: whoever is
//! interrupted between two of its answers leaves what was written, no more.
//!
//! It checks each writing against the rules by itself, without asking the code that
//! decided it.

use shared::{
    SignedDuration, Timestamp,
    candidature::{
        Actor, CandidatureAct, CandidatureState, Content, Delivery, DeliveryState, Dossier,
        Evenement, Idempotency, KnownDeposit, Reference, Store, StoreFailure, StoreWrite,
    },
};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

/// The store.
#[derive(Default)]
pub(super) struct ModelStore {
    durable: RefCell<Durable>,
    /// The time it is for who checks.
    pub(super) now: Cell<Timestamp>,
    /// Writings left before the next one fails, and whether it fails once done.
    pub(super) failure: Cell<Option<(u32, bool)>>,
}

#[derive(Default)]
struct Durable {
    rows: BTreeMap<Reference, ModelRow>,
    by_key: BTreeMap<(String, String), Reference>,
    deadlines: BTreeSet<(Timestamp, Reference)>,
    deliveries: BTreeMap<String, QueuedDelivery>,
    to_deliver: BTreeSet<(Timestamp, String)>,
    deleted: BTreeSet<Reference>,
    /// Applications that were handed over.
    origins: BTreeSet<Reference>,
    summary: ModelSummary,
}

struct ModelRow {
    dossier: Dossier,
    content: Option<Content>,
    idempotency: Option<Idempotency>,
}

struct QueuedDelivery {
    delivery: Delivery,
    /// When it is to be looked at next, as `to_deliver` has it.
    when: Option<Timestamp>,
    first_try: Option<Timestamp>,
}

/// What was counted, and what should never have been.
#[derive(Clone, Debug, Default)]
pub(super) struct ModelSummary {
    /// Applications ever kept.
    pub(super) deposited: u64,
    /// Messages of deposits ever written.
    pub(super) announced: u64,
    /// Applications whose time was over.
    pub(super) deleted: u64,
    /// Applications that another structure handed over.
    pub(super) handed_over: u64,
    /// Messages given up before their time.
    pub(super) given_up_early: u64,
    /// Messages given up in their time.
    pub(super) given_up: u64,
    /// What no rule allows.
    pub(super) faults: Vec<String>,
}

/// Lets others go on before an answer comes.
#[derive(Default)]
struct YieldOnce(bool);

impl Future for YieldOnce {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        match std::mem::replace(&mut self.0, true) {
            true => Poll::Ready(()),
            false => Poll::Pending,
        }
    }
}

impl Store for ModelStore {
    async fn dossier(&self, reference: Reference) -> Result<Option<Dossier>, StoreFailure> {
        YieldOnce::default().await;
        Ok(self.read(reference))
    }

    async fn deposit(
        &self,
        idempotency: &Idempotency,
    ) -> Result<Option<KnownDeposit>, StoreFailure> {
        YieldOnce::default().await;
        let durable = self.durable.borrow();
        let key = (idempotency.author.clone(), idempotency.key.clone());
        let reference = durable.by_key.get(&key);
        let row = reference.and_then(|reference| durable.rows.get(reference));
        Ok(row.map(|row| KnownDeposit {
            body: match &row.idempotency {
                Some(idempotency) => idempotency.body.clone(),
                None => String::new(),
            },
            dossier: row.dossier.clone(),
            content: row.content.clone(),
        }))
    }

    async fn due_before(
        &self,
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<Result<Dossier, StoreFailure>>, StoreFailure> {
        YieldOnce::default().await;
        let durable = self.durable.borrow();
        let dues = durable.deadlines.iter();
        Ok(dues
            .take_while(|(when, _)| *when <= now)
            .take(limit as usize)
            .filter_map(|(_, reference)| Some(Ok(durable.rows.get(reference)?.dossier.clone())))
            .collect())
    }

    async fn lease_due(
        &self,
        now: Timestamp,
        lease: Timestamp,
        limit: u32,
    ) -> Result<Vec<Result<Delivery, StoreFailure>>, StoreFailure> {
        YieldOnce::default().await;
        let mut durable = self.durable.borrow_mut();
        let due: Vec<_> = durable
            .to_deliver
            .iter()
            .take_while(|(when, _)| *when <= now)
            .take(limit as usize)
            .cloned()
            .collect();
        let mut deliveries = Vec::new();
        for (when, id) in due {
            durable.to_deliver.remove(&(when, id.clone()));
            durable.to_deliver.insert((lease, id.clone()));
            if let Some(queued) = durable.deliveries.get_mut(&id) {
                queued.when = Some(lease);
                queued.first_try.get_or_insert(now);
                deliveries.push(Ok(queued.delivery.clone()));
            }
        }
        Ok(deliveries)
    }

    async fn apply(&self, writes: Vec<StoreWrite>) -> Result<(), StoreFailure> {
        YieldOnce::default().await;
        let (fails, once_done) = match self.failure.get() {
            Some((0, once_done)) => {
                self.failure.set(None);
                (true, once_done)
            }
            Some((left, once_done)) => {
                self.failure.set(Some((left - 1, once_done)));
                (false, false)
            }
            None => (false, false),
        };
        if fails && !once_done {
            return Err(StoreFailure::Unavailable);
        }
        let written = self.write(writes);
        // Whoever is stopped here was not told what was done.
        YieldOnce::default().await;
        if fails {
            return Err(StoreFailure::Unavailable);
        }
        written
    }
}

impl ModelStore {
    /// An application, without waiting.
    pub(super) fn read(&self, reference: Reference) -> Option<Dossier> {
        let durable = self.durable.borrow();
        Some(durable.rows.get(&reference)?.dossier.clone())
    }

    /// An application and what it says, unless that was erased.
    pub(super) fn read_all(&self, reference: Reference) -> Option<(Dossier, Content)> {
        let durable = self.durable.borrow();
        let row = durable.rows.get(&reference)?;
        Some((row.dossier.clone(), row.content.clone()?))
    }

    /// Whether it is there, or its time was over.
    pub(super) fn knows(&self, reference: Reference) -> bool {
        let durable = self.durable.borrow();
        durable.rows.contains_key(&reference) || durable.deleted.contains(&reference)
    }

    /// What was counted until now.
    pub(super) fn summary(&self) -> ModelSummary {
        self.durable.borrow().summary.clone()
    }

    /// Some application at random, by the rank of a number.
    pub(super) fn some_reference(&self, rank: u64) -> Option<Reference> {
        let durable = self.durable.borrow();
        let (first, _) = durable.rows.first_key_value()?;
        let mut bytes = rank.to_le_bytes();
        bytes[7] = bytes[7].wrapping_mul(31);
        let near = durable.rows.range(Reference::of(bytes)..).next();
        Some(near.map_or(*first, |(reference, _)| *reference))
    }

    /// Messages that wait for a delivery, and the time of the first.
    pub(super) fn waiting(&self) -> (usize, Option<Timestamp>) {
        let durable = self.durable.borrow();
        let first = durable.to_deliver.first().map(|(when, _)| *when);
        (durable.to_deliver.len(), first)
    }

    /// What must hold whatever happened: every message is where its index says, every
    /// application has one message of its deposit.
    pub(super) fn check(&self) -> Vec<String> {
        let durable = self.durable.borrow();
        let mut faults = durable.summary.faults.clone();
        if durable.summary.deposited != durable.summary.announced {
            faults.push("deposits and their messages differ in number".into());
        }
        let alive = durable.summary.deposited - durable.summary.deleted;
        if alive != durable.rows.len() as u64 {
            faults.push("an application is gone before its time".into());
        }
        for row in durable.rows.values() {
            let (dossier, here) = (&row.dossier, row.dossier.reference);
            // Both ends of a handover know the other, or neither is.
            let next = dossier.transmise_a.map(|next| durable.rows.get(&next));
            if next
                .flatten()
                .is_some_and(|next| next.dossier.origine != Some(here))
            {
                faults.push(format!("handed over to another ({here})"));
            }
            let lost = |next| !durable.rows.contains_key(&next) && !durable.deleted.contains(&next);
            if dossier.transmise_a.is_some_and(lost) {
                faults.push(format!("handed over to nothing ({here})"));
            }
            let first = dossier.origine.and_then(|first| durable.rows.get(&first));
            if first.is_some_and(|first| first.dossier.transmise_a != Some(here)) {
                faults.push(format!(
                    "handed over by an application that does not know ({here})"
                ));
            }
        }
        let waiting = durable.deliveries.values().filter(|r| r.when.is_some());
        if waiting.count() != durable.to_deliver.len() {
            faults.push("a message waits without being looked for".into());
        }
        faults
    }

    fn write(&self, writes: Vec<StoreWrite>) -> Result<(), StoreFailure> {
        let mut durable = self.durable.borrow_mut();
        // Constraints first: a transaction is whole or is not.
        for writing in &writes {
            durable.allows(writing)?;
        }
        for writing in writes {
            durable.note(writing, self.now.get());
        }
        Ok(())
    }
}

impl Durable {
    fn allows(&self, writing: &StoreWrite) -> Result<(), StoreFailure> {
        let taken = match writing {
            StoreWrite::Deposit {
                dossier,
                idempotency,
                ..
            } => {
                let key = idempotency
                    .as_ref()
                    .map(|i| (i.author.clone(), i.key.clone()));
                self.rows.contains_key(&dossier.reference)
                    || key.is_some_and(|key| self.by_key.contains_key(&key))
            }
            // The rank is that of a line of history, which can't be written twice.
            StoreWrite::CandidatureAct { dossier, .. } => match self.rows.get(&dossier.reference) {
                Some(row) => dossier.rank <= row.dossier.rank,
                None => true,
            },
            StoreWrite::Deletion(reference, rank) => match self.rows.get(reference) {
                Some(row) => row.dossier.rank != *rank,
                None => true,
            },
            StoreWrite::Delivery(delivery) => self.deliveries.contains_key(&delivery.id()),
            StoreWrite::Attempt(_) => false,
        };
        match taken {
            true => Err(StoreFailure::Conflict),
            false => Ok(()),
        }
    }

    fn note(&mut self, writing: StoreWrite, now: Timestamp) {
        match writing {
            StoreWrite::Deposit {
                dossier,
                content,
                idempotency,
            } => {
                self.summary.deposited += 1;
                if let Some(first) = dossier.origine {
                    self.summary.handed_over += 1;
                    if !self.origins.insert(first) {
                        self.fault("handed over twice", first);
                    }
                }
                if let Some(i) = &idempotency {
                    let key = (i.author.clone(), i.key.clone());
                    self.by_key.insert(key, dossier.reference);
                }
                self.schedule(&dossier);
                let row = ModelRow {
                    content: Some(content),
                    idempotency,
                    dossier,
                };
                self.rows.insert(row.dossier.reference, row);
            }
            StoreWrite::CandidatureAct {
                dossier,
                act,
                by,
                content,
            } => self.apply_act(dossier, act, by, content),
            StoreWrite::Delivery(delivery) => {
                self.summary.announced += u64::from(delivery.evenement == Evenement::Recue);
                self.keep_delivery(delivery, now);
            }
            StoreWrite::Attempt(delivery) => self.keep_delivery(delivery, now),
            StoreWrite::Deletion(reference, _) => self.delete(reference, now),
        }
    }

    fn schedule(&mut self, dossier: &Dossier) {
        let (when, _) = dossier.next_deadline();
        self.deadlines.insert((when, dossier.reference));
    }

    fn apply_act(
        &mut self,
        after: Dossier,
        act: CandidatureAct,
        by: Actor,
        content: Option<Content>,
    ) {
        let Some(row) = self.rows.get_mut(&after.reference) else {
            return self.fault("an act on nothing", after.reference);
        };
        let before = std::mem::replace(&mut row.dossier, after.clone());
        let gone = row.content.is_none();
        if act == CandidatureAct::Erasure {
            row.content = None;
        } else if content.is_some() {
            row.content = content;
        }
        let (when, _) = before.next_deadline();
        self.deadlines.remove(&(when, before.reference));
        self.schedule(&after);
        if gone || before.effacee_le.is_some() {
            self.fault("an act on what was erased", before.reference);
        }
        if after.rank != before.rank + 1 || after.change_le < before.change_le {
            self.fault("a history with a gap", before.reference);
        }
        if let CandidatureAct::Transition(state) = act
            && !arrow(before.state, state, by)
        {
            self.fault("an arrow that does not exist", before.reference);
        }
    }

    fn keep_delivery(&mut self, delivery: Delivery, now: Timestamp) {
        let id = delivery.id();
        let when = match delivery.delivery_state {
            DeliveryState::Pending(when) => Some(when),
            _ => None,
        };
        let known = self.deliveries.remove(&id);
        if let Some(when) = known.as_ref().and_then(|known| known.when) {
            self.to_deliver.remove(&(when, id.clone()));
        }
        let first_try = known.and_then(|known| known.first_try);
        if delivery.delivery_state == DeliveryState::Abandoned {
            let patience = SignedDuration::from_hours(75);
            let over = first_try.map(|first| now.duration_since(first));
            match over.is_some_and(|over| over >= patience) && delivery.attempts >= 10 {
                true => self.summary.given_up += 1,
                false => self.summary.given_up_early += 1,
            }
        }
        if let Some(when) = when {
            self.to_deliver.insert((when, id.clone()));
        }
        let queued = QueuedDelivery {
            delivery,
            when,
            first_try,
        };
        self.deliveries.insert(id, queued);
    }

    fn delete(&mut self, reference: Reference, now: Timestamp) {
        let Some(row) = self.rows.remove(&reference) else {
            return;
        };
        let dossier = row.dossier;
        let (when, _) = dossier.next_deadline();
        self.deadlines.remove(&(when, reference));
        if let Some(i) = row.idempotency {
            self.by_key.remove(&(i.author, i.key));
        }
        let kept = now.duration_since(match dossier.answered {
            true => dossier.change_le,
            false => dossier.recue_le,
        });
        let days = if dossier.answered && dossier.effacee_le.is_none() {
            365
        } else {
            90
        };
        if kept < SignedDuration::from_hours(24 * days) && dossier.effacee_le.is_none() {
            self.fault("kept too short a time", reference);
        }
        self.summary.deleted += 1;
        self.deleted.insert(reference);
    }

    fn fault(&mut self, what: &str, reference: Reference) {
        self.summary.faults.push(format!("{what} ({reference})"));
    }
}

/// The arrows, written a second time from the contract.
fn arrow(from: CandidatureState, to: CandidatureState, by: Actor) -> bool {
    use CandidatureState::*;
    match to {
        Recue => false,
        Transmise => from == Recue && by != Actor::Candidat,
        PriseEnCharge => from == Transmise && by == Actor::Structure,
        Acceptee | Reorientee | Refusee => from == PriseEnCharge && by == Actor::Structure,
        SansReponse => {
            (from == Transmise && by == Actor::Guichet)
                || (from == PriseEnCharge && by == Actor::Structure)
        }
        Retiree => from != Retiree && by == Actor::Candidat,
    }
}
