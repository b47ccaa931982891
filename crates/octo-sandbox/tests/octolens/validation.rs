//! Requests against the contract's schemas: what is refused, and where.

use serde_json::json;

use crate::support::start;

#[tokio::test]
async fn validation_errors_name_each_field() {
    let api = start().await;
    let body = json!({ "filters": { "bookmarked": true, "source": ["myspace"] }, "limit": 101 });
    let reply = api
        .post("listMentions", body)
        .refused(400, "VALIDATION_ERROR")
        .await;
    assert_eq!(
        reply.paths(),
        ["filters.bookmarked", "filters.source.0", "limit"]
    );
    let details = reply.body["error"]["details"].as_array().unwrap();
    assert_eq!(details[0]["code"], "unrecognized_keys");
    assert_eq!(details[2]["code"], "too_big");

    let nested = json!({ "filters": { "operator": "AND", "groups": [
        { "operator": "XOR", "conditions": [{ "source": ["reddit"], "tag": ["x"] }, { "keyword": ["name"] }] } ] } });
    let reply = api
        .post("listMentions", nested)
        .refused(400, "VALIDATION_ERROR")
        .await;
    assert_eq!(
        reply.paths(),
        [
            "filters.groups.0.operator",
            "filters.groups.0.conditions.0",
            "filters.groups.0.conditions.1.keyword.0",
        ]
    );
}

