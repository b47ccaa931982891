//! Requests of the suite through the `octolens` crate.

mod analytics;
mod answers;
mod feeds;
mod filters;
mod keywords;
mod mentions;
mod parts;
mod searches;
mod workspace;

use std::collections::BTreeMap;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use octolens::{
    ApiKey, Client, Error, LocationPart, OperationId as Id, Pace, Response, RetryPolicy,
};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use url::Url;

use super::operation::known;
use crate::client::{Driver, Report, ReportedFailure};
use crate::exchange::Exchange;
use crate::request::{Body, Credential, Request};
use crate::subject::Credentials;

pub(super) struct OctolensDriver {
    clients: BTreeMap<String, Client>,
}

/// What a builder's call came to: the answer as the wire would spell it, or
/// the failure. `None` where no builder can say the request.
type Told = Option<Result<Response<Value>, Error>>;

impl OctolensDriver {
    /// Clients for all roles whose key is one; the crate refuses others before
    /// anything is sent.
    pub(super) fn new(base: &Url, credentials: &Credentials) -> Self {
        let clients = credentials.roles().filter_map(|role| {
            let key = credentials.get(role)?.expose_secret();
            let client = Client::builder()
                .api_key(ApiKey::new(key.to_owned()).ok()?)
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

    /// The client of a role.
    pub(super) fn client(&self, role: &str) -> Option<&Client> {
        self.clients.get(role)
    }
}

impl Driver for OctolensDriver {
    fn call<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Option<Report>> {
        let Credential::Role(role) = &request.credential else {
            return async { None }.boxed();
        };
        let Some(client) = self.clients.get(role) else {
            return async { None }.boxed();
        };
        async move {
            let id = known(&request.operation)?;
            let refused = match typed(client, id, request).await {
                Some(Err(Error::InvalidRequest(error))) => Some(error.to_string()),
                Some(told) => return report(told, true),
                None => None,
            };
            let mut report = raw(client, id, request).await?;
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
        let kinds = kinds(exchange);
        if !kinds.contains(&failure.kind.as_str()) {
            let wanted = kinds.join(" or ");
            found.push(format!(
                "client: the kind is {} for {wanted}: {exchange}",
                failure.kind
            ));
        }
        for (name, sent) in facts(&exchange.at("/error")) {
            let said = failure.facts.get(name);
            if said != Some(&sent) {
                found.push(format!(
                    "client: its {name} is {said:?} for {sent}: {exchange}"
                ));
            }
        }
        found
    }
}

/// The variants of the crate's error that an answer may be.
fn kinds(exchange: &Exchange) -> &'static [&'static str] {
    let code = exchange.at("/error/code");
    match (exchange.status, code.as_str().unwrap_or_default()) {
        (402, _)
        | (400 | 403, "QUOTA_EXCEEDED" | "KEYWORD_LIMIT_EXCEEDED" | "UPGRADE_REQUIRED") => {
            &["Quota"]
        }
        (401, _) => &["Unauthorized"],
        // Which of them depends on what the key may do.
        (403, "FORBIDDEN") => &["Scope", "Forbidden"],
        (403, _) => &["Forbidden"],
        (404, _) => &["NotFound"],
        (409, _) => &["Conflict"],
        (429, _) => &["RateLimited"],
        (500.., _) => &["Server"],
        _ => &["Rejected"],
    }
}

/// What an error says, by the names that the contract has for it.
fn facts(error: &Value) -> [(&'static str, Value); 5] {
    let issues = error["details"].as_array().into_iter().flatten();
    let details = issues
        .map(|issue| json!([issue["path"], issue["message"], issue["code"]]))
        .collect();
    [
        ("code", error["code"].clone()),
        ("message", error["message"].clone()),
        ("details", Value::Array(details)),
        ("upgradeUrl", error["upgradeUrl"].clone()),
        ("upgradeCommand", error["upgradeCommand"].clone()),
    ]
}

fn location(parts: &[LocationPart]) -> Value {
    let value = |part: &LocationPart| match part {
        LocationPart::Name(name) => json!(name),
        LocationPart::Index(index) => json!(index),
        other => json!(format!("{other:?}")),
    };
    parts.iter().map(value).collect()
}

/// Through the builder made for the operation; `None` where it has no way to
/// say this request.
async fn typed(client: &Client, id: Id, request: &Request) -> Told {
    if !request.headers.is_empty() || request.method != request.operation.method {
        return None;
    }
    // Exhaustive on purpose: a new operation does not compile until it has a
    // builder here.
    match id {
        Id::ListMentions
        | Id::ExportMentions
        | Id::ListMentionsByAuthor
        | Id::GetMention
        | Id::UpdateMention
        | Id::SubmitFeedback
        | Id::RemoveFeedback
        | Id::GetFeedbackStats => mentions::call(client, id, request).await,
        Id::ListKeywords
        | Id::CreateKeyword
        | Id::UpdateKeyword
        | Id::DeleteKeyword
        | Id::ToggleKeywordPause
        | Id::ListKeywordSuggestions
        | Id::AcceptKeywordSuggestion
        | Id::RejectKeywordSuggestions => keywords::call(client, id, request).await,
        Id::ListFeeds
        | Id::CreateFeed
        | Id::GetFeed
        | Id::UpdateFeed
        | Id::DeleteFeed
        | Id::ListNotifications
        | Id::CreateNotification
        | Id::GetNotification
        | Id::UpdateNotification
        | Id::DeleteNotification
        | Id::TestNotification => feeds::call(client, id, request).await,
        Id::RunSearch | Id::ListSearches | Id::GetSearch => {
            searches::call(client, id, request).await
        }
        Id::GetMentionVolume
        | Id::GetSentimentDistribution
        | Id::GetSourceBreakdown
        | Id::GetKeywordBreakdown
        | Id::GetAnalyticsDashboard => analytics::call(client, id, request).await,
        Id::GetOrganization
        | Id::UpdateOrganization
        | Id::GetUsage
        | Id::CreateUpgradeLink
        | Id::GetCompanyProfile
        | Id::UpdateCompanyProfile
        | Id::ListMembers
        | Id::ListInvitations
        | Id::InviteMember
        | Id::RemoveMember
        | Id::GetGlobalFilters
        | Id::UpdateGlobalFilters
        | Id::AddGlobalFilterValues
        | Id::RemoveGlobalFilterValues
        | Id::ConvertFilterQuery
        | Id::GetSlackStatus
        | Id::ListSlackChannels
        | Id::GetAuth
        | Id::ListTags
        | Id::GetOpenApiDocument
        | Id::GetApiDocs => workspace::call(client, id, request).await,
    }
}

/// Through the raw call, which sends any JSON.
async fn raw(client: &Client, id: Id, request: &Request) -> Option<Report> {
    if request.method != request.operation.method {
        return None;
    }
    let target = request.target();
    let path = target.split('?').next().unwrap_or(&target);
    let mut call = client.raw_operation(id, path);
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
            call.body(bytes.clone(), media_type.as_deref()?.parse().ok()?)
        }
    };
    let ended = call.send().await.map_err(Error::from);
    let mut report = report(ended.map(|answer| answer.map(|_| Value::Null)), false)?;
    // It gives the bytes as they came.
    report.value = None;
    Some(report)
}

fn report(ended: Result<Response<Value>, Error>, typed: bool) -> Option<Report> {
    let error = match ended {
        Ok(response) => {
            let wire = serde_json::from_slice(response.body()).unwrap_or(Value::Null);
            let mut report = Report::answered(&response, typed);
            report.value = report.value.map(|value| answers::spelled_as(value, &wire));
            return Some(report);
        }
        Err(error) => error,
    };
    let kind = match &error {
        Error::Unauthorized(_) => "Unauthorized",
        Error::Scope(_) => "Scope",
        Error::Forbidden(_) => "Forbidden",
        Error::Quota(_) => "Quota",
        Error::NotFound(_) => "NotFound",
        Error::Conflict(_) => "Conflict",
        Error::Rejected(_) => "Rejected",
        Error::RateLimited(_) => "RateLimited",
        Error::Server(_) => "Server",
        Error::Transport(_) => "Transport",
        // Refused before anything was sent.
        _ => return None,
    };
    let failure = error.transport()?;
    let issues = error.issues().iter();
    let details = issues
        .map(|issue| json!([location(&issue.path), issue.message, issue.code]))
        .collect();
    let fault = error.fault();
    let facts = [
        ("code", json!(error.code().map(|code| code.as_str()))),
        ("message", json!(fault.map(|fault| fault.message.as_str()))),
        ("details", Value::Array(details)),
        ("upgradeUrl", json!(error.upgrade_url())),
        (
            "upgradeCommand",
            json!(fault.and_then(|fault| fault.upgrade_command.as_deref())),
        ),
    ];
    let said = ReportedFailure {
        kind: kind.to_owned(),
        message: error.to_string(),
        facts: facts
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        retry_after: error.retry_after(),
    };
    Some(Report::failed(failure, said, typed))
}
