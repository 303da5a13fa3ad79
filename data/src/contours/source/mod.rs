//! From bytes to features: the formats the official contours come in.
//!
//! A format is recognised by its content: a name or a server's `Content-Type`
//! proves nothing.

mod archive;
#[cfg(test)]
mod damage;
mod geojson;
mod shapefile;

use super::refusal::{Cause, Refus};
use anyhow::Context;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, path::Path};

/// A file as it was received, with those that come beside it.
#[derive(Debug)]
pub(crate) struct Fichier {
    /// Its path or its address, for messages.
    pub(crate) origine: String,
    /// Its name or its address, as it is published with the data.
    pub(crate) nom: String,
    /// Its content.
    pub(crate) octets: Vec<u8>,
    /// The parts of a loose shapefile, by extension: `dbf`, `prj`, `cpg`.
    pub(crate) voisins: BTreeMap<String, Vec<u8>>,
}

/// The features of a source, as it gives them.
#[derive(Debug)]
pub(crate) struct Lot {
    /// The format, for the report.
    pub(crate) format: Format,
    /// The entry of the archive that was read.
    pub(crate) entree: Option<String>,
    /// The features, in the order of the source.
    pub(crate) entites: Vec<Entite>,
}

/// The formats that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// A GeoJSON feature collection.
    GeoJson,
    /// A shapefile.
    Shapefile,
}

impl Format {
    /// The name, for people.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::GeoJson => "GeoJSON",
            Self::Shapefile => "shapefile",
        }
    }
}

/// A feature as a source gives it.
#[derive(Debug, PartialEq)]
pub(crate) struct Entite {
    /// Properties by their name in lower case: publications differ by that alone.
    pub(crate) proprietes: BTreeMap<String, String>,
    /// The shape.
    pub(crate) forme: Forme,
}

/// The shape of a feature.
#[derive(Debug, PartialEq)]
pub(crate) enum Forme {
    /// Polygons of rings, the outer one first, of longitudes and latitudes.
    Polygones(Vec<Vec<Anneau>>),
    /// Anything else, by its name.
    Autre(String),
}

/// Longitudes and latitudes, the first point repeated at the end.
pub(crate) type Anneau = Vec<[f64; 2]>;

impl Fichier {
    /// Reads a file, and what a shapefile has beside it.
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        let octets = std::fs::read(path).with_context(|| {
            format!(
                "{} cannot be read; pass the path or the address of a file",
                path.display()
            )
        })?;
        let mut voisins = BTreeMap::new();
        if shapefile::is(&octets) {
            for extension in shapefile::VOISINS {
                let found = [extension.to_owned(), extension.to_uppercase()]
                    .iter()
                    .find_map(|written| std::fs::read(path.with_extension(written)).ok());
                if let Some(octets) = found {
                    voisins.insert(extension.to_owned(), octets);
                }
            }
        }
        let nom = path.file_name().unwrap_or(path.as_os_str());
        Ok(Self {
            origine: path.display().to_string(),
            nom: nom.display().to_string(),
            octets,
            voisins,
        })
    }

    /// A text of the project, under its name.
    pub(crate) fn of_text(nom: &str, texte: &str) -> Self {
        Self {
            origine: nom.to_owned(),
            nom: nom.to_owned(),
            octets: texte.as_bytes().to_vec(),
            voisins: BTreeMap::new(),
        }
    }

    /// The features. `entree` names the one to read in an archive that holds several.
    pub(crate) fn lot(&self, entree: Option<&str>) -> Result<Lot, Refus> {
        self.read(entree).map_err(|cause| cause.of(&self.origine))
    }

    /// SHA-256 of the content: for a loose shapefile, of its .shp, .dbf and .prj one
    /// after the other.
    pub(crate) fn empreinte(&self) -> [u8; 32] {
        self.parts()
            .fold(Sha256::new(), |hash, part| hash.chain_update(part))
            .finalize()
            .into()
    }

    /// Bytes, those of a shapefile's other parts included.
    pub(crate) fn taille(&self) -> usize {
        self.parts().map(<[u8]>::len).sum()
    }

    fn parts(&self) -> impl Iterator<Item = &[u8]> {
        let beside = ["dbf", "prj"]
            .iter()
            .filter_map(|part| self.voisins.get(*part));
        std::iter::once(&self.octets)
            .chain(beside)
            .map(Vec::as_slice)
    }

    fn read(&self, entree: Option<&str>) -> Result<Lot, Cause> {
        if archive::is(&self.octets) {
            archive::read(&self.octets, entree)
        } else {
            read(&self.octets, &self.voisins)
        }
    }
}

