//! The pages of the four questions, and the one that puts them in a row. Each has its element,
//! and stands without a script: a form is the content of the element, which shows until it
//! wakes, and for good where it never does.

mod aide;
mod aides;
mod ecrire;
mod parcours;
mod quartier;
mod question;
mod verdict;

pub use aide::{MeetingsResults, MeetingsStep, aide_page};
pub use aides::{RightsResults, RightsStep, aides_page};
pub use ecrire::{ChosenStructure, Letter, LetterNotice, LetterReceipt, LetterStep, ecrire_page};
pub use parcours::{PARCOURS_SCRIPT, parcours_page};
pub use quartier::{ProposedPlace, QuartierStep, UnfoundAddress, quartier_page};
pub use question::{AskedQuestion, InterviewGesture, QuestionFault};
pub use verdict::QuartierAnswer;

use crate::frame::{Head, framed};
use leptos::prelude::*;

/// The head of a page of these: it has an element.
fn door_head(title: &'static str, description: &'static str) -> Head<'static> {
    Head {
        title,
        description,
        module: true,
        ..Head::PLAIN
    }
}

/// A page that says why what was sent is not answered.
pub fn refused_page(path: &'static str, words: String) -> String {
    let head = Head {
        title: "Guichet : ce n’est pas passé",
        indexed: false,
        ..Head::PLAIN
    };
    framed(path, None, &head, || {
        view! {
            <h1>"Ce n’est pas passé"</h1>
            <p class="avis faute" role="alert">{words}</p>
            <p><a href=path>"Recommencer"</a></p>
        }
    })
}

/// What a form carries and nobody sees.
fn hidden(fields: &[(String, String)]) -> AnyView {
    fields
        .iter()
        .map(|(name, value)| {
            view! { <input type="hidden" name=name.clone() value=value.clone()/> }
        })
        .collect_view()
        .into_any()
}
