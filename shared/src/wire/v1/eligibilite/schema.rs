//! The JSON Schema of a request, generated from the table of the fields.

use crate::{
    codes::{CodeCommune, CodeDepartement, CodeEpci, CodeQpv, CodeRegion},
    eligibilite::Audience,
    situation::{Entries, Field, FieldKind},
    words,
};
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// `{"situation": {…}, "dispositifs": […]?}`.
pub(crate) fn query(schemas: &mut SchemaGenerator) -> Value {
    let mut situation = Map::new();
    for &field in Field::ALL {
        let mut block = &mut situation;
        let mut names = field.path().split('.').peekable();
        while let Some(name) = names.next() {
            if names.peek().is_none() {
                block.insert(name.to_owned(), schema(field, schemas));
                break;
            }
            let child = block.entry(name).or_insert_with(|| {
                json!({
                    "type": ["object", "null"],
                    "additionalProperties": false,
                    "properties": {},
                })
            });
            match child.get_mut("properties").and_then(Value::as_object_mut) {
                Some(properties) => block = properties,
                None => break,
            }
        }
    }
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["situation"],
        "properties": {
            "situation": {
                "type": ["object", "null"],
                "additionalProperties": false,
                "properties": situation,
                "description": "Ce que l’on sait ; une clé absente ou `null` veut dire inconnu.",
            },
            "dispositifs": {
                "type": ["array", "null"],
                "items": { "type": "string" },
                "description": "Les identifiants voulus ; par défaut ceux qui s’adressent à `public`, ou tous.",
            },
            "public": {
                "type": ["array", "null"],
                "items": { "type": "string", "enum": Audience::NAMES },
                "description": "Pour qui l’on demande : ce qui ne s’adresse à aucun d’eux n’est pas répondu, sauf s’il est nommé dans `dispositifs`.",
            },
        },
        "examples": [{
            "situation": {
                "residence": { "qpv": true, "commune": "93066" },
                "personne": { "age": 24 },
            },
        }],
    })
}

fn schema(field: Field, schemas: &mut SchemaGenerator) -> Value {
    let code = |value: Value| json!({ "anyOf": [value, { "type": "null" }] });
    let mut schema = match field.kind() {
        FieldKind::Boolean => json!({ "type": ["boolean", "null"] }),
        FieldKind::Number { integer: true, .. } => {
            json!({ "type": ["integer", "null"], "minimum": 0 })
        }
        FieldKind::Number { .. } => json!({ "type": ["number", "null"], "minimum": 0 }),
        FieldKind::Choice(values) => json!({
            "anyOf": [{ "type": "string", "enum": values }, { "type": "null" }],
        }),
        FieldKind::List(values) => json!({
            "type": ["array", "null"],
            "items": { "type": "string", "enum": values },
        }),
        FieldKind::Entries => json!({
            "type": ["array", "null"],
            "items": { "type": "string" },
            "maxItems": Entries::MAX,
        }),
        FieldKind::Date => json!({ "type": ["string", "null"], "format": "date" }),
        FieldKind::CodeQpv => code(reference::<CodeQpv>(schemas)),
        FieldKind::Commune => code(reference::<CodeCommune>(schemas)),
        FieldKind::Epci => code(reference::<CodeEpci>(schemas)),
        FieldKind::Departement => code(reference::<CodeDepartement>(schemas)),
        FieldKind::Region => code(reference::<CodeRegion>(schemas)),
    };
    schema["description"] = words::question(words::FRENCH.fields, field).into();
    schema
}

fn reference<T: JsonSchema>(schemas: &mut SchemaGenerator) -> Value {
    schemas.subschema_for::<T>().to_value()
}
