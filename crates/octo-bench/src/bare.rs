//! What somebody would write who makes the calls by hand.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore, crypto::ring};
use serde::Deserialize;

/// A reqwest client with its own defaults, proxies aside.
///
/// The TLS configuration is there because one has to be: the calls are plain
/// HTTP on loopback.
///
/// # Errors
///
/// When the client can't be built.
pub fn bare_client() -> Result<reqwest::Client, String> {
    let provider = Arc::new(ring::default_provider());
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .no_proxy()
        .tls_backend_preconfigured(tls)
        .build()
        .map_err(|error| error.to_string())
}

/// Two calls of the Octogen API by hand: one client, a header, `json()`,
/// structs with the fields of the answer.
#[derive(Debug, Clone)]
pub struct BareOctogen {
    http: reqwest::Client,
    key: String,
    catalogs_url: String,
    search_url: String,
}

/// An answer of `listCatalogs` holds these.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "what is decoded counts, read or not")]
pub struct BareCatalog {
    catalog: String,
    display_name: String,
    source_base_url: Option<String>,
    product_count: i64,
    last_indexed_at: Option<String>,
}

/// The answer of `searchProducts`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "what is decoded counts, read or not")]
pub struct BarePage {
    /// The products of the page.
    pub items: Vec<BareProduct>,
    next_cursor: Option<String>,
}

/// A product of [`BarePage`].
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "what is decoded counts, read or not")]
pub struct BareProduct {
    uuid: String,
    product_url: String,
    title: Option<String>,
    brand: Option<BareBrand>,
    current_price: Option<f64>,
    original_price: Option<f64>,
    image_url: Option<String>,
    #[serde(default)]
    images: Vec<String>,
    rating: Option<BareRating>,
    is_active: bool,
    updated_at: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "what is decoded counts, read or not")]
struct BareBrand {
    name: String,
    slug: Option<String>,
    url: Option<String>,
    description: Option<String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "what is decoded counts, read or not")]
struct BareRating {
    average: Option<f64>,
    count: Option<i64>,
}

impl BareOctogen {
    /// Calls of the API at `base_url` by `key`.
    ///
    /// # Errors
    ///
    /// When the client can't be built.
    pub fn new(base_url: &str, key: &str) -> Result<Self, String> {
        Ok(Self {
            http: bare_client()?,
            key: key.to_owned(),
            catalogs_url: format!("{base_url}/catalogs"),
            search_url: format!("{base_url}/products/search"),
        })
    }

    /// `listCatalogs`.
    ///
    /// # Errors
    ///
    /// As reqwest has it.
    pub async fn catalogs(&self) -> reqwest::Result<Vec<BareCatalog>> {
        let request = self.http.get(&self.catalogs_url).bearer_auth(&self.key);
        let response = request.send().await?.error_for_status()?;
        response.json().await
    }

    /// `searchProducts` for a page of 50.
    ///
    /// # Errors
    ///
    /// As reqwest has it.
    pub async fn search(&self) -> reqwest::Result<BarePage> {
        let body = serde_json::json!({"limit": 50});
        let request = self.http.post(&self.search_url).bearer_auth(&self.key);
        let response = request.json(&body).send().await?.error_for_status()?;
        response.json().await
    }
}
