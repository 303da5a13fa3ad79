//! The real runtime, killed again and again while it is loaded: what it acknowledged
//! must be there each time it comes back.

use super::{
    crowd::{ConnectionCrowd, open_crowd, raise_limits, slow_clients},
    idempotency::{IdempotencyTable, table},
    p95,
    receiver::{ReceiverCounts, WebhookReceiver},
};
use crate::http::{Client, HttpAnswer, write_request};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};
use steps::{
    paths,
    step::{Step, step},
};
use xtask::{
    build, partner,
    serve::{self, Served, ServiceAddress},
};

/// How much is done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RuntimeSettings {
    /// Applications to deposit.
    pub(crate) deposit_total: u64,
    /// How often the runtime is killed.
    pub(crate) kill_count: u64,
    /// How many connections are open at once.
    pub(crate) sockets: u64,
    /// How many clients send a few bytes at a time.
    pub(crate) slow_clients: u64,
    /// How often the table of idempotency is gone through.
    pub(crate) tables: u64,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct RuntimeMeasures {
    pub(crate) acknowledgements: u64,
    pub(crate) kill_count: u64,
    pub(crate) lost_count: u64,
    pub(crate) duplicates: u64,
    pub(crate) replays: u64,
    pub(crate) different_replays: u64,
    pub(crate) unannounced: u64,
    pub(crate) integrity: u64,
    /// Restarts after which the database was not what it must be.
    pub(crate) bad_restarts: u64,
    pub(crate) crowd: ConnectionCrowd,
    pub(crate) slow_unanswered: u64,
    pub(crate) wait_during_slow_ms: f64,
    pub(crate) table: IdempotencyTable,
    pub(crate) restarts_ms: Vec<f64>,
    pub(crate) per_second: f64,
    pub(crate) never_delivered: u64,
    pub(crate) receiver: ReceiverCounts,
    pub(crate) disk_full: Option<FullDisk>,
}

impl RuntimeMeasures {
    /// What is known before the last step, the longest one.
    fn resume(&self) -> String {
        format!(
            "so far: {} acknowledged over {} kills, {} lost, {} duplicates, {} bad restarts, \
             restart {:.0} ms at p95, {:.0} posts/s",
            self.acknowledgements,
            self.kill_count,
            self.lost_count,
            self.duplicates,
            self.bad_restarts,
            p95(&self.restarts_ms),
            self.per_second,
        )
    }
}

/// What a full disk did.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct FullDisk {
    pub(crate) acknowledged_count: u64,
    pub(crate) refused: u64,
    pub(crate) others: u64,
    pub(crate) lost_count: u64,
}

const CLIENTS: u64 = 8;
/// How many deliver at once.
const COURIERS: u64 = 8;
const STRUCTURE: &str = "structure-d-essai";

/// Serves a database of its own.
struct Site<'a> {
    built: &'a build::Built,
    options: serve::Options,
    port: u16,
}

impl Site<'_> {
    fn start(&self) -> Result<Served> {
        serve::start(self.built, &self.options, self.port)
    }
}

/// What clients share.
pub(super) struct SharedRun {
    pub(super) port: u16,
    pub(super) key: String,
    next: AtomicU64,
    deposit_total: u64,
    acknowledgements: AtomicU64,
    replays: AtomicU64,
    different: AtomicU64,
    abort: AtomicBool,
    /// What each client was answered, by its number.
    answers: Mutex<BTreeMap<u64, Vec<u8>>>,
}

