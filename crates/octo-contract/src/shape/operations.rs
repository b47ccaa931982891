//! Operations: resolved, named, and put together again.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{Object, Reach, Shaper, text};
use crate::{OperationFacts, Pointer, rules, rust_name};

/// Methods for which the HTTP client of the generated code has a call.
const METHODS: [&str; 6] = ["get", "put", "post", "delete", "head", "patch"];

/// One operation with everything it refers to in place, schemas aside.
pub(crate) struct Resolved {
    pub(crate) path: String,
    /// The path with parameters that have names of their own in code.
    pub(super) template: String,
    pub(crate) method: String,
    pub(super) at: Pointer,
    /// The operation without parameters, body and responses.
    pub(crate) rest: Object,
    pub(super) parameters: Vec<(Pointer, Object)>,
    pub(super) body: Option<(Pointer, Object)>,
    pub(super) responses: Vec<(Pointer, String, Object)>,
    pub(crate) id: String,
    pub(crate) wire_id: String,
}

impl Resolved {
    /// The schemas of the operation and who meets them.
    pub(super) fn roots(&self) -> Vec<(&Value, Reach)> {
        let parameters = self.parameters.iter().map(|(_, object)| object);
        let body = self.body.iter().map(|(_, object)| object);
        let sent = parameters.chain(body).flat_map(schemas_of);
        let sent = sent.map(|schema| (schema, Reach::REQUEST));
        let read = self
            .responses
            .iter()
            .flat_map(|(_, _, object)| schemas_of(object));
        let read = read.map(|schema| (schema, Reach::RESPONSE));
        sent.chain(read).collect()
    }
}

fn schemas_of(object: &Object) -> Vec<&Value> {
    let own = object.get("schema");
    let content = object.get("content").and_then(Value::as_object);
    let media_types = content.into_iter().flatten();
    let nested = media_types.filter_map(|(_, media_type)| media_type.get("schema"));
    own.into_iter().chain(nested).collect()
}

