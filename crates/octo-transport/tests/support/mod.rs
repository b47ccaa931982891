//! A transport and its scripted server on one virtual clock.

// Each test file uses its part of it.
#![allow(dead_code, unreachable_pub)]

use std::path::PathBuf;
use std::time::Duration;

use octo_transport::testing::{ScriptedServer, Step, VirtualClock};
use octo_transport::{
    Backoff, Jitter, Operation, RetryPolicy, Safety, Transport, TransportBuilder,
};

pub static LIST: Operation = Operation {
    id: "list_things",
    wire_id: "listThings",
    method: http::Method::GET,
    path: "/things/{kind}",
    safety: Safety::Safe,
    cost: 1,
    scope: Some("read"),
    request_media_type: None,
    response_media_types: &["application/json"],
    paging: None,
    deadline: None,
};

pub static CREATE: Operation = Operation {
    id: "create_thing",
    wire_id: "createThing",
    method: http::Method::POST,
    path: "/things",
    safety: Safety::Unsafe,
    cost: 1,
    scope: Some("write"),
    request_media_type: Some("application/vnd.api+json"),
    response_media_types: &["application/vnd.api+json"],
    paging: None,
    deadline: None,
};

/// A server on a Unix socket, where delivery is synchronous, and its clock.
pub struct Stage {
    pub clock: VirtualClock,
    pub server: ScriptedServer,
    path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Stage {
    pub async fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self::with_routes(steps, []).await
    }

    pub async fn with_routes(
        steps: impl IntoIterator<Item = Step>,
        routes: impl IntoIterator<Item = (&'static str, Step)>,
    ) -> Self {
        let clock = VirtualClock::new();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let mut server = ScriptedServer::builder()
            .clock(clock.clone())
            .unix_socket(&path)
            .steps(steps);
        for (path, step) in routes {
            server = server.route(path, step);
        }
        let server = server.start().await.unwrap();
        Self {
            clock,
            server,
            path,
            _folder: folder,
        }
    }

    /// A builder for this server, without jitter.
    pub fn builder(&self) -> TransportBuilder {
        Transport::builder(self.server.url())
            .clock(self.clock.clone())
            .unix_socket(&self.path)
            .retry(plain_retry())
    }

    pub fn transport(&self) -> Transport {
        self.builder().build().unwrap()
    }

    pub async fn run<T>(&self, work: impl Future<Output = T>) -> T {
        self.clock.run(work).await
    }

    pub fn sent_at(&self) -> Vec<Duration> {
        self.server.seen().iter().map(|seen| seen.at).collect()
    }
}

pub fn plain_retry() -> RetryPolicy {
    RetryPolicy::default().backoff(Backoff {
        jitter: Jitter::None,
        ..Backoff::default()
    })
}

pub fn budget(step: Step, limit: u64, remaining: u64, reset: u64) -> Step {
    step.header("x-ratelimit-limit", &limit.to_string())
        .header("x-ratelimit-remaining", &remaining.to_string())
        .header("x-ratelimit-reset", &reset.to_string())
}
