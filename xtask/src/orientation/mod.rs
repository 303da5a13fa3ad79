//! `orientation`: what the answers of the catalogue come to, everywhere and for anyone.

#[cfg(test)]
mod cas;
mod impasses;
mod reponse;

use crate::{catalogue, cli::unexpected, paths, setup};
use anyhow::{Result, bail};
pub(crate) use impasses::Impasses;
use lexopt::{Arg, Parser};
use std::path::PathBuf;

/// What `cargo xtask orientation --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask orientation impasses [--json]
       cargo xtask orientation repond QUESTION.json [--data DIR]

`repond` answers a question, written as for POST /v1/orientation, with the bytes that the
API sends: from the catalogue, and the structures of a data directory.

`impasses`: for every commune of France and a grid of situations, counts whom the networks of the
catalogue let one meet; fails where there is nobody. Local structures only add to them.
Prints the weakest cells.

  --json        Print the report as JSON
  --data DIR    What `cargo xtask data` wrote [default: target/guichet/data]";

/// Runs `cargo xtask orientation` with the arguments after its name.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    let (mut json, mut data, mut valeurs) = (false, None, Vec::new());
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("json") => json = true,
            Arg::Long("data") => data = Some(PathBuf::from(args.value()?)),
            Arg::Value(valeur) => valeurs.push(PathBuf::from(valeur)),
            other => return Err(unexpected(other)),
        }
    }
    setup::packages()?;
    match &valeurs[..] {
        [quoi] if quoi.as_os_str() == "impasses" => cherche_les_impasses(json),
        [quoi, question] if quoi.as_os_str() == "repond" => {
            let data = data.unwrap_or_else(paths::data);
            println!("{}", reponse::repond(question, &data)?);
            Ok(())
        }
        _ => bail!(
            "`orientation` has two commands: `cargo xtask orientation impasses`, and `cargo xtask \
             orientation repond QUESTION.json`"
        ),
    }
}

fn cherche_les_impasses(json: bool) -> Result<()> {
    let impasses = Impasses::enumerate()?;
    if json {
        println!("{}", serde_json::to_string(&impasses)?);
    } else {
        print!("{impasses}");
    }
    impasses.check()
}

impl Impasses {
    /// Every commune of the official division, against the catalogue of the project.
    pub(crate) fn enumerate() -> Result<Self> {
        let bati = catalogue::bati(None)?;
        let decoupage = catalogue::Decoupage::load()?;
        Ok(Self::of(
            &bati.catalogue,
            &decoupage.communes()?,
            &decoupage,
        ))
    }
}
