//! Messages that announce a change: written together with the change, delivered later.

use super::{
    delays::{PAUSE, PAUSE_MAX, RETRY_DELAY_MAX, RETRY_DELAYS},
    outcome::ContactWay,
    reference::Reference,
    state::CandidatureState,
};
use jiff::{SignedDuration, Timestamp};
use std::str::FromStr;

/// What a message announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evenement {
    /// An application was deposited.
    Recue,
    /// It moved on, or the structure is reminded of it.
    Statut,
    /// The person withdrew it.
    Retiree,
    /// Its content was erased.
    Effacee,
    /// The person asked for a new link.
    Lien,
}

impl DeliveryOutcome {
    /// How long the other messages of this receiver wait, if they do.
    pub(super) fn pause(self) -> Option<SignedDuration> {
        match self {
            Self::Delivered | Self::NoRecipient | Self::Orphaned => None,
            Self::Gone => Some(SignedDuration::ZERO),
            Self::Unreadable | Self::Failed(None) => Some(PAUSE),
            Self::Failed(Some(asked)) => Some(asked.clamp(PAUSE, PAUSE_MAX)),
        }
    }
}

/// The receiver of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recipient {
    /// The structure applied to.
    Structure(String),
    /// The partner that deposited the application.
    Partenaire(String),
    /// The person who applies: all those that one service takes messages to are one
    /// receiver.
    Personne(ContactWay),
}

/// The state of a message's delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    /// To be tried from this time on.
    Pending(Timestamp),
    /// The receiver confirmed it.
    Delivered,
    /// Nobody to deliver to: it is read through the API, or not at all.
    ToRead,
    /// Its receiver is gone: it waits for another one.
    Orphaned,
    Abandoned,
}

/// A message of the outbox. It has no personal data: the receiver reads the application
/// with its own key, for as long as there is something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    pub reference: Reference,
    /// The rank of the act that it announces; reference, rank and recipient identify it.
    pub rank: u32,
    pub recipient: Recipient,
    pub evenement: Evenement,
    /// The state of the application at that time.
    pub statut: CandidatureState,
    /// Whether it reminds the structure of an unanswered application.
    pub relance: bool,
    /// Whether it belongs to the sandbox, which sends nothing.
    pub bac_a_sable: bool,
    pub le: Timestamp,
    pub attempts: u32,
    pub delivery_state: DeliveryState,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryOutcome {
    /// The receiver answered 2xx.
    Delivered,
    /// It did not, and may have asked us to wait.
    Failed(Option<SignedDuration>),
    /// It answered that it is gone (410): whoever takes over is tried next.
    Gone,
    /// There was a receiver, and nobody took over.
    Orphaned,
    /// There is no receiver.
    NoRecipient,
    /// The stored receiver or its signing secret cannot be read: tried again like a failure.
    Unreadable,
}

impl Delivery {
    /// The same on every attempt, so that receivers can recognise duplicates.
    pub fn id(&self) -> String {
        let recipient = match self.recipient {
            Recipient::Structure(_) => 's',
            Recipient::Partenaire(_) => 'p',
            Recipient::Personne(_) => 'c',
        };
        format!("msg_{}_{}{recipient}", self.reference, self.rank)
    }

    /// The message after an attempt. `random` lengthens the wait by up to a tenth, so that
    /// attempts that failed together spread out; it never shortens it, so that the last one
    /// comes late enough.
    pub fn after(&self, outcome: DeliveryOutcome, now: Timestamp, random: u32) -> Self {
        let attempts = self.attempts + 1;
        let delivery_state = match outcome {
            DeliveryOutcome::Delivered => DeliveryState::Delivered,
            DeliveryOutcome::NoRecipient => DeliveryState::ToRead,
            DeliveryOutcome::Orphaned => DeliveryState::Orphaned,
            DeliveryOutcome::Gone => DeliveryState::Pending(now),
            DeliveryOutcome::Failed(_) | DeliveryOutcome::Unreadable => {
                match RETRY_DELAYS.get(attempts as usize - 1) {
                    None => DeliveryState::Abandoned,
                    Some(delay) => {
                        let delay = spread(*delay, random);
                        let requested = match outcome {
                            DeliveryOutcome::Failed(requested) => {
                                requested.unwrap_or_default().min(RETRY_DELAY_MAX)
                            }
                            _ => SignedDuration::ZERO,
                        };
                        let next = now.saturating_add(delay.max(requested));
                        DeliveryState::Pending(next.unwrap_or(Timestamp::MAX))
                    }
                }
            }
        };
        Self {
            attempts,
            delivery_state,
            ..self.clone()
        }
    }
}

