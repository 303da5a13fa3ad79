//! Webhooks go where a partner was allowed to receive, and nowhere else.

use super::{
    corpus::{self, HOTE},
    receiver::{Porte, Receveur},
    service::{Partenaire, Service, candidature, said},
};
use anyhow::{Result, bail};
use serde_json::json;

/// Receives, and redirects.
const STRUCTURE: &str = "rappel-essai";
/// Receives nowhere: no address of the corpus was taken.
const REFUSEE: &str = "rappel-refuse";
/// Receives on a developer's machine.
const LOCALE: &str = "rappel-local";

/// What was tried, and what came through.
#[derive(Default)]
pub(super) struct Releve {
    pub(super) adresses: u64,
    pub(super) acceptees: u64,
    pub(super) permises_refusees: u64,
    pub(super) redirections: u64,
    pub(super) suivies: u64,
    pub(super) sorties: u64,
    pub(super) exemples: Vec<String>,
}

/// A receiver that is allowed, and sends on to where nobody may go.
pub(super) fn redirections(service: &Service, porte: &Porte, releve: &mut Releve) -> Result<()> {
    let (receveur, port) = Receveur::start()?;
    service.partenaire(json!({
        "portee": "structure", "structure": STRUCTURE, "webhook": format!("http://127.0.0.1:{port}/ici"),
    }))?;
    let door = porte.port;
    let before = porte.coups();
    let places = [
        format!("http://127.0.0.1:{door}/"),
        format!("http://localhost:{door}/"),
        format!("//127.0.0.1:{door}/"),
        format!("https://127.0.0.1:{door}/"),
        format!("http://[::1]:{door}/"),
        format!("http://127.0.0.1:{port}/suivie"),
        "/suivie".to_owned(),
    ];
    let mut sent = 0;
    for status in [300, 301, 302, 303, 305, 307, 308] {
        for place in &places {
            receveur.answer(status, Some(place));
            let corps = candidature(STRUCTURE, "Rappel");
            service.depose("", &format!("rappel-{status}-{place}"), &corps)?;
            sent += 1;
            // Sent by the clock of this machine if not by this.
            for _ in 0..40 {
                if receveur.recus().len() >= sent {
                    break;
                }
                service.taches()?;
            }
        }
    }
    let recus = receveur.recus();
    releve.redirections += recus.iter().filter(|recu| recu.url == "/ici").count() as u64;
    releve.suivies += recus.iter().filter(|recu| recu.url != "/ici").count() as u64;
    releve.suivies += porte.coups() - before;
    Ok(())
}

/// A partner that receives at an address which is good on a developer's machine alone, and
/// stays in the database.
pub(super) fn prepare_locale(service: &Service, porte: &Porte) -> Result<Partenaire> {
    service.partenaire(json!({
        "portee": "structure",
        "structure": LOCALE,
        "webhook": format!("http://127.0.0.1:{}/", porte.port),
    }))
}

/// As deployed: every address of the corpus, then the one that was kept.
pub(super) fn adresses(
    service: &Service,
    porte: &Porte,
    locale: &Partenaire,
    un_sur: usize,
    releve: &mut Releve,
) -> Result<()> {
    let corpus = corpus::adresses(porte.port)?;
    let before = porte.coups();
    let partenaire = service.partenaire(json!({
        "portee": "structure", "structure": REFUSEE, "hotes": [HOTE],
    }))?;
    let demande = format!("PATCH /v1/admin/partenaires/{}", partenaire.id);
    for url in corpus.refusees.iter().step_by(un_sur) {
        let change = json!({ "webhook": url });
        let answer = service.ask(&service.admin, &demande, Some(&change))?;
        releve.adresses += 1;
        if answer.status != 400 || said(&answer)["champ"] != "/webhook" {
            releve.acceptees += 1;
            let said = said(&answer);
            releve
                .exemples
                .push(format!("{url:?}: {} {said}", answer.status));
        }
    }
    for url in &corpus.permises {
        let change = json!({ "webhook": url });
        let answer = service.ask(&service.admin, &demande, Some(&change))?;
        releve.permises_refusees += u64::from(said(&answer)["webhook"] != url.as_str());
    }
    service.ask(&service.admin, &demande, Some(&json!({ "webhook": "" })))?;
    // Nothing is sent where nothing was accepted, nor to what only a developer may use.
    for structure in [REFUSEE, LOCALE] {
        let corps = candidature(structure, "Rappel");
        service.depose("", &format!("deployee-{structure}"), &corps)?;
    }
    service.vide()?;
    let journal = said(&service.ask(&locale.cle, "GET /v1/evenements", None)?);
    let tried = journal.pointer("/evenements/0/issue");
    if tried != Some(&json!("sans_destinataire")) {
        bail!("the message to this machine was not tried: {journal}");
    }
    releve.sorties += porte.coups() - before;
    Ok(())
}
