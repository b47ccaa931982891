//! What credentials may use to get themselves a token.

use std::fmt;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use tracing::Span;
use url::Url;

use crate::attempt::{Attempt, Body, Lost};
use crate::builder::is_loopback;
use crate::clock::Clock;
use crate::redact::origin;
use crate::{Authorization, Error, ErrorKind, Timeouts};

/// One HTTP exchange with a token endpoint, outside the API's budget.
///
/// Handed to [`Credentials::obtain`](crate::Credentials::obtain), so that
/// credentials use the client's connections, proxies, deadlines and clock.
pub struct TokenExchange {
    http: reqwest::Client,
    clock: Clock,
    timeouts: Timeouts,
}

/// Largest answer of a token endpoint; real ones are a few kilobytes.
const MAX_TOKEN_BODY: usize = 256 << 10;

impl TokenExchange {
    pub(crate) fn new(http: reqwest::Client, clock: Clock, timeouts: Timeouts) -> Self {
        Self {
            http,
            clock,
            timeouts,
        }
    }

    /// Posts a body and gives status, headers and body of the answer, whatever
    /// they are.
    ///
    /// # Errors
    /// [`ErrorKind::Credentials`] when the endpoint is neither https nor this
    /// machine, or when no complete answer came.
    pub async fn post(
        &self,
        endpoint: &Url,
        media_type: &'static str,
        body: impl Into<Bytes>,
        authorization: Option<&Authorization>,
    ) -> Result<(StatusCode, HeaderMap, Bytes), Error> {
        if endpoint.scheme() != "https" && !is_loopback(endpoint) {
            return Err(Error::new(
                ErrorKind::Credentials,
                format!(
                    "the token endpoint {} is not https; a secret is not sent there",
                    origin(endpoint)
                ),
            ));
        }
        let mut request = reqwest::Request::new(http::Method::POST, endpoint.clone());
        *request.body_mut() = Some(body.into().into());
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(authorization) = authorization {
            headers.insert(header::AUTHORIZATION, authorization.value().clone());
        }

        let reply = Attempt {
            clock: &self.clock,
            deadline: self.clock.after(self.timeouts.attempt),
            timeouts: &self.timeouts,
            max_body: MAX_TOKEN_BODY,
            streams: false,
        }
        .run(self.http.execute(request), None, &Span::current())
        .await
        .map_err(|lost| Self::failed(endpoint, lost))?;
        match reply.body {
            Ok(Body::Whole(body)) => Ok((reply.status, reply.headers, body)),
            Ok(Body::Open(_)) => Ok((reply.status, reply.headers, Bytes::new())),
            Err(lost) => Err(Self::failed(endpoint, lost)),
        }
    }

    /// The wall-clock time of the transport.
    pub(crate) fn wall(&self) -> std::time::SystemTime {
        self.clock.wall()
    }

    /// The current instant of the transport's clock, by which to judge expiry.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Waits; for credentials that repeat a failed exchange.
    pub async fn sleep(&self, wait: Duration) {
        self.clock.sleep(Some(wait)).await;
    }

    fn failed(endpoint: &Url, lost: Lost) -> Error {
        let error = Error::new(
            ErrorKind::Credentials,
            format!("no token from {}: {}", origin(endpoint), lost.message),
        )
        .with_delivery(lost.delivery);
        match lost.source {
            Some(source) => error.with_source(source),
            None => error,
        }
    }
}

impl fmt::Debug for TokenExchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenExchange").finish_non_exhaustive()
    }
}
