//! From the features of a source to neighbourhoods, checked and in one form
//! whatever the format they came in.

#![cfg_attr(
    not(test),
    deny(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::unwrap_used
    )
)]

use super::{
    area::area_m2,
    communes::{AttributeCells, NamesByCommune},
    refusal::{PositionFault, RefusalCause},
    source::{GeoFeature, GeometryShape, SourceBatch, SourceRing},
};
use serde::Serialize;
use shapefile::dbase::yore::{CodePage, code_pages::CP1252};
use shared::{
    Point,
    codes::CodeQpv,
    metric::LocalMetric,
    qpv::{Contour, Generation, Polygon, Quartier, Territoire, artefact::QuartierSource},
};
use std::collections::BTreeMap;

const CODES: &[&str] = &["code_qp", "code_qpv", "codeqp"];
const NAMES: &[&str] = &["lib_qp", "nom_qp"];
const COMMUNES: &[&str] = &["lib_com", "commune_qp", "insee_com"];
const COMMUNE_NAMES: &[&str] = &["lib_com", "commune_qp"];

/// The neighbourhoods of a source, in the order of their codes.
#[derive(Debug)]
pub(crate) struct Dataset {
    /// The generation of all of them.
    pub(crate) generation: Generation,
    /// Whether they are those of the fictional territory.
    pub(crate) demonstration: bool,
    /// The neighbourhoods.
    pub(crate) quartiers: Vec<QuartierSource>,
    /// What was read and what was done to it.
    pub(crate) measures: QpvReadings,
}

/// What was read, and everything that was not kept as it was.
#[derive(Debug, Default, PartialEq, Serialize)]
pub(crate) struct QpvReadings {
    /// Features.
    pub(crate) entites: usize,
    /// Polygons.
    pub(crate) polygones: usize,
    /// Neighbourhoods of several polygons.
    pub(crate) multipolygones: usize,
    /// Holes.
    pub(crate) trous: usize,
    /// Vertices, the repeated last one of each ring included.
    pub(crate) sommets_lus: usize,
    /// Vertices that repeat the one before once rounded to a millionth of a degree.
    pub(crate) sommets_repetes: usize,
    /// Neighbourhoods over several communes, or several arrondissements of one.
    pub(crate) plusieurs_communes: usize,
    /// Neighbourhoods some ring of which has no area left: it is left out.
    pub(crate) anneaux_ecartes: Vec<String>,
    /// Neighbourhoods some part of which is narrower than a limit is known: it is left out, with
    /// the place of its first vertex.
    pub(crate) parties_ecartees: Vec<String>,
    /// Codes given twice with the same content: kept once.
    pub(crate) doublons_identiques: Vec<String>,
    /// Names with control characters, read as the Windows-1252 letters they were.
    pub(crate) noms_repares: Vec<String>,
    /// Neighbourhoods whose communes' names could not all be told from their codes.
    pub(crate) communes_douteuses: Vec<String>,
}

impl Dataset {
    /// Checks the features and brings them to one form.
    ///
    /// Without `generation`, that of the first code.
    pub(crate) fn assemble(
        batch: SourceBatch,
        generation: Option<Generation>,
    ) -> Result<Self, RefusalCause> {
        let mut measures = QpvReadings {
            entites: batch.features.len(),
            ..QpvReadings::default()
        };
        let mut features = Vec::with_capacity(batch.features.len());
        let mut generation = generation;
        for (rank, geo_feature) in batch.features.iter().enumerate() {
            let parsed = ReadFeature::read(rank, geo_feature, &mut measures)?;
            let asked = *generation.get_or_insert(parsed.code.generation());
            if parsed.code.generation() != asked {
                return Err(RefusalCause::Generation(parsed.code, asked));
            }
            features.push(parsed);
        }
        let generation = generation
            .filter(|_| !features.is_empty())
            .ok_or(RefusalCause::Empty)?;
        let is_fictional = |parsed: &ReadFeature| {
            Territoire::of_departement(&parsed.code.departement()) == Territoire::Demonstration
        };
        let demonstration = features.first().is_some_and(is_fictional);
        if let Some(other) = features
            .iter()
            .find(|parsed| is_fictional(parsed) != demonstration)
        {
            return Err(RefusalCause::MixedTerritories(other.code));
        }
        let names = NamesByCommune::learn(features.iter().map(|parsed| &parsed.communes));
        let mut quartiers: BTreeMap<CodeQpv, QuartierSource> = BTreeMap::new();
        for parsed in features {
            let quartier = parsed.finish(&names, &mut measures);
            let code = quartier.quartier.code;
            match quartiers.get(&code) {
                None => drop(quartiers.insert(code, quartier)),
                Some(same) if *same == quartier => {
                    measures.doublons_identiques.push(code.to_string())
                }
                Some(_) => return Err(RefusalCause::Duplicate(code)),
            }
        }
        Ok(Self {
            generation,
            demonstration,
            quartiers: quartiers.into_values().collect(),
            measures,
        })
    }
}

