//! Invented contours, crossing themselves as they please.

use crate::oracle::Oracle;
use proptest::prelude::*;
use shared::{
    Date, Point,
    qpv::{
        Constat, Contour, Couverture, Demande, Generation, Index, Manifeste, Paquets, Polygone,
        Quartier, Referentiel, Statut, Territoire,
        artefact::{Artefacts, QuartierSource, encode},
    },
};
use std::collections::BTreeSet;

pub(crate) fn referentiel() -> Referentiel {
    Referentiel {
        generation: Generation::G2024,
        source: "contours inventés".into(),
        origine: "essai".into(),
        publie_le: None,
        licence: "aucune".into(),
        empreinte: [0; 32],
        demonstration: false,
        couverture: Couverture::new(vec![Territoire::Metropole, Territoire::LaReunion]),
        quartiers: 0,
        erreur_m: 0.0,
    }
}

fn quartier(rang: usize, contour: Contour) -> QuartierSource {
    let code = format!("QN001{:02}N", rang + 1).parse().expect("a code");
    QuartierSource {
        quartier: Quartier {
            code,
            nom: format!("Quartier {rang}"),
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

fn anneau(lat: f64, lon: f64, etendue: f64) -> impl Strategy<Value = Vec<Point>> {
    let ecarts = prop::collection::vec((-etendue..etendue, -etendue..etendue), 3..40);
    // No two equal: a ring of fewer than three distinct points is refused elsewhere.
    let distincts = |ecarts: &Vec<(f64, f64)>| {
        let tous: BTreeSet<(i64, i64)> = ecarts
            .iter()
            .map(|(y, x)| ((y * 1e6) as i64, (x * 1e6) as i64))
            .collect();
        tous.len() == ecarts.len()
    };
    ecarts
        .prop_filter("equal points", distincts)
        .prop_map(move |ecarts| {
            ecarts
                .into_iter()
                .map(|(dy, dx)| Point::new(lat + dy, lon + dx).expect("in range"))
                .collect()
        })
}

fn contour(lat: f64, lon: f64) -> impl Strategy<Value = Contour> {
    let polygone = (-0.08..0.08f64, -0.08..0.08f64).prop_flat_map(move |(dy, dx)| {
        let (lat, lon) = (lat + dy, lon + dx);
        (
            anneau(lat, lon, 0.006),
            prop::collection::vec(anneau(lat, lon, 0.003), 0..2),
        )
            .prop_map(|(exterieur, trous)| Polygone { exterieur, trous })
    });
    prop::collection::vec(polygone, 1..3).prop_map(|polygones| Contour { polygones })
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

/// The points given, and others next to vertices, where mistakes would hide.
fn points(sources: &[QuartierSource], autres: &[Point]) -> Vec<Point> {
    let sommets = sources
        .iter()
        .flat_map(|source| &source.contour.polygones)
        .flat_map(|p| {
            p.exterieur.iter().copied().flat_map(|p| {
                [(0.0, 0.0), (2e-5, 0.0), (0.0, -2e-5), (1e-5, 3e-5)]
                    .map(|(dy, dx)| Point::new(p.lat() + dy, p.lon() + dx).expect("in range"))
            })
        });
    autres.iter().copied().chain(sommets).collect()
}

fn code(constat: Constat<'_>) -> Option<String> {
    match constat {
        Constat::Dans { quartier, .. } => Some(quartier.code.to_string()),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn agrees_with_the_oracle_beyond_the_stated_error((sources, autres) in scene()) {
        let artefacts = encode(&referentiel(), &sources).expect("sound contours");
        let erreur_m = artefacts.referentiel.erreur_m;
        prop_assert!(erreur_m <= 1.0, "{erreur_m} m");
        let index = Index::decode(&artefacts.national).expect("what was just written");
        let oracle = Oracle::new(&sources);
        for point in points(&sources, &autres) {
            let vrai = oracle.repond(point);
            let constat = index.constate(point, 10_000.0);
            match constat {
                Constat::Dans { limite_m, quartier } => {
                    let trouve = vrai.dans.iter().find(|(code, _)| *code == quartier.code.as_str());
                    match trouve {
                        Some((_, vraie_m)) => {
                            prop_assert!((limite_m - vraie_m).abs() <= erreur_m, "{point:?}: {limite_m} for {vraie_m}");
                            let plus_loin = vrai.dans.iter().map(|d| d.1).fold(0.0, f64::max);
                            prop_assert!(plus_loin - limite_m <= erreur_m, "the limit is farther in another");
                        }
                        None => prop_assert!(limite_m <= erreur_m, "{point:?} is not in {}", quartier.code),
                    }
                }
                Constat::Pres { distance_m, .. } => {
                    prop_assert!((distance_m - vrai.limite_m).abs() <= erreur_m, "{point:?}: {distance_m} for {}", vrai.limite_m);
                    prop_assert!(vrai.dans.iter().all(|(_, m)| *m <= erreur_m), "{point:?} is in {:?}", vrai.dans);
                }
                Constat::Loin => {
                    prop_assert!(vrai.dans.iter().all(|(_, m)| *m <= erreur_m));
                    prop_assert!(vrai.limite_m >= 10_000.0 - erreur_m, "{point:?}: a limit at {}", vrai.limite_m);
                }
            }
            let seul = index.contenant(point).map(|quartier| quartier.code.to_string());
            prop_assert_eq!(seul.is_some(), code(constat).is_some());
            // Ring by ring, without the grid.
            let sans_plan = index.constate(point, 10_000.000_001);
            prop_assert_eq!(code(constat), code(sans_plan));
        }
    }

    #[test]
    fn packs_answer_as_the_whole_set((sources, autres) in scene(), precision_m in prop_oneof![Just(0.0), 0.0..2_000.0f64]) {
        let artefacts = encode(&referentiel(), &sources).expect("sound contours");
        let index = Index::decode(&artefacts.national).expect("what was just written");
        let mut manifeste = Manifeste::default();
        manifeste.insert(&artefacts);
        let mut paquets = Paquets::new(Manifeste::decode(&manifeste.encode()).expect("sound"));
        for point in autres {
            let demande = Demande { point, precision_m, generation: None, date: Date::constant(2026, 1, 1) };
            let Ok((territoire, _)) = demande.situe(&[Generation::G2024]) else {
                continue;
            };
            charge(&mut paquets, &artefacts, &demande);
            let (obtenue, _) = paquets.verifie(&demande);
            let referentiel = index.referentiel();
            let attendue = demande.conclut(territoire, referentiel, index.constate(point, demande.rayon_m(referentiel)));
            prop_assert_eq!(obtenue, attendue);
        }
    }

    #[test]
    fn a_missing_pack_is_never_taken_for_empty((sources, autres) in scene(), precision_m in 0.0..2_000.0f64) {
        let artefacts = encode(&referentiel(), &sources).expect("sound contours");
        let index = Index::decode(&artefacts.national).expect("what was just written");
        let mut manifeste = Manifeste::default();
        manifeste.insert(&artefacts);
        let paquets = Paquets::new(manifeste);
        for point in points(&sources, &autres) {
            let demande = Demande { point, precision_m, generation: None, date: Date::constant(2026, 1, 1) };
            let (obtenue, _) = paquets.verifie(&demande);
            if obtenue.statut == Statut::Hors {
                let referentiel = index.referentiel();
                let (territoire, _) = demande.situe(&[Generation::G2024]).expect("in France");
                let tout = demande.conclut(territoire, referentiel, index.constate(point, demande.rayon_m(referentiel)));
                prop_assert_eq!(tout.statut, Statut::Hors);
                prop_assert_eq!(tout.bandes, obtenue.bandes);
            }
        }
    }
}

fn charge(paquets: &mut Paquets, artefacts: &Artefacts, demande: &Demande) {
    loop {
        let manque = paquets.manque(demande);
        if manque.is_empty() {
            return;
        }
        for requis in manque {
            let (_, octets) = artefacts
                .tuiles
                .iter()
                .find(|(tuile, _)| *tuile == requis.tuile)
                .expect("only packs that exist are required");
            paquets.ajoute(requis, octets).expect("a sound pack");
        }
    }
}
