//! What a gate asks of a budget.

use std::fmt;
use std::time::{Duration, Instant};

use super::Pace;

/// The state of what an organization may spend, as far as it is known here.
///
/// The default is [`LearnedBudget`](super::LearnedBudget), which lives in this
/// process. Implement it to put a store shared by processes or hosts in its
/// place: keep a local lease of that store, since every method is called on the
/// way of a call and must return at once.
///
/// Costs are in requests. Instants are the transport's clock.
pub trait Budget: Send + Sync + fmt::Debug {
    /// Takes `cost` if the pace allows it now, or says when to ask again.
    fn take(&self, now: Instant, cost: u32, pace: Pace) -> Take;

    /// Returns what was taken for a request that was never sent.
    fn give_back(&self, grant: &Grant);

    /// A request came to its end, with what its answer stated, if anything.
    fn settle(&self, now: Instant, grant: &Grant, stated: Option<&Reading>);

    /// The server refused a request: nobody may be let through before `until`.
    fn close(&self, now: Instant, until: Instant);

    /// When `cost` could be taken at the earliest, those ahead included.
    fn earliest(&self, now: Instant, cost: u64, pace: Pace) -> Instant;
}

/// The answer to [`Budget::take`].
#[derive(Debug)]
pub enum Take {
    /// The request may go.
    Granted(Grant),
    /// Ask again at this instant, or when something was learned before it.
    /// `None`: only when something was learned.
    Wait(Option<Instant>),
}

/// A permission that was taken, to be settled or given back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Requests it costs.
    pub cost: u32,
    /// Everything granted by this budget that had come to its end by then.
    pub ended: u64,
    /// When it was granted.
    pub at: Instant,
}

/// The budget as one answer states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// Requests a full budget holds.
    pub limit: u64,
    /// Requests left.
    pub remaining: u64,
    /// Time to the stated reset, by the server's own clock.
    pub reset_in: Duration,
}

/// How a server's budget comes back; its size and state are learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BudgetModel {
    /// A token bucket that refills continuously, a full one in this time.
    Bucket {
        /// Time in which an empty bucket becomes full.
        refill: Duration,
    },
    /// A count that comes back at the stated reset.
    Window,
}

impl Default for BudgetModel {
    /// `Window`: the more careful of the two about a server nothing is known of.
    fn default() -> Self {
        Self::Window
    }
}
