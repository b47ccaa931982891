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
    // RFC 8259 section 8.1 lets a reader skip a byte order mark.
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    if body.is_empty() {
        return Err(vec![FieldError {
            kind: "missing",
            loc: vec![json!("body")],
            msg: "Field required".to_owned(),
            input: Value::Null,
            ctx: None,
        }]);
    }
    let value = serde_json::from_slice(body).map_err(|error| vec![not_json(body, &error)])?;
    typed(check(schema, value)?)
}

/// Gives a checked body its type.
fn typed<T: DeserializeOwned>(checked: Value) -> Result<T, Vec<FieldError>> {
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

/// Checks a body of another media type, which is a text to the framework and
/// never a model.
pub(crate) fn read_text<T: DeserializeOwned>(
    schema: &Schema,
    body: &[u8],
) -> Result<T, Vec<FieldError>> {
    let text = Value::String(String::from_utf8_lossy(body).into_owned());
    typed(check(schema, text)?)
}

/// Says where the text stops being JSON, in characters from its start.
fn not_json(body: &[u8], error: &serde_json::Error) -> FieldError {
    let line_start: usize = body
        .split_inclusive(|byte| *byte == b'\n')
        .take(error.line().saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    let offset = if error.is_eof() {
        body.len()
    } else {
        line_start + error.column().saturating_sub(1)
    };
    let before = body.get(..offset.min(body.len())).unwrap_or_default();
    let position = String::from_utf8_lossy(before).chars().count();
    let text = error.to_string();
    FieldError {
        kind: "json_invalid",
        loc: vec![json!("body"), json!(position)],
        msg: "JSON decode error".to_owned(),
        input: json!({}),
        ctx: Some(json!({"error": framework_words(&text)})),
    }
}

/// The words of Python's decoder for what serde_json reports.
fn framework_words(report: &str) -> &str {
    const WORDS: &[(&str, &str)] = &[
        ("expected value", "Expecting value"),
        ("expected ident", "Expecting value"),
        ("EOF while parsing a value", "Expecting value"),
        (
            "EOF while parsing an object",
            "Expecting property name enclosed in double quotes",
        ),
        (
            "trailing comma",
            "Expecting property name enclosed in double quotes",
        ),
        (
            "key must be a string",
            "Expecting property name enclosed in double quotes",
        ),
        ("EOF while parsing a list", "Expecting ',' delimiter"),
        ("expected `,`", "Expecting ',' delimiter"),
        ("invalid number", "Expecting ',' delimiter"),
        ("expected `:`", "Expecting ':' delimiter"),
        ("trailing characters", "Extra data"),
        ("control character", "Invalid control character at"),
        (
            "EOF while parsing a string",
            "Unterminated string starting at",
        ),
        ("invalid escape", "Invalid \\escape"),
    ];
    let words = WORDS.iter().find(|(known, _)| report.starts_with(known));
    words.map_or_else(
        || report.split(" at line ").next().unwrap_or_default(),
        |(_, words)| words,
    )
}
