//! Creating, changing and deleting records, and how documents are written.

use serde_json::{Value, json};

use crate::support::{Api, start};

async fn attributes(api: &Api, path: &str) -> Value {
    api.get(path).await.body["data"]["attributes"].clone()
}

#[tokio::test]
async fn a_record_begins_with_first_values() {
    let api = start().await;
    let body = json!({"data": {"type": "requirement", "attributes": {"title": "Ü"}}});
    let made = api.post("/requirements", body).await;
    assert_eq!(
        made.body["data"]["attributes"],
        json!({
            "ai_accessible": true, "ai_summary": null, "assumptions": [], "business_value": null,
            "complexity": null, "confirmation_status": "unconfirmed", "constraints": [],
            "inserted_at": "2026-06-01T12:00:00.000000Z", "priority": null, "quality_grade": null,
            "quality_score": null, "sentiment": null, "source": null, "status": "draft",
            "superseded_by_id": null, "tags": [], "team_id": null, "title": "Ü",
            "updated_at": "2026-06-01T12:00:00.000000Z", "user_benefit": null, "user_want": null,
        })
    );
    let body = json!({"data": {"attributes": {"name": "c", "file_provider": "github"}}});
    let made = api.post("/components", body).await;
    assert_eq!(made.body["data"]["attributes"]["sync_state"], "pending");
    assert_eq!(made.body["data"]["attributes"].get("file_provider"), None);
}

#[tokio::test]
async fn inputs_are_refused_with_pointers() {
    let api = start().await;
    let unknown = "00b3fade-f946-511e-ba35-e7f3b49abffc";
    for (collection, attributes, status, errors) in [
        ("requirements", json!({}), 400, vec![("required", "title")]),
        (
            "requirements",
            json!({"title": null}),
            400,
            vec![("required", "title")],
        ),
        (
            "requirements",
            json!({"title": 7}),
            400,
            vec![("invalid_attribute", "title")],
        ),
        (
            "requirements",
            json!({"title": "t", "urgency": 1, "priority": "urgent"}),
            422,
            vec![
                ("no_such_input", "urgency"),
                ("invalid_attribute", "priority"),
            ],
        ),
        // What the server sets is not an input.
        (
            "requirements",
            json!({"title": "t", "status": "active"}),
            422,
            vec![("no_such_input", "status")],
        ),
        (
            "requirements",
            json!({"title": "t", "tags": ["a", 1]}),
            400,
            vec![("invalid_attribute", "tags/1")],
        ),
        (
            "requirements",
            json!({"title": "t", "business_value": 1.5}),
            400,
            vec![("invalid_attribute", "business_value")],
        ),
        (
            "requirements",
            json!({"title": "t", "ai_accessible": "yes"}),
            400,
            vec![("invalid_attribute", "ai_accessible")],
        ),
        (
            "requirements",
            json!({"title": "t", "team_id": "x"}),
            400,
            vec![("invalid_attribute", "team_id")],
        ),
        (
            "requirements",
            json!({"title": "t", "team_id": unknown}),
            404,
            vec![("not_found", "team_id")],
        ),
        (
            "use_cases",
            json!({"title": "t"}),
            400,
            vec![
                ("required", "use_case_type"),
                ("required", "requirement_id"),
            ],
        ),
        (
            "test_cases",
            json!({"title": "t", "test_type": "unit", "steps": [{"position": "1", "extra": 0}]}),
            422,
            vec![
                ("invalid_attribute", "steps/0/position"),
                ("no_such_input", "steps/0/extra"),
                ("required", "steps/0/action"),
            ],
        ),
        (
            "test_results",
            json!({"outcome": "passed", "test_case_id": unknown, "executed_at": "yesterday"}),
            400,
            vec![("invalid_attribute", "executed_at")],
        ),
        (
            "policies",
            json!({"name": "p", "policy_type": "x", "effective_on": "2026-02-30"}),
            400,
            vec![
                ("invalid_attribute", "policy_type"),
                ("invalid_attribute", "effective_on"),
            ],
        ),
    ] {
        let body = json!({"data": {"attributes": attributes}});
        let reply = api.post(&format!("/{collection}"), body).await;
        assert_eq!(reply.status, status, "{attributes}");
        let mut told: Vec<(&str, &str)> = reply
            .errors()
            .into_iter()
            .map(|(code, pointer)| (code, pointer.trim_start_matches("/data/attributes/")))
            .collect();
        let mut errors = errors;
        told.sort_unstable();
        errors.sort_unstable();
        assert_eq!(told, errors, "{attributes}");
    }
}

#[tokio::test]
async fn an_update_changes_what_it_names() {
    let api = start().await;
    let id = api.requirement("before").await;
    let path = format!("/requirements/{id}");
    let before = attributes(&api, &path).await;
    api.advance(90);
    let body = json!({"data": {"type": "requirement", "id": id, "attributes": {
        "priority": "high", "tags": ["a"], "team_id": api.first_id("teams").await,
    }}});
    assert_eq!(api.patch(&path, body).await.status, 200);
    let after = attributes(&api, &path).await;
    assert_eq!(after["title"], "before");
    assert_eq!(after["priority"], "high");
    assert_eq!(after["inserted_at"], before["inserted_at"]);
    assert_eq!(after["updated_at"], "2026-06-01T12:01:30.000000Z");
    // Null clears what can be null, and else sets the first value again.
    let body = json!({"data": {"id": id, "attributes": {
        "priority": null, "tags": null, "ai_accessible": null, "team_id": null,
    }}});
    assert_eq!(api.patch(&path, body).await.status, 200);
    let after = attributes(&api, &path).await;
    assert_eq!(after["priority"], json!(null));
    assert_eq!(
        (&after["tags"], &after["ai_accessible"]),
        (&json!([]), &json!(true))
    );
    let nothing = api.call(reqwest::Method::PATCH, &path, None).await;
    assert_eq!(nothing.body["data"]["attributes"], after);
    for (data, status, code, pointer) in [
        (json!({"attributes": {}}), 400, "required", "/data/id"),
        (json!({"id": "x"}), 409, "invalid_id", "/data/id"),
        (json!({"id": 7}), 409, "invalid_id", "/data/id"),
        (
            json!({"id": id, "type": "team"}),
            409,
            "invalid_type",
            "/data/type",
        ),
        (
            json!({"id": id, "attributes": {"title": null}}),
            400,
            "required",
            "/data/attributes/title",
        ),
    ] {
        let reply = api.patch(&path, json!({"data": data})).await;
        assert_eq!(reply.error(), (status, code, pointer), "{data}");
    }
    assert_eq!(attributes(&api, &path).await, after);
}

