//! What can be done with applications: each function reads, decides, and writes once.
//!
//! Whatever stops between two lines leaves nothing half done, and whatever is asked
//! again is answered as the first time. The clock, chance and the store are arguments.

use super::{
    delays::LEASE,
    delivery::{Delivery, DeliveryOutcome, DeliveryState, Evenement},
    dossier::{CandidatureAct, Deadline, Dossier},
    reference::Reference,
    state::{Actor, CandidatureState},
    store::{Content, Idempotency, Store, StoreFailure, StoreWrite},
};
use jiff::Timestamp;
use std::future::Future;

/// Random bytes that nobody can guess.
pub trait Randomness {
    /// Fills a place with them.
    fn fill(&self, bytes: &mut [u8]);
}

#[derive(Clone, Debug)]
pub struct Deposit {
    /// The structure applied to.
    pub structure: String,
    /// The scheme it is for.
    pub dispositif: Option<String>,
    /// The partner that deposits, `None` for the person alone.
    pub depose_par: Option<String>,
    /// Whether it is a trial.
    pub bac_a_sable: bool,
    /// The key it comes with.
    pub idempotency: Option<Idempotency>,
}

/// What became of a deposit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DepositOutcome {
    New(Dossier, Content),
    /// Its key was used before.
    Known(PriorDeposit),
}

/// What is known of a key that was used before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PriorDeposit {
    /// Kept then, by the same request.
    Replayed(Dossier, Box<Content>),
    /// The key was used for another body.
    OtherBody,
    /// Kept before, and erased since.
    Effacee,
}

/// Draws a new reference and tries again this often when it is taken: with a million
/// applications, one draw in twenty-five thousand is.
const DRAWS: usize = 4;

/// How often a change is decided anew because another one came first.
const RETRIES: usize = 5;

/// Keeps an application. `seal` seals what it says, once it has a name; if it fails,
/// nothing is written and the caller is given its error.
///
/// It is written before anything is looked for: the store refuses a key that was used,
/// and only then is it asked what was kept under it. Of two requests with one key, the
/// second one is answered as the first one was.
pub async fn make_deposit<M: Store, A: Randomness, E: From<StoreFailure>>(
    store: &M,
    deposit: Deposit,
    now: Timestamp,
    random: &A,
    mut seal: impl FnMut(&Dossier, &A) -> Result<Content, E>,
) -> Result<DepositOutcome, E> {
    for _ in 0..DRAWS {
        let mut bytes = [0; 8];
        random.fill(&mut bytes);
        let dossier = Dossier {
            reference: Reference::of(bytes),
            structure: deposit.structure.clone(),
            dispositif: deposit.dispositif.clone(),
            depose_par: deposit.depose_par.clone(),
            bac_a_sable: deposit.bac_a_sable,
            state: CandidatureState::Recue,
            rank: 0,
            recue_le: now,
            since: now,
            change_le: now,
            answered: false,
            reminded: false,
            effacee_le: None,
        };
        let content = seal(&dossier, random)?;
        let writes = vec![
            StoreWrite::Deposit {
                dossier: dossier.clone(),
                content: content.clone(),
                idempotency: deposit.idempotency.clone(),
            },
            StoreWrite::Delivery(dossier.announce_deposit()),
        ];
        match store.apply(writes).await {
            Ok(()) => return Ok(DepositOutcome::New(dossier, content)),
            Err(StoreFailure::Conflict) => {}
            Err(failure) => return Err(failure.into()),
        }
        // The key was used, or else the reference is taken.
        if let Some(idempotency) = &deposit.idempotency
            && let Some(known) = already(store, idempotency).await?
        {
            return Ok(DepositOutcome::Known(known));
        }
    }
    Err(StoreFailure::Unavailable.into())
}

