//! What a server can do wrong with one request.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One way of the sandbox to misbehave.
///
/// Each says whether the API still does what was asked
/// ([`processes`](Self::processes)), since a client's certainty about a write
/// depends on it. As JSON a fault is an object with `kind` and the fields
/// below, durations in milliseconds; unknown fields are refused.
///
/// ```
/// use octo_sandbox::Fault;
/// use std::time::Duration;
///
/// let busy = Fault::status(503).header("retry-after", "2");
/// let lost = Fault::lost_response();
/// assert!(!busy.processes() && lost.processes());
///
/// let slow: Fault = serde_json::from_str(r#"{"kind": "delay", "at": "answer", "ms": 250}"#)?;
/// assert_eq!(slow, Fault::delay(Duration::from_millis(250)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// Answers with a status of its own, in place of the API.
    Status {
        /// From 200 to 599.
        status: u16,
        /// Headers to add or to replace, such as `Retry-After`.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        headers: BTreeMap<String, String>,
        /// The body; the API's own error document unless given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<FaultBody>,
    },
    /// Waits, then goes on as if nothing had been.
    Delay {
        /// Where it waits.
        at: DelayPoint,
        /// For how long, by the machine's clock (tokio's), not the sandbox's.
        #[serde(rename = "ms", with = "millis")]
        by: Duration,
    },
    /// Ends the connection without a byte of an answer.
    Disconnect {
        /// How far the request came.
        at: CutPoint,
        /// How the connection ends.
        how: Ending,
    },
    /// Ends the connection in the middle of the head of the API's answer.
    TruncatedHead {},
    /// Ends the connection in the middle of the body of the API's answer.
    TruncatedBody {
        /// Bytes of the body that arrive; half of them unless given, and never all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        keep: Option<u64>,
    },
    /// Answers with bytes that are no HTTP, and ends the connection.
    Garbage {},
    /// Sends the body of the API's answer in small pieces.
    Drip {
        /// Bytes in each piece, at least 1.
        piece: usize,
        /// Pause before each piece.
        #[serde(rename = "pause_ms", with = "millis")]
        pause: Duration,
    },
    /// Sends the API's answer under another media type.
    ContentType {
        /// The value of `Content-Type`.
        value: String,
    },
    /// Cuts the JSON of the API's answer, in a response that is whole.
    MalformedJson {},
    /// Fills the API's answer up with white space.
    Oversized {
        /// Bytes of the body.
        bytes: u64,
    },
    /// Sends the API's answer whole, then ends the connection unannounced.
    DropKeepAlive {},
    /// Tells the time wrong: in `Date`, and where rate limits reset.
    SkewedClock {
        /// Seconds to add; negative for a clock that is behind.
        seconds: i64,
    },
    /// Points to another address, in place of the API.
    Redirect {
        /// 301, 302, 303, 307 or 308.
        #[serde(default = "found")]
        status: u16,
        /// The value of `Location`.
        location: String,
    },
}

fn found() -> u16 {
    302
}

/// The body of a [`Fault::Status`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultBody {
    /// A JSON document.
    Json(Value),
    /// Text; HTML by its content type, as gateways send it, unless a header
    /// says otherwise.
    Text(String),
    /// Nothing.
    Empty,
}

/// Where a [`Fault::Delay`] waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DelayPoint {
    /// Before the API sees the request: a client that gives up meanwhile has
    /// changed nothing.
    Processing,
    /// After the API did what was asked, before the first byte of the answer.
    Answer,
    /// After the head and half of the body.
    Body,
}

/// How far a request comes before a [`Fault::Disconnect`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CutPoint {
    /// The connection is taken and ended before a byte is read. Rules with it
    /// count connections, and cannot match by request.
    Connect,
    /// The head was read, the body was not; the API did nothing.
    Head,
    /// All of it was read; the API did nothing.
    Request,
    /// The API did what was asked; its answer is lost.
    Processed,
}

/// How a connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Ending {
    /// By RST: what is on its way is thrown away.
    Reset,
    /// By FIN, as a process that ends in an orderly way does it.
    Close,
}

