//! A draft kept on the device, when the resident asks for it and until they send.

use super::fields::fields;
use crate::{reading::JsObject, words::CandidatureWords};
use serde::Serialize;
use shared::candidature::{CandidatureForm, Given};
use web_sys::Storage;

const STORAGE_KEY: &str = "guichet-brouillon";

/// What is kept: what was written, and what its structure is called.
#[derive(Serialize)]
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

pub(super) fn read(words: &CandidatureWords) -> Option<FormDraft> {
    let text = storage()?.get_item(STORAGE_KEY).ok()??;
    let draft = JsObject::parse(&text)?;
    Some(FormDraft {
        candidature: form(words, &draft.object("candidature")?),
        nom_structure: draft.text("nom_structure").unwrap_or_default(),
    })
}

/// What the screens write, and nothing else: by hand, at a tenth of what `serde` weighs.
fn form(words: &CandidatureWords, kept: &JsObject) -> CandidatureForm {
    let mut form = CandidatureForm {
        structure: kept.text("structure").into(),
        dispositif: kept.text("dispositif").into(),
        ..CandidatureForm::default()
    };
    if let Some(helper) = kept.object("prescripteur") {
        form.prescripteur.or_blank().accord_du_candidat = helper.truth("accord_du_candidat").into();
    }
    form.accord_transmission = kept.truth("accord_transmission").into();
    let texts = |block: &JsObject, key| {
        let list = block.list(key)?.into_iter();
        Some(list.filter_map(JsObject::into_text).collect::<Vec<_>>())
    };
    if let Some(candidat) = kept.object("candidat") {
        let form = form.candidat.or_blank();
        form.contact_prefere = candidat.text("contact_prefere").into();
        form.langue = candidat.text("langue").into();
        form.creneaux = texts(&candidat, "creneaux").into();
    }
    if let Some(projet) = kept.object("projet") {
        let form = form.projet.or_blank();
        form.stade = projet.text("stade").into();
        form.secteur = projet.text("secteur").into();
        form.commune = projet.text("commune").into();
        form.besoins = texts(&projet, "besoins").into();
    }
    for field in fields(words) {
        let (block, _) = field.at[1..].split_once('/').unwrap_or_default();
        if let Some(text) = kept.object(block).and_then(|block| block.text(field.id())) {
            *(field.of)(&mut form) = text.into();
        }
    }
    form
}

pub(super) fn erase() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(STORAGE_KEY);
    }
}
