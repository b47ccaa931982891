//! Request bodies: one media type, required, typed where it can be.

use serde_json::{Value, json};

use super::{Object, Reach, Shaper, operations::Resolved};
use crate::{rules, rust_name};

impl Shaper<'_> {
    /// The shaped body, and its media type on the wire.
    pub(super) fn request_body(&mut self, operation: &Resolved) -> Option<(Value, String)> {
        let (at, body) = operation.body.as_ref()?;
        let content = body.get("content").and_then(Value::as_object);
        let place = at.join("content");
        let mut offered: Vec<(&String, &Value)> = content.into_iter().flatten().collect();
        offered.sort_by_key(|(media_type, _)| preference(media_type));
        let (media_type, chosen) = *offered.first()?;
        if let [_, others @ ..] = offered.as_slice()
            && !others.is_empty()
        {
            let others: Vec<_> = others
                .iter()
                .map(|(media_type, _)| media_type.as_str())
                .collect();
            let detail = format!("{media_type} stays; left out {}", others.join(", "));
            self.note(&rules::REQUEST_MEDIA_TYPES, &place, detail);
        }
        if body.get("required") != Some(&Value::Bool(true)) {
            self.note(&rules::OPTIONAL_BODY, at, "always sent");
        }
        let place = place.join(media_type);
        if chosen.get("encoding").is_some() {
            self.note(&rules::BODY_ENCODING, &place, "left out");
        }
        let (generated, schema) = match kind(media_type) {
            Kind::Json => {
                if media_type != "application/json" {
                    self.note(&rules::JSON_MEDIA_TYPE, &place, "generated as JSON");
                }
                let schema = self.body_schema(operation, chosen, &place);
                ("application/json", schema)
            }
            Kind::Form => {
                let schema = self.body_schema(operation, chosen, &place);
                ("application/x-www-form-urlencoded", schema)
            }
            Kind::Text => ("text/plain", json!({"type": "string"})),
            Kind::Bytes => {
                if media_type != "application/octet-stream" {
                    self.note(
                        &rules::RAW_BODY,
                        &place,
                        "the caller encodes it and sets the header",
                    );
                }
                (
                    "application/octet-stream",
                    json!({"type": "string", "format": "binary"}),
                )
            }
        };
        let mut out = Object::new();
        if let Some(description) = body.get("description") {
            out.insert("description".to_owned(), description.clone());
        }
        out.insert("required".to_owned(), true.into());
        out.insert("content".to_owned(), json!({generated: {"schema": schema}}));
        Some((Value::Object(out), media_type.clone()))
    }

    fn body_schema(
        &mut self,
        operation: &Resolved,
        media_type: &Value,
        at: &crate::Pointer,
    ) -> Value {
        let place = at.join("schema");
        let Some(schema) = media_type.get("schema") else {
            self.note(&rules::BODY_SCHEMA, at, "any JSON");
            return json!({});
        };
        let hint = format!("{}Body", rust_name::type_name(&operation.id));
        let mut shaped = self.inline(schema, &place, &hint, Reach::REQUEST);
        if let Some(shaped) = shaped.as_object_mut() {
            for annotation in ["default", "deprecated", "description"] {
                shaped.shift_remove(annotation);
            }
        }
        super::parameters::unwrapped(shaped)
    }
}

enum Kind {
    Json,
    Form,
    Text,
    Bytes,
}

/// Media types compare without parameters and case (RFC 9110, section 8.3.1).
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

fn kind(media_type: &str) -> Kind {
    let essence = essence(media_type);
    if is_json(media_type) || essence == "*/*" || essence == "application/*" {
        return Kind::Json;
    }
    match essence.as_str() {
        "application/x-www-form-urlencoded" => Kind::Form,
        "text/plain" => Kind::Text,
        _ => Kind::Bytes,
    }
}

/// Smaller is better.
fn preference(media_type: &str) -> u8 {
    match (essence(media_type).as_str(), kind(media_type)) {
        ("application/json", _) => 0,
        ("*/*" | "application/*", _) => 2,
        (_, Kind::Json) => 1,
        (_, Kind::Form) => 3,
        (_, Kind::Text) => 4,
        (_, Kind::Bytes) => 5,
    }
}