#[tokio::test]
async fn a_tree_of_capabilities_stays_a_tree() {
    let api = start().await;
    let mut chain: Vec<String> = Vec::new();
    for name in ["a", "b", "c"] {
        let attributes = json!({"name": name, "parent_id": chain.last()});
        let made = api
            .post("/capabilities", json!({"data": {"attributes": attributes}}))
            .await;
        chain.push(made.body["data"]["id"].as_str().unwrap().to_owned());
    }
    let move_below =
        |id: &str, parent: &str| json!({"data": {"id": id, "attributes": {"parent_id": parent}}});
    let path = format!("/capabilities/{}", chain[0]);
    for parent in &chain {
        let reply = api.patch(&path, move_below(&chain[0], parent)).await;
        let pointer = "/data/attributes/parent_id";
        assert_eq!(reply.error(), (422, "invalid_argument", pointer));
    }
    let children = api.get(&format!("{path}/children")).await;
    assert_eq!(children.ids(), [chain[1].clone()]);
    // The linkage of a parent is told without being asked for.
    let parent = &children.data()[0]["relationships"]["parent"]["data"];
    assert_eq!(parent, &json!({"type": "capability", "id": chain[0]}));
    api.delete(&path, None).await;
    let orphan = attributes(&api, &format!("/capabilities/{}", chain[1])).await;
    assert_eq!(orphan["parent_id"], json!(null));
}

#[tokio::test]
async fn what_depends_on_a_deleted_record_goes_with_it() {
    let api = start().await;
    let list = api
        .get("/test_cases?filter[test_results][outcome][is_nil]=false")
        .await;
    let test_case = list.ids().remove(0);
    let path = format!("/test_cases/{test_case}");
    let results = api.get(&format!("{path}/test_results")).await.ids();
    assert!(!results.is_empty());
    assert_eq!(api.delete(&path, None).await.status, 200);
    for result in results {
        assert_eq!(
            api.get(&format!("/test_results/{result}")).await.status,
            404
        );
    }
    assert_eq!(
        api.delete(&path, None).await.error(),
        (404, "not_found", "")
    );
}

#[tokio::test]
async fn fields_choose_attributes_and_relationships() {
    let api = start().await;
    let reply = api
        .get("/requirements?page[limit]=1&fields[requirement]=title,status")
        .await;
    let record = &reply.data()[0];
    let names: Vec<_> = record["attributes"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["status", "title"]);
    assert_eq!(record.get("relationships"), None);
    let reply = api
        .get("/requirements?page[limit]=1&fields[requirement]=title,team,id")
        .await;
    let relationships = reply.data()[0]["relationships"].as_object().unwrap();
    assert_eq!(relationships.keys().collect::<Vec<_>>(), ["team"]);
    // What is included stays linked, and fields of other types are their own.
    let path =
        "/requirements?page[limit]=1&include=personas&fields[requirement]=&fields[persona]=name";
    let reply = api.get(path).await;
    let record = &reply.data()[0];
    assert_eq!(record["attributes"], json!({}));
    let linked = &record["relationships"]["personas"]["data"][0]["id"];
    assert_eq!(linked, &reply.body["included"][0]["id"]);
    let included = reply.body["included"][0]["attributes"].as_object().unwrap();
    assert_eq!(included.keys().collect::<Vec<_>>(), ["name"]);
    for (query, parameter) in [
        ("fields[requirement]=nothing", "fields[requirement]"),
        ("fields[unknown]=title", "fields[unknown]"),
        ("fields=title", "fields"),
        ("fields[requirement][x]=title", "fields[requirement]"),
    ] {
        let reply = api.get(&format!("/requirements?{query}")).await;
        assert_eq!(reply.error(), (400, "invalid_fields", parameter));
    }
}

#[tokio::test]
async fn parameters_that_an_operation_lacks_are_refused() {
    let api = start().await;
    let id = api.first_id("requirements").await;
    for (path, parameter) in [
        ("/requirements?limit=3", "limit"),
        ("/requirements?pages[limit]=3", "pages"),
        ("/requirements?status=active", "status"),
        ("/requirements/stats?include=team", "include"),
        (&format!("/requirements/{id}?sort=title"), "sort"),
        (
            &format!("/requirements/{id}?access_token=x"),
            "access_token",
        ),
        (
            &format!("/requirements/{id}/personas?page[limit]=3"),
            "page",
        ),
        ("/requirements?sort[title]=asc", "sort"),
        ("/requirements?sort=title&sort=id", "sort"),
        ("/requirements?filter[a=1", "filter[a"),
    ] {
        assert_eq!(
            api.get(path).await.error(),
            (400, "invalid_query", parameter),
            "{path}"
        );
    }
}
