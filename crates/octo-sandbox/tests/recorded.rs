//! The record of requests, and what it says when an assertion fails.

#![allow(clippy::unwrap_used)]

use std::panic::{AssertUnwindSafe, catch_unwind};

use octo_sandbox::{Api, Fault, FaultRule, ManualClock, Sandbox};
use serde_json::{Value, json};

async fn search(sandbox: &Sandbox, body: Value) {
    let octogen = sandbox.octogen();
    let key = &octogen.credential("partner").unwrap().key;
    reqwest::Client::new()
        .post(format!(
            "{}/products/search?trace=a%20b",
            octogen.base_url()
        ))
        .bearer_auth(key)
        .json(&body)
        .send()
        .await
        .unwrap();
}

fn failure(assertion: impl FnOnce()) -> String {
    let hook = std::panic::take_hook();
    let panic = catch_unwind(AssertUnwindSafe(assertion)).unwrap_err();
    std::panic::set_hook(hook);
    match panic.downcast::<String>() {
        Ok(message) => *message,
        Err(panic) => (*panic.downcast::<&str>().unwrap()).to_owned(),
    }
}

#[tokio::test]
async fn requests_are_told_apart_by_everything_they_say() {
    let clock = ManualClock::at_unix(1_781_000_000);
    let sandbox = Sandbox::builder().clock(clock).start().await.unwrap();
    search(&sandbox, json!({"q": "hoodie", "limit": 5})).await;
    search(&sandbox, json!({"q": "hoodie", "limit": 0})).await;

    let requests = sandbox.requests();
    let one = requests
        .clone()
        .to(Api::Octogen)
        .of("searchProducts")
        .with_method("post")
        .with_path("/octogen/v1/products/search")
        .with_query("trace", "a b")
        .with_header("content-type", "application/json")
        .with_credential("partner")
        .with_json("/limit", 5)
        .with_json("/q", "hoodie")
        .answered(200)
        .expect(1);
    let one = one.last().unwrap();
    assert_eq!((one.sequence(), one.at().as_secs()), (1, 1_781_000_000));
    assert_eq!(one.json(), Some(json!({"q": "hoodie", "limit": 5})));
    requests.clone().answered(422).expect(1);
    requests.expect(2).assert_none_unmatched();
}

#[tokio::test]
async fn credentials_have_names_and_stay_untold() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    search(&sandbox, json!({})).await;
    let catalio = sandbox.catalio();
    let client = catalio.credential("demo").unwrap();
    let http = reqwest::Client::new();
    let token: Value = http
        .post(catalio.token_url())
        .json(&json!({
            "client_id": client.client_id,
            "client_secret": client.client_secret,
            "audience": catalio.audience(),
            "grant_type": "client_credentials",
        }))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let token = token["access_token"].as_str().unwrap();
    http.get(format!("{}/teams", catalio.base_url()))
        .bearer_auth(token)
        .send()
        .await
        .unwrap();
    let octolens = sandbox.octolens();
    http.get(format!("{}/api/v2/tags", octolens.base_url()))
        .bearer_auth("ak_of_nobody")
        .send()
        .await
        .unwrap();

    let requests = sandbox.requests();
    let named: Vec<_> = requests
        .iter()
        .map(|request| (request.operation().unwrap(), request.credential()))
        .collect();
    assert_eq!(
        named,
        [
            ("searchProducts", Some("partner")),
            ("issueToken", Some("demo")),
            ("listTeams", Some("demo")),
            ("listTags", None),
        ]
    );
    let partner = &sandbox.octogen().credential("partner").unwrap().key;
    let shown = format!(
        "{requests:?} {}",
        serde_json::to_string(&requests.iter().collect::<Vec<_>>()).unwrap()
    );
    for secret in [
        partner.as_str(),
        &client.client_secret,
        token,
        "ak_of_nobody",
    ] {
        assert!(!shown.contains(secret), "{shown}");
    }
    // Those who ask for them get them.
    let sent = requests.iter().next().unwrap().headers()["authorization"]
        .to_str()
        .unwrap();
    assert_eq!(sent, format!("Bearer {partner}"));
}

