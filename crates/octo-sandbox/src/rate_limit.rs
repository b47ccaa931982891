//! Token buckets as the Octogen contract describes them: each holds one minute
//! of requests and refills continuously.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Parts of one token, so that refilling is exact in whole numbers: a bucket
/// of `n` a minute gains `n` parts per nanosecond.
const PARTS_PER_TOKEN: u128 = 60 * 1_000_000_000;

/// What a bucket says after a request, in the units of the response headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RateState {
    /// Requests a minute.
    pub(crate) limit: u32,
    /// Whole tokens left.
    pub(crate) remaining: u32,
    /// Unix second at which the bucket is full again, rounded up.
    pub(crate) reset: u64,
    /// Set when the request was refused: whole seconds until a token is there.
    pub(crate) retry_after: Option<u64>,
}

#[derive(Debug)]
struct Bucket {
    per_minute: u32,
    parts: u128,
    refilled_at: Duration,
}

impl Bucket {
    fn full(per_minute: u32, now: Duration) -> Self {
        Self {
            per_minute,
            parts: u128::from(per_minute) * PARTS_PER_TOKEN,
            refilled_at: now,
        }
    }

    fn capacity(&self) -> u128 {
        u128::from(self.per_minute) * PARTS_PER_TOKEN
    }

    fn take(&mut self, now: Duration) -> RateState {
        let passed = now.saturating_sub(self.refilled_at).as_nanos();
        self.parts = self
            .capacity()
            .min(self.parts + passed * u128::from(self.per_minute));
        self.refilled_at = self.refilled_at.max(now);
        let granted = self.parts >= PARTS_PER_TOKEN;
        if granted {
            self.parts -= PARTS_PER_TOKEN;
        }
        let until_full = self.nanos_for(self.capacity() - self.parts);
        RateState {
            limit: self.per_minute,
            remaining: u32::try_from(self.parts / PARTS_PER_TOKEN).unwrap_or(u32::MAX),
            reset: whole_seconds(self.refilled_at.as_nanos() + until_full),
            retry_after: (!granted)
                .then(|| whole_seconds(self.nanos_for(PARTS_PER_TOKEN - self.parts)).max(1)),
        }
    }

    /// Nanoseconds until `parts` more have flowed in, rounded up.
    fn nanos_for(&self, parts: u128) -> u128 {
        // A budget of zero never refills; a minute is the unit it is told in.
        match u128::from(self.per_minute) {
            0 => PARTS_PER_TOKEN,
            rate => parts.div_ceil(rate),
        }
    }
}

/// Whole seconds, rounded up: a caller who waits that long never comes too early.
fn whole_seconds(nanos: u128) -> u64 {
    u64::try_from(nanos.div_ceil(1_000_000_000)).unwrap_or(u64::MAX)
}

/// The buckets of everybody who calls, made on first sight.
#[derive(Debug)]
pub(crate) struct RateLimiter<K> {
    buckets: Mutex<HashMap<K, Bucket>>,
}

impl<K: Hash + Eq> RateLimiter<K> {
    pub(crate) fn new() -> Self {
        Self {
            buckets: Mutex::new(HashMap::new()),
        }
    }

    /// Fills every bucket.
    pub(crate) fn clear(&self) {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        buckets.clear();
    }

    /// Takes one token from the bucket of `key`, which holds `per_minute`.
    pub(crate) fn take(&self, key: K, per_minute: u32, now: Duration) -> RateState {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        buckets
            .entry(key)
            .or_insert_with(|| Bucket::full(per_minute, now))
            .take(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: u64) -> Duration {
        Duration::from_secs(1_000_000) + Duration::from_millis(millis)
    }

    #[test]
    fn a_bucket_holds_one_minute_and_refills_continuously() {
        let limiter = RateLimiter::new();
        for left in (0..60).rev() {
            let state = limiter.take("org", 60, at(0));
            assert_eq!((state.remaining, state.retry_after), (left, None));
        }
        let refused = limiter.take("org", 60, at(0));
        assert_eq!(refused.retry_after, Some(1));
        assert_eq!(refused.reset, 1_000_060);
        assert!(limiter.take("org", 60, at(999)).retry_after.is_some());
        assert_eq!(limiter.take("org", 60, at(1_000)).retry_after, None);
        assert!(limiter.take("org", 60, at(1_000)).retry_after.is_some());
        // Ten quiet minutes do not save up more than one minute of requests.
        assert_eq!(limiter.take("org", 60, at(600_000)).remaining, 59);
    }

    #[test]
    fn waiting_as_told_is_always_enough() {
        for per_minute in [1, 7, 13, 60, 61, 999] {
            let limiter = RateLimiter::new();
            let mut now = at(137);
            for _ in 0..per_minute {
                assert_eq!(limiter.take("org", per_minute, now).retry_after, None);
            }
            for _ in 0..50 {
                let Some(wait) = limiter.take("org", per_minute, now).retry_after else {
                    continue;
                };
                now += Duration::from_secs(wait);
                assert_eq!(limiter.take("org", per_minute, now).retry_after, None);
            }
        }
    }

    #[test]
    fn a_full_bucket_resets_within_the_time_of_one_token() {
        let limiter = RateLimiter::new();
        let state = limiter.take("org", 12_000, at(0));
        assert_eq!((state.remaining, state.reset), (11_999, 1_000_001));
    }

    #[test]
    fn a_clock_that_steps_back_grants_nothing() {
        let limiter = RateLimiter::new();
        assert_eq!(limiter.take("org", 1, at(5_000)).retry_after, None);
        assert_eq!(limiter.take("org", 1, at(0)).retry_after, Some(60));
    }
}
