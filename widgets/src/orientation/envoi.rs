//! The list as plain text, for whom the resident chooses: by what the device shares
//! with, by mail or by the clipboard, and through no server of ours.

use super::{
    Etat, Orientation,
    resultats::{contacts, faits, sources},
};
use crate::mots::{self, remplit};
use js_sys::{Function, Object, Promise, Reflect, encode_uri_component};
use shared::{
    mots::{etape as titre_de, raison},
    orientation::Parcours,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How many reasons go with each: the heaviest.
const RAISONS: usize = 3;

/// What the list says on the screen, each on a few lines.
pub(super) fn texte(etat: &Etat, reponse: &Parcours) -> String {
    let mut texte = String::from(etat.mots.resultats);
    let mut ligne = |mot: &str| {
        if !mot.is_empty() {
            texte.push('\n');
            texte.push_str(mot);
        }
    };
    ligne(&mots::date(&mots::FR, reponse.date));
    let mut rang = 0;
    for etape in &reponse.etapes {
        ligne(" ");
        ligne(titre_de(etape.fonction));
        for proposition in &etape.propositions {
            let qui = proposition.qui;
            rang += 1;
            ligne(" ");
            let nom = etat.nom(qui).unwrap_or_default();
            let rang = rang.to_string();
            ligne(&remplit("{rang}. {nom}", &[("rang", &rang), ("nom", nom)]));
            for dite in proposition.raisons.iter().take(RAISONS) {
                ligne(&raison(dite));
            }
            for contact in contacts(etat, qui) {
                ligne(&contact.adresse);
            }
            for fait in faits(etat, qui).iter().chain(&sources(etat, qui)) {
                ligne(fait);
            }
        }
    }
    texte
}

/// The address that opens a mail to nobody yet.
pub(super) fn courriel(titre: &str, texte: &str) -> String {
    let mut adresse = String::from("mailto:?subject=");
    adresse.extend(encode_uri_component(titre).as_string());
    adresse.push_str("&body=");
    let lignes = texte.replace('\n', "\r\n");
    adresse.extend(encode_uri_component(&lignes).as_string());
    adresse
}

/// What the device shares with, where it has anything for that.
pub(super) fn partage() -> Option<Function> {
    methode(&web_sys::window()?.navigator(), "share")
}

fn methode(de: &JsValue, nom: &str) -> Option<Function> {
    Reflect::get(de, &nom.into()).ok()?.dyn_into().ok()
}

impl Orientation {
    /// Opens what the device shares with. Who closes it has changed their mind: nothing
    /// is to be said.
    pub(super) fn partage_la_liste(&self) {
        let lu = self.lit(|etat| {
            let texte = texte(etat, etat.reponse.as_ref()?);
            Some((etat.partage.clone()?, etat.mots.resultats, texte))
        });
        if let (Some(Some((partage, titre, texte))), Some(page)) = (lu, web_sys::window()) {
            let quoi = Object::new();
            let _ = Reflect::set(&quoi, &"title".into(), &titre.into());
            let _ = Reflect::set(&quoi, &"text".into(), &texte.into());
            if let Ok(promesse) = partage.call1(&page.navigator(), &quoi) {
                attend(promesse, |_| ());
            }
        }
    }

    /// Copies the list, and says whether it is.
    pub(super) fn copie_la_liste(&self) {
        let texte = self.lit(|etat| Some(texte(etat, etat.reponse.as_ref()?)));
        let copie = || {
            let presse = Reflect::get(&web_sys::window()?.navigator(), &"clipboard".into()).ok()?;
            methode(&presse, "writeText")?
                .call1(&presse, &texte.flatten()?.into())
                .ok()
        };
        let element = self.clone();
        let dit = move |copiee| {
            element.agit(|etat| {
                etat.copie = match copiee {
                    true => etat.mots.copiee,
                    false => etat.mots.pas_copiee,
                };
            });
        };
        match copie() {
            Some(promesse) => attend(promesse, dit),
            None => dit(false),
        }
    }
}

/// Whether a promise is kept.
fn attend(promesse: JsValue, suite: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        suite(JsFuture::from(Promise::resolve(&promesse)).await.is_ok());
    });
}
