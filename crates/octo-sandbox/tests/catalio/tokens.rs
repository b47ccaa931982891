//! The life of a token, and of the credentials that it is issued for.

use std::time::Duration;

use octo_sandbox::catalio::{Access, Organization, Settings};
use reqwest::header::HeaderMap;
use reqwest::{Method, Response};
use serde_json::{Value, json};
use url::form_urlencoded;

use crate::support::{Api, Reply, start, start_with, token_reply};

async fn list(api: &Api, token: &str) -> Reply {
    let path = "/teams?page[limit]=1";
    api.send(Method::GET, path, HeaderMap::new(), Some(token), None)
        .await
}

async fn form(api: &Api, fields: &[(&str, &str)], basic: Option<(&str, &str)>) -> Reply {
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let mut request = api.http.post(api.catalio().token_url()).body(body);
    request = request.header("content-type", "application/x-www-form-urlencoded");
    if let Some((id, secret)) = basic {
        request = request.basic_auth(id, Some(secret));
    }
    let response: Response = request.send().await.unwrap();
    token_reply(response).await
}

#[tokio::test]
async fn a_token_lasts_for_24_hours() {
    let api = start().await;
    let issued = api.ask_token(&api.token_request("demo")).await;
    assert_eq!(issued.body["expires_in"], 86_400);
    assert_eq!(issued.body["token_type"], "Bearer");
    assert_eq!(list(&api, &api.token).await.status, 200);
    api.advance(86_399);
    assert_eq!(list(&api, &api.token).await.status, 200);
    api.advance(1);
    let expired = list(&api, &api.token).await;
    assert_eq!(expired.error(), (401, "unauthorized", ""));
    assert_eq!(expired.body["errors"][0]["title"], "Unauthorized");
    assert_eq!(
        expired.body["errors"][0]["detail"],
        "Invalid or expired token"
    );
    assert!(
        expired
            .header("www-authenticate")
            .contains("error=\"invalid_token\"")
    );
    assert_eq!(list(&api, &api.token_of("demo").await).await.status, 200);
}

#[tokio::test]
async fn the_lifetime_can_be_set() {
    let settings = Settings::default().token_lifetime(Duration::from_secs(60));
    let api = start_with(settings).await;
    let issued = api.ask_token(&api.token_request("demo")).await;
    assert_eq!(issued.body["expires_in"], 60);
    api.advance(60);
    assert_eq!(list(&api, &api.token).await.status, 401);
}

