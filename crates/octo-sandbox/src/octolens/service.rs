//! Answers Octolens requests: which operation, whose key, is there room in the
//! hour, may the key do it, does the request hold; then the operation.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, any, on};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tokio::time::{Instant, sleep};

use super::access::{Credential, authenticate, authorize};
use super::answer::Answer;
use super::call::{Call, Parts};
use super::contract::{Contract, OperationSpec};
use super::errors::{ApiError, Code};
use super::fixtures::Fixtures;
use super::moment::Moment;
use super::operation::Handler;
use super::search;
use super::seed;
use super::state::Workspace;
use super::webhook::Delivery;
use super::window::Granted;
use super::{Defect, Settings};
use crate::clock::Clock;

/// Longest request body, in bytes. The contract names no limit; its largest
/// request, five filter lists of 2,000 entries, has about two million.
const LONGEST_BODY: usize = 4 * 1024 * 1024;

/// How often a waiting search looks at the clock, which may be scaled.
const LOOK_EVERY: Duration = Duration::from_millis(10);

/// The running API.
#[derive(Debug)]
pub(crate) struct Service {
    contract: &'static Contract,
    credentials: Vec<Credential>,
    workspaces: HashMap<String, Mutex<Workspace>>,
    clock: Arc<dyn Clock>,
    search_duration: Duration,
}

