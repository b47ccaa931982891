//! Keys, grants, budgets, and the refusals that come before any operation.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use octo_sandbox::octogen::{KeyState, Organization};
use octo_sandbox::{ManualClock, Sandbox, StartError};
use reqwest::Method;
use serde_json::json;
use support::{Answer, Api};

#[tokio::test]
async fn catalogs_follow_the_grants() {
    let api = Api::demo().await;
    let all = api.catalogs_as("partner").await;
    assert_eq!(all.status, 200);
    let all = all.body.as_array().unwrap().clone();
    assert_eq!(all.len(), 3);
    assert_eq!(all[0]["catalog"], "northlight");
    assert_eq!(all[0]["displayName"], "Northlight Apparel");
    assert_eq!(all[0]["sourceBaseUrl"], "https://www.northlight.example");
    assert!(all[0]["lastIndexedAt"].as_str().unwrap().ends_with('Z'));
    let products: u64 = all
        .iter()
        .map(|catalog| catalog["productCount"].as_u64().unwrap())
        .sum();
    assert!(products >= 150, "{products}");

    let one = api.catalogs_as("single-catalog").await;
    assert_eq!(one.body.as_array().unwrap().len(), 1);
    assert_eq!(one.body[0]["catalog"], "northlight");
}

#[tokio::test]
async fn keys_are_refused_in_the_contract_s_words() {
    let api = Api::demo().await;
    for (credential, status, detail) in [
        ("deactivated", 401, "Invalid API key"),
        ("not-a-partner", 403, "api_key_org_type_forbidden"),
        ("forbidden", 403, "api_key_forbidden"),
    ] {
        let answer = api.catalogs_as(credential).await;
        assert_eq!(
            (answer.status, answer.detail()),
            (status, &json!(detail)),
            "{credential}"
        );
        answer.number("x-ratelimit-remaining");
    }
    let unknown = "octo_live_00000000000000000000000000000000_c2FuZGJveA";
    for (header, detail) in [
        (None, "Authorization Bearer token required"),
        (
            Some("Basic YTpi".to_owned()),
            "Authorization Bearer token required",
        ),
        (
            Some("Bearer".to_owned()),
            "Authorization Bearer token required",
        ),
        (
            Some(api.key("partner").to_owned()),
            "Authorization Bearer token required",
        ),
        (Some(format!("Bearer {unknown}")), "Invalid API key"),
        (Some("Bearer nonsense".to_owned()), "Invalid API key"),
    ] {
        for (method, path) in [
            (Method::GET, "/catalogs"),
            (Method::POST, "/products/search"),
            (Method::POST, "/products/lookup"),
        ] {
            let mut request = api.http.request(method, api.url(path));
            if let Some(header) = &header {
                request = request.header("authorization", header);
            }
            let answer = Answer::of(request).await;
            assert_eq!(
                (answer.status, answer.detail()),
                (401, &json!(detail)),
                "{header:?}"
            );
            assert_eq!(answer.header("www-authenticate"), "Bearer");
            assert_eq!(answer.number("x-ratelimit-limit"), 12_000);
        }
    }
}

#[tokio::test]
async fn every_search_and_lookup_stays_within_the_grants() {
    let api = Api::demo().await;
    let elsewhere = "https://casa-alameda.example/p/mesa-alameda";
    assert_eq!(api.lookup(elsewhere).await.status, 200);
    let single = |path, body| api.post_as("single-catalog", path, body);

    let hidden = single("/products/lookup", json!({"url": elsewhere})).await;
    assert_eq!(
        (hidden.status, hidden.detail()),
        (404, &json!("product_not_found"))
    );
    for catalog in ["casa-alameda", "no-such-catalog", "Northlight"] {
        let refused = single("/products/search", json!({"catalog": catalog})).await;
        assert_eq!(
            (refused.status, refused.detail()),
            (404, &json!("catalog_not_found"))
        );
    }
    for query in [
        json!({"limit": 100}),
        json!({"q": "mesa roble hoodie", "limit": 100}),
    ] {
        let found = single("/products/search", query).await.urls();
        assert!(
            found.iter().all(|url| url.contains("northlight")),
            "{found:?}"
        );
    }
}

