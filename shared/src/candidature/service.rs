//! What can be done with applications: each function reads, decides, and writes once.
//!
//! An interruption at any line leaves nothing half done, and a repeated request gets the
//! same answer. The clock, the randomness and the store are arguments.

use super::{
    acts::Acts,
    delays::{DELIVERIES_MAX, LEASE, PAUSE, TURN_MAX},
    delivery::{Delivery, DeliveryOutcome, DeliveryState, Evenement, Recipient},
    dossier::{CandidatureAct, Deadline, Dossier},
    outcome::{ContactWay, MotifDeReponse},
    reference::Reference,
    state::{Actor, CandidatureState},
    store::{Content, Idempotency, Store, StoreFailure, StoreWrite},
};
use jiff::{SignedDuration, Timestamp};
use std::{
    future::{Future, poll_fn},
    pin::Pin,
    task::Poll,
};

/// Random bytes that nobody can guess.
pub trait Randomness {
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
    /// Whether it belongs to the sandbox.
    pub bac_a_sable: bool,
    /// How the person hears of it.
    pub avis: Option<ContactWay>,
    pub idempotency: Option<Idempotency>,
}

/// The result of a deposit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant, reason = "one of them is made per request")]
pub enum DepositOutcome {
    New(Dossier, Content),
    /// Its idempotency key was used before.
    Known(PriorDeposit),
}

/// What became of the first request with an idempotency key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant, reason = "one of them is made per request")]
pub enum PriorDeposit {
    /// The same request: what was kept of it.
    Replayed(Dossier, Box<Content>),
    /// The key was used for another body.
    OtherBody,
    /// Kept, and erased since.
    Effacee,
}

/// How many references are tried in case one is taken: with a million applications, one
/// draw in twenty-five thousand is.
const DRAWS: usize = 4;

/// How many times a change is tried in case another one comes first.
const RETRIES: usize = 5;

/// Keeps an application. `seal` seals its content once it has a reference; if that fails,
/// nothing is written and its error is returned.
///
/// The write comes before any look-up: the store refuses an idempotency key that was used,
/// and only then is asked what was kept under it. So two simultaneous requests with one
/// key make one application, and get the same answer.
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
            dispositif: deposit.dispositif.clone(),
            depose_par: deposit.depose_par.clone(),
            bac_a_sable: deposit.bac_a_sable,
            avis: deposit.avis,
            ..Dossier::new(Reference::of(bytes), deposit.structure.clone(), now)
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

/// What became of the first request with an idempotency key, if there was one.
pub async fn already<M: Store>(
    store: &M,
    idempotency: &Idempotency,
) -> Result<Option<PriorDeposit>, StoreFailure> {
    let known = store.deposit(idempotency).await?;
    Ok(known.map(|known| match known.content {
        // The digest of the body was erased too: whether it is the same is not known.
        None => PriorDeposit::Effacee,
        _ if known.body != idempotency.body => PriorDeposit::OtherBody,
        Some(content) => PriorDeposit::Replayed(known.dossier, Box::new(content)),
    }))
}

/// The result of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant, reason = "one of them is made per request")]
pub enum Change {
    /// Done, now or before.
    Done(Dossier),
    /// There is no such application.
    Unknown,
    Effacee,
    /// Not allowed from this state.
    Refused(CandidatureState),
}

/// Moves an application to a state; asked twice, it is done once. A structure that answers
/// has the application, whether or not a delivery said so: it passes by `transmise`.
pub async fn transition<M: Store>(
    store: &M,
    reference: Reference,
    towards: CandidatureState,
    by: Actor,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    transition_because(store, reference, towards, None, by, now).await
}

/// The same, with the reason that a structure gives.
pub async fn transition_because<M: Store>(
    store: &M,
    reference: Reference,
    towards: CandidatureState,
    motif: Option<MotifDeReponse>,
    by: Actor,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    change(store, reference, |dossier| {
        if dossier.state == towards {
            return Some((dossier.clone(), Vec::new()));
        }
        let mut acts = Acts::of(dossier, by, now);
        let arrive = |acts: &mut Acts| {
            let act = CandidatureAct::Transition(towards);
            acts.try_push_with(act, |after| after.motif = motif.or(after.motif))
        };
        let arrived = arrive(&mut acts)
            || (by == Actor::Structure
                && acts.try_push(CandidatureAct::Transition(CandidatureState::Transmise))
                && arrive(&mut acts));
        arrived.then_some((acts.dossier, acts.writes))
    })
    .await
}

/// Replaces the content of an application, as read with `dossier`; a conflict when
/// anything happened to it since, so that no correction silently undoes another.
pub async fn correct<M: Store>(
    store: &M,
    dossier: &Dossier,
    content: Content,
    avis: Option<ContactWay>,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    let mut acts = Acts::of(dossier, Actor::Candidat, now);
    acts.content = Some(content);
    if !acts.try_push_with(CandidatureAct::Correction, |after| after.avis = avis) {
        return Ok(Change::Effacee);
    }
    store.apply(acts.writes).await?;
    Ok(Change::Done(acts.dossier))
}

/// Erases the content of an application, for ever.
pub async fn erase<M: Store>(
    store: &M,
    reference: Reference,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    change(store, reference, |dossier| {
        let mut acts = Acts::of(dossier, Actor::Candidat, now);
        acts.content = Some(Content::default());
        let done = acts.try_push(CandidatureAct::Erasure);
        done.then_some((acts.dossier, acts.writes))
    })
    .await
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

/// What a periodic task did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    /// How many could not be read, and were left as they are.
    pub unreadable: usize,
}

