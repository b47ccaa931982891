//! The TLS configuration of a client.
//!
//! The roots of the platform are read only for an https address: a client of a
//! loopback server works on a machine without any certificate.

use reqwest::ClientBuilder;
use url::Url;

use crate::{Error, ErrorKind};

/// A TLS configuration that clients can be made with.
pub(crate) struct Tls {
    #[cfg(feature = "rustls")]
    config: rustls::ClientConfig,
    #[cfg(all(feature = "native-tls", not(feature = "rustls")))]
    roots: Vec<reqwest::Certificate>,
}

impl Tls {
    /// The configuration for `base`, with extra roots in PEM.
    pub(crate) fn new(base: &Url, extra_roots: &[Vec<u8>]) -> Result<Self, Error> {
        configure(base, extra_roots)
    }

    /// Gives a client its TLS backend.
    #[cfg(feature = "rustls")]
    pub(crate) fn apply(&self, builder: ClientBuilder) -> ClientBuilder {
        builder.tls_backend_preconfigured(self.config.clone())
    }

    /// Gives a client its TLS backend.
    #[cfg(all(feature = "native-tls", not(feature = "rustls")))]
    pub(crate) fn apply(&self, builder: ClientBuilder) -> ClientBuilder {
        builder
            .tls_backend_native()
            .tls_certs_merge(self.roots.clone())
    }

    /// Without a TLS feature there is none.
    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    pub(crate) fn apply(&self, builder: ClientBuilder) -> ClientBuilder {
        builder
    }
}

#[cfg(feature = "rustls")]
fn configure(base: &Url, extra_roots: &[Vec<u8>]) -> Result<Tls, Error> {
    use std::sync::Arc;

    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject;
    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::Verifier;

    let mut roots = Vec::new();
    for pem in extra_roots {
        let before = roots.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            roots.push(certificate.map_err(|source| {
                Error::new(ErrorKind::Config, "a root certificate is not valid PEM")
                    .with_source(source.to_string())
            })?);
        }
        if roots.len() == before {
            return Err(Error::new(
                ErrorKind::Config,
                "a root certificate file holds no certificate in PEM",
            ));
        }
    }

    // The provider is handed over, never installed for the process: that choice
    // is the application's.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|source| {
            Error::new(
                ErrorKind::Config,
                "the TLS provider supports no usable protocol",
            )
            .with_source(source)
        })?;
    let mut config = if base.scheme() == "https" {
        let verifier = verifier(roots, provider).map_err(|source| {
            Error::new(
                ErrorKind::Config,
                "no certificate authorities to verify the server with; install the \
                 platform's CA certificates or add a root certificate",
            )
            .with_source(source)
        })?;
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

    #[cfg(any(all(unix, not(target_os = "android")), windows))]
    fn verifier(
        roots: Vec<CertificateDer<'static>>,
        provider: Arc<rustls::crypto::CryptoProvider>,
    ) -> Result<Verifier, rustls::Error> {
        if roots.is_empty() {
            Verifier::new(provider)
        } else {
            Verifier::new_with_extra_roots(roots, provider)
        }
    }

    #[cfg(not(any(all(unix, not(target_os = "android")), windows)))]
    fn verifier(
        roots: Vec<CertificateDer<'static>>,
        provider: Arc<rustls::crypto::CryptoProvider>,
    ) -> Result<Verifier, rustls::Error> {
        if roots.is_empty() {
            Verifier::new(provider)
        } else {
            Err(rustls::Error::General(
                "this platform's verifier takes no extra roots".into(),
            ))
        }
    }

    Ok(Tls { config })
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn configure(_base: &Url, extra_roots: &[Vec<u8>]) -> Result<Tls, Error> {
    let mut roots = Vec::new();
    for pem in extra_roots {
        roots.extend(
            reqwest::Certificate::from_pem_bundle(pem).map_err(|source| {
                Error::new(ErrorKind::Config, "a root certificate is not valid PEM")
                    .with_source(source)
            })?,
        );
    }
    Ok(Tls { roots })
}

/// Without a TLS feature only plain http remains.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn configure(base: &Url, extra_roots: &[Vec<u8>]) -> Result<Tls, Error> {
    if base.scheme() == "https" || !extra_roots.is_empty() {
        return Err(Error::new(
            ErrorKind::Config,
            "https needs the feature `rustls` or `native-tls` of this crate",
        ));
    }
    Ok(Tls {})
}
