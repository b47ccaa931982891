//! One case per rule of shaping: what goes in, what stands at which place
//! afterwards. Every result is also generated from.

#![allow(clippy::unwrap_used)]

mod operations;
mod schemas;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use self::{
    operations::{body_cases, operation_cases},
    schemas::{property_cases, schema_cases},
};
use super::{ShapeOptions, Shaped, shape};
use crate::{Error, Flavor, generate, rules::SHAPING};

/// A rule, a document's paths and schemas, places of the shaped document and
/// what stands there; null for nothing.
type Case = (&'static str, Value, Vec<(&'static str, Value)>);

fn read(schema: Value) -> Value {
    json!({"/p": {"get": {"operationId": "op", "responses": {"200": {
        "description": "", "content": {"application/json": {"schema": schema}},
    }}}}})
}

fn sent(schema: Value) -> Value {
    json!({"/p": {"post": {"operationId": "op", "requestBody": {"required": true, "content": {
        "application/json": {"schema": schema},
    }}, "responses": {"200": {"description": ""}}}}})
}

fn with_parameters(path: &str, parameters: Value) -> Value {
    json!({path: {"get": {
        "operationId": "op", "parameters": parameters, "responses": {"200": {"description": ""}},
    }}})
}

fn with_responses(responses: Value) -> Value {
    json!({"/p": {"get": {"operationId": "op", "responses": responses}}})
}

fn json_of(schema: Value) -> Value {
    json!({"description": "", "content": {"application/json": {"schema": schema}}})
}

fn reading(properties: Value) -> Value {
    json!({"paths": read(json!({"$ref": "#/components/schemas/T"})), "schemas": {
        "T": {"type": "object", "properties": properties},
        "A": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
        "B": {"type": "object", "properties": {"b": {"type": "integer"}}},
    }})
}

/// Rules that only apply when names of the wire are not put back.
fn plain_cases() -> Vec<Case> {
    vec![
        (
            "property-collision",
            json!({"paths": sent(json!({"$ref": "#/components/schemas/A"})), "schemas": {"A": {"type": "object", "properties": {
                "source": {"type": "string"}, "!source": {"type": "string"},
            }}}}),
            vec![(
                "/components/schemas/A/properties",
                json!({"source": {"type": "string"}}),
            )],
        ),
        (
            "parameter-collision",
            json!({"paths": with_parameters("/p", json!([
                {"name": "a[b]", "in": "query", "schema": {"type": "string"}},
                {"name": "a_b", "in": "query", "schema": {"type": "string"}},
            ])), "schemas": {}}),
            vec![("/paths/~1p/get/parameters/1", Value::Null)],
        ),
    ]
}

fn lowered(case: &Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": case["paths"],
        "components": {
            "schemas": case["schemas"],
            "responses": {"R": {"description": "of R"}},
        },
    })
}

fn shaped(case: &Value, restore_names: bool) -> Shaped {
    shape(&lowered(case), ShapeOptions { restore_names }).unwrap()
}

fn check(cases: Vec<Case>, restore_names: bool) {
    for (rule, case, places) in cases {
        let shaped = shaped(&case, restore_names);
        for (place, expected) in places {
            let found = shaped.document.pointer(place).unwrap_or(&Value::Null);
            assert_eq!(
                *found, expected,
                "{rule} at {place} of {:#}",
                shaped.document
            );
        }
        let recorded = shaped.record.notes().iter().any(|note| note.rule == rule);
        assert!(recorded, "{rule} is not recorded:\n{}", shaped.record);
        generate(&shaped, Flavor::Standalone).unwrap();
    }
}

#[test]
fn properties_are_shaped_by_their_rules() {
    check(property_cases(), true);
}

#[test]
fn schemas_are_shaped_by_their_rules() {
    check(schema_cases(), true);
}

#[test]
fn operations_are_shaped_by_their_rules() {
    check(operation_cases(), true);
    check(body_cases(), true);
}

#[test]
fn what_cannot_be_put_back_is_left_out() {
    check(plain_cases(), false);
}

#[test]
fn every_rule_has_a_case() {
    let cases = [
        property_cases(),
        schema_cases(),
        operation_cases(),
        body_cases(),
        plain_cases(),
    ];
    let covered: BTreeSet<_> = cases.iter().flatten().map(|(rule, ..)| *rule).collect();
    let rules: BTreeSet<_> = SHAPING.iter().map(|rule| rule.id).collect();
    assert_eq!(covered, rules);
}

#[test]
fn names_of_the_wire_are_put_back() {
    let case = json!({"paths": {"/p": {"post": {
        "operationId": "op",
        "parameters": [
            {"name": "sort", "in": "query", "schema": {"type": "string"}},
            {"name": "-sort", "in": "query", "schema": {"type": "string"}},
        ],
        "requestBody": {"required": true, "content": {"application/json": {"schema": {
            "type": "object", "properties": {"source": {"type": "string"}, "!source": {"type": "string"}},
        }}}},
        "responses": {"200": {"description": ""}},
    }}}, "schemas": {}});
    let source = generate(&shaped(&case, true), Flavor::Standalone)
        .unwrap()
        .source;
    assert!(
        source.contains("QueryParam::new(\"-sort\", &minus_sort)"),
        "{source}"
    );
    assert!(
        source.contains("#[serde(rename = \"!source\")]"),
        "{source}"
    );
}

#[test]
fn the_header_nobody_declared_is_not_sent() {
    let case = json!({"paths": read(json!({"type": "boolean"})), "schemas": {}});
    let source = generate(&shaped(&case, true), Flavor::Standalone)
        .unwrap()
        .source;
    assert!(!source.contains("api-version"), "{source}");
}

#[test]
fn paths_that_are_no_templates_are_refused() {
    for path in ["/a/{b", "/a/b}", "/a/{}", "/a/{b}/{b}"] {
        let case = json!({"paths": with_parameters(path, json!([])), "schemas": {}});
        let error = shape(&lowered(&case), ShapeOptions::default()).unwrap_err();
        assert!(matches!(error, Error::Refused(_)), "{path}: {error}");
    }
}

#[test]
fn structs_with_other_members_are_read_directly() {
    let case = json!({"paths": read(json!({"$ref": "#/components/schemas/A"})), "schemas": {"A": {
        "type": "object", "properties": {"a": {"type": "string"}},
    }}});
    let source = generate(&shaped(&case, true), Flavor::Standalone)
        .unwrap()
        .source;
    assert!(
        source.contains("impl<'de> ::serde::Deserialize<'de> for A {"),
        "{source}"
    );
    assert!(
        source.contains("#[derive(::serde::Serialize, Clone, Debug)]\n    pub struct A"),
        "{source}"
    );
}
