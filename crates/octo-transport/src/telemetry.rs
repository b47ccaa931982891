//! Spans and events, by OpenTelemetry's names for HTTP clients.
//!
//! One span per attempt, as the conventions want it; waits and the call's end
//! are events. Silent unless the application subscribes.

use std::time::{Duration, Instant};

use http::StatusCode;
use tracing::field::Empty;
use tracing::{Span, debug, info_span};

use crate::plan::{Plan, Subject};
use crate::{
    AttemptEvent, CallEvent, Delivery, Error, ErrorKind, Event, RateLimit, WaitCause, WaitEvent,
};

/// Stands for the operation where no contract names one.
const RAW: &str = "raw";

impl Subject {
    pub(crate) fn name(&self) -> &'static str {
        self.operation.map_or(RAW, |operation| operation.id)
    }
}

impl Plan {
    /// The span of one attempt, from 1.
    pub(crate) fn attempt_span(&self, request: &reqwest::Request, number: u32) -> Span {
        let url = request.url();
        let subject = &self.subject;
        let span = info_span!(
            "http.client.request",
            otel.kind = "client",
            otel.name = Empty,
            octo.operation = subject.name(),
            http.request.method = request.method().as_str(),
            url.template = Empty,
            server.address = url.host_str().unwrap_or_default(),
            server.port = url.port_or_known_default(),
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            error.type = Empty,
        );
        if !span.is_disabled() {
            if let Some(operation) = subject.operation {
                span.record("url.template", operation.path);
                let name = format!("{} {}", operation.method, operation.path);
                span.record("otel.name", name.as_str());
            }
            if number > 1 {
                span.record("http.request.resend_count", number - 1);
            }
        }
        span
    }

    pub(crate) fn attempt_ended(
        &self,
        span: &Span,
        number: u32,
        result: Result<StatusCode, &Error>,
        started: Instant,
    ) {
        let (status, error, delivery) = match result {
            Ok(status) => (Some(status), None, Delivery::Received),
            Err(error) => (error.status(), Some(error.kind()), error.delivery()),
        };
        if !span.is_disabled() {
            if let Some(status) = status {
                span.record("http.response.status_code", status.as_u16());
            }
            // The conventions name a failure by its status where there is one.
            match (error, status) {
                (Some(ErrorKind::Status), Some(status)) => {
                    span.record("error.type", status.as_str());
                }
                (Some(kind), _) => {
                    span.record("error.type", kind.as_str());
                }
                (None, _) => {}
            }
        }
        self.observe(|operation| {
            Event::Attempt(AttemptEvent {
                operation,
                number,
                status,
                error,
                delivery,
                duration: self.since(started),
            })
        });
    }

    pub(crate) fn waits(&self, cause: WaitCause, duration: Duration) {
        debug!(
            octo.operation = self.subject.name(),
            octo.wait.cause = cause.as_str(),
            octo.wait.duration = duration.as_secs_f64(),
            "waiting"
        );
        self.observe(|operation| {
            Event::Wait(WaitEvent {
                operation,
                cause,
                duration,
            })
        });
    }

    pub(crate) fn call_ended(&self, attempts: u32, error: Option<&Error>, started: Instant) {
        if let Some(error) = error {
            debug!(
                octo.operation = self.subject.name(),
                octo.attempts = attempts,
                octo.delivery = error.delivery().as_str(),
                error.type = error.kind().as_str(),
                "call failed: {error}"
            );
        }
        let error = error.map(Error::kind);
        self.observe(|operation| {
            Event::Call(CallEvent {
                operation,
                attempts,
                error,
                duration: self.since(started),
            })
        });
    }

    /// Only asked for by somebody who listens: clocks cost time, too.
    fn since(&self, started: Instant) -> Duration {
        let now = self.shared().clock.now();
        now.saturating_duration_since(started)
    }

    pub(crate) fn budget_stated(&self, state: RateLimit) {
        self.observe(|_| Event::RateLimit(state));
    }

    fn observe<'a>(&self, event: impl FnOnce(&'static str) -> Event<'a>) {
        if let Some(observer) = &self.shared().observer {
            observer.observe(&event(self.subject.name()));
        }
    }
}
