//! The embedded contract: the resource model and the table of operations.

use std::sync::LazyLock;

use http::Method;
use indexmap::IndexMap;
use serde_json::Value;
use thiserror::Error;

use super::operation::{Action, Handler, LinkageVerb};
use super::schema::{Schema, TYPE_PREFIX};
use super::shape::{Member, Shape};

/// The document of the API, as published.
pub(crate) const DOCUMENT: &str = include_str!("../../openapi/catalio/openapi.json");

static EMBEDDED: LazyLock<Result<Contract, ContractError>> =
    LazyLock::new(|| Contract::read(DOCUMENT));

/// Why the embedded contract cannot be served.
#[derive(Debug, Clone, Error)]
pub(crate) enum ContractError {
    /// The document is not JSON.
    #[error("the embedded catalio contract is not json: {0}")]
    Json(String),
    /// The document lacks something that the server is built from.
    #[error("the embedded catalio contract has no usable {what} at {at}")]
    Incomplete { at: String, what: String },
    /// A filter has an operator that the server has no rule for.
    #[error("the filter of {field} in the catalio contract has an unknown operator {operator}")]
    Operator { field: String, operator: String },
    /// An operation has no handler.
    #[error("operation {0} of the catalio contract has no handler")]
    Unplaced(String),
}

impl ContractError {
    pub(crate) fn incomplete(at: impl Into<String>, what: impl Into<String>) -> Self {
        Self::Incomplete {
            at: at.into(),
            what: what.into(),
        }
    }
}

/// What the server needs of the contract.
#[derive(Debug)]
pub(crate) struct Contract {
    pub(crate) schema: Schema,
    pub(crate) operations: Vec<Operation>,
}

/// One operation: where it is, who answers it, and what may be asked.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    pub(crate) path: String,
    /// The resource type whose collection the path begins with.
    pub(crate) resource: String,
    pub(crate) handler: Handler,
    /// Query parameters, by the name before any bracket.
    pub(crate) parameters: IndexMap<String, Parameter>,
    pub(crate) body: Option<Body>,
}

/// A query parameter that an operation takes.
#[derive(Debug)]
pub(crate) enum Parameter {
    Filter,
    /// Sort keys with their prefixes, such as `--title`.
    Sort(Vec<String>),
    /// Relationship paths that may be included.
    Include(Vec<String>),
    Fields,
    Page,
    /// An argument of the operation itself.
    Argument(Shape),
}

/// The request body of an operation.
#[derive(Debug)]
pub(crate) struct Body {
    /// Whether the request may come without one.
    pub(crate) required: bool,
    pub(crate) data: BodyData,
}

/// The member `data` of a request body.
#[derive(Debug)]
pub(crate) enum BodyData {
    /// A resource object with these attributes and relationships.
    Resource {
        attributes: Vec<Member>,
        relationships: Vec<String>,
    },
    /// A list of resource identifiers.
    Identifiers,
    /// An object of plain arguments.
    Arguments(Vec<Member>),
}

impl Contract {
    /// The contract that is compiled in.
    pub(crate) fn embedded() -> Result<&'static Self, ContractError> {
        EMBEDDED.as_ref().map_err(Clone::clone)
    }

    fn read(text: &str) -> Result<Self, ContractError> {
        let document: Value =
            serde_json::from_str(text).map_err(|error| ContractError::Json(error.to_string()))?;
        let paths = document
            .get("paths")
            .and_then(Value::as_object)
            .ok_or_else(|| ContractError::incomplete("/paths", "object"))?;
        let schema = Schema::read(&document, paths)?;
        let mut operations = Vec::new();
        for (path, item) in paths {
            for (method, operation) in item.as_object().into_iter().flatten() {
                operations.push(Operation::read(&schema, path, method, operation)?);
            }
        }
        Ok(Self { schema, operations })
    }
}

impl Operation {
    fn read(
        schema: &Schema,
        path: &str,
        method: &str,
        operation: &Value,
    ) -> Result<Self, ContractError> {
        let at = format!("{} {path}", method.to_ascii_uppercase());
        let incomplete = |what: &str| ContractError::incomplete(&at, what);
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .ok_or_else(|| incomplete("operationId"))?;
        let method = Method::from_bytes(method.to_ascii_uppercase().as_bytes())
            .map_err(|_| incomplete("method"))?;
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        let resource = segments
            .first()
            .and_then(|collection| schema.of_collection(collection))
            .ok_or_else(|| incomplete("collection"))?;
        let handler = match (&method, segments.as_slice()) {
            (&Method::GET, [_]) => Handler::List,
            (&Method::POST, [_]) => Handler::Create,
            (&Method::GET, [_, "{id}"]) => Handler::Get,
            (&Method::PATCH, [_, "{id}"]) => Handler::Update,
            (&Method::DELETE, [_, "{id}"]) => Handler::Delete,
            (method, [_, "{id}", "relationships", name])
                if resource.relationship(name).is_some_and(|known| known.many) =>
            {
                let verb = LinkageVerb::of(method)
                    .ok_or_else(|| ContractError::Unplaced(id.to_owned()))?;
                Handler::Linkage((*name).to_owned(), verb)
            }
            (&Method::GET, [_, "{id}", name])
                if resource.relationship(name).is_some_and(|known| known.many) =>
            {
                Handler::Related((*name).to_owned())
            }
            _ => Action::of(id)
                .map(Handler::Action)
                .ok_or_else(|| ContractError::Unplaced(id.to_owned()))?,
        };
        Ok(Self {
            id: id.to_owned(),
            method,
            path: path.to_owned(),
            resource: resource.name.clone(),
            handler,
            parameters: parameters(&at, operation)?,
            body: body(&at, operation)?,
        })
    }
}

