//! The schemas of parameters: what the generated code surely writes rightly.

use serde_json::{Value, json};

use super::{
    Object, Reach, Shaper,
    components::component_place,
    operations::Resolved,
    parameters::{field, unwrapped},
    schemas::Form,
};
use crate::{Pointer, rules, rust_name};

impl Shaper<'_> {
    pub(super) fn parameter_schema(
        &mut self,
        operation: &Resolved,
        at: &Pointer,
        parameter: &Object,
        name: &str,
    ) -> Value {
        let schema = match self.writable(parameter, at) {
            Ok(schema) => schema,
            Err(why) => {
                self.note(&rules::PARAMETER_TEXT, at, why);
                return json!({"type": "string"});
            }
        };
        let operation = rust_name::type_name(&operation.id);
        let hint = format!("{operation}{}", rust_name::type_name(name));
        let mut shaped = self.inline(&schema, at, &hint, Reach::REQUEST);
        if let Some(shaped) = shaped.as_object_mut() {
            for annotation in ["nullable", "default", "description", "deprecated"] {
                shaped.shift_remove(annotation);
            }
        }
        unwrapped(shaped)
    }

    /// The schema of a parameter if the generated code writes its values as
    /// the contract wants them, or else what the caller has to write.
    fn writable(&mut self, parameter: &Object, at: &Pointer) -> Result<Value, String> {
        let in_query = field(parameter, "in") == "query";
        let style = field(parameter, "style");
        if !matches!(style, "" | "form" | "simple") {
            return Err(format!("the caller writes the style {style}"));
        }
        let Some(schema) = parameter.get("schema") else {
            return Err("the caller writes its content".to_owned());
        };
        let formed = self.form(schema, at, 0);
        if formed.nullable {
            self.note(&rules::PARAMETER_NULL, at, "absent instead of null");
        }
        match self.behind(formed.form) {
            // Times are displayed otherwise than they are serialized.
            Form::Text {
                format: Some(format),
            } if !in_query && format == "date-time" => {
                Err("the caller writes the time, as RFC 3339 has it".to_owned())
            }
            form if is_scalar(&form) => Ok(schema.clone()),
            Form::Map { .. } if parameter.contains_key("x-octo-entries") => Ok(schema.clone()),
            Form::Array { items } if in_query => {
                self.list_of_scalars(parameter, &items, at)?;
                Ok(schema.clone())
            }
            Form::Union { members, .. } if in_query => self.one_or_many(parameter, members, at),
            _ => Err("the caller writes the value".to_owned()),
        }
    }

    fn list_of_scalars(
        &mut self,
        parameter: &Object,
        items: &Value,
        at: &Pointer,
    ) -> Result<(), String> {
        if parameter.get("explode") == Some(&Value::Bool(false)) {
            return Err("the caller joins the items with commas".to_owned());
        }
        let items = self.form(items, at, 0);
        let form = self.behind(items.form);
        if is_scalar(&form) && !items.nullable {
            Ok(())
        } else {
            Err("the caller writes the items".to_owned())
        }
    }

    /// A value or a list of such values is a list.
    fn one_or_many(
        &mut self,
        parameter: &Object,
        members: Vec<Value>,
        at: &Pointer,
    ) -> Result<Value, String> {
        let mut list = None;
        let mut scalars = 0_usize;
        for member in &members {
            let formed = self.form(member, at, 0);
            match self.behind(formed.form) {
                Form::Array { items } if list.is_none() => {
                    self.list_of_scalars(parameter, &items, at)?;
                    list = Some(member.clone());
                }
                form if is_scalar(&form) => scalars += 1,
                _ => return Err("the caller writes the value".to_owned()),
            }
        }
        match list {
            Some(list) if scalars == 1 => {
                self.note(&rules::PARAMETER_LIST, at, "one or many became many");
                Ok(list)
            }
            _ => Err("the caller writes one of several kinds of values".to_owned()),
        }
    }

    /// The form behind references.
    pub(super) fn behind(&mut self, form: Form) -> Form {
        let mut form = form;
        for _ in 0..16 {
            let Form::Reference(name) = &form else {
                return form;
            };
            let Some(schema) = self.source.get(name).cloned() else {
                return Form::Any;
            };
            let place = component_place(name);
            form = self.form(&schema, &place, 0).form;
        }
        form
    }
}

pub(super) fn is_scalar(form: &Form) -> bool {
    matches!(
        form,
        Form::Boolean | Form::Integer { .. } | Form::Number | Form::Enum { .. } | Form::Text { .. }
    )
}
