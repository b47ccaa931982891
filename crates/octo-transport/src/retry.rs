//! When to try again, and how long to wait before.

use std::borrow::Cow;
use std::ops::RangeInclusive;
use std::time::Duration;

use http::StatusCode;

use crate::{Delivery, Safety};

/// When and how a call is repeated, as a value.
///
/// The default follows what the three vendors ask for: four attempts, waits of
/// up to 1 s, 2 s, 4 s … 30 s by full jitter, the rules of
/// [`RetryPolicy::DEFAULT_RULES`], and never a wait of more than five minutes.
///
/// ```
/// use std::time::Duration;
/// use octo_transport::{Backoff, RetryPolicy};
///
/// let patient = RetryPolicy::default()
///     .attempts(6)
///     .backoff(Backoff { first: Duration::from_millis(500), ..Backoff::default() });
/// assert_eq!(patient.max_attempts(), 6);
/// ```
#[derive(Debug, Clone)]
pub struct RetryPolicy {
    attempts: u32,
    backoff: Backoff,
    longest_wait: Duration,
    rules: Cow<'static, [RetryRule]>,
}

/// One row of the table by which failures are classified.
///
/// The first row that matches decides; where none does, the call ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryRule {
    /// What happened.
    pub cause: RetryCause,
    /// Whether it applies to operations that must not be done twice as well.
    pub unsafe_too: bool,
    /// Whether to try again.
    pub retry: bool,
}

/// What a [`RetryRule`] looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryCause {
    /// The answer's status lies between these two, both included.
    Status(u16, u16),
    /// There is no (complete) answer, and this is known of the request.
    Lost(Delivery),
}

/// The waits between attempts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// Bound of the first wait. Default: 1 s.
    pub first: Duration,
    /// What the bound is multiplied by each time. Default: 2.
    pub factor: u32,
    /// Largest bound. Default: 30 s.
    pub cap: Duration,
    /// How the wait is drawn. Default: [`Jitter::Full`].
    pub jitter: Jitter,
}

/// How a wait is drawn from its bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jitter {
    /// Evenly from nothing to the bound: callers that failed together do not
    /// come back together.
    Full,
    /// The bound itself. For tests, and for the only caller of a server.
    None,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            first: Duration::from_secs(1),
            factor: 2,
            cap: Duration::from_secs(30),
            jitter: Jitter::Full,
        }
    }
}

impl Backoff {
    /// The bound of the wait after failure number `failures`, from 1.
    #[must_use]
    pub fn bound(&self, failures: u32) -> Duration {
        let growth = self.factor.saturating_pow(failures.saturating_sub(1));
        self.first.saturating_mul(growth).min(self.cap)
    }

    /// A wait after failure number `failures`; `chance` lies in `0.0..1.0`.
    pub(crate) fn wait(&self, failures: u32, chance: impl FnOnce() -> f64) -> Duration {
        let bound = self.bound(failures);
        match self.jitter {
            Jitter::Full => bound.mul_f64(chance().clamp(0.0, 1.0)),
            Jitter::None => bound,
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 4,
            backoff: Backoff::default(),
            longest_wait: Duration::from_secs(300),
            rules: Cow::Borrowed(Self::DEFAULT_RULES),
        }
    }
}

