//! Every error code of the contract, and how a caller gets it.

use std::collections::BTreeSet;

use octo_sandbox::octolens::Settings;
use serde_json::{Value, json};

use crate::support::{Api, Call, document, start, start_with};

fn webhook(url: &str) -> Value {
    json!({ "name": "F", "icon": "BellIcon", "destinations": [
        { "type": "WEBHOOK", "frequency": "hourly", "webhookDestination": { "url": url } } ] })
}

/// Code, status and the call that is answered with it.
fn refusals<'a>(api: &'a Api) -> Vec<(&'static str, u16, Call<'a>)> {
    let missing = json!({ "sourceId": "reddit_t3_none", "timestamp": "2026-07-01 00:00:00.000",
        "keywordId": 310, "source": "reddit", "feedbackType": "RELEVANT" });
    let bad_zone = json!({ "name": "F", "icon": "BellIcon", "destinations": [
        { "type": "EMAIL", "frequency": "daily", "timezone": "Mars/Olympus",
          "emailDestination": { "emails": "a@b.example" } } ] });
    let second = json!({ "name": "N", "feedId": 59, "destinations": [
        { "type": "EMAIL", "frequency": "daily", "emailDestination": { "emails": "a@b.example" } } ] });
    vec![
        (
            "VALIDATION_ERROR",
            400,
            api.post("listMentions", json!({ "limit": 101 })),
        ),
        (
            "KEYWORD_LIMIT_EXCEEDED",
            400,
            api.post("createKeyword", json!({ "keyword": "one more" }))
                .with("small-plan"),
        ),
        (
            "LAST_ADMIN",
            400,
            api.call("removeMember")
                .path("id", "orgmem_000061")
                .with("small-plan"),
        ),
        ("ITEM_EXISTS", 400, api.post("createNotification", second)),
        (
            "INVALID_DOMAIN",
            400,
            api.post("inviteMember", json!({ "email": "a@nowhere.invalid" })),
        ),
        ("INVALID_TIMEZONE", 400, api.post("createFeed", bad_zone)),
        (
            "SLACK_NOT_CONNECTED",
            400,
            api.call("listSlackChannels").with("small-plan"),
        ),
        (
            "WEBHOOK_URL_INVALID",
            400,
            api.post("createFeed", webhook("https://169.254.169.254/")),
        ),
        (
            "GENERIC_EMAIL_DOMAIN",
            400,
            api.post("inviteMember", json!({ "email": "a@gmail.com" })),
        ),
        ("UNAUTHORIZED", 401, api.call("getAuth").with("revoked")),
        (
            "QUOTA_EXCEEDED",
            402,
            api.post("runSearch", json!({ "query": "trial" }))
                .with("small-plan"),
        ),
        ("FORBIDDEN", 403, api.call("listTags").with("lapsed")),
        (
            "UPGRADE_REQUIRED",
            403,
            api.post("runSearch", json!({ "query": "northwind" }))
                .with("agents"),
        ),
        (
            "INVITER_REQUIRED",
            403,
            api.post("inviteMember", json!({ "email": "a@b.example" }))
                .with("unfinished"),
        ),
        (
            "NO_ORG_MEMBER",
            403,
            api.call("createUpgradeLink").with("unfinished"),
        ),
        (
            "NOT_FOUND",
            404,
            api.call("getNotification").path("id", 9_001),
        ),
        (
            "FEED_NOT_FOUND",
            404,
            api.post("listMentions", json!({ "view": 9_001 })),
        ),
        (
            "KEYWORD_NOT_FOUND",
            404,
            api.call("deleteKeyword").path("id", 9_001),
        ),
        (
            "POST_NOT_FOUND",
            404,
            api.call("getMention").path("sourceId", "reddit_t3_none"),
        ),
        (
            "MENTION_NOT_FOUND",
            404,
            api.post("submitFeedback", missing),
        ),
        (
            "SEARCH_NOT_FOUND",
            404,
            api.call("getSearch").path("searchId", "srch_none"),
        ),
        (
            "SUGGESTION_NOT_FOUND",
            404,
            api.post("acceptKeywordSuggestion", json!({ "suggestionId": 9_001 })),
        ),
        (
            "COMPANY_NOT_FOUND",
            404,
            api.call("getCompanyProfile").with("unfinished"),
        ),
        (
            "ORG_NOT_FOUND",
            404,
            api.call("getOrganization").with("deleted-workspace"),
        ),
        (
            "SETTINGS_NOT_FOUND",
            404,
            api.call("getGlobalFilters").with("unfinished"),
        ),
        (
            "KEYWORD_CHANGED",
            409,
            api.post("acceptKeywordSuggestion", json!({ "suggestionId": 77 })),
        ),
        (
            "RATE_LIMITED",
            429,
            api.call("getAuth").with("other-workspace"),
        ),
        (
            "INTERNAL_ERROR",
            500,
            api.call("listKeywords").with("outage"),
        ),
    ]
}

#[tokio::test]
async fn every_code_can_be_reached() {
    let api =
        start_with(|builder| builder.octolens(Settings::default().requests_per_hour(40))).await;
    // What has to happen before: the two searches that are left, an edit, a full window.
    for _ in 0..2 {
        api.post("runSearch", json!({ "query": "northwind" }))
            .with("agents")
            .send()
            .await;
    }
    api.post("updateKeyword", json!({ "context": "edited" }))
        .path("id", 310)
        .ok()
        .await;
    for _ in 0..40 {
        api.call("getAuth").with("other-workspace").ok().await;
    }
    let mut reached = BTreeSet::new();
    for (code, status, call) in refusals(&api) {
        call.refused(status, code).await;
        reached.insert(code);
    }
    let declared = document()["components"]["schemas"]["ApiErrorCode"]["enum"]
        .as_array()
        .unwrap();
    let declared: BTreeSet<_> = declared.iter().map(|code| code.as_str().unwrap()).collect();
    assert_eq!(reached, declared);
}

#[tokio::test]
async fn an_upgrade_refusal_says_where_to_upgrade() {
    let api = start().await;
    for _ in 0..2 {
        api.post("runSearch", json!({ "query": "northwind" }))
            .with("agents")
            .send()
            .await;
    }
    let reply = api
        .post("runSearch", json!({ "query": "northwind" }))
        .with("agents")
        .refused(403, "UPGRADE_REQUIRED")
        .await;
    let error = &reply.body["error"];
    assert!(
        error["upgradeUrl"]
            .as_str()
            .unwrap()
            .ends_with("/me/upgrade?src=agents")
    );
    assert_eq!(error["upgradeCommand"], "octolens upgrade");
}

#[tokio::test]
async fn addresses_beside_the_contract_get_the_envelope() {
    let api = start().await;
    let client = reqwest::Client::new();
    let base = api.octolens().base_url();
    let reply = client
        .get(format!("{base}/api/v2/nothing"))
        .send()
        .await
        .unwrap();
    assert_eq!(reply.status(), 404);
    let body: Value = reply.json().await.unwrap();
    assert_eq!(body["error"]["code"], "NOT_FOUND");

    let reply = client
        .put(format!("{base}/api/v2/feeds"))
        .send()
        .await
        .unwrap();
    assert_eq!(reply.status(), 405);
    let allowed = reply.headers()["allow"].to_str().unwrap().to_owned();
    assert!(
        allowed.contains("GET") && allowed.contains("POST"),
        "{allowed}"
    );
    let body: Value = reply.json().await.unwrap();
    assert_eq!(body["error"]["status"], 405);
}
