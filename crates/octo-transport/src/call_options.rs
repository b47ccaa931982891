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
    /// Mostly nothing is set, and options are moved along with every builder.
    settings: Option<Box<Settings>>,
}

#[derive(Debug, Default, Clone)]
struct Settings {
    connect: Option<Duration>,
    attempt: Option<Duration>,
    total: Option<Duration>,
    stalled_body: Option<Duration>,
    retry: Option<RetryPolicy>,
    pace: Option<Pace>,
    headers: Option<HeaderMap>,
}

impl CallOptions {
    /// Everything as the client has it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Bounds setting up a new connection; see [`Timeouts::connect`].
    ///
    /// Calls with a bound of their own do not share connections with others.
    #[must_use]
    pub fn connect_timeout(mut self, bound: Duration) -> Self {
        self.set().connect = Some(bound);
        self
    }

    /// Bounds each attempt; see [`Timeouts::attempt`].
    #[must_use]
    pub fn attempt_timeout(mut self, bound: Duration) -> Self {
        self.set().attempt = Some(bound);
        self
    }

    /// Bounds the whole call, waiting included; see [`Timeouts::total`].
    #[must_use]
    pub fn total_timeout(mut self, bound: Duration) -> Self {
        self.set().total = Some(bound);
        self
    }

    /// Bounds a pause in the response body; see [`Timeouts::stalled_body`].
    #[must_use]
    pub fn stalled_body_timeout(mut self, bound: Duration) -> Self {
        self.set().stalled_body = Some(bound);
        self
    }

    /// Replaces the client's retry policy.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.set().retry = Some(policy);
        self
    }

    /// Replaces the client's pace.
    #[must_use]
    pub fn pace(mut self, pace: Pace) -> Self {
        self.set().pace = Some(pace);
        self
    }

    /// Adds a header to the request, or replaces it.
    ///
    /// `Authorization` is the credentials' and is overwritten by them.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.set()
            .headers
            .get_or_insert_with(HeaderMap::new)
            .insert(name, value);
        self
    }

    /// Lays these options over others: what is set here wins.
    #[must_use]
    pub fn or(self, base: &Self) -> Self {
        let (own, base) = match (self.settings, &base.settings) {
            (Some(own), Some(base)) => (own, base),
            (own, base) => {
                return Self {
                    settings: own.or_else(|| base.clone()),
                };
            }
        };
        let headers = match (own.headers, &base.headers) {
            (Some(own), Some(base)) => {
                let mut headers = base.clone();
                headers.extend(own);
                Some(headers)
            }
            (own, base) => own.or_else(|| base.clone()),
        };
        let settings = Settings {
            connect: own.connect.or(base.connect),
            attempt: own.attempt.or(base.attempt),
            total: own.total.or(base.total),
            stalled_body: own.stalled_body.or(base.stalled_body),
            retry: own.retry.or_else(|| base.retry.clone()),
            pace: own.pace.or(base.pace),
            headers,
        };
        Self {
            settings: Some(Box::new(settings)),
        }
    }

    pub(crate) fn headers(&self) -> Option<&HeaderMap> {
        self.settings.as_ref()?.headers.as_ref()
    }

    pub(crate) fn retry_policy(&self) -> Option<&RetryPolicy> {
        self.settings.as_ref()?.retry.as_ref()
    }

    pub(crate) fn own_pace(&self) -> Option<Pace> {
        self.settings.as_ref()?.pace
    }

    /// Whether the call bounds the setting up of connections by itself.
    pub(crate) fn bounds_connecting(&self) -> bool {
        self.settings
            .as_ref()
            .is_some_and(|own| own.connect.is_some())
    }

    fn set(&mut self) -> &mut Settings {
        self.settings.get_or_insert_default()
    }

    /// The deadlines of a call: these options, then the operation's own attempt
    /// deadline, then the client's.
    pub(crate) fn timeouts(&self, client: &Timeouts, operation: Option<Duration>) -> Timeouts {
        let operation = Timeouts {
            attempt: operation.or(client.attempt),
            ..*client
        };
        self.settings.as_ref().map_or(operation, |own| Timeouts {
            connect: own.connect.or(client.connect),
            attempt: own.attempt.or(operation.attempt),
            total: own.total.or(client.total),
            stalled_body: own.stalled_body.or(client.stalled_body),
        })
    }
}
