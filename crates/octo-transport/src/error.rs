//! The one error of a call.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::redact::RedactedHeaders;
use crate::{Delivery, Operation, RateLimit};

/// Why a call, or the making of a client, failed.
///
/// One pointer wide. `Display` is one line that names the operation and the
/// place; the causes follow along [`source`](StdError::source). Neither shows
/// headers, bodies or credentials. What the server said is at hand through the
/// accessors.
///
/// ```
/// use octo_transport::{Delivery, Error, ErrorKind};
///
/// fn may_be_sent_again(error: &Error) -> bool {
///     error.kind() != ErrorKind::Status && error.delivery() == Delivery::NotSent
/// }
/// # let _ = may_be_sent_again;
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    delivery: Delivery,
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Option<Bytes>,
    rate_limit: Option<RateLimit>,
    retry_after: Option<Duration>,
    retry_at: Option<SystemTime>,
    attempts: u32,
    operation: Option<&'static Operation>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What went wrong, in classes that differ in what the caller can do.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The client cannot be made as configured. *Do*: correct the setting that
    /// the message names; nothing was sent.
    Config,
    /// No usable credential could be had. *Do*: check the key, or the token
    /// endpoint that the source names; the request itself was not sent.
    Credentials,
    /// No connection could be made. *Do*: check address, network, proxy and
    /// certificates; the request was not sent and may be repeated.
    Connect,
    /// A deadline passed. *Do*: look at [`Error::delivery`]; repeat when it was
    /// not sent, verify first otherwise, and allow more time where it is short.
    Timeout,
    /// The connection failed while the exchange was under way. *Do*: repeat
    /// what is safe to repeat; verify the rest.
    Interrupted,
    /// The response is larger than the client accepts. *Do*: ask for less, or
    /// raise [`max_body`](crate::TransportBuilder::max_body).
    BodyTooLarge,
    /// The server pointed elsewhere, and redirects are never followed, so that
    /// a credential stays with the origin it was given for. *Do*: set the base
    /// URL to the API's present address.
    RedirectRefused,
    /// The server answered with a status that is no success. *Do*: what
    /// [`Error::status`] and [`Error::body`] say; a 429 names its
    /// [`Error::retry_at`].
    Status,
    /// The answer is not what the contract says. *Do*: report it with the
    /// request id, and read [`Error::body`] meanwhile; the operation was done.
    Decode,
    /// The server accepted a change and its answer was lost. *Do*: look whether
    /// the change is there. Do not send it again blindly.
    ResponseLost,
    /// The call would have to wait longer than its deadline allows. *Do*: come
    /// back at [`Error::retry_at`]; nothing was sent and no time was spent.
    DeadlineTooSoon,
    /// The request cannot be expressed. *Do*: correct the argument that the
    /// message names; nothing was sent.
    InvalidRequest,
    /// A page walk cannot go on: the server repeated a cursor, or a checkpoint
    /// belongs to another query. *Do*: start the walk anew.
    Paging,
}

impl ErrorKind {
    /// Snake-case name, the `error.type` of telemetry.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Credentials => "credentials",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Interrupted => "interrupted",
            Self::BodyTooLarge => "body_too_large",
            Self::RedirectRefused => "redirect_refused",
            Self::Status => "status",
            Self::Decode => "decode",
            Self::ResponseLost => "response_lost",
            Self::DeadlineTooSoon => "deadline_too_soon",
            Self::InvalidRequest => "invalid_request",
            Self::Paging => "paging",
        }
    }
}

impl Error {
    /// The class of the failure.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Status of the answer, when one arrived.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Headers of the answer; empty when none arrived.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Body of the answer as received, when it arrived whole.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.0.body.as_ref()
    }

    /// The server's name for the request, for reports to its operator.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        crate::response::request_id(&self.0.headers)
    }

    /// The budget as the answer stated it.
    #[must_use]
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.0.rate_limit.as_ref()
    }

    /// How long to wait before the next try, counted from the failure.
    ///
    /// The server's word (`Retry-After`) or, when the call gave up before it
    /// was sent, the wait it would have needed.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The instant to come back at, by the local clock.
    #[must_use]
    pub fn retry_at(&self) -> Option<SystemTime> {
        self.0.retry_at
    }

    /// What became of the (last) request.
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        self.0.delivery
    }

    /// Requests that were sent or tried; 0 when the call ended before the first.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The operation that was called; `None` for raw calls and configuration.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }
}

/// Making errors, for crates that build on the call loop.
impl Error {
    /// An error of a kind, with a lowercase fragment that says what is wrong
    /// and must not contain a secret.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            delivery: Delivery::NotSent,
            status: None,
            headers: HeaderMap::new(),
            body: None,
            rate_limit: None,
            retry_after: None,
            retry_at: None,
            attempts: 0,
            operation: None,
            source: None,
        }))
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_delivery(mut self, delivery: Delivery) -> Self {
        self.0.delivery = delivery;
        self
    }

    pub(crate) fn with_answer(
        mut self,
        status: StatusCode,
        headers: HeaderMap,
        body: Option<Bytes>,
        rate_limit: Option<RateLimit>,
    ) -> Self {
        self.0.status = Some(status);
        self.0.headers = headers;
        self.0.body = body;
        self.0.rate_limit = rate_limit;
        self
    }

    pub(crate) fn with_wait(mut self, wait: Duration, until: Option<SystemTime>) -> Self {
        self.0.retry_after = Some(wait);
        self.0.retry_at = until;
        self
    }

    pub(crate) fn of_call(mut self, operation: Option<&'static Operation>, attempts: u32) -> Self {
        self.0.operation = operation;
        self.0.attempts = attempts;
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{}: ", operation.id)?;
        }
        f.write_str(&self.0.message)?;
        if self.0.attempts > 1 {
            write!(f, " (after {} attempts)", self.0.attempts)?;
        }
        if f.alternate() {
            let mut cause = self.source();
            while let Some(error) = cause {
                write!(f, ": {error}")?;
                cause = error.source();
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("message", &inner.message)
            .field("delivery", &inner.delivery)
            .field("operation", &inner.operation.map(|operation| operation.id))
            .field("attempts", &inner.attempts)
            .field("status", &inner.status)
            .field("headers", &RedactedHeaders(&inner.headers))
            .field("body_length", &inner.body.as_ref().map(Bytes::len))
            .field("rate_limit", &inner.rate_limit)
            .field("retry_after", &inner.retry_after)
            .field("source", &inner.source.as_ref().map(ToString::to_string))
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_one_pointer_wide() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn alternate_display_adds_the_causes() {
        let error = Error::new(ErrorKind::Connect, "no connection to 127.0.0.1:1")
            .with_source(std::io::Error::other("connection refused"))
            .of_call(None, 3);
        assert_eq!(
            error.to_string(),
            "no connection to 127.0.0.1:1 (after 3 attempts)"
        );
        assert_eq!(
            format!("{error:#}"),
            "no connection to 127.0.0.1:1 (after 3 attempts): connection refused"
        );
    }
}
