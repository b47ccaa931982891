//! Calls that no contract describes.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, header};
use serde::Serialize;
use serde::de::DeserializeOwned;
use url::Url;

use crate::plan::{Draft, Plan, Subject};
use crate::{
    CallOptions, Error, ErrorKind, Explanation, InvalidRequest, Operation, Response, Safety,
    Transport,
};

/// A request on its way into the loop, of an operation of the contract or of
/// the caller's own making: credentials, budget, deadlines and errors are the
/// same for both.
///
/// ```no_run
/// # async fn example(transport: &octo_transport::Transport) -> Result<(), octo_transport::Error> {
/// let page = transport
///     .raw(http::Method::GET, "/catalogs")
///     .query("limit", "10")
///     .send()
///     .await?;
/// println!("{} {} bytes", page.status(), page.body().len());
/// # Ok(()) }
/// ```
#[must_use = "a call does nothing until it is sent"]
pub struct RawCall(Box<Inner>);

/// In a box: every setter moves the call, and its future holds it.
struct Inner {
    plan: Plan,
    method: Method,
    path: Cow<'static, str>,
    query: Vec<(String, String)>,
    body: Option<Bytes>,
    /// Of the body, where the operation does not say.
    media_type: Option<HeaderValue>,
    /// Whether the operation says which answers to ask for.
    negotiates: bool,
    problem: Option<Error>,
}

impl RawCall {
    pub(crate) fn new(transport: Transport, method: Method, path: String) -> Self {
        let subject = Subject {
            operation: None,
            safety: Safety::of_method(&method),
            cost: 1,
            deadline: None,
        };
        Self(Box::new(Inner {
            plan: Plan::new(transport, subject, CallOptions::default()),
            method,
            path: path.into(),
            query: Vec::new(),
            body: None,
            media_type: None,
            negotiates: false,
            problem: None,
        }))
    }

    pub(crate) fn of(transport: Transport, operation: &'static Operation) -> Self {
        Self(Box::new(Inner {
            plan: Plan::new(transport, Subject::of(operation), CallOptions::default()),
            method: operation.method.clone(),
            path: Cow::Borrowed(operation.path),
            query: Vec::new(),
            body: None,
            media_type: None,
            negotiates: true,
            problem: None,
        }))
    }

    /// Puts a value in the place of a parameter of the operation's path,
    /// `/things/{id}`, as one segment.
    ///
    /// # Errors
    /// [`InvalidRequest`] for a value that cannot be a segment: an empty one,
    /// which would name the collection, and dots, which would climb out of it.
    /// Also for a name that the path does not have.
    pub fn path_parameter(
        mut self,
        name: &'static str,
        value: &str,
    ) -> Result<Self, InvalidRequest> {
        if value.is_empty() {
            return Err(InvalidRequest::new(name, "must not be empty"));
        }
        if matches!(value, "." | "..") {
            return Err(InvalidRequest::new(name, "must not be a dot segment"));
        }
        let place = self.0.path.find('{').and_then(|_| {
            let begin = self.0.path.find(&format!("{{{name}}}"))?;
            Some(begin..begin + name.len() + 2)
        });
        let Some(place) = place else {
            return Err(InvalidRequest::new(name, "is no parameter of this path"));
        };
        // Forms write a space as plus, paths don't; a plus is encoded by then.
        let segment: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
        self.0
            .path
            .to_mut()
            .replace_range(place, &segment.replace('+', "%20"));
        Ok(self)
    }

