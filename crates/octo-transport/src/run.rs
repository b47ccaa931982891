//! The loop: credentials, attempt, judgement, wait, again.

use std::pin::pin;
use std::time::{Duration, Instant};

use http::{StatusCode, header};

use crate::attempt::{Attempt, Body, Lost, Reply, race};
use crate::dispatch::Dispatched;
use crate::pacing::{Permit, Reading, TooLate};
use crate::plan::{Draft, Plan};
use crate::redact::origin;
use crate::response::Answer;
use crate::retry::Failed;
use crate::retry_after::{retry_after, server_now};
use crate::{
    Authorization, Credentials, Delivery, Error, ErrorKind, RateLimit, Safety, Timeouts, WaitCause,
};

/// Longest closure of the gate by one refusal.
const A_DAY: Duration = Duration::from_secs(24 * 3600);

/// What a call came to.
pub(crate) struct Reached {
    pub(crate) answer: Answer,
    /// The rest of an answer whose body is left to be read.
    pub(crate) rest: Option<Box<reqwest::Response>>,
}

/// What one attempt came to.
enum Verdict {
    Done(Reached),
    Failed(Failure),
}

struct Failure {
    /// What to end with, unless the policy says otherwise for `class`.
    error: Error,
    class: Option<Failed>,
    /// The wait the server asked for.
    floor: Option<Duration>,
}

/// All that an attempt has to wait for.
struct Ready<'a> {
    request: reqwest::Request,
    permit: Permit<'a>,
    authorization: Option<Authorization>,
    at: Instant,
}

impl Plan {
    /// Runs a call to its end.
    pub(crate) async fn run(&self, draft: Draft<'_>) -> Result<Reached, Error> {
        let shared = self.shared();
        let clock = &shared.clock;
        let started = clock.now();
        let timeouts = self.timeouts();
        let deadline = timeouts.total.and_then(|total| started.checked_add(total));
        let mut now = started;
        let mut attempts = 0;
        let mut failures = 0;
        let mut refreshed = false;
        // What to end with when the next attempt does not come about.
        let mut last: Option<Error> = None;

        let result = loop {
            let request = match self.request(draft) {
                Ok(request) => request,
                Err(error) => break Err(error),
            };
            let ready = match self.ready(request, now) {
                Ok(ready) => ready,
                // In a box, request and all, since most calls don't wait.
                Err(request) => match Box::pin(self.wait(request, now, deadline)).await {
                    Ok(Ok(ready)) => ready,
                    Ok(Err(late)) => break Err(self.too_late(late, last.take())),
                    Err(error) => break Err(error),
                },
            };
            attempts += 1;
            let (authorization, attempt) = self.attempt(ready, attempts, deadline, &timeouts);
            let failure = match attempt.await {
                Verdict::Done(reached) => {
                    shared.retry_budget.earn();
                    break Ok(reached);
                }
                Verdict::Failed(failure) => failure,
            };
            if let (Some(StatusCode::UNAUTHORIZED), Some(credentials), Some(rejected), false) = (
                failure.error.status(),
                &shared.credentials,
                &authorization,
                refreshed,
            ) && credentials.refreshable()
            {
                credentials.reject(rejected);
                refreshed = true;
                last = Some(failure.error);
                now = clock.now();
                continue;
            }
            failures += 1;
            match self.wait_after(failure, failures, deadline) {
                Ok((until, error)) => {
                    clock.sleep_until(Some(until)).await;
                    last = Some(error);
                    now = clock.now();
                }
                Err(error) => break Err(error),
            }
        };
        let result = result.map_err(|error| error.of_call(self.subject.operation, attempts));
        self.call_ended(attempts, result.as_ref().err(), started);
        result
    }

    /// Until when to wait before the next attempt, and the error that one ended
    /// with; or the error to end with.
    fn wait_after(
        &self,
        failure: Failure,
        failures: u32,
        deadline: Option<Instant>,
    ) -> Result<(Instant, Error), Error> {
        let Failure {
            error,
            class,
            floor,
        } = failure;
        let shared = self.shared();
        let policy = self.retry();
        let backoff = policy.waits().wait(failures, fastrand::f64);
        let (wait, cause) = match floor {
            Some(floor) => (floor.max(backoff), WaitCause::RetryAfter),
            None => (backoff, WaitCause::Backoff),
        };
        let again = class.is_some_and(|it| policy.allows(it, self.subject.safety))
            && failures < policy.max_attempts();
        if !again {
            // The server's word stands; a wait of our own would be made up.
            return Err(match floor {
                Some(floor) => error.with_wait(floor, self.wall_after(floor)),
                None => error,
            });
        }
        let until = shared
            .clock
            .now()
            .checked_add(wait)
            .filter(|until| deadline.is_none_or(|deadline| *until < deadline))
            .filter(|_| wait <= policy.max_wait());
        // The server chose the time of a 429; it needs no protection from it.
        let affordable =
            || error.status() == Some(StatusCode::TOO_MANY_REQUESTS) || shared.retry_budget.spend();
        match until {
            Some(until) if affordable() => {
                self.waits(cause, wait);
                Ok((until, error))
            }
            _ => Err(error.with_wait(wait, self.wall_after(wait))),
        }
    }

