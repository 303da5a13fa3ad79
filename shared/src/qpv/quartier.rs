//! A neighbourhood and the reference set it belongs to.

use super::{Coverage, Generation};
use crate::{
    Date, Point,
    codes::{CodeCommune, CodeDepartement, CodeQpv},
};

/// What a reference set says of one neighbourhood, its contour aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quartier {
    pub code: CodeQpv,
    pub name: String,
    /// The communes it lies in, as the source names them; at least one.
    pub communes: Vec<Commune>,
    /// The département or overseas collectivity.
    pub departement: CodeDepartement,
}

/// A commune that holds part of a neighbourhood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commune {
    /// The INSEE code; the 2015 source gives names only.
    pub code: Option<CodeCommune>,
    pub name: String,
}

/// The limit of a neighbourhood: one or more polygons.
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

/// The identity of a reference set: travels with every answer drawn from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Referentiel {
    /// The generation of neighbourhoods.
    pub generation: Generation,
    /// Who publishes it and under what title.
    pub source: String,
    /// Where it was read from: an official address, or the file's name.
    pub origin: String,
    /// The date of publication, when the source states one.
    pub publie_le: Option<Date>,
    /// The licence of the data.
    pub licence: String,
    /// SHA-256 of the source file as it was received.
    pub digest: [u8; 32],
    /// True of the fictional set alone.
    pub demonstration: bool,
    /// Where "not in a QPV" may be said.
    pub coverage: Coverage,
    /// How many neighbourhoods the whole set holds.
    pub quartiers: u32,
    /// The farthest, in metres, that a stored limit may lie from the source's.
    pub erreur_m: f64,
}
