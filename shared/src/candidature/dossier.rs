//! The record of an application: everything but its sealed content.

use super::{
    delays::{EXPIRATION, HANDOVER_DELAY, REMINDER_DELAY, RETENTION, UNANSWERED_RETENTION},
    delivery::{Delivery, DeliveryState, Evenement, Recipient},
    reference::Reference,
    state::{Actor, CandidatureState},
};
use jiff::{SignedDuration, Timestamp};
use std::str::FromStr;

/// What is known of an application without opening its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    pub reference: Reference,
    /// The structure applied to.
    pub structure: String,
    /// The scheme it is for.
    pub dispositif: Option<String>,
    /// The partner that deposited it, `None` for the person alone.
    pub depose_par: Option<String>,
    /// Whether it belongs to the sandbox: nobody is notified.
    pub bac_a_sable: bool,
    pub state: CandidatureState,
    /// The rank of the last act of its history.
    pub rank: u32,
    /// When it was deposited.
    pub recue_le: Timestamp,
    /// Since when it has been in that state.
    pub since: Timestamp,
    /// When the last act happened.
    pub change_le: Timestamp,
    /// Whether the structure ever answered.
    pub answered: bool,
    pub reminded: bool,
    /// When its content was erased.
    pub effacee_le: Option<Timestamp>,
}

/// A line of a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CandidatureAct {
    /// The application moved to that state.
    Transition(CandidatureState),
    /// The structure was reminded.
    Relance,
    /// The person changed their contact details.
    Correction,
    /// The content was erased.
    Erasure,
}

/// What falls due as time passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// Ten days without an answer.
    Relance,
    Expiration,
    /// Nothing of it may be kept any longer.
    Deletion,
}

/// The act is not allowed in the current state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusedAct;

impl CandidatureAct {
    /// Its name in a history.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Transition(state) => state.as_str(),
            Self::Relance => "relance",
            Self::Correction => "correction",
            Self::Erasure => "effacement",
        }
    }
}

impl FromStr for CandidatureAct {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let others = [Self::Relance, Self::Correction, Self::Erasure];
        let known = CandidatureState::ALL
            .into_iter()
            .map(Self::Transition)
            .chain(others);
        known.into_iter().find(|act| act.as_str() == text).ok_or(())
    }
}

fn later_by(start: Timestamp, duration: SignedDuration) -> Timestamp {
    start.saturating_add(duration).unwrap_or(Timestamp::MAX)
}

impl Dossier {
    /// The record after an act, and the messages that announce it.
    pub fn after(
        &self,
        act: CandidatureAct,
        by: Actor,
        le: Timestamp,
    ) -> Result<(Self, Vec<Delivery>), RefusedAct> {
        if self.effacee_le.is_some() {
            return Err(RefusedAct);
        }
        let mut after = Self {
            rank: self.rank + 1,
            change_le: le,
            ..self.clone()
        };
        match act {
            CandidatureAct::Transition(state) => {
                if !self.state.leads_to(state, by) {
                    return Err(RefusedAct);
                }
                (after.state, after.since) = (state, le);
                after.answered |= by == Actor::Structure && state != CandidatureState::Transmise;
            }
            CandidatureAct::Relance => after.reminded = true,
            CandidatureAct::Correction => {}
            CandidatureAct::Erasure => after.effacee_le = Some(le),
        }
        let deliveries = after.announce(act, by, le);
        Ok((after, deliveries))
    }

    /// The messages of an act: each party is notified of what it did not do itself.
    fn announce(&self, act: CandidatureAct, by: Actor, le: Timestamp) -> Vec<Delivery> {
        let evenement = match act {
            CandidatureAct::Transition(CandidatureState::Retiree) => Evenement::Retiree,
            CandidatureAct::Erasure => Evenement::Effacee,
            _ => Evenement::Statut,
        };
        let structure = match act {
            CandidatureAct::Transition(state) => {
                state != CandidatureState::Transmise && by != Actor::Structure
            }
            _ => true,
        };
        // Neither a reminder to the structure nor new contact details concern the partner.
        let partenaire = !matches!(act, CandidatureAct::Relance | CandidatureAct::Correction);
        let mut deliveries = Vec::new();
        if structure {
            deliveries.push(self.delivery(evenement, self.to_structure(), act, le));
        }
        if let (true, Some(id)) = (partenaire, &self.depose_par) {
            let recipient = Recipient::Partenaire(id.clone());
            deliveries.push(self.delivery(evenement, recipient, act, le));
        }
        deliveries
    }

