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
    qpv::{Constat, Index, PORTEE_M},
};
use std::{env, error::Error, fs, hint::black_box, time::Instant};

/// Half within 0.005° of a random vertex, half anywhere in the box of métropole.
const POINTS: usize = 200_000;
const PASSES: usize = 7;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let [artefact, geojson, sortie] = args.as_slice() else {
        return Err("usage: qpv ARTEFACT GEOJSON POINTS (run `cargo xtask bench`)".into());
    };
    let octets = fs::read(artefact)?;
    let debut = Instant::now();
    let index = Index::decode(&octets)?;
    let lecture_ms = debut.elapsed().as_secs_f64() * 1e3;
    let sources = source::lis(&fs::read_to_string(geojson)?)?;
    let points = tire(&sources);
    let octets: Vec<u8> = points
        .iter()
        .flat_map(|p| [p.lat(), p.lon()])
        .flat_map(f64::to_le_bytes)
        .collect();
    fs::write(sortie, octets)?;
    let pair = Pair::new(&sources);

    let mut durees = [const { Vec::new() }; 4];
    for _ in 0..PASSES {
        durees[0].push(ns(&points, |p| index.contenant(p).is_some()));
        durees[1].push(ns(&points, |p| pair.contient(p)));
        durees[2].push(ns(&points, |p| index.constate(p, PORTEE_M)));
        durees[3].push(ns(&points, |p| pair.verifie(p)));
    }
    let [contenance, contenance_pair, verification, verification_pair] = durees.map(mediane);
    println!(
        "{}",
        serde_json::json!({
            "points": points.len(),
            "lecture_ms": lecture_ms,
            "contenance_ns": contenance,
            "contenance_pair_ns": contenance_pair,
            "verification_ns": verification,
            "verification_pair_ns": verification_pair,
            "erreur_m": index.referentiel().erreur_m,
            "contenus": points.iter().filter(|&&p| index.contenant(p).is_some()).count(),
            "desaccords": desaccords(&index, &Oracle::new(&sources), &points),
        })
    );
    Ok(())
}

/// A small generator with a fixed seed: the same points at every run.
fn tire(sources: &[shared::qpv::artefact::QuartierSource]) -> Vec<Point> {
    let sommets: Vec<Point> = sources
        .iter()
        .flat_map(|source| &source.contour.polygones)
        .flat_map(|polygone| polygone.exterieur.iter().copied())
        .collect();
    let mut etat = 0x9e37_79b9_7f4a_7c15u64;
    let mut hasard = move || {
        etat ^= etat << 13;
        etat ^= etat >> 7;
        etat ^= etat << 17;
        (etat >> 11) as f64 / (1u64 << 53) as f64
    };
    let mut points = Vec::with_capacity(POINTS);
    while points.len() < POINTS {
        let (a, b, c) = (hasard(), hasard(), hasard());
        let point = if points.len().is_multiple_of(2) {
            let sommet = sommets[(c * sommets.len() as f64) as usize];
            Point::new(
                sommet.lat() + (a - 0.5) * 0.01,
                sommet.lon() + (b - 0.5) * 0.01,
            )
        } else {
            Point::new(41.3 + a * 9.8, -5.2 + b * 14.8)
        };
        points.extend(point);
    }
    points
}

fn ns<T>(points: &[Point], repond: impl Fn(Point) -> T) -> f64 {
    let debut = Instant::now();
    for &point in points {
        black_box(repond(black_box(point)));
    }
    debut.elapsed().as_secs_f64() * 1e9 / points.len() as f64
}

fn mediane(mut valeurs: Vec<f64>) -> f64 {
    valeurs.sort_unstable_by(f64::total_cmp);
    valeurs[valeurs.len() / 2]
}

/// Points on which the index and the oracle differ by more than the stated error.
fn desaccords(index: &Index, oracle: &Oracle<'_>, points: &[Point]) -> usize {
    let erreur_m = index.referentiel().erreur_m;
    let d_accord = |&point: &Point| {
        let vrai = oracle.repond(point);
        match index.constate(point, PORTEE_M) {
            Constat::Dans { quartier, limite_m } => vrai
                .dans
                .iter()
                .find(|(code, _)| *code == quartier.code.as_str())
                .map_or(limite_m <= erreur_m, |(_, m)| {
                    (limite_m - m).abs() <= erreur_m
                }),
            Constat::Pres { distance_m, .. } => {
                (distance_m - vrai.limite_m).abs() <= erreur_m
                    && vrai.dans.iter().all(|(_, m)| *m <= erreur_m)
            }
            Constat::Loin => vrai.limite_m >= PORTEE_M - erreur_m,
        }
    };
    points.iter().filter(|&point| !d_accord(point)).count()
}
