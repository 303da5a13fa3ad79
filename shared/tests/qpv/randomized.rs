//! Random contours, which may cross themselves.

use crate::oracle::Oracle;
use proptest::prelude::*;
use shared::{
    Date, Point,
    qpv::{
        Contour, Coverage, Generation, Index, Manifest, Packs, PointQuery, Polygon, QpvFinding,
        Quartier, Referentiel, Statut, Territoire,
        artefact::{Artefacts, QuartierSource, encode},
    },
};
use std::collections::BTreeSet;

pub(crate) fn referentiel() -> Referentiel {
    Referentiel {
        generation: Generation::G2024,
        source: "contours inventés".into(),
        origin: "essai".into(),
        publie_le: None,
        licence: "aucune".into(),
        digest: [0; 32],
        demonstration: false,
        coverage: Coverage::new(vec![Territoire::Metropole, Territoire::LaReunion]),
        quartiers: 0,
        erreur_m: 0.0,
    }
}

fn quartier(rank: usize, contour: Contour) -> QuartierSource {
    let code = format!("QN001{:02}N", rank + 1).parse().expect("a code");
    QuartierSource {
        quartier: Quartier {
            code,
            name: format!("Quartier {rank}"),
            communes: Vec::new(),
            departement: code.departement(),
        },
        contour,
    }
}

/// Around Bourg-en-Bresse or Saint-Denis de La Réunion.
fn centre() -> impl Strategy<Value = (f64, f64)> {
    prop_oneof![Just((46.2, 5.25)), Just((-20.9, 55.45))]
}

fn ring(lat: f64, lon: f64, extent: f64) -> impl Strategy<Value = Vec<Point>> {
    let gaps = prop::collection::vec((-extent..extent, -extent..extent), 3..40);
    // No two equal: a ring of fewer than three distinct points is refused.
    let distinct = |gaps: &Vec<(f64, f64)>| {
        let all: BTreeSet<(i64, i64)> = gaps
            .iter()
            .map(|(y, x)| ((y * 1e6) as i64, (x * 1e6) as i64))
            .collect();
        all.len() == gaps.len()
    };
    gaps.prop_filter("equal points", distinct)
        .prop_map(move |gaps| {
            gaps.into_iter()
                .map(|(dy, dx)| Point::new(lat + dy, lon + dx).expect("in range"))
                .collect()
        })
}

fn contour(lat: f64, lon: f64) -> impl Strategy<Value = Contour> {
    let polygon = (-0.08..0.08f64, -0.08..0.08f64).prop_flat_map(move |(dy, dx)| {
        let (lat, lon) = (lat + dy, lon + dx);
        (
            ring(lat, lon, 0.006),
            prop::collection::vec(ring(lat, lon, 0.003), 0..2),
        )
            .prop_map(|(exterior, holes)| Polygon { exterior, holes })
    });
    prop::collection::vec(polygon, 1..3).prop_map(|polygons| Contour { polygons })
}

fn scene() -> impl Strategy<Value = (Vec<QuartierSource>, Vec<Point>)> {
    centre().prop_flat_map(|(lat, lon)| {
        let quartiers = prop::collection::vec(contour(lat, lon), 1..6).prop_map(|contours| {
            contours
                .into_iter()
                .enumerate()
                .map(|(i, contour)| quartier(i, contour))
                .collect()
        });
        let point = (-0.2..0.2f64, -0.2..0.2f64)
            .prop_map(move |(dy, dx)| Point::new(lat + dy, lon + dx).expect("in range"));
        (quartiers, prop::collection::vec(point, 1..20))
    })
}

/// The points given, and others next to vertices, where errors are likely.
fn points(sources: &[QuartierSource], others: &[Point]) -> Vec<Point> {
    let vertices = sources
        .iter()
        .flat_map(|source| &source.contour.polygons)
        .flat_map(|p| {
            p.exterior.iter().copied().flat_map(|p| {
                [(0.0, 0.0), (2e-5, 0.0), (0.0, -2e-5), (1e-5, 3e-5)]
                    .map(|(dy, dx)| Point::new(p.lat() + dy, p.lon() + dx).expect("in range"))
            })
        });
    others.iter().copied().chain(vertices).collect()
}

