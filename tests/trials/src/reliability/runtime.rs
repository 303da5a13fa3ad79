//! The real runtime, killed again and again while it is loaded: what it acknowledged
//! must be there each time it comes back.

use super::{
    crowd::{Foule, foule, lents, ouvre_les_vannes},
    idempotency::{Table, table},
    p95,
    receiver::{Comptes, Recepteur},
};
use crate::http::{Answer, Client, ecrite};
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
    build, data, partner,
    serve::{self, Address, Served},
};

/// How much is done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reglage {
    /// Applications to deposit.
    pub(crate) depots: u64,
    /// How often the runtime is killed.
    pub(crate) coupures: u64,
    /// How many connections are open at once.
    pub(crate) sockets: u64,
    /// How many clients send a few bytes at a time.
    pub(crate) lents: u64,
    /// How often the table of idempotency is gone through.
    pub(crate) tables: u64,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Releve {
    pub(crate) acquittements: u64,
    pub(crate) coupures: u64,
    pub(crate) perdues: u64,
    pub(crate) doublons: u64,
    pub(crate) rejeux: u64,
    pub(crate) rejeux_differents: u64,
    pub(crate) sans_annonce: u64,
    pub(crate) integrite: u64,
    /// Restarts after which the database was not what it must be.
    pub(crate) mauvaises_reprises: u64,
    pub(crate) foule: Foule,
    pub(crate) lents_sans_reponse: u64,
    pub(crate) attente_pendant_les_lents_ms: f64,
    pub(crate) table: Table,
    pub(crate) reprises_ms: Vec<f64>,
    pub(crate) par_seconde: f64,
    pub(crate) jamais_livrees: u64,
    pub(crate) recepteur: Comptes,
    pub(crate) disque_plein: Option<DisquePlein>,
}

impl Releve {
    /// What is known before the last step, the longest one.
    fn resume(&self) -> String {
        format!(
            "so far: {} acknowledged over {} kills, {} lost, {} duplicates, {} bad restarts, \
             restart {:.0} ms at p95, {:.0} posts/s",
            self.acquittements,
            self.coupures,
            self.perdues,
            self.doublons,
            self.mauvaises_reprises,
            p95(&self.reprises_ms),
            self.par_seconde,
        )
    }
}

/// What a full disk did.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct DisquePlein {
    pub(crate) acquittees: u64,
    pub(crate) refusees: u64,
    pub(crate) autres: u64,
    pub(crate) perdues: u64,
}

const CLIENTS: u64 = 8;
/// How many deliver at once.
const FACTEURS: u64 = 8;
const STRUCTURE: &str = "structure-d-essai";

/// Serves a database of its own.
struct Site {
    built: build::Built,
    options: serve::Options,
    port: u16,
}

impl Site {
    fn start(&self) -> Result<Served> {
        serve::start(&self.built, &self.options, self.port)
    }
}

/// What clients share.
pub(super) struct Partage {
    pub(super) port: u16,
    pub(super) cle: String,
    prochain: AtomicU64,
    depots: u64,
    acquittements: AtomicU64,
    rejeux: AtomicU64,
    differents: AtomicU64,
    abandon: AtomicBool,
    /// What each client was answered, by its number.
    reponses: Mutex<BTreeMap<u64, Vec<u8>>>,
}

