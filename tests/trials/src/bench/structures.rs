//! Structures of a country the size of data·inclusion's, drawn by us: what a query takes
//! beside SQLite, what a département's pack weighs.

use super::native;
use crate::figure::{Figure, Floor, read};
use anyhow::Result;
use serde_json::{Value, json};
use std::fs;
use steps::{paths, step::step};
use xtask::data;

/// What was measured; nothing when the middles of the communes are not at hand, for
/// there is nowhere to put the structures.
pub(super) fn measure() -> Result<Option<(Value, Vec<Figure>)>> {
    let directory = paths::output().join("bench/structures");
    let _ = fs::remove_dir_all(&directory);
    data::draw(&directory)?;
    let france = directory.join("france.gus");
    if !france.is_file() {
        return Ok(None);
    }
    let report: Value = serde_json::from_slice(&fs::read(directory.join("rapport.json"))?)?;
    let native = step("100,000 structures: beside SQLite", |step| {
        native(step, "structures", &[&france])
    })?;
    let figure = |name, measure, pair, floor| Figure {
        name,
        measure,
        pair,
        floor,
    };
    let figures = vec![
        figure(
            "the 50 nearest structures that match, of 100,000, µs (SQLite's R-tree)",
            read(&native, "/proches_us")?,
            Some(read(&native, "/proches_sqlite_us")?),
            Floor::AtMost(100.0),
        ),
        figure(
            "answers that differ from SQLite's",
            read(&native, "/desaccords")?,
            None,
            Floor::AtMost(0.0),
        ),
        figure(
            "reading 100,000 structures, ms",
            read(&native, "/lecture_ms")?,
            None,
            Floor::Nothing,
        ),
        figure(
            "structures kept, themes of the schema",
            read(&report, "/structures")?,
            None,
            Floor::Nothing,
        ),
        figure(
            "median département's pack, brotli bytes",
            read(&report, "/tailles/paquet_median")?,
            None,
            Floor::Nothing,
        ),
        figure(
            "largest département's pack, brotli bytes",
            read(&report, "/tailles/paquet_max")?,
            None,
            Floor::AtMost(60e3),
        ),
        figure(
            "what a page asks for after the largest pack, brotli bytes",
            read(&report, "/tailles/suite_max")?,
            None,
            Floor::AtMost(60e3),
        ),
    ];
    Ok(Some((
        json!({ "natif": native, "rapport": report }),
        figures,
    )))
}