#[tokio::test]
async fn requests_without_a_good_token_are_refused() {
    let api = start().await;
    let none = api
        .send(Method::GET, "/teams", HeaderMap::new(), None, None)
        .await;
    assert_eq!(none.error(), (401, "unauthorized", ""));
    // RFC 6750, section 3: nothing is said about a token that was not sent.
    assert_eq!(none.header("www-authenticate"), "Bearer realm=\"catalio\"");
    let (head, rest) = api.token.split_once('.').unwrap();
    let (claims, signature) = rest.split_once('.').unwrap();
    let other = start().await;
    for token in [
        "nonsense",
        "a.b.c",
        head,
        &format!("{head}.{claims}."),
        &format!(
            "{head}.{claims}.{}",
            signature.chars().rev().collect::<String>()
        ),
        &format!("{head}.{}.{signature}", claims.replace('a', "b")),
        &other.token,
    ] {
        let refused = list(&api, token).await;
        assert_eq!(refused.status, 401, "{token}");
        assert!(refused.header("www-authenticate").contains("invalid_token"));
    }
    for scheme in ["Basic", "Token", "bearer,"] {
        let mut headers = HeaderMap::new();
        headers.insert(
            "authorization",
            format!("{scheme} {}", api.token).parse().unwrap(),
        );
        let refused = api.send(Method::GET, "/teams", headers, None, None).await;
        assert_eq!(refused.status, 401, "{scheme}");
    }
    let mut headers = HeaderMap::new();
    headers.insert(
        "authorization",
        format!("bEARER {}", api.token).parse().unwrap(),
    );
    assert_eq!(
        api.send(Method::GET, "/teams", headers, None, None)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn token_requests_are_answered_by_rfc_6749() {
    let api = start().await;
    let good = api.token_request("demo");
    let with = |name: &str, value: Value| {
        let mut body = good.clone();
        body[name] = value;
        body
    };
    let without = |name: &str| {
        let mut body = good.clone();
        body.as_object_mut().unwrap().remove(name);
        body
    };
    for (body, status, error) in [
        (good.clone(), 200, ""),
        (with("audience", json!(api.catalio().base_url())), 200, ""),
        (with("extra", json!([1])), 200, ""),
        (with("scope", json!("")), 200, ""),
        (without("grant_type"), 400, "invalid_request"),
        (without("audience"), 400, "invalid_request"),
        (without("client_id"), 400, "invalid_request"),
        (without("client_secret"), 400, "invalid_request"),
        (with("client_secret", json!("")), 400, "invalid_request"),
        (with("client_id", json!(7)), 400, "invalid_request"),
        (
            with("audience", json!("https://elsewhere.example")),
            400,
            "invalid_request",
        ),
        (
            with("grant_type", json!("password")),
            400,
            "unsupported_grant_type",
        ),
        (with("scope", json!("admin")), 400, "invalid_scope"),
        (with("client_secret", json!("wrong")), 401, "invalid_client"),
        (with("client_id", json!("nobody")), 401, "invalid_client"),
        (json!([]), 400, "invalid_request"),
        (api.token_request("revoked"), 401, "invalid_client"),
        (api.token_request("rotated"), 401, "invalid_client"),
    ] {
        let reply = api.ask_token(&body).await;
        assert_eq!(reply.status, status, "{body}");
        assert_eq!(reply.body["error"].as_str().unwrap_or(""), error, "{body}");
    }
    for (content_type, body) in [("application/json", "{"), ("text/plain", "{}"), ("", "{}")] {
        let mut request = api.http.post(api.catalio().token_url()).body(body);
        if !content_type.is_empty() {
            request = request.header("content-type", content_type);
        }
        let reply = token_reply(request.send().await.unwrap()).await;
        assert_eq!(
            (reply.status, &reply.body["error"]),
            (400, &json!("invalid_request"))
        );
    }
    let reply = token_reply(
        api.http
            .get(api.catalio().token_url())
            .send()
            .await
            .unwrap(),
    )
    .await;
    assert_eq!((reply.status, reply.header("allow")), (405, "POST"));
    let long = api
        .http
        .post(api.catalio().token_url())
        .body(vec![b' '; 2 << 20]);
    assert_eq!(token_reply(long.send().await.unwrap()).await.status, 413);
}

#[tokio::test]
async fn forms_and_basic_authentication_are_taken_too() {
    let settings = Settings::default().organization(Organization::new("Acme").client(
        "odd",
        "a:b c",
        "p&q=%+ü",
        Access::ReadWrite,
    ));
    let api = start_with(settings).await;
    let audience = ("audience", api.catalio().audience());
    let grant = ("grant_type", "client_credentials");
    let (id, secret) = (("client_id", "a:b c"), ("client_secret", "p&q=%+ü"));
    assert_eq!(
        form(&api, &[grant, audience, id, secret], None)
            .await
            .status,
        200
    );
    // RFC 6749, section 2.3.1: both halves are form-encoded first.
    let encoded = Some(("a%3Ab+c", "p%26q%3D%25%2B%C3%BC"));
    assert_eq!(form(&api, &[grant, audience], encoded).await.status, 200);
    let refused = form(&api, &[grant, audience], Some(("a%3Ab+c", "wrong"))).await;
    assert_eq!(refused.body["error"], "invalid_client");
    assert!(refused.header("www-authenticate").starts_with("Basic "));
    for (fields, basic) in [
        (vec![grant, audience, id, secret], encoded),
        (vec![grant, audience, ("client_id", "x")], encoded),
        (vec![grant, grant, audience, id, secret], None),
    ] {
        let reply = form(&api, &fields, basic).await;
        assert_eq!(
            (reply.status, &reply.body["error"]),
            (400, &json!("invalid_request"))
        );
    }
}

#[tokio::test]
async fn a_rotated_secret_stops_working_and_its_tokens_do_not() {
    let api = start().await;
    let old = api.token_request("demo");
    let fresh = api.catalio().rotate_secret("demo").unwrap();
    assert_eq!(api.ask_token(&old).await.status, 401);
    assert_eq!(
        api.catalio().credential("demo").unwrap().client_secret,
        fresh
    );
    assert_eq!(api.ask_token(&api.token_request("demo")).await.status, 200);
    assert_eq!(list(&api, &api.token).await.status, 200);
    assert_ne!(api.catalio().rotate_secret("demo").unwrap(), fresh);
    assert_eq!(api.catalio().rotate_secret("nobody"), None);
}

#[tokio::test]
async fn a_revoked_credential_loses_its_tokens() {
    let api = start().await;
    assert!(api.catalio().revoke("demo"));
    assert_eq!(list(&api, &api.token).await.status, 401);
    assert_eq!(api.ask_token(&api.token_request("demo")).await.status, 401);
    assert!(api.catalio().reinstate("demo"));
    assert_eq!(list(&api, &api.token).await.status, 200);
    assert!(!api.catalio().revoke("nobody"));
}

#[tokio::test]
async fn secrets_are_serialized_and_not_debugged() {
    let api = start().await;
    let credential = api.catalio().credential("demo").unwrap();
    let debug = format!("{:?} {:?}", api.sandbox, api.catalio());
    assert!(!debug.contains(&credential.client_secret), "{debug}");
    let description = serde_json::to_value(api.sandbox.description()).unwrap();
    let catalio = &description["catalio"];
    assert_eq!(catalio["base_url"], api.catalio().base_url());
    assert_eq!(catalio["token_url"], api.catalio().token_url());
    assert_eq!(
        catalio["credentials"][0]["client_secret"],
        credential.client_secret
    );
    assert_eq!(catalio["credentials"][0]["state"], "active");
}