/// A feature whose cells have been read, but for the names of its communes.
struct ReadFeature {
    code: CodeQpv,
    name: String,
    communes: AttributeCells,
    contour: Contour,
}

impl ReadFeature {
    fn read(
        rank: usize,
        geo_feature: &GeoFeature,
        measures: &mut QpvReadings,
    ) -> Result<Self, RefusalCause> {
        let mut properties = geo_feature.properties.clone();
        let repaired: Vec<bool> = properties.values_mut().map(repair).collect();
        let find = |names: &[&str]| {
            names
                .iter()
                .find_map(|&name| properties.get(name))
                .map(|value| value.trim())
                .filter(|value| !value.is_empty())
        };
        let missing = |place: String, names| {
            RefusalCause::Property(
                place,
                names,
                geo_feature.properties.keys().cloned().collect(),
            )
        };
        let place = format!("feature {}", rank + 1);
        let code = find(CODES).ok_or_else(|| missing(place.clone(), CODES))?;
        let code: CodeQpv = code
            .parse()
            .map_err(|error| RefusalCause::Code(place, code.to_owned(), error))?;
        let name = find(NAMES).ok_or_else(|| missing(code.to_string(), NAMES))?;
        let codes = find(&["insee_com"]).unwrap_or_default();
        let commune_names = find(COMMUNE_NAMES).unwrap_or_default();
        let communes = AttributeCells::parse(codes, commune_names);
        if communes.is_empty() {
            return Err(missing(code.to_string(), COMMUNES));
        }
        if repaired.contains(&true) {
            measures.noms_repares.push(format!("{code} {name}"));
        }
        let contour = contour(code, &geo_feature.shape, measures)?;
        Ok(Self {
            code,
            name: name.to_owned(),
            communes,
            contour,
        })
    }

    fn finish(self, names: &NamesByCommune, measures: &mut QpvReadings) -> QuartierSource {
        let found = names.communes(&self.communes);
        if found.doubtful {
            measures.communes_douteuses.push(self.code.to_string());
        }
        if found.communes.len() > 1 {
            measures.plusieurs_communes += 1;
        }
        QuartierSource {
            quartier: Quartier {
                code: self.code,
                name: self.name,
                communes: found.communes,
                departement: self.code.departement(),
            },
            contour: self.contour,
        }
    }
}

/// Texts in Windows-1252 that some program took for latin-1: apostrophes, dashes
/// and œ have become control characters, which no name holds.
fn repair(text: &mut String) -> bool {
    let is_control = |c: char| ('\u{80}'..='\u{9f}').contains(&c);
    let broken = text.contains(is_control);
    if broken {
        *text = text
            .chars()
            .map(|c| match u8::try_from(c) {
                Ok(byte) if is_control(c) => CP1252.decode_lossy(&[byte]).into_owned(),
                _ => c.to_string(),
            })
            .collect();
    }
    broken
}

