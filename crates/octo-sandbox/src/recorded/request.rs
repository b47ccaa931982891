//! One request as it arrived.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::body::Copied;
use crate::api::Api;

/// Characters of a body that are shown.
const SHOWN: usize = 2_000;

/// A request that the sandbox received, and what became of it.
///
/// Credentials are neither in `Debug` nor in JSON; the name of the credential
/// is. The accessors give everything as it was sent.
#[derive(Clone)]
pub struct RecordedRequest(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) sequence: u64,
    pub(crate) at: Duration,
    pub(crate) api: Option<Api>,
    pub(crate) operation: Option<&'static str>,
    pub(crate) credential: Option<String>,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: OnceLock<Copied>,
    pub(crate) processed: OnceLock<()>,
    pub(crate) outcome: OnceLock<Outcome>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Outcome {
    pub(crate) status: Option<StatusCode>,
    pub(crate) fault: Option<&'static str>,
}

impl RecordedRequest {
    /// Its number, in the order of arrival, from 1.
    #[must_use]
    pub fn sequence(&self) -> u64 {
        self.0.sequence
    }

    /// When its head was read, by the sandbox's clock, since the Unix epoch.
    #[must_use]
    pub fn at(&self) -> Duration {
        self.0.at
    }

    /// The API that its path belongs to.
    #[must_use]
    pub fn api(&self) -> Option<Api> {
        self.0.api
    }

    /// The contract's `operationId`; none where no operation has its method
    /// and path.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The name of its credential; none where it has none that is known.
    #[must_use]
    pub fn credential(&self) -> Option<&str> {
        self.0.credential.as_deref()
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.0.method
    }

    /// The path as sent, without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The query string as sent.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.0.query.as_deref()
    }

    /// The decoded values of a query parameter, in order.
    #[must_use]
    pub fn query_values(&self, name: &str) -> Vec<String> {
        let query = self.query().unwrap_or_default();
        url::form_urlencoded::parse(query.as_bytes())
            .filter(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
            .collect()
    }

    /// The headers, credentials included; those are marked as sensitive.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body as far as it is kept: the first 256 KiB of what was read.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.0.body.get().map_or(&[], |copied| &copied.bytes)
    }

    /// Whether more of the body was read than is kept.
    #[must_use]
    pub fn is_body_cut(&self) -> bool {
        let cut = |copied: &Copied| copied.length > copied.bytes.len() as u64;
        self.0.body.get().is_some_and(cut)
    }

    /// The body as JSON; none where it is none, or is cut.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(self.body()).ok()
    }

    /// The status that it was answered with; none while it is under way, and
    /// where the client got no whole answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.outcome.get()?.status
    }

    /// Whether the API got to see it. What a write asked for may have been
    /// done even though the client got no answer.
    #[must_use]
    pub fn is_processed(&self) -> bool {
        self.0.processed.get().is_some()
    }

    /// The kind of the fault that it met.
    #[must_use]
    pub fn fault(&self) -> Option<&'static str> {
        self.0.outcome.get()?.fault
    }

    /// Bytes that are kept of it.
    pub(crate) fn size(&self) -> usize {
        let headers = self.headers().iter();
        let headers = headers.map(|(name, value)| name.as_str().len() + value.len());
        let query = self.query().map_or(0, str::len);
        self.path().len() + query + headers.sum::<usize>() + self.body().len()
    }

    /// One line for people: what was asked, by whom, and the answer.
    pub(crate) fn line(&self) -> String {
        let operation = self.operation().unwrap_or("no operation");
        let credential = self.credential().unwrap_or("no known credential");
        let answer = match (self.status(), self.fault()) {
            (Some(status), None) => format!("answered {}", status.as_u16()),
            (Some(status), Some(fault)) => format!("answered {}, fault {fault}", status.as_u16()),
            (None, Some(fault)) => format!("no answer, fault {fault}"),
            (None, None) => "no answer yet".to_owned(),
        };
        let query = self
            .query()
            .map_or_else(String::new, |query| format!("?{query}"));
        format!(
            "#{} {} {}{query} ({operation}, {credential}), {answer}",
            self.sequence(),
            self.method(),
            self.path(),
        )
    }

    /// The body for people: token requests carry secrets, the others none.
    fn shown_body(&self) -> String {
        if self.path() == crate::catalio::TOKEN_PATH && !self.body().is_empty() {
            return "[redacted]".to_owned();
        }
        let text = String::from_utf8_lossy(self.body());
        match text.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
            None => text.into_owned(),
        }
    }

    fn shown_headers(&self) -> Vec<(&str, String)> {
        self.headers()
            .iter()
            .map(|(name, value)| {
                let shown = if value.is_sensitive() {
                    "[redacted]".to_owned()
                } else {
                    String::from_utf8_lossy(value.as_bytes()).into_owned()
                };
                (name.as_str(), shown)
            })
            .collect()
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("sequence", &self.sequence())
            .field("at", &self.at())
            .field("api", &self.api())
            .field("operation", &self.operation())
            .field("credential", &self.credential())
            .field("method", self.method())
            .field("path", &self.path())
            .field("query", &self.query())
            .field("headers", &self.shown_headers())
            .field("body", &self.shown_body())
            .field("status", &self.status())
            .field("processed", &self.is_processed())
            .field("fault", &self.fault())
            .finish()
    }
}

impl Serialize for RecordedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let headers: serde_json::Map<String, Value> = self
            .shown_headers()
            .into_iter()
            .map(|(name, value)| (name.to_owned(), Value::from(value)))
            .collect();
        let mut fields = serializer.serialize_struct("RecordedRequest", 13)?;
        fields.serialize_field("sequence", &self.sequence())?;
        fields.serialize_field("at", &crate::clock::rfc3339(self.at()))?;
        fields.serialize_field("api", &self.api())?;
        fields.serialize_field("operation", &self.operation())?;
        fields.serialize_field("credential", &self.credential())?;
        fields.serialize_field("method", self.method().as_str())?;
        fields.serialize_field("path", self.path())?;
        fields.serialize_field("query", &self.query())?;
        fields.serialize_field("headers", &headers)?;
        fields.serialize_field("body", &self.shown_body())?;
        fields.serialize_field("status", &self.status().map(|status| status.as_u16()))?;
        fields.serialize_field("processed", &self.is_processed())?;
        fields.serialize_field("fault", &self.fault())?;
        fields.end()
    }
}
