//! The QPV of a territory, drawn: north up, the same scale both ways.

use leptos::prelude::*;
use shared::{Point, metric::LocalMetric, qpv::Contour};
use std::fmt::Write;

/// The drawing is this wide at most, and as high at most.
const SIDE: f64 = 1_000.0;
/// Around what is drawn.
const MARGIN: f64 = 40.0;
/// Beyond this many, numbers would cover what they number.
const NUMBERED_MAX: usize = 20;

/// A drawing of contours.
#[derive(Clone, Debug, PartialEq)]
pub struct TerritoryMap {
    width: f64,
    height: f64,
    /// A path for each QPV, and where its number stands.
    shapes: Vec<(String, (f64, f64))>,
    /// The length of the scale bar, in the drawing and in metres.
    scale: (f64, u32),
}

impl TerritoryMap {
    /// Of contours, in the order of their numbers; `None` when there is nothing to draw.
    pub fn of(contours: &[Contour]) -> Option<Self> {
        let points = || {
            let polygons = contours.iter().flat_map(|contour| &contour.polygons);
            polygons.flat_map(|polygon| &polygon.exterior)
        };
        let bounds = |of: fn(&Point) -> f64| {
            points()
                .map(of)
                .fold((f64::MAX, f64::MIN), |(low, high), value| {
                    (low.min(value), high.max(value))
                })
        };
        points().next()?;
        let (south, north) = bounds(|point| point.lat());
        let (west, east) = bounds(|point| point.lon());
        let metric = LocalMetric::at((south + north) / 2.0);
        let (wide_m, high_m) = metric.metres(east - west, north - south);
        let units = (SIDE - 2.0 * MARGIN) / wide_m.max(high_m).max(200.0);
        let place = |point: &Point| {
            let (x, y) = metric.metres(point.lon() - west, north - point.lat());
            (MARGIN + x * units, MARGIN + y * units)
        };
        let shapes = contours.iter().map(|contour| {
            let mut path = String::new();
            let mut sum = (0.0, 0.0, 0.0);
            for polygon in &contour.polygons {
                for ring in std::iter::once(&polygon.exterior).chain(&polygon.holes) {
                    draw(&mut path, ring, &place);
                }
                for point in &polygon.exterior {
                    let (x, y) = place(point);
                    sum = (sum.0 + x, sum.1 + y, sum.2 + 1.0);
                }
            }
            let count = f64::max(sum.2, 1.0);
            (path, (sum.0 / count, sum.1 / count))
        });
        let round = [
            50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000,
        ];
        let fits = |metres: &u32| f64::from(*metres) * units <= SIDE / 3.0;
        let metres = round.into_iter().rev().find(fits).unwrap_or(50);
        Some(Self {
            width: wide_m * units + 2.0 * MARGIN,
            height: high_m * units + 3.0 * MARGIN,
            shapes: shapes.collect(),
            scale: (f64::from(metres) * units, metres),
        })
    }

    /// `text` says what it shows.
    pub(crate) fn view(self, text: String) -> impl IntoView {
        let width = self.width.max(self.scale.0 + 4.0 * MARGIN + 200.0);
        let numbered = self.shapes.len() <= NUMBERED_MAX;
        let shapes: Vec<_> = (1..)
            .zip(self.shapes)
            .map(|(number, (path, (x, y)))| {
                let number = numbered.then(|| {
                    view! { <text x=units(x) y=units(y)>{number}</text> }
                });
                view! { <path d=path></path>{number} }
            })
            .collect();
        let (bar, metres) = self.scale;
        let words = match metres {
            ..1_000 => format!("{metres}\u{a0}m"),
            _ => format!("{}\u{a0}km", metres / 1_000),
        };
        let base = self.height - MARGIN;
        let line = format!("M{} {}h{}", units(MARGIN), units(base), units(bar));
        view! {
            <svg
                class="carte"
                role="img"
                aria-label=text
                viewBox=format!("0 0 {} {}", units(width), units(self.height))
            >
                {shapes}
                <path class="echelle" d=line></path>
                <text class="mesure" x=units(MARGIN + bar + 15.0) y=units(base + 10.0)>{words}</text>
            </svg>
        }
    }
}

fn units(value: f64) -> String {
    format!("{value:.0}")
}

/// A ring as path data, without the vertices that the drawing is too coarse to show.
fn draw(path: &mut String, ring: &[Point], place: &impl Fn(&Point) -> (f64, f64)) {
    let mut before: Option<(f64, f64)> = None;
    for point in ring {
        let (x, y) = place(point);
        let command = match before {
            None => 'M',
            Some((ax, ay)) if (x - ax).abs().max((y - ay).abs()) < 1.0 => continue,
            Some(_) => 'L',
        };
        // Writing to a string does not fail.
        let _ = write!(path, "{command}{x:.0} {y:.0}");
        before = Some((x, y));
    }
    if before.is_some() {
        path.push('z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::qpv::Polygon;

    #[test]
    fn north_is_up_and_both_ways_have_one_scale() {
        let point = |lat, lon| Point::new(lat, lon).expect("in range");
        let square = |lat: f64, lon: f64| Contour {
            polygons: vec![Polygon {
                exterior: vec![
                    point(lat, lon),
                    point(lat + 0.01, lon),
                    point(lat + 0.01, lon + 0.01),
                    point(lat, lon + 0.01),
                ],
                holes: Vec::new(),
            }],
        };
        let map = TerritoryMap::of(&[square(47.0, -8.0), square(47.05, -8.0)]).expect("drawn");
        let centres: Vec<_> = map.shapes.iter().map(|(_, centre)| *centre).collect();
        assert!(
            centres[1].1 < centres[0].1,
            "the second is north of the first"
        );
        // Six hundredths of a degree high, one wide, and a degree east is shorter.
        assert!(map.height > 5.0 * (map.width - 2.0 * MARGIN), "{map:?}");
        assert_eq!(TerritoryMap::of(&[]), None);
    }
}
