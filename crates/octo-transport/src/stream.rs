//! Answers too large to hold: their bodies, piece by piece.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use crate::attempt::{Lost, piece};
use crate::clock::Clock;
use crate::plan::Draft;
use crate::run::Reached;
use crate::{BoxFuture, Delivery, Error, ErrorKind, Operation, RawCall, Response, Safety};

impl RawCall {
    /// Sends it, and gives a success's body as a stream of its pieces.
    ///
    /// Until the head of the answer is there, everything is as for
    /// [`send`](Self::send): credentials, pacing, deadlines, retries, and an
    /// error that holds the body of a refusal. From then on the reader sets
    /// the pace, so that the deadlines of attempt and call no longer run; a
    /// server that pauses longer than
    /// [`stalled_body`](crate::Timeouts::stalled_body) while the reader waits
    /// ends the stream, and nothing is asked for again. The size is not
    /// bounded.
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub async fn stream(mut self) -> Result<Response<BodyStream>, Error> {
        if let Some(problem) = self.take_problem() {
            return Err(problem);
        }
        let call = self.streamed();
        let plan = call.plan();
        let Reached { answer, rest } = plan.run(Draft::Own(&call)).await?;
        let body = BodyStream {
            clock: plan.shared().clock.clone(),
            stalled_body: plan.timeouts().stalled_body,
            operation: answer.operation,
            safety: plan.subject.safety,
            attempts: answer.attempts,
            state: rest.map_or(State::Ended, State::Idle),
        };
        Ok(Response::new(body, answer))
    }
}

/// A body as it arrives; a [`Stream`] of its pieces.
///
/// It ends cleanly only where the server ended it: a connection that closes
/// early is an error. After an error it is over.
#[must_use = "a body is not read until it is polled"]
pub struct BodyStream {
    clock: Clock,
    stalled_body: Option<Duration>,
    operation: Option<&'static Operation>,
    safety: Safety,
    attempts: u32,
    state: State,
}

/// What reading a piece gives: the rest of the response, and the piece.
type Read = (Box<reqwest::Response>, Result<Option<Bytes>, Lost>);

enum State {
    Idle(Box<reqwest::Response>),
    Reading(BoxFuture<'static, Read>),
    Ended,
}

impl BodyStream {
    /// The next piece, of whatever size it arrived in; `None` behind the last.
    ///
    /// Cancellation-safe: a piece is not lost when the future is dropped.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Idle(mut rest) => {
                    let (clock, bound) = (self.clock.clone(), self.stalled_body);
                    self.state = State::Reading(Box::pin(async move {
                        let read = piece(&mut rest, &clock, bound).await;
                        (rest, read)
                    }));
                }
                State::Reading(mut reading) => {
                    let Poll::Ready((rest, read)) = reading.as_mut().poll(context) else {
                        self.state = State::Reading(reading);
                        return Poll::Pending;
                    };
                    return Poll::Ready(match read {
                        Ok(Some(piece)) => {
                            self.state = State::Idle(rest);
                            Some(Ok(piece))
                        }
                        Ok(None) => None,
                        Err(lost) => Some(Err(self.lost(lost))),
                    });
                }
            }
        }
    }

    /// The error of a body that came to nothing, as the loop would have it.
    fn lost(&self, lost: Lost) -> Error {
        let kind = if self.safety == Safety::Safe {
            lost.kind
        } else {
            ErrorKind::ResponseLost
        };
        let error = Error::new(kind, lost.message)
            .with_delivery(lost.delivery)
            .of_call(self.operation, self.attempts);
        match lost.source {
            Some(source) => error.with_source(source),
            None => error,
        }
    }

    /// The error of a body that ended well and is not what was announced.
    #[must_use]
    pub fn malformed(&self, message: impl Into<std::borrow::Cow<'static, str>>) -> Error {
        Error::new(ErrorKind::Decode, message)
            .with_delivery(Delivery::Received)
            .of_call(self.operation, self.attempts)
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.get_mut().poll_piece(context));
        Poll::Ready(piece)
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream")
            .field("operation", &self.operation.map(|operation| operation.id))
            .field("ended", &matches!(self.state, State::Ended))
            .finish_non_exhaustive()
    }
}