impl RetryPolicy {
    /// The table a policy starts with.
    ///
    /// | cause | safe, idempotent | unsafe | why |
    /// | --- | --- | --- | --- |
    /// | 429 | again | again | refused before it was processed |
    /// | 501, 505 | end | end | will not change |
    /// | other 5xx | again | end | may have been processed |
    /// | not sent | again | again | nothing happened |
    /// | unknown, or answer lost | again | end | may have been processed |
    pub const DEFAULT_RULES: &'static [RetryRule] = &[
        RetryRule::new(RetryCause::Status(429, 429), true, true),
        RetryRule::new(RetryCause::Status(501, 501), true, false),
        RetryRule::new(RetryCause::Status(505, 505), true, false),
        RetryRule::new(RetryCause::Status(500, 599), false, true),
        RetryRule::new(RetryCause::Lost(Delivery::NotSent), true, true),
        RetryRule::new(RetryCause::Lost(Delivery::Unknown), false, true),
        RetryRule::new(RetryCause::Lost(Delivery::ResponseLost), false, true),
    ];

    /// One attempt, whatever happens.
    #[must_use]
    pub fn never() -> Self {
        Self {
            attempts: 1,
            ..Self::default()
        }
    }

    /// Bounds the attempts of a call, the first included; 0 counts as 1.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Replaces the waits between attempts.
    #[must_use]
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// Bounds a single wait. A server that asks for more ends the call at once,
    /// with the instant to come back at.
    #[must_use]
    pub fn longest_wait(mut self, bound: Duration) -> Self {
        self.longest_wait = bound;
        self
    }

    /// Puts a row before all others.
    #[must_use]
    pub fn rule(mut self, rule: RetryRule) -> Self {
        self.rules.to_mut().insert(0, rule);
        self
    }

    /// Attempts of a call, the first included.
    #[must_use]
    pub fn max_attempts(&self) -> u32 {
        self.attempts
    }

    /// The longest single wait.
    #[must_use]
    pub fn max_wait(&self) -> Duration {
        self.longest_wait
    }

    /// The waits between attempts.
    #[must_use]
    pub fn waits(&self) -> &Backoff {
        &self.backoff
    }

    /// Whether a failure of this kind may be repeated for such an operation.
    #[must_use]
    pub fn allows(&self, failure: Failed, safety: Safety) -> bool {
        self.rules
            .iter()
            .find(|rule| rule.matches(failure, safety))
            .is_some_and(|rule| rule.retry)
    }

    /// What would be repeated, in words, for explanations.
    pub(crate) fn class(&self, safety: Safety) -> &'static str {
        if self.attempts <= 1 {
            "never repeated"
        } else if safety.repeatable() {
            "repeated after 429, 5xx and lost connections"
        } else {
            "repeated only when certain that it was not processed"
        }
    }
}

/// A failure as the table sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failed {
    /// A complete answer with this status.
    Status(StatusCode),
    /// No complete answer.
    Lost(Delivery),
}

impl RetryRule {
    /// A row; see the fields.
    #[must_use]
    pub const fn new(cause: RetryCause, unsafe_too: bool, retry: bool) -> Self {
        Self {
            cause,
            unsafe_too,
            retry,
        }
    }

    fn matches(&self, failure: Failed, safety: Safety) -> bool {
        let cause = match (self.cause, failure) {
            (RetryCause::Status(from, to), Failed::Status(status)) => {
                RangeInclusive::new(from, to).contains(&status.as_u16())
            }
            (RetryCause::Lost(rule), Failed::Lost(delivery)) => rule == delivery,
            _ => false,
        };
        cause && (self.unsafe_too || safety.repeatable())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn bounds_double_up_to_the_cap() {
        let backoff = Backoff::default();
        let bounds: Vec<u64> = (1..=7).map(|n| backoff.bound(n).as_secs()).collect();
        assert_eq!(bounds, [1, 2, 4, 8, 16, 30, 30]);
        assert_eq!(backoff.bound(u32::MAX).as_secs(), 30);
    }

    #[test]
    fn full_jitter_draws_from_nothing_to_the_bound() {
        let backoff = Backoff::default();
        assert_eq!(backoff.wait(3, || 0.0), Duration::ZERO);
        assert_eq!(backoff.wait(3, || 0.5), Duration::from_secs(2));
        assert!(backoff.wait(3, || 0.999) < Duration::from_secs(4));
    }

    #[test]
    fn the_table_says_what_its_documentation_says() {
        let policy = RetryPolicy::default();
        let status = |code| Failed::Status(StatusCode::from_u16(code).unwrap());
        for (failure, repeatable, never_twice) in [
            (status(429), true, true),
            (status(500), true, false),
            (status(503), true, false),
            (status(501), false, false),
            (status(505), false, false),
            (status(400), false, false),
            (status(408), false, false),
            (status(409), false, false),
            (Failed::Lost(Delivery::NotSent), true, true),
            (Failed::Lost(Delivery::Unknown), true, false),
            (Failed::Lost(Delivery::ResponseLost), true, false),
            (Failed::Lost(Delivery::Received), false, false),
        ] {
            assert_eq!(
                policy.allows(failure, Safety::Safe),
                repeatable,
                "{failure:?}"
            );
            assert_eq!(
                policy.allows(failure, Safety::Idempotent),
                repeatable,
                "{failure:?}"
            );
            assert_eq!(
                policy.allows(failure, Safety::Unsafe),
                never_twice,
                "{failure:?}"
            );
        }
    }

    #[test]
    fn an_own_row_comes_first() {
        let policy =
            RetryPolicy::default().rule(RetryRule::new(RetryCause::Status(409, 409), false, true));
        assert!(policy.allows(Failed::Status(StatusCode::CONFLICT), Safety::Safe));
        assert!(!policy.allows(Failed::Status(StatusCode::CONFLICT), Safety::Unsafe));
    }
}
