//! Where calls wait for their turn.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Instant;

use super::{Budget, Grant, Pace, Reading, Take};
use crate::attempt::race;
use crate::clock::Clock;

/// Lets calls through as their budget allows, in their order of arrival.
///
/// Calls of different paces wait in different lanes: one who leaves a reserve
/// for others must not stand in their way. Within a lane the first come is the
/// first served. A waiter that is dropped gives its place to the next.
pub(crate) struct Gate {
    budget: Arc<dyn Budget>,
    lanes: Mutex<Lanes>,
}

#[derive(Default)]
struct Lanes {
    /// Few: one per pace in use, and only while somebody waits in it.
    lanes: Vec<Lane>,
    next_id: u64,
}

struct Lane {
    pace: Pace,
    /// In the order of their ids.
    waiters: VecDeque<Waiter>,
    /// Costs of all who joined and did not leave unserved.
    joined: u64,
    /// Of these, costs of those who are not in the lane any more.
    served: u64,
}

struct Waiter {
    id: u64,
    cost: u32,
    /// [`Lane::joined`] just after this one.
    up_to: u64,
    /// Set when something changed since the waiter looked.
    news: bool,
    waker: Option<Waker>,
}

/// The wait would end after the deadline; this is when it would.
#[derive(Debug)]
pub(crate) struct TooLate {
    pub(crate) earliest: Instant,
}

impl Lane {
    fn new(pace: Pace) -> Self {
        Self {
            pace,
            waiters: VecDeque::new(),
            joined: 0,
            served: 0,
        }
    }

    fn position(&self, id: u64) -> Option<usize> {
        self.waiters.binary_search_by_key(&id, |it| it.id).ok()
    }

    fn remove(&mut self, id: u64) {
        let Some(position) = self.position(id) else {
            return;
        };
        let Some(left) = self.waiters.remove(position) else {
            return;
        };
        if position == 0 {
            self.served = left.up_to;
            return;
        }
        // Left out of the middle: those behind have less ahead of them.
        let cost = u64::from(left.cost);
        self.joined -= cost;
        for behind in self.waiters.iter_mut().skip(position) {
            behind.up_to -= cost;
        }
    }
}

/// What a look at the gate showed.
enum Look {
    Go(Grant),
    Wait(Option<Instant>),
    TooLate(TooLate),
}

impl Gate {
    pub(crate) fn new(budget: Arc<dyn Budget>) -> Self {
        Self {
            budget,
            lanes: Mutex::new(Lanes::default()),
        }
    }

    /// Waits for the budget. Ends at once when the wait cannot end in time.
    pub(crate) async fn pass(
        &self,
        clock: &Clock,
        cost: u32,
        pace: Pace,
        deadline: Option<Instant>,
    ) -> Result<Permit<'_>, TooLate> {
        if let Some(permit) = self.pass_now(clock.now(), cost, pace) {
            return Ok(permit);
        }
        let place = self.join(cost, pace);
        loop {
            let until = match place.look(clock.now(), deadline) {
                Look::Go(grant) => return Ok(self.permit(grant)),
                Look::TooLate(late) => return Err(late),
                Look::Wait(until) => until,
            };
            // The deadline wakes too: the forecast may have been too hopeful.
            let until = match (until, deadline) {
                (Some(until), Some(deadline)) => Some(until.min(deadline)),
                (until, deadline) => until.or(deadline),
            };
            let timer = pin!(clock.sleep_until(until));
            race(pin!(place.news()), timer).await;
        }
    }

    /// The short way: nobody waits in the lane and the budget allows it.
    pub(crate) fn pass_now(&self, now: Instant, cost: u32, pace: Pace) -> Option<Permit<'_>> {
        let lanes = self.lanes();
        if lanes.lanes.iter().any(|lane| lane.pace == pace) {
            return None;
        }
        match self.budget.take(now, cost, pace) {
            Take::Granted(grant) => Some(self.permit(grant)),
            Take::Wait(_) => None,
        }
    }

    fn permit(&self, grant: Grant) -> Permit<'_> {
        Permit {
            gate: self,
            grant,
            state: PermitState::Unsent,
        }
    }

    fn join(&self, cost: u32, pace: Pace) -> Place<'_> {
        let mut lanes = self.lanes();
        let id = lanes.next_id;
        lanes.next_id += 1;
        let lane = match lanes.lanes.iter().position(|lane| lane.pace == pace) {
            Some(at) => lanes.lanes.get_mut(at),
            None => {
                lanes.lanes.push(Lane::new(pace));
                lanes.lanes.last_mut()
            }
        };
        if let Some(lane) = lane {
            lane.joined += u64::from(cost);
            lane.waiters.push_back(Waiter {
                id,
                cost,
                up_to: lane.joined,
                news: false,
                waker: None,
            });
        }
        Place {
            gate: self,
            id,
            pace,
        }
    }

    /// Tells the head of each lane, or everyone, to look again.
    fn announce(&self, everyone: bool) {
        let mut woken = Vec::new();
        for lane in &mut self.lanes().lanes {
            let heads = if everyone { usize::MAX } else { 1 };
            for waiter in lane.waiters.iter_mut().take(heads) {
                waiter.news = true;
                woken.extend(waiter.waker.take());
            }
        }
        // Outside the lock: a waker may run the task at once.
        woken.into_iter().for_each(Waker::wake);
    }

    fn lanes(&self) -> MutexGuard<'_, Lanes> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls that wait now, for tests of leaks.
    #[cfg(test)]
    pub(crate) fn waiting(&self) -> usize {
        self.lanes().lanes.iter().map(|it| it.waiters.len()).sum()
    }
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gate")
            .field("budget", &self.budget)
            .finish_non_exhaustive()
    }
}

