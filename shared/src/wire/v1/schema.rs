//! JSON Schemas that no Rust type here gives by itself.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

macro_rules! schema {
    ($($name:ident $schema:tt)*) => {$(
        pub(super) struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )*};
}

schema! {
    Generation {
        "type": "string",
        "enum": ["2015", "2024"],
        "description": "2024 : en vigueur depuis le 1er janvier 2024 en métropole, le 1er janvier \
            2025 outre-mer ; 2015 avant.",
    }
    Jour {
        "type": "string",
        "format": "date",
    }
    Suivant {
        "type": ["string", "null"],
        "description": "Le curseur de la suite, `null` quand la liste est entière.",
    }
}
