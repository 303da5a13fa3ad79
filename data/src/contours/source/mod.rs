//! From bytes to features: the formats the official contours come in.
//!
//! A format is recognised by its content: a name or a server's `Content-Type`
//! proves nothing.

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

mod archive;
#[cfg(test)]
mod damage;
mod geojson;
mod shapefile;

use super::refusal::{ImportRefusal, RefusalCause};
use anyhow::Context;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, path::Path};

/// A file as it was received, with those that come beside it.
#[derive(Debug)]
pub(crate) struct SourceFile {
    /// Its path or its address, for messages.
    pub(crate) origin: String,
    /// Its name or its address, as it is published with the data.
    pub(crate) name: String,
    /// Its content.
    pub(crate) bytes: Vec<u8>,
    /// The parts of a loose shapefile, by extension: `dbf`, `prj`, `cpg`.
    pub(crate) neighbours: BTreeMap<String, Vec<u8>>,
}

/// The features of a source, as it gives them.
#[derive(Debug)]
pub(crate) struct SourceBatch {
    /// The format, for the report.
    pub(crate) format: Format,
    /// The entry of the archive that was read.
    pub(crate) entry: Option<String>,
    /// The features, in the order of the source.
    pub(crate) features: Vec<GeoFeature>,
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
pub(crate) struct GeoFeature {
    /// Properties by their name in lower case: publications differ by that alone.
    pub(crate) properties: BTreeMap<String, String>,
    /// The shape.
    pub(crate) shape: GeometryShape,
}

/// The shape of a feature.
#[derive(Debug, PartialEq)]
pub(crate) enum GeometryShape {
    /// Polygons of rings, the outer one first, of longitudes and latitudes.
    Polygons(Vec<Vec<SourceRing>>),
    /// Anything else, by its name.
    Other(String),
}

/// Longitudes and latitudes, the first point repeated at the end.
pub(crate) type SourceRing = Vec<[f64; 2]>;

impl SourceFile {
    /// Reads a file, and what a shapefile has beside it.
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        let bytes = std::fs::read(path).with_context(|| {
            format!(
                "{} cannot be read; pass the path or the address of a file",
                path.display()
            )
        })?;
        let mut neighbours = BTreeMap::new();
        if shapefile::is(&bytes) {
            for extension in shapefile::COMPANIONS {
                let found = [extension.to_owned(), extension.to_uppercase()]
                    .iter()
                    .find_map(|written| std::fs::read(path.with_extension(written)).ok());
                if let Some(bytes) = found {
                    neighbours.insert(extension.to_owned(), bytes);
                }
            }
        }
        let name = path.file_name().unwrap_or(path.as_os_str());
        Ok(Self {
            origin: path.display().to_string(),
            name: name.display().to_string(),
            bytes,
            neighbours,
        })
    }

    /// A text of the project, under its name.
    pub(crate) fn of_text(name: &str, text: &str) -> Self {
        Self {
            origin: name.to_owned(),
            name: name.to_owned(),
            bytes: text.as_bytes().to_vec(),
            neighbours: BTreeMap::new(),
        }
    }

    /// The features. `entry` names the one to read in an archive that holds several.
    pub(crate) fn batch(&self, entry: Option<&str>) -> Result<SourceBatch, ImportRefusal> {
        self.read(entry).map_err(|cause| cause.of(&self.origin))
    }

    /// SHA-256 of the content: for a loose shapefile, of its .shp, .dbf and .prj one
    /// after the other.
    pub(crate) fn digest(&self) -> [u8; 32] {
        self.parts()
            .fold(Sha256::new(), |hash, part| hash.chain_update(part))
            .finalize()
            .into()
    }

    /// Bytes, those of a shapefile's other parts included.
    pub(crate) fn size(&self) -> usize {
        self.parts().map(<[u8]>::len).sum()
    }

    fn parts(&self) -> impl Iterator<Item = &[u8]> {
        let beside = ["dbf", "prj"]
            .iter()
            .filter_map(|part| self.neighbours.get(*part));
        std::iter::once(&self.bytes)
            .chain(beside)
            .map(Vec::as_slice)
    }

