//! Transitions, lists and counts of requirements.

use reqwest::Method;
use serde_json::json;

use crate::support::{Api, Reply, start};

pub(crate) async fn act(api: &Api, id: &str, action: &str) -> Reply {
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
