//! Looking up one product by its page URL.

use std::future::IntoFuture;

use octo_transport::{CallOptions, Explanation, InvalidRequest, RawCall, Response};
use octogen_api::{OperationId, types};

use crate::{Client, error::Result, future::BoxFuture, model::ProductLookup};

/// A request for the product of a page URL; `.await` sends it.
///
/// Made by [`Client::lookup`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Lookup {
    client: Client,
    url: String,
    options: CallOptions,
}

impl Lookup {
    pub(crate) fn new(client: Client, url: String) -> Self {
        Self {
            client,
            url,
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
        Ok(self.clone().call()?.explain()?)
    }

    fn call(self) -> Result<RawCall, InvalidRequest> {
        if self.url.is_empty() {
            return Err(InvalidRequest::new("url", "must not be empty"));
        }
        let body = types::ProgrammaticProductLookupRequest { url: self.url };
        let call = self.client.operation(OperationId::LookupProduct);
        Ok(call.json(&body).options(self.options))
    }

    /// Sends the request.
    ///
    /// The service matches the URL against the active products of every
    /// catalog granted to the key, and answers from the first that has it.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`](crate::Error::is_not_found) when no granted
    /// catalog has the page; an empty URL is refused here.
    pub async fn send(self) -> Result<Response<ProductLookup>> {
        Ok(self.call()?.send_json().await?)
    }
}

impl IntoFuture for Lookup {
    type Output = Result<Response<ProductLookup>>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