/// Reads what is not an archive.
fn read(octets: &[u8], voisins: &BTreeMap<String, Vec<u8>>) -> Result<Lot, Cause> {
    let debut = geojson::text_start(octets);
    let (format, entites) = match debut.first() {
        _ if shapefile::is(octets) => (Format::Shapefile, shapefile::read(octets, voisins)?),
        Some(b'{') => (Format::GeoJson, geojson::read(debut)?),
        Some(b'<') => return Err(Cause::Html(html_title(debut))),
        None => return Err(Cause::Illisible("file", "it is empty".to_owned())),
        Some(_) => {
            let debut = &octets[..octets.len().min(16)];
            return Err(Cause::Inconnu(format!("“{}”", debut.escape_ascii())));
        }
    };
    Ok(Lot {
        format,
        entree: None,
        entites,
    })
}

/// The title of a page, to say what the server meant.
fn html_title(octets: &[u8]) -> Option<String> {
    let page = String::from_utf8_lossy(&octets[..octets.len().min(4096)]);
    // ASCII only, so that positions are the same in both.
    let lower = page.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let start = start + lower[start..].find('>')? + 1;
    let end = start + lower[start..].find("</title")?;
    Some(page[start..end].trim().to_owned()).filter(|title| !title.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Fichier, Format, Forme, Lot};
    use crate::contours::examples::{PRJ, carre, shapefile, trois, zip};
    use std::collections::BTreeMap;

    fn fichier(octets: impl Into<Vec<u8>>) -> Fichier {
        Fichier {
            origine: "f".to_owned(),
            nom: "f".to_owned(),
            octets: octets.into(),
            voisins: BTreeMap::new(),
        }
    }

    fn lot(octets: impl Into<Vec<u8>>) -> Result<Lot, String> {
        fichier(octets).lot(None).map_err(|refus| refus.to_string())
    }

    /// The refusal begins so, and says what to do in its last sentence.
    fn refuse(octets: impl Into<Vec<u8>>, expect: &str) {
        let refus = lot(octets).expect_err("must be refused");
        let expect = format!("f is refused: {expect}");
        assert!(refus.starts_with(&expect), "{refus}\n  is not\n{expect}…");
    }

    fn loose(shp: Vec<u8>, beside: &[(&str, &[u8])]) -> Result<Lot, String> {
        let mut fichier = fichier(shp);
        for (extension, content) in beside {
            fichier
                .voisins
                .insert((*extension).to_owned(), content.to_vec());
        }
        fichier.lot(None).map_err(|refus| refus.to_string())
    }

    const OFFICIEL: &str = "GEOJSON/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson";

    #[test]
    fn the_format_is_that_of_the_content() {
        let raw = trois().to_string();
        for octets in [raw.clone(), format!("\u{feff}\n  {raw}")] {
            let lot = lot(octets).expect("GeoJSON");
            assert_eq!((lot.format, lot.entites.len()), (Format::GeoJson, 3));
            assert_eq!(lot.entites[0].proprietes["code_qp"], "QN09951N");
        }
    }

    #[test]
    fn the_whole_country_in_wgs84_is_found_in_the_archive() {
        let raw = trois().to_string();
        let wrong = br#"{"features": []}"#;
        let lot = lot(zip(&[
            ("GEOJSON/", b""),
            (
                "GEOJSON/QP2024_France_Hexagonale_Outre_Mer_LB93.geojson",
                wrong,
            ),
            ("GEOJSON/QP2024_France_Hexagonale_WGS84.geojson", wrong),
            ("GEOJSON/QP2024_Guadeloupe_RGAF09_UTM20N.geojson", wrong),
            ("GEOJSON/QP2024_Mayotte_WGS84.geojson", wrong),
            (OFFICIEL, raw.as_bytes()),
            ("lisez-moi.txt", b""),
        ]))
        .expect("archive");
        assert_eq!(lot.entree.as_deref(), Some(OFFICIEL));
        assert_eq!(lot.entites.len(), 3);
    }

    #[test]
    fn an_entry_can_be_named() {
        let raw = trois().to_string();
        let archive = zip(&[("a/un.geojson", b"{}"), ("a/deux.geojson", raw.as_bytes())]);
        refuse(
            archive.clone(),
            "the archive holds 2 files that could be meant: a/un.geojson, a/deux.geojson. \
             Say which with --entry NAME",
        );
        for nom in ["deux.geojson", "a/deux.geojson"] {
            assert!(fichier(archive.clone()).lot(Some(nom)).is_ok(), "{nom}");
        }
        assert!(fichier(archive).lot(Some("trois.geojson")).is_err());
    }

    #[test]
    fn a_shapefile_is_read_loose_or_zipped() {
        let (shp, dbf) = shapefile(vec![carre(-8.1, 47.0)], b"C\x9cur d\x92\xeele");
        let prj = PRJ.as_bytes();
        let beside = [("dbf", &dbf[..]), ("prj", prj)];
        let zipped = zip(&[("x/Q.SHP", &shp), ("x/Q.DBF", &dbf), ("x/Q.prj", prj)]);
        for lot in [loose(shp, &beside), lot(zipped)] {
            let lot = lot.expect("shapefile");
            assert_eq!((lot.format, lot.entites.len()), (Format::Shapefile, 1));
            assert_eq!(lot.entites[0].proprietes["nom_qp"], "Cœur d’île");
            assert_eq!(
                lot.entites[0].forme,
                Forme::Polygones(vec![vec![carre(-8.1, 47.0)]])
            );
        }
    }

    #[test]
    fn the_names_of_a_shapefile_in_utf_8() {
        let (shp, dbf) = shapefile(vec![carre(-8.1, 47.0)], "Cœur d’île".as_bytes());
        let beside = [
            ("dbf", &dbf[..]),
            ("prj", PRJ.as_bytes()),
            ("cpg", b"UTF-8"),
        ];
        let lot = loose(shp, &beside).expect("shapefile");
        assert_eq!(lot.entites[0].proprietes["nom_qp"], "Cœur d’île");
    }

    #[test]
    fn a_hole_goes_to_the_ring_around_it_and_another_part_stays_one() {
        let hole = || {
            let mut hole: Vec<_> = carre(-8.1, 47.0)
                .iter()
                .map(|[lon, lat]| [-8.0975 + (lon + 8.1) * 0.2, 47.002 + (lat - 47.0) * 0.2])
                .collect();
            hole.reverse();
            hole
        };
        let mut lone = carre(-8.05, 47.0);
        lone.reverse();
        let rings = vec![carre(-8.1, 47.0), hole(), carre(-8.07, 47.0), lone.clone()];
        let (shp, dbf) = shapefile(rings, b"N");
        let beside = [("dbf", &dbf[..]), ("prj", PRJ.as_bytes())];
        let lot = loose(shp, &beside).expect("shapefile");
        let expect = vec![
            vec![carre(-8.1, 47.0), hole()],
            vec![carre(-8.07, 47.0)],
            vec![lone],
        ];
        assert_eq!(lot.entites[0].forme, Forme::Polygones(expect));
    }

    #[test]
    fn what_is_not_data_is_refused() {
        refuse("", "this file is cut short or damaged (it is empty)");
        refuse(
            "<!DOCTYPE html><html><head><TITLE>Service indisponible</TITLE>",
            "it is a web page, not data (“Service indisponible”). The server answered",
        );
        refuse("\n<html><body>", "it is a web page, not data. The server");
        refuse(
            "code_qp;lib_qp\n",
            "it begins with “code_qp;lib_qp\\n”, which is neither",
        );
        refuse(zip(&[]), "the archive holds no GeoJSON and no shapefile");
        refuse(
            zip(&[("liste.csv", b"x")]),
            "the archive holds no GeoJSON and no shapefile",
        );
        refuse(
            r#"{"a": 1}"#,
            "this JSON, which is not a GeoJSON feature collection,",
        );
    }

    #[test]
    fn what_is_cut_short_is_refused() {
        let raw = trois().to_string();
        refuse(
            &raw.as_bytes()[..raw.len() / 2],
            "this GeoJSON is cut short or damaged (EOF",
        );
        let archive = zip(&[(OFFICIEL, raw.as_bytes())]);
        refuse(
            &archive[..archive.len() / 2],
            "this zip archive is cut short or damaged",
        );
        let mut damaged = archive.clone();
        let middle = archive.len() / 3;
        damaged[middle] ^= 0xff;
        refuse(damaged, "this zip archive is cut short or damaged");
        let (shp, dbf) = shapefile(vec![carre(-8.1, 47.0)], b"N");
        let beside = [("dbf", &dbf[..]), ("prj", PRJ.as_bytes())];
        for cut in [20, 60, shp.len() - 8] {
            let refus = loose(shp[..cut].to_vec(), &beside).expect_err("cut");
            assert!(
                refus.contains("this shapefile is cut short or damaged"),
                "{refus}"
            );
        }
        let refus = loose(
            shp,
            &[("dbf", &dbf[..dbf.len() / 2]), ("prj", PRJ.as_bytes())],
        )
        .expect_err("cut");
        assert!(
            refus.contains("this shapefile's .dbf is cut short or damaged"),
            "{refus}"
        );
    }

    #[test]
    fn a_shapefile_without_its_other_parts_is_refused() {
        let (shp, dbf) = shapefile(vec![carre(-8.1, 47.0)], b"N");
        refuse(shp.clone(), "the shapefile comes without its .prj");
        let refus = loose(shp.clone(), &[("prj", PRJ.as_bytes())]).expect_err("no .dbf");
        assert!(refus.contains("without its .dbf"), "{refus}");
        let mut none = dbf.clone();
        none[4..8].fill(0);
        let refus = loose(shp, &[("dbf", &none), ("prj", PRJ.as_bytes())]).expect_err("no record");
        assert!(
            refus.contains("the .shp holds 1 shapes and the .dbf 0 records"),
            "{refus}"
        );
    }

    #[test]
    fn other_coordinate_systems_are_refused() {
        let raw = trois().to_string();
        for (name, wgs84) in [
            ("urn:ogc:def:crs:OGC:1.3:CRS84", true),
            ("urn:ogc:def:crs:EPSG::4326", true),
            ("EPSG:4326", true),
            ("urn:ogc:def:crs:EPSG::2154", false),
            ("EPSG:27572", false),
        ] {
            let raw = raw.replace("urn:ogc:def:crs:OGC:1.3:CRS84", name);
            if wgs84 {
                assert!(lot(raw).is_ok(), "{name}");
            } else {
                refuse(
                    raw,
                    &format!("its coordinates are in “{name}”, not in WGS 84 degrees"),
                );
            }
        }
        let (shp, dbf) = shapefile(vec![carre(-8.1, 47.0)], b"N");
        let lambert = format!(r#"PROJCS["RGF93_Lambert_93",{PRJ},PROJECTION["Lambert"]]"#);
        let refus = loose(shp, &[("dbf", &dbf), ("prj", lambert.as_bytes())]).expect_err("Lambert");
        assert!(
            refus.contains("in “RGF93_Lambert_93”, not in WGS 84"),
            "{refus}"
        );
    }

    /// Bytes changed, cut or repeated at random, the same at each run.
    #[test]
    fn no_damage_makes_a_reader_panic() {
        let (shp, dbf) = shapefile(vec![carre(-8.1, 47.0), carre(-8.05, 47.0)], b"Vieux Port");
        let raw = trois().to_string().into_bytes();
        let archive = zip(&[("q.shp", &shp), ("q.dbf", &dbf), ("q.prj", PRJ.as_bytes())]);
        let mut state = 1u64;
        let mut random = move |below: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 33) as usize % below
        };
        let mut damage = |octets: &[u8]| {
            let mut octets = octets.to_vec();
            for _ in 0..=random(4) {
                let at = random(octets.len());
                match random(4) {
                    0 => octets.truncate(at.max(1)),
                    1 => octets[at] = [0, 0x7f, 0x80, 0xff][random(4)],
                    2 => octets[at] ^= 1 << random(8),
                    _ => octets.extend_from_within(at..),
                }
            }
            octets
        };
        for _ in 0..2_000 {
            let _ = lot(damage(&raw));
            let _ = lot(damage(&archive));
            let _ = loose(damage(&shp), &[("dbf", &dbf), ("prj", PRJ.as_bytes())]);
            let _ = loose(
                shp.clone(),
                &[("dbf", &damage(&dbf)), ("prj", PRJ.as_bytes())],
            );
        }
    }
}
