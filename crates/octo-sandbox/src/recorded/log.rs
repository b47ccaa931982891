//! The record: bounded, and honest about what it lost.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use http::request::Parts;
use http::{HeaderMap, HeaderName, StatusCode, header};

use super::body::{Copied, Copy};
use super::request::{Inner, Outcome, RecordedRequest};
use super::requests::Requests;
use crate::api::Api;
use crate::faults::Fault;

/// Bytes of heads and bodies that are kept in all.
const BYTES: usize = 32 * 1024 * 1024;

/// Headers whose values are never shown.
static SECRET: [HeaderName; 4] = [
    header::AUTHORIZATION,
    header::PROXY_AUTHORIZATION,
    header::COOKIE,
    HeaderName::from_static(crate::admin::TOKEN_HEADER),
];

/// What is known of a request when its head was read.
pub(crate) struct Arrival<'a> {
    pub(crate) at: Duration,
    pub(crate) api: Option<Api>,
    pub(crate) operation: Option<&'static str>,
    pub(crate) credential: Option<String>,
    pub(crate) head: &'a Parts,
}

/// The last requests.
#[derive(Debug)]
pub(crate) struct RequestLog {
    capacity: usize,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    last: u64,
    dropped: u64,
    bytes: usize,
    kept: VecDeque<RecordedRequest>,
}

impl State {
    fn drop_oldest(&mut self) {
        if let Some(oldest) = self.kept.pop_front() {
            self.bytes = self.bytes.saturating_sub(oldest.size());
            self.dropped += 1;
        }
    }

    /// Counts what was kept, and drops what is too much then.
    fn grow(&mut self, by: usize, capacity: usize) {
        self.bytes += by;
        while self.kept.len() > capacity || self.bytes > BYTES && !self.kept.is_empty() {
            self.drop_oldest();
        }
    }
}

fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl RequestLog {
    /// Keeps the last `capacity` requests; 0 keeps none and costs nothing.
    pub(crate) fn new(capacity: usize) -> Self {
        Self {
            capacity,
            state: Arc::default(),
        }
    }

    /// Notes a request.
    pub(crate) fn arrive<'a>(&self, arrival: impl FnOnce() -> Arrival<'a>) -> Entry {
        if self.capacity == 0 {
            return Entry(None);
        }
        let arrival = arrival();
        let mut headers: HeaderMap = arrival.head.headers.clone();
        for name in &SECRET {
            if let http::header::Entry::Occupied(mut entry) = headers.entry(name) {
                for value in entry.iter_mut() {
                    value.set_sensitive(true);
                }
            }
        }
        let uri = &arrival.head.uri;
        let mut state = locked(&self.state);
        state.last += 1;
        let request = RecordedRequest(Arc::new(Inner {
            sequence: state.last,
            at: arrival.at,
            api: arrival.api,
            operation: arrival.operation,
            credential: arrival.credential,
            method: arrival.head.method.clone(),
            path: uri.path().to_owned(),
            query: uri.query().map(str::to_owned),
            headers,
            body: OnceLock::new(),
            processed: OnceLock::new(),
            outcome: OnceLock::new(),
        }));
        state.kept.push_back(request.clone());
        state.grow(request.size(), self.capacity);
        Entry(Some(Noted {
            request,
            state: Arc::clone(&self.state),
            copy: Mutex::new(None),
        }))
    }

    /// What was kept.
    pub(crate) fn snapshot(&self) -> Requests {
        let state = locked(&self.state);
        Requests::new(state.kept.iter().cloned().collect(), state.dropped)
    }

    /// Forgets everything; numbers go on.
    pub(crate) fn clear(&self) {
        let mut state = locked(&self.state);
        state.kept.clear();
        (state.bytes, state.dropped) = (0, 0);
    }
}

/// The place of one request in the record.
pub(crate) struct Entry(Option<Noted>);

struct Noted {
    request: RecordedRequest,
    state: Arc<Mutex<State>>,
    copy: Mutex<Option<Copy>>,
}

impl Entry {
    /// Tells where the body is copied to while it is read.
    pub(crate) fn copied(&self, copy: Copy) {
        if let Some(noted) = &self.0 {
            *noted.copy.lock().unwrap_or_else(PoisonError::into_inner) = Some(copy);
        }
    }

    /// Notes that the API is about to do what was asked.
    pub(crate) fn processed(&self) {
        if let Some(noted) = &self.0 {
            // A request is processed once.
            let _ = noted.request.0.processed.set(());
        }
    }

    /// Notes the end; no status where the client got no answer.
    pub(crate) fn finish(&self, fault: Option<&Fault>, status: Option<StatusCode>) {
        if let Some(noted) = &self.0 {
            noted.keep_body();
            let outcome = Outcome {
                status,
                fault: fault.map(Fault::kind),
            };
            // A request ends once.
            let _ = noted.request.0.outcome.set(outcome);
        }
    }
}

impl Noted {
    fn keep_body(&self) {
        let copy = self
            .copy
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let Some(copy) = copy else { return };
        let copied: Copied = copy.lock().unwrap_or_else(PoisonError::into_inner).copied();
        let length = copied.bytes.len();
        if self.request.0.body.set(copied).is_ok() {
            let mut state = locked(&self.state);
            let oldest = state.kept.front().map(RecordedRequest::sequence);
            // What was dropped or forgotten meanwhile is not counted.
            if oldest.is_some_and(|oldest| oldest <= self.request.sequence()) {
                state.grow(length, usize::MAX);
            }
        }
    }
}

impl Drop for Noted {
    fn drop(&mut self) {
        // The client went away: what it sent is known all the same.
        self.keep_body();
    }
}