    /// What an attempt needs, if it is all at hand; else the request back.
    fn ready(
        &self,
        request: reqwest::Request,
        now: Instant,
    ) -> Result<Ready<'_>, Box<reqwest::Request>> {
        let shared = self.shared();
        let authorization = match &shared.credentials {
            Some(credentials) => match credentials.current(now) {
                None => return Err(Box::new(request)),
                current => current,
            },
            None => None,
        };
        match shared.gate.pass_now(now, self.subject.cost, self.pace()) {
            Some(permit) => Ok(Ready {
                request,
                permit,
                authorization,
                at: now,
            }),
            None => Err(Box::new(request)),
        }
    }

    /// Waits for what an attempt needs: a credential, and a place in the
    /// budget.
    async fn wait(
        &self,
        request: Box<reqwest::Request>,
        now: Instant,
        deadline: Option<Instant>,
    ) -> Result<Result<Ready<'_>, TooLate>, Error> {
        let shared = self.shared();
        let clock = &shared.clock;
        let mut authorization = None;
        let mut since = now;
        if let Some(credentials) = &shared.credentials {
            authorization = match credentials.current(now) {
                None => Some(self.obtain(&**credentials, deadline).await?),
                current => current,
            };
            since = clock.now();
        }
        let (cost, pace) = (self.subject.cost, self.pace());
        let permit = match shared.gate.pass(clock, cost, pace, deadline).await {
            Ok(permit) => permit,
            Err(late) => return Ok(Err(late)),
        };
        let at = clock.now();
        let waited = at.saturating_duration_since(since);
        if waited >= Duration::from_millis(1) {
            self.waits(WaitCause::Budget, waited);
        }
        // The token may have expired while this call waited its turn.
        if let Some(credentials) = &shared.credentials {
            authorization = credentials.current(at).or(authorization);
        }
        Ok(Ok(Ready {
            request: *request,
            permit,
            authorization,
            at,
        }))
    }

    /// Gets a credential that is not at hand.
    async fn obtain(
        &self,
        credentials: &dyn Credentials,
        deadline: Option<Instant>,
    ) -> Result<Authorization, Error> {
        let shared = self.shared();
        let expired = pin!(shared.clock.sleep_until(deadline));
        race(pin!(credentials.obtain(&shared.exchange)), expired)
            .await
            .unwrap_or_else(|| {
                Err(Error::new(
                    ErrorKind::Timeout,
                    "no credential could be had before the deadline",
                ))
            })
    }

    /// The error of a call whose turn would come after its deadline.
    fn too_late(&self, late: TooLate, last: Option<Error>) -> Error {
        let now = self.shared().clock.now();
        let wait = late.earliest.saturating_duration_since(now);
        last.unwrap_or_else(|| {
            Error::new(
                ErrorKind::DeadlineTooSoon,
                format!(
                    "the server's budget allows the next request in {:.1} s, after the deadline",
                    wait.as_secs_f64()
                ),
            )
        })
        .with_wait(wait, self.wall_after(wait))
    }

    /// One attempt, with its span and its place in the budget, and the header
    /// it carries.
    ///
    /// The request becomes the HTTP client's small future before ours begins,
    /// which would otherwise carry it, and be moved with it, at every level.
    fn attempt<'a>(
        &'a self,
        ready: Ready<'a>,
        number: u32,
        deadline: Option<Instant>,
        timeouts: &'a Timeouts,
    ) -> (
        Option<Authorization>,
        impl Future<Output = Verdict> + Send + 'a,
    ) {
        let Ready {
            mut request,
            mut permit,
            authorization,
            at,
        } = ready;
        if let Some(authorization) = &authorization {
            let value = authorization.value().clone();
            request.headers_mut().insert(header::AUTHORIZATION, value);
        }
        let limit = timeouts.attempt.and_then(|bound| at.checked_add(bound));
        let deadline = earlier(limit, deadline);
        let span = self.attempt_span(&request, number);
        // Whoever may repeat a request anyway need not know if it was sent.
        let dispatched = if self.subject.safety.repeatable() {
            None
        } else {
            Dispatched::watch(&mut request)
        };
        let shared = self.shared();
        let exchange = if self.options.bounds_connecting() {
            shared.http.bounded.execute(request)
        } else {
            shared.http.usual.execute(request)
        };
        permit.sent();
        let attempt = async move {
            let attempt = Attempt {
                clock: &shared.clock,
                deadline,
                timeouts,
                max_body: shared.max_body,
                streams: self.streams,
            };
            let verdict = match attempt.run(exchange, dispatched, &span).await {
                Ok(reply) => self.answered(reply, permit, number),
                Err(lost) => {
                    if lost.delivery == Delivery::NotSent {
                        permit.unsent();
                    } else {
                        permit.settle(shared.clock.now(), None);
                    }
                    Verdict::Failed(self.lost(lost))
                }
            };
            let result = match &verdict {
                Verdict::Done(reached) => Ok(reached.answer.status),
                Verdict::Failed(failure) => Err(&failure.error),
            };
            self.attempt_ended(&span, number, result, at);
            verdict
        };
        (authorization, attempt)
    }

    /// Judges an answer, and lets the budget learn from it.
    fn answered(&self, reply: Reply, permit: Permit<'_>, attempts: u32) -> Verdict {
        let Reply {
            status,
            headers,
            body,
        } = reply;
        let shared = self.shared();
        let clock = &shared.clock;
        let now = clock.now();
        let stated = RateLimit::stated(&headers, || server_now(&headers, || clock.wall()));
        let rate_limit = stated.map(|(state, _)| state);
        let reading = stated.map(|(state, server)| Reading {
            limit: state.limit(),
            remaining: state.remaining(),
            reset_in: state.reset().duration_since(server).unwrap_or_default(),
        });
        if let Some(state) = rate_limit {
            *self.transport.rate_limit_slot() = Some(state);
            self.budget_stated(state);
        }
        let floor = if status.is_success() {
            None
        } else {
            retry_after(&headers, || clock.wall())
        };
        if status == StatusCode::TOO_MANY_REQUESTS {
            let closed = floor.unwrap_or(self.retry().waits().first);
            // A wait beyond the clock is one of a day, after which to ask again.
            let until = now.checked_add(closed).unwrap_or(now + A_DAY);
            permit.refused(now, reading.as_ref(), until);
        } else {
            permit.settle(now, reading.as_ref());
        }

        if status.is_success() {
            let (body, rest) = match body {
                Ok(Body::Whole(body)) => (body, None),
                Ok(Body::Open(rest)) => (bytes::Bytes::new(), Some(rest)),
                Err(lost) => {
                    let failure = self.lost(lost);
                    return Verdict::Failed(Failure {
                        error: failure.error.with_answer(status, headers, None, rate_limit),
                        ..failure
                    });
                }
            };
            let answer = Answer {
                status,
                headers,
                body,
                rate_limit,
                attempts,
                operation: self.subject.operation,
                clock: clock.clone(),
            };
            return Verdict::Done(Reached { answer, rest });
        }

        let (kind, message, class) =
            if status.is_redirection() && headers.contains_key(header::LOCATION) {
                let message = self.redirect_message(status, &headers);
                (ErrorKind::RedirectRefused, message, None)
            } else {
                let message = match status.canonical_reason() {
                    Some(reason) => format!("HTTP {} {reason}", status.as_u16()),
                    None => format!("HTTP {}", status.as_u16()),
                };
                (ErrorKind::Status, message, Some(Failed::Status(status)))
            };
        let body = match body {
            Ok(Body::Whole(body)) => Some(body),
            Ok(Body::Open(_)) | Err(_) => None,
        };
        Verdict::Failed(Failure {
            error: Error::new(kind, message)
                .with_delivery(Delivery::Received)
                .with_answer(status, headers, body, rate_limit),
            class,
            floor,
        })
    }

    fn redirect_message(&self, status: StatusCode, headers: &http::HeaderMap) -> String {
        let target = headers
            .get(header::LOCATION)
            .and_then(|location| location.to_str().ok())
            .and_then(|location| self.shared().base.join(location).ok());
        match target {
            Some(target) => format!(
                "HTTP {}: redirect to {} refused",
                status.as_u16(),
                origin(&target)
            ),
            None => format!("HTTP {}: redirect refused", status.as_u16()),
        }
    }

    /// The error of an exchange without a complete answer.
    fn lost(&self, lost: Lost) -> Failure {
        let Lost {
            kind,
            delivery,
            message,
            source,
        } = lost;
        // A lost answer to a change is a class of its own: the caller must look
        // whether the change is there. An answer that is too large is not lost
        // by chance, and repeating it would not help.
        let changed = delivery == Delivery::ResponseLost && self.subject.safety != Safety::Safe;
        let (kind, class) = match kind {
            ErrorKind::BodyTooLarge | ErrorKind::InvalidRequest => (kind, None),
            _ if changed => (ErrorKind::ResponseLost, Some(Failed::Lost(delivery))),
            _ => (kind, Some(Failed::Lost(delivery))),
        };
        let mut error = Error::new(kind, message).with_delivery(delivery);
        if let Some(source) = source {
            error = error.with_source(source);
        }
        Failure {
            error,
            class,
            floor: None,
        }
    }

    fn wall_after(&self, wait: Duration) -> Option<std::time::SystemTime> {
        self.shared().clock.wall().checked_add(wait)
    }
}

fn earlier(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
