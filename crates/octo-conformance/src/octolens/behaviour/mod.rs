//! What the vendor's documentation promises beyond the schemas.

mod analytics;
mod authors;
mod client;
mod codes;
mod export;
mod feeds;
mod filters;
mod global_filters;
mod keywords;
mod notifications;
mod pages;
mod public;
mod recent;
mod saved;
mod search;
mod suggestions;
mod updates;
mod window;
mod workspace;

use serde_json::Value;

pub(super) use super::prepare::good;
use crate::case::{Case, Failure};
use crate::context::Context;
use crate::contract::Contract;
use crate::exchange::Exchange;

pub(super) fn cases(contract: &Contract) -> Vec<Case> {
    let mut cases = Vec::new();
    cases.extend(pages::cases());
    cases.extend(authors::cases());
    cases.extend(filters::cases());
    cases.extend(export::cases());
    cases.extend(updates::cases());
    cases.extend(keywords::cases());
    cases.extend(suggestions::cases());
    cases.extend(feeds::cases());
    cases.extend(saved::cases());
    cases.extend(notifications::cases());
    cases.extend(global_filters::cases());
    cases.extend(search::cases());
    cases.extend(analytics::cases());
    cases.extend(workspace::cases());
    cases.extend(window::cases(contract));
    cases.extend(codes::cases(contract));
    cases.extend(public::cases());
    cases.extend(client::cases());
    cases
}

/// The error code of an answer.
fn code(answer: &Exchange) -> String {
    let code = answer.at("/error/code");
    code.as_str().unwrap_or_default().to_owned()
}

/// This answer, if it refuses with that status and code.
fn refused(answer: Exchange, status: u16, wanted: &str) -> Result<Exchange, Failure> {
    let answer = answer.expect_status(&[status])?;
    if code(&answer) == wanted {
        return Ok(answer);
    }
    Err(answer.deviation(format!("expected the code {wanted}")))
}

/// The members `name` of a list's elements.
fn each<'v>(list: &'v Value, name: &str) -> Vec<&'v Value> {
    let elements = list.as_array().into_iter().flatten();
    elements.map(|element| &element[name]).collect()
}

/// The element of the list `data` that has this id.
fn find<'v>(list: &'v Value, id: &Value) -> Option<&'v Value> {
    let elements = list["data"].as_array().into_iter().flatten();
    elements.into_iter().find(|element| &element["id"] == id)
}

/// What a list operation answers.
async fn listed(context: &Context, operation: &str) -> Result<Value, Failure> {
    good(context, context.request(operation)?).await
}
