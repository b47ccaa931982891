//! What went over the wire.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, header};
use serde_json::Value;

use crate::case::Failure;
use crate::request::{Body, Credential, Request};

/// A request and what the server answered.
#[derive(Clone)]
pub struct Exchange {
    /// What was asked for.
    pub request: Request,
    /// The status of the answer.
    pub status: u16,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The body of the answer.
    pub body: Bytes,
}

impl Exchange {
    /// The body as JSON; `None` when it is not.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The value at a JSON pointer of the body, null when there is none.
    pub fn at(&self, pointer: &str) -> Value {
        self.json()
            .and_then(|body| body.pointer(pointer).cloned())
            .unwrap_or(Value::Null)
    }

    /// A header of the answer, if it is there and text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// A header of the answer as a whole number.
    pub fn number(&self, name: &str) -> Option<u64> {
        self.header(name)?.parse().ok()
    }

    /// The media type of the answer without its parameters, in lower case.
    pub fn media_type(&self) -> Option<String> {
        let value = self.header(header::CONTENT_TYPE.as_str())?;
        let essence = value.split(';').next().unwrap_or(value);
        Some(essence.trim().to_ascii_lowercase())
    }

    /// Whether the answer is a success.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// This exchange, if its status is among `wanted`.
    ///
    /// # Errors
    ///
    /// A deviation that shows the exchange.
    pub fn expect_status(self, wanted: &[u16]) -> Result<Self, Failure> {
        if wanted.contains(&self.status) {
            return Ok(self);
        }
        let wanted: Vec<String> = wanted.iter().map(u16::to_string).collect();
        Err(self.deviation(format!("expected status {}", wanted.join(" or "))))
    }

    /// A deviation of this exchange.
    pub fn deviation(&self, what: impl fmt::Display) -> Failure {
        Failure::Deviation(format!("{what}: {self}"))
    }
}

/// What of a body a report shows.
const SHOWN: usize = 400;

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text.to_owned(),
    }
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.target())?;
        match &self.credential {
            Credential::Absent => f.write_str(" without credentials")?,
            Credential::Role(role) => write!(f, " as {role}")?,
            Credential::Literal(header) => write!(f, " with Authorization {header:?}")?,
        }
        match &self.body {
            Body::Absent => Ok(()),
            Body::Json(body) => write!(f, " {}", shortened(&body.to_string())),
            Body::Raw { media_type, bytes } => {
                let media_type = media_type.as_deref().unwrap_or("no media type");
                let text = String::from_utf8_lossy(bytes);
                write!(f, " ({media_type}) {}", shortened(&text))
            }
        }
    }
}

impl fmt::Display for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = String::from_utf8_lossy(&self.body);
        write!(
            f,
            "{} -> {} {}",
            self.request,
            self.status,
            shortened(&body)
        )
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
