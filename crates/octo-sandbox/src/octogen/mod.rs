//! The Octogen Platform Catalog API: its credentials, catalogs and address.
//!
//! # What the server does where the contract leaves room
//!
//! - **Budget.** Every request costs one token, whatever comes of it. Requests
//!   without a valid key have a bucket per source address (12,000 a minute),
//!   since the contract puts rate limit headers on every response.
//! - **Order of checks.** Budget (429), address (404) and method (405), key
//!   (401), organization and key rights (403), then size (413) and
//!   content (422) of the body; a body of another media type is no object.
//! - **`q`** must match in most words: all of two, three quarters of more;
//!   `the`, `for` and the like do not count beside others. Words are compared by
//!   their English stem, without case and accents. A product whose whole title
//!   is the query comes first.
//! - **`text_search_query`** replaces `q`; one matching word is enough. Its
//!   filters add to the outer ones. The smaller of both limits is the page
//!   size. `ranking_text` raises products it matches. `similar_to_brands`
//!   raises products of just those brands: there are no embeddings, so
//!   `retrieval_embedding_columns`, `ranking_embedding_columns` and
//!   `search_after` are checked and then ignored, as are `search_id`,
//!   `browse_menu_uuid` and `compact_mode`, which change no list item.
//! - **Facets** filter by what a product's `enrichment` and `brand` show;
//!   attribute facets match display names and handles. A facet without values
//!   matches nothing. A bound on price or brand quality leaves out products
//!   that have none.
//! - **Crossed prices** (`price_min` above `price_max`) find nothing.
//! - **Enrichment** restates what a source says and invents nothing.

mod auth;
mod catalog_file;
mod contract;
mod cursor;
mod demo;
mod enrich;
mod facets;
mod product;
mod search;
mod service;
mod shopify_csv;
mod source;
mod store;
mod text;
mod text_index;
mod urls;
mod validation;
mod views;
mod word_memo;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use http::{HeaderMap, Request, header};
use serde::Serialize;

pub use auth::{Credential, KeyState, Organization, OrganizationType};
pub use catalog_file::{BadLine, CatalogFileError, FileReport};
pub use product::Product;
pub(crate) use service::{Service, refusal};

use crate::clock::Clock;
use crate::fixture::FixtureError;
use crate::lazy::Lazy;
use crate::operations::Operations;

/// Path of the API below the sandbox's address.
pub(crate) const BASE_PATH: &str = "/octogen/v1";

/// Total size of catalog files from which on the index is built by all cores.
const LARGE: u64 = 16 << 20;

/// A catalog the sandbox serves.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Catalog {
    /// Key that scopes a search.
    pub catalog: String,
    /// Name for display.
    pub display_name: String,
    /// Number of active products.
    pub products: u64,
}

impl Catalog {
    fn of(summary: &views::CatalogSummary) -> Self {
        Self {
            catalog: summary.catalog.clone(),
            display_name: summary.display_name.clone(),
            products: summary.product_count,
        }
    }
}

/// The Octogen API of a running sandbox.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), octo_sandbox::StartError> {
/// let sandbox = octo_sandbox::Sandbox::builder().start().await?;
/// let octogen = sandbox.octogen();
///
/// assert!(octogen.base_url().ends_with("/octogen/v1"));
/// let partner = octogen.credential("partner").expect("a demo credential");
/// assert_eq!(partner.requests_per_minute, 12_000);
/// assert_eq!(partner.catalogs.len(), octogen.catalogs().len());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Serialize)]
pub struct Octogen {
    base_url: String,
    credentials: Vec<Credential>,
    catalogs: Vec<Catalog>,
    files: Vec<FileReport>,
    #[serde(skip)]
    running: Arc<LazyService>,
}

impl Octogen {
    /// Indexes the demo catalogs if they are needed and were not.
    pub(crate) async fn prepare(&self) {
        self.running.ready().await;
    }

    /// Answers a request below [`BASE_PATH`].
    pub(crate) async fn answer(
        &self,
        source: IpAddr,
        request: Request<Body>,
    ) -> Result<Response, String> {
        match self.running.ready().await.as_ref() {
            Ok(service) => Ok(service.answer(source, request).await),
            Err(error) => Err(error.to_string()),
        }
    }

    /// The name of the credential that a request carries.
    pub(crate) fn credential_of(&self, headers: &HeaderMap) -> Option<String> {
        let key = auth::bearer(headers.get(header::AUTHORIZATION))?;
        let mut known = self.credentials.iter();
        known
            .find(|credential| credential.key == key)
            .map(|credential| credential.name.clone())
    }

    /// Fills every budget; the catalogs never change.
    pub(crate) fn reset(&self) {
        if let Some(running) = self.running.peek()
            && let Ok(service) = running.as_ref()
        {
            service.reset();
        }
    }

    /// The base address, without a slash at the end: `/catalogs`,
    /// `/products/search` and `/products/lookup` follow it.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Every key the server knows, those that it refuses too.
    #[must_use]
    pub fn credentials(&self) -> &[Credential] {
        &self.credentials
    }

