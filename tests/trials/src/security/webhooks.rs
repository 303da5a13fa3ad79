//! Webhooks go where a partner was allowed to receive, and nowhere else.

use super::{
    corpus::{self, HOST},
    receiver::{AttackReceiver, ForbiddenPort},
    service::{CreatedPartenaire, RunningService, candidature, said},
};
use anyhow::{Result, bail};
use serde_json::json;

/// Receives, and redirects.
const STRUCTURE: &str = "rappel-essai";
/// Receives nowhere: no address of the corpus was taken.
const REFUSED: &str = "rappel-refuse";
/// Receives on a developer's machine.
const LOCAL: &str = "rappel-local";

/// What was tried, and what came through.
#[derive(Default)]
pub(super) struct WebhookMeasures {
    pub(super) addresses: u64,
    pub(super) accepted: u64,
    pub(super) allowed_refused: u64,
    pub(super) redirections: u64,
    pub(super) followed_redirects: u64,
    pub(super) outgoing: u64,
    pub(super) examples: Vec<String>,
}

/// A receiver that is allowed, and sends on to where nobody may go.
pub(super) fn redirections(
    service: &RunningService,
    door: &ForbiddenPort,
    measures: &mut WebhookMeasures,
) -> Result<()> {
    let (receiver, port) = AttackReceiver::start()?;
    service.partenaire(json!({
        "portee": "structure", "structure": STRUCTURE, "webhook": format!("http://127.0.0.1:{port}/ici"),
    }))?;
    let door_port = door.port;
    let before = door.hits();
    let places = [
        format!("http://127.0.0.1:{door_port}/"),
        format!("http://localhost:{door_port}/"),
        format!("//127.0.0.1:{door_port}/"),
        format!("https://127.0.0.1:{door_port}/"),
        format!("http://[::1]:{door_port}/"),
        format!("http://127.0.0.1:{port}/suivie"),
        "/suivie".to_owned(),
    ];
    let mut sent = 0;
    for status in [300, 301, 302, 303, 305, 307, 308] {
        for place in &places {
            receiver.answer(status, Some(place));
            let body = candidature(STRUCTURE, "Rappel");
            service.deposit("", &format!("rappel-{status}-{place}"), &body)?;
            sent += 1;
            // Sent by the clock of this machine if not by this.
            for _ in 0..40 {
                if receiver.received().len() >= sent {
                    break;
                }
                service.tasks()?;
            }
        }
    }
    let received = receiver.received();
    measures.redirections += received
        .iter()
        .filter(|received| received.url == "/ici")
        .count() as u64;
    measures.followed_redirects += received
        .iter()
        .filter(|received| received.url != "/ici")
        .count() as u64;
    measures.followed_redirects += door.hits() - before;
    Ok(())
}

/// A partner that receives at an address which is good on a developer's machine alone, and
/// stays in the database.
pub(super) fn prepare_local(
    service: &RunningService,
    door: &ForbiddenPort,
) -> Result<CreatedPartenaire> {
    service.partenaire(json!({
        "portee": "structure",
        "structure": LOCAL,
        "webhook": format!("http://127.0.0.1:{}/", door.port),
    }))
}

/// As deployed: every address of the corpus, then the one that was kept.
pub(super) fn addresses(
    service: &RunningService,
    door: &ForbiddenPort,
    local: &CreatedPartenaire,
    one_in: usize,
    measures: &mut WebhookMeasures,
) -> Result<()> {
    let corpus = corpus::addresses(door.port)?;
    let before = door.hits();
    let partenaire = service.partenaire(json!({
        "portee": "structure", "structure": REFUSED, "hotes": [HOST],
    }))?;
    let query = format!("PATCH /v1/admin/partenaires/{}", partenaire.id);
    for url in corpus.refused.iter().step_by(one_in) {
        let change = json!({ "webhook": url });
        let answer = service.ask(&service.admin, &query, Some(&change))?;
        measures.addresses += 1;
        if answer.status != 400 || said(&answer)["champ"] != "/webhook" {
            measures.accepted += 1;
            let said = said(&answer);
            measures
                .examples
                .push(format!("{url:?}: {} {said}", answer.status));
        }
    }
    for url in &corpus.permises {
        let change = json!({ "webhook": url });
        let answer = service.ask(&service.admin, &query, Some(&change))?;
        measures.allowed_refused += u64::from(said(&answer)["webhook"] != url.as_str());
    }
    let without = json!({ "webhook": "", "recoit": true });
    service.ask(&service.admin, &query, Some(&without))?;
    // Nothing is sent where nothing was accepted, nor to what only a developer may use.
    for structure in [REFUSED, LOCAL] {
        let body = candidature(structure, "Rappel");
        service.deposit("", &format!("deployee-{structure}"), &body)?;
    }
    service.empty()?;
    let log = said(&service.ask(&local.key, "GET /v1/evenements", None)?);
    let tried = log.pointer("/evenements/0/issue");
    if tried != Some(&json!("sans_destinataire")) {
        bail!("the message to this machine was not tried: {log}");
    }
    measures.outgoing += door.hits() - before;
    Ok(())
}
