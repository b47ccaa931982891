//! Responses: one type of success, one of error.

use serde_json::{Value, json};

use super::{
    Object, Reach, Shaper,
    operations::Resolved,
    requests::{essence, is_json},
};
use crate::{Pointer, rules, rust_name};

/// What a response carries, for the generator.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Payload {
    /// JSON of a schema, and the media type on the wire.
    Json {
        schema: Value,
        media_type: String,
    },
    /// Bytes of media types.
    Bytes(Vec<String>),
    Nothing,
}

impl Shaper<'_> {
    /// The shaped responses, and the media types of a success on the wire.
    pub(super) fn responses(
        &mut self,
        operation: &Resolved,
        error: Option<&str>,
    ) -> (Value, Vec<String>) {
        let has_success = operation
            .responses
            .iter()
            .any(|(_, code, _)| code.starts_with('2'));
        let mut successes: Vec<(String, Object, Payload)> = Vec::new();
        let mut errors = false;
        for (at, code, response) in &operation.responses {
            match code.as_bytes().first() {
                Some(b'2') => {
                    let payload = self.payload(response, at);
                    successes.push((code.clone(), response.clone(), payload));
                }
                Some(b'4' | b'5') => errors = true,
                Some(b'd') => {
                    errors = true;
                    let detail = if has_success {
                        "is the error response"
                    } else {
                        let payload = self.payload(response, at);
                        successes.push(("2XX".to_owned(), response.clone(), payload));
                        "is the success and the error response"
                    };
                    self.note(&rules::DEFAULT_RESPONSE, at, detail);
                }
                _ => self.note(&rules::OTHER_STATUS, at, "left out"),
            }
        }
        let at = operation.at.join("responses");
        let (payload, media_types) = self.success(operation, &successes, &at);
        let mut out = Object::new();
        for (code, response, own) in successes {
            let left_out = matches!((&payload, &own), (Payload::Json { .. }, other) if !matches!(other, Payload::Json { .. }))
                || matches!((&payload, &own), (Payload::Bytes(_), Payload::Nothing));
            if !left_out {
                let description = response
                    .get("description")
                    .cloned()
                    .unwrap_or_else(|| "".into());
                out.insert(code, described(description, &payload));
            }
        }
        if out.is_empty() {
            out.insert("2XX".to_owned(), described("Success".into(), &payload));
        }
        if errors || error.is_some() {
            for code in ["4XX", "5XX"] {
                out.insert(code.to_owned(), error_response(error));
            }
        }
        (Value::Object(out), media_types)
    }

    /// One payload for all successes.
    fn success(
        &mut self,
        operation: &Resolved,
        successes: &[(String, Object, Payload)],
        at: &Pointer,
    ) -> (Payload, Vec<String>) {
        let mut schemas: Vec<Value> = Vec::new();
        let mut json_types: Vec<String> = Vec::new();
        let mut byte_types: Vec<String> = Vec::new();
        let mut nothing = false;
        for (_, _, payload) in successes {
            match payload {
                Payload::Json { schema, media_type } => {
                    if !schemas.contains(schema) {
                        schemas.push(schema.clone());
                    }
                    push_new(&mut json_types, media_type);
                }
                Payload::Bytes(media_types) => {
                    for media_type in media_types {
                        push_new(&mut byte_types, media_type);
                    }
                }
                Payload::Nothing => nothing = true,
            }
        }
        let mixed = usize::from(!schemas.is_empty())
            + usize::from(!byte_types.is_empty())
            + usize::from(nothing);
        if mixed > 1 {
            self.note(&rules::SUCCESS_TYPES, at, "the typed ones stay");
        }
        if schemas.is_empty() {
            return if byte_types.is_empty() {
                (Payload::Nothing, Vec::new())
            } else {
                (Payload::Bytes(byte_types.clone()), byte_types)
            };
        }
        let schema = if schemas.len() == 1 {
            schemas.swap_remove(0)
        } else {
            self.note(
                &rules::SUCCESS_UNION,
                at,
                format!("{} bodies became one union", schemas.len()),
            );
            json!({"oneOf": schemas})
        };
        let hint = format!("{}Response", rust_name::type_name(&operation.id));
        let mut shaped = self.inline(&schema, at, &hint, Reach::RESPONSE);
        if let Some(shaped) = shaped.as_object_mut() {
            for annotation in ["default", "deprecated", "description"] {
                shaped.shift_remove(annotation);
            }
        }
        let shaped = super::parameters::unwrapped(shaped);
        let media_type = json_types.first().cloned().unwrap_or_default();
        (
            Payload::Json {
                schema: shaped,
                media_type,
            },
            json_types,
        )
    }

    /// What a response carries, before shaping.
    pub(super) fn payload(&mut self, response: &Object, at: &Pointer) -> Payload {
        let content = response.get("content").and_then(Value::as_object);
        let place = at.join("content");
        let offered: Vec<(&String, &Value)> = content.into_iter().flatten().collect();
        if offered.is_empty() {
            return Payload::Nothing;
        }
        let wildcard =
            |media_type: &str| matches!(essence(media_type).as_str(), "*/*" | "application/*");
        let json = offered
            .iter()
            .find(|(media_type, _)| essence(media_type) == "application/json");
        let json = json.or_else(|| offered.iter().find(|(media_type, _)| is_json(media_type)));
        let json = json.or_else(|| {
            let mut offered = offered.iter();
            offered.find(|(media_type, value)| wildcard(media_type) && is_structured(value))
        });
        let Some((media_type, chosen)) = json else {
            return Payload::Bytes(
                offered
                    .iter()
                    .map(|(media_type, _)| (*media_type).clone())
                    .collect(),
            );
        };
        let rule = if wildcard(media_type) {
            Some(&rules::WILDCARD_MEDIA_TYPE)
        } else if media_type.as_str() == "application/json" {
            None
        } else {
            Some(&rules::JSON_MEDIA_TYPE)
        };
        if let Some(rule) = rule {
            self.note(rule, &place.join(media_type), "generated as JSON");
        }
        let others: Vec<_> = offered
            .iter()
            .filter(|(other, _)| other != media_type)
            .map(|(other, _)| other.as_str())
            .collect();
        if !others.is_empty() {
            let detail = format!("{media_type} stays; left out {}", others.join(", "));
            self.note(&rules::RESPONSE_MEDIA_TYPES, &place, detail);
        }
        let schema = match chosen.get("schema") {
            Some(schema) => schema.clone(),
            None => {
                self.note(&rules::BODY_SCHEMA, &place.join(media_type), "any JSON");
                json!({})
            }
        };
        Payload::Json {
            schema,
            media_type: (*media_type).clone(),
        }
    }
}

/// A wildcard is JSON when its schema is more than text.
fn is_structured(media_type: &Value) -> bool {
    let schema = media_type.get("schema");
    schema.is_some_and(|schema| super::text(schema, "type") != Some("string"))
}

fn push_new(list: &mut Vec<String>, item: &str) {
    if !list.iter().any(|known| known == item) {
        list.push(item.to_owned());
    }
}

fn described(description: Value, payload: &Payload) -> Value {
    let content = match payload {
        Payload::Json { schema, .. } => json!({"application/json": {"schema": schema}}),
        Payload::Bytes(media_types) => {
            let entries = media_types.iter();
            let entries = entries.map(|media_type| {
                let schema = json!({"schema": {"type": "string", "format": "binary"}});
                (media_type.clone(), schema)
            });
            Value::Object(entries.collect())
        }
        Payload::Nothing => return json!({"description": description}),
    };
    json!({"description": description, "content": content})
}

fn error_response(error: Option<&str>) -> Value {
    match error {
        Some(name) => json!({
            "description": "Error",
            "content": {"application/json": {"schema": super::reference(name)}},
        }),
        None => json!({"description": "Error"}),
    }
}
