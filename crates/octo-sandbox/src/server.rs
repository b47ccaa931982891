//! The listener: takes connections, serves HTTP/1.1 on them, and lets faults
//! have the bare socket.

use std::error::Error;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch};
use tokio::task::{JoinHandle, JoinSet};
use tower_service::Service as _;

use crate::exchange::Front;
use crate::faults::{Cut, Pauses};

/// How long to wait when the system has no more sockets to give.
const OUT_OF_SOCKETS: Duration = Duration::from_secs(1);

/// Starts serving; the sender stops it, by a message or by being dropped.
pub(crate) fn serve(
    listener: TcpListener,
    front: Arc<Front>,
) -> (oneshot::Sender<()>, JoinHandle<()>) {
    let (stop, stopped) = oneshot::channel();
    let task = tokio::spawn(run(listener, front, stopped));
    (stop, task)
}

async fn run(listener: TcpListener, front: Arc<Front>, mut stopped: oneshot::Receiver<()>) {
    let (stop, stopping) = watch::channel(false);
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            // An error means that the sender was dropped: stop, too.
            _ = &mut stopped => break,
            (stream, peer) = accept(&listener) => {
                connections.spawn(connection(stream, peer, Arc::clone(&front), stopping.clone()));
            }
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    stop.send_replace(true);
    while connections.join_next().await.is_some() {}
}

async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok(accepted) => return accepted,
            Err(error) => {
                use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
                // Connections that ended before they were taken concern nobody.
                let ended = [ConnectionAborted, ConnectionRefused, ConnectionReset];
                if !ended.contains(&error.kind()) {
                    tracing::warn!(%error, "no connection can be taken");
                    tokio::time::sleep(OUT_OF_SOCKETS).await;
                }
            }
        }
    }
}

async fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    front: Arc<Front>,
    mut stopping: watch::Receiver<bool>,
) {
    // Answers leave at once: a delayed last packet would cost 40 ms.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "no TCP_NODELAY on a connection");
    }
    if let Some(ending) = front.faults.decide_connection() {
        finish(Cut::silent(ending).play(stream).await);
        return;
    }
    let pauses = Pauses::new(stopping.clone());
    let service = service_fn(move |request: Request<Incoming>| {
        let (front, pauses) = (Arc::clone(&front), pauses.clone());
        Box::pin(async move { front.exchange(&pauses, peer, request.map(Body::new)).await })
    });
    let mut connection = http1::Builder::new()
        // Without a timer there is none; the clock of a test may stand.
        .header_read_timeout(None)
        .serve_connection(TokioIo::new(stream), service);
    let ended = tokio::select! {
        ended = &mut connection => Some(ended),
        // An error means that the server is gone: stop, too.
        () = async { drop(stopping.wait_for(|stopping| *stopping).await) } => None,
    };
    let ended = match ended {
        Some(ended) => ended,
        None => {
            Pin::new(&mut connection).graceful_shutdown();
            (&mut connection).await
        }
    };
    if let Err(error) = ended {
        match error
            .source()
            .and_then(|source| source.downcast_ref::<Cut>())
        {
            Some(cut) => finish(cut.play(connection.into_parts().io.into_inner()).await),
            None => tracing::debug!(%error, "a connection failed"),
        }
    }
}

fn finish(cut: io::Result<()>) {
    if let Err(error) = cut {
        tracing::debug!(%error, "the peer was faster to end a connection");
    }
}

/// Lets a router answer; it is always ready.
pub(crate) async fn call_router(mut router: Router, request: Request<Body>) -> Response {
    let Ok(response) = router.call(request).await;
    response
}
