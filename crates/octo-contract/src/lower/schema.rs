//! Schemas: JSON Schema 2020-12 to the dialect of OpenAPI 3.0.

use serde_json::{Map, Value, json};

use super::{Lowering, structure::kind_of};
use crate::{Pointer, rules};

pub(super) type Object = Map<String, Value>;

/// Keywords that say nothing about which values are valid.
const ANNOTATIONS: &[&str] = &[
    "title",
    "description",
    "default",
    "example",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
];

pub(super) fn is_annotation(keyword: &str) -> bool {
    keyword.starts_with("x-") || ANNOTATIONS.contains(&keyword)
}

/// What a schema says in keywords that 3.0 has not, or has otherwise.
#[derive(Default)]
pub(super) struct Parts {
    /// Declared types without null; `None` when none are declared.
    pub(super) types: Option<Vec<String>>,
    pub(super) null: bool,
    pub(super) constant: Option<Value>,
    pub(super) prefix_items: Option<Vec<Value>>,
    /// `items: false`, or a list of schemas by position before it.
    pub(super) no_more_items: bool,
    pub(super) pattern_properties: Vec<Value>,
    /// Properties that only some values have.
    pub(super) conditional: Vec<(String, Value)>,
    pub(super) exclusive_minimum: Option<Value>,
    pub(super) exclusive_maximum: Option<Value>,
    pub(super) encoding: Option<String>,
    pub(super) media_type: Option<String>,
    pub(super) closed: bool,
}

