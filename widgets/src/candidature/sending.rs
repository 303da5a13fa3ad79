//! Sending: once for certain, however often it takes.

use super::{FormState, FormStep, challenge, fields::FormFault};
use crate::{
    network::{self, BodyKind, FetchError},
    passage,
    reading::JsObject,
};
use futures_util::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::WithUntracked;
use shared::{
    candidature::{CandidatureForm, Challenge},
    embed::attributes,
};
use std::pin::pin;

/// Nobody is asked more often than this in a row: they may send again.
const CHALLENGES_MAX: u32 = 3;

/// What goes, and what marks it: always the same text under the same key.
#[derive(Clone)]
pub(super) struct SentForm {
    key: String,
    body: String,
    /// How long the form was open, and whether a program filled it in.
    witness: String,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct DepositReceipt {
    /// The reference, to be read aloud.
    pub(super) reference: String,
    /// Where it is followed, with the secret in its fragment.
    pub(super) suivi: String,
    pub(super) recu: String,
}

/// Why nothing was kept.
#[derive(Default)]
pub(super) struct DepositRefusal {
    detail: String,
    /// What is wrong, field by field.
    fautes: Vec<FormFault>,
    /// What is asked of each when too many send.
    defi: Option<String>,
}

impl DepositReceipt {
    fn read(answer: &JsObject) -> Option<Self> {
        Some(Self {
            reference: answer.text("reference")?,
            suivi: answer.text("suivi")?,
            recu: answer.text("recu")?,
        })
    }
}

impl DepositRefusal {
    fn read(answer: &JsObject) -> Self {
        let fault = |fault: &JsObject| {
            Some(FormFault {
                at: fault.text("champ")?,
                text: fault.text("detail")?,
            })
        };
        let fautes = answer.list("fautes").unwrap_or_default();
        Self {
            detail: answer.text("detail").unwrap_or_default(),
            fautes: fautes.iter().filter_map(fault).collect(),
            defi: answer.text("defi"),
        }
    }
}

/// What came of sending.
enum DepositAnswer {
    Kept(DepositReceipt),
    /// It may have been kept: only the same may be sent again.
    Unknown(FetchError),
    /// It was not yet: too many send, and this is asked of each.
    Proof(Challenge),
    Refused(DepositRefusal),
}

impl SentForm {
    pub(super) fn new(form: &CandidatureForm, opened_ms: f64, trap: bool) -> Option<Self> {
        let open_ms = (js_sys::Date::now() - opened_ms).max(0.0) as u32;
        let suffix = if trap { ";piege" } else { "" };
        Some(Self {
            key: key(),
            body: serde_json::to_string(form).ok()?,
            witness: [&open_ms.to_string(), suffix].concat(),
        })
    }
}

/// What marks an application: 128 bits that nobody else draws.
fn key() -> String {
    let mut bytes = [0u8; 16];
    if let Some(random) = web_sys::window().and_then(|page| page.crypto().ok()) {
        let _ = random.get_random_values_with_u8_array(&mut bytes);
    }
    let digit = |half_byte: u8| char::from_digit(half_byte.into(), 16);
    let digits = bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]);
    digits.flatten().collect()
}

/// From then on a form is begun without knowing: not to be told is no reason to stop anybody.
const PATIENCE_MS: u32 = 2_000;

/// Whether the structure receives what is written here, as far as can be known.
pub(super) async fn receives(state: FormState) -> bool {
    let Some(settings) = state.element.settings_now() else {
        return true;
    };
    let structure = state
        .form
        .with_untracked(|form| form.structure.text().to_owned());
    // In an address these two name a folder, and would ask for something else.
    if matches!(structure.as_str(), "." | "..") {
        return false;
    }
    let id = String::from(js_sys::encode_uri_component(&structure));
    let url = [&settings.api, "/v1/structures/", &id].concat();
    let urls = [url];
    let asked = pin!(network::fetch(&urls, BodyKind::Json));
    match select(asked, TimeoutFuture::new(PATIENCE_MS)).await {
        Either::Left((Ok(told), _)) => {
            let told = told.first().map(network::document);
            told.and_then(|told| told.truth("joignable")) != Some(false)
        }
        Either::Left((Err(error), _)) => error != FetchError::Missing,
        Either::Right(_) => true,
    }
}

