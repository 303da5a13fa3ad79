//! The official contours of 2015, from their GeoJSON.

use serde::Deserialize;
use shared::{
    Point,
    qpv::{Contour, Polygon, Quartier, artefact::QuartierSource},
};
use std::error::Error;

#[derive(Deserialize)]
struct BenchCollection {
    features: Vec<BenchFeature>,
}

#[derive(Deserialize)]
struct BenchFeature {
    properties: Properties,
    geometry: BenchGeometry,
}

#[derive(Deserialize)]
struct Properties {
    code_qp: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum BenchGeometry {
    Polygon(Vec<Vec<[f64; 2]>>),
    MultiPolygon(Vec<Vec<Vec<[f64; 2]>>>),
}

pub(crate) fn read(geojson: &str) -> Result<Vec<QuartierSource>, Box<dyn Error>> {
    let collection: BenchCollection = serde_json::from_str(geojson)?;
    collection
        .features
        .into_iter()
        .map(|feature| {
            let code: shared::codes::CodeQpv = feature.properties.code_qp.parse()?;
            let polygons = match feature.geometry {
                BenchGeometry::Polygon(polygon) => vec![polygon],
                BenchGeometry::MultiPolygon(polygons) => polygons,
            };
            Ok(QuartierSource {
                quartier: Quartier {
                    code,
                    name: String::new(),
                    communes: Vec::new(),
                    departement: code.departement(),
                },
                contour: Contour {
                    polygons: polygons.into_iter().map(polygon).collect(),
                },
            })
        })
        .collect()
}

fn polygon(rings: Vec<Vec<[f64; 2]>>) -> Polygon {
    let mut rings = rings.into_iter().map(|ring| -> Vec<Point> {
        // The last position repeats the first.
        let n = ring.len().saturating_sub(1);
        ring[..n]
            .iter()
            .filter_map(|&[lon, lat]| Point::new(lat, lon).ok())
            .collect()
    });
    Polygon {
        exterior: rings.next().unwrap_or_default(),
        holes: rings.collect(),
    }
}
