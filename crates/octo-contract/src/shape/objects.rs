//! Objects: open where they are read, each property a field of its own.

use serde_json::{Value, json};

use super::{
    Object, Reach, Shaper,
    names::{Distinct, spelled_out},
};
use crate::{Pointer, rules, rust_name};

/// The field in which the generator keeps properties without a name.
const EXTRA: &str = "extra";

impl Shaper<'_> {
    pub(super) fn object(
        &mut self,
        object: &Object,
        at: &Pointer,
        name: &str,
        reach: Reach,
    ) -> Value {
        let empty = Object::new();
        let declared = object
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let required = self.required(object, declared, at);
        let additional = self.additional(object, at, name, reach, declared);
        let reserved: &[&str] = if additional.is_some() { &[EXTRA] } else { &[] };
        let mut fields = Distinct::new(reserved);
        let mut properties = Object::new();
        let mut written_required = Vec::new();
        for property in declared.keys().chain(undeclared(&required, declared)) {
            let place = at.join("properties").join(property);
            let Some(written) = self.field_name(property, &mut fields, &place, name) else {
                continue;
            };
            let hint = format!("{name}{}", rust_name::type_name(&written));
            let schema = declared.get(property);
            let closed = schema.and_then(|schema| self.closed_tag(schema, name));
            let schema = match schema {
                Some(_) if closed.is_some() => closed.unwrap_or_default(),
                Some(schema) => schema.clone(),
                None => json!({}),
            };
            let mut shaped = self.inline(&schema, &place, &hint, reach);
            if required.iter().any(|name| name == property) {
                written_required.push(Value::from(written.as_str()));
            } else if reach == Reach::REQUEST {
                self.leave_default_to_server(&mut shaped, &place);
            }
            properties.insert(written, shaped);
        }
        let mut out = Object::from_iter([("type".to_owned(), "object".into())]);
        if !written_required.is_empty() {
            out.insert("required".to_owned(), Value::Array(written_required));
        }
        if !properties.is_empty() {
            out.insert("properties".to_owned(), Value::Object(properties));
        }
        if let Some(additional) = additional {
            out.insert("additionalProperties".to_owned(), additional);
        }
        Value::Object(out)
    }

    /// Whoever does not set a property of a request means the default that the
    /// server has by then, not the one that it had when the code was made.
    fn leave_default_to_server(&mut self, property: &mut Value, at: &Pointer) {
        let default = property
            .as_object_mut()
            .and_then(|property| property.shift_remove("default"));
        if let Some(default) = default {
            self.note(&rules::REQUEST_DEFAULT, at, format!("left out {default}"));
        }
    }

    fn required(&mut self, object: &Object, declared: &Object, at: &Pointer) -> Vec<String> {
        let names = object.get("required").and_then(Value::as_array);
        let names = names.into_iter().flatten().filter_map(Value::as_str);
        let names: Vec<String> = names.map(str::to_owned).collect();
        for name in undeclared(&names, declared) {
            self.note(
                &rules::UNDECLARED_REQUIRED,
                at,
                format!("{name} takes anything"),
            );
        }
        names
    }

    /// What the object holds besides its properties; `None` when nothing is
    /// said and nothing is added.
    fn additional(
        &mut self,
        object: &Object,
        at: &Pointer,
        name: &str,
        reach: Reach,
        declared: &Object,
    ) -> Option<Value> {
        let place = at.join("additionalProperties");
        let named_extra = declared
            .keys()
            .any(|property| rust_name::value_name(property) == EXTRA);
        let said = object.get("additionalProperties");
        if named_extra && !self.options.restore_names {
            // The generator would make two fields of that name.
            if said.is_some_and(Value::is_object) {
                self.note(
                    &rules::CLOSED_OBJECT,
                    &place,
                    "left out beside a property named extra",
                );
            }
            return None;
        }
        match said {
            Some(schema @ Value::Object(_)) => {
                let hint = format!("{name}Extra");
                Some(self.inline(schema, &place, &hint, reach))
            }
            Some(Value::Bool(false)) if reach.response => {
                self.note(
                    &rules::CLOSED_OBJECT,
                    &place,
                    "opened, it occurs in a response",
                );
                Some(json!({}))
            }
            Some(Value::Bool(false)) => Some(false.into()),
            _ if reach.response => {
                self.note(
                    &rules::OPEN_OBJECT,
                    at,
                    "keeps what it does not name in extra",
                );
                Some(json!({}))
            }
            _ => None,
        }
    }

    /// The name of a property in the shaped document: its own where that is a
    /// free name in code.
    fn field_name(
        &mut self,
        property: &str,
        fields: &mut Distinct,
        at: &Pointer,
        owner: &str,
    ) -> Option<String> {
        if fields.take(property) {
            return Some(property.to_owned());
        }
        if !self.options.restore_names {
            self.note(&rules::PROPERTY_COLLISION, at, "left out");
            return None;
        }
        let base = spelled_out(property);
        let candidates =
            std::iter::once(base.clone()).chain((2..100).map(|n| format!("{base}_{n}")));
        let mut candidates = candidates;
        let chosen = candidates.find(|candidate| fields.take(candidate))?;
        self.note(&rules::PROPERTY_NAME, at, format!("named {chosen} in code"));
        self.wire_names
            .properties
            .entry(rust_name::type_name(owner))
            .or_default()
            .insert(chosen.clone(), property.to_owned());
        Some(chosen)
    }

    /// A fixed text that tells a member of a union apart stays closed, or
    /// every value would fit every member.
    fn closed_tag(&self, schema: &Value, owner: &str) -> Option<Value> {
        let values = schema.get("enum")?.as_array()?;
        let tag = values.iter().all(Value::is_string)
            && (values.len() == 1 || self.is_discriminator(owner, values));
        // Last: most properties are no tag, and looking through all members
        // for each of them would make a pass quadratic.
        (tag && self.is_union_member(owner)).then(|| {
            let mut closed = schema.clone();
            closed["x-octo-closed"] = true.into();
            closed
        })
    }

    fn is_union_member(&self, owner: &str) -> bool {
        self.union_members.iter().any(|member| {
            self.names
                .get(member)
                .map_or(member.as_str(), String::as_str)
                == owner
        })
    }

    fn is_discriminator(&self, owner: &str, values: &[Value]) -> bool {
        let mut discriminated = self.discriminated.iter();
        discriminated.any(|(member, (_, expected))| {
            self.names
                .get(member)
                .map_or(member.as_str(), String::as_str)
                == owner
                && values
                    .iter()
                    .filter_map(Value::as_str)
                    .eq(expected.iter().map(String::as_str))
        })
    }
}

fn undeclared<'v>(required: &'v [String], declared: &Object) -> impl Iterator<Item = &'v String> {
    let missing: Vec<_> = required
        .iter()
        .filter(|name| !declared.contains_key(*name))
        .collect();
    missing.into_iter()
}
