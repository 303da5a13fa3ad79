//! JSON Schemas of the fields of a form, as its rules accept them.

use super::{Candidat, NAME_MAX, RESUME_LENGTH};
use crate::inputs::IDENTIFIER_MAX;
use crate::{candidature::given::Given, situation::Field};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::json;
use std::borrow::Cow;

impl<T: JsonSchema> JsonSchema for Given<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        <Option<T>>::schema_name()
    }

    fn json_schema(schemas: &mut SchemaGenerator) -> Schema {
        <Option<T>>::json_schema(schemas)
    }
}

impl JsonSchema for super::Json {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Json".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({})
    }
}

fn choice(of: Field) -> Schema {
    json_schema!({ "anyOf": [{ "type": "string", "enum": of.values() }, { "type": "null" }] })
}

macro_rules! schemas {
    ($($name:ident => $schema:expr;)*) => {
        $(pub(super) fn $name(_: &mut SchemaGenerator) -> Schema {
            $schema
        })*
    };
}

schemas! {
    structure => json_schema!({ "type": "string", "maxLength": IDENTIFIER_MAX });
    prenom => json_schema!({ "type": "string", "minLength": 1, "maxLength": NAME_MAX });
    name => json_schema!({ "type": "string", "maxLength": NAME_MAX });
    resume => json_schema!({ "type": "string", "minLength": RESUME_LENGTH.0, "maxLength": RESUME_LENGTH.1 });
    contact => choice(Field::Contact);
    secteur => choice(Field::Secteur);
    stade => choice(Field::Stade);
    creneaux => json_schema!({ "type": ["array", "null"], "items": choice(Field::Horaires) });
    besoins => json_schema!({ "type": ["array", "null"], "items": choice(Field::Besoins) });
    yes => json_schema!({ "type": "boolean", "const": true });
    object => json_schema!({ "type": ["object", "null"] });
}

/// The person's block in a new application, where `prenom` is required.
pub(super) fn candidat_whole(schemas: &mut SchemaGenerator) -> Schema {
    let mut schema = schemas.subschema_for::<Candidat>();
    schema.insert("required".to_owned(), json!(["prenom"]));
    schema
}

/// An example with as few fields as possible.
pub(super) fn someone() -> Candidat {
    Candidat {
        prenom: "Awa".into(),
        telephone: "06 12 34 56 78".into(),
        ..Candidat::default()
    }
}
