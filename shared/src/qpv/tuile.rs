//! The fixed grid of the packs a page loads.

use super::artefact::UNITE;
use crate::{Point, metrique::MetriqueLocale};
use std::fmt;

/// Units of latitude in a tile: 0.1°.
const HAUTEUR: i32 = 10_000;
/// Units of longitude in a tile: 0.15°.
const LARGEUR: i32 = 15_000;
const LIGNES: u32 = 1_800;
const COLONNES: u32 = 2_400;

/// A cell of the grid: 0.1° of latitude by 0.15° of longitude, about 11 km a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tuile {
    ligne: u16,
    colonne: u16,
}

impl Tuile {
    /// What its file is called: its row, its column.
    pub fn nom(self) -> String {
        [&self.ligne.to_string(), "-", &self.colonne.to_string()].concat()
    }

    pub(super) fn new(ligne: u32, colonne: u32) -> Option<Self> {
        (ligne < LIGNES && colonne < COLONNES).then_some(Self {
            ligne: ligne as u16,
            colonne: colonne as u16,
        })
    }

    /// The tile that holds a point.
    pub fn at(point: Point) -> Self {
        Self::of_units(
            (point.lon() / UNITE).floor() as i32,
            (point.lat() / UNITE).floor() as i32,
        )
    }

    /// The pole and the antimeridian, where nothing lies, count with the last row and column.
    fn of_units(x: i32, y: i32) -> Self {
        let cellule = |v: i32, cote: i32, n: u32| v.div_euclid(cote).clamp(0, n as i32 - 1) as u16;
        Self {
            ligne: cellule(y + LIGNES as i32 / 2 * HAUTEUR, HAUTEUR, LIGNES),
            colonne: cellule(x + COLONNES as i32 / 2 * LARGEUR, LARGEUR, COLONNES),
        }
    }

    pub(super) fn ligne(self) -> u32 {
        self.ligne.into()
    }

    pub(super) fn colonne(self) -> u32 {
        self.colonne.into()
    }

    /// Its number, row after row from the south-west.
    pub(super) fn rang(self) -> u32 {
        self.ligne() * COLONNES + self.colonne()
    }

    pub(super) fn from_rang(rang: u32) -> Option<Self> {
        Self::new(rang / COLONNES, rang % COLONNES)
    }

    /// Low corner and high corner, in units.
    fn coins(self) -> ((i32, i32), (i32, i32)) {
        let x = (i32::from(self.colonne) - COLONNES as i32 / 2) * LARGEUR;
        let y = (i32::from(self.ligne) - LIGNES as i32 / 2) * HAUTEUR;
        ((x, y), (x + LARGEUR, y + HAUTEUR))
    }

    /// Metres from a point to the tile, 0 inside: never more than the real distance.
    pub(super) fn distance_m(self, point: Point) -> f64 {
        let ((x_min, y_min), (x_max, y_max)) = self.coins();
        let (x, y) = (point.lon() / UNITE, point.lat() / UNITE);
        let dx = (f64::from(x_min) - x).max(x - f64::from(x_max)).max(0.0);
        let (bas, haut) = (f64::from(y_min) - y, f64::from(y_max) - y);
        let metrique = MetriqueLocale::at(point.lat()).scaled(UNITE);
        let est = metrique.metres(dx, bas).0.min(metrique.metres(dx, haut).0);
        est.hypot(metrique.metres(0.0, bas.max(-haut).max(0.0)).1)
    }

    /// Metres from a point inside to the nearest side.
    pub(super) fn bord_m(self, point: Point) -> f64 {
        let ((x_min, y_min), (x_max, y_max)) = self.coins();
        let (x, y) = (point.lon() / UNITE, point.lat() / UNITE);
        let dx = (x - f64::from(x_min)).min(f64::from(x_max) - x).max(0.0);
        let dy = (y - f64::from(y_min)).min(f64::from(y_max) - y).max(0.0);
        let metrique = MetriqueLocale::at(point.lat()).scaled(UNITE);
        let est = metrique.metres(dx, dy).0.min(metrique.metres(dx, -dy).0);
        est.min(metrique.metres(0.0, dy).1)
    }

    /// The tiles within a distance of the box of some vertices, in units.
    pub(super) fn within(sommets: &[(i32, i32)], distance_m: f64) -> Vec<Self> {
        let Some(&(x, y)) = sommets.first() else {
            return Vec::new();
        };
        let (mut bas, mut haut) = ((x, y), (x, y));
        for &(x, y) in sommets {
            bas = (bas.0.min(x), bas.1.min(y));
            haut = (haut.0.max(x), haut.1.max(y));
        }
        // Towards the pole a metre takes more degrees: the wider of the two sides serves both.
        let lat = f64::from(bas.1.abs().max(haut.1.abs())) * UNITE;
        let (dx, dy) = MetriqueLocale::at(lat)
            .scaled(UNITE)
            .degres(distance_m * 1.01, distance_m * 1.01);
        let (dx, dy) = (dx.ceil() as i32, dy.ceil() as i32);
        Self::between(
            Self::of_units(bas.0 - dx, bas.1 - dy),
            Self::of_units(haut.0 + dx, haut.1 + dy),
        )
        .collect()
    }

    /// The tiles within a distance of a point.
    pub(super) fn around(point: Point, distance_m: f64) -> impl Iterator<Item = Self> {
        let (dx, dy) = MetriqueLocale::at(point.lat())
            .scaled(UNITE)
            .degres(distance_m * 1.05, distance_m * 1.05);
        let (x, y) = (point.lon() / UNITE, point.lat() / UNITE);
        let (bas, haut) = (
            Self::of_units((x - dx).floor() as i32, (y - dy).floor() as i32),
            Self::of_units((x + dx).floor() as i32, (y + dy).floor() as i32),
        );
        Self::between(bas, haut).filter(move |tuile| tuile.distance_m(point) <= distance_m)
    }

    fn between(bas: Self, haut: Self) -> impl Iterator<Item = Self> {
        (bas.ligne..=haut.ligne).flat_map(move |ligne| {
            (bas.colonne..=haut.colonne).map(move |colonne| Self { ligne, colonne })
        })
    }
}

impl fmt::Display for Tuile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.nom())
    }
}
