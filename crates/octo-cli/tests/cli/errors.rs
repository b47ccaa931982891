//! What the service refuses, and what never reaches it.

use std::{net::TcpListener, thread};

use serde_json::{Value, json};

use crate::support::{Scripted, Server, UNKNOWN_KEY, octo};

#[test]
fn refused_keys() {
    let server = Server::start(&[]);
    for (key, code, exit, status) in [
        ("deactivated", "UNAUTHORIZED", 3, 401),
        ("forbidden", "API_KEY_FORBIDDEN", 5, 403),
        ("not-a-partner", "API_KEY_ORG_TYPE_FORBIDDEN", 5, 403),
    ] {
        let run = server.run(key, &["catalogs", "--json"]);
        let error = run.envelope();
        assert_eq!(error["code"], code, "{run:?}");
        assert_eq!((run.code, &error["status"]), (exit, &json!(status)));
    }
    let unknown = octo(["--base-url", server.base_url(), "octogen", "catalogs"])
        .key(UNKNOWN_KEY)
        .run();
    assert_eq!(unknown.code, 3, "{unknown:?}");
    let (message, request_id) = unknown.stderr.split_once(" (request ").unwrap();
    assert_eq!(
        message,
        "Error [UNAUTHORIZED]: list_catalogs: HTTP 401 Unauthorized: Invalid API key"
    );
    assert!(!request_id.trim_end().is_empty());
}

#[test]
fn a_refused_key_ends_a_list_of_lookups() {
    let server = Server::start(&[]);
    let run = server.run(
        "deactivated",
        &[
            "lookup",
            "https://a.example/1",
            "https://a.example/2",
            "--json",
        ],
    );
    assert_eq!(
        (run.code, &run.envelope()["code"]),
        (3, &json!("UNAUTHORIZED"))
    );
}

#[test]
fn catalogs_that_the_key_does_not_see() {
    let server = Server::start(&[]);
    let run = server.run("partner", &["search", "--catalog", "nowhere", "--json"]);
    assert_eq!(run.code, 4);
    insta::assert_snapshot!("unknown_catalog", without_request_id(&run.envelope()));
}

#[test]
fn fields_that_the_service_refuses() {
    let server = Server::start(&[]);
    let query = r#"{"text": "a", "compact_mode": "tiny"}"#;
    let run = server.run("partner", &["search", "--text-query", query, "--json"]);
    assert_eq!(run.code, 2, "{run:?}");
    insta::assert_snapshot!("refused_field", without_request_id(&run.envelope()));
}

#[test]
fn a_spent_budget_says_when_to_come_back() {
    let server = Server::start(&["--rate-limit", "1"]);
    server.run("partner", &["catalogs"]).succeeded();
    let run = server.run("partner", &["catalogs", "--json", "--timeout", "2"]);
    let error = run.envelope();
    assert_eq!((run.code, &error["code"]), (7, &json!("RATE_LIMITED")));
    assert_eq!(error["status"], 429);
    assert!(
        (1..=60).contains(&error["retryAfterSeconds"].as_u64().unwrap()),
        "{error}"
    );
    assert!(error["resetAt"].as_str().unwrap().ends_with('Z'), "{error}");
}

#[test]
fn a_missing_catalog_column_is_told() {
    let server = Server::start(&["--rate-limit", "1"]);
    let run = server.run(
        "partner",
        &["search", "hoodie", "--limit", "1", "--timeout", "2"],
    );
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(run.stdout.lines().count(), 1);
    assert!(
        run.stderr.starts_with("Warning [CATALOGS_UNAVAILABLE]: "),
        "{run:?}"
    );
}

#[test]
fn crossed_prices_find_nothing_and_are_told() {
    let args = "--sandbox --json octogen search hoodie --price-min 50 --price-max 20";
    let run = octo(args.split(' ')).run();
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.stderr.contains("PRICES_CROSSED"), "{run:?}");
    let found: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(found["data"], json!([]), "{found}");
}

#[test]
fn a_host_that_refuses_connections() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = closed.local_addr().unwrap().to_string();
    drop(closed);
    let url = format!("http://{address}/v1");
    let run = octo([
        "--json",
        "--timeout",
        "2",
        "--base-url",
        &url,
        "octogen",
        "catalogs",
    ])
    .key(UNKNOWN_KEY)
    .run();
    let error = run.envelope();
    assert_eq!((run.code, &error["code"]), (1, &json!("CONNECTION_FAILED")));
    assert_eq!(
        (&error["status"], &error["delivery"]),
        (&Value::Null, &json!("not_sent"))
    );
    assert!(
        error["message"].as_str().unwrap().contains("refused"),
        "{error}"
    );
    assert!(error.get("retryAfterSeconds").is_none(), "{error}");
}

