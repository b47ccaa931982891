//! Requests of the suite through the `catalio` crate: through the builders of
//! its collections where they can say them, through the raw call of the
//! operation otherwise.

mod query;
mod typed;
mod written;

use std::collections::BTreeMap;

use catalio::{Client, Error, OperationId, Pace, Response, RetryPolicy};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::HeaderValue;
use serde_json::{Map, Value, json};
use url::Url;

use super::tokens::{self, AUDIENCE};
use crate::client::{Driver, Report, ReportedFailure};
use crate::exchange::Exchange;
use crate::request::{Body, Credential, Request};
use crate::subject::Credentials;

pub(super) struct CatalioDriver {
    clients: BTreeMap<String, Client>,
}

impl CatalioDriver {
    /// Clients for all roles; they fetch their tokens through the tap.
    pub(super) fn new(base: &Url, credentials: &Credentials) -> Self {
        let clients = credentials.roles().filter_map(|role| {
            let (id, secret) = tokens::client(credentials, role).ok()?;
            Some((role.to_owned(), client(base, id, secret)?))
        });
        Self {
            clients: clients.collect(),
        }
    }

    /// The client of a role.
    pub(super) fn client(&self, role: &str) -> Option<&Client> {
        self.clients.get(role)
    }
}

/// A client that asks once and waits for nothing.
fn client(base: &Url, id: String, secret: String) -> Option<Client> {
    Client::builder()
        .client_id(id)
        .client_secret(secret)
        .audience(AUDIENCE.as_str())
        .base_url(base.as_str())
        .retry(RetryPolicy::never())
        .pace(Pace::Off)
        .build()
        .ok()
}

/// How a call ended, with what it gave written as JSON.
type Ended = Result<Response<Value>, Error>;

impl Driver for CatalioDriver {
    fn call<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Option<Report>> {
        async move {
            let Credential::Role(role) = &request.credential else {
                return None;
            };
            let client = self.clients.get(role)?;
            if request.method != request.operation.method || !request.headers.is_empty() {
                return None;
            }
            let refused = match typed::call(client, request).await {
                Some(Err(Error::InvalidRequest(refused))) => Some(refused.to_string()),
                Some(ended) => return report(ended, true),
                None => None,
            };
            let mut report = raw(client, request).await?;
            report.refused = refused;
            Some(report)
        }
        .boxed()
    }

    fn disagreements(&self, exchange: &Exchange, report: &Report) -> Vec<String> {
        let Some(failure) = &report.failure else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let kind = match exchange.status {
            401 => "Unauthorized",
            403 => "Forbidden",
            404 => "NotFound",
            409 => "Conflict",
            429 => "RateLimited",
            500.. => "Server",
            _ => "Rejected",
        };
        if failure.kind != kind {
            found.push(format!("the kind is {} for {kind}", failure.kind));
        }
        let sent: Value = exchange
            .at("/errors")
            .as_array()
            .into_iter()
            .flatten()
            .map(|error| {
                json!({
                    "id": error["id"],
                    "status": error["status"],
                    "code": error["code"],
                    "title": error["title"],
                    "detail": error["detail"],
                    "pointer": error["source"]["pointer"],
                    "parameter": error["source"]["parameter"],
                    "header": error["source"]["header"],
                    "meta": error.get("meta").cloned().unwrap_or_else(|| json!({})),
                })
            })
            .collect();
        let read = failure.facts.get("errors").unwrap_or(&Value::Null);
        if *read != sent {
            found.push(format!("it read the errors as {read}: {exchange}"));
        }
        found
    }
}

/// Through the raw call of the operation, which sends any query and body.
async fn raw(client: &Client, request: &Request) -> Option<Report> {
    let operation = OperationId::ALL.iter().copied().find(|operation| {
        let spec = operation.spec();
        spec.method == request.method && spec.path == request.operation.path
    })?;
    let target = request.target();
    let path = target.split('?').next()?;
    let mut call = client.raw_operation(operation, path);
    for (name, value) in request.query_pairs() {
        call = call.query(name, value);
    }
    call = match &request.body {
        Body::Absent => call,
        Body::Json(body) => call.body(
            body.to_string(),
            HeaderValue::from_str(&request.operation.body.as_ref()?.media_type).ok()?,
        ),
        Body::Raw {
            media_type: Some(media_type),
            bytes,
        } => call.body(bytes.clone(), HeaderValue::from_str(media_type).ok()?),
        Body::Raw { .. } => return None,
    };
    let ended = call.send().await.map_err(Error::from);
    let mut report = report(ended.map(|response| response.map(|_| Value::Null)), false)?;
    // It gives the bytes as they came.
    report.value = None;
    Some(report)
}

fn report(ended: Ended, typed: bool) -> Option<Report> {
    match ended {
        Ok(response) => Some(Report::answered(&response, typed)),
        Err(error) => {
            let kind = match &error {
                Error::Token(_) => "Token",
                Error::Unauthorized(_) => "Unauthorized",
                Error::Forbidden(_) => "Forbidden",
                Error::NotFound(_) => "NotFound",
                Error::Conflict(_) => "Conflict",
                Error::Rejected(_) => "Rejected",
                Error::RateLimited(_) => "RateLimited",
                Error::Server(_) => "Server",
                Error::Transport(_) => "Transport",
                // Nothing was sent.
                _ => return None,
            };
            let failed = error.transport()?;
            let problems: Value = error
                .problems()
                .iter()
                .map(|problem| {
                    json!({
                        "id": problem.id,
                        "status": problem.status.map(|status| status.to_string()),
                        "code": problem.code,
                        "title": problem.title,
                        "detail": problem.detail,
                        "pointer": problem.source.pointer,
                        "parameter": problem.source.parameter,
                        "header": problem.source.header,
                        "meta": Map::clone(&problem.meta),
                    })
                })
                .collect();
            let said = ReportedFailure {
                kind: kind.to_owned(),
                message: error.to_string(),
                facts: BTreeMap::from([("errors".to_owned(), problems)]),
                retry_after: failed.retry_after(),
            };
            Some(Report::failed(failed, said, typed))
        }
    }
}
