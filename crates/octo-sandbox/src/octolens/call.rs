//! A request after the contract's rules held: parameters and body by name.

use bytes::Bytes;
use http::{HeaderMap, header};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::access::Credential;
use super::contract::{Contract, OperationSpec, Parameter};
use super::errors::ApiError;
use super::moment::Moment;
use super::validation::{Issue, Segment};

/// What a handler gets beside the workspace.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) now: Moment,
    pub(crate) credential: &'a Credential,
    parameters: Map<String, Value>,
    body: Value,
}

/// The parts of a request that the contract constrains.
#[derive(Debug)]
pub(crate) struct Parts<'a> {
    pub(crate) path: &'a [(String, String)],
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
}

impl<'a> Call<'a> {
    /// Validates a request against its operation and fills in defaults.
    /// Issues of path, query and body are reported together.
    pub(crate) fn read(
        contract: &Contract,
        spec: &OperationSpec,
        parts: &Parts<'_>,
        credential: &'a Credential,
        now: Moment,
    ) -> Result<Self, ApiError> {
        let mut issues = Vec::new();
        let mut parameters = Map::new();
        let query: Vec<_> = url::form_urlencoded::parse(parts.query.as_bytes()).collect();
        for parameter in &spec.parameters {
            let sent: Vec<&str> = if parameter.in_path {
                let named = parts
                    .path
                    .iter()
                    .filter(|(name, _)| *name == parameter.name);
                named.map(|(_, value)| value.as_str()).collect()
            } else {
                let named = query.iter().filter(|(name, _)| *name == parameter.name);
                named.map(|(_, value)| value.as_ref()).collect()
            };
            read_parameter(contract, parameter, &sent, &mut parameters, &mut issues);
        }
        let body = match &spec.body {
            Some(schema) => read_body(contract, schema, parts, &mut issues),
            None => Value::Null,
        };
        if !issues.is_empty() {
            return Err(ApiError::invalid(issues));
        }
        Ok(Self {
            now,
            credential,
            parameters,
            body,
        })
    }

    /// The body as a type that mirrors its schema.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, ApiError> {
        // The schema held, so this fails only where a type is narrower than
        // its schema, such as for an integer beyond 64 bits.
        T::deserialize(&self.body).map_err(|error| ApiError::field(&[], error.to_string()))
    }

    /// Path and query parameters as a type that mirrors them.
    pub(crate) fn parameters<T: DeserializeOwned>(&self) -> Result<T, ApiError> {
        T::deserialize(&self.parameters).map_err(|error| ApiError::field(&[], error.to_string()))
    }

    /// A string parameter, if it was sent.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).and_then(Value::as_str)
    }

    /// An integer parameter, if it was sent or has a default.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.parameters.get(name).and_then(Value::as_i64)
    }

    /// A boolean parameter, if it was sent.
    pub(crate) fn boolean(&self, name: &str) -> Option<bool> {
        self.parameters.get(name).and_then(Value::as_bool)
    }

    /// The integer `id` of the path.
    pub(crate) fn id(&self) -> i64 {
        // Required and an integer by the contract, which was checked.
        self.integer("id").unwrap_or_default()
    }

    /// A page size: the parameter `limit`, whose default the contract has.
    pub(crate) fn limit(&self, otherwise: usize) -> usize {
        self.integer("limit")
            .and_then(|limit| usize::try_from(limit).ok())
            .unwrap_or(otherwise)
    }
}

fn read_parameter(
    contract: &Contract,
    parameter: &Parameter,
    sent: &[&str],
    parameters: &mut Map<String, Value>,
    issues: &mut Vec<Issue>,
) {
    let name = parameter.name.as_str();
    if sent.is_empty() {
        match parameter.schema.get("default") {
            Some(default) => {
                parameters.insert(name.to_owned(), default.clone());
            }
            None if parameter.required => {
                let path = [Segment::Key(name.to_owned())];
                issues.push(Issue::new(
                    &path,
                    "invalid_type",
                    "required, received undefined",
                ));
            }
            None => {}
        }
        return;
    }
    let value = coerce(contract, &parameter.schema, sent);
    issues.extend(contract.schemas.check_at(&parameter.schema, &value, name));
    parameters.insert(name.to_owned(), value);
}

