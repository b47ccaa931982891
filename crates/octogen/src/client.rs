//! The client and how it is made.

use std::fmt;

use http::Method;
use octo_transport::{ConfigError, RateLimit, RawCall, Transport};
use octogen_api::OperationId;
use url::Url;

use crate::{Catalogs, Lookup, LookupMany, Search, builder::ClientBuilder};

/// The published base URL (`servers` of the contract).
pub const DEFAULT_BASE_URL: &str = "https://api.octogen.ai/v1";

/// The environment variable that holds the key.
pub const API_KEY_VARIABLE: &str = "OCTO_API_KEY";

/// The environment variable that holds another base URL.
pub const BASE_URL_VARIABLE: &str = "OCTOGEN_BASE_URL";

/// A client of the Octogen Platform Catalog API.
///
/// Cheap to clone; all clones share connections, credentials and the model of
/// the organization's budget. Make one and keep it.
///
/// ```no_run
/// # async fn run() -> octogen::Result<()> {
/// let octogen = octogen::Client::from_env()?;
/// for catalog in octogen.catalogs().await? {
///     println!("{} ({} products)", catalog.display_name, catalog.product_count);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) transport: Transport,
}

impl Client {
    /// A client with the key of `OCTO_API_KEY` and the base URL of
    /// `OCTOGEN_BASE_URL`, or the published one.
    ///
    /// A blank variable counts as absent.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] when the key is missing or malformed, or the base URL
    /// can't be used.
    pub fn from_env() -> Result<Self, ConfigError> {
        ClientBuilder::from_env()?.build()
    }

    /// A client made piece by piece.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Lists the catalogs granted to the organization. Costs one request.
    ///
    /// Source: operation `listCatalogs`.
    pub fn catalogs(&self) -> Catalogs {
        Catalogs::new(self.clone())
    }

    /// Searches products by text and filters. Costs one request a page.
    ///
    /// Source: operation `searchProducts`.
    pub fn search(&self, text: impl Into<String>) -> Search {
        Search::new(self.clone()).text(text)
    }

    /// Browses products by filters alone. Costs one request a page.
    ///
    /// Source: operation `searchProducts`, without `q`.
    pub fn browse(&self) -> Search {
        Search::new(self.clone())
    }

    /// Looks up the product of a page URL. Costs one request.
    ///
    /// Source: operation `lookupProduct`.
    pub fn lookup(&self, url: impl Into<String>) -> Lookup {
        Lookup::new(self.clone(), url.into())
    }

    /// Looks up many page URLs, some at a time; each costs one request.
    ///
    /// `urls` is read as the work proceeds, so it may be longer than memory.
    pub fn lookup_many<I>(&self, urls: I) -> LookupMany<I::IntoIter>
    where
        I: IntoIterator<IntoIter: Send>,
        I::Item: Into<String>,
    {
        LookupMany::new(self.clone(), urls.into_iter())
    }

    /// Any request to the service, through the same credentials, pacing and
    /// retries. `path` is relative to the base URL.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawCall {
        self.transport.raw(method, path)
    }

    /// The organization's budget, as of the last answer; `None` before the
    /// first.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.transport.rate_limit()
    }

    /// The URL that requests go to.
    pub fn base_url(&self) -> &Url {
        self.transport.base_url()
    }

    /// A call of `operation`, to be completed and sent.
    pub(crate) fn operation(&self, operation: OperationId) -> RawCall {
        self.transport.operation(operation.spec())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("transport", &self.transport)
            .finish()
    }
}
