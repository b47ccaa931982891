//! Whatever is sent, no answer is a 5xx or leaves the contract.

use octo_sandbox::octolens::Settings;
use serde_json::{Value, json};

use crate::support::{START, operation, operations, start_with};

/// Values that servers stumble over.
fn odd_values() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(0),
        json!(1.5),
        json!(9_007_199_254_740_993_i64),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e300),
        json!(""),
        json!("\u{0}"),
        json!("ا\u{202e}👩‍👩‍👧‍👦"),
        json!("%00%ff"),
        json!("2026-02-30T00:00:00Z"),
        json!("x".repeat(10_000)),
        json!([]),
        json!([null]),
        json!({}),
        json!({ "$ref": "#/components/schemas/Feed" }),
    ]
}

/// Property names of a request, those of both branches of a union.
fn properties(schema: &Value) -> Vec<String> {
    let document = crate::support::document();
    let schema = schema["$ref"].as_str().map_or(schema, |pointer| {
        document.pointer(pointer.trim_start_matches('#')).unwrap()
    });
    let own = schema["properties"]
        .as_object()
        .into_iter()
        .flat_map(|members| members.keys().cloned());
    let branches = ["anyOf", "oneOf"]
        .iter()
        .filter_map(|name| schema[*name].as_array())
        .flatten();
    own.chain(branches.flat_map(properties)).collect()
}

#[tokio::test]
async fn odd_bodies_are_refused_or_taken() {
    let api = start_with(|builder| {
        builder.octolens(
            Settings::default()
                .mentions(60)
                .requests_per_hour(1_000_000),
        )
    })
    .await;
    for (_, path, contract) in operations() {
        let schema = &contract["requestBody"]["content"]["application/json"]["schema"];
        let id = contract["operationId"].as_str().unwrap();
        if schema.is_null() {
            continue;
        }
        let names = properties(schema);
        let mut bodies = odd_values();
        for name in &names {
            bodies.extend(odd_values().into_iter().map(|value| json!({ name: value })));
        }
        let texts = bodies.iter().map(|body| body.to_string().into_bytes());
        let broken = [
            &b""[..],
            b"{",
            b"\xff\xfe",
            b"1e999",
            b"\"\\ud800\"",
            b"[[[[",
            b"nul",
        ];
        let deep = [b"[".repeat(100_000)];
        for body in texts
            .chain(broken.iter().map(|text| text.to_vec()))
            .chain(deep)
        {
            let mut call = api.call(id).raw(body.clone());
            for name in ["id", "sourceId"] {
                if path.contains(&format!("{{{name}}}")) {
                    call = call.path(name, 55);
                }
            }
            let reply = call.send().await;
            let shown = String::from_utf8_lossy(&body);
            assert!(
                reply.status < 500,
                "{id} {}: {}",
                &shown[..shown.len().min(200)],
                reply.text
            );
        }
    }
}

#[tokio::test]
async fn odd_parameters_are_refused_or_taken() {
    let api = start_with(|builder| {
        builder.octolens(
            Settings::default()
                .mentions(60)
                .requests_per_hour(1_000_000),
        )
    })
    .await;
    for (_, _, contract) in operations() {
        let id = contract["operationId"].as_str().unwrap();
        for parameter in contract["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap();
            for value in odd_values() {
                let text = value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned);
                let mut call = api.call(id);
                // An empty segment is another address.
                if parameter["in"] == "path" && !text.is_empty() {
                    call = call.path(name, &text);
                } else if parameter["in"] == "path" {
                    continue;
                } else {
                    call = call.query(name, &text);
                    if operation(id).1.contains('{') {
                        continue;
                    }
                }
                let reply = call.send().await;
                assert!(
                    reply.status < 500,
                    "{id} {name}={text:.100}: {}",
                    reply.text
                );
            }
        }
    }
}

#[tokio::test]
async fn malformed_requests_get_the_envelope() {
    let api = start_with(|builder| builder).await;
    let client = reqwest::Client::new();
    let base = format!("{}/api/v2", api.octolens().base_url());
    let key = &api.octolens().credential("admin").unwrap().key;
    for (request, status) in [
        (client.get(format!("{base}/mentions/%ff%fe")), 400),
        (
            client.get(format!("{base}/mentions/..%2f..%2fkeywords")),
            404,
        ),
        (client.get(format!("{base}/feeds/%00")), 400),
        (client.get(format!("{base}/feeds/55?%ff=%fe&&=&=1")), 200),
        (client.get(format!("{base}/feeds/55/")), 404),
        (client.post(format!("{base}/mentions")).body("{}"), 400),
        (
            client
                .post(format!("{base}/mentions"))
                .header("content-type", "text/plain")
                .body("{}"),
            400,
        ),
        (
            client
                .post(format!("{base}/mentions"))
                .header("content-type", "application/json; charset=utf-8")
                .body("{}"),
            200,
        ),
        (
            client
                .post(format!("{base}/mentions"))
                .header("content-type", "application/json")
                .body(vec![b' '; 5 << 20]),
            400,
        ),
    ] {
        let reply = request.bearer_auth(key).send().await.unwrap();
        assert_eq!(reply.status(), status, "{}", reply.url());
        if status != 200 {
            let body: Value = reply.json().await.unwrap();
            assert_eq!(body["error"]["status"], status);
        }
    }
}

/// A clock at the end of time neither panics nor overflows anything.
#[tokio::test]
async fn no_clock_breaks_the_server() {
    let api = start_with(|builder| builder).await;
    api.clock
        .advance(std::time::Duration::from_secs(u64::MAX / 2 - START));
    for id in ["listMentions", "exportMentions", "runSearch"] {
        let reply = api.post(id, json!({ "query": "northwind" })).send().await;
        assert!(reply.status < 300, "{id}: {}", reply.text);
    }
    for id in [
        "getUsage",
        "getAnalyticsDashboard",
        "listSearches",
        "createUpgradeLink",
    ] {
        api.call(id).ok().await;
    }
}
