//! What somebody would use who writes the calls by hand.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore, crypto::ring};

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
