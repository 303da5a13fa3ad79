//! Sending: once for certain, however often it takes.

use super::{
    CandidatureFormState,
    dossier::{FormFault, FormField},
};
use crate::{
    event::object,
    network::{FetchError, HttpRequest, SentResponse},
    reading::JsObject,
};
use js_sys::{Array, JSON};
use shared::candidature::Challenge;
use wasm_bindgen::JsValue;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct DepositReceipt {
    /// The reference, to be read aloud.
    pub(super) reference: String,
    /// Where it is followed, with the secret in its fragment.
    pub(super) suivi: String,
    pub(super) receipt: String,
}

/// Why nothing was kept, as far as it is known.
pub(super) enum DepositRefusal {
    /// It may have been: only the same may be sent again.
    Unknown(FetchError),
    /// It was not yet: too many send, and this is asked of each.
    Proof(Challenge),
    GivenAnswer {
        text: String,
        /// What is wrong, field by field.
        faults: Vec<FormFault>,
    },
}

/// What marks an application: 128 bits that nobody else draws.
pub(super) fn key() -> String {
    let mut bytes = [0u8; 16];
    if let Some(random) = web_sys::window().and_then(|page| page.crypto().ok()) {
        let _ = random.get_random_values_with_u8_array(&mut bytes);
    }
    let mut key = String::new();
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            key.push(char::from_digit(digit.into(), 16).unwrap_or_default());
        }
    }
    key
}

/// Sends what is written.
pub(super) fn send(
    state: &CandidatureFormState,
    key: &str,
    followup: Box<dyn FnOnce(Result<DepositReceipt, DepositRefusal>)>,
) -> Option<HttpRequest> {
    let body = JSON::stringify(&body(state)).ok()?;
    let mut nonce_label = ((js_sys::Date::now() - state.opened_ms).max(0.0) as u32).to_string();
    if state.trap {
        nonce_label.push_str(";piege");
    }
    let mut url = state.settings.api.clone();
    url.push_str("/v1/candidatures");
    let api = state.settings.api.clone();
    let receive = move |answer: Result<SentResponse, FetchError>| followup(read(&api, answer));
    let mut headers = vec![
        ("content-type", "application/json"),
        ("idempotency-key", key),
        ("guichet-formulaire", &nonce_label),
    ];
    if let Some(proof) = &state.proof {
        headers.push(("guichet-preuve", proof));
    }
    HttpRequest::post(&url, &headers, &body, Box::new(receive))
}

fn body(state: &CandidatureFormState) -> JsValue {
    let dossier = &state.dossier;
    let mut candidat = vec![("langue", JsValue::from_str("fr"))];
    let mut si = |key, text: &str| {
        if !text.trim().is_empty() {
            candidat.push((key, text.into()));
        }
    };
    for field in [
        FormField::Prenom,
        FormField::Nom,
        FormField::Telephone,
        FormField::Courriel,
    ] {
        si(field.name(), dossier.text(field));
    }
    si("contact_prefere", dossier.contact_prefere());
    let creneaux = Array::new();
    for creneau in dossier.creneaux() {
        creneaux.push(&creneau.into());
    }
    candidat.push(("creneaux", creneaux.into()));
    let projet = object(&[("resume", dossier.text(FormField::Resume).into())]);
    let mut members = vec![
        ("structure", dossier.structure.as_str().into()),
        ("candidat", object(&candidat)),
        ("projet", projet),
        ("information_lue", dossier.parsed.into()),
    ];
    if !dossier.dispositif.is_empty() {
        members.push(("dispositif", dossier.dispositif.as_str().into()));
    }
    if let Some(verdict) = &state.verdict {
        let verdict = JsObject::new(verdict.clone());
        let mut statements = Vec::new();
        for key in ["statut", "distance_m", "bandes"] {
            if let Some(value) = verdict.object(key) {
                statements.push((key, value.value()));
            }
        }
        if let Some(code) = verdict.text("qpv") {
            statements.push(("qpv", object(&[("code", code.into())])));
        }
        members.push(("qpv", object(&statements)));
    }
    if dossier.prescripteur {
        let prescripteur = object(&[
            ("organisation", dossier.text(FormField::Organisation).into()),
            ("referent", dossier.text(FormField::Referent).into()),
            ("accord_du_candidat", dossier.accord.into()),
        ]);
        members.push(("prescripteur", prescripteur));
    }
    object(&members)
}

fn read(
    api: &str,
    answer: Result<SentResponse, FetchError>,
) -> Result<DepositReceipt, DepositRefusal> {
    let SentResponse { statut, body } = answer.map_err(DepositRefusal::Unknown)?;
    let stated = JsObject::new(body);
    match statut {
        201 => {
            let receipt = || {
                let mut suivi = String::from(api);
                suivi.push_str(&stated.text("suivi")?);
                Some(DepositReceipt {
                    reference: stated.text("reference")?,
                    suivi,
                    receipt: stated.text("recu")?,
                })
            };
            receipt().ok_or(DepositRefusal::Unknown(FetchError::Unreadable))
        }
        // Still being kept, too many at once, or a fault of ours: it may have arrived.
        409 | 429 | 500.. => {
            let challenge = stated
                .text("defi")
                .and_then(|challenge| challenge.parse().ok());
            Err(challenge.map_or(
                DepositRefusal::Unknown(FetchError::Unreachable),
                DepositRefusal::Proof,
            ))
        }
        _ => {
            let mut faults = Vec::new();
            for fault in stated.list("fautes").unwrap_or_default() {
                if let (Some(pointer), Some(text)) = (fault.text("champ"), fault.text("detail")) {
                    faults.push(FormFault { pointer, text });
                }
            }
            Err(DepositRefusal::GivenAnswer {
                text: stated.text("detail").unwrap_or_default(),
                faults,
            })
        }
    }
}
