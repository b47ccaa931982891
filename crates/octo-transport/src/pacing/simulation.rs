//! Callers, gates and a server's budget in virtual time.
//!
//! The server here is the truth that a gate can only guess: it counts, refills
//! and refuses by its own rules, and states whole numbers. Requests take time
//! both ways. What is tested is the whole of gate and model; that the loop asks
//! them is tested with sockets.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::{BudgetModel, Gate, LearnedBudget, Pace, Reading, TooLate};
use crate::clock::Clock;
use crate::testing::VirtualClock;

/// A server's budget, exactly.
struct Truth {
    model: BudgetModel,
    limit: f64,
    left: f64,
    at: Instant,
    window: Duration,
    window_ends: Instant,
    answered: u32,
    refused: u32,
    lowest: f64,
}

enum Answer {
    Ok(Reading),
    Refused(Reading, Duration),
}

impl Truth {
    fn bucket(limit: u32, left: u32, now: Instant) -> Self {
        Self::new(
            BudgetModel::Bucket { refill: MINUTE },
            limit,
            left,
            MINUTE,
            now,
        )
    }

    fn window(limit: u32, left: u32, window: Duration, now: Instant) -> Self {
        Self::new(BudgetModel::Window, limit, left, window, now)
    }

    fn new(model: BudgetModel, limit: u32, left: u32, window: Duration, now: Instant) -> Self {
        Self {
            model,
            limit: f64::from(limit),
            left: f64::from(left),
            at: now,
            window,
            window_ends: now + window,
            answered: 0,
            refused: 0,
            lowest: f64::from(left),
        }
    }

    fn rate(&self) -> f64 {
        self.limit / self.window.as_secs_f64()
    }

    fn refill(&mut self, now: Instant) {
        match self.model {
            BudgetModel::Bucket { .. } => {
                let passed = now.saturating_duration_since(self.at).as_secs_f64();
                self.left = (self.left + passed * self.rate()).min(self.limit);
            }
            BudgetModel::Window => {
                while now >= self.window_ends {
                    self.window_ends += self.window;
                    self.left = self.limit;
                }
            }
        }
        self.at = now;
    }

    fn spend(&mut self, now: Instant) -> Answer {
        self.refill(now);
        let taken = self.left >= 1.0;
        if taken {
            self.left -= 1.0;
            self.answered += 1;
            self.lowest = self.lowest.min(self.left);
        } else {
            self.refused += 1;
        }
        let reset_in = match self.model {
            BudgetModel::Bucket { .. } => {
                Duration::from_secs_f64((self.limit - self.left) / self.rate())
            }
            BudgetModel::Window => self.window_ends - now,
        };
        let reading = Reading {
            limit: self.limit as u64,
            remaining: self.left as u64,
            // Whole seconds, rounded up as a careful server would.
            reset_in: Duration::from_secs(reset_in.as_secs_f64().ceil() as u64),
        };
        if taken {
            return Answer::Ok(reading);
        }
        let wait = match self.model {
            BudgetModel::Bucket { .. } => (1.0 - self.left) / self.rate(),
            BudgetModel::Window => reset_in.as_secs_f64(),
        };
        Answer::Refused(reading, Duration::from_secs(wait.ceil().max(1.0) as u64))
    }
}

const MINUTE: Duration = Duration::from_secs(60);

/// What the callers of a run saw.
#[derive(Default)]
struct Log {
    /// Callers in the order they were let through, by index.
    passed: Vec<usize>,
    /// When each request was sent.
    sent: Vec<Instant>,
    /// When a refusal arrived, and until when it closed the gate.
    closed: Vec<(Instant, Instant)>,
    done: usize,
}

#[derive(Debug, Clone, Copy)]
struct Caller {
    /// Milliseconds after the start.
    at: u64,
    /// Milliseconds each way.
    up: u64,
    down: u64,
    pace: Pace,
}

struct World {
    clock: VirtualClock,
    truth: Rc<RefCell<Truth>>,
    log: Rc<RefCell<Log>>,
    start: Instant,
}

