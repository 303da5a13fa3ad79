//! Lookup: one pass from a point to what surrounds it.

use super::{Contour, Quartier, Referentiel, artefact::ArtefactError};
use crate::{Point, codes::CodeQpv};

/// A reference set, or the part of it that one pack holds, ready to answer.
#[derive(Debug)]
pub struct Index {
    referentiel: Referentiel,
    quartiers: Vec<Quartier>,
}

/// What surrounds a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Constat<'a> {
    /// In a neighbourhood; in two at once, the one whose limit is farther.
    Dans {
        /// The neighbourhood.
        quartier: &'a Quartier,
        /// Metres to its limit.
        limite_m: f64,
    },
    /// In none, this one the nearest.
    Pres {
        /// The neighbourhood.
        quartier: &'a Quartier,
        /// Metres to its limit.
        distance_m: f64,
    },
    /// In none, and none within the radius looked at.
    Loin,
}

impl Index {
    /// Reads and validates an artefact.
    pub fn decode(bytes: &[u8]) -> Result<Self, ArtefactError> {
        let _ = bytes;
        todo!()
    }

    /// Where the data comes from.
    pub fn referentiel(&self) -> &Referentiel {
        &self.referentiel
    }

    /// The neighbourhoods held, in the order of their codes.
    pub fn quartiers(&self) -> &[Quartier] {
        &self.quartiers
    }

    /// The neighbourhood with that code.
    pub fn quartier(&self, code: &CodeQpv) -> Option<&Quartier> {
        self.quartiers
            .iter()
            .find(|quartier| quartier.code == *code)
    }

    /// The limit of a neighbourhood as the index stores it.
    pub fn contour(&self, code: &CodeQpv) -> Option<Contour> {
        let _ = code;
        todo!()
    }

    /// Everything about a point in one pass, looking no farther than `rayon_m`.
    pub fn constate(&self, point: Point, rayon_m: f64) -> Constat<'_> {
        let _ = (point, rayon_m);
        todo!()
    }
}
