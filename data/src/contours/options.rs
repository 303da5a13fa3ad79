//! What an operator says of the contours to read.

use super::completeness::Garantie;
use anyhow::{Result, anyhow, bail};
use shared::{
    Date,
    qpv::{Generation, Territoire},
};
use std::{path::PathBuf, str::FromStr};

/// How to read sets and where to write them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Charge {
    /// A path or an address; by default the official one.
    pub qpv: Option<String>,
    /// The generation expected.
    pub generation: Option<Generation>,
    /// The entry of an archive.
    pub entree: Option<String>,
    /// The date of publication.
    pub publie_le: Option<Date>,
    /// The territories vouched for.
    pub complet: Garantie,
    /// Whether a much smaller set is fine.
    pub accepter_baisse: bool,
    /// The directory; by default the project's.
    pub out: Option<PathBuf>,
}

impl Charge {
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

impl FromStr for Garantie {
    type Err = anyhow::Error;

    /// `all`, or the codes of territories separated by commas.
    fn from_str(text: &str) -> Result<Self> {
        match text {
            "all" => Ok(Self::Tous),
            codes => territoires(codes).map(Self::Liste),
        }
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
