//! The map: contours around a place, in whole units of a small drawing.

use crate::words::{LanguageRules, distance};
use shared::{
    Point,
    metric::LocalMetric,
    qpv::{BANDES_M, Contour},
};

/// Size of the drawing: fine enough that a phone's pixel is several units.
pub(crate) const WIDTH: i32 = 1_600;
/// Size of the drawing.
pub(crate) const HEIGHT: i32 = 1_200;

/// Beyond this half-height, in metres, a street's quarter is a speck: no map.
const HORIZON_M: f64 = 3_500.0;
/// Nearer than this half-height, in metres, one no longer sees where one is.
const NEAR_M: f64 = 350.0;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct QpvMap {
    /// What it shows, in words.
    pub(crate) text: String,
    pub(crate) quartiers: String,
    /// Width of the line that draws the band around them, half of it on either side.
    pub(crate) bande: i32,
    /// Radius of the disc where the place may be.
    pub(crate) radius: i32,
    /// Length of the scale bar.
    pub(crate) scale_bar: i32,
    /// The distance it stands for.
    pub(crate) scale_text: String,
}

/// A drawing before its words.
#[derive(Debug, PartialEq)]
pub(crate) struct MapTrace {
    quartiers: String,
    units_per_metre: f64,
    incertitude_m: f64,
}

/// From degrees to units, the place in the middle, north up.
struct Projection {
    centre: Point,
    metric: LocalMetric,
    units_per_metre: f64,
}

impl Projection {
    fn units(&self, point: Point) -> (i32, i32) {
        let (east, north) = self.metric.metres(
            point.lon() - self.centre.lon(),
            point.lat() - self.centre.lat(),
        );
        (
            WIDTH / 2 + (east * self.units_per_metre).round() as i32,
            HEIGHT / 2 - (north * self.units_per_metre).round() as i32,
        )
    }
}

/// Draws the neighbourhoods around a place whose nearest limit is `limite_m` away.
/// `None` when the place is too far from any for a drawing to help.
pub(crate) fn trace(
    centre: Point,
    limite_m: f64,
    incertitude_m: f64,
    contours: &[Contour],
) -> Option<MapTrace> {
    // The limit in view, with room around it; the disc too, up to the horizon.
    let half_m = (limite_m * 1.5 + 100.0)
        .max((incertitude_m * 1.2).min(HORIZON_M))
        .max(NEAR_M);
    if half_m > HORIZON_M {
        return None;
    }
    let projection = Projection {
        centre,
        metric: LocalMetric::at(centre.lat()),
        units_per_metre: f64::from(HEIGHT / 2) / half_m,
    };
    let mut quartiers = String::new();
    for polygon in contours.iter().flat_map(|contour| &contour.polygons) {
        for ring in std::iter::once(&polygon.exterior).chain(&polygon.holes) {
            draw(&mut quartiers, &projection, ring);
        }
    }
    Some(MapTrace {
        quartiers,
        units_per_metre: projection.units_per_metre,
        incertitude_m,
    })
}

/// One ring as path data, without the vertices that the drawing is too coarse to
/// show; nothing when all of it is far outside the frame.
fn draw(path: &mut String, projection: &Projection, ring: &[Point]) {
    let vertices: Vec<_> = ring.iter().map(|&point| projection.units(point)).collect();
    let margin = (BANDES_M[0] * projection.units_per_metre) as i32;
    let out_of_range = |lu: fn(&(i32, i32)) -> i32, extent: i32| {
        vertices.iter().all(|vertex| lu(vertex) < -margin)
            || vertices.iter().all(|vertex| lu(vertex) > extent + margin)
    };
    if out_of_range(|s| s.0, WIDTH) || out_of_range(|s| s.1, HEIGHT) {
        return;
    }
    let mut before = None;
    for (x, y) in vertices {
        let (dx, dy) = match before {
            None => {
                step(path, 'M', x, y);
                before = Some((x, y));
                continue;
            }
            Some((ax, ay)) => (x - ax, y - ay),
        };
        if dx.abs().max(dy.abs()) >= 2 {
            step(path, 'l', dx, dy);
            before = Some((x, y));
        }
    }
    if before.is_some() {
        path.push('z');
    }
}

fn step(path: &mut String, command: char, x: i32, y: i32) {
    path.push(command);
    path.push_str(&x.to_string());
    path.push(' ');
    path.push_str(&y.to_string());
}

impl MapTrace {
    /// The drawing with what it shows in words.
    pub(crate) fn map(self, text: String, rules: &LanguageRules) -> QpvMap {
        let units = |metres: f64| (metres * self.units_per_metre) as i32;
        // The longest round length that fits in a third of the width.
        let length_m = [2_000.0, 1_000.0, 500.0, 200.0, 100.0]
            .into_iter()
            .find(|&metres| units(metres) <= WIDTH / 3)
            .unwrap_or(50.0);
        QpvMap {
            text,
            quartiers: self.quartiers,
            bande: units(2.0 * BANDES_M[0]),
            radius: units(self.incertitude_m),
            scale_bar: units(length_m),
            scale_text: distance(rules, length_m),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::qpv::Polygon;
    use shared::words::LANGUE;

    fn point(lat: f64, lon: f64) -> Point {
        Point::new(lat, lon).expect("in range")
    }

    /// A square of `half_m` metres around a point `east_m` metres east of the place.
    fn square(centre: Point, east_m: f64, half_m: f64) -> Contour {
        let metric = LocalMetric::at(centre.lat());
        let corner = |east, north| {
            let (lon, lat) = metric.degrees(east, north);
            point(centre.lat() + lat, centre.lon() + lon)
        };
        let (o, e) = (east_m - half_m, east_m + half_m);
        Contour {
            polygons: vec![Polygon {
                exterior: vec![
                    corner(o, -half_m),
                    corner(e, -half_m),
                    corner(e, half_m),
                    corner(o, half_m),
                ],
                holes: Vec::new(),
            }],
        }
    }

    #[test]
    fn north_is_up_east_is_right_and_metres_are_metres() {
        let centre = point(47.0, -8.0);
        let trace = trace(centre, 100.0, 10.0, &[square(centre, 200.0, 100.0)]).expect("near");
        // 350 m take 600 units; the square goes from 100 to 300 m east.
        assert_eq!(trace.quartiers, "M971 771l343 0l0 -342l-343 0z");
        let map = trace.map(String::new(), LANGUE.french);
        assert_eq!((map.bande, map.radius), (1_028, 17));
        assert_eq!(
            (map.scale_bar, map.scale_text.as_str()),
            (342, "200\u{a0}m")
        );
    }

    #[test]
    fn what_is_far_is_not_drawn() {
        let centre = point(47.0, -8.0);
        let far = square(centre, 9_000.0, 100.0);
        let trace_near = trace(centre, 200.0, 10.0, std::slice::from_ref(&far)).expect("near");
        assert_eq!(trace_near.quartiers, "");
        assert_eq!(trace(centre, 2_400.0, 10.0, &[far]), None);
    }

    #[test]
    fn a_wide_doubt_fits_as_far_as_it_can() {
        let centre = point(47.0, -8.0);
        for incertitude_m in [500.0, 2_000.0, 10_000.0] {
            let trace = trace(centre, 0.0, incertitude_m, &[]).expect("near");
            let map = trace.map(String::new(), LANGUE.french);
            assert!(map.radius <= HEIGHT / 2 || incertitude_m > HORIZON_M);
        }
    }
}
