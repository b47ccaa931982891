//! What a scripted server does with a request.

use std::time::Duration;

use bytes::Bytes;

/// One exchange of a script: an optional delay, then an answer or a fault.
///
/// ```
/// use std::time::Duration;
/// use octo_transport::testing::Step;
///
/// let slow = Step::json("[]").after(Duration::from_secs(3));
/// let cut = Step::half_body(r#"{"items":["#, 4096);
/// # let _ = (slow, cut);
/// ```
#[derive(Debug, Clone)]
pub struct Step {
    pub(crate) delay: Duration,
    pub(crate) kind: StepKind,
}

/// The answer or fault of a [`Step`].
#[non_exhaustive]
#[derive(Debug, Clone)]
pub enum StepKind {
    /// A complete response.
    Respond {
        /// Status code, valid or not.
        status: u16,
        /// Header lines beside `content-length`.
        headers: Vec<(String, String)>,
        /// The body.
        body: Bytes,
        /// Whether the connection is closed afterwards without a word.
        close: bool,
    },
    /// The connection is reset before the request is read.
    ResetUnread,
    /// The request is read, and the connection closed.
    CloseAfterRequest,
    /// The request is read, and nothing follows, ever.
    Silence,
    /// These bytes, whatever they are, then the connection is closed.
    Raw(Bytes),
    /// These bytes, then nothing, ever.
    RawThenSilence(Bytes),
    /// A head, then the body in pieces with pauses between.
    Drip {
        /// The whole body.
        body: Bytes,
        /// Bytes per piece.
        piece: usize,
        /// Pause before each piece.
        pause: Duration,
    },
    /// A body without end, in chunks, as fast as it is read.
    Endless,
    /// HTTP/2: the request is refused by a graceful GOAWAY.
    GoAway,
    /// HTTP/2: the request is refused by RST_STREAM with REFUSED_STREAM.
    RefuseStream,
}

impl Step {
    fn new(kind: StepKind) -> Self {
        Self {
            delay: Duration::ZERO,
            kind,
        }
    }

    /// An empty response.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::new(StepKind::Respond {
            status,
            headers: Vec::new(),
            body: Bytes::new(),
            close: false,
        })
    }

    /// A 200 with a JSON body.
    #[must_use]
    pub fn json(body: impl Into<Bytes>) -> Self {
        Self::status(200)
            .header("content-type", "application/json")
            .body(body)
    }

    /// A 429 with a budget spent, to be tried again after whole seconds.
    #[must_use]
    pub fn rate_limited(retry_after: u64) -> Self {
        Self::status(429).header("retry-after", &retry_after.to_string())
    }

    /// Adds a header to a response; faults have none and ignore it.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let StepKind::Respond { headers, .. } = &mut self.kind {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// Sets the body of a response; faults ignore it.
    #[must_use]
    pub fn body(mut self, with: impl Into<Bytes>) -> Self {
        if let StepKind::Respond { body, .. } = &mut self.kind {
            *body = with.into();
        }
        self
    }

    /// Drops the connection after the response without saying so in it.
    #[must_use]
    pub fn then_close(mut self) -> Self {
        if let StepKind::Respond { close, .. } = &mut self.kind {
            *close = true;
        }
        self
    }

    /// Does it only after a while, counted from the request's arrival.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Resets the connection without reading the request.
    #[must_use]
    pub fn reset_unread() -> Self {
        Self::new(StepKind::ResetUnread)
    }

    /// Reads the request and closes the connection.
    #[must_use]
    pub fn close_after_request() -> Self {
        Self::new(StepKind::CloseAfterRequest)
    }

    /// Reads the request and never answers.
    #[must_use]
    pub fn silence() -> Self {
        Self::new(StepKind::Silence)
    }

    /// Sends part of a head and closes.
    #[must_use]
    pub fn half_head() -> Self {
        Self::raw("HTTP/1.1 200 OK\r\ncontent-ty")
    }

    /// Announces a body of `announced` bytes, sends less, and closes.
    #[must_use]
    pub fn half_body(sent: &str, announced: usize) -> Self {
        Self::raw(format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {announced}\r\n\r\n{sent}"
        ))
    }

    /// Announces a body, sends less, and goes silent.
    #[must_use]
    pub fn stalled_body(sent: &str, announced: usize) -> Self {
        Self::new(StepKind::RawThenSilence(Bytes::from(format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {announced}\r\n\r\n{sent}"
        ))))
    }

    /// Sends what is no HTTP at all.
    #[must_use]
    pub fn garbage() -> Self {
        Self::raw("\u{1}\u{2}this is not HTTP\r\n\r\n")
    }

    /// Sends these bytes as they are and closes.
    #[must_use]
    pub fn raw(bytes: impl Into<Bytes>) -> Self {
        Self::new(StepKind::Raw(bytes.into()))
    }

    /// Sends a JSON body piece by piece.
    #[must_use]
    pub fn drip(body: impl Into<Bytes>, piece: usize, pause: Duration) -> Self {
        Self::new(StepKind::Drip {
            body: body.into(),
            piece: piece.max(1),
            pause,
        })
    }

    /// Sends a body that never ends.
    #[must_use]
    pub fn endless() -> Self {
        Self::new(StepKind::Endless)
    }

    /// Announces more than anybody would accept, and sends little of it.
    #[must_use]
    pub fn huge() -> Self {
        Self::raw("HTTP/1.1 200 OK\r\ncontent-length: 999999999999\r\n\r\nx")
    }

    /// Points to another place.
    #[must_use]
    pub fn redirect(status: u16, location: &str) -> Self {
        Self::status(status).header("location", location)
    }

    /// Refuses an HTTP/2 request unprocessed (RFC 9113, section 6.8).
    #[must_use]
    pub fn go_away() -> Self {
        Self::new(StepKind::GoAway)
    }

    /// Refuses an HTTP/2 request unprocessed and keeps the connection
    /// (RFC 9113, section 8.7).
    #[must_use]
    pub fn refuse_stream() -> Self {
        Self::new(StepKind::RefuseStream)
    }
}
