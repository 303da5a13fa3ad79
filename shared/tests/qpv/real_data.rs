//! The real set of 2015, from `../shared/data` or `GUICHET_DATA`.

use crate::{oracle::Oracle, randomized::referentiel};
use shared::{
    Date, Point,
    codes::CodeQpv,
    metric::LocalMetric,
    qpv::{
        Contour, Generation, Index, Manifest, Packs, PointQuery, Polygon, QpvFinding, Quartier,
        artefact::{Artefacts, QuartierSource, encode},
    },
};
use std::{path::PathBuf, sync::LazyLock};

/// The sources and what they encode to; `None` where there is no data.
static REAL_DATA: LazyLock<Option<(Vec<QuartierSource>, Artefacts)>> = LazyLock::new(|| {
    let directory = std::env::var_os("GUICHET_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    );
    let text = std::fs::read_to_string(directory.join("qpv-2015/qpv-2015.geojson")).ok()?;
    let sources = read(&serde_json::from_str(&text).expect("GeoJSON"));
    let artefacts = encode(&referentiel(), &sources).expect("sound contours");
    Some((sources, artefacts))
});

fn real_data() -> Option<&'static (Vec<QuartierSource>, Artefacts)> {
    let real_data = REAL_DATA.as_ref();
    if real_data.is_none() {
        println!("skipped, no data");
    }
    real_data
}

fn read(geojson: &serde_json::Value) -> Vec<QuartierSource> {
    let list = |v: &serde_json::Value| v.as_array().cloned().unwrap_or_default();
    let ring = |v: &serde_json::Value| -> Vec<Point> {
        let mut points: Vec<Point> = list(v)
            .iter()
            .filter_map(|p| Point::new(p[1].as_f64()?, p[0].as_f64()?).ok())
            .collect();
        points.pop();
        points
    };
    list(&geojson["features"])
        .iter()
        .map(|feature| {
            let code: CodeQpv = feature["properties"]["code_qp"]
                .as_str()
                .and_then(|c| c.parse().ok())
                .expect("code");
            let geometry = &feature["geometry"];
            let polygons = match geometry["type"].as_str() {
                Some("Polygon") => vec![geometry["coordinates"].clone()],
                _ => list(&geometry["coordinates"]),
            };
            let polygons = polygons.iter().map(|rings| Polygon {
                exterior: ring(&rings[0]),
                holes: list(rings)[1..].iter().map(ring).collect(),
            });
            QuartierSource {
                quartier: Quartier {
                    code,
                    name: String::new(),
                    communes: Vec::new(),
                    departement: code.departement(),
                },
                contour: Contour {
                    polygons: polygons.collect(),
                },
            }
        })
        .collect()
}

/// Checks points against the oracle and returns how many were.
fn compare(points: impl Iterator<Item = Point>, oracle: &Oracle<'_>, index: &Index) -> usize {
    let erreur_m = index.referentiel().erreur_m;
    let mut n = 0;
    for point in points {
        n += 1;
        let truth = oracle.answer(point);
        match index.observe(point, 10_000.0) {
            QpvFinding::Dans { quartier, limite_m } => {
                match truth
                    .inside
                    .iter()
                    .find(|(code, _)| *code == quartier.code.as_str())
                {
                    Some((_, m)) => assert!(
                        (limite_m - m).abs() <= erreur_m,
                        "{point:?}: {limite_m}, {m}"
                    ),
                    None => assert!(
                        limite_m <= erreur_m,
                        "{point:?} not in {}: {limite_m}",
                        quartier.code
                    ),
                }
            }
            QpvFinding::Near { distance_m, .. } => {
                assert!(
                    (distance_m - truth.limite_m).abs() <= erreur_m,
                    "{point:?}: {distance_m}, {}",
                    truth.limite_m
                );
                assert!(
                    truth.inside.iter().all(|(_, m)| *m <= erreur_m),
                    "{point:?}: {:?}",
                    truth.inside
                );
            }
            QpvFinding::Far => {
                assert!(
                    truth.limite_m >= 10_000.0 - erreur_m,
                    "{point:?}: {}",
                    truth.limite_m
                );
            }
        }
    }
    n
}

