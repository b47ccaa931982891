//! Our ergonomic clients under test: the same cases are sent through them, and
//! what they report is held against what a tap saw on the wire.

mod agreement;
mod tap;

use std::any::Any;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::BoxFuture;
use octo_transport::{RateLimit, Response};
use serde::Serialize;
use serde_json::Value;
use tokio::sync::Mutex;

pub(crate) use tap::{Tap, Tapped};

use crate::case::Failure;
use crate::exchange::Exchange;
use crate::request::Request;
use crate::wire::{Wire, WireError};

/// An ergonomic client that requests of the suite are translated for.
pub trait Driver: Any + Send + Sync {
    /// Sends a request through the client's own builders; through its raw call
    /// where the builders can't express it; `None` when the client can't send
    /// it at all.
    fn call<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Option<Report>>;

    /// What of a report does not agree with the exchange, beyond what holds
    /// for every API: how it read the server's error.
    fn disagreements(&self, exchange: &Exchange, report: &Report) -> Vec<String>;
}

/// What a client said of a call.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The status, if there was an answer.
    pub status: Option<u16>,
    /// The typed answer, written as JSON again; `None` where it failed or has
    /// no value.
    pub value: Option<Value>,
    /// The answer's request id.
    pub request_id: Option<String>,
    /// Limit and remaining requests.
    pub rate_limit: Option<(u64, u64)>,
    /// Requests sent.
    pub attempts: u32,
    /// How it failed, if it did.
    pub failure: Option<ReportedFailure>,
    /// Whether a builder made for the operation sent it, not the raw call.
    pub typed: bool,
    /// Why the builder made for the operation would not send it, so that the
    /// raw call did.
    pub refused: Option<String>,
}

/// What a client said of a failure.
#[derive(Clone, Debug, Default)]
pub struct ReportedFailure {
    /// Its kind, by the client's own name.
    pub kind: String,
    /// What it says to a person.
    pub message: String,
    /// Facts that it read out of the server's error, by name.
    pub facts: BTreeMap<String, Value>,
    /// How long it says to wait.
    pub retry_after: Option<Duration>,
}

/// The way through a client: its driver, and the tap that it is connected to.
pub(crate) struct Through {
    driver: Box<dyn Driver>,
    tap: Tap,
    /// One call at a time, so that what the tap sees belongs to it.
    turn: Mutex<()>,
    typed: AtomicU64,
    raw: AtomicU64,
    not_expressed: AtomicU64,
}

/// How many requests a client could express.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expressed {
    /// Sent by a builder made for the operation.
    pub typed: u64,
    /// Sent by the raw call.
    pub raw: u64,
    /// Not to be sent by the client at all.
    pub not: u64,
}

impl Through {
    pub(crate) fn new(driver: Box<dyn Driver>, tap: Tap) -> Self {
        Self {
            driver,
            tap,
            turn: Mutex::new(()),
            typed: AtomicU64::new(0),
            raw: AtomicU64::new(0),
            not_expressed: AtomicU64::new(0),
        }
    }

    pub(crate) fn expressed(&self) -> Expressed {
        Expressed {
            typed: self.typed.load(Ordering::Relaxed),
            raw: self.raw.load(Ordering::Relaxed),
            not: self.not_expressed.load(Ordering::Relaxed),
        }
    }

    pub(crate) fn driver<D: Driver>(&self) -> Option<&D> {
        let driver: &dyn Any = self.driver.as_ref();
        driver.downcast_ref()
    }

    /// What passed the tap since the last request, or since this was asked.
    pub(crate) fn passed(&self) -> Result<Vec<Tapped>, WireError> {
        let passed = self.tap.taken();
        passed.refused.map_or(Ok(passed.exchanges), Err)
    }

    /// Sends a request through the client. `None` when the client can't send
    /// it; else the exchange that the tap saw, and what the client said of it
    /// that is not so.
    pub(crate) async fn exchange(
        &self,
        request: &Request,
        wire: &Arc<Wire>,
    ) -> Result<Option<(Exchange, Vec<String>)>, Failure> {
        let _turn = self.turn.lock().await;
        self.tap.forget();
        wire.wait_for_turn(request).await;
        let Some(report) = self.driver.call(request).await else {
            self.not_expressed.fetch_add(1, Ordering::Relaxed);
            return Ok(None);
        };
        let counter = if report.typed { &self.typed } else { &self.raw };
        counter.fetch_add(1, Ordering::Relaxed);
        let tapped = self.tap.taken();
        if let Some(refusal) = tapped.refused {
            return Err(refusal.into());
        }
        let (exchange, mut said) = agreement::held(request, tapped.exchanges, &report)?;
        wire.learn(request, &exchange);
        said.extend(self.driver.disagreements(&exchange, &report));
        if let Some(reason) = report.refused.filter(|_| exchange.is_success()) {
            said.push(format!(
                "client: its builder refuses what the server accepts: {reason}: {exchange}"
            ));
        }
        Ok(Some((exchange, said)))
    }
}

impl Report {
    /// Of a call that was answered with a success.
    pub fn answered<T: Serialize>(response: &Response<T>, typed: bool) -> Self {
        Self {
            status: Some(response.status().as_u16()),
            value: serde_json::to_value(response.value()).ok(),
            request_id: response.request_id().map(str::to_owned),
            rate_limit: response.rate_limit().map(limit_and_remaining),
            attempts: response.attempts(),
            failure: None,
            typed,
            refused: None,
        }
    }

    /// Of a call that failed after something was sent.
    pub fn failed(error: &octo_transport::Error, failure: ReportedFailure, typed: bool) -> Self {
        Self {
            status: error.status().map(|status| status.as_u16()),
            value: None,
            request_id: error.request_id().map(str::to_owned),
            rate_limit: error.rate_limit().map(limit_and_remaining),
            attempts: error.attempts(),
            failure: Some(failure),
            typed,
            refused: None,
        }
    }
}

fn limit_and_remaining(limit: &RateLimit) -> (u64, u64) {
    (limit.limit(), limit.remaining())
}
