//! The loop: credentials, attempt, judgement, wait, again.

use std::pin::pin;
use std::time::{Duration, Instant};

use http::{HeaderValue, StatusCode, header};
use tracing::{Instrument, Span};

use crate::attempt::{Attempt, Lost, Reply, race};
use crate::dispatch::Dispatched;
use crate::pacing::{Permit, Reading, TooLate};
use crate::redact::{origin, same_origin};
use crate::response::Answer;
use crate::retry::Failed;
use crate::retry_after::{retry_after, server_now};
use crate::{
    Authorization, Call, Delivery, Error, ErrorKind, Explanation, RateLimit, Safety, Timeouts,
    WaitCause,
};

/// Longest closure of the gate by one refusal.
const A_DAY: Duration = Duration::from_secs(24 * 3600);

/// What one attempt came to.
enum Verdict {
    Done(Answer),
    /// The error to end with, unless the policy says otherwise for `failure`.
    Failure {
        error: Error,
        failure: Option<Failed>,
        /// The wait the server asked for.
        floor: Option<Duration>,
    },
}

impl Call {
    /// Runs a request to its end.
    pub(crate) async fn run(&self, request: &mut reqwest::Request) -> Result<Answer, Error> {
        let clock = &self.transport().shared().clock;
        let started = clock.now();
        let mut attempts = 0;
        let result = self
            .attempts(request, started, &mut attempts)
            .await
            .map_err(|error| error.of_call(self.subject().operation, attempts));
        self.call_ended(
            attempts,
            result.as_ref().err(),
            clock.now().saturating_duration_since(started),
        );
        result
    }

    /// Renders a request as it would be sent.
    pub(crate) fn explain(&self, request: &mut reqwest::Request) -> Result<Explanation, Error> {
        self.prepare(request)
            .map_err(|error| error.of_call(self.subject().operation, 0))?;
        Ok(Explanation::of(self, request))
    }

    async fn attempts(
        &self,
        request: &mut reqwest::Request,
        started: Instant,
        attempts: &mut u32,
    ) -> Result<Answer, Error> {
        self.prepare(request)?;
        let shared = self.transport().shared();
        let clock = &shared.clock;
        let timeouts = self.timeouts();
        let deadline = timeouts.total.and_then(|total| started.checked_add(total));
        let policy = self.retry();
        let mut refreshed = false;
        let mut failures = 0;
        // What to end with when the next attempt does not come about.
        let mut last: Option<Error> = None;

        loop {
            let mut authorization = self.authorize(deadline).await?;
            let permit = match self.pass(deadline).await {
                Ok(permit) => permit,
                Err(late) => return Err(self.too_late(late, last)),
            };
            // The token may have expired while this call waited its turn.
            if let Some(credentials) = &shared.credentials {
                authorization = credentials.current(clock.now()).or(authorization);
            }
            let mut sent = request.try_clone().ok_or_else(|| {
                Error::new(
                    ErrorKind::InvalidRequest,
                    "the request body is a stream, which cannot be repeated",
                )
            })?;
            if let Some(authorization) = &authorization {
                sent.headers_mut()
                    .insert(header::AUTHORIZATION, authorization.value().clone());
            }

            *attempts += 1;
            let verdict = self
                .attempt(sent, permit, *attempts, deadline, &timeouts)
                .await;
            let (error, failure, floor) = match verdict {
                Verdict::Done(answer) => {
                    shared.retry_budget.earn();
                    return Ok(answer);
                }
                Verdict::Failure {
                    error,
                    failure,
                    floor,
                } => (error, failure, floor),
            };
            if let (Some(StatusCode::UNAUTHORIZED), Some(credentials), Some(rejected), false) = (
                error.status(),
                &shared.credentials,
                &authorization,
                refreshed,
            ) && credentials.refreshable()
            {
                credentials.reject(rejected);
                refreshed = true;
                last = Some(error);
                continue;
            }

            failures += 1;
            let (wait, cause) = match floor {
                Some(floor) => (floor.max(self.backoff(failures)), WaitCause::RetryAfter),
                None => (self.backoff(failures), WaitCause::Backoff),
            };
            let again = failure.is_some_and(|it| policy.allows(it, self.subject().safety))
                && failures < policy.max_attempts();
            if !again {
                // The server's word stands; a wait of our own would be made up.
                return Err(match floor {
                    Some(floor) => error.with_wait(floor, self.wall_after(floor)),
                    None => error,
                });
            }
            let until = clock.now().checked_add(wait);
            let fits = wait <= policy.max_wait()
                && until.is_some_and(|until| deadline.is_none_or(|deadline| until < deadline));
            // The server chose the time of a 429; it needs no protection from it.
            let affordable = error.status() == Some(StatusCode::TOO_MANY_REQUESTS)
                || fits && shared.retry_budget.spend();
            if !fits || !affordable {
                return Err(error.with_wait(wait, self.wall_after(wait)));
            }
            self.waits(cause, wait);
            clock.sleep_until(until).await;
            last = Some(error);
        }
    }

