//! The gestures that answer a question, and those that lead from a screen to another.

use super::{
    Interview,
    buttons::attribute,
    parcours::{Answer, Usage},
};
use shared::situation::{Field, FieldValue};

/// What something that can be pressed answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum InterviewAction {
    /// What the checked address is.
    Situate(Usage),
    /// A value of a choice, by its rank.
    Choose(u8),
    Decide(bool),
    /// One more value of a list, or one less: not an answer yet.
    Toggle(u8),
    /// The list as it is.
    ConfirmList,
    /// The commune of that rank among those found.
    Commune(usize),
    /// The project is in the commune where one lives.
    SameCommune,
    /// Not to know, or not to tell.
    Skip(Answer),
}

impl InterviewAction {
    /// As `data-geste` holds it: a word and a number.
    pub(crate) fn attribute(self) -> String {
        let (word, rank) = match self {
            Self::Situate(usage) => ("situer", usage as usize),
            Self::Choose(rank) => ("choisir", rank.into()),
            Self::Decide(is_true) => ("trancher", is_true.into()),
            Self::Toggle(rank) => ("basculer", rank.into()),
            Self::ConfirmList => ("liste", 0),
            Self::Commune(rank) => ("commune", rank),
            Self::SameCommune => ("meme", 0),
            Self::Skip(Answer::DoesNotKnow) => ("passer", 0),
            Self::Skip(_) => ("passer", 1),
        };
        attribute(word, rank)
    }

    /// The gesture of a word and a number.
    pub(crate) fn parse(word: &str, rank: usize) -> Option<Self> {
        Some(match word {
            "situer" => Self::Situate(*Usage::ALL.get(rank)?),
            "choisir" => Self::Choose(u8::try_from(rank).ok()?),
            "trancher" => Self::Decide(rank == 1),
            "basculer" => Self::Toggle(u8::try_from(rank).ok()?),
            "liste" => Self::ConfirmList,
            "commune" => Self::Commune(rank),
            "meme" => Self::SameCommune,
            "passer" if rank == 0 => Self::Skip(Answer::DoesNotKnow),
            "passer" => Self::Skip(Answer::RatherNotSay),
            _ => return None,
        })
    }
}

/// What leads from one screen to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum InterviewStep {
    Begin,
    /// Goes back to the question before.
    CallOutcome,
    /// Goes to the results.
    Resultats,
    /// Goes to a question, to answer it anew.
    Ask(Field),
    Erase,
    Print,
    /// Tries again what failed.
    Retry,
    GiveAnswer(InterviewAction),
}

impl InterviewStep {
    /// As `data-geste` holds it: a word and a number.
    pub(crate) fn attribute(self) -> String {
        let (word, rank) = match self {
            Self::GiveAnswer(action) => return action.attribute(),
            Self::Begin => ("commencer", 0),
            Self::CallOutcome => ("retour", 0),
            Self::Resultats => ("resultats", 0),
            Self::Ask(field) => ("demander", field as usize),
            Self::Erase => ("effacer", 0),
            Self::Print => ("imprimer", 0),
            Self::Retry => ("reessayer", 0),
        };
        attribute(word, rank)
    }

    /// The step of a word and a number.
    pub(crate) fn parse(word: &str, rank: usize) -> Option<Self> {
        Some(match word {
            "commencer" => Self::Begin,
            "retour" => Self::CallOutcome,
            "resultats" => Self::Resultats,
            "demander" => Self::Ask(*Field::ALL.get(rank)?),
            "effacer" => Self::Erase,
            "imprimer" => Self::Print,
            "reessayer" => Self::Retry,
            _ => Self::GiveAnswer(InterviewAction::parse(word, rank)?),
        })
    }
}

impl Interview {
    /// Does what a gesture asks; whether it was an answer.
    pub(crate) fn act(&mut self, action: InterviewAction) -> bool {
        let answer = match action {
            InterviewAction::Situate(usage) => {
                self.parcours.locate(usage);
                return true;
            }
            InterviewAction::Toggle(rank) => {
                self.draft.list ^= 1 << rank;
                return false;
            }
            InterviewAction::Choose(rank) => Answer::FieldValue(FieldValue::Choice(rank)),
            InterviewAction::Decide(is_true) => Answer::FieldValue(FieldValue::Boolean(is_true)),
            InterviewAction::ConfirmList => Answer::FieldValue(FieldValue::List(self.draft.list)),
            InterviewAction::Commune(rank) => {
                let location = self.draft.communes.get(rank).cloned();
                let Some((location, commune)) = location.and_then(|location| {
                    let commune = location.commune?;
                    Some((location, commune))
                }) else {
                    return false;
                };
                self.parcours
                    .name_commune(commune, super::view::name(&location));
                Answer::FieldValue(FieldValue::Commune(commune))
            }
            InterviewAction::SameCommune => {
                Answer::FieldValue(self.parcours.situation().stated(Field::ResidenceCommune))
            }
            InterviewAction::Skip(answer) => answer,
        };
        self.respond(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::buttons::word_and_index, *};

    #[test]
    fn gestures_survive_the_attribute() {
        for action in [
            InterviewAction::Situate(Usage::Both),
            InterviewAction::Choose(3),
            InterviewAction::Decide(true),
            InterviewAction::Decide(false),
            InterviewAction::Toggle(9),
            InterviewAction::ConfirmList,
            InterviewAction::Commune(4),
            InterviewAction::SameCommune,
            InterviewAction::Skip(Answer::DoesNotKnow),
            InterviewAction::Skip(Answer::RatherNotSay),
        ] {
            let attribute = action.attribute();
            let (word, rank) = word_and_index(&attribute).expect("a word, a number");
            assert_eq!(InterviewAction::parse(word, rank), Some(action));
        }
        assert_eq!(InterviewAction::parse("autre", 0), None);
    }

    #[test]
    fn steps_survive_the_attribute() {
        for step in [
            InterviewStep::Begin,
            InterviewStep::CallOutcome,
            InterviewStep::Resultats,
            InterviewStep::Ask(Field::Contact),
            InterviewStep::Erase,
            InterviewStep::Print,
            InterviewStep::Retry,
            InterviewStep::GiveAnswer(InterviewAction::Choose(3)),
        ] {
            let attribute = step.attribute();
            let (word, rank) = word_and_index(&attribute).expect("a word, a number");
            assert_eq!(InterviewStep::parse(word, rank), Some(step));
        }
        assert_eq!(InterviewStep::parse("demander", 900), None);
    }
}