/// A place in a lane, given up when dropped.
struct Place<'a> {
    gate: &'a Gate,
    id: u64,
    pace: Pace,
}

impl Place<'_> {
    /// Goes if it is this waiter's turn and the budget allows it.
    fn look(&self, now: Instant, deadline: Option<Instant>) -> Look {
        let budget = &self.gate.budget;
        let mut lanes = self.gate.lanes();
        let Some(lane) = lanes.lanes.iter_mut().find(|lane| lane.pace == self.pace) else {
            return Look::Wait(None);
        };
        let is_head = lane.waiters.front().is_some_and(|it| it.id == self.id);
        if is_head {
            let cost = lane.waiters.front().map_or(1, |it| it.cost);
            let until = match budget.take(now, cost, self.pace) {
                // The place is given up when it is dropped, which wakes the next.
                Take::Granted(grant) => return Look::Go(grant),
                Take::Wait(until) => until,
            };
            let earliest = until.unwrap_or(now);
            return match deadline {
                Some(deadline) if earliest >= deadline || now >= deadline => {
                    Look::TooLate(TooLate { earliest })
                }
                _ => Look::Wait(until),
            };
        }
        if let Some(deadline) = deadline
            && let Some(waiter) = lane.position(self.id).and_then(|at| lane.waiters.get(at))
        {
            let cost = waiter.up_to.saturating_sub(lane.served);
            let earliest = budget.earliest(now, cost, self.pace);
            if earliest >= deadline || now >= deadline {
                return Look::TooLate(TooLate { earliest });
            }
        }
        Look::Wait(None)
    }

    /// Ends when this waiter should look again.
    async fn news(&self) {
        poll_fn(|cx| {
            let mut lanes = self.gate.lanes();
            let waiter = lanes
                .lanes
                .iter_mut()
                .find(|lane| lane.pace == self.pace)
                .and_then(|lane| {
                    let position = lane.position(self.id)?;
                    lane.waiters.get_mut(position)
                });
            match waiter {
                Some(waiter) if !waiter.news => {
                    waiter.waker = Some(cx.waker().clone());
                    Poll::Pending
                }
                Some(waiter) => {
                    waiter.news = false;
                    Poll::Ready(())
                }
                None => Poll::Ready(()),
            }
        })
        .await;
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut woken = None;
        {
            let mut lanes = self.gate.lanes();
            if let Some(lane) = lanes.lanes.iter_mut().find(|lane| lane.pace == self.pace) {
                let was_head = lane.waiters.front().is_some_and(|it| it.id == self.id);
                lane.remove(self.id);
                if was_head && let Some(next) = lane.waiters.front_mut() {
                    next.news = true;
                    woken = next.waker.take();
                }
            }
            lanes.lanes.retain(|lane| !lane.waiters.is_empty());
        }
        if let Some(waker) = woken {
            waker.wake();
        }
    }
}

/// A permission to send one request.
///
/// Dropped before [`sent`](Self::sent), it goes back to the budget. Dropped
/// later, the request counts as spent, since the server may have counted it.
#[derive(Debug)]
pub(crate) struct Permit<'a> {
    gate: &'a Gate,
    grant: Grant,
    state: PermitState,
}

#[derive(Debug, PartialEq)]
enum PermitState {
    Unsent,
    Sent,
    Settled,
}

impl Permit<'_> {
    /// The request is on its way.
    pub(crate) fn sent(&mut self) {
        self.state = PermitState::Sent;
    }

    /// The request came back, with what the answer stated.
    pub(crate) fn settle(mut self, now: Instant, stated: Option<&Reading>) {
        self.state = PermitState::Settled;
        self.gate.budget.settle(now, &self.grant, stated);
        self.gate.announce(false);
    }

    /// The server refused the request and names when to come back.
    pub(crate) fn refused(self, now: Instant, stated: Option<&Reading>, until: Instant) {
        let gate = self.gate;
        self.settle(now, stated);
        gate.budget.close(now, until);
        // Some may not be able to wait that long.
        gate.announce(true);
    }

    /// The request never left: nothing was spent.
    pub(crate) fn unsent(mut self) {
        self.state = PermitState::Unsent;
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        match self.state {
            PermitState::Settled => return,
            PermitState::Unsent => self.gate.budget.give_back(&self.grant),
            PermitState::Sent => self.gate.budget.settle(self.grant.at, &self.grant, None),
        }
        self.gate.announce(false);
    }
}
