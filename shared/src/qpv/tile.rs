//! The fixed grid of the packs that a page loads.

use crate::{Point, metric::LocalMetric};
use std::fmt;

/// Degrees in a unit of the grid, which the contours are stored on.
pub(super) const UNIT: f64 = 1e-5;
/// Units of latitude in a tile: 0.1°.
const HEIGHT: i32 = 10_000;
/// Units of longitude in a tile: 0.15°.
const WIDTH: i32 = 15_000;
const ROWS: u32 = 1_800;
const COLUMNS: u32 = 2_400;

/// A cell of the grid: 0.1° of latitude by 0.15° of longitude, about 11 km a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    row: u16,
    column: u16,
}

impl Tile {
    /// The name of its file: row and column.
    pub fn name(self) -> String {
        [&self.row.to_string(), "-", &self.column.to_string()].concat()
    }

    pub(super) fn new(row: u32, column: u32) -> Option<Self> {
        (row < ROWS && column < COLUMNS).then_some(Self {
            row: row as u16,
            column: column as u16,
        })
    }

    /// The tile that contains a point.
    pub fn at(point: Point) -> Self {
        Self::of_units(
            (point.lon() / UNIT).floor() as i32,
            (point.lat() / UNIT).floor() as i32,
        )
    }

    /// The pole and the antimeridian, where there is nothing, belong to the last row and
    /// column.
    fn of_units(x: i32, y: i32) -> Self {
        let cell = |v: i32, side: i32, n: u32| v.div_euclid(side).clamp(0, n as i32 - 1) as u16;
        Self {
            row: cell(y + ROWS as i32 / 2 * HEIGHT, HEIGHT, ROWS),
            column: cell(x + COLUMNS as i32 / 2 * WIDTH, WIDTH, COLUMNS),
        }
    }

    pub(super) fn row(self) -> u32 {
        self.row.into()
    }

    pub(super) fn column(self) -> u32 {
        self.column.into()
    }

    /// Its number, row after row from the south-west.
    pub(super) fn rank(self) -> u32 {
        self.row() * COLUMNS + self.column()
    }

    pub(super) fn from_rank(rank: u32) -> Option<Self> {
        Self::new(rank / COLUMNS, rank % COLUMNS)
    }

    /// Low corner and high corner, in units.
    fn corners(self) -> ((i32, i32), (i32, i32)) {
        let x = (i32::from(self.column) - COLUMNS as i32 / 2) * WIDTH;
        let y = (i32::from(self.row) - ROWS as i32 / 2) * HEIGHT;
        ((x, y), (x + WIDTH, y + HEIGHT))
    }

    /// Metres from a point to the tile, 0 inside: never more than the real distance.
    pub(super) fn distance_m(self, point: Point) -> f64 {
        let ((x_min, y_min), (x_max, y_max)) = self.corners();
        let (x, y) = (point.lon() / UNIT, point.lat() / UNIT);
        let dx = (f64::from(x_min) - x).max(x - f64::from(x_max)).max(0.0);
        let (low, high) = (f64::from(y_min) - y, f64::from(y_max) - y);
        let metric = LocalMetric::at(point.lat()).scaled(UNIT);
        let east = metric.metres(dx, low).0.min(metric.metres(dx, high).0);
        east.hypot(metric.metres(0.0, low.max(-high).max(0.0)).1)
    }

    /// Metres from a point inside to the nearest side.
    pub(super) fn border_m(self, point: Point) -> f64 {
        let ((x_min, y_min), (x_max, y_max)) = self.corners();
        let (x, y) = (point.lon() / UNIT, point.lat() / UNIT);
        let dx = (x - f64::from(x_min)).min(f64::from(x_max) - x).max(0.0);
        let dy = (y - f64::from(y_min)).min(f64::from(y_max) - y).max(0.0);
        let metric = LocalMetric::at(point.lat()).scaled(UNIT);
        let east = metric.metres(dx, dy).0.min(metric.metres(dx, -dy).0);
        east.min(metric.metres(0.0, dy).1)
    }

    /// The tiles within a distance of the box of some vertices, in units.
    pub(super) fn within(vertices: &[(i32, i32)], distance_m: f64) -> Vec<Self> {
        let Some(&(x, y)) = vertices.first() else {
            return Vec::new();
        };
        let (mut low, mut high) = ((x, y), (x, y));
        for &(x, y) in vertices {
            low = (low.0.min(x), low.1.min(y));
            high = (high.0.max(x), high.1.max(y));
        }
        // A metre is more degrees nearer to the pole: that side's width is used for both.
        let lat = f64::from(low.1.abs().max(high.1.abs())) * UNIT;
        let (dx, dy) = LocalMetric::at(lat)
            .scaled(UNIT)
            .degrees(distance_m * 1.01, distance_m * 1.01);
        let (dx, dy) = (dx.ceil() as i32, dy.ceil() as i32);
        Self::between(
            Self::of_units(low.0 - dx, low.1 - dy),
            Self::of_units(high.0 + dx, high.1 + dy),
        )
        .collect()
    }

    /// The tiles within a distance of a point.
    pub(super) fn around(point: Point, distance_m: f64) -> impl Iterator<Item = Self> {
        let (dx, dy) = LocalMetric::at(point.lat())
            .scaled(UNIT)
            .degrees(distance_m * 1.05, distance_m * 1.05);
        let (x, y) = (point.lon() / UNIT, point.lat() / UNIT);
        let (low, high) = (
            Self::of_units((x - dx).floor() as i32, (y - dy).floor() as i32),
            Self::of_units((x + dx).floor() as i32, (y + dy).floor() as i32),
        );
        Self::between(low, high).filter(move |tile| tile.distance_m(point) <= distance_m)
    }

    fn between(low: Self, high: Self) -> impl Iterator<Item = Self> {
        (low.row..=high.row)
            .flat_map(move |row| (low.column..=high.column).map(move |column| Self { row, column }))
    }
}

impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}
