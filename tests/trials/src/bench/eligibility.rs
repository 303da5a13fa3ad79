//! The eligibility engine over the whole catalogue, and json-rules-engine in V8.

use super::{natif, v8};
use crate::figure::{Chiffre, Plancher, lis};
use anyhow::Result;
use serde_json::{Value, json};
use steps::{paths, stamp::write_whole, step::step};
use xtask::{build, data, setup};

/// Measures it on the catalogue of the project.
pub(super) fn measure() -> Result<(Value, Vec<Chiffre>)> {
    setup::packages()?;
    let dossier = paths::output().join("bench");
    let (artefact, pair) = (
        dossier.join("catalogue.gui"),
        dossier.join("eligibility.json"),
    );
    write_whole(&artefact, &data::catalogue()?)?;
    let natif = step("natively", |step| {
        natif(step, "eligibility", &[&artefact, &pair])
    })?;
    let module = build::domain()?;
    let v8 = step("in V8, beside json-rules-engine", |step| {
        v8(step, "eligibility.mjs", &[&module, &artefact, &pair])
    })?;
    let chiffres = figures(&natif, &v8)?;
    Ok((json!({ "natif": natif, "v8": v8 }), chiffres))
}

fn figures(natif: &Value, v8: &Value) -> Result<Vec<Chiffre>> {
    let chiffre = |nom, source, chemin, plancher| -> Result<Chiffre> {
        Ok(Chiffre {
            nom,
            mesure: lis(source, chemin)?,
            pair: None,
            plancher,
        })
    };
    Ok(vec![
        chiffre(
            "nothing known, µs",
            natif,
            "/rien_us",
            Plancher::AuPlus(200.0),
        )?,
        chiffre(
            "200 situations, µs each",
            natif,
            "/situation_us",
            Plancher::AuPlus(200.0),
        )?,
        chiffre(
            "nothing known in V8, µs",
            v8,
            "/rien_us",
            Plancher::AuPlus(1_000.0),
        )?,
        Chiffre {
            nom: "200 situations in V8, µs each (json-rules-engine, verdicts alone)",
            mesure: lis(v8, "/situation_us")?,
            pair: Some(lis(v8, "/pair_us")?),
            plancher: Plancher::Fois(3.0),
        },
        chiffre(
            "reading the catalogue, ms",
            natif,
            "/lecture_ms",
            Plancher::AuPlus(3.0),
        )?,
        chiffre("reading it in V8, ms", v8, "/lecture_ms", Plancher::Aucun)?,
        chiffre(
            "reading it in V8 for the first time, ms",
            v8,
            "/lecture_froide_ms",
            Plancher::Aucun,
        )?,
        chiffre(
            "verdicts that differ",
            v8,
            "/desaccords",
            Plancher::AuPlus(0.0),
        )?,
    ])
}
