//! What can be asked of the catalogue.

use super::{build::bati, cases, coverage::Couverture};
use crate::today::today;
use anyhow::Result;
use std::{
    io::{self, BufWriter, Write},
    path::Path,
};
use steps::stamp::sha256;

/// Checks and builds the catalogue.
pub fn check(json: bool) -> Result<()> {
    let bati = bati(Some(today()?))?;
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

/// Counts what the catalogue covers, of an inventory too when there is one.
pub fn coverage(inventaire: Option<&Path>, json: bool) -> Result<()> {
    let aujourdhui = today()?;
    let couverture = Couverture::new(&bati(Some(aujourdhui))?, inventaire, aujourdhui)?;
    if json {
        println!("{}", serde_json::to_string(&couverture)?);
    } else {
        print!("{couverture}");
    }
    couverture.check()
}

/// One case in so many is also asked of the whole catalogue.
const UN_SUR: usize = 20;

/// Prints what is asked and what is answered in each case, a line of JSON each.
pub fn answers() -> Result<()> {
    let bati = bati(None)?;
    let mut sortie = BufWriter::new(io::stdout().lock());
    for (rang, (id, cas)) in cases::tous()?.iter().enumerate() {
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
