//! Looking through the recorded requests, and asserting things about them.

use http::StatusCode;
use serde_json::Value;

use super::request::RecordedRequest;
use crate::api::Api;
use crate::faults::check_operation;

/// Requests shown when an assertion fails.
const NEAREST: usize = 5;

/// Recorded requests, oldest first, as they were when they were asked for.
///
/// The filters narrow them down; the assertions panic with the requests that
/// came nearest, and say what each lacks.
///
/// ```
/// use octo_sandbox::Sandbox;
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::builder().start().await?;
/// let octogen = sandbox.octogen();
/// let key = &octogen.credential("partner").ok_or("no partner")?.key;
/// reqwest::Client::new()
///     .post(format!("{}/products/search", octogen.base_url()))
///     .bearer_auth(key)
///     .json(&json!({"q": "hoodie", "limit": 5}))
///     .send()
///     .await?;
///
/// sandbox
///     .requests()
///     .of("searchProducts")
///     .with_credential("partner")
///     .with_json("/limit", 5)
///     .answered(200)
///     .expect(1);
/// sandbox.requests().assert_none_unmatched();
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Requests {
    kept: Vec<RecordedRequest>,
    dropped: u64,
    criteria: Vec<String>,
    /// Requests that met some criteria, with their number and what they lack.
    missed: Vec<(usize, RecordedRequest, String)>,
    recorded: usize,
}

impl Requests {
    pub(crate) fn new(kept: Vec<RecordedRequest>, dropped: u64) -> Self {
        Self {
            recorded: kept.len(),
            kept,
            dropped,
            criteria: Vec::new(),
            missed: Vec::new(),
        }
    }

    fn narrow(
        mut self,
        criterion: String,
        lacks: impl Fn(&RecordedRequest) -> Option<String>,
    ) -> Self {
        let met = self.criteria.len();
        let mut kept = Vec::with_capacity(self.kept.len());
        for request in self.kept {
            match lacks(&request) {
                None => kept.push(request),
                Some(reason) => self.missed.push((met, request, reason)),
            }
        }
        self.kept = kept;
        self.criteria.push(criterion);
        self
    }

    /// Only requests of the operation with this `operationId`.
    ///
    /// # Panics
    ///
    /// When no contract has the operation: a test that waits for it says nothing.
    #[must_use]
    #[track_caller]
    pub fn of(self, operation: &str) -> Self {
        if let Err(reason) = check_operation(operation, None) {
            panic!("{reason}");
        }
        self.narrow(format!("of {operation}"), |request| {
            let found = request.operation();
            (found != Some(operation)).then(|| match found {
                Some(found) => format!("is of {found}"),
                None => "is of no operation".to_owned(),
            })
        })
    }

    /// Only requests to this API.
    #[must_use]
    pub fn to(self, api: Api) -> Self {
        self.narrow(format!("to {api}"), |request| {
            (request.api() != Some(api)).then(|| "is to another API".to_owned())
        })
    }

    /// Only requests with this method.
    #[must_use]
    pub fn with_method(self, method: &str) -> Self {
        self.narrow(format!("with method {method}"), |request| {
            let found = request.method();
            (!found.as_str().eq_ignore_ascii_case(method)).then(|| format!("method is {found}"))
        })
    }

    /// Only requests to this path, as sent and without the query.
    #[must_use]
    pub fn with_path(self, path: &str) -> Self {
        self.narrow(format!("with path {path}"), |request| {
            let found = request.path();
            (found != path).then(|| format!("path is {found}"))
        })
    }

    /// Only requests with this (decoded) value of a query parameter.
    #[must_use]
    pub fn with_query(self, name: &str, value: impl ToString) -> Self {
        let value = value.to_string();
        self.narrow(format!("with query {name}={value}"), |request| {
            let found = request.query_values(name);
            if found.contains(&value) {
                return None;
            }
            Some(if found.is_empty() {
                format!("has no query parameter {name}")
            } else {
                format!("query {name} is {}", found.join(", "))
            })
        })
    }

    /// Only requests with this value of a header.
    #[must_use]
    pub fn with_header(self, name: &str, value: &str) -> Self {
        self.narrow(format!("with header {name}: {value}"), |request| {
            let mut found = request.headers().get_all(name).iter().peekable();
            if found.peek().is_none() {
                return Some(format!("has no header {name}"));
            }
            let same = |sent: &http::HeaderValue| sent.as_bytes() == value.as_bytes();
            // The value stays untold: it may be a credential.
            (!found.any(same)).then(|| format!("header {name} differs"))
        })
    }

