//! Requests of the suite through the `octogen` crate.

mod typed;

use std::collections::BTreeMap;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::HeaderValue;
use octogen::transport::{Pace, RetryPolicy};
use octogen::{Client, LocationPart};
use secrecy::ExposeSecret;
use serde::Serialize;
use serde_json::{Value, json};
use url::Url;

use crate::client::{Driver, Report, ReportedFailure};
use crate::exchange::Exchange;
use crate::request::{Body, Credential, Request};
use crate::subject::Credentials;

/// Clients by role, and what makes more of them.
pub(super) struct OctogenDriver {
    base: Url,
    clients: BTreeMap<String, Client>,
}

impl OctogenDriver {
    /// Clients for all roles whose key is one; the crate refuses others before
    /// anything is sent.
    pub(super) fn new(base: &Url, credentials: &Credentials) -> Self {
        let clients = credentials.roles().filter_map(|role| {
            let key = credentials.get(role)?.expose_secret();
            Some((role.to_owned(), client(base, key)?))
        });
        Self {
            clients: clients.collect(),
            base: base.clone(),
        }
    }

    /// The client of a role.
    pub(super) fn client(&self, role: &str) -> Option<Client> {
        self.clients.get(role).cloned()
    }

    /// The client that sends a credential; none where no client would.
    fn of(&self, credential: &Credential) -> Option<Client> {
        match credential {
            Credential::Absent => None,
            Credential::Role(role) => self.client(role),
            Credential::Literal(header) => client(&self.base, header.strip_prefix("Bearer ")?),
        }
    }
}

/// A client that sends every call once, when it is told to.
fn client(base: &Url, key: &str) -> Option<Client> {
    Client::builder()
        .api_key(key.parse().ok()?)
        .base_url(base.as_str())
        .retry(RetryPolicy::never())
        .pace(Pace::Off)
        .build()
        .ok()
}

/// What became of a request that the builders were given.
enum Typed {
    Sent(Box<Report>),
    /// The builder refused it, with this reason.
    Refused(String),
    /// The builders have no way to say it.
    NotSaid,
}

impl Driver for OctogenDriver {
    fn call<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Option<Report>> {
        let client = self.of(&request.credential);
        async move {
            let client = client?;
            let refused = match typed::send(&client, request).await {
                Typed::Sent(report) => return Some(*report),
                Typed::Refused(reason) => Some(reason),
                Typed::NotSaid => None,
            };
            let report = raw(&client, request).await?;
            Some(Report { refused, ..report })
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
            429 => "RateLimited",
            500.. => "Server",
            _ => "Rejected",
        };
        if failure.kind != kind {
            found.push(format!("the kind is {} for {kind}", failure.kind));
        }
        let detail = exchange.at("/detail");
        if failure.facts.get("detail") != Some(&read_detail(&detail)) {
            found.push(format!("its detail is {:?} for {detail}", failure.facts));
        }
        found
    }
}

fn location(parts: &[LocationPart]) -> Value {
    let value = |part: &LocationPart| match part {
        LocationPart::Name(name) => json!(name),
        LocationPart::Index(index) => json!(index),
        other => json!(format!("{other:?}")),
    };
    parts.iter().map(value).collect()
}

/// What the crate keeps of a detail: the text, or the paths of the fields.
fn read_detail(detail: &Value) -> Value {
    match detail {
        Value::Array(errors) => errors
            .iter()
            .map(|error| json!([error["loc"], error["msg"], error["type"]]))
            .collect(),
        other => other.clone(),
    }
}

/// Through the raw call, which sends any bytes.
async fn raw(client: &Client, request: &Request) -> Option<Report> {
    let mut call = client.raw(request.method.clone(), request.operation.path.clone());
    for (name, value) in request.query_pairs() {
        call = call.query(name, value);
    }
    for (name, value) in &request.headers {
        call = call.header(name.clone(), value.clone());
    }
    call = match &request.body {
        Body::Absent => call,
        Body::Json(body) => call.json(body),
        Body::Raw { media_type, bytes } => {
            let media_type = HeaderValue::from_str(media_type.as_deref()?).ok()?;
            call.body(bytes.clone(), media_type)
        }
    };
    let ended = call.send().await.map_err(octogen::Error::from);
    let ended = ended.map(|response| response.map(|_| Value::Null));
    match report(ended, false) {
        // It gives the bytes as they came.
        Typed::Sent(report) => Some(Report {
            value: None,
            ..*report
        }),
        Typed::Refused(_) | Typed::NotSaid => None,
    }
}

fn report<T: Serialize>(ended: Result<octogen::Response<T>, octogen::Error>, typed: bool) -> Typed {
    let error = match ended {
        Ok(response) => return Typed::Sent(Box::new(Report::answered(&response, typed))),
        Err(error) => error,
    };
    let kind = match &error {
        octogen::Error::Unauthorized(_) => "Unauthorized",
        octogen::Error::Forbidden(_) => "Forbidden",
        octogen::Error::NotFound(_) => "NotFound",
        octogen::Error::Rejected(_) => "Rejected",
        octogen::Error::RateLimited(_) => "RateLimited",
        octogen::Error::Server(_) => "Server",
        octogen::Error::Transport(_) => "Transport",
        _ => return Typed::Refused(error.to_string()),
    };
    let Some(failure) = error.transport() else {
        return Typed::Refused(error.to_string());
    };
    let detail = match error.detail() {
        Some(octogen::Detail::Text(text)) => json!(text),
        Some(octogen::Detail::Fields(fields)) => fields
            .iter()
            .map(|field| json!([location(&field.loc), field.msg, field.kind]))
            .collect(),
        Some(octogen::Detail::Other(value)) => value.clone(),
        _ => Value::Null,
    };
    let said = ReportedFailure {
        kind: kind.to_owned(),
        message: error.to_string(),
        facts: BTreeMap::from([("detail".to_owned(), detail)]),
        retry_after: failure.retry_after(),
    };
    Typed::Sent(Box::new(Report::failed(failure, said, typed)))
}
