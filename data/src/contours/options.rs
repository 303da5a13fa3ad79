//! The arguments of `data`.

use super::completude::Garantie;
use crate::structures::{self, Import};
use anyhow::{Result, anyhow, bail};
use lexopt::{Arg, Parser, ValueExt};
use shared::{
    Date,
    qpv::{Generation, Territoire},
};
use std::path::PathBuf;

/// What `cargo xtask data --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask data [--qpv PATH_OR_URL [--generation 2015|2024]] [--out DIR] [OPTIONS]
       cargo xtask data --demonstration [--out DIR] [--json]
       cargo xtask data diff A B [--json]
       cargo xtask data catalogue [--json]
       cargo xtask data structures --from PATH_OR_URL [--from …] [OPTIONS]

Without --qpv, reads the official contours of 2024 from data.gouv.fr (GUICHET_QPV_URL
replaces the address); without a network, writes the fictional territory instead.
`diff` says which neighbourhoods appeared, went, moved or were renamed between two
directories written by `data`, two artefacts (.qpv) or two source files. `catalogue`
checks every entry of shared/catalogue and builds what pages and the API load.
`structures` reads lists of structures, of whatever kind (see
shared/structures/LISEZMOI.md), and writes the file that the API loads and the pack of
each département, with a report of every row refused.

  --qpv PATH_OR_URL    Official contours: zip, GeoJSON or shapefile (.shp)
  --generation YEAR    The generation they must be of; by default that of their codes
  --entree NAME        The entry to read in a zip that holds several
  --publie-le DATE     When the publisher dated them, such as 2026-01-15
  --complet[=CODES]    Vouch that an extract holds every neighbourhood of the territories
                       it speaks of, or of these: metropole, 971 … separated by commas
  --accepter-baisse    Accept far fewer neighbourhoods than the set in use holds
  --demonstration      Write the fictional territory
  --from PATH_OR_URL   Structures: data·inclusion (schema v1), the template's CSV, the State's
                       lists (GeoJSON); as often as needed, all of them read together
  --source NAME        Who publishes lists that do not say so; --licence, under which one
  --communes PATH      The communes with their middles (geo.api.gouv.fr, fields=code,centre)
  --geocodeur URL      Where addresses of structures without a position are looked up
                       [default: the State's geocoder; \"\" for nowhere]
  --out DIR            Where to write [default: target/guichet/data]
  --json               Print the report as JSON";

/// What `data` is asked for.
#[derive(Debug, PartialEq)]
pub(crate) enum Commande {
    /// To read sets and write them.
    Charge(Charge),
    /// To check and build the catalogue of schemes.
    Catalogue {
        /// As JSON.
        json: bool,
    },
    /// To read lists of structures.
    Structures(Import),
    /// To compare two sets.
    Diff {
        /// The older.
        avant: PathBuf,
        /// The newer.
        apres: PathBuf,
        /// As JSON.
        json: bool,
    },
}

/// How to read sets and where to write them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Charge {
    /// A path or an address; by default the official one.
    pub(crate) qpv: Option<String>,
    /// The generation expected.
    pub(crate) generation: Option<Generation>,
    /// The entry of an archive.
    pub(crate) entree: Option<String>,
    /// The date of publication.
    pub(crate) publie_le: Option<Date>,
    /// The territories vouched for.
    pub(crate) complet: Garantie,
    /// Whether a much smaller set is fine.
    pub(crate) accepter_baisse: bool,
    /// Whether the fictional territory is wanted.
    pub(crate) demonstration: bool,
    /// The directory; by default the project's.
    pub(crate) out: Option<PathBuf>,
    /// Whether the report is printed as JSON.
    pub(crate) json: bool,
}

impl Commande {
    /// Reads the arguments after `data`.
    pub(crate) fn parse(mut args: Parser) -> Result<Self> {
        let structures = |args: &std::ffi::OsStr| args == "structures";
        if let Some(true) = args
            .try_raw_args()
            .map(|args| args.peek().is_some_and(structures))
        {
            args.next()?;
            return structures::parse(&mut args).map(Self::Structures);
        }
        let mut charge = Charge::default();
        let mut values: Vec<PathBuf> = Vec::new();
        while let Some(arg) = args.next()? {
            match arg {
                Arg::Long("qpv") => charge.qpv = Some(args.value()?.string()?),
                Arg::Long("generation") => {
                    charge.generation = Some(args.value()?.parse_with(str::parse::<Generation>)?);
                }
                Arg::Long("entree") => charge.entree = Some(args.value()?.string()?),
                Arg::Long("publie-le") => {
                    charge.publie_le = Some(args.value()?.parse_with(date)?);
                }
                Arg::Long("complet") => {
                    charge.complet = match args.optional_value() {
                        None => Garantie::Tous,
                        Some(codes) => Garantie::Liste(territoires(&codes.string()?)?),
                    };
                }
                Arg::Long("accepter-baisse") => charge.accepter_baisse = true,
                Arg::Long("demonstration") => charge.demonstration = true,
                Arg::Long("out") => charge.out = Some(args.value()?.into()),
                Arg::Long("json") => charge.json = true,
                Arg::Value(value) => values.push(value.into()),
                other => return Err(crate::cli::unexpected(other)),
            }
        }
        match &values[..] {
            [] => Ok(Self::Charge(charge.coherent()?)),
            [diff, avant, apres] if diff.as_os_str() == "diff" => Ok(Self::Diff {
                avant: avant.clone(),
                apres: apres.clone(),
                json: charge.json,
            }),
            [diff, ..] if diff.as_os_str() == "diff" => {
                bail!("`data diff` compares two things, the older first: `data diff A B`")
            }
            [catalogue] if catalogue.as_os_str() == "catalogue" => {
                Ok(Self::Catalogue { json: charge.json })
            }
            [other, ..] => Err(anyhow!(
                "`data` has no `{}`; a source is passed with --qpv",
                other.display()
            )),
        }
    }
}

impl Charge {
    fn coherent(self) -> Result<Self> {
        if self.demonstration && self.qpv.is_some() {
            bail!("--demonstration and --qpv say two things; keep one of them");
        }
        if self.demonstration && self.generation.is_some() {
            bail!("--demonstration always writes every generation; leave --generation out");
        }
        if self.qpv.is_none() && self.generation == Some(Generation::G2015) {
            bail!(
                "the contours of 2015 are no longer published at a lasting address; pass their \
                 file with --qpv PATH"
            );
        }
        Ok(self)
    }
}

fn territoires(codes: &str) -> Result<Vec<Territoire>> {
    codes
        .split(',')
        .map(|code| {
            Territoire::from_code(code.trim()).ok_or_else(|| {
                let known: Vec<_> = Territoire::TOUS.iter().map(|t| t.code()).collect();
                anyhow!("no territory `{code}`; there is {}", known.join(", "))
            })
        })
        .collect()
}

fn date(text: &str) -> Result<Date, String> {
    text.parse()
        .map_err(|_| "a date is written 2026-01-15".to_owned())
}