/// Runs it.
pub(crate) fn try_out(built: &build::Built, settings: RuntimeSettings) -> Result<RuntimeMeasures> {
    raise_limits(settings.sockets)?;
    let dir = fresh("reliability")?;
    let data = paths::demonstration();
    let (receiver, receiver_port) = WebhookReceiver::start(2026)?;
    let site = Site {
        built,
        options: serve::Options::of_database(data.clone(), &dir),
        port: serve::free_port(0)?,
    };
    let mut served = site.start()?;
    let service = ServiceAddress {
        url: served.url(),
        admin: served.admin.clone(),
    };
    let url = format!("http://127.0.0.1:{receiver_port}/");
    let structure = create(&service, json!({ "portee": "structure", "webhook": url }))?;
    receiver.trust(structure["secret_webhook"].as_str().unwrap_or_default());
    let depositor = create(&service, json!({ "portee": "prescripteur" }))?;
    let key = depositor["cle"].as_str().unwrap_or_default().to_owned();

    let share = SharedRun {
        port: site.port,
        key,
        next: AtomicU64::new(0),
        deposit_total: settings.deposit_total,
        acknowledgements: AtomicU64::new(0),
        replays: AtomicU64::new(0),
        different: AtomicU64::new(0),
        abort: AtomicBool::new(false),
        answers: Mutex::default(),
    };
    let mut measures = RuntimeMeasures::default();
    thread::scope(|scope| -> Result<()> {
        for client in 0..CLIENTS {
            let share = &share;
            scope.spawn(move || deposits(share, client));
        }
        let outcome = step("reliability: deposits and kills", |step| {
            kills(
                &site,
                &mut served,
                &service,
                &share,
                settings,
                &mut measures,
                step,
            )
        });
        if outcome.is_err() {
            share.abort.store(true, Ordering::SeqCst);
        }
        outcome
    })?;
    measures.acknowledgements = share.acknowledgements.load(Ordering::SeqCst);
    measures.replays = share.replays.load(Ordering::SeqCst);
    measures.different_replays = share.different.load(Ordering::SeqCst);
    step("reliability: table of idempotency", |_| {
        measures.table = table(&share, settings.tables, 100_000_000);
        share.keep_answers(measures.table.answers.clone());
        Ok(())
    })?;
    step("reliability: slow clients", |_| {
        let (answers, longest_wait) = slow_clients(&share, settings.slow_clients, 200_000_000);
        measures.slow_unanswered = settings.slow_clients - answers.len() as u64;
        measures.wait_during_slow_ms = longest_wait.round();
        share.keep_answers(answers);
        Ok(())
    })?;
    step("reliability: crowd", |_| {
        measures.crowd = open_crowd(&share, settings.sockets, 300_000_000);
        share.keep_answers(measures.crowd.answers.clone());
        Ok(())
    })?;
    let known = share.answers.lock().unwrap_or_else(PoisonError::into_inner);
    let references = references(&known);
    step("reliability: read everything back", |_| {
        read_back(&share, &references, &mut measures)
    })?;
    step("reliability: flood", |_| {
        measures.per_second = flood(&share)?;
        Ok(())
    })?;
    measures.disk_full = step("reliability: disk full", |_| full_disk(site.built, &data))?;
    eprintln!("{}", measures.resume());
    step("reliability: deliver", |step| {
        deliver(&service, &receiver, &references, &mut measures, step)
    })?;
    measures.receiver = receiver.counts();
    drop(served);
    let _ = fs::remove_dir_all(&dir);
    Ok(measures)
}

pub(super) fn fresh(name: &str) -> Result<PathBuf> {
    let dir = paths::output().join(name);
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).with_context(|| format!("cannot write {}", dir.display()))?;
    Ok(dir)
}

pub(super) fn create(service: &ServiceAddress, mut partner: Value) -> Result<Value> {
    partner["nom"] = json!("Essai");
    if partner["portee"] == "structure" {
        if partner["structure"].is_null() {
            partner["structure"] = json!(STRUCTURE);
        }
        partner["recoit"] = json!(true);
    }
    partner::ask(service, "POST", "/v1/admin/partenaires", Some(&partner))
}

pub(super) fn body(number: u64) -> Vec<u8> {
    json!({
        "structure": STRUCTURE,
        "candidat": { "prenom": format!("Personne {number}"), "telephone": "06 12 34 56 78" },
        "projet": { "resume": "Un projet parmi beaucoup d’autres, pour l’essai." },
        "information_lue": true,
    })
    .to_string()
    .into_bytes()
}

