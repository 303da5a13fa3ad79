//! Contours as GeoJSON (RFC 7946).

use super::QuartierDate;
use crate::{Point, codes::CodeQpv, qpv};
use serde::Serialize;

/// The answer of `GET /v1/qpv/{code}/contour`: a feature.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Entite<'a> {
    #[cfg_attr(feature = "openapi", schemars(extend("const" = "Feature")))]
    r#type: &'static str,
    id: CodeQpv,
    properties: QuartierDate<'a>,
    geometry: Geometrie,
}

#[derive(Clone, Debug, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(
        description = "Longitude puis latitude, en degrés WGS 84 ; anneaux fermés, l’extérieur \
            dans le sens inverse des aiguilles d’une montre, les trous dans l’autre."
    )
)]
struct Geometrie {
    #[cfg_attr(feature = "openapi", schemars(extend("const" = "MultiPolygon")))]
    r#type: &'static str,
    coordinates: Vec<Vec<Vec<[f64; 2]>>>,
}

impl<'a> Entite<'a> {
    /// A QPV with its contour.
    pub fn new(
        quartier: &'a qpv::Quartier,
        contour: &qpv::Contour,
        referentiel: &'a qpv::Referentiel,
    ) -> Self {
        let coordinates = (contour.polygons.iter())
            .map(|polygon| {
                let holes = polygon.holes.iter().map(|hole| ring(hole, false));
                std::iter::once(ring(&polygon.exterior, true))
                    .chain(holes)
                    .collect()
            })
            .collect();
        Self {
            r#type: "Feature",
            id: quartier.code,
            properties: QuartierDate::new(quartier, referentiel),
            geometry: Geometrie {
                r#type: "MultiPolygon",
                coordinates,
            },
        }
    }
}

/// A closed ring, in the given direction.
fn ring(points: &[Point], counterclockwise: bool) -> Vec<[f64; 2]> {
    // A centimetre: the index is less precise.
    let round = |degrees: f64| (degrees * 1e7).round() / 1e7;
    let mut ring: Vec<_> = points
        .iter()
        .map(|point| [round(point.lon()), round(point.lat())])
        .collect();
    let first = ring.first().copied();
    ring.extend(first);
    let area: f64 = ring
        .windows(2)
        .map(|segment| segment[0][0] * segment[1][1] - segment[1][0] * segment[0][1])
        .sum();
    if (area > 0.0) != counterclockwise {
        ring.reverse();
    }
    ring
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closes_and_turns_rings() {
        let points: Vec<_> = [(47.0, -8.0), (47.0, -7.9), (47.1, -7.9)]
            .map(|(lat, lon)| Point::new(lat, lon).unwrap())
            .into();
        let turning = vec![[-8.0, 47.0], [-7.9, 47.0], [-7.9, 47.1], [-8.0, 47.0]];
        let mut other = turning.clone();
        other.reverse();
        let reversed: Vec<_> = points.iter().rev().copied().collect();
        assert_eq!(ring(&points, true), turning);
        assert_eq!(ring(&points, false), other);
        assert_eq!(ring(&reversed, false)[0], [-7.9, 47.1]);
        assert!(ring(&[], true).is_empty());
    }
}