/// Sends until it is known what came of it, or nobody answers.
pub(super) async fn send(state: FormState, sent: SentForm) {
    let mut proof = None;
    let mut challenges = 0;
    let error = loop {
        state.go(FormStep::Sending);
        match post(state, &sent, proof.as_deref()).await {
            DepositAnswer::Kept(receipt) => return state.receive(receipt),
            DepositAnswer::Refused(DepositRefusal { detail, fautes, .. }) => {
                return state.mend(detail, fautes);
            }
            DepositAnswer::Unknown(error) => break error,
            DepositAnswer::Proof(_) if challenges == CHALLENGES_MAX => {
                break FetchError::Unreachable;
            }
            DepositAnswer::Proof(challenge) => {
                challenges += 1;
                state.go(FormStep::Verification);
                proof = Some(challenge::solve(&challenge).await);
            }
        }
    };
    state.go(FormStep::Waiting(error));
}

async fn post(state: FormState, sent: &SentForm, proof: Option<&str>) -> DepositAnswer {
    let Some(settings) = state.element.settings_now() else {
        return DepositAnswer::Unknown(FetchError::Unreachable);
    };
    let url = [&settings.api, "/v1/candidatures"].concat();
    let mut headers = vec![
        ("content-type", "application/json"),
        ("idempotency-key", sent.key.as_str()),
        ("guichet-formulaire", &sent.witness),
    ];
    headers.extend(proof.map(|proof| ("guichet-preuve", proof)));
    let host = state.element.host();
    let site = host.and_then(|host| host.get_attribute(attributes::PARTENAIRE.as_str()));
    let site = passage::partner(site);
    headers.extend(site.as_deref().map(|site| ("guichet-partenaire", site)));
    let (statut, body) = match network::post(&url, &headers, &sent.body).await {
        Ok(answer) => answer,
        Err(error) => return DepositAnswer::Unknown(error),
    };
    let body = JsObject::parse(&body);
    let mut answer = match statut {
        201 => kept(body.as_ref().and_then(DepositReceipt::read)),
        _ => refused(statut, body.as_ref().map(DepositRefusal::read)),
    };
    if let DepositAnswer::Kept(receipt) = &mut answer {
        receipt.suivi.insert_str(0, &settings.api);
    }
    answer
}

fn kept(receipt: Option<DepositReceipt>) -> DepositAnswer {
    receipt.map_or(
        DepositAnswer::Unknown(FetchError::Unreadable),
        DepositAnswer::Kept,
    )
}

fn refused(statut: u16, refusal: Option<DepositRefusal>) -> DepositAnswer {
    let Some(refusal) = refusal else {
        return DepositAnswer::Unknown(FetchError::Unreachable);
    };
    let challenge = refusal.defi.as_deref().and_then(|defi| defi.parse().ok());
    match statut {
        // Still being kept, too many at once, or a fault of ours: it may have arrived.
        409 | 429 | 500.. => challenge.map_or(
            DepositAnswer::Unknown(FetchError::Unreachable),
            DepositAnswer::Proof,
        ),
        _ => DepositAnswer::Refused(refusal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_what_its_status_and_its_words_say() {
        let told = |statut, refusal| match refused(statut, refusal) {
            DepositAnswer::Kept(receipt) => receipt.reference,
            DepositAnswer::Unknown(error) => format!("{error:?}"),
            DepositAnswer::Proof(challenge) => format!("{} bits", challenge.bits()),
            DepositAnswer::Refused(refusal) => format!("{} {:?}", refusal.detail, refusal.fautes),
        };
        let asks = |defi: &str| {
            Some(DepositRefusal {
                defi: Some(defi.to_owned()),
                ..DepositRefusal::default()
            })
        };
        let says = |detail: &str, fautes| {
            Some(DepositRefusal {
                detail: detail.to_owned(),
                fautes,
                defi: None,
            })
        };
        assert_eq!(told(200, None), "Unreachable");
        assert_eq!(told(429, asks("4.1795435800.c2NlYXU")), "4 bits");
        assert_eq!(told(429, asks("31.1795435800.c2NlYXU")), "Unreachable");
        assert_eq!(told(500, says("", Vec::new())), "Unreachable");
        assert_eq!(told(404, says("Inconnue.", Vec::new())), "Inconnue. []");
        let fault = FormFault {
            at: "/projet/resume".to_owned(),
            text: "Court.".to_owned(),
        };
        assert_eq!(
            told(400, says("D", vec![fault])),
            r#"D [FormFault { at: "/projet/resume", text: "Court." }]"#
        );
    }

    #[test]
    fn a_receipt_that_cannot_be_read_leaves_it_unknown() {
        assert!(matches!(
            kept(None),
            DepositAnswer::Unknown(FetchError::Unreadable)
        ));
    }
}
