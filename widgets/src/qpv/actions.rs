//! What the resident does: one listener an event for the whole element.

use super::{
    Qpv,
    field::{AddressField, PressedKey},
};
use crate::listen::{self, input};
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent};

/// What something that can be pressed does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QpvAction {
    /// Chooses the proposition of that rank.
    Choose(usize),
    /// Asks the device where it is.
    Locate,
    /// Tries again what failed.
    Retry,
    /// Goes back to the field to say more.
    Specify,
    Print,
}

impl QpvAction {
    /// As `data-geste` holds it.
    pub(super) fn attribute(self) -> String {
        match self {
            Self::Choose(rank) => rank.to_string(),
            Self::Locate => "localiser".to_owned(),
            Self::Retry => "reessayer".to_owned(),
            Self::Specify => "preciser".to_owned(),
            Self::Print => "imprimer".to_owned(),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "localiser" => Self::Locate,
            "reessayer" => Self::Retry,
            "preciser" => Self::Specify,
            "imprimer" => Self::Print,
            rank => Self::Choose(rank.parse().ok()?),
        })
    }
}

/// Listens to all that happens in the frame, until the listeners are dropped.
pub(super) fn listen(qpv: &Qpv, frame: &HtmlElement) -> Vec<EventListener> {
    let listen = |name, act: fn(&Qpv, &Event)| listen::listen(qpv, frame, name, act);
    vec![
        listen("submit", |qpv, event| {
            event.prevent_default();
            qpv.return_to_field();
            qpv.field(&mut AddressField::confirm);
        }),
        listen("click", |qpv, event| {
            if let Some(action) = action(event) {
                qpv.action(action);
            }
        }),
        // The pointer must not take the focus from the field to the list.
        listen("mousedown", |_, event| {
            if let Some(QpvAction::Choose(_)) = action(event) {
                event.prevent_default();
            }
        }),
        listen("input", |qpv, event| {
            if let Some(input) = input(event) {
                qpv.field(&mut |field| field.type_text(input.value()));
            }
        }),
        listen("keydown", |qpv, event| {
            if let (Some(_), Some(key)) = (input(event), key(event)) {
                qpv.field(&mut |field| {
                    let (followup, replaced) = field.key(key);
                    if replaced {
                        event.prevent_default();
                    }
                    followup
                });
            }
        }),
        listen("focusin", |qpv, event| {
            if input(event).is_some() {
                qpv.field(&mut AddressField::goes_back);
            }
        }),
        listen("focusout", |qpv, event| {
            if input(event).is_some() {
                qpv.field(&mut AddressField::leave);
            }
        }),
    ]
}

fn action(event: &Event) -> Option<QpvAction> {
    QpvAction::parse(&listen::action(event)?)
}

fn key(event: &Event) -> Option<PressedKey> {
    let event: &KeyboardEvent = event.dyn_ref()?;
    if event.is_composing() {
        return None;
    }
    let alt = event.alt_key();
    Some(match event.key().as_str() {
        "ArrowDown" => PressedKey::Down { alt },
        "ArrowUp" => PressedKey::Up { alt },
        "ArrowLeft" | "ArrowRight" | "Home" | "End" => PressedKey::Cursor,
        "Enter" => PressedKey::Enter,
        "Escape" => PressedKey::Escape,
        "Tab" => PressedKey::Tab,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::QpvAction;

    #[test]
    fn gestures_survive_the_attribute() {
        for action in [
            QpvAction::Choose(0),
            QpvAction::Choose(4),
            QpvAction::Locate,
            QpvAction::Retry,
            QpvAction::Specify,
            QpvAction::Print,
        ] {
            assert_eq!(QpvAction::parse(&action.attribute()), Some(action));
        }
        assert_eq!(QpvAction::parse("autre"), None);
    }
}
