//! A request as it arrived, held to the document.

use std::collections::BTreeSet;

use octo_conformance::{
    Contract, Location, Operation, Parameter, Style,
    schema::{Fault, Schema},
};
use octo_tests::Recorded;
use serde_json::{Map, Value, json};

/// How deep the members of a body are counted.
const DEPTH: usize = 5;

/// What a request turned out to be.
#[derive(Debug, Default)]
pub(crate) struct Held {
    /// The `operationId`, if one has this method and path.
    pub(crate) operation: Option<String>,
    /// How it departs from the document.
    pub(crate) deviations: Vec<String>,
    /// The parameters and properties that it carried.
    pub(crate) carried: BTreeSet<String>,
}

/// Holds a request to the document. `prefix` is the path of the base URL.
pub(crate) fn held(contract: &Contract, prefix: &str, request: &Recorded) -> Held {
    let mut held = Held::default();
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let path = path.strip_prefix(prefix).unwrap_or(path);
    let found = contract
        .operations()
        .iter()
        .filter(|operation| operation.method == request.method)
        .filter_map(|operation| Some((operation, path_values(&operation.path, path)?)))
        // A fixed segment is closer than a parameter.
        .min_by_key(|(_, values)| values.len());
    let Some((operation, values)) = found else {
        held.deviations
            .push(format!("no operation is {} {path}", request.method));
        return held;
    };
    held.operation = Some(operation.id.clone());
    for (name, text) in values {
        match operation.parameter(Location::Path, &name) {
            None => held
                .deviations
                .push(format!("the path has no parameter {name}")),
            Some(parameter) => {
                let value = coerced(&json!(text), &parameter.schema);
                report(
                    &mut held,
                    &format!("path {name}"),
                    &parameter.schema.validate(&value),
                );
            }
        }
    }
    query_held(operation, query, &mut held);
    body_held(operation, request, &mut held);
    headers_held(operation, request, &mut held);
    held
}

/// Every parameter and property that the operations declare.
pub(crate) fn declared(contract: &Contract) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for operation in contract.operations() {
        for parameter in &operation.parameters {
            if parameter.location == Location::Query {
                all.insert(format!("{} query {}", operation.id, parameter.name));
            }
        }
        if let Some(body) = &operation.body {
            members(
                &body.schema,
                &format!("{} body ", operation.id),
                DEPTH,
                &mut all,
            );
        }
    }
    all
}

fn members(schema: &Schema, place: &str, depth: usize, all: &mut BTreeSet<String>) {
    if depth == 0 {
        return;
    }
    for (name, property) in schema.properties() {
        let place = format!("{place}/{name}");
        members(&property, &place, depth - 1, all);
        all.insert(place);
    }
    if let Some(items) = schema.items() {
        members(&items, &format!("{place}/*"), depth - 1, all);
    }
}

fn carried(value: &Value, place: &str, all: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let place = format!("{place}/{name}");
                carried(member, &place, all);
                all.insert(place);
            }
        }
        Value::Array(items) => {
            for item in items {
                carried(item, &format!("{place}/*"), all);
            }
        }
        _ => {}
    }
}

fn report(held: &mut Held, place: &str, faults: &[Fault]) {
    held.deviations
        .extend(faults.iter().map(|fault| format!("{place}: {fault}")));
}

/// The parameters of a path, when it is of this template.
fn path_values(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let (template, path): (Vec<_>, Vec<_>) =
        (template.split('/').collect(), path.split('/').collect());
    if template.len() != path.len() {
        return None;
    }
    let mut values = Vec::new();
    for (expected, actual) in template.into_iter().zip(path) {
        match expected
            .strip_prefix('{')
            .and_then(|name| name.strip_suffix('}'))
        {
            Some(name) => {
                let decoded = percent_encoding::percent_decode_str(actual)
                    .decode_utf8()
                    .ok()?;
                values.push((name.to_owned(), decoded.into_owned()));
            }
            None if expected == actual => {}
            None => return None,
        }
    }
    Some(values)
}

fn query_held(operation: &Operation, query: &str, held: &mut Held) {
    let pairs: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect();
    for (name, _) in &pairs {
        let stem = name.split('[').next().unwrap_or(name);
        let known = operation
            .parameter(Location::Query, name)
            .or_else(|| {
                operation
                    .parameter(Location::Query, stem)
                    .filter(|parameter| parameter.style == Style::DeepObject)
            })
            .is_some();
        if !known {
            held.deviations
                .push(format!("the query parameter {name} is not declared"));
        }
    }
    for parameter in &operation.parameters {
        if parameter.location != Location::Query {
            continue;
        }
        let name = &parameter.name;
        match query_value(parameter, &pairs) {
            None if parameter.required => {
                held.deviations.push(format!("the query lacks {name}"));
            }
            None => {}
            Some(Err(reason)) => held.deviations.push(format!("query {name}: {reason}")),
            Some(Ok(value)) => {
                held.carried
                    .insert(format!("{} query {name}", operation.id));
                let place = format!("query {name}");
                report(held, &place, &parameter.schema.validate(&value));
                for unknown in parameter.schema.undeclared(&value) {
                    // The members of `fields` are named by example only.
                    if name != "fields" {
                        held.deviations
                            .push(format!("{place}: {unknown} is not declared"));
                    }
                }
            }
        }
    }
}

