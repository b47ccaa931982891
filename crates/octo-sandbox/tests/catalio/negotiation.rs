//! Media types, methods, paths and bodies that cannot be followed.

use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap};
use serde_json::json;

use crate::support::{JSON_API, start};

#[tokio::test]
async fn media_types_are_negotiated() {
    let api = start().await;
    let body = json!({"data": {"type": "team", "attributes": {"name": "t"}}}).to_string();
    for (content_type, accept, status) in [
        (Some(JSON_API), Some(JSON_API), 201),
        (Some(JSON_API), None, 201),
        (Some(JSON_API), Some("*/*"), 201),
        (
            Some("application/vnd.api+json; profile=\"https://example.com/p\""),
            None,
            201,
        ),
        (Some("application/vnd.api+json; charset=utf-8"), None, 415),
        (
            Some("application/vnd.api+json; ext=\"https://example.com/e\""),
            None,
            415,
        ),
        (Some("application/json"), None, 415),
        (None, None, 415),
        (Some(JSON_API), Some("application/json"), 406),
        (Some(JSON_API), Some("text/html"), 406),
        (
            Some(JSON_API),
            Some("application/vnd.api+json; charset=utf-8"),
            406,
        ),
        (
            Some(JSON_API),
            Some("application/vnd.api+json; ext=\"https://example.com/e\""),
            406,
        ),
    ] {
        let mut headers = HeaderMap::new();
        for (name, value) in [(CONTENT_TYPE, content_type), (ACCEPT, accept)] {
            if let Some(value) = value {
                headers.insert(name, value.parse().unwrap());
            }
        }
        let sent = Some(body.clone());
        let reply = api
            .send(Method::POST, "/teams", headers, Some(&api.token), sent)
            .await;
        assert_eq!(reply.status, status, "{content_type:?} {accept:?}");
        match status {
            406 => assert_eq!(reply.error(), (406, "unacceptable_media_type", "Accept")),
            415 => assert_eq!(
                reply.error(),
                (415, "unsupported_media_type", "Content-Type")
            ),
            _ => assert_eq!(reply.header("vary"), "Accept"),
        }
    }
}

#[tokio::test]
async fn paths_and_methods_that_are_none_are_told() {
    let api = start().await;
    let id = api.first_id("requirements").await;
    for path in [
        "/unknown",
        "/requirements/",
        &format!("/requirements/{id}/team"),
        &format!("/requirements/{id}/relationships/use_cases"),
        &format!("/requirements/{id}/relationships/personas/x"),
    ] {
        assert_eq!(
            api.get(path).await.error(),
            (404, "no_route_found", ""),
            "{path}"
        );
    }
    for (method, path, allowed) in [
        (Method::PUT, "/requirements".to_owned(), "GET, POST"),
        (Method::DELETE, "/requirements".to_owned(), "GET, POST"),
        (
            Method::POST,
            format!("/requirements/{id}"),
            "DELETE, GET, PATCH",
        ),
        (Method::GET, format!("/requirements/{id}/activate"), "POST"),
        (
            Method::OPTIONS,
            format!("/requirements/{id}/personas"),
            "GET",
        ),
    ] {
        let reply = api.call(method, &path, None).await;
        assert_eq!(reply.error(), (405, "method_not_allowed", ""), "{path}");
        assert_eq!(reply.header("allow"), allowed);
    }
    for id in [
        "nonsense",
        "%FF%FE",
        "00b3fade-f946-511e-ba35-e7f3b49abffc",
        "%2e%2e",
    ] {
        let reply = api.get(&format!("/requirements/{id}/detail")).await;
        assert_eq!(reply.status, 404, "{id}");
    }
    let shouted = format!("/requirements/{}", id.to_uppercase());
    assert_eq!(api.get(&shouted).await.body["data"]["id"], id);
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    let api = start().await;
    let url = format!("{}/teams", api.catalio().base_url());
    let head = api
        .http
        .head(url)
        .bearer_auth(&api.token)
        .send()
        .await
        .unwrap();
    assert_eq!(head.status(), 200);
    assert_eq!(head.headers()[CONTENT_TYPE], JSON_API);
    assert!(head.bytes().await.unwrap().is_empty());
}

#[tokio::test]
async fn bodies_that_are_no_documents_are_refused() {
    let api = start().await;
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, JSON_API.parse().unwrap());
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    for (body, status, code, pointer) in [
        ("", 400, "invalid_body", ""),
        ("{", 400, "invalid_body", ""),
        ("\u{0}", 400, "invalid_body", ""),
        (deep.as_str(), 400, "invalid_body", ""),
        ("null", 400, "invalid_body", ""),
        ("[]", 400, "invalid_body", ""),
        ("{}", 400, "required", "/data"),
        (r#"{"data": null}"#, 400, "invalid_body", "/data"),
        (r#"{"data": []}"#, 400, "invalid_body", "/data"),
        (r#"{"data": {}, "x/y": 1}"#, 400, "invalid_body", "/x~1y"),
        (r#"{"data": {"x": 1}}"#, 400, "invalid_body", "/data/x"),
        (
            r#"{"data": {"type": 1}}"#,
            400,
            "invalid_body",
            "/data/type",
        ),
        (
            r#"{"data": {"attributes": []}}"#,
            400,
            "invalid_body",
            "/data/attributes",
        ),
        (
            r#"{"data": {"relationships": 1}}"#,
            400,
            "required",
            "/data/attributes/title",
        ),
        (
            r#"{"data": {"type": "team"}}"#,
            409,
            "invalid_type",
            "/data/type",
        ),
        (
            r#"{"data": {"id": "1"}}"#,
            403,
            "client_generated_id",
            "/data/id",
        ),
    ] {
        let sent = Some(body.to_owned());
        let reply = api
            .send(
                Method::POST,
                "/requirements",
                headers.clone(),
                Some(&api.token),
                sent,
            )
            .await;
        let short: String = body.chars().take(60).collect();
        assert_eq!(reply.error(), (status, code, pointer), "{short}");
    }
    let long = Some(" ".repeat((1 << 20) + 1));
    let reply = api
        .send(Method::POST, "/teams", headers, Some(&api.token), long)
        .await;
    assert_eq!(reply.error(), (413, "payload_too_large", ""));
}

#[tokio::test]
async fn members_of_json_api_besides_data_are_let_through() {
    let api = start().await;
    let body = json!({
        "data": {"type": "team", "attributes": {"name": "t"}, "meta": {}, "links": {}},
        "jsonapi": {"version": "1.1"}, "meta": {"from": "a client"}, "links": {},
    });
    assert_eq!(api.post("/teams", body).await.status, 201);
}
