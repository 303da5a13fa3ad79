//! How far a limit moved: the Hausdorff distance between two contours.
//!
//! Taken over the whole limits, not over their vertices: the farthest point of a
//! long edge may lie between them. From a segment the distance is convex, so along
//! an edge it is at most what it is at the worse of both ends: the least of these
//! bounds over the other limit's segments is met, or the edge is halved, until the
//! result is exact to [`STEP_M`].

use super::area::Plane;
use shared::{Point, qpv::Contour};

/// Metres to which the result is exact.
pub(crate) const STEP_M: f64 = 0.1;

type Segment = ((f64, f64), (f64, f64));

/// Metres between the limits of two contours: none of either lies farther from the
/// other. `least` when it is less than that, which is quicker to tell; infinite when
/// one of them alone is empty.
pub(crate) fn hausdorff_m(a: &Contour, b: &Contour, least: f64) -> f64 {
    match (Plane::around(a), b.polygons.is_empty()) {
        (None, true) => least,
        (None, false) | (Some(_), true) => f64::INFINITY,
        (Some(plan), false) => {
            let (a, b) = (segments(&plan, a), segments(&plan, b));
            directed(&a, &b, directed(&b, &a, least))
        }
    }
}

fn segments(plan: &Plane, contour: &Contour) -> Vec<Segment> {
    let ring = |points: &Vec<Point>| -> Vec<Segment> {
        let points: Vec<_> = points.iter().map(|&point| plan.metres(point)).collect();
        let next = points.iter().cycle().skip(1);
        points.iter().copied().zip(next.copied()).collect()
    };
    contour
        .polygons
        .iter()
        .flat_map(|p| std::iter::once(&p.exterior).chain(&p.holes))
        .flat_map(ring)
        .collect()
}

/// The farthest that `from` lies from `to`, or `least` when that is more.
fn directed(from: &[Segment], to: &[Segment], least: f64) -> f64 {
    let mut farthest = least;
    // Edges that follow each other are near segments that do: the search starts there.
    let mut hint = 0;
    for &edge in from {
        let mut left = vec![edge];
        while let Some((p, q)) = left.pop() {
            let enough = farthest + STEP_M;
            let (mut at_p, mut at_q, mut bound) = (f64::INFINITY, f64::INFINITY, f64::INFINITY);
            for rank in (hint..to.len()).chain(0..hint) {
                let (from_p, from_q) = (distance(p, to[rank]), distance(q, to[rank]));
                at_p = at_p.min(from_p);
                at_q = at_q.min(from_q);
                bound = bound.min(from_p.max(from_q));
                if bound <= enough {
                    hint = rank;
                    break;
                }
            }
            if bound > enough {
                farthest = farthest.max(at_p).max(at_q);
                if bound > farthest + STEP_M {
                    let middle = ((p.0 + q.0) / 2.0, (p.1 + q.1) / 2.0);
                    left.extend([(p, middle), (middle, q)]);
                }
            }
        }
    }
    farthest
}

fn distance((x, y): (f64, f64), ((x1, y1), (x2, y2)): Segment) -> f64 {
    let (dx, dy) = (x2 - x1, y2 - y1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        (((x - x1) * dx + (y - y1) * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let (ex, ey) = (x1 + along * dx - x, y1 + along * dy - y);
    ex.hypot(ey)
}

#[cfg(test)]
mod tests {
    use super::{STEP_M, hausdorff_m};
    use shared::{
        Point,
        metric::LocalMetric,
        qpv::{Contour, Polygon},
    };

    /// One polygon, its vertices in metres east and north of 47° N, 8° O.
    fn contour(vertices: &[(f64, f64)]) -> Contour {
        let metric = LocalMetric::at(47.0);
        let point = |&(x, y): &(f64, f64)| {
            let (lon, lat) = metric.degrees(x, y);
            Point::new(47.0 + lat, -8.0 + lon).expect("position")
        };
        Contour {
            polygons: vec![Polygon {
                exterior: vertices.iter().map(point).collect(),
                holes: Vec::new(),
            }],
        }
    }

    fn check(a: &[(f64, f64)], b: &[(f64, f64)], expect: f64) {
        for (a, b) in [(a, b), (b, a)] {
            let found = hausdorff_m(&contour(a), &contour(b), 0.0);
            assert!((found - expect).abs() <= STEP_M, "{found} is not {expect}");
        }
    }

    const SQUARE: [(f64, f64); 4] = [(0.0, 0.0), (1000.0, 0.0), (1000.0, 1000.0), (0.0, 1000.0)];

    #[test]
    fn a_limit_is_at_no_distance_from_itself() {
        check(&SQUARE, &SQUARE, 0.0);
        let turned: Vec<_> = SQUARE.iter().rev().copied().collect();
        check(&SQUARE, &turned, 0.0);
        let mut denser = SQUARE.to_vec();
        denser.insert(1, (400.0, 0.0));
        check(&SQUARE, &denser, 0.0);
    }

    #[test]
    fn a_limit_moved_as_a_whole() {
        let moved = SQUARE.map(|(x, y)| (x + 30.0, y + 40.0));
        check(&SQUARE, &moved, 50.0);
    }

    #[test]
    fn the_farthest_point_may_lie_between_vertices() {
        // A square and the diagonal band left of it: the farthest of the cut limit is
        // a corner of the square, that of the square is between two of its vertices.
        let slab = [(0.0, 0.0), (1000.0, 0.0), (1000.0, 10.0), (0.0, 10.0)];
        let notched = [
            (0.0, 0.0),
            (1000.0, 0.0),
            (1000.0, 200.0),
            (999.0, 200.0),
            (999.0, 1.0),
            (1.0, 1.0),
            (1.0, 200.0),
            (0.0, 200.0),
        ];
        check(&slab, &notched, 190.0);
        // Two walls 400 m apart over a bar: the middle of the bar's top is 200 m from
        // either and all its vertices are on them.
        let tower = [(0.0, 0.0), (400.0, 0.0), (400.0, 600.0), (0.0, 600.0)];
        let open = [
            (0.0, 0.0),
            (400.0, 0.0),
            (400.0, 600.0),
            (399.9, 600.0),
            (399.9, 0.1),
            (0.1, 0.1),
            (0.1, 600.0),
            (0.0, 600.0),
        ];
        check(&tower, &open, 199.9);
    }
}
