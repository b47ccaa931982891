//! What JSON:API, OAuth 2.0 and the vendor's documentation promise beyond the
//! document.

mod actions;
mod client;
mod documents;
mod filters;
mod negotiation;
mod oauth;
mod pages;
mod relationships;
mod resources;
mod sorting;
mod tenancy;

use http::Method;
use serde_json::Value;

use super::model::Kind;
use super::prepare::request_at;
use crate::case::{Case, Failure};
use crate::context::Context;
use crate::contract::Contract;
use crate::exchange::Exchange;
use crate::request::Request;

pub(super) fn cases(contract: &Contract) -> Vec<Case> {
    let mut cases = oauth::cases();
    cases.extend(negotiation::cases());
    cases.extend(documents::cases());
    cases.extend(sorting::cases(contract));
    cases.extend(filters::cases(contract));
    cases.extend(pages::cases());
    cases.extend(resources::cases());
    cases.extend(relationships::cases());
    cases.extend(tenancy::cases());
    cases.extend(actions::cases());
    cases.extend(client::cases());
    cases
}

/// A request for a list.
fn list(context: &Context, kind: Kind) -> Result<Request, Failure> {
    request_at(context, &Method::GET, &format!("/{}", kind.collection()))
}

/// A request about one record.
fn one(context: &Context, method: &Method, kind: Kind, id: &str) -> Result<Request, Failure> {
    let path = format!("/{}/{{id}}", kind.collection());
    Ok(request_at(context, method, &path)?.path("id", id))
}

/// The answer to a request that has to succeed.
async fn answered(context: &Context, request: Request) -> Result<Exchange, Failure> {
    let answer = context.send(request).await?;
    if answer.is_success() {
        Ok(answer)
    } else {
        Err(answer.deviation("expected a success"))
    }
}

/// The records of a list, as many as a page holds.
async fn records(context: &Context, request: Request) -> Result<Vec<Value>, Failure> {
    let answer = answered(context, request).await?;
    data(&answer)
}

/// The primary data of a list.
fn data(answer: &Exchange) -> Result<Vec<Value>, Failure> {
    match answer.at("/data") {
        Value::Array(records) => Ok(records),
        _ => Err(answer.deviation("the primary data is no list")),
    }
}

/// The ids of records, in their order.
fn ids(records: &[Value]) -> Vec<&str> {
    records
        .iter()
        .filter_map(|record| record["id"].as_str())
        .collect()
}
