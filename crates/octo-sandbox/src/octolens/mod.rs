//! The Octolens API: its credentials, its demo workspaces and its address.
//!
//! Paths, methods, scopes and request schemas come from the contract that is
//! compiled in; an operation without a handler stops the sandbox from starting.
//!
//! # Demo data
//!
//! Made at the start from lists of sentences and a fixed seed, so that ids,
//! keys and texts are the same in every sandbox. Times are counted back from
//! the clock's reading at the start: reports of the last 30 days always have
//! something to show, and with a fixed clock everything is fixed. Hosts in
//! demo posts end in `.example`, so that no invented sentence points at
//! somebody's page.
//!
//! # What the server does where the contract leaves room
//!
//! - **Order of checks.** Address (404) and method (405), key (401), hourly
//!   window (429), plan and scope (403), then the request (400), then its
//!   subject (404 and the rest). Refusals after the key count against the
//!   window, except those by the window itself.
//! - **405** and unknown addresses carry the code `NOT_FOUND`, the nearest of
//!   a closed list. Bodies that are too large or not JSON are 400.
//! - **Mention lists** hide what is of low relevance or unscored unless
//!   `includeAll` is set, whatever the filters say. `view` and `filters` must
//!   both hold. Empty lists and groups constrain nothing. Excludes keep
//!   mentions that have no value. Follower bounds keep posts on X only. Both
//!   dates are inclusive.
//! - **Timelines of authors** show every relevance.
//! - **Unknown mentions** are `POST_NOT_FOUND` on mention routes and
//!   `MENTION_NOT_FOUND` in feedback. Notifications and members, which have
//!   no code of their own, are `NOT_FOUND`.
//! - **Suggestions** are listed while pending. Accepting one whose keyword was
//!   edited since answers 409 `KEYWORD_CHANGED` once; the next try applies it.
//! - **Invitations** to public mail providers are `GENERIC_EMAIL_DOMAIN`, to
//!   names that take no mail `INVALID_DOMAIN`, of members `ITEM_EXISTS`.
//! - **Searches** take the configured time and match every word. They fail
//!   when none of their sources can be searched, and end as
//!   `quota_exhausted` when they would cost more mentions than are left.
//! - **Webhooks** are noted, not sent; see [`Octolens::deliveries`].

mod access;
mod analytics;
mod answer;
mod auth;
mod call;
mod company;
mod contract;
mod cursor;
mod destinations;
mod docs;
mod errors;
mod export;
mod feedback;
mod feeds;
mod fixtures;
mod global_filters;
mod keywords;
mod matching;
mod members;
mod mentions;
mod moment;
mod notifications;
mod operation;
mod organization;
mod plan;
mod platform;
mod search;
mod seed;
mod service;
mod slack;
mod state;
mod suggestions;
mod tags;
mod validation;
mod webhook;
mod window;
mod wizard;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, Request, StatusCode};
use serde::Serialize;
use serde_json::Value;

pub use access::{Credential, Scope};
pub use webhook::Delivery;

use crate::clock::Clock;
use crate::fixture::{self, FixtureError};
use crate::lazy::Lazy;
use crate::operations::Operations;
use crate::server::call_router;
use errors::{ApiError, Code};
use fixtures::Fixtures;
use service::Service;

/// Path below which the operations of the contract lie.
pub(crate) const BASE_PATH: &str = "/api/v2";

/// Settings of the Octolens API of a sandbox that is to be started; see
/// [`SandboxBuilder::octolens`](crate::SandboxBuilder::octolens).
///
/// ```
/// use octo_sandbox::octolens::Settings;
/// use std::time::Duration;
///
/// let settings = Settings::default()
///     .mentions(60_000)
///     .requests_per_hour(20)
///     .search_duration(Duration::from_secs(30));
/// # let _ = settings;
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Settings {
    mentions: usize,
    requests_per_hour: u32,
    search_duration: Duration,
    fixtures: Vec<Source>,
}

