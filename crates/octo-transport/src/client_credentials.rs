//! OAuth 2.0 client credentials (RFC 6749, section 4.4).

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::json;
use url::Url;

use crate::credentials::fingerprint;
use crate::redact::origin;
use crate::retry_after::retry_after;
use crate::{
    Authorization, Backoff, BoxFuture, Credentials, Delivery, Error, ErrorKind, TokenExchange,
};

/// A bearer token that is fetched when needed and kept while it lives.
///
/// One task fetches, the others wait for it. The token is replaced 10 to 30 s
/// before it expires (drawn anew for each, so that processes do not come
/// together), by one call, while the others go on with the old one. A 401 makes
/// it fetch anew, once per call.
///
/// Clones share token and secret: keep one, to [`rotate`](Self::rotate).
///
/// ```
/// use octo_transport::{ClientCredentials, TokenRequest};
///
/// let credentials = ClientCredentials::new(
///         "https://example.com/oauth/token".parse()?, "client-id", "secret".into())
///     .audience("https://example.com/api/v1")
///     .request(TokenRequest::Json);
/// # let _ = credentials;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct ClientCredentials {
    endpoint: Url,
    client_id: String,
    audience: Option<String>,
    scope: Option<String>,
    request: TokenRequest,
    shared: Arc<Shared>,
}

/// How the token endpoint wants to be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TokenRequest {
    /// A form with the client's id and secret in it (RFC 6749, 2.3.1).
    #[default]
    Form,
    /// A form, and the client's id and secret as HTTP Basic (RFC 6749, 2.3.1).
    Basic,
    /// The form's fields as one JSON object. Not in the RFC, yet met.
    Json,
}

struct Shared {
    /// Held by the one who fetches. An async lock, so that a fetch that is
    /// dropped half-way hands over to the next who waits.
    flight: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

struct State {
    secret: SecretString,
    token: Option<Token>,
    /// Counts fetches that ended, so that those who waited for one share its
    /// outcome instead of repeating it.
    fetches: u64,
    last_failure: Option<Failure>,
}

#[derive(Clone)]
struct Token {
    authorization: Authorization,
    refresh_at: Instant,
    expires_at: Instant,
}

/// What is left of a failed fetch for those who waited for it.
#[derive(Clone)]
struct Failure {
    message: String,
    delivery: Delivery,
    answer: Option<(StatusCode, HeaderMap, Option<Bytes>)>,
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    token_type: Option<String>,
    expires_in: Option<f64>,
}

/// Lifetime of a token whose answer names none.
const UNSTATED_LIFETIME: Duration = Duration::from_secs(300);

/// No token is trusted for longer, whatever its answer says.
const LONGEST_LIFETIME: Duration = Duration::from_secs(7 * 24 * 3600);

/// Fetches of one token before giving up.
const ATTEMPTS: u32 = 3;

/// How long an old token is used on when its early replacement failed.
const NEXT_EARLY_REFRESH: Duration = Duration::from_secs(5);

impl ClientCredentials {
    /// Credentials for the token endpoint at this address.
    #[must_use]
    pub fn new(endpoint: Url, client_id: impl Into<String>, secret: SecretString) -> Self {
        Self {
            endpoint,
            client_id: client_id.into(),
            audience: None,
            scope: None,
            request: TokenRequest::default(),
            shared: Arc::new(Shared {
                flight: tokio::sync::Mutex::new(()),
                state: Mutex::new(State {
                    secret,
                    token: None,
                    fetches: 0,
                    last_failure: None,
                }),
            }),
        }
    }

    /// The API that the token is for.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// The scopes to ask for, separated by spaces.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// How to ask. Default: [`TokenRequest::Form`].
    #[must_use]
    pub fn request(mut self, request: TokenRequest) -> Self {
        self.request = request;
        self
    }

