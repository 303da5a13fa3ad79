//! The JSON Schema of a request.

use super::{DEFAULT_LIMIT, LIMIT_MAX};
use crate::wire::v1::eligibilite;
use schemars::SchemaGenerator;
use serde_json::{Value, json};

/// `{"situation": {…}, "position": {"lat", "lon"}?, "limite"?}`.
pub(crate) fn query(schemas: &mut SchemaGenerator) -> Value {
    let mut schema = eligibilite::query(schemas);
    let position = json!({
        "type": ["object", "null"],
        "additionalProperties": false,
        "required": ["lat", "lon"],
        "properties": {
            "lat": { "type": "number", "minimum": -90, "maximum": 90 },
            "lon": { "type": "number", "minimum": -180, "maximum": 180 },
        },
        "description": "D’où compter les distances ; le centre de la commune par défaut.",
    });
    if let Some(properties) = schema["properties"].as_object_mut() {
        properties.remove("dispositifs");
        properties.insert("position".into(), position);
        properties.insert(
            "limite".into(),
            json!({
                "type": ["integer", "null"],
                "minimum": 1,
                "maximum": LIMIT_MAX,
                "default": DEFAULT_LIMIT,
                "description": "Combien de propositions, au plus.",
            }),
        );
    }
    schema["examples"] = json!([{
        "situation": {
            "residence": { "qpv": true, "commune": "99001" },
            "projet": { "stade": "idee", "besoins": ["financement"] },
        },
        "position": { "lat": 47.0012, "lon": -8.0011 },
    }]);
    schema
}
