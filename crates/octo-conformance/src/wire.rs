//! Sending requests: one connection pool, a count of requests, and the budget
//! that a live server allows.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderValue, Method, header};
use tokio::time::Instant;
use url::Url;

use crate::exchange::Exchange;
use crate::request::{Body, Credential, Request};

/// Why an exchange did not happen.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WireError {
    /// The target has no credential for the role.
    #[error(
        "the target has no credential for the role {role:?}; give it one with --credentials {role}=VARIABLE"
    )]
    NoCredential {
        /// The role.
        role: String,
    },
    /// The credential cannot be used.
    #[error("the credential of the role {role:?} cannot be used: {reason}")]
    Credential {
        /// The role.
        role: String,
        /// Why not.
        reason: String,
    },
    /// As many requests were sent as were allowed.
    #[error("{0} requests were sent, as many as --max-requests allows")]
    Spent(u64),
    /// A write was kept from being sent.
    #[error("{0} changes something on the server, and the run is --read-only")]
    ReadOnly(String),
    /// Nobody listens.
    #[error("nobody can be connected to at {0}")]
    Unreachable(String),
    /// There was no complete answer.
    #[error("no complete answer from {url}")]
    Transport {
        /// Where it was sent to.
        url: String,
        /// What happened.
        source: reqwest::Error,
    },
    /// The HTTP client cannot be built, or the URL cannot be used.
    #[error("{0}")]
    Setup(String),
}

impl WireError {
    /// What an exchange with the server at `url` failed of.
    pub(crate) fn of(url: &Url, source: reqwest::Error) -> Self {
        if source.is_connect() {
            return Self::Unreachable(url.origin().ascii_serialization());
        }
        Self::Transport {
            url: url.to_string(),
            source: source.without_url(),
        }
    }
}

/// Knows what goes into `Authorization`.
pub trait Authorize: Send + Sync {
    /// The header for a role.
    ///
    /// # Errors
    ///
    /// [`WireError::NoCredential`] where the target has none for it.
    ///
    /// `wire` is there for tokens that have to be fetched first.
    fn authorization<'a>(
        &'a self,
        role: &'a str,
        wire: &'a Wire,
    ) -> BoxFuture<'a, Result<HeaderValue, WireError>>;
}

/// What a run may do to its target.
#[derive(Clone, Copy, Debug, Default)]
pub struct Allowance {
    /// The most requests that are sent.
    pub max_requests: Option<u64>,
    /// Whether what changes something on the server is kept back.
    pub read_only: bool,
    /// Whether the budget that the server announces is respected by waiting.
    pub paced: bool,
}

/// A way to a server.
pub struct Wire {
    base: Url,
    http: reqwest::Client,
    authorize: Box<dyn Authorize>,
    allowance: Allowance,
    sent: AtomicU64,
    /// By role: when the server may be asked again.
    not_before: Mutex<HashMap<String, Instant>>,
}

/// How often a live server's refusal for its budget is waited out.
const PATIENCE: usize = 5;

impl Wire {
    /// A way to the server at `base`.
    ///
    /// # Errors
    ///
    /// When no HTTP client can be built for it.
    pub fn new(
        base: Url,
        authorize: Box<dyn Authorize>,
        allowance: Allowance,
    ) -> Result<Self, WireError> {
        let readable_by_others =
            base.scheme() != "https" && !crate::http_client::is_loopback(&base);
        if !matches!(base.scheme(), "http" | "https") || readable_by_others {
            return Err(WireError::Setup(format!(
                "{base} cannot be a base URL: credentials go over https, or over http to this machine"
            )));
        }
        Ok(Self {
            http: crate::http_client::build(&base)?,
            base,
            authorize,
            allowance,
            sent: AtomicU64::new(0),
            not_before: Mutex::default(),
        })
    }

