//! Listing catalogs.

use std::future::IntoFuture;

use octo_transport::{CallOptions, Explanation, RawCall, Response};
use octogen_api::OperationId;

use crate::{Client, error::Result, future::BoxFuture, model::CatalogSummary};

/// A request for the granted catalogs; `.await` sends it.
///
/// Made by [`Client::catalogs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Catalogs {
    client: Client,
    options: CallOptions,
}

impl Catalogs {
    pub(crate) fn new(client: Client) -> Self {
        Self {
            client,
            options: CallOptions::default(),
        }
    }

    /// Deadlines, retries and pacing of this one call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// The request as it would be sent, with its retry class and cost and
    /// without its key. Sends nothing.
    ///
    /// # Errors
    ///
    /// When no request can be made of it.
    pub fn explain(&self) -> Result<Explanation> {
        Ok(self.clone().call().explain()?)
    }

    fn call(self) -> RawCall {
        self.client
            .operation(OperationId::ListCatalogs)
            .options(self.options)
    }

    /// Sends the request.
    ///
    /// An organization without grants gets an empty list.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    pub async fn send(self) -> Result<Response<Vec<CatalogSummary>>> {
        Ok(self.call().send_json().await?)
    }
}

impl IntoFuture for Catalogs {
    type Output = Result<Response<Vec<CatalogSummary>>>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
