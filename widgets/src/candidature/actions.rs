//! What the resident does: one listener an event for the whole element.

use super::{Candidature, dossier::FormField};
use crate::listen::{self, listen};
use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// What something that can be pressed does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CandidatureAction {
    Begin,
    /// Begins, for somebody else.
    HelpSomeone,
    /// To the next step.
    Continue,
    /// To the step before.
    CallOutcome,
    /// To the step where a field is.
    Edit(FormField),
    /// To a field of this step.
    GoTo(FormField),
    /// A way to be reached, by its rank.
    Contact(u8),
    /// A time to be reached, by its rank.
    Creneau(u8),
    Consent,
    /// The notice was read.
    NoticeRead,
    /// Opens the notice, or closes it.
    Notice,
    /// Does not join what the check of an address told.
    RemoveVerdict,
    /// Does not join the scheme.
    RemoveDispositif,
    Submit,
    /// Sends the same again.
    Resend,
    /// Keeps the draft on the device.
    Keep,
    /// Takes the draft up again.
    ResumeDraft,
    Forget,
    Print,
}

/// Those that are a word alone.
const SINGLE_WORDS: [(&str, CandidatureAction); 14] = [
    ("commencer", CandidatureAction::Begin),
    ("aider", CandidatureAction::HelpSomeone),
    ("continuer", CandidatureAction::Continue),
    ("retour", CandidatureAction::CallOutcome),
    ("accord", CandidatureAction::Consent),
    ("lue", CandidatureAction::NoticeRead),
    ("notice", CandidatureAction::Notice),
    ("sans-verdict", CandidatureAction::RemoveVerdict),
    ("sans-dispositif", CandidatureAction::RemoveDispositif),
    ("envoyer", CandidatureAction::Submit),
    ("renvoyer", CandidatureAction::Resend),
    ("garder", CandidatureAction::Keep),
    ("reprendre", CandidatureAction::ResumeDraft),
    ("oublier", CandidatureAction::Forget),
];

impl CandidatureAction {
    /// As `data-geste` holds it.
    pub(super) fn attribute(self) -> String {
        let two = |word: &str, followup: &str| {
            let mut text = String::from(word);
            text.push(' ');
            text.push_str(followup);
            text
        };
        match self {
            Self::Print => "imprimer".to_owned(),
            Self::Edit(field) => two("changer", field.name()),
            Self::GoTo(field) => two("aller", field.name()),
            Self::Contact(rank) => two("contact", &rank.to_string()),
            Self::Creneau(rank) => two("creneau", &rank.to_string()),
            single => {
                let mut words = SINGLE_WORDS.iter().filter(|(_, action)| *action == single);
                words.next().map_or("", |(word, _)| *word).to_owned()
            }
        }
    }

    fn parse(text: &str) -> Option<Self> {
        if text == "imprimer" {
            return Some(Self::Print);
        }
        for (word, action) in SINGLE_WORDS {
            if word == text {
                return Some(action);
            }
        }
        let (word, followup) = text.split_once(' ')?;
        let rank = || followup.parse().ok();
        Some(match word {
            "changer" => Self::Edit(FormField::parse(followup)?),
            "aller" => Self::GoTo(FormField::parse(followup)?),
            "contact" => Self::Contact(rank()?),
            "creneau" => Self::Creneau(rank()?),
            _ => return None,
        })
    }
}

/// Listens to all that happens in the frame, until the listeners are dropped.
pub(super) fn listen_to_all(element: &Candidature, frame: &HtmlElement) -> Vec<EventListener> {
    vec![
        listen(element, frame, "click", |element, event| {
            let action = listen::action(event).and_then(|action| CandidatureAction::parse(&action));
            if let Some(action) = action {
                element.action(action);
            }
        }),
        listen(element, frame, "submit", |element, event| {
            event.prevent_default();
            element.action(CandidatureAction::Continue);
        }),
        listen(element, frame, "input", |element, event| {
            if let Some((name, text)) = written(event) {
                element.update(|state| state.written(&name, text));
            }
        }),
    ]
}

/// The name of the field that is written in, and what it holds: a line or a text.
fn written(event: &Event) -> Option<(String, String)> {
    let field: Element = event.target()?.dyn_into().ok()?;
    let value = Reflect::get(&field, &"value".into()).ok()?;
    Some((field.id(), value.as_string()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gestures_survive_the_attribute() {
        let others = [
            CandidatureAction::Edit(FormField::Resume),
            CandidatureAction::GoTo(FormField::Telephone),
            CandidatureAction::Contact(3),
            CandidatureAction::Creneau(2),
            CandidatureAction::Print,
        ];
        for action in SINGLE_WORDS
            .into_iter()
            .map(|(_, action)| action)
            .chain(others)
        {
            assert_eq!(CandidatureAction::parse(&action.attribute()), Some(action));
        }
        assert_eq!(CandidatureAction::parse("autre"), None);
        assert_eq!(CandidatureAction::parse("changer autre"), None);
    }
}