    /// Where requests go: the part before the paths of the document.
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// The requests sent so far.
    pub fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }

    /// Sends a request and reads the whole answer. Redirects are answers.
    ///
    /// # Errors
    ///
    /// When it may not be sent, or there is no complete answer.
    pub async fn exchange(&self, request: &Request) -> Result<Exchange, WireError> {
        let authorization = match &request.credential {
            Credential::Absent => None,
            Credential::Role(role) => Some(self.authorize.authorization(role, self).await?),
            Credential::Literal(text) => Some(
                HeaderValue::from_str(text)
                    .map_err(|_| WireError::Setup(format!("{text:?} cannot stand in a header")))?,
            ),
        };
        let mut patience = PATIENCE;
        loop {
            self.wait_for_turn(request).await;
            let exchange = self.attempt(request, authorization.as_ref()).await?;
            self.learn(request, &exchange);
            if !self.allowance.paced || exchange.status != 429 || patience == 0 {
                return Ok(exchange);
            }
            patience -= 1;
        }
    }

    /// Sends what is no request of an operation, such as one for a token; it
    /// counts like any other.
    ///
    /// # Errors
    ///
    /// When it may not be sent, or there is no complete answer.
    pub async fn call(
        &self,
        method: Method,
        url: Url,
        headers: HeaderMap,
        body: Vec<u8>,
    ) -> Result<(u16, HeaderMap, Bytes), WireError> {
        self.count()?;
        let failed = |source: reqwest::Error| WireError::of(&url, source);
        let request = self.http.request(method, url.clone());
        let response = request.headers(headers).body(body).send().await;
        let response = response.map_err(failed)?;
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        Ok((status, headers, response.bytes().await.map_err(failed)?))
    }

    async fn attempt(
        &self,
        request: &Request,
        authorization: Option<&HeaderValue>,
    ) -> Result<Exchange, WireError> {
        self.may_send(request)?;
        self.count()?;
        let url = self.url(request)?;
        let mut builder = self.http.request(request.method.clone(), url.clone());
        builder = builder.headers(headers(request));
        if let Some(authorization) = authorization {
            builder = builder.header(header::AUTHORIZATION, authorization);
        }
        builder = match &request.body {
            Body::Absent => builder,
            Body::Json(value) => builder.body(value.to_string()),
            Body::Raw { bytes, .. } => builder.body(bytes.clone()),
        };
        let failed = |source: reqwest::Error| WireError::of(&url, source);
        let response = builder.send().await.map_err(failed)?;
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let body = response.bytes().await.map_err(failed)?;
        Ok(Exchange {
            request: request.clone(),
            status,
            headers,
            body,
        })
    }

    /// Counts a request about to be sent.
    pub(crate) fn count(&self) -> Result<(), WireError> {
        let limit = self.allowance.max_requests.unwrap_or(u64::MAX);
        let counted = self
            .sent
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |sent| {
                (sent < limit).then_some(sent + 1)
            });
        counted.map(|_| ()).map_err(WireError::Spent)
    }

    fn url(&self, request: &Request) -> Result<Url, WireError> {
        let base = self.base.as_str().trim_end_matches('/');
        let url = format!("{base}{}", request.target());
        Url::parse(&url).map_err(|error| WireError::Setup(format!("{url}: {error}")))
    }

    /// Whether a request may be sent in this run at all.
    pub(crate) fn may_send(&self, request: &Request) -> Result<(), WireError> {
        if self.allowance.read_only && request.operation.writes {
            return Err(WireError::ReadOnly(request.operation.id.clone()));
        }
        Ok(())
    }

    /// Waits until the server may be asked again, where that is respected.
    pub(crate) async fn wait_for_turn(&self, request: &Request) {
        let not_before = locked(&self.not_before).get(role(request)).copied();
        if let Some(instant) = not_before.filter(|_| self.allowance.paced) {
            tokio::time::sleep_until(instant).await;
        }
    }

    /// Keeps the next request back as the server asks.
    pub(crate) fn learn(&self, request: &Request, exchange: &Exchange) {
        let refused = exchange.status == 429;
        let wait = match exchange.number("retry-after") {
            Some(seconds) if refused => Duration::from_secs(seconds),
            None if refused => Duration::from_secs(60),
            _ => match (
                exchange.number("x-ratelimit-remaining"),
                exchange.number("x-ratelimit-limit"),
            ) {
                // Spread what is left: a bucket refills within its minute.
                (Some(0), Some(limit)) => {
                    Duration::from_secs(60) / u32::try_from(limit.max(1)).unwrap_or(u32::MAX)
                }
                _ => return,
            },
        };
        locked(&self.not_before).insert(role(request).to_owned(), Instant::now() + wait);
    }
}

fn role(request: &Request) -> &str {
    match &request.credential {
        Credential::Role(role) => role,
        Credential::Absent | Credential::Literal(_) => "",
    }
}

fn headers(request: &Request) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let media_type = match &request.body {
        Body::Absent => None,
        Body::Json(_) => request
            .operation
            .body
            .as_ref()
            .map(|body| body.media_type.as_str())
            .or(Some("application/json")),
        Body::Raw { media_type, .. } => media_type.as_deref(),
    };
    if let Some(value) = media_type.and_then(|text| HeaderValue::from_str(text).ok()) {
        headers.insert(header::CONTENT_TYPE, value);
    }
    headers.extend(
        request
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), value.clone())),
    );
    headers
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