impl World {
    fn new(truth: impl FnOnce(Instant) -> Truth) -> Self {
        let clock = VirtualClock::new();
        let start = clock.now();
        Self {
            truth: Rc::new(RefCell::new(truth(start))),
            log: Rc::default(),
            clock,
            start,
        }
    }

    fn gate(&self) -> Arc<Gate> {
        let model = self.truth.borrow().model;
        Arc::new(Gate::new(Arc::new(LearnedBudget::new(model))))
    }

    /// One call from beginning to end, refusals retried.
    async fn call(&self, gate: &Arc<Gate>, index: usize, caller: Caller) {
        let clock = Clock::Virtual(self.clock.clone());
        self.clock
            .sleep_until(self.start + Duration::from_millis(caller.at))
            .await;
        loop {
            let Ok(mut permit) = gate.pass(&clock, 1, caller.pace, None).await else {
                unreachable!("there is no deadline");
            };
            {
                let mut log = self.log.borrow_mut();
                log.passed.push(index);
                log.sent.push(self.clock.now());
            }
            permit.sent();
            self.clock.sleep(Duration::from_millis(caller.up)).await;
            let answer = self.truth.borrow_mut().spend(self.clock.now());
            self.clock.sleep(Duration::from_millis(caller.down)).await;
            let now = self.clock.now();
            match answer {
                Answer::Ok(reading) => {
                    permit.settle(now, Some(&reading));
                    self.log.borrow_mut().done += 1;
                    return;
                }
                Answer::Refused(reading, wait) => {
                    permit.refused(now, Some(&reading), now + wait);
                    self.log.borrow_mut().closed.push((now, now + wait));
                }
            }
        }
    }

    /// Runs everybody to their end and says how long it took.
    fn run(&self, gates: &[Arc<Gate>], callers: &[Caller], foreign: &[u64]) -> Duration {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let calls = callers.iter().enumerate().map(|(index, caller)| {
            let gate = &gates[index % gates.len()];
            self.call(gate, index, *caller)
        });
        let others = foreign.iter().map(|at| async move {
            self.clock
                .sleep_until(self.start + Duration::from_millis(*at))
                .await;
            self.truth.borrow_mut().spend(self.clock.now());
        });
        runtime.block_on(async {
            let work = async {
                let calls = futures_util::future::join_all(calls);
                let others = futures_util::future::join_all(others);
                futures_util::future::join(calls, others).await;
            };
            self.clock.run(work).await;
        });
        self.clock.elapsed()
    }
}

/// `count` callers at once, of an even pace and an ordinary connection.
fn crowd(count: usize, pace: Pace) -> Vec<Caller> {
    (0..count)
        .map(|index| Caller {
            at: 0,
            up: 2 + index as u64 % 7,
            down: 1 + index as u64 % 5,
            pace,
        })
        .collect()
}

/// `count` callers of which so many are under way at a time would be a pool;
/// here they all stand in line, which is the harder case for the gate.
fn longer_than(elapsed: Duration, minimum: f64) -> f64 {
    elapsed.as_secs_f64() / minimum
}

#[test]
fn a_bucket_is_spent_without_a_refusal_and_nearly_without_loss() {
    for (limit, count) in [(60, 120), (600, 1500), (12_000, 13_000)] {
        let world = World::new(|now| Truth::bucket(limit, limit, now));
        let elapsed = world.run(&[world.gate()], &crowd(count, Pace::Reserve(0)), &[]);
        let minimum = (count as f64 - f64::from(limit)) / (f64::from(limit) / 60.0);
        assert_eq!(world.truth.borrow().refused, 0, "limit {limit}");
        let ratio = longer_than(elapsed, minimum);
        assert!(ratio <= 1.02, "limit {limit}: {ratio} times the minimum");
    }
}

