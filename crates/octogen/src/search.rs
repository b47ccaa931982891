//! Searching and browsing products.

use std::{future::IntoFuture, sync::Arc};

use octo_transport::{
    CallOptions, Explanation, InvalidRequest, RawCall, Response,
    paging::{self, Checkpoint},
};
use octogen_api::{OperationId, types};
use serde::Serialize;

use crate::{
    Client, Items, Pages,
    error::Result,
    facet::{Facet, wire_facets},
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
    client: Client,
    query: Query,
    cursor: Option<String>,
    checkpoint: Option<Checkpoint>,
    options: CallOptions,
}

/// What is searched for, without the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
struct Query {
    text: Option<String>,
    catalog: Option<String>,
    facets: Vec<Facet>,
    price: PriceRange,
    text_query: Option<TextQuery>,
    limit: Option<u32>,
}

impl Search {
    pub(crate) fn new(client: Client) -> Self {
        Self {
            client,
            query: Query::default(),
            cursor: None,
            checkpoint: None,
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
        self.cursor = Some(cursor.into());
        self
    }

    /// Goes on where an earlier walk of the same search stopped; see
    /// [`Items::checkpoint`]. Holds for [`pages`](Search::pages) and
    /// [`items`](Search::items).
    pub fn resume(mut self, checkpoint: Checkpoint) -> Self {
        self.checkpoint = Some(checkpoint);
        self
    }

    /// Deadlines, retries and pacing of each call.
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
        let (cursor, options) = (self.cursor.clone(), self.options.clone());
        let call = self.query.call(&self.client, cursor, options)?;
        Ok(call.explain()?)
    }

    /// Sends the request for one page.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] for what the service is certain to refuse;
    /// [`Error::is_not_found`](crate::Error::is_not_found) for a catalog that
    /// the key doesn't see.
    pub async fn send(self) -> Result<Response<SearchPage>> {
        let call = self.query.call(&self.client, self.cursor, self.options)?;
        Ok(call.send_json().await?)
    }

    /// Walks all pages, one request each, as they are asked for.
    ///
    /// Only a page without `next_cursor` ends the walk. A checkpoint of
    /// another search is its first error.
    pub fn pages(self) -> Pages {
        Pages::new(self.start(), self.fetch(), |page| {
            page.next_cursor.as_deref()
        })
    }

    /// Walks all products, page after page, as they are asked for.
    ///
    /// A checkpoint of another search is its first error.
    pub fn items(self) -> Items {
        Items::new(self.start(), self.fetch(), |page| {
            let page = page.into_value();
            (page.items, page.next_cursor)
        })
    }

    fn start(&self) -> Result<Checkpoint, octo_transport::Error> {
        paging::start(&self.query, self.checkpoint.clone(), self.cursor.as_deref())
    }

    /// Gets the page at a cursor.
    fn fetch(self) -> impl FnMut(Option<String>) -> BoxFuture<Result<Response<SearchPage>>> + Send {
        let Self {
            client,
            query,
            options,
            ..
        } = self;
        let query = Arc::new(query);
        move |cursor| {
            let (client, query, options) = (client.clone(), query.clone(), options.clone());
            Box::pin(async move { Ok(query.call(&client, cursor, options)?.send_json().await?) })
        }
    }
}

impl IntoFuture for Search {
    type Output = Result<Response<SearchPage>>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Query {
    /// The request for the page at `cursor`, or the first.
    fn call(
        &self,
        client: &Client,
        cursor: Option<String>,
        options: CallOptions,
    ) -> Result<RawCall, InvalidRequest> {
        self.check()?;
        let body = types::ProgrammaticProductSearchRequest {
            q: self.text.clone(),
            catalog: self.catalog.clone(),
            facets: wire_facets(&self.facets),
            price_min: self.price.min,
            price_max: self.price.max,
            text_search_query: self.text_query.as_ref().map(TextQuery::to_wire),
            limit: self.limit.map(i64::from),
            cursor,
        };
        let call = client.operation(OperationId::SearchProducts);
        Ok(call.json(&body).options(options))
    }

    fn check(&self) -> Result<(), InvalidRequest> {
        if let Some(limit) = self.limit.filter(|limit| !PAGE_LIMITS.contains(limit)) {
            let (low, high) = (PAGE_LIMITS.start(), PAGE_LIMITS.end());
            return Err(InvalidRequest::new(
                "limit",
                format!("is {limit}; a page holds {low} to {high} products"),
            ));
        }
        if self.catalog.as_deref() == Some("") {
            return Err(InvalidRequest::new("catalog", "must not be empty"));
        }
        self.price.check("price_min", "price_max")?;
        self.text_query.as_ref().map_or(Ok(()), TextQuery::check)
    }
}
