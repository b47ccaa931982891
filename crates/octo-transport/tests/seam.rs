//! The seam to generated clients, by a client written as progenitor writes one.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::large_futures, missing_docs)]

mod support;

use std::time::Duration;

use octo_transport::testing::Step;
use octo_transport::{Call, CallOptions, Delivery, Error, ErrorKind, Response};
use progenitor_client::{Error as Generated, ResponseValue};
use serde::{Deserialize, Serialize};
use support::{CREATE, LIST, Stage};

#[derive(Debug, Deserialize, Serialize, PartialEq)]
struct Thing {
    name: String,
}

#[derive(Debug, Deserialize)]
struct WireError {
    #[allow(dead_code)]
    detail: String,
}

/// What generated code does with a request and the answer to it.
async fn exchange(
    call: &Call,
    request: reqwest::RequestBuilder,
) -> Result<ResponseValue<Vec<Thing>>, Generated<WireError>> {
    let request = request.build()?;
    let response = call.execute(request).await?;
    match response.status().as_u16() {
        200 => ResponseValue::from_response(response).await,
        400..=499 => Err(Generated::ErrorResponse(
            ResponseValue::from_response(response).await?,
        )),
        _ => Err(Generated::UnexpectedResponse(response)),
    }
}

async fn list(call: Call) -> Result<Response<Vec<Thing>>, Error> {
    let request = call
        .http()
        .get(format!("{}/things/all", call.base_url()))
        .header("accept", "application/json");
    let result = exchange(&call, request).await;
    call.finish(result)
}

async fn create(call: Call) -> Result<Response<Vec<Thing>>, Error> {
    let request = call
        .http()
        .post(format!("{}/things", call.base_url()))
        .header("accept", "application/json")
        .json(&Thing { name: "x".into() });
    let result = exchange(&call, request).await;
    call.finish(result)
}

