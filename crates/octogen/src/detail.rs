//! The `detail` of an error answer.

use std::fmt;

use octo_transport::LocationPart;
use serde::Deserialize;
use serde_json::{Map, Value};

/// What the service says about a refusal, in the field `detail`.
///
/// Source: `ErrorResponse` and `HTTPValidationError` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Detail {
    /// One text, often a stable code such as `product_not_found`.
    Text(String),
    /// One entry for each field that failed validation (422).
    Fields(Vec<FieldError>),
    /// JSON of a form that the contract does not name, kept as it came.
    Other(Value),
}

impl Detail {
    /// Reads `detail` out of an error body; `None` where there is none, for
    /// example when a proxy answered in the service's place.
    pub(crate) fn from_body(body: &[u8]) -> Option<Self> {
        let mut body: Map<String, Value> = serde_json::from_slice(body).ok()?;
        let detail = match body.remove("detail")? {
            Value::String(text) => Self::Text(text),
            list @ Value::Array(_) => match Vec::<FieldError>::deserialize(&list) {
                Ok(fields) => Self::Fields(fields),
                Err(_) => Self::Other(list),
            },
            other => Self::Other(other),
        };
        Some(detail)
    }

    /// The text, where `detail` is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The failed fields; empty where `detail` is not a list of them.
    pub fn fields(&self) -> &[FieldError] {
        match self {
            Self::Fields(fields) => fields,
            _ => &[],
        }
    }
}

impl fmt::Display for Detail {
    /// One line: the text, or `field: message` for each field.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => formatter.write_str(text),
            Self::Fields(fields) => {
                for (index, field) in fields.iter().enumerate() {
                    let separator = if index == 0 { "" } else { "; " };
                    write!(formatter, "{separator}{field}")?;
                }
                Ok(())
            }
            Self::Other(value) => write!(formatter, "{value}"),
        }
    }
}

/// One field that failed validation.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FieldError {
    /// Where the field is: `body`, then names and list positions.
    pub loc: Vec<LocationPart>,
    /// What is wrong, in the service's words.
    pub msg: String,
    /// The machine-readable kind of failure, such as `less_than_equal`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The refused value, where the service repeats it.
    #[serde(default)]
    pub input: Option<Value>,
    /// Facts behind the message, such as the bound that was passed.
    #[serde(default)]
    pub ctx: Option<Map<String, Value>>,
    /// Members that the contract does not name, kept as they came.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl FieldError {
    /// The place as a path such as `body.facets[0].values`.
    pub fn path(&self) -> String {
        LocationPart::path(&self.loc)
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path(), self.msg)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_text_is_a_text() {
        let detail = Detail::from_body(br#"{"detail":"product_not_found"}"#).unwrap();
        assert_eq!(detail.as_text(), Some("product_not_found"));
        assert_eq!(detail.to_string(), "product_not_found");
    }

    #[test]
    fn field_errors_keep_place_message_and_kind() {
        let body = br#"{"detail":[
            {"type":"missing","loc":["body","facets",0,"values"],"msg":"Field required",
             "input":{"name":"gender"},"url":"https://errors.example/missing"}]}"#;
        let detail = Detail::from_body(body).unwrap();
        let [field] = detail.fields() else {
            panic!("one field expected: {detail:?}")
        };
        assert_eq!(field.path(), "body.facets[0].values");
        assert_eq!(field.kind, "missing");
        assert_eq!(field.extra["url"], "https://errors.example/missing");
        assert_eq!(detail.to_string(), "body.facets[0].values: Field required");
    }

    #[test]
    fn any_other_form_is_kept() {
        for body in [
            r#"{"detail":{"code":7}}"#,
            r#"{"detail":["free text"]}"#,
            r#"{"detail":null}"#,
        ] {
            let detail = Detail::from_body(body.as_bytes()).unwrap();
            assert!(matches!(detail, Detail::Other(_)), "{body}: {detail:?}");
        }
    }

    #[test]
    fn a_body_without_detail_has_none() {
        for body in ["", "<html>", "[]", "{}", "\"x\""] {
            assert_eq!(Detail::from_body(body.as_bytes()), None, "{body}");
        }
    }
}
