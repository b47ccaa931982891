//! Linkage, related records and includes.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::support::{Api, start};

fn personas(ids: &[&String]) -> Value {
    let data: Vec<Value> = ids
        .iter()
        .map(|id| json!({"type": "persona", "id": id}))
        .collect();
    json!({"data": data})
}

async fn persona_ids(api: &Api) -> Vec<String> {
    api.get("/personas").await.ids()
}

#[tokio::test]
async fn members_are_added_replaced_and_removed() {
    let api = start().await;
    let id = api.requirement("linked").await;
    let path = format!("/requirements/{id}/relationships/personas");
    let known = persona_ids(&api).await;
    let [a, b, c] = [&known[0], &known[1], &known[2]];
    assert!(api.get(&path).await.ids().is_empty());
    // What is there already is not added again.
    assert_eq!(api.post(&path, personas(&[a, a])).await.ids(), [a.as_str()]);
    let added = api.post(&path, personas(&[b, a])).await;
    assert_eq!(added.ids(), [a.clone(), b.clone()]);
    let url = |path: &str| format!("{}{path}", api.catalio().base_url());
    assert_eq!(
        added.body["links"],
        json!({"related": url(&format!("/requirements/{id}/personas")), "self": url(&path)})
    );
    assert_eq!(
        api.patch(&path, personas(&[c, a])).await.ids(),
        [c.clone(), a.clone()]
    );
    // What is not there is removed with success, whether it exists or not.
    let unknown = "00b3fade-f946-511e-ba35-e7f3b49abffc".to_owned();
    let left = api.delete(&path, Some(personas(&[c, b, &unknown]))).await;
    assert_eq!(left.ids(), [a.as_str()]);
    let related = api.get(&format!("/requirements/{id}/personas")).await;
    assert_eq!(related.ids(), [a.as_str()]);
    let back = api.get(&format!("/personas/{a}/requirements")).await;
    assert!(back.ids().contains(&id));
    assert!(api.patch(&path, personas(&[])).await.ids().is_empty());
}

#[tokio::test]
async fn identifiers_are_checked() {
    let api = start().await;
    let id = api.requirement("linked").await;
    let path = format!("/requirements/{id}/relationships/personas");
    let persona = persona_ids(&api).await.remove(0);
    let unknown = "00b3fade-f946-511e-ba35-e7f3b49abffc";
    for (data, status, code, pointer) in [
        (json!(null), 400, "invalid_body", "/data"),
        (
            json!({"type": "persona", "id": persona}),
            400,
            "invalid_body",
            "/data",
        ),
        (json!(["x"]), 400, "invalid_body", "/data/0"),
        (json!([{"id": persona}]), 400, "required", "/data/0/type"),
        (json!([{"type": "persona"}]), 400, "required", "/data/0/id"),
        (
            json!([{"type": "persona", "id": 1}]),
            400,
            "invalid_body",
            "/data/0/id",
        ),
        (
            json!([{"type": "team", "id": persona}]),
            400,
            "invalid_body",
            "/data/0/type",
        ),
        (
            json!([{"type": "persona", "id": persona, "x": 1}]),
            400,
            "invalid_body",
            "/data/0/x",
        ),
        (
            json!([{"type": "persona", "id": persona, "meta": 1}]),
            400,
            "invalid_body",
            "/data/0/meta",
        ),
        (
            json!([{"type": "persona", "id": unknown}]),
            404,
            "not_found",
            "/data/0",
        ),
    ] {
        let reply = api.post(&path, json!({"data": data})).await;
        assert_eq!(reply.error(), (status, code, pointer), "{data}");
    }
    let none = api.call(reqwest::Method::POST, &path, None).await;
    assert_eq!(none.error(), (400, "invalid_body", ""));
    assert!(api.get(&path).await.ids().is_empty());
}

#[tokio::test]
async fn relationships_are_written_with_the_record() {
    let api = start().await;
    let known = persona_ids(&api).await;
    let capability = api.first_id("capabilities").await;
    let body = json!({"data": {"type": "requirement", "attributes": {"title": "t"}, "relationships": {
        "personas": personas(&[&known[1], &known[0]]),
        "capabilities": {"data": [{"type": "capability", "id": capability}]},
        "policies": {},
    }}});
    let made = api
        .post("/requirements?include=personas,capabilities,team", body)
        .await;
    let record = &made.body["data"];
    let linked = &record["relationships"];
    assert_eq!(
        linked["personas"]["data"],
        personas(&[&known[1], &known[0]])["data"]
    );
    assert_eq!(linked["team"]["data"], json!(null));
    assert_eq!(linked["policies"].get("data"), None);
    assert_eq!(made.body["included"].as_array().unwrap().len(), 3);
    let id = record["id"].as_str().unwrap();
    let path = format!("/requirements/{id}");
    // Relationships that are not named stay as they are.
    let body = json!({"data": {"id": id, "relationships": {"personas": {"data": []}}}});
    let changed = api
        .patch(&format!("{path}?include=personas,capabilities"), body)
        .await;
    let linked = &changed.body["data"]["relationships"];
    assert_eq!(linked["personas"]["data"], json!([]));
    assert_eq!(linked["capabilities"]["data"][0]["id"], capability.as_str());
    for (name, value, status, code, pointer) in [
        ("team", json!({"data": null}), 422, "no_such_input", ""),
        ("nothing", json!({"data": []}), 422, "no_such_input", ""),
        ("personas", json!([]), 400, "invalid_body", ""),
        (
            "personas",
            json!({"data": null}),
            400,
            "invalid_body",
            "/data",
        ),
        (
            "personas",
            json!({"data": [{"type": "team", "id": "x"}]}),
            400,
            "invalid_body",
            "/data/0/type",
        ),
        (
            "personas",
            json!({"data": [], "x": 1}),
            400,
            "invalid_body",
            "/x",
        ),
    ] {
        let body = json!({"data": {"id": id, "relationships": {name: value}}});
        let reply = api.patch(&path, body).await;
        let pointer = format!("/data/relationships/{name}{pointer}");
        assert_eq!(
            reply.error(),
            (status, code, pointer.as_str()),
            "{name} {value}"
        );
    }
}

