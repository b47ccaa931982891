//! Keywords and the suggestions about them.

use std::time::Duration;

use serde_json::json;

use crate::support::start;

#[tokio::test]
async fn a_keyword_is_made_once_and_collects_what_matches() {
    let api = start().await;
    let before = api
        .post("listMentions", json!({ "filters": { "keyword": [1_001] } }))
        .ok()
        .await;
    assert_eq!(before["data"], json!([]));
    let made = api
        .post("createKeyword", json!({ "keyword": "agent leaks memory" }))
        .ok()
        .await;
    assert_eq!(
        (
            &made["alreadyExisted"],
            &made["symbolSensitive"],
            &made["additionalTermsAndOr"]
        ),
        (&json!(false), &json!(true), &json!(true))
    );
    assert_eq!(
        made["context"],
        "agent leaks memory, in the context of Northwind (Technology)."
    );
    assert_eq!(made["platforms"].as_array().unwrap().len(), 17);
    let filter = json!({ "filters": { "keyword": [made["id"]] }, "includeAll": true });
    let found = api.post("exportMentions", filter).ok().await;
    assert!(found["total"].as_u64().unwrap() > 5);
    for row in found["data"].as_array().unwrap() {
        assert!(row["body"].as_str().unwrap().contains("agent leaks memory"));
    }
    let again = api
        .post(
            "createKeyword",
            json!({ "keyword": "  AGENT leaks memory " }),
        )
        .ok()
        .await;
    assert_eq!(
        (&again["id"], &again["alreadyExisted"]),
        (&made["id"], &json!(true))
    );
}

#[tokio::test]
async fn the_plan_limits_keywords() {
    let api = start().await;
    for number in 0..3 {
        api.post(
            "createKeyword",
            json!({ "keyword": format!("extra {number}") }),
        )
        .ok()
        .await;
    }
    let reply = api
        .post("createKeyword", json!({ "keyword": "one too many" }))
        .refused(400, "KEYWORD_LIMIT_EXCEEDED")
        .await;
    assert_eq!(
        reply.body["error"]["message"],
        "The plan allows 15 keywords."
    );
    // What is tracked already costs no place.
    let known = api
        .post("createKeyword", json!({ "keyword": "extra 1" }))
        .ok()
        .await;
    assert_eq!(known["alreadyExisted"], true);
    let usage = api.call("getUsage").ok().await;
    assert_eq!(usage["keywords"], json!({ "count": 15, "limit": 15 }));
}

#[tokio::test]
async fn an_update_keeps_what_is_left_out_and_clears_what_is_empty() {
    let api = start().await;
    api.clock.advance(Duration::from_secs(60));
    let change = json!({ "excludeWords": "", "tag": "competitor", "platforms": ["reddit", "reddit"], "keyword": "ignored" });
    let changed = api.post("updateKeyword", change).path("id", 310).ok().await;
    assert_eq!(changed["excludeWords"], json!(null));
    assert_eq!(changed["wildcardExcludeWords"], "*traders*");
    assert_eq!(
        (&changed["tag"], &changed["keyword"]),
        (&json!("competitor"), &json!("northwind"))
    );
    assert_eq!(changed["platforms"], json!(["reddit"]));
    assert_eq!(changed["updatedAt"], "2026-07-14T09:01:00.000Z");
    for paused in [true, false] {
        let toggled = api.call("toggleKeywordPause").path("id", 310).ok().await;
        assert_eq!(
            (&toggled["paused"], &toggled["changed"]),
            (&json!(paused), &json!(true))
        );
    }
}

#[tokio::test]
async fn a_keyword_takes_its_own_feeds_with_it() {
    let api = start().await;
    let deleted = api.call("deleteKeyword").path("id", 312).ok().await;
    assert_eq!(
        deleted,
        json!({ "ok": true,
            "deletedFeeds": [{ "id": 59, "name": "Globex watch" }],
            "deletedNotifications": [{ "id": 21, "name": "Daily digest", "feedId": 59, "destinationCount": 2 }] })
    );
    // A feed that names another keyword, too, stays.
    let deleted = api.call("deleteKeyword").path("id", 310).ok().await;
    assert_eq!(deleted["deletedFeeds"], json!([]));
    api.call("getFeed")
        .path("id", 59)
        .refused(404, "FEED_NOT_FOUND")
        .await;
    api.call("getNotification")
        .path("id", 21)
        .refused(404, "NOT_FOUND")
        .await;
    let counts = api
        .call("listKeywordSuggestions")
        .query("withVolume", "false")
        .ok()
        .await;
    assert!(
        counts
            .as_array()
            .unwrap()
            .iter()
            .all(|row| row["keywordId"] != 312)
    );
    let export = api
        .post("exportMentions", json!({ "includeAll": true }))
        .ok()
        .await;
    assert_eq!(export["total"], 2_400);
    let rows = export["data"].as_array().unwrap();
    let mut matched = rows
        .iter()
        .flat_map(|row| row["keywords"].as_array().unwrap());
    assert!(matched.all(|keyword| keyword["id"] != 312 && keyword["id"] != 310));
}

