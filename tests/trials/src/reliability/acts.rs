//! Kills in the middle of what people do: a handover, a claim, a message to a person. Each kill
//! comes a little later in the act than the one before.

use super::runtime::{create, fresh, headers};
use crate::{
    browser::{Browser, letters},
    http::{Client, HttpAnswer},
};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use shared::{SignedDuration, Timestamp};
use std::{
    path::Path,
    thread,
    time::{Duration, Instant},
};
use steps::{paths, step::step};
use xtask::{
    build::Built,
    partner,
    serve::{self, Served, ServiceAddress},
};

const FROM: &str = "structure-d-essai";
const TOWARDS: &str = "structure-de-relais";

/// What came of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ActMeasures {
    pub(super) kills: u64,
    /// Acts that were answered before the kill.
    pub(super) answered: u64,
    /// Acts that were done, though nobody was told so.
    pub(super) done_untold: u64,
    pub(super) handovers_lost: u64,
    pub(super) handovers_twice: u64,
    pub(super) claims_lost: u64,
    pub(super) claims_twice: u64,
    pub(super) letters_lost: u64,
    /// A mail bears no key that a mailbox would know it by: cut between the mail service and the
    /// database, it is sent again rather than never.
    pub(super) letters_again: u64,
    pub(super) bad_restarts: u64,
}

/// A service that is killed.
struct KilledService<'a> {
    built: &'a Built,
    options: serve::Options,
    served: Served,
    address: ServiceAddress,
    port: u16,
    measures: ActMeasures,
}

impl KilledService<'_> {
    /// Asks, kills after a while, and starts again; returns the answer, if there was one.
    fn cut<T: Send>(
        &mut self,
        after: Duration,
        ask: impl FnOnce() -> Result<T> + Send,
    ) -> Result<Option<T>> {
        let served = &mut self.served;
        let answer = thread::scope(|scope| {
            let asked = scope.spawn(ask);
            thread::sleep(after);
            served.kill();
            asked.join().ok().and_then(Result::ok)
        });
        self.measures.kills += 1;
        self.measures.answered += u64::from(answer.is_some());
        self.served.restart(self.built, &self.options)?;
        let mut client = Client::new(self.port);
        while !client
            .ask("GET", "/v1/recus", &[], b"")
            .is_ok_and(|answer| answer.status == 200)
        {
            thread::sleep(Duration::from_millis(2));
        }
        let state = partner::ask(&self.address, "GET", "/v1/admin/etat", None)?;
        // Each application has the message that announces it.
        let sound = state["integrite"] == "ok" && state["sans_annonce"] == 0;
        self.measures.bad_restarts += u64::from(!sound);
        Ok(answer)
    }

    fn ask(&self, key: &str, query: &str, body: Option<&Value>) -> Result<HttpAnswer> {
        ask(self.port, key, query, body)
    }
}

fn ask(port: u16, key: &str, query: &str, body: Option<&Value>) -> Result<HttpAnswer> {
    let (method, path) = query.split_once(' ').context("METHOD PATH")?;
    let (bearer, body) = (
        format!("Bearer {key}"),
        body.map(Value::to_string).unwrap_or_default(),
    );
    Client::new(port).ask(method, path, &headers(&bearer), body.as_bytes())
}

fn said(answer: &HttpAnswer) -> Result<Value> {
    match answer.status {
        200..300 => Ok(serde_json::from_slice(&answer.body).unwrap_or_default()),
        status => bail!("{status}: {}", String::from_utf8_lossy(&answer.body)),
    }
}

/// When to kill: from the beginning of an act to a little after its usual end.
fn moment(rank: u64, kills: u64, usual: Duration) -> Duration {
    usual.mul_f64(1.2 * (rank as f64 + 0.5) / kills as f64)
}

