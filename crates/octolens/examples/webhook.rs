//! A receiver of webhook deliveries: checks the secret, acknowledges fast,
//! works afterwards, and drops what it has seen.
//!
//! ```console
//! $ OCTOLENS_WEBHOOK_SECRET=… cargo run -p octolens --example webhook
//! $ curl -d @delivery.json "http://127.0.0.1:8080/octolens?secret=…"
//! ```
//!
//! Put a server that speaks TLS in front of it: the service delivers to public
//! HTTPS endpoints alone.

use std::{
    collections::{HashSet, VecDeque},
    env, io,
};

use axum::{
    Router,
    body::Bytes,
    extract::{Query, State},
    http::StatusCode,
    routing::post,
};
use octolens::webhook::{WebhookEvent, WebhookMention};
use serde::Deserialize;
use tokio::{net::TcpListener, sync::mpsc};

/// Deliveries that may wait for the worker. When it is full the answer is 503,
/// which asks the service to come again.
const QUEUE: usize = 1_024;

/// Ids that are remembered.
const REMEMBERED: usize = 10_000;

#[derive(Clone)]
struct Receiver {
    secret: String,
    queue: mpsc::Sender<WebhookMention>,
}

#[derive(Deserialize)]
struct Credentials {
    #[serde(default)]
    secret: String,
}

async fn receive(
    State(receiver): State<Receiver>,
    Query(credentials): Query<Credentials>,
    body: Bytes,
) -> StatusCode {
    // The deliveries are not signed; the secret is all there is.
    if !same(&credentials.secret, &receiver.secret) {
        return StatusCode::UNAUTHORIZED;
    }
    match WebhookEvent::from_slice(&body) {
        Ok(WebhookEvent::MentionCreated(mention)) => match receiver.queue.try_send(*mention) {
            Ok(()) => StatusCode::ACCEPTED,
            Err(_) => StatusCode::SERVICE_UNAVAILABLE,
        },
        // An event of a later version is acknowledged, lest it come for ever.
        Ok(_) => StatusCode::ACCEPTED,
        Err(error) => {
            eprintln!("{error}");
            StatusCode::BAD_REQUEST
        }
    }
}

/// Compares in a time that does not tell how much was right.
fn same(given: &str, expected: &str) -> bool {
    given.len() == expected.len()
        && given
            .bytes()
            .zip(expected.bytes())
            .fold(0, |difference, (given, expected)| {
                difference | (given ^ expected)
            })
            == 0
}

/// Remembers the latest ids.
#[derive(Default)]
struct Seen {
    ids: HashSet<String>,
    order: VecDeque<String>,
}

impl Seen {
    /// Whether the id is new.
    fn insert(&mut self, id: &str) -> bool {
        if !self.ids.insert(id.to_owned()) {
            return false;
        }
        self.order.push_back(id.to_owned());
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.ids.remove(&oldest);
        }
        true
    }
}

async fn work(mut queue: mpsc::Receiver<WebhookMention>) {
    let mut seen = Seen::default();
    while let Some(mention) = queue.recv().await {
        // Ids are the platform's own, so the platform belongs to them.
        if seen.insert(&format!("{} {}", mention.source, mention.source_id)) {
            // `Debug` of untrusted text escapes what a terminal would obey.
            println!("{} {} {:?}", mention.source, mention.url, mention.title);
        }
    }
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let secret = env::var("OCTOLENS_WEBHOOK_SECRET")
        .ok()
        .filter(|secret| !secret.is_empty())
        .ok_or_else(|| io::Error::other("set OCTOLENS_WEBHOOK_SECRET"))?;
    let (queue, jobs) = mpsc::channel(QUEUE);
    tokio::spawn(work(jobs));
    let router = Router::new()
        .route("/octolens", post(receive))
        .with_state(Receiver { secret, queue });
    let listener = TcpListener::bind(("127.0.0.1", 8080)).await?;
    eprintln!("listening on {}", listener.local_addr()?);
    axum::serve(listener, router).await
}
