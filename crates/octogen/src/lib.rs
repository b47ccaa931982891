//! A client of the [Octogen Platform Catalog API](https://docs.octogen.ai):
//! list catalogs, search products, look a product up by its page URL.
//!
//! ```no_run
//! # async fn run() -> octogen::Result<()> {
//! use futures_util::TryStreamExt;
//! use octogen::Facet;
//!
//! let octogen = octogen::Client::from_env()?; // OCTO_API_KEY
//!
//! let page = octogen
//!     .search("black hoodie")
//!     .facet(Facet::color_family(["Black", "Gray"]))
//!     .price(50.0..=300.0)
//!     .limit(25)
//!     .await?;
//! println!("{} products on the first page", page.items.len());
//!
//! let mut items = octogen.search("hoodie").items();
//! while let Some(product) = items.try_next().await? {
//!     println!("{}", product.product_url);
//! }
//!
//! match octogen.lookup("https://shop.example/products/x").await {
//!     Ok(found) => println!("{:?}", found.product.title),
//!     Err(error) if error.is_not_found() => println!("no such product"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | task | method | cost in requests |
//! |---|---|---|
//! | list granted catalogs | [`Client::catalogs`] | 1 |
//! | search by text | [`Client::search`] | 1 a page |
//! | browse by filters | [`Client::browse`] | 1 a page |
//! | walk all pages, all items | [`Search::pages`], [`Search::items`] | 1 a page |
//! | look up a page URL | [`Client::lookup`] | 1 |
//! | look up many | [`Client::lookup_many`] | 1 each |
//! | anything else | [`Client::raw`] | 1 |
//!
//! Calls wait for the organization's budget instead of running into refusals,
//! are retried when that is safe, and end at their deadline. [`Error`] says
//! what to do about the rest.
//!
//! An application that also uses reqwest itself should read
//! ["Beside a reqwest of your own"](octo_transport#beside-a-reqwest-of-your-own)
//! first: features of a dependency are shared by the whole build.

mod builder;
mod catalogs;
mod client;
mod detail;
mod error;
mod facet;
mod future;
mod key;
mod lookup;
mod lookup_many;
pub mod model;
mod price;
mod search;
mod text_query;

/// Calls without async, for programs that have none: make one [`Blocking`]
/// beside the client, and give it each call's future.
///
/// ```no_run
/// use octogen::blocking::Blocking;
///
/// let octogen = octogen::Client::from_env()?;
/// let blocking = Blocking::new()?;
/// let page = blocking.run(octogen.search("hoodie").send())?;
/// println!("{} products", page.items.len());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [`Blocking`]: blocking::Blocking
#[cfg(feature = "blocking")]
pub mod blocking {
    pub use octo_transport::blocking::Blocking;
}

pub use builder::ClientBuilder;
pub use catalogs::Catalogs;
pub use client::{API_KEY_VARIABLE, BASE_URL_VARIABLE, Client, DEFAULT_BASE_URL};
pub use detail::{Detail, FieldError};
pub use error::{ApiError, Error, Result};
pub use facet::Facet;
pub use future::BoxFuture;
pub use key::ApiKey;
pub use lookup::Lookup;
pub use lookup_many::{LookupMany, LookupOutcome};
/// What the transport beneath can be told, by
/// [`ClientBuilder::transport`], and tells.
pub use octo_transport as transport;
pub use octo_transport::{
    CallOptions, ConfigError, Delivery, ErrorKind, Explanation, InvalidRequest, LocationPart, Pace,
    RateLimit, RawCall, Response, RetryPolicy, Timeouts, TransportBuilder, paging::Checkpoint,
};
pub use octogen_api::{CompactMode, EmbeddingColumn, FacetName, OperationId, contract_version};
pub use price::PriceRange;
pub use search::Search;
pub use text_query::TextQuery;

/// All pages of a search; a stream.
///
/// Made by [`Search::pages`]. After an error the walk is over, and its
/// checkpoint is where it came to; give it to [`Search::resume`] to go on.
pub type Pages = octo_transport::paging::PageWalk<Response<model::SearchPage>, Error>;

/// All products of a search; a stream.
///
/// Made by [`Search::items`]. A walk can be stopped and resumed without loss
/// or repetition:
///
/// ```no_run
/// # async fn run(octogen: octogen::Client) -> octogen::Result<()> {
/// let mut items = octogen.search("hoodie").items();
/// let first = items.next().await;
/// let stored = serde_json::to_string(items.checkpoint()).expect("plain data");
///
/// // Later, perhaps in another process:
/// let checkpoint = serde_json::from_str(&stored).expect("stored as it was");
/// let mut rest = octogen.search("hoodie").resume(checkpoint).items();
/// # let _ = (first, rest.next().await);
/// # Ok(())
/// # }
/// ```
pub type Items = octo_transport::paging::ItemWalk<model::ProductSummary, Error>;