#[tokio::test]
async fn each_part_of_a_request_is_validated() {
    let api = start().await;
    let mention = json!({ "action": "engage", "postId": 1 });
    let long = "x".repeat(101);
    let date = "2026-07-14T00:00:00Z";
    for (call, paths) in [
        (api.call("getFeed").path("id", "abc"), vec!["id"]),
        (
            api.call("getFeed").path("id", "9007199254740992"),
            vec!["id"],
        ),
        (api.call("listMentionsByAuthor"), vec!["source"]),
        (
            api.call("listMentionsByAuthor").query("source", "twitter"),
            vec!["handle"],
        ),
        (
            api.call("listMentionsByAuthor")
                .query("source", "medium")
                .query("handle", "a"),
            vec!["source"],
        ),
        (
            api.call("listMentionsByAuthor")
                .query("source", "dev")
                .query("handle", "a")
                .query("limit", 51),
            vec!["limit"],
        ),
        (
            api.call("listMentionsByAuthor")
                .query("source", "dev")
                .query("handle", "a")
                .query("cursor", "!"),
            vec!["cursor"],
        ),
        (
            api.call("listFeeds")
                .query("excludeWithNotifications", "yes"),
            vec!["excludeWithNotifications"],
        ),
        (
            api.call("getMentionVolume").query("keywordIds", "1,2"),
            vec!["keywordIds"],
        ),
        (
            api.call("getMentionVolume")
                .query("keywordIds", 1)
                .query("keywordIds", "x"),
            vec!["keywordIds.1"],
        ),
        (
            api.call("getMentionVolume").query("startDate", date),
            vec!["endDate"],
        ),
        (
            api.call("getMentionVolume").query("endDate", date),
            vec!["startDate"],
        ),
        (
            api.call("getMentionVolume")
                .query("startDate", "2026-02-30T00:00:00Z")
                .query("endDate", date),
            vec!["startDate"],
        ),
        (
            api.call("getMentionVolume")
                .query("startDate", date)
                .query("endDate", date),
            vec!["endDate"],
        ),
        (
            api.call("getMentionVolume")
                .query("startDate", "2025-07-13T00:00:00Z")
                .query("endDate", date),
            vec!["endDate"],
        ),
        (
            api.call("listSlackChannels").query("pages", 11),
            vec!["pages"],
        ),
        (
            api.call("listSlackChannels")
                .query("pages", 1)
                .query("pages", 2),
            vec!["pages"],
        ),
        (api.call("listSearches").query("limit", 0), vec!["limit"]),
        (
            api.post("updateMention", mention).path("sourceId", "x"),
            vec!["timestamp"],
        ),
        (
            api.post("updateMention", json!({ "action": "like" }))
                .path("sourceId", "x"),
            vec!["action"],
        ),
        (
            api.post(
                "updateMention",
                json!({ "action": "engage", "postId": 1, "timestamp": "9999-99-99 00:00:00" }),
            )
            .path("sourceId", "x"),
            vec!["timestamp"],
        ),
        (
            api.post("createKeyword", json!({ "keyword": "" })),
            vec!["keyword"],
        ),
        (
            api.post("createKeyword", json!({ "keyword": long })),
            vec!["keyword"],
        ),
        (
            api.post("createKeyword", json!({ "keyword": "a", "platforms": [] })),
            vec!["platforms"],
        ),
        (
            api.post(
                "createKeyword",
                json!({ "keyword": "a", "platforms": ["tiktok"] }),
            )
            .with("small-plan"),
            vec!["platforms.0"],
        ),
        (api.post("updateFeed", json!({})).path("id", 55), vec![""]),
        (
            api.post("createFeed", json!({ "name": 1 })),
            vec!["icon", "name"],
        ),
        (
            api.post("rejectKeywordSuggestions", json!({})),
            vec!["suggestionId", "keywordId"],
        ),
        (
            api.post(
                "createNotification",
                json!({ "name": "N", "feedId": 55, "destinations": [] }),
            ),
            vec!["destinations"],
        ),
        (
            api.post("inviteMember", json!({ "email": "not an address" })),
            vec!["email"],
        ),
        (
            api.post("inviteMember", json!({ "email": "a..b@c.example" })),
            vec!["email"],
        ),
        (
            api.post(
                "inviteMember",
                json!({ "email": "a@b.example", "role": "owner" }),
            ),
            vec!["role"],
        ),
        (
            api.post("updateGlobalFilters", json!({ "negativeKeywords": [""] })),
            vec!["negativeKeywords.0"],
        ),
        (api.post("updateGlobalFilters", json!({})), vec![""]),
        (
            api.post(
                "addGlobalFilterValues",
                json!({ "list": "others", "values": [] }),
            ),
            vec!["list", "values"],
        ),
        (
            api.post("convertFilterQuery", json!({ "query": "" })),
            vec!["query"],
        ),
        (
            api.post(
                "runSearch",
                json!({ "query": "a", "waitMs": 25_001, "timeWindow": "2d" }),
            ),
            vec!["waitMs", "timeWindow"],
        ),
        (
            api.post("updateOrganization", json!({ "platforms": "some" })),
            vec!["platforms"],
        ),
        (api.call("listMentions").raw("{"), vec![""]),
        (api.call("listMentions"), vec![""]),
        (api.post("listMentions", json!([])), vec![""]),
    ] {
        let id = call.id();
        let reply = call.refused(400, "VALIDATION_ERROR").await;
        assert_eq!(reply.paths(), paths, "{id}: {}", reply.text);
    }
}

#[tokio::test]
async fn what_lies_at_the_bounds_is_taken() {
    let api = start().await;
    for call in [
        api.post("listMentions", json!({ "limit": 1 })),
        api.post("listMentions", json!({ "limit": 100.0 })),
        api.post(
            "createKeyword",
            json!({ "keyword": "x".repeat(100), "context": "c".repeat(200) }),
        ),
        api.post("convertFilterQuery", json!({ "query": "ü".repeat(1_000) })),
        api.post("listMentions", json!({ "filters": {} })),
        api.post("listMentions", json!({ "filters": { "source": [] } })),
        api.post(
            "listMentions",
            json!({ "filters": { "operator": "OR", "groups": [] } }),
        ),
        api.call("getMentionVolume")
            .query("startDate", "2025-07-14T00:00Z")
            .query("endDate", "2026-07-14T00:00:00.000Z"),
    ] {
        call.ok().await;
    }
}
