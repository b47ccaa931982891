//! A socket server that follows a script.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};
use url::Url;

use super::wire::{self, Request};
use super::{Step, StepKind, VirtualClock, http2};
use crate::clock::Clock;

/// A server on this machine that answers each request with the next step of
/// its script, and remembers what it was asked.
///
/// When the script is used up it answers 500 with the header
/// `x-script: used-up`. Dropping it ends it.
pub struct ScriptedServer {
    url: Url,
    stage: Arc<Stage>,
    task: JoinHandle<()>,
}

/// A request that a [`ScriptedServer`] received.
#[derive(Debug, Clone)]
pub struct Seen {
    /// When its head and body were read, or its connection reset, since the
    /// server's start and by its clock.
    pub at: Duration,
    /// Which connection it came on, from 0.
    pub connection: usize,
    /// HTTP method; empty when the request was not read.
    pub method: String,
    /// Path and query; empty when the request was not read.
    pub target: String,
    /// Header lines in order, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
}

impl Seen {
    /// The first header of a name, given in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Settings of a [`ScriptedServer`].
#[derive(Debug, Default)]
#[must_use = "a builder does nothing until it is started"]
pub struct ScriptedServerBuilder {
    steps: VecDeque<Step>,
    always: Option<Step>,
    routes: Vec<(String, Step)>,
    clock: Clock,
    #[cfg(unix)]
    socket: Option<std::path::PathBuf>,
}

impl ScriptedServerBuilder {
    /// Adds a step to the script.
    pub fn step(mut self, step: Step) -> Self {
        self.steps.push_back(step);
        self
    }

    /// Adds several.
    pub fn steps(mut self, steps: impl IntoIterator<Item = Step>) -> Self {
        self.steps.extend(steps);
        self
    }

    /// What to do when the script is used up.
    pub fn always(mut self, step: Step) -> Self {
        self.always = Some(step);
        self
    }

    /// How to answer requests for a path, always, and without using up the
    /// script.
    pub fn route(mut self, path: impl Into<String>, step: Step) -> Self {
        self.routes.push((path.into(), step));
        self
    }

    /// Delays and pauses go by this clock. Default: the runtime's.
    pub fn clock(mut self, clock: VirtualClock) -> Self {
        self.clock = Clock::Virtual(clock);
        self
    }

    /// Listens on a Unix socket at this path instead of a TCP port. Delivery is
    /// then synchronous, which makes a [`VirtualClock`] exact under any load.
    #[cfg(unix)]
    pub fn unix_socket(mut self, path: impl Into<std::path::PathBuf>) -> Self {
        self.socket = Some(path.into());
        self
    }

    /// Opens the socket and serves on the current tokio runtime.
    ///
    /// # Errors
    /// When the socket cannot be opened.
    pub async fn start(self) -> io::Result<ScriptedServer> {
        let stage = Arc::new(Stage {
            start: self.clock.now(),
            clock: self.clock,
            always: self.always,
            routes: self.routes,
            play: Mutex::new(Play {
                steps: self.steps,
                seen: Vec::new(),
                connections: 0,
            }),
        });
        let serving = Arc::clone(&stage);
        #[cfg(unix)]
        if let Some(path) = self.socket {
            let listener = tokio::net::UnixListener::bind(path)?;
            let task = tokio::spawn(async move {
                let mut open = JoinSet::new();
                while let Ok((socket, _)) = listener.accept().await {
                    open.spawn(serve(socket, Arc::clone(&serving)));
                }
            });
            let url = Url::parse("http://localhost/").map_err(io::Error::other)?;
            return Ok(ScriptedServer { url, stage, task });
        }
        let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let task = tokio::spawn(async move {
            let mut open = JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                open.spawn(serve(socket, Arc::clone(&serving)));
            }
        });
        let url = Url::parse(&format!("http://{address}/")).map_err(io::Error::other)?;
        Ok(ScriptedServer { url, stage, task })
    }
}

impl ScriptedServer {
    /// Starts with an empty script.
    pub fn builder() -> ScriptedServerBuilder {
        ScriptedServerBuilder::default()
    }

    /// A server on a free port of this machine, with a script.
    ///
    /// # Errors
    /// When the port cannot be opened.
    pub async fn start(steps: impl IntoIterator<Item = Step>) -> io::Result<Self> {
        Self::builder().steps(steps).start().await
    }

    /// The address to call.
    #[must_use]
    pub fn url(&self) -> Url {
        self.url.clone()
    }

    /// Adds a step to the end of the script.
    pub fn push(&self, step: Step) {
        self.stage.play().steps.push_back(step);
    }

    /// Every request so far, in order.
    #[must_use]
    pub fn seen(&self) -> Vec<Seen> {
        self.stage.play().seen.clone()
    }

    /// How many requests came so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.stage.play().seen.len()
    }
}

impl Drop for ScriptedServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for ScriptedServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptedServer")
            .field("url", &self.url.as_str())
            .field("requests", &self.count())
            .finish_non_exhaustive()
    }
}

/// What all connections of a server share.
struct Stage {
    clock: Clock,
    start: Instant,
    always: Option<Step>,
    routes: Vec<(String, Step)>,
    play: Mutex<Play>,
}

struct Play {
    steps: VecDeque<Step>,
    seen: Vec<Seen>,
    connections: usize,
}

impl Stage {
    fn play(&self) -> MutexGuard<'_, Play> {
        self.play.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stir(&self) {
        if let Clock::Virtual(clock) = &self.clock {
            clock.stir();
        }
    }

