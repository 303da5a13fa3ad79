//! JSON Schemas of the requests about applications.

use super::{
    BATCH_MAX,
    reading::{RETRAIT, STATUTS},
};
use crate::{
    candidature::{APPOINTMENT_MINUTES, CandidatureForm, MotifDeReponse},
    inputs::IDENTIFIER_MAX,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::json;

pub(super) fn retrait(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": RETRAIT })
}

pub(super) fn statut(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": STATUTS })
}

pub(super) fn motif(_: &mut SchemaGenerator) -> Schema {
    let names = MotifDeReponse::NAMES;
    json_schema!({ "anyOf": [{ "type": "string", "enum": names }, { "type": "null" }] })
}

pub(super) fn structure(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "maxLength": IDENTIFIER_MAX })
}

pub(super) fn moment(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "format": "date-time" })
}

pub(super) fn minutes(_: &mut SchemaGenerator) -> Schema {
    let (min, max) = APPOINTMENT_MINUTES;
    json_schema!({ "type": "integer", "minimum": min, "maximum": max })
}

/// Any row is accepted by the schema: a wrong one does not make the others be refused.
pub(super) fn batch(schemas: &mut SchemaGenerator) -> Schema {
    let mut row = CandidatureForm::json_schema(schemas).to_value();
    row["properties"]["id"] = json!({
        "type": "string",
        "maxLength": 64,
        "description": "Le vôtre, rendu tel quel.",
    });
    json_schema!({
        "type": "array",
        "maxItems": BATCH_MAX,
        "items": { "anyOf": [row, {}] },
    })
}
