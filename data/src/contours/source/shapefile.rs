//! Shapefiles: contours in `.shp`, properties in `.dbf`, coordinate system in `.prj`.

use super::{GeoFeature, GeometryShape, RefusalCause, SourceRing};
use shapefile::{
    PolygonRing, Shape, ShapeReader,
    dbase::{self, FieldValue, encoding::LossyCodePage, yore::code_pages::CP1252},
};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Seek},
};

/// What is looked for beside a `.shp`.
pub(super) const COMPANIONS: [&str; 3] = ["dbf", "prj", "cpg"];

/// Whether the content is a `.shp`.
pub(super) fn is(bytes: &[u8]) -> bool {
    bytes.starts_with(&9994u32.to_be_bytes())
}

/// Reads a shapefile.
pub(super) fn read(
    shp: &[u8],
    neighbours: &BTreeMap<String, Vec<u8>>,
) -> Result<Vec<GeoFeature>, RefusalCause> {
    let neighbour = |extension: &'static str| {
        neighbours
            .get(extension)
            .map(Vec::as_slice)
            .ok_or(RefusalCause::MissingCompanion(extension))
    };
    let prj = String::from_utf8_lossy(neighbour("prj")?);
    if !is_wgs84(&prj) {
        return Err(RefusalCause::Projection(named(&prj)));
    }
    let shapes_read = shapes(shp)?;
    let entries = records(neighbour("dbf")?, neighbours.get("cpg").map(Vec::as_slice))?;
    if shapes_read.len() != entries.len() {
        return Err(RefusalCause::Halves(shapes_read.len(), entries.len()));
    }
    Ok(shapes_read
        .into_iter()
        .zip(entries)
        .map(|(shape, properties)| GeoFeature { properties, shape })
        .collect())
}

/// Geographic, on WGS 84: the WKT of Esri and of OGC differ by the underscore.
fn is_wgs84(prj: &str) -> bool {
    let prj = prj.trim_start().to_ascii_uppercase();
    (prj.starts_with("GEOGCS") || prj.starts_with("GEOGCRS"))
        && ["WGS_1984", "WGS 84", "WGS_84"]
            .iter()
            .any(|name| prj.contains(name))
}

/// The name that WKT gives first, between quotes.
fn named(prj: &str) -> String {
    prj.split('"').nth(1).unwrap_or(prj).to_owned()
}

fn shapes(shp: &[u8]) -> Result<Vec<GeometryShape>, RefusalCause> {
    let damaged = |reason: String| RefusalCause::Unreadable("shapefile", reason);
    // The length is the header's 7th word, in 16-bit units.
    let stated = shp
        .get(24..28)
        .and_then(|bytes| bytes.try_into().ok())
        .map(|bytes| 2 * u64::from(u32::from_be_bytes(bytes)))
        .ok_or_else(|| damaged("it ends within its header".to_owned()))?;
    if (shp.len() as u64) < stated {
        return Err(damaged(format!(
            "it says {stated} bytes and has {}",
            shp.len()
        )));
    }
    let mut reader = ShapeReader::new(Cursor::new(shp)).map_err(|e| damaged(e.to_string()))?;
    reader
        .iter_shapes()
        .map(|shape| match shape {
            Ok(shape) => Ok(geometry(shape)),
            Err(error) => Err(damaged(error.to_string())),
        })
        .collect()
}

fn geometry(shape: Shape) -> GeometryShape {
    fn points<P>(rings: &[PolygonRing<P>], xy: impl Fn(&P) -> [f64; 2]) -> Vec<(bool, SourceRing)> {
        rings
            .iter()
            .map(|ring| {
                let outer = matches!(ring, PolygonRing::Outer(_));
                (outer, ring.points().iter().map(&xy).collect())
            })
            .collect()
    }
    match shape {
        Shape::Polygon(polygon) => polygons(points(polygon.rings(), |p| [p.x, p.y])),
        Shape::PolygonM(polygon) => polygons(points(polygon.rings(), |p| [p.x, p.y])),
        Shape::PolygonZ(polygon) => polygons(points(polygon.rings(), |p| [p.x, p.y])),
        other => GeometryShape::Other(format!("of the type {}", other.shapetype())),
    }
}

