//! A draft kept on the device, when the resident asks for it and until they send.

use serde::{Deserialize, Serialize};
use shared::candidature::{CandidatureForm, Given};
use web_sys::Storage;

const STORAGE_KEY: &str = "guichet-brouillon";

/// What is kept: what was written, and what its structure is called.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct FormDraft {
    pub(super) candidature: CandidatureForm,
    pub(super) nom_structure: String,
}

/// Out of reach in some pages: then no draft is kept, and nothing else changes.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Whether one is there.
pub(super) fn exists_already() -> bool {
    storage().is_some_and(|storage| matches!(storage.get_item(STORAGE_KEY), Ok(Some(_))))
}

/// Keeps what is written, and nothing else; whether it could be kept.
pub(super) fn keep(mut candidature: CandidatureForm, nom_structure: String) -> bool {
    (candidature.qpv, candidature.information_lue) = (Given::Absent, Given::Absent);
    let draft = FormDraft {
        candidature,
        nom_structure,
    };
    let keep = storage().zip(serde_json::to_string(&draft).ok());
    keep.is_some_and(|(storage, text)| storage.set_item(STORAGE_KEY, &text).is_ok())
}

pub(super) fn read() -> Option<FormDraft> {
    let text = storage()?.get_item(STORAGE_KEY).ok()??;
    serde_json::from_str(&text).ok()
}

pub(super) fn erase() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(STORAGE_KEY);
    }
}
