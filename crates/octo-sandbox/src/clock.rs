//! The sandbox's idea of time, which tests may take into their own hands.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Datelike, SecondsFormat, Utc};
use http::HeaderValue;
use tokio::time::Instant;

/// A source of the current time for everything the sandbox does with time.
///
/// Rate limits refill by it, and the instants in headers and bodies are read
/// from it. It must never go backwards.
///
/// ```
/// use octo_sandbox::{Clock, ManualClock};
/// use std::time::Duration;
///
/// let clock = ManualClock::at_unix(1_781_000_000);
/// clock.advance(Duration::from_secs(30));
/// assert_eq!(clock.now(), Duration::from_secs(1_781_000_030));
/// ```
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The time passed since the Unix epoch.
    fn now(&self) -> Duration;
}

/// The machine's clock: wall time when it was made, advanced monotonically.
///
/// It advances by tokio's clock, so a test that pauses tokio's time pauses
/// this one too.
#[derive(Debug, Clone)]
pub struct SystemClock {
    scaled: ScaledClock,
}

impl SystemClock {
    /// Starts from the machine's wall time.
    #[must_use]
    pub fn new() -> Self {
        Self {
            scaled: ScaledClock::new(1.0),
        }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        self.scaled.now()
    }
}

/// A clock that runs faster or slower than the machine's.
///
/// With a factor of 60 a rate limit of one minute refills in a second. What
/// the sandbox tells in `Retry-After` and `X-RateLimit-Reset` is in its own
/// seconds.
#[derive(Debug, Clone)]
pub struct ScaledClock {
    started_at: Duration,
    started: Instant,
    factor: f64,
}

impl ScaledClock {
    /// Starts from the machine's wall time and advances `factor` seconds a second.
    ///
    /// A factor that is negative or not finite counts as 0: the clock stands.
    #[must_use]
    pub fn new(factor: f64) -> Self {
        let usable = factor.is_finite() && factor > 0.0;
        Self {
            // A machine set before 1970 starts at the epoch: only differences matter.
            started_at: SystemTime::now()
                .duration_since(SystemTime::UNIX_EPOCH)
                .unwrap_or_default(),
            started: Instant::now(),
            factor: if usable { factor } else { 0.0 },
        }
    }
}

impl Clock for ScaledClock {
    fn now(&self) -> Duration {
        let passed = self.started.elapsed().as_secs_f64() * self.factor;
        // Only a factor beyond all reason overflows; the clock then stands at the end.
        let passed = Duration::try_from_secs_f64(passed).unwrap_or(Duration::MAX);
        self.started_at.saturating_add(passed)
    }
}

/// A clock that moves only when told to; its clones share one time.
#[derive(Debug, Clone, Default)]
pub struct ManualClock {
    now: Arc<Mutex<Duration>>,
}

impl ManualClock {
    /// Stands at `seconds` after the Unix epoch.
    #[must_use]
    pub fn at_unix(seconds: u64) -> Self {
        Self {
            now: Arc::new(Mutex::new(Duration::from_secs(seconds))),
        }
    }

    /// Moves forward by `step`.
    pub fn advance(&self, step: Duration) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = now.saturating_add(step);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Duration {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A clock that goes as another one does, and can be moved forward.
#[derive(Debug)]
pub(crate) struct AdjustableClock {
    clock: Box<dyn Clock>,
    ahead: Mutex<Duration>,
}

impl AdjustableClock {
    pub(crate) fn new(clock: Box<dyn Clock>) -> Self {
        Self {
            clock,
            ahead: Mutex::default(),
        }
    }

    /// Moves forward by `step`.
    pub(crate) fn advance(&self, step: Duration) {
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        *ahead = ahead.saturating_add(step);
    }
}

impl Clock for AdjustableClock {
    fn now(&self) -> Duration {
        let ahead = *self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        self.clock.now().saturating_add(ahead)
    }
}

/// Writes an instant as an HTTP date (RFC 9110, section 5.6.7).
pub(crate) fn http_date(since_epoch: Duration) -> HeaderValue {
    let date = i64::try_from(since_epoch.as_secs())
        .ok()
        .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
        // Four-digit years only: beyond them a clock is past all reason.
        .filter(|date| date.year() <= 9_999)
        .unwrap_or(DateTime::UNIX_EPOCH);
    let text = date.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    // Weekdays, months and digits are ASCII.
    HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// Writes an instant as UTC in the form the contracts use, `2026-05-19T18:04:10Z`.
pub(crate) fn rfc3339(since_epoch: Duration) -> String {
    i64::try_from(since_epoch.as_secs())
        .ok()
        .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
        // Only a clock beyond all reason is past the calendar's end.
        .unwrap_or(DateTime::<Utc>::MAX_UTC)
        .to_rfc3339_opts(SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_written_in_utc() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_779_213_850, "2026-05-19T18:04:10Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"),
        ] {
            assert_eq!(rfc3339(Duration::from_secs(seconds)), text);
        }
    }

    #[test]
    fn http_dates_have_the_form_of_the_rfc() {
        let date = http_date(Duration::from_secs(784_111_777));
        assert_eq!(date, "Sun, 06 Nov 1994 08:49:37 GMT");
        let end = http_date(Duration::MAX);
        assert_eq!(end, "Thu, 01 Jan 1970 00:00:00 GMT");
    }

    #[test]
    fn an_adjustable_clock_goes_on_from_where_it_was_moved_to() {
        let inner = ManualClock::at_unix(100);
        let clock = AdjustableClock::new(Box::new(inner.clone()));
        clock.advance(Duration::from_secs(60));
        inner.advance(Duration::from_secs(1));
        assert_eq!(clock.now(), Duration::from_secs(161));
    }

    #[tokio::test(start_paused = true)]
    async fn the_system_clock_follows_paused_tokio_time() {
        let clock = SystemClock::new();
        let before = clock.now();
        tokio::time::advance(Duration::from_secs(90)).await;
        let passed = clock.now() - before;
        assert!(passed >= Duration::from_millis(89_999) && passed <= Duration::from_millis(90_001));
    }

    #[tokio::test(start_paused = true)]
    async fn a_scaled_clock_multiplies_time() {
        let clock = ScaledClock::new(60.0);
        let before = clock.now();
        tokio::time::advance(Duration::from_secs(2)).await;
        let passed = clock.now() - before;
        assert!((passed.as_secs_f64() - 120.0).abs() < 0.01);
    }
}