fn contour(
    code: CodeQpv,
    shape: &GeometryShape,
    measures: &mut QpvReadings,
) -> Result<Contour, RefusalCause> {
    let polygons = match shape {
        GeometryShape::Polygons(polygons) => polygons,
        GeometryShape::Other(nature) => {
            return Err(RefusalCause::NotPolygons(code, nature.clone()));
        }
    };
    let mut contour = Contour::default();
    let mut dropped = false;
    for rings in polygons {
        let mut kept = Vec::with_capacity(rings.len());
        for (rank, ring) in rings.iter().enumerate() {
            match points(code, ring, measures)? {
                Some(points) => kept.push(points),
                // Nothing is left of the polygon, so nothing of its holes either.
                None if rank == 0 => {
                    dropped = true;
                    break;
                }
                None => dropped = true,
            }
        }
        let mut kept = kept.into_iter();
        let Some(exterior) = kept.next() else {
            dropped = true;
            continue;
        };
        if is_thread(&exterior) {
            let at = exterior.first().map(|point| (point.lat(), point.lon()));
            let (lat, lon) = at.unwrap_or_default();
            let part = format!("{code} ({lat}, {lon})");
            measures.parties_ecartees.push(part);
            continue;
        }
        contour.polygons.push(Polygon {
            exterior,
            holes: kept.collect(),
        });
    }
    if dropped {
        measures.anneaux_ecartes.push(code.to_string());
    }
    if contour.polygons.is_empty() {
        return Err(RefusalCause::NotPolygons(
            code,
            "without any area".to_owned(),
        ));
    }
    measures.polygones += contour.polygons.len();
    measures.multipolygones += usize::from(contour.polygons.len() > 1);
    measures.trous += contour
        .polygons
        .iter()
        .map(|p| p.holes.len())
        .sum::<usize>();
    Ok(contour)
}

/// In metres: what the error stated with a set stays below. A part that is narrower is a slip
/// of the pen: nobody lives in it, and a place beside it is not near the neighbourhood.
const WIDTH_MIN_M: f64 = 1.0;

/// Whether a ring is a strip that narrow, by its area and its length.
fn is_thread(ring: &[Point]) -> bool {
    let Some(origin) = ring.first() else {
        return true;
    };
    let metric = LocalMetric::at(origin.lat());
    let metres =
        |point: &Point| metric.metres(point.lon() - origin.lon(), point.lat() - origin.lat());
    let places = ring.iter().map(metres).collect::<Vec<_>>();
    let nexts = places.iter().cycle().skip(1);
    let (mut twice_area, mut length) = (0.0, 0.0);
    for (&(x, y), &(next_x, next_y)) in places.iter().zip(nexts) {
        twice_area += x * next_y - next_x * y;
        length += f64::hypot(next_x - x, next_y - y);
    }
    let is_narrow = |twice_area: f64| twice_area < WIDTH_MIN_M * length;
    if !is_narrow(f64::abs(twice_area)) {
        return false;
    }
    // The two lobes of a crossing took from each other what neither lacks.
    let alone = Contour {
        polygons: vec![Polygon {
            exterior: ring.to_vec(),
            holes: Vec::new(),
        }],
    };
    is_narrow(2.0 * area_m2(&alone))
}

/// The points of a ring, each once; none when fewer than three are left.
fn points(
    code: CodeQpv,
    ring: &SourceRing,
    measures: &mut QpvReadings,
) -> Result<Option<Vec<Point>>, RefusalCause> {
    measures.sommets_lus += ring.len();
    let mut points: Vec<Point> = Vec::with_capacity(ring.len());
    for &position in ring {
        let point = point(code, position)?;
        if points.last() == Some(&point) {
            measures.sommets_repetes += 1;
        } else {
            points.push(point);
        }
    }
    if points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    Ok(Some(points).filter(|points| points.len() >= 3))
}

/// A position in the territory its code names.
fn point(code: CodeQpv, [lon, lat]: [f64; 2]) -> Result<Point, RefusalCause> {
    let wrong = |gap| RefusalCause::Position(code, lon, lat, gap);
    let point =
        Point::new(canonical(lat), canonical(lon)).map_err(|_| wrong(PositionFault::Metres))?;
    match Territoire::at(point) {
        Some(territoire) if territoire == Territoire::of_departement(&code.departement()) => {
            Ok(point)
        }
        Some(_) => Err(wrong(PositionFault::OtherTerritoire)),
        None => Err(wrong(match point.transposed().map(Territoire::at) {
            Some(Some(_)) => PositionFault::Swapped,
            _ => PositionFault::Elsewhere,
        })),
    }
}

/// A coordinate at a millionth of a degree, 11 cm at most: what the GeoJSON files
/// hold. Rounded as they were, on the exact decimal value: multiplying by a
/// million first rounds 18 contours of the 2015 shapefile otherwise.
fn canonical(degrees: f64) -> f64 {
    // `+ 0.0` makes a zero of a negative zero.
    format!("{degrees:.6}").parse().unwrap_or(f64::NAN) + 0.0
}

