//! The table as a Custom Elements Manifest (schema 2.1.0).

use super::types::kind;
use serde_json::{Value, json};
use shared::embed::{ELEMENTS, ElementSpec, PROPERTIES};

pub(super) fn manifest(version: &str) -> Value {
    json!({
        "schemaVersion": "2.1.0",
        "readme": format!("Guichet {version}"),
        "modules": [{
            "kind": "javascript-module",
            "path": "index.js",
            "declarations": ELEMENTS.iter().map(declaration).collect::<Vec<_>>(),
            "exports": ELEMENTS.iter().map(|element| json!({
                "kind": "custom-element-definition",
                "name": element.tag,
                "declaration": { "name": element.class, "module": "index.js" },
            })).collect::<Vec<_>>(),
        }],
    })
}

fn declaration(element: &ElementSpec) -> Value {
    let attributes = element.attributes.iter().map(|spec| {
        json!({
            "name": spec.name.as_str(),
            "description": spec.said.en,
            "type": { "text": kind(spec) },
            "default": spec.default.en,
        })
    });
    let events = element.events.iter().map(|event| {
        let detail: Vec<_> = event
            .detail
            .iter()
            .map(|field| format!("{}: {}", field.name, field.kind))
            .collect();
        let detail = match detail.is_empty() {
            true => "null".to_owned(),
            false => format!("{{ {} }}", detail.join("; ")),
        };
        json!({
            "name": event.name.as_str(),
            "description": event.said.en,
            "type": { "text": format!("CustomEvent<{detail}>") },
        })
    });
    let parts = element
        .parts
        .iter()
        .map(|part| json!({ "name": part.name.as_str(), "description": part.said.en }));
    let properties = PROPERTIES.iter().map(|property| {
        json!({
            "name": property.name,
            "syntax": property.syntax,
            "default": property.default,
            "description": property.said.en,
        })
    });
    json!({
        "kind": "class",
        "customElement": true,
        "name": element.class,
        "tagName": element.tag,
        "summary": element.title.en,
        "description": element.said.en,
        "superclass": { "name": "HTMLElement" },
        "attributes": attributes.collect::<Vec<_>>(),
        "events": events.collect::<Vec<_>>(),
        "slots": [{ "name": "", "description": "What shows without JavaScript, or while it loads." }],
        "cssParts": parts.collect::<Vec<_>>(),
        "cssProperties": properties.collect::<Vec<_>>(),
    })
}
