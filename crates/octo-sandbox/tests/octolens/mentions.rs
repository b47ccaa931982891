//! Paging, timelines, the single read and updates.

use std::collections::HashSet;

use octo_sandbox::octolens::Settings;
use serde_json::{Value, json};

use crate::support::{Api, start, start_with};

/// Walks every page and returns the ids in order.
async fn walk(api: &Api, mut body: Value, limit: usize) -> Vec<i64> {
    body["limit"] = json!(limit);
    let mut ids = Vec::new();
    loop {
        let page = api.post("listMentions", body.clone()).ok().await;
        let rows = page["data"].as_array().unwrap();
        ids.extend(rows.iter().map(|row| row["id"].as_i64().unwrap()));
        match &page["pagination"]["nextCursor"] {
            Value::Null => return ids,
            cursor => {
                assert_eq!(rows.len(), limit);
                body["cursor"] = cursor.clone();
            }
        }
    }
}

#[tokio::test]
async fn pages_have_no_gaps_and_no_duplicates() {
    let api = start_with(|builder| {
        builder.octolens(Settings::default().mentions(400).requests_per_hour(10_000))
    })
    .await;
    let whole = walk(&api, json!({ "includeAll": true }), 100).await;
    assert_eq!(whole.len(), 400);
    assert_eq!(whole.iter().collect::<HashSet<_>>().len(), 400);
    for limit in [1, 7, 40, 99] {
        assert_eq!(
            walk(&api, json!({ "includeAll": true }), limit).await,
            whole,
            "{limit}"
        );
    }
    let relevant = walk(&api, json!({}), 13).await;
    assert!(relevant.len() < whole.len());
    assert!(relevant.iter().all(|id| whole.contains(id)));
}

#[tokio::test]
async fn the_newest_come_first_and_ties_go_by_id() {
    let api = start().await;
    let mut rows = Vec::new();
    let mut body = json!({ "includeAll": true, "limit": 100 });
    for _ in 0..24 {
        let page = api.post("listMentions", body.clone()).ok().await;
        rows.extend(page["data"].as_array().unwrap().clone());
        body["cursor"] = page["pagination"]["nextCursor"].clone();
        if body["cursor"].is_null() {
            break;
        }
    }
    assert_eq!(rows.len(), 2_400);
    let order: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                row["timestamp"].as_str().unwrap().to_owned(),
                row["id"].as_i64().unwrap(),
            )
        })
        .collect();
    assert!(order.is_sorted_by(|newer, older| newer > older));
    let ties = order
        .windows(2)
        .filter(|pair| pair[0].0 == pair[1].0)
        .count();
    assert!(ties > 50, "{ties}");
}

#[tokio::test]
async fn a_page_stays_where_it_was_while_mentions_change() {
    let api = start().await;
    let first = api.post("listMentions", json!({ "limit": 10 })).ok().await;
    let cursor = &first["pagination"]["nextCursor"];
    let second = json!({ "limit": 10, "cursor": cursor });
    let before = api.post("listMentions", second.clone()).ok().await;
    // One of the first page is no longer relevant: the second page stays the same.
    let mention = &first["data"][3];
    let hide = json!({ "action": "relevance", "postId": mention["id"], "timestamp": mention["timestamp"], "relevance": 2 });
    let key = mention["sourceId"].as_str().unwrap();
    api.post("updateMention", hide)
        .path("sourceId", key)
        .ok()
        .await;
    assert_eq!(api.post("listMentions", second).ok().await, before);
}

#[tokio::test]
async fn cursors_that_are_not_of_this_list_are_refused() {
    let api = start().await;
    let page = api
        .call("listMentionsByAuthor")
        .query("source", "reddit")
        .query("handle", "ada_ops")
        .query("limit", 2)
        .ok()
        .await;
    for cursor in [
        page["pagination"]["nextCursor"].as_str().unwrap(),
        "",
        "x",
        "bm9wZQ",
    ] {
        let reply = api
            .post("listMentions", json!({ "cursor": cursor }))
            .refused(400, "VALIDATION_ERROR")
            .await;
        assert_eq!(reply.paths(), ["cursor"], "{cursor}");
    }
}

#[tokio::test]
async fn a_timeline_has_one_author_in_whatever_spelling() {
    let api = start().await;
    let mut seen = Vec::new();
    for handle in [
        "ada_ops",
        "@ADA_OPS",
        "https://www.reddit.example/user/ada_ops/",
    ] {
        let mut ids = Vec::new();
        let mut cursor = None;
        loop {
            let mut call = api
                .call("listMentionsByAuthor")
                .query("source", "reddit")
                .query("handle", handle)
                .query("limit", 5);
            if let Some(cursor) = &cursor {
                call = call.query("cursor", cursor);
            }
            let page = call.ok().await;
            for row in page["data"].as_array().unwrap() {
                assert_eq!(row["author"], "ada_ops");
                assert!(
                    row["source"]
                        .as_str()
                        .unwrap()
                        .eq_ignore_ascii_case("reddit")
                );
                ids.push(row["id"].as_i64().unwrap());
            }
            match page["pagination"]["nextCursor"].as_str() {
                Some(next) => cursor = Some(next.to_owned()),
                None => break,
            }
        }
        assert!(ids.len() > 10);
        seen.push(ids);
    }
    assert!(seen.iter().all(|ids| *ids == seen[0]));
    let posts = api
        .post(
            "exportMentions",
            json!({ "filters": { "source": ["linkedin"] } }),
        )
        .ok()
        .await;
    let posts = posts["data"].as_array().unwrap();
    let known = posts
        .iter()
        .find(|post| post["authorUrl"].is_string())
        .unwrap();
    let handle = known["author"].as_str().unwrap();
    for profile in [
        known["authorUrl"].as_str().unwrap(),
        &format!("in/{handle}"),
        handle,
    ] {
        let page = api
            .call("listMentionsByAuthor")
            .query("source", "linkedin")
            .query("profileUrl", profile)
            .ok()
            .await;
        let rows = page["data"].as_array().unwrap();
        assert!(rows.iter().any(|row| row["id"] == known["id"]), "{profile}");
    }
    let nobody = api
        .call("listMentionsByAuthor")
        .query("source", "reddit")
        .query("handle", "nobody_at_all")
        .ok()
        .await;
    assert_eq!(
        nobody,
        json!({ "data": [], "pagination": { "nextCursor": null } })
    );
}

