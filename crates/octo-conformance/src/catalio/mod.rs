//! The Catalio API v1: JSON:API 1.1 behind OAuth 2.0.

mod answers;
mod behaviour;
mod driver;
mod model;
mod prepare;
mod tokens;

use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use octo_sandbox::{Sandbox, SandboxBuilder};
use serde_json::{Map, Value, json};
use url::Url;

use crate::api::Api;
use crate::case::{Case, Failure};
use crate::client::Driver;
use crate::context::Context;
use crate::contract::{Contract, Operation};
use crate::exchange::Exchange;
use crate::request::Request;
use crate::schema::{Rule, Schema};
use crate::subject::{Credentials, Place, RefusedRole, Subject};
use crate::wire::{Authorize, WireError};
use answers::Changed;
use model::{Kind, Own, Shape};

/// Reads and writes.
const DEMO: &str = "demo";
/// Of the same organization, and may only read.
const READER: &str = "reader";
/// Of another organization.
const OTHER: &str = "other";

/// Roles that a run fetches tokens for, by the suite and by the client.
const ROLES: u32 = 3;

#[derive(Default)]
pub(crate) struct Catalio {
    changed: Changed,
}

impl Subject for Catalio {
    fn api(&self) -> Api {
        Api::Catalio
    }

    fn main_role(&self) -> &'static str {
        DEMO
    }

    fn role(&self, _operation: &Operation) -> &'static str {
        DEMO
    }

    fn authorize(
        &self,
        credentials: &Credentials,
        base: &Url,
    ) -> Result<Box<dyn Authorize>, WireError> {
        Ok(Box::new(tokens::Tokens::new(credentials.clone(), base)))
    }

    fn generous(&self, builder: SandboxBuilder) -> SandboxBuilder {
        // The API has no budgets.
        builder
    }

    fn reach(&self, sandbox: &Sandbox) -> (String, Credentials) {
        let api = sandbox.catalio();
        let mut credentials = Credentials::default();
        for credential in api.credentials() {
            credentials.insert(
                credential.name.clone(),
                format!("{}:{}", credential.client_id, credential.client_secret),
            );
        }
        (api.base_url().to_owned(), credentials)
    }

    fn sketch(&self, operation: &Arc<Operation>) -> Request {
        prepare::sketch(Request::of(operation, self.role(operation)))
    }

    fn prepare<'a>(
        &'a self,
        context: &'a Context,
        sketch: Request,
    ) -> BoxFuture<'a, Result<Request, Failure>> {
        prepare::prepare(context, sketch).boxed()
    }

    fn preparation(&self, operation: &Operation) -> u32 {
        prepare::cost(operation)
    }

    fn undo(&self, context: &Context, answer: &Exchange) -> Option<Request> {
        prepare::undo(context.contract(), answer)
    }

    fn overhead(&self) -> u32 {
        prepare::COST_OF_EXISTING + 2 * ROLES
    }

    fn explored(&self, operation: &Operation, parameter: &str, schema: Schema) -> Schema {
        match Shape::of(operation) {
            _ if parameter == "include" => of_paths(&schema),
            // A made-up cursor is none.
            _ if parameter == "page" => without(&schema, &["after", "before"]),
            Some(Shape::List(kind)) if parameter == "filter" => explored_filter(&schema, kind),
            // The same schemas once more, by their first attribute alone.
            Some(Shape::Own(Own::Filtered | Own::Supersedeable)) if parameter == "filter" => {
                by_id(&schema)
            }
            _ => schema,
        }
    }

    fn fitted(&self, mut request: Request, exemplar: &Request) -> Request {
        let fits = exemplar.json_body().map(|body| body["data"]["id"].clone());
        if let (Some(Value::String(id)), crate::request::Body::Json(body)) =
            (fits, &mut request.body)
            && let Some(sent) = body.pointer_mut("/data/id")
            && sent.is_string()
        {
            *sent = Value::String(id);
        }
        request
    }

    fn refusal(&self, _operation: &Operation, place: &Place, rule: Rule) -> Option<&'static [u16]> {
        match (place, rule) {
            // An id of another form is one of nothing.
            (Place::Path(_), Rule::Format) => Some(&[400, 404]),
            (Place::Path(_), _) => None,
            // Two equal conditions are one; a parameter has no null.
            (Place::Query(..), Rule::UniqueItems | Rule::Null) => None,
            // JSON:API 1.1, sections 5.2, 6.3 and 6.4, and section 8.
            (Place::Query(..), _) => Some(&[400]),
            // JSON:API 1.1, section 5.2.
            (Place::WholeBody, Rule::Const) => Some(&[415]),
            (Place::WholeBody, Rule::Required) => Some(&[400, 415]),
            (Place::WholeBody, _) => Some(&[400]),
            // JSON:API 1.1, sections 9.1.3 and 9.2.3.
            (Place::Body(at), Rule::Enum | Rule::Const) if at == "/data/type" => Some(&[409]),
            (Place::Body(at), Rule::Type | Rule::Null) if at == "/data/id" => {
                Some(&[400, 409, 422])
            }
            // Identifiers made up twice are refused one by one.
            (Place::Body(_), Rule::UniqueItems) => None,
            (Place::Body(_), _) => Some(&[400, 422]),
        }
    }

    fn names(&self, refusal: &Exchange, place: &Place) -> bool {
        answers::names(refusal, place)
    }

    fn unauthorized(&self) -> &'static [u16] {
        &[401]
    }

    fn malformed_credentials(&self) -> Vec<String> {
        [
            "Bearer",
            "Bearer not-a-token",
            "Bearer e30.e30.c2ln",
            "Basic Y2F0X2RlbW86c2VjcmV0",
        ]
        .map(str::to_owned)
        .into()
    }

    fn refused_roles(&self, operation: &Operation) -> Vec<RefusedRole> {
        let mut refused = Vec::new();
        if operation.writes {
            refused.push(RefusedRole {
                role: READER,
                statuses: &[403],
                source: "vendor documentation, authentication: 403 where the credential may not do it",
            });
        }
        if Shape::of(operation).is_some_and(|shape| shape.subject().is_some()) {
            refused.push(RefusedRole {
                role: OTHER,
                statuses: &[404],
                source: "vendor documentation, authentication: 404 for what is not the organization's",
            });
        }
        refused
    }

    fn answer_schema(&self, answer: &Exchange) -> Option<Schema> {
        self.changed.of(answer)
    }

    fn is_known(&self, at: &str) -> bool {
        // JSON:API 1.1, section 7.2.2.2: relationship objects.
        let mut parts = at.rsplit('/');
        let (last, _, above) = (parts.next(), parts.next(), parts.next());
        matches!(last, Some("links" | "meta")) && above == Some("relationships")
    }

    fn acceptable(&self, answer: &Exchange) -> Result<(), String> {
        answers::acceptable(answer)
    }

    fn cases(&self, contract: &Contract) -> Vec<Case> {
        behaviour::cases(contract)
    }

    fn driver(&self, base: &Url, credentials: &Credentials) -> Result<Box<dyn Driver>, String> {
        Ok(Box::new(driver::CatalioDriver::new(base, credentials)))
    }
}

