//! What turns official files into what pages and the API load, as the other commands and
//! the trials use it.

use crate::{
    catalogue::{self, Decoupage},
    donnees::{self, Fichier},
    orientation,
    step::Step,
    structures::{self, Communes, Import},
};
use anyhow::{Result, anyhow};
use lexopt::Parser;
use serde_json::Value;
use shared::{
    codes::{CodeCommune, CodeEpci},
    structures::CommuneConnue,
};
use std::{collections::BTreeMap, ffi::OsString, path::Path};

/// Runs `data`, with its arguments as they were given.
pub fn run(args: Vec<OsString>) -> Result<()> {
    forward("data", donnees::USAGE, args, donnees::run)
}

/// Runs `catalogue`, likewise.
pub(crate) fn run_catalogue(args: Vec<OsString>) -> Result<()> {
    forward("catalogue", catalogue::USAGE, args, catalogue::run)
}

/// Runs `orientation`, likewise.
pub(crate) fn run_orientation(args: Vec<OsString>) -> Result<()> {
    forward("orientation", orientation::USAGE, args, orientation::run)
}

fn forward(
    name: &str,
    usage: &str,
    args: Vec<OsString>,
    run: fn(Parser) -> Result<()>,
) -> Result<()> {
    if args.iter().any(|arg| arg == "--help" || arg == "-h") {
        println!("{usage}");
        return Ok(());
    }
    run(Parser::from_args(args)).map_err(|error| match error.downcast::<lexopt::Error>() {
        Ok(error) => anyhow!("{error}. See `cargo xtask {name} --help`"),
        Err(error) => error,
    })
}

/// Sees to it that a folder holds data to serve: the fictional territory will do.
pub fn prepare(dir: &Path) -> Result<()> {
    donnees::prepare(dir)
}

/// Sees to it that a folder holds the fictional territory.
pub fn demonstration(dir: &Path) -> Result<()> {
    donnees::demonstration(dir)
}

/// The catalogue, as the engine loads it.
pub fn catalogue() -> Result<Vec<u8>> {
    Ok(catalogue::bati(None)?.artefact)
}

/// The communes of France and how they are divided.
pub struct Country {
    communes: Communes,
    decoupage: Decoupage,
}

/// Lists of structures, assembled.
pub struct Assembled {
    /// The file of the whole country.
    pub national: Vec<u8>,
    /// How many there are, and what each file weighs if that was asked.
    pub report: Value,
}

impl Country {
    /// The official division, and the middles of communes if they are at hand.
    pub fn load() -> Result<Self> {
        Ok(Self {
            communes: Communes::load(None)?,
            decoupage: Decoupage::load()?,
        })
    }

    /// Every commune.
    pub fn communes(&self) -> impl Iterator<Item = &CommuneConnue> {
        self.communes.toutes()
    }

    /// How many people live in each.
    pub fn populations(&self) -> Result<BTreeMap<CodeCommune, u32>> {
        self.decoupage.populations()
    }

    /// The EPCI of a commune.
    pub fn epci(&self, commune: CodeCommune) -> Option<CodeEpci> {
        self.decoupage.epci(commune)
    }

    /// Assembles lists in the schema of data·inclusion; with a step, weighs the packs.
    pub fn assemble(
        &self,
        structures: &str,
        services: &str,
        weighing: Option<&Step>,
    ) -> Result<Assembled> {
        let catalogue = catalogue::bati(None)?.catalogue;
        let files = [
            Fichier::of_text("structures.ndjson", structures),
            Fichier::of_text("services.ndjson", services),
        ];
        let (assemblage, mut report) = structures::assemble(
            &files,
            &Import::default(),
            &catalogue,
            &self.communes,
            &self.decoupage,
        );
        if let Some(step) = weighing {
            report.pese(step, &assemblage.fichiers(&self.communes, true)?)?;
        }
        Ok(Assembled {
            national: assemblage.nationale(&self.communes, true)?,
            report: serde_json::to_value(&report)?,
        })
    }
}
