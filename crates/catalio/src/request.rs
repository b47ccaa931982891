//! Requests that are ready to be sent.

use std::{fmt, future::IntoFuture};

use http::{HeaderValue, header::ACCEPT};
use octo_transport::{BoxFuture, CallOptions, Explanation, InvalidRequest, RawCall, Response};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Client, OperationId, error::Result, query::Query};

/// A request that needs nothing more; `.await` sends it.
///
/// Made by the methods of [`Collection`](crate::Collection).
#[must_use = "a request does nothing until it is awaited"]
pub struct Request<T> {
    operation: OperationId,
    inner: Result<octo_transport::Request<T>, InvalidRequest>,
}

impl<T: 'static> Request<T> {
    /// A request whose answer is JSON.
    pub(crate) fn json(client: &Client, exchange: &Exchange) -> Self
    where
        T: DeserializeOwned,
    {
        Self {
            operation: exchange.operation,
            inner: exchange.call(client).map(octo_transport::Request::json),
        }
    }

    /// A request whose answer may be none.
    pub(crate) fn by(
        client: &Client,
        exchange: &Exchange,
        read: fn(&[u8]) -> Result<T, octo_transport::Error>,
    ) -> Self {
        let request = |call| {
            octo_transport::Request::new(call, move |answer| answer.try_map(|body| read(&body)))
        };
        Self {
            operation: exchange.operation,
            inner: exchange.call(client).map(request),
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
    /// without its token. Sends nothing.
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
        Ok(self.inner?.send().await?)
    }
}

impl<T: 'static> IntoFuture for Request<T> {
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

/// The media type of documents (JSON:API 1.1, content negotiation).
pub(crate) const MEDIA_TYPE: &str = "application/vnd.api+json";

/// What the engine sends: an operation and everything that varies about it.
#[derive(Clone, Debug)]
pub(crate) struct Exchange {
    pub(crate) operation: OperationId,
    pub(crate) id: Option<String>,
    pub(crate) query: Query,
    pub(crate) body: Option<Value>,
}

impl Exchange {
    pub(crate) fn new(operation: OperationId) -> Self {
        Self {
            operation,
            id: None,
            query: Query::default(),
            body: None,
        }
    }

    pub(crate) fn of(operation: OperationId, id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::new(operation)
        }
    }

    pub(crate) fn call(&self, client: &Client) -> Result<RawCall, InvalidRequest> {
        let operation = self.operation.spec();
        let mut call = client.transport.operation(operation);
        if operation.response_media_types.is_empty() {
            // The contract names no answer; there may be one.
            call = call.header(ACCEPT, HeaderValue::from_static(MEDIA_TYPE));
        }
        if let Some(id) = &self.id {
            call = call.path_parameter("id", id)?;
        }
        for (name, value) in self.query.parameters()? {
            call = call.query(name, value);
        }
        Ok(match &self.body {
            Some(body) => call.json(body),
            None => call,
        })
    }
}

/// Makes a builder awaitable. It needs the field `options`, and a method
/// `request` that gives the finished [`Request`] or refuses it.
macro_rules! awaitable {
    ($(<$($generic:ident $(: $bound:path)?),*> $builder:ty => $answer:ty),+ $(,)?) => {$(
        impl<$($generic: 'static $(+ $bound)?),*> $builder {
            /// Deadlines, retries and pacing of each call.
            pub fn options(mut self, options: ::octo_transport::CallOptions) -> Self {
                self.options = options;
                self
            }

            /// The request as it would be sent, with its retry class and cost
            /// and without its token. Sends nothing.
            ///
            /// # Errors
            ///
            /// When no request can be made of it.
            pub fn explain(self) -> crate::Result<::octo_transport::Explanation> {
                let options = self.options.clone();
                self.request()?.options(options).explain()
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

        impl<$($generic: 'static $(+ $bound)?),*> ::std::future::IntoFuture for $builder {
            type Output = crate::Result<::octo_transport::Response<$answer>>;
            type IntoFuture = ::octo_transport::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }
    )+};
}

pub(crate) use awaitable;
