//! Structures of a country the size of data·inclusion's, drawn by us: what a query takes
//! beside SQLite, what a département's pack weighs.

use super::natif;
use crate::figure::{Chiffre, Plancher, lis};
use anyhow::Result;
use serde_json::{Value, json};
use std::fs;
use steps::{paths, step::step};
use xtask::data;

/// What was measured; nothing when the middles of the communes are not at hand, for
/// there is nowhere to put the structures.
pub(super) fn measure() -> Result<Option<(Value, Vec<Chiffre>)>> {
    let dossier = paths::output().join("bench/structures");
    let _ = fs::remove_dir_all(&dossier);
    data::draw(&dossier)?;
    let france = dossier.join("france.gus");
    if !france.is_file() {
        return Ok(None);
    }
    let rapport: Value = serde_json::from_slice(&fs::read(dossier.join("rapport.json"))?)?;
    let natif = step("100,000 structures: beside SQLite", |step| {
        natif(step, "structures", &[&france])
    })?;
    let chiffre = |nom, mesure, pair, plancher| Chiffre {
        nom,
        mesure,
        pair,
        plancher,
    };
    let chiffres = vec![
        chiffre(
            "the 50 nearest structures that match, of 100,000, µs (SQLite's R-tree)",
            lis(&natif, "/proches_us")?,
            Some(lis(&natif, "/proches_sqlite_us")?),
            Plancher::AuPlus(100.0),
        ),
        chiffre(
            "answers that differ from SQLite's",
            lis(&natif, "/desaccords")?,
            None,
            Plancher::AuPlus(0.0),
        ),
        chiffre(
            "reading 100,000 structures, ms",
            lis(&natif, "/lecture_ms")?,
            None,
            Plancher::Aucun,
        ),
        chiffre(
            "structures kept, themes of the schema",
            lis(&rapport, "/structures")?,
            None,
            Plancher::Aucun,
        ),
        chiffre(
            "median département's pack, brotli bytes",
            lis(&rapport, "/tailles/paquet_median")?,
            None,
            Plancher::Aucun,
        ),
        chiffre(
            "largest département's pack, brotli bytes",
            lis(&rapport, "/tailles/paquet_max")?,
            None,
            Plancher::AuPlus(60e3),
        ),
        chiffre(
            "what a page asks for after the largest pack, brotli bytes",
            lis(&rapport, "/tailles/suite_max")?,
            None,
            Plancher::AuPlus(60e3),
        ),
    ];
    Ok(Some((
        json!({ "natif": natif, "rapport": rapport }),
        chiffres,
    )))
}
