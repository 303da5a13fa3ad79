//! The real set of 2015, from `../shared/data` or `GUICHET_DATA`.

use crate::{aleatoire::referentiel, oracle::Oracle};
use shared::{
    Date, Point,
    codes::CodeQpv,
    metrique::MetriqueLocale,
    qpv::{
        Constat, Contour, Demande, Generation, Index, Manifeste, Paquets, Polygone, Quartier,
        artefact::{Artefacts, QuartierSource, encode},
    },
};
use std::{path::PathBuf, sync::LazyLock};

/// The sources and what they encode to; `None` where there is no data.
static REEL: LazyLock<Option<(Vec<QuartierSource>, Artefacts)>> = LazyLock::new(|| {
    let dossier = std::env::var_os("GUICHET_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    );
    let texte = std::fs::read_to_string(dossier.join("qpv-2015/qpv-2015.geojson")).ok()?;
    let sources = lis(&serde_json::from_str(&texte).expect("GeoJSON"));
    let artefacts = encode(&referentiel(), &sources).expect("sound contours");
    Some((sources, artefacts))
});

fn reel() -> Option<&'static (Vec<QuartierSource>, Artefacts)> {
    let reel = REEL.as_ref();
    if reel.is_none() {
        println!("skipped, no data");
    }
    reel
}

fn lis(geojson: &serde_json::Value) -> Vec<QuartierSource> {
    let liste = |v: &serde_json::Value| v.as_array().cloned().unwrap_or_default();
    let anneau = |v: &serde_json::Value| -> Vec<Point> {
        let mut points: Vec<Point> = liste(v)
            .iter()
            .filter_map(|p| Point::new(p[1].as_f64()?, p[0].as_f64()?).ok())
            .collect();
        points.pop();
        points
    };
    liste(&geojson["features"])
        .iter()
        .map(|feature| {
            let code: CodeQpv = feature["properties"]["code_qp"]
                .as_str()
                .and_then(|c| c.parse().ok())
                .expect("code");
            let geometrie = &feature["geometry"];
            let polygones = match geometrie["type"].as_str() {
                Some("Polygon") => vec![geometrie["coordinates"].clone()],
                _ => liste(&geometrie["coordinates"]),
            };
            let polygones = polygones.iter().map(|anneaux| Polygone {
                exterieur: anneau(&anneaux[0]),
                trous: liste(anneaux)[1..].iter().map(anneau).collect(),
            });
            QuartierSource {
                quartier: Quartier {
                    code,
                    nom: String::new(),
                    communes: Vec::new(),
                    departement: code.departement(),
                },
                contour: Contour {
                    polygones: polygones.collect(),
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
        let vrai = oracle.repond(point);
        match index.constate(point, 10_000.0) {
            Constat::Dans { quartier, limite_m } => {
                match vrai
                    .dans
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
            Constat::Pres { distance_m, .. } => {
                assert!(
                    (distance_m - vrai.limite_m).abs() <= erreur_m,
                    "{point:?}: {distance_m}, {}",
                    vrai.limite_m
                );
                assert!(
                    vrai.dans.iter().all(|(_, m)| *m <= erreur_m),
                    "{point:?}: {:?}",
                    vrai.dans
                );
            }
            Constat::Loin => {
                assert!(
                    vrai.limite_m >= 10_000.0 - erreur_m,
                    "{point:?}: {}",
                    vrai.limite_m
                );
            }
        }
    }
    n
}

/// Vertices, middles of edges, and points a little off them on both sides.
fn autour_des_limites(sources: &[QuartierSource]) -> impl Iterator<Item = Point> + '_ {
    let anneaux = sources
        .iter()
        .flat_map(|s| &s.contour.polygones)
        .flat_map(|polygone| [&polygone.exterieur].into_iter().chain(&polygone.trous));
    anneaux.flat_map(|anneau| {
        anneau.iter().enumerate().flat_map(|(i, &a)| {
            let b = anneau[(i + 1) % anneau.len()];
            let milieu = ((a.lat() + b.lat()) / 2.0, (a.lon() + b.lon()) / 2.0);
            let metrique = MetriqueLocale::at(milieu.0);
            let (x, y) = metrique.metres(b.lon() - a.lon(), b.lat() - a.lat());
            let longueur = x.hypot(y).max(1e-9);
            let ecarts = [0.0, 0.5, -0.5, 1.0, -1.0, 2.0, -2.0].map(move |m| {
                let (lon, lat) = metrique.degres(-y / longueur * m, x / longueur * m);
                (milieu.0 + lat, milieu.1 + lon)
            });
            ecarts
                .into_iter()
                .chain([(a.lat(), a.lon())])
                .filter_map(|(lat, lon)| Point::new(lat, lon).ok())
        })
    })
}

#[test]
fn agrees_with_the_oracle_around_every_limit() {
    let Some((sources, artefacts)) = reel() else {
        return;
    };
    let index = Index::decode(&artefacts.national).expect("sound");
    let n = compare(autour_des_limites(sources), &Oracle::new(sources), &index);
    println!(
        "{n} points, error stated {} m",
        index.referentiel().erreur_m
    );
    assert!(n > 1_000_000, "{n} points");
    assert!(index.referentiel().erreur_m <= 1.0);
}

#[test]
fn agrees_with_the_oracle_all_over_the_country() {
    let Some((sources, artefacts)) = reel() else {
        return;
    };
    let index = Index::decode(&artefacts.national).expect("sound");
    let grille = (0..330).flat_map(|i| {
        (0..330).filter_map(move |j| {
            Point::new(
                41.3 + 9.8 * f64::from(i) / 330.0,
                -5.2 + 14.8 * f64::from(j) / 330.0,
            )
            .ok()
        })
    });
    assert_eq!(compare(grille, &Oracle::new(sources), &index), 330 * 330);
}

#[test]
fn packs_answer_as_the_whole_set() {
    let Some((sources, artefacts)) = reel() else {
        return;
    };
    let index = Index::decode(&artefacts.national).expect("sound");
    let mut manifeste = Manifeste::default();
    manifeste.insert(artefacts);
    let mut paquets = Paquets::new(Manifeste::decode(&manifeste.encode()).expect("sound"));
    let (mut n, mut au_plus) = (0, 0);
    for point in autour_des_limites(sources).step_by(997) {
        for ecart in [0.0, 0.003, 0.05] {
            let Ok(point) = Point::new(point.lat() + ecart, point.lon() - ecart) else {
                continue;
            };
            let date = Date::constant(2023, 6, 1);
            let demande = Demande {
                point,
                precision_m: 10.0,
                generation: None,
                date,
            };
            let situation = Demande {
                generation: Some(Generation::G2024),
                ..demande
            };
            let Ok((territoire, _)) = situation.situe(&[Generation::G2024]) else {
                continue;
            };
            let mut charges = 0;
            loop {
                let manque = paquets.manque(&situation);
                if manque.is_empty() {
                    break;
                }
                for requis in manque {
                    charges += 1;
                    let (_, octets) = artefacts
                        .tuiles
                        .iter()
                        .find(|(tuile, _)| *tuile == requis.tuile)
                        .expect("required packs exist");
                    paquets.ajoute(requis, octets).expect("sound");
                }
            }
            let referentiel = index.referentiel();
            let attendue = situation.conclut(
                territoire,
                referentiel,
                index.constate(point, situation.rayon_m(referentiel)),
            );
            assert_eq!(paquets.verifie(&situation).0, attendue, "{point:?}");
            (n, au_plus) = (n + 1, au_plus.max(charges));
        }
    }
    println!("{n} points, {au_plus} packs at most for one");
    assert!(n > 3_000);
}