/// Where fixtures come from.
#[derive(Debug, Clone)]
enum Source {
    Json(Value),
    File(PathBuf),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            mentions: 2_400,
            requests_per_hour: window::HOURLY_LIMIT,
            search_duration: Duration::from_secs(3),
            fixtures: Vec::new(),
        }
    }
}

impl Settings {
    /// Sets how many mentions the main workspace has; 2,400 unless set. An
    /// export has at most 50,000 of them.
    pub fn mentions(mut self, count: usize) -> Self {
        self.mentions = count;
        self
    }

    /// Overrides the requests that each workspace may make in an hour; 500
    /// unless set, as the contract says.
    pub fn requests_per_hour(mut self, requests: u32) -> Self {
        self.requests_per_hour = requests;
        self
    }

    /// Sets how long a search takes by the sandbox's clock; 3 seconds unless set.
    pub fn search_duration(mut self, duration: Duration) -> Self {
        self.search_duration = duration;
        self
    }

    /// Gives the main workspace data of your own: an object with any of the
    /// lists `keywords`, `mentions` and `feeds`, each of which takes the place
    /// of the demo data's. What hung on the old list goes with it: suggestions,
    /// feedback, notifications.
    ///
    /// The fields are those that the API answers with; docs/testing.md lists
    /// them. What is wrong with them is told by
    /// [`start`](crate::SandboxBuilder::start).
    ///
    /// ```
    /// use octo_sandbox::{Sandbox, octolens::Settings};
    /// use serde_json::json;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let settings = Settings::default().fixtures(json!({
    ///     "keywords": [{"keyword": "umbrella"}],
    ///     "mentions": [{
    ///         "url": "https://social.example/1",
    ///         "source": "reddit",
    ///         "timestamp": "2026-07-14T08:21:09Z",
    ///         "body": "This umbrella is great",
    ///         "keywords": ["umbrella"],
    ///     }],
    /// }));
    /// let sandbox = Sandbox::builder().octolens(settings).start().await?;
    /// # let _ = sandbox;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fixtures(mut self, json: Value) -> Self {
        self.fixtures.push(Source::Json(json));
        self
    }

    /// Like [`fixtures`](Self::fixtures), from a JSON file.
    pub fn fixtures_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.fixtures.push(Source::File(file.into()));
        self
    }

    /// Reads the fixtures. Takes as long as that takes: keep it off async threads.
    fn read_fixtures(&self) -> Result<Vec<Fixtures>, FixtureError> {
        let read = |source: &Source| match source {
            Source::Json(json) => Fixtures::read(json),
            Source::File(file) => Fixtures::read(&fixture::read_file(file)?),
        };
        self.fixtures.iter().map(read).collect()
    }

    /// Prepares the demo workspaces, which are made when they are needed.
    /// `origin` is where the sandbox listens.
    pub(crate) fn build(
        self,
        origin: String,
        clock: Arc<dyn Clock>,
    ) -> Result<Octolens, FixtureError> {
        let fixtures = self.read_fixtures()?;
        let check = !fixtures.is_empty();
        let running = Lazy::new(clock.now(), move |as_of| {
            let service = Service::new(&self, &fixtures, as_of, Arc::clone(&clock))?;
            Ok(Running::new(service))
        });
        if check && let Err(Defect::Fixture(error)) = running.get().as_ref() {
            return Err(error.clone());
        }
        Ok(Octolens {
            base_url: origin,
            credentials: seed::credentials(),
            running: Arc::new(running),
        })
    }
}

