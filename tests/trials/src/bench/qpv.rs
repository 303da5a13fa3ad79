//! The lookup beside `geo` + `rstar`, and `which-polygon` in V8.

use super::{natif, v8};
use crate::figure::{Chiffre, Plancher, lis};
use anyhow::Result;
use serde_json::{Value, json};
use std::{fs, path::Path};
use steps::{paths, step::step};
use xtask::{build, data};

/// Measures it on the contours of a file.
pub(super) fn measure(source: &Path) -> Result<(Value, Vec<Chiffre>)> {
    let dossier = paths::output().join("bench");
    let out = dossier.join("data");
    data::run(vec![
        "--qpv".into(),
        source.into(),
        "--generation".into(),
        "2015".into(),
        "--out".into(),
        out.clone().into(),
    ])?;
    let artefact = out.join("2015/national.qpv");
    let rapport: Value = serde_json::from_slice(&fs::read(out.join("rapport-2015.json"))?)?;
    let points = dossier.join("points");
    let natif = step("natively, beside geo and rstar", |step| {
        natif(step, "qpv", &[&artefact, source, &points])
    })?;
    let module = build::domain()?;
    let v8 = step("in V8, beside which-polygon", |step| {
        v8(step, "qpv.mjs", &[&module, &artefact, source, &points])
    })?;
    let chiffres = figures(&natif, &v8, &rapport)?;
    Ok((
        json!({ "natif": natif, "v8": v8, "rapport": rapport }),
        chiffres,
    ))
}

fn figures(natif: &Value, v8: &Value, rapport: &Value) -> Result<Vec<Chiffre>> {
    let chiffre = |nom, mesure, pair, plancher| Chiffre {
        nom,
        mesure,
        pair,
        plancher,
    };
    let contenance_pair = lis(natif, "/contenance_pair_ns")?;
    Ok(vec![
        chiffre(
            "containment, ns (geo + rstar)",
            lis(natif, "/contenance_ns")?,
            Some(contenance_pair),
            Plancher::Fois(3.0),
        ),
        chiffre(
            "containment in V8, ns (which-polygon)",
            lis(v8, "/contenance_ns")?,
            Some(lis(v8, "/which_polygon_ns")?),
            Plancher::Fois(3.0),
        ),
        chiffre(
            "full check, ns (geo + rstar)",
            lis(natif, "/verification_ns")?,
            Some(lis(natif, "/verification_pair_ns")?),
            Plancher::Fois(10.0),
        ),
        chiffre(
            "full check, ns (geo + rstar, containment alone)",
            lis(natif, "/verification_ns")?,
            Some(contenance_pair),
            Plancher::Fois(1.0),
        ),
        chiffre(
            "full check in V8, ns",
            lis(v8, "/verification_ns")?,
            None,
            Plancher::Aucun,
        ),
        chiffre(
            "one call from JavaScript, p99, ns",
            lis(v8, "/un_appel_p99_ns")?,
            None,
            Plancher::AuPlus(2e6),
        ),
        chiffre(
            "reading the country, ms",
            lis(natif, "/lecture_ms")?,
            None,
            Plancher::Aucun,
        ),
        chiffre(
            "whole country, brotli bytes",
            lis(rapport, "/tailles/national_brotli")?,
            None,
            Plancher::AuPlus(260e3),
        ),
        chiffre(
            "largest pack, brotli bytes",
            lis(rapport, "/tailles/paquet_max_brotli")?,
            None,
            Plancher::AuPlus(20e3),
        ),
        chiffre(
            "median pack, brotli bytes",
            lis(rapport, "/tailles/paquet_median_brotli")?,
            None,
            Plancher::AuPlus(2e3),
        ),
        chiffre(
            "stated error, m",
            lis(natif, "/erreur_m")?,
            None,
            Plancher::AuPlus(1.0),
        ),
        chiffre(
            "disagreements with the oracle",
            lis(natif, "/desaccords")?,
            None,
            Plancher::AuPlus(0.0),
        ),
    ])
}
