//! The schema module over every schema of the published documents.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use octo_conformance::schema::{Rule, Schema, Schemas};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, TestRunner},
};
use serde_json::Value;

const DOCUMENTS: [&str; 4] = [
    "octogen/openapi.json",
    "octolens/openapi.json",
    "catalio/openapi.json",
    "catalio/oauth.json",
];

fn document(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../openapi")
        .join(name);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// Where schemas stand that a request or a response is held to.
#[derive(Clone, Copy, PartialEq)]
enum Of {
    Parameter,
    Request,
    Response,
}

/// Every parameter, request and response schema of a document, with its place.
fn roots(document: &Value) -> Vec<(Of, String, Value)> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            for (index, parameter) in operation["parameters"]
                .as_array()
                .into_iter()
                .flatten()
                .enumerate()
            {
                if let Some(schema) = parameter.get("schema") {
                    found.push((
                        Of::Parameter,
                        format!("{method} {path} parameter {index}"),
                        schema.clone(),
                    ));
                }
            }
            let mut media = |of: Of, place: String, holder: &Value| {
                for (name, content) in holder["content"].as_object().into_iter().flatten() {
                    if let Some(schema) = content.get("schema") {
                        found.push((of, format!("{place} {name}"), schema.clone()));
                    }
                }
            };
            if let Some(body) = operation.get("requestBody") {
                media(Of::Request, format!("{method} {path} request"), body);
            }
            for (status, response) in operation["responses"].as_object().into_iter().flatten() {
                let response = match response["$ref"].as_str() {
                    Some(reference) => document.pointer(reference.trim_start_matches('#')).unwrap(),
                    None => response,
                };
                media(Of::Response, format!("{method} {path} {status}"), response);
            }
        }
    }
    found
}

/// Runs over every root schema, each distinct one once.
///
/// Catalio's filters are ten of one make, each referring to all others: one
/// stands for them where every place is looked at.
fn each(mut check: impl FnMut(Of, &str, &Schema)) -> usize {
    let mut seen = std::collections::HashSet::new();
    let mut count = 0;
    for name in DOCUMENTS {
        let document = document(name);
        let schemas = Schemas::of(&document).unwrap();
        for (of, place, schema) in roots(&document) {
            if seen.insert((name, schema.to_string())) {
                count += 1;
                check(of, &format!("{name} {place}"), &schemas.schema(&schema));
            }
        }
    }
    count
}

fn is_another_filter(schema: &Schema) -> bool {
    schema
        .as_value()
        .get("$ref")
        .and_then(Value::as_str)
        .is_some_and(|name| name.ends_with("-filter") && !name.ends_with("team-filter"))
}

fn runner() -> TestRunner {
    TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(
            proptest::test_runner::RngAlgorithm::ChaCha,
        ),
    )
}

#[test]
fn every_value_made_is_accepted_and_declares_what_it_holds() {
    let mut runner = runner();
    let count = each(|_, place, schema| {
        for _ in 0..4 {
            let tree = schema.valid().new_tree(&mut runner);
            let value = tree
                .unwrap_or_else(|reason| panic!("{place}: {reason}"))
                .current();
            assert_eq!(schema.validate(&value), [], "{place}: {value}");
        }
    });
    assert!(count > 150, "{count}");
}

#[test]
fn every_violation_is_refused_where_it_says() {
    let mut rules = std::collections::BTreeMap::<Rule, usize>::new();
    let mut runner = runner();
    each(|of, place, schema| {
        if of == Of::Response || is_another_filter(schema) {
            return;
        }
        let start = schema.valid().new_tree(&mut runner).unwrap().current();
        for violation in schema.violations(&start) {
            let faults = schema.validate(&violation.value);
            assert!(
                faults.iter().any(|fault| fault.at == violation.at
                    || (matches!(fault.keyword.as_str(), "anyOf" | "oneOf")
                        && violation.at.starts_with(&fault.at))),
                "{place}: {violation}: {faults:?}"
            );
            *rules.entry(violation.rule).or_default() += 1;
        }
    });
    for rule in [
        Rule::Required,
        Rule::Type,
        Rule::Null,
        Rule::Enum,
        Rule::Const,
        Rule::Minimum,
        Rule::Maximum,
        Rule::MinLength,
        Rule::MaxLength,
        Rule::Pattern,
        Rule::Format,
        Rule::MinItems,
        Rule::MaxItems,
        Rule::UniqueItems,
        Rule::UnknownProperty,
        Rule::MinProperties,
        Rule::MaxProperties,
        Rule::NoBranch,
    ] {
        assert!(
            rules.contains_key(&rule),
            "no schema of the documents has {rule:?} broken"
        );
    }
}

#[test]
fn every_edge_is_accepted() {
    let mut runner = runner();
    each(|of, place, schema| {
        if of == Of::Response || is_another_filter(schema) {
            return;
        }
        let start = schema.valid().new_tree(&mut runner).unwrap().current();
        for boundary in schema.boundaries(&start) {
            assert_eq!(schema.validate(&boundary.value), [], "{place}: {boundary}");
        }
    });
}

#[test]
fn invalid_values_are_refused() {
    let mut runner = runner();
    each(|of, place, schema| {
        if of != Of::Request {
            return;
        }
        let tree = schema.invalid().new_tree(&mut runner);
        let (value, violation) = tree
            .unwrap_or_else(|reason| panic!("{place}: {reason}"))
            .current();
        assert!(!schema.is_valid(&value), "{place}: {violation}");
    });
}
