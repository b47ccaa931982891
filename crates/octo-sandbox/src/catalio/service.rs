//! Answers Catalio requests: who asks, in which media type, then the operation.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use serde_json::Value;
use uuid::Uuid;

use super::access::{Access, Caller, Directory};
use super::call::Call;
use super::contract::{Contract, Operation};
use super::jsonapi::errors::{Failure, Problem};
use super::jsonapi::links::Target;
use super::jsonapi::negotiation::{MEDIA_TYPE, VARY, check_accept, check_content_type};
use super::oauth::TokenEndpoint;
use super::operation::{Action, Handler};
use super::store::Tenant;
use super::token::Signer;
use crate::clock::Clock;

/// Path of the API below the sandbox's address, as in the vendor's.
pub(crate) const BASE_PATH: &str = "/api/v1";

/// Path of the token endpoint, as in the vendor's.
pub(crate) const TOKEN_PATH: &str = "/oauth/token";

/// The audience that the vendor's documentation names.
pub(crate) const VENDOR_AUDIENCE: &str = "https://catalio.ai/api/v1";

/// Longest request body, in bytes. The contract names no limit; a long
/// requirement is a few kilobytes.
const LONGEST_BODY: usize = 1024 * 1024;

/// What is needed before any record is: who may come in, and with which token.
#[derive(Debug)]
pub(crate) struct Door {
    pub(crate) directory: Directory,
    pub(crate) signer: Signer,
    /// Where the sandbox listens, such as `http://127.0.0.1:8787`.
    pub(crate) origin: String,
    pub(crate) token_lifetime: Duration,
    pub(crate) clock: Arc<dyn Clock>,
    /// Numbers tokens and errors.
    pub(crate) count: AtomicU64,
}

impl Door {
    fn next(&self) -> u64 {
        self.count.fetch_add(1, Ordering::Relaxed)
    }

    /// Audiences that tokens are issued for: the vendor's, and this server.
    fn audiences(&self) -> Vec<String> {
        vec![
            VENDOR_AUDIENCE.to_owned(),
            format!("{}{BASE_PATH}", self.origin),
        ]
    }
}

/// The running API.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) contract: &'static Contract,
    pub(crate) door: Arc<Door>,
    /// By the number of the organization.
    pub(crate) tenants: Vec<Mutex<Tenant>>,
}

/// What an operation answers when it succeeds.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) document: Value,
    /// Where a created resource is.
    pub(crate) location: Option<String>,
}

impl Answer {
    pub(crate) fn new(status: StatusCode, document: Value) -> Self {
        Self {
            status,
            document,
            location: None,
        }
    }
}

