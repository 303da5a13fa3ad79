//! Areas and what contours share, in the local metric.

use geo::{
    Area, BooleanOps, Coord, LineString, MultiPolygon, Polygon, Validation, bool_ops::FillRule,
};
use shared::{Point, metric::LocalMetric, qpv::Contour};

/// A plane tangent to the ground: metres east and north of an origin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plane {
    origin: Point,
    metric: LocalMetric,
}

/// Degrees a contour spans: west, south, east, north.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SourceBoundingBox([f64; 4]);

impl Plane {
    /// Around the middle of a contour.
    pub(crate) fn around(contour: &Contour) -> Option<Self> {
        let SourceBoundingBox([west, south, east, north]) = SourceBoundingBox::of(contour)?;
        let origin = Point::new((south + north) / 2.0, (west + east) / 2.0).ok()?;
        Some(Self {
            origin,
            metric: LocalMetric::at(origin.lat()),
        })
    }

    /// Metres east and north.
    pub(crate) fn metres(&self, point: Point) -> (f64, f64) {
        self.metric.metres(
            point.lon() - self.origin.lon(),
            point.lat() - self.origin.lat(),
        )
    }

    /// What a contour holds, in metres, by the rule of the lookup: all that the outer
    /// ring of a polygon winds around, in either direction, save what one of its holes
    /// winds around.
    fn surface(&self, contour: &Contour) -> MultiPolygon {
        let empty = MultiPolygon::empty();
        let wound = |ring: &LineString| {
            Polygon::new(ring.clone(), Vec::new()).union_with_fill_rule(&empty, FillRule::NonZero)
        };
        polygons(contour, |point| self.metres(point))
            .iter()
            .map(|polygon| {
                polygon
                    .interiors()
                    .iter()
                    .fold(wound(polygon.exterior()), |left, hole| {
                        left.difference(&wound(hole))
                    })
            })
            .reduce(|all, polygon| all.union(&polygon))
            .unwrap_or(empty)
    }
}

fn polygons(contour: &Contour, project: impl Fn(Point) -> (f64, f64)) -> MultiPolygon {
    let ring = |points: &Vec<Point>| -> LineString {
        points
            .iter()
            .map(|&point| Coord::from(project(point)))
            .collect()
    };
    contour
        .polygons
        .iter()
        .map(|p| Polygon::new(ring(&p.exterior), p.holes.iter().map(ring).collect()))
        .collect()
}

/// Why a contour is not a valid one (OGC Simple Features): it crosses itself, its
/// parts overlap. Judged in degrees, where the vertices are exactly the source's.
pub(crate) fn invalidity(contour: &Contour) -> Option<String> {
    polygons(contour, |point| (point.lon(), point.lat()))
        .check_validation()
        .err()
        .map(|invalidity| invalidity.to_string())
}

impl SourceBoundingBox {
    /// The frame of a contour; none when it is empty.
    pub(crate) fn of(contour: &Contour) -> Option<Self> {
        contour
            .polygons
            .iter()
            .flat_map(|polygon| &polygon.exterior)
            .map(|point| Self([point.lon(), point.lat(), point.lon(), point.lat()]))
            .reduce(|Self(a), Self(b)| {
                Self([
                    a[0].min(b[0]),
                    a[1].min(b[1]),
                    a[2].max(b[2]),
                    a[3].max(b[3]),
                ])
            })
    }

    /// Whether two frames have a point in common.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        let (Self(a), Self(b)) = (self, other);
        a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
    }
}

/// Square metres of a contour.
pub(crate) fn area_m2(contour: &Contour) -> f64 {
    Plane::around(contour).map_or(0.0, |plane| plane.surface(contour).unsigned_area())
}

/// Square metres in both contours.
pub(crate) fn common_m2(a: &Contour, b: &Contour) -> f64 {
    match (
        Plane::around(a),
        SourceBoundingBox::of(a),
        SourceBoundingBox::of(b),
    ) {
        (Some(plane), Some(frame), Some(other)) if frame.meets(&other) => plane
            .surface(a)
            .intersection(&plane.surface(b))
            .unsigned_area(),
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::{area_m2, common_m2, invalidity};
    use shared::{
        Point,
        metric::LocalMetric,
        qpv::{Contour, Polygon},
    };

    fn ring(vertices: &[(f64, f64)]) -> Vec<Point> {
        let metric = LocalMetric::at(47.0);
        let point = |&(x, y): &(f64, f64)| {
            let (lon, lat) = metric.degrees(x, y);
            Point::new(47.0 + lat, -8.0 + lon).expect("position")
        };
        vertices.iter().map(point).collect()
    }

    fn square(x: f64, y: f64, side: f64) -> Vec<Point> {
        ring(&[(x, y), (x + side, y), (x + side, y + side), (x, y + side)])
    }

    fn contour(polygons: Vec<(Vec<Point>, Vec<Vec<Point>>)>) -> Contour {
        let polygons = polygons.into_iter();
        Contour {
            polygons: polygons
                .map(|(exterior, holes)| Polygon { exterior, holes })
                .collect(),
        }
    }

    fn check(polygons: Vec<(Vec<Point>, Vec<Vec<Point>>)>, expect: f64, valid: bool) {
        let contour = contour(polygons);
        let found = area_m2(&contour);
        assert!(
            (found - expect).abs() < expect / 1000.0,
            "{found} is not {expect}"
        );
        assert_eq!(
            invalidity(&contour).is_none(),
            valid,
            "{:?}",
            invalidity(&contour)
        );
    }

    #[test]
    fn holes_are_out_whichever_way_they_turn() {
        let mut hole = square(40.0, 40.0, 20.0);
        for _ in 0..2 {
            check(
                vec![(square(0.0, 0.0, 100.0), vec![hole.clone()])],
                9600.0,
                true,
            );
            hole.reverse();
        }
    }

    #[test]
    fn both_lobes_of_a_crossing_are_in() {
        let bow = ring(&[(0.0, 0.0), (100.0, 100.0), (100.0, 0.0), (0.0, 100.0)]);
        check(vec![(bow, Vec::new())], 5000.0, false);
    }

    #[test]
    fn what_is_wound_around_twice_is_in_once() {
        let twice = ring(&[
            (0.0, 0.0),
            (100.0, 0.0),
            (100.0, 100.0),
            (50.0, 100.0),
            (50.0, -50.0),
            (150.0, -50.0),
            (150.0, 50.0),
            (0.0, 50.0),
        ]);
        let expect = 100.0 * 50.0 + 50.0 * 50.0 + 100.0 * 50.0 + 50.0 * 50.0;
        check(vec![(twice, Vec::new())], expect, false);
        let mut other = square(50.0, 0.0, 100.0);
        other.reverse();
        let parts = vec![(square(0.0, 0.0, 100.0), Vec::new()), (other, Vec::new())];
        check(parts, 15_000.0, false);
    }

    #[test]
    fn what_two_contours_share() {
        let a = contour(vec![(square(0.0, 0.0, 100.0), Vec::new())]);
        let b = contour(vec![(square(60.0, 0.0, 100.0), Vec::new())]);
        let far = contour(vec![(square(1000.0, 0.0, 100.0), Vec::new())]);
        assert!((common_m2(&a, &b) - 4000.0).abs() < 4.0);
        assert!(common_m2(&a, &far) < 1.0);
    }
}
