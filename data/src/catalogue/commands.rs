//! `data catalogue`, `catalogue couverture` and `catalogue reponses`.

use super::{aujourdhui, bati, cas, couverture::Couverture};
use crate::{cli::unexpected, setup, stamp::sha256};
use anyhow::{Result, bail};
use lexopt::{Arg, Parser};
use std::{
    ffi::OsString,
    io::{self, BufWriter, Write},
    path::PathBuf,
};

/// What `cargo xtask catalogue --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask catalogue couverture [--inventaire FILE] [--json]
       cargo xtask catalogue reponses

couverture counts the entries of shared/catalogue: present, with conditions, closed,
without; lists the facts older than two years. reponses prints, for each case of
shared/catalogue/cas, what is asked and what is answered, a line of JSON each.
`cargo xtask data catalogue` checks and builds the entries.

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
pub(crate) fn run(mut args: Parser) -> Result<()> {
    let nom = match args.next()? {
        Some(Arg::Value(nom)) => nom,
        Some(other) => return Err(unexpected(other)),
        None => OsString::new(),
    };
    match nom.to_str() {
        Some("couverture") => couverture(args),
        Some("reponses") => reponses(args),
        _ => bail!("say what of the catalogue: `couverture` or `reponses`"),
    }
}

fn couverture(mut args: Parser) -> Result<()> {
    let (mut inventaire, mut json) = (None::<PathBuf>, false);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("inventaire") => inventaire = Some(args.value()?.into()),
            Arg::Long("json") => json = true,
            other => return Err(unexpected(other)),
        }
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

/// One case in so many is also asked of the whole catalogue.
const UN_SUR: usize = 20;

fn reponses(mut args: Parser) -> Result<()> {
    if let Some(arg) = args.next()? {
        return Err(unexpected(arg));
    }
    setup::packages()?;
    let bati = bati(None)?;
    let mut sortie = BufWriter::new(io::stdout().lock());
    for (rang, (id, cas)) in cas::tous()?.iter().enumerate() {
        let seul = [id.as_str()];
        let toutes = rang.is_multiple_of(UN_SUR).then_some(None);
        for dispositifs in [Some(seul.as_slice())].into_iter().chain(toutes) {
            let demande = cas.demande(dispositifs)?;
            let (reponse, _) = bati.repond(&demande)?;
            let ligne = serde_json::json!({
                "dispositif": id,
                "quoi": cas.quoi,
                "demande": String::from_utf8(demande)?,
                "reponse": String::from_utf8(reponse)?,
            });
            writeln!(sortie, "{ligne}")?;
        }
    }
    Ok(sortie.flush()?)
}
