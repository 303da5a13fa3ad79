//! Structures of a country the size of data·inclusion's, drawn by us: what a query takes
//! beside SQLite, what a département's pack weighs.

mod tirage;

use super::natif;
use crate::{
    catalogue::{self, Decoupage},
    chiffre::{Chiffre, Plancher, lis},
    donnees::Fichier,
    paths,
    step::step,
    structures::{Assemblage, Communes, Import, Rapport, assemble},
};
use anyhow::Result;
use serde_json::{Value, json};
use std::fs;
use tirage::Themes;

/// As many structures and services as data·inclusion has today.
const TAILLE: (usize, usize) = (100_000, 140_000);

/// What was measured; nothing when the middles of the communes are not at hand, for
/// there is nowhere to put the structures.
pub(super) fn measure() -> Result<Option<(Value, Vec<Chiffre>)>> {
    let communes = Communes::load(None)?;
    if communes.toutes().all(|commune| commune.centre.is_none()) {
        eprintln!("skipped, no data: no list of communes with their middles");
        return Ok(None);
    }
    let dossier = paths::output().join("banc/structures");
    fs::create_dir_all(&dossier)?;
    let france = dossier.join("france.gus");
    step("100,000 structures: all of use", |_| {
        let (assemblage, _) = tire(&communes, Themes::Utiles)?;
        Ok(fs::write(&france, assemblage.nationale(&communes, true)?)?)
    })?;
    let rapport = step("100,000 structures: themes of the schema, packs", |step| {
        let (assemblage, mut rapport) = tire(&communes, Themes::DuSchema)?;
        rapport.pese(step, &assemblage.fichiers(&communes, true)?)?;
        Ok(serde_json::to_value(&rapport)?)
    })?;
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

fn tire(communes: &Communes, themes: Themes) -> Result<(Assemblage, Rapport)> {
    let catalogue = catalogue::bati(None)?.catalogue;
    let decoupage = Decoupage::load()?;
    let (structures, services) = tirage::tire(communes, &decoupage, themes, TAILLE)?;
    let fichiers = [
        Fichier::of_text("structures.ndjson", &structures),
        Fichier::of_text("services.ndjson", &services),
    ];
    Ok(assemble(
        &fichiers,
        &Import::default(),
        &catalogue,
        communes,
        &decoupage,
    ))
}