/// Does what is due, for at most `limit` applications. One that cannot be read does not
/// hold up the others.
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
                let mut acts = Acts::of(&dossier, Actor::Guichet, now);
                acts.try_push(match deadline {
                    Deadline::Relance => CandidatureAct::Relance,
                    Deadline::Undelivered => CandidatureAct::Undelivered,
                    Deadline::Reminder => CandidatureAct::Reminder,
                    Deadline::Question => CandidatureAct::Question,
                    Deadline::Expiration | Deadline::Deletion => {
                        CandidatureAct::Transition(CandidatureState::SansReponse)
                    }
                });
                acts.writes
            }
        };
        match store.apply(writes).await {
            Ok(()) => progress.done += 1,
            // Someone acted meanwhile: it may not be due any more.
            Err(StoreFailure::Conflict) => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(progress)
}

/// What takes messages to their receivers.
pub trait Carrier {
    fn carry(&self, delivery: &Delivery) -> impl Future<Output = DeliveryOutcome>;

    /// Whether this receiver has letters alone: they go first, and wait for no webhook.
    fn is_a_mailbox(&self, _: &Recipient) -> impl Future<Output = bool> {
        async { false }
    }

    /// How long it has been since `now`.
    fn elapsed(&self) -> SignedDuration {
        SignedDuration::ZERO
    }
}

/// How many receivers are served at a time: the runtime opens six connections at once, and a
/// seventh would wait for one of them with its own time running.
const TURNS: usize = 6;

/// Tries to deliver at most `limit` messages that are due. Each receiver has its own turn,
/// several at a time, which ends when it fails or has taken its share of time: none delays
/// the others. A message that cannot be read, or whose receiver cannot, does not hold up the
/// others either.
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
    let mut turns: Vec<Vec<Delivery>> = Vec::new();
    for delivery in leased {
        let delivery = match delivery {
            Err(StoreFailure::Unreadable) => {
                progress.unreadable += 1;
                continue;
            }
            delivery => delivery?,
        };
        let same = |turn: &&mut Vec<Delivery>| turn[0].recipient == delivery.recipient;
        match turns.iter_mut().find(same) {
            Some(turn) => turn.push(delivery),
            None => turns.push(vec![delivery]),
        }
    }
    let mut ranked = Vec::new();
    for mut turn in turns {
        turn.sort_by_key(|delivery| (delivery.le, delivery.rank));
        let letters = carrier.is_a_mailbox(&turn[0].recipient).await;
        // Whose messages failed before comes after whose did not.
        let failed = turn.iter().map(|delivery| delivery.attempts).max();
        ranked.push(((!letters, failed), turn));
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    let turns = ranked
        .into_iter()
        .map(|(_, turn)| serve(store, carrier, now, random, turn));
    for served in at_once(turns, TURNS).await {
        let served = served?;
        progress.done += served.done;
        progress.unreadable += served.unreadable;
    }
    Ok(progress)
}

/// The turn of one receiver.
async fn serve<M: Store, P: Carrier, A: Randomness>(
    store: &M,
    carrier: &P,
    start: Timestamp,
    random: &A,
    turn: Vec<Delivery>,
) -> Result<Progress, StoreFailure> {
    let now = || start.saturating_add(carrier.elapsed()).unwrap_or(start);
    let began = carrier.elapsed();
    let mut progress = Progress::default();
    let mut pause = None;
    let mut left = turn.into_iter();
    while let Some(delivery) = left.next() {
        let elapsed = carrier.elapsed();
        if elapsed > DELIVERIES_MAX || elapsed - began > TURN_MAX {
            pause = Some(PAUSE);
        }
        if let Some(pause) = pause {
            let until = now().saturating_add(pause).unwrap_or(start);
            let waiting = [delivery].into_iter().chain(left).map(|delivery| {
                StoreWrite::Attempt(Delivery {
                    delivery_state: DeliveryState::Pending(until),
                    ..delivery
                })
            });
            store.apply(waiting.collect()).await?;
            break;
        }
        let outcome = carrier.carry(&delivery).await;
        progress.done += 1;
        let mut bytes = [0; 4];
        random.fill(&mut bytes);
        let after = delivery.after(outcome, now(), u32::from_le_bytes(bytes));
        let read = record_attempt(store, &after, now()).await?;
        if outcome == DeliveryOutcome::Unreadable || !read {
            progress.unreadable += 1;
        }
        // A person’s mailbox that refuses says nothing of those of others.
        pause = match delivery.recipient {
            Recipient::Personne(ContactWay::Courriel) => None,
            _ => outcome.pause(),
        };
    }
    Ok(progress)
}

/// Runs futures in their order, at most `width` at a time. By hand: a crate that does it
/// would come with every page.
async fn at_once<F: Future>(waiting: impl Iterator<Item = F>, width: usize) -> Vec<F::Output> {
    let mut waiting = waiting.fuse();
    let mut running: Vec<Pin<Box<F>>> = Vec::new();
    let mut done = Vec::new();
    poll_fn(move |context| {
        loop {
            running.extend(waiting.by_ref().take(width - running.len()).map(Box::pin));
            let before = done.len();
            running.retain_mut(|future| match future.as_mut().poll(context) {
                Poll::Ready(output) => {
                    done.push(output);
                    false
                }
                Poll::Pending => true,
            });
            if running.is_empty() && done.len() == before {
                return Poll::Ready(std::mem::take(&mut done));
            }
            if done.len() == before {
                return Poll::Pending;
            }
        }
    })
    .await
}

/// Records an attempt, and moves the application to `transmise` once its structure said
/// that it has it. Returns whether the application could be read: if not, the attempt is
/// recorded all the same, so that it is not made for ever.
async fn record_attempt<M: Store>(
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
                    let mut acts = Acts::of(&dossier, Actor::Guichet, now);
                    acts.try_push(CandidatureAct::Transition(CandidatureState::Transmise));
                    writes.extend(acts.writes);
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
