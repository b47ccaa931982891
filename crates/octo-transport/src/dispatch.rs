//! Whether a request has been given to a connection.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// Set once a connection has taken the request.
#[derive(Debug, Clone, Default)]
pub(crate) struct Dispatched(Arc<AtomicBool>);

impl Dispatched {
    /// Whether a connection has it; as long as not, no byte of it was sent.
    pub(crate) fn get(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    /// Watches a request's body. `None` when there is nothing to watch: an
    /// empty body may be replaced on its way and would then never be asked.
    pub(crate) fn watch(request: &mut reqwest::Request) -> Option<Self> {
        let body = request.body_mut().take()?;
        if body.is_end_stream() {
            *request.body_mut() = Some(body);
            return None;
        }
        let dispatched = Self::default();
        *request.body_mut() = Some(reqwest::Body::wrap(Watched {
            body,
            dispatched: dispatched.clone(),
        }));
        Some(dispatched)
    }
}

/// A body that notes when a connection looks at it.
///
/// The connection asks whether the body is at its end just before it writes the
/// head, and nobody asks earlier. Should that ever change, a test that times out
/// behind a sent request fails.
struct Watched {
    body: reqwest::Body,
    dispatched: Dispatched,
}

impl Watched {
    fn note(&self) {
        self.dispatched.0.store(true, Ordering::Release);
    }
}

impl Body for Watched {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, reqwest::Error>>> {
        self.note();
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.note();
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
