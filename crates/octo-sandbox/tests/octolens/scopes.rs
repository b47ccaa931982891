//! Who may do what: scopes, keys and workspaces.

use serde_json::json;

use crate::support::{operations, start};

const SCOPES: [&str; 3] = ["read", "write", "admin"];

/// The scope comes first: whatever else is wrong with a request, a key that
/// is too low gets 403, and one that is high enough something else.
#[tokio::test]
async fn each_operation_needs_the_scope_that_the_contract_names() {
    let api = start().await;
    for (_, path, operation) in operations() {
        let id = operation["operationId"].as_str().unwrap();
        let Some(needed) = operation["x-required-scope"].as_str() else {
            continue;
        };
        let rank = |scope: &str| SCOPES.iter().position(|known| *known == scope).unwrap();
        for scope in SCOPES {
            let mut call = api.call(id).with(scope);
            for name in ["id", "sourceId", "searchId"] {
                if path.contains(&format!("{{{name}}}")) {
                    call = call.path(name, "987654");
                }
            }
            let reply = call.send().await;
            let refused = reply.code() == "FORBIDDEN";
            assert_eq!(
                refused,
                rank(scope) < rank(needed),
                "{id} with {scope}: {}",
                reply.text
            );
            if refused {
                let message = reply.body["error"]["message"].as_str().unwrap();
                assert!(
                    message.contains(needed) && message.contains(scope),
                    "{message}"
                );
            }
        }
    }
}

#[tokio::test]
async fn every_operation_but_the_public_ones_needs_a_key() {
    let api = start().await;
    for (_, path, operation) in operations() {
        let id = operation["operationId"].as_str().unwrap();
        for key in [
            None,
            Some("ak_unknown"),
            Some(""),
            Some("ak_sandbox_northwind_revoked"),
        ] {
            let mut call = api.call(id).key(key);
            for name in ["id", "sourceId", "searchId"] {
                if path.contains(&format!("{{{name}}}")) {
                    call = call.path(name, 1);
                }
            }
            let reply = call.send().await;
            if operation["security"] == json!([]) {
                assert_eq!(reply.status, 200, "{id}");
            } else {
                assert_eq!((reply.status, reply.code()), (401, "UNAUTHORIZED"), "{id}");
                assert_eq!(reply.header("www-authenticate"), Some("Bearer"));
            }
        }
    }
}

#[tokio::test]
async fn malformed_credentials_are_refused() {
    let api = start().await;
    let key = &api.octolens().credential("admin").unwrap().key;
    let client = reqwest::Client::new();
    let url = format!("{}/api/v2/auth", api.octolens().base_url());
    for (value, status) in [
        (format!("Bearer {key}"), 200),
        (format!("bearer {key}"), 200),
        (format!("Basic {key}"), 401),
        (key.clone(), 401),
        (format!("Bearer {key}x"), 401),
        ("Bearer".to_owned(), 401),
    ] {
        let reply = client
            .get(&url)
            .header("authorization", &value)
            .send()
            .await
            .unwrap();
        assert_eq!(reply.status(), status, "{value}");
    }
}

#[tokio::test]
async fn a_key_tells_its_scopes() {
    let api = start().await;
    for (name, scopes) in [
        ("read", json!(["read"])),
        ("write", json!(["read", "write"])),
        ("admin", json!(["read", "write", "admin"])),
    ] {
        let auth = api.call("getAuth").with(name).ok().await;
        assert_eq!(
            auth,
            json!({ "organizationId": "org_northwind", "scopes": scopes })
        );
    }
}

#[tokio::test]
async fn workspaces_share_nothing() {
    let api = start().await;
    let mention = api.a_mention(json!({})).await;
    let other = "other-workspace";
    let key = mention["sourceId"].as_str().unwrap();
    api.call("getMention")
        .path("sourceId", key)
        .with(other)
        .refused(404, "POST_NOT_FOUND")
        .await;
    api.call("getFeed")
        .path("id", 55)
        .with(other)
        .refused(404, "FEED_NOT_FOUND")
        .await;
    api.call("deleteKeyword")
        .path("id", 310)
        .with(other)
        .refused(404, "KEYWORD_NOT_FOUND")
        .await;
    api.call("removeMember")
        .path("id", "orgmem_000002")
        .with(other)
        .refused(404, "NOT_FOUND")
        .await;
    api.post("listMentions", json!({ "view": 55 }))
        .with(other)
        .refused(404, "FEED_NOT_FOUND")
        .await;
    let search = api
        .post("runSearch", json!({ "query": "northwind" }))
        .send()
        .await;
    let search = search.body["searchId"].as_str().unwrap();
    api.call("getSearch")
        .path("searchId", search)
        .with(other)
        .refused(404, "SEARCH_NOT_FOUND")
        .await;
    assert_eq!(
        api.call("listKeywords").ok().await["data"]
            .as_array()
            .unwrap()
            .len(),
        12
    );
}

#[tokio::test]
async fn debug_output_has_no_key() {
    let api = start().await;
    let shown = format!("{:?} {:?}", api.sandbox, api.octolens().credentials());
    assert!(!shown.contains("ak_sandbox"), "{shown}");
    let described = serde_json::to_string(&api.sandbox.description()).unwrap();
    assert!(described.contains("ak_sandbox_northwind_admin"));
}
