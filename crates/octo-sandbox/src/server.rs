//! The listener: one port, every API below its own path.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::net::{IpAddr, SocketAddr};
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
use tower_service::Service;

use crate::api::Api;
use crate::{catalio, octogen, octolens};

/// The APIs behind the port.
pub(crate) struct Apis {
    pub(crate) octogen: Arc<octogen::LazyService>,
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

impl Apis {
    async fn answer(&self, source: IpAddr, request: Request<Body>) -> Response {
        let answer = match Api::of_path(request.uri().path()) {
            Some(Api::Octogen) => match self.octogen.ready().await.as_ref() {
                Ok(service) => Ok(service.answer(source, request).await),
                Err(error) => Err(error.to_string()),
            },
            Some(Api::Octolens) => self.octolens.answer(request).await,
            Some(Api::Catalio) => self.catalio.answer(request).await,
            None => Ok(nothing_here()),
        };
        answer.unwrap_or_else(|reason| {
            tracing::error!(reason, "an API of the sandbox cannot be served");
            let json = [(header::CONTENT_TYPE, "application/json")];
            let detail = format!("the sandbox has a defect, please report it: {reason}");
            let body = serde_json::json!({"detail": detail}).to_string();
            (StatusCode::INTERNAL_SERVER_ERROR, json, body).into_response()
        })
    }
}

/// Lets a router answer; it is always ready.
pub(crate) async fn call_router(mut router: Router, request: Request<Body>) -> Response {
    let Ok(response) = router.call(request).await;
    response
}

fn router(apis: Arc<Apis>) -> Router {
    Router::new()
        .fallback(any_request)
        .with_state(apis)
        // The id is there for all.
        .layer(middleware::from_fn_with_state(
            Arc::new(RequestIds::new()),
            tag_with_request_id,
        ))
}

async fn any_request(
    State(apis): State<Arc<Apis>>,
    ConnectInfo(source): ConnectInfo<SocketAddr>,
    request: Request<Body>,
) -> Response {
    apis.answer(source.ip(), request).await
}

fn nothing_here() -> Response {
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
