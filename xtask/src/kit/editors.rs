//! The table for editors: VS Code's custom data, and the web types of JetBrains.

use serde_json::{Value, json};
use shared::embed::{AttributeKind, AttributeSpec, ELEMENTS, PROPERTIES};

fn values(spec: &AttributeSpec) -> &'static [&'static str] {
    match spec.kind {
        AttributeKind::OneOf(values) | AttributeKind::Several(values) => values,
        _ => &[],
    }
}

pub(super) fn html() -> Value {
    let tags = ELEMENTS.iter().map(|element| {
        let attributes = element.attributes.iter().map(|spec| {
            let values = values(spec).iter().map(|value| json!({ "name": value }));
            json!({
                "name": spec.name.as_str(),
                "description": spec.said.fr,
                "values": values.collect::<Vec<_>>(),
            })
        });
        json!({
            "name": element.tag,
            "description": element.said.fr,
            "attributes": attributes.collect::<Vec<_>>(),
        })
    });
    json!({ "version": 1.1, "tags": tags.collect::<Vec<_>>() })
}

pub(super) fn css() -> Value {
    let properties = PROPERTIES.iter().map(|property| {
        json!({ "name": property.name, "description": property.said.fr, "syntax": property.syntax })
    });
    let parts = json!({ "name": "::part", "description": "Une partie d’un élément de Guichet." });
    json!({
        "version": 1.1,
        "properties": properties.collect::<Vec<_>>(),
        "pseudoElements": [parts],
    })
}

pub(super) fn web_types(version: &str) -> Value {
    let elements = ELEMENTS.iter().map(|element| {
        let attributes = element.attributes.iter().map(|spec| {
            let values = values(spec).iter().map(|value| json!({ "name": value }));
            json!({
                "name": spec.name.as_str(),
                "description": spec.said.fr,
                "default": spec.default.fr,
                "values": values.collect::<Vec<_>>(),
            })
        });
        let events = element
            .events
            .iter()
            .map(|event| json!({ "name": event.name.as_str(), "description": event.said.fr }));
        let parts = element
            .parts
            .iter()
            .map(|part| json!({ "name": part.name.as_str(), "description": part.said.fr }));
        json!({
            "name": element.tag,
            "description": element.said.fr,
            "attributes": attributes.collect::<Vec<_>>(),
            "js": { "events": events.collect::<Vec<_>>() },
            "css": { "parts": parts.collect::<Vec<_>>() },
        })
    });
    let properties = PROPERTIES.iter().map(|property| {
        json!({ "name": property.name, "description": property.said.fr, "default": property.default })
    });
    json!({
        "$schema": "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
        "name": "guichet",
        "version": version,
        "description-markup": "markdown",
        "contributions": {
            "html": { "elements": elements.collect::<Vec<_>>() },
            "css": { "properties": properties.collect::<Vec<_>>() },
        },
    })
}