#[tokio::test]
async fn a_value_comes_with_its_answer() {
    let stage = Stage::new([
        Step::status(503),
        support::budget(
            Step::json(r#"[{"name":"a"}]"#).header("x-request-id", "req_1"),
            60,
            41,
            1_700_000_019,
        ),
    ])
    .await;
    let transport = stage.transport();
    let response = stage
        .run(list(transport.call(&LIST, CallOptions::new())))
        .await
        .unwrap();
    assert_eq!(response.value(), &[Thing { name: "a".into() }]);
    assert_eq!(response.status(), 200);
    assert_eq!(response.request_id(), Some("req_1"));
    assert_eq!(response.attempts(), 2);
    assert_eq!(&response.body()[..], br#"[{"name":"a"}]"#);
    assert_eq!(response.headers()["x-request-id"], "req_1");
    assert_eq!(response.rate_limit().unwrap().remaining(), 41);
    assert_eq!(transport.rate_limit(), response.rate_limit().copied());
    assert_eq!(response.operation().unwrap().id, "list_things");
}

#[tokio::test]
async fn an_error_status_keeps_body_and_headers_whatever_they_hold() {
    for body in [r#"{"detail":"no such thing"}"#, "<html>", ""] {
        let stage = Stage::new([Step::status(404).header("x-request-id", "r").body(body)]).await;
        let transport = stage.transport();
        let error = stage
            .run(list(transport.call(&LIST, CallOptions::new())))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(error.status().unwrap(), 404);
        assert_eq!(error.body().unwrap(), body);
        assert_eq!(error.request_id(), Some("r"));
        assert_eq!(error.to_string(), "list_things: HTTP 404 Not Found");
        assert_eq!(error.delivery(), Delivery::Received);
    }
}

#[tokio::test]
async fn a_body_that_does_not_fit_is_named_by_its_path() {
    let stage = Stage::new([Step::json(r#"[{"name":"a"},{"name":{"secret":1}}]"#)]).await;
    let transport = stage.transport();
    let error = stage
        .run(list(transport.call(&LIST, CallOptions::new())))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.to_string(),
        "list_things: the answer does not fit the contract at $[1].name: \
         invalid type: map, expected a string"
    );
    assert_eq!(error.body().unwrap().len(), 36);
}

#[tokio::test]
async fn an_undeclared_success_is_an_error_with_its_status() {
    let stage = Stage::new([Step::status(202)]).await;
    let transport = stage.transport();
    let error = stage
        .run(list(transport.call(&LIST, CallOptions::new())))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Status, 202)
    );
}

#[tokio::test]
async fn a_media_type_that_generation_replaced_is_restored() {
    let stage = Stage::new([Step::json("[]")]).await;
    let transport = stage.transport();
    stage
        .run(create(transport.call(&CREATE, CallOptions::new())))
        .await
        .unwrap();
    let seen = &stage.server.seen()[0];
    assert_eq!(
        seen.header("content-type"),
        Some("application/vnd.api+json")
    );
    assert_eq!(seen.header("accept"), Some("application/vnd.api+json"));
    assert_eq!(seen.header("content-length"), Some("12"));
    assert_eq!(&seen.body[..], br#"{"name":"x"}"#);
}

#[tokio::test]
async fn a_request_to_another_origin_is_not_sent() {
    let stage = Stage::new([]).await;
    let transport = stage.transport();
    let call = transport.call(&LIST, CallOptions::new());
    let request = call.http().get("https://elsewhere.test/things");
    let result = stage.run(exchange(&call, request)).await;
    let error = call.finish(result).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert!(error.to_string().contains("https://elsewhere.test"));
    assert_eq!(stage.server.count(), 0);
}

#[tokio::test]
async fn arguments_that_make_no_request_are_an_invalid_request() {
    let stage = Stage::new([]).await;
    let transport = stage.transport();
    let call = transport.call(&LIST, CallOptions::new());
    let request = call.http().get("not a url");
    let result = exchange(&call, request).await;
    assert_eq!(
        call.finish(result).unwrap_err().kind(),
        ErrorKind::InvalidRequest
    );

    let call = transport.call(&LIST, CallOptions::new());
    let refused: Result<ResponseValue<()>, Generated<()>> =
        Err(Generated::InvalidRequest("name is empty".into()));
    let error = call.finish(refused).unwrap_err();
    assert_eq!(error.to_string(), "list_things: name is empty");
}

#[tokio::test]
async fn an_explained_call_is_not_sent() {
    let stage = Stage::new([]).await;
    let transport = stage.transport();
    let call = transport.explain(&CREATE, CallOptions::new());
    let request = call
        .http()
        .post(format!("{}/things?q=hoodie&api_key=abc", call.base_url()))
        .json(&Thing { name: "x".into() });
    let result = exchange(&call, request).await;
    let explanation = call.explained(result).unwrap();
    insta::assert_snapshot!(explanation, @r#"
    POST http://localhost/things?q=hoodie&api_key=redacted
    content-type: application/vnd.api+json
    accept: application/vnd.api+json
    user-agent: octo-rs/0.1.0
    # unsafe; repeated only when certain that it was not processed
    # costs 1 of the budget; needs scope write

    {"name":"x"}
    "#);
    assert_eq!(stage.server.count(), 0);
}

#[tokio::test]
async fn an_operations_own_deadline_bounds_its_attempts() {
    static SLOW: octo_transport::Operation = octo_transport::Operation {
        id: "slow",
        wire_id: "slow",
        method: http::Method::GET,
        path: "/slow",
        safety: octo_transport::Safety::Safe,
        cost: 1,
        scope: None,
        request_media_type: None,
        response_media_types: &[],
        paging: None,
        deadline: Some(Duration::from_secs(90)),
    };
    let stage = Stage::new([Step::json("[]").after(Duration::from_secs(80))]).await;
    let transport = stage.transport();
    stage
        .run(list(transport.call(&SLOW, CallOptions::new())))
        .await
        .unwrap();
    assert_eq!(stage.clock.elapsed(), Duration::from_secs(80));
}

#[test]
fn the_future_of_a_call_stays_small() {
    let transport = octo_transport::Transport::builder("http://localhost:1/".parse().unwrap())
        .build()
        .unwrap();
    let call = transport.call(&LIST, CallOptions::new());
    let request = call.http().get("http://localhost:1/").build().unwrap();
    // It is moved on its way into a task; every layer above adds to it.
    let size = size_of_val(&call.execute(request));
    assert!(size <= 2 << 10, "{size} bytes");
    let size = size_of_val(&transport.operation(&LIST).send_json::<Vec<Thing>>());
    assert!(size <= 3 << 9, "{size} bytes");
}
