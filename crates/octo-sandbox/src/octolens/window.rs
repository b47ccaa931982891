//! The hourly window: so many requests in any 60 minutes, over all keys of a
//! workspace.

use std::collections::VecDeque;

use super::moment::{HOUR, Moment, SECOND};

/// Requests that a workspace may make in an hour.
pub(crate) const HOURLY_LIMIT: u32 = 500;

/// The requests of the last hour.
#[derive(Debug)]
pub(crate) struct SlidingWindow {
    limit: u32,
    taken: VecDeque<Moment>,
}

/// What the headers of a granted request say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Granted {
    pub(crate) limit: u32,
    pub(crate) remaining: usize,
    /// Unix second at which the oldest request leaves the window, rounded up.
    pub(crate) reset: i64,
}

/// A refusal: whole seconds until the oldest request leaves the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refused {
    pub(crate) retry_after: u64,
}

impl SlidingWindow {
    pub(crate) fn new(limit: u32) -> Self {
        Self {
            limit,
            taken: VecDeque::new(),
        }
    }

    /// Counts one request, unless the window is full. A refused request does
    /// not count, so waiting as told is always enough.
    pub(crate) fn take(&mut self, now: Moment) -> Result<Granted, Refused> {
        while self
            .taken
            .front()
            .is_some_and(|oldest| now.since(*oldest) >= HOUR)
        {
            self.taken.pop_front();
        }
        let capacity = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let leaves = self.taken.front().copied().unwrap_or(now).plus(HOUR);
        if self.taken.len() >= capacity {
            let wait = seconds_up(leaves.since(now)).max(1);
            return Err(Refused {
                retry_after: u64::try_from(wait).unwrap_or(1),
            });
        }
        self.taken.push_back(now);
        Ok(Granted {
            limit: self.limit,
            remaining: capacity - self.taken.len(),
            reset: seconds_up(leaves.millis()),
        })
    }
}

fn seconds_up(millis: i64) -> i64 {
    millis.div_euclid(SECOND) + i64::from(millis.rem_euclid(SECOND) > 0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(millis: i64) -> Moment {
        Moment::from_millis(1_800_000_000_000 + millis)
    }

    #[test]
    fn places_come_back_one_hour_after_each_request() {
        let mut window = SlidingWindow::new(3);
        for (index, millis) in [0, 10_000, 20_500].into_iter().enumerate() {
            let granted = window.take(at(millis)).unwrap();
            assert_eq!(granted.remaining, 2 - index);
            assert_eq!(granted.reset, 1_800_003_600);
        }
        assert_eq!(window.take(at(30_500)), Err(Refused { retry_after: 3_570 }));
        assert!(window.take(at(HOUR - 1)).is_err());
        assert_eq!(window.take(at(HOUR)).unwrap().reset, 1_800_003_610);
        assert!(window.take(at(HOUR)).is_err());
        assert!(window.take(at(HOUR + 10_000)).is_ok());
    }

    #[test]
    fn waiting_as_told_is_always_enough() {
        let mut window = SlidingWindow::new(7);
        let mut now = at(137);
        for step in [0, 13, 700, 999, 1, 60_000, 0, 12_345]
            .into_iter()
            .cycle()
            .take(200)
        {
            now = now.plus(step);
            if let Err(refused) = window.take(now) {
                now = now.plus(i64::try_from(refused.retry_after).unwrap() * SECOND);
                assert!(window.take(now).is_ok());
            }
        }
    }
}
