//! Requests that are ready to be sent.

use std::{fmt, future::IntoFuture};

use http::HeaderValue;
use octo_transport::{BoxFuture, CallOptions, InvalidRequest, RawCall, Response};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Client, OperationId, error::Result, query::Query};

/// A request that needs nothing more; `.await` sends it.
///
/// Made by the methods of [`Collection`](crate::Collection).
#[must_use = "a request does nothing until it is awaited"]
pub struct Request<T> {
    operation: OperationId,
    options: CallOptions,
    run: Run<T>,
}

type Run<T> = Box<dyn FnOnce(CallOptions) -> BoxFuture<'static, Result<Response<T>>> + Send>;

impl<T: 'static> Request<T> {
    /// A request whose answer is JSON, of whatever success: the contract knows
    /// one status for each operation, and its server has used others.
    pub(crate) fn json(client: &Client, exchange: Exchange) -> Self
    where
        T: DeserializeOwned,
    {
        let client = client.clone();
        Self::by(exchange.operation, move |options| {
            Box::pin(async move {
                let call = exchange.call(&client)?;
                Ok(call.options(options).send_json().await?)
            })
        })
    }

    pub(crate) fn by<F>(operation: OperationId, run: F) -> Self
    where
        F: FnOnce(CallOptions) -> BoxFuture<'static, Result<Response<T>>> + Send + 'static,
    {
        Self {
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
    /// [`InvalidRequest`] for what the service is certain to refuse, else see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<Response<T>> {
        (self.run)(self.options).await
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
            .field("options", &self.options)
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
        let mut call = match &self.id {
            Some(id) => client.raw_operation_on(self.operation, id)?,
            None => client.raw_operation(self.operation, self.operation.spec().path),
        };
        for (name, value) in self.query.parameters()? {
            call = call.query(name, value);
        }
        if let Some(body) = &self.body {
            // `json` would say so, and the media type is JSON:API's.
            let media_type = self.operation.spec().request_media_type;
            call = call.body(
                body.to_string(),
                HeaderValue::from_static(media_type.unwrap_or(MEDIA_TYPE)),
            );
        }
        Ok(call)
    }
}

/// An id as one segment of a path.
pub(crate) fn segment(id: &str) -> Result<String, InvalidRequest> {
    if id.is_empty() {
        return Err(InvalidRequest::new("id", "must not be empty"));
    }
    if matches!(id, "." | "..") {
        return Err(InvalidRequest::new("id", "must not be a dot segment"));
    }
    let encoded: String = url::form_urlencoded::byte_serialize(id.as_bytes()).collect();
    // Forms write a space so, paths don't; a plus is encoded by then.
    Ok(encoded.replace('+', "%20"))
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn an_id_stays_one_segment() {
        assert_eq!(segment("a585b701-279d").unwrap(), "a585b701-279d");
        assert_eq!(segment("a/b c+d?e").unwrap(), "a%2Fb%20c%2Bd%3Fe");
        for id in ["", ".", ".."] {
            assert!(segment(id).is_err(), "{id:?}");
        }
    }
}
