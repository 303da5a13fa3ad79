//! Areas and what contours share, in the local metric.

use geo::{
    Area, BooleanOps, Coord, LineString, MultiPolygon, Polygon, Validation, bool_ops::FillRule,
};
use shared::{Point, metrique::MetriqueLocale, qpv::Contour};

/// A plane tangent to the ground: metres east and north of an origin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    origine: Point,
    metrique: MetriqueLocale,
}

/// Degrees a contour spans: west, south, east, north.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cadre([f64; 4]);

impl Plan {
    /// Around the middle of a contour.
    pub(crate) fn around(contour: &Contour) -> Option<Self> {
        let Cadre([west, south, east, north]) = Cadre::of(contour)?;
        let origine = Point::new((south + north) / 2.0, (west + east) / 2.0).ok()?;
        Some(Self {
            origine,
            metrique: MetriqueLocale::at(origine.lat()),
        })
    }

    /// Metres east and north.
    pub(crate) fn metres(&self, point: Point) -> (f64, f64) {
        self.metrique.metres(
            point.lon() - self.origine.lon(),
            point.lat() - self.origine.lat(),
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
        polygones(contour, |point| self.metres(point))
            .iter()
            .map(|polygone| {
                polygone
                    .interiors()
                    .iter()
                    .fold(wound(polygone.exterior()), |left, trou| {
                        left.difference(&wound(trou))
                    })
            })
            .reduce(|all, polygone| all.union(&polygone))
            .unwrap_or(empty)
    }
}

fn polygones(contour: &Contour, project: impl Fn(Point) -> (f64, f64)) -> MultiPolygon {
    let ring = |points: &Vec<Point>| -> LineString {
        points
            .iter()
            .map(|&point| Coord::from(project(point)))
            .collect()
    };
    contour
        .polygones
        .iter()
        .map(|p| Polygon::new(ring(&p.exterieur), p.trous.iter().map(ring).collect()))
        .collect()
}

/// Why a contour is not a valid one (OGC Simple Features): it crosses itself, its
/// parts overlap. Judged in degrees, where the vertices are exactly the source's.
pub(crate) fn defaut(contour: &Contour) -> Option<String> {
    polygones(contour, |point| (point.lon(), point.lat()))
        .check_validation()
        .err()
        .map(|defaut| defaut.to_string())
}

impl Cadre {
    /// The frame of a contour; none when it is empty.
    pub(crate) fn of(contour: &Contour) -> Option<Self> {
        contour
            .polygones
            .iter()
            .flat_map(|polygone| &polygone.exterieur)
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
pub(crate) fn aire_m2(contour: &Contour) -> f64 {
    Plan::around(contour).map_or(0.0, |plan| plan.surface(contour).unsigned_area())
}

/// Square metres in both contours.
pub(crate) fn commun_m2(a: &Contour, b: &Contour) -> f64 {
    match (Plan::around(a), Cadre::of(a), Cadre::of(b)) {
        (Some(plan), Some(cadre), Some(autre)) if cadre.meets(&autre) => plan
            .surface(a)
            .intersection(&plan.surface(b))
            .unsigned_area(),
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::{aire_m2, commun_m2, defaut};
    use shared::{
        Point,
        metrique::MetriqueLocale,
        qpv::{Contour, Polygone},
    };

    fn ring(vertices: &[(f64, f64)]) -> Vec<Point> {
        let metrique = MetriqueLocale::at(47.0);
        let point = |&(x, y): &(f64, f64)| {
            let (lon, lat) = metrique.degres(x, y);
            Point::new(47.0 + lat, -8.0 + lon).expect("position")
        };
        vertices.iter().map(point).collect()
    }

    fn carre(x: f64, y: f64, cote: f64) -> Vec<Point> {
        ring(&[(x, y), (x + cote, y), (x + cote, y + cote), (x, y + cote)])
    }

    fn contour(polygones: Vec<(Vec<Point>, Vec<Vec<Point>>)>) -> Contour {
        let polygones = polygones.into_iter();
        Contour {
            polygones: polygones
                .map(|(exterieur, trous)| Polygone { exterieur, trous })
                .collect(),
        }
    }

    fn check(polygones: Vec<(Vec<Point>, Vec<Vec<Point>>)>, expect: f64, valid: bool) {
        let contour = contour(polygones);
        let found = aire_m2(&contour);
        assert!(
            (found - expect).abs() < expect / 1000.0,
            "{found} is not {expect}"
        );
        assert_eq!(defaut(&contour).is_none(), valid, "{:?}", defaut(&contour));
    }

    #[test]
    fn holes_are_out_whichever_way_they_turn() {
        let mut hole = carre(40.0, 40.0, 20.0);
        for _ in 0..2 {
            check(
                vec![(carre(0.0, 0.0, 100.0), vec![hole.clone()])],
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
        let mut other = carre(50.0, 0.0, 100.0);
        other.reverse();
        let parts = vec![(carre(0.0, 0.0, 100.0), Vec::new()), (other, Vec::new())];
        check(parts, 15_000.0, false);
    }

    #[test]
    fn what_two_contours_share() {
        let a = contour(vec![(carre(0.0, 0.0, 100.0), Vec::new())]);
        let b = contour(vec![(carre(60.0, 0.0, 100.0), Vec::new())]);
        let far = contour(vec![(carre(1000.0, 0.0, 100.0), Vec::new())]);
        assert!((commun_m2(&a, &b) - 4000.0).abs() < 4.0);
        assert!(commun_m2(&a, &far) < 1.0);
    }
}
