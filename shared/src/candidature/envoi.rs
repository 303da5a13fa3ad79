//! Messages that tell what happened: written with what they tell, delivered later.

use super::{
    delais::{ATTENTE_MAX, ATTENTES},
    etat::Etat,
    reference::Reference,
};
use jiff::{SignedDuration, Timestamp};
use std::str::FromStr;

/// What a message says happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evenement {
    /// An application was deposited.
    Recue,
    /// It moved on, or the structure is reminded of it.
    Statut,
    /// The person took it back.
    Retiree,
    /// Its content is no more.
    Effacee,
}

/// To whom a message goes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Destinataire {
    /// The structure applied to.
    Structure(String),
    /// The partner that deposited the application.
    Partenaire(String),
}

/// What has become of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// To be tried from that time on.
    EnAttente(Timestamp),
    /// The receiver said that it has it.
    Livre,
    /// Nobody to deliver to: it is read through the API, or not at all.
    ALire,
    /// Every attempt failed.
    Abandonne,
}

/// A message of the outbox. It holds nothing of the person: the receiver reads the
/// application with its own key, for as long as there is something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envoi {
    /// The application.
    pub reference: Reference,
    /// The rank of the act that the message tells; with the reference, its identity.
    pub rang: u32,
    /// To whom it goes.
    pub pour: Destinataire,
    /// What it says happened.
    pub evenement: Evenement,
    /// Where the application stood then.
    pub statut: Etat,
    /// Whether it reminds of an application that stays without an answer.
    pub relance: bool,
    /// Whether it belongs to the sandbox, which sends nothing.
    pub bac_a_sable: bool,
    /// When it happened.
    pub le: Timestamp,
    /// How many times its delivery was tried.
    pub essais: u32,
    /// What has become of it.
    pub sort: Sort,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issue {
    /// The receiver answered 2xx.
    Livre,
    /// It did not, and may have asked to wait.
    Echec(Option<SignedDuration>),
    /// It answered that it is gone for good (410).
    Parti,
    /// There is no receiver.
    SansDestinataire,
    /// Who receives, or what signs for them, cannot be read: tried again like a failure.
    Unreadable,
}

impl Envoi {
    /// The same each time it is sent: receivers know by it what they have already.
    pub fn id(&self) -> String {
        let pour = match self.pour {
            Destinataire::Structure(_) => 's',
            Destinataire::Partenaire(_) => 'p',
        };
        format!("msg_{}_{}{pour}", self.reference, self.rang)
    }

    /// What becomes of the message after an attempt. `alea` spreads attempts that
    /// failed together over a tenth more than the wait: never less, so that the last
    /// one comes late enough.
    pub fn apres(&self, issue: Issue, maintenant: Timestamp, alea: u32) -> Self {
        let essais = self.essais + 1;
        let sort = match issue {
            Issue::Livre => Sort::Livre,
            Issue::SansDestinataire | Issue::Parti => Sort::ALire,
            Issue::Echec(_) | Issue::Unreadable => match ATTENTES.get(essais as usize - 1) {
                None => Sort::Abandonne,
                Some(attente) => {
                    let attente = etale(*attente, alea);
                    let demande = match issue {
                        Issue::Echec(demande) => demande.unwrap_or_default().min(ATTENTE_MAX),
                        _ => SignedDuration::ZERO,
                    };
                    let prochain = maintenant.saturating_add(attente.max(demande));
                    Sort::EnAttente(prochain.unwrap_or(Timestamp::MAX))
                }
            },
        };
        Self {
            essais,
            sort,
            ..self.clone()
        }
    }
}

fn etale(attente: SignedDuration, alea: u32) -> SignedDuration {
    let dixieme = attente.as_millis() as i64 / 10;
    let part = (i128::from(dixieme) * i128::from(alea)) >> u32::BITS;
    attente + SignedDuration::from_millis(part as i64)
}

impl Evenement {
    const TOUS: [Self; 4] = [Self::Recue, Self::Statut, Self::Retiree, Self::Effacee];

    /// Its type in a message.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recue => "candidature.recue",
            Self::Statut => "candidature.statut",
            Self::Retiree => "candidature.retiree",
            Self::Effacee => "candidature.effacee",
        }
    }
}

impl FromStr for Evenement {
    type Err = ();

    fn from_str(texte: &str) -> Result<Self, ()> {
        let mut tous = Self::TOUS.into_iter();
        tous.find(|genre| genre.as_str() == texte).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn envoi() -> Envoi {
        Envoi {
            reference: "7KQM4TXC".parse().unwrap(),
            rang: 0,
            pour: Destinataire::Structure("s".into()),
            evenement: Evenement::Recue,
            statut: Etat::Recue,
            relance: false,
            bac_a_sable: false,
            le: Timestamp::UNIX_EPOCH,
            essais: 0,
            sort: Sort::EnAttente(Timestamp::UNIX_EPOCH),
        }
    }

    /// Fails every time, and says when each attempt was made.
    fn attempts(demande: Option<SignedDuration>, alea: u32) -> Vec<Timestamp> {
        let (mut envoi, mut times) = (envoi(), Vec::new());
        while let Sort::EnAttente(prochain) = envoi.sort {
            times.push(prochain);
            envoi = envoi.apres(Issue::Echec(demande), prochain, alea);
        }
        assert_eq!(envoi.sort, Sort::Abandonne);
        times
    }

    #[test]
    fn tries_ten_times_over_three_days() {
        for alea in [0, 1, u32::MAX / 2, u32::MAX] {
            let times = attempts(None, alea);
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
        assert_eq!(year[1].duration_since(year[0]), ATTENTE_MAX);
    }

    #[test]
    fn stops_where_nobody_is() {
        let now = Timestamp::UNIX_EPOCH;
        for (issue, sort) in [
            (Issue::Livre, Sort::Livre),
            (Issue::Parti, Sort::ALire),
            (Issue::SansDestinataire, Sort::ALire),
        ] {
            assert_eq!(envoi().apres(issue, now, 0).sort, sort);
        }
    }
}
