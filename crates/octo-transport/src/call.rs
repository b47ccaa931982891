//! The seam to generated clients: one call, handed to them as inner value.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::StatusCode;

use crate::decode;
use crate::response::Answer;
use crate::{
    CallOptions, Error, ErrorKind, Operation, Response, RetryPolicy, Safety, Timeouts, Transport,
};

/// One call under way.
///
/// A generated client is built around it for this call alone, hands every
/// request to [`execute`](Self::execute), and whatever it returns goes through
/// [`finish`](Self::finish). The outcome travels beside the generated code, in
/// a slot of the call, because the generated code can carry neither our errors
/// nor what came with an answer.
#[derive(Clone)]
pub struct Call {
    inner: Arc<Inner>,
}

struct Inner {
    transport: Transport,
    subject: Subject,
    options: CallOptions,
    outcome: Mutex<Option<Outcome>>,
}

/// What a call is about, as far as the loop needs it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject {
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) safety: Safety,
    pub(crate) cost: u32,
    pub(crate) deadline: Option<Duration>,
}

enum Outcome {
    Answered(Answer),
    Failed(Error),
}

/// Undeclared in every contract, so that generated code passes it on unread.
const NO_RESPONSE: u16 = 599;

impl Call {
    pub(crate) fn of_operation(
        transport: Transport,
        operation: &'static Operation,
        options: CallOptions,
    ) -> Self {
        let subject = Subject {
            operation: Some(operation),
            safety: operation.safety,
            cost: operation.cost,
            deadline: operation.deadline,
        };
        Self::new(transport, subject, options)
    }

    pub(crate) fn new(transport: Transport, subject: Subject, options: CallOptions) -> Self {
        Self {
            inner: Arc::new(Inner {
                transport,
                subject,
                options,
                outcome: Mutex::new(None),
            }),
        }
    }

    /// The HTTP client, as generated clients want one.
    #[must_use]
    pub fn http(&self) -> &reqwest::Client {
        &self.inner.transport.shared().http
    }

    /// The base URL without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.inner.transport.shared().base_text
    }

    /// Runs the whole loop for a request that generated code has built.
    ///
    /// Never fails: the outcome goes into the call's slot. What is returned is
    /// the answer, already read, or a response with an undeclared status where
    /// there is none to decode.
    ///
    /// # Errors
    /// None; the type is the generated client's.
    pub async fn execute(&self, request: reqwest::Request) -> reqwest::Result<reqwest::Response> {
        let outcome = self.run(request).await;
        let response = match &outcome {
            Ok(answer) => rebuilt(answer.status, answer.body.clone()),
            Err(_) => rebuilt(
                StatusCode::from_u16(NO_RESPONSE).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
                bytes::Bytes::new(),
            ),
        };
        *self.slot() = Some(match outcome {
            Ok(answer) => Outcome::Answered(answer),
            Err(error) => Outcome::Failed(error),
        });
        Ok(response)
    }

    /// Turns what the generated method returned into our answer or error.
    ///
    /// # Errors
    /// Whatever the loop ended with; [`ErrorKind::Decode`] when the body is not
    /// what the contract says; [`ErrorKind::InvalidRequest`] when no request
    /// could be built from the arguments.
    pub fn finish<T, E>(
        self,
        result: Result<progenitor_client::ResponseValue<T>, progenitor_client::Error<E>>,
    ) -> Result<Response<T>, Error> {
        use progenitor_client::Error as Generated;

        let outcome = self.slot().take();
        let operation = self.inner.subject.operation;
        match (outcome, result) {
            (Some(Outcome::Failed(error)), _) => Err(error),
            (Some(Outcome::Answered(answer)), Ok(value)) => {
                Ok(Response::new(value.into_inner(), answer))
            }
            (Some(Outcome::Answered(answer)), Err(Generated::InvalidResponsePayload(_, cause))) => {
                Err(decode::unexpected_body(answer, &cause))
            }
            (Some(Outcome::Answered(answer)), Err(_)) => Err(decode::undeclared_status(answer)),
            (None, Err(Generated::CommunicationError(cause))) => Err(Error::new(
                ErrorKind::InvalidRequest,
                "no request can be built from these arguments",
            )
            .with_source(cause.without_url())
            .of_call(operation, 0)),
            (None, Err(Generated::InvalidRequest(what) | Generated::Custom(what))) => {
                Err(Error::new(ErrorKind::InvalidRequest, what).of_call(operation, 0))
            }
            (None, _) => Err(Error::new(
                ErrorKind::InvalidRequest,
                "the generated client never handed its request to the call loop",
            )
            .of_call(operation, 0)),
        }
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.inner.transport
    }

    pub(crate) fn subject(&self) -> &Subject {
        &self.inner.subject
    }

    pub(crate) fn options(&self) -> &CallOptions {
        &self.inner.options
    }

    pub(crate) fn timeouts(&self) -> Timeouts {
        self.inner.options.timeouts(
            &self.inner.transport.shared().timeouts,
            self.inner.subject.deadline,
        )
    }

    pub(crate) fn retry(&self) -> &RetryPolicy {
        self.inner
            .options
            .retry
            .as_ref()
            .unwrap_or(&self.inner.transport.shared().retry)
    }

    fn slot(&self) -> std::sync::MutexGuard<'_, Option<Outcome>> {
        self.inner
            .outcome
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.inner.subject.operation.map(|it| it.id))
            .field("safety", &self.inner.subject.safety)
            .field("transport", &self.inner.transport)
            .finish_non_exhaustive()
    }
}

/// A response for generated code. It reads status and body alone; the headers
/// stay in the slot, where they need not be copied.
fn rebuilt(status: StatusCode, body: bytes::Bytes) -> reqwest::Response {
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    response.into()
}