#[tokio::test]
async fn organizations_can_be_added() {
    let key = "octo_live_0123456789abcdef0123456789abcdef_YWNtZS1rZXk";
    let acme = Organization::new("Acme")
        .grant("fjell-og-fjord")
        .grant("no-such-catalog")
        .requests_per_minute(3)
        .key("acme", key, KeyState::Active);
    let api = Api::start(Sandbox::builder().organization(acme)).await;
    let credential = api.sandbox.octogen().credential("acme").unwrap();
    assert_eq!(credential.catalogs, ["fjell-og-fjord"]);
    let answer = api.catalogs_as("acme").await;
    assert_eq!(answer.body[0]["catalog"], "fjell-og-fjord");
    assert_eq!(answer.body.as_array().unwrap().len(), 1);
    assert_eq!(answer.number("x-ratelimit-limit"), 3);

    let none = Organization::new("Empty").key("empty", "octo_live_x", KeyState::Active);
    let api = Api::start(Sandbox::builder().organization(none)).await;
    assert_eq!(api.catalogs_as("empty").await.body, json!([]));
    let page = api.post_as("empty", "/products/search", json!({})).await;
    assert_eq!(page.body, json!({"items": [], "nextCursor": null}));
}

#[tokio::test]
async fn budgets_are_spent_refused_and_refilled() {
    let clock = ManualClock::at_unix(1_781_000_000);
    let api = Api::start(Sandbox::builder().clock(clock.clone())).await;
    let ask = || api.catalogs_as("small-budget");

    for left in (0..60).rev() {
        let answer = ask().await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.number("x-ratelimit-limit"), 60);
        assert_eq!(answer.number("x-ratelimit-remaining"), left);
        assert_eq!(
            answer.number("x-ratelimit-reset"),
            1_781_000_000 + 60 - left
        );
        assert!(!answer.headers.contains_key("retry-after"));
    }
    let refused = ask().await;
    assert_eq!(
        (refused.status, refused.detail()),
        (429, &json!("rate_limit_exceeded"))
    );
    assert_eq!(refused.number("retry-after"), 1);
    assert_eq!(refused.number("x-ratelimit-remaining"), 0);
    assert_eq!(refused.number("x-ratelimit-reset"), 1_781_000_060);

    clock.advance(Duration::from_millis(999));
    assert_eq!(ask().await.status, 429);
    clock.advance(Duration::from_millis(1));
    assert_eq!(ask().await.status, 200);
    assert_eq!(ask().await.status, 429);
    // Somebody else's budget is untouched.
    assert_eq!(api.catalogs_as("partner").await.status, 200);
    clock.advance(Duration::from_secs(3_600));
    assert_eq!(ask().await.number("x-ratelimit-remaining"), 59);
}

#[tokio::test]
async fn refused_requests_cost_a_token_too() {
    let clock = ManualClock::at_unix(1_781_000_000);
    let api = Api::start(Sandbox::builder().clock(clock).rate_limit(5)).await;
    assert_eq!(
        api.search(json!({"limit": 0}))
            .await
            .number("x-ratelimit-remaining"),
        4
    );
    assert_eq!(
        api.lookup("nowhere").await.number("x-ratelimit-remaining"),
        3
    );
    let lost = Answer::of(api.request(Method::GET, "/nowhere")).await;
    assert_eq!(
        (lost.status, lost.number("x-ratelimit-remaining")),
        (404, 2)
    );
    let wrong = Answer::of(api.request(Method::DELETE, "/catalogs")).await;
    assert_eq!(
        (wrong.status, wrong.number("x-ratelimit-remaining")),
        (405, 1)
    );
    // Both keys of the organization draw on one budget.
    assert_eq!(
        api.catalogs_as("forbidden")
            .await
            .number("x-ratelimit-remaining"),
        0
    );
    let refused = api.search(json!({})).await;
    assert_eq!((refused.status, refused.number("retry-after")), (429, 12));
}

