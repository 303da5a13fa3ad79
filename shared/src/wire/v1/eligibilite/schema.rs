//! The schema of a question, drawn from the table of the fields.

use crate::{
    codes::{CodeCommune, CodeDepartement, CodeEpci, CodeQpv, CodeRegion},
    mots,
    situation::{Champ, Fiches, Genre},
};
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// `{"situation": {…}, "dispositifs": […]?}`.
pub(crate) fn demande(schemas: &mut SchemaGenerator) -> Value {
    let mut situation = Map::new();
    for &champ in Champ::TOUS {
        let mut bloc = &mut situation;
        let mut noms = champ.chemin().split('.').peekable();
        while let Some(nom) = noms.next() {
            if noms.peek().is_none() {
                bloc.insert(nom.to_owned(), schema(champ, schemas));
                break;
            }
            let enfant = bloc.entry(nom).or_insert_with(|| {
                json!({
                    "type": ["object", "null"],
                    "additionalProperties": false,
                    "properties": {},
                })
            });
            match enfant.get_mut("properties").and_then(Value::as_object_mut) {
                Some(proprietes) => bloc = proprietes,
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
                "description": "Les identifiants voulus ; tous par défaut.",
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

fn schema(champ: Champ, schemas: &mut SchemaGenerator) -> Value {
    let code = |valeur: Value| json!({ "anyOf": [valeur, { "type": "null" }] });
    let mut schema = match champ.genre() {
        Genre::Booleen => json!({ "type": ["boolean", "null"] }),
        Genre::Nombre { entier: true, .. } => json!({ "type": ["integer", "null"], "minimum": 0 }),
        Genre::Nombre { .. } => json!({ "type": ["number", "null"], "minimum": 0 }),
        Genre::Choix(valeurs) => json!({
            "anyOf": [{ "type": "string", "enum": valeurs }, { "type": "null" }],
        }),
        Genre::Liste(valeurs) => json!({
            "type": ["array", "null"],
            "items": { "type": "string", "enum": valeurs },
        }),
        Genre::Fiches => json!({
            "type": ["array", "null"],
            "items": { "type": "string" },
            "maxItems": Fiches::MAX,
        }),
        Genre::Date => json!({ "type": ["string", "null"], "format": "date" }),
        Genre::CodeQpv => code(reference::<CodeQpv>(schemas)),
        Genre::Commune => code(reference::<CodeCommune>(schemas)),
        Genre::Epci => code(reference::<CodeEpci>(schemas)),
        Genre::Departement => code(reference::<CodeDepartement>(schemas)),
        Genre::Region => code(reference::<CodeRegion>(schemas)),
    };
    schema["description"] = mots::question(champ).into();
    schema
}

fn reference<T: JsonSchema>(schemas: &mut SchemaGenerator) -> Value {
    schemas.subschema_for::<T>().to_value()
}