impl Service {
    /// Dates the demo data back from `as_of`.
    pub(crate) fn new(
        settings: &Settings,
        fixtures: &[Fixtures],
        as_of: Duration,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Defect> {
        let contract = Contract::embedded()?;
        let mut demo = seed::demo(seed::Settings {
            mentions: settings.mentions,
            hourly_limit: settings.requests_per_hour,
            now: Moment::from_clock(as_of),
        });
        if let Some(main) = demo.first_mut() {
            for fixtures in fixtures {
                fixtures.apply(main, Moment::from_clock(as_of))?;
            }
        }
        Ok(Self {
            contract,
            credentials: seed::credentials(),
            workspaces: demo
                .into_iter()
                .map(|workspace| (workspace.id.clone(), Mutex::new(workspace)))
                .collect(),
            clock,
            search_duration: settings.search_duration,
        })
    }

    /// Every path of the contract; what lies beside them is `NOT_FOUND`.
    pub(crate) fn router(self: Arc<Self>) -> Router {
        let mut router = Router::new();
        for spec in &self.contract.operations {
            // The contract's methods are all ordinary ones.
            let Ok(method) = MethodFilter::try_from(spec.method.clone()) else {
                continue;
            };
            let handler = move |State(service): State<Arc<Self>>,
                                path: Result<RawPathParams, RawPathParamsRejection>,
                                request: Request| async move {
                service
                    .answer(spec, path, request)
                    .await
                    .unwrap_or_else(IntoResponse::into_response)
            };
            router = router.route(&spec.path, on(method, handler));
        }
        router
            .route("/api/v2/{*rest}", any(nothing_here))
            .method_not_allowed_fallback(wrong_method)
            .with_state(self)
    }

    fn now(&self) -> Moment {
        Moment::from_clock(self.clock.now())
    }

    fn workspace(&self, credential: &Credential) -> Result<MutexGuard<'_, Workspace>, ApiError> {
        let workspace = self.workspaces.get(&credential.workspace).ok_or_else(|| {
            ApiError::new(Code::InternalError, "The key is bound to no workspace.")
        })?;
        // A handler that panicked changed what it changed: serve what is there.
        Ok(workspace.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The webhook deliveries of every workspace, in the order of the workspaces.
    pub(super) fn deliveries(&self) -> Vec<Delivery> {
        let mut ids: Vec<_> = self.workspaces.keys().collect();
        ids.sort();
        ids.into_iter()
            .filter_map(|id| self.workspaces.get(id))
            .flat_map(|workspace| {
                let workspace = workspace.lock().unwrap_or_else(PoisonError::into_inner);
                workspace.deliveries.clone()
            })
            .collect()
    }

    async fn answer(
        &self,
        spec: &OperationSpec,
        path: Result<RawPathParams, RawPathParamsRejection>,
        request: Request,
    ) -> Result<Response, ApiError> {
        let handler = spec.operation.handler();
        if let Handler::Public(serve) = handler {
            return Ok(serve(self.contract).into_response());
        }
        let (head, body) = request.into_parts();
        let credential = authenticate(&self.credentials, &head.headers)?;
        let now = self.now();
        let granted = {
            let mut workspace = self.workspace(credential)?;
            let granted = workspace
                .window
                .take(now)
                .map_err(|refused| ApiError::rate_limited(refused.retry_after))?;
            admit(&workspace, credential, spec)?;
            granted
        };
        tracing::debug!(
            operation = spec.operation.id(),
            workspace = credential.workspace,
            "request"
        );
        let path = path.map_err(|error| ApiError::field(&[], error.to_string()))?;
        let path: Vec<_> = path
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        // Operations without a body do not read one that is sent.
        let body = if spec.body.is_some() {
            read_body(body).await?
        } else {
            Bytes::new()
        };
        let parts = Parts {
            path: &path,
            query: head.uri.query().unwrap_or_default(),
            headers: &head.headers,
            body: &body,
        };
        let call = Call::read(self.contract, spec, &parts, credential, now)?;
        let answer = match handler {
            Handler::Public(serve) => serve(self.contract),
            Handler::Workspace(serve) => {
                let mut workspace = self.workspace(credential)?;
                catch_up(&mut workspace, now);
                serve(&call, &mut workspace)?
            }
            Handler::Search => self.run_search(&call).await?,
        };
        let mut response = answer.into_response();
        set_rate_headers(response.headers_mut(), granted);
        Ok(response)
    }

    async fn run_search(&self, call: &Call<'_>) -> Result<Answer, ApiError> {
        let started = {
            let mut workspace = self.workspace(call.credential)?;
            catch_up(&mut workspace, call.now);
            search::start(call, &mut workspace, self.search_duration)?
        };
        let until = started.ends.min(started.wait_until);
        // A clock that stands or crawls must not hold the caller for longer
        // than asked for in the caller's own time.
        let patience = u64::try_from(started.wait_until.since(call.now)).unwrap_or(0);
        let give_up = Instant::now() + Duration::from_millis(patience);
        while self.now() < until && Instant::now() < give_up {
            sleep(LOOK_EVERY).await;
        }
        let now = self.now();
        let mut workspace = self.workspace(call.credential)?;
        catch_up(&mut workspace, now);
        search::finish(&workspace, started, now)
    }
}

/// Lets the time that passed take effect.
fn catch_up(workspace: &mut Workspace, now: Moment) {
    workspace.roll_cycle(now);
    search::settle(workspace, now);
}

fn admit(
    workspace: &Workspace,
    credential: &Credential,
    spec: &OperationSpec,
) -> Result<(), ApiError> {
    if workspace.outage {
        return Err(ApiError::new(Code::InternalError, "Something went wrong."));
    }
    if !workspace.plan.api_access {
        return Err(ApiError::new(
            Code::Forbidden,
            "The plan does not include the API.",
        ));
    }
    authorize(credential, spec.scope)
}

async fn read_body(body: axum::body::Body) -> Result<Bytes, ApiError> {
    axum::body::to_bytes(body, LONGEST_BODY).await.map_err(|_| {
        ApiError::field(
            &[],
            format!("the body ends early or is over {LONGEST_BODY} bytes"),
        )
    })
}

fn set_rate_headers(headers: &mut HeaderMap, granted: Granted) {
    headers.insert(
        HeaderName::from_static("x-ratelimit-limit"),
        HeaderValue::from(granted.limit),
    );
    headers.insert(
        HeaderName::from_static("x-ratelimit-remaining"),
        HeaderValue::from(granted.remaining),
    );
    headers.insert(
        HeaderName::from_static("x-ratelimit-reset"),
        HeaderValue::from(granted.reset),
    );
}

async fn nothing_here() -> ApiError {
    ApiError::new(Code::NotFound, "No operation has this address.")
}

/// The closed list of codes has none for a method; the address with this
/// method is what was not found. axum adds `Allow`.
async fn wrong_method() -> ApiError {
    ApiError::new(Code::NotFound, "The address does not take this method.")
        .with_status(StatusCode::METHOD_NOT_ALLOWED)
}
