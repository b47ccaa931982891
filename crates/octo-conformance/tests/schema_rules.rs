//! The schema module against small tables written by hand: what each spelling
//! of a document accepts, what is said of what it refuses, and what is made
//! of it.

#![allow(clippy::unwrap_used)]

use octo_conformance::schema::{Direction, Edge, Rule, Schema, SchemaError, Schemas};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use serde_json::{Value, json};

/// The schema `Subject` of a document of this version.
fn subject(version: &str, schema: Value) -> Schema {
    let document = json!({
        "openapi": version,
        "components": {"schemas": {
            "Subject": schema,
            "Name": {"type": "string", "minLength": 2},
            "Color": {"type": "string", "enum": ["red", "blue"]},
        }},
    });
    Schemas::of(&document)
        .unwrap()
        .at("/components/schemas/Subject")
        .unwrap()
}

fn faults(schema: &Schema, value: &Value) -> Vec<String> {
    schema
        .validate(value)
        .iter()
        .map(|fault| format!("{} {}", fault.at, fault.keyword))
        .collect()
}

#[test]
fn both_spellings_accept_and_refuse_the_same() {
    let name = json!({"$ref": "#/components/schemas/Name"});
    let color = json!({"$ref": "#/components/schemas/Color"});
    // What 3.0 writes, what 3.1 writes, accepted, refused.
    let table = [
        (
            json!({"type": "string", "nullable": true}),
            json!({"type": ["string", "null"]}),
            vec![json!(null), json!("a"), json!("")],
            vec![json!(1), json!({}), json!(false)],
        ),
        (
            json!({"type": "string", "nullable": false}),
            json!({"type": "string"}),
            vec![json!("a")],
            vec![json!(null)],
        ),
        (
            json!({"type": "string", "enum": ["a", "b"], "nullable": true}),
            json!({"anyOf": [{"enum": ["a", "b"]}, {"type": "null"}]}),
            vec![json!(null), json!("b")],
            vec![json!("c"), json!(0)],
        ),
        (
            json!({"$ref": "#/components/schemas/Name", "nullable": true}),
            json!({"anyOf": [name, {"type": "null"}]}),
            vec![json!(null), json!("ab")],
            vec![json!("a"), json!(3)],
        ),
        (
            json!({"allOf": [name], "nullable": true, "description": "A name."}),
            json!({"anyOf": [name, {"type": "null"}]}),
            vec![json!(null), json!("ab")],
            vec![json!("a")],
        ),
        (
            json!({"oneOf": [name, {"type": "integer"}], "nullable": true}),
            json!({"oneOf": [name, {"type": "integer"}, {"type": "null"}]}),
            vec![json!(null), json!("ab"), json!(4)],
            vec![json!("a"), json!(4.5)],
        ),
        (
            json!({"allOf": [color], "type": "string"}),
            json!({"$ref": "#/components/schemas/Color", "description": "The color."}),
            vec![json!("red")],
            vec![json!(null), json!("green")],
        ),
        (
            json!({"type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 9, "exclusiveMaximum": false}),
            json!({"type": "number", "exclusiveMinimum": 0, "maximum": 9}),
            vec![json!(0.1), json!(9)],
            vec![json!(0), json!(9.1)],
        ),
        (
            json!({"type": "array", "items": {"type": "integer", "nullable": true}, "nullable": true}),
            json!({"type": ["array", "null"], "items": {"type": ["integer", "null"]}}),
            vec![json!(null), json!([]), json!([1, null])],
            vec![json!(["1"]), json!([1.5])],
        ),
        (
            json!({"type": "object", "properties": {"at": {"type": "string", "format": "date-time", "nullable": true}}, "required": ["at"]}),
            json!({"type": "object", "properties": {"at": {"type": ["string", "null"], "format": "date-time"}}, "required": ["at"]}),
            vec![
                json!({"at": null}),
                json!({"at": "2026-02-28T10:00:00Z", "more": 1}),
            ],
            vec![
                json!({}),
                json!({"at": "yesterday"}),
                json!({"at": "2026-02-30T10:00:00Z"}),
            ],
        ),
        (
            json!({"type": "object", "additionalProperties": {"type": "string", "nullable": true}}),
            json!({"type": "object", "additionalProperties": {"type": ["string", "null"]}}),
            vec![json!({}), json!({"a": null, "b": "c"})],
            vec![json!({"a": 1})],
        ),
    ];
    for (old, new, accepted, refused) in table {
        for (version, spelling) in [("3.0.3", &old), ("3.1.0", &new)] {
            let schema = subject(version, spelling.clone());
            for value in &accepted {
                assert_eq!(
                    faults(&schema, value),
                    [""; 0],
                    "{version} {spelling} {value}"
                );
                assert!(schema.is_valid(value));
            }
            for value in &refused {
                assert_ne!(
                    faults(&schema, value),
                    [""; 0],
                    "{version} {spelling} {value}"
                );
                assert!(!schema.is_valid(value));
            }
        }
    }
}

#[test]
fn a_property_called_nullable_is_a_property() {
    let schema = subject(
        "3.0.0",
        json!({"type": "object", "properties": {"nullable": {"type": "boolean"}, "enum": {"type": "string"}}}),
    );
    assert!(schema.property("nullable").is_some());
    assert!(schema.property("enum").is_some());
    assert!(!schema.is_valid(&json!(null)));
}

#[test]
fn a_fault_names_the_place_and_the_branch_that_was_meant() {
    let schema = subject(
        "3.1.0",
        json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["kind"],
            "properties": {
                "kind": {"type": "string"},
                "name": {"anyOf": [{"$ref": "#/components/schemas/Name"}, {"type": "null"}]},
                "color": {"anyOf": [{"$ref": "#/components/schemas/Color"}, {"type": "null"}]},
                "a/b": {"type": "array", "items": {"type": "integer", "maximum": 3}},
                "shape": {"oneOf": [
                    {"type": "object", "properties": {"type": {"const": "circle"}, "radius": {"type": "number"}}, "required": ["type", "radius"]},
                    {"type": "object", "properties": {"type": {"const": "square"}, "side": {"type": "number"}}, "required": ["type", "side"]},
                ]},
            },
        }),
    );
    let table = [
        (json!({}), vec!["/kind required"]),
        (
            json!({"kind": "a", "surplus": 1, "more": 2}),
            vec![
                "/surplus additionalProperties",
                "/more additionalProperties",
            ],
        ),
        (json!({"kind": "a", "name": "b"}), vec!["/name minLength"]),
        (json!({"kind": "a", "name": 7}), vec!["/name type"]),
        (json!({"kind": "a", "color": "green"}), vec!["/color enum"]),
        (json!({"kind": "a", "a/b": [1, 5]}), vec!["/a~1b/1 maximum"]),
        (
            json!({"kind": "a", "shape": {"type": "square", "side": "long"}}),
            vec!["/shape/side type"],
        ),
        (
            json!({"kind": "a", "shape": {"type": "square"}}),
            vec!["/shape/side required"],
        ),
        (
            json!({"kind": "a", "shape": {"type": "oval"}}),
            vec!["/shape oneOf"],
        ),
    ];
    for (value, expected) in table {
        assert_eq!(faults(&schema, &value), expected, "{value}");
    }
}