/// Gives each hole to the ring around it. A ring turning like a hole that lies in
/// no other is a part of its own: a contour that crosses itself may turn either way.
fn polygons(rings: Vec<(bool, SourceRing)>) -> GeometryShape {
    let is_within = |ring: &SourceRing, outer: &SourceRing| ring.iter().all(|&p| covers(outer, p));
    let outers: Vec<&SourceRing> = rings
        .iter()
        .filter(|(outer, _)| *outer)
        .map(|(_, ring)| ring)
        .collect();
    let mut polygons: Vec<Vec<SourceRing>> = Vec::new();
    let mut holes = Vec::new();
    for (outer, ring) in &rings {
        if *outer || !outers.iter().any(|around| is_within(ring, around)) {
            polygons.push(vec![ring.clone()]);
        } else {
            holes.push(ring.clone());
        }
    }
    for hole in holes {
        let around = polygons
            .iter_mut()
            .filter_map(|polygon| Some((polygon.first().cloned()?, polygon)))
            .filter(|(outer, _)| is_within(&hole, outer))
            .min_by(|(a, _), (b, _)| area(a).total_cmp(&area(b)));
        if let Some((_, polygon)) = around {
            polygon.push(hole);
        }
    }
    GeometryShape::Polygons(polygons)
}

/// Inside the ring or on it.
fn covers(ring: &SourceRing, [x, y]: [f64; 2]) -> bool {
    let mut inside = false;
    for (&[x1, y1], &[x2, y2]) in ring.iter().zip(ring.iter().skip(1)) {
        let cross = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
        let within = |a: f64, b: f64, v: f64| a.min(b) <= v && v <= a.max(b);
        if cross == 0.0 && within(x1, x2, x) && within(y1, y2, y) {
            return true;
        }
        if (y1 > y) != (y2 > y) && (cross > 0.0) == (y2 > y1) {
            inside = !inside;
        }
    }
    inside
}

/// In square degrees, to compare rings around one hole with each other and nothing else.
fn area(ring: &SourceRing) -> f64 {
    let sum: f64 = ring
        .iter()
        .zip(ring.iter().skip(1))
        .map(|([x1, y1], [x2, y2])| x1 * y2 - x2 * y1)
        .sum();
    sum.abs() / 2.0
}

fn records(dbf: &[u8], cpg: Option<&[u8]>) -> Result<Vec<BTreeMap<String, String>>, RefusalCause> {
    let damaged =
        |error: dbase::Error| RefusalCause::Unreadable("shapefile's .dbf", error.to_string());
    let utf8 = cpg.is_some_and(|cpg| cpg.to_ascii_uppercase().starts_with(b"UTF"));
    let source = Cursor::new(dbf);
    let reader = dbase::ReaderBuilder::new();
    let reader = if utf8 {
        reader.with_encoding(dbase::Unicode)
    } else {
        // The 2015 file: its header says nothing that can be relied upon, and
        // Windows-1252 is latin-1 with the apostrophes and œ that names need.
        reader.with_encoding(LossyCodePage(CP1252))
    };
    rows(&mut reader.build(source).map_err(damaged)?).map_err(damaged)
}

fn rows<T: Read + Seek>(
    reader: &mut dbase::Reader<T>,
) -> Result<Vec<BTreeMap<String, String>>, dbase::Error> {
    reader
        .iter_records()
        .map(|record| {
            Ok(record?
                .into_iter()
                .filter_map(|(name, value)| Some((name.to_lowercase(), text(value)?)))
                .collect())
        })
        .collect()
}

fn text(value: FieldValue) -> Option<String> {
    match value {
        FieldValue::Character(text) => text,
        FieldValue::Numeric(number) => number.map(|number| number.to_string()),
        FieldValue::Integer(number) => Some(number.to_string()),
        _ => None,
    }
}