    /// Waits for the budget.
    async fn pass(&self, deadline: Option<Instant>) -> Result<Permit, TooLate> {
        let shared = self.transport().shared();
        let before = shared.clock.now();
        let permit = shared
            .gate
            .pass(&shared.clock, self.subject().cost, self.pace(), deadline)
            .await?;
        let waited = shared.clock.now().saturating_duration_since(before);
        if waited >= Duration::from_millis(1) {
            self.waits(WaitCause::Budget, waited);
        }
        Ok(permit)
    }

    /// The error of a call whose turn would come after its deadline.
    fn too_late(&self, late: TooLate, last: Option<Error>) -> Error {
        let now = self.transport().shared().clock.now();
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

    /// One attempt, with its span and its place in the budget.
    ///
    /// The request becomes the HTTP client's small future before ours begins,
    /// which would otherwise carry it, and be moved with it, at every level.
    fn attempt(
        &self,
        mut request: reqwest::Request,
        permit: Permit,
        number: u32,
        deadline: Option<Instant>,
        timeouts: &Timeouts,
    ) -> impl Future<Output = Verdict> + Send {
        let span = self.attempt_span(&request, number);
        // Whoever may repeat a request anyway need not know if it was sent.
        let dispatched = if self.subject().safety.repeatable() {
            None
        } else {
            Dispatched::watch(&mut request)
        };
        let http = &self.transport().shared().http;
        let exchange = if self.options().bounds_connecting() {
            http.bounded.execute(request)
        } else {
            http.usual.execute(request)
        };
        self.exchange(
            exchange, dispatched, span, permit, number, deadline, timeouts,
        )
    }

    #[expect(clippy::too_many_arguments, reason = "the state of one attempt")]
    async fn exchange(
        &self,
        exchange: impl Future<Output = reqwest::Result<reqwest::Response>> + Send,
        dispatched: Option<Dispatched>,
        span: Span,
        mut permit: Permit,
        number: u32,
        deadline: Option<Instant>,
        timeouts: &Timeouts,
    ) -> Verdict {
        let shared = self.transport().shared();
        let clock = &shared.clock;
        let started = clock.now();
        permit.sent();
        let reply = Attempt {
            clock,
            deadline: earlier(clock.after(timeouts.attempt), deadline),
            connect: timeouts.connect,
            stalled_body: timeouts.stalled_body,
            max_body: shared.max_body,
            streams: self.streams(),
        }
        .run(exchange, dispatched)
        .instrument(span.clone())
        .await;
        let now = clock.now();
        let verdict = match reply {
            Ok(mut reply) => {
                *self.open() = reply.open.take();
                self.answered(reply, permit, number, now)
            }
            Err(lost) => {
                if lost.delivery == Delivery::NotSent {
                    permit.unsent();
                } else {
                    permit.settle(now, None);
                }
                self.lost(lost)
            }
        };
        let result = match &verdict {
            Verdict::Done(answer) => Ok(answer.status),
            Verdict::Failure { error, .. } => Err(error),
        };
        self.attempt_ended(
            &span,
            number,
            result,
            now.saturating_duration_since(started),
        );
        verdict
    }

    fn backoff(&self, failures: u32) -> Duration {
        self.retry().waits().wait(failures, fastrand::f64)
    }

    /// Checks where the request goes, and lays the call's own headers over it.
    fn prepare(&self, request: &mut reqwest::Request) -> Result<(), Error> {
        let shared = self.transport().shared();
        if !same_origin(request.url(), &shared.base) {
            return Err(Error::new(
                ErrorKind::InvalidRequest,
                format!(
                    "the request would go to {}, and this client calls {} alone",
                    origin(request.url()),
                    origin(&shared.base)
                ),
            ));
        }
        let has_body = request.body().is_some();
        let headers = request.headers_mut();
        headers.insert(header::USER_AGENT, shared.user_agent.clone());
        if let Some(operation) = self.subject().operation {
            // Generated code speaks JSON; the contract may call it otherwise.
            if let Some(wire) = operation.request_media_type
                && has_body
            {
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(wire));
            }
            if let Some(first) = operation.response_media_types.first()
                && !operation.response_media_types.contains(&"application/json")
            {
                headers.insert(header::ACCEPT, HeaderValue::from_static(first));
            }
        }
        if let Some(own) = self.options().headers() {
            for (name, value) in own {
                headers.insert(name, value.clone());
            }
        }
        Ok(())
    }

