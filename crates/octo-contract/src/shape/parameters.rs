//! Parameters: each an argument that the generated code writes rightly.

use serde_json::{Value, json};

use super::{
    Object, Shaper,
    arguments::is_scalar,
    names::{Distinct, spelled_out},
    operations::Resolved,
    schemas::Form,
};
use crate::{Pointer, rules};

/// Local names of the generated methods that an argument would hide.
const LOCALS: &[&str] = &["encode_path", "header_map", "info", "self"];

/// More properties than this do not make arguments.
const MOST_PARTS: usize = 12;

/// Headers that are not parameters by OpenAPI 3.0.3, section 4.7.12.1.
const RESERVED: &[&str] = &["accept", "content-type", "authorization"];

impl Shaper<'_> {
    pub(super) fn parameters(&mut self, operation: &mut Resolved) -> Vec<Value> {
        let mut parameters = operation.parameters.clone();
        self.declare_path_parameters(operation, &mut parameters);
        let mut reserved = LOCALS.to_vec();
        if operation.body.is_some() {
            reserved.push("body");
        }
        let mut names = Distinct::new(&reserved);
        // Path parameters first, required ones before those that can be left
        // out.
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

    /// Takes deepObject parameters apart: `page` with the properties `limit`
    /// and `offset` is sent as `page[limit]` and `page[offset]`.
    pub(super) fn flatten_deep_objects(&mut self, operation: &mut Resolved) {
        for (at, parameter) in std::mem::take(&mut operation.parameters) {
            if field(&parameter, "style") != "deepObject" {
                operation.parameters.push((at, parameter));
                continue;
            }
            let parts = self.parts_of(&parameter, &at);
            if parts.is_empty() {
                let parameter = self.free_keys(parameter, &at);
                operation.parameters.push((at, parameter));
            } else {
                let names: Vec<_> = parts.iter().map(|(_, part)| field(part, "name")).collect();
                self.note(
                    &rules::DEEP_OBJECT,
                    &at,
                    format!("became {}", names.join(", ")),
                );
                operation.parameters.extend(parts);
            }
        }
    }

    /// One parameter per property; none when the properties are many, nested
    /// or free.
    fn parts_of(&mut self, parameter: &Object, at: &Pointer) -> Vec<(Pointer, Object)> {
        let schema = parameter.get("schema").cloned().unwrap_or_default();
        let Some(object) = self.object_of(&schema, at) else {
            return Vec::new();
        };
        let properties = object.get("properties").and_then(Value::as_object);
        let properties = properties.filter(|properties| properties.len() <= MOST_PARTS);
        let required = object.get("required").and_then(Value::as_array);
        let demanded = parameter.get("required") == Some(&Value::Bool(true));
        let mut parts = Vec::new();
        for (name, property) in properties.into_iter().flatten() {
            let place = at.join("schema").join("properties").join(name);
            let formed = self.form(property, &place, 0);
            let form = self.behind(formed.form);
            if !is_scalar(&form) {
                return Vec::new();
            }
            let required = required.is_some_and(|names| names.iter().any(|other| other == name));
            let mut part = Object::new();
            part.insert(
                "name".to_owned(),
                format!("{}[{name}]", field(parameter, "name")).into(),
            );
            part.insert("in".to_owned(), "query".into());
            part.insert("required".to_owned(), (demanded && required).into());
            if let Some(description) = property.get("description") {
                part.insert("description".to_owned(), description.clone());
            }
            part.insert("schema".to_owned(), property.clone());
            parts.push((place, part));
        }
        parts
    }

    /// A parameter whose keys the caller writes: a map in form style is sent
    /// as its entries.
    fn free_keys(&mut self, mut parameter: Object, at: &Pointer) -> Object {
        let name = field(&parameter, "name").to_owned();
        let detail = format!("takes a map with keys such as {name}[…]");
        self.note(&rules::DEEP_OBJECT_KEYS, at, detail);
        parameter.shift_remove("style");
        parameter.shift_remove("explode");
        let schema = json!({"type": "object", "additionalProperties": {"type": "string"}});
        parameter.insert("schema".to_owned(), schema);
        parameter.insert("x-octo-entries".to_owned(), true.into());
        parameter
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
        operation: &mut Resolved,
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
        operation: &mut Resolved,
        at: &Pointer,
        parameter: &Object,
        names: &mut Distinct,
    ) -> Option<String> {
        let name = field(parameter, "name");
        if names.take(name) {
            return Some(name.to_owned());
        }
        let place = field(parameter, "in");
        if place != "path" && !self.options.restore_names {
            let required = parameter.get("required") == Some(&Value::Bool(true));
            let though = if required {
                ", though it is required"
            } else {
                ""
            };
            let detail = format!("left out {name}{though}");
            self.note(&rules::PARAMETER_COLLISION, at, detail);
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
        if place == "path" {
            // The wire has its value only.
            let (old, new) = (format!("{{{name}}}"), format!("{{{chosen}}}"));
            operation.template = operation.template.replace(&old, &new);
        } else {
            self.wire_names
                .parameters
                .entry(operation.id.clone())
                .or_default()
                .insert(chosen.clone(), name.to_owned());
        }
        Some(chosen)
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

pub(super) fn field<'v>(object: &'v Object, name: &str) -> &'v str {
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