/// Vertices, middles of edges, and points a little off them on both sides.
fn around_limits(sources: &[QuartierSource]) -> impl Iterator<Item = Point> + '_ {
    let rings = sources
        .iter()
        .flat_map(|s| &s.contour.polygons)
        .flat_map(|polygon| [&polygon.exterior].into_iter().chain(&polygon.holes));
    rings.flat_map(|ring| {
        ring.iter().enumerate().flat_map(|(i, &a)| {
            let b = ring[(i + 1) % ring.len()];
            let middle = ((a.lat() + b.lat()) / 2.0, (a.lon() + b.lon()) / 2.0);
            let metric = LocalMetric::at(middle.0);
            let (x, y) = metric.metres(b.lon() - a.lon(), b.lat() - a.lat());
            let length = x.hypot(y).max(1e-9);
            let gaps = [0.0, 0.5, -0.5, 1.0, -1.0, 2.0, -2.0].map(move |m| {
                let (lon, lat) = metric.degrees(-y / length * m, x / length * m);
                (middle.0 + lat, middle.1 + lon)
            });
            gaps.into_iter()
                .chain([(a.lat(), a.lon())])
                .filter_map(|(lat, lon)| Point::new(lat, lon).ok())
        })
    })
}

#[test]
fn agrees_with_the_oracle_around_every_limit() {
    let Some((sources, artefacts)) = real_data() else {
        return;
    };
    let index = Index::decode(&artefacts.national).expect("sound");
    let n = compare(around_limits(sources), &Oracle::new(sources), &index);
    println!(
        "{n} points, error stated {} m",
        index.referentiel().erreur_m
    );
    assert!(n > 1_000_000, "{n} points");
    assert!(index.referentiel().erreur_m <= 1.0);
}

#[test]
fn agrees_with_the_oracle_all_over_the_country() {
    let Some((sources, artefacts)) = real_data() else {
        return;
    };
    let index = Index::decode(&artefacts.national).expect("sound");
    let grid = (0..330).flat_map(|i| {
        (0..330).filter_map(move |j| {
            Point::new(
                41.3 + 9.8 * f64::from(i) / 330.0,
                -5.2 + 14.8 * f64::from(j) / 330.0,
            )
            .ok()
        })
    });
    assert_eq!(compare(grid, &Oracle::new(sources), &index), 330 * 330);
}

#[test]
fn packs_answer_as_the_whole_set() {
    let Some((sources, artefacts)) = real_data() else {
        return;
    };
    let index = Index::decode(&artefacts.national).expect("sound");
    let mut manifest = Manifest::default();
    manifest.insert(artefacts);
    let mut packs = Packs::new(Manifest::decode(&manifest.encode()).expect("sound"));
    let (mut n, mut at_most) = (0, 0);
    for point in around_limits(sources).step_by(997) {
        for gap in [0.0, 0.003, 0.05] {
            let Ok(point) = Point::new(point.lat() + gap, point.lon() - gap) else {
                continue;
            };
            let date = Date::constant(2023, 6, 1);
            let query = PointQuery {
                point,
                precision_m: 10.0,
                generation: None,
                date,
            };
            let query = PointQuery {
                generation: Some(Generation::G2024),
                ..query
            };
            let Ok((territoire, _)) = query.locate(&[Generation::G2024]) else {
                continue;
            };
            let mut loaded = 0;
            loop {
                let missing = packs.missing(&query);
                if missing.is_empty() {
                    break;
                }
                for required in missing {
                    loaded += 1;
                    let (_, bytes) = artefacts
                        .tiles
                        .iter()
                        .find(|(tile, _)| *tile == required.tile)
                        .expect("required packs exist");
                    packs.add(required, bytes).expect("sound");
                }
            }
            let referentiel = index.referentiel();
            let expected = query.infer(
                territoire,
                referentiel,
                index.observe(point, query.radius_m(referentiel)),
            );
            assert_eq!(packs.check(&query).0, expected, "{point:?}");
            (n, at_most) = (n + 1, at_most.max(loaded));
        }
    }
    println!("{n} points, {at_most} packs at most for one");
    assert!(n > 3_000);
}
