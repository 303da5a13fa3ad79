//! `orientation`: what the answers of the catalogue come to, everywhere and for anyone.

mod answers;
#[cfg(test)]
mod cases;
mod dead_ends;

use crate::{catalogue, today::today};
use answers::Responder;
use anyhow::{Context, Result};
use dead_ends::DeadEnds;
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
    let responder = Responder::load(&data.unwrap_or_else(paths::data))?;
    match question {
        Some(question) => {
            let bytes = fs::read(question)
                .with_context(|| format!("cannot read {}", question.display()))?;
            println!("{}", responder.answer(&bytes)?);
            Ok(())
        }
        None => {
            let mut output = BufWriter::new(io::stdout().lock());
            responder.answers(&mut output)?;
            Ok(output.flush()?)
        }
    }
}

/// Looks for dead ends over every commune of France and a grid of situations.
pub fn dead_ends(json: bool) -> Result<()> {
    let dead_ends = DeadEnds::enumerate(today()?)?;
    if json {
        println!("{}", serde_json::to_string(&dead_ends)?);
    } else {
        print!("{dead_ends}");
    }
    dead_ends.check()
}

impl DeadEnds {
    /// Every commune of the official division, against the catalogue of the project, on
    /// a day.
    fn enumerate(day: Date) -> Result<Self> {
        let built_catalogue = catalogue::built_catalogue(None)?;
        let divisions = catalogue::AdministrativeDivisions::load()?;
        Ok(Self::of(
            &built_catalogue.catalogue,
            &divisions.communes()?,
            &divisions,
            day,
        ))
    }
}