    /// The header to send, from what is at hand or by an exchange.
    async fn authorize(&self, deadline: Option<Instant>) -> Result<Option<Authorization>, Error> {
        let shared = self.transport().shared();
        let Some(credentials) = &shared.credentials else {
            return Ok(None);
        };
        if let Some(current) = credentials.current(shared.clock.now()) {
            return Ok(Some(current));
        }
        let expired = pin!(shared.clock.sleep_until(deadline));
        match race(pin!(credentials.obtain(&shared.exchange)), expired).await {
            Some(obtained) => obtained.map(Some),
            None => Err(Error::new(
                ErrorKind::Timeout,
                "no credential could be had before the deadline",
            )),
        }
    }

    /// Judges an answer, and lets the budget learn from it.
    fn answered(&self, reply: Reply, permit: Permit, attempts: u32, now: Instant) -> Verdict {
        let Reply {
            status,
            headers,
            body,
            open: _,
        } = reply;
        let local = self.transport().shared().clock.wall();
        let mut stated = None;
        let mut rate_limit = None;
        if RateLimit::is_stated(&headers) {
            let server = server_now(&headers, local);
            rate_limit = RateLimit::from_headers(&headers, server);
            stated = rate_limit.map(|state| Reading {
                limit: state.limit(),
                remaining: state.remaining(),
                reset_in: state.reset().duration_since(server).unwrap_or_default(),
            });
        }
        let floor = if status.is_success() {
            None
        } else {
            retry_after(&headers, local)
        };
        if let Some(state) = rate_limit {
            *self.transport().rate_limit_slot() = Some(state);
            self.budget_stated(state);
        }
        if status == StatusCode::TOO_MANY_REQUESTS {
            let closed = floor.unwrap_or(self.retry().waits().first);
            // A wait beyond the clock is one of a day, after which to ask again.
            let until = now.checked_add(closed).unwrap_or(now + A_DAY);
            permit.refused(now, stated.as_ref(), until);
        } else {
            permit.settle(now, stated.as_ref());
        }

        if status.is_success() {
            return match body {
                Ok(body) => Verdict::Done(Answer {
                    status,
                    headers,
                    body,
                    rate_limit,
                    attempts,
                    operation: self.subject().operation,
                }),
                Err(lost) => match self.lost(lost) {
                    Verdict::Failure { error, failure, .. } => Verdict::Failure {
                        error: error.with_answer(status, headers, None, rate_limit),
                        failure,
                        floor: None,
                    },
                    done @ Verdict::Done(_) => done,
                },
            };
        }

        let (kind, message, failure) =
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
        Verdict::Failure {
            error: Error::new(kind, message)
                .with_delivery(Delivery::Received)
                .with_answer(status, headers, body.ok(), rate_limit),
            failure,
            floor,
        }
    }

    fn redirect_message(&self, status: StatusCode, headers: &http::HeaderMap) -> String {
        let target = headers
            .get(header::LOCATION)
            .and_then(|location| location.to_str().ok())
            .and_then(|location| self.transport().base_url().join(location).ok());
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
    fn lost(&self, lost: Lost) -> Verdict {
        let Lost {
            kind,
            delivery,
            message,
            source,
        } = lost;
        // A lost answer to a change is a class of its own: the caller must look
        // whether the change is there. An answer that is too large is not lost
        // by chance, and repeating it would not help.
        let changed = delivery == Delivery::ResponseLost && self.subject().safety != Safety::Safe;
        let (kind, failure) = match kind {
            ErrorKind::BodyTooLarge | ErrorKind::InvalidRequest => (kind, None),
            _ if changed => (ErrorKind::ResponseLost, Some(Failed::Lost(delivery))),
            _ => (kind, Some(Failed::Lost(delivery))),
        };
        let mut error = Error::new(kind, message).with_delivery(delivery);
        if let Some(source) = source {
            error = error.with_source(source);
        }
        Verdict::Failure {
            error,
            failure,
            floor: None,
        }
    }

    fn wall_after(&self, wait: Duration) -> Option<std::time::SystemTime> {
        self.transport().shared().clock.wall().checked_add(wait)
    }
}

fn earlier(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
