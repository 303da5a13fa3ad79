//! Areas and what contours share, in the local metric.

use geo::{Area, BooleanOps, Coord, LineString, MultiPolygon, Polygon, Validation};
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

    /// The contour in metres.
    pub(crate) fn polygones(&self, contour: &Contour) -> MultiPolygon {
        polygones(contour, |point| self.metres(point))
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

/// Square metres of a contour, of which what is turned around once counts and
/// what is turned around twice does not, as for the lookup.
pub(crate) fn aire_m2(contour: &Contour) -> f64 {
    Plan::around(contour).map_or(0.0, |plan| {
        let surface = plan.polygones(contour);
        surface.union(&MultiPolygon::empty()).unsigned_area()
    })
}

/// Square metres in both contours.
pub(crate) fn commun_m2(a: &Contour, b: &Contour) -> f64 {
    match (Plan::around(a), Cadre::of(a), Cadre::of(b)) {
        (Some(plan), Some(cadre), Some(autre)) if cadre.meets(&autre) => plan
            .polygones(a)
            .intersection(&plan.polygones(b))
            .unsigned_area(),
        _ => 0.0,
    }
}