#[cfg(test)]
mod tests {
    use super::Dataset;
    use crate::contours::{
        examples::{PRJ, collection, geo_feature, shapefile, square, three},
        source::{SourceBatch, SourceFile},
    };
    use serde_json::{Value, json};
    use shared::{metric::LocalMetric, qpv::Generation};
    use std::collections::BTreeMap;

    fn batch(bytes: Vec<u8>, neighbours: &[(&str, &[u8])]) -> SourceBatch {
        let file = SourceFile {
            origin: "f".to_owned(),
            name: "f".to_owned(),
            bytes,
            neighbours: neighbours
                .iter()
                .map(|(extension, content)| ((*extension).to_owned(), content.to_vec()))
                .collect::<BTreeMap<_, _>>(),
        };
        file.batch(None).expect("readable")
    }

    fn assemble(source: &Value) -> Result<Dataset, String> {
        Dataset::assemble(batch(source.to_string().into_bytes(), &[]), None)
            .map_err(|cause| cause.to_string())
    }

    /// Three sound features, the second changed: the refusal begins so.
    fn refuse(change: impl Fn(&mut Value), expect: &str) {
        let mut source = three();
        change(&mut source["features"][1]);
        let refusal = assemble(&source).expect_err("must be refused");
        assert!(
            refusal.starts_with(expect),
            "{refusal}\n  is not\n{expect}…"
        );
    }

    #[test]
    fn a_sound_source_is_kept_whole() {
        let dataset = assemble(&three()).expect("sound");
        assert_eq!(
            (dataset.generation, dataset.demonstration),
            (Generation::G2024, true)
        );
        let codes: Vec<_> = dataset
            .quartiers
            .iter()
            .map(|q| q.quartier.code.to_string())
            .collect();
        assert_eq!(codes, ["QN09951N", "QN09952M", "QN09953I"]);
        assert_eq!(dataset.quartiers[0].contour.polygons[0].exterior.len(), 4);
        assert_eq!(
            (
                dataset.measures.sommets_lus,
                dataset.measures.sommets_repetes
            ),
            (15, 0)
        );
    }

    #[test]
    fn properties_are_found_under_the_names_they_have_had() {
        let mut source = three();
        source["features"][0]["properties"] =
            json!({ "CODE_QP": "QN09951N", "Nom_QP": "A", "COMMUNE_QP": "Port-Brumel" });
        source["features"][1]["properties"] =
            json!({ "code_qpv": "QN09952M", "lib_qp": "B", "insee_com": 99001, "lib_com": null });
        let dataset = assemble(&source).expect("sound");
        assert_eq!(dataset.quartiers[0].quartier.name, "A");
        assert_eq!(
            dataset.quartiers[1].quartier.communes[0].name,
            "Port-Brumel"
        );
    }

    /// Three sound neighbourhoods, the first with one more part.
    fn with_part(part: &[[f64; 2]]) -> Result<Dataset, String> {
        let mut source = three();
        let first = source["features"][0]["geometry"]["coordinates"].take();
        let first = match source["features"][0]["geometry"]["type"] == "Polygon" {
            true => first,
            false => first[0].clone(),
        };
        source["features"][0]["geometry"] =
            json!({ "type": "MultiPolygon", "coordinates": [first, [part]] });
        assemble(&source)
    }

    /// A strip of a place in metres, as its source would round it.
    fn strip(length_m: f64, width_m: f64, turned: bool) -> Vec<[f64; 2]> {
        let metric = LocalMetric::at(47.0);
        let corners = [
            (0.0, 0.0),
            (length_m, 0.0),
            (length_m, width_m),
            (0.0, width_m),
        ];
        let mut ring: Vec<[f64; 2]> = corners
            .iter()
            .map(|&(x, y)| if turned { (y, x) } else { (x, y) })
            .map(|(x, y)| metric.degrees(x, y))
            .map(|(lon, lat)| [-8.11 + lon, 47.01 + lat])
            .collect();
        ring.push(ring[0]);
        ring
    }

