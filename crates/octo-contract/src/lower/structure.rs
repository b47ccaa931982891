//! The objects around the schemas: every field is known to 3.0 and of the
//! kind that 3.0 wants, every required one is there.

use serde_json::{Map, Value};

use super::{
    Lowering,
    tables::{Field, Kind},
};
use crate::{Pointer, rules};

type Object = Map<String, Value>;

impl Lowering<'_> {
    /// Lowers a value of a kind; `None` when nothing can stand there.
    pub(super) fn value(&mut self, kind: Kind, value: &Value, at: &Pointer) -> Option<Value> {
        if kind == Kind::Schema {
            return Some(self.schema(value, at));
        }
        let Some(object) = value.as_object() else {
            let detail = format!("left out {}, expected an object", kind_of(value));
            self.note(&rules::INVALID_FIELD, at, detail);
            return None;
        };
        if let Some(Value::String(reference)) = object.get("$ref") {
            if kind == Kind::PathItem {
                return self.referenced_path_item(object, reference, at);
            }
            if kind.section().is_some() {
                return self.object_reference(kind, object, reference, at);
            }
        }
        let mut out = match kind {
            Kind::Paths => self.paths(object, at),
            Kind::Responses => self.responses(object, at),
            Kind::Callback => self.keyed(object, at, Kind::PathItem),
            Kind::SecurityRequirement => self.security_requirement(object, at)?,
            _ => self.object(kind, object, at),
        };
        self.complete(kind, object, &mut out, at)
            .then_some(Value::Object(out))
    }

    /// Lowers an object field by field.
    pub(super) fn object(&mut self, kind: Kind, object: &Object, at: &Pointer) -> Object {
        let mut out = Object::new();
        for (key, value) in object {
            let place = at.join(key);
            if key.starts_with("x-") {
                out.insert(key.clone(), value.clone());
                continue;
            }
            let known = kind.fields().iter().find(|(name, _)| name == key);
            match known {
                Some((_, field)) => {
                    if let Some(value) = self.field(*field, value, &place) {
                        out.insert(key.clone(), value);
                    }
                }
                None => self.unknown_field(kind, key, value, &place, &mut out),
            }
        }
        out
    }

    fn field(&mut self, field: Field, value: &Value, at: &Pointer) -> Option<Value> {
        match (field, value) {
            (Field::Anything, _)
            | (Field::Text, Value::String(_))
            | (Field::Flag, Value::Bool(_)) => Some(value.clone()),
            // YAML reads `version: 1.0` as a number.
            (Field::Text, Value::Number(number)) => Some(number.to_string().into()),
            (Field::Texts, Value::Array(items)) => {
                let texts = items.iter().filter_map(as_text);
                let mut texts: Vec<Value> = texts.collect();
                dedup(&mut texts);
                if texts.len() != items.len() {
                    self.note(
                        &rules::INVALID_FIELD,
                        at,
                        "left out repeated or non-text items",
                    );
                }
                Some(Value::Array(texts))
            }
            (Field::TextMap, Value::Object(members)) => {
                let texts = members.iter();
                let texts = texts.filter_map(|(key, value)| Some((key.clone(), as_text(value)?)));
                let texts: Object = texts.collect();
                if texts.len() != members.len() {
                    self.note(
                        &rules::INVALID_FIELD,
                        at,
                        "left out members that are no text",
                    );
                }
                Some(Value::Object(texts))
            }
            (Field::One(kind), _) => self.value(kind, value, at),
            (Field::List(kind), Value::Array(items)) => Some(self.list(kind, items, at)),
            (Field::Map(kind), Value::Object(members)) => Some(self.map(kind, members, at)),
            _ => {
                let detail = format!("left out {} of a wrong kind", kind_of(value));
                self.note(&rules::INVALID_FIELD, at, detail);
                None
            }
        }
    }

    fn list(&mut self, kind: Kind, items: &[Value], at: &Pointer) -> Value {
        let mut out: Vec<Value> = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let place = at.join(index);
            let Some(lowered) = self.value(kind, item, &place) else {
                continue;
            };
            if kind == Kind::Parameter && self.repeats(&lowered, &out) {
                self.note(&rules::DUPLICATE_PARAMETER, &place, "left out a repetition");
                continue;
            }
            if kind == Kind::Tag && out.contains(&lowered) {
                self.note(&rules::UNKNOWN_FIELD, &place, "left out a repetition");
                continue;
            }
            out.push(lowered);
        }
        Value::Array(out)
    }

    fn repeats(&self, parameter: &Value, before: &[Value]) -> bool {
        let identity = |value: &Value| {
            let field = |name| value.get(name).and_then(Value::as_str).map(str::to_owned);
            (field("$ref"), field("in"), field("name"))
        };
        before
            .iter()
            .any(|other| identity(other) == identity(parameter))
    }

    fn map(&mut self, kind: Kind, members: &Object, at: &Pointer) -> Value {
        let is_components = at.as_str().starts_with("/components/") && at.tokens().count() == 2;
        let section = at.tokens().last().filter(|_| is_components);
        let mut out = Object::new();
        for (name, member) in members {
            let place = at.join(name);
            let Some(lowered) = self.value(kind, member, &place) else {
                continue;
            };
            let name = match &section {
                Some(section) => self.component_key(section, name),
                None => name.clone(),
            };
            out.insert(name, lowered);
        }
        Value::Object(out)
    }

    fn keyed(&mut self, object: &Object, at: &Pointer, kind: Kind) -> Object {
        let mut out = Object::new();
        for (key, value) in object {
            if key.starts_with("x-") {
                out.insert(key.clone(), value.clone());
            } else if let Some(value) = self.value(kind, value, &at.join(key)) {
                out.insert(key.clone(), value);
            }
        }
        out
    }

    fn paths(&mut self, object: &Object, at: &Pointer) -> Object {
        let lowered = self.keyed(object, at, Kind::PathItem);
        let mut out = Object::new();
        for (path, item) in lowered {
            if path.starts_with('/') || path.starts_with("x-") {
                out.insert(path, item);
                continue;
            }
            let slashed = format!("/{path}");
            let place = at.join(&path);
            if object.contains_key(&slashed) {
                let reason = format!("both {path:?} and {slashed:?} are paths");
                self.refuse(&place, reason, "keep one");
            } else {
                self.note(&rules::PATH_SLASH, &place, format!("became {slashed}"));
                out.insert(slashed, item);
            }
        }
        out
    }

    /// The operations of a referenced path item, with the fields that stand
    /// beside the reference over them.
    fn referenced_path_item(
        &mut self,
        object: &Object,
        reference: &str,
        at: &Pointer,
    ) -> Option<Value> {
        let fragment = reference.strip_prefix('#').map(crate::percent::decode);
        let place = fragment.as_deref().and_then(Pointer::parse);
        let place = place.filter(|place| place.resolve(self.source).is_some());
        let Some(place) = place else {
            self.refuse(
                at,
                format!(
                    "the path item reference {reference:?} leads outside the document or nowhere"
                ),
                "put the path item in place",
            );
            return None;
        };
        let mut item = match self.inline(Kind::PathItem, &place, at)? {
            Value::Object(item) => item,
            _ => Object::new(),
        };
        item.extend(self.object(Kind::PathItem, object, at));
        item.shift_remove("$ref");
        Some(Value::Object(item))
    }

    fn responses(&mut self, object: &Object, at: &Pointer) -> Object {
        let mut out = Object::new();
        for (code, response) in object {
            let place = at.join(code);
            if code.starts_with("x-") {
                out.insert(code.clone(), response.clone());
                continue;
            }
            let Some(code) = status_key(code) else {
                self.note(&rules::STATUS_CODE, &place, "left out");
                continue;
            };
            if let Some(response) = self.value(Kind::Response, response, &place) {
                out.insert(code, response);
            }
        }
        out
    }

    fn unknown_field(
        &mut self,
        kind: Kind,
        key: &str,
        value: &Value,
        at: &Pointer,
        out: &mut Object,
    ) {
        match (kind, key) {
            (Kind::Root, "webhooks") => {
                let names: Vec<_> = value
                    .as_object()
                    .into_iter()
                    .flat_map(Object::keys)
                    .collect();
                let names = names.iter().map(|name| name.as_str()).collect::<Vec<_>>();
                self.note(
                    &rules::WEBHOOKS,
                    at,
                    format!("left out {}", names.join(", ")),
                );
            }
            (Kind::Root, "jsonSchemaDialect") => {
                self.note(&rules::DIALECT, at, format!("left out {value}"));
            }
            (Kind::Info, "summary") => self.info_summary(value, at, out),
            (Kind::License, "identifier") => {
                if let Some(id) = value.as_str() {
                    let url = format!("https://spdx.org/licenses/{id}.html");
                    self.note(&rules::LICENSE_IDENTIFIER, at, format!("became {url}"));
                    out.entry("url").or_insert_with(|| url.into());
                }
            }
            // Path items of components are put in place where they are used.
            (Kind::Components, "pathItems") => {
                self.note(
                    &rules::PATH_ITEM_REFERENCE,
                    at,
                    "left out; used ones are in place",
                );
            }
            _ => self.note(&rules::UNKNOWN_FIELD, at, "left out"),
        }
    }

    fn info_summary(&mut self, value: &Value, at: &Pointer, out: &mut Object) {
        let Some(summary) = value.as_str() else {
            self.note(&rules::INVALID_FIELD, at, "left out, expected text");
            return;
        };
        self.note(&rules::INFO_SUMMARY, at, "joined with the description");
        out.insert("x-summary".to_owned(), summary.into());
    }
}

/// `200`, `2XX` or `default`, however it was written.
fn status_key(code: &str) -> Option<String> {
    let upper = code.to_ascii_uppercase();
    let bytes = upper.as_bytes();
    let range = matches!(bytes, [b'1'..=b'5', b'X', b'X']);
    let exact = matches!(bytes, [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9']);
    if range || exact {
        Some(upper)
    } else {
        (upper == "DEFAULT").then(|| "default".to_owned())
    }
}

fn as_text(value: &Value) -> Option<Value> {
    match value {
        Value::String(_) => Some(value.clone()),
        Value::Number(number) => Some(number.to_string().into()),
        Value::Bool(flag) => Some(flag.to_string().into()),
        _ => None,
    }
}

pub(super) fn dedup(values: &mut Vec<Value>) {
    let mut seen = std::collections::HashSet::new();
    values.retain(|value| seen.insert(value.to_string()));
}

/// What a value is, for messages.
pub(super) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
