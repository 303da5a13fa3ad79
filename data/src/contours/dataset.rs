//! From the features of a source to neighbourhoods, checked and in one form
//! whatever the format they came in.

use super::{
    communes::{Cellules, Noms},
    refusal::{Cause, Ecart},
    source::{Anneau, Entite, Forme, Lot},
};
use serde::Serialize;
use shapefile::dbase::yore::{CodePage, code_pages::CP1252};
use shared::{
    Point,
    codes::CodeQpv,
    qpv::{Contour, Generation, Polygone, Quartier, Territoire, artefact::QuartierSource},
};
use std::collections::BTreeMap;

const CODES: &[&str] = &["code_qp", "code_qpv", "codeqp"];
const NOMS: &[&str] = &["lib_qp", "nom_qp"];
const COMMUNES: &[&str] = &["lib_com", "commune_qp", "insee_com"];

/// The neighbourhoods of a source, in the order of their codes.
#[derive(Debug)]
pub(crate) struct Jeu {
    /// The generation of all of them.
    pub(crate) generation: Generation,
    /// Whether they are those of the fictional territory.
    pub(crate) demonstration: bool,
    /// The neighbourhoods.
    pub(crate) quartiers: Vec<QuartierSource>,
    /// What was read and what was done to it.
    pub(crate) releve: Releve,
}

/// What was read, and everything that was not kept as it was.
#[derive(Debug, Default, PartialEq, Serialize)]
pub(crate) struct Releve {
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
    /// Codes given twice with the same content: kept once.
    pub(crate) doublons_identiques: Vec<String>,
    /// Names with control characters, read as the Windows-1252 letters they were.
    pub(crate) noms_repares: Vec<String>,
    /// Neighbourhoods whose communes' names could not all be told from their codes.
    pub(crate) communes_douteuses: Vec<String>,
}

impl Jeu {
    /// Checks the features and brings them to one form.
    ///
    /// Without `generation`, that of the first code.
    pub(crate) fn assemble(lot: Lot, generation: Option<Generation>) -> Result<Self, Cause> {
        let mut releve = Releve {
            entites: lot.entites.len(),
            ..Releve::default()
        };
        let mut lues = Vec::with_capacity(lot.entites.len());
        let mut generation = generation;
        for (rang, entite) in lot.entites.iter().enumerate() {
            let lue = Lue::read(rang, entite, &mut releve)?;
            let asked = *generation.get_or_insert(lue.code.generation());
            if lue.code.generation() != asked {
                return Err(Cause::Generation(lue.code, asked));
            }
            lues.push(lue);
        }
        let generation = generation.filter(|_| !lues.is_empty()).ok_or(Cause::Vide)?;
        let fictif = |lue: &Lue| {
            Territoire::of_departement(&lue.code.departement()) == Territoire::Demonstration
        };
        let demonstration = lues.first().is_some_and(fictif);
        if let Some(other) = lues.iter().find(|lue| fictif(lue) != demonstration) {
            return Err(Cause::Melange(other.code));
        }
        let noms = Noms::learn(lues.iter().map(|lue| &lue.communes));
        let mut quartiers: BTreeMap<CodeQpv, QuartierSource> = BTreeMap::new();
        for lue in lues {
            let quartier = lue.finish(&noms, &mut releve);
            let code = quartier.quartier.code;
            match quartiers.get(&code) {
                None => drop(quartiers.insert(code, quartier)),
                Some(same) if *same == quartier => {
                    releve.doublons_identiques.push(code.to_string())
                }
                Some(_) => return Err(Cause::Doublon(code)),
            }
        }
        Ok(Self {
            generation,
            demonstration,
            quartiers: quartiers.into_values().collect(),
            releve,
        })
    }
}

/// A feature whose cells have been read, but for the names of its communes.
struct Lue {
    code: CodeQpv,
    nom: String,
    communes: Cellules,
    contour: Contour,
}

impl Lue {
    fn read(rang: usize, entite: &Entite, releve: &mut Releve) -> Result<Self, Cause> {
        let mut proprietes = entite.proprietes.clone();
        let repaired: Vec<bool> = proprietes.values_mut().map(repair).collect();
        let find = |names: &[&str]| {
            names
                .iter()
                .find_map(|&name| proprietes.get(name))
                .map(|value| value.trim())
                .filter(|value| !value.is_empty())
        };
        let missing = |ou: String, names| {
            Cause::Propriete(ou, names, entite.proprietes.keys().cloned().collect())
        };
        let ou = format!("feature {}", rang + 1);
        let code = find(CODES).ok_or_else(|| missing(ou.clone(), CODES))?;
        let code: CodeQpv = code
            .parse()
            .map_err(|error| Cause::Code(ou, code.to_owned(), error))?;
        let nom = find(NOMS).ok_or_else(|| missing(code.to_string(), NOMS))?;
        let codes = find(&["insee_com"]).unwrap_or_default();
        let noms = find(&COMMUNES[..2]).unwrap_or_default();
        let communes = Cellules::parse(codes, noms);
        if communes.is_empty() {
            return Err(missing(code.to_string(), COMMUNES));
        }
        if repaired.contains(&true) {
            releve.noms_repares.push(format!("{code} {nom}"));
        }
        let contour = contour(code, &entite.forme, releve)?;
        Ok(Self {
            code,
            nom: nom.to_owned(),
            communes,
            contour,
        })
    }

