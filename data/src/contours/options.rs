//! What an operator says of the contours to read.

use super::completeness::Guarantee;
use anyhow::{Result, anyhow, bail};
use shared::{
    Date,
    qpv::{Generation, Territoire},
};
use std::{path::PathBuf, str::FromStr};

/// How to read sets and where to write them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadCommand {
    /// A path or an address; by default the official one.
    pub qpv: Option<String>,
    /// The generation expected.
    pub generation: Option<Generation>,
    /// The entry of an archive.
    pub entry: Option<String>,
    /// The date of publication.
    pub publie_le: Option<Date>,
    /// The territories vouched for.
    pub complete: Guarantee,
    /// Whether a much smaller set is fine.
    pub accept_decrease: bool,
    /// The directory; by default the project's.
    pub out: Option<PathBuf>,
}

impl LoadCommand {
    /// Refuses what cannot be meant.
    pub fn check(&self) -> Result<()> {
        if self.qpv.is_none() && self.generation == Some(Generation::G2015) {
            bail!(
                "the contours of 2015 are no longer published at a lasting address; pass their \
                 file with --qpv PATH"
            );
        }
        Ok(())
    }
}

impl FromStr for Guarantee {
    type Err = anyhow::Error;

    /// `all`, or the codes of territories separated by commas.
    fn from_str(text: &str) -> Result<Self> {
        match text {
            "all" => Ok(Self::All),
            codes => territoires(codes).map(Self::List),
        }
    }
}

fn territoires(codes: &str) -> Result<Vec<Territoire>> {
    codes
        .split(',')
        .map(|code| {
            Territoire::from_code(code.trim()).ok_or_else(|| {
                let known: Vec<_> = Territoire::ALL.iter().map(|t| t.code()).collect();
                anyhow!("no territory `{code}`; there is {}", known.join(", "))
            })
        })
        .collect()
}
