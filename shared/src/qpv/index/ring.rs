//! Rings in full: the plan is built from them, and they answer the queries that it does
//! not.

use crate::metric::{LocalMetric, squared_segment_distance};

/// The widest ring, in units, for edges to fit in 16 bits as offsets from any plot they
/// cross.
pub(in crate::qpv) const EXTENT_MAX: i32 = 32_000;

/// A position in the units of the index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct GridPoint {
    pub(super) x: f64,
    pub(super) y: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BoundingBox {
    pub(super) x_min: i32,
    pub(super) y_min: i32,
    pub(super) x_max: i32,
    pub(super) y_max: i32,
}

impl BoundingBox {
    pub(super) const EMPTY: Self = Self {
        x_min: i32::MAX,
        y_min: i32::MAX,
        x_max: i32::MIN,
        y_max: i32::MIN,
    };

    pub(super) fn union(self, other: Self) -> Self {
        Self {
            x_min: self.x_min.min(other.x_min),
            y_min: self.y_min.min(other.y_min),
            x_max: self.x_max.max(other.x_max),
            y_max: self.y_max.max(other.y_max),
        }
    }

    fn contains(&self, p: GridPoint) -> bool {
        f64::from(self.x_min) <= p.x
            && p.x <= f64::from(self.x_max)
            && f64::from(self.y_min) <= p.y
            && p.y <= f64::from(self.y_max)
    }

    /// A lower bound of the squared distance in metres from `p` to anything inside.
    ///
    /// An eastward offset is shorter towards the pole: the bound takes the
    /// shorter of the two ends.
    #[inline]
    pub(super) fn squared_distance(&self, p: GridPoint, metric: LocalMetric) -> f64 {
        let dx = (f64::from(self.x_min) - p.x)
            .max(p.x - f64::from(self.x_max))
            .max(0.0);
        let (low, high) = (f64::from(self.y_min) - p.y, f64::from(self.y_max) - p.y);
        let east = metric.metres(dx, low).0.min(metric.metres(dx, high).0);
        let north = metric.metres(0.0, low.max(-high).max(0.0)).1;
        east * east + north * north
    }
}

/// One ring of one polygon.
#[derive(Debug)]
pub(in crate::qpv) struct Ring {
    /// Rank of the neighbourhood.
    pub(in crate::qpv) quartier: u32,
    /// Number of the polygon in the whole index.
    pub(in crate::qpv) polygon: u32,
    /// Whether it is a hole of its polygon.
    pub(in crate::qpv) hole: bool,
    /// In units, without the repeated last one.
    pub(in crate::qpv) vertices: Vec<(i32, i32)>,
}

impl Ring {
    pub(super) fn bounding_box(&self) -> BoundingBox {
        self.vertices
            .iter()
            .fold(BoundingBox::EMPTY, |bounding_box, &(x, y)| {
                bounding_box.union(BoundingBox {
                    x_min: x,
                    y_min: y,
                    x_max: x,
                    y_max: y,
                })
            })
    }

    /// The longer side of its box, in units.
    pub(in crate::qpv) fn extent(&self) -> i32 {
        let bounding_box = self.bounding_box();
        (bounding_box.x_max.saturating_sub(bounding_box.x_min))
            .max(bounding_box.y_max.saturating_sub(bounding_box.y_min))
    }

    /// The edges, the closing one first.
    pub(super) fn edges(&self) -> impl Iterator<Item = ((i32, i32), (i32, i32))> {
        let before = self.vertices.last().into_iter().chain(&self.vertices);
        before.copied().zip(self.vertices.iter().copied())
    }

    /// How many times the ring winds around a point whose latitude is no vertex's.
    pub(super) fn turns(&self, bounding_box: BoundingBox, p: GridPoint) -> i32 {
        if !bounding_box.contains(p) {
            return 0;
        }
        self.edges()
            .map(|((ax, ay), (bx, by))| {
                let (a, b) = (
                    (f64::from(ax), f64::from(ay)),
                    (f64::from(bx), f64::from(by)),
                );
                if (a.1 > p.y) == (b.1 > p.y) {
                    0
                } else {
                    let is_left = (b.0 - a.0) * (p.y - a.1) - (b.1 - a.1) * (p.x - a.0) > 0.0;
                    match (b.1 > a.1, is_left) {
                        (true, true) => 1,
                        (false, false) => -1,
                        _ => 0,
                    }
                }
            })
            .sum()
    }

    /// Squared metres from a point to the ring.
    pub(super) fn squared_distance(&self, p: GridPoint, metric: LocalMetric) -> f64 {
        self.edges()
            .map(|(a, b)| squared_edge_distance(a, b, p, metric))
            .fold(f64::INFINITY, f64::min)
    }
}

/// Squared metres from a point to an edge.
#[inline]
pub(super) fn squared_edge_distance(
    a: (i32, i32),
    b: (i32, i32),
    p: GridPoint,
    metric: LocalMetric,
) -> f64 {
    let metres = |(x, y): (i32, i32)| metric.metres(f64::from(x) - p.x, f64::from(y) - p.y);
    squared_segment_distance(metres(a), metres(b))
}

/// `f64::floor` is a call on the targets that have no instruction for it.
#[inline]
pub(super) fn floor(v: f64) -> i32 {
    let truncated = v as i32;
    truncated - i32::from(f64::from(truncated) > v)
}

/// Vertices lie on whole units; a point nearer than this to such a latitude is moved a
/// tenth of a millimetre north of it before turns are counted.
const GAP: f64 = 1e-4;

#[inline]
pub(super) fn shift_point(p: GridPoint) -> GridPoint {
    let integer = f64::from(floor(p.y + 0.5));
    if (p.y - integer).abs() < GAP {
        GridPoint {
            y: integer + GAP,
            ..p
        }
    } else {
        p
    }
}
