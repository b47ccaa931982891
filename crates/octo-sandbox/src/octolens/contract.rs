//! The table of operations, read from the contract that is compiled in.

use std::sync::LazyLock;

use http::Method;
use serde_json::Value;
use thiserror::Error;

use super::access::Scope;
use super::operation::Operation;
use super::validation::{Schemas, unknown_keywords};

/// The document as published.
pub(crate) const DOCUMENT: &str = include_str!("../../openapi/octolens/openapi.json");

static EMBEDDED: LazyLock<Result<Contract, ContractError>> =
    LazyLock::new(|| Contract::read(DOCUMENT));

/// Why the embedded contract cannot be served.
#[derive(Debug, Clone, Error)]
pub(crate) enum ContractError {
    /// The document is not JSON.
    #[error("the embedded octolens contract is not json: {0}")]
    Json(String),
    /// A pattern is not an ECMA-262 regular expression.
    #[error("the embedded octolens contract has a pattern that does not compile: {0}")]
    Pattern(String),
    /// An operation lacks what routing needs.
    #[error("operation at {at} of the octolens contract has no usable {what}")]
    Incomplete {
        /// Path and method.
        at: String,
        /// The missing part.
        what: &'static str,
    },
    /// The contract has an operation that the server has no handler for.
    #[error("operation {0} of the octolens contract has no handler")]
    Unplaced(String),
    /// The server has a handler that the contract has no operation for.
    #[error("the handler of {0} has no operation in the octolens contract")]
    Orphaned(&'static str),
    /// A request schema uses keywords that the validator has no rule for.
    #[error("the request of {operation} uses keywords without a rule: {pointers}")]
    Keywords {
        /// The operation.
        operation: String,
        /// Where they lie, comma-separated.
        pointers: String,
    },
}

/// The contract as the server needs it.
#[derive(Debug)]
pub(crate) struct Contract {
    pub(crate) schemas: Schemas,
    pub(crate) operations: Vec<OperationSpec>,
}

/// What the contract says of one operation's request.
#[derive(Debug)]
pub(crate) struct OperationSpec {
    pub(crate) operation: Operation,
    pub(crate) method: Method,
    pub(crate) path: String,
    /// `None` for operations that take no key.
    pub(crate) scope: Option<Scope>,
    pub(crate) parameters: Vec<Parameter>,
    /// Schema of the JSON body; every body of the contract is required.
    pub(crate) body: Option<Value>,
}

/// A path or query parameter.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) in_path: bool,
    pub(crate) required: bool,
    pub(crate) schema: Value,
}

impl Contract {
    /// The embedded contract, read once per process.
    pub(crate) fn embedded() -> Result<&'static Self, ContractError> {
        EMBEDDED.as_ref().map_err(Clone::clone)
    }

    fn read(text: &str) -> Result<Self, ContractError> {
        let document: Value =
            serde_json::from_str(text).map_err(|error| ContractError::Json(error.to_string()))?;
        let schemas =
            Schemas::new(document).map_err(|error| ContractError::Pattern(error.to_string()))?;
        let operations = operations(&schemas)?;
        for placed in Operation::ALL {
            if !operations.iter().any(|spec| spec.operation == *placed) {
                return Err(ContractError::Orphaned(placed.id()));
            }
        }
        Ok(Self {
            schemas,
            operations,
        })
    }
}

fn operations(schemas: &Schemas) -> Result<Vec<OperationSpec>, ContractError> {
    let mut operations = Vec::new();
    let paths = schemas.document().get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            operations.push(operation_spec(schemas, path, method, operation)?);
        }
    }
    Ok(operations)
}