pub(super) fn try_out(built: &Built, kills: u64) -> Result<ActMeasures> {
    let dir = fresh("reliability-acts")?;
    let port = serve::free_port(0)?;
    let options = serve::Options::of_database(paths::demonstration(), &dir);
    let served = serve::start(built, &options, port)?;
    let address = ServiceAddress {
        url: served.url(),
        admin: served.admin.clone(),
    };
    let mut service = KilledService {
        built,
        options,
        served,
        address,
        port,
        measures: ActMeasures::default(),
    };
    let structure = |id: &str| json!({ "portee": "structure", "structure": id });
    let from = create(&service.address, structure(FROM))?;
    let towards = create(&service.address, structure(TOWARDS))?;
    let key = |of: &Value| of["cle"].as_str().unwrap_or_default().to_owned();
    let (from, towards) = (key(&from), key(&towards));
    step("reliability: kills during handovers", |_| {
        handovers(&mut service, kills, &from, &towards)
    })?;
    step("reliability: kills during claims", |_| {
        claims(&mut service, kills, &dir)
    })?;
    step("reliability: kills during messages to persons", |_| {
        messages(&mut service, kills, &from, &dir)
    })?;
    let measures = service.measures;
    drop(service);
    let _ = std::fs::remove_dir_all(&dir);
    Ok(measures)
}

fn deposit(service: &KilledService<'_>, courriel: &str) -> Result<String> {
    let body = json!({
        "structure": FROM,
        "candidat": {
            "prenom": "Awa", "courriel": courriel, "contact_prefere": "courriel",
        },
        "projet": { "resume": "Un projet parmi beaucoup d’autres, pour l’essai." },
        "accord_transmission": true,
        "information_lue": true,
    });
    let mut client = Client::new(service.port);
    let headers = [("content-type", "application/json")];
    let bytes = body.to_string();
    let answer = client.ask("POST", "/v1/candidatures", &headers, bytes.as_bytes())?;
    let kept = said(&answer)?;
    Ok(kept["reference"]
        .as_str()
        .context("no reference")?
        .to_owned())
}

/// How many applications of a structure come from one.
fn next_ones(service: &KilledService<'_>, key: &str, reference: &str) -> Result<u64> {
    let mut path = "/v1/candidatures".to_owned();
    let mut found = 0;
    loop {
        let list = said(&service.ask(key, &format!("GET {path}"), None)?)?;
        let page = list["candidatures"].as_array().context("no list")?;
        found += page
            .iter()
            .filter(|one| one["origine"] == reference)
            .count() as u64;
        match list["suivant"].as_str() {
            Some(next) => path = format!("/v1/candidatures?depuis={next}"),
            None => return Ok(found),
        }
    }
}

/// However a handover was cut, it is there once, or is not and can be made.
fn handovers(service: &mut KilledService<'_>, kills: u64, from: &str, towards: &str) -> Result<()> {
    let to = json!({ "structure": TOWARDS });
    let query = |reference: &str| format!("POST /v1/candidatures/{reference}/transmission");
    let whole = deposit(service, "temoin@essai.example")?;
    let started = Instant::now();
    said(&service.ask(from, &query(&whole), Some(&to))?)?;
    let usual = started.elapsed();
    if next_ones(service, towards, &whole)? != 1 {
        bail!("a handover that is not cut is not seen: nothing was tried");
    }
    for rank in 0..kills {
        let reference = deposit(service, &format!("remise-{rank}@essai.example"))?;
        let (port, asked) = (service.port, query(&reference));
        let answer = service.cut(moment(rank, kills, usual), || {
            ask(port, from, &asked, Some(&to))
        })?;
        let there = next_ones(service, towards, &reference)?;
        let told = answer.is_some_and(|answer| answer.status == 200);
        service.measures.done_untold += u64::from(there > 0 && !told);
        service.measures.handovers_lost += u64::from(there == 0 && told);
        // Whoever was not answered asks again.
        said(&service.ask(from, &asked, Some(&to))?)?;
        let there = next_ones(service, towards, &reference)?;
        service.measures.handovers_lost += u64::from(there == 0);
        service.measures.handovers_twice += there.saturating_sub(1);
    }
    Ok(())
}

