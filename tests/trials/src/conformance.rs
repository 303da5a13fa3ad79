//! `contrat`: the API answers as its document says, whatever it is asked.

use crate::{
    build,
    chiffre::{self, Chiffre, Plancher},
    cli::unexpected,
    donnees, partenaire, paths,
    serve::{self, Address},
    setup,
    step::step,
};
use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser, ValueExt};
use serde_json::{Value, json};
use std::{fs, path::Path, process::Command, time::Duration};

/// What `cargo xtask contrat --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask contrat [--cas N] [--graine N] [--json]

  --cas N      Requests drawn for each operation and each kind of caller (default 400),
               besides those that go over every limit of the document
  --graine N   Seed (default 2026)
  --json       Print the figures as JSON

Asks the served API what its OpenAPI document allows and what it does not, by Schemathesis:
as nobody, a prescripteur, a structure and whoever administers. Needs Python 3.10 or later;
its packages go to target/guichet/contrat. Fails below a floor.";

/// Who asks, and what.
const APPELANTS: [(&str, &str); 4] = [
    ("nobody", "^/v1/(?!admin/)"),
    ("prescripteur", "^/v1/(candidatures|evenements)"),
    ("structure", "^/v1/(candidatures|evenements)"),
    ("administration", "^/v1/admin/"),
];
const STRUCTURE: &str = "contrat-essai";
/// How long one of them may take.
const PATIENCE: Duration = Duration::from_secs(3_600);

/// What was asked, and what the document does not say of the answers.
#[derive(Default)]
struct Releve {
    cas: u64,
    pannes: u64,
    ecarts: u64,
}

/// Runs `cargo xtask contrat`.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    let (mut cas, mut graine, mut as_json) = (400_u32, 2026_u32, false);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("cas") => cas = args.value()?.parse()?,
            Arg::Long("graine") => graine = args.value()?.parse()?,
            Arg::Long("json") => as_json = true,
            other => return Err(unexpected(other)),
        }
    }
    chiffre::rends(&mesure(cas, graine)?, as_json)
}

fn mesure(cas: u32, graine: u32) -> Result<Vec<Chiffre>> {
    let dir = paths::output().join("contrat");
    let base = dir.join("base");
    let _ = fs::remove_dir_all(&base);
    let sources = paths::root().join("xtask/contrat");
    let programs = setup::python(&sources.join("exigences.txt"), &dir.join("python"))?;
    let built = build::build()?;
    donnees::demonstration(&paths::demonstration())?;
    let options = serve::Options::of_database(paths::demonstration(), &base);
    fs::create_dir_all(&base)?;
    let options = options.logging_to(base.join("journal"));
    let served = serve::start(&built, &options, serve::free_port(0)?)?;
    let service = Address {
        url: served.url(),
        admin: served.admin.clone(),
    };
    let mut releve = Releve::default();
    for (appelant, chemins) in APPELANTS {
        let cle = cle(&service, appelant)?;
        let rapport = base.join(format!("{appelant}.json"));
        step(&format!("contrat: {appelant}"), |step| {
            let mut schemathesis = Command::new(programs.join("schemathesis"));
            schemathesis
                .arg("--config-file")
                .arg(sources.join("schemathesis.toml"))
                .args(["--no-color", "run"])
                .arg(format!("{}/v1/openapi.json", service.url))
                .args(["--include-path-regex", chemins])
                // Not the examples as they are: it writes no NDJSON.
                .args(["--phases", "coverage,fuzzing"])
                .args(["--max-examples", &cas.to_string()])
                .args(["--seed", &graine.to_string()])
                .args(["--continue-on-failure", "--warnings", "off"])
                // A machine that does other things is slow, and not out of order.
                .args(["--request-timeout", "60"])
                .args(["--report", "json", "--report-json-path"])
                .arg(&rapport)
                .current_dir(&base);
            if !cle.is_empty() {
                schemathesis.args(["--header", &format!("Authorization: Bearer {cle}")]);
            }
            // A finding is a failure of its own: the report says which.
            let run = step.attempt(PATIENCE, &mut schemathesis);
            releve.lis(appelant, &rapport).or(run)
        })?;
    }
    use Plancher::{AuMoins, AuPlus};
    Ok(vec![
        Chiffre::compte("cases", releve.cas, AuMoins(20_000.0)),
        Chiffre::compte("answered by a 5xx", releve.pannes, AuPlus(0.0)),
        Chiffre::compte("what the document does not say", releve.ecarts, AuPlus(0.0)),
    ])
}

/// A key of that kind.
fn cle(service: &Address, appelant: &str) -> Result<String> {
    let mut partner = json!({ "nom": "Essai", "portee": appelant });
    match appelant {
        "nobody" => return Ok(String::new()),
        "administration" => return Ok(service.admin.clone()),
        "structure" => partner["structure"] = json!(STRUCTURE),
        _ => {}
    }
    let said = partenaire::ask(service, "POST", "/v1/admin/partenaires", Some(&partner))?;
    Ok(said["cle"].as_str().context("no key")?.to_owned())
}

impl Releve {
    fn lis(&mut self, appelant: &str, rapport: &Path) -> Result<()> {
        let text = fs::read(rapport).with_context(|| format!("no {}", rapport.display()))?;
        let said: Value = serde_json::from_slice(&text)?;
        if said["complete"] != true || said["errors"].as_array().is_none_or(|e| !e.is_empty()) {
            bail!("Schemathesis did not end: {}", said["errors"]);
        }
        self.cas += said["test_cases"]["generated"].as_u64().unwrap_or_default();
        for failure in said["failures"].as_array().into_iter().flatten() {
            let count = failure["count"].as_u64().unwrap_or(1);
            match failure["type"].as_str() {
                Some("ServerError") => self.pannes += count,
                _ => self.ecarts += count,
            }
            eprintln!(
                "  {appelant}: {} {}",
                failure["title"], failure["operations"]
            );
        }
        Ok(())
    }
}
