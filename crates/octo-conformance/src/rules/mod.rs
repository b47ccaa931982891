//! Cases that follow from the contract alone, for every operation.

mod authentication;
mod boundaries;
mod constraints;
mod generated;
mod success;

use std::sync::Arc;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::case::Case;
use crate::contract::{Contract, Location, Operation};
use crate::request::{Body, Request};
use crate::schema::{Direction, Schema};
use crate::subject::{Place, Subject};

pub use generated::Effort;

/// Every case that follows from the contract.
pub(crate) fn cases(contract: &Contract, subject: &Arc<dyn Subject>, effort: Effort) -> Vec<Case> {
    let mut cases = Vec::new();
    for operation in contract.operations() {
        cases.push(success::case(operation, subject));
        cases.extend(authentication::cases(operation, subject));
        cases.extend(constraints::cases(operation, subject));
        cases.extend(boundaries::cases(operation, subject));
        cases.extend(generated::cases(operation, subject, effort));
    }
    cases
}

/// A part of a request that a schema speaks of.
#[derive(Clone)]
struct Part {
    /// `body`, `query.limit`, `path.id`.
    label: String,
    schema: Schema,
    kind: PartKind,
}

#[derive(Clone)]
enum PartKind {
    Body,
    Query(String),
    Path(String),
}

impl Part {
    /// The parts of an operation's requests.
    fn of(operation: &Operation, subject: &dyn Subject) -> Vec<Self> {
        let mut parts = Vec::new();
        for parameter in &operation.parameters {
            let kind = match parameter.location {
                Location::Query => PartKind::Query(parameter.name.clone()),
                Location::Path => PartKind::Path(parameter.name.clone()),
                Location::Header => continue,
            };
            let location = match kind {
                PartKind::Query(_) => "query",
                _ => "path",
            };
            let schema = parameter.schema.clone();
            let schema = subject.explored(operation, &parameter.name, schema);
            parts.push(Self {
                label: format!("{location}.{}", parameter.name),
                schema: schema.directed(Direction::Request),
                kind,
            });
        }
        if let Some(body) = &operation.body {
            parts.push(Self {
                label: "body".to_owned(),
                schema: body.schema.clone().directed(Direction::Request),
                kind: PartKind::Body,
            });
        }
        parts
    }

    /// The place at a JSON pointer of its value.
    fn place(&self, pointer: &str) -> Place {
        match &self.kind {
            PartKind::Body => Place::Body(pointer.to_owned()),
            PartKind::Query(name) => Place::Query(name.clone(), pointer.to_owned()),
            PartKind::Path(name) => Place::Path(name.clone()),
        }
    }

    /// Its value in another request.
    fn value_in<'r>(&self, request: &'r Request) -> Option<&'r Value> {
        let named = |parameters: &'r [(String, Value)], wanted: &str| {
            let found = parameters.iter().find(|(name, _)| name == wanted);
            found.map(|(_, value)| value)
        };
        match &self.kind {
            PartKind::Body => request.json_body(),
            PartKind::Query(name) => named(&request.query, name),
            PartKind::Path(name) => named(&request.path, name),
        }
    }

    /// Its value in another request, or else one that its schema allows.
    fn value_or_sample(&self, request: &Request) -> Option<Value> {
        self.value_in(request).cloned().or_else(|| self.sample())
    }

    /// Whether its schema refuses anything.
    fn breakable(&self) -> bool {
        self.sample()
            .is_some_and(|value| !self.schema.violations(&value).is_empty())
    }

    /// A value that its schema allows, always the same.
    fn sample(&self) -> Option<Value> {
        let strategy = self.schema.valid();
        let tree = strategy.new_tree(&mut TestRunner::deterministic()).ok()?;
        Some(tree.current())
    }

    /// The request with another value of this part.
    fn put(&self, mut request: Request, value: Value) -> Request {
        match &self.kind {
            PartKind::Body => {
                request.body = Body::Json(value);
                request
            }
            PartKind::Query(name) => request.query(name, value),
            PartKind::Path(name) => request.path(name, value),
        }
    }

    /// Whether a value of this part can be written, and is read as itself: a
    /// parameter is text, and what is no text may look like some.
    fn can_carry(&self, value: &Value) -> bool {
        match &self.kind {
            PartKind::Body => true,
            PartKind::Query(_) => !wire_reading_is_valid(&self.schema, value) && writable(value),
            PartKind::Path(_) => {
                let text = crate::request::text(value);
                !wire_reading_is_valid(&self.schema, value)
                    && !text.is_empty()
                    && text != "."
                    && text != ".."
            }
        }
    }
}

/// Whether the text that a parameter's value is sent as would be taken for a
/// valid one.
fn wire_reading_is_valid(schema: &Schema, value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(_) => schema.is_valid(&read_back(schema, value)),
        scalar => {
            let text = crate::request::text(scalar);
            let read = crate::passive::parsed(&text, schema);
            schema.is_valid(&read)
        }
    }
}

/// The members of a parameter's value as the text of each is read.
fn read_back(schema: &Schema, value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| {
                let declared = schema.property(name);
                let read = match declared {
                    Some(declared) => read_back(&declared, member),
                    None => member.clone(),
                };
                (name.clone(), read)
            })
            .collect(),
        Value::Array(items) => {
            let declared = schema.items();
            let read = |item| match &declared {
                Some(declared) => read_back(declared, item),
                None => Value::clone(item),
            };
            items.iter().map(read).collect()
        }
        scalar => crate::passive::parsed(&crate::request::text(scalar), schema),
    }
}

/// Whether a parameter can carry the value at all.
fn writable(value: &Value) -> bool {
    match value {
        Value::Array(items) => !items.is_empty() && items.iter().all(writable),
        Value::Object(members) => !members.is_empty() && members.values().all(writable),
        _ => true,
    }
}
