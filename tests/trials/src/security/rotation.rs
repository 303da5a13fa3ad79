//! The wrapping key changes under a full database: nothing that lives is unreadable for a
//! moment, and what was erased stays so, even in a copy taken before.

use super::service::{RunningService, candidature, said};
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
const ERASED: usize = 50;
/// How many go in one request: a busy machine takes long for five hundred.
const BATCH: u64 = 100;

/// What was read and what was not.
#[derive(Default)]
pub(super) struct RotationMeasures {
    pub(super) rows: u64,
    pub(super) readings: u64,
    pub(super) meanwhile: u64,
    pub(super) failures: u64,
    pub(super) erased: u64,
    pub(super) reopened: u64,
}

/// An application that will be erased.
struct DoomedCandidature {
    reference: String,
    secret: String,
}

/// Fills a database, changes its key, restores the copy.
pub(super) fn try_out(
    step: &Step,
    built: &Built,
    dir: &Path,
    total: u64,
) -> Result<RotationMeasures> {
    let (live_dir, copy) = (dir.join("vive"), dir.join("copie"));
    let mut measures = RotationMeasures {
        rows: total,
        ..RotationMeasures::default()
    };
    let (key, doomed) = {
        let service = RunningService::start(built, &live_dir, true)?;
        let key = service.partenaire(json!({ "portee": "prescripteur" }))?.key;
        service.partenaire(json!({ "portee": "structure", "structure": STRUCTURE }))?;
        let doomed = fill(step, &service, &key, total)?;
        (key, doomed)
    };
    copy_dir(&live_dir, &copy)?;
    {
        let service = RunningService::start(built, &live_dir, true)?;
        step.say("reading before");
        measures.count(count_readable(service.port, &key)?, total);
        for DoomedCandidature { reference, secret } in &doomed {
            let gone = service.ask(
                secret,
                &format!("DELETE /v1/candidatures/{reference}"),
                None,
            )?;
            measures.erased += u64::from(gone.status == 204);
        }
    }
    let rest = total - measures.erased;
    change_envelopes(&live_dir, |envelopes| {
        let new_key = json!({ "nom": "k2", "cle": random()? });
        envelopes.insert(0, new_key);
        Ok(())
    })?;
    {
        let service = RunningService::start(built, &live_dir, true)?;
        let over = AtomicBool::new(false);
        thread::scope(|scope| -> Result<()> {
            let reader = scope.spawn(|| {
                let mut turns = Vec::new();
                while !over.load(Ordering::SeqCst) {
                    turns.push(count_readable(service.port, &key)?);
                }
                Ok::<_, anyhow::Error>(turns)
            });
            let wrapped = wrap_anew(step, &service);
            over.store(true, Ordering::SeqCst);
            let Ok(turns) = reader.join() else {
                bail!("a reader panicked");
            };
            for readable in turns? {
                measures.meanwhile += readable;
                measures.count(readable, rest);
            }
            wrapped
        })?;
    }
    let only_one = |envelopes: &mut Vec<Value>| {
        envelopes.truncate(1);
        Ok(())
    };
    change_envelopes(&live_dir, only_one)?;
    {
        let service = RunningService::start(built, &live_dir, true)?;
        step.say("reading after");
        measures.count(count_readable(service.port, &key)?, rest);
    }
    // The copy is served with what keys there are now.
    fs::copy(live_dir.join("secrets.json"), copy.join("secrets.json"))?;
    let service = RunningService::start(built, &copy, true)?;
    for DoomedCandidature { reference, secret } in &doomed {
        let seen = service.ask(secret, &format!("GET /v1/candidatures/{reference}"), None)?;
        measures.reopened += u64::from(seen.status == 200 || said(&seen)["candidat"].is_object());
    }
    let there = said(&service.ask(&key, "GET /v1/candidatures?limite=1", None)?);
    // It is there all the same: an empty copy would prove nothing.
    if there["code"] != "candidatures-indisponibles" {
        bail!("the copy answers {there}");
    }
    Ok(measures)
}

impl RotationMeasures {
    fn count(&mut self, readable: u64, expected: u64) {
        self.readings += readable;
        self.failures += expected.saturating_sub(readable);
    }
}

