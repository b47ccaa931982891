//! One document of a comparison, and where its references lead.

use std::{borrow::Cow, cell::RefCell, collections::HashMap};

use serde_json::{Map, Value};

use super::types::TypeSet;

/// How many references, wrappers and merges are followed before giving up.
pub(crate) const CHAIN: usize = 64;

/// The schema that allows everything; stands for what is not written.
pub(crate) static ANYTHING: Value = Value::Bool(true);

/// One document, as published, with its references resolved on demand.
pub(crate) struct Side<'a> {
    pub(crate) root: &'a Value,
    /// Whether keywords beside `$ref` count (3.1) or are to be ignored (3.0).
    pub(crate) ref_siblings: bool,
    refs: RefCell<HashMap<&'a str, Option<&'a Value>>>,
    anchors: RefCell<Option<HashMap<&'a str, &'a Value>>>,
    /// Types of what references point to, by address.
    pub(super) masks: RefCell<HashMap<usize, TypeSet>>,
}

impl<'a> Side<'a> {
    pub(crate) fn new(root: &'a Value) -> Self {
        let version = root.get("openapi").and_then(Value::as_str).unwrap_or("");
        Self {
            root,
            ref_siblings: !version.starts_with("3.0"),
            refs: RefCell::default(),
            anchors: RefCell::default(),
            masks: RefCell::default(),
        }
    }

    /// What a reference points to; `None` when it leaves the document or
    /// leads nowhere.
    pub(crate) fn resolve(&self, reference: &'a str) -> Option<&'a Value> {
        if let Some(known) = self.refs.borrow().get(reference) {
            return *known;
        }
        let found = match reference.strip_prefix('#') {
            Some(fragment) if fragment.is_empty() || fragment.starts_with('/') => {
                self.root.pointer(&percent_decoded(fragment))
            }
            Some(anchor) => self.anchor(anchor),
            None => None,
        };
        self.refs.borrow_mut().insert(reference, found);
        found
    }

    fn anchor(&self, name: &str) -> Option<&'a Value> {
        let mut anchors = self.anchors.borrow_mut();
        let index = anchors.get_or_insert_with(|| {
            let mut index = HashMap::new();
            let mut open = vec![self.root];
            while let Some(value) = open.pop() {
                match value {
                    Value::Object(map) => {
                        for key in ["$anchor", "$dynamicAnchor"] {
                            if let Some(anchor) = map.get(key).and_then(Value::as_str) {
                                index.entry(anchor).or_insert(value);
                            }
                        }
                        open.extend(map.values());
                    }
                    Value::Array(items) => open.extend(items),
                    _ => {}
                }
            }
            index
        });
        index.get(name).copied()
    }

    /// Follows `$ref` of a component that is no schema (a parameter, response,
    /// header, …) to the thing itself.
    pub(crate) fn component(&self, value: &'a Value) -> &'a Value {
        let mut at = value;
        for _ in 0..CHAIN {
            match reference(at).and_then(|target| self.resolve(target)) {
                Some(next) if !std::ptr::eq(next, at) => at = next,
                _ => break,
            }
        }
        at
    }

    /// Follows references and single-member wrappers that add no constraint:
    /// the schema that decides. Two places with one core are the same schema.
    pub(crate) fn core(&self, schema: &'a Value) -> &'a Value {
        let mut at = schema;
        for _ in 0..CHAIN {
            match self.transparent(at) {
                Some(next) if !std::ptr::eq(next, at) => at = next,
                _ => break,
            }
        }
        at
    }

    fn transparent(&self, schema: &'a Value) -> Option<&'a Value> {
        let map = schema.as_object()?;
        if let Some(target) = reference(schema) {
            let plain = !self.ref_siblings || only(map, "$ref");
            return if plain { self.resolve(target) } else { None };
        }
        ["allOf", "anyOf", "oneOf"].iter().find_map(|keyword| {
            match map.get(*keyword)?.as_array()?.as_slice() {
                [single] if only(map, keyword) => Some(single),
                _ => None,
            }
        })
    }
}

/// The target of a schema's or component's reference.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    let map = value.as_object()?;
    map.get("$ref")
        .or_else(|| map.get("$dynamicRef"))
        .and_then(Value::as_str)
}

/// Whether a schema says nothing beside `keyword` but wording.
fn only(map: &Map<String, Value>, keyword: &str) -> bool {
    map.keys().all(|key| key == keyword || is_wording(key))
}

/// Keywords that describe and do not constrain.
pub(crate) fn is_wording(keyword: &str) -> bool {
    matches!(
        keyword,
        "title"
            | "description"
            | "summary"
            | "example"
            | "examples"
            | "externalDocs"
            | "$comment"
            | "$schema"
            | "$id"
            | "$anchor"
            | "$dynamicAnchor"
            | "$defs"
            | "definitions"
    )
}

fn percent_decoded(fragment: &str) -> Cow<'_, str> {
    if !fragment.contains('%') {
        return Cow::Borrowed(fragment);
    }
    let bytes = fragment.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = fragment
            .get(at + 1..at + 3)
            .filter(|_| byte == b'%')
            .and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match hex {
            Some(decoded) => {
                out.push(decoded);
                at += 3;
            }
            None => {
                out.push(byte);
                at += 1;
            }
        }
    }
    Cow::Owned(String::from_utf8_lossy(&out).into_owned())
}
