//! Acts in a row on one application, to be written together.

use super::{
    delivery::{Delivery, Recipient},
    dossier::{CandidatureAct, Dossier},
    state::{Actor, CandidatureState},
    store::{Content, StoreWrite},
};
use jiff::Timestamp;

pub(super) struct Acts {
    pub(super) dossier: Dossier,
    by: Actor,
    le: Timestamp,
    /// What the next acts write of the sealed content.
    pub(super) content: Option<Content>,
    pub(super) writes: Vec<StoreWrite>,
}

impl Acts {
    pub(super) fn of(dossier: &Dossier, by: Actor, le: Timestamp) -> Self {
        Self {
            dossier: dossier.clone(),
            by,
            // Clocks of different machines may disagree, but a history must not go back in time.
            le: le.max(dossier.change_le),
            content: None,
            writes: Vec::new(),
        }
    }

    /// Adds an act if it is allowed, and says whether it was.
    pub(super) fn try_push(&mut self, act: CandidatureAct) -> bool {
        self.try_push_with(act, |_| {})
    }

    /// The same, with what the act makes known.
    pub(super) fn try_push_with(
        &mut self,
        act: CandidatureAct,
        amend: impl FnOnce(&mut Dossier),
    ) -> bool {
        let Ok((mut dossier, deliveries)) = self.dossier.after(act, self.by, self.le) else {
            return false;
        };
        amend(&mut dossier);
        if deliveries.iter().any(Self::is_for_the_person) {
            // One message tells the person of all that is written at once.
            self.writes.retain(
                |write| !matches!(write, StoreWrite::Delivery(d) if Self::is_for_the_person(d)),
            );
        }
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

    /// Moves the application to where its structure looks after it, by the arrows that lead
    /// there: a structure that answers has it, and has read it.
    pub(super) fn take_on(&mut self) -> bool {
        use CandidatureState::*;
        for (from, towards) in [(Recue, Transmise), (Transmise, PriseEnCharge)] {
            if self.dossier.state == from && !self.try_push(CandidatureAct::Transition(towards)) {
                return false;
            }
        }
        matches!(self.dossier.state, PriseEnCharge | Acceptee)
    }

    fn is_for_the_person(delivery: &Delivery) -> bool {
        matches!(delivery.recipient, Recipient::Personne(_))
    }
}
