//! The static binary index: how a reference set is written and read.

use super::{Contour, Index, Quartier, Referentiel, tuile::Tuile};
use std::fmt;

/// A neighbourhood as a source gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct QuartierSource {
    /// What it is.
    pub quartier: Quartier,
    /// Where it lies.
    pub contour: Contour,
}

/// The files of one reference set.
#[derive(Debug)]
pub struct Artefacts {
    /// The whole set.
    pub national: Vec<u8>,
    /// The packs: what a page needs to answer for the points of one tile.
    pub tuiles: Vec<(Tuile, Vec<u8>)>,
    /// What the encoding did to the contours.
    pub bilan: Bilan,
}

/// What the encoding did to the contours.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bilan {
    /// Neighbourhoods.
    pub quartiers: usize,
    /// Vertices in the source.
    pub sommets_source: usize,
    /// Vertices kept.
    pub sommets: usize,
    /// The stated error, in metres.
    pub erreur_m: f64,
    /// Codes of the neighbourhoods with a contour that crosses itself.
    pub auto_intersections: Vec<String>,
}

/// Writes a reference set; `referentiel.erreur_m` and `.quartiers` are set by it.
pub fn encode(
    referentiel: &Referentiel,
    quartiers: &[QuartierSource],
) -> Result<Artefacts, EncodeError> {
    let _ = (referentiel, quartiers);
    todo!()
}

/// Why contours cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncodeError {
    /// No neighbourhood at all.
    Vide,
    /// The code of a neighbourhood that appears twice.
    Doublon(String),
    /// The code of a neighbourhood with a ring of fewer than three points.
    AnneauVide(String),
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Vide => f.write_str("the set holds no neighbourhood"),
            Self::Doublon(code) => write!(f, "{code} appears twice"),
            Self::AnneauVide(code) => write!(f, "{code} has a ring of fewer than three points"),
        }
    }
}

impl std::error::Error for EncodeError {}

/// Why bytes are not an artefact that this version can answer from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArtefactError {
    /// The first bytes are not those of an artefact.
    Magie,
    /// Written by another version of the format.
    Version(u8),
    /// Shorter than it says.
    Tronque,
    /// The checksum does not match the content.
    Altere,
    /// A value that no encoder writes.
    Invalide,
}

impl fmt::Display for ArtefactError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Magie => f.write_str("not a QPV index: the first bytes differ"),
            Self::Version(version) => {
                write!(f, "QPV index of version {version}, not readable here")
            }
            Self::Tronque => f.write_str("QPV index cut short"),
            Self::Altere => f.write_str("QPV index altered: the checksum does not match"),
            Self::Invalide => f.write_str("QPV index with a value out of range"),
        }
    }
}

impl std::error::Error for ArtefactError {}

impl Index {
    /// The tile this index answers for; `None` for a whole set.
    pub fn tuile(&self) -> Option<Tuile> {
        todo!()
    }
}
