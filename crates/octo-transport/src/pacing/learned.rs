//! A budget learned from what responses state.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Budget, BudgetModel, Grant, Pace, Reading, Take};

/// A model of one organization's budget, corrected by each response.
///
/// It counts a request as spent from the moment it is let through, since the
/// server will count it before its answer is here. Each answer then bounds the
/// estimate from both sides:
///
/// - no more than the server stated, plus what has refilled since that request
///   was sent;
/// - no less than the server stated, minus everything it may not have counted
///   then.
///
/// An estimate above the upper bound means that somebody else spends from the
/// same budget. The model then believes the lower bound, and for a while keeps
/// a small margin, so that two spenders who see each other only through the
/// server do not take the last token both.
///
/// Until the first answer, and when a window has ended, nothing is known. One
/// request goes ahead alone to ask, and the rest follow when it has shown the
/// budget; while its answer takes long, two follow after a second, four after
/// another, and so on.
#[derive(Debug)]
pub struct LearnedBudget {
    model: BudgetModel,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    knowledge: Knowledge,
    /// Costs granted so far.
    granted: u64,
    /// Costs settled or given back so far.
    ended: u64,
    closed_until: Option<Instant>,
    /// Until when a margin is kept for a spender we do not see.
    wary_until: Option<Instant>,
    /// Smoothed time from grant to answer, in seconds.
    latency: f64,
    /// Earliest instant of the next evenly spread request.
    next_smooth: Option<Instant>,
}

#[derive(Debug, Clone, Copy)]
enum Knowledge {
    /// Nothing was said yet; at most one request is out to ask.
    Nothing {
        asking: Option<Asking>,
    },
    /// The server answers without stating a budget.
    Unstated,
    Stated(Estimate),
}

#[derive(Debug, Clone, Copy)]
struct Asking {
    /// When this round began.
    since: Instant,
    /// Requests that may go in this round.
    allowed: u32,
    gone: u32,
}

impl Asking {
    fn first(since: Instant) -> Self {
        Self {
            since,
            allowed: 1,
            gone: 0,
        }
    }