/// What is known of a key, if it was used before.
pub async fn already<M: Store>(
    store: &M,
    idempotency: &Idempotency,
) -> Result<Option<PriorDeposit>, StoreFailure> {
    let known = store.deposit(idempotency).await?;
    Ok(known.map(|known| match known.content {
        // Erased with the rest: the digest of the body as well.
        None => PriorDeposit::Effacee,
        _ if known.body != idempotency.body => PriorDeposit::OtherBody,
        Some(content) => PriorDeposit::Replayed(known.dossier, Box::new(content)),
    }))
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Done, now or before.
    Done(Dossier),
    /// There is no such application.
    Unknown,
    Effacee,
    /// The arrow does not exist from there.
    Refused(CandidatureState),
}

/// Makes an application come to stand somewhere. Asked twice, it is done once. A
/// structure that answers has received, whether or not it was told.
pub async fn transition<M: Store>(
    store: &M,
    reference: Reference,
    towards: CandidatureState,
    by: Actor,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    change(store, reference, |dossier| {
        if dossier.state == towards {
            return Some((dossier.clone(), Vec::new()));
        }
        let mut followup = Followup::of(dossier, by, now);
        let arrived = followup.transition(CandidatureAct::Transition(towards))
            || (by == Actor::Structure
                && followup.transition(CandidatureAct::Transition(CandidatureState::Transmise))
                && followup.transition(CandidatureAct::Transition(towards)));
        arrived.then_some((followup.dossier, followup.writes))
    })
    .await
}

/// Changes what an application says, as read with `dossier`; a conflict when anything
/// happened to it since, so that no correction undoes another unseen.
pub async fn correct<M: Store>(
    store: &M,
    dossier: &Dossier,
    content: Content,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    let mut followup = Followup::of(dossier, Actor::Candidat, now);
    followup.content = Some(content);
    if !followup.transition(CandidatureAct::Correction) {
        return Ok(Change::Effacee);
    }
    store.apply(followup.writes).await?;
    Ok(Change::Done(followup.dossier))
}

/// Erases what an application says, for ever.
pub async fn erase<M: Store>(
    store: &M,
    reference: Reference,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    change(store, reference, |dossier| {
        let mut followup = Followup::of(dossier, Actor::Candidat, now);
        followup.content = Some(Content::default());
        let done = followup.transition(CandidatureAct::Erasure);
        done.then_some((followup.dossier, followup.writes))
    })
    .await
}

/// Acts in a row, to be written together.
struct Followup {
    dossier: Dossier,
    by: Actor,
    le: Timestamp,
    content: Option<Content>,
    writes: Vec<StoreWrite>,
}

impl Followup {
    fn of(dossier: &Dossier, by: Actor, le: Timestamp) -> Self {
        Self {
            dossier: dossier.clone(),
            by,
            // Clocks of different machines may disagree; histories do not go back.
            le: le.max(dossier.change_le),
            content: None,
            writes: Vec::new(),
        }
    }

    /// Whether the act may be done; then it is.
    fn transition(&mut self, act: CandidatureAct) -> bool {
        let Ok((dossier, deliveries)) = self.dossier.after(act, self.by, self.le) else {
            return false;
        };
        self.writes.push(StoreWrite::CandidatureAct {
            dossier: dossier.clone(),
            act,
            by: self.by,
            content: self.content.clone(),
        });
        self.writes
            .extend(deliveries.into_iter().map(StoreWrite::Delivery));
        self.dossier = dossier;
        true
    }
}

async fn change<M: Store>(
    store: &M,
    reference: Reference,
    decide: impl Fn(&Dossier) -> Option<(Dossier, Vec<StoreWrite>)>,
) -> Result<Change, StoreFailure> {
    for _ in 0..RETRIES {
        let Some(dossier) = store.dossier(reference).await? else {
            return Ok(Change::Unknown);
        };
        if dossier.effacee_le.is_some() {
            return Ok(Change::Effacee);
        }
        let Some((after, writes)) = decide(&dossier) else {
            return Ok(Change::Refused(dossier.state));
        };
        if writes.is_empty() {
            return Ok(Change::Done(after));
        }
        match store.apply(writes).await {
            Ok(()) => return Ok(Change::Done(after)),
            Err(StoreFailure::Conflict) => {}
            Err(failure) => return Err(failure),
        }
    }
    Err(StoreFailure::Unavailable)
}

