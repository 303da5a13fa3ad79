//! The record of an application: everything but its sealed content.

use super::{
    delays::{
        APPOINTMENT_NOTICE, EXPIRATION, HANDOVER_DELAY, QUESTION_DELAYS, REMINDER_DELAY, RETENTION,
        UNANSWERED_RETENTION,
    },
    delivery::{Delivery, DeliveryState, Evenement, Recipient},
    outcome::{ContactWay, IssueDuProjet, MotifDeReponse},
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
    /// How the person hears of it, if they can.
    pub avis: Option<ContactWay>,
    /// Why the structure did not take it on.
    pub motif: Option<MotifDeReponse>,
    /// The application that was handed over, and became this one.
    pub origine: Option<Reference>,
    /// The application that this one became at another structure.
    pub transmise_a: Option<Reference>,
    /// When the appointment begins.
    pub rendez_vous_le: Option<Timestamp>,
    /// Whether the person was reminded of it, or it was given too late for that.
    pub rendez_vous_rappele: bool,
    /// Whether the person agreed to be asked what became of the project.
    pub nouvelles: bool,
    /// How many times they were.
    pub questions: u32,
    /// What they answered.
    pub issue: Option<IssueDuProjet>,
}

/// A line of a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CandidatureAct {
    /// The application moved to that state.
    Transition(CandidatureState),
    /// The structure was reminded.
    Relance,
    /// The person was told that nobody received it.
    Undelivered,
    /// The person changed their contact details.
    Correction,
    /// The content was erased.
    Erasure,
    /// The structure gave an appointment.
    Appointment,
    /// The person was reminded of it.
    Reminder,
    /// The structure noted something for itself.
    Note,
    /// The person asked for a new link.
    Link,
    /// The person agreed to be asked for news, or no longer does.
    News,
    /// The person was asked what became of the project.
    Question,
    /// The person said what became of it.
    Outcome,
}

/// What falls due as time passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// Seven days without anybody who received it.
    Undelivered,
    /// Ten days without an answer.
    Relance,
    Expiration,
    /// The day before an appointment.
    Reminder,
    /// Some months later, the person is asked what became of the project.
    Question,
    /// Nothing of it may be kept any longer.
    Deletion,
}

/// The act is not allowed in the current state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusedAct;

impl CandidatureAct {
    /// The acts that leave an application in its state.
    pub const OTHERS: [Self; 11] = [
        Self::Relance,
        Self::Undelivered,
        Self::Correction,
        Self::Erasure,
        Self::Appointment,
        Self::Reminder,
        Self::Note,
        Self::Link,
        Self::News,
        Self::Question,
        Self::Outcome,
    ];

    /// Whether the structure alone is shown it.
    pub fn is_private(self) -> bool {
        self == Self::Note
    }

    /// Its name in a history.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Transition(state) => state.as_str(),
            Self::Relance => "relance",
            Self::Undelivered => "non_remise",
            Self::Correction => "correction",
            Self::Erasure => "effacement",
            Self::Appointment => "rendez_vous",
            Self::Reminder => "rappel",
            Self::Note => "note",
            Self::Link => "lien",
            Self::News => "nouvelles",
            Self::Question => "question",
            Self::Outcome => "issue",
        }
    }
}

impl FromStr for CandidatureAct {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let known = CandidatureState::ALL
            .into_iter()
            .map(Self::Transition)
            .chain(Self::OTHERS);
        known.into_iter().find(|act| act.as_str() == text).ok_or(())
    }
}

fn later_by(start: Timestamp, duration: SignedDuration) -> Timestamp {
    start.saturating_add(duration).unwrap_or(Timestamp::MAX)
}

impl Dossier {
    /// A new application of a person.
    pub fn new(reference: Reference, structure: String, now: Timestamp) -> Self {
        Self {
            reference,
            structure,
            dispositif: None,
            depose_par: None,
            bac_a_sable: false,
            state: CandidatureState::Recue,
            rank: 0,
            recue_le: now,
            since: now,
            change_le: now,
            answered: false,
            reminded: false,
            effacee_le: None,
            avis: None,
            motif: None,
            origine: None,
            transmise_a: None,
            rendez_vous_le: None,
            rendez_vous_rappele: false,
            nouvelles: false,
            questions: 0,
            issue: None,
        }
    }