    /// Replaces the secret for all clones and forgets the token.
    pub fn rotate(&self, secret: SecretString) {
        let mut state = self.state();
        state.secret = secret;
        state.token = None;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Fetches under the flight lock, or takes what came meanwhile.
    async fn fly(&self, exchange: &TokenExchange) -> Result<Authorization, Error> {
        let before = self.state().fetches;
        let _flight = self.shared.flight.lock().await;
        {
            let state = self.state();
            let now = exchange.now();
            if let Some(token) = state.token.as_ref().filter(|it| now < it.refresh_at) {
                return Ok(token.authorization.clone());
            }
            if state.fetches != before
                && let Some(failure) = &state.last_failure
            {
                return Err(failure.to_error());
            }
        }
        let fetched = self.fetch(exchange).await;
        let mut state = self.state();
        state.fetches += 1;
        match fetched {
            Ok(token) => {
                let authorization = token.authorization.clone();
                state.token = Some(token);
                state.last_failure = None;
                Ok(authorization)
            }
            Err(error) => {
                let now = exchange.now();
                if let Some(token) = state.token.as_mut().filter(|it| now < it.expires_at) {
                    tracing::debug!(error = %error, "early token refresh failed; the old token is still good");
                    token.refresh_at = now + NEXT_EARLY_REFRESH;
                    return Ok(token.authorization.clone());
                }
                state.last_failure = Some(Failure {
                    message: format!("{error:#}"),
                    delivery: error.delivery(),
                    answer: error
                        .status()
                        .map(|status| (status, error.headers().clone(), error.body().cloned())),
                });
                Err(error)
            }
        }
    }

    /// Asks for a token, again after failures that may pass.
    async fn fetch(&self, exchange: &TokenExchange) -> Result<Token, Error> {
        let backoff = Backoff::default();
        let mut failures = 0;
        loop {
            let (error, floor) = match self.ask(exchange).await {
                Ok((status, _, body)) if status.is_success() => {
                    return self.granted(&body, exchange.now());
                }
                Ok((status, headers, body)) => {
                    let passing =
                        status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
                    let floor = retry_after(&headers, || exchange.wall());
                    let error = self.refused(status, headers, body);
                    if !passing {
                        return Err(error);
                    }
                    (error, floor)
                }
                Err(error) => (error, None),
            };
            failures += 1;
            // Asking twice for a token is harmless.
            if failures >= ATTEMPTS {
                return Err(error);
            }
            let wait = backoff.wait(failures, fastrand::f64);
            let wait = floor.map_or(wait, |floor| floor.max(wait));
            if wait > backoff.cap {
                return Err(error);
            }
            exchange.sleep(wait).await;
        }
    }

    async fn ask(&self, exchange: &TokenExchange) -> Result<(StatusCode, HeaderMap, Bytes), Error> {
        let secret = self.state().secret.clone();
        let secret = secret.expose_secret();
        let mut fields = vec![("grant_type", "client_credentials")];
        let mut authorization = None;
        if self.request == TokenRequest::Basic {
            let pair = format!("{}:{}", form_encoded(&self.client_id), form_encoded(secret));
            authorization = Some(Authorization::header(format!(
                "Basic {}",
                BASE64_STANDARD.encode(pair)
            ))?);
        } else {
            fields.push(("client_id", &self.client_id));
            fields.push(("client_secret", secret));
        }
        fields.extend(self.audience.as_deref().map(|it| ("audience", it)));
        fields.extend(self.scope.as_deref().map(|it| ("scope", it)));
        let (media_type, body) = match self.request {
            TokenRequest::Json => {
                let object: serde_json::Map<_, _> = fields
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), json!(value)))
                    .collect();
                (
                    "application/json",
                    serde_json::Value::Object(object).to_string(),
                )
            }
            TokenRequest::Form | TokenRequest::Basic => (
                "application/x-www-form-urlencoded",
                url::form_urlencoded::Serializer::new(String::new())
                    .extend_pairs(fields)
                    .finish(),
            ),
        };
        exchange
            .post(&self.endpoint, media_type, body, authorization.as_ref())
            .await
    }

    fn granted(&self, body: &[u8], now: Instant) -> Result<Token, Error> {
        let broken = |what: &str| {
            Error::new(
                ErrorKind::Credentials,
                format!(
                    "the answer of the token endpoint {} {what}",
                    origin(&self.endpoint)
                ),
            )
            .with_delivery(Delivery::Received)
        };
        // The cause is dropped on purpose: it may quote the token.
        let granted: Granted =
            serde_json::from_slice(body).map_err(|_| broken("is no token response"))?;
        if let Some(kind) = &granted.token_type
            && !kind.eq_ignore_ascii_case("bearer")
        {
            return Err(broken("grants a token that is no bearer token"));
        }
        let lifetime = granted.expires_in.map_or(UNSTATED_LIFETIME, |seconds| {
            Duration::try_from_secs_f64(seconds.max(0.0))
                .unwrap_or(LONGEST_LIFETIME)
                .min(LONGEST_LIFETIME)
        });
        let early = Duration::from_secs(10) + Duration::from_secs(20).mul_f64(fastrand::f64());
        Ok(Token {
            authorization: Authorization::bearer(&granted.access_token.into())?,
            // A short-lived token is used for half its life at least.
            refresh_at: now + lifetime.saturating_sub(early).max(lifetime / 2),
            expires_at: now + lifetime,
        })
    }

    fn refused(&self, status: StatusCode, headers: HeaderMap, body: Bytes) -> Error {
        #[derive(Deserialize)]
        struct Refusal {
            error: String,
        }
        // The code alone is shown, and only if it looks like one: a server may
        // quote the request in anything else it says.
        let code = serde_json::from_slice::<Refusal>(&body)
            .ok()
            .map(|refusal| refusal.error)
            .filter(|code| {
                code.len() <= 40 && code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
            })
            .unwrap_or_else(|| "no error code".to_owned());
        Error::new(
            ErrorKind::Credentials,
            format!(
                "the token endpoint {} refused with HTTP {} ({code})",
                origin(&self.endpoint),
                status.as_u16()
            ),
        )
        .with_delivery(Delivery::Received)
        .with_answer(status, headers, Some(body), None)
    }
}

