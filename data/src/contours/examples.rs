//! Sources made up for the tests: one square a neighbourhood, in the fictional territory.

use serde_json::{Value, json};
use shapefile::{
    Point, Polygon, PolygonRing, ShapeWriter, Writer,
    dbase::{self, TableWriterBuilder},
};
use std::io::{Cursor, Write};

/// Some WKT of the shapefiles of 2015.
pub(crate) const PRJ: &str = r#"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]"#;

/// A square of about 400 m, its south-west corner there.
pub(crate) fn square(lon: f64, lat: f64) -> Vec<[f64; 2]> {
    let (east, north) = (lon + 0.005, lat + 0.004);
    vec![
        [lon, lat],
        [lon, north],
        [east, north],
        [east, lat],
        [lon, lat],
    ]
}

/// A feature of 2024.
pub(crate) fn geo_feature(code: &str, name: &str, ring: &[[f64; 2]]) -> Value {
    json!({
        "type": "Feature",
        "properties": {
            "code_qp": code, "lib_qp": name, "insee_com": "99001", "lib_com": "Port-Brumel"
        },
        "geometry": { "type": "MultiPolygon", "coordinates": [[ring]] }
    })
}

/// Three neighbourhoods of 2024, as an official file is written.
pub(crate) fn three() -> Value {
    let features: Vec<_> = [
        ("QN09951N", -8.10),
        ("QN09952M", -8.08),
        ("QN09953I", -8.06),
    ]
    .iter()
    .map(|(code, lon)| geo_feature(code, &format!("Quartier {code}"), &square(*lon, 47.0)))
    .collect();
    collection(features)
}

/// A feature collection.
pub(crate) fn collection(features: Vec<Value>) -> Value {
    json!({
        "type": "FeatureCollection",
        "name": "QP2024",
        "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },
        "features": features
    })
}

/// A zip archive of these entries.
pub(crate) fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        writer
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .expect("entry");
        writer.write_all(content).expect("content");
    }
    writer.finish().expect("archive").into_inner()
}

/// The `.shp` and the `.dbf` of one neighbourhood of 2015 made of these rings, with
/// its name in the bytes given.
pub(crate) fn shapefile(rings: Vec<Vec<[f64; 2]>>, name: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let ring = |points: Vec<[f64; 2]>| {
        PolygonRing::from(
            points
                .iter()
                .map(|p| Point::new(p[0], p[1]))
                .collect::<Vec<_>>(),
        )
    };
    let (mut shp, mut dbf) = (Cursor::new(Vec::new()), Cursor::new(Vec::new()));
    {
        let table = TableWriterBuilder::new()
            .add_character_field("CODE_QP".try_into().expect("name"), 8)
            .add_character_field("NOM_QP".try_into().expect("name"), 60)
            .add_character_field("COMMUNE_QP".try_into().expect("name"), 60)
            .build_with_dest(&mut dbf);
        let mut record = dbase::Record::default();
        record.insert("CODE_QP".to_owned(), text("QP099051"));
        record.insert("NOM_QP".to_owned(), text(&"#".repeat(name.len())));
        record.insert("COMMUNE_QP".to_owned(), text("Port-Brumel"));
        let mut writer = Writer::new(ShapeWriter::new(&mut shp), table);
        let polygon = Polygon::with_rings(rings.into_iter().map(ring).collect());
        writer
            .write_shape_and_record(&polygon, &record)
            .expect("shape");
    }
    let mut dbf = dbf.into_inner();
    let at = dbf
        .windows(name.len())
        .position(|window| window.iter().all(|&byte| byte == b'#'))
        .expect("name");
    dbf[at..at + name.len()].copy_from_slice(name);
    (shp.into_inner(), dbf)
}

fn text(text: &str) -> dbase::FieldValue {
    dbase::FieldValue::Character(Some(text.to_owned()))
}