#[tokio::test]
async fn addresses_and_methods_outside_the_contract_are_refused() {
    let api = Api::demo().await;
    for (method, path, allowed) in [
        (Method::POST, "/catalogs", "GET"),
        (Method::HEAD, "/catalogs", "GET"),
        (Method::GET, "/products/search", "POST"),
        (Method::PUT, "/products/lookup", "POST"),
    ] {
        let answer = Answer::of(api.request(method.clone(), path)).await;
        assert_eq!(answer.status, 405, "{method} {path}");
        assert_eq!(answer.header("allow"), allowed);
        if method != Method::HEAD {
            assert_eq!(answer.body, json!({"detail": "Method Not Allowed"}));
        }
    }
    for path in [
        "",
        "/",
        "/catalogs/",
        "/products",
        "/products/search/x",
        "/../v1",
    ] {
        let answer = Answer::of(api.request(Method::GET, path)).await;
        assert_eq!(
            (answer.status, answer.body),
            (404, json!({"detail": "Not Found"})),
            "{path}"
        );
    }
    let outside = format!("http://{}/", api.sandbox.address());
    let answer = Answer::of(api.http.get(outside)).await;
    assert_eq!(
        (answer.status, answer.body),
        (404, json!({"detail": "Not Found"}))
    );
}

#[tokio::test]
async fn every_response_has_its_own_request_id() {
    let api = Api::demo().await;
    let mut ids = Vec::new();
    for credential in ["partner", "deactivated", "not-a-partner", "partner"] {
        ids.push(
            api.catalogs_as(credential)
                .await
                .header("x-request-id")
                .to_owned(),
        );
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 4);
}

#[tokio::test]
async fn a_port_in_use_is_named_with_the_remedy() {
    let first = Sandbox::builder().start().await.unwrap();
    let error = Sandbox::builder()
        .listen(first.address())
        .start()
        .await
        .unwrap_err();
    assert!(matches!(error, StartError::AddressInUse { .. }));
    let text = error.to_string();
    assert!(
        text.contains(&first.address().to_string()) && text.contains("another port"),
        "{text}"
    );

    // The port is free again once the sandbox has shut down.
    let address = first.address();
    first.shutdown().await;
    let second = Sandbox::builder().listen(address).start().await.unwrap();
    assert_eq!(second.address(), address);
}

#[tokio::test]
async fn dropping_a_sandbox_stops_it() {
    let api = Api::demo().await;
    let url = api.url("/catalogs");
    assert_eq!(api.catalogs_as("partner").await.status, 200);
    drop(api.sandbox);
    let refused = async {
        // Stopping takes the server's task a moment.
        while reqwest::Client::new().get(&url).send().await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), refused)
        .await
        .unwrap();
}

#[tokio::test]
async fn the_description_tells_everything_needed() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let description = serde_json::to_value(sandbox.description()).unwrap();
    assert_eq!(description["listening_on"], json!(sandbox.address()));
    let octogen = &description["octogen"];
    assert_eq!(
        octogen["base_url"],
        json!(format!("http://{}/octogen/v1", sandbox.address()))
    );
    let partner = &octogen["credentials"][0];
    assert_eq!(partner["name"], "partner");
    assert_eq!(partner["state"], "active");
    assert_eq!(partner["organization_type"], "catalog_partner");
    assert_eq!(partner["requests_per_minute"], 12_000);
    assert_eq!(partner["catalogs"].as_array().unwrap().len(), 3);
    for credential in octogen["credentials"].as_array().unwrap() {
        let key = credential["key"].as_str().unwrap();
        let rest = key.strip_prefix("octo_live_").unwrap();
        let (id, secret) = rest.split_once('_').unwrap();
        assert!(
            id.len() == 32 && id.bytes().all(|digit| digit.is_ascii_hexdigit()),
            "{key}"
        );
        let base64url = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        assert!(!secret.is_empty() && secret.bytes().all(base64url), "{key}");
    }
    assert!(!format!("{sandbox:?}").contains("octo_live_"));
}
