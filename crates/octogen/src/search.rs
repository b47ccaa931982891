//! Searching and browsing products.

use std::future::IntoFuture;

use octo_transport::{CallOptions, Response};
use octogen_api::{OperationId, types};

use crate::{
    Client,
    error::{InvalidRequest, Result},
    facet::Facet,
    future::BoxFuture,
    model::SearchPage,
    price::PriceRange,
    text_query::TextQuery,
};

/// The smallest and the largest page (`limit` of the contract).
const PAGE_LIMITS: std::ops::RangeInclusive<u32> = 1..=100;

/// A search for products; `.await` sends it for one page, [`pages`] and
/// [`items`] walk them all.
///
/// Made by [`Client::search`] and [`Client::browse`].
///
/// [`pages`]: Search::pages
/// [`items`]: Search::items
#[derive(Clone, Debug)]
#[must_use = "a search does nothing until it is awaited or streamed"]
pub struct Search {
    pub(crate) client: Client,
    pub(crate) query: Query,
    pub(crate) options: CallOptions,
}

/// What is searched for, without the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Query {
    text: Option<String>,
    catalog: Option<String>,
    facets: Vec<Facet>,
    price: PriceRange,
    text_query: Option<TextQuery>,
    limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}

impl Search {
    pub(crate) fn new(client: Client) -> Self {
        Self {
            client,
            query: Query::default(),
            options: CallOptions::default(),
        }
    }

    pub(crate) fn text(mut self, text: impl Into<String>) -> Self {
        self.query.text = Some(text.into());
        self
    }

    /// Searches one catalog, by its key, instead of all granted ones.
    pub fn catalog(mut self, key: impl Into<String>) -> Self {
        self.query.catalog = Some(key.into());
        self
    }

    /// Adds a facet. All facets must match; within one, any value.
    pub fn facet(mut self, facet: Facet) -> Self {
        self.query.facets.push(facet);
        self
    }

    /// Adds several facets.
    pub fn facets(mut self, facets: impl IntoIterator<Item = Facet>) -> Self {
        self.query.facets.extend(facets);
        self
    }

    /// Sets both price bounds, inclusive: `50.0..=300.0`, `50.0..`,
    /// `..=300.0`.
    pub fn price(mut self, range: impl Into<PriceRange>) -> Self {
        self.query.price = range.into();
        self
    }

    /// Sets the lower price bound, inclusive.
    pub fn price_min(mut self, price: f64) -> Self {
        self.query.price.min = Some(price);
        self
    }

    /// Sets the upper price bound, inclusive.
    pub fn price_max(mut self, price: f64) -> Self {
        self.query.price.max = Some(price);
        self
    }

    /// A structured text query, for callers who tune retrieval and ranking.
    pub fn text_query(mut self, query: TextQuery) -> Self {
        self.query.text_query = Some(query);
        self
    }

    /// How many products a page holds: 1 to 100, the service's default is 50.
    pub fn limit(mut self, limit: u32) -> Self {
        self.query.limit = Some(limit);
        self
    }

    /// Starts at the page that an earlier one named in `next_cursor`.
    ///
    /// A cursor belongs to the search that it came from. The service takes
    /// one that it can't read for the first page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.query.cursor = Some(cursor.into());
        self
    }

    /// Deadlines, retries and pacing of each call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Sends the request for one page.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] for what the service is certain to refuse;
    /// [`Error::is_not_found`](crate::Error::is_not_found) for a catalog that
    /// the key doesn't see.
    pub async fn send(self) -> Result<Response<SearchPage>> {
        let body = self.query.body()?;
        let (client, call) = self
            .client
            .call(OperationId::SearchProducts, self.options);
        Ok(call.finish(client.search_products(&body).await)?)
    }
}

impl IntoFuture for Search {
    type Output = Result<Response<SearchPage>>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
