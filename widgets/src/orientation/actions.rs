//! What the resident does.

use crate::interview::{InterviewStep, attribute, word_and_index};
use shared::orientation::Who;

/// What something that can be pressed does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum OrientationAction {
    /// Goes from one screen to another, or answers.
    InterviewStep(InterviewStep),
    /// Opens somebody, or closes them.
    Open(Who),
    /// Wants to write to somebody.
    Choose(Who),
    /// Tries the structures of the place again.
    RetryStructures,
    /// Gives the list to what the device shares with.
    Submit,
    CopyList,
}

impl OrientationAction {
    /// As `data-geste` holds it: a word and a number.
    pub(super) fn attribute(self) -> String {
        let (word, rank) = match self {
            Self::InterviewStep(step) => return step.attribute(),
            Self::Open(Who::Entry(rank)) => ("ouvrir-fiche", rank.into()),
            Self::Open(Who::Structure(rank)) => ("ouvrir", rank as usize),
            Self::Choose(Who::Entry(rank)) => ("choisir-fiche", rank.into()),
            Self::Choose(Who::Structure(rank)) => ("choisir-structure", rank as usize),
            Self::RetryStructures => ("structures", 0),
            Self::Submit => ("envoyer", 0),
            Self::CopyList => ("copier", 0),
        };
        attribute(word, rank)
    }

    /// The gesture of a `data-geste`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (word, rank) = word_and_index(text)?;
        let card = || u16::try_from(rank).ok().map(Who::Entry);
        let structure = || u32::try_from(rank).ok().map(Who::Structure);
        Some(match word {
            "ouvrir-fiche" => Self::Open(card()?),
            "ouvrir" => Self::Open(structure()?),
            "choisir-fiche" => Self::Choose(card()?),
            "choisir-structure" => Self::Choose(structure()?),
            "structures" => Self::RetryStructures,
            "envoyer" => Self::Submit,
            "copier" => Self::CopyList,
            _ => Self::InterviewStep(InterviewStep::parse(word, rank)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gestures_survive_the_attribute() {
        for action in [
            OrientationAction::InterviewStep(InterviewStep::Begin),
            OrientationAction::Open(Who::Entry(249)),
            OrientationAction::Open(Who::Structure(99_999)),
            OrientationAction::Choose(Who::Entry(0)),
            OrientationAction::Choose(Who::Structure(7)),
            OrientationAction::RetryStructures,
            OrientationAction::Submit,
            OrientationAction::CopyList,
        ] {
            assert_eq!(OrientationAction::parse(&action.attribute()), Some(action));
        }
        assert_eq!(OrientationAction::parse("ouvrir-fiche 70000"), None);
        assert_eq!(OrientationAction::parse("autre 0"), None);
    }
}
