//! Requests of the suite through the `octogen` crate.

use std::collections::BTreeMap;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use octogen::transport::{Pace, RetryPolicy};
use octogen::{Client, Facet, LocationPart};
use secrecy::ExposeSecret;
use serde::Serialize;
use serde_json::{Value, json};
use url::Url;

use crate::client::{Driver, Report, ReportedFailure};
use crate::exchange::Exchange;
use crate::request::{Body, Credential, Request};
use crate::subject::Credentials;

pub(super) struct OctogenDriver {
    clients: BTreeMap<String, Client>,
}

impl OctogenDriver {
    /// Clients for all roles whose key is one; the crate refuses others before
    /// anything is sent.
    pub(super) fn new(base: &Url, credentials: &Credentials) -> Self {
        let clients = credentials.roles().filter_map(|role| {
            let key = credentials.get(role)?.expose_secret().parse().ok()?;
            let client = Client::builder()
                .api_key(key)
                .base_url(base.as_str())
                .retry(RetryPolicy::never())
                .pace(Pace::Off)
                .build()
                .ok()?;
            Some((role.to_owned(), client))
        });
        Self {
            clients: clients.collect(),
        }
    }
}

impl Driver for OctogenDriver {
    fn call<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Option<Report>> {
        let Credential::Role(role) = &request.credential else {
            return async { None }.boxed();
        };
        let Some(client) = self.clients.get(role) else {
            return async { None }.boxed();
        };
        async move {
            match typed(client, request).await {
                Some(report) => Some(report),
                None => raw(client, request).await,
            }
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

/// Through the builder made for the operation; `None` where it has no way to
/// say this request.
async fn typed(client: &Client, request: &Request) -> Option<Report> {
    if !request.query.is_empty() || !request.headers.is_empty() {
        return None;
    }
    match (request.operation.id.as_str(), &request.body) {
        ("listCatalogs", Body::Absent) => report(client.catalogs().send().await, true),
        ("lookupProduct", Body::Json(body)) => {
            let members = body.as_object().filter(|members| members.len() == 1)?;
            let url = members.get("url")?.as_str()?;
            report(client.lookup(url).send().await, true)
        }
        ("searchProducts", Body::Json(body)) => report(search(client, body)?.send().await, true),
        _ => None,
    }
}

fn search(client: &Client, body: &Value) -> Option<octogen::Search> {
    let members = body.as_object()?;
    let mut search = match members.get("q") {
        Some(text) => client.search(text.as_str()?),
        None => client.browse(),
    };
    for (name, value) in members {
        search = match name.as_str() {
            "q" => search,
            "catalog" => search.catalog(value.as_str()?),
            "price_min" => search.price_min(value.as_f64()?),
            "price_max" => search.price_max(value.as_f64()?),
            "limit" => search.limit(u32::try_from(value.as_u64()?).ok()?),
            "cursor" => search.cursor(value.as_str()?),
            "facets" => search.facets(facets(value)?),
            _ => return None,
        };
    }
    Some(search)
}

fn facets(value: &Value) -> Option<Vec<Facet>> {
    value.as_array()?.iter().map(facet).collect()
}

fn facet(value: &Value) -> Option<Facet> {
    let members = value.as_object().filter(|members| members.len() == 2)?;
    let values: Option<Vec<&str>> = members
        .get("values")?
        .as_array()?
        .iter()
        .map(Value::as_str)
        .collect();
    Some(Facet::new(members.get("name")?.as_str()?, values?))
}

/// Through the raw call, which sends any JSON.
async fn raw(client: &Client, request: &Request) -> Option<Report> {
    let mut call = client.raw(request.method.clone(), request.operation.path.clone());
    for (name, value) in request.query_pairs() {
        call = call.query(name, value);
    }
    call = match &request.body {
        Body::Absent => call,
        Body::Json(body) => call.json(body),
        Body::Raw { .. } => return None,
    };
    let ended = call.send().await.map_err(octogen::Error::from);
    let ended = ended.map(|response| response.map(|_| Value::Null));
    let mut report = report(ended, false)?;
    // It gives the bytes as they came.
    report.value = None;
    Some(report)
}

fn report<T: Serialize>(
    ended: Result<octogen::Response<T>, octogen::Error>,
    typed: bool,
) -> Option<Report> {
    match ended {
        Ok(response) => Some(Report::answered(&response, typed)),
        Err(error) => {
            let (kind, failure) = match &error {
                octogen::Error::Unauthorized(_) => ("Unauthorized", error.transport()?),
                octogen::Error::Forbidden(_) => ("Forbidden", error.transport()?),
                octogen::Error::NotFound(_) => ("NotFound", error.transport()?),
                octogen::Error::Rejected(_) => ("Rejected", error.transport()?),
                octogen::Error::RateLimited(_) => ("RateLimited", error.transport()?),
                octogen::Error::Server(_) => ("Server", error.transport()?),
                octogen::Error::Transport(_) => ("Transport", error.transport()?),
                // Refused before anything was sent.
                _ => return None,
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
            Some(Report::failed(failure, said, typed))
        }
    }
}