/// Runs it.
pub(crate) fn eprouve(reglage: Reglage) -> Result<Releve> {
    ouvre_les_vannes(reglage.sockets)?;
    let dir = fresh("fautes")?;
    let built = build::build()?;
    let data = paths::demonstration();
    data::demonstration(&data)?;
    let (recepteur, recepteur_port) = Recepteur::start(2026)?;
    let site = Site {
        built,
        options: serve::Options::of_database(data.clone(), &dir),
        port: serve::free_port(0)?,
    };
    let mut served = site.start()?;
    let service = Address {
        url: served.url(),
        admin: served.admin.clone(),
    };
    let url = format!("http://127.0.0.1:{recepteur_port}/");
    let structure = create(&service, json!({ "portee": "structure", "webhook": url }))?;
    recepteur.trust(structure["secret_webhook"].as_str().unwrap_or_default());
    let deposant = create(&service, json!({ "portee": "prescripteur" }))?;
    let cle = deposant["cle"].as_str().unwrap_or_default().to_owned();

    let partage = Partage {
        port: site.port,
        cle,
        prochain: AtomicU64::new(0),
        depots: reglage.depots,
        acquittements: AtomicU64::new(0),
        rejeux: AtomicU64::new(0),
        differents: AtomicU64::new(0),
        abandon: AtomicBool::new(false),
        reponses: Mutex::default(),
    };
    let mut releve = Releve::default();
    thread::scope(|scope| -> Result<()> {
        for client in 0..CLIENTS {
            let partage = &partage;
            scope.spawn(move || deposits(partage, client));
        }
        let outcome = step("fautes: deposits and kills", |step| {
            kills(
                &site,
                &mut served,
                &service,
                &partage,
                reglage,
                &mut releve,
                step,
            )
        });
        if outcome.is_err() {
            partage.abandon.store(true, Ordering::SeqCst);
        }
        outcome
    })?;
    releve.acquittements = partage.acquittements.load(Ordering::SeqCst);
    releve.rejeux = partage.rejeux.load(Ordering::SeqCst);
    releve.rejeux_differents = partage.differents.load(Ordering::SeqCst);
    step("fautes: table of idempotency", |_| {
        releve.table = table(&partage, reglage.tables, 100_000_000);
        partage.retiens(releve.table.reponses.clone());
        Ok(())
    })?;
    step("fautes: slow clients", |_| {
        let (reponses, attente) = lents(&partage, reglage.lents, 200_000_000);
        releve.lents_sans_reponse = reglage.lents - reponses.len() as u64;
        releve.attente_pendant_les_lents_ms = attente.round();
        partage.retiens(reponses);
        Ok(())
    })?;
    step("fautes: crowd", |_| {
        releve.foule = foule(&partage, reglage.sockets, 300_000_000);
        partage.retiens(releve.foule.reponses.clone());
        Ok(())
    })?;
    let known = partage
        .reponses
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    let references = references(&known);
    step("fautes: read everything back", |_| {
        read_back(&partage, &references, &mut releve)
    })?;
    step("fautes: flood", |_| {
        releve.par_seconde = flood(&partage)?;
        Ok(())
    })?;
    releve.disque_plein = step("fautes: disk full", |_| full_disk(&site.built, &data))?;
    eprintln!("{}", releve.resume());
    step("fautes: deliver", |step| {
        deliver(&service, &recepteur, &references, &mut releve, step)
    })?;
    releve.recepteur = recepteur.counts();
    drop(served);
    let _ = fs::remove_dir_all(&dir);
    Ok(releve)
}

fn fresh(name: &str) -> Result<PathBuf> {
    let dir = paths::output().join(name);
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).with_context(|| format!("cannot write {}", dir.display()))?;
    Ok(dir)
}

