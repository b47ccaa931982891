//! Every fault × every safety class: what the loop does about it.
//!
//! The snapshot is a table to be read: each row is one call against a scripted
//! server. Time is a [`VirtualClock`], so the waits are exact and cost nothing;
//! the server listens on a Unix socket, where delivery between tasks of one
//! thread is synchronous, so that the clock never overtakes bytes under way.
//! (tokio's own paused clock jumps whenever no task can run, also while an
//! answer lies in the socket.) Jitter is off here; its bounds are tested beside
//! its arithmetic, as is `Retry-After`.
//!
//! Not covered here: pacing (see `pacing.rs`), TLS, name lookup.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::large_futures, missing_docs)]

use std::fmt::Write as _;
use std::time::Duration;

use http::Method;
use octo_transport::testing::{ScriptedServer, Step, VirtualClock};
use octo_transport::{
    Backoff, CallOptions, Error, Jitter, RetryPolicy, Safety, Timeouts, Transport,
};

/// A fault, and the settings under which it shows.
struct Fault {
    name: &'static str,
    steps: Vec<Step>,
    options: CallOptions,
    world: World,
}

#[derive(Clone, Copy, PartialEq)]
enum World {
    Http1,
    Http2,
    /// Nobody listens.
    Absent,
}

fn fault(name: &'static str, steps: impl IntoIterator<Item = Step>) -> Fault {
    Fault {
        name,
        steps: steps.into_iter().collect(),
        options: CallOptions::new(),
        world: World::Http1,
    }
}

fn with(mut fault: Fault, options: CallOptions) -> Fault {
    fault.options = options;
    fault
}

fn repeated(step: &Step) -> Vec<Step> {
    vec![step.clone(); 4]
}

fn faults() -> Vec<Fault> {
    let seconds = Duration::from_secs;
    let ok = || Step::json("{}");
    let once = |step: Step| vec![step, ok()];
    let mut faults = vec![
        fault("none", [ok()]),
        fault("503 once", once(Step::status(503))),
        fault("500 always", repeated(&Step::status(500))),
        fault("502 twice", [Step::status(502), Step::status(502), ok()]),
        fault("504 once", once(Step::status(504))),
        fault("501", once(Step::status(501))),
        fault("400", once(Step::status(400))),
        fault("408", once(Step::status(408))),
        fault("409", once(Step::status(409))),
        fault("401, static key", once(Step::status(401))),
        fault("429, retry after 7 s", once(Step::rate_limited(7))),
        fault("429 without a word", once(Step::status(429))),
        fault("429 always", repeated(&Step::rate_limited(2))),
        fault("429, retry after 1 h", once(Step::rate_limited(3600))),
        fault(
            "429, retry after -3",
            once(Step::status(429).header("retry-after", "-3")),
        ),
        fault(
            "429, retry after a past date",
            once(Step::status(429).header("retry-after", "Tue, 14 Nov 2000 22:13:20 GMT")),
        ),
        fault(
            "429, retry after a date 9 s ahead",
            once(
                Step::status(429)
                    .header("date", "Tue, 14 Nov 2023 22:13:00 GMT")
                    .header("retry-after", "Tue, 14 Nov 2023 22:13:09 GMT"),
            ),
        ),
        fault(
            "503, retry after 2500 ms",
            once(Step::status(503).header("retry-after-ms", "2500")),
        ),
        fault(
            "503 with its body cut",
            once(Step::raw(
                "HTTP/1.1 503 Scripted\r\ncontent-length: 100\r\n\r\ncut",
            )),
        ),
        fault("reset before the request", once(Step::reset_unread())),
        fault(
            "closed after the request",
            once(Step::close_after_request()),
        ),
        fault(
            "closed after every request",
            repeated(&Step::close_after_request()),
        ),
        fault("half a head", once(Step::half_head())),
        fault("half a body", once(Step::half_body("{", 100))),
        fault("half a body always", repeated(&Step::half_body("{", 100))),
        fault("garbage instead of HTTP", once(Step::garbage())),
        fault("a body too large, announced", once(Step::huge())),
        fault("a body too large, endless", once(Step::endless())),
        fault("a body that stalls", once(Step::stalled_body("{", 100))),
        fault(
            "a slow drip within bounds",
            once(Step::drip("{\"a\":1}", 1, seconds(2))),
        ),
        fault(
            "a slow drip past the deadline",
            once(Step::drip("x".repeat(60), 1, seconds(2))),
        ),
        fault("silence", once(Step::silence())),
        fault(
            "an answer after the deadline",
            once(ok().after(seconds(40))),
        ),
        fault(
            "redirect to another host",
            once(Step::redirect(302, "https://elsewhere.test/x")),
        ),
        fault(
            "redirect on the same host",
            once(Step::redirect(307, "/moved")),
        ),
        fault(
            "another media type",
            [Step::status(200)
                .header("content-type", "text/html")
                .body("<p>")],
        ),
        fault("keep-alive dropped", [ok().then_close(), ok()]),
        fault("204 without a body", [Step::status(204)]),
        with(
            fault("503 always, one attempt", repeated(&Step::status(503))),
            CallOptions::new().retry(RetryPolicy::never()),
        ),
        with(
            fault("503, no time for the backoff", once(Step::status(503))),
            CallOptions::new().total_timeout(Duration::from_millis(900)),
        ),
        with(
            fault("silence, total deadline first", repeated(&Step::silence())),
            CallOptions::new().total_timeout(seconds(5)),
        ),
        with(
            fault("silence always, short attempts", repeated(&Step::silence())),
            CallOptions::new().attempt_timeout(seconds(1)),
        ),
    ];
    let mut absent = fault("nobody listens", []);
    absent.world = World::Absent;
    faults.push(absent);
    let of_http2 = [
        fault(
            "HTTP/2 GOAWAY before the request",
            repeated(&Step::go_away()),
        ),
        fault("HTTP/2 REFUSED_STREAM", once(Step::refuse_stream())),
        fault(
            "HTTP/2 REFUSED_STREAM always",
            repeated(&Step::refuse_stream()),
        ),
        fault("HTTP/2 503", once(Step::status(503))),
    ];
    faults.extend(of_http2.map(|mut fault| {
        fault.world = World::Http2;
        fault
    }));
    faults
}

