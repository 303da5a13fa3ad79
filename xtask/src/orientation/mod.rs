//! `orientation`: what the answers of the catalogue come to, everywhere and for anyone.

#[cfg(test)]
mod cas;
mod impasses;

use crate::{catalogue, cli::unexpected, setup};
use anyhow::{Result, bail};
pub(crate) use impasses::Impasses;
use lexopt::{Arg, Parser};

/// What `cargo xtask orientation --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask orientation impasses [--json]

For every commune of France and a grid of situations, counts whom the networks of the
catalogue let one meet; fails where there is nobody. Local structures only add to them.
Prints the weakest cells.

  --json    Print the report as JSON";

/// Runs `cargo xtask orientation` with the arguments after its name.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    let (mut json, mut demande) = (false, false);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("json") => json = true,
            Arg::Value(ref value) if value == "impasses" => demande = true,
            other => return Err(unexpected(other)),
        }
    }
    if !demande {
        bail!("`orientation` has one command: `cargo xtask orientation impasses`");
    }
    setup::packages()?;
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
