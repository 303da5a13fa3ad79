//! The eligibility engine over the whole catalogue, and json-rules-engine in V8.

use super::{native, v8};
use crate::figure::{Figure, Floor, read};
use anyhow::Result;
use serde_json::{Value, json};
use steps::{paths, stamp::write_whole, step::step};
use xtask::{build, data, setup};

/// Measures it on the catalogue of the project.
pub(super) fn measure() -> Result<(Value, Vec<Figure>)> {
    setup::packages()?;
    let directory = paths::output().join("bench");
    let (artefact, pair) = (
        directory.join("catalogue.gui"),
        directory.join("eligibility.json"),
    );
    write_whole(&artefact, &data::catalogue()?)?;
    let native = step("natively", |step| {
        native(step, "eligibility", &[&artefact, &pair])
    })?;
    let module = build::domain()?;
    let v8 = step("in V8, beside json-rules-engine", |step| {
        v8(step, "eligibility.mjs", &[&module, &artefact, &pair])
    })?;
    let figures = figures(&native, &v8)?;
    Ok((json!({ "natif": native, "v8": v8 }), figures))
}

fn figures(native: &Value, v8: &Value) -> Result<Vec<Figure>> {
    let figure = |name, source, path, floor| -> Result<Figure> {
        Ok(Figure {
            name,
            measure: read(source, path)?,
            pair: None,
            floor,
        })
    };
    Ok(vec![
        figure(
            "nothing known, µs",
            native,
            "/rien_us",
            Floor::AtMost(200.0),
        )?,
        figure(
            "200 situations, µs each",
            native,
            "/situation_us",
            Floor::AtMost(200.0),
        )?,
        figure(
            "nothing known in V8, µs",
            v8,
            "/rien_us",
            Floor::AtMost(1_000.0),
        )?,
        Figure {
            name: "200 situations in V8, µs each (json-rules-engine, verdicts alone)",
            measure: read(v8, "/situation_us")?,
            pair: Some(read(v8, "/pair_us")?),
            floor: Floor::Times(3.0),
        },
        figure(
            "reading the catalogue, ms",
            native,
            "/lecture_ms",
            Floor::AtMost(3.0),
        )?,
        figure("reading it in V8, ms", v8, "/lecture_ms", Floor::Nothing)?,
        figure(
            "reading it in V8 for the first time, ms",
            v8,
            "/lecture_froide_ms",
            Floor::Nothing,
        )?,
        figure(
            "verdicts that differ",
            v8,
            "/desaccords",
            Floor::AtMost(0.0),
        )?,
    ])
}