/// However a claim was cut, its account is a member once, or is none and can claim.
fn claims(service: &mut KilledService<'_>, kills: u64, dir: &Path) -> Result<()> {
    let listed = ask(
        service.port,
        "",
        "GET /v1/structures?departement=99&limite=200",
        None,
    )?;
    let listed = said(&listed)?;
    let listed = listed["structures"].as_array().context("no structures")?;
    let mailboxes: Vec<(&str, &str)> = listed
        .iter()
        .filter_map(|one| Some((one["id"].as_str()?, one["contact"]["courriel"].as_str()?)))
        .collect();
    let (first, others) = mailboxes
        .split_first()
        .context("no structure has a mailbox")?;
    let (structure, courriel) = first;
    let mut browser = Browser::signed_in(service.port, dir, courriel)?;
    let started = Instant::now();
    if browser.claim(structure)? != JOINED {
        bail!("a claim that is not cut is refused: nothing was tried");
    }
    let usual = started.elapsed();
    let kills = kills.min(others.len() as u64);
    for (rank, (structure, courriel)) in others.iter().take(kills as usize).enumerate() {
        let mut browser = Browser::signed_in(service.port, dir, courriel)?;
        let to = service.cut(moment(rank as u64, kills, usual), || {
            browser.claim(structure)
        })?;
        let told = to.is_some_and(|to| to == JOINED);
        let mut again = Browser::new(service.port, dir);
        again.cookie = browser.cookie.clone();
        let members = again.get("/espace/membres")?;
        let there = members.status == 200;
        service.measures.done_untold += u64::from(there && !told);
        service.measures.claims_lost += u64::from(told && !there);
        if !there && again.claim(structure)? != JOINED {
            service.measures.claims_lost += 1;
        }
        let members = again.get("/espace/membres")?;
        let page = String::from_utf8_lossy(&members.body).into_owned();
        let (_, list) = page.split_once("<main").unwrap_or_default();
        let listed = list.matches(courriel).count();
        service.measures.claims_lost += u64::from(listed == 0);
        service.measures.claims_twice += u64::from(listed > 1);
    }
    Ok(())
}

const JOINED: &str = "/espace?fait=rejointe";

/// However the sending is cut, each person hears of what changed.
fn messages(service: &mut KilledService<'_>, kills: u64, from: &str, dir: &Path) -> Result<()> {
    let taken = json!({ "statut": "prise_en_charge" });
    let address = |rank: u64| format!("personne-{rank}@essai.example");
    let change = |service: &KilledService<'_>, rank: u64| -> Result<()> {
        let reference = deposit(service, &address(rank))?;
        let query = format!("POST /v1/candidatures/{reference}/statut");
        said(&service.ask(from, &query, Some(&taken))?).map(drop)
    };
    let heard = |rank: u64| -> Result<u64> {
        let letters = letters(dir)?;
        let to_them = letters.iter().filter(|letter| letter.to == address(rank));
        Ok(to_them.count() as u64)
    };
    let usual = {
        change(service, kills)?;
        let started = Instant::now();
        partner::ask(&service.address, "POST", TASKS, Some(&json!({})))?;
        started.elapsed()
    };
    settle(service)?;
    let expected = heard(kills)?;
    if expected == 0 {
        bail!("a person whose message is not cut hears nothing: nothing was tried");
    }
    for rank in 0..kills {
        change(service, rank)?;
        let (port, admin) = (service.port, service.address.admin.clone());
        service.cut(moment(rank, kills, usual), || {
            ask(port, &admin, &format!("POST {TASKS}"), Some(&json!({})))
        })?;
    }
    settle(service)?;
    for rank in 0..kills {
        let heard = heard(rank)?;
        service.measures.letters_lost += expected.saturating_sub(heard);
        service.measures.letters_again += heard.saturating_sub(expected);
    }
    Ok(())
}

const TASKS: &str = "/v1/admin/taches";

/// Lets hours pass until nothing is due: what a killed run had taken is free again by then.
fn settle(service: &KilledService<'_>) -> Result<()> {
    let state = partner::ask(&service.address, "GET", "/v1/admin/etat", None)?;
    let now = state["maintenant"].as_str().context("no clock")?;
    let mut now: Timestamp = now.parse().ok().context("no clock")?;
    for _ in 0..24 {
        let later = now.saturating_add(SignedDuration::from_hours(1));
        now = later.ok().context("no clock")?;
        let body = json!({ "maintenant": now.to_string() });
        loop {
            let done = partner::ask(&service.address, "POST", TASKS, Some(&body))?;
            if done["essais"].as_u64().unwrap_or_default() == 0 {
                break;
            }
        }
        let state = partner::ask(&service.address, "GET", "/v1/admin/etat", None)?;
        if state["en_attente"] == 0 {
            return Ok(());
        }
    }
    bail!("messages wait still after a day")
}
