//! The schema of a question.

use super::{LIMITE, LIMITE_MAX};
use crate::wire::v1::eligibilite;
use schemars::SchemaGenerator;
use serde_json::{Value, json};

/// `{"situation": {…}, "position": {"lat", "lon"}?, "limite"?}`.
pub(crate) fn demande(schemas: &mut SchemaGenerator) -> Value {
    let mut schema = eligibilite::demande(schemas);
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
    if let Some(proprietes) = schema["properties"].as_object_mut() {
        proprietes.remove("dispositifs");
        proprietes.insert("position".into(), position);
        proprietes.insert(
            "limite".into(),
            json!({
                "type": ["integer", "null"],
                "minimum": 1,
                "maximum": LIMITE_MAX,
                "default": LIMITE,
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