impl Fault {
    /// A status with the API's own error document for it.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::Status {
            status,
            headers: BTreeMap::new(),
            body: None,
        }
    }

    /// A 429 that asks for a wait of whole seconds.
    #[must_use]
    pub fn rate_limited(retry_after: u64) -> Self {
        Self::status(429).header("retry-after", retry_after.to_string())
    }

    /// Adds a header to a status; other faults stay as they are.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        if let Self::Status { headers, .. } = &mut self {
            headers.insert(name.into(), value.into());
        }
        self
    }

    /// Replaces the body of a status; other faults stay as they are.
    #[must_use]
    pub fn body(mut self, with: FaultBody) -> Self {
        if let Self::Status { body, .. } = &mut self {
            *body = Some(with);
        }
        self
    }

    /// A wait after the API did what was asked, before its answer.
    #[must_use]
    pub fn delay(by: Duration) -> Self {
        Self::delay_at(DelayPoint::Answer, by)
    }

    /// A wait.
    #[must_use]
    pub fn delay_at(at: DelayPoint, by: Duration) -> Self {
        Self::Delay { at, by }
    }

    /// A connection that is reset.
    #[must_use]
    pub fn reset(at: CutPoint) -> Self {
        let how = Ending::Reset;
        Self::Disconnect { at, how }
    }

    /// A connection that is closed.
    #[must_use]
    pub fn close(at: CutPoint) -> Self {
        let how = Ending::Close;
        Self::Disconnect { at, how }
    }

    /// An answer that is lost after the API did what was asked.
    #[must_use]
    pub fn lost_response() -> Self {
        Self::close(CutPoint::Processed)
    }

    /// An answer that ends in the middle of its head.
    #[must_use]
    pub fn truncated_head() -> Self {
        Self::TruncatedHead {}
    }

    /// An answer that ends in the middle of its body.
    #[must_use]
    pub fn truncated_body() -> Self {
        Self::TruncatedBody { keep: None }
    }

    /// Bytes that are no HTTP.
    #[must_use]
    pub fn garbage() -> Self {
        Self::Garbage {}
    }

    /// A body that comes `piece` bytes at a time.
    #[must_use]
    pub fn drip(piece: usize, pause: Duration) -> Self {
        Self::Drip { piece, pause }
    }

    /// An answer under another media type.
    #[must_use]
    pub fn content_type(value: impl Into<String>) -> Self {
        let value = value.into();
        Self::ContentType { value }
    }

    /// A whole response whose JSON is cut.
    #[must_use]
    pub fn malformed_json() -> Self {
        Self::MalformedJson {}
    }

    /// An answer of that many bytes.
    #[must_use]
    pub fn oversized(bytes: u64) -> Self {
        Self::Oversized { bytes }
    }

    /// A connection that ends unannounced after a whole answer.
    #[must_use]
    pub fn drop_keep_alive() -> Self {
        Self::DropKeepAlive {}
    }

    /// A server whose clock is wrong by that many seconds.
    #[must_use]
    pub fn skewed_clock(seconds: i64) -> Self {
        Self::SkewedClock { seconds }
    }

    /// A 302 to another address.
    #[must_use]
    pub fn redirect(location: impl Into<String>) -> Self {
        Self::Redirect {
            status: found(),
            location: location.into(),
        }
    }

    /// Whether the API does what was asked, whatever the client then sees.
    #[must_use]
    pub fn processes(&self) -> bool {
        match self {
            Self::Status { .. } | Self::Garbage {} | Self::Redirect { .. } => false,
            Self::Disconnect { at, .. } => *at == CutPoint::Processed,
            Self::Delay { .. }
            | Self::TruncatedHead {}
            | Self::TruncatedBody { .. }
            | Self::Drip { .. }
            | Self::ContentType { .. }
            | Self::MalformedJson {}
            | Self::Oversized { .. }
            | Self::DropKeepAlive {}
            | Self::SkewedClock { .. } => true,
        }
    }

    /// The `kind` of its JSON.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Status { .. } => "status",
            Self::Delay { .. } => "delay",
            Self::Disconnect { .. } => "disconnect",
            Self::TruncatedHead {} => "truncated_head",
            Self::TruncatedBody { .. } => "truncated_body",
            Self::Garbage {} => "garbage",
            Self::Drip { .. } => "drip",
            Self::ContentType { .. } => "content_type",
            Self::MalformedJson {} => "malformed_json",
            Self::Oversized { .. } => "oversized",
            Self::DropKeepAlive {} => "drop_keep_alive",
            Self::SkewedClock { .. } => "skewed_clock",
            Self::Redirect { .. } => "redirect",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match serde_json::to_string(self) {
            Ok(json) => f.write_str(&json),
            Err(_) => f.write_str(self.kind()),
        }
    }
}

/// Durations as whole milliseconds.
mod millis {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(by: &Duration, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u64(u64::try_from(by.as_millis()).unwrap_or(u64::MAX))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
        u64::deserialize(from).map(Duration::from_millis)
    }
}
