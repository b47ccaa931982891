//! Answers that are read in pieces: the loop until their head, the guard
//! against stalls behind it.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::large_futures, missing_docs)]

mod support;

use std::time::Duration;

use futures_util::FutureExt;
use http::Method;
use octo_transport::testing::Step;
use octo_transport::{BodyStream, Delivery, Error, ErrorKind, RawCall, Response, Timeouts};
use support::{CREATE, LIST, Stage, budget};

async fn collect(body: &mut BodyStream) -> Result<Vec<u8>, Error> {
    let mut whole = Vec::new();
    while let Some(piece) = body.next().await {
        whole.extend_from_slice(&piece?);
    }
    Ok(whole)
}

async fn streamed(stage: &Stage, call: RawCall) -> Result<Response<BodyStream>, Error> {
    stage.run(call.stream()).await
}

#[tokio::test]
async fn a_body_arrives_whole_whatever_its_pieces() {
    let text = "0123456789".repeat(5_000);
    let step = Step::drip(text.clone(), 7_001, Duration::from_secs(1));
    let stage = Stage::new([step]).await;
    // Smaller than the body: a stream is not bounded by it.
    let transport = stage.builder().max_body(100).build().unwrap();
    let mut answer = streamed(&stage, transport.raw(Method::GET, "/export"))
        .await
        .unwrap();
    assert!(answer.body().is_empty());
    let whole = stage.run(collect(answer.value_mut())).await.unwrap();
    assert_eq!(whole, text.as_bytes());
    assert!(answer.value_mut().next().await.is_none());
}

#[tokio::test]
async fn until_the_head_the_loop_does_its_work() {
    let stage = Stage::new([
        Step::status(503).header("retry-after", "7"),
        budget(Step::json("[1]"), 500, 499, 3_600).header("x-total-count", "1"),
    ])
    .await;
    let transport = stage.transport();
    let call = transport.raw(Method::GET, "/things/a").operation(&LIST);
    let mut answer = streamed(&stage, call).await.unwrap();
    assert_eq!(answer.attempts(), 2);
    assert_eq!(answer.headers()["x-total-count"], "1");
    assert_eq!(answer.operation().unwrap().id, LIST.id);
    assert_eq!(transport.rate_limit().unwrap().remaining(), 499);
    assert!(stage.clock.elapsed() >= Duration::from_secs(7));
    assert_eq!(
        stage.run(collect(answer.value_mut())).await.unwrap(),
        b"[1]"
    );
}

#[tokio::test]
async fn a_refusal_is_an_error_with_its_body() {
    let stage = Stage::new([Step::status(404).body("gone")]).await;
    let refused = streamed(&stage, stage.transport().raw(Method::GET, "/"))
        .await
        .unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Status);
    assert_eq!(refused.body().unwrap().as_ref(), b"gone");
}

#[tokio::test]
async fn a_stalled_body_ends_after_the_guard_and_a_slow_reader_does_not() {
    let stage = Stage::new([Step::stalled_body("half", 100)]).await;
    let transport = stage
        .builder()
        .timeouts(Timeouts {
            stalled_body: Some(Duration::from_secs(15)),
            ..Timeouts::default()
        })
        .build()
        .unwrap();
    let call = transport.raw(Method::GET, "/").operation(&LIST);
    let mut answer = streamed(&stage, call).await.unwrap();
    let first = stage.run(answer.value_mut().next()).await.unwrap().unwrap();
    assert_eq!(first.as_ref(), b"half");
    // Longer than every deadline: the reader's time is its own.
    stage.clock.advance(Duration::from_secs(600));
    let before = stage.clock.elapsed();
    let stalled = stage
        .run(answer.value_mut().next())
        .await
        .unwrap()
        .unwrap_err();
    assert_eq!(
        (stalled.kind(), stalled.delivery()),
        (ErrorKind::Timeout, Delivery::ResponseLost)
    );
    assert_eq!(stage.clock.elapsed() - before, Duration::from_secs(15));
    assert_eq!(stalled.to_string(), "list_things: the answer stalled");
    assert!(answer.value_mut().next().await.is_none());
}

#[tokio::test]
async fn a_body_that_is_cut_off_is_an_error() {
    for (operation, expected) in [
        (&LIST, ErrorKind::Interrupted),
        (&CREATE, ErrorKind::ResponseLost),
    ] {
        let stage = Stage::new([Step::half_body("half", 100)]).await;
        let transport = stage.transport();
        let call = transport
            .raw(operation.method.clone(), "/")
            .operation(operation);
        let mut answer = streamed(&stage, call).await.unwrap();
        let lost = stage.run(collect(answer.value_mut())).await.unwrap_err();
        assert_eq!(
            (lost.kind(), lost.delivery()),
            (expected, Delivery::ResponseLost)
        );
    }
}

#[tokio::test]
async fn a_dropped_wait_loses_no_piece() {
    let step = Step::drip("aabbcc", 2, Duration::from_secs(5));
    let stage = Stage::new([step]).await;
    let mut answer = streamed(&stage, stage.transport().raw(Method::GET, "/"))
        .await
        .unwrap();
    let mut whole = Vec::new();
    loop {
        // Given up where nothing is there yet, and taken up again.
        let next = match answer.value_mut().next().now_or_never() {
            Some(next) => next,
            None => stage.run(answer.value_mut().next()).await,
        };
        match next {
            Some(piece) => whole.extend_from_slice(&piece.unwrap()),
            None => break,
        }
    }
    assert_eq!(whole, b"aabbcc");
}
