//! Transitions, analysis, search and counts of requirements.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Api, Reply, start};

async fn act(api: &Api, id: &str, action: &str) -> Reply {
    api.call(Method::POST, &format!("/requirements/{id}/{action}"), None)
        .await
}

async fn supersede(api: &Api, id: &str, by: &str) -> Reply {
    let attributes = json!({"superseding_requirement_id": by, "reason": "better"});
    let body = json!({"data": {"type": "requirement", "attributes": attributes}});
    api.post(&format!("/requirements/{id}/supersede"), body)
        .await
}

#[tokio::test]
async fn transitions_lead_where_they_should() {
    let api = start().await;
    for (moves, status, confirmation) in [
        (vec!["activate"], "active", "unconfirmed"),
        (vec!["deprecate"], "deprecated", "unconfirmed"),
        (
            vec!["activate", "deprecate", "activate"],
            "active",
            "unconfirmed",
        ),
        (vec!["confirm"], "draft", "confirmed"),
        (
            vec!["reject", "investigate", "confirm"],
            "draft",
            "confirmed",
        ),
        (
            vec!["confirm", "investigate", "reject"],
            "draft",
            "rejected",
        ),
        (vec!["activate", "investigate"], "active", "investigating"),
    ] {
        let id = api.requirement("moving").await;
        for action in &moves {
            api.advance(1);
            let reply = act(&api, &id, action).await;
            assert_eq!(reply.status, 201, "{moves:?} {action}");
            let attributes = &reply.body["data"]["attributes"];
            assert_ne!(attributes["inserted_at"], attributes["updated_at"]);
        }
        let read = api.get(&format!("/requirements/{id}")).await;
        let attributes = &read.body["data"]["attributes"];
        assert_eq!(attributes["status"], status, "{moves:?}");
        assert_eq!(attributes["confirmation_status"], confirmation, "{moves:?}");
    }
}

#[tokio::test]
async fn impossible_transitions_are_conflicts() {
    let api = start().await;
    for moves in [
        vec!["activate", "activate"],
        vec!["deprecate", "deprecate"],
        vec!["confirm", "confirm"],
        vec!["confirm", "reject"],
        vec!["reject", "confirm"],
        vec!["investigate", "investigate"],
    ] {
        let id = api.requirement("moving").await;
        assert_eq!(act(&api, &id, moves[0]).await.status, 201);
        let before = api.get(&format!("/requirements/{id}")).await.body;
        let refused = act(&api, &id, moves[1]).await;
        assert_eq!(
            refused.error(),
            (409, "invalid_transition", ""),
            "{moves:?}"
        );
        assert_eq!(api.get(&format!("/requirements/{id}")).await.body, before);
    }
}

#[tokio::test]
async fn superseding_keeps_both() {
    let api = start().await;
    let (old, new) = (api.requirement("old").await, api.requirement("new").await);
    let reply = supersede(&api, &old, &new).await;
    assert_eq!(reply.status, 201);
    let data = &reply.body["data"];
    assert_eq!(data["attributes"]["status"], "superseded");
    assert_eq!(data["attributes"]["superseded_by_id"], new.as_str());
    assert_eq!(data["meta"], json!({"reason": "better"}));
    let successor = api
        .get(&format!("/requirements/{new}?include=supersedes"))
        .await;
    let linked = &successor.body["data"]["relationships"]["supersedes"]["data"];
    assert_eq!(linked, &json!([{"type": "requirement", "id": old}]));
    assert_eq!(successor.body["included"][0]["id"], old.as_str());
    for action in ["activate", "deprecate", "confirm", "reject", "investigate"] {
        assert_eq!(act(&api, &old, action).await.error().0, 409, "{action}");
    }
    assert_eq!(supersede(&api, &old, &new).await.error().0, 409);
    let pointer = "/data/attributes/superseding_requirement_id";
    let third = api.requirement("third").await;
    for (by, status, code) in [
        (third.as_str(), 422, "invalid_argument"),
        (old.as_str(), 422, "invalid_argument"),
        ("00b3fade-f946-511e-ba35-e7f3b49abffc", 404, "not_found"),
        ("x", 400, "invalid_attribute"),
    ] {
        assert_eq!(
            supersede(&api, &third, by).await.error(),
            (status, code, pointer),
            "{by}"
        );
    }
    let none = act(&api, &third, "supersede").await;
    assert_eq!(none.error(), (400, "invalid_body", ""));
    let body = json!({"data": {"attributes": {}}});
    let none = api
        .post(&format!("/requirements/{third}/supersede"), body)
        .await;
    assert_eq!(none.error(), (400, "required", pointer));
    let list = api.get("/requirements/supersedeable").await;
    assert!(list.ids().contains(&new) && !list.ids().contains(&old));
    let possible = list
        .data()
        .iter()
        .all(|r| r["attributes"]["status"] != "superseded");
    assert!(possible);
}

