//! What can be asked of the catalogue.

use super::{
    build::built_catalogue,
    cases,
    coverage::{CatalogueCoverage, public_table},
};
use crate::today::today;
use anyhow::Result;
use std::{
    io::{self, BufWriter, Write},
    path::Path,
};
use steps::stamp::sha256;

/// Checks and builds the catalogue.
pub fn check(json: bool) -> Result<()> {
    let built_catalogue = built_catalogue(Some(today()?))?;
    let digest = sha256(&built_catalogue.artefact);
    if json {
        let counts: serde_json::Map<_, _> = built_catalogue
            .count()
            .into_iter()
            .map(|(name, n)| (name.to_owned(), n.into()))
            .collect();
        println!(
            "{}",
            serde_json::json!({
                "catalogue": format!("sha256:{digest}"),
                "octets": built_catalogue.artefact.len(),
                "comptes": counts,
            })
        );
    } else {
        for (name, n) in built_catalogue.count() {
            println!("{n:>5} {name}");
        }
        println!(
            "{:>5} octets, sha256:{digest}",
            built_catalogue.artefact.len()
        );
        print!("\n{}", public_table(&built_catalogue));
    }
    Ok(())
}

/// Counts what the catalogue covers, of an inventory too when there is one.
pub fn coverage(inventory: Option<&Path>, json: bool) -> Result<()> {
    let today = today()?;
    let coverage = CatalogueCoverage::new(&built_catalogue(Some(today))?, inventory, today)?;
    if json {
        println!("{}", serde_json::to_string(&coverage)?);
    } else {
        print!("{coverage}");
    }
    coverage.check()
}

/// One case in so many is also asked of the whole catalogue.
const ONE_IN: usize = 20;

/// Prints what is asked and what is answered in each case, a line of JSON each.
pub fn answers() -> Result<()> {
    let built_catalogue = built_catalogue(None)?;
    let mut output = BufWriter::new(io::stdout().lock());
    for (rank, (id, cas)) in cases::all()?.iter().enumerate() {
        let single = [id.as_str()];
        let all = rank.is_multiple_of(ONE_IN).then_some(None);
        for dispositifs in [Some(single.as_slice())].into_iter().chain(all) {
            let query = cas.query(dispositifs)?;
            let (response, _) = built_catalogue.answer(&query)?;
            let row = serde_json::json!({
                "dispositif": id,
                "quoi": cas.quoi,
                "demande": String::from_utf8(query)?,
                "reponse": String::from_utf8(response)?,
            });
            writeln!(output, "{row}")?;
        }
    }
    Ok(output.flush()?)
}
