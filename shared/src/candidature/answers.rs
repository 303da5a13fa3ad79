//! What a structure answers, and what the person asks of an application that is kept.
//!
//! Each of these acts on an application as it was read: when anything happened to it since,
//! the store says so by a conflict, and nothing is overwritten.

use super::{
    acts::Acts,
    dossier::{CandidatureAct, Dossier},
    outcome::{IssueDuProjet, MotifDeReponse},
    reference::Reference,
    service::{Change, Randomness},
    state::{Actor, CandidatureState},
    store::{Content, Store, StoreFailure, StoreWrite},
};
use jiff::Timestamp;

/// How many references are tried in case one is taken.
const DRAWS: usize = 4;

async fn write<M: Store>(store: &M, acts: Acts, allowed: bool) -> Result<Change, StoreFailure> {
    if !allowed {
        return Ok(Change::Refused(acts.dossier.state));
    }
    store.apply(acts.writes).await?;
    Ok(Change::Done(acts.dossier))
}

/// The structure takes on, accepts, declines or leaves without an answer, with a reason when
/// it declines. Said twice, it is done once.
pub async fn answer<M: Store>(
    store: &M,
    dossier: &Dossier,
    towards: CandidatureState,
    motif: Option<MotifDeReponse>,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    if dossier.effacee_le.is_some() {
        return Ok(Change::Effacee);
    }
    if dossier.state == towards && (motif.is_none() || dossier.motif == motif) {
        return Ok(Change::Done(dossier.clone()));
    }
    let mut acts = Acts::of(dossier, Actor::Structure, now);
    let allowed = acts.take_on()
        && (acts.dossier.state == towards
            || acts.try_push_with(CandidatureAct::Transition(towards), |after| {
                after.motif = motif;
            }));
    write(store, acts, allowed).await
}

/// The structure gives an appointment, which replaces the one before. `content` has it
/// sealed; the application is looked after from then on.
pub async fn appoint<M: Store>(
    store: &M,
    dossier: &Dossier,
    content: Content,
    debut: Timestamp,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    if dossier.effacee_le.is_some() {
        return Ok(Change::Effacee);
    }
    let mut acts = Acts::of(dossier, Actor::Structure, now);
    let taken = acts.take_on();
    acts.content = Some(content);
    let allowed = taken
        && acts.try_push_with(CandidatureAct::Appointment, |after| {
            after.rendez_vous_le = Some(debut);
            after.rendez_vous_rappele = after.is_too_late_to_remind();
        });
    write(store, acts, allowed).await
}

/// The structure keeps a note for itself, which `content` has sealed.
pub async fn annotate<M: Store>(
    store: &M,
    dossier: &Dossier,
    content: Content,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    act(
        store,
        dossier,
        Actor::Structure,
        CandidatureAct::Note,
        content,
        now,
    )
    .await
}

/// The person gets a new link, whose secret `content` has sealed and digested; the one before
/// stops.
pub async fn renew_link<M: Store>(
    store: &M,
    dossier: &Dossier,
    content: Content,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    act(
        store,
        dossier,
        Actor::Candidat,
        CandidatureAct::Link,
        content,
        now,
    )
    .await
}

async fn act<M: Store>(
    store: &M,
    dossier: &Dossier,
    by: Actor,
    act: CandidatureAct,
    content: Content,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    if dossier.effacee_le.is_some() {
        return Ok(Change::Effacee);
    }
    let mut acts = Acts::of(dossier, by, now);
    acts.content = Some(content);
    let allowed = acts.try_push(act);
    write(store, acts, allowed).await
}

/// The person agrees to be asked later what became of the project, or no longer does.
pub async fn agree_to_news<M: Store>(
    store: &M,
    dossier: &Dossier,
    nouvelles: bool,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    if dossier.effacee_le.is_some() {
        return Ok(Change::Effacee);
    }
    if dossier.nouvelles == nouvelles {
        return Ok(Change::Done(dossier.clone()));
    }
    let mut acts = Acts::of(dossier, Actor::Candidat, now);
    let allowed = acts.try_push_with(CandidatureAct::News, |after| after.nouvelles = nouvelles);
    write(store, acts, allowed).await
}