pub(super) fn headers(bearer: &str) -> Vec<(&str, &str)> {
    vec![
        ("authorization", bearer),
        ("content-type", "application/json"),
    ]
}

pub(super) fn deposit(client: &mut Client, key: &str, number: u64) -> Result<HttpAnswer> {
    let (bearer, idempotency_key) = (format!("Bearer {key}"), format!("cle-{number}"));
    let mut headers = headers(&bearer);
    headers.push(("idempotency-key", &idempotency_key));
    client.ask("POST", "/v1/candidatures", &headers, &body(number))
}

/// The bytes of a deposit, for who sends them its own way.
pub(super) fn request(share: &SharedRun, number: u64) -> Vec<u8> {
    let (bearer, idempotency_key) = (format!("Bearer {}", share.key), format!("cle-{number}"));
    let mut headers = headers(&bearer);
    headers.push(("idempotency-key", &idempotency_key));
    write_request(
        share.port,
        "POST",
        "/v1/candidatures",
        &headers,
        &body(number),
    )
}

impl SharedRun {
    fn keep_answers(&self, answers: BTreeMap<u64, Vec<u8>>) {
        let mut known = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        known.extend(answers);
    }
}

/// One client: deposits, asks again until answered, and half of the time once more.
fn deposits(share: &SharedRun, rank: u64) {
    let mut client = Client::new(share.port);
    let mut known: Vec<(u64, Vec<u8>)> = Vec::new();
    while !share.abort.load(Ordering::SeqCst) {
        let number = share.next.fetch_add(1, Ordering::SeqCst);
        if number >= share.deposit_total {
            break;
        }
        let again = known
            .get((number.wrapping_mul(2_654_435_761) % 1_000) as usize % known.len().max(1))
            .cloned();
        if let Some(answer) = until_answered(share, &mut client, number) {
            share.acknowledgements.fetch_add(1, Ordering::SeqCst);
            known.push((number, answer.body.clone()));
            let mut answers = share.answers.lock().unwrap_or_else(PoisonError::into_inner);
            answers.insert(number, answer.body);
        }
        if let Some((number, first)) = again.filter(|_| (number + rank).is_multiple_of(2))
            && let Some(answer) = until_answered(share, &mut client, number)
        {
            share.acknowledgements.fetch_add(1, Ordering::SeqCst);
            share.replays.fetch_add(1, Ordering::SeqCst);
            let same = answer.replayed() && answer.body == first;
            share
                .different
                .fetch_add(u64::from(!same), Ordering::SeqCst);
        }
    }
}

pub(super) fn until_answered(
    share: &SharedRun,
    client: &mut Client,
    number: u64,
) -> Option<HttpAnswer> {
    while !share.abort.load(Ordering::SeqCst) {
        match deposit(client, &share.key, number) {
            Ok(answer) if answer.status == 201 => return Some(answer),
            Ok(_) | Err(_) => thread::sleep(Duration::from_millis(20)),
        }
    }
    None
}

/// Kills the runtime at even distances in the run, and starts it again.
fn kills(
    site: &Site<'_>,
    served: &mut Served,
    service: &ServiceAddress,
    share: &SharedRun,
    settings: RuntimeSettings,
    measures: &mut RuntimeMeasures,
    step: &Step,
) -> Result<()> {
    let deadline = Instant::now() + Duration::from_secs(3_600);
    let done = || share.acknowledgements.load(Ordering::SeqCst);
    for kill in 1..=settings.kill_count {
        let at = settings.deposit_total * kill / (settings.kill_count + 1);
        while share.next.load(Ordering::SeqCst) < at {
            if Instant::now() > deadline {
                bail!("{} answered in an hour, {kill} kills", done());
            }
            thread::sleep(Duration::from_millis(2));
        }
        served.kill();
        let started = Instant::now();
        served.restart(site.built, &site.options)?;
        let mut client = Client::new(site.port);
        while !client
            .ask("GET", "/v1/recus", &[], b"")
            .is_ok_and(|answer| answer.status == 200)
        {
            thread::sleep(Duration::from_millis(2));
        }
        measures
            .restarts_ms
            .push(started.elapsed().as_secs_f64() * 1_000.0);
        measures.kill_count += 1;
        let state = partner::ask(service, "GET", "/v1/admin/etat", None)?;
        let sound = state["integrite"] == "ok" && state["sans_annonce"] == 0;
        measures.bad_restarts += u64::from(!sound);
        step.say(format!("{kill} kills, {} acknowledged", done()));
    }
    Ok(())
}