    fn finish(self, noms: &Noms, releve: &mut Releve) -> QuartierSource {
        let found = noms.communes(&self.communes);
        if found.douteuses {
            releve.communes_douteuses.push(self.code.to_string());
        }
        if found.communes.len() > 1 {
            releve.plusieurs_communes += 1;
        }
        QuartierSource {
            quartier: Quartier {
                code: self.code,
                nom: self.nom,
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

fn contour(code: CodeQpv, forme: &Forme, releve: &mut Releve) -> Result<Contour, Cause> {
    let polygons = match forme {
        Forme::Polygones(polygons) => polygons,
        Forme::Autre(nature) => return Err(Cause::Geometrie(code, nature.clone())),
    };
    let mut contour = Contour::default();
    let mut dropped = false;
    for rings in polygons {
        let mut kept = Vec::with_capacity(rings.len());
        for (rank, ring) in rings.iter().enumerate() {
            match points(code, ring, releve)? {
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
        let Some(exterieur) = kept.next() else {
            dropped = true;
            continue;
        };
        contour.polygones.push(Polygone {
            exterieur,
            trous: kept.collect(),
        });
    }
    if dropped {
        releve.anneaux_ecartes.push(code.to_string());
    }
    if contour.polygones.is_empty() {
        return Err(Cause::Geometrie(code, "without any area".to_owned()));
    }
    releve.polygones += contour.polygones.len();
    releve.multipolygones += usize::from(contour.polygones.len() > 1);
    releve.trous += contour
        .polygones
        .iter()
        .map(|p| p.trous.len())
        .sum::<usize>();
    Ok(contour)
}

/// The points of a ring, each once; none when fewer than three are left.
fn points(code: CodeQpv, ring: &Anneau, releve: &mut Releve) -> Result<Option<Vec<Point>>, Cause> {
    releve.sommets_lus += ring.len();
    let mut points: Vec<Point> = Vec::with_capacity(ring.len());
    for &position in ring {
        let point = point(code, position)?;
        if points.last() == Some(&point) {
            releve.sommets_repetes += 1;
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
fn point(code: CodeQpv, [lon, lat]: [f64; 2]) -> Result<Point, Cause> {
    let wrong = |ecart| Cause::Position(code, lon, lat, ecart);
    let point = Point::new(canonical(lat), canonical(lon)).map_err(|_| wrong(Ecart::Metres))?;
    match Territoire::at(point) {
        Some(territoire) if territoire == Territoire::of_departement(&code.departement()) => {
            Ok(point)
        }
        Some(_) => Err(wrong(Ecart::AutreTerritoire)),
        None => Err(wrong(match point.transposed().map(Territoire::at) {
            Some(Some(_)) => Ecart::Inversee,
            _ => Ecart::Ailleurs,
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
    use super::Jeu;
    use crate::contours::{
        examples::{PRJ, carre, collection, entite, shapefile, trois},
        source::{Fichier, Lot},
    };
    use serde_json::{Value, json};
    use shared::qpv::Generation;
    use std::collections::BTreeMap;

    fn lot(octets: Vec<u8>, voisins: &[(&str, &[u8])]) -> Lot {
        let fichier = Fichier {
            origine: "f".to_owned(),
            nom: "f".to_owned(),
            octets,
            voisins: voisins
                .iter()
                .map(|(extension, content)| ((*extension).to_owned(), content.to_vec()))
                .collect::<BTreeMap<_, _>>(),
        };
        fichier.lot(None).expect("readable")
    }

    fn assemble(source: &Value) -> Result<Jeu, String> {
        Jeu::assemble(lot(source.to_string().into_bytes(), &[]), None)
            .map_err(|cause| cause.to_string())
    }

    /// Three sound features, the second changed: the refusal begins so.
    fn refuse(change: impl Fn(&mut Value), expect: &str) {
        let mut source = trois();
        change(&mut source["features"][1]);
        let refus = assemble(&source).expect_err("must be refused");
        assert!(refus.starts_with(expect), "{refus}\n  is not\n{expect}…");
    }

    #[test]
    fn a_sound_source_is_kept_whole() {
        let jeu = assemble(&trois()).expect("sound");
        assert_eq!(
            (jeu.generation, jeu.demonstration),
            (Generation::G2024, true)
        );
        let codes: Vec<_> = jeu
            .quartiers
            .iter()
            .map(|q| q.quartier.code.to_string())
            .collect();
        assert_eq!(codes, ["QN09951N", "QN09952M", "QN09953I"]);
        assert_eq!(jeu.quartiers[0].contour.polygones[0].exterieur.len(), 4);
        assert_eq!(
            (jeu.releve.sommets_lus, jeu.releve.sommets_repetes),
            (15, 0)
        );
    }

    #[test]
    fn properties_are_found_under_the_names_they_have_had() {
        let mut source = trois();
        source["features"][0]["properties"] =
            json!({ "CODE_QP": "QN09951N", "Nom_QP": "A", "COMMUNE_QP": "Port-Brumel" });
        source["features"][1]["properties"] =
            json!({ "code_qpv": "QN09952M", "lib_qp": "B", "insee_com": 99001, "lib_com": null });
        let jeu = assemble(&source).expect("sound");
        assert_eq!(jeu.quartiers[0].quartier.nom, "A");
        assert_eq!(jeu.quartiers[1].quartier.communes[0].nom, "Port-Brumel");
    }

    #[test]
    fn a_shapefile_and_its_geojson_give_the_same() {
        // A longitude that rounds to -8.100003, and to -8.100004 once multiplied by a million.
        let ring = |digits: usize| -> Vec<[f64; 2]> {
            carre(-8.100_003_5, 47.000_000_449)
                .iter()
                .map(|p| p.map(|v| format!("{v:.digits$}").parse().expect("number")))
                .collect()
        };
        let (shp, dbf) = shapefile(vec![ring(20)], b"C\x9cur de ville");
        let shapefile = Jeu::assemble(lot(shp, &[("dbf", &dbf), ("prj", PRJ.as_bytes())]), None)
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
        assert_eq!(geojson.quartiers[0].quartier.nom, "Cœur de ville");
        assert_eq!(geojson.releve.noms_repares, ["QP099051 Cœur de ville"]);
    }

    #[test]
    fn repeated_vertices_and_rings_without_area_are_left_out_and_said() {
        let mut source = trois();
        let mut ring = carre(-8.1, 47.0);
        ring.insert(1, [-8.1, 47.000_000_3]);
        let point = [-8.098, 47.002];
        source["features"][0]["geometry"]["coordinates"] = json!([[ring, [point, point, point]]]);
        let jeu = assemble(&source).expect("sound");
        assert_eq!(jeu.quartiers[0].contour.polygones[0].exterieur.len(), 4);
        assert_eq!(jeu.releve.trous, 0);
        assert_eq!(jeu.releve.anneaux_ecartes, ["QN09951N"]);
        assert_eq!(jeu.releve.sommets_repetes, 3);
        refuse(
            |entite| entite["geometry"]["coordinates"] = json!([[[point, point, point]]]),
            "the contour of QN09952M is without any area",
        );
    }

    #[test]
    fn a_code_twice_is_fine_when_nothing_else_differs() {
        let mut source = trois();
        let features = source["features"].as_array_mut().expect("features");
        features.push(features[0].clone());
        let jeu = assemble(&source).expect("sound");
        assert_eq!(jeu.quartiers.len(), 3);
        assert_eq!(jeu.releve.doublons_identiques, ["QN09951N"]);
        let elsewhere = entite("QN09951N", "Quartier QN09951N", &carre(-8.2, 47.1));
        refuse(
            |entite| *entite = elsewhere.clone(),
            "QN09951N appears twice with different contents",
        );
    }

    #[test]
    fn nothing_is_refused() {
        let refus = assemble(&collection(Vec::new())).expect_err("empty");
        assert!(refus.starts_with("it holds no feature"), "{refus}");
    }

    #[test]
    fn properties_that_are_missing_or_wrong_are_refused() {
        let set = |name: &'static str, value: &'static str| {
            move |entite: &mut Value| entite["properties"][name] = value.into()
        };
        let drop = |names: &'static [&'static str]| {
            move |entite: &mut Value| {
                for name in names {
                    entite["properties"]
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
        let lot = lot(trois().to_string().into_bytes(), &[]);
        let refus = Jeu::assemble(lot, Some(Generation::G2015)).expect_err("2024");
        let expect = "QN09951N is a code of generation 2024, not 2015. Pass --generation 2024";
        assert!(refus.to_string().starts_with(expect), "{refus}");
    }

    #[test]
    fn contours_that_are_not_polygons_are_refused() {
        let set = |geometry: Value| move |entite: &mut Value| entite["geometry"] = geometry.clone();
        refuse(
            set(json!({ "type": "Point", "coordinates": [-8.1, 47.0] })),
            "the contour of QN09952M is a point, not one or more polygons",
        );
        refuse(set(Value::Null), "the contour of QN09952M is missing");
    }

    #[test]
    fn positions_that_cannot_be_are_refused() {
        let set = |code: &'static str, ring: Vec<[f64; 2]>| {
            move |entite: &mut Value| {
                entite["properties"]["code_qp"] = code.into();
                entite["geometry"]["coordinates"] = json!([[ring]]);
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
            |entite| *entite = super::tests::entite("QN00152M", "Ain", &carre(5.2, 46.2)),
            "QN00152M is of the real country and others are of the fictional",
        );
    }
}
