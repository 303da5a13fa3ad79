//! The fictional territory, for a run without a network.
//!
//! Its files are in `data/demonstration`; they go through the same readers and
//! checks as the official ones.

use super::source::SourceFile;
use shared::qpv::Generation;
use std::collections::BTreeMap;

/// The addresses, as the played geocoder reads them.
pub(crate) const ADRESSES: &str = include_str!("../../demonstration/adresses.json");

/// The contours of a generation.
pub(crate) fn file(generation: Generation) -> SourceFile {
    let (name, content) = match generation {
        Generation::G2015 => (
            "qpv-2015.geojson",
            include_str!("../../demonstration/qpv-2015.geojson"),
        ),
        Generation::G2024 => (
            "qpv-2024.geojson",
            include_str!("../../demonstration/qpv-2024.geojson"),
        ),
    };
    SourceFile {
        origin: format!("data/demonstration/{name}"),
        name: name.to_owned(),
        bytes: content.as_bytes().to_vec(),
        neighbours: BTreeMap::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{ADRESSES, file};
    use crate::contours::{
        area::{common_m2, invalidity},
        completeness::{Guarantee, evaluate},
        dataset::Dataset,
    };
    use serde_json::Value;
    use shared::{
        Date, Point,
        metric::LocalMetric,
        qpv::{
            Contour, Coverage, Generation, Index, Motif, PointQuery, Position, QpvFinding,
            Referentiel, Statut, Territoire, Verification,
            artefact::{Artefacts, QuartierSource, encode},
            tile::Tile,
        },
    };
    use std::collections::BTreeMap;

    const CASES: &str = include_str!("../../demonstration/cas.json");

    fn dataset(generation: Generation) -> Dataset {
        let batch = file(generation).batch(None).expect("readable");
        Dataset::assemble(batch, Some(generation)).expect("sound")
    }

    fn addresses() -> Vec<Value> {
        let file: Value = serde_json::from_str(ADRESSES).expect("JSON");
        file["adresses"].as_array().expect("adresses").clone()
    }

    fn cases() -> Vec<Value> {
        let file: Value = serde_json::from_str(CASES).expect("JSON");
        file["cas"].as_array().expect("cas").clone()
    }

    fn point(address: &Value) -> Point {
        let number = |name: &str| address[name].as_f64().expect("number");
        Point::new(number("lat"), number("lon")).expect("position")
    }

    fn rings(contour: &Contour) -> impl Iterator<Item = &Vec<Point>> {
        contour
            .polygons
            .iter()
            .flat_map(|p| std::iter::once(&p.exterior).chain(&p.holes))
    }

    /// Inside or not, and metres to the limit: no index, nothing rounded.
    fn exact(point: Point, contour: &Contour) -> (bool, f64) {
        let metric = LocalMetric::at(point.lat());
        let (mut inside, mut limit) = (false, f64::INFINITY);
        for ring in rings(contour) {
            let local: Vec<(f64, f64)> = ring
                .iter()
                .map(|p| metric.metres(p.lon() - point.lon(), p.lat() - point.lat()))
                .collect();
            for (i, &(x1, y1)) in local.iter().enumerate() {
                let (x2, y2) = local[(i + 1) % local.len()];
                let (dx, dy) = (x2 - x1, y2 - y1);
                let t = (-(x1 * dx + y1 * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
                limit = limit.min((x1 + t * dx).hypot(y1 + t * dy));
                if (y1 > 0.0) != (y2 > 0.0) && x1 - y1 / dy * dx > 0.0 {
                    inside = !inside;
                }
            }
        }
        (inside, limit)
    }

    fn observe(point: Point, quartiers: &[QuartierSource]) -> QpvFinding<'_> {
        let all: Vec<_> = quartiers
            .iter()
            .map(|q| (&q.quartier, exact(point, &q.contour)))
            .collect();
        let inside = all
            .iter()
            .filter(|(_, (inside, _))| *inside)
            .max_by(|a, b| a.1.1.total_cmp(&b.1.1));
        let nearest = all
            .iter()
            .min_by(|a, b| a.1.1.total_cmp(&b.1.1))
            .expect("one");
        match inside {
            Some((quartier, (_, limite_m))) => QpvFinding::Dans {
                quartier,
                limite_m: *limite_m,
            },
            None => QpvFinding::Near {
                quartier: nearest.0,
                distance_m: nearest.1.1,
            },
        }
    }

    fn artefacts(dataset: &Dataset) -> Artefacts {
        let (coverage, _) = evaluate(dataset, &Guarantee::Nothing).expect("held");
        let referentiel = Referentiel {
            generation: dataset.generation,
            source: String::new(),
            origin: String::new(),
            publie_le: None,
            licence: String::new(),
            digest: [0; 32],
            demonstration: true,
            coverage,
            quartiers: 0,
            erreur_m: 0.0,
        };
        encode(&referentiel, &dataset.quartiers).expect("encodable")
    }

    fn statut(statut: Statut) -> &'static str {
        match statut {
            Statut::Dans => "dans",
            Statut::AConfirmer => "a_confirmer",
            Statut::Hors => "hors",
            Statut::Indetermine => "indetermine",
        }
    }

    /// What a case expects, compared with an answer to it.
    fn compare(case: &Value, found: &Verification<'_>) {
        let context = format!("{}: {found:?}", case["nom"]);
        assert_eq!(case["statut"], statut(found.statut), "{context}");
        if case["statut"] == "dans" {
            let code = found.quartier.expect("in a neighbourhood").code;
            assert_eq!(case["qpv"], code.as_str(), "{context}");
        }
        for (name, metres) in [
            ("distance_m", found.distance_m),
            ("limite_m", found.limite_m),
        ] {
            match (case[name].as_f64(), metres) {
                (None, None) => {}
                (Some(expect), Some(metres)) => {
                    assert!(
                        (expect - metres).abs() <= found.incertitude_m + 0.5,
                        "{context}"
                    );
                }
                _ => panic!("{context}"),
            }
        }
        for bande in found.bandes {
            let position = match bande.position {
                Position::Dans => "dans",
                Position::AConfirmer => "a_confirmer",
                Position::Hors => "hors",
            };
            assert_eq!(
                case["bandes"][bande.width_m.to_string()],
                position,
                "{context}"
            );
        }
    }

    #[test]
    fn every_case_is_as_it_says_exactly_and_by_the_index() {
        let addresses: BTreeMap<_, _> = addresses()
            .into_iter()
            .map(|address| (address["id"].to_string(), address))
            .collect();
        let sets = Generation::ALL.map(|generation| {
            let dataset = dataset(generation);
            let artefacts = artefacts(&dataset);
            (dataset, artefacts)
        });
        for case in cases() {
            let address = &addresses[&case["adresse"].to_string()];
            assert_eq!(case["libelle"], address["label"]);
            let firm = address["type"] == "housenumber";
            assert_eq!(case["ferme"].as_bool().unwrap_or(true), firm, "{case}");
            let point = point(address);
            for precision_m in [0.0, case["precision_max_m"].as_f64().unwrap_or(0.0)] {
                let query = PointQuery {
                    point,
                    precision_m,
                    generation: None,
                    date: case["date"]
                        .as_str()
                        .expect("date")
                        .parse::<Date>()
                        .expect("date"),
                };
                let Ok((territoire, generation)) = query.locate(&Generation::ALL) else {
                    assert_eq!(query.locate(&Generation::ALL), Err(Motif::HorsTerritoire));
                    assert_eq!(case["statut"], "indetermine");
                    assert_eq!(case["motif"], "hors_territoire");
                    continue;
                };
                let (dataset, artefacts) = sets
                    .iter()
                    .find(|(dataset, _)| dataset.generation == generation)
                    .expect("loaded");
                let referentiel = &artefacts.referentiel;
                let exact = Referentiel {
                    erreur_m: 0.3,
                    ..referentiel.clone()
                };
                let finding = observe(point, &dataset.quartiers);
                compare(&case, &query.infer(territoire, &exact, finding));

                let radius_m = query.radius_m(referentiel);
                let national = Index::decode(&artefacts.national).expect("index");
                let finding = national.observe(point, radius_m);
                compare(&case, &query.infer(territoire, referentiel, finding));
                let tile = Tile::at(point);
                let pack = artefacts.tiles.iter().find(|(found, _)| *found == tile);
                let pack = pack.map(|(_, pack)| Index::decode(pack).expect("pack"));
                let finding = match &pack {
                    Some(pack) => pack.observe(point, radius_m),
                    None => QpvFinding::Far,
                };
                compare(&case, &query.infer(territoire, referentiel, finding));
            }
        }
    }

    #[test]
    fn addresses_have_the_fields_of_the_national_database() {
        let mut ids = Vec::new();
        let communes: BTreeMap<_, _> = addresses()
            .iter()
            .filter(|address| address["type"] == "municipality")
            .map(|address| (address["id"].to_string(), address["label"].to_string()))
            .collect();
        assert_eq!(communes.len(), 8);
        for address in addresses() {
            let text = |name: &str| address[name].as_str().unwrap_or_default().to_owned();
            let kind = text("type");
            let place = format!("{} {}", text("postcode"), text("city"));
            let label = match kind.as_str() {
                "municipality" => text("city"),
                _ => format!("{} {place}", text("name")),
            };
            assert_eq!(text("label"), label);
            let name = match kind.as_str() {
                "housenumber" => format!("{} {}", text("housenumber"), text("street")),
                "street" => text("street"),
                "municipality" => text("city"),
                "locality" => text("name"),
                other => panic!("{other}"),
            };
            assert_eq!(text("name"), name, "{address}");
            assert!(text("citycode").starts_with("990") && text("postcode").starts_with("990"));
            assert_eq!(
                communes[&address["citycode"].to_string()],
                address["city"].to_string()
            );
            let importance = address["importance"].as_f64().expect("importance");
            assert!((0.0..=1.0).contains(&importance));
            let at = Territoire::at(point(&address));
            let beyond = text("street").contains("Extrême") || text("name").contains("Extrême");
            assert_eq!(
                at,
                (!beyond).then_some(Territoire::Demonstration),
                "{address}"
            );
            ids.push(text("id"));
        }
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }

    #[test]
    fn every_geometric_case_is_there() {
        let dataset = dataset(Generation::G2024);
        let of = |code: &str| {
            let found = dataset
                .quartiers
                .iter()
                .find(|q| q.quartier.code.as_str() == code);
            found.expect("held")
        };
        assert_eq!(dataset.quartiers.len(), 16);
        assert_eq!(
            (dataset.measures.multipolygones, dataset.measures.trous),
            (1, 1)
        );
        assert_eq!(dataset.measures.plusieurs_communes, 1);
        let invalid: Vec<_> = dataset
            .quartiers
            .iter()
            .filter(|q| invalidity(&q.contour).is_some())
            .map(|q| q.quartier.code.as_str())
            .collect();
        assert_eq!(invalid, ["QN09906M"]);
        assert!(common_m2(&of("QN09904I").contour, &of("QN09905N").contour) > 100_000.0);
        let (west, east) = (of("QN09907I"), of("QN09908N"));
        assert!(common_m2(&west.contour, &east.contour) < 1.0);
        let shared = |p: &&Point| rings(&east.contour).flatten().any(|q| q == *p);
        assert_eq!(rings(&west.contour).flatten().filter(shared).count(), 4);
        let tiles = |code: &str| {
            let mut tiles: Vec<_> = rings(&of(code).contour)
                .flatten()
                .map(|p| Tile::at(*p))
                .collect();
            tiles.sort_unstable();
            tiles.dedup();
            tiles.len()
        };
        assert_eq!((tiles("QN09912N"), tiles("QN09914N")), (4, 1));
        let edge = |code: &str, metres: fn(Point) -> f64| {
            rings(&of(code).contour)
                .flatten()
                .map(|p| metres(*p))
                .fold(f64::MAX, f64::min)
        };
        let to_tile = edge("QN09914N", |p| {
            LocalMetric::at(46.8).metres(0.0, p.lat() - 46.8).1
        });
        let to_end = edge("QN09913I", |p| {
            LocalMetric::at(p.lat()).metres(-7.6 - p.lon(), 0.0).0
        });
        assert!((to_tile - 100.0).abs() < 1.0 && (to_end - 100.0).abs() < 1.0);
        let far = addresses()
            .iter()
            .map(
                |address| match observe(point(address), &dataset.quartiers) {
                    QpvFinding::Near { distance_m, .. } => distance_m,
                    _ => 0.0,
                },
            )
            .filter(|metres| *metres > 10_000.0)
            .count();
        assert!(far > 10);
    }

    #[test]
    fn it_is_complete_and_says_so() {
        for generation in Generation::ALL {
            let (coverage, _) = evaluate(&dataset(generation), &Guarantee::Nothing).expect("held");
            assert_eq!(coverage, Coverage::new(vec![Territoire::Demonstration]));
        }
    }
}
