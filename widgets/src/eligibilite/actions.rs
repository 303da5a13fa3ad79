//! What the resident does.

use super::summary::ResultGroup;
use crate::interview::{InterviewStep, attribute, word_and_index};

/// What something that can be pressed does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum EligibiliteAction {
    /// Goes from one screen to another, or answers.
    InterviewStep(InterviewStep),
    /// Goes on with the questions.
    Continue,
    /// Opens an entry, or closes it.
    Open(u16),
    /// Opens a shelf, or closes it.
    Expand(ResultGroup),
    /// Shows all of a shelf.
    SeeAll(ResultGroup),
}

impl EligibiliteAction {
    /// As `data-geste` holds it: a word and a number.
    pub(super) fn attribute(self) -> String {
        let (word, rank) = match self {
            Self::InterviewStep(step) => return step.attribute(),
            Self::Continue => ("continuer", 0),
            Self::Open(entry) => ("ouvrir", entry.into()),
            Self::Expand(radius) => ("deplier", radius as usize),
            Self::SeeAll(radius) => ("tout", radius as usize),
        };
        attribute(word, rank)
    }

    /// The gesture of a `data-geste`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (word, rank) = word_and_index(text)?;
        let radius = || ResultGroup::ALL.get(rank).copied();
        Some(match word {
            "continuer" => Self::Continue,
            "ouvrir" => Self::Open(u16::try_from(rank).ok()?),
            "deplier" => Self::Expand(radius()?),
            "tout" => Self::SeeAll(radius()?),
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
            EligibiliteAction::InterviewStep(InterviewStep::Begin),
            EligibiliteAction::Continue,
            EligibiliteAction::Open(249),
            EligibiliteAction::Expand(ResultGroup::No),
            EligibiliteAction::SeeAll(ResultGroup::Yes),
        ] {
            assert_eq!(EligibiliteAction::parse(&action.attribute()), Some(action));
        }
        assert_eq!(EligibiliteAction::parse("demander 900"), None);
        assert_eq!(EligibiliteAction::parse("autre 0"), None);
    }
}
