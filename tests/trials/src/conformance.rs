//! `conformance`: the API answers as its document says, whatever it is asked.

use crate::{
    figure::{self, Chiffre, Plancher},
    flags::Conformance,
};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::{fs, path::Path, process::Command, time::Duration};
use steps::{paths, step::step};
use xtask::{
    build, data, partner,
    serve::{self, Address},
    setup,
};

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

/// Runs `cargo xtask conformance`.
pub(crate) fn run(args: &Conformance) -> Result<()> {
    let (cases, seed) = (args.cases.unwrap_or(400), args.seed.unwrap_or(2026));
    figure::rends(&mesure(cases, seed)?, args.json)
}

fn mesure(cas: u32, graine: u32) -> Result<Vec<Chiffre>> {
    let dir = paths::output().join("conformance");
    let base = dir.join("base");
    let _ = fs::remove_dir_all(&base);
    let sources = paths::root().join("tests/conformance");
    let programs = setup::python(&sources.join("requirements.txt"), &dir.join("python"))?;
    let built = build::build()?;
    data::demonstration(&paths::demonstration())?;
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
        step(&format!("conformance: {appelant}"), |step| {
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
    let said = partner::ask(service, "POST", "/v1/admin/partenaires", Some(&partner))?;
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
