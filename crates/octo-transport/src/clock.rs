//! Time, as the call loop sees it.
//!
//! Everything that waits or compares instants goes through [`Clock`], so that a
//! test can replace time without touching the sockets beneath.

use std::time::{Duration, Instant, SystemTime};

#[cfg(any(test, feature = "test-util"))]
use crate::testing::VirtualClock;

/// The source of time of a transport.
#[derive(Debug, Clone, Default)]
pub(crate) enum Clock {
    /// The runtime's clock.
    #[default]
    System,
    /// A clock that a test moves.
    #[cfg(any(test, feature = "test-util"))]
    Virtual(VirtualClock),
}

impl Clock {
    /// The current instant of the monotonic clock.
    pub(crate) fn now(&self) -> Instant {
        match self {
            Self::System => tokio::time::Instant::now().into_std(),
            #[cfg(any(test, feature = "test-util"))]
            Self::Virtual(clock) => clock.now(),
        }
    }

    /// The current wall-clock time, right or wrong.
    pub(crate) fn wall(&self) -> SystemTime {
        match self {
            Self::System => SystemTime::now(),
            #[cfg(any(test, feature = "test-util"))]
            Self::Virtual(clock) => clock.wall(),
        }
    }

    /// Waits until `instant`; for ever when there is none.
    pub(crate) async fn sleep_until(&self, instant: Option<Instant>) {
        match (self, instant) {
            (_, None) => std::future::pending().await,
            (Self::System, Some(instant)) => tokio::time::sleep_until(instant.into()).await,
            #[cfg(any(test, feature = "test-util"))]
            (Self::Virtual(clock), Some(instant)) => clock.sleep_until(instant).await,
        }
    }

    /// Waits for a span, counted from the first poll; for ever when there is
    /// none.
    pub(crate) async fn sleep(&self, span: Option<Duration>) {
        self.sleep_until(self.after(span)).await;
    }

    /// The instant a bound from now ends, if it is bounded at all.
    pub(crate) fn after(&self, bound: Option<Duration>) -> Option<Instant> {
        // An overflow is a bound beyond every clock: none.
        bound.and_then(|bound| self.now().checked_add(bound))
    }

    /// Whether a test moves it.
    pub(crate) fn is_virtual(&self) -> bool {
        !matches!(self, Self::System)
    }

    /// Tells clocks apart: instants of one mean nothing to another.
    pub(crate) fn id(&self) -> usize {
        match self {
            Self::System => 0,
            #[cfg(any(test, feature = "test-util"))]
            Self::Virtual(clock) => clock.id(),
        }
    }
}
