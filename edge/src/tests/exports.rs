//! Structures in the formats of others, each held against the schema that its standard publishes.

use super::orientation::bench;
use serde_json::Value;

const PLACE: &str = "GET /v1/structures?departement=99&limite=200";

fn check(schema: &str, values: &Value) -> usize {
    let schema: Value = serde_json::from_str(schema).expect("a schema");
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("a schema that holds");
    let values = values.as_array().expect("a list");
    for value in values {
        let faults: Vec<_> = validator
            .iter_errors(value)
            .map(|e| e.to_string())
            .collect();
        assert!(faults.is_empty(), "{faults:?} in {value}");
    }
    values.len()
}

#[test]
fn each_format_has_every_structure_as_its_schema_says() {
    let bench = bench();
    let all = bench.ask(PLACE).json()["structures"]
        .as_array()
        .expect("a list")
        .len();
    assert!(all > 0);
    let told = bench.ask(&format!("{PLACE}&format=data-inclusion")).json();
    let schema = include_str!("../../../tests/exports/data-inclusion-structure.schema.json");
    let left_out = told["ecartees"].as_array().expect("a list").len();
    assert_eq!(check(schema, &told["structures"]) + left_out, all);
    let told = bench.ask(&format!("{PLACE}&format=hsds")).json();
    let schema = include_str!("../../../tests/exports/hsds-3-service.schema.json");
    assert_eq!(check(schema, &told["services"]), all);
}

#[test]
fn another_format_is_refused_and_those_there_are_named() {
    let response = bench().ask(&format!("{PLACE}&format=xml"));
    assert_eq!(response.status, 400);
    assert!(
        response.json()["detail"]
            .to_string()
            .contains("data-inclusion")
    );
}
