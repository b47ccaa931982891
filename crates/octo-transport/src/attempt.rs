//! One HTTP exchange, from sending to the last byte.

use std::error::Error as StdError;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use tracing::Span;

use crate::clock::Clock;
use crate::dispatch::Dispatched;
use crate::{Delivery, ErrorKind, Timeouts, connect};

/// One attempt's surroundings.
pub(crate) struct Attempt<'a> {
    pub(crate) clock: &'a Clock,
    pub(crate) deadline: Option<Instant>,
    pub(crate) timeouts: &'a Timeouts,
    pub(crate) max_body: usize,
    /// Leave the body of a success to be read in pieces.
    pub(crate) streams: bool,
}

/// An answer whose head arrived; its body may not have.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Result<Body, Lost>,
}

/// The body of an answer.
pub(crate) enum Body {
    Whole(Bytes),
    /// The rest of an answer whose body is left to be read.
    Open(Box<reqwest::Response>),
}

/// An exchange, or the rest of one, that came to nothing.
#[derive(Debug)]
pub(crate) struct Lost {
    pub(crate) kind: ErrorKind,
    pub(crate) delivery: Delivery,
    pub(crate) message: &'static str,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Lost {
    fn new(kind: ErrorKind, delivery: Delivery, message: &'static str) -> Self {
        Self {
            kind,
            delivery,
            message,
            source: None,
        }
    }

    fn because(mut self, source: reqwest::Error) -> Self {
        // The error's own text would repeat the URL, query and all.
        self.source = Some(Box::new(source.without_url()));
        self
    }
}

impl Attempt<'_> {
    /// Carries out an exchange that was made ready, and reads the whole answer.
    pub(crate) async fn run(
        &self,
        exchange: impl Future<Output = reqwest::Result<reqwest::Response>>,
        dispatched: Option<Dispatched>,
        span: &Span,
    ) -> Result<Reply, Lost> {
        let mut deadline = pin!(self.clock.sleep_until(self.deadline));
        let exchange = pin!(connect::bounded(self.timeouts.connect, exchange));
        let mut head = match within(span, race(exchange, deadline.as_mut())).await {
            Some(Ok(head)) => head,
            Some(Err(error)) => return Err(classify(error)),
            None if dispatched.is_some_and(|it| !it.get()) => {
                return Err(Lost::new(
                    ErrorKind::Timeout,
                    Delivery::NotSent,
                    "no connection before the deadline",
                ));
            }
            None => {
                return Err(Lost::new(
                    ErrorKind::Timeout,
                    Delivery::Unknown,
                    "no answer before the deadline",
                ));
            }
        };
        let status = head.status();
        let headers = std::mem::take(head.headers_mut());
        let body = if self.streams && status.is_success() {
            Ok(Body::Open(Box::new(head)))
        } else {
            let body = pin!(self.body(&mut head));
            match within(span, race(body, deadline)).await {
                Some(body) => body.map(Body::Whole),
                None => Err(Lost::new(
                    ErrorKind::Timeout,
                    Delivery::ResponseLost,
                    "the answer did not arrive whole before the deadline",
                )),
            }
        };
        Ok(Reply {
            status,
            headers,
            body,
        })
    }

    /// Reads a body piece by piece, no larger than allowed, no slower either.
    async fn body(&self, response: &mut reqwest::Response) -> Result<Bytes, Lost> {
        let too_large = || {
            Lost::new(
                ErrorKind::BodyTooLarge,
                Delivery::ResponseLost,
                "the answer is larger than the client accepts",
            )
        };
        let announced = response.content_length().unwrap_or(0);
        if announced > self.max_body as u64 {
            return Err(too_large());
        }
        let mut whole = Collected::Nothing;
        while let Some(piece) = piece(response, self.clock, self.timeouts.stalled_body).await? {
            if whole.len() + piece.len() > self.max_body {
                return Err(too_large());
            }
            whole.push(piece, announced);
        }
        Ok(whole.finish())
    }
}

