//! What of the API's answers the document does not say, or says otherwise.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use super::model::{Kind, Shape};
use crate::exchange::Exchange;
use crate::schema::Schema;
use crate::subject::Place;

/// Schemas of answers that a request has changed, by operation and status.
#[derive(Default)]
pub(super) struct Changed(Mutex<HashMap<(String, u16, bool), Option<Schema>>>);

impl Changed {
    /// The schema of an answer: without `required` where a sparse fieldset
    /// leaves attributes out (JSON:API 1.1, section 6.3), and that of the
    /// record where a deletion answers with what it was. The document has no
    /// body for those, although it has `include` and `fields`, which nothing
    /// else can be about.
    pub(super) fn of(&self, answer: &Exchange) -> Option<Schema> {
        let operation = &answer.request.operation;
        let sparse = answer
            .request
            .query
            .iter()
            .any(|(name, _)| name == "fields");
        let deleted = match Shape::of(operation) {
            Some(Shape::Delete(kind)) => Some(kind),
            _ => None,
        };
        if !answer.is_success() || !sparse && deleted.is_none() {
            return None;
        }
        let key = (operation.id.clone(), answer.status, sparse);
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let changed = known.entry(key).or_insert_with(|| {
            let declared = match deleted {
                Some(kind) => {
                    let any = &operation.parameters.first()?.schema;
                    any.with(document(kind))
                }
                None => {
                    let content = &operation.response(answer.status)?.content;
                    content.values().next()?.clone()?
                }
            };
            if sparse {
                let value = without_required(&declared, declared.as_value());
                Some(declared.with(value))
            } else {
                Some(declared)
            }
        });
        changed.clone()
    }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// A document about one record.
fn document(kind: Kind) -> Value {
    let any: Vec<Value> = Kind::ALL.map(|kind| reference(kind.name())).into();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["data"],
        "properties": {
            "data": reference(kind.name()),
            "included": {"type": "array", "items": {"oneOf": any}},
            "jsonapi": reference("jsonapi"),
            "links": reference("links"),
            "meta": {"type": "object"},
        },
    })
}

/// The schema with resources written out, whose attributes may all be absent.
/// Without them, an included record may fit several types.
fn without_required(schema: &Schema, value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            if members.contains_key("$ref") {
                let mut resource = schema.with(value.clone()).resolved().into_owned();
                return match resource.pointer_mut("/properties/attributes") {
                    Some(Value::Object(attributes)) => {
                        attributes.remove("required");
                        resource
                    }
                    _ => value.clone(),
                };
            }
            members
                .iter()
                .map(|(name, member)| {
                    let name = match name.as_str() {
                        "oneOf" => "anyOf",
                        name => name,
                    };
                    (name.to_owned(), without_required(schema, member))
                })
                .collect()
        }
        Value::Array(items) => items
            .iter()
            .map(|item| without_required(schema, item))
            .collect(),
        other => other.clone(),
    }
}

/// The name of a query parameter on the wire: `page[limit]`.
pub(super) fn parameter(name: &str, pointer: &str) -> String {
    let inner = pointer.split('/').skip(1).map(|part| format!("[{part}]"));
    format!("{name}{}", inner.collect::<String>())
}

