//! A QPV, and the reference set it belongs to.

use super::{Coverage, Generation};
use crate::{
    Date, Point,
    codes::{CodeCommune, CodeDepartement, CodeQpv},
};

/// What a reference set says of a QPV, except its contour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quartier {
    pub code: CodeQpv,
    pub name: String,
    /// The communes it lies in, as the source names them; at least one.
    pub communes: Vec<Commune>,
    /// The département or overseas collectivity.
    pub departement: CodeDepartement,
}

/// A commune with a part of a QPV.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commune {
    /// The INSEE code; the 2015 source gives names only.
    pub code: Option<CodeCommune>,
    pub name: String,
}

/// The outline of a QPV: one or more polygons.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Contour {
    /// The parts, in the order of the source.
    pub polygons: Vec<Polygon>,
}

/// One polygon: rings without the repeated last point.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Polygon {
    pub exterior: Vec<Point>,
    pub holes: Vec<Vec<Point>>,
}

/// The identity of a reference set, given with every answer drawn from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Referentiel {
    pub generation: Generation,
    /// Who publishes it and under what title.
    pub source: String,
    /// Where it was read from: an official URL, or the file's name.
    pub origin: String,
    /// The date of publication, when the source states one.
    pub publie_le: Option<Date>,
    pub licence: String,
    /// SHA-256 of the source file as it was received.
    pub digest: [u8; 32],
    /// True only for the fictional set.
    pub demonstration: bool,
    /// Where it is complete enough to say "not in a QPV".
    pub coverage: Coverage,
    /// How many QPV the whole set has.
    pub quartiers: u32,
    /// How far, in metres, a stored limit may be from that of the source.
    pub erreur_m: f64,
}
