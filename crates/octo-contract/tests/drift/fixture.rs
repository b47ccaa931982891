//! Documents made of the one piece that a test is about.

use octo_contract::compare::{Axis, Class, Drift, Options, compare};
use serde_json::{Value, json};

/// Compares without naming anything.
pub(crate) fn drift(base: &Value, revision: &Value) -> Drift {
    compare(base, revision, &Options::default())
}

/// `id class` of every change on the wire that is more than cosmetic, sorted.
pub(crate) fn findings(drift: &Drift) -> Vec<String> {
    let mut found: Vec<String> = drift
        .changes()
        .iter()
        .filter(|change| change.axis == Axis::Wire && change.class != Class::Cosmetic)
        .map(|change| format!("{} {}", change.id, change.class))
        .collect();
    found.sort();
    found
}

/// A document around a piece, by the kind of place that it stands at.
pub(crate) fn document(place: &str, piece: &Value, components: &Value, version: &str) -> Value {
    let thing = match place {
        "property" => json!({"type": "object", "properties": {"value": piece}}),
        "schema" => piece.clone(),
        "parameters" => {
            return around(
                &json!({"parameters": piece, "responses": ok()}),
                components,
                version,
            );
        }
        "operation" => return around(piece, components, version),
        "document" => return piece.clone(),
        other => panic!("no such place: {other}"),
    };
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}});
    let mut schemas = components.as_object().cloned().unwrap_or_default();
    schemas.insert("Thing".to_owned(), thing);
    around(
        &json!({
            "requestBody": {"content": content},
            "responses": {"200": {"description": "A thing", "content": content}}
        }),
        &Value::Object(schemas),
        version,
    )
}

fn ok() -> Value {
    json!({"200": {"description": "Done"}})
}

fn around(operation: &Value, schemas: &Value, version: &str) -> Value {
    json!({
        "openapi": version,
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"post": operation}},
        "components": {"schemas": schemas}
    })
}
