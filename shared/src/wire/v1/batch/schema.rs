//! JSON Schemas of batches of points.

use super::{
    super::{PRECISION_MAX_M, openapi::Schemas},
    BatchResult, ID_MAX, POINTS_MAX,
};
use serde_json::{Value, json};

/// `{"points": […]}`.
pub(crate) fn points() -> Value {
    let point = json!({
        "type": "object",
        "properties": {
            "id": {
                "type": ["string", "number"],
                "maxLength": ID_MAX,
                "description": "Le vôtre, rendu tel quel.",
            },
            "lat": { "type": "number", "minimum": -90, "maximum": 90 },
            "lon": { "type": "number", "minimum": -180, "maximum": 180 },
            "precision_m": {
                "type": ["number", "null"],
                "minimum": 0,
                "maximum": PRECISION_MAX_M,
                "default": 0,
            },
        },
        "required": ["id", "lat", "lon"],
        "additionalProperties": false,
    });
    // A wrong row does not make the batch be refused.
    json!({
        "type": "object",
        "properties": {
            "points": {
                "type": "array",
                "maxItems": POINTS_MAX,
                "items": {
                    "description": "Un point mal formé est répondu à sa place, avec son erreur.",
                    "anyOf": [point, {}],
                },
            },
        },
        "required": ["points"],
        "additionalProperties": false,
        "examples": [{ "points": [{ "id": "a", "lat": 47.0012, "lon": -8.0011 }] }],
    })
}

/// `{"resultats": […]}`.
pub(crate) fn results(schemas: &mut Schemas) -> Value {
    json!({
        "type": "object",
        "properties": { "resultats": { "type": "array", "items": schemas.of::<BatchResult<'_>>() } },
        "required": ["resultats"],
    })
}