    async fn pause(&self, span: Duration) {
        if span > Duration::ZERO {
            self.clock.sleep_until(self.clock.after(Some(span))).await;
        }
    }

    fn resets_next(&self) -> bool {
        let play = self.play();
        matches!(
            play.steps.front().or(self.always.as_ref()),
            Some(Step {
                kind: StepKind::ResetUnread,
                ..
            })
        )
    }

    /// Notes a request and takes the step that answers it.
    fn take(&self, connection: usize, request: Option<Request>) -> Step {
        let at = self.clock.now().saturating_duration_since(self.start);
        let request = request.unwrap_or(Request {
            method: String::new(),
            target: String::new(),
            headers: Vec::new(),
            body: Bytes::new(),
        });
        let path = request.target.split('?').next().unwrap_or_default();
        let routed = self
            .routes
            .iter()
            .find(|(known, _)| known == path)
            .map(|(_, step)| step.clone());
        let mut play = self.play();
        play.seen.push(Seen {
            at,
            connection,
            method: request.method,
            target: request.target,
            headers: request.headers,
            body: request.body,
        });
        routed
            .or_else(|| play.steps.pop_front())
            .or_else(|| self.always.clone())
            .unwrap_or_else(|| Step::status(500).header("x-script", "used-up"))
    }
}

async fn serve(socket: impl AsyncRead + AsyncWrite + Unpin, stage: Arc<Stage>) {
    let connection = {
        let mut play = stage.play();
        play.connections += 1;
        play.connections - 1
    };
    // A connection that the client drops is no failure of the server.
    let _ = serve_connection(socket, &stage, connection).await;
    stage.stir();
}

async fn serve_connection(
    mut socket: impl AsyncRead + AsyncWrite + Unpin,
    stage: &Stage,
    connection: usize,
) -> io::Result<()> {
    let mut buffer = BytesMut::new();
    loop {
        if buffer.is_empty() {
            // One byte shows that a request is coming. When the rest is left
            // unread, the system resets the connection instead of closing it.
            let mut first = [0];
            if socket.read(&mut first).await? == 0 {
                return Ok(());
            }
            stage.stir();
            buffer.extend_from_slice(&first);
        }
        if stage.resets_next() {
            let step = stage.take(connection, None);
            stage.pause(step.delay).await;
            return Ok(());
        }
        if http2::is_spoken(&mut socket, &mut buffer).await? {
            return serve_http2(socket, stage, connection, buffer).await;
        }
        let Some(request) = wire::read_request(&mut socket, &mut buffer).await? else {
            return Ok(());
        };
        stage.stir();
        let step = stage.take(connection, Some(request));
        stage.pause(step.delay).await;
        if !perform(&mut socket, stage, step.kind).await? {
            return socket.shutdown().await;
        }
        stage.stir();
    }
}

/// The same over HTTP/2, as far as it is known here: other steps close the
/// connection.
async fn serve_http2(
    mut socket: impl AsyncRead + AsyncWrite + Unpin,
    stage: &Stage,
    connection: usize,
    mut buffer: BytesMut,
) -> io::Result<()> {
    http2::greet(&mut socket, &mut buffer).await?;
    while let Some(stream) = http2::next_stream(&mut socket, &mut buffer).await? {
        stage.stir();
        let step = stage.take(connection, None);
        stage.pause(step.delay).await;
        let said = match step.kind {
            StepKind::RefuseStream => http2::refused_stream(stream),
            StepKind::Respond { status, body, .. } => http2::response(stream, status, &body),
            StepKind::GoAway => return socket.write_all(&http2::go_away()).await,
            _ => return Ok(()),
        };
        socket.write_all(&said).await?;
        stage.stir();
    }
    Ok(())
}

/// Does what the step says; `false` when the connection is over.
async fn perform(
    socket: &mut (impl AsyncRead + AsyncWrite + Unpin),
    stage: &Stage,
    kind: StepKind,
) -> io::Result<bool> {
    match kind {
        StepKind::Respond {
            status,
            headers,
            body,
            close,
        } => {
            socket
                .write_all(&wire::response(status, &headers, &body))
                .await?;
            Ok(!close)
        }
        StepKind::ResetUnread
        | StepKind::CloseAfterRequest
        | StepKind::GoAway
        | StepKind::RefuseStream => Ok(false),
        StepKind::Silence => hang_up(socket).await,
        StepKind::Raw(bytes) => {
            socket.write_all(&bytes).await?;
            Ok(false)
        }
        StepKind::RawThenSilence(bytes) => {
            socket.write_all(&bytes).await?;
            hang_up(socket).await
        }
        StepKind::Drip { body, piece, pause } => {
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
                body.len()
            );
            socket.write_all(head.as_bytes()).await?;
            for piece in body.chunks(piece) {
                stage.pause(pause).await;
                socket.write_all(piece).await?;
                stage.stir();
            }
            Ok(true)
        }
        StepKind::Endless => {
            socket
                .write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
                .await?;
            let chunk = [b"1000\r\n".as_slice(), &[b'x'; 0x1000], b"\r\n"].concat();
            loop {
                socket.write_all(&chunk).await?;
                stage.stir();
            }
        }
    }
}

/// Waits until the client gives up.
async fn hang_up(socket: &mut (impl AsyncRead + Unpin)) -> io::Result<bool> {
    let mut sink = [0; 256];
    while socket.read(&mut sink).await? > 0 {}
    Ok(false)
}
