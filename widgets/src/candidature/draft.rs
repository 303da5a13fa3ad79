//! A draft kept on the device, when the resident asks for it and until they send.

use super::dossier::{FormField, WrittenForm};
use crate::{event::object, reading::JsObject};
use js_sys::JSON;
use web_sys::Storage;

const STORAGE_KEY: &str = "guichet-brouillon";

/// Out of reach in some pages: then no draft is kept, and nothing else changes.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Whether one is there.
pub(super) fn exists_already() -> bool {
    storage().is_some_and(|storage| matches!(storage.get_item(STORAGE_KEY), Ok(Some(_))))
}

/// Keeps what is written; whether it could be kept.
pub(super) fn keep(dossier: &WrittenForm) -> bool {
    let mut members = vec![
        ("structure", dossier.structure.as_str().into()),
        ("nom_structure", dossier.structure_name.as_str().into()),
    ];
    for field in FormField::ALL {
        members.push((field.name(), dossier.text(field).into()));
    }
    let text = JSON::stringify(&object(&members)).ok();
    let text = text.and_then(|text| text.as_string());
    let keep = storage().zip(text);
    keep.is_some_and(|(storage, text)| storage.set_item(STORAGE_KEY, &text).is_ok())
}

pub(super) fn read() -> Option<WrittenForm> {
    let text = storage()?.get_item(STORAGE_KEY).ok()??;
    let object = JsObject::new(JSON::parse(&text).ok()?);
    let mut dossier = WrittenForm::default();
    dossier.structure = object.text("structure").unwrap_or_default();
    dossier.structure_name = object.text("nom_structure").unwrap_or_default();
    for field in FormField::ALL {
        dossier.written(field, object.text(field.name()).unwrap_or_default());
    }
    dossier.prescripteur = !dossier.text(FormField::Organisation).is_empty();
    Some(dossier)
}

pub(super) fn erase() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(STORAGE_KEY);
    }
}