#[test]
fn two_processes_that_do_not_know_of_each_other_share_a_bucket() {
    for (limit, count) in [(60, 150), (600, 2000), (12_000, 15_000)] {
        let world = World::new(|now| Truth::bucket(limit, limit, now));
        let gates = [world.gate(), world.gate()];
        let elapsed = world.run(&gates, &crowd(count, Pace::Reserve(0)), &[]);
        let minimum = (count as f64 - f64::from(limit)) / (f64::from(limit) / 60.0);
        let refused = f64::from(world.truth.borrow().refused) / count as f64;
        let ratio = longer_than(elapsed, minimum);
        assert!(
            refused < 0.005,
            "limit {limit}: {:.2} % refused",
            refused * 100.0
        );
        assert!(ratio <= 1.05, "limit {limit}: {ratio} times the minimum");
    }
}

#[test]
fn a_window_is_spent_to_its_end_and_no_further() {
    let window = Duration::from_secs(3600);
    let world = World::new(|now| Truth::window(500, 500, window, now));
    let elapsed = world.run(&[world.gate()], &crowd(900, Pace::Reserve(0)), &[]);
    assert_eq!(world.truth.borrow().refused, 0);
    assert!(
        elapsed >= window && elapsed < window + Duration::from_secs(5),
        "{elapsed:?}"
    );
}

#[test]
fn a_reserve_stays_for_others() {
    let world = World::new(|now| Truth::bucket(60, 60, now));
    world.run(&[world.gate()], &crowd(80, Pace::Reserve(20)), &[]);
    assert_eq!(world.truth.borrow().refused, 0);
    assert!(
        world.truth.borrow().lowest >= 20.0,
        "{}",
        world.truth.borrow().lowest
    );
}

#[test]
fn who_leaves_a_reserve_does_not_stand_in_the_way() {
    let world = World::new(|now| Truth::bucket(60, 60, now));
    let mut callers = crowd(100, Pace::Reserve(30));
    callers.push(Caller {
        at: 5_000,
        up: 2,
        down: 2,
        pace: Pace::Reserve(0),
    });
    world.run(&[world.gate()], &callers, &[]);
    let log = world.log.borrow();
    let place = log
        .passed
        .iter()
        .position(|index| *index == 100)
        .expect("it passed");
    let waited = log.sent[place] - world.start;
    assert_eq!(
        waited,
        Duration::from_secs(5),
        "the patient ones waited, not this one"
    );
}

#[test]
fn smooth_calls_spread_over_the_window() {
    let world = World::new(|now| Truth::bucket(60, 60, now));
    let elapsed = world.run(&[world.gate()], &crowd(30, Pace::Smooth), &[]);
    let log = world.log.borrow();
    // The first asks, the second finds the spread's start; then one a second.
    for pair in log.sent[2..].windows(2) {
        let gap = (pair[1] - pair[0]).as_secs_f64();
        assert!((0.9..=1.1).contains(&gap), "a gap of {gap} s");
    }
    assert!(world.truth.borrow().lowest >= 57.0);
    assert!(elapsed > Duration::from_secs(27));
}

#[test]
fn nothing_known_lets_one_ask_and_nobody_wait_long() {
    let clock = VirtualClock::new();
    let budget = LearnedBudget::new(BudgetModel::Window);
    let gate = Arc::new(Gate::new(Arc::new(budget)));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let time = Clock::Virtual(clock.clone());
    runtime.block_on(clock.run(async {
        let first = gate
            .pass(&time, 1, Pace::default(), None)
            .await
            .expect("asks");
        let second = gate
            .pass(&time, 1, Pace::default(), None)
            .await
            .expect("follows");
        drop((first, second));
    }));
    assert_eq!(
        clock.elapsed(),
        Duration::from_secs(1),
        "the first never came back"
    );
}

