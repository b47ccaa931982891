//! Types and unions: null becomes a flag, several types become a union.

use serde_json::{Value, json};

use super::{
    Lowering,
    schema::{Object, Parts, is_annotation},
};
use crate::{Pointer, rules};

/// Which type a keyword speaks about.
fn family(keyword: &str) -> Option<&'static [&'static str]> {
    Some(match keyword {
        "minLength" | "maxLength" | "pattern" => &["string"],
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            &["integer", "number"]
        }
        "format" => &["string", "integer", "number"],
        "items" | "minItems" | "maxItems" | "uniqueItems" => &["array"],
        "properties" | "required" | "additionalProperties" | "minProperties" | "maxProperties" => {
            &["object"]
        }
        _ => return None,
    })
}

impl Lowering<'_> {
    pub(super) fn settle_types(&mut self, out: &mut Object, parts: &mut Parts, at: &Pointer) {
        let Some(mut types) = parts.types.take() else {
            if parts.null {
                self.null_schema(out, at);
            }
            return;
        };
        if types.iter().any(|name| name == "number") {
            types.retain(|name| name != "integer");
        }
        if parts.null && !types.is_empty() {
            let detail = format!("{} or null became nullable", types.join(", "));
            self.note(&rules::NULLABLE_TYPE, at, detail);
            out.insert("nullable".to_owned(), true.into());
            // A nullable enum accepts null only when it lists it.
            if let Some(Value::Array(members)) = out.get_mut("enum")
                && !members.contains(&Value::Null)
            {
                out.shift_remove("nullable");
            }
        }
        match types.as_slice() {
            [] if parts.null => self.null_schema(out, at),
            [] => {}
            [one] => {
                let one = Value::from(one.as_str());
                let mut typed = Object::from_iter([("type".to_owned(), one)]);
                typed.append(out);
                *out = typed;
            }
            many if many.len() >= 5 => {
                self.note(&rules::TYPE_LIST, at, "every type became any");
                out.shift_remove("nullable");
            }
            many => {
                self.note(
                    &rules::TYPE_LIST,
                    at,
                    format!("{} became anyOf", many.join(", ")),
                );
                split(out, many);
            }
        }
    }

    fn null_schema(&mut self, out: &mut Object, at: &Pointer) {
        let already = out.get("nullable") == Some(&Value::Bool(true))
            && out.get("enum") == Some(&json!([null]));
        if !already {
            self.note(&rules::NULL_SCHEMA, at, "became a nullable enum of null");
        }
        out.insert("nullable".to_owned(), true.into());
        out.insert("enum".to_owned(), json!([null]));
    }

    /// Takes the null members out of unions.
    pub(super) fn without_null_members(&mut self, out: &mut Object, at: &Pointer) {
        for keyword in ["anyOf", "oneOf"] {
            let Some(Value::Array(members)) = out.get_mut(keyword) else {
                continue;
            };
            let before = members.len();
            members.retain(|member| !is_null(member));
            if members.len() == before {
                continue;
            }
            let mut rest = std::mem::take(members);
            self.note(
                &rules::NULLABLE_UNION,
                at,
                format!("{keyword} with null became nullable"),
            );
            out.shift_remove(keyword);
            match (
                rest.len(),
                out.keys()
                    .all(|key| is_annotation(key) || key == "nullable"),
            ) {
                (0, _) => {
                    out.insert("enum".to_owned(), json!([null]));
                }
                (1, true) => {
                    let member = rest.swap_remove(0);
                    absorb(out, member);
                }
                _ => {
                    out.insert(keyword.to_owned(), Value::Array(rest));
                }
            }
            out.insert("nullable".to_owned(), true.into());
            allow_null_in_enum(out);
        }
    }
}

/// The only member left of a union, with the annotations of the union over
/// its own.
fn absorb(out: &mut Object, member: Value) {
    match member {
        Value::Object(member) if !member.contains_key("$ref") => {
            for (keyword, value) in member {
                out.entry(keyword).or_insert(value);
            }
        }
        reference => {
            out.insert("allOf".to_owned(), json!([reference]));
        }
    }
}

fn allow_null_in_enum(out: &mut Object) {
    if let Some(Value::Array(members)) = out.get_mut("enum")
        && !members.contains(&Value::Null)
    {
        members.push(Value::Null);
    }
}

/// Whether a lowered schema accepts null and nothing else.
fn is_null(schema: &Value) -> bool {
    schema.get("enum") == Some(&json!([null]))
}

/// Distributes the keywords of a schema of several types over a union.
fn split(out: &mut Object, types: &[String]) {
    let mut shared = Object::new();
    let mut special: Vec<(String, Value)> = Vec::new();
    let mut members = None;
    for (keyword, value) in std::mem::take(out) {
        if keyword == "enum" {
            members = Some(value);
        } else if family(&keyword).is_some() {
            special.push((keyword, value));
        } else {
            shared.insert(keyword, value);
        }
    }
    let branches = types.iter().map(|name| {
        let mut branch = Object::from_iter([("type".to_owned(), Value::from(name.as_str()))]);
        for (keyword, value) in &special {
            if family(keyword).is_some_and(|types| types.contains(&name.as_str())) {
                branch.insert(keyword.clone(), value.clone());
            }
        }
        if name == "array" && !branch.contains_key("items") {
            branch.insert("items".to_owned(), json!({}));
        }
        branch
    });
    let mut branches: Vec<Object> = branches.collect();
    if let Some(Value::Array(values)) = members {
        for branch in &mut branches {
            let name = branch
                .get("type")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let own = values.iter().filter(|value| fits(value, name));
            let own: Vec<_> = own.cloned().collect();
            branch.insert("enum".to_owned(), Value::Array(own));
        }
        branches.retain(|branch| branch.get("enum") != Some(&json!([])));
        if values.contains(&Value::Null) {
            shared.insert("nullable".to_owned(), true.into());
        }
    }
    let branches = branches.into_iter().map(Value::Object).collect();
    let union = super::schema::any_of(branches);
    *out = shared;
    if out.contains_key("anyOf") {
        let all = out.entry("allOf").or_insert_with(|| json!([]));
        if let Some(all) = all.as_array_mut() {
            all.push(union);
        }
    } else {
        absorb_or_insert(out, union);
    }
}

fn absorb_or_insert(out: &mut Object, union: Value) {
    if let Value::Object(union) = union {
        for (keyword, value) in union {
            out.entry(keyword).or_insert(value);
        }
    }
}

fn fits(value: &Value, name: &str) -> bool {
    let actual = super::schema::type_of(value);
    actual == name || (actual == "integer" && name == "number")
}
