//! Where they are, around the middle of what is proposed: no streets, north up, a scale.
//! Numbers are those of the list; those that would cover each other share a mark.

use super::{OrientationState, results::propositions};
use crate::{
    node::{VirtualNode, element},
    tags::shape,
    words::fill_template,
};
use shared::{
    Point,
    metric::LocalMetric,
    orientation::{Parcours, Who},
};

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
pub(super) fn view(state: &OrientationState, answer: &Parcours) -> Option<VirtualNode> {
    let directory = state.directory()?;
    let mut points = Vec::new();
    for (rank, proposition) in propositions(answer).enumerate() {
        if let Who::Structure(structure) = proposition.who
            && let Some(place) = directory.facts().get(structure as usize)?.place
            && let Some(point) = place.point
        {
            points.push((rank + 1, point));
        }
    }
    let (_, first) = *points.first().filter(|_| points.len() > 1)?;
    let metric = LocalMetric::at(first.lat());
    let metres = |point: Point| metric.metres(point.lon() - first.lon(), point.lat() - first.lat());
    let (mut west, mut east, mut south, mut north) = (0f64, 0f64, 0f64, 0f64);
    let here = answer.position.map(metres);
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
    let mut drawing = Vec::new();
    if let Some(here) = here {
        let (x, y) = place(here);
        drawing.push(disk("ici", x, y, 8));
    }
    let mut markers = Vec::new();
    for (number, point) in &points {
        let (x, y) = place(metres(*point));
        markers.push(MapMarker {
            x,
            y,
            numbers: 1 << number,
        });
    }
    let count = points.len().to_string();
    let mut stated = fill_template(state.words.map, &[("nombre", &count)]);
    for marker in gather(markers) {
        let numbers = marker.numbers();
        if marker.several() {
            let set = fill_template(state.words.map_together, &[("numeros", &numbers)]);
            stated.push(' ');
            stated.push_str(&set);
        }
        drawing.push(marker.disk());
        drawing.push(text("chiffre", numbers, marker.x, marker.y + 7));
    }
    drawing.extend(scale_bar(per_unit));
    let svg = element("svg", &[("class", "carte"), ("role", "img")], drawing)
        .with(
            "viewBox",
            ["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat(),
        )
        .with("aria-label", stated);
    let legend = element("figcaption", &[], vec![state.words.map_legend.into()]);
    Some(element("figure", &[("part", "carte")], vec![svg, legend]))
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

    fn disk(self) -> VirtualNode {
        let half = self.half_width();
        shape("rect", &[("class", "repere")])
            .with("x", (self.x - half).to_string())
            .with("y", (self.y - RADIUS).to_string())
            .with("width", (2 * half).to_string())
            .with("height", (2 * RADIUS).to_string())
            .with("rx", RADIUS.to_string())
    }
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

fn disk(css_class: &'static str, x: i32, y: i32, radius: i32) -> VirtualNode {
    shape("circle", &[])
        .with("class", css_class)
        .with("cx", x.to_string())
        .with("cy", y.to_string())
        .with("r", radius.to_string())
}

fn text(css_class: &'static str, word: String, x: i32, y: i32) -> VirtualNode {
    // The drawing is told by its label: nothing in it is read.
    element("text", &[("aria-hidden", "true")], vec![word.into()])
        .with("class", css_class)
        .with("x", x.to_string())
        .with("y", y.to_string())
}

/// A bar of a round length, at most a third of the drawing.
fn scale_bar(per_unit: f64) -> [VirtualNode; 2] {
    let third = f64::from(WIDTH) / 3.0 * per_unit;
    let mut metres = SCALES[0];
    for candidate in SCALES {
        if f64::from(candidate) <= third {
            metres = candidate;
        }
    }
    let length = (f64::from(metres) / per_unit) as i32;
    let low = HEIGHT - 16;
    let (count, unit) = match metres {
        0..1_000 => (metres, "\u{a0}m"),
        _ => (metres / 1_000, "\u{a0}km"),
    };
    let word = [&count.to_string(), unit].concat();
    [
        shape("path", &[("class", "echelle")]).with(
            "d",
            [
                "M16 ",
                &(low - 9).to_string(),
                "v9h",
                &length.to_string(),
                "v-9",
            ]
            .concat(),
        ),
        text("", word, 24, low - 8),
    ]
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