    fn read(&self, entry: Option<&str>) -> Result<SourceBatch, RefusalCause> {
        if archive::is(&self.bytes) {
            archive::read(&self.bytes, entry)
        } else {
            read(&self.bytes, &self.neighbours)
        }
    }
}

/// Reads what is not an archive.
fn read(bytes: &[u8], neighbours: &BTreeMap<String, Vec<u8>>) -> Result<SourceBatch, RefusalCause> {
    let start = geojson::text_start(bytes);
    let (format, features) = match start.first() {
        _ if shapefile::is(bytes) => (Format::Shapefile, shapefile::read(bytes, neighbours)?),
        Some(b'{') => (Format::GeoJson, geojson::read(start)?),
        Some(b'<') => return Err(RefusalCause::Html(html_title(start))),
        None => return Err(RefusalCause::Unreadable("file", "it is empty".to_owned())),
        Some(_) => {
            let start = bytes.get(..16).unwrap_or(bytes);
            return Err(RefusalCause::Unknown(format!("“{}”", start.escape_ascii())));
        }
    };
    Ok(SourceBatch {
        format,
        entry: None,
        features,
    })
}

/// The title of a page, to say what the server meant.
fn html_title(bytes: &[u8]) -> Option<String> {
    let page = String::from_utf8_lossy(bytes.get(..4096).unwrap_or(bytes));
    // ASCII only, so that positions are the same in both.
    let lower = page.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let start = start + lower.get(start..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</title")?;
    Some(page.get(start..end)?.trim().to_owned()).filter(|title| !title.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Format, GeometryShape, SourceBatch, SourceFile};
    use crate::contours::examples::{PRJ, shapefile, square, three, zip};
    use std::collections::BTreeMap;

    fn file(bytes: impl Into<Vec<u8>>) -> SourceFile {
        SourceFile {
            origin: "f".to_owned(),
            name: "f".to_owned(),
            bytes: bytes.into(),
            neighbours: BTreeMap::new(),
        }
    }

    fn batch(bytes: impl Into<Vec<u8>>) -> Result<SourceBatch, String> {
        file(bytes)
            .batch(None)
            .map_err(|refusal| refusal.to_string())
    }

    /// The refusal begins so, and says what to do in its last sentence.
    fn refuse(bytes: impl Into<Vec<u8>>, expect: &str) {
        let refusal = batch(bytes).expect_err("must be refused");
        let expect = format!("f is refused: {expect}");
        assert!(
            refusal.starts_with(&expect),
            "{refusal}\n  is not\n{expect}…"
        );
    }

    fn loose(shp: Vec<u8>, beside: &[(&str, &[u8])]) -> Result<SourceBatch, String> {
        let mut file = file(shp);
        for (extension, content) in beside {
            file.neighbours
                .insert((*extension).to_owned(), content.to_vec());
        }
        file.batch(None).map_err(|refusal| refusal.to_string())
    }

    const OFFICIAL: &str = "GEOJSON/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson";

    #[test]
    fn the_format_is_that_of_the_content() {
        let raw = three().to_string();
        for bytes in [raw.clone(), format!("\u{feff}\n  {raw}")] {
            let batch = batch(bytes).expect("GeoJSON");
            assert_eq!((batch.format, batch.features.len()), (Format::GeoJson, 3));
            assert_eq!(batch.features[0].properties["code_qp"], "QN09951N");
        }
    }

    #[test]
    fn the_whole_country_in_wgs84_is_found_in_the_archive() {
        let raw = three().to_string();
        let wrong = br#"{"features": []}"#;
        let batch = batch(zip(&[
            ("GEOJSON/", b""),
            (
                "GEOJSON/QP2024_France_Hexagonale_Outre_Mer_LB93.geojson",
                wrong,
            ),
            ("GEOJSON/QP2024_France_Hexagonale_WGS84.geojson", wrong),
            ("GEOJSON/QP2024_Guadeloupe_RGAF09_UTM20N.geojson", wrong),
            ("GEOJSON/QP2024_Mayotte_WGS84.geojson", wrong),
            (OFFICIAL, raw.as_bytes()),
            ("lisez-moi.txt", b""),
        ]))
        .expect("archive");
        assert_eq!(batch.entry.as_deref(), Some(OFFICIAL));
        assert_eq!(batch.features.len(), 3);
    }

    #[test]
    fn an_entry_can_be_named() {
        let raw = three().to_string();
        let archive = zip(&[("a/un.geojson", b"{}"), ("a/deux.geojson", raw.as_bytes())]);
        refuse(
            archive.clone(),
            "the archive holds 2 files that could be meant: a/un.geojson, a/deux.geojson. \
             Say which with --entry NAME",
        );
        for name in ["deux.geojson", "a/deux.geojson"] {
            assert!(file(archive.clone()).batch(Some(name)).is_ok(), "{name}");
        }
        assert!(file(archive).batch(Some("trois.geojson")).is_err());
    }

    #[test]
    fn a_shapefile_is_read_loose_or_zipped() {
        let (shp, dbf) = shapefile(vec![square(-8.1, 47.0)], b"C\x9cur d\x92\xeele");
        let prj = PRJ.as_bytes();
        let beside = [("dbf", &dbf[..]), ("prj", prj)];
        let zipped = zip(&[("x/Q.SHP", &shp), ("x/Q.DBF", &dbf), ("x/Q.prj", prj)]);
        for batch in [loose(shp, &beside), batch(zipped)] {
            let batch = batch.expect("shapefile");
            assert_eq!((batch.format, batch.features.len()), (Format::Shapefile, 1));
            assert_eq!(batch.features[0].properties["nom_qp"], "Cœur d’île");
            assert_eq!(
                batch.features[0].shape,
                GeometryShape::Polygons(vec![vec![square(-8.1, 47.0)]])
            );
        }
    }

    #[test]
    fn the_names_of_a_shapefile_in_utf_8() {
        let (shp, dbf) = shapefile(vec![square(-8.1, 47.0)], "Cœur d’île".as_bytes());
        let beside = [
            ("dbf", &dbf[..]),
            ("prj", PRJ.as_bytes()),
            ("cpg", b"UTF-8"),
        ];
        let batch = loose(shp, &beside).expect("shapefile");
        assert_eq!(batch.features[0].properties["nom_qp"], "Cœur d’île");
    }

    #[test]
    fn a_hole_goes_to_the_ring_around_it_and_another_part_stays_one() {
        let hole = || {
            let mut hole: Vec<_> = square(-8.1, 47.0)
                .iter()
                .map(|[lon, lat]| [-8.0975 + (lon + 8.1) * 0.2, 47.002 + (lat - 47.0) * 0.2])
                .collect();
            hole.reverse();
            hole
        };
        let mut lone = square(-8.05, 47.0);
        lone.reverse();
        let rings = vec![
            square(-8.1, 47.0),
            hole(),
            square(-8.07, 47.0),
            lone.clone(),
        ];
        let (shp, dbf) = shapefile(rings, b"N");
        let beside = [("dbf", &dbf[..]), ("prj", PRJ.as_bytes())];
        let batch = loose(shp, &beside).expect("shapefile");
        let expect = vec![
            vec![square(-8.1, 47.0), hole()],
            vec![square(-8.07, 47.0)],
            vec![lone],
        ];
        assert_eq!(batch.features[0].shape, GeometryShape::Polygons(expect));
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
        let raw = three().to_string();
        refuse(
            &raw.as_bytes()[..raw.len() / 2],
            "this GeoJSON is cut short or damaged (EOF",
        );
        let archive = zip(&[(OFFICIAL, raw.as_bytes())]);
        refuse(
            &archive[..archive.len() / 2],
            "this zip archive is cut short or damaged",
        );
        let mut damaged = archive.clone();
        let middle = archive.len() / 3;
        damaged[middle] ^= 0xff;
        refuse(damaged, "this zip archive is cut short or damaged");
        let (shp, dbf) = shapefile(vec![square(-8.1, 47.0)], b"N");
        let beside = [("dbf", &dbf[..]), ("prj", PRJ.as_bytes())];
        for cut in [20, 60, shp.len() - 8] {
            let refusal = loose(shp[..cut].to_vec(), &beside).expect_err("cut");
            assert!(
                refusal.contains("this shapefile is cut short or damaged"),
                "{refusal}"
            );
        }
        let refusal = loose(
            shp,
            &[("dbf", &dbf[..dbf.len() / 2]), ("prj", PRJ.as_bytes())],
        )
        .expect_err("cut");
        assert!(
            refusal.contains("this shapefile's .dbf is cut short or damaged"),
            "{refusal}"
        );
    }

    #[test]
    fn a_shapefile_without_its_other_parts_is_refused() {
        let (shp, dbf) = shapefile(vec![square(-8.1, 47.0)], b"N");
        refuse(shp.clone(), "the shapefile comes without its .prj");
        let refusal = loose(shp.clone(), &[("prj", PRJ.as_bytes())]).expect_err("no .dbf");
        assert!(refusal.contains("without its .dbf"), "{refusal}");
        let mut none = dbf.clone();
        none[4..8].fill(0);
        let refusal =
            loose(shp, &[("dbf", &none), ("prj", PRJ.as_bytes())]).expect_err("no record");
        assert!(
            refusal.contains("the .shp holds 1 shapes and the .dbf 0 records"),
            "{refusal}"
        );
    }

    #[test]
    fn other_coordinate_systems_are_refused() {
        let raw = three().to_string();
        for (name, wgs84) in [
            ("urn:ogc:def:crs:OGC:1.3:CRS84", true),
            ("urn:ogc:def:crs:EPSG::4326", true),
            ("EPSG:4326", true),
            ("urn:ogc:def:crs:EPSG::2154", false),
            ("EPSG:27572", false),
        ] {
            let raw = raw.replace("urn:ogc:def:crs:OGC:1.3:CRS84", name);
            if wgs84 {
                assert!(batch(raw).is_ok(), "{name}");
            } else {
                refuse(
                    raw,
                    &format!("its coordinates are in “{name}”, not in WGS 84 degrees"),
                );
            }
        }
        let (shp, dbf) = shapefile(vec![square(-8.1, 47.0)], b"N");
        let lambert = format!(r#"PROJCS["RGF93_Lambert_93",{PRJ},PROJECTION["Lambert"]]"#);
        let refusal =
            loose(shp, &[("dbf", &dbf), ("prj", lambert.as_bytes())]).expect_err("Lambert");
        assert!(
            refusal.contains("in “RGF93_Lambert_93”, not in WGS 84"),
            "{refusal}"
        );
    }

    /// Bytes changed, cut or repeated at random, the same at each run.
    #[test]
    fn no_damage_makes_a_reader_panic() {
        let (shp, dbf) = shapefile(vec![square(-8.1, 47.0), square(-8.05, 47.0)], b"Vieux Port");
        let raw = three().to_string().into_bytes();
        let archive = zip(&[("q.shp", &shp), ("q.dbf", &dbf), ("q.prj", PRJ.as_bytes())]);
        let mut state = 1u64;
        let mut random = move |below: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 33) as usize % below
        };
        let mut damage = |bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            for _ in 0..=random(4) {
                let at = random(bytes.len());
                match random(4) {
                    0 => bytes.truncate(at.max(1)),
                    1 => bytes[at] = [0, 0x7f, 0x80, 0xff][random(4)],
                    2 => bytes[at] ^= 1 << random(8),
                    _ => bytes.extend_from_within(at..),
                }
            }
            bytes
        };
        for _ in 0..2_000 {
            let _ = batch(damage(&raw));
            let _ = batch(damage(&archive));
            let _ = loose(damage(&shp), &[("dbf", &dbf), ("prj", PRJ.as_bytes())]);
            let _ = loose(
                shp.clone(),
                &[("dbf", &damage(&dbf)), ("prj", PRJ.as_bytes())],
            );
        }
    }
}