#[tokio::test]
async fn a_failed_assertion_shows_the_near_misses() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    sandbox
        .faults()
        .add(FaultRule::new(Fault::status(503)).nth(2))
        .unwrap();
    search(&sandbox, json!({"limit": 5})).await;
    search(&sandbox, json!({"limit": 7})).await;
    let requests = || sandbox.requests().of("searchProducts");
    let message = failure(|| {
        requests().with_json("/limit", 25).answered(200).expect(1);
    });
    assert_eq!(
        message,
        "expected 1 request of searchProducts, with JSON \"/limit\" = 25, answered 200; 0 of 2 recorded are\n\
         near misses:\n  \
         #2 POST /octogen/v1/products/search?trace=a%20b (searchProducts, partner), answered 503, fault status: JSON \"/limit\" is 7\n  \
         #1 POST /octogen/v1/products/search?trace=a%20b (searchProducts, partner), answered 200: JSON \"/limit\" is 5"
    );
    let message = failure(|| {
        requests().answered(200).expect(2);
    });
    assert_eq!(
        message,
        "expected 2 requests of searchProducts, answered 200; 1 of 2 recorded are\n  \
         #1 POST /octogen/v1/products/search?trace=a%20b (searchProducts, partner), answered 200\n\
         near misses:\n  \
         #2 POST /octogen/v1/products/search?trace=a%20b (searchProducts, partner), answered 503, fault status: was answered 503"
    );
    let message = failure(|| {
        let _ = sandbox.requests().of("searchProduct");
    });
    assert_eq!(
        message,
        "\"searchProduct\" is no operation of any API; did you mean \"searchProducts\"?"
    );
    requests().expect_at_least(2).expect(2);
}

#[tokio::test]
async fn requests_for_nothing_are_found() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    search(&sandbox, json!({})).await;
    sandbox.requests().assert_none_unmatched();
    let url = format!("{}/product/search", sandbox.octogen().base_url());
    reqwest::get(url).await.unwrap();
    let message = failure(|| sandbox.requests().assert_none_unmatched());
    assert_eq!(
        message,
        "1 request for no operation of any contract:\n  \
         #2 GET /octogen/v1/product/search (no operation, no known credential), answered 401"
            .replace("401", "404")
    );
}

#[tokio::test]
async fn the_record_is_bounded_and_says_so() {
    let sandbox = Sandbox::builder().record_requests(2).start().await.unwrap();
    for limit in 1..=3 {
        search(&sandbox, json!({"limit": limit})).await;
    }
    let requests = sandbox.requests();
    assert_eq!((requests.count(), requests.dropped()), (2, 1));
    requests.clone().with_json("/limit", 3).expect_at_least(1);
    let message = failure(|| {
        requests.expect(2);
    });
    assert!(
        message.contains("the record has lost 1 requests"),
        "{message}"
    );

    let silent = Sandbox::builder().record_requests(0).start().await.unwrap();
    search(&silent, json!({})).await;
    assert_eq!(silent.requests().count(), 0);
}

#[tokio::test]
async fn long_bodies_are_passed_on_whole_and_kept_in_part() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let octolens = sandbox.octolens();
    let words: Vec<String> = (0..40_000).map(|word| format!("word{word:06}")).collect();
    let response = reqwest::Client::new()
        .post(format!("{}/api/v2/mentions", octolens.base_url()))
        .bearer_auth(&octolens.credential("read").unwrap().key)
        .json(&json!({"filters": {"keyword": words}}))
        .send()
        .await
        .unwrap();
    // Refused for what it says, so it was read whole.
    assert_eq!(response.status(), 400);
    let requests = sandbox.requests().of("listMentions").expect(1);
    let request = requests.last().unwrap();
    assert!(request.is_body_cut() && request.body().len() == 256 * 1024);
    assert!(request.json().is_none());
}