impl Failure {
    fn to_error(&self) -> Error {
        let error =
            Error::new(ErrorKind::Credentials, self.message.clone()).with_delivery(self.delivery);
        match self.answer.clone() {
            Some((status, headers, body)) => error.with_answer(status, headers, body, None),
            None => error,
        }
    }
}

impl Credentials for ClientCredentials {
    fn current(&self, now: Instant) -> Option<Authorization> {
        let state = self.state();
        let token = state.token.as_ref()?;
        let fresh = now < token.refresh_at;
        // Somebody else is replacing it: the old one serves until it expires.
        let covered = now < token.expires_at && self.shared.flight.try_lock().is_err();
        (fresh || covered).then(|| token.authorization.clone())
    }

    fn obtain<'a>(
        &'a self,
        exchange: &'a TokenExchange,
    ) -> BoxFuture<'a, Result<Authorization, Error>> {
        Box::pin(self.fly(exchange))
    }

    fn refreshable(&self) -> bool {
        true
    }

    fn reject(&self, rejected: &Authorization) {
        let mut state = self.state();
        // Another call may have replaced it meanwhile.
        if state
            .token
            .as_ref()
            .is_some_and(|it| it.authorization == *rejected)
        {
            state.token = None;
        }
    }

    fn budget_key(&self) -> Option<u64> {
        Some(fingerprint(&format!(
            "{} {}",
            self.endpoint, self.client_id
        )))
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("endpoint", &crate::redact::redacted_url(&self.endpoint))
            .field("audience", &self.audience)
            .field("scope", &self.scope)
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}

fn form_encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
