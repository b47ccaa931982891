//! The client side of the call loop.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::{HeaderValue, Method};
use url::Url;

use crate::call::Mode;
use crate::clock::Clock;
use crate::http_client::HttpClients;
use crate::pacing::Gate;
use crate::plan::{Plan, Subject};
use crate::retry_budget::RetryBudget;
use crate::{
    Call, CallOptions, Credentials, Event, Observer, Operation, Pace, RateLimit, RawCall,
    RetryPolicy, Timeouts, TokenExchange, TransportBuilder, UnknownEvent, UnknownKind,
};

/// Everything the calls of one client share: connections, credentials, budget,
/// policies.
///
/// Cheap to clone; clones are the same client.
///
/// ```
/// use octo_transport::{Bearer, Transport};
///
/// let transport = Transport::builder("https://api.example.com/v1".parse()?)
///     .credentials(Bearer::new("key".into())?)
///     .user_agent("my-app/1.0")
///     .build()?;
/// assert_eq!(transport.base_url().path(), "/v1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Transport {
    shared: Arc<Shared>,
}

/// What clones of a transport point to.
pub(crate) struct Shared {
    pub(crate) base: Url,
    /// The base without its trailing slash, as generated clients want it.
    pub(crate) base_text: String,
    pub(crate) http: HttpClients,
    pub(crate) credentials: Option<Arc<dyn Credentials>>,
    pub(crate) exchange: TokenExchange,
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: RetryPolicy,
    pub(crate) pace: Pace,
    pub(crate) user_agent: HeaderValue,
    pub(crate) max_body: usize,
    pub(crate) clock: Clock,
    pub(crate) gate: Arc<Gate>,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    /// The budget as the last response stated it.
    pub(crate) rate_limit: Mutex<Option<RateLimit>>,
}

impl Transport {
    /// Starts a transport for the API at this address.
    pub fn builder(base_url: Url) -> TransportBuilder {
        TransportBuilder::new(base_url)
    }

    pub(crate) fn from_shared(shared: Shared) -> Self {
        Self {
            shared: Arc::new(shared),
        }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The address calls go to.
    #[must_use]
    pub fn base_url(&self) -> &Url {
        &self.shared.base
    }

    /// The budget as the last response stated it; `None` before the first, or
    /// where the server states none.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        *self.rate_limit_slot()
    }

    pub(crate) fn rate_limit_slot(&self) -> std::sync::MutexGuard<'_, Option<RateLimit>> {
        self.shared
            .rate_limit
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts a call of an operation, to be handed to a generated client as its
    /// inner value.
    #[must_use]
    pub fn call(&self, operation: &'static Operation, options: CallOptions) -> Call {
        Call::new(self.plan(operation, options), Mode::Send)
    }

    /// Starts a call that is rendered instead of sent: run it like any other,
    /// and read it by [`Call::explained`].
    #[must_use]
    pub fn explain(&self, operation: &'static Operation, options: CallOptions) -> Call {
        Call::new(self.plan(operation, options), Mode::Explain)
    }

    fn plan(&self, operation: &'static Operation, options: CallOptions) -> Plan {
        Plan::new(self.clone(), Subject::of(operation), options)
    }

    /// Starts a call of an operation by its entry in the table, without
    /// generated code.
    ///
    /// Any success is taken for one: contracts name one status for each
    /// operation, and servers have used others.
    ///
    /// ```no_run
    /// # static GET_THING: octo_transport::Operation = octo_transport::Operation {
    /// #     id: "get_thing", wire_id: "getThing", method: http::Method::GET,
    /// #     path: "/things/{id}", safety: octo_transport::Safety::Safe, cost: 1, scope: None,
    /// #     request_media_type: None, response_media_types: &["application/json"],
    /// #     paging: None, deadline: None,
    /// # };
    /// # async fn example(transport: &octo_transport::Transport) -> Result<(), Box<dyn std::error::Error>> {
    /// let thing = transport
    ///     .operation(&GET_THING)
    ///     .path_parameter("id", "17")?
    ///     .send_json::<serde_json::Value>()
    ///     .await?;
    /// # let _ = thing;
    /// # Ok(()) }
    /// ```
    pub fn operation(&self, operation: &'static Operation) -> RawCall {
        RawCall::of(self.clone(), operation)
    }

    /// Starts a call that no contract describes, through the same loop.
    ///
    /// `path` starts with a slash and is put behind the base URL's own path.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawCall {
        RawCall::new(self.clone(), method, path.into())
    }

    /// Waits by the clock that the calls go by, for clients that poll.
    pub async fn sleep(&self, span: Duration) {
        let clock = &self.shared.clock;
        clock.sleep_until(clock.after(Some(span))).await;
    }

    /// Tells the observer that an answer held something the contract does not
    /// know. `place` names it by the contract's words, never by the value.
    pub fn unknown_seen(&self, operation: &'static Operation, kind: UnknownKind, place: &str) {
        tracing::debug!(
            octo.operation = operation.id,
            octo.unknown.kind = ?kind,
            octo.unknown.place = place,
            "the answer holds something the contract does not know"
        );
        if let Some(observer) = &self.shared.observer {
            observer.observe(&Event::Unknown(UnknownEvent {
                operation: operation.id,
                kind,
                place,
            }));
        }
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("base_url", &self.shared.base_text)
            .field("credentials", &self.shared.credentials)
            .field("timeouts", &self.shared.timeouts)
            .field("pace", &self.shared.pace)
            .finish_non_exhaustive()
    }
}