/// The next piece of a body; `None` behind the last.
pub(crate) async fn piece(
    response: &mut reqwest::Response,
    clock: &Clock,
    bound: Option<Duration>,
) -> Result<Option<Bytes>, Lost> {
    let mut chunk = pin!(response.chunk());
    // Most pieces are there when they are asked for, and no timer is needed.
    let mut stalled = None;
    let read = poll_fn(|cx| match chunk.as_mut().poll(cx) {
        Poll::Ready(read) => Poll::Ready(Some(read)),
        Poll::Pending => stalled
            .get_or_insert_with(|| Box::pin(clock.sleep(bound)))
            .as_mut()
            .poll(cx)
            .map(|()| None),
    });
    match read.await {
        Some(Ok(piece)) => Ok(piece),
        Some(Err(error)) => Err(Lost::new(
            ErrorKind::Interrupted,
            Delivery::ResponseLost,
            "the connection failed within the answer",
        )
        .because(error)),
        None => Err(Lost::new(
            ErrorKind::Timeout,
            Delivery::ResponseLost,
            "the answer stalled",
        )),
    }
}

/// A body under way. Most come in one piece, which is then not copied.
enum Collected {
    Nothing,
    One(Bytes),
    Many(BytesMut),
}

impl Collected {
    fn len(&self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::One(piece) => piece.len(),
            Self::Many(pieces) => pieces.len(),
        }
    }

    fn push(&mut self, piece: Bytes, announced: u64) {
        *self = match std::mem::replace(self, Self::Nothing) {
            Self::Nothing => Self::One(piece),
            Self::One(first) => {
                // The announced length was checked against the cap before.
                let expected = usize::try_from(announced).unwrap_or(0);
                let mut whole = BytesMut::with_capacity(expected.max(first.len() + piece.len()));
                whole.extend_from_slice(&first);
                whole.extend_from_slice(&piece);
                Self::Many(whole)
            }
            Self::Many(mut whole) => {
                whole.extend_from_slice(&piece);
                Self::Many(whole)
            }
        };
    }

    fn finish(self) -> Bytes {
        match self {
            Self::Nothing => Bytes::new(),
            Self::One(piece) => piece,
            Self::Many(pieces) => pieces.freeze(),
        }
    }
}

/// The first future's result, unless the second ends before it.
///
/// Takes them where they are: futures of this size are not moved for nothing.
pub(crate) fn race<T>(
    mut first: Pin<&mut impl Future<Output = T>>,
    mut second: Pin<&mut impl Future<Output = ()>>,
) -> impl Future<Output = Option<T>> + Unpin {
    poll_fn(move |cx| match first.as_mut().poll(cx) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => second.as_mut().poll(cx).map(|()| None),
    })
}

/// Polls a future within a span.
fn within<T>(span: &Span, mut future: impl Future<Output = T> + Unpin) -> impl Future<Output = T> {
    poll_fn(move |cx| {
        let _entered = span.enter();
        Pin::new(&mut future).poll(cx)
    })
}

/// What an error of the HTTP client says about the request's fate.
fn classify(error: reqwest::Error) -> Lost {
    if error.is_connect() {
        let (kind, message) = if error.is_timeout() {
            (ErrorKind::Timeout, "no connection within the time allowed")
        } else {
            (ErrorKind::Connect, "no connection")
        };
        return Lost::new(kind, Delivery::NotSent, message).because(error);
    }
    if error.is_builder() {
        return Lost::new(
            ErrorKind::InvalidRequest,
            Delivery::NotSent,
            "the request cannot be sent as it is",
        )
        .because(error);
    }
    // hyper cancels a request only while it still holds it, whole and unsent.
    let unsent = cause::<hyper::Error>(&error).is_some_and(hyper::Error::is_canceled);
    let delivery = if unsent || refused_unprocessed(&error) {
        Delivery::NotSent
    } else {
        Delivery::Unknown
    };
    let message = match cause::<hyper::Error>(&error) {
        Some(cause) if cause.is_parse() => "the answer is not HTTP",
        Some(cause) if cause.is_incomplete_message() => "the connection closed without an answer",
        _ => "the connection failed before an answer",
    };
    Lost::new(ErrorKind::Interrupted, delivery, message).because(error)
}

/// Whether an HTTP/2 server said that it did not process the request: by a
/// graceful GOAWAY below its stream, or by REFUSED_STREAM (RFC 9113, 8.7).
fn refused_unprocessed(error: &reqwest::Error) -> bool {
    cause::<h2::Error>(error).is_some_and(|cause| {
        cause.is_remote()
            && (cause.is_go_away() && cause.reason() == Some(h2::Reason::NO_ERROR)
                || cause.is_reset() && cause.reason() == Some(h2::Reason::REFUSED_STREAM))
    })
}

/// The first cause of a type along an error's chain.
fn cause<'a, E: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a E> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref::<E>() {
            return Some(found);
        }
        next = error.source();
    }
    None
}
