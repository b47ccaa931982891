//! Unions: one type per member, tried from the most particular to the least.

use serde_json::{Value, json};

use super::{Object, Reach, Shaper, reference, referenced, schemas::Form, text};
use crate::{Pointer, rules};

/// More members than this make a type nobody matches on.
const MOST_MEMBERS: usize = 256;

impl Shaper<'_> {
    /// The form of a schema with a union; `None` when the union only adds
    /// conditions to what the schema says anyway.
    pub(super) fn union_form(
        &mut self,
        object: &Object,
        keyword: &'static str,
        at: &Pointer,
        depth: usize,
    ) -> Option<(Form, bool)> {
        let place = at.join(keyword);
        let members = object.get(keyword)?.as_array()?.clone();
        let says_more = ["properties", "additionalProperties", "items", "enum"]
            .iter()
            .any(|keyword| object.contains_key(*keyword));
        let typed = text(object.get("x-octo-none").unwrap_or(&Value::Null), "").is_none()
            && object.contains_key("type");
        if members.iter().all(is_condition) && (says_more || typed) {
            self.note(&rules::CONSTRAINT_UNION, &place, "left out");
            return None;
        }
        if members.len() > MOST_MEMBERS {
            self.note(
                &rules::CONSTRAINT_UNION,
                &place,
                format!("{} members accept anything", members.len()),
            );
            return Some((Form::Any, false));
        }
        let members = if says_more {
            self.distribute(object, keyword, members)
        } else {
            members
        };
        let mut null = false;
        let mut kept: Vec<(Value, Form)> = Vec::new();
        for (index, member) in members.iter().enumerate() {
            let formed = self.form(member, &place.join(index), depth + 1);
            null |= formed.nullable;
            if !kept.iter().any(|(known, _)| bare(known) == bare(member)) {
                kept.push((member.clone(), formed.form));
            }
        }
        if let Some(form) = self.text_union(&kept, &place) {
            return Some((form, null));
        }
        if kept.iter().any(|(_, form)| matches!(form, Form::Any)) {
            return Some((Form::Any, null));
        }
        if kept.len() == 1 {
            return kept.pop().map(|(_, form)| (form, null));
        }
        if keyword == "anyOf" {
            self.note(
                &rules::ANY_OF,
                &place,
                "the first member that fits is taken",
            );
        }
        let before: Vec<Value> = kept.iter().map(|(member, _)| member.clone()).collect();
        kept.sort_by_key(|(member, form)| self.rank(member, form));
        let members: Vec<Value> = kept.into_iter().map(|(member, _)| member).collect();
        if members != before {
            self.note(&rules::UNION_MEMBERS, &place, "put in order");
        }
        Some((Form::Union { members, keyword }, null))
    }

    /// Every member with what stands beside the union.
    fn distribute(&self, object: &Object, keyword: &str, members: Vec<Value>) -> Vec<Value> {
        let mut base = object.clone();
        base.shift_remove(keyword);
        base.shift_remove("nullable");
        base.shift_remove("discriminator");
        base.shift_remove("description");
        let base = Value::Object(base);
        members
            .into_iter()
            .map(|member| json!({"allOf": [base, member]}))
            .collect()
    }

    /// Enums of text, or enums and text, as one enum: it is open anyway.
    fn text_union(&mut self, members: &[(Value, Form)], at: &Pointer) -> Option<Form> {
        let mut values: Vec<String> = Vec::new();
        let mut single: Option<String> = None;
        let mut enums = 0_usize;
        for (_, form) in members {
            match form {
                Form::Enum {
                    values: more,
                    closed: false,
                } => {
                    enums += 1;
                    values.extend(more.iter().cloned());
                }
                Form::Reference(name) => {
                    enums += 1;
                    values.extend(self.enum_values(name)?);
                    single = Some(name.clone());
                }
                Form::Text { format: None } => {}
                _ => return None,
            }
        }
        if enums == 0 || members.len() < 2 {
            return None;
        }
        self.note(
            &rules::TEXT_UNION,
            at,
            format!("{} members became one", members.len()),
        );
        if enums == 1
            && let Some(name) = single
        {
            return Some(Form::Reference(name));
        }
        let mut seen = std::collections::HashSet::new();
        values.retain(|value| seen.insert(value.clone()));
        Some(Form::Enum {
            values,
            closed: false,
        })
    }

    /// The values of a component that is an enum of text.
    fn enum_values(&self, name: &str) -> Option<Vec<String>> {
        let schema = self.source.get(name)?;
        let values = schema.get("enum")?.as_array()?;
        values
            .iter()
            .map(|value| value.as_str().map(str::to_owned))
            .collect()
    }

    /// Smaller is tried earlier: what fits fewer values comes first.
    fn rank(&self, member: &Value, form: &Form) -> (u8, std::cmp::Reverse<usize>) {
        let rank = match form {
            Form::Boolean => 0,
            Form::Integer { .. } => 1,
            Form::Number => 2,
            Form::Enum { closed: true, .. } => 3,
            Form::Text { format: Some(_) } => 4,
            Form::Enum { .. } => 5,
            Form::Text { format: None } => 6,
            Form::Object(_) => 7,
            Form::Reference(_) => 7,
            Form::Union { .. } => 8,
            Form::Array { .. } => 9,
            Form::Map { .. } => 10,
            Form::Any => 11,
        };
        (rank, std::cmp::Reverse(self.particulars(member, 0)))
    }

    /// How much an object asks for: fixed texts count most, then required
    /// properties.
    fn particulars(&self, member: &Value, depth: usize) -> usize {
        if depth > 8 {
            return 0;
        }
        let schema = match referenced(member) {
            Some(name) => match self.source.get(name) {
                Some(schema) => schema,
                None => return 0,
            },
            None => member,
        };
        if referenced(schema).is_some() {
            return self.particulars(schema, depth + 1);
        }
        let required = schema.get("required").and_then(Value::as_array);
        let properties = schema.get("properties").and_then(Value::as_object);
        let fixed = properties.into_iter().flatten().filter(|(_, property)| {
            property
                .get("enum")
                .and_then(Value::as_array)
                .is_some_and(|values| values.len() == 1)
        });
        let own = required.map_or(0, Vec::len) + 100 * fixed.count();
        let nested = schema.get("allOf").and_then(Value::as_array);
        let nested = nested.into_iter().flatten();
        own + nested
            .map(|inner| self.particulars(inner, depth + 1))
            .sum::<usize>()
    }

    /// The body of a union.
    pub(super) fn union(
        &mut self,
        members: &[Value],
        at: &Pointer,
        name: &str,
        reach: Reach,
    ) -> Value {
        let mut shaped: Vec<Value> = Vec::new();
        for (index, member) in members.iter().enumerate() {
            let hint = match text(member, "title") {
                Some(title) => format!("{name}{}", crate::rust_name::type_name(title)),
                None => format!("{name}Variant{index}"),
            };
            let member = self.member(member, &at.join(index), &hint, reach);
            if !shaped.contains(&member) {
                shaped.push(member);
            }
        }
        if reach.response && !shaped.contains(&json!({})) {
            self.note(&rules::OPEN_UNION, at, "accepts anything in the end");
            shaped.push(json!({}));
        }
        json!({"oneOf": shaped})
    }

    fn member(&mut self, member: &Value, at: &Pointer, hint: &str, reach: Reach) -> Value {
        let shaped = match referenced(member) {
            Some(name) => reference(&self.component_name(name)),
            None => {
                // A name for a member before it is shaped, so that its fixed
                // texts stay closed.
                let hint = self.peek_member_name(hint);
                self.inline(member, at, &hint, reach)
            }
        };
        match shaped {
            Value::Object(mut shaped) => {
                for annotation in ["description", "default", "nullable", "deprecated"] {
                    shaped.shift_remove(annotation);
                }
                match shaped
                    .get("allOf")
                    .and_then(Value::as_array)
                    .map(Vec::as_slice)
                {
                    Some([one]) if shaped.len() == 1 => one.clone(),
                    _ => Value::Object(shaped),
                }
            }
            other => other,
        }
    }

    /// Marks the name that an inline member is about to get as one of a
    /// union.
    fn peek_member_name(&mut self, hint: &str) -> String {
        let name = crate::rust_name::type_name(hint);
        self.union_members.insert(name.clone());
        name
    }
}

/// A member that only says which properties must be there or not.
fn is_condition(member: &Value) -> bool {
    member.as_object().is_some_and(|object| {
        !object.is_empty()
            && object.keys().all(|keyword| {
                matches!(
                    keyword.as_str(),
                    "required"
                        | "not"
                        | "minProperties"
                        | "maxProperties"
                        | "title"
                        | "description"
                        | "minimum"
                        | "maximum"
                        | "minLength"
                        | "maxLength"
                        | "pattern"
                        | "format"
                ) || keyword.starts_with("x-")
            })
    })
}

/// A member without its annotations.
fn bare(member: &Value) -> Value {
    match member {
        Value::Object(object) => {
            let kept = object.iter().filter(|(keyword, _)| {
                !matches!(
                    keyword.as_str(),
                    "title" | "description" | "example" | "default" | "deprecated"
                )
            });
            Value::Object(
                kept.map(|(keyword, value)| (keyword.clone(), value.clone()))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}
