//! The admin interface: faults, recorded requests, time and reset for those
//! who have the token, by HTTP.
//!
//! It is there only when [`SandboxBuilder::admin`](crate::SandboxBuilder::admin)
//! turned it on. docs/testing.md describes it for its users.

mod problem;
mod token;

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, Method, Request, StatusCode, header};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::clock::{Clock, rfc3339};
use crate::exchange::Front;
use crate::faults::{Fault, FaultPlan, FaultRule, RuleId, check_fault};
use crate::recorded::RecordedRequest;
use problem::AdminProblem;
pub use token::AdminToken;

/// The header that carries the token.
pub(crate) const TOKEN_HEADER: &str = "x-sandbox-token";

/// The header of an API's request that orders a fault for it.
const FAULT_HEADER: &str = "x-sandbox-fault";

/// Path below which the interface lies.
const BASE_PATH: &str = "/_sandbox";

/// Longest request body, in bytes; plans are far shorter.
const LONGEST_BODY: usize = 1024 * 1024;

/// Recorded requests in one answer, unless asked for otherwise.
const PAGE: usize = 100;

/// What the interface can do, for those who look around.
const ENDPOINTS: [(&str, &str); 10] = [
    (
        "GET /_sandbox/faults",
        "the fault rules, and how often each fired",
    ),
    (
        "PUT /_sandbox/faults",
        "replaces all rules by a plan: {\"seed\": 0, \"rules\": […]}",
    ),
    (
        "POST /_sandbox/faults",
        "adds a rule: {\"fault\": {…}, \"match\": {…}, \"when\": …, \"limit\": 1}",
    ),
    ("DELETE /_sandbox/faults", "takes all rules away"),
    ("DELETE /_sandbox/faults/{id}", "takes one rule away"),
    (
        "GET /_sandbox/requests",
        "recorded requests; ?operation=, ?after= (a sequence) and ?limit=",
    ),
    ("DELETE /_sandbox/requests", "forgets the recorded requests"),
    ("GET /_sandbox/clock", "the sandbox's time"),
    (
        "POST /_sandbox/clock/advance",
        "moves it forward: {\"seconds\": 60}",
    ),
    (
        "POST /_sandbox/reset",
        "faults, record, data and budgets as at the start",
    ),
];

/// The interface of a sandbox that has one.
#[derive(Debug, Clone)]
pub(crate) struct Admin {
    token: AdminToken,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: f64,
}

#[derive(Debug, Default)]
struct Query {
    operation: Option<String>,
    after: u64,
    limit: Option<usize>,
}

impl Admin {
    pub(crate) fn new() -> Self {
        let token = AdminToken::random();
        Self { token }
    }

    pub(crate) fn token(&self) -> &AdminToken {
        &self.token
    }

    /// What follows the interface's path, if a path is below it.
    pub(crate) fn below(path: &str) -> Option<&str> {
        let rest = path.strip_prefix(BASE_PATH)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| rest.trim_matches('/'))
    }

    fn authorize(&self, headers: &HeaderMap) -> Result<(), AdminProblem> {
        match headers.get(TOKEN_HEADER) {
            Some(sent) if self.token.is(sent.as_bytes()) => Ok(()),
            sent => Err(AdminProblem::unauthorized(sent.is_some())),
        }
    }

    /// The fault that a request orders for itself.
    pub(crate) fn ordered(&self, headers: &HeaderMap) -> Result<Option<Fault>, Box<Response>> {
        let Some(ordered) = headers.get(FAULT_HEADER) else {
            return Ok(None);
        };
        let fault = || {
            self.authorize(headers)?;
            let place = "header X-Sandbox-Fault";
            let fault: Fault = read_json(ordered.as_bytes(), place)?;
            check_fault(&fault, place).map_err(AdminProblem::plan)?;
            Ok(fault)
        };
        fault()
            .map(Some)
            .map_err(|problem: AdminProblem| Box::new(problem.into_response()))
    }

    /// Answers a request below the interface's path; `rest` follows it.
    pub(crate) async fn answer(
        &self,
        front: &Front,
        rest: &str,
        request: Request<Body>,
    ) -> Response {
        if let Err(problem) = self.authorize(request.headers()) {
            return problem.into_response();
        }
        match operate(front, rest, request).await {
            Ok(response) => response,
            Err(problem) => problem.into_response(),
        }
    }
}