fn create(service: &Address, mut partner: Value) -> Result<Value> {
    partner["nom"] = json!("Essai");
    if partner["portee"] == "structure" {
        partner["structure"] = json!(STRUCTURE);
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

pub(super) fn entetes(bearer: &str) -> Vec<(&str, &str)> {
    vec![
        ("authorization", bearer),
        ("content-type", "application/json"),
    ]
}

pub(super) fn deposit(client: &mut Client, cle: &str, number: u64) -> Result<Answer> {
    let (bearer, key) = (format!("Bearer {cle}"), format!("cle-{number}"));
    let mut headers = entetes(&bearer);
    headers.push(("idempotency-key", &key));
    client.ask("POST", "/v1/candidatures", &headers, &body(number))
}

/// The bytes of a deposit, for who sends them its own way.
pub(super) fn requete(partage: &Partage, number: u64) -> Vec<u8> {
    let (bearer, key) = (format!("Bearer {}", partage.cle), format!("cle-{number}"));
    let mut headers = entetes(&bearer);
    headers.push(("idempotency-key", &key));
    ecrite(
        partage.port,
        "POST",
        "/v1/candidatures",
        &headers,
        &body(number),
    )
}

impl Partage {
    fn retiens(&self, reponses: BTreeMap<u64, Vec<u8>>) {
        let mut connues = self.reponses.lock().unwrap_or_else(PoisonError::into_inner);
        connues.extend(reponses);
    }
}

/// One client: deposits, asks again until answered, and half of the time once more.
fn deposits(partage: &Partage, rang: u64) {
    let mut client = Client::new(partage.port);
    let mut known: Vec<(u64, Vec<u8>)> = Vec::new();
    while !partage.abandon.load(Ordering::SeqCst) {
        let number = partage.prochain.fetch_add(1, Ordering::SeqCst);
        if number >= partage.depots {
            break;
        }
        let again = known
            .get((number.wrapping_mul(2_654_435_761) % 1_000) as usize % known.len().max(1))
            .cloned();
        if let Some(answer) = until_answered(partage, &mut client, number) {
            partage.acquittements.fetch_add(1, Ordering::SeqCst);
            known.push((number, answer.body.clone()));
            let mut reponses = partage
                .reponses
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            reponses.insert(number, answer.body);
        }
        if let Some((number, first)) = again.filter(|_| (number + rang).is_multiple_of(2))
            && let Some(answer) = until_answered(partage, &mut client, number)
        {
            partage.acquittements.fetch_add(1, Ordering::SeqCst);
            partage.rejeux.fetch_add(1, Ordering::SeqCst);
            let same = answer.replayed() && answer.body == first;
            partage
                .differents
                .fetch_add(u64::from(!same), Ordering::SeqCst);
        }
    }
}

pub(super) fn until_answered(
    partage: &Partage,
    client: &mut Client,
    number: u64,
) -> Option<Answer> {
    while !partage.abandon.load(Ordering::SeqCst) {
        match deposit(client, &partage.cle, number) {
            Ok(answer) if answer.status == 201 => return Some(answer),
            Ok(_) | Err(_) => thread::sleep(Duration::from_millis(20)),
        }
    }
    None
}

/// Kills the runtime at even distances in the run, and starts it again.
fn kills(
    site: &Site,
    served: &mut Served,
    service: &Address,
    partage: &Partage,
    reglage: Reglage,
    releve: &mut Releve,
    step: &Step,
) -> Result<()> {
    let deadline = Instant::now() + Duration::from_secs(3_600);
    let done = || partage.acquittements.load(Ordering::SeqCst);
    for kill in 1..=reglage.coupures {
        let at = reglage.depots * kill / (reglage.coupures + 1);
        while partage.prochain.load(Ordering::SeqCst) < at {
            if Instant::now() > deadline {
                bail!("{} answered in an hour, {kill} kills", done());
            }
            thread::sleep(Duration::from_millis(2));
        }
        served.kill();
        let started = Instant::now();
        served.restart(&site.built, &site.options)?;
        let mut client = Client::new(site.port);
        while !client
            .ask("GET", "/v1/recus", &[], b"")
            .is_ok_and(|answer| answer.status == 200)
        {
            thread::sleep(Duration::from_millis(2));
        }
        releve
            .reprises_ms
            .push(started.elapsed().as_secs_f64() * 1_000.0);
        releve.coupures += 1;
        let etat = partner::ask(service, "GET", "/v1/admin/etat", None)?;
        let sound = etat["integrite"] == "ok" && etat["sans_annonce"] == 0;
        releve.mauvaises_reprises += u64::from(!sound);
        step.say(format!("{kill} kills, {} acknowledged", done()));
    }
    Ok(())
}

fn references(reponses: &BTreeMap<u64, Vec<u8>>) -> BTreeSet<String> {
    let read = |body: &Vec<u8>| {
        let said: Value = serde_json::from_slice(body).ok()?;
        Some(said["reference"].as_str()?.to_owned())
    };
    reponses.values().filter_map(read).collect()
}

/// Every acknowledged application is there once, and has its message.
fn read_back(partage: &Partage, references: &BTreeSet<String>, releve: &mut Releve) -> Result<()> {
    let mut client = Client::new(partage.port);
    let bearer = format!("Bearer {}", partage.cle);
    let headers = [("authorization", bearer.as_str())];
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    let mut path = "/v1/candidatures".to_owned();
    loop {
        let answer = client.ask("GET", &path, &headers, b"")?;
        let said: Value = serde_json::from_slice(&answer.body)?;
        let page = said["candidatures"].as_array().context("no list")?;
        for reference in page.iter().filter_map(|fiche| fiche["reference"].as_str()) {
            *seen.entry(reference.to_owned()).or_default() += 1;
        }
        match said["suivant"].as_str() {
            Some(next) => path = format!("/v1/candidatures?depuis={next}"),
            None => break,
        }
    }
    let lost = references.iter().filter(|r| !seen.contains_key(*r));
    releve.perdues = lost.count() as u64;
    // Whoever was never answered may have been kept: nobody was here, in the end.
    let extra = seen.keys().filter(|r| !references.contains(*r));
    releve.doublons = extra.count() as u64;
    Ok(())
}

/// As many deposits as it takes in a few seconds.
fn flood(partage: &Partage) -> Result<f64> {
    const SECONDS: u64 = 8;
    let done = AtomicU64::new(0);
    let started = Instant::now();
    thread::scope(|scope| {
        for client in 0..4 * CLIENTS {
            let done = &done;
            scope.spawn(move || {
                let mut connection = Client::new(partage.port);
                let mut number = (client + 1) * 10_000_000;
                while started.elapsed() < Duration::from_secs(SECONDS) {
                    number += 1;
                    if let Ok(answer) = deposit(&mut connection, &partage.cle, number)
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
const PAS: shared::SignedDuration = shared::SignedDuration::from_hours(6);
const PAS_MAX: u64 = 39;
/// After so many steps, the receiver fails no more: each message has had six attempts.
const GUERISON: u64 = 8;

/// Lets days pass until everything is delivered.
fn deliver(
    service: &Address,
    recepteur: &Recepteur,
    references: &BTreeSet<String>,
    releve: &mut Releve,
    step: &Step,
) -> Result<()> {
    let etat = || partner::ask(service, "GET", "/v1/admin/etat", None);
    let mut said = etat()?;
    let left = |said: &Value| said["en_attente"].as_u64().unwrap_or(u64::MAX);
    let now = said["maintenant"].as_str().context("no clock")?.parse();
    let mut now: shared::Timestamp = now.ok().context("no clock")?;
    for pas in 0..PAS_MAX {
        if pas == GUERISON {
            recepteur.heal();
        }
        while left(&said) > 0 && deliver_what_is_due(service, now)? > 0 {
            said = etat()?;
            step.say(format!("{} messages wait", left(&said)));
        }
        if left(&said) == 0 {
            break;
        }
        now = now.saturating_add(PAS).ok().context("no clock")?;
    }
    releve.sans_annonce = said["sans_annonce"].as_u64().unwrap_or(u64::MAX);
    releve.integrite = u64::from(said["integrite"] != "ok");
    let missing = references.iter().filter(|r| !recepteur.knows(r)).count() as u64;
    releve.jamais_livrees = missing.saturating_add(left(&said));
    Ok(())
}

/// Some of the attempts that are due at a time, and how many they were. Several ask at
/// once: each takes messages that no other has.
fn deliver_what_is_due(service: &Address, now: shared::Timestamp) -> Result<u64> {
    let body = json!({ "maintenant": now.to_string() });
    let ask = || {
        (0..10).try_fold(0, |tried, _| -> Result<u64> {
            let said = partner::ask(service, "POST", "/v1/admin/taches", Some(&body))?;
            Ok(tried + said["essais"].as_u64().unwrap_or_default())
        })
    };
    thread::scope(|scope| {
        let fils: Vec<_> = (0..FACTEURS).map(|_| scope.spawn(ask)).collect();
        fils.into_iter().try_fold(0, |tried, fil| match fil.join() {
            Ok(said) => Ok(tried + said?),
            Err(_) => bail!("a thread is gone"),
        })
    })
}

/// A disk of a few megabytes: refused once it is full, nothing lost of what was not.
/// Only who may mount one can see.
fn full_disk(built: &build::Built, data: &Path) -> Result<Option<DisquePlein>> {
    use std::process::Command;
    if !rustix::process::geteuid().is_root() {
        return Ok(None);
    }
    let dir = fresh("plein")?;
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
) -> Result<DisquePlein> {
    let port = serve::free_port(0)?;
    let options = serve::Options::of_database(data.to_owned(), dir);
    let served = serve::start(built, &options, port)?;
    let service = Address {
        url: served.url(),
        admin: served.admin.clone(),
    };
    create(&service, json!({ "portee": "structure" }))?;
    let deposant = create(&service, json!({ "portee": "prescripteur" }))?;
    let cle = deposant["cle"].as_str().unwrap_or_default();
    let mut client = Client::new(port);
    let mut releve = DisquePlein::default();
    let mut known = BTreeMap::new();
    for number in 0..20_000 {
        match deposit(&mut client, cle, number) {
            Ok(answer) if answer.status == 201 => {
                releve.acquittees += 1;
                known.insert(number, answer.body);
            }
            Ok(answer) if (500..600).contains(&answer.status) => releve.refusees += 1,
            Ok(_) | Err(_) => releve.autres += 1,
        }
        if releve.refusees + releve.autres >= 50 {
            break;
        }
    }
    if !grow() {
        bail!("the disk does not grow");
    }
    let mut client = Client::new(port);
    for (number, body) in &known {
        let same = (0..50).any(|_| match deposit(&mut client, cle, *number) {
            Ok(answer) if answer.status == 201 => answer.replayed() && answer.body == *body,
            _ => {
                thread::sleep(Duration::from_millis(50));
                false
            }
        });
        releve.perdues += u64::from(!same);
    }
    drop(served);
    Ok(releve)
}
