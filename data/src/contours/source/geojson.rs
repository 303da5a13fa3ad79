//! GeoJSON feature collections.

use super::{GeoFeature, GeometryShape, RefusalCause, SourceRing};
use serde::Deserialize;
use serde_json::{Map, Value, error::Category};

#[derive(Deserialize)]
struct Collection {
    #[serde(default)]
    crs: Option<Value>,
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Option<Map<String, Value>>,
    geometry: Option<Geometry>,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Geometry {
    Polygon {
        coordinates: Vec<GeoRing>,
    },
    MultiPolygon {
        coordinates: Vec<Vec<GeoRing>>,
    },
    Point {},
    MultiPoint {},
    LineString {},
    MultiLineString {},
    #[serde(rename = "GeometryCollection")]
    Mixed {},
}

type GeoRing = Vec<GeoPosition>;

/// A longitude, a latitude, and whatever else a program adds: an altitude, a measure.
#[derive(Deserialize)]
#[serde(try_from = "Vec<f64>")]
struct GeoPosition([f64; 2]);

impl TryFrom<Vec<f64>> for GeoPosition {
    type Error = &'static str;

    fn try_from(numbers: Vec<f64>) -> Result<Self, Self::Error> {
        match numbers[..] {
            [lon, lat, ..] => Ok(Self([lon, lat])),
            _ => Err("a position of fewer than two numbers"),
        }
    }
}

/// The text without the byte order mark and the white space some programs put before it.
pub(super) fn text_start(bytes: &[u8]) -> &[u8] {
    bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .trim_ascii_start()
}

/// Reads a feature collection.
pub(super) fn read(text: &[u8]) -> Result<Vec<GeoFeature>, RefusalCause> {
    let collection: Collection = serde_json::from_slice(text).map_err(unreadable)?;
    if let Some(crs) = collection.crs.as_ref().filter(|crs| !is_wgs84(crs)) {
        let named = name_of(crs).map(str::to_owned);
        return Err(RefusalCause::Projection(
            named.unwrap_or_else(|| crs.to_string()),
        ));
    }
    Ok(collection.features.into_iter().map(geo_feature).collect())
}

fn unreadable(error: serde_json::Error) -> RefusalCause {
    let kind = match error.classify() {
        Category::Data => "JSON, which is not a GeoJSON feature collection,",
        Category::Eof | Category::Syntax | Category::Io => "GeoJSON",
    };
    RefusalCause::Unreadable(kind, error.to_string())
}

fn name_of(crs: &Value) -> Option<&str> {
    crs.get("properties")?.get("name")?.as_str()
}

/// RFC 7946 knows no other system and no `crs`; older programs still write the same one.
fn is_wgs84(crs: &Value) -> bool {
    match name_of(crs) {
        None => crs.is_null(),
        Some(name) => {
            name.ends_with(":CRS84")
                || name.ends_with(":4326")
                || name.eq_ignore_ascii_case("WGS84")
        }
    }
}

fn geo_feature(feature: Feature) -> GeoFeature {
    let properties = feature
        .properties
        .unwrap_or_default()
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_lowercase(), text(value)?)))
        .collect();
    let shape = match feature.geometry {
        Some(Geometry::Polygon { coordinates }) => {
            GeometryShape::Polygons(vec![rings(coordinates)])
        }
        Some(Geometry::MultiPolygon { coordinates }) => {
            GeometryShape::Polygons(coordinates.into_iter().map(rings).collect())
        }
        Some(Geometry::Point {}) => GeometryShape::Other("a point".to_owned()),
        Some(Geometry::MultiPoint {}) => GeometryShape::Other("several points".to_owned()),
        Some(Geometry::LineString {}) => GeometryShape::Other("a line".to_owned()),
        Some(Geometry::MultiLineString {}) => GeometryShape::Other("several lines".to_owned()),
        Some(Geometry::Mixed {}) => GeometryShape::Other("a mixed collection".to_owned()),
        None => GeometryShape::Other("missing".to_owned()),
    };
    GeoFeature { properties, shape }
}

fn rings(rings: Vec<GeoRing>) -> Vec<SourceRing> {
    rings
        .into_iter()
        .map(|ring| ring.into_iter().map(|position| position.0).collect())
        .collect()
}

/// A property as text: codes come as numbers from some programs, lists as lists.
fn text(value: Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text),
        Value::Array(values) => {
            let texts: Vec<_> = values.into_iter().filter_map(text).collect();
            Some(texts.join(","))
        }
        other => Some(other.to_string()),
    }
}