impl Shaper<'_> {
    pub(super) fn resolve_operations(&mut self) -> Vec<Resolved> {
        let mut operations = Vec::new();
        let paths = self.lowered.get("paths").and_then(Value::as_object);
        let root = Pointer::root().join("paths");
        for (path, item) in paths.into_iter().flatten() {
            if path.starts_with("x-") {
                continue;
            }
            let at = root.join(path);
            let shared = item.get("parameters").and_then(Value::as_array);
            let shared = self.resolve_all(shared, "parameters", &at.join("parameters"));
            for (method, operation) in item.as_object().into_iter().flatten() {
                let place = at.join(method);
                if matches!(method.as_str(), "options" | "trace") {
                    self.note(&rules::METHOD, &place, "left out");
                }
                let (true, Some(operation)) =
                    (METHODS.contains(&method.as_str()), operation.as_object())
                else {
                    continue;
                };
                let resolved = self.resolve(path, method, operation, &shared, place);
                operations.push(resolved);
            }
        }
        operations
    }

    fn resolve(
        &mut self,
        path: &str,
        method: &str,
        operation: &Object,
        shared: &[(Pointer, Object)],
        at: Pointer,
    ) -> Resolved {
        let own = operation.get("parameters").and_then(Value::as_array);
        let mut parameters = self.resolve_all(own, "parameters", &at.join("parameters"));
        let identity = |object: &Object| (object.get("in").cloned(), object.get("name").cloned());
        let own: Vec<_> = parameters
            .iter()
            .map(|(_, object)| identity(object))
            .collect();
        let inherited = shared
            .iter()
            .filter(|(_, object)| !own.contains(&identity(object)));
        parameters.splice(0..0, inherited.cloned());
        let body = operation.get("requestBody").and_then(|body| {
            let place = at.join("requestBody");
            let body = self.resolved(body, "requestBodies", &place)?;
            Some((place, body))
        });
        let responses = operation.get("responses").and_then(Value::as_object);
        let mut resolved = Vec::new();
        for (code, response) in responses.into_iter().flatten() {
            let place = at.join("responses").join(code);
            if let Some(response) = self.resolved(response, "responses", &place) {
                resolved.push((place, code.clone(), response));
            }
        }
        let mut rest = operation.clone();
        for field in ["parameters", "requestBody", "responses"] {
            rest.shift_remove(field);
        }
        if rest.shift_remove("callbacks").is_some() {
            self.note(&rules::CALLBACKS, &at.join("callbacks"), "left out");
        }
        Resolved {
            path: path.to_owned(),
            template: path.to_owned(),
            method: method.to_owned(),
            at,
            rest,
            parameters,
            body,
            responses: resolved,
            id: String::new(),
            wire_id: String::new(),
        }
    }

    fn resolve_all(
        &mut self,
        items: Option<&Vec<Value>>,
        section: &str,
        at: &Pointer,
    ) -> Vec<(Pointer, Object)> {
        let items = items.into_iter().flatten().enumerate();
        items
            .filter_map(|(index, item)| {
                let place = at.join(index);
                let object = self.resolved(item, section, &place)?;
                Some((place, object))
            })
            .collect()
    }

    /// An object, or the component that it refers to.
    fn resolved(&mut self, value: &Value, section: &str, at: &Pointer) -> Option<Object> {
        let mut value = value;
        for _ in 0..16 {
            let Some(target) = text(value, "$ref") else {
                return value.as_object().cloned();
            };
            let name = target.rsplit('/').next().unwrap_or_default();
            value = self.lowered.get("components")?.get(section)?.get(name)?;
            if text(value, "$ref").is_none() {
                self.note(&rules::INLINE_COMPONENT, at, format!("put {name} in place"));
            }
        }
        self.refuse(at, "the reference leads back to itself", "break the cycle");
        None
    }

    /// Gives every operation an id that is a free method name.
    pub(super) fn name_operations(&mut self, operations: &mut [Resolved]) {
        let mut taken = HashSet::new();
        for operation in operations {
            let declared =
                text_of(&operation.rest, "operationId").filter(|id| !id.trim().is_empty());
            let wanted = match declared {
                Some(id) => rust_name::value_name(id),
                None => rust_name::value_name(&format!(
                    "{} {}",
                    operation.method,
                    spoken(&operation.path)
                )),
            };
            let wanted = wanted.trim_end_matches('_').to_owned();
            let wanted = if rust_name::is_taken_method(&wanted)
                || rust_name::value_name(&wanted) != wanted
            {
                format!("{wanted}_operation")
            } else {
                wanted
            };
            let mut id = wanted.clone();
            let mut number = 2;
            while !taken.insert(id.clone()) {
                id = format!("{wanted}_{number}");
                number += 1;
            }
            operation.wire_id = declared.unwrap_or(&id).to_owned();
            if operation.wire_id != id || declared.is_none() {
                let detail = match declared {
                    Some(declared) => format!("{declared} became {id}"),
                    None => format!("named {id}"),
                };
                self.note(&rules::OPERATION_ID, &operation.at, detail);
            }
            operation.id = id;
        }
    }

    /// Shapes every operation and collects what is known about it.
    pub(super) fn paths(&mut self, operations: Vec<Resolved>, error: Option<&str>) -> Object {
        let mut paths = Object::new();
        for mut operation in operations {
            let facts = OperationFacts::of(&operation, self.lowered);
            let mut out = Object::new();
            for field in [
                "tags",
                "summary",
                "description",
                "externalDocs",
                "deprecated",
                "security",
            ] {
                if let Some(value) = operation.rest.get(field) {
                    out.insert(field.to_owned(), value.clone());
                }
            }
            out.insert("operationId".to_owned(), operation.id.as_str().into());
            out.insert(
                "x-octo-wire-id".to_owned(),
                operation.wire_id.as_str().into(),
            );
            let parameters = self.parameters(&mut operation);
            if !parameters.is_empty() {
                out.insert("parameters".to_owned(), Value::Array(parameters));
            }
            let (body, sent) = match self.request_body(&operation) {
                Some((body, media_type)) => (Some(body), Some(media_type)),
                None => (None, None),
            };
            if let Some(body) = body {
                out.insert("requestBody".to_owned(), body);
            }
            let (responses, read) = self.responses(&operation, error);
            out.insert("responses".to_owned(), responses);
            self.facts.push(facts.with_media_types(sent, read));
            let item = paths.entry(operation.template).or_insert_with(|| json!({}));
            if let Some(item) = item.as_object_mut() {
                item.insert(operation.method, Value::Object(out));
            }
        }
        paths
    }
}

fn text_of<'v>(object: &'v Object, field: &str) -> Option<&'v str> {
    object.get(field).and_then(Value::as_str)
}

/// A path as words: `/users/{id}` is `users by id`.
fn spoken(path: &str) -> String {
    path.replace('{', " by ").replace(['}', '/'], " ")
}