/// Why the API cannot be served.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Defect {
    #[error(transparent)]
    Contract(#[from] contract::ContractError),
    #[error(transparent)]
    Fixture(#[from] FixtureError),
}

/// The API once it was needed.
struct Running {
    service: Arc<Service>,
    router: Router,
}

impl Running {
    fn new(service: Service) -> Self {
        let service = Arc::new(service);
        Self {
            router: Arc::clone(&service).router(),
            service,
        }
    }
}

/// What the contract has.
pub(crate) fn operations() -> Operations {
    let mut operations = Operations::default();
    if let Ok(contract) = contract::Contract::embedded() {
        for spec in &contract.operations {
            operations.add(spec.operation.id(), spec.method.clone(), &spec.path);
        }
    }
    operations
}

/// The API's own error document for a status, with the code that it has for it.
pub(crate) fn refusal(status: StatusCode) -> Response {
    let code = match status {
        StatusCode::BAD_REQUEST => Code::ValidationError,
        StatusCode::UNAUTHORIZED => Code::Unauthorized,
        StatusCode::PAYMENT_REQUIRED => Code::QuotaExceeded,
        StatusCode::FORBIDDEN => Code::Forbidden,
        StatusCode::NOT_FOUND => Code::NotFound,
        StatusCode::CONFLICT => Code::KeywordChanged,
        StatusCode::TOO_MANY_REQUESTS => Code::RateLimited,
        _ => Code::InternalError,
    };
    let message = status.canonical_reason().unwrap_or("Unknown");
    ApiError::new(code, message)
        .with_status(status)
        .into_response()
}

/// The Octolens API of a running sandbox.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = octo_sandbox::Sandbox::builder().start().await?;
/// let octolens = sandbox.octolens();
/// let key = &octolens.credential("read").ok_or("no such key")?.key;
///
/// let mentions = reqwest::Client::new()
///     .post(format!("{}/api/v2/mentions", octolens.base_url()))
///     .bearer_auth(key)
///     .json(&serde_json::json!({"filters": {"source": ["reddit"]}, "limit": 5}))
///     .send()
///     .await?;
/// assert_eq!(mentions.headers()["x-ratelimit-limit"], "500");
/// let mentions: serde_json::Value = mentions.json().await?;
/// assert_eq!(mentions["data"].as_array().map(Vec::len), Some(5));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Serialize)]
pub struct Octolens {
    base_url: String,
    credentials: Vec<Credential>,
    #[serde(skip)]
    running: Arc<Lazy<Result<Running, Defect>>>,
}

impl Octolens {
    /// Makes the workspaces if they were not.
    pub(crate) async fn prepare(&self) {
        self.running.ready().await;
    }

    /// The name of the credential that a request carries.
    pub(crate) fn credential_of(&self, headers: &HeaderMap) -> Option<String> {
        let token = access::bearer(headers)?;
        let mut known = self.credentials.iter();
        known
            .find(|credential| credential.key == token)
            .map(|credential| credential.name.clone())
    }

    /// Forgets what was changed; workspaces are made anew, dated back from `now`.
    pub(crate) fn reset(&self, now: Duration) {
        self.running.renew(now);
    }

    /// Answers a request below [`BASE_PATH`].
    pub(crate) async fn answer(&self, request: Request<Body>) -> Result<Response, String> {
        match self.running.ready().await.as_ref() {
            Ok(running) => Ok(call_router(running.router.clone(), request).await),
            Err(error) => Err(error.to_string()),
        }
    }

    /// The base address, without a slash at the end: the paths of the
    /// contract, which begin with `/api/v2`, follow it.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Every key the server knows, those that it refuses too.
    #[must_use]
    pub fn credentials(&self) -> &[Credential] {
        &self.credentials
    }

    /// The credential of that name. A fresh sandbox has `admin`, `write`,
    /// `read` and `revoked` of the main workspace, `other-workspace`,
    /// `small-plan`, `agents`, `lapsed`, `unfinished`, `deleted-workspace` and
    /// `outage`; each says what it is good for.
    #[must_use]
    pub fn credential(&self, name: &str) -> Option<&Credential> {
        self.credentials
            .iter()
            .find(|credential| credential.name == name)
    }

    /// The webhook requests that the service would have made, oldest first
    /// within a workspace. The sandbox sends none.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        match self.running.get().as_ref() {
            Ok(running) => running.service.deliveries(),
            Err(_) => Vec::new(),
        }
    }
}

impl fmt::Debug for Octolens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the service: nobody wants to read thousands of mentions.
        f.debug_struct("Octolens")
            .field("base_url", &self.base_url)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}
