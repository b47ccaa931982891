//! What `tracing` is told of a call, by OpenTelemetry's names.
//!
//! One test alone: a callsite that a second test meets without a subscriber, at
//! the same time on another thread, may be taken for silent in this one.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::large_futures, missing_docs)]

mod support;

use std::io;
use std::sync::{Arc, Mutex};

use octo_transport::testing::Step;
use octo_transport::{CallOptions, Event, Observer, UnknownKind};
use support::{LIST, Stage};

#[derive(Debug, Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_call_is_told_by_one_span_per_attempt_and_events_between() {
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
        .with_writer(move || writer.clone())
        .without_time()
        .with_ansi(false)
        .finish();
    let _told = tracing::subscriber::set_default(subscriber);

    let stage = Stage::new([
        Step::status(503).header("retry-after", "2"),
        Step::close_after_request(),
        Step::status(404),
    ])
    .await;
    let unknowns = Unknowns::default();
    let transport = stage.builder().observer(unknowns.clone()).build().unwrap();
    let call = transport.call(&LIST, CallOptions::new());
    let request = call
        .http()
        .get(format!("{}/things/all?q=hidden", call.base_url()))
        .build()
        .unwrap();
    stage.run(call.execute(request)).await.unwrap();
    transport.unknown_seen(&LIST, UnknownKind::Field, "Thing.color");

    let lines = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    let own: Vec<&str> = lines
        .lines()
        .filter(|line| line.contains("octo_transport"))
        // How long a span really took is nobody's business here.
        .map(|line| line.split(" time.busy").next().unwrap().trim())
        .collect();
    insta::assert_snapshot!(own.join("\n"));
    assert_eq!(
        unknowns.0.lock().unwrap()[..],
        [(UnknownKind::Field, "list_things Thing.color".to_owned())]
    );
}

#[derive(Debug, Clone, Default)]
struct Unknowns(Arc<Mutex<Vec<(UnknownKind, String)>>>);

impl Observer for Unknowns {
    fn observe(&self, event: &Event<'_>) {
        if let Event::Unknown(unknown) = event {
            let note = (
                unknown.kind,
                format!("{} {}", unknown.operation, unknown.place),
            );
            self.0.lock().unwrap().push(note);
        }
    }
}
