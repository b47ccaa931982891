//! Requests that are ready to be sent.

use std::{
    fmt,
    future::{Future, IntoFuture},
};

use octo_transport::{BoxFuture, CallOptions, Response};
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
    options: CallOptions,
    run: Run<T>,
}

type Run<T> = Box<
    dyn FnOnce(
            Client,
            CallOptions,
        ) -> BoxFuture<'static, Result<Response<T>, octo_transport::Error>>
        + Send,
>;

impl<T: 'static> Request<T> {
    /// A request by the generated client, whose answer `W` becomes `T`.
    pub(crate) fn new<W, E, F, Fut>(
        client: &Client,
        operation: OperationId,
        send: F,
        read: fn(W) -> T,
    ) -> Self
    where
        W: Send + 'static,
        E: Send + 'static,
        F: FnOnce(octolens_api::Client) -> Fut + Send + 'static,
        Fut: Future<Output = Result<octolens_api::ResponseValue<W>, octolens_api::Error<E>>>
            + Send
            + 'static,
    {
        Self::by(client, operation, move |client, options| {
            Box::pin(async move {
                let (api, call) = client.call(operation, options);
                Ok(call.finish(send(api).await)?.map(read))
            })
        })
    }

    /// A request of an operation whose body the generated client cannot
    /// express; its answer `W` becomes `T`.
    pub(crate) fn with_body<W: DeserializeOwned + 'static>(
        client: &Client,
        operation: OperationId,
        path: String,
        body: impl Serialize + Send + 'static,
        read: fn(W) -> T,
    ) -> Self {
        Self::by(client, operation, move |client, options| {
            Box::pin(async move {
                let call = client.raw_operation(operation, path).json(&body);
                Ok(call.options(options).send_json::<W>().await?.map(read))
            })
        })
    }

    /// A request by other means than the generated client.
    pub(crate) fn by<F>(client: &Client, operation: OperationId, run: F) -> Self
    where
        F: FnOnce(
                Client,
                CallOptions,
            ) -> BoxFuture<'static, Result<Response<T>, octo_transport::Error>>
            + Send
            + 'static,
    {
        Self {
            client: client.clone(),
            operation,
            options: CallOptions::default(),
            run: Box::new(run),
        }
    }

    /// Deadlines, retries and pacing of this one call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// The operation of the contract.
    pub fn operation(&self) -> OperationId {
        self.operation
    }

    /// Sends the request; `.await` on it does the same.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    pub async fn send(self) -> Result<Response<T>> {
        let outcome = (self.run)(self.client.clone(), self.options).await;
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
            .field("options", &self.options)
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
