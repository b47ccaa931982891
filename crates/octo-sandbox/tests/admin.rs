//! The admin interface, with and without its token.

#![allow(clippy::unwrap_used)]

use octo_sandbox::Sandbox;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

async fn sandbox() -> Sandbox {
    Sandbox::builder().admin(true).start().await.unwrap()
}

fn call(sandbox: &Sandbox, method: Method, path: &str) -> RequestBuilder {
    let url = format!("http://{}/_sandbox{path}", sandbox.address());
    reqwest::Client::new()
        .request(method, url)
        .header("x-sandbox-token", sandbox.admin_token().unwrap().expose())
}

async fn answer(request: RequestBuilder) -> (u16, Value) {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let body = response.bytes().await.unwrap();
    (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
}

fn catalogs(sandbox: &Sandbox) -> RequestBuilder {
    let octogen = sandbox.octogen();
    reqwest::Client::new()
        .get(format!("{}/catalogs", octogen.base_url()))
        .bearer_auth(&octogen.credential("partner").unwrap().key)
}

#[tokio::test]
async fn nothing_is_there_unless_it_is_turned_on() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    assert!(sandbox.admin_token().is_none());
    let url = format!("http://{}/_sandbox/faults", sandbox.address());
    let response = reqwest::get(url).await.unwrap();
    assert_eq!(response.status(), 404);
    assert_eq!(response.text().await.unwrap(), r#"{"detail":"Not Found"}"#);
    let ordered = catalogs(&sandbox)
        .header("x-sandbox-fault", r#"{"kind":"status","status":503}"#)
        .header("x-sandbox-token", "any");
    assert_eq!(ordered.send().await.unwrap().status(), 200);
    let description = serde_json::to_value(sandbox.description()).unwrap();
    assert!(description.get("admin").is_none());
}

#[tokio::test]
async fn the_token_opens_it_and_nothing_else_does() {
    let (one, other) = (sandbox().await, sandbox().await);
    let token = one.admin_token().unwrap();
    assert_ne!(token.expose(), other.admin_token().unwrap().expose());
    assert!(!format!("{one:?} {token:?} {:?}", one.description()).contains(token.expose()));
    let description = serde_json::to_value(one.description()).unwrap();
    assert_eq!(description["admin"]["token"], token.expose());

    let url = format!(
        "{}/faults",
        description["admin"]["base_url"].as_str().unwrap()
    );
    let http = reqwest::Client::new();
    let (status, body) = answer(http.get(&url)).await;
    assert_eq!(status, 401);
    assert_eq!(body["error"]["place"], "header X-Sandbox-Token");
    let foreign = other.admin_token().unwrap().expose();
    let (status, body) = answer(http.get(&url).header("x-sandbox-token", foreign)).await;
    assert_eq!(
        (status, &body["error"]["message"]),
        (401, &json!("the token is not this sandbox's"))
    );
    assert!(!body.to_string().contains(foreign));
    let ordered = catalogs(&one).header("x-sandbox-fault", r#"{"kind":"garbage"}"#);
    assert_eq!(answer(ordered).await.0, 401);
    assert_eq!(
        answer(call(&one, Method::GET, "/faults")).await,
        (200, json!({"rules": []}))
    );
}

#[tokio::test]
async fn a_request_orders_its_own_fault() {
    let sandbox = sandbox().await;
    let token = sandbox.admin_token().unwrap().expose();
    let ordered = |fault: &str| {
        catalogs(&sandbox)
            .header("x-sandbox-token", token)
            .header("x-sandbox-fault", fault)
    };
    let teapot = ordered(r#"{"kind": "status", "status": 418, "headers": {"x-a": "b"}}"#);
    let teapot = teapot.send().await.unwrap();
    assert_eq!(
        (
            teapot.status().as_u16(),
            teapot.headers()["x-a"].to_str().unwrap()
        ),
        (418, "b")
    );
    assert!(
        ordered(r#"{"kind": "disconnect", "at": "processed", "how": "reset"}"#)
            .send()
            .await
            .is_err()
    );

    let (status, body) = answer(ordered(r#"{"kind": "status", "code": 418}"#)).await;
    assert_eq!(status, 400);
    let error = &body["error"];
    assert!(
        error["place"]
            .as_str()
            .unwrap()
            .starts_with("header X-Sandbox-Fault"),
        "{error}"
    );
    assert!(
        error["message"]
            .as_str()
            .unwrap()
            .contains("unknown field `code`"),
        "{error}"
    );
    assert_eq!(error["input"], r#"{"kind": "status", "code": 418}"#);
    let (_, body) = answer(ordered(r#"{"kind": "status", "status": 100}"#)).await;
    assert_eq!(body["error"]["place"], "header X-Sandbox-Fault.status");
    // What was refused is no request to the API.
    sandbox.requests().of("listCatalogs").expect(2);
}

#[tokio::test]
async fn rules_come_and_go() {
    let sandbox = sandbox().await;
    let rule = json!({
        "fault": {"kind": "status", "status": 503},
        "match": {"operation": "listCatalogs"},
        "when": {"every": 2},
    });
    let (status, added) = answer(call(&sandbox, Method::POST, "/faults").json(&rule)).await;
    assert_eq!((status, &added), (201, &json!({"id": 1})));
    assert_eq!(answer(catalogs(&sandbox)).await.0, 200);
    assert_eq!(answer(catalogs(&sandbox)).await.0, 503);
    let (_, listed) = answer(call(&sandbox, Method::GET, "/faults")).await;
    assert_eq!(listed["rules"][0]["matched"], 2);
    assert_eq!(listed["rules"][0]["fired"], 1);
    assert_eq!(listed["rules"][0]["when"], json!({"every": 2}));
    assert_eq!(
        answer(call(&sandbox, Method::DELETE, "/faults/1")).await.0,
        204
    );
    assert_eq!(
        answer(call(&sandbox, Method::DELETE, "/faults/1")).await.0,
        404
    );

    let plan = json!({"seed": 3, "rules": [rule, {"fault": {"kind": "garbage"}}]});
    let (status, listed) = answer(call(&sandbox, Method::PUT, "/faults").json(&plan)).await;
    assert_eq!(
        (status, listed["rules"].as_array().unwrap().len()),
        (200, 2)
    );
    let wrong = json!({"rules": [rule, {"fault": {"kind": "garbage"}, "when": {"nth": 0}}]});
    let (status, body) = answer(call(&sandbox, Method::PUT, "/faults").json(&wrong)).await;
    assert_eq!(
        (status, &body["error"]["place"]),
        (400, &json!("rules[1].when"))
    );
    let wrong = json!({"rules": [{"fault": {"kind": "garbage"}, "macth": {}}]});
    let (_, body) = answer(call(&sandbox, Method::PUT, "/faults").json(&wrong)).await;
    assert_eq!(body["error"]["place"], "body, rules[0].macth");
    assert_eq!(sandbox.faults().rules().len(), 2);
    assert_eq!(
        answer(call(&sandbox, Method::DELETE, "/faults")).await.0,
        204
    );
    assert_eq!(answer(catalogs(&sandbox)).await.0, 200);
}

#[tokio::test]
async fn requests_time_and_everything_can_be_looked_at_and_set_back() {
    let clock = octo_sandbox::ManualClock::at_unix(1_781_000_000);
    let builder = Sandbox::builder().admin(true).rate_limit(1).clock(clock);
    let sandbox = builder.start().await.unwrap();
    assert_eq!(answer(catalogs(&sandbox)).await.0, 200);
    assert_eq!(answer(catalogs(&sandbox)).await.0, 429);
    let advance = call(&sandbox, Method::POST, "/clock/advance").json(&json!({"seconds": 60}));
    assert_eq!(
        answer(advance).await,
        (
            200,
            json!({"now": "2026-06-09T10:14:20Z", "unix": 1_781_000_060.0})
        )
    );
    assert_eq!(answer(catalogs(&sandbox)).await.0, 200);
    let back = call(&sandbox, Method::POST, "/clock/advance").json(&json!({"seconds": -1}));
    assert_eq!(answer(back).await.0, 400);

    let (_, body) = answer(call(
        &sandbox,
        Method::GET,
        "/requests?after=1&operation=listCatalogs",
    ))
    .await;
    let statuses: Vec<_> = body["requests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| &r["status"])
        .collect();
    assert_eq!(statuses, [&json!(429), &json!(200)]);
    assert_eq!(
        body["requests"][0]["headers"]["authorization"],
        "[redacted]"
    );
    assert_eq!(body["requests"][0]["credential"], "partner");
    assert_eq!(
        answer(call(
            &sandbox,
            Method::GET,
            "/requests?operation=listCatalog"
        ))
        .await
        .0,
        400
    );
    assert_eq!(
        answer(call(&sandbox, Method::GET, "/requests?page=1"))
            .await
            .0,
        400
    );

    assert_eq!(answer(catalogs(&sandbox)).await.0, 429);
    assert_eq!(answer(call(&sandbox, Method::POST, "/reset")).await.0, 204);
    assert_eq!(sandbox.requests().count(), 0);
    assert_eq!(answer(catalogs(&sandbox)).await.0, 200);

    let (status, body) = answer(call(&sandbox, Method::PATCH, "/faults")).await;
    assert_eq!(
        (status, &body["error"]["input"]),
        (404, &json!("PATCH /_sandbox/faults"))
    );
    let (_, body) = answer(call(&sandbox, Method::GET, "")).await;
    assert_eq!(body["endpoints"].as_object().unwrap().len(), 10);
}

#[tokio::test]
async fn a_reset_brings_data_and_credentials_back() {
    let sandbox = sandbox().await;
    let octolens = sandbox.octolens();
    let key = &octolens.credential("admin").unwrap().key;
    let http = reqwest::Client::new();
    let keywords = format!("{}/api/v2/keywords", octolens.base_url());
    let count = || async {
        let (_, listed) = answer(http.get(&keywords).bearer_auth(key)).await;
        listed["data"].as_array().unwrap().len()
    };
    let before = count().await;
    let new = http
        .post(&keywords)
        .bearer_auth(key)
        .json(&json!({"keyword": "umbrella"}));
    assert!(answer(new).await.0 < 300);
    assert_eq!(count().await, before + 1);
    assert!(sandbox.catalio().revoke("demo"));
    sandbox.reset();
    assert_eq!(count().await, before);
    let demo = sandbox.catalio().credential("demo").unwrap();
    assert_eq!(demo.state, octo_sandbox::catalio::CredentialState::Active);
}