#[test]
fn a_wait_beyond_the_deadline_is_refused_at_once() {
    let clock = VirtualClock::new();
    let time = Clock::Virtual(clock.clone());
    let gate = Arc::new(Gate::new(Arc::new(LearnedBudget::new(
        BudgetModel::Bucket { refill: MINUTE },
    ))));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    runtime.block_on(clock.run(async {
        let mut permit = gate
            .pass(&time, 1, Pace::default(), None)
            .await
            .expect("asks");
        permit.sent();
        let empty = Reading {
            limit: 60,
            remaining: 0,
            reset_in: MINUTE,
        };
        permit.settle(clock.now(), Some(&empty));

        let deadline = Some(clock.now() + Duration::from_secs(3));
        let pass = |deadline| gate.pass(&time, 1, Pace::default(), deadline);
        // Three tokens come within three seconds; the third just too late.
        let (one, two, three) = {
            let (one, two) = (pass(deadline), pass(deadline));
            let three = async {
                let before = clock.now();
                let late = pass(deadline).await;
                (late, clock.now() - before)
            };
            let ((one, two), three) =
                futures_util::future::join(futures_util::future::join(one, two), three).await;
            (one, two, three)
        };
        assert!(one.is_ok() && two.is_ok());
        let (late, waited) = three;
        let Err(TooLate { earliest }) = late else {
            panic!("the third cannot be in time");
        };
        assert_eq!(waited, Duration::ZERO);
        let in_ = (earliest - clock.now()).as_secs_f64() + 2.0;
        assert!((2.9..=3.1).contains(&in_), "{in_}");
    }));
    assert_eq!(gate.waiting(), 0);
}

fn callers(pace: Pace) -> impl Strategy<Value = Vec<Caller>> {
    prop::collection::vec((0..90_000_u64, 1..400_u64, 1..400_u64), 1..50).prop_map(move |calls| {
        calls
            .into_iter()
            .map(|(at, up, down)| Caller { at, up, down, pace })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn alone_nobody_is_ever_refused_in_a_bucket(
        limit in 2..90_u32,
        left in 0.0..=1.0_f64,
        callers in callers(Pace::Reserve(0)),
    ) {
        // The very first call asks; it may meet an empty bucket, which is no
        // fault of the gate.
        let left = ((f64::from(limit) * left) as u32).max(1);
        let world = World::new(|now| Truth::bucket(limit, left, now));
        world.run(&[world.gate()], &callers, &[]);
        prop_assert_eq!(world.truth.borrow().refused, 0);
        prop_assert_eq!(world.log.borrow().done, callers.len());
    }

    #[test]
    fn alone_nobody_is_ever_refused_in_a_window(
        limit in 2..90_u32,
        seconds in 5..60_u64,
        callers in callers(Pace::Reserve(0)),
    ) {
        let window = Duration::from_secs(seconds);
        let world = World::new(|now| Truth::window(limit, limit, window, now));
        world.run(&[world.gate()], &callers, &[]);
        prop_assert_eq!(world.truth.borrow().refused, 0);
        prop_assert_eq!(world.log.borrow().done, callers.len());
    }

    #[test]
    fn with_foreign_spenders_all_are_served_and_never_too_early(
        limit in 2..90_u32,
        smooth in any::<bool>(),
        callers in callers(Pace::Reserve(0)),
        foreign in prop::collection::vec(0..90_000_u64, 0..200),
    ) {
        let world = World::new(|now| Truth::bucket(limit, limit, now));
        let callers: Vec<Caller> = callers
            .into_iter()
            .map(|it| if smooth { Caller { pace: Pace::Smooth, ..it } } else { it })
            .collect();
        world.run(&[world.gate()], &callers, &foreign);
        let log = world.log.borrow();
        prop_assert_eq!(log.done, callers.len());
        for (learned, until) in &log.closed {
            for sent in &log.sent {
                prop_assert!(!(learned < sent && sent < until), "sent while closed");
            }
        }
    }

    #[test]
    fn first_come_is_first_served(callers in callers(Pace::Reserve(0)), limit in 2..30_u32) {
        let world = World::new(|now| Truth::bucket(limit, limit, now));
        world.run(&[world.gate()], &callers, &[]);
        let log = world.log.borrow();
        prop_assume!(log.closed.is_empty());
        let arrivals: Vec<u64> = log.passed.iter().map(|index| callers[*index].at).collect();
        prop_assert!(arrivals.is_sorted(), "{:?}", arrivals);
    }
}