fn spread(delay: SignedDuration, random: u32) -> SignedDuration {
    let tenth = delay.as_millis() as i64 / 10;
    let part = (i128::from(tenth) * i128::from(random)) >> u32::BITS;
    delay + SignedDuration::from_millis(part as i64)
}

impl Evenement {
    const ALL: [Self; 5] = [
        Self::Recue,
        Self::Statut,
        Self::Retiree,
        Self::Effacee,
        Self::Lien,
    ];

    /// Its type in a message.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recue => "candidature.recue",
            Self::Statut => "candidature.statut",
            Self::Retiree => "candidature.retiree",
            Self::Effacee => "candidature.effacee",
            Self::Lien => "candidature.lien",
        }
    }
}

impl FromStr for Evenement {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut all = Self::ALL.into_iter();
        all.find(|kind| kind.as_str() == text).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delivery() -> Delivery {
        Delivery {
            reference: "7KQM4TXC".parse().unwrap(),
            rank: 0,
            recipient: Recipient::Structure("s".into()),
            evenement: Evenement::Recue,
            statut: CandidatureState::Recue,
            relance: false,
            bac_a_sable: false,
            le: Timestamp::UNIX_EPOCH,
            attempts: 0,
            delivery_state: DeliveryState::Pending(Timestamp::UNIX_EPOCH),
        }
    }

    /// The times of the attempts, when all of them fail.
    fn attempts(requested: Option<SignedDuration>, random: u32) -> Vec<Timestamp> {
        let (mut delivery, mut times) = (delivery(), Vec::new());
        while let DeliveryState::Pending(next) = delivery.delivery_state {
            times.push(next);
            delivery = delivery.after(DeliveryOutcome::Failed(requested), next, random);
        }
        assert_eq!(delivery.delivery_state, DeliveryState::Abandoned);
        times
    }

    #[test]
    fn tries_ten_times_over_three_days() {
        for random in [0, 1, u32::MAX / 2, u32::MAX] {
            let times = attempts(None, random);
            assert_eq!(times.len(), 10);
            let over = times[9].duration_since(times[0]);
            assert!(over >= SignedDuration::from_hours(75), "{over}");
            assert!(over <= SignedDuration::from_hours(84), "{over}");
        }
    }

    #[test]
    fn waits_as_long_as_asked_within_a_day() {
        let hour = SignedDuration::from_hours(1);
        assert_eq!(
            attempts(Some(hour), 0)[1].duration_since(Timestamp::UNIX_EPOCH),
            hour
        );
        let year = attempts(Some(SignedDuration::from_hours(9_000)), 0);
        assert_eq!(year[1].duration_since(year[0]), RETRY_DELAY_MAX);
    }

    #[test]
    fn stops_or_waits_where_nobody_is() {
        let now = Timestamp::UNIX_EPOCH;
        for (outcome, delivery_state) in [
            (DeliveryOutcome::Delivered, DeliveryState::Delivered),
            (DeliveryOutcome::Gone, DeliveryState::Pending(now)),
            (DeliveryOutcome::Orphaned, DeliveryState::Orphaned),
            (DeliveryOutcome::NoRecipient, DeliveryState::ToRead),
        ] {
            assert_eq!(
                delivery().after(outcome, now, 0).delivery_state,
                delivery_state
            );
        }
    }
}
