//! The wrapping key changes under a full database: nothing that lives is unreadable for a
//! moment, and what was erased stays so, even in a copy taken before.

use super::service::{Service, candidature, said};
use crate::http::Client;
use anyhow::{Context, Result, bail};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use serde_json::{Value, json};
use std::{
    fs::{self, File},
    io::Read,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};
use steps::step::Step;
use xtask::build::Built;

const STRUCTURE: &str = "rotation-essai";
/// How many are erased.
const EFFACEES: usize = 50;
/// How many go in one request: a busy machine takes long for five hundred.
const LOT: u64 = 100;

/// What was read and what was not.
#[derive(Default)]
pub(super) struct Releve {
    pub(super) rangees: u64,
    pub(super) lectures: u64,
    pub(super) pendant: u64,
    pub(super) echecs: u64,
    pub(super) effacees: u64,
    pub(super) rouvertes: u64,
}

/// An application that will be erased.
struct Condamnee {
    reference: String,
    secret: String,
}

/// Fills a database, changes its key, restores the copy.
pub(super) fn eprouve(step: &Step, built: &Built, dir: &Path, rangees: u64) -> Result<Releve> {
    let (vive, copie) = (dir.join("vive"), dir.join("copie"));
    let mut releve = Releve {
        rangees,
        ..Releve::default()
    };
    let (cle, condamnees) = {
        let service = Service::start(built, &vive, true)?;
        let cle = service.partenaire(json!({ "portee": "prescripteur" }))?.cle;
        service.partenaire(json!({ "portee": "structure", "structure": STRUCTURE }))?;
        let condamnees = remplit(step, &service, &cle, rangees)?;
        (cle, condamnees)
    };
    copies(&vive, &copie)?;
    {
        let service = Service::start(built, &vive, true)?;
        step.say("reading before");
        releve.compte(lit(service.port, &cle)?, rangees);
        for Condamnee { reference, secret } in &condamnees {
            let gone = service.ask(
                secret,
                &format!("DELETE /v1/candidatures/{reference}"),
                None,
            )?;
            releve.effacees += u64::from(gone.status == 204);
        }
    }
    let reste = rangees - releve.effacees;
    enveloppes(&vive, |enveloppes| {
        let neuve = json!({ "nom": "k2", "cle": hasard()? });
        enveloppes.insert(0, neuve);
        Ok(())
    })?;
    {
        let service = Service::start(built, &vive, true)?;
        let over = AtomicBool::new(false);
        thread::scope(|scope| -> Result<()> {
            let reader = scope.spawn(|| {
                let mut tours = Vec::new();
                while !over.load(Ordering::SeqCst) {
                    tours.push(lit(service.port, &cle)?);
                }
                Ok::<_, anyhow::Error>(tours)
            });
            let wrapped = enveloppe(step, &service);
            over.store(true, Ordering::SeqCst);
            let Ok(tours) = reader.join() else {
                bail!("a reader panicked");
            };
            for lues in tours? {
                releve.pendant += lues;
                releve.compte(lues, reste);
            }
            wrapped
        })?;
    }
    let seule = |enveloppes: &mut Vec<Value>| {
        enveloppes.truncate(1);
        Ok(())
    };
    enveloppes(&vive, seule)?;
    {
        let service = Service::start(built, &vive, true)?;
        step.say("reading after");
        releve.compte(lit(service.port, &cle)?, reste);
    }
    // The copy is served with what keys there are now.
    fs::copy(vive.join("secrets.json"), copie.join("secrets.json"))?;
    let service = Service::start(built, &copie, true)?;
    for Condamnee { reference, secret } in &condamnees {
        let seen = service.ask(secret, &format!("GET /v1/candidatures/{reference}"), None)?;
        releve.rouvertes += u64::from(seen.status == 200 || said(&seen)["candidat"].is_object());
    }
    let there = said(&service.ask(&cle, "GET /v1/candidatures?limite=1", None)?);
    // It is there all the same: an empty copy would prove nothing.
    if there["code"] != "candidatures-indisponibles" {
        bail!("the copy answers {there}");
    }
    Ok(releve)
}

impl Releve {
    fn compte(&mut self, lues: u64, attendues: u64) {
        self.lectures += lues;
        self.echecs += attendues.saturating_sub(lues);
    }
}