    /// The message that announces the deposit itself.
    pub fn announce_deposit(&self) -> Delivery {
        let act = CandidatureAct::Transition(CandidatureState::Recue);
        self.delivery(Evenement::Recue, self.to_structure(), act, self.recue_le)
    }

    fn to_structure(&self) -> Recipient {
        Recipient::Structure(self.structure.clone())
    }

    fn delivery(
        &self,
        evenement: Evenement,
        recipient: Recipient,
        act: CandidatureAct,
        le: Timestamp,
    ) -> Delivery {
        Delivery {
            reference: self.reference,
            rank: self.rank,
            recipient,
            evenement,
            statut: self.state,
            relance: act == CandidatureAct::Relance,
            bac_a_sable: self.bac_a_sable,
            le,
            attempts: 0,
            delivery_state: match self.bac_a_sable {
                true => DeliveryState::ToRead,
                false => DeliveryState::Pending(le),
            },
        }
    }

    /// Until when anything of it is kept. The reference of an erased application is kept for
    /// a while: a request sent again must not bring it back.
    pub fn kept_until(&self) -> Timestamp {
        match (self.effacee_le, self.answered) {
            (Some(le), _) => later_by(le, UNANSWERED_RETENTION),
            (None, true) => later_by(self.change_le, RETENTION),
            (None, false) => later_by(self.recue_le, UNANSWERED_RETENTION),
        }
    }

    /// What is due first, and when.
    pub fn next_deadline(&self) -> (Timestamp, Deadline) {
        let deletion = (self.kept_until(), Deadline::Deletion);
        if self.state != CandidatureState::Transmise || self.effacee_le.is_some() {
            return deletion;
        }
        let expiration = (later_by(self.since, EXPIRATION), Deadline::Expiration);
        let relance = (later_by(self.since, REMINDER_DELAY), Deadline::Relance);
        let next = if self.reminded { expiration } else { relance };
        if next.0 < deletion.0 { next } else { deletion }
    }

    /// What is due at that time; of several, the last only: after an outage, a structure is
    /// not reminded of an application that has expired.
    pub fn deadline(&self, now: Timestamp) -> Option<Deadline> {
        let (when, deadline) = self.next_deadline();
        if when > now {
            return None;
        }
        if self.kept_until() <= now {
            return Some(Deadline::Deletion);
        }
        match deadline {
            Deadline::Relance if later_by(self.since, EXPIRATION) <= now => {
                Some(Deadline::Expiration)
            }
            other => Some(other),
        }
    }

    /// Whether the structure should have received it by then, and has not.
    pub fn is_undelivered(&self, now: Timestamp) -> bool {
        self.state == CandidatureState::Recue && later_by(self.recue_le, HANDOVER_DELAY) <= now
    }

    /// Whether it is time to ask another structure.
    pub fn calls_for_another(&self, now: Timestamp) -> bool {
        self.state.calls_for_another() || self.is_undelivered(now)
    }

