//! The life of a search: started, polled, ended, charged.

use std::time::Duration;

use octo_sandbox::octolens::Settings;
use octo_sandbox::{Sandbox, ScaledClock};
use serde_json::{Value, json};

use crate::support::{Api, start, start_with};

async fn begin(api: &Api, body: Value, key: &str) -> String {
    let reply = api.post("runSearch", body).with(key).send().await;
    assert_eq!(reply.status, 202, "{}", reply.text);
    reply.body["searchId"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_search_runs_and_completes() {
    let api = start().await;
    let reply = api
        .post("runSearch", json!({ "query": "northwind" }))
        .send()
        .await;
    assert_eq!(
        (reply.status, reply.header("retry-after")),
        (202, Some("3"))
    );
    assert_eq!(reply.header("x-octolens-mentions-remaining"), Some("15790"));
    assert_eq!(reply.header("x-octolens-searches-remaining"), None);
    assert_eq!(reply.body["partialStats"]["rawMatches"], 0);
    let id = reply.body["searchId"].as_str().unwrap();
    assert_eq!(reply.body["pollUrl"], format!("/api/v2/search/{id}"));

    api.clock.advance(Duration::from_secs(2));
    let running = api.call("getSearch").path("searchId", id).ok().await;
    assert_eq!(running["status"], "running");
    assert!(running["partialStats"]["rawMatches"].as_u64().unwrap() > 0);

    api.clock.advance(Duration::from_secs(1));
    let reply = api.call("getSearch").path("searchId", id).send().await;
    let done = &reply.body;
    assert_eq!(done["status"], "completed");
    let stats = &done["stats"];
    let consumed = stats["mentionsConsumed"].as_i64().unwrap();
    assert!(consumed > 0);
    assert_eq!(
        reply.header("x-octolens-mentions-remaining"),
        Some((15_790 - consumed).to_string().as_str())
    );
    let mentions = done["mentions"].as_array().unwrap();
    assert_eq!(stats["afterRelevance"], mentions.len());
    assert!(stats["rawMatches"].as_u64() >= stats["afterDedup"].as_u64());
    let new = mentions
        .iter()
        .filter(|mention| mention.get("alreadyInWorkspace").is_none());
    assert!(new.clone().all(|mention| mention["id"] == 0));
    assert_eq!(i64::try_from(new.count()).unwrap(), consumed);
    let levels: Vec<_> = mentions
        .iter()
        .map(|mention| mention["relevanceScore"].as_i64().unwrap_or(2))
        .collect();
    assert!(levels.is_sorted());
    assert_eq!(
        (done["startedAt"].as_str(), done["completedAt"].as_str()),
        (
            Some("2026-07-14T09:00:00.000Z"),
            Some("2026-07-14T09:00:03.000Z")
        )
    );
    // A second look is free.
    let again = api.call("getSearch").path("searchId", id).send().await;
    assert_eq!(again.body, reply.body);
    // What a search found stays with it.
    let listed = api
        .post("exportMentions", json!({ "includeAll": true }))
        .ok()
        .await;
    assert_eq!(listed["total"], 2_400);
}

#[tokio::test]
async fn the_parameters_narrow_a_search() {
    let api =
        start_with(|builder| builder.octolens(Settings::default().search_duration(Duration::ZERO)))
            .await;
    let run = async |body: Value| {
        let reply = api.post("runSearch", body).send().await;
        assert_eq!(reply.status, 200, "{}", reply.text);
        reply.body
    };
    let month = run(json!({ "query": "northwind", "timeWindow": "30d", "maxResults": 500 })).await;
    let week = run(json!({ "query": "northwind", "maxResults": 500 })).await;
    let day = run(json!({ "query": "northwind", "timeWindow": "1d" })).await;
    let found = |search: &Value| search["stats"]["rawMatches"].as_u64().unwrap();
    assert!(found(&month) > found(&week) && found(&week) > found(&day));
    assert_eq!(
        found(&run(json!({ "query": "northwind", "maxResults": 3 })).await),
        3
    );
    assert_eq!(found(&run(json!({ "query": "northwind zebra" })).await), 0);

    let sources = json!(["reddit", "hackernews", "myspace"]);
    let narrow =
        run(json!({ "query": "northwind", "sources": sources, "timeWindow": "30d" })).await;
    assert_eq!(narrow["sources"], json!(["reddit", "hackernews"]));
    assert_eq!(
        narrow["stats"]["skippedSources"],
        json!({ "myspace": "not a known platform" })
    );
    for mention in narrow["mentions"].as_array().unwrap() {
        assert!(["reddit", "hackernews"].contains(&mention["source"].as_str().unwrap()));
        // Fresh results spell the language as a code.
        assert!(mention["language"].is_null() || mention["language"].as_str().unwrap().len() == 2);
    }
    for (level, worst) in [("high", 0), ("medium", 1), ("low", 2)] {
        let search = run(json!({ "query": "northwind", "minRelevance": level })).await;
        let scores = search["mentions"].as_array().unwrap().iter();
        assert!(
            scores
                .map(|one| one["relevanceScore"].as_i64().unwrap_or(2))
                .all(|score| score <= worst)
        );
    }
}

#[tokio::test]
async fn a_search_without_a_usable_source_fails() {
    let api = start().await;
    let id = begin(
        &api,
        json!({ "query": "northwind", "sources": ["myspace"] }),
        "admin",
    )
    .await;
    api.clock.advance(Duration::from_secs(3));
    let failed = api.call("getSearch").path("searchId", &id).ok().await;
    assert_eq!(failed["status"], "failed");
    assert!(failed["message"].as_str().unwrap().contains("sources"));
    let usage = api.call("getUsage").ok().await;
    assert_eq!(usage["mentions"]["count"], 4_210);
}

#[tokio::test]
async fn a_search_that_would_cost_more_than_is_left_is_free() {
    let api = start().await;
    let id = begin(
        &api,
        json!({ "query": "northwind", "timeWindow": "30d" }),
        "agents",
    )
    .await;
    api.clock.advance(Duration::from_secs(3));
    let reply = api
        .call("getSearch")
        .path("searchId", &id)
        .with("agents")
        .send()
        .await;
    assert_eq!(reply.body["status"], "quota_exhausted");
    assert!(reply.body["partialStats"]["afterDedup"].as_u64().unwrap() > 5);
    assert_eq!(reply.header("x-octolens-mentions-remaining"), Some("5"));
    assert_eq!(reply.header("x-octolens-searches-remaining"), Some("2"));
}

#[tokio::test]
async fn lifetime_searches_run_out_and_monthly_mentions_come_back() {
    let api = start().await;
    for left in ["1", "0"] {
        let id = begin(
            &api,
            json!({ "query": "northwind", "maxResults": 1 }),
            "agents",
        )
        .await;
        api.clock.advance(Duration::from_secs(3));
        let reply = api
            .call("getSearch")
            .path("searchId", &id)
            .with("agents")
            .send()
            .await;
        assert_eq!(
            (
                reply.body["status"].as_str(),
                reply.header("x-octolens-searches-remaining")
            ),
            (Some("completed"), Some(left))
        );
    }
    api.post("runSearch", json!({ "query": "northwind" }))
        .with("agents")
        .refused(403, "UPGRADE_REQUIRED")
        .await;
    let usage = api.call("getUsage").with("agents").ok().await;
    assert_eq!(
        usage["searches"],
        json!({ "used": 50, "limit": 50, "remaining": 0 })
    );

    let search = json!({ "query": "trial" });
    api.post("runSearch", search.clone())
        .with("small-plan")
        .refused(402, "QUOTA_EXCEEDED")
        .await;
    let usage = api.call("getUsage").with("small-plan").ok().await;
    assert_eq!(
        usage["mentions"],
        json!({ "count": 500, "limit": 500, "resetAt": "2026-08-01T00:00:00.000Z" })
    );
    api.clock.advance(Duration::from_secs(18 * 86_400));
    let reply = api
        .post("runSearch", search)
        .with("small-plan")
        .send()
        .await;
    assert_eq!(reply.header("x-octolens-mentions-remaining"), Some("500"));
}

#[tokio::test]
async fn past_searches_are_listed_in_pages() {
    let api = start().await;
    let mut ids = Vec::new();
    for number in 0..5 {
        ids.push(begin(&api, json!({ "query": format!("query {number}") }), "admin").await);
        api.clock.advance(Duration::from_secs(1));
    }
    ids.reverse();
    let (mut seen, mut cursor) = (Vec::new(), None);
    loop {
        let mut call = api.call("listSearches").query("limit", 2);
        if let Some(cursor) = &cursor {
            call = call.query("cursor", cursor);
        }
        let page = call.ok().await;
        seen.extend(page["data"].as_array().unwrap().clone());
        match page["pagination"]["nextCursor"].as_str() {
            Some(next) => cursor = Some(next.to_owned()),
            None => break,
        }
    }
    let listed: Vec<_> = seen
        .iter()
        .map(|row| row["searchId"].as_str().unwrap())
        .collect();
    assert_eq!(listed, ids);
    let states: Vec<_> = seen
        .iter()
        .map(|row| (row["status"].as_str().unwrap(), row.get("stats").is_some()))
        .collect();
    assert_eq!(
        states,
        [
            ("running", false),
            ("running", false),
            ("completed", true),
            ("completed", true),
            ("completed", true)
        ]
    );
}

/// With a clock 1,000 times as fast a search of ten seconds ends in ten
/// milliseconds, and the caller who waits gets it at once.
#[tokio::test]
async fn waiting_is_in_the_sandbox_s_time() {
    let sandbox = Sandbox::builder()
        .demo_data(false)
        .clock(ScaledClock::new(1_000.0))
        .octolens(Settings::default().search_duration(Duration::from_secs(10)))
        .start()
        .await
        .unwrap();
    let octolens = sandbox.octolens();
    let reply = reqwest::Client::new()
        .post(format!("{}/api/v2/search", octolens.base_url()))
        .bearer_auth(&octolens.credential("read").unwrap().key)
        .json(&json!({ "query": "northwind", "waitMs": 25_000 }))
        .send()
        .await
        .unwrap();
    assert_eq!(reply.status(), 200);
    let body: Value = reply.json().await.unwrap();
    assert_eq!(body["status"], "completed");
}
