//! What one call does differently from its client.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{Pace, RetryPolicy, Timeouts};

/// Settings of one call; what is not set is the client's.
///
/// ```
/// use std::time::Duration;
/// use octo_transport::{CallOptions, RetryPolicy};
///
/// let options = CallOptions::new()
///     .total_timeout(Duration::from_secs(5))
///     .retry(RetryPolicy::never());
/// # let _ = options;
/// ```
#[derive(Debug, Default, Clone)]
pub struct CallOptions {
    pub(crate) connect: Option<Duration>,
    pub(crate) attempt: Option<Duration>,
    pub(crate) total: Option<Duration>,
    pub(crate) stalled_body: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) pace: Option<Pace>,
    pub(crate) headers: Option<HeaderMap>,
}

impl CallOptions {
    /// Everything as the client has it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Bounds setting up a new connection; see [`Timeouts::connect`].
    #[must_use]
    pub fn connect_timeout(mut self, bound: Duration) -> Self {
        self.connect = Some(bound);
        self
    }

    /// Bounds each attempt; see [`Timeouts::attempt`].
    #[must_use]
    pub fn attempt_timeout(mut self, bound: Duration) -> Self {
        self.attempt = Some(bound);
        self
    }

    /// Bounds the whole call, waiting included; see [`Timeouts::total`].
    #[must_use]
    pub fn total_timeout(mut self, bound: Duration) -> Self {
        self.total = Some(bound);
        self
    }

    /// Bounds a pause in the response body; see [`Timeouts::stalled_body`].
    #[must_use]
    pub fn stalled_body_timeout(mut self, bound: Duration) -> Self {
        self.stalled_body = Some(bound);
        self
    }

    /// Replaces the client's retry policy.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Replaces the client's pace.
    #[must_use]
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = Some(pace);
        self
    }

    /// Adds a header to the request, or replaces it.
    ///
    /// `Authorization` is the credentials' and is overwritten by them.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers
            .get_or_insert_with(HeaderMap::new)
            .insert(name, value);
        self
    }

    /// Lays these options over others: what is set here wins.
    #[must_use]
    pub fn or(self, base: &Self) -> Self {
        let headers = match (self.headers, &base.headers) {
            (Some(own), Some(base)) => {
                let mut headers = base.clone();
                headers.extend(own);
                Some(headers)
            }
            (own, base) => own.or_else(|| base.clone()),
        };
        Self {
            connect: self.connect.or(base.connect),
            attempt: self.attempt.or(base.attempt),
            total: self.total.or(base.total),
            stalled_body: self.stalled_body.or(base.stalled_body),
            retry: self.retry.or_else(|| base.retry.clone()),
            pace: self.pace.or(base.pace),
            headers,
        }
    }

    /// The deadlines of a call: these options, then the operation's own attempt
    /// deadline, then the client's.
    pub(crate) fn timeouts(&self, client: &Timeouts, operation: Option<Duration>) -> Timeouts {
        Timeouts {
            connect: self.connect.or(client.connect),
            attempt: self.attempt.or(operation).or(client.attempt),
            total: self.total.or(client.total),
            stalled_body: self.stalled_body.or(client.stalled_body),
        }
    }
}