#[test]
fn a_keyword_without_a_rule_is_refused_by_name_and_place() {
    let refused = |schema: Value| {
        let document = json!({"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {"200": {
            "content": {"application/json": {"schema": schema}},
        }}}}}});
        Schemas::of(&document).unwrap_err()
    };
    let place = "/paths/~1a/get/responses/200/content/application~1json/schema";
    match refused(json!({"type": "object", "properties": {"b": {"if": {"type": "string"}}}})) {
        SchemaError::Keyword { at, keyword } => {
            assert_eq!(
                (at, keyword),
                (format!("{place}/properties/b"), "if".to_owned())
            );
        }
        other => panic!("{other}"),
    }
    match refused(json!({"items": {"$ref": "#/components/schemas/Gone"}})) {
        SchemaError::Reference { at, reference } => {
            assert_eq!(
                (at, reference),
                (
                    format!("{place}/items"),
                    "#/components/schemas/Gone".to_owned()
                )
            );
        }
        other => panic!("{other}"),
    }
    match refused(json!({"type": "string", "pattern": "^(?=a)b$"})) {
        SchemaError::Pattern { at, pattern, .. } => {
            assert_eq!((at, pattern), (place.to_owned(), "^(?=a)b$".to_owned()));
        }
        other => panic!("{other}"),
    }
    assert!(matches!(
        Schemas::of(&json!({"swagger": "2.0"})),
        Err(SchemaError::Version(_))
    ));
}

