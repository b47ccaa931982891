//! A tap on the wire: a server on loopback that passes everything on and keeps
//! what passed.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use url::Url;

use crate::http_client::is_loopback;
use crate::wire::{Wire, WireError};

/// What passed in one exchange.
#[derive(Clone, Debug)]
pub(crate) struct Tapped {
    pub(crate) method: Method,
    /// Path and query, as sent by the client.
    pub(crate) target: String,
    pub(crate) request_headers: HeaderMap,
    pub(crate) request_body: Bytes,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// What passed since the tap was told to forget.
#[derive(Debug, Default)]
pub(crate) struct Passed {
    pub(crate) exchanges: Vec<Tapped>,
    /// Why the last request was not passed on.
    pub(crate) refused: Option<WireError>,
}

/// A tap before the server that a wire leads to.
pub(crate) struct Tap {
    base: Url,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

struct Shared {
    wire: Arc<Wire>,
    http: reqwest::Client,
    passed: Mutex<Passed>,
}

/// More than any answer of these APIs has.
const LARGEST: usize = 64 << 20;

impl Tap {
    pub(crate) async fn start(wire: Arc<Wire>) -> Result<Self, WireError> {
        let failed = |error: std::io::Error| WireError::Setup(format!("no tap: {error}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .map_err(failed)?;
        let address: SocketAddr = listener.local_addr().map_err(failed)?;
        let mut base = wire.base().clone();
        // A base URL that requests were sent to has a scheme and a host.
        let swapped = base.set_scheme("http").is_ok()
            && base.set_ip_host(address.ip()).is_ok()
            && base.set_port(Some(address.port())).is_ok();
        if !swapped {
            return Err(WireError::Setup(format!("{base} has no host")));
        }
        let shared = Arc::new(Shared {
            http: crate::http_client::build(wire.base())?,
            wire,
            passed: Mutex::default(),
        });
        let router = Router::new().fallback(pass).with_state(Arc::clone(&shared));
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                tracing::error!(%error, "the tap stopped");
            }
        });
        Ok(Self {
            base,
            shared,
            server,
        })
    }

    /// Where a client is to be pointed at.
    pub(crate) fn base(&self) -> &Url {
        &self.base
    }

    pub(crate) fn forget(&self) {
        *self.shared.passed() = Passed::default();
    }

    pub(crate) fn taken(&self) -> Passed {
        std::mem::take(&mut *self.shared.passed())
    }
}

impl Drop for Tap {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Shared {
    fn passed(&self) -> MutexGuard<'_, Passed> {
        self.passed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn forward(&self, request: axum::extract::Request) -> Result<Tapped, WireError> {
        let (parts, body) = request.into_parts();
        let request_body = to_bytes(body, LARGEST)
            .await
            .map_err(|error| WireError::Setup(format!("the tap could not read: {error}")))?;
        self.wire.count()?;
        let target = parts.uri.to_string();
        let mut url = self.wire.base().clone();
        url.set_path(parts.uri.path());
        url.set_query(parts.uri.query());
        let failed = |source: reqwest::Error| WireError::of(&url, source);
        let mut headers = parts.headers.clone();
        for name in [header::CONNECTION, header::CONTENT_LENGTH] {
            headers.remove(name);
        }
        // A server of this machine may lead back to the tap; others are known
        // by their names only.
        if !is_loopback(self.wire.base()) {
            headers.remove(header::HOST);
        }
        let response = self
            .http
            .request(parts.method.clone(), url.clone())
            .headers(headers)
            .body(request_body.clone())
            .send()
            .await
            .map_err(failed)?;
        Ok(Tapped {
            method: parts.method,
            target,
            request_headers: parts.headers,
            request_body,
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response.bytes().await.map_err(failed)?,
        })
    }
}

async fn pass(State(shared): State<Arc<Shared>>, request: axum::extract::Request) -> Response {
    match shared.forward(request).await {
        Ok(tapped) => {
            let mut response = Response::new(Body::from(tapped.body.clone()));
            *response.status_mut() =
                StatusCode::from_u16(tapped.status).unwrap_or(StatusCode::BAD_GATEWAY);
            *response.headers_mut() = tapped.headers.clone();
            for name in [
                header::CONNECTION,
                header::CONTENT_LENGTH,
                header::TRANSFER_ENCODING,
            ] {
                response.headers_mut().remove(name);
            }
            shared.passed().exchanges.push(tapped);
            response
        }
        Err(error) => {
            let text = error.to_string();
            shared.passed().refused = Some(error);
            (StatusCode::BAD_GATEWAY, text).into_response()
        }
    }
}
