//! `conformance`: the API answers as its document says, whatever it is asked.

use crate::{
    figure::{self, Figure, Floor},
    flags::Conformance,
};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::{fs, path::Path, process::Command, time::Duration};
use steps::{paths, step::step};
use xtask::{
    build, data, partner,
    serve::{self, ServiceAddress},
    setup,
};

/// Who asks, and what.
const CALLERS: [(&str, &str); 4] = [
    ("nobody", "^/v1/(?!admin/)"),
    ("prescripteur", "^/v1/(candidatures|evenements)"),
    ("structure", "^/v1/(candidatures|evenements)"),
    ("administration", "^/v1/admin/"),
];
const STRUCTURE: &str = "contrat-essai";
/// How long one of them may take.
const TIMEOUT: Duration = Duration::from_secs(3_600);

/// What was asked, and what the document does not say of the answers.
#[derive(Default)]
struct ConformanceReadings {
    cases: u64,
    server_errors: u64,
    gaps: u64,
}

/// Runs `cargo xtask conformance`.
pub(crate) fn run(args: &Conformance) -> Result<()> {
    let (cases, seed) = (args.cases.unwrap_or(400), args.seed.unwrap_or(2026));
    figure::report_figures(&measure(cases, seed)?, args.json)
}

fn measure(cases: u32, seed: u32) -> Result<Vec<Figure>> {
    let dir = paths::output().join("conformance");
    let database = dir.join("base");
    let _ = fs::remove_dir_all(&database);
    let sources = paths::root().join("tests/conformance");
    let programs = setup::python(&sources.join("requirements.txt"), &dir.join("python"))?;
    let built = build::build()?;
    data::demonstration(&paths::demonstration())?;
    let options = serve::Options::of_database(paths::demonstration(), &database);
    fs::create_dir_all(&database)?;
    let options = options.logging_to(database.join("journal"));
    let served = serve::start(&built, &options, serve::free_port(0)?)?;
    let service = ServiceAddress {
        url: served.url(),
        admin: served.admin.clone(),
    };
    let mut measures = ConformanceReadings::default();
    for (caller, path_pattern) in CALLERS {
        let key = key(&service, caller)?;
        let report = database.join(format!("{caller}.json"));
        step(&format!("conformance: {caller}"), |step| {
            let mut schemathesis = Command::new(programs.join("schemathesis"));
            schemathesis
                .arg("--config-file")
                .arg(sources.join("schemathesis.toml"))
                .args(["--no-color", "run"])
                .arg(format!("{}/v1/openapi.json", service.url))
                .args(["--include-path-regex", path_pattern])
                // Not the examples as they are: it writes no NDJSON.
                .args(["--phases", "coverage,fuzzing"])
                .args(["--max-examples", &cases.to_string()])
                .args(["--seed", &seed.to_string()])
                .args(["--continue-on-failure", "--warnings", "off"])
                // A machine that does other things is slow, and not out of order.
                .args(["--request-timeout", "60"])
                .args(["--report", "json", "--report-json-path"])
                .arg(&report)
                .current_dir(&database);
            if !key.is_empty() {
                schemathesis.args(["--header", &format!("Authorization: Bearer {key}")]);
            }
            // A finding is a failure of its own: the report says which.
            let run = step.attempt(TIMEOUT, &mut schemathesis);
            measures.read(caller, &report).or(run)
        })?;
    }
    use Floor::{AtLeast, AtMost};
    Ok(vec![
        Figure::count("cases", measures.cases, AtLeast(20_000.0)),
        Figure::count("answered by a 5xx", measures.server_errors, AtMost(0.0)),
        Figure::count("what the document does not say", measures.gaps, AtMost(0.0)),
    ])
}

/// A key of that kind.
fn key(service: &ServiceAddress, caller: &str) -> Result<String> {
    let mut partner = json!({ "nom": "Essai", "portee": caller });
    match caller {
        "nobody" => return Ok(String::new()),
        "administration" => return Ok(service.admin.clone()),
        "structure" => {
            partner["structure"] = json!(STRUCTURE);
            partner["recoit"] = json!(true);
        }
        _ => {}
    }
    let said = partner::ask(service, "POST", "/v1/admin/partenaires", Some(&partner))?;
    Ok(said["cle"].as_str().context("no key")?.to_owned())
}

impl ConformanceReadings {
    fn read(&mut self, caller: &str, report: &Path) -> Result<()> {
        let text = fs::read(report).with_context(|| format!("no {}", report.display()))?;
        let said: Value = serde_json::from_slice(&text)?;
        if said["complete"] != true || said["errors"].as_array().is_none_or(|e| !e.is_empty()) {
            bail!("Schemathesis did not end: {}", said["errors"]);
        }
        self.cases += said["test_cases"]["generated"].as_u64().unwrap_or_default();
        for failure in said["failures"].as_array().into_iter().flatten() {
            let count = failure["count"].as_u64().unwrap_or(1);
            match failure["type"].as_str() {
                Some("ServerError") => self.server_errors += count,
                _ => self.gaps += count,
            }
            eprintln!("  {caller}: {} {}", failure["title"], failure["operations"]);
        }
        Ok(())
    }
}