/// One call against one script; a row of the table.
async fn row(fault: &Fault, safety: Safety) -> String {
    let clock = VirtualClock::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("socket");
    let server = ScriptedServer::builder()
        .clock(clock.clone())
        .unix_socket(&path)
        .steps(fault.steps.clone())
        .start()
        .await
        .unwrap();
    if fault.world == World::Absent {
        std::fs::remove_file(&path).unwrap();
    }
    let mut builder = Transport::builder(server.url())
        .clock(clock.clone())
        .unix_socket(&path)
        .max_body(1 << 20)
        .timeouts(Timeouts::default())
        .retry(RetryPolicy::default().backoff(Backoff {
            jitter: Jitter::None,
            ..Backoff::default()
        }));
    if fault.world == World::Http2 {
        builder = builder.http2_only();
    }
    let transport = builder.build().unwrap();
    let call = transport
        .raw(Method::POST, "/thing")
        .json(&serde_json::json!({"q": "hoodie"}))
        .safety(safety)
        .options(fault.options.clone())
        .send();
    let outcome = clock.run(call).await;

    let mut waits: Vec<String> = Vec::new();
    let mut previous: Option<Duration> = None;
    for seen in server.seen() {
        if let Some(previous) = previous {
            waits.push(format!("{}", (seen.at - previous).as_secs_f64()));
        }
        previous = Some(seen.at);
    }
    let sent = server.count();
    let (result, delivery, attempts, back) = match &outcome {
        Ok(answer) => (
            answer.status().to_string(),
            "-".into(),
            answer.attempts(),
            "-".into(),
        ),
        Err(error) => (
            result_of(error),
            error.delivery().to_string(),
            error.attempts(),
            error
                .retry_after()
                .map_or("-".into(), |wait| format!("{}", wait.as_secs_f64())),
        ),
    };
    format!(
        "{:<35} {:<10} {:<32} {:<22} {:>8} {:>4} {:<12} {:>7} {:>6}",
        fault.name,
        safety.as_str(),
        result,
        delivery,
        attempts,
        sent,
        if waits.is_empty() {
            "-".into()
        } else {
            waits.join(" ")
        },
        clock.elapsed().as_secs_f64(),
        back,
    )
}

fn result_of(error: &Error) -> String {
    match error.status() {
        Some(status) => format!("{} {}", error.kind().as_str(), status.as_u16()),
        None => error.kind().as_str().to_owned(),
    }
}

#[tokio::test]
async fn every_fault_and_safety_class() {
    let mut table = format!(
        "{:<35} {:<10} {:<32} {:<22} {:>8} {:>4} {:<12} {:>7} {:>6}\n",
        "fault",
        "operation",
        "outcome",
        "delivery",
        "attempts",
        "sent",
        "between [s]",
        "all [s]",
        "again"
    );
    let mut rows = 0;
    for fault in faults() {
        for safety in [Safety::Safe, Safety::Idempotent, Safety::Unsafe] {
            writeln!(table, "{}", row(&fault, safety).await.trim_end()).unwrap();
            rows += 1;
        }
    }
    assert!(rows >= 60, "{rows} rows");
    insta::assert_snapshot!(table);
}