fn operation_spec(
    schemas: &Schemas,
    path: &str,
    method: &str,
    operation: &Value,
) -> Result<OperationSpec, ContractError> {
    let incomplete = |what| ContractError::Incomplete {
        at: format!("{method} {path}"),
        what,
    };
    let id = operation
        .get("operationId")
        .and_then(Value::as_str)
        .ok_or_else(|| incomplete("operationId"))?;
    let public = operation
        .get("security")
        .and_then(Value::as_array)
        .is_some_and(Vec::is_empty);
    let scope = operation
        .get("x-required-scope")
        .and_then(Value::as_str)
        .map(|scope| Scope::from_wire(scope).ok_or_else(|| incomplete("x-required-scope")))
        .transpose()?;
    if !public && scope.is_none() {
        return Err(incomplete("x-required-scope"));
    }
    let parameters = operation
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|parameter| parameter_spec(parameter).ok_or_else(|| incomplete("parameter")))
        .collect::<Result<Vec<_>, _>>()?;
    let body = operation
        .pointer("/requestBody/content/application~1json/schema")
        .cloned();
    let spec = OperationSpec {
        operation: Operation::from_id(id).ok_or_else(|| ContractError::Unplaced(id.to_owned()))?,
        method: Method::from_bytes(method.to_ascii_uppercase().as_bytes())
            .map_err(|_| incomplete("method"))?,
        path: path.to_owned(),
        scope,
        parameters,
        body,
    };
    refuse_unknown_keywords(schemas, id, &spec)?;
    Ok(spec)
}

fn parameter_spec(parameter: &Value) -> Option<Parameter> {
    Some(Parameter {
        name: parameter.get("name")?.as_str()?.to_owned(),
        in_path: match parameter.get("in")?.as_str()? {
            "path" => true,
            "query" => false,
            _ => return None,
        },
        required: parameter
            .get("required")
            .and_then(Value::as_bool)
            .unwrap_or(false),
        schema: parameter.get("schema")?.clone(),
    })
}

fn refuse_unknown_keywords(
    schemas: &Schemas,
    operation: &str,
    spec: &OperationSpec,
) -> Result<(), ContractError> {
    let mut found = Vec::new();
    let mut seen = Vec::new();
    let mut waiting: Vec<&Value> = spec
        .parameters
        .iter()
        .map(|parameter| &parameter.schema)
        .collect();
    waiting.extend(&spec.body);
    while let Some(schema) = waiting.pop() {
        unknown_keywords(schema, "#", &mut found);
        references(schema, &mut |pointer| {
            if !seen.contains(&pointer) {
                seen.push(pointer);
                waiting.extend(schemas.document().pointer(pointer.trim_start_matches('#')));
            }
        });
    }
    if found.is_empty() {
        return Ok(());
    }
    Err(ContractError::Keywords {
        operation: operation.to_owned(),
        pointers: found.join(", "),
    })
}

fn references<'a>(node: &'a Value, visit: &mut impl FnMut(&'a str)) {
    match node {
        Value::Object(members) => {
            if let Some(Value::String(pointer)) = members.get("$ref") {
                visit(pointer);
            }
            for member in members.values() {
                references(member, visit);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, visit)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::octolens::errors::Code;

    #[test]
    fn every_operation_of_the_contract_has_a_handler_and_the_other_way_round() {
        let contract = Contract::embedded().unwrap();
        assert_eq!(contract.operations.len(), Operation::ALL.len());
        assert_eq!(contract.operations.len(), 56);
    }

    #[test]
    fn an_unplaced_operation_is_an_error_that_names_it() {
        let added = DOCUMENT.replacen(
            "\"operationId\": \"listTags\"",
            "\"operationId\": \"listLabels\"",
            1,
        );
        let error = Contract::read(&added).unwrap_err();
        assert_eq!(
            error.to_string(),
            "operation listLabels of the octolens contract has no handler"
        );
    }

    #[test]
    fn a_request_keyword_without_a_rule_is_an_error_that_points_at_it() {
        let added = DOCUMENT.replacen("\"maxLength\": 1000", "\"contentEncoding\": \"base64\"", 1);
        let error = Contract::read(&added).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the request of convertFilterQuery uses keywords without a rule: \
             #/properties/query/contentEncoding"
        );
    }

    #[test]
    fn the_codes_are_those_of_the_contract_in_its_order() {
        let contract = Contract::embedded().unwrap();
        let listed: Vec<_> = contract
            .schemas
            .document()
            .pointer("/components/schemas/ApiErrorCode/enum")
            .and_then(Value::as_array)
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let known: Vec<_> = Code::ALL.iter().map(|code| code.wire()).collect();
        assert_eq!(known, listed);
    }
}
