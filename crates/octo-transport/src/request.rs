//! Requests that know what their answers become.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::{CallOptions, Error, Explanation, RawCall, Response};

/// A call, and how its answer is read as a `T`; for crates of one API, which
/// hand such requests to their users under a name and an error of their own.
///
/// ```no_run
/// # static COUNT: octo_transport::Operation = octo_transport::Operation {
/// #     id: "count", wire_id: "count", method: http::Method::GET, path: "/count",
/// #     safety: octo_transport::Safety::Safe, cost: 1, scope: None,
/// #     request_media_type: None, response_media_types: &["application/json"],
/// #     paging: None, deadline: None,
/// # };
/// # async fn example(transport: &octo_transport::Transport) -> Result<(), octo_transport::Error> {
/// let request = octo_transport::Request::json(transport.operation(&COUNT));
/// let count = request.map(|counts: Vec<u64>| counts.iter().sum::<u64>()).send().await?;
/// # let _ = count;
/// # Ok(()) }
/// ```
#[must_use = "a request does nothing until it is sent"]
pub struct Request<T> {
    call: RawCall,
    read: Read<T>,
}

type Read<T> = Box<dyn FnOnce(Response<Bytes>) -> Result<Response<T>, Error> + Send>;

impl<T: 'static> Request<T> {
    /// A request whose answer is JSON.
    pub fn json(call: RawCall) -> Self
    where
        T: DeserializeOwned,
    {
        Self::new(call, Response::json)
    }

    /// A request whose answer is read by other means.
    pub fn new(
        call: RawCall,
        read: impl FnOnce(Response<Bytes>) -> Result<Response<T>, Error> + Send + 'static,
    ) -> Self {
        Self {
            call,
            read: Box::new(read),
        }
    }

    /// Makes something else of the value.
    pub fn map<U: 'static>(self, with: impl FnOnce(T) -> U + Send + 'static) -> Request<U> {
        let Self { call, read } = self;
        Request::new(call, |answer| Ok(read(answer)?.map(with)))
    }

    /// Makes something else of the value, if that can be done.
    pub fn try_map<U: 'static>(
        self,
        with: impl FnOnce(T) -> Result<U, Error> + Send + 'static,
    ) -> Request<U> {
        let Self { call, read } = self;
        Request::new(call, |answer| read(answer)?.try_map(with))
    }

    /// Changes the call: its query, its body, its path.
    ///
    /// # Errors
    /// Whatever `with` returns.
    pub fn call<E>(self, with: impl FnOnce(RawCall) -> Result<RawCall, E>) -> Result<Self, E> {
        Ok(Self {
            call: with(self.call)?,
            read: self.read,
        })
    }

    /// Lays options over those set before.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends it and reads the answer.
    ///
    /// # Errors
    /// As for [`RawCall::send`], and what reading the answer fails with.
    pub async fn send(self) -> Result<Response<T>, Error> {
        let Self { call, read } = self;
        read(call.send().await?)
    }

    /// Renders the request and what the loop would do with it; sends nothing.
    ///
    /// # Errors
    /// As for [`RawCall::explain`].
    pub fn explain(self) -> Result<Explanation, Error> {
        self.call.explain()
    }
}

impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Request").field(&self.call).finish()
    }
}
