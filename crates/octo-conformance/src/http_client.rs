//! The HTTP client of the suite. It is not the transport of our clients: it
//! would share their faults.

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
use url::{Host, Url};

use crate::wire::WireError;

/// Longer than any answer should take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A client for the server at `base` that follows no redirects and decodes no
/// content encoding.
pub(crate) fn build(base: &Url) -> Result<reqwest::Client, WireError> {
    let failed = |error: &dyn std::error::Error| {
        WireError::Setup(format!("no HTTP client for {base}: {error}"))
    };
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| failed(&error))?;
    let mut builder = reqwest::Client::builder()
        .user_agent(concat!("octo-conformance/", env!("CARGO_PKG_VERSION")))
        .redirect(Policy::none())
        .timeout(PATIENCE);
    let config = if is_loopback(base) {
        // A proxy would look for the address on its own machine.
        builder = builder.no_proxy();
        config.with_root_certificates(RootCertStore::empty())
    } else {
        config
            .with_platform_verifier()
            .map_err(|error| failed(&error))?
    };
    builder
        .tls_backend_preconfigured(config.with_no_client_auth())
        .build()
        .map_err(|error| failed(&error))
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
