//! Deep, wide, cyclic and shared: linear, without recursion, one entry a cause.

use octo_contract::compare::{CrateNaming, Options, Semver, compare};
use serde_json::{Map, Value, json};

use super::fixture::{drift, findings};

/// A chain of components, each with a property of the next one's type.
fn chain(length: usize, last: &str) -> Value {
    let mut schemas = Map::new();
    for at in 0..length {
        let next = json!({"$ref": format!("#/components/schemas/S{}", at + 1)});
        schemas.insert(
            format!("S{at}"),
            json!({"type": "object", "properties": {"next": next}}),
        );
    }
    schemas.insert(format!("S{length}"), json!({"type": last}));
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}});
    json!({
        "openapi": "3.1.0",
        "paths": {"/a": {"get": {"responses": {"200": {"description": "", "content": content}}}}},
        "components": {"schemas": schemas}
    })
}

#[test]
fn a_chain_of_references_is_followed_to_its_end() {
    let found = drift(&chain(20_000, "string"), &chain(20_000, "integer"));
    assert_eq!(findings(&found), ["response-type-changed breaking"]);
    assert_eq!(found.changes().first().unwrap().operations.count, 1);
}

#[test]
fn chains_of_merges_and_choices_end() {
    let wrapped = |keyword: &str, last: &str| {
        let mut schemas = Map::new();
        for at in 0..5_000 {
            let next = json!({"$ref": format!("#/components/schemas/S{}", at + 1)});
            let own = json!({"properties": {format!("p{}", at % 7): {"type": last}}});
            schemas.insert(format!("S{at}"), json!({keyword: [next, own]}));
        }
        schemas.insert("S5000".to_owned(), json!({"type": "object"}));
        let mut document = chain(1, "string");
        document["components"]["schemas"] = Value::Object(schemas);
        document
    };
    for keyword in ["allOf", "anyOf", "oneOf"] {
        assert!(!drift(&wrapped(keyword, "string"), &wrapped(keyword, "integer")).is_empty());
    }
}

#[test]
fn choices_that_lead_to_themselves_end() {
    let knot = |kind: &str| {
        let branch = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let all = json!([branch("S0"), branch("A"), branch("B"), branch("C"), {"type": kind}]);
        let mut document = chain(1, "string");
        document["components"]["schemas"] = json!({
            "S0": {"anyOf": all}, "A": {"oneOf": all}, "B": {"anyOf": all}, "C": {"allOf": [branch("S0"), branch("C")]}
        });
        document
    };
    assert!(!drift(&knot("string"), &knot("integer")).is_empty());
}

/// A shared schema that many operations use, on both ways.
fn shared(operations: usize, kind: &str) -> Value {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Shared"}}});
    let paths: Map<String, Value> = (0..operations)
        .map(|at| {
            let operation = json!({
                "requestBody": {"content": content},
                "responses": {"200": {"description": "", "content": content}}
            });
            (format!("/p{at}"), json!({"post": operation}))
        })
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Octogen Platform Catalog API", "version": "1"},
        "paths": paths,
        "components": {"schemas": {"Shared": {"type": "object", "properties": {"snakeCase": {"type": kind}}}}}
    })
}

#[test]
fn one_cause_is_one_entry_however_many_operations_reach_it() {
    let found = drift(&shared(300, "string"), &shared(300, "integer"));
    assert_eq!(
        findings(&found),
        [
            "request-type-changed breaking",
            "response-type-changed breaking"
        ]
    );
    for change in found.changes() {
        assert_eq!(change.operations.count, 300);
        assert_eq!(
            change.operations.first,
            ["POST /p0", "POST /p1", "POST /p2"]
        );
        assert_eq!(change.rust, ["octogen_api::types::Shared::snake_case"]);
    }
    assert_eq!(found.semver(), Semver::Major);
}

#[test]
fn items_are_named_for_the_api_that_is_asked_for() {
    let naming = CrateNaming::for_api("octolens").unwrap();
    let options = Options {
        naming: Some(&naming),
    };
    let found = compare(&shared(1, "string"), &shared(1, "integer"), &options);
    assert!(
        found
            .changes()
            .iter()
            .all(|change| change.rust[0].starts_with("octolens_api::types::"))
    );
    assert_eq!(CrateNaming::for_api("other"), None);
}

#[test]
fn a_shared_part_of_many_schemas_is_one_cause() {
    let composed = |extra: Value| {
        let mut schemas: Map<String, Value> = (0..50)
            .map(|at| {
                let own = json!({"type": "object", "properties": {format!("own{at}"): {"type": "string"}}});
                (format!("S{at}"), json!({"allOf": [{"$ref": "#/components/schemas/Base"}, own]}))
            })
            .collect();
        schemas.insert(
            "Base".to_owned(),
            json!({"type": "object", "properties": extra}),
        );
        let paths: Map<String, Value> = (0..50)
            .map(|at| {
                let schema = json!({"$ref": format!("#/components/schemas/S{at}")});
                let response =
                    json!({"description": "", "content": {"application/json": {"schema": schema}}});
                (
                    format!("/p{at}"),
                    json!({"get": {"responses": {"200": response}}}),
                )
            })
            .collect();
        json!({"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}})
    };
    let found = drift(
        &composed(json!({})),
        &composed(json!({"id": {"type": "string"}})),
    );
    assert_eq!(
        findings(&found),
        ["response-optional-property-added additive"]
    );
    let change = found.changes().first().unwrap();
    assert_eq!(change.operations.count, 50);
    assert_eq!(
        change.revision_pointer,
        "/components/schemas/Base/properties/id"
    );
}

#[test]
fn wide_choices_stay_fast() {
    let wide = |shift: usize| {
        let branches: Vec<Value> = (0..3_000)
            .map(|at| {
                let name = format!("p{}", (at + shift) * 7919 % 100_003);
                json!({"type": "object", "properties": {name: {"type": "string"}}})
            })
            .collect();
        let mut document = chain(1, "string");
        document["components"]["schemas"]["S0"] = json!({"oneOf": branches});
        document
    };
    let found = drift(&wide(0), &wide(1));
    assert_eq!(
        findings(&found),
        [
            "response-branch-added breaking",
            "response-branch-removed additive"
        ]
    );
}
