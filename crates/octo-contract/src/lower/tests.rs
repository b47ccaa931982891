//! One case per rule of lowering: what goes in, what comes out. Every result
//! is also lowered again, which must change nothing.

#![allow(clippy::unwrap_used)]

mod documents;
mod schemas;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use self::{documents::document_cases, schemas::schema_cases};
use super::lower;
use crate::{Document, Error, Record, rules::LOWERING};

fn document(fields: &Value) -> Document {
    let mut value = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}});
    for (key, field) in fields.as_object().unwrap() {
        value[key] = field.clone();
    }
    Document::from_value(value).unwrap()
}

fn with_schema(schema: &Value) -> Document {
    document(&json!({"components": {"schemas": {
        "T": schema,
        "A": {"type": "object", "properties": {"n": {"type": "integer", "$anchor": "anchored"}}},
    }}}))
}

/// Lowers twice: the second time changes nothing.
fn lowered(document: &Document) -> (Value, Record) {
    let once = lower(document).unwrap();
    let again = Document::from_value(once.document.clone()).unwrap();
    let twice = lower(&again).unwrap();
    assert_eq!(twice.document, once.document);
    assert_eq!(twice.record.to_string(), "", "of {}", once.document);
    (once.document, once.record)
}

fn has_rule(record: &Record, rule: &str) -> bool {
    record.notes().iter().any(|note| note.rule == rule)
}

#[test]
fn schemas_are_lowered_by_their_rules() {
    for (rule, schema, expected) in schema_cases() {
        let (document, record) = lowered(&with_schema(&schema));
        assert_eq!(
            document["components"]["schemas"]["T"], expected,
            "{rule}: {schema}"
        );
        assert!(
            has_rule(&record, rule),
            "{rule} is not recorded for {schema}:\n{record}"
        );
    }
}

#[test]
fn documents_are_lowered_by_their_rules() {
    for (rule, fields, places) in document_cases() {
        let (document, record) = lowered(&document(&fields));
        for (place, expected) in places {
            let found = document.pointer(place).unwrap_or(&Value::Null);
            assert_eq!(*found, expected, "{rule} at {place}");
        }
        assert!(has_rule(&record, rule), "{rule} is not recorded:\n{record}");
    }
}

#[test]
fn every_rule_has_a_case() {
    let schemas = schema_cases().into_iter().map(|(rule, ..)| rule);
    let documents = document_cases().into_iter().map(|(rule, ..)| rule);
    let covered: BTreeSet<_> = schemas.chain(documents).collect();
    let rules: BTreeSet<_> = LOWERING.iter().map(|rule| rule.id).collect();
    assert_eq!(covered, rules);
}

/// What cannot be expressed is refused, with its place.
#[test]
fn refusals_name_the_place_and_the_remedy() {
    let cases = [
        (
            json!({"components": {"schemas": {"T": {"$ref": "other.json#/a"}}}}),
            "at /components/schemas/T: the reference \"other.json#/a\" leads outside the document; bundle",
        ),
        (
            json!({"components": {"schemas": {"T": {"$ref": "#/components/schemas/Gone"}}}}),
            "at /components/schemas/T: the reference \"#/components/schemas/Gone\" leads nowhere; add",
        ),
        (
            json!({"components": {"schemas": {"T": {"$ref": "#nowhere"}}}}),
            "leads nowhere",
        ),
        (
            json!({"paths": {"/p": {"get": {"parameters": [{"in": "query"}]}}}}),
            "at /paths/~1p/get/parameters/0: a parameter has no name or no place; give",
        ),
        (
            json!({"paths": {"/p": {"get": {"parameters": [{"name": "b", "in": "body"}]}}}}),
            "3.0 has no parameters in \"body\"",
        ),
        (
            json!({"paths": {"p": {}, "/p": {}}}),
            "both \"p\" and \"/p\" are paths",
        ),
        (
            json!({"paths": {"/p": {"$ref": "https://example.org/p.json"}}}),
            "the path item reference",
        ),
        (
            json!({"paths": {"/p": {"$ref": "#/paths/~1q"}, "/q": {"$ref": "#/paths/~1p"}}}),
            "leads back to itself; break the cycle",
        ),
    ];
    for (fields, expected) in cases {
        let error = lower(&document(&fields)).unwrap_err();
        assert!(matches!(error, Error::Refused(_)));
        let text = error.to_string();
        assert!(
            text.contains(expected),
            "{text:?} does not say {expected:?}"
        );
    }
}

#[test]
fn all_refusals_are_told_at_once() {
    let fields =
        json!({"components": {"schemas": {"A": {"$ref": "x.json"}, "B": {"$ref": "y.json"}}}});
    let Error::Refused(refusals) = lower(&document(&fields)).unwrap_err() else {
        panic!("a refusal expected");
    };
    assert_eq!(refusals.len(), 2);
}

#[test]
fn keywords_are_not_mistaken_for_properties_of_that_name() {
    let schema = json!({"type": "object", "properties": {
        "const": {"type": "string"}, "type": {"type": "string"}, "$ref": {"type": "string"},
        "examples": {"type": "array", "items": {}}, "default": {"type": "boolean"},
    }});
    let (document, _) = lowered(&with_schema(&schema));
    assert_eq!(document["components"]["schemas"]["T"], schema);
}

#[test]
fn values_are_not_mistaken_for_schemas() {
    let schema = json!({
        "type": "object",
        "default": {"const": 1, "$ref": "nowhere"},
        "example": {"type": ["a", "null"]},
        "enum": [{"$ref": "nowhere"}],
    });
    let (document, _) = lowered(&with_schema(&schema));
    assert_eq!(document["components"]["schemas"]["T"], schema);
}

#[test]
fn an_id_resolves_relative_references() {
    let fields = json!({"components": {"schemas": {
        "A": {"$id": "https://example.org/a.json", "type": "string"},
        "B": {"$ref": "https://example.org/a.json"},
        "C": {"$ref": "a.json"},
    }}});
    let (document, _) = lowered(&document(&fields));
    let expected = json!({"$ref": "#/components/schemas/A"});
    assert_eq!(document["components"]["schemas"]["B"], expected);
    assert_eq!(document["components"]["schemas"]["C"], expected);
}

#[test]
fn cyclic_schemas_stay_references() {
    let fields = json!({"components": {"schemas": {
        "A": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/B"}}},
        "B": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]},
    }}});
    let (document, _) = lowered(&document(&fields));
    assert_eq!(
        document["components"]["schemas"]["B"],
        json!({"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": true})
    );
}

#[test]
fn documents_of_3_0_pass_unchanged() {
    let value = json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {"/p/{id}": {"get": {
            "operationId": "p",
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer", "minimum": 1, "exclusiveMinimum": true}}],
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "string", "nullable": true}}}}},
        }}},
    });
    let lowered = lower(&Document::from_value(value.clone()).unwrap()).unwrap();
    assert_eq!(lowered.document, value);
    assert!(lowered.record.is_empty());
}