/// The person says what became of the project.
pub async fn tell_outcome<M: Store>(
    store: &M,
    dossier: &Dossier,
    issue: IssueDuProjet,
    now: Timestamp,
) -> Result<Change, StoreFailure> {
    if dossier.effacee_le.is_some() {
        return Ok(Change::Effacee);
    }
    if dossier.issue == Some(issue) {
        return Ok(Change::Done(dossier.clone()));
    }
    let mut acts = Acts::of(dossier, Actor::Candidat, now);
    let allowed = acts.try_push_with(CandidatureAct::Outcome, |after| after.issue = Some(issue));
    write(store, acts, allowed).await
}

/// To whom a structure hands an application over, and why.
#[derive(Clone, Debug)]
pub struct HandOver {
    pub structure: String,
    pub motif: Option<MotifDeReponse>,
    /// Whether the person agreed to it when they applied.
    pub agreed: bool,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant, reason = "one of them is made per request")]
pub enum HandOverOutcome {
    /// Done, now or before: the first application, and the reference of the next.
    Done(Dossier, Reference),
    /// The person did not agree to it.
    NotAgreed,
    /// Not allowed from this state, or to that structure.
    Refused(CandidatureState),
    Effacee,
}

/// Hands an application over: one more is kept at the other structure, and the first is
/// `reorientee`, in one transaction. `seal` seals the next application once it has a
/// reference, and returns the content of the first with what leads to the next.
pub async fn hand_over<M: Store, A: Randomness, E: From<StoreFailure>>(
    store: &M,
    dossier: &Dossier,
    to: HandOver,
    now: Timestamp,
    random: &A,
    mut seal: impl FnMut(&Dossier, &A) -> Result<(Content, Content), E>,
) -> Result<HandOverOutcome, E> {
    if dossier.effacee_le.is_some() {
        return Ok(HandOverOutcome::Effacee);
    }
    if let Some(next) = dossier.transmise_a {
        let same = store.dossier(next).await?;
        return Ok(
            match same.is_some_and(|next| next.structure == to.structure) {
                true => HandOverOutcome::Done(dossier.clone(), next),
                false => HandOverOutcome::Refused(dossier.state),
            },
        );
    }
    if !to.agreed {
        return Ok(HandOverOutcome::NotAgreed);
    }
    if to.structure == dossier.structure {
        return Ok(HandOverOutcome::Refused(dossier.state));
    }
    for _ in 0..DRAWS {
        let mut bytes = [0; 8];
        random.fill(&mut bytes);
        let next = dossier.handed_over(Reference::of(bytes), to.structure.clone(), now);
        let (sealed, first) = seal(&next, random)?;
        let mut acts = Acts::of(dossier, Actor::Structure, now);
        let taken = acts.take_on();
        acts.content = Some(first);
        let reoriented = CandidatureAct::Transition(CandidatureState::Reorientee);
        let allowed = taken
            && acts.try_push_with(reoriented, |after| {
                (after.motif, after.transmise_a) = (to.motif, Some(next.reference));
                // What became of the project is asked once, by the next application.
                after.nouvelles = false;
            });
        if !allowed {
            return Ok(HandOverOutcome::Refused(dossier.state));
        }
        let mut writes = vec![
            StoreWrite::Deposit {
                dossier: next.clone(),
                content: sealed,
                idempotency: None,
            },
            StoreWrite::Delivery(next.announce_deposit()),
        ];
        writes.append(&mut acts.writes);
        match store.apply(writes).await {
            Ok(()) => return Ok(HandOverOutcome::Done(acts.dossier, next.reference)),
            Err(StoreFailure::Conflict) => {}
            Err(failure) => return Err(failure.into()),
        }
        // The reference is taken, or else something happened to the application.
        let current = store.dossier(dossier.reference).await?;
        if current.is_none_or(|current| current.rank != dossier.rank) {
            return Err(StoreFailure::Conflict.into());
        }
    }
    Err(StoreFailure::Unavailable.into())
}