#[test]
fn a_service_that_never_answers() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap().to_string();
    let url = format!("http://{address}/v1");
    let run = octo([
        "--json",
        "--timeout",
        "1",
        "--base-url",
        &url,
        "octogen",
        "catalogs",
    ])
    .key(UNKNOWN_KEY)
    .run();
    assert_eq!(run.code, 1);
    assert_eq!(run.envelope()["code"], "REQUEST_TIMEOUT");
    assert_eq!(run.envelope()["status"], 504);
}

fn without_request_id(error: &Value) -> String {
    let mut error = error.clone();
    if let Some(members) = error.as_object_mut() {
        members.remove("requestId");
    }
    serde_json::to_string_pretty(&error).unwrap()
}

#[test]
fn every_answer_has_its_code_and_exit_code() {
    let text =
        |detail: &str| format!("content-type: application/json\r\n\r\n{{\"detail\":\"{detail}\"}}");
    let answers = [
        (
            "200 OK",
            "content-type: application/json\r\n\r\n{\"not\": \"a list\"}".to_owned(),
        ),
        ("200 OK", "content-type: text/html\r\n\r\n<html>".to_owned()),
        (
            "302 Found",
            "location: https://elsewhere.example/\r\n\r\n".to_owned(),
        ),
        (
            "400 Bad Request",
            text("There was an error parsing the body"),
        ),
        (
            "401 Unauthorized",
            text("Authorization Bearer token required"),
        ),
        ("402 Payment Required", text("plan_exhausted")),
        ("403 Forbidden", text("api_key_forbidden")),
        (
            "403 Forbidden",
            "content-type: text/html\r\n\r\n<html>\u{1b}[31mblocked".to_owned(),
        ),
        ("404 Not Found", text("catalog_not_found")),
        ("404 Not Found", text("Not Found")),
        ("405 Method Not Allowed", text("Method Not Allowed")),
        ("409 Conflict", text("try_again_later")),
        ("422 Unprocessable Entity", text("\u{1b}]0;title\u{7}")),
        (
            "429 Too Many Requests",
            format!("retry-after: 60\r\n{}", text("rate_limited")),
        ),
        // The stated wait keeps repetitions, and so the clock, out of the test.
        (
            "500 Internal Server Error",
            format!("retry-after: 60\r\n{}", text("Internal Server Error")),
        ),
        (
            "503 Service Unavailable",
            format!("retry-after: 120\r\n{}", text("maintenance_window")),
        ),
    ];
    let runs: Vec<_> = answers
        .into_iter()
        .map(|(status, rest)| thread::spawn(move || told(status, &rest)))
        .collect();
    let table: Vec<_> = runs.into_iter().map(|run| run.join().unwrap()).collect();
    insta::assert_snapshot!("answers", table.join("\n"));
}

/// How an answer is told, with the wait that it states.
fn told(status: &str, rest: &str) -> String {
    let server = Scripted::start(&format!("HTTP/1.1 {status}\r\nconnection: close\r\n{rest}"));
    let url = server.base_url();
    let run = octo([
        "--json",
        "--timeout",
        "2",
        "--base-url",
        &url,
        "octogen",
        "catalogs",
    ])
    .key(UNKNOWN_KEY)
    .run();
    let error = run.envelope();
    assert!(
        !run.stderr.contains('\u{1b}') && !run.stderr.contains('\u{7}'),
        "{run:?}"
    );
    assert_eq!(
        error.get("retryAfterSeconds").is_some(),
        rest.contains("retry-after"),
        "{error}"
    );
    let code = error["code"].as_str().unwrap();
    format!(
        "{status:<26} {code:<20} exit {:<2} status {}",
        run.code, error["status"]
    )
}

#[test]
fn what_a_server_says_cannot_reach_the_terminal() {
    let detail = "HTTP/1.1 422 Unprocessable Entity\r\nconnection: close\r\n\r\n{\"detail\":\"a\\u001b[2Jb\\nError [FAKE]: c\\u009b31m\"}";
    let server = Scripted::start(detail);
    let run = octo(["--base-url", &server.base_url(), "octogen", "catalogs"])
        .key(UNKNOWN_KEY)
        .run();
    assert_eq!(run.stderr.lines().count(), 1, "{run:?}");
    assert!(
        run.stderr
            .contains("a\\u{1b}[2Jb Error [FAKE]: c\\u{9b}31m"),
        "{run:?}"
    );
}
