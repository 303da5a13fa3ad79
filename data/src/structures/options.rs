//! The arguments of `data structures`.

use crate::{cli::unexpected, site};
use anyhow::{Result, anyhow, bail};
use lexopt::{Arg, Parser, ValueExt};
use shared::Date;
use std::path::PathBuf;

/// What is read, and how.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Import {
    /// Paths or addresses.
    pub(crate) sources: Vec<String>,
    /// Who publishes lists that do not say so.
    pub(crate) source: Option<String>,
    /// Under which licence.
    pub(crate) licence: Option<String>,
    /// When lists without a date of their own were published.
    pub(crate) publie_le: Option<Date>,
    /// A list of communes with their middles.
    pub(crate) communes: Option<PathBuf>,
    /// Where addresses without a position are looked up; nowhere when none is given.
    pub(crate) geocodeur: Option<String>,
    /// Whether the structures are the fictional ones.
    pub(crate) demonstration: bool,
    /// The directory; by default the project's.
    pub(crate) out: Option<PathBuf>,
    /// Whether the report is printed as JSON.
    pub(crate) json: bool,
}

/// Reads the arguments after `data structures`.
pub(crate) fn parse(args: &mut Parser) -> Result<Import> {
    let mut import = Import {
        geocodeur: Some(site::GEOCODER.to_owned()),
        ..Import::default()
    };
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("from") => import.sources.push(args.value()?.string()?),
            Arg::Long("source") => import.source = Some(args.value()?.string()?),
            Arg::Long("licence") => import.licence = Some(args.value()?.string()?),
            Arg::Long("publie-le") => {
                let texte = args.value()?.string()?;
                let date = texte.parse();
                import.publie_le = Some(date.map_err(|_| anyhow!("a date is written 2026-01-15"))?);
            }
            Arg::Long("geocodeur") => {
                import.geocodeur = Some(args.value()?.string()?).filter(|url| !url.is_empty());
            }
            Arg::Long("communes") => import.communes = Some(args.value()?.into()),
            Arg::Long("out") => import.out = Some(args.value()?.into()),
            Arg::Long("json") => import.json = true,
            other => return Err(unexpected(other)),
        }
    }
    if import.sources.is_empty() {
        bail!(
            "`data structures` reads what --from names: a file or an address, as often as needed"
        );
    }
    Ok(import)
}
