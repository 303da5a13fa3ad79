//! `data catalogue` and `catalogue couverture`.

use super::{aujourdhui, bati, couverture::Couverture};
use crate::{cli::unexpected, setup, stamp::sha256};
use anyhow::{Result, bail};
use lexopt::{Arg, Parser};
use std::path::PathBuf;

/// What `cargo xtask catalogue --help` says.
pub(crate) const COUVERTURE_USAGE: &str = "\
Usage: cargo xtask catalogue couverture [--inventaire FILE] [--json]

Counts the entries of shared/catalogue: present, with conditions, closed, without; lists
the facts older than two years. `cargo xtask data catalogue` checks and builds them.

  --inventaire FILE    An inventory (JSON) whose identifiers must all be there
  --json               Print the report as JSON";

/// Checks and builds the catalogue.
pub(crate) fn verifie(json: bool) -> Result<()> {
    setup::packages()?;
    let bati = bati(Some(aujourdhui()))?;
    let empreinte = sha256(&bati.artefact);
    if json {
        let comptes: serde_json::Map<_, _> = bati
            .compte()
            .into_iter()
            .map(|(nom, n)| (nom.to_owned(), n.into()))
            .collect();
        println!(
            "{}",
            serde_json::json!({
                "catalogue": format!("sha256:{empreinte}"),
                "octets": bati.artefact.len(),
                "comptes": comptes,
            })
        );
    } else {
        for (nom, n) in bati.compte() {
            println!("{n:>5} {nom}");
        }
        println!("{:>5} octets, sha256:{empreinte}", bati.artefact.len());
    }
    Ok(())
}

/// Runs `cargo xtask catalogue` with the arguments after its name.
pub(crate) fn couverture(mut args: Parser) -> Result<()> {
    let (mut inventaire, mut json, mut demande) = (None::<PathBuf>, false, false);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("inventaire") => inventaire = Some(args.value()?.into()),
            Arg::Long("json") => json = true,
            Arg::Value(ref value) if value == "couverture" => demande = true,
            other => return Err(unexpected(other)),
        }
    }
    if !demande {
        bail!("`catalogue` has one command: `cargo xtask catalogue couverture`");
    }
    setup::packages()?;
    let aujourdhui = aujourdhui();
    let couverture = Couverture::new(&bati(Some(aujourdhui))?, inventaire.as_deref(), aujourdhui)?;
    if json {
        println!("{}", serde_json::to_string(&couverture)?);
    } else {
        print!("{couverture}");
    }
    couverture.check()
}
