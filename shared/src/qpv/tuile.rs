//! The fixed grid of the packs a page loads.

use crate::Point;
use std::fmt;

/// A cell of the grid: 0.1° of latitude by 0.15° of longitude, about 11 km a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tuile {
    ligne: u16,
    colonne: u16,
}

impl Tuile {
    /// The tile that holds a point.
    pub fn at(point: Point) -> Self {
        Self {
            ligne: ((point.lat() + 90.0) * 10.0) as u16,
            colonne: ((point.lon() + 180.0) / 0.15) as u16,
        }
    }
}

impl fmt::Display for Tuile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.ligne, self.colonne)
    }
}
