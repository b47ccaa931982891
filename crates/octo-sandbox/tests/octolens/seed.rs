//! The demo data: complete, stable and harmless.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{Api, document, start};

async fn all(api: &Api) -> Vec<Value> {
    let export = api
        .post("exportMentions", json!({ "includeAll": true }))
        .ok()
        .await;
    export["data"].as_array().unwrap().clone()
}

fn texts<'a>(rows: &'a [Value], name: &str) -> BTreeSet<&'a str> {
    rows.iter().filter_map(|row| row[name].as_str()).collect()
}

#[tokio::test]
async fn every_kind_of_mention_is_there() {
    let api = start().await;
    let rows = all(&api).await;
    assert!(rows.len() >= 2_000);
    let platforms = document()["components"]["schemas"]["Platform"]["enum"]
        .as_array()
        .unwrap();
    for platform in platforms {
        for sentiment in [
            json!("Positive"),
            json!("Neutral"),
            json!("Negative"),
            json!(null),
        ] {
            assert!(
                rows.iter()
                    .any(|row| row["source"] == *platform && row["sentiment"] == sentiment),
                "{platform} {sentiment}"
            );
        }
    }
    let tags: BTreeSet<_> = rows
        .iter()
        .flat_map(|row| row["tags"].as_array().unwrap())
        .filter_map(Value::as_str)
        .collect();
    for tag in document()["components"]["schemas"]["MentionTag"]["enum"]
        .as_array()
        .unwrap()
    {
        assert!(tags.contains(tag.as_str().unwrap()), "{tag}");
    }
    assert_eq!(texts(&rows, "language").len(), 10);
    for field in [
        "title",
        "body",
        "author",
        "authorName",
        "authorAvatar",
        "authorUrl",
        "authorFollowers",
        "relevanceComment",
        "language",
    ] {
        let empty = rows.iter().filter(|row| row[field].is_null()).count();
        assert!(empty > 0 && empty < rows.len(), "{field}: {empty}");
    }
    assert!(rows.iter().any(|row| row["body"] == ""));
    assert!(
        rows.iter()
            .any(|row| row["body"].as_str().is_some_and(|body| body.contains("👩‍👩‍👧‍👦")))
    );
    assert!(
        rows.iter()
            .any(|row| row["body"].as_str().is_some_and(|body| body.len() > 1_500))
    );
    assert!(
        api.call("listKeywords").ok().await["data"]
            .as_array()
            .unwrap()
            .len()
            >= 10
    );
}

#[tokio::test]
async fn mentions_span_ninety_days_and_old_ones_shout() {
    let api = start().await;
    let rows = all(&api).await;
    let newest = rows[0]["timestamp"].as_str().unwrap();
    let oldest = rows[rows.len() - 1]["timestamp"].as_str().unwrap();
    assert!(newest.starts_with("2026-07-14 08:"), "{newest}");
    assert!(oldest.starts_with("2026-04-15"), "{oldest}");
    let upper = |row: &&Value| {
        row["source"]
            .as_str()
            .unwrap()
            .chars()
            .any(char::is_uppercase)
    };
    assert!(upper(&&rows[rows.len() - 1]));
    let shouting = rows.iter().filter(upper).count();
    assert!(shouting > 20 && shouting < rows.len() / 10, "{shouting}");
}

#[tokio::test]
async fn ids_and_texts_are_the_same_in_every_sandbox() {
    let (first, second) = (start().await, start().await);
    let rows = all(&first).await;
    assert_eq!(rows, all(&second).await);
    assert_eq!(rows[0]["id"], 722_400);
    assert_eq!(rows[2_399]["id"], 720_001);
    for name in ["id", "sourceId", "url"] {
        let distinct: BTreeSet<_> = rows.iter().map(|row| row[name].to_string()).collect();
        assert_eq!(distinct.len(), rows.len(), "{name}");
    }
}

#[tokio::test]
async fn no_invented_post_points_at_a_real_page() {
    let api = start().await;
    for row in all(&api).await {
        for field in ["url", "authorUrl", "authorAvatar"] {
            if let Some(url) = row[field].as_str() {
                let host = reqwest::Url::parse(url)
                    .unwrap()
                    .host_str()
                    .unwrap()
                    .to_owned();
                assert!(host.ends_with(".example"), "{url}");
            }
        }
    }
}