impl Lowering<'_> {
    /// Lowers one schema, wherever it stands.
    pub(super) fn schema(&mut self, value: &Value, at: &Pointer) -> Value {
        match value {
            Value::Bool(true) => {
                self.note(&rules::BOOLEAN_SCHEMA, at, "true became {}");
                json!({})
            }
            Value::Bool(false) => {
                self.note(&rules::BOOLEAN_SCHEMA, at, "false became not {}");
                json!({"not": {}})
            }
            Value::Object(object) => self.schema_object(object, at),
            other => {
                let detail = format!("{} accepts anything now", kind_of(other));
                self.note(&rules::INVALID_SCHEMA, at, detail);
                json!({})
            }
        }
    }

    fn schema_object(&mut self, object: &Object, at: &Pointer) -> Value {
        let mut out = Object::new();
        let mut parts = Parts::default();
        let mut reference = None;
        for (keyword, value) in object {
            match (keyword.as_str(), value) {
                ("$ref", Value::String(target)) => reference = Some(target.clone()),
                ("$dynamicRef" | "$recursiveRef", Value::String(target)) => {
                    let detail = format!("{keyword} {target} became a $ref");
                    self.note(&rules::DYNAMIC_REFERENCE, at, detail);
                    reference = Some(target.clone());
                }
                _ => self.keyword(keyword, value, at, &mut out, &mut parts),
            }
        }
        self.finish(&mut out, parts, at);
        self.without_null_members(&mut out, at);
        match reference {
            Some(target) => self.referencing(&target, out, at),
            None => Value::Object(out),
        }
    }

    /// Joins the parts into what 3.0 can say.
    fn finish(&mut self, out: &mut Object, mut parts: Parts, at: &Pointer) {
        self.settle_constant(out, &mut parts, at);
        self.settle_bounds(out, &mut parts, at);
        self.settle_objects(out, &mut parts, at);
        self.settle_types(out, &mut parts, at);
        self.settle_arrays(out, &mut parts, at);
        self.settle_encoding(out, &parts, at);
        self.settle_enum(out, at);
    }

    fn settle_constant(&mut self, out: &mut Object, parts: &mut Parts, at: &Pointer) {
        let Some(constant) = parts.constant.take() else {
            return;
        };
        self.note(
            &rules::CONST,
            at,
            format!("const {constant} became an enum"),
        );
        if constant.is_null() {
            parts.null = true;
        } else if parts.types.is_none() {
            parts.types = Some(vec![type_of(&constant).to_owned()]);
        }
        out.insert("enum".to_owned(), Value::Array(vec![constant]));
    }

    fn settle_objects(&mut self, out: &mut Object, parts: &mut Parts, at: &Pointer) {
        if parts.closed && !out.contains_key("additionalProperties") {
            let composed = ["allOf", "anyOf", "oneOf"]
                .iter()
                .any(|key| out.contains_key(*key));
            let detail = if composed {
                "unevaluatedProperties left out beside a composition"
            } else {
                out.insert("additionalProperties".to_owned(), false.into());
                "unevaluatedProperties became additionalProperties"
            };
            self.note(&rules::UNEVALUATED, at, detail);
        }
        if !parts.pattern_properties.is_empty() {
            self.settle_pattern_properties(out, parts, at);
        }
        if !parts.conditional.is_empty() {
            let properties = out
                .entry("properties")
                .or_insert_with(|| Value::Object(Object::new()));
            if let Some(properties) = properties.as_object_mut() {
                for (name, schema) in parts.conditional.drain(..) {
                    properties.entry(name).or_insert(schema);
                }
            }
        }
    }

    fn settle_pattern_properties(&mut self, out: &mut Object, parts: &mut Parts, at: &Pointer) {
        let mut schemas = std::mem::take(&mut parts.pattern_properties);
        let detail = match out.get("additionalProperties") {
            // Whatever matches no pattern is free, so everything is.
            None | Some(Value::Bool(true)) => "left out beside free additional properties",
            Some(Value::Bool(false)) => {
                super::structure::dedup(&mut schemas);
                out.insert("additionalProperties".to_owned(), any_of(schemas));
                "became additional properties"
            }
            Some(other) => {
                schemas.push(other.clone());
                super::structure::dedup(&mut schemas);
                out.insert("additionalProperties".to_owned(), any_of(schemas));
                "joined the additional properties"
            }
        };
        self.note(&rules::PATTERN_PROPERTIES, at, detail);
    }

    fn settle_arrays(&mut self, out: &mut Object, parts: &mut Parts, at: &Pointer) {
        if let Some(mut members) = parts.prefix_items.take() {
            let count = members.len();
            if parts.no_more_items {
                out.entry("maxItems").or_insert_with(|| count.into());
            }
            let most = out.get("maxItems").and_then(Value::as_u64);
            let bounded = most.is_some_and(|most| most <= count as u64);
            let rest = out.shift_remove("items").filter(|_| !bounded);
            let closed = bounded || rest.is_some();
            members.extend(rest);
            super::structure::dedup(&mut members);
            let items = if closed { any_of(members) } else { json!({}) };
            self.note(
                &rules::TUPLE,
                at,
                format!("{count} items by position became {items}"),
            );
            out.insert("items".to_owned(), items);
        } else if parts.no_more_items {
            self.note(&rules::TUPLE, at, "items: false became maxItems 0");
            out.insert("maxItems".to_owned(), 0.into());
            out.insert("items".to_owned(), json!({}));
        }
        let is_array = out.get("type").and_then(Value::as_str) == Some("array");
        if is_array && !out.contains_key("items") {
            self.note(&rules::ARRAY_ITEMS, at, "added items that are anything");
            out.insert("items".to_owned(), json!({}));
        }
    }

    fn settle_encoding(&mut self, out: &mut Object, parts: &Parts, at: &Pointer) {
        let format = match (parts.encoding.as_deref(), parts.media_type.as_deref()) {
            (None, None) => return,
            (Some("base64" | "base64url"), _) => "byte",
            (Some(_), _) => {
                self.note(
                    &rules::CONTENT_SCHEMA,
                    at,
                    "left out an encoding 3.0 cannot name",
                );
                return;
            }
            (None, Some(media_type)) if is_text(media_type) => {
                self.note(&rules::CONTENT_SCHEMA, at, format!("left out {media_type}"));
                return;
            }
            (None, Some(_)) => "binary",
        };
        self.note(
            &rules::CONTENT_ENCODING,
            at,
            format!("became the format {format}"),
        );
        out.entry("format").or_insert_with(|| format.into());
    }

    fn settle_enum(&mut self, out: &mut Object, at: &Pointer) {
        let Some(Value::Array(members)) = out.get_mut("enum") else {
            return;
        };
        super::structure::dedup(members);
        if members.is_empty() {
            self.note(&rules::EMPTY_ENUM, at, "became not {}");
            out.shift_remove("enum");
            out.insert("not".to_owned(), json!({}));
            return;
        }
        let with_null = members.iter().any(Value::is_null);
        let nullable = out.get("nullable") == Some(&Value::Bool(true));
        if with_null && !nullable {
            self.note(&rules::ENUM_NULL, at, "made nullable");
            out.insert("nullable".to_owned(), true.into());
        }
    }

    /// A reference with what stands beside it: 3.0 ignores such siblings, so
    /// they move around an `allOf`.
    fn referencing(&mut self, target: &str, siblings: Object, at: &Pointer) -> Value {
        let Some(target) = self.schema_reference(target, at) else {
            return json!({});
        };
        let reference = json!({"$ref": target});
        if siblings.is_empty() {
            return reference;
        }
        self.note(&rules::REFERENCE_SIBLINGS, at, "moved around an allOf");
        let (mut out, rest): (Object, Object) = siblings
            .into_iter()
            .partition(|(keyword, _)| is_annotation(keyword) || keyword == "nullable");
        let mut members = vec![reference];
        if !rest.is_empty() {
            members.push(Value::Object(rest));
        }
        out.insert("allOf".to_owned(), Value::Array(members));
        Value::Object(out)
    }
}

/// One of several schemas, without a union of one.
pub(super) fn any_of(mut schemas: Vec<Value>) -> Value {
    if schemas.len() == 1 {
        schemas.swap_remove(0)
    } else if schemas.is_empty() {
        json!({"not": {}})
    } else {
        json!({"anyOf": schemas})
    }
}

pub(super) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn is_text(media_type: &str) -> bool {
    media_type.starts_with("text/") || media_type.contains("json") || media_type.contains("xml")
}
