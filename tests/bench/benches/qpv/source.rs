//! The official contours of 2015, from their GeoJSON.

use serde::Deserialize;
use shared::{
    Point,
    qpv::{Contour, Polygone, Quartier, artefact::QuartierSource},
};
use std::error::Error;

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Properties {
    code_qp: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Polygon(Vec<Vec<[f64; 2]>>),
    MultiPolygon(Vec<Vec<Vec<[f64; 2]>>>),
}

pub(crate) fn lis(geojson: &str) -> Result<Vec<QuartierSource>, Box<dyn Error>> {
    let collection: Collection = serde_json::from_str(geojson)?;
    collection
        .features
        .into_iter()
        .map(|feature| {
            let code: shared::codes::CodeQpv = feature.properties.code_qp.parse()?;
            let polygones = match feature.geometry {
                Geometry::Polygon(polygone) => vec![polygone],
                Geometry::MultiPolygon(polygones) => polygones,
            };
            Ok(QuartierSource {
                quartier: Quartier {
                    code,
                    nom: String::new(),
                    communes: Vec::new(),
                    departement: code.departement(),
                },
                contour: Contour {
                    polygones: polygones.into_iter().map(polygone).collect(),
                },
            })
        })
        .collect()
}

fn polygone(anneaux: Vec<Vec<[f64; 2]>>) -> Polygone {
    let mut anneaux = anneaux.into_iter().map(|anneau| -> Vec<Point> {
        // The last position repeats the first.
        let n = anneau.len().saturating_sub(1);
        anneau[..n]
            .iter()
            .filter_map(|&[lon, lat]| Point::new(lat, lon).ok())
            .collect()
    });
    Polygone {
        exterieur: anneaux.next().unwrap_or_default(),
        trous: anneaux.collect(),
    }
}