#[tokio::test]
async fn steps_of_a_process_have_a_position_and_a_label() {
    let api = start().await;
    let process = api.first_id("processes").await;
    let path = format!("/processes/{process}/relationships/requirements");
    let (a, b) = (api.requirement("a").await, api.requirement("b").await);
    let body = json!({"data": [
        {"type": "requirement", "id": b, "meta": {"step_label": "Bauen", "position": 7}},
        {"type": "requirement", "id": a},
    ]});
    let linked = api.patch(&path, body).await;
    assert_eq!(
        linked.body["data"],
        json!([
            {"type": "requirement", "id": b, "meta": {"step_label": "Bauen", "position": 1}},
            {"type": "requirement", "id": a, "meta": {"position": 2}},
        ])
    );
    let read = api
        .get(&format!("/processes/{process}?include=requirements"))
        .await;
    assert_eq!(
        read.body["data"]["relationships"]["requirements"]["data"],
        linked.body["data"]
    );
    assert_eq!(
        api.get(&format!("/processes/{process}/requirements"))
            .await
            .ids(),
        [b, a]
    );
}

#[tokio::test]
async fn included_records_come_once_and_are_all_linked_to() {
    let api = start().await;
    let path = "/requirements?page[limit]=60&include=personas,team,use_cases.test_cases,\
                test_cases.test_results,superseded_by,supersedes,processes";
    let reply = api.get(path).await;
    let included = reply.body["included"].as_array().unwrap();
    let identity = |record: &Value| (record["type"].to_string(), record["id"].to_string());
    let mut seen: HashSet<_> = reply.data().iter().map(identity).collect();
    for record in included {
        assert!(seen.insert(identity(record)), "twice: {}", record["id"]);
    }
    let mut linked = HashSet::new();
    for record in reply.data().iter().chain(included) {
        for relationship in record["relationships"].as_object().unwrap().values() {
            match &relationship["data"] {
                Value::Array(identifiers) => linked.extend(identifiers.iter().map(identity)),
                Value::Object(_) => _ = linked.insert(identity(&relationship["data"])),
                _ => {}
            }
        }
    }
    for record in included {
        assert!(
            linked.contains(&identity(record)),
            "not linked: {}",
            record["id"]
        );
    }
    let kinds: HashSet<&str> = included
        .iter()
        .map(|r| r["type"].as_str().unwrap())
        .collect();
    for kind in [
        "persona",
        "team",
        "use_case",
        "test_case",
        "test_result",
        "process",
    ] {
        assert!(kinds.contains(kind), "no {kind}");
    }
}

#[tokio::test]
async fn includes_are_those_of_the_contract() {
    let api = start().await;
    let empty = api.get("/requirements?page[limit]=1&include=").await;
    assert_eq!(empty.body["included"], json!([]));
    let id = api.first_id("requirements").await;
    for path in [
        "/requirements?include=nothing".to_owned(),
        "/requirements?include=team,".to_owned(),
        // It exists, but the contract does not include it.
        "/requirements?include=personas.requirements".to_owned(),
        format!("/requirements/{id}/personas?include=personas"),
        format!("/requirements/{id}/relationships/personas?include=nothing"),
    ] {
        let reply = api.get(&path).await;
        assert_eq!(
            reply.error(),
            (400, "invalid_includes", "include"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_deleted_record_leaves_its_links() {
    let api = start().await;
    let id = api.requirement("linked").await;
    let body = json!({"data": {"attributes": {"name": "short-lived"}}});
    let made = api.post("/personas", body).await;
    let persona = made.body["data"]["id"].as_str().unwrap().to_owned();
    let path = format!("/requirements/{id}/relationships/personas");
    api.post(&path, personas(&[&persona])).await;
    api.delete(&format!("/personas/{persona}"), None).await;
    assert!(api.get(&path).await.ids().is_empty());
}