fn parameters(at: &str, operation: &Value) -> Result<IndexMap<String, Parameter>, ContractError> {
    let listed = operation.get("parameters").and_then(Value::as_array);
    let mut parameters = IndexMap::new();
    for parameter in listed.into_iter().flatten() {
        let text = |member: &str| parameter.get(member).and_then(Value::as_str);
        if text("in") != Some("query") {
            continue;
        }
        let name = text("name").ok_or_else(|| ContractError::incomplete(at, "parameter name"))?;
        let read = match name {
            "filter" => Parameter::Filter,
            "page" => Parameter::Page,
            "fields" => Parameter::Fields,
            "sort" => Parameter::Sort(alternatives(at, name, parameter)?),
            "include" => Parameter::Include(alternatives(at, name, parameter)?),
            _ => {
                let schema = parameter.get("schema").unwrap_or(&Value::Null);
                let shape = Shape::read(schema).map_err(|what| {
                    ContractError::incomplete(at, format!("parameter {name}: {what}"))
                })?;
                Parameter::Argument(shape)
            }
        };
        parameters.insert(name.to_owned(), read);
    }
    Ok(parameters)
}

/// The words of a list parameter, whose pattern reads `^(a|b)(,(a|b))*$`.
fn alternatives(at: &str, name: &str, parameter: &Value) -> Result<Vec<String>, ContractError> {
    parameter
        .pointer("/schema/pattern")
        .and_then(Value::as_str)
        .and_then(|pattern| pattern.strip_prefix("^("))
        .and_then(|pattern| pattern.split_once(")(,"))
        .map(|(words, _)| {
            words
                .split('|')
                .map(|word| word.replace('\\', ""))
                .collect()
        })
        .ok_or_else(|| ContractError::incomplete(at, format!("pattern of parameter {name}")))
}

fn body(at: &str, operation: &Value) -> Result<Option<Body>, ContractError> {
    let Some(body) = operation.get("requestBody") else {
        return Ok(None);
    };
    let unreadable = |what: String| ContractError::incomplete(at, format!("request body: {what}"));
    let data = body
        .pointer("/content/application~1vnd.api+json/schema/properties/data")
        .ok_or_else(|| unreadable("data".to_owned()))?;
    let properties = data.get("properties").and_then(Value::as_object);
    let data = match properties {
        Some(properties) if properties.contains_key("attributes") => BodyData::Resource {
            attributes: properties
                .get("attributes")
                .map(Shape::members)
                .transpose()
                .map_err(unreadable)?
                .unwrap_or_default(),
            relationships: properties
                .get("relationships")
                .and_then(|relationships| relationships.get("properties"))
                .and_then(Value::as_object)
                .map(|relationships| relationships.keys().cloned().collect())
                .unwrap_or_default(),
        },
        Some(_) => BodyData::Arguments(Shape::members(data).map_err(unreadable)?),
        None if data.get("type").and_then(Value::as_str) == Some("array") => BodyData::Identifiers,
        None => return Err(unreadable("neither a resource nor a list".to_owned())),
    };
    Ok(Some(Body {
        required: body.get("required") == Some(&Value::Bool(true)),
        data,
    }))
}

/// The name behind a `$ref` to a component schema.
pub(crate) fn referenced(schema: &Value) -> Option<&str> {
    schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| reference.strip_prefix(TYPE_PREFIX))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_operation_of_the_document_is_placed_once() {
        let contract = Contract::embedded().unwrap();
        let document: Value = serde_json::from_str(DOCUMENT).unwrap();
        let mut published: Vec<&str> = document["paths"]
            .as_object()
            .unwrap()
            .values()
            .flat_map(|item| item.as_object().unwrap().values())
            .map(|operation| operation["operationId"].as_str().unwrap())
            .collect();
        let mut placed: Vec<&str> = contract.operations.iter().map(|o| o.id.as_str()).collect();
        published.sort_unstable();
        placed.sort_unstable();
        assert_eq!(placed.len(), 93);
        assert_eq!(placed, published);
    }

    #[test]
    fn every_action_has_an_operation() {
        let contract = Contract::embedded().unwrap();
        for action in Action::ALL {
            let handled = contract
                .operations
                .iter()
                .filter(|operation| operation.handler == Handler::Action(action))
                .count();
            assert_eq!(handled, 1, "{action:?}");
        }
    }

    #[test]
    fn an_operation_without_a_handler_fails() {
        for (method, path) in [
            ("post", "/requirements/{id}/explain"),
            ("get", "/requirements/{id}/team"),
            ("put", "/requirements/{id}/relationships/personas"),
        ] {
            let mut document: Value = serde_json::from_str(DOCUMENT).unwrap();
            document["paths"][path][method] =
                serde_json::json!({"operationId": "brandNew", "responses": {}});
            let refused = Contract::read(&document.to_string());
            assert!(
                matches!(&refused, Err(ContractError::Unplaced(id)) if id == "brandNew"),
                "{method} {path}: {refused:?}"
            );
        }
    }
}
