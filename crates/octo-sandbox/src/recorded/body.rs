//! A copy of what a request's body says, taken while it is read.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use axum::body::{Body, HttpBody};
use bytes::{Bytes, BytesMut};
use http::{HeaderMap, header};
use http_body_util::BodyExt;
use hyper::body::{Frame, SizeHint};

use crate::faults::{Cut, Ending};

/// Bodies up to this length are read before the API sees the request, so that
/// the record has them even where the API does not look at them.
const READ_AHEAD: u64 = 64 * 1024;

/// Bytes of a longer body that are kept.
const KEPT: usize = 256 * 1024;

/// What is known of a body.
#[derive(Debug, Clone, Default)]
pub(crate) struct Copied {
    pub(crate) bytes: Bytes,
    /// Bytes that were read, kept or not.
    pub(crate) length: u64,
}

/// The copy of a body that is still being read.
pub(crate) type Copy = Arc<Mutex<Tally>>;

#[derive(Debug, Default)]
pub(crate) struct Tally {
    bytes: BytesMut,
    length: u64,
}

impl Tally {
    pub(crate) fn copied(&mut self) -> Copied {
        Copied {
            bytes: self.bytes.split().freeze(),
            length: self.length,
        }
    }
}

/// A body on its way in.
pub(crate) enum Capture {
    /// Short: to be read ahead.
    Ahead(Body),
    /// Short, and read.
    Read(Bytes),
    /// Long, of unknown length, or only sent when asked for.
    Along(Body),
}

impl Capture {
    pub(crate) fn new(headers: &HeaderMap, body: Body) -> Self {
        let length = body.size_hint().exact();
        // Reading would ask for the body, which is the API's decision.
        let on_demand = headers.contains_key(header::EXPECT);
        if length.is_some_and(|length| length <= READ_AHEAD) && !on_demand {
            Self::Ahead(body)
        } else {
            Self::Along(body)
        }
    }

    /// Reads a short body; the connection is done when the client ends it early.
    pub(crate) async fn read(&mut self) -> Result<(), Cut> {
        if let Self::Ahead(body) = self {
            let collected = body.collect().await;
            let read = collected.map_err(|_| Cut::silent(Ending::Close))?;
            *self = Self::Read(read.to_bytes());
        }
        Ok(())
    }

    /// What was read so far.
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Read(bytes) => bytes,
            Self::Ahead(_) | Self::Along(_) => &[],
        }
    }

    /// The body for the API, and the copy of it.
    pub(crate) fn into_body(self) -> (Body, Copy) {
        let copy = Copy::default();
        let body = match self {
            Self::Read(bytes) => {
                keep(&copy, &bytes);
                Body::from(bytes)
            }
            Self::Ahead(body) | Self::Along(body) => Body::new(Tee {
                body,
                copy: Arc::clone(&copy),
            }),
        };
        (body, copy)
    }
}

fn keep(copy: &Copy, read: &Bytes) {
    let mut copy = copy.lock().unwrap_or_else(PoisonError::into_inner);
    copy.length += read.len() as u64;
    let room = KEPT.saturating_sub(copy.bytes.len());
    let kept = read.get(..room).unwrap_or(read);
    copy.bytes.extend_from_slice(kept);
}

struct Tee {
    body: Body,
    copy: Copy,
}

impl HttpBody for Tee {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        if let Some(Ok(frame)) = &frame
            && let Some(data) = frame.data_ref()
        {
            keep(&self.copy, data);
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