/// Whether an error object is about the place (JSON:API 1.1, section 11.2).
pub(super) fn names(refusal: &Exchange, place: &Place) -> bool {
    let errors = refusal.at("/errors");
    let mut errors = errors.as_array().into_iter().flatten();
    match place {
        Place::Body(pointer) => {
            let sent = refusal.request.json_body();
            let is_there = sent.is_some_and(|body| body.pointer(pointer).is_some());
            errors.any(|error| {
                let named = error["source"]["pointer"].as_str();
                // What is missing cannot be pointed at by the letter of 1.1.
                named == Some(pointer)
                    || !is_there && named == pointer.rsplit_once('/').map(|(above, _)| above)
            })
        }
        Place::Query(name, pointer) => {
            let whole = parameter(name, pointer);
            // An element of a list has no name of its own.
            let list = pointer.rsplit_once('/').filter(|(_, last)| {
                !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit())
            });
            let list = list.map(|(above, _)| parameter(name, above));
            errors.any(|error| {
                let named = error["source"]["parameter"].as_str();
                named == Some(&whole) || named.is_some() && named == list.as_deref()
            })
        }
        // Error objects have no member for the path.
        Place::Path(_) => errors.next().is_some(),
        Place::WholeBody => errors.any(|error| {
            error["source"]["pointer"].is_string() || error["source"]["header"].is_string()
        }),
    }
}

/// Whether a request that the schemas allow may be refused all the same.
pub(super) fn acceptable(answer: &Exchange) -> Result<(), String> {
    if answer.is_success() {
        return Ok(());
    }
    let errors = answer.at("/errors");
    let errors = errors.as_array().cloned().unwrap_or_default();
    if errors.is_empty() {
        return Err(format!("status {} without errors", answer.status));
    }
    for error in &errors {
        let why = match (
            error["source"]["parameter"].as_str(),
            error["source"]["pointer"].as_str(),
        ) {
            (Some(parameter), _) => may_refuse_parameter(answer, parameter),
            (_, Some(pointer)) => may_refuse_member(answer, pointer),
            _ => false,
        };
        if !why {
            return Err(format!(
                "status {} for a request that the schemas allow",
                answer.status
            ));
        }
    }
    Ok(())
}

fn may_refuse_parameter(answer: &Exchange, parameter: &str) -> bool {
    // The schema lets any type and any text be asked for.
    answer.status == 400 && parameter.starts_with("fields[")
}

fn may_refuse_member(answer: &Exchange, pointer: &str) -> bool {
    if ![400, 422].contains(&answer.status) {
        return false;
    }
    let sent = answer.request.json_body();
    let value = sent.and_then(|body| body.pointer(pointer));
    match (Shape::of(&answer.request.operation), value) {
        // An update takes null for what the record can't be without.
        (Some(Shape::Update(_) | Shape::Create(_)), Some(Value::Null)) => {
            let attribute = pointer.strip_prefix("/data/attributes/");
            attribute.is_some_and(|name| is_never_null(answer, name))
        }
        // `data` may come without `attributes`, which has to have some.
        (_, None) => pointer
            .strip_prefix("/data/attributes/")
            .is_some_and(|name| is_required(answer, name)),
        // A count and a measure: the schema names no bounds, and there are
        // such that mean nothing.
        (_, Some(Value::Number(number))) => match pointer {
            "/data/limit" => number
                .as_i64()
                .is_none_or(|limit| !(1..=100).contains(&limit)),
            "/data/similarity_threshold" => number
                .as_f64()
                .is_none_or(|threshold| !(0.0..=1.0).contains(&threshold)),
            // No integer of a data base is so large.
            _ => number.as_i64().is_none(),
        },
        _ => false,
    }
}

/// Whether the operation takes no attributes without this one.
fn is_required(answer: &Exchange, attribute: &str) -> bool {
    let body = answer.request.operation.body.as_ref();
    body.and_then(|body| body.schema.property("data")?.property("attributes"))
        .is_some_and(|attributes| attributes.required().iter().any(|name| name == attribute))
}

/// Whether answers of the operation have a value for the attribute always.
fn is_never_null(answer: &Exchange, attribute: &str) -> bool {
    let responses = answer.request.operation.responses.iter();
    let schema = responses
        .filter(|response| response.status.starts_with('2'))
        .find_map(|response| response.content.values().next()?.clone());
    schema
        .and_then(|schema| {
            let attributes = schema.property("data")?.property("attributes")?;
            attributes.property(attribute)
        })
        .is_some_and(|attribute| !attribute.is_nullable())
}
