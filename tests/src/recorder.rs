//! A server that gives prepared answers and keeps what it was asked.

use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode},
    response::Response,
};
use tokio::{net::TcpListener, task::JoinHandle};

/// A prepared answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Headers, `content-type` aside.
    pub headers: Vec<(&'static str, String)>,
    /// The media type of the body.
    pub content_type: &'static str,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// JSON with a status.
    pub fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content_type: "application/json",
            body: body.into(),
        }
    }

    /// The same answer with one more header.
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The method.
    pub method: Method,
    /// Path and query.
    pub target: String,
    /// All headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Recorded {
    /// The request as readable text: what a contract can speak of, without
    /// what changes from run to run.
    ///
    /// # Panics
    ///
    /// Panics when the body is neither empty nor JSON.
    pub fn to_text(&self) -> String {
        let mut text = format!("{} {}\n", self.method, self.target);
        for name in ["accept", "authorization", "content-type"] {
            if let Some(value) = self.headers.get(name) {
                let value = value.to_str().unwrap();
                let shown = if name == "authorization" {
                    value.split(' ').next().unwrap().to_owned() + " [key]"
                } else {
                    value.to_owned()
                };
                text.push_str(&format!("{name}: {shown}\n"));
            }
        }
        if !self.body.is_empty() {
            let body: serde_json::Value = serde_json::from_slice(&self.body).unwrap();
            text.push_str(&format!("\n{body:#}\n"));
        }
        text
    }
}

/// A server on loopback that answers with what it was given, in order, and
/// with 500 once that is used up.
#[derive(Debug)]
pub struct Recorder {
    address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    server: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct Shared {
    answers: VecDeque<Answer>,
    recorded: Vec<Recorded>,
}

impl Recorder {
    /// Starts the server on an ephemeral port.
    pub async fn start(answers: impl IntoIterator<Item = Answer>) -> Self {
        let shared = Arc::new(Mutex::new(Shared {
            answers: answers.into_iter().collect(),
            recorded: Vec::new(),
        }));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().fallback(answer).with_state(shared.clone());
        let server = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self {
            address,
            shared,
            server,
        }
    }

    /// The URL of the server with `path` behind it.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// What was asked so far.
    pub fn recorded(&self) -> Vec<Recorded> {
        self.shared.lock().unwrap().recorded.clone()
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn answer(State(shared): State<Arc<Mutex<Shared>>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let mut shared = shared.lock().unwrap();
    shared.recorded.push(Recorded {
        method: parts.method,
        target: parts.uri.to_string(),
        headers: parts.headers,
        body: body.to_vec(),
    });
    let answer = shared
        .answers
        .pop_front()
        .unwrap_or_else(|| Answer::json(500, "{\"detail\":\"no answer was prepared\"}"));
    let mut response = Response::builder()
        .status(StatusCode::from_u16(answer.status).unwrap())
        .header("content-type", answer.content_type);
    for (name, value) in answer.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(answer.body)).unwrap()
}