    /// What this application becomes at another structure.
    pub(super) fn handed_over(&self, reference: Reference, to: String, now: Timestamp) -> Self {
        Self {
            dispositif: self.dispositif.clone(),
            depose_par: self.depose_par.clone(),
            bac_a_sable: self.bac_a_sable,
            avis: self.avis,
            origine: Some(self.reference),
            nouvelles: self.nouvelles,
            ..Self::new(reference, to, now.max(self.change_le))
        }
    }

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
                // Its structure is still to be reminded, whatever the person was told before.
                after.reminded &= self.state != CandidatureState::Recue;
                after.answered |= by == Actor::Structure && state != CandidatureState::Transmise;
            }
            CandidatureAct::Relance | CandidatureAct::Undelivered => after.reminded = true,
            CandidatureAct::Erasure => {
                after = Self {
                    effacee_le: Some(le),
                    motif: None,
                    rendez_vous_le: None,
                    nouvelles: false,
                    issue: None,
                    ..after
                };
            }
            CandidatureAct::Appointment => {
                let open = matches!(
                    self.state,
                    CandidatureState::PriseEnCharge | CandidatureState::Acceptee
                );
                if !open || by != Actor::Structure {
                    return Err(RefusedAct);
                }
            }
            CandidatureAct::Reminder => after.rendez_vous_rappele = true,
            CandidatureAct::Question => after.questions += 1,
            CandidatureAct::Correction
            | CandidatureAct::Note
            | CandidatureAct::Link
            | CandidatureAct::News
            | CandidatureAct::Outcome => {}
        }
        let deliveries = after.announce(act, by, le);
        Ok((after, deliveries))
    }

    /// The messages of an act: each party is notified of what it did not do itself.
    fn announce(&self, act: CandidatureAct, by: Actor, le: Timestamp) -> Vec<Delivery> {
        use CandidatureAct::*;
        let evenement = match act {
            Transition(CandidatureState::Retiree) => Evenement::Retiree,
            Erasure => Evenement::Effacee,
            Link => Evenement::Lien,
            _ => Evenement::Statut,
        };
        let structure = match act {
            Transition(state) => state != CandidatureState::Transmise && by != Actor::Structure,
            Relance | Correction | Erasure | Outcome => true,
            Undelivered | Appointment | Reminder | Note | Link | News | Question => false,
        };
        // Neither what is between the person and the structure nor what is between the person
        // and us concerns the partner.
        let partenaire = matches!(
            act,
            Transition(_) | Undelivered | Erasure | Appointment | Outcome
        );
        let personne = match act {
            Transition(_) => by != Actor::Candidat,
            Undelivered | Appointment | Link | Question => true,
            // After an outage, nobody is reminded of what is over.
            Reminder => self.rendez_vous_le.is_some_and(|debut| le < debut),
            Relance | Correction | Erasure | Note | News | Outcome => false,
        };
        let mut deliveries = Vec::new();
        if structure {
            deliveries.push(self.delivery(evenement, self.to_structure(), act, le));
        }
        if let (true, Some(id)) = (partenaire, &self.depose_par) {
            let recipient = Recipient::Partenaire(id.clone());
            deliveries.push(self.delivery(evenement, recipient, act, le));
        }
        if let (true, Some(way)) = (personne, self.avis) {
            deliveries.push(self.delivery(evenement, Recipient::Personne(way), act, le));
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
        if self.effacee_le.is_some() {
            return deletion;
        }
        let mut next = deletion;
        let due = [
            self.undelivered(),
            self.answer_deadline(),
            self.reminder(),
            self.question(),
        ];
        for (when, deadline) in due.into_iter().flatten() {
            if when < next.0 {
                next = (when, deadline);
            }
        }
        next
    }

    /// When the person is told that nobody received it.
    fn undelivered(&self) -> Option<(Timestamp, Deadline)> {
        let told = self.reminded || self.avis.is_none();
        let waits = self.state == CandidatureState::Recue && !told;
        waits.then(|| {
            (
                later_by(self.recue_le, HANDOVER_DELAY),
                Deadline::Undelivered,
            )
        })
    }

    /// When the structure is reminded, or is held to give no answer.
    fn answer_deadline(&self) -> Option<(Timestamp, Deadline)> {
        (self.state == CandidatureState::Transmise).then(|| match self.reminded {
            true => (later_by(self.since, EXPIRATION), Deadline::Expiration),
            false => (later_by(self.since, REMINDER_DELAY), Deadline::Relance),
        })
    }

    /// When the person is reminded of the appointment.
    fn reminder(&self) -> Option<(Timestamp, Deadline)> {
        let held = matches!(
            self.state,
            CandidatureState::PriseEnCharge | CandidatureState::Acceptee
        );
        let debut = self
            .rendez_vous_le
            .filter(|_| held && !self.rendez_vous_rappele)?;
        let when = debut.saturating_sub(APPOINTMENT_NOTICE);
        Some((when.unwrap_or(Timestamp::MIN), Deadline::Reminder))
    }

    /// Whether the appointment was given less than a day before it: that message is enough.
    pub(super) fn is_too_late_to_remind(&self) -> bool {
        let debut = self.rendez_vous_le;
        debut.is_none_or(|debut| debut.duration_since(self.change_le) <= APPOINTMENT_NOTICE)
    }

    /// When the person is asked what became of the project.
    fn question(&self) -> Option<(Timestamp, Deadline)> {
        let over = self.issue.is_some_and(IssueDuProjet::is_final);
        let asked = self.nouvelles && self.answered && !over;
        if !asked || self.state == CandidatureState::Retiree {
            return None;
        }
        let delay = QUESTION_DELAYS.get(self.questions as usize)?;
        Some((later_by(self.recue_le, *delay), Deadline::Question))
    }

    /// Whether the person may be asked what became of the project now, or say it anew.
    pub fn is_asked_for_news(&self) -> bool {
        self.questions > 0 && self.effacee_le.is_none()
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
            depose_par: Some("p".into()),
            ..Dossier::new(
                "7KQM4TXC".parse().unwrap(),
                "s".into(),
                Timestamp::UNIX_EPOCH,
            )
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
        let reached = Dossier {
            avis: Some(ContactWay::Sms),
            ..recue.clone()
        };
        let (told, messages) = reached
            .after(CandidatureAct::Undelivered, Actor::Guichet, day(7))
            .unwrap();
        assert!(
            messages
                .iter()
                .any(|m| m.recipient == Recipient::Personne(ContactWay::Sms))
        );
        let late = transition(&told, CandidatureState::Transmise, Actor::Guichet, 8);
        let appointed = Dossier {
            rendez_vous_le: Some(day(20)),
            ..taken.clone()
        };
        let followed = Dossier {
            nouvelles: true,
            ..taken.clone()
        };
        for (dossier, n, expect) in [
            (&reached, 6, None),
            (&reached, 7, Some(Deadline::Undelivered)),
            (&told, 89, None),
            (&late, 18, Some(Deadline::Relance)),
            (&appointed, 18, None),
            (&appointed, 19, Some(Deadline::Reminder)),
            (&followed, 90, None),
            (&followed, 91, Some(Deadline::Question)),
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
