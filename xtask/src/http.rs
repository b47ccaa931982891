//! The one way in which commands speak HTTP.

use std::sync::Arc;

use reqwest::{Client, Response, redirect::Policy};
use rustls::{ClientConfig, RootCertStore, crypto::ring};
use rustls_platform_verifier::Verifier;
use url::{Host, Url};

/// Why there is no client.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ClientError {
    /// The protocol versions and the cryptography do not go together.
    #[error("the TLS library offers no usable protocol")]
    Protocol(#[source] rustls::Error),
    /// Nothing to verify servers with.
    #[error(
        "no certificate authorities to verify servers with; install the platform's (the package \
         ca-certificates)"
    )]
    Roots(#[source] rustls::Error),
    /// Anything else.
    #[error("the HTTP client cannot be built")]
    Build(#[from] reqwest::Error),
}

/// A client for `url` that follows no redirects by itself.
///
/// TLS is rustls on ring with the platform's certificate authorities, handed
/// over rather than installed for the process. A client for this machine does
/// without, so that it works where there are none.
pub(crate) fn client(url: &Url) -> Result<Client, ClientError> {
    let mut builder = Client::builder()
        .user_agent(concat!("octo-xtask/", env!("CARGO_PKG_VERSION")))
        .redirect(Policy::none());
    if is_loopback(url) {
        // A proxy would look for the address on its own machine.
        builder = builder.no_proxy();
    }
    let provider = Arc::new(ring::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(ClientError::Protocol)?;
    let mut config = if url.scheme() == "https" {
        let verifier = Verifier::new(provider).map_err(ClientError::Roots)?;
        config
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth()
    } else {
        config
            .with_root_certificates(RootCertStore::empty())
            .with_no_client_auth()
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(builder.tls_backend_preconfigured(config).build()?)
}

/// Whether nobody between here and the server of `url` can read along: https,
/// or http to this machine.
pub(crate) fn is_private(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url))
}

/// Whether `url` is served by this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The whole body, or none when it has more than `cap` bytes. What
/// `Content-Length` says is not relied on.
pub(crate) async fn read(
    mut response: Response,
    cap: usize,
) -> Result<Option<Vec<u8>>, reqwest::Error> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if bytes.len() + chunk.len() > cap {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn loopback_is_an_address_or_localhost() {
        for (url, expected) in [
            ("http://127.0.0.1:80/", true),
            ("http://127.9.9.9/", true),
            ("http://[::1]:8080/", true),
            ("http://localhost/", true),
            ("http://localhost.example/", false),
            ("http://10.0.0.1/", false),
            ("file:///x", false),
        ] {
            let url = Url::parse(url).unwrap();
            assert_eq!(is_loopback(&url), expected, "{url}");
            assert_eq!(is_private(&url), expected, "{url}");
        }
        assert!(is_private(&Url::parse("https://a.example/").unwrap()));
        assert!(!is_private(&Url::parse("ftp://127.0.0.1/").unwrap()));
    }
}
