//! Requests that are ready to be sent.

use std::{
    fmt::{self, Display},
    future::IntoFuture,
};

use bytes::Bytes;
use octo_transport::{BoxFuture, CallOptions, Explanation, InvalidRequest, RawCall, Response};
use octolens_api::OperationId;
use serde::{Serialize, de::DeserializeOwned};

use crate::{Client, error::Result};

/// A request that needs nothing more; `.await` sends it.
///
/// Made by the methods of the groups, such as
/// [`Keywords::list`](crate::Keywords::list).
#[must_use = "a request does nothing until it is awaited"]
pub struct Request<T> {
    client: Client,
    operation: OperationId,
    inner: Result<octo_transport::Request<T>, InvalidRequest>,
}

impl<T: 'static> Request<T> {
    /// A request of an operation whose answer is the JSON of a `T`.
    pub(crate) fn new(client: &Client, operation: OperationId) -> Self
    where
        T: DeserializeOwned,
    {
        let call = client.transport.operation(operation.spec());
        Self::of(client, operation, octo_transport::Request::json(call))
    }

    /// A request of an operation whose answer is no JSON.
    pub(crate) fn of_bytes(
        client: &Client,
        operation: OperationId,
        read: impl FnOnce(Bytes) -> T + Send + 'static,
    ) -> Self {
        let call = client.transport.operation(operation.spec());
        let request = octo_transport::Request::new(call, |answer| Ok(answer.map(read)));
        Self::of(client, operation, request)
    }

    fn of(client: &Client, operation: OperationId, request: octo_transport::Request<T>) -> Self {
        Self {
            client: client.clone(),
            operation,
            inner: Ok(request),
        }
    }

    /// Fills in a parameter of the path.
    pub(crate) fn path(self, name: &'static str, value: impl Display) -> Self {
        self.call(|call| call.path_parameter(name, &value.to_string()))
    }

    /// Adds a parameter of the query, once for each value.
    pub(crate) fn query<V: Display>(self, name: &str, values: impl IntoIterator<Item = V>) -> Self {
        self.call(|call| {
            Ok(values
                .into_iter()
                .fold(call, |call, value| call.query(name, value.to_string())))
        })
    }

    /// Gives it a body.
    pub(crate) fn json(self, body: &impl Serialize) -> Self {
        self.call(|call| Ok(call.json(body)))
    }

    fn call(mut self, with: impl FnOnce(RawCall) -> Result<RawCall, InvalidRequest>) -> Self {
        self.inner = self.inner.and_then(|request| request.call(with));
        self
    }

    /// Makes something else of the answer.
    pub(crate) fn map<U: 'static>(self, with: impl FnOnce(T) -> U + Send + 'static) -> Request<U> {
        self.try_map(|value| Ok(with(value)))
    }

    /// Makes something else of the answer, if that can be done.
    pub(crate) fn try_map<U: 'static>(
        self,
        with: impl FnOnce(T) -> Result<U, octo_transport::Error> + Send + 'static,
    ) -> Request<U> {
        Request {
            client: self.client,
            operation: self.operation,
            inner: self.inner.map(|request| request.try_map(with)),
        }
    }

    /// Deadlines, retries and pacing of this one call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.inner = self.inner.map(|request| request.options(options));
        self
    }

    /// The operation of the contract.
    pub fn operation(&self) -> OperationId {
        self.operation
    }

    /// The request as it would be sent, with its retry class and cost and
    /// without its key. Sends nothing.
    ///
    /// # Errors
    ///
    /// When no request can be made of it.
    pub fn explain(self) -> Result<Explanation> {
        Ok(self.inner?.explain()?)
    }

    /// Sends the request; `.await` on it does the same.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] for what the service is certain to refuse, else see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<Response<T>> {
        let outcome = self.inner?.send().await;
        self.client.settle(outcome).await
    }
}

impl<T: Send + 'static> IntoFuture for Request<T> {
    type Output = Result<Response<T>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Request")
            .field("operation", &self.operation)
            .field("inner", &self.inner)
            .finish_non_exhaustive()
    }
}

/// Makes a builder awaitable. It needs the field `options`, and a method
/// `request` that gives the finished [`Request`] or refuses it.
macro_rules! awaitable {
    ($($builder:ty => $answer:ty),+ $(,)?) => {$(
        impl $builder {
            /// Deadlines, retries and pacing of each call.
            pub fn options(mut self, options: ::octo_transport::CallOptions) -> Self {
                self.options = options;
                self
            }

            /// The request as it would be sent, with its retry class and cost
            /// and without its key. Sends nothing.
            ///
            /// # Errors
            ///
            /// When no request can be made of it.
            pub fn explain(&self) -> crate::Result<::octo_transport::Explanation> {
                let this = self.clone();
                let options = this.options.clone();
                this.request()?.options(options).explain()
            }

            /// Sends the request; `.await` on the builder does the same.
            ///
            /// # Errors
            ///
            /// [`InvalidRequest`](crate::InvalidRequest) for what the service
            /// is certain to refuse, else see [`Error`](crate::Error).
            pub async fn send(self) -> crate::Result<::octo_transport::Response<$answer>> {
                let options = self.options.clone();
                self.request()?.options(options).send().await
            }
        }

        impl ::std::future::IntoFuture for $builder {
            type Output = crate::Result<::octo_transport::Response<$answer>>;
            type IntoFuture = ::octo_transport::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }
    )+};
}

pub(crate) use awaitable;
