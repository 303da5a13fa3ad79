//! `orientation`: what the answers of the catalogue come to, everywhere and for anyone.

mod answers;
#[cfg(test)]
mod cases;
mod dead_ends;

use crate::{catalogue, today::today};
use answers::Repondeur;
use anyhow::{Context, Result};
use dead_ends::Impasses;
use shared::Date;
use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};
use steps::paths;

/// Answers a question, written as for `POST /v1/orientation`, with the bytes that the API
/// sends; without one, every case, a line of JSON each: what is asked, what is answered.
pub fn answer(question: Option<&Path>, data: Option<PathBuf>) -> Result<()> {
    let repondeur = Repondeur::load(&data.unwrap_or_else(paths::data))?;
    match question {
        Some(question) => {
            let octets = fs::read(question)
                .with_context(|| format!("cannot read {}", question.display()))?;
            println!("{}", repondeur.repond(&octets)?);
            Ok(())
        }
        None => {
            let mut sortie = BufWriter::new(io::stdout().lock());
            repondeur.reponses(&mut sortie)?;
            Ok(sortie.flush()?)
        }
    }
}

/// Looks for dead ends over every commune of France and a grid of situations.
pub fn dead_ends(json: bool) -> Result<()> {
    let impasses = Impasses::enumerate(today()?)?;
    if json {
        println!("{}", serde_json::to_string(&impasses)?);
    } else {
        print!("{impasses}");
    }
    impasses.check()
}

impl Impasses {
    /// Every commune of the official division, against the catalogue of the project, on
    /// a day.
    fn enumerate(day: Date) -> Result<Self> {
        let bati = catalogue::bati(None)?;
        let decoupage = catalogue::Decoupage::load()?;
        Ok(Self::of(
            &bati.catalogue,
            &decoupage.communes()?,
            &decoupage,
            day,
        ))
    }
}
