//! Errors: one component for the whole API, wide enough for every body that
//! the contract declares.

use serde_json::{Value, json};

use super::{
    Object, Reach, Shaper, operations::Resolved, reference, referenced, responses::Payload,
    schemas::Form,
};
use crate::{Pointer, rules};

/// The name of the component.
const NAME: &str = "ErrorBody";

impl Shaper<'_> {
    /// Writes the error component and names it; `None` when no error of the
    /// API has a JSON body.
    pub(super) fn merge_errors(&mut self, operations: &[Resolved]) -> Option<String> {
        let mut schemas: Vec<(Pointer, Value)> = Vec::new();
        let mut bodiless = 0_usize;
        for operation in operations {
            let has_success = operation
                .responses
                .iter()
                .any(|(_, code, _)| code.starts_with('2'));
            for (at, code, response) in &operation.responses {
                let is_error = code.starts_with(['4', '5']) || (code == "default" && has_success);
                if !is_error {
                    continue;
                }
                match self.payload(response, at) {
                    Payload::Json { schema, .. } => {
                        if !schemas.iter().any(|(_, known)| *known == schema) {
                            schemas.push((at.clone(), schema));
                        }
                    }
                    Payload::Bytes(_) | Payload::Nothing => bodiless += 1,
                }
            }
        }
        let (first, _) = schemas.first()?.clone();
        if let [(at, one)] = schemas.as_slice()
            && let Some(name) = referenced(one)
            && bodiless == 0
        {
            let name = self.component_name(name);
            self.note(&rules::ERROR_MERGE, at, format!("every error is {name}"));
            return Some(name);
        }
        let mut objects = Vec::new();
        for (at, schema) in &schemas {
            objects.push(self.plain_object(schema, at));
        }
        let names: Vec<_> = schemas
            .iter()
            .map(|(_, schema)| referenced(schema).unwrap_or("an inline schema"))
            .collect();
        let mut detail = format!("{} became {NAME}", names.join(", "));
        if bodiless > 0 {
            detail.push_str(&format!("; {bodiless} errors have no JSON body"));
        }
        self.note(&rules::ERROR_MERGE, &first, detail);
        let name = self.take_inline_name(NAME);
        let body = match objects.into_iter().collect::<Option<Vec<Object>>>() {
            Some(objects) => self.common_object(&objects, &first, &name),
            None => json!({}),
        };
        self.write(name.clone(), body, Reach::RESPONSE);
        Some(name)
    }

    fn plain_object(&mut self, schema: &Value, at: &Pointer) -> Option<Object> {
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

    /// An object with the properties of all, required where all require them,
    /// typed where all agree.
    fn common_object(&mut self, objects: &[Object], at: &Pointer, name: &str) -> Value {
        let mut properties = Object::new();
        for object in objects {
            let declared = object.get("properties").and_then(Value::as_object);
            for (property, schema) in declared.into_iter().flatten() {
                match properties.get_mut(property) {
                    None => {
                        properties.insert(property.clone(), schema.clone());
                    }
                    Some(known) if alike(known, schema) => {}
                    Some(known) => {
                        let description = known.get("description").cloned();
                        *known = json!({});
                        if let Some(description) = description {
                            known["description"] = description;
                        }
                    }
                }
            }
        }
        let required = |property: &str| {
            objects.iter().all(|object| {
                let names = object.get("required").and_then(Value::as_array);
                names.is_some_and(|names| names.iter().any(|name| name == property))
            })
        };
        let names: Vec<Value> = properties
            .keys()
            .filter(|property| required(property))
            .map(|property| property.as_str().into())
            .collect();
        let mut merged = Object::from_iter([
            ("type".to_owned(), "object".into()),
            ("properties".to_owned(), Value::Object(properties)),
        ]);
        if !names.is_empty() {
            merged.insert("required".to_owned(), Value::Array(names));
        }
        let body = self.object(&merged, at, name, Reach::RESPONSE);
        with_description(body, "What every error of this API may carry.")
    }
}

fn with_description(mut body: Value, description: &str) -> Value {
    body["description"] = description.into();
    body
}

fn alike(first: &Value, second: &Value) -> bool {
    let bare = |schema: &Value| {
        let mut schema = schema.clone();
        if let Some(object) = schema.as_object_mut() {
            for annotation in ["title", "description", "example"] {
                object.shift_remove(annotation);
            }
        }
        schema
    };
    match (referenced(first), referenced(second)) {
        (Some(a), Some(b)) => reference(a) == reference(b),
        _ => bare(first) == bare(second),
    }
}
