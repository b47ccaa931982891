//! `allOf`: the members become one schema.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{Object, Shaper};
use crate::{Pointer, rules};

impl Shaper<'_> {
    /// The schema and all members of its `allOf` as one.
    pub(super) fn join_all(&mut self, object: &Object, at: &Pointer) -> Object {
        let mut joined = object.clone();
        joined.shift_remove("allOf");
        let mut lost = Vec::new();
        let mut seen = HashSet::new();
        let members = object.get("allOf").and_then(Value::as_array);
        for member in members.into_iter().flatten() {
            self.join(&mut joined, member, &mut seen, &mut lost, 0);
        }
        self.note(&rules::ALL_OF, at, "joined the members");
        if !lost.is_empty() {
            lost.sort();
            lost.dedup();
            self.note(&rules::ALL_OF_LOSS, at, lost.join(", "));
        }
        joined
    }

    fn join(
        &self,
        into: &mut Object,
        member: &Value,
        seen: &mut HashSet<String>,
        lost: &mut Vec<String>,
        depth: usize,
    ) {
        let mut target = member;
        let mut name = None;
        while let Some(next) = super::referenced(target) {
            // Seen on this path only: two members may share a base.
            if !seen.insert(next.to_owned()) || depth > 24 {
                return;
            }
            name = Some(next);
            match self.source.get(next) {
                Some(schema) => target = schema,
                None => return,
            }
        }
        let Some(object) = target.as_object() else {
            return;
        };
        let nested = object.get("allOf").and_then(Value::as_array);
        for inner in nested.into_iter().flatten() {
            self.join(into, inner, seen, lost, depth + 1);
        }
        for (keyword, value) in object {
            join_keyword(into, keyword, value, name, lost);
        }
    }
}

fn join_keyword(
    into: &mut Object,
    keyword: &str,
    value: &Value,
    name: Option<&str>,
    lost: &mut Vec<String>,
) {
    match keyword {
        // What a referenced member says about itself is not about the whole.
        "title" | "default" | "example" | "deprecated" | "externalDocs" | "xml" | "description" => {
            if name.is_none() {
                into.entry(keyword).or_insert_with(|| value.clone());
            }
        }
        "allOf" | "nullable" | "discriminator" => {}
        "properties" => join_properties(into, value, lost),
        "required" => join_required(into, value),
        "additionalProperties" => match (into.get("additionalProperties"), value) {
            // A closed member next to others would forbid theirs.
            (_, Value::Bool(false)) => lost.push("additionalProperties false".to_owned()),
            (None | Some(Value::Bool(true)), other) => {
                into.insert(keyword.to_owned(), other.clone());
            }
            (Some(known), other) if known == other || other == &Value::Bool(true) => {}
            _ => lost.push("additionalProperties".to_owned()),
        },
        "enum" => match into.get_mut("enum").and_then(Value::as_array_mut) {
            Some(known) => {
                let both = value.as_array();
                known.retain(|member| both.is_some_and(|both| both.contains(member)));
            }
            None => {
                into.insert(keyword.to_owned(), value.clone());
            }
        },
        // A base class that lists its children is not one of them.
        "oneOf" | "anyOf" if name.is_some() && is_hierarchy(into, value) => {
            lost.push(format!("{keyword} of {}", name.unwrap_or_default()));
        }
        _ => match into.get(keyword) {
            None => {
                into.insert(keyword.to_owned(), value.clone());
            }
            Some(known) if known == value => {}
            Some(_) if keyword.starts_with("x-") => {}
            Some(_) => lost.push(keyword.to_owned()),
        },
    }
}

fn is_hierarchy(into: &Object, union: &Value) -> bool {
    let members = union.as_array();
    let all_references = members
        .into_iter()
        .flatten()
        .all(|member| super::referenced(member).is_some());
    all_references && into.contains_key("properties")
}

fn join_properties(into: &mut Object, value: &Value, lost: &mut Vec<String>) {
    let properties = into.entry("properties").or_insert_with(|| json!({}));
    let (Some(known), Some(more)) = (properties.as_object_mut(), value.as_object()) else {
        return;
    };
    for (name, schema) in more {
        match known.get(name) {
            None => {
                known.insert(name.clone(), schema.clone());
            }
            Some(other) if other == schema || schema == &json!({}) => {}
            Some(other) if other == &json!({}) => {
                known.insert(name.clone(), schema.clone());
            }
            // Both hold: the schema of the whole comes first, as the more
            // particular one.
            Some(other) => {
                let both = prefer(other, schema);
                if both.is_none() {
                    lost.push(format!("property {name}"));
                }
                if let Some(both) = both {
                    known.insert(name.clone(), both);
                }
            }
        }
    }
}

/// The more particular of two schemas, when one of them clearly is.
fn prefer(first: &Value, second: &Value) -> Option<Value> {
    let listed = |schema: &Value| schema.get("enum").and_then(Value::as_array).map(Vec::len);
    match (listed(first), listed(second)) {
        (Some(a), Some(b)) if a <= b => Some(first.clone()),
        (Some(_), None) => Some(first.clone()),
        (_, Some(_)) => Some(second.clone()),
        (None, None) => {
            let bare = |schema: &Value| {
                schema.as_object().is_some_and(|object| {
                    !object.keys().any(|key| {
                        matches!(key.as_str(), "type" | "$ref" | "allOf" | "oneOf" | "anyOf")
                    })
                })
            };
            if bare(first) && !bare(second) {
                Some(second.clone())
            } else if bare(second) {
                Some(first.clone())
            } else {
                None
            }
        }
    }
}

fn join_required(into: &mut Object, value: &Value) {
    let required = into.entry("required").or_insert_with(|| json!([]));
    let (Some(known), Some(more)) = (required.as_array_mut(), value.as_array()) else {
        return;
    };
    for name in more {
        if !known.contains(name) {
            known.push(name.clone());
        }
    }
}
