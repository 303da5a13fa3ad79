//! Where they are, around the middle of what is proposed: no streets, north up, a scale.
//! Numbers are those of the list; those that would cover each other share a mark.

use super::meetings::Meetings;
use crate::interview::blocks::nothing;
use crate::prelude::*;
use crate::words::{OrientationWords, fill_template};
use shared::{Point, metric::LocalMetric, orientation::Who};

/// The drawing, in its own units.
const WIDTH: i32 = 400;
const HEIGHT: i32 = 280;
const MARGIN: f64 = 40.0;

/// What is left to the scale, at the bottom.
const BOTTOM: i32 = 40;

/// Scales that are round to read, in metres.
const SCALES: [u32; 12] = [
    100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000,
];

/// Draws those whose place is known; nothing for fewer than two.
pub(super) fn map(words: &'static OrientationWords, meetings: &Meetings) -> AnyView {
    drawn(words, meetings).unwrap_or_else(nothing)
}

fn drawn(words: &'static OrientationWords, meetings: &Meetings) -> Option<AnyView> {
    let points = located(meetings);
    let (_, first) = *points.first().filter(|_| points.len() > 1)?;
    let metric = LocalMetric::at(first.lat());
    let metres = |point: Point| metric.metres(point.lon() - first.lon(), point.lat() - first.lat());
    let (mut west, mut east, mut south, mut north) = (0f64, 0f64, 0f64, 0f64);
    let here = meetings.parcours.position.map(metres);
    for (x, y) in points.iter().map(|(_, point)| metres(*point)).chain(here) {
        (west, east) = (west.min(x), east.max(x));
        (south, north) = (south.min(y), north.max(y));
    }
    let per_unit = ((east - west) / (f64::from(WIDTH) - 2.0 * MARGIN))
        .max((north - south) / (f64::from(HEIGHT - BOTTOM) - 2.0 * MARGIN))
        .max(0.5);
    let place = |(x, y): (f64, f64)| {
        let middle = ((west + east) / 2.0, (south + north) / 2.0);
        (
            WIDTH / 2 + ((x - middle.0) / per_unit) as i32,
            (HEIGHT - BOTTOM) / 2 - ((y - middle.1) / per_unit) as i32,
        )
    };
    let here = here.map(place);
    let markers = points.iter().map(|(number, point)| {
        let (x, y) = place(metres(*point));
        let numbers = 1 << number;
        MapMarker { x, y, numbers }
    });
    let markers = gather(markers.collect());
    let count = points.len().to_string();
    let mut stated = fill_template(words.map, &[("nombre", &count)]);
    for marker in markers.iter().filter(|marker| marker.several()) {
        let numbers = marker.numbers();
        stated.push(' ');
        stated.push_str(&fill_template(words.map_together, &[("numeros", &numbers)]));
    }
    let view_box = ["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat();
    let mut shapes = Vec::new();
    if let Some((x, y)) = here {
        let (x, y) = (x.to_string(), y.to_string());
        shapes.push(view! { <circle class="ici" cx=x cy=y r="8" /> }.into_any());
    }
    for marker in markers {
        mark(marker, &mut shapes);
    }
    scale(per_unit, &mut shapes);
    // The drawing is told by its label: nothing in it is read.
    let figure = view! {
        <figure part="carte">
            <svg class="carte" translate="no" role="img" viewBox=view_box aria-label=stated>
                {shapes}
            </svg>
            <figcaption>{words.map_legend}</figcaption>
        </figure>
    };
    Some(figure.into_any())
}

/// Who is at a known place, by their rank in the list.
fn located(meetings: &Meetings) -> Vec<(usize, Point)> {
    let place = |who| match who {
        Who::Structure(rank) => meetings.facts_of(rank)?.place?.point,
        Who::Entry(_) => None,
    };
    let ranked = (1..).zip(meetings.propositions());
    ranked
        .filter_map(|(rank, proposition)| Some((rank, place(proposition.who)?)))
        .collect()
}

/// One or several of the list, where they are.
#[derive(Clone, Copy, Debug, PartialEq)]
struct MapMarker {
    x: i32,
    y: i32,
    numbers: u64,
}

/// Half the height of a mark.
const RADIUS: i32 = 17;

impl MapMarker {
    fn several(self) -> bool {
        !self.numbers.is_power_of_two()
    }

    /// In order, commas between.
    fn numbers(self) -> String {
        let mut statements = String::new();
        for number in 0..u64::BITS {
            if self.numbers >> number & 1 == 1 {
                if !statements.is_empty() {
                    statements.push_str(", ");
                }
                statements.push_str(&number.to_string());
            }
        }
        statements
    }

    /// Half the width: a digit and a comma take about as much room.
    fn half_width(self) -> i32 {
        RADIUS.max(RADIUS / 2 + self.numbers().len() as i32 * 5)
    }

    fn covers(self, other: Self) -> bool {
        let width = self.half_width() + other.half_width();
        (self.x - other.x).abs() < width && (self.y - other.y).abs() < 2 * RADIUS
    }
}

/// A mark, and the numbers on it.
fn mark(marker: MapMarker, shapes: &mut Vec<AnyView>) {
    let MapMarker { x, y, .. } = marker;
    let half = marker.half_width();
    let (left, top) = ((x - half).to_string(), (y - RADIUS).to_string());
    let (width, height) = ((2 * half).to_string(), (2 * RADIUS).to_string());
    let around = RADIUS.to_string();
    let box_ = view! { <rect class="repere" x=left y=top width=width height=height rx=around /> };
    shapes.push(box_.into_any());
    shapes.push(text("chiffre", x, y + 7, marker.numbers()));
}

/// What is written on the drawing.
fn text(class: &'static str, x: i32, y: i32, text: String) -> AnyView {
    let (x, y) = (x.to_string(), y.to_string());
    view! { <text class=class x=x y=y aria-hidden="true">{text}</text> }.into_any()
}

/// Marks of which none covers another: two that would are one, between them.
fn gather(mut markers: Vec<MapMarker>) -> Vec<MapMarker> {
    let mut rank = 0;
    while rank < markers.len() {
        let here = markers[rank];
        let following = &markers[rank + 1..];
        let Some(place) = following.iter().position(|other| here.covers(*other)) else {
            rank += 1;
            continue;
        };
        let other = markers.remove(rank + 1 + place);
        markers[rank] = MapMarker {
            x: (here.x + other.x) / 2,
            y: (here.y + other.y) / 2,
            numbers: here.numbers | other.numbers,
        };
        // Wider and elsewhere, it may cover one that was looked at before.
        rank = 0;
    }
    markers
}

/// A bar of a round length, at most a third of the drawing.
fn scale(per_unit: f64, shapes: &mut Vec<AnyView>) {
    let third = f64::from(WIDTH) / 3.0 * per_unit;
    let mut metres = SCALES[0];
    for candidate in SCALES {
        if f64::from(candidate) <= third {
            metres = candidate;
        }
    }
    let length = ((f64::from(metres) / per_unit) as i32).to_string();
    let low = HEIGHT - 16;
    let (count, unit) = match metres {
        0..1_000 => (metres, "\u{a0}m"),
        _ => (metres / 1_000, "\u{a0}km"),
    };
    let bar = ["M16 ", &(low - 9).to_string(), "v9h", &length, "v-9"].concat();
    shapes.push(view! { <path class="echelle" d=bar /> }.into_any());
    let length = [&count.to_string(), unit].concat();
    shapes.push(text("", 24, low - 8, length));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_covers_another_and_none_is_lost() {
        let check = |places: &[(i32, i32)], expected: &[&str]| {
            let markers = (1..).zip(places).map(|(number, (x, y))| MapMarker {
                x: *x,
                y: *y,
                numbers: 1 << number,
            });
            let gather = gather(markers.collect());
            let statements: Vec<String> = gather.iter().map(|marker| marker.numbers()).collect();
            assert_eq!(statements, expected);
            for (rank, a) in gather.iter().enumerate() {
                assert!(
                    gather[rank + 1..].iter().all(|b| !a.covers(*b)),
                    "{statements:?}"
                );
            }
        };
        check(&[], &[]);
        check(&[(0, 0), (300, 0)], &["1", "2"]);
        check(&[(0, 0), (300, 0), (0, 0)], &["1, 3", "2"]);
        check(&[(0, 0), (33, 0)], &["1, 2"]);
        check(&[(0, 0), (0, 34)], &["1", "2"]);
        // Grown, the first takes in the one that it did not touch.
        check(&[(0, 0), (35, 0), (0, 0)], &["1, 2, 3"]);
        check(&[(5, 5); 12], &["1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"]);
    }
}
