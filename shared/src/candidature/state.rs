//! The states of an application, and the transitions between them.

use std::{fmt, str::FromStr};

/// The state of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CandidatureState {
    /// Stored; the structure has not been notified yet.
    Recue,
    /// The structure has it.
    Transmise,
    /// Someone of the structure looks after it.
    PriseEnCharge,
    /// The structure accompanies the project.
    Acceptee,
    /// The structure has referred the person to another one.
    Reorientee,
    /// The structure declines.
    Refusee,
    SansReponse,
    /// Withdrawn by the person.
    Retiree,
}

/// Who moves an application to another state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Actor {
    /// The person who applies.
    Candidat,
    /// The structure applied to.
    Structure,
    /// The service itself: time passes, or a message is delivered.
    Guichet,
}

impl CandidatureState {
    /// Every state, in the order of the transitions.
    pub const ALL: [Self; 8] = [
        Self::Recue,
        Self::Transmise,
        Self::PriseEnCharge,
        Self::Acceptee,
        Self::Reorientee,
        Self::Refusee,
        Self::SansReponse,
        Self::Retiree,
    ];

    /// Its name in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recue => "recue",
            Self::Transmise => "transmise",
            Self::PriseEnCharge => "prise_en_charge",
            Self::Acceptee => "acceptee",
            Self::Reorientee => "reorientee",
            Self::Refusee => "refusee",
            Self::SansReponse => "sans_reponse",
            Self::Retiree => "retiree",
        }
    }

    /// Whether that actor may make the transition. From `transmise` to `sans_reponse`, only
    /// time may: the thirty days count from there.
    pub fn leads_to(self, towards: Self, by: Actor) -> bool {
        use Actor::*;
        use CandidatureState::*;
        match (self, towards) {
            (Retiree, _) => false,
            (_, Retiree) => by == Candidat,
            (Recue, Transmise) => by != Candidat,
            (Transmise, SansReponse) => by == Guichet,
            (Transmise, PriseEnCharge)
            | (PriseEnCharge, Acceptee | Reorientee | Refusee | SansReponse) => by == Structure,
            _ => false,
        }
    }

    /// Whether nothing more is expected from the structure.
    pub fn is_closed(self) -> bool {
        !matches!(self, Self::Recue | Self::Transmise | Self::PriseEnCharge)
    }

    /// Whether the person should turn to another structure.
    pub fn calls_for_another(self) -> bool {
        matches!(self, Self::Reorientee | Self::Refusee | Self::SansReponse)
    }
}

impl fmt::Display for CandidatureState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for CandidatureState {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut all = Self::ALL.into_iter();
        all.find(|state| state.as_str() == text).ok_or(())
    }
}

impl Actor {
    /// Its name in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Candidat => "candidat",
            Self::Structure => "structure",
            Self::Guichet => "guichet",
        }
    }
}

impl FromStr for Actor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut all = [Self::Candidat, Self::Structure, Self::Guichet].into_iter();
        all.find(|actor| actor.as_str() == text).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_transitions_of_the_contract_exist() {
        use Actor::*;
        use CandidatureState::*;
        let expect = [
            (Recue, Transmise, Structure),
            (Recue, Transmise, Guichet),
            (Recue, Retiree, Candidat),
            (Transmise, PriseEnCharge, Structure),
            (Transmise, SansReponse, Guichet),
            (Transmise, Retiree, Candidat),
            (PriseEnCharge, Acceptee, Structure),
            (PriseEnCharge, Reorientee, Structure),
            (PriseEnCharge, Refusee, Structure),
            (PriseEnCharge, SansReponse, Structure),
            (PriseEnCharge, Retiree, Candidat),
            (Acceptee, Retiree, Candidat),
            (Reorientee, Retiree, Candidat),
            (Refusee, Retiree, Candidat),
            (SansReponse, Retiree, Candidat),
        ];
        let mut found = Vec::new();
        for from in CandidatureState::ALL {
            for towards in CandidatureState::ALL {
                for by in [Candidat, Structure, Guichet] {
                    if from.leads_to(towards, by) {
                        found.push((from, towards, by));
                    }
                }
            }
        }
        assert_eq!(found, expect);
    }

    #[test]
    fn names_read_back() {
        for state in CandidatureState::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
        assert_eq!("effacee".parse::<CandidatureState>(), Err(()));
    }
}
