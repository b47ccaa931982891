//! A suite that passes everything proves nothing: each defect here, put
//! between the suite and a sandbox that keeps its contract, has to be found.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use octo_conformance::{
    Api, Contract, Credentials, Effort, Options, Outcome, Plan, Target, Via, subject,
};
use octo_sandbox::Sandbox;
use serde_json::{Value, json};

/// An exchange that a defect may spoil.
struct Spoiled {
    path: String,
    asked: Value,
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Spoiled {
    fn change(&mut self, change: impl FnOnce(&mut Value)) {
        if let Ok(mut body) = serde_json::from_slice(&self.body) {
            change(&mut body);
            self.body = body.to_string().into_bytes();
        }
    }

    fn answer(&mut self, status: u16, body: &Value) {
        self.status = status;
        self.body = body.to_string().into_bytes();
    }
}

type Defect = fn(&mut Spoiled);

struct Between {
    sandbox: String,
    http: reqwest::Client,
    defect: Defect,
}

async fn pass(State(between): State<Arc<Between>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let asked = to_bytes(body, usize::MAX).await.unwrap();
    let mut headers = parts.headers;
    headers.remove(header::HOST);
    let answer = between
        .http
        .request(
            Method::from_bytes(parts.method.as_str().as_bytes()).unwrap(),
            format!("{}{}", between.sandbox, parts.uri),
        )
        .headers(headers)
        .body(asked.clone())
        .send()
        .await
        .unwrap();
    let mut spoiled = Spoiled {
        path: parts.uri.path().to_owned(),
        asked: serde_json::from_slice(&asked).unwrap_or(Value::Null),
        status: answer.status().as_u16(),
        headers: answer.headers().clone(),
        body: answer.bytes().await.unwrap().to_vec(),
    };
    (between.defect)(&mut spoiled);
    for name in [header::CONTENT_LENGTH, header::TRANSFER_ENCODING] {
        spoiled.headers.remove(name);
    }
    let mut response = Response::new(Body::from(spoiled.body));
    *response.status_mut() = StatusCode::from_u16(spoiled.status).unwrap();
    *response.headers_mut() = spoiled.headers;
    response
}

/// The cases that fail, among those whose id has one of `only` in it.
async fn failing(defect: Defect, only: &[&str], via: Via) -> Vec<String> {
    let sandbox = Sandbox::builder()
        .rate_limit(10_000_000)
        .start()
        .await
        .unwrap();
    let octogen = sandbox.octogen();
    let mut credentials = Credentials::default();
    for credential in octogen.credentials() {
        credentials.insert(credential.name.clone(), credential.key.clone());
    }
    // reqwest asks for one even where nothing is encrypted; another test of
    // this process may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let between = Arc::new(Between {
        sandbox: octogen.base_url().to_owned(),
        http: reqwest::Client::builder().no_proxy().build().unwrap(),
        defect,
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let router = Router::new().fallback(pass).with_state(between);
    let server = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    let options = Options {
        only: only.iter().map(|part| (*part).to_owned()).collect(),
        vias: vec![via],
        effort: Effort {
            seed: 7,
            requests: 32,
            duration: None,
        },
        ..Options::default()
    };
    let plan = Plan::new(Contract::embedded(Api::Octogen).unwrap(), options);
    assert!(!plan.cases().is_empty(), "no case for {only:?}");
    let target = Target::Server {
        base: base.parse().unwrap(),
        credentials,
    };
    let report = plan.run(&target, |_| {}).await.unwrap();
    server.abort();
    assert_eq!(subject(Api::Octogen).api(), report.api);
    report
        .results
        .iter()
        .filter(|result| matches!(result.outcome, Outcome::Failed(_)))
        .map(|result| result.case.id.clone())
        .collect()
}

/// The cases pass without the defect, and `expected` is among those that fail
/// with it.
async fn assert_found(defect: Defect, expected: &str) {
    let sound = failing(|_| {}, &[expected], Via::Wire).await;
    assert!(sound.is_empty(), "fails without a defect: {sound:?}");
    let found = failing(defect, &[expected], Via::Wire).await;
    assert!(!found.is_empty(), "the defect passed {expected}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undeclared_status() {
    assert_found(|answer| answer.status += 6, "searchProducts/succeeds").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_media_type() {
    let defect: Defect = |answer| {
        let html = HeaderValue::from_static("text/html");
        answer.headers.insert(header::CONTENT_TYPE, html);
    };
    assert_found(defect, "listCatalogs/succeeds").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_of_another_type() {
    let defect: Defect = |answer| answer.change(|body| body["items"][0]["uuid"] = json!(7));
    assert_found(defect, "searchProducts/succeeds").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_required_member_that_is_missing() {
    let defect: Defect = |answer| {
        answer.change(|body| {
            if let Some(product) = body["product"].as_object_mut() {
                product.remove("uuid");
            }
        });
    };
    assert_found(defect, "lookupProduct/succeeds").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undeclared_member() {
    let defect: Defect = |answer| answer.change(|body| body["surprise"] = json!(true));
    assert_found(defect, "searchProducts/succeeds").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn half_a_body() {
    let defect: Defect = |answer| answer.body.truncate(answer.body.len() / 2);
    assert_found(defect, "searchProducts/succeeds").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_header_that_is_no_number() {
    let defect: Defect = |answer| {
        let soon = HeaderValue::from_static("soon");
        answer.headers.insert("x-ratelimit-reset", soon);
    };
    assert_found(defect, "listCatalogs/succeeds").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_without_credentials() {
    let defect: Defect = |answer| {
        if answer.status == 401 {
            answer.answer(200, &json!([]));
        }
    };
    assert_found(defect, "listCatalogs/requires-credentials").await;
    assert_found(defect, "listCatalogs/refuses-malformed-credentials").await;
    assert_found(defect, "listCatalogs/refuses-role/deactivated").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn constraints_that_are_not_enforced() {
    let defect: Defect = |answer| {
        if answer.status == 422 {
            answer.answer(200, &json!({"items": []}));
        }
    };
    assert_found(defect, "searchProducts/refuses/body/limit/maximum").await;
    assert_found(defect, "searchProducts/refuses/body/limit/type").await;
    assert_found(defect, "searchProducts/refuses/truncated-json").await;
    assert_found(defect, "searchProducts/generated/refuses").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_that_name_no_field() {
    let defect: Defect = |answer| {
        if answer.status == 422 {
            answer.change(|body| body["detail"][0]["loc"] = json!(["body"]));
        }
    };
    assert_found(defect, "searchProducts/refuses/body/limit/maximum").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn values_at_the_edge_that_are_refused() {
    let defect: Defect = |answer| {
        if answer.asked["limit"] == 100 {
            let place =
                json!({"loc": ["body", "limit"], "msg": "too large", "type": "value_error"});
            answer.answer(422, &json!({"detail": [place]}));
        }
    };
    assert_found(defect, "searchProducts/accepts/body/limit/greatest").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_fails_on_some_requests() {
    let defect: Defect = |answer| {
        if answer.path.ends_with("/search") && answer.asked.get("facets").is_some() {
            answer.answer(500, &json!({"detail": "Internal Server Error"}));
        }
    };
    assert_found(defect, "searchProducts/generated/accepts").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_is_held_to_the_same_answers() {
    // The tap sees what the client is given: both break the contract.
    let defect: Defect = |answer| answer.change(|body| body["items"][0]["uuid"] = json!(7));
    let found = failing(defect, &["searchProducts/succeeds"], Via::Client).await;
    assert_eq!(found, ["searchProducts/succeeds"]);
}
