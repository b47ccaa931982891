//! What the imitated AI says of requirements, and what it finds.

use serde_json::{Value, json};

use crate::requirements::act;
use crate::support::start;

#[tokio::test]
async fn analyses_are_the_same_each_time_and_leave_their_finding() {
    let api = start().await;
    let attributes = json!({
        "title": "Refund settled orders",
        "user_want": "to refund part of a settled order without opening a ticket",
        "user_benefit": "the customer has the money back the same day",
        "constraints": ["Refunds above 500 EUR need a second approver.", "Finance fears duplicate refunds."],
        "priority": "high", "business_value": 8, "tags": ["refunds"],
    });
    let made = api
        .post("/requirements", json!({"data": {"attributes": attributes}}))
        .await;
    let id = made.body["data"]["id"].as_str().unwrap();
    let mut answers = Vec::new();
    for action in [
        "assess-quality",
        "analyze-sentiment",
        "generate-summary",
        "generate-tags",
        "suggest-categories",
    ] {
        let first = act(&api, id, action).await;
        assert_eq!(first.status, 201);
        assert_eq!(first.body, act(&api, id, action).await.body, "{action}");
        answers.push(first.body);
    }
    let [quality, sentiment, summary, tags, categories] = answers.as_slice() else {
        panic!("five answers")
    };
    let sum: f64 = quality["dimensions"]
        .as_object()
        .unwrap()
        .values()
        .filter_map(Value::as_f64)
        .sum();
    assert_eq!(quality["score"].as_f64(), Some(sum));
    assert!((0.0..=175.0).contains(&sum));
    assert_eq!(sentiment["sentiment"], "negative");
    assert_eq!(
        sentiment["concerns"],
        json!(["Finance fears duplicate refunds."])
    );
    assert!(
        summary["summary"]
            .as_str()
            .unwrap()
            .starts_with("Refund settled orders: users want")
    );
    assert_eq!(tags["tags"][0], "refund");
    assert_eq!(categories["categories"][0]["name"], "Payments");
    let kept = api.get(&format!("/requirements/{id}")).await.body["data"]["attributes"].clone();
    assert_eq!(kept["quality_grade"], quality["grade"]);
    assert_eq!(kept["quality_score"], quality["score"]);
    assert_eq!(kept["sentiment"], sentiment["sentiment"]);
    assert_eq!(kept["ai_summary"], summary["summary"]);
    assert_eq!(kept["tags"], json!(["refunds"]));
}

#[tokio::test]
async fn what_ai_may_not_read_it_does_not_read() {
    let api = start().await;
    let attributes = json!({"title": "Unspeakable quokka", "ai_accessible": false});
    let made = api
        .post("/requirements", json!({"data": {"attributes": attributes}}))
        .await;
    let id = made.body["data"]["id"].as_str().unwrap();
    for action in [
        "assess-quality",
        "analyze-sentiment",
        "generate-summary",
        "generate-tags",
        "suggest-categories",
    ] {
        assert_eq!(
            act(&api, id, action).await.error(),
            (403, "forbidden", ""),
            "{action}"
        );
    }
    let body = json!({"data": {"query": "Unspeakable quokka", "limit": 100}});
    let found = api.post("/requirements/semantic-search", body).await.body;
    assert!(found.as_array().unwrap().iter().all(|hit| hit["id"] != id));
}

#[tokio::test]
async fn semantic_search_ranks_by_similarity() {
    let api = start().await;
    let search = async |arguments: Value| {
        api.post("/requirements/semantic-search", json!({"data": arguments}))
            .await
    };
    let found = search(json!({"query": "reimburse clients for settled orders", "limit": 5})).await;
    let hits = found.body.as_array().unwrap().clone();
    assert_eq!(hits.len(), 5);
    assert!(
        hits[0]["title"]
            .as_str()
            .unwrap()
            .contains("refunds of settled orders")
    );
    let similarity: Vec<f64> = hits
        .iter()
        .map(|hit| hit["similarity"].as_f64().unwrap())
        .collect();
    assert!(similarity.is_sorted_by(|a, b| a >= b), "{similarity:?}");
    assert!(
        similarity
            .iter()
            .all(|similarity| (0.0..=1.0).contains(similarity))
    );
    let least = similarity[2];
    let some = search(
        json!({"query": "reimburse clients for settled orders", "similarity_threshold": least}),
    )
    .await;
    let some = some.body.as_array().unwrap().clone();
    assert!(
        some.len() >= 3
            && some
                .iter()
                .all(|hit| hit["similarity"].as_f64() >= Some(least))
    );
    let drafts = search(json!({"query": "refund", "status": "draft"})).await;
    assert!(
        drafts
            .body
            .as_array()
            .unwrap()
            .iter()
            .all(|hit| hit["status"] == "draft")
    );
    assert_eq!(search(json!({"query": ""})).await.body, json!([]));
    let nulls =
        json!({"query": "売上", "limit": null, "status": null, "similarity_threshold": null});
    assert!(!search(nulls).await.body.as_array().unwrap().is_empty());
    for (arguments, status, code, pointer) in [
        (json!({}), 400, "required", "/data/query"),
        (json!({"query": 1}), 400, "invalid_attribute", "/data/query"),
        (
            json!({"query": "x", "limit": 0}),
            422,
            "invalid_argument",
            "/data/limit",
        ),
        (
            json!({"query": "x", "limit": 1000}),
            422,
            "invalid_argument",
            "/data/limit",
        ),
        (
            json!({"query": "x", "limit": 1.5}),
            400,
            "invalid_attribute",
            "/data/limit",
        ),
        (
            json!({"query": "x", "similarity_threshold": 2}),
            422,
            "invalid_argument",
            "/data/similarity_threshold",
        ),
        (
            json!({"query": "x", "status": "gone"}),
            400,
            "invalid_attribute",
            "/data/status",
        ),
        (
            json!({"query": "x", "extra": 1}),
            422,
            "no_such_input",
            "/data/extra",
        ),
        (json!("x"), 400, "invalid_attribute", "/data"),
    ] {
        let reply = search(arguments.clone()).await;
        assert_eq!(reply.error(), (status, code, pointer), "{arguments}");
    }
}
