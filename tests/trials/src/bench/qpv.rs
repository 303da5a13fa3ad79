//! The lookup beside `geo` + `rstar`, and `which-polygon` in V8.

use super::{native, v8};
use crate::figure::{Figure, Floor, read};
use anyhow::Result;
use serde_json::{Value, json};
use std::{fs, path::Path};
use steps::{paths, step::step};
use xtask::{build, data};

/// Measures it on the contours of a file.
pub(super) fn measure(source: &Path) -> Result<(Value, Vec<Figure>)> {
    let directory = paths::output().join("bench");
    let out = directory.join("data");
    data::run(vec![
        "--qpv".into(),
        source.into(),
        "--generation".into(),
        "2015".into(),
        "--out".into(),
        out.clone().into(),
    ])?;
    let artefact = out.join("2015/national.qpv");
    let report: Value = serde_json::from_slice(&fs::read(out.join("rapport-2015.json"))?)?;
    let points = directory.join("points");
    let native = step("natively, beside geo and rstar", |step| {
        native(step, "qpv", &[&artefact, source, &points])
    })?;
    let module = build::domain()?;
    let v8 = step("in V8, beside which-polygon", |step| {
        v8(step, "qpv.mjs", &[&module, &artefact, source, &points])
    })?;
    let figures = figures(&native, &v8, &report)?;
    Ok((
        json!({ "natif": native, "v8": v8, "rapport": report }),
        figures,
    ))
}

fn figures(native: &Value, v8: &Value, report: &Value) -> Result<Vec<Figure>> {
    let figure = |name, measure, pair, floor| Figure {
        name,
        measure,
        pair,
        floor,
    };
    let containment_pair = read(native, "/contenance_pair_ns")?;
    Ok(vec![
        figure(
            "containment, ns (geo + rstar)",
            read(native, "/contenance_ns")?,
            Some(containment_pair),
            Floor::Times(3.0),
        ),
        figure(
            "containment in V8, ns (which-polygon)",
            read(v8, "/contenance_ns")?,
            Some(read(v8, "/which_polygon_ns")?),
            Floor::Times(3.0),
        ),
        figure(
            "full check, ns (geo + rstar)",
            read(native, "/verification_ns")?,
            Some(read(native, "/verification_pair_ns")?),
            Floor::Times(10.0),
        ),
        figure(
            "full check, ns (geo + rstar, containment alone)",
            read(native, "/verification_ns")?,
            Some(containment_pair),
            Floor::Times(1.0),
        ),
        figure(
            "full check in V8, ns",
            read(v8, "/verification_ns")?,
            None,
            Floor::Nothing,
        ),
        figure(
            "one call from JavaScript, p99, ns",
            read(v8, "/un_appel_p99_ns")?,
            None,
            Floor::AtMost(2e6),
        ),
        figure(
            "reading the country, ms",
            read(native, "/lecture_ms")?,
            None,
            Floor::Nothing,
        ),
        figure(
            "whole country, brotli bytes",
            read(report, "/tailles/national_brotli")?,
            None,
            Floor::AtMost(260e3),
        ),
        figure(
            "largest pack, brotli bytes",
            read(report, "/tailles/paquet_max_brotli")?,
            None,
            Floor::AtMost(20e3),
        ),
        figure(
            "median pack, brotli bytes",
            read(report, "/tailles/paquet_median_brotli")?,
            None,
            Floor::AtMost(2e3),
        ),
        figure(
            "stated error, m",
            read(native, "/erreur_m")?,
            None,
            Floor::AtMost(1.0),
        ),
        figure(
            "disagreements with the oracle",
            read(native, "/desaccords")?,
            None,
            Floor::AtMost(0.0),
        ),
    ])
}