    #[test]
    fn a_part_narrower_than_its_limit_is_known_is_no_neighbourhood() {
        let sound = assemble(&three()).expect("sound").quartiers;
        let check = |part: &[[f64; 2]], is_thread: bool| {
            let dataset = with_part(part).expect("sound");
            let parts = dataset.quartiers[0].contour.polygons.len();
            assert_eq!(parts, if is_thread { 1 } else { 2 }, "{part:?}");
            assert_eq!(
                dataset.measures.parties_ecartees.len(),
                usize::from(is_thread)
            );
            if is_thread {
                let said = &dataset.measures.parties_ecartees[0];
                assert!(said.starts_with("QN09951N (47.01"), "{said}");
                assert_eq!(dataset.quartiers, sound);
            }
        };
        // Three points on a line of thirty centimetres, as of QP057001 in 2015.
        let at = |lon: f64, lat: f64| [-8.11 + lon, 47.01 + lat];
        check(
            &[at(0.0, 0.0), at(2e-6, 0.0), at(4e-6, 0.0), at(0.0, 0.0)],
            true,
        );
        check(
            &[at(0.0, 0.0), at(2e-6, 2e-6), at(4e-6, 4e-6), at(0.0, 0.0)],
            true,
        );
        // There and back.
        check(
            &[
                at(0.0, 0.0),
                at(1e-3, 0.0),
                at(2e-3, 0.0),
                at(1e-3, 0.0),
                at(0.0, 0.0),
            ],
            true,
        );
        for turned in [false, true] {
            for length in [0.5, 2.0, 30.0, 300.0, 3_000.0] {
                for width in [0.2, 0.4] {
                    check(&strip(length, width, turned), true);
                }
                if length > 2.0 {
                    for width in [2.0, 5.0, 20.0] {
                        check(&strip(length, width, turned), false);
                    }
                }
            }
        }
        // A crossing has the area of its two lobes.
        let bow = [
            at(0.0, 0.0),
            at(1e-3, 1e-3),
            at(1e-3, 0.0),
            at(0.0, 1e-3),
            at(0.0, 0.0),
        ];
        check(&bow, false);
    }

    #[test]
    fn a_neighbourhood_of_nothing_else_is_refused() {
        let change = |feature: &mut Value| {
            feature["geometry"] =
                json!({ "type": "Polygon", "coordinates": [strip(40.0, 0.3, false)] });
        };
        refuse(change, "the contour of QN09952M is without any area");
    }

    #[test]
    fn a_shapefile_and_its_geojson_give_the_same() {
        // A longitude that rounds to -8.100003, and to -8.100004 once multiplied by a million.
        let ring = |digits: usize| -> Vec<[f64; 2]> {
            square(-8.100_003_5, 47.000_000_449)
                .iter()
                .map(|p| p.map(|v| format!("{v:.digits$}").parse().expect("number")))
                .collect()
        };
        let (shp, dbf) = shapefile(vec![ring(20)], b"C\x9cur de ville");
        let shapefile =
            Dataset::assemble(batch(shp, &[("dbf", &dbf), ("prj", PRJ.as_bytes())]), None)
                .expect("shapefile");
        let geojson = assemble(&collection(vec![json!({
            "type": "Feature",
            "properties": {
                "code_qp": "QP099051", "nom_qp": "C\u{9c}ur de ville", "commune_qp": "Port-Brumel"
            },
            "geometry": { "type": "Polygon", "coordinates": [ring(6)] }
        })]))
        .expect("GeoJSON");
        assert_eq!(shapefile.quartiers, geojson.quartiers);
        assert_eq!(geojson.quartiers[0].quartier.name, "Cœur de ville");
        assert_eq!(geojson.measures.noms_repares, ["QP099051 Cœur de ville"]);
    }

    #[test]
    fn repeated_vertices_and_rings_without_area_are_left_out_and_said() {
        let mut source = three();
        let mut ring = square(-8.1, 47.0);
        ring.insert(1, [-8.1, 47.000_000_3]);
        let point = [-8.098, 47.002];
        source["features"][0]["geometry"]["coordinates"] = json!([[ring, [point, point, point]]]);
        let dataset = assemble(&source).expect("sound");
        assert_eq!(dataset.quartiers[0].contour.polygons[0].exterior.len(), 4);
        assert_eq!(dataset.measures.trous, 0);
        assert_eq!(dataset.measures.anneaux_ecartes, ["QN09951N"]);
        assert_eq!(dataset.measures.sommets_repetes, 3);
        refuse(
            |geo_feature| geo_feature["geometry"]["coordinates"] = json!([[[point, point, point]]]),
            "the contour of QN09952M is without any area",
        );
    }

