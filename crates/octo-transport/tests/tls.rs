//! TLS as it is spoken, with whichever library the features choose: rustls
//! where it is on, the platform's own otherwise.
//!
//! ```console
//! $ cargo test -p octo-transport --test tls
//! $ cargo test -p octo-transport --test tls --no-default-features --features native-tls
//! ```

#![cfg(any(feature = "rustls", feature = "native-tls"))]
#![allow(clippy::unwrap_used, clippy::large_futures, missing_docs)]

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::Method;
use octo_transport::{Delivery, Error, ErrorKind, RetryPolicy, Transport, TransportBuilder};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, DnValue, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

type Authority = CertifiedIssuer<'static, KeyPair>;

/// A certificate authority that nobody knows.
fn authority() -> Authority {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    // Its own name, or OpenSSL takes what it issues for self-signed.
    let name = DnValue::from("octo test authority");
    params.distinguished_name.push(DnType::CommonName, name);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A server for `name`, certified by `authority`, that answers `7`.
struct Server {
    port: u16,
    requests: Arc<AtomicUsize>,
}

impl Server {
    async fn start(authority: &Authority, name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, authority).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = rustls::crypto::ring::default_provider().into();
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(AtomicUsize::new(0));
        let seen = requests.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                // A client that does not trust us hangs up: not our failure.
                let Ok(mut socket) = acceptor.accept(socket).await else {
                    continue;
                };
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") && socket.read_buf(&mut head).await.unwrap() > 0
                {
                }
                if head.is_empty() {
                    continue;
                }
                seen.fetch_add(1, Ordering::SeqCst);
                let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\nconnection: close\r\n\r\n7";
                socket.write_all(answer).await.unwrap();
                socket.shutdown().await.unwrap();
            }
        });
        Self { port, requests }
    }

    fn transport(&self, host: &str) -> TransportBuilder {
        let base = format!("https://{host}:{}/", self.port).parse().unwrap();
        Transport::builder(base).retry(RetryPolicy::never())
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

async fn ask(transport: TransportBuilder) -> Result<u8, Error> {
    let transport = transport.build()?;
    let answer = transport.raw(Method::GET, "/x").send_json::<u8>().await?;
    Ok(answer.into_value())
}

#[tokio::test]
async fn an_extra_root_is_trusted() {
    let authority = authority();
    let server = Server::start(&authority, "localhost").await;
    let transport = server.transport("localhost");
    let answer = ask(transport.root_certificate(authority.pem())).await;
    assert_eq!(answer.map_err(|error| format!("{error:#}")), Ok(7));
    assert_eq!(server.requests(), 1);
}

#[tokio::test]
async fn an_unknown_authority_is_refused_before_anything_is_sent() {
    let server = Server::start(&authority(), "localhost").await;
    let transport = server.transport("localhost");
    let error = ask(transport.root_certificate(authority().pem())).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:#}");
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert_eq!(server.requests(), 0);
}

#[tokio::test]
async fn a_certificate_of_another_name_is_refused() {
    let authority = authority();
    let server = Server::start(&authority, "elsewhere.test").await;
    let transport = server.transport("localhost");
    let error = ask(transport.root_certificate(authority.pem())).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:#}");
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert_eq!(server.requests(), 0);
}
