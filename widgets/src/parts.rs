//! The parts that the screens of several elements are made of.

use crate::prelude::*;

/// The shape that goes with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Yes,
    Doubt,
    No,
    Unknown,
}

impl Sign {
    /// Its line, in a square of 24.
    pub(crate) fn stroke(self) -> &'static str {
        match self {
            Self::Yes => "M7 12.5l3.5 3.5L17 9",
            Self::Doubt => "M6.5 13.5c2-4 4-4 5.5-1.5s3.5 2.5 5.5-1.5",
            Self::No => "M7 12h10",
            Self::Unknown => "M9 9.5a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17v.1",
        }
    }
}

/// The drawing of a sign.
#[component]
pub(crate) fn SignShape(sign: Sign) -> impl IntoView {
    view! {
        <svg class="signe" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="11" />
            <path d=sign.stroke() />
        </svg>
    }
}

/// What is said while something is on its way.
#[component]
pub(crate) fn Waiting(word: &'static str) -> impl IntoView {
    view! {
        <p class="attente" part="attente">
            <span>{word}</span>
        </p>
    }
}

/// A sentence in French, beside that of another language.
pub(crate) fn in_french(text: impl Into<String>) -> AnyView {
    let text = text.into();
    view! { <p class="mention" lang="fr" dir="ltr">{text}</p> }.into_any()
}
