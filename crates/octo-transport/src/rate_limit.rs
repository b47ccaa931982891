//! The budget as one response states it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderName};
use serde::Serialize;

/// The state of the server's budget that one response carried.
///
/// Read from `X-RateLimit-Limit`, `X-RateLimit-Remaining` and
/// `X-RateLimit-Reset`. What the last means is the vendor's to say: the instant
/// at which a bucket is full again, or at which a window starts anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct RateLimit {
    limit: u64,
    remaining: u64,
    /// Seconds since the Unix epoch, by the server's clock.
    reset: u64,
}

// Names that were looked at once: looking up a text looks at it each time.
static LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
static REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
static RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");

/// Past this a value is no Unix time in seconds (it is the year 5138), but most
/// likely one in milliseconds.
const LATEST_EPOCH_SECONDS: u64 = 99_999_999_999;

/// Below this a value is no Unix time of our days, but a count of seconds.
const EARLIEST_EPOCH_SECONDS: u64 = 1_000_000_000;

impl RateLimit {
    /// Makes a state from its three parts; `reset` is truncated to seconds.
    #[must_use]
    pub fn new(limit: u64, remaining: u64, reset: SystemTime) -> Self {
        Self {
            limit,
            remaining,
            reset: reset.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs()),
        }
    }

    /// Reads the three headers; `None` unless all are there and make sense.
    ///
    /// `now` is the server's clock, for servers that state seconds from now
    /// instead of an instant.
    #[must_use]
    pub fn from_headers(headers: &HeaderMap, now: SystemTime) -> Option<Self> {
        Self::stated(headers, || now).map(|(state, _)| state)
    }

    /// The same, with the server's clock, which is only asked for when there
    /// is a limit.
    pub(crate) fn stated(
        headers: &HeaderMap,
        now: impl FnOnce() -> SystemTime,
    ) -> Option<(Self, SystemTime)> {
        let limit = number(headers, &LIMIT)?;
        let remaining = number(headers, &REMAINING)?;
        let stated = number(headers, &RESET)?;
        let now = now();
        let reset = if stated < EARLIEST_EPOCH_SECONDS {
            now.duration_since(UNIX_EPOCH).ok()?.as_secs() + stated
        } else if stated > LATEST_EPOCH_SECONDS {
            stated / 1000
        } else {
            stated
        };
        let state = Self {
            limit,
            remaining: remaining.min(limit),
            reset,
        };
        (limit > 0 && reset <= LATEST_EPOCH_SECONDS).then_some((state, now))
    }

    /// Requests the budget holds when it is full.
    #[must_use]
    pub fn limit(&self) -> u64 {
        self.limit
    }

    /// Requests left when the server answered.
    #[must_use]
    pub fn remaining(&self) -> u64 {
        self.remaining
    }

    /// The instant the server names, by the server's clock.
    #[must_use]
    pub fn reset(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.reset)
    }
}

/// A number of digits alone, spaces around it aside.
fn number(headers: &HeaderMap, name: &HeaderName) -> Option<u64> {
    let text = headers.get(name)?.as_bytes().trim_ascii();
    if text.is_empty() {
        return None;
    }
    text.iter().try_fold(0_u64, |number, byte| {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit <= 9)?;
        number.checked_mul(10)?.checked_add(u64::from(digit))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(limit: &str, remaining: &str, reset: &str) -> Option<RateLimit> {
        let mut headers = HeaderMap::new();
        headers.insert("x-ratelimit-limit", limit.parse().unwrap());
        headers.insert("x-ratelimit-remaining", remaining.parse().unwrap());
        headers.insert("x-ratelimit-reset", reset.parse().unwrap());
        RateLimit::from_headers(&headers, UNIX_EPOCH + Duration::from_secs(1_700_000_000))
    }

    #[test]
    fn reads_the_three_headers() {
        let state = read("60", "12", "1700000048").unwrap();
        assert_eq!((state.limit(), state.remaining()), (60, 12));
        assert_eq!(
            state.reset(),
            UNIX_EPOCH + Duration::from_secs(1_700_000_048)
        );
    }

    #[test]
    fn understands_relative_and_millisecond_resets() {
        assert_eq!(read("60", "12", "48"), read("60", "12", "1700000048"));
        assert_eq!(
            read("60", "12", "1700000048000"),
            read("60", "12", "1700000048")
        );
    }

    #[test]
    fn nonsense_is_no_state() {
        assert_eq!(read("0", "0", "1700000048"), None);
        assert_eq!(read("-1", "0", "1700000048"), None);
        assert_eq!(read("60", "lots", "1700000048"), None);
        assert_eq!(read("60", "1", "99999999999999999"), None);
        assert_eq!(read("60", "1", ""), None);
    }

    #[test]
    fn remaining_never_exceeds_the_limit() {
        assert_eq!(read("60", "600", "1700000048").unwrap().remaining(), 60);
    }
}