fn query_value(parameter: &Parameter, pairs: &[(String, String)]) -> Option<Result<Value, String>> {
    let own: Vec<&str> = pairs
        .iter()
        .filter(|(name, _)| *name == parameter.name)
        .map(|(_, value)| value.as_str())
        .collect();
    let schema = &parameter.schema;
    if parameter.style == Style::DeepObject {
        let mut root = Value::Null;
        for (name, text) in pairs {
            let Some(keys) = name
                .strip_prefix(&parameter.name)
                .filter(|rest| rest.starts_with('['))
            else {
                continue;
            };
            let keys: Vec<&str> = keys
                .trim_start_matches('[')
                .trim_end_matches(']')
                .split("][")
                .collect();
            nest(&mut root, &keys, text);
        }
        return (!root.is_null()).then(|| Ok(coerced(&listed(root), schema)));
    }
    if own.is_empty() {
        return None;
    }
    let many = schema.types().contains(&"array");
    Some(match (many, parameter.style) {
        (true, Style::CommaSeparated) if own.len() == 1 => Ok(coerced(
            &json!(own[0].split(',').collect::<Vec<_>>()),
            schema,
        )),
        (true, _) => Ok(coerced(&json!(own), schema)),
        (false, _) if own.len() == 1 => Ok(coerced(&json!(own[0]), schema)),
        (false, _) => Err("given more than once".to_owned()),
    })
}

fn nest(node: &mut Value, keys: &[&str], text: &str) {
    let [key, rest @ ..] = keys else {
        *node = json!(text);
        return;
    };
    if !node.is_object() {
        *node = Value::Object(Map::new());
    }
    let members = node.as_object_mut().unwrap();
    // `[]` takes the next index.
    let key = if key.is_empty() {
        members.len().to_string()
    } else {
        (*key).to_owned()
    };
    nest(members.entry(key).or_insert(Value::Null), rest, text);
}

/// Objects whose keys are indices are arrays.
fn listed(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let indices =
                !members.is_empty() && members.keys().all(|key| key.parse::<usize>().is_ok());
            let mut inner = members
                .into_iter()
                .map(|(key, member)| (key, listed(member)));
            if indices {
                Value::Array(inner.by_ref().map(|(_, member)| member).collect())
            } else {
                Value::Object(inner.collect())
            }
        }
        other => other,
    }
}

/// Text as the value that the schema asks for, everywhere in a value.
fn coerced(value: &Value, schema: &Schema) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| {
                let inner = schema
                    .property(name)
                    .or_else(|| schema.additional_properties());
                let member =
                    inner.map_or_else(|| member.clone(), |schema| coerced(member, &schema));
                (name.clone(), member)
            })
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => match schema.items() {
            Some(of) => items.iter().map(|item| coerced(item, &of)).collect(),
            None => value.clone(),
        },
        Value::String(text) if !schema.types().contains(&"string") => {
            serde_json::from_str(text).unwrap_or_else(|_| value.clone())
        }
        other => other.clone(),
    }
}

fn body_held(operation: &Operation, request: &Recorded, held: &mut Held) {
    let Some(body) = &operation.body else {
        if !request.body.is_empty() {
            held.deviations
                .push("a body where none is declared".to_owned());
        }
        return;
    };
    if request.body.is_empty() {
        if body.required {
            held.deviations.push("the body is missing".to_owned());
        }
        return;
    }
    let media_type = request
        .headers
        .get("content-type")
        .and_then(|value| value.to_str().ok());
    if media_type.is_none_or(|found| found.split(';').next() != Some(&body.media_type)) {
        held.deviations.push(format!(
            "the body is {media_type:?}, not {}",
            body.media_type
        ));
    }
    match serde_json::from_slice::<Value>(&request.body) {
        Err(error) => held
            .deviations
            .push(format!("the body is no JSON: {error}")),
        Ok(value) => {
            report(held, "body", &body.schema.validate(&value));
            for unknown in body.schema.undeclared(&value) {
                held.deviations
                    .push(format!("body: {unknown} is not declared"));
            }
            carried(
                &value,
                &format!("{} body ", operation.id),
                &mut held.carried,
            );
        }
    }
}

fn headers_held(operation: &Operation, request: &Recorded, held: &mut Held) {
    if operation.secured && !request.headers.contains_key("authorization") {
        held.deviations
            .push("the credentials are missing".to_owned());
    }
    let accept = request
        .headers
        .get("accept")
        .and_then(|value| value.to_str().ok());
    let accepted: Vec<&str> = accept
        .unwrap_or("*/*")
        .split(',')
        .filter_map(|range| range.split(';').next().map(str::trim))
        .collect();
    let answers: BTreeSet<&String> = operation
        .responses
        .iter()
        .filter(|response| response.status.starts_with('2'))
        .flat_map(|response| response.content.keys())
        .collect();
    let welcome =
        |answer: &&String| accepted.contains(&"*/*") || accepted.contains(&answer.as_str());
    if !answers.is_empty() && !answers.iter().any(welcome) {
        held.deviations.push(format!(
            "accepts {accept:?}, and the answers are {answers:?}"
        ));
    }
}