fn references(answers: &BTreeMap<u64, Vec<u8>>) -> BTreeSet<String> {
    let read = |body: &Vec<u8>| {
        let said: Value = serde_json::from_slice(body).ok()?;
        Some(said["reference"].as_str()?.to_owned())
    };
    answers.values().filter_map(read).collect()
}

/// Every acknowledged application is there once, and has its message.
fn read_back(
    share: &SharedRun,
    references: &BTreeSet<String>,
    measures: &mut RuntimeMeasures,
) -> Result<()> {
    let mut client = Client::new(share.port);
    let bearer = format!("Bearer {}", share.key);
    let headers = [("authorization", bearer.as_str())];
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    let mut path = "/v1/candidatures".to_owned();
    loop {
        let answer = client.ask("GET", &path, &headers, b"")?;
        let said: Value = serde_json::from_slice(&answer.body)?;
        let page = said["candidatures"].as_array().context("no list")?;
        for reference in page.iter().filter_map(|entry| entry["reference"].as_str()) {
            *seen.entry(reference.to_owned()).or_default() += 1;
        }
        match said["suivant"].as_str() {
            Some(next) => path = format!("/v1/candidatures?depuis={next}"),
            None => break,
        }
    }
    let lost = references.iter().filter(|r| !seen.contains_key(*r));
    measures.lost_count = lost.count() as u64;
    // Whoever was never answered may have been kept: nobody was here, in the end.
    let extra = seen.keys().filter(|r| !references.contains(*r));
    measures.duplicates = extra.count() as u64;
    Ok(())
}

/// As many deposits as it takes in a few seconds.
fn flood(share: &SharedRun) -> Result<f64> {
    const SECONDS: u64 = 8;
    let done = AtomicU64::new(0);
    let started = Instant::now();
    thread::scope(|scope| {
        for client in 0..4 * CLIENTS {
            let done = &done;
            scope.spawn(move || {
                let mut connection = Client::new(share.port);
                let mut number = (client + 1) * 10_000_000;
                while started.elapsed() < Duration::from_secs(SECONDS) {
                    number += 1;
                    if let Ok(answer) = deposit(&mut connection, &share.key, number)
                        && answer.status == 201
                    {
                        done.fetch_add(1, Ordering::SeqCst);
                    }
                }
            });
        }
    });
    Ok(done.load(Ordering::SeqCst) as f64 / started.elapsed().as_secs_f64())
}

/// How far time moves once nothing is due, and how often: all ten attempts are made before
/// the first structure is reminded.
const STEPS: shared::SignedDuration = shared::SignedDuration::from_hours(6);
const STEPS_MAX: u64 = 39;
/// After so many steps, the receiver fails no more: each message has had six attempts.
const RECOVERY_STEP: u64 = 8;

