//! Defaults: kept where the type surely accepts them.

use serde_json::Value;

use super::{
    Shaper,
    schemas::{Form, Formed},
};
use crate::{Pointer, rules};

impl Shaper<'_> {
    /// The default of a schema, unless the type would refuse it.
    pub(super) fn default_for(
        &mut self,
        schema: &Value,
        formed: &Formed,
        at: &Pointer,
    ) -> Option<Value> {
        let default = schema.get("default")?;
        // What null by default means is said by being optional.
        if default.is_null() {
            return None;
        }
        if self.accepts(&formed.form, default, at) {
            return Some(default.clone());
        }
        self.note(
            &rules::MISMATCHED_DEFAULT,
            at,
            format!("left out {default}"),
        );
        None
    }

    fn accepts(&mut self, form: &Form, default: &Value, at: &Pointer) -> bool {
        match form {
            Form::Boolean => default.is_boolean(),
            Form::Integer { unsigned: false } => default.is_i64(),
            Form::Integer { unsigned: true } => default.is_u64(),
            Form::Number => default.is_number(),
            Form::Text { format: None } => default.is_string(),
            // Formats are types of their own; whether they parse is theirs to
            // say.
            Form::Text {
                format: Some(format),
            } => {
                let typed = ["date", "date-time", "uuid", "ip", "ipv4", "ipv6"];
                default.is_string() && !typed.contains(&format.as_str())
            }
            Form::Array { .. } => default.as_array().is_some_and(Vec::is_empty),
            Form::Map { .. } => default.as_object().is_some_and(|map| map.is_empty()),
            Form::Reference(name) => self.accepts_object(&name.clone(), default, at),
            Form::Any | Form::Enum { .. } | Form::Object(_) | Form::Union { .. } => false,
        }
    }

    /// Whether an object is a value of the component: one without required
    /// properties, whose own ones accept what they are given.
    fn accepts_object(&mut self, name: &str, default: &Value, at: &Pointer) -> bool {
        let (Some(schema), Some(members)) = (self.source.get(name).cloned(), default.as_object())
        else {
            return false;
        };
        let plain = schema.get("type").and_then(Value::as_str) == Some("object")
            && schema.get("required").is_none()
            && ["allOf", "anyOf", "oneOf", "not"]
                .iter()
                .all(|keyword| schema.get(*keyword).is_none());
        let properties = schema.get("properties").and_then(Value::as_object);
        let (true, Some(properties)) = (plain, properties) else {
            return false;
        };
        members.iter().all(|(key, value)| {
            properties.get(key).is_some_and(|property| {
                let formed = self.form(property, at, 0);
                !matches!(formed.form, Form::Reference(_)) && self.accepts(&formed.form, value, at)
            })
        })
    }
}