    /// Only requests whose body is JSON with this value at a JSON Pointer
    /// (RFC 6901); `""` is the whole body.
    #[must_use]
    pub fn with_json(self, pointer: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        self.narrow(format!("with JSON {pointer:?} = {value}"), |request| {
            let Some(body) = request.json() else {
                return Some(if request.is_body_cut() {
                    "body is too long to be kept whole".to_owned()
                } else {
                    "body is not JSON".to_owned()
                });
            };
            match body.pointer(pointer) {
                Some(found) if *found == value => None,
                Some(found) => Some(format!("JSON {pointer:?} is {found}")),
                None => Some(format!("JSON has nothing at {pointer:?}")),
            }
        })
    }

    /// Only requests with the credential of this name.
    #[must_use]
    pub fn with_credential(self, name: &str) -> Self {
        self.narrow(format!("with credential {name}"), |request| {
            (request.credential() != Some(name)).then(|| match request.credential() {
                Some(found) => format!("credential is {found}"),
                None => "has no known credential".to_owned(),
            })
        })
    }

    /// Only requests that were answered with this status.
    #[must_use]
    pub fn answered(self, status: u16) -> Self {
        self.narrow(format!("answered {status}"), |request| {
            let found = request.status().as_ref().map(StatusCode::as_u16);
            (found != Some(status)).then(|| match found {
                Some(found) => format!("was answered {found}"),
                None => "was not answered".to_owned(),
            })
        })
    }

    /// The requests that are left.
    pub fn iter(&self) -> std::slice::Iter<'_, RecordedRequest> {
        self.kept.iter()
    }

    /// How many are left.
    #[must_use]
    pub fn count(&self) -> usize {
        self.kept.len()
    }

    /// Requests that the record has lost, of all kinds; 0 unless there were
    /// more than [`record_requests`](crate::SandboxBuilder::record_requests)
    /// keeps, or they took more than 32 MiB.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// The newest that is left.
    #[must_use]
    pub fn last(&self) -> Option<&RecordedRequest> {
        self.kept.last()
    }

    /// Asserts that so many are left.
    ///
    /// # Panics
    ///
    /// When there are more or fewer, or when the record has lost requests, so
    /// that nobody can say.
    #[track_caller]
    pub fn expect(self, count: usize) -> Self {
        self.assert_complete();
        if self.kept.len() != count {
            panic!("{}", self.failure(&requests(count)));
        }
        self
    }

    /// Asserts that at least so many are left.
    ///
    /// # Panics
    ///
    /// When there are fewer.
    #[track_caller]
    pub fn expect_at_least(self, count: usize) -> Self {
        if self.kept.len() < count {
            panic!("{}", self.failure(&format!("at least {}", requests(count))));
        }
        self
    }

    /// Asserts that every request was for an operation of a contract: that no
    /// client asked for an address or with a method that nobody serves.
    ///
    /// # Panics
    ///
    /// When one was not.
    #[track_caller]
    pub fn assert_none_unmatched(&self) {
        self.assert_complete();
        let unmatched: Vec<String> = self
            .kept
            .iter()
            .filter(|request| request.operation().is_none())
            .map(|request| format!("\n  {}", request.line()))
            .collect();
        if !unmatched.is_empty() {
            panic!(
                "{} for no operation of any contract:{}",
                requests(unmatched.len()),
                unmatched.concat()
            );
        }
    }

    #[track_caller]
    fn assert_complete(&self) {
        assert!(
            self.dropped == 0,
            "the record has lost {} requests, so nobody can count them; \
             keep more with `SandboxBuilder::record_requests`",
            self.dropped
        );
    }

    fn failure(&self, expected: &str) -> String {
        let mut message = format!("expected {expected}");
        if !self.criteria.is_empty() {
            message = format!("{message} {}", self.criteria.join(", "));
        }
        message = format!(
            "{message}; {} of {} recorded are",
            self.kept.len(),
            self.recorded
        );
        for request in self.kept.iter().take(NEAREST) {
            message = format!("{message}\n  {}", request.line());
        }
        let mut missed: Vec<_> = self.missed.iter().collect();
        // The nearest met most criteria; among equals, the newest.
        missed.sort_by_key(|(met, request, _)| std::cmp::Reverse((*met, request.sequence())));
        if !missed.is_empty() {
            message.push_str("\nnear misses:");
        }
        for (_, request, reason) in missed.iter().take(NEAREST) {
            message = format!("{message}\n  {}: {reason}", request.line());
        }
        if missed.len() > NEAREST {
            message = format!("{message}\n  and {} more", missed.len() - NEAREST);
        }
        message
    }
}

fn requests(count: usize) -> String {
    match count {
        1 => "1 request".to_owned(),
        count => format!("{count} requests"),
    }
}

impl IntoIterator for Requests {
    type Item = RecordedRequest;
    type IntoIter = std::vec::IntoIter<RecordedRequest>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
    }
}

impl<'a> IntoIterator for &'a Requests {
    type Item = &'a RecordedRequest;
    type IntoIter = std::slice::Iter<'a, RecordedRequest>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
