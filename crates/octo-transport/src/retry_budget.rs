//! A bound on repetition, so that an outage is not amplified.

use std::sync::atomic::{AtomicU32, Ordering};

/// Tokens that repetitions cost and successes earn, shared by a client's calls.
///
/// When everything fails, each call would be sent several times, just when the
/// server can bear it least. The first twenty repetitions are free to happen;
/// after that, only one for every five successes.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    tokens: AtomicU32,
}

/// Enough for twenty repetitions in a row.
const CAPACITY: u32 = 100;

/// A success earns one token, so that repetitions add a fifth to the load at
/// most.
const COST: u32 = 5;

impl RetryBudget {
    pub(crate) fn new() -> Self {
        Self {
            tokens: AtomicU32::new(CAPACITY),
        }
    }

    /// Pays for one repetition; `false` when there is nothing left to pay with.
    pub(crate) fn spend(&self) -> bool {
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(COST)
            })
            .is_ok()
    }

    /// Counts a success.
    pub(crate) fn earn(&self) {
        // Full nearly always: a read is cheaper than a write that others see.
        if self.tokens.load(Ordering::Relaxed) < CAPACITY {
            let _ = self
                .tokens
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                    (tokens < CAPACITY).then_some(tokens + 1)
                });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_in_a_row_and_then_one_for_five_successes() {
        let budget = RetryBudget::new();
        assert_eq!((0..50).filter(|_| budget.spend()).count(), 20);
        for _ in 0..4 {
            budget.earn();
        }
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend());
    }

    #[test]
    fn never_more_than_full() {
        let budget = RetryBudget::new();
        (0..1000).for_each(|_| budget.earn());
        assert_eq!((0..50).filter(|_| budget.spend()).count(), 20);
    }
}