    #[test]
    fn a_code_twice_is_fine_when_nothing_else_differs() {
        let mut source = three();
        let features = source["features"].as_array_mut().expect("features");
        features.push(features[0].clone());
        let dataset = assemble(&source).expect("sound");
        assert_eq!(dataset.quartiers.len(), 3);
        assert_eq!(dataset.measures.doublons_identiques, ["QN09951N"]);
        let elsewhere = geo_feature("QN09951N", "Quartier QN09951N", &square(-8.2, 47.1));
        refuse(
            |geo_feature| *geo_feature = elsewhere.clone(),
            "QN09951N appears twice with different contents",
        );
    }

    #[test]
    fn nothing_is_refused() {
        let refusal = assemble(&collection(Vec::new())).expect_err("empty");
        assert!(refusal.starts_with("it holds no feature"), "{refusal}");
    }

    #[test]
    fn properties_that_are_missing_or_wrong_are_refused() {
        let set = |name: &'static str, value: &'static str| {
            move |geo_feature: &mut Value| geo_feature["properties"][name] = value.into()
        };
        let drop = |names: &'static [&'static str]| {
            move |geo_feature: &mut Value| {
                for name in names {
                    geo_feature["properties"]
                        .as_object_mut()
                        .expect("object")
                        .remove(*name);
                }
            }
        };
        refuse(
            drop(&["code_qp"]),
            "feature 2 has none of the properties code_qp, code_qpv, codeqp (it has insee_com, \
             lib_com, lib_qp). The columns were renamed",
        );
        refuse(
            drop(&["lib_qp"]),
            "QN09952M has none of the properties lib_qp, nom_qp",
        );
        refuse(
            set("lib_qp", "  "),
            "QN09952M has none of the properties lib_qp, nom_qp",
        );
        refuse(
            drop(&["insee_com", "lib_com"]),
            "QN09952M has none of the properties lib_com, commune_qp, insee_com",
        );
        refuse(set("code_qp", "QN99"), "feature 2 has the code “QN99”: ");
        refuse(
            set("code_qp", "QP099001"),
            "QP099001 is a code of generation 2015, not 2024. Pass --generation 2015",
        );
    }

    #[test]
    fn a_generation_that_is_not_the_one_asked_for_is_refused() {
        let batch = batch(three().to_string().into_bytes(), &[]);
        let refusal = Dataset::assemble(batch, Some(Generation::G2015)).expect_err("2024");
        let expect = "QN09951N is a code of generation 2024, not 2015. Pass --generation 2024";
        assert!(refusal.to_string().starts_with(expect), "{refusal}");
    }

    #[test]
    fn contours_that_are_not_polygons_are_refused() {
        let set = |geometry: Value| {
            move |geo_feature: &mut Value| geo_feature["geometry"] = geometry.clone()
        };
        refuse(
            set(json!({ "type": "Point", "coordinates": [-8.1, 47.0] })),
            "the contour of QN09952M is a point, not one or more polygons",
        );
        refuse(set(Value::Null), "the contour of QN09952M is missing");
    }

    #[test]
    fn positions_that_cannot_be_are_refused() {
        let set = |code: &'static str, ring: Vec<[f64; 2]>| {
            move |geo_feature: &mut Value| {
                geo_feature["properties"]["code_qp"] = code.into();
                geo_feature["geometry"]["coordinates"] = json!([[ring]]);
            }
        };
        let at = "has a vertex at longitude";
        refuse(
            set("QN09952M", vec![[652_000.5, 6_862_000.0]; 4]),
            &format!("QN09952M {at} 652000.5, latitude 6862000, which are not degrees but metres"),
        );
        refuse(
            set("QN09952M", vec![[47.0, -8.1]; 4]),
            &format!(
                "QN09952M {at} 47, latitude -8.1, which is in France once the two are swapped"
            ),
        );
        refuse(
            set("QN09952M", vec![[0.0, 0.0]; 4]),
            &format!("QN09952M {at} 0, latitude 0, which is in no French territory"),
        );
        refuse(
            set("QN97452M", vec![[5.2, 46.2]; 4]),
            &format!("QN97452M {at} 5.2, latitude 46.2, which is not in the territory"),
        );
        refuse(
            |geo_feature| {
                *geo_feature = super::tests::geo_feature("QN00152M", "Ain", &square(5.2, 46.2))
            },
            "QN00152M is of the real country and others are of the fictional",
        );
    }
}