#[test]
fn what_is_not_declared_is_pointed_at() {
    let schema = subject(
        "3.1.0",
        json!({
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                "free": {"type": "object"},
                "items": {"type": "array", "items": {"anyOf": [
                    {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
                    {"type": "object", "properties": {"b": {"type": "integer"}}, "required": ["b"]},
                ]}},
            },
        }),
    );
    let value = json!({
        "id": "1",
        "labels": {"any": "name"},
        "free": {"anything": {"goes": true}},
        "items": [{"a": 1}, {"b": 1, "c": 2}, {"a": 1, "b": 2}],
        "new": 3,
    });
    let mut found = schema.undeclared(&value);
    found.sort();
    assert_eq!(found, ["/items/1/c", "/new"]);
    assert!(schema.is_valid(&value));
}

#[test]
fn each_constraint_is_broken_once_and_named() {
    let schema = subject(
        "3.1.0",
        json!({
            "type": "object",
            "additionalProperties": false,
            "required": ["name"],
            "properties": {
                "name": {"type": "string", "minLength": 1, "maxLength": 5},
                "size": {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 9, "multipleOf": 2}, {"type": "null"}]},
                "ratio": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
                "code": {"type": "string", "pattern": "^[A-Z]{3}$"},
                "at": {"type": "string", "format": "date-time"},
                "kind": {"const": "x"},
                "tags": {"type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true, "items": {"type": "string", "enum": ["p", "q", "r"]}},
            },
        }),
    );
    let start = json!({"name": "abc"});
    assert!(schema.is_valid(&start));
    let violations = schema.violations(&start);
    assert_eq!(violations, schema.violations(&start), "the same each time");
    for violation in &violations {
        let faults = schema.validate(&violation.value);
        assert!(
            !faults.is_empty() && faults.iter().all(|fault| fault.at == violation.at),
            "{violation}: {faults:?}"
        );
    }
    let mut broken: Vec<String> = violations
        .iter()
        .map(|violation| format!("{} {:?}", violation.at, violation.rule))
        .collect();
    broken.sort();
    let expected = [
        " Null",
        " Type",
        "/at Format",
        "/at Null",
        "/at Type",
        "/code Null",
        "/code Pattern",
        "/code Type",
        "/kind Const",
        "/name MaxLength",
        "/name MinLength",
        "/name Null",
        "/name Required",
        "/name Type",
        "/ratio ExclusiveMaximum",
        "/ratio ExclusiveMinimum",
        "/ratio Null",
        "/ratio Type",
        "/size Maximum",
        "/size Minimum",
        "/size MultipleOf",
        "/size Type",
        "/tags MaxItems",
        "/tags MinItems",
        "/tags Null",
        "/tags Type",
        "/tags UniqueItems",
        "/tags/0 Enum",
        "/tags/0 Null",
        "/tags/0 Type",
        "/undeclared_property UnknownProperty",
    ];
    assert_eq!(broken, expected);
}

