//! What a metrics system may want to know of each call.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::{Delivery, ErrorKind, RateLimit};

/// Receives what happens to calls, as it happens.
///
/// Called on the way of the call, so it must not block; counters and histograms
/// are what it is for. Every text is the contract's, never the user's or the
/// server's, and so safe as a label.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use octo_transport::{Event, Observer};
///
/// #[derive(Debug, Default)]
/// struct Retries(AtomicU64);
///
/// impl Observer for Retries {
///     fn observe(&self, event: &Event<'_>) {
///         if let Event::Attempt(attempt) = event && attempt.number > 1 {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Observer: Send + Sync + fmt::Debug {
    /// Takes note of an event.
    fn observe(&self, event: &Event<'_>);
}

/// Something that happened to a call.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub enum Event<'a> {
    /// One HTTP exchange ended.
    Attempt(AttemptEvent<'a>),
    /// A call waits before its next step.
    Wait(WaitEvent<'a>),
    /// A call ended.
    Call(CallEvent<'a>),
    /// An answer stated the budget.
    RateLimit(RateLimit),
    /// An answer held something that the contract does not know.
    Unknown(UnknownEvent<'a>),
}

/// One HTTP exchange.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub struct AttemptEvent<'a> {
    /// The operation's id, or `raw`.
    pub operation: &'a str,
    /// Which attempt of its call, from 1.
    pub number: u32,
    /// Status of the answer, when one came.
    pub status: Option<StatusCode>,
    /// Why it failed, when it did.
    pub error: Option<ErrorKind>,
    /// What became of the request.
    pub delivery: Delivery,
    /// From sending to the last byte.
    pub duration: Duration,
}

/// A wait within a call.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub struct WaitEvent<'a> {
    /// The operation's id, or `raw`.
    pub operation: &'a str,
    /// What it waits for.
    pub cause: WaitCause,
    /// For a budget, how long it waited; else how long it is going to.
    pub duration: Duration,
}

/// What a call waits for.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WaitCause {
    /// The server's budget.
    Budget,
    /// The time between attempts.
    Backoff,
    /// The time that the server asked for.
    RetryAfter,
}

impl WaitCause {
    /// Snake-case name, for labels.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Budget => "budget",
            Self::Backoff => "backoff",
            Self::RetryAfter => "retry_after",
        }
    }
}

/// A whole call.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub struct CallEvent<'a> {
    /// The operation's id, or `raw`.
    pub operation: &'a str,
    /// Attempts it took.
    pub attempts: u32,
    /// Why it failed, when it did.
    pub error: Option<ErrorKind>,
    /// From start to end, waits included.
    pub duration: Duration,
}

/// A part of an answer that the contract does not know.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub struct UnknownEvent<'a> {
    /// The operation's id, or `raw`.
    pub operation: &'a str,
    /// What kind of thing it is.
    pub kind: UnknownKind,
    /// Where it stands, by the contract's names: `ProductView.color`.
    pub place: &'a str,
}

/// What an answer may hold that the contract does not know.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UnknownKind {
    /// A value of an open enum.
    EnumValue,
    /// A field of an object.
    Field,
}