/// Lets days pass until everything is delivered.
fn deliver(
    service: &ServiceAddress,
    receiver: &WebhookReceiver,
    references: &BTreeSet<String>,
    measures: &mut RuntimeMeasures,
    step: &Step,
) -> Result<()> {
    let state = || partner::ask(service, "GET", "/v1/admin/etat", None);
    let mut said = state()?;
    let left = |said: &Value| said["en_attente"].as_u64().unwrap_or(u64::MAX);
    let now = said["maintenant"].as_str().context("no clock")?.parse();
    let mut now: shared::Timestamp = now.ok().context("no clock")?;
    for step_index in 0..STEPS_MAX {
        if step_index == RECOVERY_STEP {
            receiver.heal();
        }
        while left(&said) > 0 && deliver_what_is_due(service, now)? > 0 {
            said = state()?;
            step.say(format!("{} messages wait", left(&said)));
        }
        if left(&said) == 0 {
            break;
        }
        now = now.saturating_add(STEPS).ok().context("no clock")?;
    }
    measures.unannounced = said["sans_annonce"].as_u64().unwrap_or(u64::MAX);
    measures.integrity = u64::from(said["integrite"] != "ok");
    let missing = references.iter().filter(|r| !receiver.knows(r)).count() as u64;
    measures.never_delivered = missing.saturating_add(left(&said));
    Ok(())
}

/// Some of the attempts that are due at a time, and how many they were. Several ask at
/// once: each takes messages that no other has.
fn deliver_what_is_due(service: &ServiceAddress, now: shared::Timestamp) -> Result<u64> {
    let body = json!({ "maintenant": now.to_string() });
    let ask = || {
        (0..10).try_fold(0, |tried, _| -> Result<u64> {
            let said = partner::ask(service, "POST", "/v1/admin/taches", Some(&body))?;
            Ok(tried + said["essais"].as_u64().unwrap_or_default())
        })
    };
    thread::scope(|scope| {
        let handles: Vec<_> = (0..COURIERS).map(|_| scope.spawn(ask)).collect();
        handles
            .into_iter()
            .try_fold(0, |tried, handle| match handle.join() {
                Ok(said) => Ok(tried + said?),
                Err(_) => bail!("a thread is gone"),
            })
    })
}

/// A disk of a few megabytes: refused once it is full, nothing lost of what was not.
/// Only who may mount one can see.
fn full_disk(built: &build::Built, data: &Path) -> Result<Option<FullDisk>> {
    use std::process::Command;
    if !rustix::process::geteuid().is_root() {
        return Ok(None);
    }
    let dir = fresh("disk-full")?;
    let mount = |options: &str| {
        let done = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(&dir)
            .status();
        done.is_ok_and(|status| status.success())
    };
    if !mount("size=3m") {
        return Ok(None);
    }
    let outcome = fill(built, data, &dir, || mount("remount,size=64m"));
    let _ = Command::new("umount").arg("-l").arg(&dir).status();
    outcome.map(Some)
}

fn fill(
    built: &build::Built,
    data: &Path,
    dir: &Path,
    grow: impl Fn() -> bool,
) -> Result<FullDisk> {
    let port = serve::free_port(0)?;
    let options = serve::Options::of_database(data.to_owned(), dir);
    let served = serve::start(built, &options, port)?;
    let service = ServiceAddress {
        url: served.url(),
        admin: served.admin.clone(),
    };
    create(&service, json!({ "portee": "structure" }))?;
    let depositor = create(&service, json!({ "portee": "prescripteur" }))?;
    let key = depositor["cle"].as_str().unwrap_or_default();
    let mut client = Client::new(port);
    let mut measures = FullDisk::default();
    let mut known = BTreeMap::new();
    for number in 0..20_000 {
        match deposit(&mut client, key, number) {
            Ok(answer) if answer.status == 201 => {
                measures.acknowledged_count += 1;
                known.insert(number, answer.body);
            }
            Ok(answer) if (500..600).contains(&answer.status) => measures.refused += 1,
            Ok(_) | Err(_) => measures.others += 1,
        }
        if measures.refused + measures.others >= 50 {
            break;
        }
    }
    if !grow() {
        bail!("the disk does not grow");
    }
    let mut client = Client::new(port);
    for (number, body) in &known {
        let same = (0..50).any(|_| match deposit(&mut client, key, *number) {
            Ok(answer) if answer.status == 201 => answer.replayed() && answer.body == *body,
            _ => {
                thread::sleep(Duration::from_millis(50));
                false
            }
        });
        measures.lost_count += u64::from(!same);
    }
    drop(served);
    Ok(measures)
}
