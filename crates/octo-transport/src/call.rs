//! The seam to generated clients: one call, handed to them as inner value.

use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use http::StatusCode;
use reqwest::ResponseBuilderExt as _;
use url::Url;

use crate::decode;
use crate::response::Answer;
use crate::{
    CallOptions, Error, ErrorKind, Explanation, Operation, Pace, Response, RetryPolicy, Safety,
    Timeouts, Transport,
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
    mode: Mode,
    outcome: Mutex<Option<Outcome>>,
    /// The rest of an answer whose body is left to be read.
    open: Mutex<Option<reqwest::Response>>,
}

/// What is to be done with a call's request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Send it and read the whole answer.
    Send,
    /// Send it, and leave the body of a success to be read in pieces.
    Stream,
    /// Explain it instead of sending it.
    Explain,
}

/// What a call is about, as far as the loop needs it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject {
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) safety: Safety,
    pub(crate) cost: u32,
    pub(crate) deadline: Option<Duration>,
}

impl Subject {
    pub(crate) fn of(operation: &'static Operation) -> Self {
        Self {
            operation: Some(operation),
            safety: operation.safety,
            cost: operation.cost,
            deadline: operation.deadline,
        }
    }
}

enum Outcome {
    Answered(Answer),
    Failed(Error),
    Explained(Explanation),
}

/// Undeclared in every contract, so that generated code passes it on unread.
const NO_RESPONSE: u16 = 599;

impl Call {
    pub(crate) fn of_operation(
        transport: Transport,
        operation: &'static Operation,
        options: CallOptions,
        mode: Mode,
    ) -> Self {
        Self::new(transport, Subject::of(operation), options, mode)
    }

    pub(crate) fn new(
        transport: Transport,
        subject: Subject,
        options: CallOptions,
        mode: Mode,
    ) -> Self {
        Self {
            inner: Arc::new(Inner {
                transport,
                subject,
                options,
                mode,
                outcome: Mutex::new(None),
                open: Mutex::new(None),
            }),
        }
    }

    /// The HTTP client, as generated clients want one.
    #[must_use]
    pub fn http(&self) -> &reqwest::Client {
        &self.inner.transport.shared().http.usual
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
    pub async fn execute(
        &self,
        mut request: reqwest::Request,
    ) -> reqwest::Result<reqwest::Response> {
        let outcome = if self.inner.mode == Mode::Explain {
            match self.explain(&mut request) {
                Ok(explanation) => Outcome::Explained(explanation),
                Err(error) => Outcome::Failed(error),
            }
        } else {
            match self.run(&mut request).await {
                Ok(answer) => Outcome::Answered(answer),
                Err(error) => Outcome::Failed(error),
            }
        };
        let response = match &outcome {
            Outcome::Answered(answer) => rebuilt(answer.status, answer.body.clone()),
            Outcome::Failed(_) | Outcome::Explained(_) => rebuilt(
                StatusCode::from_u16(NO_RESPONSE).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
                bytes::Bytes::new(),
            ),
        };
        *self.slot() = Some(outcome);
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
        match (outcome, result) {
            (Some(Outcome::Failed(error)), _) => Err(error),
            (Some(Outcome::Answered(answer)), Ok(value)) => {
                Ok(Response::new(value.into_inner(), answer))
            }
            (Some(Outcome::Answered(answer)), Err(Generated::InvalidResponsePayload(_, cause))) => {
                Err(decode::unexpected_body(answer, &cause))
            }
            (Some(Outcome::Answered(answer)), Err(_)) => Err(decode::undeclared_status(answer)),
            (Some(Outcome::Explained(_)), _) => {
                Err(self.invalid("the call was made to be explained; read it by `explained`"))
            }
            (None, result) => Err(self.unbuilt(result)),
        }
    }

    /// Turns what the generated method of a call made by
    /// [`Transport::explain`] returned into its explanation.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] when no request could be built, or when
    /// the call was not made to be explained.
    pub fn explained<T, E>(
        self,
        result: Result<progenitor_client::ResponseValue<T>, progenitor_client::Error<E>>,
    ) -> Result<Explanation, Error> {
        let outcome = self.slot().take();
        match outcome {
            Some(Outcome::Explained(explanation)) => Ok(explanation),
            Some(Outcome::Failed(error)) => Err(error),
            Some(Outcome::Answered(_)) => Err(self.invalid("the call was sent, not explained")),
            None => Err(self.unbuilt(result)),
        }
    }

    /// The error of a generated method that never got to its request.
    fn unbuilt<T, E>(
        &self,
        result: Result<progenitor_client::ResponseValue<T>, progenitor_client::Error<E>>,
    ) -> Error {
        use progenitor_client::Error as Generated;

        match result {
            Err(Generated::CommunicationError(cause)) => self
                .invalid("no request can be built from these arguments")
                .with_source(cause.without_url()),
            Err(Generated::InvalidRequest(what) | Generated::Custom(what)) => self.invalid(what),
            _ => self.invalid("the generated client never handed its request to the call loop"),
        }
    }

    fn invalid(&self, message: impl Into<std::borrow::Cow<'static, str>>) -> Error {
        Error::new(ErrorKind::InvalidRequest, message).of_call(self.inner.subject.operation, 0)
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
            .retry_policy()
            .unwrap_or(&self.inner.transport.shared().retry)
    }

    pub(crate) fn pace(&self) -> Pace {
        self.inner
            .options
            .own_pace()
            .unwrap_or(self.inner.transport.shared().pace)
    }

    /// Whether the body of a success is left to be read in pieces.
    pub(crate) fn streams(&self) -> bool {
        self.inner.mode == Mode::Stream
    }

    /// Where the rest of such an answer waits for its reader.
    pub(crate) fn open(&self) -> std::sync::MutexGuard<'_, Option<reqwest::Response>> {
        self.inner
            .open
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
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
    /// Nobody reads it, and reqwest would parse one of its own each time.
    static NOWHERE: LazyLock<Option<Url>> = LazyLock::new(|| Url::parse("http://localhost").ok());

    let mut response = http::Response::new(body);
    if let Some(url) = NOWHERE.as_ref() {
        let made = http::Response::builder().url(url.clone()).body(());
        if let Ok(made) = made {
            *response.extensions_mut() = made.into_parts().0.extensions;
        }
    }
    *response.status_mut() = status;
    response.into()
}
