//! A clock that moves when nothing else does.

use std::collections::BTreeMap;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Time that stands still until everything waits for it, and then jumps to the
/// next instant somebody waits for.
///
/// tokio's paused clock does the same, but jumps whenever the runtime has no
/// task to run, even while bytes are on their way through a socket: a deadline
/// then passes before an answer that has already been sent. This clock lets the
/// runtime look at its sockets many times over before it jumps, which is
/// certain where delivery is synchronous: between tasks of one single-threaded
/// runtime, over Unix sockets or loopback TCP.
///
/// Clones are the same clock.
#[derive(Clone)]
pub struct VirtualClock {
    inner: Arc<Inner>,
}

struct Inner {
    start: Instant,
    state: Mutex<State>,
    /// Counts what happens, so that quiet can be told from business.
    activity: AtomicU64,
}

struct State {
    elapsed: Duration,
    wall_start: SystemTime,
    timers: BTreeMap<(Duration, u64), Waker>,
    next_timer: u64,
}

/// Looks at the sockets without anything happening, after which the clock
/// jumps. An exchange takes a handful of turns from task to task.
const QUIET_TURNS: u32 = 48;

/// Real time without progress, after which a test is stuck.
const STUCK: Duration = Duration::from_secs(20);

impl Default for VirtualClock {
    fn default() -> Self {
        Self::new()
    }
}

impl VirtualClock {
    /// A clock at 2023-11-14 22:13:20 UTC, Unix time 1,700,000,000.
    #[must_use]
    pub fn new() -> Self {
        Self {
            inner: Arc::new(Inner {
                start: Instant::now(),
                state: Mutex::new(State {
                    elapsed: Duration::ZERO,
                    wall_start: UNIX_EPOCH + Duration::from_secs(1_700_000_000),
                    timers: BTreeMap::new(),
                    next_timer: 0,
                }),
                activity: AtomicU64::new(0),
            }),
        }
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.inner.start + self.elapsed()
    }

    /// The present wall-clock time.
    #[must_use]
    pub fn wall(&self) -> SystemTime {
        let state = self.state();
        state.wall_start + state.elapsed
    }

    /// Sets the wall clock, and leaves the monotonic one alone.
    pub fn set_wall(&self, time: SystemTime) {
        let mut state = self.state();
        state.wall_start = time.checked_sub(state.elapsed).unwrap_or(UNIX_EPOCH);
    }

    /// Time since the clock was made.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    /// Moves the clock and wakes whoever waited for a time passed by.
    pub fn advance(&self, by: Duration) {
        let woken = {
            let mut state = self.state();
            state.elapsed += by;
            let later = (state.elapsed, u64::MAX);
            let rest = state.timers.split_off(&later);
            std::mem::replace(&mut state.timers, rest)
        };
        self.stir();
        woken.into_values().for_each(Waker::wake);
    }

    /// Waits for a span of this clock's time.
    pub async fn sleep(&self, span: Duration) {
        self.sleep_until(self.now() + span).await;
    }

    /// Waits for an instant of this clock.
    pub async fn sleep_until(&self, instant: Instant) {
        let due = instant.saturating_duration_since(self.inner.start);
        let mut timer = Timer {
            clock: self,
            key: None,
        };
        poll_fn(|cx| {
            let mut state = self.state();
            if let Some(key) = timer.key.take() {
                state.timers.remove(&key);
            }
            if state.elapsed >= due {
                return Poll::Ready(());
            }
            let key = (due, state.next_timer);
            state.next_timer += 1;
            state.timers.insert(key, cx.waker().clone());
            timer.key = Some(key);
            Poll::Pending
        })
        .await;
    }

    /// Runs a future, and moves the clock whenever all else is quiet.
    ///
    /// Needs a single-threaded tokio runtime, on which everything that takes
    /// part runs.
    ///
    /// # Panics
    /// When nothing happens for long and nobody waits for time: the test would
    /// hang.
    pub async fn run<T>(&self, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        let mut drive = pin!(self.drive());
        poll_fn(|cx| {
            if let Poll::Ready(value) = work.as_mut().poll(cx) {
                return Poll::Ready(value);
            }
            match drive.as_mut().poll(cx) {
                Poll::Ready(never) => match never {},
                Poll::Pending => Poll::Pending,
            }
        })
        .await
    }

    async fn drive(&self) -> std::convert::Infallible {
        let mut since = Instant::now();
        loop {
            let before = self.inner.activity.load(Ordering::Relaxed);
            let mut quiet = true;
            for _ in 0..QUIET_TURNS {
                // Each yield lets the runtime poll its sockets once.
                tokio::task::yield_now().await;
                if self.inner.activity.load(Ordering::Relaxed) != before {
                    quiet = false;
                    break;
                }
            }
            if !quiet {
                since = Instant::now();
            } else if let Some(next) = self.next_timer() {
                self.advance(next);
                since = Instant::now();
            } else {
                assert!(
                    since.elapsed() < STUCK,
                    "nothing happens and nobody waits for time: the test hangs"
                );
            }
        }
    }

    /// Tells the clock that something happened which it cannot see.
    pub(crate) fn stir(&self) {
        self.inner.activity.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn id(&self) -> usize {
        Arc::as_ptr(&self.inner).addr()
    }

    /// Time to the next instant somebody waits for.
    fn next_timer(&self) -> Option<Duration> {
        let state = self.state();
        let ((due, _), _) = state.timers.first_key_value()?;
        Some(due.saturating_sub(state.elapsed))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.inner
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualClock")
            .field("elapsed", &self.elapsed())
            .finish_non_exhaustive()
    }
}

/// A timer that is forgotten with its future.
struct Timer<'a> {
    clock: &'a VirtualClock,
    key: Option<(Duration, u64)>,
}

impl Drop for Timer<'_> {
    fn drop(&mut self) {
        if let Some(key) = self.key.take() {
            self.clock.state().timers.remove(&key);
        }
    }
}