/// Gives text the type that the schema asks for; what cannot have it stays
/// text, and the validator then says so. Repeated parameters make a list.
fn coerce(contract: &Contract, schema: &Value, sent: &[&str]) -> Value {
    let schema = contract.schemas.resolve(schema);
    if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
        let is_list = |branch: &&Value| {
            contract
                .schemas
                .resolve(branch)
                .get("type")
                .and_then(Value::as_str)
                == Some("array")
        };
        let wants_list = sent.len() > 1;
        if let Some(branch) = branches.iter().find(|branch| is_list(branch) == wants_list) {
            return coerce(contract, branch, sent);
        }
    }
    match (schema.get("type").and_then(Value::as_str), sent) {
        (Some("array"), sent) => {
            let items = schema.get("items").unwrap_or(&Value::Null);
            Value::Array(
                sent.iter()
                    .map(|one| coerce(contract, items, &[one]))
                    .collect(),
            )
        }
        (Some("integer" | "number"), [text]) => text
            .parse::<i64>()
            .map_or_else(|_| Value::from(*text), Value::from),
        (Some("boolean"), ["true"]) => Value::Bool(true),
        (Some("boolean"), ["false"]) => Value::Bool(false),
        (_, [text]) => Value::from(*text),
        (_, several) => several.iter().map(|text| Value::from(*text)).collect(),
    }
}

fn read_body(
    contract: &Contract,
    schema: &Value,
    parts: &Parts<'_>,
    issues: &mut Vec<Issue>,
) -> Value {
    if !is_json(parts.headers) {
        issues.push(Issue::at_keys(
            &[],
            "expected a body of the type application/json",
        ));
        return Value::Null;
    }
    let mut body: Value = match serde_json::from_slice(parts.body) {
        Ok(body) => body,
        Err(error) => {
            issues.push(Issue::at_keys(
                &[],
                format!("the body is not json: {error}"),
            ));
            return Value::Null;
        }
    };
    issues.extend(contract.schemas.check(schema, &body));
    whole_numbers(&mut body);
    fill_defaults(contract, schema, &mut body);
    body
}

fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .map(|value| {
            value
                .split(';')
                .next()
                .unwrap_or_default()
                .trim()
                .to_ascii_lowercase()
        })
        .is_some_and(|essence| {
            essence == "application/json"
                || (essence.starts_with("application/") && essence.ends_with("+json"))
        })
}

/// Rewrites `58.0` as `58`: to JSON Schema both are the same integer.
fn whole_numbers(value: &mut Value) {
    /// The contract's bound of integers, up to which a double is exact.
    const EXACT: f64 = 9_007_199_254_740_991.0;
    match value {
        Value::Number(number) if number.is_f64() => {
            let whole = number
                .as_f64()
                .filter(|number| number.fract() == 0.0 && number.abs() <= EXACT);
            if let Some(whole) = whole {
                #[allow(clippy::cast_possible_truncation)] // whole and within the bound
                let whole = whole as i64;
                *value = Value::from(whole);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(whole_numbers),
        Value::Object(members) => members.values_mut().for_each(whole_numbers),
        _ => {}
    }
}

fn fill_defaults(contract: &Contract, schema: &Value, body: &mut Value) {
    let properties = contract
        .schemas
        .resolve(schema)
        .get("properties")
        .and_then(Value::as_object);
    let (Some(properties), Some(members)) = (properties, body.as_object_mut()) else {
        return;
    };
    for (name, property) in properties {
        if let Some(default) = property.get("default")
            && !members.contains_key(name)
        {
            members.insert(name.clone(), default.clone());
        }
    }
}