    /// The credential of that name. A fresh sandbox has `partner` (every
    /// catalog, 12,000 a minute), `small-budget` (every catalog, 60 a minute),
    /// `single-catalog` (the first catalog only), `deactivated` (401),
    /// `forbidden` and `not-a-partner` (403).
    #[must_use]
    pub fn credential(&self, name: &str) -> Option<&Credential> {
        self.credentials
            .iter()
            .find(|credential| credential.name == name)
    }

    /// The catalogs that were loaded, in load order.
    #[must_use]
    pub fn catalogs(&self) -> &[Catalog] {
        &self.catalogs
    }

    /// What was read from each catalog file.
    #[must_use]
    pub fn files(&self) -> &[FileReport] {
        &self.files
    }
}

/// What the API is made of.
#[derive(Debug, Default, Clone)]
pub(crate) struct Plan {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) skip_bad_lines: bool,
    pub(crate) demo_data: Option<bool>,
    /// Key and display name of catalogs.
    pub(crate) names: Vec<(String, String)>,
    /// Products made in code, with the keys of their catalogs.
    pub(crate) products: Vec<(String, Product)>,
    pub(crate) organizations: Vec<Organization>,
    pub(crate) per_minute: Option<u32>,
}

/// Why the API could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PlanError {
    #[error(transparent)]
    File(#[from] CatalogFileError),
    #[error(transparent)]
    Fixture(#[from] FixtureError),
    #[error("cannot index the catalogs: {0}")]
    Index(#[from] store::IndexError),
    #[error(transparent)]
    Contract(#[from] validation::SchemaError),
}

/// What the contract has, by the address at the sandbox.
pub(crate) fn operations() -> Operations {
    let mut operations = Operations::default();
    for operation in contract::Operation::ALL {
        let path = format!("{BASE_PATH}{}", operation.path());
        operations.add(operation.id(), operation.method(), &path);
    }
    operations
}

/// The running API once it was needed, or the defect that keeps it from running.
type LazyService = Lazy<Result<Service, PlanError>>;

impl Plan {
    /// Reads every catalog of the caller's. Takes as long as that takes: keep
    /// it off async threads. What is ours alone is indexed when it is needed.
    pub(crate) fn build(self, origin: &str, clock: &Arc<dyn Clock>) -> Result<Octogen, PlanError> {
        let now = clock.now();
        let given = !(self.files.is_empty() && self.products.is_empty());
        let demo = self.demo_data.unwrap_or(!given);
        let (catalogs, files, mut store) = if given || !demo {
            let (store, files) = self.read(demo, now)?;
            let catalogs = store.catalogs.iter().map(Catalog::of).collect();
            (catalogs, files, Some(store))
        } else {
            (demo::catalogs(), Vec::new(), None)
        };
        let mut organizations = auth::demo_organizations();
        organizations.extend(self.organizations);
        let keys: Vec<&str> = catalogs
            .iter()
            .map(|known: &Catalog| known.catalog.as_str())
            .collect();
        let keys = Arc::new(auth::KeyDirectory::new(
            organizations,
            &keys,
            self.per_minute,
        ));
        let credentials = keys.credentials().to_vec();
        let eager = store.is_some();
        let read = std::sync::Mutex::new(store.take());
        let clock = Arc::clone(clock);
        let service = Lazy::new(now, move |as_of| {
            let taken = read.lock().unwrap_or_else(PoisonError::into_inner).take();
            let store = match taken {
                Some(store) => store,
                None => demo_store(as_of)?,
            };
            let schemas = contract::RequestSchemas::read()?;
            Ok(Service::new(
                store,
                Arc::clone(&keys),
                schemas,
                Arc::clone(&clock),
            ))
        });
        if eager {
            service.get();
        }
        Ok(Octogen {
            base_url: format!("{origin}{BASE_PATH}"),
            credentials,
            catalogs,
            files,
            running: Arc::new(service),
        })
    }

    fn read(
        &self,
        demo: bool,
        now: Duration,
    ) -> Result<(store::Store, Vec<FileReport>), PlanError> {
        let sizes = self.files.iter().filter_map(|file| file.metadata().ok());
        let large = sizes.map(|metadata| metadata.len()).sum::<u64>() >= LARGE;
        let mut builder = store::StoreBuilder::new(large, now)?;
        if demo {
            demo::load(&mut builder)?;
        }
        for (catalog, name) in &self.names {
            builder.name_catalog(catalog, name);
        }
        let mut counts = BTreeMap::new();
        for (catalog, product) in &self.products {
            let count = counts.entry(catalog).or_insert(0_u64);
            *count += 1;
            let place = format!("octogen catalog {catalog:?}, product {count}");
            builder
                .add(catalog, product.read(&place)?)
                .map_err(|reason| FixtureError::new(place, reason))?;
        }
        let mut reports = Vec::new();
        for file in &self.files {
            reports.push(catalog_file::read_file(
                file,
                self.skip_bad_lines,
                &mut |catalog, product| builder.add(catalog, product),
            )?);
        }
        Ok((builder.finish()?, reports))
    }
}

fn demo_store(as_of: Duration) -> Result<store::Store, PlanError> {
    let mut builder = store::StoreBuilder::new(false, as_of)?;
    demo::load(&mut builder)?;
    Ok(builder.finish()?)
}
