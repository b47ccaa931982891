//! The loop: credentials, attempt, judgement, wait, again.

use std::pin::pin;
use std::time::{Duration, Instant};

use http::{HeaderValue, StatusCode, header};

use crate::attempt::{Attempt, Lost, Reply, race};
use crate::redact::origin;
use crate::response::Answer;
use crate::retry::Failed;
use crate::retry_after::{retry_after, server_now};
use crate::{Authorization, Call, Delivery, Error, ErrorKind, RateLimit, Safety};

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
    pub(crate) async fn run(&self, request: reqwest::Request) -> Result<Answer, Error> {
        let operation = self.subject().operation;
        let mut attempts = 0;
        self.attempts(request, &mut attempts)
            .await
            .map_err(|error| error.of_call(operation, attempts))
    }

    async fn attempts(
        &self,
        mut request: reqwest::Request,
        attempts: &mut u32,
    ) -> Result<Answer, Error> {
        self.prepare(&mut request)?;
        let shared = self.transport().shared();
        let timeouts = self.timeouts();
        let deadline = shared.clock.after(timeouts.total);
        let policy = self.retry();
        let mut refreshed = false;
        let mut failures = 0;

        loop {
            let authorization = self.authorize(deadline).await?;
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
            let reply = Attempt {
                http: &shared.http,
                clock: &shared.clock,
                deadline: earlier(shared.clock.after(timeouts.attempt), deadline),
                stalled_body: timeouts.stalled_body,
                max_body: shared.max_body,
            }
            .run(sent)
            .await;

            let (error, failure, floor) = match self.judge(reply, *attempts) {
                Verdict::Done(answer) => return Ok(answer),
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
                continue;
            }

            failures += 1;
            let again = failure.is_some_and(|it| policy.allows(it, self.subject().safety))
                && failures < policy.max_attempts();
            if !again {
                return Err(match floor {
                    Some(floor) => error.with_wait(floor, self.wall_after(floor)),
                    None => error,
                });
            }
            let backoff = policy.waits().wait(failures, fastrand::f64);
            let wait = floor.map_or(backoff, |floor| floor.max(backoff));
            let until = shared.clock.now().checked_add(wait);
            let fits = wait <= policy.max_wait()
                && until.is_some_and(|until| deadline.is_none_or(|deadline| until < deadline));
            if !fits {
                return Err(error.with_wait(wait, self.wall_after(wait)));
            }
            shared.clock.sleep_until(until).await;
        }
    }

    /// Checks where the request goes, and lays the call's own headers over it.
    fn prepare(&self, request: &mut reqwest::Request) -> Result<(), Error> {
        let shared = self.transport().shared();
        if request.url().origin() != shared.base.origin() {
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
        if let Some(own) = &self.options().headers {
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
        if let Some(current) = credentials.current() {
            return Ok(Some(current));
        }
        let expired = pin!(shared.clock.sleep_until(deadline));
        match race(credentials.obtain(&shared.exchange), expired).await {
            Some(obtained) => obtained.map(Some),
            None => Err(Error::new(
                ErrorKind::Timeout,
                "no credential could be had before the deadline",
            )),
        }
    }

    /// Decides what an attempt came to.
    fn judge(&self, reply: Result<Reply, Lost>, attempts: u32) -> Verdict {
        match reply {
            Err(lost) => self.lost(lost),
            Ok(reply) => self.answered(reply, attempts),
        }
    }

    fn answered(&self, reply: Reply, attempts: u32) -> Verdict {
        let Reply {
            status,
            headers,
            body,
        } = reply;
        let shared = self.transport().shared();
        let local = shared.clock.wall();
        let rate_limit = RateLimit::from_headers(&headers, server_now(&headers, local));
        if let Some(state) = rate_limit {
            *self.transport().rate_limit_slot() = Some(state);
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

        let floor = retry_after(&headers, local);
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
