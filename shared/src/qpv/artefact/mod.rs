//! The static binary index: how a reference set is written and read.
//!
//! An artefact is a reference set on a grid of 10⁻⁵ degree, without the vertices that
//! the stated error allows to drop. It carries its magic, version and checksum, where
//! the data comes from, and how far a stored limit may lie from the source's. The same
//! code writes the whole set and the packs, one for each tile that has a neighbourhood
//! within reach.
//!
//! It is not compressed: its layout is meant to compress well over HTTP.

mod crossings;
mod decode;
mod encode;
mod manifest;
mod simplification;
#[cfg(test)]
mod tests;

pub use self::encode::encode;
pub use self::manifest::{Manifest, ManifestEntry};
use super::{Contour, Quartier, Referentiel, tile::Tile};
pub use crate::artefact::ArtefactError;
use crate::codes::CodeQpv;
use std::fmt;

/// The metric is certified up to this latitude, north or south.
const LATITUDE_MAX: f64 = 60.0;

/// A neighbourhood as a source gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct QuartierSource {
    pub quartier: Quartier,
    pub contour: Contour,
}

/// The files of one reference set.
#[derive(Debug)]
pub struct Artefacts {
    /// The set as described in the files, with its error and its size.
    pub referentiel: Referentiel,
    pub national: Vec<u8>,
    /// The packs: what a page needs to answer for the points of one tile.
    pub tiles: Vec<(Tile, Vec<u8>)>,
    /// What the encoding did to the contours.
    pub summary: EncodeSummary,
}

/// What the encoding did to the contours.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EncodeSummary {
    pub quartiers: usize,
    pub polygons: usize,
    pub holes: usize,
    /// Vertices in the source.
    pub source_vertices: usize,
    pub vertices: usize,
    /// The stated error, in metres.
    pub erreur_m: f64,
    /// The neighbourhoods with a contour that crosses or touches itself.
    pub self_intersections: Vec<CodeQpv>,
}

/// Why contours cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EncodeError {
    /// No neighbourhood at all.
    Empty,
    /// A neighbourhood that appears twice.
    Duplicate(CodeQpv),
    /// A neighbourhood without a polygon.
    WithoutContour(CodeQpv),
    /// A neighbourhood with a ring of fewer than three distinct points.
    EmptyRing(CodeQpv),
    /// A neighbourhood with a ring more than 0.3° wide.
    Extent(CodeQpv),
    /// A neighbourhood beyond the latitudes that the metric is certified for.
    Latitude(CodeQpv),
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the set holds no neighbourhood"),
            Self::Duplicate(code) => write!(f, "{code} appears twice: keep one of them"),
            Self::WithoutContour(code) => write!(f, "{code} has no polygon"),
            Self::EmptyRing(code) => {
                write!(f, "{code} has a ring of fewer than three distinct points")
            }
            Self::Extent(code) => {
                write!(
                    f,
                    "{code} has a ring more than 0.3° wide: is one of its points misplaced?"
                )
            }
            Self::Latitude(code) => write!(
                f,
                "{code} lies beyond {LATITUDE_MAX}° of latitude: are its coordinates swapped?"
            ),
        }
    }
}

impl std::error::Error for EncodeError {}