impl Service {
    /// The routes of the API and of its token endpoint.
    pub(crate) fn router(self: Arc<Self>) -> Router {
        let mut paths: Vec<(&str, Vec<&'static Operation>)> = Vec::new();
        for operation in &self.contract.operations {
            match paths.iter_mut().find(|(path, _)| *path == operation.path) {
                Some((_, operations)) => operations.push(operation),
                None => paths.push((&operation.path, vec![operation])),
            }
        }
        let mut api = Router::new().fallback(nothing_here);
        for (path, operations) in paths {
            let operations: Arc<[&'static Operation]> = operations.into();
            let handler = move |State(service): State<Arc<Self>>,
                                path: Result<RawPathParams, RawPathParamsRejection>,
                                request: Request| {
                let operations = Arc::clone(&operations);
                async move {
                    // An id that is no text is unknown, like any other.
                    let id = path.as_ref().ok().and_then(|path| path.iter().next());
                    let id = id
                        .map(|(_, id)| id.to_ascii_lowercase())
                        .unwrap_or_default();
                    service.answer(&operations, &id, request).await
                }
            };
            api = api.route(path, any(handler));
        }
        Router::new()
            .nest(BASE_PATH, api)
            .route(TOKEN_PATH, any(issue_token))
            .with_state(self)
    }

    /// A change is checked as a whole before it is made, so a panic elsewhere
    /// leaves records that hold.
    pub(crate) fn tenant(&self, organization: usize) -> Option<MutexGuard<'_, Tenant>> {
        self.tenants
            .get(organization)
            .map(|tenant| tenant.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn answer(
        &self,
        operations: &[&'static Operation],
        id: &str,
        request: Request,
    ) -> Response {
        let (parts, body) = request.into_parts();
        // HEAD is GET without a body, which the server leaves out by itself.
        let method = match parts.method {
            Method::HEAD => Method::GET,
            ref method => method.clone(),
        };
        let answer = match operations.iter().find(|known| known.method == method) {
            None => Err(method_not_allowed(operations)),
            Some(operation) => match self.admit(operation, &parts.headers) {
                Err(failure) => Err(failure),
                Ok(caller) => match read(body).await {
                    Err(failure) => Err(failure),
                    Ok(body) => self.perform(operation, caller, &parts, id, &body),
                },
            },
        };
        match answer {
            Ok(answer) => respond(answer),
            Err(failure) => failure.into_response(|| self.occurrence()),
        }
    }

    /// Names an error, so that it can be found in logs and reports.
    fn occurrence(&self) -> String {
        let name = format!("{}/errors/{}", self.door.origin, self.door.next());
        Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).to_string()
    }

    /// Checks the token, what it is good for, and what the caller accepts.
    fn admit(&self, operation: &Operation, headers: &HeaderMap) -> Result<Caller, Failure> {
        let caller = self.authenticate(headers)?;
        let reads = operation.method == Method::GET
            || operation.handler == Handler::Action(Action::SemanticSearch);
        if caller.access == Access::ReadOnly && !reads {
            let detail = "The client may only read";
            let problem = Problem::new(StatusCode::FORBIDDEN, "forbidden", "Forbidden", detail);
            let challenge = "Bearer realm=\"catalio\", error=\"insufficient_scope\"";
            return Err(Failure::from(problem).with_header(
                header::WWW_AUTHENTICATE,
                HeaderValue::from_static(challenge),
            ));
        }
        check_accept(headers)?;
        Ok(caller)
    }

    /// Finds the caller behind a bearer token (RFC 6750). A request without
    /// one is told only the scheme; one with a bad token is told so.
    fn authenticate(&self, headers: &HeaderMap) -> Result<Caller, Failure> {
        let refuse = |detail: &str, challenge: &'static str| {
            let (code, title) = ("unauthorized", "Unauthorized");
            let problem = Problem::new(StatusCode::UNAUTHORIZED, code, title, detail);
            Failure::from(problem).with_header(
                header::WWW_AUTHENTICATE,
                HeaderValue::from_static(challenge),
            )
        };
        let Some(token) = bearer(headers) else {
            return Err(refuse(
                "A bearer token is required",
                "Bearer realm=\"catalio\"",
            ));
        };
        self.door
            .signer
            .verify(token, &self.door.origin, self.door.clock.now())
            .ok()
            .and_then(|claims| self.door.directory.caller(&claims.sub))
            .ok_or_else(|| {
                refuse(
                    "Invalid or expired token",
                    "Bearer realm=\"catalio\", error=\"invalid_token\", \
                     error_description=\"Invalid or expired token\"",
                )
            })
    }

    fn perform(
        &self,
        operation: &'static Operation,
        caller: Caller,
        parts: &Parts,
        id: &str,
        body: &Bytes,
    ) -> Result<Answer, Failure> {
        if !body.is_empty() && operation.body.is_some() {
            check_content_type(&parts.headers)?;
        }
        let (path, query) = (parts.uri.path(), parts.uri.query());
        let target = Target::new(&parts.headers, &self.door.origin, BASE_PATH, path, query);
        let mut tenant = self
            .tenant(caller.organization)
            .ok_or_else(|| Problem::not_found("organization", ""))?;
        Call {
            schema: &self.contract.schema,
            operation,
            target: &target,
            id,
            body,
            now: self.door.clock.now(),
            tenant: &mut tenant,
        }
        .answer(query.unwrap_or_default())
    }
}

/// The bearer token that a request carries, if it carries one alone.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut sent = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (sent.next(), sent.next()) else {
        return None;
    };
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

async fn issue_token(State(service): State<Arc<Service>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LONGEST_BODY).await.ok();
    let door = &service.door;
    let audiences = door.audiences();
    TokenEndpoint {
        directory: &door.directory,
        signer: &door.signer,
        issuer: &door.origin,
        audiences: &audiences,
        lifetime: door.token_lifetime,
    }
    .answer(
        &parts.method,
        &parts.headers,
        body.as_deref(),
        door.clock.now(),
        door.next(),
    )
}

async fn nothing_here(State(service): State<Arc<Service>>) -> Response {
    let detail = "There is nothing at this path";
    let problem = Problem::new(
        StatusCode::NOT_FOUND,
        "no_route_found",
        "NoRouteFound",
        detail,
    );
    Failure::from(problem).into_response(|| service.occurrence())
}

fn method_not_allowed(operations: &[&Operation]) -> Failure {
    let allowed: Vec<&str> = operations
        .iter()
        .map(|known| known.method.as_str())
        .collect();
    let allowed = allowed.join(", ");
    let failure = Failure::from(Problem::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "method_not_allowed",
        "MethodNotAllowed",
        format!("Only {allowed} can be done here"),
    ));
    match HeaderValue::from_str(&allowed) {
        Ok(value) => failure.with_header(header::ALLOW, value),
        Err(_) => failure,
    }
}

async fn read(body: Body) -> Result<Bytes, Failure> {
    to_bytes(body, LONGEST_BODY).await.map_err(|_| {
        let detail = format!("The body is longer than {LONGEST_BODY} bytes or was cut off");
        let (code, title) = ("payload_too_large", "PayloadTooLarge");
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, code, title, detail).into()
    })
}

fn respond(answer: Answer) -> Response {
    let headers: [(HeaderName, &str); 2] = [(header::CONTENT_TYPE, MEDIA_TYPE), VARY];
    let body = answer.document.to_string();
    let mut response = (answer.status, headers, body).into_response();
    if let Some(location) = answer
        .location
        .and_then(|url| HeaderValue::from_str(&url).ok())
    {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}
