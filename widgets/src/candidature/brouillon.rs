//! A draft kept on the device, when the resident asks for it and until they send.

use super::dossier::{Champ, Dossier};
use crate::{evenement::objet, lecture::Objet};
use js_sys::JSON;
use web_sys::Storage;

const CLE: &str = "guichet-brouillon";

/// Out of reach in some pages: then no draft is kept, and nothing else changes.
fn stockage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Whether one is there.
pub(super) fn existe() -> bool {
    stockage().is_some_and(|stockage| matches!(stockage.get_item(CLE), Ok(Some(_))))
}

/// Keeps what is written; whether it could be kept.
pub(super) fn garde(dossier: &Dossier) -> bool {
    let mut membres = vec![
        ("structure", dossier.structure.as_str().into()),
        ("nom_structure", dossier.nom_structure.as_str().into()),
    ];
    for champ in Champ::TOUS {
        membres.push((champ.nom(), dossier.texte(champ).into()));
    }
    let texte = JSON::stringify(&objet(&membres)).ok();
    let texte = texte.and_then(|texte| texte.as_string());
    let garde = stockage().zip(texte);
    garde.is_some_and(|(stockage, texte)| stockage.set_item(CLE, &texte).is_ok())
}

/// Reads it.
pub(super) fn lis() -> Option<Dossier> {
    let texte = stockage()?.get_item(CLE).ok()??;
    let objet = Objet::new(JSON::parse(&texte).ok()?);
    let mut dossier = Dossier::default();
    dossier.structure = objet.texte("structure").unwrap_or_default();
    dossier.nom_structure = objet.texte("nom_structure").unwrap_or_default();
    for champ in Champ::TOUS {
        dossier.ecrit(champ, objet.texte(champ.nom()).unwrap_or_default());
    }
    dossier.prescripteur = !dossier.texte(Champ::Organisation).is_empty();
    Some(dossier)
}

/// Erases it.
pub(super) fn efface() {
    if let Some(stockage) = stockage() {
        let _ = stockage.remove_item(CLE);
    }
}