#[tokio::test]
async fn an_update_changes_one_aspect_and_tells_it() {
    let api = start().await;
    let mention = api
        .a_mention(json!({ "sentiment": ["negative"], "relevance": [0] }))
        .await;
    let key = mention["sourceId"].as_str().unwrap();
    let send = |mut body: Value| {
        body["timestamp"] = mention["timestamp"].clone();
        api.post("updateMention", body).path("sourceId", key).ok()
    };
    let id = &mention["id"];
    let before = mention["engaged"].as_bool().unwrap();
    for engaged in [!before, before] {
        let updated = send(json!({ "action": "engage", "postId": id })).await;
        assert_eq!(updated, json!({ "ok": true, "engaged": engaged }));
    }
    let updated = send(json!({ "action": "relevance", "postId": id, "relevance": 2 })).await;
    assert_eq!(
        updated,
        json!({ "ok": true, "relevance": "not_relevant", "relevanceScore": 2 })
    );
    let detail = api.call("getMention").path("sourceId", key).ok().await;
    assert_eq!(
        (&detail["relevance"], &detail["relevanceScore"]),
        (&json!("not_relevant"), &json!(2))
    );
    let updated = send(json!({ "action": "relevance", "postId": id, "relevance": 3 })).await;
    assert_eq!(
        updated,
        json!({ "ok": true, "relevance": "relevant", "relevanceScore": 0 })
    );
    let updated = send(json!({ "action": "sentiment", "sentimentLabel": "Positive" })).await;
    assert_eq!(updated, json!({ "ok": true, "sentiment": "Positive" }));
}

#[tokio::test]
async fn time_and_id_are_part_of_an_update_s_key() {
    let api = start().await;
    let mention = api.a_mention(json!({})).await;
    let key = mention["sourceId"].as_str().unwrap();
    let at = mention["timestamp"].as_str().unwrap();
    let body = |id: &Value, at: &str| json!({ "action": "engage", "postId": id, "timestamp": at });
    // ISO 8601 names the same instant.
    let iso = format!("{}Z", at.replace(' ', "T"));
    api.post("updateMention", body(&mention["id"], &iso))
        .path("sourceId", key)
        .ok()
        .await;
    for (id, at) in [
        (json!(1), at),
        (mention["id"].clone(), "2020-01-01 00:00:00"),
    ] {
        api.post("updateMention", body(&id, at))
            .path("sourceId", key)
            .refused(404, "POST_NOT_FOUND")
            .await;
    }
}

#[tokio::test]
async fn feedback_overrules_the_model_until_it_is_taken_back() {
    let api = start().await;
    let mention = api
        .a_mention(json!({ "relevance": [1], "keyword": [310] }))
        .await;
    let (key, at) = (mention["sourceId"].as_str().unwrap(), &mention["timestamp"]);
    let verdict = |kind: &str| json!({ "sourceId": key, "timestamp": at, "keywordId": 310, "source": mention["source"], "feedbackType": kind });
    let before = api.call("getFeedbackStats").ok().await;
    assert_eq!(before["totalFeedback"], 2);
    let record = api
        .post("submitFeedback", verdict("NOT_RELEVANT"))
        .ok()
        .await;
    assert_eq!(record["originalRelevanceScore"], 1.0);
    assert_eq!(
        (&record["feedbackSource"], &record["organizationId"]),
        (&json!("API"), &json!("org_northwind"))
    );
    let detail = api.call("getMention").path("sourceId", key).ok().await;
    assert_eq!(
        (&detail["relevanceScore"], &detail["feedbackRelevant"]),
        (&json!(2), &json!(0))
    );
    // The second verdict on a mention replaces the first.
    api.post("submitFeedback", verdict("RELEVANT")).ok().await;
    let stats = api.call("getFeedbackStats").ok().await;
    let rate = 1.0 / 3.0;
    assert_eq!(
        stats,
        json!({ "totalFeedback": 3, "relevantCount": 2, "notRelevantCount": 1, "falsePositiveRate": rate })
    );
    let gone = json!({ "sourceId": key, "timestamp": at });
    for removed in [true, false] {
        let answer = api.post("removeFeedback", gone.clone()).ok().await;
        assert_eq!(answer, json!({ "success": true, "removed": removed }));
    }
    let detail = api.call("getMention").path("sourceId", key).ok().await;
    assert_eq!(
        (&detail["relevanceScore"], &detail["feedbackRelevant"]),
        (&json!(1), &json!(null))
    );
    assert_eq!(api.call("getFeedbackStats").ok().await, before);
}
