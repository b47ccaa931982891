//! The seam to generated clients: one call, handed to them as inner value.

use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use http::StatusCode;
use reqwest::ResponseBuilderExt as _;
use url::Url;

use crate::decode;
use crate::plan::{Draft, Plan};
use crate::response::Answer;
use crate::{Error, ErrorKind, Explanation, Response};

/// One call under way, for a generated client.
///
/// A generated client is built around it for this call alone, hands every
/// request to [`execute`](Self::execute), and whatever it returns goes through
/// [`finish`](Self::finish). The outcome travels beside the generated code, in
/// a slot of the call, because the generated code can carry neither our errors
/// nor what came with an answer.
///
/// What generated code costs beside the loop, a call made by
/// [`Transport::operation`](crate::Transport::operation) saves.
#[derive(Clone)]
pub struct Call {
    inner: Arc<Inner>,
}

struct Inner {
    plan: Plan,
    mode: Mode,
    outcome: Mutex<Option<Outcome>>,
}

/// What is to be done with a call's request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Send it and read the whole answer.
    Send,
    /// Explain it instead of sending it.
    Explain,
}

enum Outcome {
    Answered(Answer),
    Failed(Error),
    Explained(Explanation),
}

/// Undeclared in every contract, so that generated code passes it on unread.
const NO_RESPONSE: u16 = 599;

impl Call {
    pub(crate) fn new(plan: Plan, mode: Mode) -> Self {
        Self {
            inner: Arc::new(Inner {
                plan,
                mode,
                outcome: Mutex::new(None),
            }),
        }
    }

    /// The HTTP client, as generated clients want one.
    #[must_use]
    pub fn http(&self) -> &reqwest::Client {
        &self.inner.plan.shared().http.usual
    }

    /// The base URL without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.inner.plan.shared().base_text
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
        let plan = &self.inner.plan;
        let draft = Draft::Generated(&request);
        let outcome = if self.inner.mode == Mode::Explain {
            match plan.explain(draft) {
                Ok(explanation) => Outcome::Explained(explanation),
                Err(error) => Outcome::Failed(error),
            }
        } else {
            match plan.run(draft).await {
                Ok(reached) => Outcome::Answered(reached.answer),
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
    /// [`Transport::explain`](crate::Transport::explain) returned into its
    /// explanation.
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
        Error::new(ErrorKind::InvalidRequest, message).of_call(self.inner.plan.subject.operation, 0)
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
        let plan = &self.inner.plan;
        f.debug_struct("Call")
            .field("operation", &plan.subject.operation.map(|it| it.id))
            .field("safety", &plan.subject.safety)
            .field("transport", &plan.transport)
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