    /// Adds a query parameter; both parts are encoded here.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.query.push((name.into(), value.into()));
        self
    }

    /// Sets a header; see [`CallOptions::header`].
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.plan.options = self.0.plan.options.header(name, value);
        self
    }

    /// Sends this value as JSON, under the operation's media type where there
    /// is one. A value that cannot be JSON fails at [`send`](Self::send).
    pub fn json(mut self, value: &impl Serialize) -> Self {
        match serde_json::to_vec(value) {
            Ok(body) => self.0.body = Some(body.into()),
            Err(cause) => {
                self.0.problem = Some(
                    Error::new(
                        ErrorKind::InvalidRequest,
                        "the body cannot be written as JSON",
                    )
                    .with_source(cause)
                    .of_call(self.0.plan.subject.operation, 0),
                );
            }
        }
        self
    }

    /// Sends these bytes.
    pub fn body(mut self, body: impl Into<Bytes>, media_type: HeaderValue) -> Self {
        self.0.body = Some(body.into());
        self.0.media_type = Some(media_type);
        self
    }

    /// Makes it a call of an operation: safety, cost, deadline, media type of
    /// the body and name are the operation's.
    pub fn operation(mut self, operation: &'static Operation) -> Self {
        self.0.plan.subject = Subject::of(operation);
        self
    }

    /// Says what a repetition would do. Default: what the method says. Of an
    /// operation, the contract says it.
    pub fn safety(mut self, safety: Safety) -> Self {
        if self.0.plan.subject.operation.is_none() {
            self.0.plan.subject.safety = safety;
        }
        self
    }

    /// Requests it takes from the server's budget. Default: 1. Of an operation,
    /// the contract says it.
    pub fn cost(mut self, cost: u32) -> Self {
        if self.0.plan.subject.operation.is_none() {
            self.0.plan.subject.cost = cost;
        }
        self
    }

    /// Lays options over those set before.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.0.plan.options = options.or(&self.0.plan.options);
        self
    }

    /// Sends it and gives the body as it came.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] for a path that leaves the base URL, else
    /// whatever the loop ends with.
    pub async fn send(mut self) -> Result<Response<Bytes>, Error> {
        if let Some(problem) = self.0.problem.take() {
            return Err(problem);
        }
        let answer = self.0.plan.run(Draft::Own(&self)).await?.answer;
        Ok(Response::new(answer.body.clone(), answer))
    }

    /// Sends it and reads the body as JSON.
    ///
    /// # Errors
    /// As for [`send`](Self::send), and [`ErrorKind::Decode`].
    pub async fn send_json<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.send().await?.json()
    }

    /// Renders the request and what the loop would do with it; sends nothing.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`], as for [`send`](Self::send).
    pub fn explain(mut self) -> Result<Explanation, Error> {
        if let Some(problem) = self.0.problem.take() {
            return Err(problem);
        }
        self.0.plan.explain(Draft::Own(&self))
    }

    pub(crate) fn take_problem(&mut self) -> Option<Error> {
        self.0.problem.take()
    }

    pub(crate) fn plan(&self) -> &Plan {
        &self.0.plan
    }

    /// Leaves the body of a success to be read in pieces.
    pub(crate) fn streamed(mut self) -> Self {
        self.0.plan.streams = true;
        self
    }

    /// The request, but for what every request of this client has.
    pub(crate) fn request(&self) -> Result<reqwest::Request, Error> {
        let mut request = reqwest::Request::new(self.0.method.clone(), self.url()?);
        let operation = self.0.plan.subject.operation;
        let headers = request.headers_mut();
        if self.0.negotiates
            && let Some(first) = operation.and_then(|it| it.response_media_types.first())
        {
            headers.insert(header::ACCEPT, HeaderValue::from_static(first));
        }
        if let Some(body) = &self.0.body {
            let media_type = self.0.media_type.clone().unwrap_or_else(|| {
                let wire = operation.and_then(|it| it.request_media_type);
                HeaderValue::from_static(wire.unwrap_or("application/json"))
            });
            headers.insert(header::CONTENT_TYPE, media_type);
            *request.body_mut() = Some(body.clone().into());
        }
        Ok(request)
    }

    fn url(&self) -> Result<Url, Error> {
        let refuse = |what: &str| Error::new(ErrorKind::InvalidRequest, format!("the path {what}"));
        if !self.0.path.starts_with('/') {
            return Err(refuse("must start with a slash"));
        }
        if self.0.path.contains(['?', '#']) {
            return Err(refuse(
                "holds a query or fragment; use `query` for parameters",
            ));
        }
        if self.0.negotiates && self.0.path.contains('{') {
            return Err(refuse("has a parameter without a value"));
        }
        let base = &self.0.plan.shared().base;
        let mut url = base.clone();
        url.set_path(&format!(
            "{}{}",
            base.path().trim_end_matches('/'),
            self.0.path
        ));
        // Dot segments are resolved by then and may have climbed out.
        if !url.path().starts_with(base.path().trim_end_matches('/')) {
            return Err(refuse("leaves the base URL"));
        }
        if !self.0.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.0.query);
        }
        Ok(url)
    }
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("method", &self.0.method)
            .field("path", &self.0.path)
            .field("body_length", &self.0.body.as_ref().map(Bytes::len))
            .finish_non_exhaustive()
    }
}