/// Deposits, by two at a time; some of them are noted, for later.
fn fill(
    step: &Step,
    service: &RunningService,
    key: &str,
    total: u64,
) -> Result<Vec<DoomedCandidature>> {
    let port = service.port;
    let mut doomed = Vec::new();
    thread::scope(|scope| -> Result<()> {
        let workers: Vec<_> = (0..2_u64)
            .map(|worker| {
                scope.spawn(move || -> Result<Vec<DoomedCandidature>> {
                    let mut client = Client::new(port);
                    let mut kept = Vec::new();
                    for first in (worker * BATCH..total).step_by(2 * BATCH as usize) {
                        if worker == 0 {
                            step.say(format!("{first} of {total} applications"));
                        }
                        let rows = first..total.min(first + BATCH);
                        kept.extend(deposit(&mut client, key, rows)?);
                    }
                    Ok(kept)
                })
            })
            .collect();
        for worker in workers {
            let Ok(kept) = worker.join() else {
                bail!("a depositor panicked");
            };
            doomed.extend(kept?);
        }
        Ok(())
    })?;
    doomed.truncate(ERASED);
    Ok(doomed)
}

fn deposit(
    client: &mut Client,
    key: &str,
    rows: std::ops::Range<u64>,
) -> Result<Vec<DoomedCandidature>> {
    let bearer = format!("Bearer {key}");
    let idempotency_key = format!("rotation-{}", rows.start);
    let headers = [
        ("content-type", "application/json"),
        ("authorization", bearer.as_str()),
        ("idempotency-key", &idempotency_key),
    ];
    let batch: Vec<Value> = rows
        .clone()
        .map(|row| {
            let mut form = candidature(STRUCTURE, &format!("Personne{row}"));
            form["id"] = json!(row.to_string());
            form
        })
        .collect();
    let body = json!({ "candidatures": batch }).to_string();
    let answer = client.ask("POST", "/v1/candidatures/lot", &headers, body.as_bytes())?;
    let said = said(&answer);
    let results = said["resultats"]
        .as_array()
        .context("no answers to a batch")?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let kept: Vec<_> = results
        .iter()
        .filter_map(|result| {
            Some(DoomedCandidature {
                reference: text(&result["reference"])?,
                secret: text(&result["secret"])?,
            })
        })
        .collect();
    if kept.len() as u64 != rows.end - rows.start {
        bail!("{} of a batch were kept", kept.len());
    }
    Ok(kept.into_iter().step_by(97).collect())
}

/// Reads all that a partner deposited: how many say what they said.
fn count_readable(port: u16, key: &str) -> Result<u64> {
    let bearer = format!("Bearer {key}");
    let mut client = Client::new(port);
    let mut readable = 0;
    let mut path = "/v1/candidatures".to_owned();
    loop {
        let answer = client.ask("GET", &path, &[("authorization", &bearer)], b"")?;
        let page = said(&answer);
        let Some(entries) = page["candidatures"].as_array() else {
            bail!("a page is answered {}: {page}", answer.status);
        };
        let says = |entry: &&Value| entry["candidat"]["prenom"].is_string();
        readable += entries.iter().filter(says).count() as u64;
        match page["suivant"].as_str() {
            Some(suivant) => path = format!("/v1/candidatures?depuis={suivant}"),
            None => return Ok(readable),
        }
    }
}

/// Lets the clock wrap every key anew.
fn wrap_anew(step: &Step, service: &RunningService) -> Result<()> {
    let (mut done, mut idle) = (0, 0);
    // The clock of this machine does its part meanwhile.
    while idle < 3 {
        let wrapped = service.tasks()?["cles"].as_u64().unwrap_or_default();
        done += wrapped;
        idle = if wrapped == 0 { idle + 1 } else { 0 };
        step.say(format!("{done} keys wrapped anew"));
    }
    Ok(())
}

/// Changes the wrapping keys of a service that is stopped.
fn change_envelopes(dir: &Path, change: impl FnOnce(&mut Vec<Value>) -> Result<()>) -> Result<()> {
    let path = dir.join("secrets.json");
    let mut secrets: Value = serde_json::from_slice(&fs::read(&path)?)?;
    let envelopes = secrets["cles"]["enveloppes"].as_array_mut();
    change(envelopes.context("no wrapping keys")?)?;
    Ok(fs::write(&path, secrets.to_string())?)
}

fn random() -> Result<String> {
    let mut bytes = [0; 32];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(BASE64.encode(bytes))
}

fn copy_dir(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let place = to.join(path.file_name().unwrap_or_default());
        match path.is_dir() {
            true => copy_dir(&path, &place)?,
            false => _ = fs::copy(&path, &place)?,
        }
    }
    Ok(())
}
