//! The real runtime, started as anyone starts it, with all that it logs.

use crate::http::{Client, HttpAnswer};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::{
    cell::RefCell,
    fs,
    path::{Path, PathBuf},
};
use steps::paths;
use xtask::{
    build::Built,
    serve::{self, Served},
};

/// A service on a database of its own; it stops when dropped.
pub(super) struct RunningService {
    _served: Served,
    client: RefCell<Client>,
    /// What opens its administration.
    pub(super) admin: String,
    /// Where it answers.
    pub(super) port: u16,
}

/// All that the services of a folder logged.
pub(super) fn log_dir(dir: &Path) -> PathBuf {
    dir.join("journal")
}

impl RunningService {
    /// Serves the database of a folder. `local`: as on a developer's machine, where it may
    /// send to itself; else as it does once deployed.
    pub(super) fn start(built: &Built, dir: &Path, local: bool) -> Result<Self> {
        fs::create_dir_all(dir).with_context(|| format!("cannot write {}", dir.display()))?;
        let port = serve::free_port(0)?;
        let options = serve::Options::of_database(paths::demonstration(), dir);
        let options = options.logging_to(log_dir(dir));
        let options = if local { options } else { options.deployed() };
        let served = serve::start(built, &options, port)?;
        Ok(Self {
            admin: served.admin.clone(),
            client: RefCell::new(Client::new(port)),
            port,
            _served: served,
        })
    }

    /// Asks `METHOD PATH`, with any headers and bytes.
    pub(super) fn ask_with(
        &self,
        query: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<HttpAnswer> {
        let (method, path) = query.split_once(' ').context("METHOD PATH")?;
        self.client.borrow_mut().ask(method, path, headers, body)
    }

    /// Asks with a key, a secret, or nothing.
    pub(super) fn ask(&self, key: &str, query: &str, body: Option<&Value>) -> Result<HttpAnswer> {
        let bearer = format!("Bearer {key}");
        let mut headers = vec![("content-type", "application/json")];
        if !key.is_empty() {
            headers.push(("authorization", &bearer));
        }
        let body = body.map(Value::to_string).unwrap_or_default();
        self.ask_with(query, &headers, body.as_bytes())
    }

    /// Asks as whoever administers, and expects to be heard.
    pub(super) fn admin(&self, query: &str, body: &Value) -> Result<Value> {
        let answer = self.ask(&self.admin, query, Some(body))?;
        match answer.status {
            200..=299 => Ok(said(&answer)),
            status => bail!("{query}: {status}: {}", said(&answer)),
        }
    }

    /// A partner.
    pub(super) fn partenaire(&self, mut of: Value) -> Result<CreatedPartenaire> {
        of["nom"] = json!("Essai");
        // Its mailbox, its webhook or who reads with its key was verified.
        of["recoit"] = json!(true);
        let created = self.admin("POST /v1/admin/partenaires", &of)?;
        let text = |pointer: &str| -> Result<String> {
            let found = created.pointer(pointer).and_then(Value::as_str);
            Ok(found.with_context(|| format!("no {pointer}"))?.to_owned())
        };
        Ok(CreatedPartenaire {
            id: text("/partenaire/id")?,
            key: text("/cle")?,
            secret: text("/secret_webhook")?,
        })
    }

    /// Keeps an application, for a partner or (without a key) for a person alone.
    pub(super) fn deposit(
        &self,
        key: &str,
        idempotency: &str,
        body: &Value,
    ) -> Result<KeptRecepisse> {
        let bearer = format!("Bearer {key}");
        let mut headers = vec![
            ("content-type", "application/json"),
            ("idempotency-key", idempotency),
        ];
        if !key.is_empty() {
            headers.push(("authorization", &bearer));
        }
        let body = body.to_string();
        let answer = self.ask_with("POST /v1/candidatures", &headers, body.as_bytes())?;
        if answer.status != 201 {
            bail!("a deposit is answered {}: {}", answer.status, said(&answer));
        }
        let said = said(&answer);
        let text = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
        Ok(KeptRecepisse {
            reference: text("reference"),
            secret: text("secret"),
            suivi: text("suivi"),
            location: answer.header("location").to_owned(),
        })
    }

    /// What the clock does, now.
    pub(super) fn tasks(&self) -> Result<Value> {
        self.admin("POST /v1/admin/taches", &json!({}))
    }

    /// Lets the clock do all that is due: the rest is for another day.
    pub(super) fn empty(&self) -> Result<()> {
        let mut idle = 0;
        for _ in 0..1_000 {
            // The clock of this machine does its part meanwhile.
            idle = match self.tasks()?["essais"].as_u64() {
                Some(0) => idle + 1,
                _ => 0,
            };
            if idle == 2 {
                return Ok(());
            }
        }
        bail!("messages are due without end")
    }
}

/// A partner, its key and what signs its messages.
pub(super) struct CreatedPartenaire {
    pub(super) id: String,
    pub(super) key: String,
    pub(super) secret: String,
}

/// What a deposit was answered.
pub(super) struct KeptRecepisse {
    pub(super) reference: String,
    pub(super) secret: String,
    pub(super) suivi: String,
    /// The header `Location`.
    pub(super) location: String,
}

/// What an answer says, if it is JSON.
pub(super) fn said(answer: &HttpAnswer) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_default()
}

/// An application that says nothing particular.
pub(super) fn candidature(structure: &str, prenom: &str) -> Value {
    json!({
        "structure": structure,
        "candidat": { "prenom": prenom, "telephone": "06 12 34 56 78" },
        "projet": { "resume": format!("Un projet d’essai, de {prenom}") },
        "information_lue": true,
    })
}