    /// The messages that announce its deletion, unless its content was erased before.
    pub fn announce_deletion(&self, le: Timestamp) -> Vec<Delivery> {
        match self.effacee_le {
            Some(_) => Vec::new(),
            None => Self {
                rank: self.rank + 1,
                ..self.clone()
            }
            .announce(CandidatureAct::Erasure, Actor::Guichet, le),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dossier() -> Dossier {
        Dossier {
            reference: "7KQM4TXC".parse().unwrap(),
            structure: "s".into(),
            dispositif: None,
            depose_par: Some("p".into()),
            bac_a_sable: false,
            state: CandidatureState::Recue,
            rank: 0,
            recue_le: Timestamp::UNIX_EPOCH,
            since: Timestamp::UNIX_EPOCH,
            change_le: Timestamp::UNIX_EPOCH,
            answered: false,
            reminded: false,
            effacee_le: None,
        }
    }

    fn day(n: i64) -> Timestamp {
        later_by(Timestamp::UNIX_EPOCH, SignedDuration::from_hours(24 * n))
    }

    #[test]
    fn time_does_what_the_contract_says() {
        let transition = |dossier: &Dossier, state, by, n| {
            let (after, _) = dossier
                .after(CandidatureAct::Transition(state), by, day(n))
                .unwrap();
            after
        };
        let recue = dossier();
        let transmise = transition(&recue, CandidatureState::Transmise, Actor::Guichet, 1);
        let (reminded, _) = transmise
            .after(CandidatureAct::Relance, Actor::Guichet, day(11))
            .unwrap();
        let taken = transition(
            &transmise,
            CandidatureState::PriseEnCharge,
            Actor::Structure,
            5,
        );
        let refusee = transition(&taken, CandidatureState::Refusee, Actor::Structure, 40);
        let retiree = transition(&refusee, CandidatureState::Retiree, Actor::Candidat, 50);
        let (effacee, _) = refusee
            .after(CandidatureAct::Erasure, Actor::Candidat, day(60))
            .unwrap();
        for (dossier, n, expect) in [
            (&recue, 6, false),
            (&recue, 7, true),
            (&transmise, 30, false),
            (&taken, 300, false),
            (&refusee, 40, true),
        ] {
            let state = dossier.state;
            assert_eq!(
                dossier.calls_for_another(day(n)),
                expect,
                "{state:?} day {n}"
            );
        }
        for (dossier, n, expect) in [
            (&recue, 89, None),
            (&recue, 90, Some(Deadline::Deletion)),
            (&transmise, 10, None),
            (&transmise, 11, Some(Deadline::Relance)),
            (&transmise, 31, Some(Deadline::Expiration)),
            (&transmise, 400, Some(Deadline::Deletion)),
            (&reminded, 30, None),
            (&reminded, 31, Some(Deadline::Expiration)),
            (&taken, 300, None),
            (&refusee, 404, None),
            (&refusee, 405, Some(Deadline::Deletion)),
            (&retiree, 414, None),
            (&retiree, 415, Some(Deadline::Deletion)),
            (&effacee, 149, None),
            (&effacee, 150, Some(Deadline::Deletion)),
        ] {
            assert_eq!(
                dossier.deadline(day(n)),
                expect,
                "{:?} day {n}",
                dossier.state
            );
        }
    }

    #[test]
    fn each_party_is_told_what_it_did_not_do() {
        let told = |(_, deliveries): (Dossier, Vec<Delivery>)| {
            let mut told = Vec::new();
            for delivery in deliveries {
                let recipient = matches!(delivery.recipient, Recipient::Structure(_));
                told.push((delivery.evenement, if recipient { 's' } else { 'p' }));
            }
            told
        };
        let recue = dossier();
        let transmise = recue.after(
            CandidatureAct::Transition(CandidatureState::Transmise),
            Actor::Guichet,
            day(1),
        );
        let transmise = transmise.unwrap();
        assert_eq!(told(transmise.clone()), [(Evenement::Statut, 'p')]);
        for (act, by, expect) in [
            (
                CandidatureAct::Relance,
                Actor::Guichet,
                vec![(Evenement::Statut, 's')],
            ),
            (
                CandidatureAct::Correction,
                Actor::Candidat,
                vec![(Evenement::Statut, 's')],
            ),
            (
                CandidatureAct::Transition(CandidatureState::PriseEnCharge),
                Actor::Structure,
                vec![(Evenement::Statut, 'p')],
            ),
            (
                CandidatureAct::Transition(CandidatureState::SansReponse),
                Actor::Guichet,
                vec![(Evenement::Statut, 's'), (Evenement::Statut, 'p')],
            ),
            (
                CandidatureAct::Transition(CandidatureState::Retiree),
                Actor::Candidat,
                vec![(Evenement::Retiree, 's'), (Evenement::Retiree, 'p')],
            ),
            (
                CandidatureAct::Erasure,
                Actor::Candidat,
                vec![(Evenement::Effacee, 's'), (Evenement::Effacee, 'p')],
            ),
        ] {
            let after = transmise.0.after(act, by, day(2)).unwrap();
            assert_eq!(told(after), expect, "{act:?}");
        }
    }

    #[test]
    fn nothing_happens_to_what_was_erased() {
        let (effacee, _) = dossier()
            .after(CandidatureAct::Erasure, Actor::Candidat, day(1))
            .unwrap();
        for act in [
            CandidatureAct::Transition(CandidatureState::Transmise),
            CandidatureAct::Transition(CandidatureState::Retiree),
            CandidatureAct::Relance,
            CandidatureAct::Correction,
            CandidatureAct::Erasure,
        ] {
            assert_eq!(effacee.after(act, Actor::Guichet, day(2)), Err(RefusedAct));
        }
        assert!(effacee.announce_deletion(day(91)).is_empty());
    }
}
