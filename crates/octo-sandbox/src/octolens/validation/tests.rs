#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::*;

fn issues(schema: &Value, value: &Value) -> Vec<(String, &'static str)> {
    let schemas = Schemas::new(json!({ "components": { "schemas": { "Root": schema } } })).unwrap();
    let root = json!({ "$ref": "#/components/schemas/Root" });
    schemas
        .check(&root, value)
        .iter()
        .map(|issue| {
            let summary = issue.summary();
            let path = summary.split(": ").next().unwrap_or_default();
            (path.to_owned(), issue.code())
        })
        .collect()
}

#[test]
fn each_constraint_is_reported_where_it_is_broken() {
    let schema = json!({
        "type": "object",
        "required": ["name"],
        "minProperties": 1,
        "additionalProperties": false,
        "properties": {
            "name": { "type": "string", "minLength": 2, "maxLength": 3, "pattern": "^[a-z]+$" },
            "limit": { "type": "integer", "minimum": 1, "maximum": 5 },
            "kinds": { "type": "array", "minItems": 1, "items": { "enum": ["a", "b"] } },
        },
    });
    for (value, wanted) in [
        (
            json!({ "name": "ab", "limit": 5.0, "kinds": ["a"] }),
            vec![],
        ),
        (json!({ "limit": 1 }), vec![("name", "invalid_type")]),
        (json!({ "name": "a" }), vec![("name", "too_small")]),
        (json!({ "name": "abcd" }), vec![("name", "too_big")]),
        (json!({ "name": "A1" }), vec![("name", "invalid_format")]),
        (
            json!({ "name": "ab", "limit": 0 }),
            vec![("limit", "too_small")],
        ),
        (
            json!({ "name": "ab", "limit": 1.5 }),
            vec![("limit", "invalid_type")],
        ),
        (
            json!({ "name": "ab", "kinds": ["a", "z"] }),
            vec![("kinds.1", "invalid_value")],
        ),
        (
            json!({ "name": "ab", "other": 1 }),
            vec![("other", "unrecognized_keys")],
        ),
    ] {
        let wanted: Vec<_> = wanted
            .iter()
            .map(|(path, code)| ((*path).to_owned(), *code))
            .collect();
        assert_eq!(issues(&schema, &value), wanted, "{value}");
    }
}

#[test]
fn a_union_reports_the_branch_that_was_meant() {
    let schema = json!({ "anyOf": [
        { "type": "object", "additionalProperties": false, "properties": { "source": { "type": "array" } } },
        { "type": "object", "additionalProperties": false, "required": ["operator", "groups"],
          "properties": { "operator": { "enum": ["AND", "OR"] }, "groups": { "type": "array" } } },
        { "type": "null" },
    ] });
    assert_eq!(issues(&schema, &json!(null)), vec![]);
    assert_eq!(
        issues(&schema, &json!({ "bookmarked": true })),
        vec![("bookmarked".to_owned(), "unrecognized_keys")]
    );
    assert_eq!(
        issues(&schema, &json!({ "operator": "XOR", "groups": [] })),
        vec![("operator".to_owned(), "invalid_value")]
    );
}

#[test]
fn a_keyword_without_a_rule_is_found() {
    let mut found = Vec::new();
    let schema = json!({ "type": "object", "properties": {
        "a": { "type": "array", "uniqueItems": true }, "b": { "type": "string", "format": "ipv4" },
    } });
    unknown_keywords(&schema, "#", &mut found);
    assert_eq!(
        found,
        ["#/properties/a/uniqueItems", "#/properties/b/format"]
    );
}
