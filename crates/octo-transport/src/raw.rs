//! Calls that no contract describes.

use std::fmt;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, header};
use serde::Serialize;
use serde::de::DeserializeOwned;
use url::Url;

use crate::call::{Mode, Subject};
use crate::{
    Call, CallOptions, Error, ErrorKind, Explanation, Operation, Response, Safety, Transport,
    decode,
};

/// A request of the caller's own making, sent through the same loop: same
/// credentials, same budget, same deadlines, same errors.
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
pub struct RawCall {
    transport: Transport,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Bytes>,
    operation: Option<&'static Operation>,
    safety: Option<Safety>,
    cost: u32,
    options: CallOptions,
    problem: Option<Error>,
}

impl RawCall {
    pub(crate) fn new(transport: Transport, method: Method, path: String) -> Self {
        Self {
            transport,
            method,
            path,
            query: Vec::new(),
            body: None,
            operation: None,
            safety: None,
            cost: 1,
            options: CallOptions::default(),
            problem: None,
        }
    }

    /// Adds a query parameter; both parts are encoded here.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets a header; see [`CallOptions::header`].
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.options = self.options.header(name, value);
        self
    }

    /// Sends this value as JSON. A value that cannot be JSON fails at
    /// [`send`](Self::send).
    pub fn json(mut self, value: &impl Serialize) -> Self {
        match serde_json::to_vec(value) {
            Ok(body) => self.body(body, HeaderValue::from_static("application/json")),
            Err(cause) => {
                self.problem = Some(
                    Error::new(
                        ErrorKind::InvalidRequest,
                        "the body cannot be written as JSON",
                    )
                    .with_source(cause),
                );
                self
            }
        }
    }

    /// Sends these bytes.
    pub fn body(mut self, body: impl Into<Bytes>, media_type: HeaderValue) -> Self {
        self.body = Some(body.into());
        self.header(header::CONTENT_TYPE, media_type)
    }

    /// Makes it a call of an operation whose request or answer the generated
    /// client cannot express: safety, cost, deadline and name are the
    /// operation's.
    pub fn operation(mut self, operation: &'static Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// Says what a repetition would do. Default: what the method says.
    pub fn safety(mut self, safety: Safety) -> Self {
        self.safety = Some(safety);
        self
    }

    /// Requests it takes from the server's budget. Default: 1.
    pub fn cost(mut self, cost: u32) -> Self {
        self.cost = cost;
        self
    }

    /// Lays options over those set before.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options.or(&self.options);
        self
    }

    /// Sends it and gives the body as it came.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] for a path that leaves the base URL, else
    /// whatever the loop ends with.
    pub async fn send(self) -> Result<Response<Bytes>, Error> {
        let (call, mut request) = self.into_parts(Mode::Send)?;
        let answer = call.run(&mut request).await?;
        let body = answer.body.clone();
        Ok(Response::new(body, answer))
    }

    /// Sends it and reads the body as JSON.
    ///
    /// # Errors
    /// As for [`send`](Self::send), and [`ErrorKind::Decode`].
    pub async fn send_json<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let (call, mut request) = self.into_parts(Mode::Send)?;
        let answer = call.run(&mut request).await?;
        match serde_json::from_slice(&answer.body) {
            Ok(value) => Ok(Response::new(value, answer)),
            Err(cause) => Err(decode::unexpected_body(answer, &cause)),
        }
    }

    /// Renders the request and what the loop would do with it; sends nothing.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`], as for [`send`](Self::send).
    pub fn explain(self) -> Result<Explanation, Error> {
        let (call, mut request) = self.into_parts(Mode::Explain)?;
        call.explain(&mut request)
    }

    pub(crate) fn into_parts(self, mode: Mode) -> Result<(Call, reqwest::Request), Error> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let url = self.url()?;
        let mut request = reqwest::Request::new(self.method.clone(), url);
        if let Some(body) = self.body {
            *request.body_mut() = Some(body.into());
        }
        let subject = match self.operation {
            Some(operation) => Subject::of(operation),
            None => Subject {
                operation: None,
                safety: self
                    .safety
                    .unwrap_or_else(|| Safety::of_method(&self.method)),
                cost: self.cost,
                deadline: None,
            },
        };
        Ok((
            Call::new(self.transport, subject, self.options, mode),
            request,
        ))
    }

    fn url(&self) -> Result<Url, Error> {
        let refuse = |what: &str| Error::new(ErrorKind::InvalidRequest, format!("the path {what}"));
        if !self.path.starts_with('/') {
            return Err(refuse("must start with a slash"));
        }
        if self.path.contains(['?', '#']) {
            return Err(refuse(
                "holds a query or fragment; use `query` for parameters",
            ));
        }
        let base = self.transport.base_url();
        let mut url = base.clone();
        url.set_path(&format!(
            "{}{}",
            base.path().trim_end_matches('/'),
            self.path
        ));
        // Dot segments are resolved by then and may have climbed out.
        if !url.path().starts_with(base.path().trim_end_matches('/')) {
            return Err(refuse("leaves the base URL"));
        }
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        Ok(url)
    }
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body_length", &self.body.as_ref().map(Bytes::len))
            .finish_non_exhaustive()
    }
}