/// The pattern of `include` with its dots as dots (JSON:API 1.1, section 6.3:
/// they stand between the names of a path).
fn of_paths(schema: &Schema) -> Schema {
    let mut value = schema.as_value().clone();
    if let Some(Value::String(pattern)) = value.get_mut("pattern") {
        *pattern = pattern.replace('.', r"\.");
    }
    schema.with(value)
}

/// An object schema without some of its properties.
fn without(schema: &Schema, names: &[&str]) -> Schema {
    let mut value = schema.resolved().into_owned();
    if let Some(Value::Object(properties)) = value.get_mut("properties") {
        properties.retain(|name, _| !names.contains(&name.as_str()));
    }
    schema.with(value)
}

/// A filter schema of which every attribute is looked at, and of relationships
/// and connectives one attribute each: the schemas refer to each other without
/// end.
fn explored_filter(schema: &Schema, kind: Kind) -> Schema {
    let narrow = by_id(schema);
    let mut properties = Map::new();
    for (name, property) in schema.properties() {
        let explored = match name.as_str() {
            "and" | "or" => {
                json!({"type": "array", "uniqueItems": true, "items": narrow.as_value()})
            }
            "not" => narrow.as_value().clone(),
            other if Kind::of_relationship(other).is_some() && other != kind.name() => {
                by_id(&property).as_value().clone()
            }
            _ => property.as_value().clone(),
        };
        properties.insert(name, explored);
    }
    schema.with(json!({
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    }))
}

/// A filter schema that has the id alone.
fn by_id(schema: &Schema) -> Schema {
    let id = schema.property("id");
    let properties: Map<String, Value> = id
        .map(|id| ("id".to_owned(), id.as_value().clone()))
        .into_iter()
        .collect();
    schema.with(json!({
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    }))
}
