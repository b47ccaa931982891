//! The listener: one port, every API below its own path.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::serve::ListenerExt;
use http::{HeaderName, HeaderValue, Request, StatusCode, header};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::{catalio, octogen, octolens};

/// The APIs behind the port.
pub(crate) struct Apis {
    pub(crate) octogen: octogen::Service,
    pub(crate) octolens: octolens::Octolens,
    pub(crate) catalio: catalio::Catalio,
}

/// Starts serving; the sender stops it, by a message or by being dropped.
pub(crate) fn serve(listener: TcpListener, apis: Apis) -> (oneshot::Sender<()>, JoinHandle<()>) {
    let (stop, stopped) = oneshot::channel();
    // Answers leave at once: a delayed last packet would cost 40 ms.
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "no TCP_NODELAY on a connection");
        }
    });
    let service = router(Arc::new(apis)).into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(async {
        // An error means that the sender was dropped: stop, too.
        let _ = stopped.await;
    });
    let task = tokio::spawn(async move {
        if let Err(error) = server.await {
            tracing::error!(%error, "the sandbox stopped serving");
        }
    });
    (stop, task)
}

fn router(apis: Arc<Apis>) -> Router {
    let octolens = apis.octolens.router();
    let catalio = apis.catalio.router();
    let octogen = Router::new().fallback(octogen_request).with_state(apis);
    Router::new()
        .nest(octogen::BASE_PATH, octogen)
        // Its paths are the contract's, `/api/v2` included.
        .merge(octolens)
        // Below `/api/v1`, and the token endpoint.
        .merge(catalio)
        .fallback(nothing_here)
        // Layers apply from the last to the first: the id is there for all.
        .layer(middleware::from_fn_with_state(
            Arc::new(RequestIds::new()),
            tag_with_request_id,
        ))
}

async fn octogen_request(
    State(apis): State<Arc<Apis>>,
    ConnectInfo(source): ConnectInfo<SocketAddr>,
    request: Request<Body>,
) -> Response {
    // Nesting has taken the base path off.
    apis.octogen.answer(source.ip(), request).await
}

async fn nothing_here() -> Response {
    let json = [(header::CONTENT_TYPE, "application/json")];
    (StatusCode::NOT_FOUND, json, r#"{"detail":"Not Found"}"#).into_response()
}

/// Makes ids that differ between requests and between sandboxes.
struct RequestIds {
    sandbox: u64,
    next: AtomicU64,
}

impl RequestIds {
    fn new() -> Self {
        Self {
            // The standard library's randomness: unique enough for logs.
            sandbox: RandomState::new().build_hasher().finish(),
            next: AtomicU64::new(1),
        }
    }

    fn next(&self) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        format!("req_{:016x}{number:08x}", self.sandbox)
    }
}

async fn tag_with_request_id(
    State(ids): State<Arc<RequestIds>>,
    request: Request<Body>,
    next: Next,
) -> Response {
    let id = ids.next();
    let mut response = next.run(request).await;
    if let Ok(id) = HeaderValue::from_str(&id) {
        response
            .headers_mut()
            .insert(HeaderName::from_static("x-request-id"), id);
    }
    response
}