#[test]
fn the_edges_are_accepted_and_touched() {
    let schema = subject(
        "3.1.0",
        json!({
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": {"type": "string", "minLength": 1, "maxLength": 5},
                "size": {"anyOf": [{"type": "integer", "minimum": 1, "exclusiveMaximum": 9}, {"type": "null"}]},
                "color": {"$ref": "#/components/schemas/Color"},
                "tags": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "integer"}},
            },
        }),
    );
    let boundaries = schema.boundaries(&json!({"name": "abc"}));
    for boundary in &boundaries {
        assert!(schema.is_valid(&boundary.value), "{boundary}");
    }
    let part = |at: &str, edge: Edge| {
        let found: Vec<&Value> = boundaries
            .iter()
            .filter(|boundary| boundary.at == at && boundary.edge == edge)
            .filter_map(|boundary| boundary.value.pointer(at))
            .collect();
        serde_json::to_string(&found).unwrap()
    };
    assert_eq!(part("/name", Edge::Shortest), r#"["a"]"#);
    assert_eq!(part("/name", Edge::Longest), r#"["abcaa"]"#);
    assert_eq!(part("/name", Edge::LongestWide), r#"["漢漢漢漢漢"]"#);
    assert_eq!(part("/size", Edge::Least), "[1]");
    assert_eq!(part("/size", Edge::Greatest), "[8]");
    assert_eq!(part("/size", Edge::Null), "[null]");
    assert_eq!(part("/color", Edge::Listed), r#"["red","blue"]"#);
    let counts = |edge| {
        let at = "/tags";
        boundaries
            .iter()
            .filter(|boundary| boundary.at == at && boundary.edge == edge)
            .filter_map(|boundary| Some(boundary.value.pointer(at)?.as_array()?.len()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (counts(Edge::FewestItems), counts(Edge::MostItems)),
        (vec![1], vec![3])
    );
    let members = |edge| {
        boundaries
            .iter()
            .filter(|boundary| boundary.edge == edge)
            .filter_map(|boundary| Some(boundary.value.as_object()?.len()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (members(Edge::OnlyRequired), members(Edge::Everything)),
        (vec![1], vec![4])
    );
}

#[test]
fn what_does_not_travel_this_way_is_neither_required_nor_made() {
    let schema = subject(
        "3.1.0",
        json!({
            "type": "object",
            "required": ["id", "secret"],
            "properties": {
                "id": {"type": "string", "readOnly": true},
                "secret": {"type": "string", "writeOnly": true},
            },
        }),
    );
    let request = schema.clone().directed(Direction::Request);
    let response = schema.clone().directed(Direction::Response);
    assert!(request.is_valid(&json!({"secret": "a"})));
    assert!(response.is_valid(&json!({"id": "a"})));
    assert!(!schema.is_valid(&json!({"id": "a"})));
    let mut runner = TestRunner::deterministic();
    let made = schema
        .valid_request()
        .new_tree(&mut runner)
        .unwrap()
        .current();
    assert_eq!(
        made.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["secret"]
    );
}

#[test]
fn recursion_ends() {
    let document = json!({"openapi": "3.1.0", "components": {"schemas": {"Tree": {
        "type": "object",
        "required": ["children", "value"],
        "properties": {
            "value": {"type": "integer", "minimum": 0},
            "parent": {"anyOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "null"}]},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        },
    }}}});
    let tree = Schemas::of(&document)
        .unwrap()
        .schema(&json!({"$ref": "#/components/schemas/Tree"}));
    let mut runner = TestRunner::deterministic();
    for _ in 0..50 {
        let value = tree.valid().new_tree(&mut runner).unwrap().current();
        assert!(tree.is_valid(&value));
    }
    let violations = tree.violations(&json!({"children": [], "value": 0}));
    assert!(violations.iter().any(|violation| violation.at == "/children/0/value" && violation.rule == Rule::Minimum));
    assert!(violations.len() < 100, "{}", violations.len());
}

#[test]
fn shrinking_stays_within_the_schema_and_finds_the_least() {
    let schema = subject(
        "3.1.0",
        json!({
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": {"type": "string", "minLength": 3},
                "count": {"type": "integer", "minimum": 10},
                "other": {"type": "array", "items": {"type": "string"}},
            },
        }),
    );
    let mut runner = TestRunner::deterministic();
    let failure = runner
        .run(&schema.valid(), |value| {
            assert!(schema.is_valid(&value));
            let large = value.get("count").and_then(Value::as_i64).unwrap_or(0) >= 50;
            if large {
                return Err(proptest::test_runner::TestCaseError::fail("large"));
            }
            Ok(())
        })
        .unwrap_err();
    match failure {
        proptest::test_runner::TestError::Fail(_, value) => {
            assert_eq!(value["count"], json!(50));
            assert_eq!(value["name"].as_str().unwrap().chars().count(), 3);
            assert_eq!(value.as_object().unwrap().len(), 2);
        }
        other => panic!("{other}"),
    }
}