async fn operate(
    front: &Front,
    rest: &str,
    request: Request<Body>,
) -> Result<Response, AdminProblem> {
    let (head, body) = request.into_parts();
    let steps: Vec<&str> = rest.split('/').collect();
    match (&head.method, steps.as_slice()) {
        (&Method::GET, [""]) => {
            let endpoints: serde_json::Map<String, Value> = ENDPOINTS
                .iter()
                .map(|(endpoint, purpose)| ((*endpoint).to_owned(), json!(purpose)))
                .collect();
            Ok(answer(&json!({"endpoints": endpoints})))
        }
        (&Method::GET, ["faults"]) => Ok(rules(front)),
        (&Method::PUT, ["faults"]) => {
            let plan: FaultPlan = read_body(body).await?;
            front.faults.set(plan).map_err(AdminProblem::plan)?;
            Ok(rules(front))
        }
        (&Method::POST, ["faults"]) => {
            let rule: FaultRule = read_body(body).await?;
            let id = front.faults.add(rule).map_err(AdminProblem::plan)?;
            Ok((StatusCode::CREATED, answer(&json!({"id": id}))).into_response())
        }
        (&Method::DELETE, ["faults"]) => {
            front.faults.clear();
            Ok(StatusCode::NO_CONTENT.into_response())
        }
        (&Method::DELETE, ["faults", id]) => {
            let known = id.parse().is_ok_and(|id| front.faults.remove(RuleId(id)));
            if known {
                Ok(StatusCode::NO_CONTENT.into_response())
            } else {
                Err(AdminProblem::no_rule(id))
            }
        }
        (&Method::GET, ["requests"]) => requests(front, head.uri.query().unwrap_or_default()),
        (&Method::DELETE, ["requests"]) => {
            front.log.clear();
            Ok(StatusCode::NO_CONTENT.into_response())
        }
        (&Method::GET, ["clock"]) => Ok(clock(front)),
        (&Method::POST, ["clock", "advance"]) => {
            let advance: Advance = read_body(body).await?;
            let step = Duration::try_from_secs_f64(advance.seconds)
                .map_err(|_| AdminProblem::step(advance.seconds))?;
            front.clock.advance(step);
            Ok(clock(front))
        }
        (&Method::POST, ["reset"]) => {
            front.reset();
            Ok(StatusCode::NO_CONTENT.into_response())
        }
        _ => Err(AdminProblem::no_endpoint(&head.method, head.uri.path())),
    }
}

fn answer(document: &Value) -> Response {
    let json = [(header::CONTENT_TYPE, "application/json")];
    (json, document.to_string()).into_response()
}

fn rules(front: &Front) -> Response {
    answer(&json!({"rules": front.faults.rules()}))
}

fn clock(front: &Front) -> Response {
    let now = front.clock.now();
    answer(&json!({"now": rfc3339(now), "unix": now.as_secs_f64()}))
}

fn requests(front: &Front, query: &str) -> Result<Response, AdminProblem> {
    let query = read_query(query)?;
    let recorded = front.log.snapshot();
    let wanted = |request: &&RecordedRequest| {
        request.sequence() > query.after
            && query
                .operation
                .as_deref()
                .is_none_or(|wanted| request.operation() == Some(wanted))
    };
    let limit = query.limit.unwrap_or(PAGE);
    let shown: Vec<_> = recorded.iter().filter(wanted).take(limit).collect();
    Ok(answer(
        &json!({"dropped": recorded.dropped(), "requests": shown}),
    ))
}

fn read_query(query: &str) -> Result<Query, AdminProblem> {
    let mut read = Query::default();
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        let count = || {
            value
                .parse()
                .map_err(|_| AdminProblem::count(&name, &value))
        };
        match name.as_ref() {
            "operation" => {
                crate::faults::check_operation(&value, None)
                    .map_err(|reason| AdminProblem::query(&name, &value, &reason))?;
                read.operation = Some(value.into_owned());
            }
            "after" => read.after = count()?,
            "limit" => read.limit = Some(usize::try_from(count()?).unwrap_or(usize::MAX)),
            _ => {
                let reason = "there is no such parameter; give operation, after or limit";
                return Err(AdminProblem::query(&name, &value, reason));
            }
        }
    }
    Ok(read)
}

async fn read_body<T: DeserializeOwned>(body: Body) -> Result<T, AdminProblem> {
    let body = to_bytes(body, LONGEST_BODY)
        .await
        .map_err(|_| AdminProblem::body_too_long(LONGEST_BODY))?;
    read_json(&body, "body")
}

/// Reads JSON, or names the member that it fails at.
fn read_json<T: DeserializeOwned>(json: &[u8], place: &str) -> Result<T, AdminProblem> {
    let mut decoder = serde_json::Deserializer::from_slice(json);
    let read = serde_path_to_error::deserialize(&mut decoder).map_err(|error| {
        let member = error.path().to_string();
        let place = match member.as_str() {
            "." => place.to_owned(),
            member => format!("{place}, {member}"),
        };
        AdminProblem::json(json, place, &error.into_inner())
    })?;
    decoder
        .end()
        .map_err(|error| AdminProblem::json(json, place.to_owned(), &error))?;
    Ok(read)
}
