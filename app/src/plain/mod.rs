//! Pages that say what the service is, for whoever asks: data, rights, notices, state.

mod accessibilite;
mod changes;
mod donnees;
mod etat;
mod mentions;
mod not_found;
mod personnelles;
mod professionnels;

pub use accessibilite::accessibilite_page;
pub use changes::{KnownChanges, SetChanges};
pub use donnees::{CatalogueFacts, DataPage, StructureSource};
pub use etat::ServiceState;
pub use mentions::{OperatorNotice, mentions_page};
pub use not_found::{RefusalPage, refusal_page};
pub use personnelles::personal_data_page;
pub use professionnels::professionals_page;

use leptos::prelude::*;

/// What an operator has set, or that they have not.
fn stated(value: &str, missing: &'static str) -> AnyView {
    match value.trim() {
        "" => view! { <span class="manque">{missing}</span> }.into_any(),
        value => value.to_owned().into_any(),
    }
}
