//! Setting up connections: what is bounded, what is certain, what is refused.
//!
//! The https server here never gets as far as a certificate, so no key is
//! needed; `authority.pem` only gives the client something to verify with on a
//! machine without certificate authorities.

#![cfg(feature = "rustls")]
#![allow(clippy::unwrap_used, clippy::large_futures, missing_docs)]

mod support;

use std::convert::Infallible;
use std::future::poll_fn;
use std::net::Ipv4Addr;
use std::pin::pin;
use std::time::Duration;

use http::Method;
use octo_transport::testing::{ScriptedServer, Step, VirtualClock};
use octo_transport::{CallOptions, Delivery, ErrorKind, RetryPolicy, Safety, Timeouts, Transport};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

const AUTHORITY: &str = include_str!("data/authority.pem");

/// A server that takes connections, does with them what it is told, and keeps
/// them open. The address is literal: a name would be looked up by a thread,
/// which the virtual clock does not wait for.
async fn https_server<F: Future<Output = TcpStream>>(
    serve: impl Fn(TcpStream) -> F,
) -> (url::Url, impl Future<Output = Infallible>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let serving = async move {
        let mut open = Vec::new();
        loop {
            let (socket, _) = listener.accept().await.unwrap();
            open.push(serve(socket).await);
        }
    };
    let base = format!("https://127.0.0.1:{port}/").parse().unwrap();
    (base, serving)
}

/// Polls a server beside the work that needs it.
async fn beside<T>(serving: impl Future<Output = Infallible>, work: impl Future<Output = T>) -> T {
    let (mut serving, mut work) = (pin!(serving), pin!(work));
    poll_fn(|cx| {
        let _ = serving.as_mut().poll(cx);
        work.as_mut().poll(cx)
    })
    .await
}

/// An unsafe call of a server that takes connections and says nothing.
async fn call_the_mute(
    clock: &VirtualClock,
    timeouts: Timeouts,
    options: CallOptions,
) -> octo_transport::Error {
    let (base, serving) = https_server(std::future::ready).await;
    let transport = Transport::builder(base)
        .clock(clock.clone())
        .root_certificate(AUTHORITY)
        .timeouts(timeouts)
        .retry(support::plain_retry())
        .build()
        .unwrap();
    let call = transport
        .raw(Method::POST, "/x")
        .json(&1)
        .safety(Safety::Unsafe)
        .options(options)
        .send();
    beside(serving, clock.run(call)).await.unwrap_err()
}

#[tokio::test]
async fn a_handshake_that_hangs_is_bounded_by_the_client() {
    let clock = VirtualClock::new();
    let options = CallOptions::new().retry(RetryPolicy::never());
    let error = call_the_mute(&clock, Timeouts::default(), options).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Timeout, Delivery::NotSent)
    );
    assert_eq!(clock.elapsed(), Duration::from_secs(10));
}

#[tokio::test]
async fn a_call_has_its_own_bound_and_may_be_repeated_after_it() {
    let clock = VirtualClock::new();
    let options = CallOptions::new().connect_timeout(Duration::from_secs(2));
    let error = call_the_mute(&clock, Timeouts::default(), options).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 4));
    // Four times two seconds, and backoff of one, two and four between.
    assert_eq!(clock.elapsed(), Duration::from_secs(15));
}

#[tokio::test]
async fn an_attempt_that_ends_while_connecting_was_certainly_not_sent() {
    let clock = VirtualClock::new();
    let timeouts = Timeouts {
        connect: None,
        ..Timeouts::default()
    };
    let options = CallOptions::new().attempt_timeout(Duration::from_secs(3));
    let error = call_the_mute(&clock, timeouts, options).await;
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Timeout, Delivery::NotSent)
    );
    assert_eq!(
        error.attempts(),
        4,
        "it is safe to repeat what was not sent"
    );
    assert_eq!(clock.elapsed(), Duration::from_secs(19));
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_is_no_connection() {
    let (base, serving) = https_server(|mut socket| async move {
        let plain = b"HTTP/1.1 400 Bad Request\r\n\r\n";
        socket.write_all(plain).await.unwrap();
        socket
    })
    .await;
    // Nothing is to be waited for, so time can be the system's.
    let transport = Transport::builder(base)
        .root_certificate(AUTHORITY)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let call = transport.raw(Method::POST, "/x").json(&1).send();
    let error = beside(serving, call).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Connect, Delivery::NotSent)
    );
}

#[tokio::test]
async fn a_closed_port_is_no_connection() {
    let server = ScriptedServer::start([]).await.unwrap();
    let base = server.url();
    drop(server);
    tokio::task::yield_now().await;
    let transport = Transport::builder(base)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = transport
        .raw(Method::POST, "/x")
        .json(&1)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Connect, Delivery::NotSent)
    );
}

#[test]
fn a_certificate_that_is_none_is_refused() {
    let builder = || Transport::builder("https://localhost/".parse().unwrap());
    for bad in [
        "",
        "not a certificate",
        "-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----",
    ] {
        let error = builder().root_certificate(bad).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{bad:?}");
    }
    builder().root_certificate(AUTHORITY).build().unwrap();
}

#[tokio::test]
async fn a_proxy_is_used_and_its_password_not_shown() {
    let proxy = ScriptedServer::start([Step::json("7")]).await.unwrap();
    let mut address = proxy.url();
    address.set_username("user").unwrap();
    address.set_password(Some("hidden")).unwrap();
    let builder = Transport::builder("http://localhost:1/".parse().unwrap()).proxy(address);
    assert!(!format!("{builder:?}").contains("hidden"));
    let transport = builder.build().unwrap();
    let answer = transport
        .raw(Method::GET, "/x")
        .send_json::<u8>()
        .await
        .unwrap();
    assert_eq!(*answer, 7);
    assert_eq!(proxy.seen()[0].target, "http://localhost:1/x");

    let bad = Transport::builder("http://localhost:1/".parse().unwrap()).proxy("://hidden");
    let error = bad.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(!format!("{error:?} {error:#}").contains("hidden"));
}

#[tokio::test]
async fn an_injected_client_is_used() {
    let server = ScriptedServer::start([Step::json("7")]).await.unwrap();
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .no_proxy()
        .tls_backend_preconfigured(tls_without_roots())
        .default_headers(
            [(http::header::VIA, "injected".parse().unwrap())]
                .into_iter()
                .collect(),
        )
        .build()
        .unwrap();
    let transport = Transport::builder(server.url())
        .http_client(client)
        .build()
        .unwrap();
    transport.raw(Method::GET, "/x").send().await.unwrap();
    assert_eq!(server.seen()[0].header("via"), Some("injected"));
}

fn tls_without_roots() -> rustls::ClientConfig {
    rustls::ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}