#[tokio::test]
async fn suggestions_have_three_shapes() {
    let api = start().await;
    let all = api.call("listKeywordSuggestions").ok().await;
    assert_eq!(all["totalSuggestionCount"], 7);
    let impacts: Vec<_> = all["suggestions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["impactScore"].as_f64().unwrap())
        .collect();
    assert!(impacts.is_sorted_by(|higher, lower| higher >= lower) && impacts.len() == 7);
    let mut paged = Vec::new();
    let mut cursor: Option<String> = None;
    loop {
        let mut call = api.call("listKeywordSuggestions").query("limit", 3);
        if let Some(cursor) = &cursor {
            call = call.query("cursor", cursor);
        }
        let page = call.ok().await;
        paged.extend(page["suggestions"].as_array().unwrap().clone());
        match page["nextCursor"].as_str() {
            Some(next) => cursor = Some(next.to_owned()),
            None => break,
        }
    }
    assert_eq!(json!(paged), all["suggestions"]);

    let counts = api
        .call("listKeywordSuggestions")
        .query("withVolume", "false")
        .ok()
        .await;
    assert_eq!(counts.as_array().unwrap().len(), 12);
    assert_eq!(counts[0], json!({ "keywordId": 310, "count": 2 }));
    let one = api
        .call("listKeywordSuggestions")
        .query("keywordId", 310)
        .ok()
        .await;
    assert_eq!(one["suggestions"].as_array().unwrap().len(), 2);
    assert_eq!(one["keyword"]["excludeWords"], "access database,sample db");
    api.call("listKeywordSuggestions")
        .query("keywordId", 1)
        .refused(404, "KEYWORD_NOT_FOUND")
        .await;
}

#[tokio::test]
async fn accepting_applies_the_change() {
    let api = start().await;
    for (id, modified, changes) in [
        (
            77,
            None,
            json!({ "excludeWords": "access database,sample db,traders" }),
        ),
        (
            79,
            Some("globex_news"),
            json!({ "excludeAuthors": "globex_pr,globex_news" }),
        ),
        (
            80,
            None,
            json!({ "additionalTerms": "retention,compression" }),
        ),
        (81, None, json!({ "additionalTermsAndOr": true })),
        (82, None, json!({ "symbolSensitive": true })),
    ] {
        let mut body = json!({ "suggestionId": id });
        if let Some(value) = modified {
            body["modifiedValue"] = json!(value);
        }
        let accepted = api.post("acceptKeywordSuggestion", body.clone()).ok().await;
        assert_eq!(
            accepted,
            json!({ "success": true, "appliedChanges": changes })
        );
        api.post("acceptKeywordSuggestion", body)
            .refused(404, "SUGGESTION_NOT_FOUND")
            .await;
    }
    // Another suggestion for the same keyword is no conflict with the first.
    let accepted = api
        .post("acceptKeywordSuggestion", json!({ "suggestionId": 78 }))
        .ok()
        .await;
    let platforms = accepted["appliedChanges"]["platforms"].as_array().unwrap();
    assert!(platforms.len() == 16 && !platforms.contains(&json!("tiktok")));
    let keyword = api.call("listKeywords").ok().await["data"][0].clone();
    assert_eq!(keyword["excludeWords"], "access database,sample db,traders");
}

#[tokio::test]
async fn an_edit_meanwhile_is_a_conflict_once() {
    let api = start().await;
    api.post("updateKeyword", json!({ "context": "new" }))
        .path("id", 310)
        .ok()
        .await;
    let accept = json!({ "suggestionId": 77 });
    api.post("acceptKeywordSuggestion", accept.clone())
        .refused(409, "KEYWORD_CHANGED")
        .await;
    let one = api
        .call("listKeywordSuggestions")
        .query("keywordId", 310)
        .ok()
        .await;
    assert_eq!(one["suggestions"][0]["status"], "pending");
    api.post("acceptKeywordSuggestion", accept).ok().await;
}

#[tokio::test]
async fn a_value_that_does_not_fit_changes_nothing() {
    let api = start().await;
    for (id, value) in [
        (81, "perhaps"),
        (82, "yes"),
        (77, " , "),
        (78, "all"),
        (80, &"x".repeat(600)),
    ] {
        let body = json!({ "suggestionId": id, "modifiedValue": value });
        let reply = api.post("acceptKeywordSuggestion", body).send().await;
        if id == 78 {
            // No platform has that name: nothing to disable, and nothing wrong.
            assert_eq!(reply.status, 200);
        } else {
            assert_eq!(
                (reply.status, reply.paths()),
                (400, vec!["modifiedValue".to_owned()]),
                "{id}"
            );
        }
    }
}

#[tokio::test]
async fn rejecting_takes_one_or_all_of_a_keyword() {
    let api = start().await;
    let one = api
        .post("rejectKeywordSuggestions", json!({ "suggestionId": 83 }))
        .ok()
        .await;
    assert_eq!(
        one,
        json!({ "success": true, "rejectedCount": 1, "rejectedSuggestionIds": [83] })
    );
    api.post("rejectKeywordSuggestions", json!({ "suggestionId": 83 }))
        .refused(404, "SUGGESTION_NOT_FOUND")
        .await;
    let all = api
        .post("rejectKeywordSuggestions", json!({ "keywordId": 310 }))
        .ok()
        .await;
    assert_eq!(
        all,
        json!({ "success": true, "rejectedCount": 2, "rejectedSuggestionIds": [77, 78] })
    );
    let none = api
        .post("rejectKeywordSuggestions", json!({ "keywordId": 310 }))
        .ok()
        .await;
    assert_eq!(none["rejectedCount"], 0);
    api.post("rejectKeywordSuggestions", json!({ "keywordId": 1 }))
        .refused(404, "KEYWORD_NOT_FOUND")
        .await;
}