/// How far a task came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many were done.
    pub done: usize,
    /// How many could not be read, and were left as they are.
    pub unreadable: usize,
}

/// Does what time asks for, for at most so many applications. One that cannot be read
/// does not keep the others waiting.
pub async fn deadlines<M: Store>(
    store: &M,
    now: Timestamp,
    limit: u32,
) -> Result<Progress, StoreFailure> {
    let dues = store.due_before(now, limit).await?;
    let mut progress = Progress::default();
    for dossier in dues {
        let dossier = match dossier {
            Err(StoreFailure::Unreadable) => {
                progress.unreadable += 1;
                continue;
            }
            dossier => dossier?,
        };
        let writes = match dossier.deadline(now) {
            None => continue,
            Some(Deadline::Deletion) => {
                let announcements = dossier.announce_deletion(now);
                let announcements = announcements.into_iter().map(StoreWrite::Delivery);
                announcements
                    .chain([StoreWrite::Deletion(dossier.reference, dossier.rank)])
                    .collect()
            }
            Some(deadline) => {
                let mut followup = Followup::of(&dossier, Actor::Guichet, now);
                followup.transition(match deadline {
                    Deadline::Relance => CandidatureAct::Relance,
                    _ => CandidatureAct::Transition(CandidatureState::SansReponse),
                });
                followup.writes
            }
        };
        match store.apply(writes).await {
            Ok(()) => progress.done += 1,
            // Someone acted meanwhile: what is due may be due no more.
            Err(StoreFailure::Conflict) => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(progress)
}

/// Who carries messages to their receivers.
pub trait Carrier {
    fn carry(&self, delivery: &Delivery) -> impl Future<Output = DeliveryOutcome>;
}

/// Tries to deliver what is due, at most so many messages. A message that cannot be read,
/// or whose receiver cannot, does not keep the others waiting.
pub async fn deliver<M: Store, P: Carrier, A: Randomness>(
    store: &M,
    carrier: &P,
    now: Timestamp,
    random: &A,
    limit: u32,
) -> Result<Progress, StoreFailure> {
    let lease = now.saturating_add(LEASE).unwrap_or(now);
    let leased = store.lease_due(now, lease, limit).await?;
    let mut progress = Progress::default();
    for delivery in leased {
        let delivery = match delivery {
            Err(StoreFailure::Unreadable) => {
                progress.unreadable += 1;
                continue;
            }
            delivery => delivery?,
        };
        let outcome = carrier.carry(&delivery).await;
        progress.done += 1;
        let mut bytes = [0; 4];
        random.fill(&mut bytes);
        let after = delivery.after(outcome, now, u32::from_le_bytes(bytes));
        let read = infer(store, &after, now).await?;
        if outcome == DeliveryOutcome::Unreadable || !read {
            progress.unreadable += 1;
        }
    }
    Ok(progress)
}

/// Keeps what became of an attempt; an application is transmitted once its structure
/// said that it has it. Whether the application could be read: if not, the attempt is
/// kept all the same, so that it is not made for ever.
async fn infer<M: Store>(
    store: &M,
    delivery: &Delivery,
    now: Timestamp,
) -> Result<bool, StoreFailure> {
    for _ in 0..RETRIES {
        let mut writes = vec![StoreWrite::Attempt(delivery.clone())];
        let mut read = true;
        if delivery.evenement == Evenement::Recue
            && delivery.delivery_state == DeliveryState::Delivered
        {
            match store.dossier(delivery.reference).await {
                Ok(Some(dossier)) => {
                    let mut followup = Followup::of(&dossier, Actor::Guichet, now);
                    followup.transition(CandidatureAct::Transition(CandidatureState::Transmise));
                    writes.extend(followup.writes);
                }
                Ok(None) => {}
                Err(StoreFailure::Unreadable) => read = false,
                Err(failure) => return Err(failure),
            }
        }
        match store.apply(writes).await {
            Err(StoreFailure::Conflict) => {}
            other => return other.map(|()| read),
        }
    }
    Err(StoreFailure::Unavailable)
}
