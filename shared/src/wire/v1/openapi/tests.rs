use super::*;

fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get("$ref") {
                found.push(reference.clone());
            }
            map.values().for_each(|value| references(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[test]
fn every_reference_resolves() {
    let document = openapi();
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 20);
    for reference in found {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

#[test]
fn every_error_belongs_to_a_route() {
    let text = openapi().to_string();
    for code in Code::ALL {
        let within_rows = matches!(code, Code::PointInvalide | Code::IdentifiantInvalide);
        assert_eq!(
            text.contains(&format!("- `{}` :", code.as_str())),
            !within_rows,
            "{code:?}"
        );
    }
}

/// Partners generate a class from each: a name that changes is a build that fails there.
#[test]
fn components_keep_their_names() {
    let document = openapi();
    let components = document["components"]["schemas"].as_object().unwrap();
    let names: Vec<&str> = components.keys().map(String::as_str).collect();
    assert_eq!(names.join("\n"), include_str!("names.txt").trim_end());
}
