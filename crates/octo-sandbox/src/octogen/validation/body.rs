//! Reads request bodies as FastAPI does, up to the point where the schema takes over.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::check::{FieldError, check};
use super::schema::Schema;

/// Decodes and checks a body, and gives it its type.
pub(crate) fn read<T: DeserializeOwned>(
    schema: &Schema,
    body: &[u8],
) -> Result<T, Vec<FieldError>> {
    let value = if body.is_empty() {
        Value::Null
    } else {
        serde_json::from_slice(body).map_err(|error| vec![not_json(body, &error)])?
    };
    if value.is_null() {
        return Err(vec![FieldError {
            kind: "missing",
            loc: vec![json!("body")],
            msg: "Field required".to_owned(),
            input: Value::Null,
            ctx: None,
        }]);
    }
    let checked = check(schema, value)?;
    // Only a request type that disagrees with the contract gets here; the
    // caller then learns where, as for any other value.
    serde_path_to_error::deserialize(checked).map_err(|error| {
        let path = error.path().to_string();
        let steps = path.split('.').map(|step| json!(step));
        vec![FieldError {
            kind: "value_error",
            loc: std::iter::once(json!("body")).chain(steps).collect(),
            msg: format!("Value error, {}", error.into_inner()),
            input: Value::Null,
            ctx: None,
        }]
    })
}

/// Says where the text stops being JSON, in characters from its start.
fn not_json(body: &[u8], error: &serde_json::Error) -> FieldError {
    let line_start: usize = body
        .split_inclusive(|byte| *byte == b'\n')
        .take(error.line().saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    let offset = line_start + error.column().saturating_sub(1);
    let before = body.get(..offset.min(body.len())).unwrap_or_default();
    let position = String::from_utf8_lossy(before).chars().count();
    let text = error.to_string();
    let reason = text.split(" at line ").next().unwrap_or_default();
    FieldError {
        kind: "json_invalid",
        loc: vec![json!("body"), json!(position)],
        msg: "JSON decode error".to_owned(),
        input: json!({}),
        ctx: Some(json!({"error": reason})),
    }
}
