//! Sending: once for certain, however often it takes.

use super::{
    Etat,
    dossier::{Champ, Faute},
};
use crate::{
    evenement::objet,
    lecture::Objet,
    reseau::{Echec, Envoye, Requete},
};
use js_sys::{Array, JSON};
use shared::candidature::Defi;
use wasm_bindgen::JsValue;

/// What was kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Recu {
    /// The reference, to be read aloud.
    pub(super) reference: String,
    /// Where it is followed, with the secret in its fragment.
    pub(super) suivi: String,
    /// The signed receipt.
    pub(super) recu: String,
}

/// Why nothing was kept, as far as it is known.
pub(super) enum Refus {
    /// It may have been: only the same may be sent again.
    Inconnu(Echec),
    /// It was not yet: too many send, and this is asked of each.
    Preuve(Defi),
    /// It was not.
    Dit {
        /// Why.
        texte: String,
        /// What is wrong, field by field.
        fautes: Vec<Faute>,
    },
}

/// What marks an application: 128 bits that nobody else draws.
pub(super) fn cle() -> String {
    let mut octets = [0u8; 16];
    if let Some(hasard) = web_sys::window().and_then(|page| page.crypto().ok()) {
        let _ = hasard.get_random_values_with_u8_array(&mut octets);
    }
    let mut cle = String::new();
    for octet in octets {
        for chiffre in [octet >> 4, octet & 15] {
            cle.push(char::from_digit(chiffre.into(), 16).unwrap_or_default());
        }
    }
    cle
}

/// Sends what is written.
pub(super) fn envoie(
    etat: &Etat,
    cle: &str,
    suite: Box<dyn FnOnce(Result<Recu, Refus>)>,
) -> Option<Requete> {
    let corps = JSON::stringify(&corps(etat)).ok()?;
    let mut temoin = ((js_sys::Date::now() - etat.ouvert_ms).max(0.0) as u32).to_string();
    if etat.piege {
        temoin.push_str(";piege");
    }
    let mut url = etat.reglages.api.clone();
    url.push_str("/v1/candidatures");
    let api = etat.reglages.api.clone();
    let recoit = move |reponse: Result<Envoye, Echec>| suite(lis(&api, reponse));
    let mut entetes = vec![
        ("content-type", "application/json"),
        ("idempotency-key", cle),
        ("guichet-formulaire", &temoin),
    ];
    if let Some(preuve) = &etat.preuve {
        entetes.push(("guichet-preuve", preuve));
    }
    Requete::poste(&url, &entetes, &corps, Box::new(recoit))
}

fn corps(etat: &Etat) -> JsValue {
    let dossier = &etat.dossier;
    let mut candidat = vec![("langue", JsValue::from_str("fr"))];
    let mut si = |cle, texte: &str| {
        if !texte.trim().is_empty() {
            candidat.push((cle, texte.into()));
        }
    };
    for champ in [Champ::Prenom, Champ::Nom, Champ::Telephone, Champ::Courriel] {
        si(champ.nom(), dossier.texte(champ));
    }
    si("contact_prefere", dossier.contact_prefere());
    let creneaux = Array::new();
    for creneau in dossier.creneaux() {
        creneaux.push(&creneau.into());
    }
    candidat.push(("creneaux", creneaux.into()));
    let projet = objet(&[("resume", dossier.texte(Champ::Resume).into())]);
    let mut membres = vec![
        ("structure", dossier.structure.as_str().into()),
        ("candidat", objet(&candidat)),
        ("projet", projet),
        ("information_lue", dossier.lue.into()),
    ];
    if !dossier.dispositif.is_empty() {
        membres.push(("dispositif", dossier.dispositif.as_str().into()));
    }
    if let Some(verdict) = &etat.verdict {
        let verdict = Objet::new(verdict.clone());
        let mut dits = Vec::new();
        for cle in ["statut", "distance_m", "bandes"] {
            if let Some(valeur) = verdict.objet(cle) {
                dits.push((cle, valeur.valeur()));
            }
        }
        if let Some(code) = verdict.texte("qpv") {
            dits.push(("qpv", objet(&[("code", code.into())])));
        }
        membres.push(("qpv", objet(&dits)));
    }
    if dossier.prescripteur {
        let prescripteur = objet(&[
            ("organisation", dossier.texte(Champ::Organisation).into()),
            ("referent", dossier.texte(Champ::Referent).into()),
            ("accord_du_candidat", dossier.accord.into()),
        ]);
        membres.push(("prescripteur", prescripteur));
    }
    objet(&membres)
}

fn lis(api: &str, reponse: Result<Envoye, Echec>) -> Result<Recu, Refus> {
    let Envoye { statut, corps } = reponse.map_err(Refus::Inconnu)?;
    let dit = Objet::new(corps);
    match statut {
        201 => {
            let recu = || {
                let mut suivi = String::from(api);
                suivi.push_str(&dit.texte("suivi")?);
                Some(Recu {
                    reference: dit.texte("reference")?,
                    suivi,
                    recu: dit.texte("recu")?,
                })
            };
            recu().ok_or(Refus::Inconnu(Echec::Illisible))
        }
        // Still being kept, too many at once, or a fault of ours: it may have arrived.
        409 | 429 | 500.. => {
            let defi = dit.texte("defi").and_then(|defi| defi.parse().ok());
            Err(defi.map_or(Refus::Inconnu(Echec::Injoignable), Refus::Preuve))
        }
        _ => {
            let mut fautes = Vec::new();
            for faute in dit.liste("fautes").unwrap_or_default() {
                if let (Some(pointeur), Some(texte)) = (faute.texte("champ"), faute.texte("detail"))
                {
                    fautes.push(Faute { pointeur, texte });
                }
            }
            Err(Refus::Dit {
                texte: dit.texte("detail").unwrap_or_default(),
                fautes,
            })
        }
    }
}
