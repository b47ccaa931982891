//! What every answer is held to, whatever the case is about: its status, media
//! type, headers and body are what the operation declares.

use serde_json::Value;

use crate::contract::DeclaredResponse;
use crate::exchange::Exchange;
use crate::schema::Schema;

/// How an answer departs from what its operation declares.
pub(crate) fn deviations(exchange: &Exchange, body: Option<&Schema>) -> Vec<String> {
    let operation = &exchange.request.operation;
    let Some(declared) = operation.response(exchange.status) else {
        return vec![format!("status {} is not declared", exchange.status)];
    };
    let mut found = headers(exchange, declared);
    found.extend(content(exchange, declared, body));
    found
}

fn headers(exchange: &Exchange, declared: &DeclaredResponse) -> Vec<String> {
    let mut found = Vec::new();
    for header in &declared.headers {
        match exchange.header(&header.name) {
            None if header.required => {
                found.push(format!("the required header {} is missing", header.name));
            }
            None => {}
            Some(text) => {
                let value = parsed(text, &header.schema);
                found.extend(header.schema.validate(&value).into_iter().map(|fault| {
                    format!("the header {}: {text:?}: {}", header.name, fault.message)
                }));
            }
        }
    }
    found
}

fn content(exchange: &Exchange, declared: &DeclaredResponse, body: Option<&Schema>) -> Vec<String> {
    if declared.content.is_empty() {
        return match (body, exchange.body.is_empty()) {
            (_, true) => Vec::new(),
            (Some(schema), false) => held_to(exchange, schema),
            (None, false) => vec!["a body came where none is declared".to_owned()],
        };
    }
    let Some(media_type) = exchange.media_type() else {
        return vec!["the answer has no Content-Type".to_owned()];
    };
    let Some(schema) = declared.content.get(&media_type) else {
        let known: Vec<&str> = declared.content.keys().map(String::as_str).collect();
        let known = known.join(", ");
        return vec![format!(
            "the media type {media_type} is not declared, {known} is"
        )];
    };
    if !is_json(&media_type) {
        return Vec::new();
    }
    match body.or(schema.as_ref()) {
        Some(schema) => held_to(exchange, schema),
        None if exchange.json().is_none() => vec![format!("the body is no {media_type}")],
        None => Vec::new(),
    }
}

fn held_to(exchange: &Exchange, schema: &Schema) -> Vec<String> {
    let Some(value) = exchange.json() else {
        return vec!["the body is no JSON".to_owned()];
    };
    schema
        .validate(&value)
        .into_iter()
        .map(|fault| format!("the body at {:?}: {}", fault.at, fault.message))
        .collect()
}

fn is_json(media_type: &str) -> bool {
    media_type.ends_with("/json") || media_type.ends_with("+json")
}

/// The text of a parameter or header as the value that its schema asks for;
/// as text when it can't be that.
pub(crate) fn parsed(text: &str, schema: &Schema) -> Value {
    let as_text = Value::String(text.to_owned());
    if schema.validate(&as_text).is_empty() {
        return as_text;
    }
    match serde_json::from_str::<Value>(text) {
        Ok(value @ (Value::Number(_) | Value::Bool(_))) => value,
        _ => as_text,
    }
}
