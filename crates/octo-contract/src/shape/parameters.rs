//! Parameters: each an argument that the generated code writes rightly.

use serde_json::{Value, json};

use super::{
    Object, Reach, Shaper,
    names::{Distinct, spelled_out},
    operations::Resolved,
    schemas::Form,
};
use crate::{Pointer, rules, rust_name};

/// Local names of the generated methods that an argument would hide.
const LOCALS: &[&str] = &["encode_path", "header_map", "info", "self"];

/// Headers that are not parameters by OpenAPI 3.0.3, section 4.7.12.1.
const RESERVED: &[&str] = &["accept", "content-type", "authorization"];

impl Shaper<'_> {
    pub(super) fn parameters(&mut self, operation: &Resolved) -> Vec<Value> {
        let mut parameters = operation.parameters.clone();
        self.declare_path_parameters(operation, &mut parameters);
        let parameters = self.flatten_deep_objects(operation, parameters);
        let mut reserved = LOCALS.to_vec();
        if operation.body.is_some() {
            reserved.push("body");
        }
        let mut names = Distinct::new(&reserved);
        // Path parameters cannot be renamed, so they choose first; required
        // ones go before those that can be left out.
        let mut order: Vec<usize> = (0..parameters.len()).collect();
        order.sort_by_key(|&index| {
            parameters.get(index).map(|(_, parameter)| {
                (
                    field(parameter, "in") != "path",
                    parameter.get("required") != Some(&Value::Bool(true)),
                )
            })
        });
        let mut shaped: Vec<(usize, Value)> = Vec::new();
        for index in order {
            if let Some((at, parameter)) = parameters.get(index)
                && let Some(value) = self.parameter(operation, at, parameter, &mut names)
            {
                shaped.push((index, value));
            }
        }
        shaped.sort_by_key(|(index, _)| *index);
        shaped.into_iter().map(|(_, value)| value).collect()
    }

    /// Makes the declared path parameters those that the path has.
    fn declare_path_parameters(
        &mut self,
        operation: &Resolved,
        parameters: &mut Vec<(Pointer, Object)>,
    ) {
        let Some(names) = template_names(&operation.path) else {
            self.refuse(
                &operation.at,
                format!("the path {:?} is no template", operation.path),
                "close every brace and leave out those that belong to no parameter",
            );
            return;
        };
        let mut seen = std::collections::HashSet::new();
        if let Some(twice) = names.iter().find(|name| !seen.insert(name.as_str())) {
            let reason = format!(
                "the path {:?} has the parameter {twice:?} twice",
                operation.path
            );
            self.refuse(&operation.at, reason, "name one of them differently");
        }
        parameters.retain(|(at, parameter)| {
            let stray = field(parameter, "in") == "path"
                && !names.iter().any(|name| name == field(parameter, "name"));
            if stray {
                let detail = format!("left out {}", field(parameter, "name"));
                self.record.push(&rules::STRAY_PARAMETER, at, detail);
            }
            !stray
        });
        for name in names {
            let declared = parameters.iter().any(|(_, parameter)| {
                field(parameter, "in") == "path" && field(parameter, "name") == name
            });
            if !declared {
                self.note(
                    &rules::PATH_PARAMETER,
                    &operation.at,
                    format!("declared {name}"),
                );
                let parameter = json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
                if let Value::Object(parameter) = parameter {
                    parameters.push((operation.at.clone(), parameter));
                }
            }
        }
    }

    /// `filter` in deepObject style with the properties `a` and `b` is sent
    /// as `filter[a]` and `filter[b]`.
    fn flatten_deep_objects(
        &mut self,
        operation: &Resolved,
        parameters: Vec<(Pointer, Object)>,
    ) -> Vec<(Pointer, Object)> {
        let mut out = Vec::new();
        for (at, parameter) in parameters {
            if field(&parameter, "style") != "deepObject" {
                out.push((at, parameter));
                continue;
            }
            let required = parameter.get("required") == Some(&Value::Bool(true));
            let schema = parameter.get("schema").cloned().unwrap_or_default();
            let before = out.len();
            self.flatten_object(
                field(&parameter, "name"),
                &schema,
                required,
                &at,
                0,
                &mut out,
            );
            let names: Vec<_> = out
                .iter()
                .skip(before)
                .map(|(_, one)| field(one, "name").to_owned())
                .collect();
            if names.is_empty() {
                let detail = format!("left out {}", field(&parameter, "name"));
                self.note(&rules::DEEP_OBJECT_KEYS, &at, detail);
                if required {
                    let reason = format!(
                        "the operation {:?} requires a deepObject parameter with free keys",
                        operation.wire_id
                    );
                    self.refuse(&at, reason, "name the properties of its schema");
                }
            } else {
                self.note(
                    &rules::DEEP_OBJECT,
                    &at,
                    format!("became {}", names.join(", ")),
                );
            }
        }
        out
    }

    fn flatten_object(
        &mut self,
        prefix: &str,
        schema: &Value,
        required: bool,
        at: &Pointer,
        depth: usize,
        out: &mut Vec<(Pointer, Object)>,
    ) {
        let object = match self.object_of(schema, at) {
            Some(object) if depth < 3 => object,
            _ => return,
        };
        let names = object
            .get("required")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        let properties = object.get("properties").and_then(Value::as_object).cloned();
        for (name, property) in properties.into_iter().flatten() {
            let required = required && names.iter().any(|required| required == name.as_str());
            let full = format!("{prefix}[{name}]");
            let place = at.join("schema").join("properties").join(&name);
            let before = out.len();
            self.flatten_object(&full, &property, required, at, depth + 1, out);
            if out.len() > before {
                continue;
            }
            let description = property.get("description").cloned();
            let parameter =
                json!({"name": full, "in": "query", "required": required, "schema": property});
            if let Value::Object(mut parameter) = parameter {
                if let Some(description) = description {
                    parameter.insert("description".to_owned(), description);
                }
                out.push((place, parameter));
            }
        }
    }

    /// The object that a schema is, through references.
    fn object_of(&mut self, schema: &Value, at: &Pointer) -> Option<Object> {
        let mut schema = schema.clone();
        for _ in 0..16 {
            match self.form(&schema, at, 0).form {
                Form::Object(object) => return Some(object),
                Form::Reference(name) => schema = self.source.get(&name)?.clone(),
                _ => return None,
            }
        }
        None
    }

    fn parameter(
        &mut self,
        operation: &Resolved,
        at: &Pointer,
        parameter: &Object,
        names: &mut Distinct,
    ) -> Option<Value> {
        let name = field(parameter, "name");
        let place = field(parameter, "in");
        let required = parameter.get("required") == Some(&Value::Bool(true));
        if place == "cookie" {
            self.note(&rules::COOKIE_PARAMETER, at, format!("left out {name}"));
            return None;
        }
        if place == "header" && RESERVED.contains(&name.to_ascii_lowercase().as_str()) {
            self.note(&rules::RESERVED_HEADER, at, format!("left out {name}"));
            return None;
        }
        let written = self.argument_name(operation, at, parameter, names)?;
        let mut out = Object::new();
        out.insert("name".to_owned(), written.as_str().into());
        out.insert("in".to_owned(), place.into());
        if let Some(description) = parameter.get("description") {
            out.insert("description".to_owned(), description.clone());
        }
        if required {
            out.insert("required".to_owned(), true.into());
        }
        for flag in ["deprecated", "allowEmptyValue"] {
            if parameter.get(flag) == Some(&Value::Bool(true)) {
                out.insert(flag.to_owned(), true.into());
            }
        }
        let schema = self.parameter_schema(operation, at, parameter, &written);
        out.insert("schema".to_owned(), schema);
        Some(Value::Object(out))
    }

    /// The name of a parameter in the shaped document: its own where that is
    /// a free name for an argument.
    fn argument_name(
        &mut self,
        operation: &Resolved,
        at: &Pointer,
        parameter: &Object,
        names: &mut Distinct,
    ) -> Option<String> {
        let name = field(parameter, "name");
        if names.take(name) {
            return Some(name.to_owned());
        }
        let place = field(parameter, "in");
        let required = parameter.get("required") == Some(&Value::Bool(true));
        if place == "path" || !self.options.restore_names {
            if required {
                let reason = format!("the parameter {name:?} has the name of another one in code");
                self.refuse(at, reason, "rename one of them by an overlay");
            } else {
                self.note(&rules::PARAMETER_COLLISION, at, format!("left out {name}"));
            }
            return None;
        }
        let spelled = spelled_out(name);
        let candidates = [spelled.clone(), format!("{spelled}_{place}")];
        let numbered = (2..100).map(|number| format!("{spelled}_{place}_{number}"));
        let chosen = candidates
            .into_iter()
            .chain(numbered)
            .find(|candidate| names.take(candidate))?;
        self.note(&rules::PROPERTY_NAME, at, format!("named {chosen} in code"));
        self.wire_names
            .parameters
            .entry(operation.id.clone())
            .or_default()
            .insert(chosen.clone(), name.to_owned());
        Some(chosen)
    }

    fn parameter_schema(
        &mut self,
        operation: &Resolved,
        at: &Pointer,
        parameter: &Object,
        name: &str,
    ) -> Value {
        let as_text = |shaper: &mut Self, why: &str| {
            shaper.note(&rules::PARAMETER_TEXT, at, why);
            json!({"type": "string"})
        };
        let Some(schema) = parameter.get("schema") else {
            return as_text(self, "the caller writes its content");
        };
        let place = field(parameter, "in");
        let style = field(parameter, "style");
        let formed = self.form(schema, at, 0);
        if formed.nullable {
            self.note(&rules::PARAMETER_NULL, at, "absent instead of null");
        }
        let form = self.behind(formed.form, at);
        if matches!(
            style,
            "label" | "matrix" | "spaceDelimited" | "pipeDelimited"
        ) {
            return as_text(self, &format!("the caller writes the style {style}"));
        }
        let simple = match &form {
            Form::Boolean | Form::Integer { .. } | Form::Number | Form::Enum { .. } => true,
            // Dates are displayed otherwise than they are serialized.
            Form::Text { format } => {
                let dated = matches!(format.as_deref(), Some("date-time" | "date"));
                place == "query" || !dated
            }
            _ => false,
        };
        let fits = match &form {
            _ if simple => true,
            Form::Array { items } if place == "query" => {
                let joined = parameter.get("explode") == Some(&Value::Bool(false));
                let items = self.form(items, at, 0);
                let inner = self.behind(items.form, at);
                let plain = matches!(
                    inner,
                    Form::Boolean
                        | Form::Integer { .. }
                        | Form::Number
                        | Form::Enum { .. }
                        | Form::Text { .. }
                );
                if joined {
                    return as_text(self, "the caller joins the items with commas");
                }
                plain && !items.nullable
            }
            _ => false,
        };
        if !fits {
            let why = match &form {
                Form::Text { .. } => "the caller writes the date",
                _ => "the caller writes the value",
            };
            return as_text(self, why);
        }
        let hint = format!(
            "{}{}",
            rust_name::type_name(&operation.id),
            rust_name::type_name(name)
        );
        let mut shaped = self.inline(schema, at, &hint, Reach::REQUEST);
        if let Some(shaped) = shaped.as_object_mut() {
            for annotation in ["nullable", "default", "description", "deprecated"] {
                shaped.shift_remove(annotation);
            }
        }
        unwrapped(shaped)
    }

    /// The form behind references.
    fn behind(&mut self, form: Form, at: &Pointer) -> Form {
        let mut form = form;
        for _ in 0..16 {
            let Form::Reference(name) = &form else {
                return form;
            };
            let Some(schema) = self.source.get(name).cloned() else {
                return Form::Any;
            };
            form = self.form(&schema, at, 0).form;
        }
        form
    }
}

/// A reference without the `allOf` that carried its annotations.
pub(super) fn unwrapped(schema: Value) -> Value {
    match schema
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        Some([one]) if schema.as_object().is_some_and(|object| object.len() == 1) => one.clone(),
        _ => schema,
    }
}

fn field<'v>(object: &'v Object, name: &str) -> &'v str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The names of the parameters of a path, or `None` when it is no template.
fn template_names(path: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, after) = rest.split_at(at);
        let _ = before;
        let inner = after.strip_prefix('{')?;
        let end = inner.find('}')?;
        let (name, tail) = inner.split_at(end);
        if name.is_empty() || name.contains(['/', '{']) {
            return None;
        }
        names.push(name.to_owned());
        rest = tail.strip_prefix('}')?;
    }
    Some(names)
}