#[tokio::test]
async fn arguments_of_transitions_are_checked() {
    let api = start().await;
    let id = api.requirement("moving").await;
    for (action, data, status, code, pointer) in [
        (
            "activate",
            json!({"attributes": {"reason": "x"}}),
            422,
            "no_such_input",
            "/data/attributes/reason",
        ),
        (
            "deprecate",
            json!({"attributes": {"reason": 1}}),
            400,
            "invalid_attribute",
            "/data/attributes/reason",
        ),
        (
            "confirm",
            json!({"type": "team"}),
            409,
            "invalid_type",
            "/data/type",
        ),
        ("confirm", json!({"id": "x"}), 409, "invalid_id", "/data/id"),
        (
            "confirm",
            json!({"relationships": {"team": {}}}),
            422,
            "no_such_input",
            "/data/relationships/team",
        ),
    ] {
        let path = format!("/requirements/{id}/{action}");
        let reply = api.post(&path, json!({"data": data})).await;
        assert_eq!(reply.error(), (status, code, pointer), "{action} {data}");
    }
    let body = json!({"data": {"attributes": {"notes": "Frag den Kunden"}}});
    let path = format!("/requirements/{id}/investigate");
    let reply = api.post(&path, body).await;
    assert_eq!(
        reply.body["data"]["meta"],
        json!({"notes": "Frag den Kunden"})
    );
    let reply = act(&api, &id, "confirm").await;
    assert_eq!(reply.body["data"]["meta"], json!({}));
}

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

#[tokio::test]
async fn counts_add_up() {
    let api = start().await;
    let stats = api.get("/requirements/stats").await.body;
    assert_eq!(stats["total"], 240);
    for (counts, attribute) in [("by_status", "status"), ("by_priority", "priority")] {
        for (value, count) in stats[counts].as_object().unwrap() {
            let list = api
                .get(&format!("/requirements?filter[{attribute}]={value}"))
                .await;
            assert_eq!(count, list.data().len(), "{value}");
            assert_ne!(count, 0, "{value}");
        }
    }
    assert!(
        stats["average_quality_score"]
            .as_f64()
            .is_some_and(|average| average > 0.0)
    );
}

#[tokio::test]
async fn the_detail_tells_every_linkage() {
    let api = start().await;
    let id = api.first_id("requirements").await;
    let detail = api.get(&format!("/requirements/{id}/detail")).await;
    let relationships = detail.body["data"]["relationships"].as_object().unwrap();
    assert_eq!(relationships.len(), 10);
    assert!(
        relationships
            .values()
            .all(|relationship| relationship.get("data").is_some())
    );
    assert_eq!(detail.body.get("included"), None);
}

#[tokio::test]
async fn the_prepared_filter_has_four_arguments() {
    let api = start().await;
    let list = async |query: &str| api.get(&format!("/requirements/filtered?{query}")).await;
    let active = list("status=active").await;
    assert!(!active.data().is_empty());
    assert!(
        active
            .data()
            .iter()
            .all(|r| r["attributes"]["status"] == "active")
    );
    let persona = api.first_id("personas").await;
    let both = list(&format!(
        "priority=high&persona_id={persona}&include=personas"
    ))
    .await;
    assert!(!both.data().is_empty());
    for record in both.data() {
        assert_eq!(record["attributes"]["priority"], "high");
        let linked = record["relationships"]["personas"]["data"]
            .as_array()
            .unwrap();
        assert!(linked.iter().any(|link| link["id"] == persona.as_str()));
    }
    let found = list("search=ÜBERWEISUNGEN&filter[status]=active").await;
    assert!(!found.data().is_empty());
    for record in found.data() {
        assert!(
            record["attributes"]["title"]
                .as_str()
                .unwrap()
                .contains("Überweisungen")
        );
        assert_eq!(record["attributes"]["status"], "active");
    }
    assert!(list("search=no-such-text").await.data().is_empty());
    for (query, parameter) in [
        ("status=gone", "status"),
        ("priority=", "priority"),
        ("persona_id=x", "persona_id"),
        ("status[eq]=active", "status"),
    ] {
        assert_eq!(
            list(query).await.error(),
            (400, "invalid_query", parameter),
            "{query}"
        );
    }
}
