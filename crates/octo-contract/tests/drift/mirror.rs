//! A pair turned round shows the mirrors, and nothing at all makes it panic.

use std::collections::{BTreeMap, BTreeSet};

use octo_contract::compare::{Axis, Direction, Drift, rules};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::{
    corpus::cases,
    fixture::{document, drift},
};

/// The ids of the wire axis.
fn ids(drift: &Drift) -> BTreeSet<String> {
    let wire = drift
        .changes()
        .iter()
        .filter(|change| change.axis == Axis::Wire);
    wire.map(|change| change.id.clone()).collect()
}

/// Ids of the mirrors, by id.
fn mirrors() -> BTreeMap<String, String> {
    let mut mirrors = BTreeMap::new();
    for rule in rules() {
        let mirror = rules().find(|other| other.name == rule.mirror).unwrap();
        let directions: &[Direction] = match rule.is_directed() {
            true => &[Direction::Request, Direction::Response],
            false => &[Direction::Structure],
        };
        for direction in directions {
            mirrors.insert(rule.id(*direction), mirror.id(*direction));
        }
    }
    mirrors
}

fn mirrored(ids: &BTreeSet<String>, mirrors: &BTreeMap<String, String>) -> BTreeSet<String> {
    ids.iter()
        .map(|id| mirrors.get(id).cloned().unwrap())
        .collect()
}

#[test]
fn every_pair_of_the_corpus_mirrors() {
    let mirrors = mirrors();
    let mut wrong = Vec::new();
    for case in cases() {
        let (base, revision) = case.documents();
        let (forth, back) = (ids(&drift(&base, &revision)), ids(&drift(&revision, &base)));
        if mirrored(&forth, &mirrors) != back {
            wrong.push(format!("{}: {forth:?} and {back:?}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Schemas as they occur, references and cycles among them.
fn schema() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!({"type": "string"})),
        Just(json!({"type": "integer", "format": "int32"})),
        Just(json!({"type": "number"})),
        Just(json!({"type": ["string", "null"]})),
        Just(json!({"type": "boolean", "nullable": true})),
        Just(json!({})),
        Just(json!(true)),
        Just(json!({"$ref": "#/components/schemas/Thing"})),
        Just(json!({"$ref": "#/components/schemas/Other"})),
        (0u8..4).prop_map(|bound| json!({"type": "integer", "maximum": bound})),
        (0u8..4).prop_map(|bound| json!({"type": "string", "minLength": bound})),
        prop::collection::btree_set("[a-c]", 1..3).prop_map(|values| json!({"enum": values})),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            (
                prop::collection::btree_map("[a-d]", inner.clone(), 0..4),
                prop::collection::btree_set("[a-d]", 0..3),
                any::<bool>()
            )
                .prop_map(|(properties, required, open)| json!({
                    "type": "object", "properties": properties, "required": required,
                    "additionalProperties": open
                })),
            inner
                .clone()
                .prop_map(|items| json!({"type": "array", "items": items})),
            prop::collection::vec(inner.clone(), 1..4).prop_map(|all| json!({"allOf": all})),
            prop::collection::vec(inner.clone(), 1..4).prop_map(|any| json!({"anyOf": any})),
            prop::collection::vec(inner, 1..4).prop_map(|one| json!({"oneOf": one})),
        ]
    })
}

/// Any JSON, with the words of contracts as its keys so that it gets far.
fn anything() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec![
        "$ref",
        "type",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "if",
        "then",
        "properties",
        "required",
        "items",
        "prefixItems",
        "enum",
        "const",
        "schema",
        "content",
        "parameters",
        "responses",
        "requestBody",
        "get",
        "post",
        "paths",
        "components",
        "schemas",
        "discriminator",
        "mapping",
        "maximum",
        "exclusiveMaximum",
        "nullable",
        "additionalProperties",
        "patternProperties",
        "security",
        "securitySchemes",
        "servers",
        "callbacks",
        "webhooks",
        "headers",
        "links",
        "name",
        "in",
        "openapi",
        "200",
        "default",
        "/a/{b}",
        "application/json",
        "propertyName",
        "dependentRequired",
        "multipleOf",
        "format",
        "explode",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
        prop::sample::select(vec![
            "#",
            "#/",
            "#/paths",
            "#/components/schemas/a",
            "#/%",
            "#x",
            "query",
            "path",
            "3.0.3"
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(8, 96, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((word.clone(), inner), 0..6).prop_map(|entries| {
                let map: Map<String, Value> = entries
                    .into_iter()
                    .map(|(key, value)| (key.to_owned(), value))
                    .collect();
                Value::Object(map)
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn generated_schemas_mirror(one in schema(), other in schema(), shared in schema()) {
        let components = json!({"Other": shared});
        let base = document("schema", &one, &components, "3.1.0");
        let revision = document("schema", &other, &components, "3.1.0");
        let mirrors = mirrors();
        let (forth, back) = (ids(&drift(&base, &revision)), ids(&drift(&revision, &base)));
        prop_assert_eq!(mirrored(&forth, &mirrors), back);
        prop_assert!(drift(&base, &base).is_empty());
    }

    #[test]
    fn anything_can_be_compared(base in anything(), revision in anything()) {
        let found = drift(&base, &revision);
        for change in found.changes() {
            prop_assert!(base.pointer(&change.base_pointer).is_some());
            prop_assert!(revision.pointer(&change.revision_pointer).is_some());
        }
        let wrapped = |piece: &Value| document("operation", piece, &json!({"a": piece}), "3.1.0");
        drift(&wrapped(&base), &wrapped(&revision));
        let paths = |piece: &Value| json!({"openapi": "3.1.0", "paths": {"/a": {"get": piece}}, "components": piece});
        drift(&paths(&base), &paths(&revision));
    }
}
