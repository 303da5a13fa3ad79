//! The answer without an index and without rounding: every edge of every source
//! contour, in double precision.

use shared::{
    Point,
    metric::LocalMetric,
    qpv::{Contour, artefact::QuartierSource},
};

/// What surrounds a point, measured on the source.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OracleAnswer {
    /// The QPV that contain the point, with the metres to their own limit.
    pub(crate) inside: Vec<(String, f64)>,
    /// The nearest limit of any.
    pub(crate) limite_m: f64,
}

/// A source with the box of each QPV, to skip those too far to matter.
pub(crate) struct Oracle<'a> {
    quartiers: Vec<(&'a QuartierSource, [f64; 4])>,
}

impl<'a> Oracle<'a> {
    pub(crate) fn new(sources: &'a [QuartierSource]) -> Self {
        Self {
            quartiers: sources
                .iter()
                .map(|source| (source, bounding_box(&source.contour)))
                .collect(),
        }
    }

    pub(crate) fn answer(&self, point: Point) -> OracleAnswer {
        let metric = LocalMetric::at(point.lat());
        let gaps: Vec<f64> = self
            .quartiers
            .iter()
            .map(|(_, bounding_box)| squared_gap(bounding_box, point, metric))
            .collect();
        let first = gaps
            .iter()
            .enumerate()
            .min_by(|a, b| a.1.total_cmp(b.1))
            .map(|(i, _)| i);
        let mut answer = OracleAnswer {
            inside: Vec::new(),
            limite_m: f64::INFINITY,
        };
        // The nearest box first: most of the others are then out of reach.
        for i in first
            .into_iter()
            .chain((0..gaps.len()).filter(|&i| Some(i) != first))
        {
            if gaps[i] > answer.limite_m * answer.limite_m {
                continue;
            }
            let source = self.quartiers[i].0;
            let (is_inside, limite_m) = measure(&source.contour, point, metric);
            answer.limite_m = answer.limite_m.min(limite_m);
            if is_inside {
                answer
                    .inside
                    .push((source.quartier.code.to_string(), limite_m));
            }
        }
        answer
    }
}

/// Squared metres to a box, less four per cent because the metric changes on the way.
fn squared_gap(&[west, south, east, north]: &[f64; 4], p: Point, metric: LocalMetric) -> f64 {
    let dx = (west - p.lon()).max(p.lon() - east).max(0.0);
    let dy = (south - p.lat()).max(p.lat() - north).max(0.0);
    let ((x, _), (_, y)) = (metric.metres(dx, 0.0), metric.metres(0.0, dy));
    (x * x + y * y) * 0.96
}

fn bounding_box(contour: &Contour) -> [f64; 4] {
    // A badly drawn hole may stick out of its polygon.
    let points = contour
        .polygons
        .iter()
        .flat_map(|polygon| polygon.holes.iter().chain([&polygon.exterior]))
        .flatten();
    points.fold(
        [f64::MAX, f64::MAX, f64::MIN, f64::MIN],
        |[o, s, e, n], p| {
            [
                o.min(p.lon()),
                s.min(p.lat()),
                e.max(p.lon()),
                n.max(p.lat()),
            ]
        },
    )
}

/// Whether a contour contains a point, and the metres to its limit.
fn measure(contour: &Contour, point: Point, metric: LocalMetric) -> (bool, f64) {
    let mut limit = f64::INFINITY;
    let mut is_inside = false;
    for polygon in &contour.polygons {
        let (turns, m) = ring(&polygon.exterior, point, metric);
        let mut here = turns != 0;
        limit = limit.min(m);
        for hole in &polygon.holes {
            let (turns, m) = ring(hole, point, metric);
            here &= turns == 0;
            limit = limit.min(m);
        }
        is_inside |= here;
    }
    (is_inside, limit)
}

fn ring(vertices: &[Point], point: Point, metric: LocalMetric) -> (i32, f64) {
    let mut turns = 0;
    let mut nearest = f64::INFINITY;
    let metres = |p: Point| metric.metres(p.lon() - point.lon(), p.lat() - point.lat());
    for (i, &end) in vertices.iter().enumerate() {
        let start = vertices[(i + vertices.len() - 1) % vertices.len()];
        let ((ax, ay), (bx, by)) = (metres(start), metres(end));
        if (ay > 0.0) != (by > 0.0) {
            let side = ax * by - ay * bx;
            turns += if by > ay {
                i32::from(side > 0.0)
            } else {
                -i32::from(side < 0.0)
            };
        }
        let (ex, ey) = (bx - ax, by - ay);
        let length = ex * ex + ey * ey;
        let t = if length > 0.0 {
            (-(ax * ex + ay * ey) / length).clamp(0.0, 1.0)
        } else {
            0.0
        };
        let (dx, dy) = (ax + t * ex, ay + t * ey);
        nearest = nearest.min(dx * dx + dy * dy);
    }
    (turns, nearest.sqrt())
}