    /// Counts one more request, or says when it may go.
    fn ask(self, now: Instant) -> Result<Self, Instant> {
        let next_round = later(self.since, PATIENCE);
        if self.gone < self.allowed {
            Ok(Self {
                gone: self.gone + 1,
                ..self
            })
        } else if now >= next_round {
            Ok(Self {
                since: now,
                allowed: self.allowed.saturating_mul(2),
                gone: 1,
            })
        } else {
            Err(next_round)
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Estimate {
    limit: f64,
    /// Requests left at `at`; below zero when more is in flight than is left.
    left: f64,
    at: Instant,
    /// When a window starts anew. Unused by buckets.
    reset: Instant,
}

/// How long others wait for the first answer before some of them go unlearned.
/// A slow first request must not hold up everyone, nor a crowd rush by.
const PATIENCE: Duration = Duration::from_secs(1);

/// How long a margin is kept after another spender was noticed.
const WARY: Duration = Duration::from_secs(60);

/// Share of the limit that is the margin, and its bounds. Two spenders overtake
/// each other by what both let through within one exchange; at 200 requests a
/// second and a few milliseconds that is a handful.
const MARGIN_SHARE: f64 = 1.0 / 500.0;
const MARGIN: (f64, f64) = (2.0, 16.0);

/// Share of what is left that may be under way unanswered. Spenders who start
/// together and know nothing of each other would else spend the whole budget
/// each, before the first answer tells them otherwise.
const UNANSWERED_SHARE: f64 = 0.25;

/// Weight of the newest answer in the smoothed latency.
const LATENCY_WEIGHT: f64 = 0.2;

/// How far the even spread may catch up after a late timer. Shorter would lose
/// throughput to the timer's own granularity of a millisecond.
const CATCH_UP: Duration = Duration::from_millis(50);

/// A stated reset farther away than this is nonsense and taken as this.
const LONGEST_WINDOW: Duration = Duration::from_secs(31 * 24 * 3600);

/// When to ask again where the arithmetic has no answer.
const MOMENT: Duration = Duration::from_millis(1);

impl LearnedBudget {
    /// A budget of which nothing is known yet.
    #[must_use]
    pub fn new(model: BudgetModel) -> Self {
        Self {
            model,
            state: Mutex::new(State {
                knowledge: Knowledge::Nothing { asking: None },
                granted: 0,
                ended: 0,
                closed_until: None,
                wary_until: None,
                latency: 0.0,
                next_smooth: None,
            }),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Requests that come back per second, for an estimate's limit.
    fn rate(&self, limit: f64) -> f64 {
        match self.model {
            BudgetModel::Bucket { refill } => limit / refill.as_secs_f64().max(0.001),
            BudgetModel::Window => 0.0,
        }
    }

    /// Brings an estimate to the present; `None` when its window is over and
    /// nothing is known of the next.
    fn now(&self, estimate: Estimate, now: Instant) -> Option<Estimate> {
        match self.model {
            BudgetModel::Bucket { .. } => {
                let passed = now.saturating_duration_since(estimate.at).as_secs_f64();
                Some(Estimate {
                    left: (estimate.left + passed * self.rate(estimate.limit)).min(estimate.limit),
                    at: now.max(estimate.at),
                    ..estimate
                })
            }
            BudgetModel::Window => (now < estimate.reset).then_some(estimate),
        }
    }

    /// What must be left for `cost` to go, by a pace.
    fn needed(
        &self,
        estimate: &Estimate,
        state: &State,
        now: Instant,
        cost: f64,
        pace: Pace,
    ) -> f64 {
        let reserve = match pace {
            Pace::Reserve(reserve) => f64::from(reserve),
            Pace::Off | Pace::Smooth => 0.0,
        };
        let margin = if state.wary_until.is_some_and(|until| now < until) {
            (estimate.limit * MARGIN_SHARE).clamp(MARGIN.0, MARGIN.1)
        } else {
            0.0
        };
        // More than a full budget would never be there.
        cost.max((cost + reserve + margin).min(estimate.limit))
    }

    /// How much may be under way unanswered: a share of what is left, yet always
    /// enough to spend what refills during an exchange.
    fn unanswered(&self, estimate: &Estimate, state: &State, under_way: f64) -> f64 {
        let flow = 2.0 * self.rate(estimate.limit) * state.latency + 2.0;
        flow.max((estimate.left + under_way) * UNANSWERED_SHARE)
    }

    /// When an estimate will hold `needed`.
    fn available(&self, estimate: &Estimate, now: Instant, needed: f64) -> Instant {
        let missing = needed - estimate.left;
        if missing <= 0.0 {
            return now;
        }
        match self.model {
            BudgetModel::Bucket { .. } => {
                let wait = missing / self.rate(estimate.limit).max(f64::MIN_POSITIVE);
                later(
                    now,
                    Duration::try_from_secs_f64(wait)
                        .unwrap_or(LONGEST_WINDOW)
                        .max(MOMENT),
                )
            }
            BudgetModel::Window => estimate.reset.max(now + MOMENT),
        }
    }

    /// Time between two evenly spread requests.
    fn interval(&self, estimate: &Estimate, now: Instant) -> Duration {
        match self.model {
            BudgetModel::Bucket { refill } => refill.div_f64(estimate.limit.max(1.0)),
            BudgetModel::Window => estimate
                .reset
                .saturating_duration_since(now)
                .div_f64(estimate.left.max(1.0)),
        }
    }
}

impl Budget for LearnedBudget {
    fn take(&self, now: Instant, cost: u32, pace: Pace) -> Take {
        let mut state = self.state();
        if let Some(until) = state.closed_until {
            if now < until {
                return Take::Wait(Some(until));
            }
            state.closed_until = None;
        }
        if pace == Pace::Off {
            return Take::Granted(state.grant(now, cost));
        }
        let known = match state.knowledge {
            Knowledge::Unstated => return Take::Granted(state.grant(now, cost)),
            Knowledge::Stated(estimate) => self.now(estimate, now).ok_or(None),
            Knowledge::Nothing { asking } => Err(asking),
        };
        let estimate = match known {
            Ok(estimate) => estimate,
            Err(asking) => {
                let asking = asking.unwrap_or_else(|| Asking::first(now));
                return match asking.ask(now) {
                    Ok(asking) => {
                        state.knowledge = Knowledge::Nothing {
                            asking: Some(asking),
                        };
                        Take::Granted(state.grant(now, cost))
                    }
                    Err(until) => Take::Wait(Some(until)),
                };
            }
        };

        state.knowledge = Knowledge::Stated(estimate);
        let needed = self.needed(&estimate, &state, now, f64::from(cost), pace);
        let available = self.available(&estimate, now, needed);
        if available > now {
            return Take::Wait(Some(available));
        }
        let under_way = state.granted.saturating_sub(state.ended) as f64;
        if under_way + f64::from(cost) > self.unanswered(&estimate, &state, under_way) {
            return Take::Wait(None);
        }
        if pace == Pace::Smooth {
            let due = state.next_smooth.unwrap_or(now);
            if now < due {
                return Take::Wait(Some(due));
            }
            let from = due.max(now.checked_sub(CATCH_UP).unwrap_or(now));
            let interval = self.interval(&estimate, now).saturating_mul(cost);
            state.next_smooth = Some(later(from, interval));
        }
        Take::Granted(state.grant(now, cost))
    }

    fn give_back(&self, grant: &Grant) {
        let mut state = self.state();
        state.ended += u64::from(grant.cost);
        match &mut state.knowledge {
            Knowledge::Stated(estimate) => {
                estimate.left = (estimate.left + f64::from(grant.cost)).min(estimate.limit);
            }
            Knowledge::Nothing {
                asking: Some(asking),
            } => asking.gone = asking.gone.saturating_sub(1),
            Knowledge::Nothing { asking: None } | Knowledge::Unstated => {}
        }
    }

    fn settle(&self, now: Instant, grant: &Grant, stated: Option<&Reading>) {
        let mut state = self.state();
        state.ended += u64::from(grant.cost);
        let Some(stated) = stated else {
            if let Knowledge::Nothing { asking: Some(_) } = state.knowledge {
                state.knowledge = Knowledge::Unstated;
            }
            return;
        };

        let limit = stated.limit as f64;
        let remaining = stated.remaining as f64;
        let rate = self.rate(limit);
        let age = now.saturating_duration_since(grant.at).as_secs_f64();
        // The server may not have counted anything that had not come to its end
        // when this request was sent: answers overtake each other.
        let uncounted = state
            .granted
            .saturating_sub(grant.ended)
            .saturating_sub(u64::from(grant.cost));
        let lower = remaining - uncounted as f64;
        state.latency += (age - state.latency) * LATENCY_WEIGHT;
        let upper = (remaining + rate * age).min(limit);
        let previous = match state.knowledge {
            Knowledge::Stated(estimate) => self
                .now(estimate, now)
                .filter(|estimate| same_limit(estimate.limit, limit)),
            Knowledge::Nothing { .. } | Knowledge::Unstated => None,
        };
        let left = match previous {
            None => lower,
            Some(previous) => {
                // The stated number is rounded down, so one above it is no sign.
                if previous.left > upper + 1.0 {
                    state.wary_until = Some(later(now, WARY));
                    lower
                } else {
                    previous.left.clamp(lower.min(upper), upper)
                }
            }
        };
        state.knowledge = Knowledge::Stated(Estimate {
            limit,
            left,
            at: now,
            reset: later(now, stated.reset_in.min(LONGEST_WINDOW)),
        });
    }

    fn close(&self, now: Instant, until: Instant) {
        let mut state = self.state();
        state.closed_until = Some(state.closed_until.map_or(until, |known| known.max(until)));
        match &mut state.knowledge {
            Knowledge::Stated(estimate) => estimate.left = estimate.left.min(0.0),
            // Nobody knows how much there is afterwards: ask again, alone.
            knowledge => *knowledge = Knowledge::Nothing { asking: None },
        }
        // A refusal is the surest sign of another spender.
        state.wary_until = Some(later(until.max(now), WARY));
    }

    fn earliest(&self, now: Instant, cost: u64, pace: Pace) -> Instant {
        let state = self.state();
        let open = state.closed_until.map_or(now, |until| until.max(now));
        let Knowledge::Stated(estimate) = state.knowledge else {
            return open;
        };
        if pace == Pace::Off {
            return open;
        }
        let Some(estimate) = self.now(estimate, now) else {
            return open;
        };
        let cost = cost as f64;
        let needed = match self.model {
            // A queue longer than a full bucket is served as it refills.
            BudgetModel::Bucket { .. } if cost > estimate.limit => cost,
            _ => self.needed(&estimate, &state, now, cost, pace),
        };
        let available = self.available(&estimate, now, needed).max(open);
        if pace == Pace::Smooth {
            let ahead = self.interval(&estimate, now).mul_f64((cost - 1.0).max(0.0));
            let due = later(state.next_smooth.unwrap_or(now).max(now), ahead);
            return available.max(due);
        }
        available
    }
}

impl State {
    fn grant(&mut self, now: Instant, cost: u32) -> Grant {
        self.granted += u64::from(cost);
        if let Knowledge::Stated(estimate) = &mut self.knowledge {
            estimate.left -= f64::from(cost);
        }
        Grant {
            cost,
            ended: self.ended,
            at: now,
        }
    }
}

fn same_limit(one: f64, other: f64) -> bool {
    (one - other).abs() < 0.5
}

/// An instant later by a wait, or as late as the clock goes.
fn later(from: Instant, wait: Duration) -> Instant {
    from.checked_add(wait)
        .or_else(|| from.checked_add(LONGEST_WINDOW))
        .unwrap_or(from)
}
