//! A typed answer with everything that came with it.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::clock::Clock;
use crate::redact::RedactedHeaders;
use crate::retry_after::retry_after;
use crate::{Error, Operation, RateLimit, decode};

/// A value, and beside it the answer it was read from.
///
/// Dereferences to the value.
///
/// ```
/// # fn show(response: octo_transport::Response<Vec<String>>) {
/// println!("{} catalogs, {:?} requests left", response.len(),
///     response.rate_limit().map(|state| state.remaining()));
/// let names: Vec<String> = response.into_value();
/// # let _ = names;
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    answer: Answer,
}

/// One complete answer, before or beside its decoding.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) attempts: u32,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) clock: Clock,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, answer: Answer) -> Self {
        Self { value, answer }
    }

    /// The decoded value.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded value, to be changed or, where it is a stream, to be read.
    pub fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// Gives the value and drops the rest.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// Status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// Headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The server's name for the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.answer.headers)
    }

    /// The wait that the server asked for beside its answer, as it does while
    /// a job is under way.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.answer.headers, || self.answer.clock.wall())
    }

    /// The budget as this answer stated it.
    #[must_use]
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.answer.rate_limit.as_ref()
    }

    /// The body as it was received.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }

    /// Requests it took, the successful one included.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.answer.attempts
    }

    /// The operation that was called; `None` for raw calls.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.answer.operation
    }

    /// Replaces the value and keeps the rest.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: with(self.value),
            answer: self.answer,
        }
    }

    /// Replaces the value by what a fallible conversion makes of it.
    ///
    /// # Errors
    /// Whatever `with` returns.
    pub fn try_map<U, E>(self, with: impl FnOnce(T) -> Result<U, E>) -> Result<Response<U>, E> {
        Ok(Response {
            value: with(self.value)?,
            answer: self.answer,
        })
    }
}

impl Response<Bytes> {
    /// Reads the value from the body as JSON.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) that names the place at
    /// which the body does not fit, and nothing of what stands there.
    pub fn json<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let body = &self.answer.body;
        let read = match std::str::from_utf8(body) {
            // One look at the whole costs less than one at each string.
            Ok(text) => serde_json::from_str(text),
            // It says where; what nobody reads may be anything.
            Err(_) => serde_json::from_slice(body),
        };
        match read {
            Ok(value) => Ok(Response::new(value, self.answer)),
            Err(cause) => Err(decode::unexpected_body(self.answer, &cause)),
        }
    }
}

/// A response that is a list gives its items.
impl<T: IntoIterator> IntoIterator for Response<T> {
    type Item = T::Item;
    type IntoIter = T::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        self.into_value().into_iter()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.answer.status)
            .field("headers", &RedactedHeaders(&self.answer.headers))
            .field("body_length", &self.answer.body.len())
            .field("rate_limit", &self.answer.rate_limit)
            .field("attempts", &self.answer.attempts)
            .finish_non_exhaustive()
    }
}

/// Headers under which servers state the name of a request, most usual first.
const REQUEST_ID_HEADERS: [&str; 3] = ["x-request-id", "request-id", "x-correlation-id"];

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID_HEADERS
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}
