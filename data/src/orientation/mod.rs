//! `orientation`: what the answers of the catalogue come to, everywhere and for anyone.

#[cfg(test)]
mod cas;
mod impasses;
mod reponse;

use crate::{catalogue, cli::unexpected, paths, setup};
use anyhow::{Context, Result, bail};
pub(crate) use impasses::Impasses;
use lexopt::{Arg, Parser};
use reponse::Repondeur;
use std::{
    fs,
    io::{self, BufWriter, Write},
    path::PathBuf,
};

/// What an orientation must answer, case by case.
const CAS: &str = "shared/structures/cas";

/// What `cargo xtask orientation --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask orientation impasses [--json]
       cargo xtask orientation repond QUESTION.json [--data DIR]
       cargo xtask orientation reponses [--data DIR]

`repond` answers a question, written as for POST /v1/orientation, with the bytes that the
API sends: from the catalogue, and the structures of a data directory. `reponses` prints,
for each case of shared/structures/cas and of a fictional territory, what is asked and what
is answered, a line of JSON each.

`impasses`: for every commune of France and a grid of situations, counts whom the networks of the
catalogue let one meet; fails where there is nobody, or nobody else to ask. Local structures only
add to them. Prints the weakest cells.

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
            let octets = fs::read(question)
                .with_context(|| format!("cannot read {}", question.display()))?;
            println!("{}", repondeur(data)?.repond(&octets)?);
            Ok(())
        }
        [quoi] if quoi.as_os_str() == "reponses" => {
            let mut sortie = BufWriter::new(io::stdout().lock());
            repondeur(data)?.reponses(&mut sortie)?;
            Ok(sortie.flush()?)
        }
        _ => bail!(
            "`orientation` has three commands: `cargo xtask orientation impasses`, `cargo xtask \
             orientation repond QUESTION.json` and `cargo xtask orientation reponses`"
        ),
    }
}

fn repondeur(data: Option<PathBuf>) -> Result<Repondeur> {
    Repondeur::load(&data.unwrap_or_else(paths::data))
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
