//! Organizations do not see each other, and readers do not write.

use octo_sandbox::catalio::{Access, Organization, Settings};
use reqwest::Method;
use reqwest::header::HeaderMap;
use serde_json::json;

use crate::support::{Api, JSON_API, Reply, operations, start, start_with};

async fn as_client(
    api: &Api,
    name: &str,
    method: Method,
    path: &str,
    body: Option<String>,
) -> Reply {
    let token = api.token_of(name).await;
    let mut headers = HeaderMap::new();
    headers.insert("content-type", JSON_API.parse().unwrap());
    api.send(method, path, headers, Some(&token), body).await
}

#[tokio::test]
async fn records_of_another_organization_are_not_found() {
    let api = start().await;
    let body = Some(json!({"data": []}).to_string());
    for (method, path, operation) in operations() {
        if !path.contains("{id}") {
            continue;
        }
        let collection = path.split('/').nth(1).unwrap();
        let path = path.replace("{id}", &api.first_id(collection).await);
        let reply = as_client(&api, "other", method, &path, body.clone()).await;
        assert_eq!(reply.error().0, 404, "{}", operation["operationId"]);
    }
    let mine = api.get("/requirements").await.ids();
    let theirs = as_client(&api, "other", Method::GET, "/requirements", None)
        .await
        .ids();
    assert_eq!((mine.len(), theirs.len()), (240, 24));
    assert!(theirs.iter().all(|id| !mine.contains(id)));
}

#[tokio::test]
async fn records_of_another_organization_cannot_be_referred_to() {
    let api = start().await;
    let team = as_client(&api, "other", Method::GET, "/teams", None)
        .await
        .ids()
        .remove(0);
    let persona = as_client(&api, "other", Method::GET, "/personas", None)
        .await
        .ids()
        .remove(0);
    let body = json!({"data": {"attributes": {"title": "x", "team_id": team}}});
    let refused = api.post("/requirements", body).await;
    assert_eq!(
        refused.error(),
        (404, "not_found", "/data/attributes/team_id")
    );
    let persona = json!({"type": "persona", "id": persona});
    let body = json!({"data": {
        "attributes": {"title": "x"},
        "relationships": {"personas": {"data": [persona]}},
    }});
    let refused = api.post("/requirements", body).await;
    let pointer = "/data/relationships/personas/data/0";
    assert_eq!(refused.error(), (404, "not_found", pointer));
    let path = format!(
        "/requirements/{}/relationships/personas",
        api.first_id("requirements").await
    );
    let refused = api.post(&path, json!({"data": [persona]})).await;
    assert_eq!(refused.error(), (404, "not_found", "/data/0"));
}

#[tokio::test]
async fn a_reader_reads_and_searches_and_writes_nothing() {
    let api = start().await;
    let requirement = api.first_id("requirements").await;
    for (method, path, operation) in operations() {
        let path = path.replace("{id}", &requirement);
        if method == Method::GET || path.ends_with("semantic-search") {
            continue;
        }
        let reply = as_client(&api, "reader", method, &path, None).await;
        assert_eq!(
            reply.error(),
            (403, "forbidden", ""),
            "{}",
            operation["operationId"]
        );
        assert!(
            reply
                .header("www-authenticate")
                .contains("insufficient_scope")
        );
    }
    let reply = as_client(&api, "reader", Method::GET, "/requirements", None).await;
    assert_eq!(reply.data().len(), 240);
    let body = json!({"data": {"query": "refund"}}).to_string();
    let path = "/requirements/semantic-search";
    let reply = as_client(&api, "reader", Method::POST, path, Some(body)).await;
    assert_eq!(reply.status, 201);
}

#[tokio::test]
async fn an_added_organization_starts_empty() {
    let settings = Settings::default().organization(Organization::new("Acme").client(
        "acme",
        "cat_acme",
        "s",
        Access::ReadWrite,
    ));
    let api = start_with(settings).await;
    let list = as_client(&api, "acme", Method::GET, "/requirements", None).await;
    assert!(list.data().is_empty());
    let stats = as_client(&api, "acme", Method::GET, "/requirements/stats", None).await;
    assert_eq!(stats.body["total"], 0);
    assert_eq!(stats.body["average_quality_score"], json!(null));
    let body = json!({"data": {"attributes": {"title": "first"}}}).to_string();
    let made = as_client(&api, "acme", Method::POST, "/requirements", Some(body)).await;
    let id = made.body["data"]["id"].as_str().unwrap();
    assert_eq!(api.get(&format!("/requirements/{id}")).await.status, 404);
}