fn code(finding: QpvFinding<'_>) -> Option<String> {
    match finding {
        QpvFinding::Dans { quartier, .. } => Some(quartier.code.to_string()),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn agrees_with_the_oracle_beyond_the_stated_error((sources, others) in scene()) {
        let artefacts = encode(&referentiel(), &sources).expect("sound contours");
        let erreur_m = artefacts.referentiel.erreur_m;
        prop_assert!(erreur_m <= 1.0, "{erreur_m} m");
        let index = Index::decode(&artefacts.national).expect("what was just written");
        let oracle = Oracle::new(&sources);
        for point in points(&sources, &others) {
            let truth = oracle.answer(point);
            let finding = index.observe(point, 10_000.0);
            match finding {
                QpvFinding::Dans { limite_m, quartier } => {
                    let found = truth.inside.iter().find(|(code, _)| *code == quartier.code.as_str());
                    match found {
                        Some((_, true_m)) => {
                            prop_assert!((limite_m - true_m).abs() <= erreur_m, "{point:?}: {limite_m} for {true_m}");
                            let farther = truth.inside.iter().map(|d| d.1).fold(0.0, f64::max);
                            prop_assert!(farther - limite_m <= erreur_m, "the limit is farther in another");
                        }
                        None => prop_assert!(limite_m <= erreur_m, "{point:?} is not in {}", quartier.code),
                    }
                }
                QpvFinding::Near { distance_m, .. } => {
                    prop_assert!((distance_m - truth.limite_m).abs() <= erreur_m, "{point:?}: {distance_m} for {}", truth.limite_m);
                    prop_assert!(truth.inside.iter().all(|(_, m)| *m <= erreur_m), "{point:?} is in {:?}", truth.inside);
                }
                QpvFinding::Far => {
                    prop_assert!(truth.inside.iter().all(|(_, m)| *m <= erreur_m));
                    prop_assert!(truth.limite_m >= 10_000.0 - erreur_m, "{point:?}: a limit at {}", truth.limite_m);
                }
            }
            let single = index.container(point).map(|quartier| quartier.code.to_string());
            prop_assert_eq!(single.is_some(), code(finding).is_some());
            // Ring by ring, without the grid.
            let without_plan = index.observe(point, 10_000.000_001);
            prop_assert_eq!(code(finding), code(without_plan));
        }
    }

    #[test]
    fn packs_answer_as_the_whole_set((sources, others) in scene(), precision_m in prop_oneof![Just(0.0), 0.0..2_000.0f64]) {
        let artefacts = encode(&referentiel(), &sources).expect("sound contours");
        let index = Index::decode(&artefacts.national).expect("what was just written");
        let mut manifest = Manifest::default();
        manifest.insert(&artefacts);
        let mut packs = Packs::new(Manifest::decode(&manifest.encode()).expect("sound"));
        for point in others {
            let query = PointQuery { point, precision_m, generation: None, date: Date::constant(2026, 1, 1) };
            let Ok((territoire, _)) = query.locate(&[Generation::G2024]) else {
                continue;
            };
            load(&mut packs, &artefacts, &query);
            let (obtained, _) = packs.check(&query);
            let referentiel = index.referentiel();
            let expected = query.infer(territoire, referentiel, index.observe(point, query.radius_m(referentiel)));
            prop_assert_eq!(obtained, expected);
        }
    }

    #[test]
    fn a_missing_pack_is_never_taken_for_empty((sources, others) in scene(), precision_m in 0.0..2_000.0f64) {
        let artefacts = encode(&referentiel(), &sources).expect("sound contours");
        let index = Index::decode(&artefacts.national).expect("what was just written");
        let mut manifest = Manifest::default();
        manifest.insert(&artefacts);
        let packs = Packs::new(manifest);
        for point in points(&sources, &others) {
            let query = PointQuery { point, precision_m, generation: None, date: Date::constant(2026, 1, 1) };
            let (obtained, _) = packs.check(&query);
            if obtained.statut == Statut::Hors {
                let referentiel = index.referentiel();
                let (territoire, _) = query.locate(&[Generation::G2024]).expect("in France");
                let everything = query.infer(territoire, referentiel, index.observe(point, query.radius_m(referentiel)));
                prop_assert_eq!(everything.statut, Statut::Hors);
                prop_assert_eq!(everything.bandes, obtained.bandes);
            }
        }
    }
}

fn load(packs: &mut Packs, artefacts: &Artefacts, query: &PointQuery) {
    loop {
        let missing = packs.missing(query);
        if missing.is_empty() {
            return;
        }
        for required in missing {
            let (_, bytes) = artefacts
                .tiles
                .iter()
                .find(|(tile, _)| *tile == required.tile)
                .expect("only packs that exist are required");
            packs.add(required, bytes).expect("a sound pack");
        }
    }
}
