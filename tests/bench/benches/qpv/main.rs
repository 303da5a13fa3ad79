//! The lookup beside `geo` + `rstar`, on the same points, pass after pass.
//!
//! Arguments: the artefact, the source GeoJSON, where to write the points.
//! Prints one line of JSON. `cargo xtask bench` runs it.

#[path = "../../../../shared/tests/qpv/oracle.rs"]
mod oracle;
mod peer;
mod source;

use oracle::Oracle;
use peer::Pair;
use shared::{
    Point,
    qpv::{Index, QpvFinding, REACH_M},
};
use std::{env, error::Error, fs, hint::black_box, time::Instant};

/// Half within 0.005° of a random vertex, half anywhere in the box of métropole.
const POINTS: usize = 200_000;
const PASSES: usize = 7;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let [artefact, geojson, output] = args.as_slice() else {
        return Err("usage: qpv ARTEFACT GEOJSON POINTS (run `cargo xtask bench`)".into());
    };
    let bytes = fs::read(artefact)?;
    let start = Instant::now();
    let index = Index::decode(&bytes)?;
    let reading_ms = start.elapsed().as_secs_f64() * 1e3;
    let sources = source::read(&fs::read_to_string(geojson)?)?;
    let points = draw(&sources);
    let bytes: Vec<u8> = points
        .iter()
        .flat_map(|p| [p.lat(), p.lon()])
        .flat_map(f64::to_le_bytes)
        .collect();
    fs::write(output, bytes)?;
    let pair = Pair::new(&sources);

    let mut durations = [const { Vec::new() }; 4];
    for _ in 0..PASSES {
        durations[0].push(ns(&points, |p| index.container(p).is_some()));
        durations[1].push(ns(&points, |p| pair.contains(p)));
        durations[2].push(ns(&points, |p| index.observe(p, REACH_M)));
        durations[3].push(ns(&points, |p| pair.check(p)));
    }
    let [
        containment,
        containment_pair,
        verification,
        verification_pair,
    ] = durations.map(median);
    println!(
        "{}",
        serde_json::json!({
            "points": points.len(),
            "lecture_ms": reading_ms,
            "contenance_ns": containment,
            "contenance_pair_ns": containment_pair,
            "verification_ns": verification,
            "verification_pair_ns": verification_pair,
            "erreur_m": index.referentiel().erreur_m,
            "contenus": points.iter().filter(|&&p| index.container(p).is_some()).count(),
            "desaccords": disagreements(&index, &Oracle::new(&sources), &points),
        })
    );
    Ok(())
}

/// A small generator with a fixed seed: the same points at every run.
fn draw(sources: &[shared::qpv::artefact::QuartierSource]) -> Vec<Point> {
    let vertices: Vec<Point> = sources
        .iter()
        .flat_map(|source| &source.contour.polygons)
        .flat_map(|polygon| polygon.exterior.iter().copied())
        .collect();
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1u64 << 53) as f64
    };
    let mut points = Vec::with_capacity(POINTS);
    while points.len() < POINTS {
        let (a, b, c) = (random(), random(), random());
        let point = if points.len().is_multiple_of(2) {
            let vertex = vertices[(c * vertices.len() as f64) as usize];
            Point::new(
                vertex.lat() + (a - 0.5) * 0.01,
                vertex.lon() + (b - 0.5) * 0.01,
            )
        } else {
            Point::new(41.3 + a * 9.8, -5.2 + b * 14.8)
        };
        points.extend(point);
    }
    points
}

fn ns<T>(points: &[Point], answer: impl Fn(Point) -> T) -> f64 {
    let start = Instant::now();
    for &point in points {
        black_box(answer(black_box(point)));
    }
    start.elapsed().as_secs_f64() * 1e9 / points.len() as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Points on which the index and the oracle differ by more than the stated error.
fn disagreements(index: &Index, oracle: &Oracle<'_>, points: &[Point]) -> usize {
    let erreur_m = index.referentiel().erreur_m;
    let agreed = |&point: &Point| {
        let truth = oracle.answer(point);
        match index.observe(point, REACH_M) {
            QpvFinding::Dans { quartier, limite_m } => truth
                .inside
                .iter()
                .find(|(code, _)| *code == quartier.code.as_str())
                .map_or(limite_m <= erreur_m, |(_, m)| {
                    (limite_m - m).abs() <= erreur_m
                }),
            QpvFinding::Near { distance_m, .. } => {
                (distance_m - truth.limite_m).abs() <= erreur_m
                    && truth.inside.iter().all(|(_, m)| *m <= erreur_m)
            }
            QpvFinding::Far => truth.limite_m >= REACH_M - erreur_m,
        }
    };
    points.iter().filter(|&point| !agreed(point)).count()
}