/// Deposits, by two at a time; some of them are noted, for later.
fn remplit(step: &Step, service: &Service, cle: &str, rangees: u64) -> Result<Vec<Condamnee>> {
    let port = service.port;
    let mut condamnees = Vec::new();
    thread::scope(|scope| -> Result<()> {
        let workers: Vec<_> = (0..2_u64)
            .map(|worker| {
                scope.spawn(move || -> Result<Vec<Condamnee>> {
                    let mut client = Client::new(port);
                    let mut kept = Vec::new();
                    for first in (worker * LOT..rangees).step_by(2 * LOT as usize) {
                        if worker == 0 {
                            step.say(format!("{first} of {rangees} applications"));
                        }
                        let rows = first..rangees.min(first + LOT);
                        kept.extend(depose(&mut client, cle, rows)?);
                    }
                    Ok(kept)
                })
            })
            .collect();
        for worker in workers {
            let Ok(kept) = worker.join() else {
                bail!("a depositor panicked");
            };
            condamnees.extend(kept?);
        }
        Ok(())
    })?;
    condamnees.truncate(EFFACEES);
    Ok(condamnees)
}

fn depose(client: &mut Client, cle: &str, rows: std::ops::Range<u64>) -> Result<Vec<Condamnee>> {
    let bearer = format!("Bearer {cle}");
    let key = format!("rotation-{}", rows.start);
    let headers = [
        ("content-type", "application/json"),
        ("authorization", bearer.as_str()),
        ("idempotency-key", &key),
    ];
    let lignes: Vec<Value> = rows
        .clone()
        .map(|row| {
            let mut ligne = candidature(STRUCTURE, &format!("Personne{row}"));
            ligne["id"] = json!(row.to_string());
            ligne
        })
        .collect();
    let corps = json!({ "candidatures": lignes }).to_string();
    let answer = client.ask("POST", "/v1/candidatures/lot", &headers, corps.as_bytes())?;
    let said = said(&answer);
    let resultats = said["resultats"]
        .as_array()
        .context("no answers to a batch")?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let kept: Vec<_> = resultats
        .iter()
        .filter_map(|resultat| {
            Some(Condamnee {
                reference: text(&resultat["reference"])?,
                secret: text(&resultat["secret"])?,
            })
        })
        .collect();
    if kept.len() as u64 != rows.end - rows.start {
        bail!("{} of a batch were kept", kept.len());
    }
    Ok(kept.into_iter().step_by(97).collect())
}

/// Reads all that a partner deposited: how many say what they said.
fn lit(port: u16, cle: &str) -> Result<u64> {
    let bearer = format!("Bearer {cle}");
    let mut client = Client::new(port);
    let mut lues = 0;
    let mut path = "/v1/candidatures".to_owned();
    loop {
        let answer = client.ask("GET", &path, &[("authorization", &bearer)], b"")?;
        let page = said(&answer);
        let Some(fiches) = page["candidatures"].as_array() else {
            bail!("a page is answered {}: {page}", answer.status);
        };
        let says = |fiche: &&Value| fiche["candidat"]["prenom"].is_string();
        lues += fiches.iter().filter(says).count() as u64;
        match page["suivant"].as_str() {
            Some(suivant) => path = format!("/v1/candidatures?depuis={suivant}"),
            None => return Ok(lues),
        }
    }
}

/// Lets the clock wrap every key anew.
fn enveloppe(step: &Step, service: &Service) -> Result<()> {
    let (mut done, mut idle) = (0, 0);
    // The clock of this machine does its part meanwhile.
    while idle < 3 {
        let wrapped = service.taches()?["cles"].as_u64().unwrap_or_default();
        done += wrapped;
        idle = if wrapped == 0 { idle + 1 } else { 0 };
        step.say(format!("{done} keys wrapped anew"));
    }
    Ok(())
}

/// Changes the wrapping keys of a service that is stopped.
fn enveloppes(dir: &Path, change: impl FnOnce(&mut Vec<Value>) -> Result<()>) -> Result<()> {
    let path = dir.join("secrets.json");
    let mut secrets: Value = serde_json::from_slice(&fs::read(&path)?)?;
    let enveloppes = secrets["cles"]["enveloppes"].as_array_mut();
    change(enveloppes.context("no wrapping keys")?)?;
    Ok(fs::write(&path, secrets.to_string())?)
}

fn hasard() -> Result<String> {
    let mut octets = [0; 32];
    File::open("/dev/urandom")?.read_exact(&mut octets)?;
    Ok(BASE64.encode(octets))
}

fn copies(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let place = to.join(path.file_name().unwrap_or_default());
        match path.is_dir() {
            true => copies(&path, &place)?,
            false => _ = fs::copy(&path, &place)?,
        }
    }
    Ok(())
}
