//! The wire form of what the Catalio client sends, and the decode of every
//! example body. Behaviour against a server that thinks is in
//! `catalio_end_to_end`.

#![allow(clippy::unwrap_used)]

use std::future::Future;

use catalio::{
    Capability, Client, Document, Error, FilteredBy, Id, Link, Object, Persona, Priority, Process,
    Requirement, Resource, Response, RetryPolicy, Step, Team, TestCase, TestResult, UseCase,
};
use octo_tests::{Answer, Recorded, Recorder, examples};
use serde_json::{Map, Value, json};

const TOKEN: &str =
    r#"{"access_token":"wire.test.token","token_type":"Bearer","expires_in":86400}"#;
const ID: &str = "5f0c1c1e-8f0e-5a55-9b0e-0d5b3f3b1a01";
const OTHER: &str = "5f0c1c1e-8f0e-5a55-9b0e-0d5b3f3b1a02";

async fn server(status: u16, body: impl Into<Vec<u8>>) -> Recorder {
    let mut answer = Answer::json(status, body);
    answer.content_type = "application/vnd.api+json";
    let mut answers = vec![Answer::json(200, TOKEN), answer];
    if status == 401 {
        // It is met by a fresh token, and by the same answer.
        answers.extend_from_within(..);
    }
    Recorder::start(answers).await
}

fn client(server: &Recorder) -> Client {
    Client::builder()
        .client_id("cat_library")
        .client_secret("not-a-secret-of-anything")
        .base_url(server.url("/api/v1"))
        .audience("https://catalio.example/api/v1")
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}

/// The request behind the one for a token, with its query decoded.
async fn sent<F, T>(answer: &str, call: impl FnOnce(Client) -> F) -> Recorded
where
    F: Future<Output = catalio::Result<T>>,
{
    let server = server(200, answer).await;
    if let Err(error) = call(client(&server)).await {
        panic!("the call failed: {error}");
    }
    let [_, request] = &server.recorded()[..] else {
        panic!("two requests expected: {:?}", server.recorded());
    };
    request.clone()
}

async fn wire_form<F, T>(answer: &str, call: impl FnOnce(Client) -> F) -> String
where
    F: Future<Output = catalio::Result<T>>,
{
    sent(answer, call).await.to_text()
}

const ONE: &str = r#"{"data":{"type":"requirement","id":"r1"}}"#;
const MANY: &str = r#"{"data":[]}"#;

#[tokio::test]
async fn a_token_is_asked_for_as_documented() {
    let server = server(200, MANY).await;
    client(&server).teams().list().await.unwrap();
    let token = server.recorded()[0].to_text();
    insta::assert_snapshot!(token);
}

#[tokio::test]
async fn a_list_sends_nothing_that_was_not_set() {
    let text = wire_form(
        MANY,
        |client| async move { client.requirements().list().await },
    )
    .await;
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn a_list_with_everything() {
    let text = wire_form(MANY, |client| async move {
        let urgent = Requirement::PRIORITY.is_in([Priority::High, Priority::Critical]);
        let for_readers = Requirement::PERSONAS.matching(Persona::NAME.eq("Reader & co"));
        client
            .requirements()
            .list()
            .filter(urgent | !for_readers)
            .filter(Requirement::TEAM_ID.eq(ID))
            .sort(Requirement::INSERTED_AT.desc())
            .sort(Requirement::TITLE.asc())
            .include(Requirement::USE_CASES.then(UseCase::TEST_CASES))
            .include(Requirement::TEAM)
            .field(Requirement::TITLE)
            .field(Requirement::TEAM)
            .field(Team::NAME)
            .limit(25)
            .after("a+b/c=")
            .count(true)
            .await
    })
    .await;
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn a_ready_made_view() {
    let text = wire_form(MANY, |client| async move {
        let by = FilteredBy::new()
            .status("draft")
            .status("active")
            .priority("low")
            .persona(ID)
            .search("loans");
        client
            .requirements()
            .filtered(by)
            .offset(50)
            .limit(50)
            .await
    })
    .await;
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn requests_without_documents() {
    let mut text = String::new();
    text += &wire_form(ONE, |client| async move {
        client.requirements().detail(ID).await
    })
    .await;
    text += &wire_form("", |client| async move {
        client.requirements().delete(ID).await
    })
    .await;
    text += &wire_form(r#"{"tags":[]}"#, |client| async move {
        client.requirements().generate_tags("a/b").await
    })
    .await;
    text += &wire_form(MANY, |client| async move {
        client
            .capabilities()
            .related(ID, Capability::CHILDREN)
            .await
    })
    .await;
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn linkage_transitions_and_searches() {
    let mut text = String::new();
    text += &wire_form(MANY, |client| async move {
        let step = Link::new(OTHER).with_meta("position", json!(2));
        client
            .processes()
            .add(ID, Process::REQUIREMENTS, [step])
            .await
    })
    .await;
    text += &wire_form(MANY, |client| async move {
        let none: [Id<Persona>; 0] = [];
        client
            .requirements()
            .replace(ID, Requirement::PERSONAS, none)
            .await
    })
    .await;
    text += &wire_form(ONE, |client| async move {
        client.requirements().confirm(ID).await
    })
    .await;
    text += &wire_form(ONE, |client| async move {
        client
            .requirements()
            .investigate(ID)
            .notes("How often?")
            .await
    })
    .await;
    text += &wire_form("[]", |client| async move {
        client
            .requirements()
            .semantic_search("keep a book")
            .limit(3)
            .status("active")
            .await
    })
    .await;
    insta::assert_snapshot!(text);
}

/// The request bodies of the examples, as the builders write them.
#[tokio::test]
async fn builders_write_the_example_requests() {
    let examples: Map<String, Value> = examples("catalio")
        .into_iter()
        .filter_map(|(name, body)| {
            let name = name.strip_suffix(".request.json")?.to_owned();
            Some((name, serde_json::from_slice(&body).unwrap()))
        })
        .collect();
    let id_in = |name: &str, pointer: &str| {
        examples[name]
            .pointer(pointer)
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned()
    };

    let team = id_in("createRequirement", "/data/attributes/team_id");
    let persona = id_in(
        "createRequirement",
        "/data/relationships/personas/data/0/id",
    );
    let create = sent(ONE, |client| async move {
        client
            .requirements()
            .create()
            .set(Requirement::TITLE, "Renew a loan online")
            .set(Requirement::USER_WANT, "to renew a loan from home")
            .set(Requirement::USER_BENEFIT, "nobody queues to keep a book")
            .set(Requirement::PRIORITY, Priority::High)
            .set(Requirement::BUSINESS_VALUE, 5)
            .set(
                Requirement::CONSTRAINTS,
                ["A reserved copy cannot be renewed."],
            )
            .set(Requirement::TAGS, ["renewals", "loans"])
            .set(Requirement::TEAM_ID, team)
            .clear(Requirement::COMPLEXITY)
            .relate(Requirement::PERSONAS, [persona])
            .await
    });
    let update_id = id_in("updateRequirement", "/data/id");
    let update = sent(ONE, |client| async move {
        client
            .requirements()
            .update(update_id)
            .set(Requirement::PRIORITY, Priority::Critical)
            .clear(Requirement::TEAM_ID)
            .relate(Requirement::POLICIES, [] as [&str; 0])
            .await
    });
    let by = id_in(
        "supersedeRequirement",
        "/data/attributes/superseding_requirement_id",
    );
    let supersede = sent(ONE, |client| async move {
        client
            .requirements()
            .supersede(ID, by)
            .reason("Part of the account now.")
            .await
    });
    let search = sent("[]", |client| async move {
        client
            .requirements()
            .semantic_search("keep a book for longer")
            .limit(5)
            .threshold(0.6)
            .await
    });
    let token = async {
        let server = server(200, MANY).await;
        client(&server).teams().list().await.unwrap();
        server.recorded()[0].clone()
    };
    let written = [
        ("createRequirement", create.await),
        ("updateRequirement", update.await),
        ("supersedeRequirement", supersede.await),
        ("semanticSearchRequirements", search.await),
        ("issueToken", token.await),
    ];
    assert_eq!(written.len(), examples.len());
    for (name, request) in written {
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(body, examples[name], "{name}");
    }
}

#[tokio::test]
async fn every_example_decodes_without_loss() {
    for (name, body) in examples("catalio") {
        let parts: Vec<_> = name.split('.').collect();
        let (operation, status) = (parts[0], parts[1]);
        if status == "request" {
            continue;
        }
        let status: u16 = status.parse().unwrap();
        let value: Value = serde_json::from_slice(&body).unwrap();
        if operation == "issueToken" {
            token_example(&name, status, body).await;
            continue;
        }
        let server = server(status, body).await;
        let client = client(&server);
        let all = client.requirements();
        match operation {
            "listRequirements" => list(all.list().await, &name, &value),
            "listFilteredRequirements" => {
                list(all.filtered(FilteredBy::new()).await, &name, &value);
            }
            "listCapabilities" => list(client.capabilities().list().await, &name, &value),
            "listComponents" => list(client.components().list().await, &name, &value),
            "getRequirement" => one(all.get(ID).await, &name, &value),
            "createRequirement" => {
                one(
                    all.create().set(Requirement::TITLE, "x").await,
                    &name,
                    &value,
                );
            }
            "updateRequirement" => one(all.update(ID).await, &name, &value),
            "activateRequirement" => one(all.activate(ID).await, &name, &value),
            "getPolicy" => one(client.policies().get(ID).await, &name, &value),
            "getProcess" => one(client.processes().get(ID).await, &name, &value),
            "getUseCase" => one(client.use_cases().get(ID).await, &name, &value),
            "createTestResult" => {
                let create = client.test_results().create();
                let create = create.set(TestResult::OUTCOME, "failed");
                one(
                    create.set(TestResult::TEST_CASE_ID, ID).await,
                    &name,
                    &value,
                );
            }
            "addRequirementPersonas" => {
                let added = all.add(ID, Requirement::PERSONAS, [OTHER]).await.unwrap();
                let ids: Vec<_> = added
                    .data
                    .iter()
                    .map(|link| json!({"type": link.kind, "id": link.id}))
                    .collect();
                assert_eq!(Value::from(ids), value["data"]);
            }
            "analyzeRequirementSentiment" => plain(all.analyze_sentiment(ID).await, &value),
            "assessRequirementQuality" => plain(all.assess_quality(ID).await, &value),
            "getRequirementStats" => plain(all.stats().await, &value),
            "semanticSearchRequirements" => plain(all.semantic_search("x").await, &value),
            other => panic!("no operation {other}"),
        }
    }
}

async fn token_example(name: &str, status: u16, body: Vec<u8>) {
    let mut answers = vec![Answer::json(status, body)];
    answers.push(Answer::json(200, MANY));
    let server = Recorder::start(answers).await;
    let outcome = client(&server).teams().list().await;
    match outcome {
        Ok(_) => assert_eq!(status, 200, "{name}"),
        Err(error) => insta::assert_snapshot!(
            name.trim_end_matches(".json"),
            format!(
                "{}\n{:?}\nunauthorized {}",
                error.to_string().replace(&server.url(""), "[server]"),
                error.token_error(),
                error.is_unauthorized()
            )
        ),
    }
}

/// Refusals are snapshots, named after the example.
fn refusal(error: &Error, name: &str) {
    let text = format!(
        "{error}\nproblems: {:#?}\nnot_found {} unauthorized {} forbidden {} validation {}\n",
        error.problems(),
        error.is_not_found(),
        error.is_unauthorized(),
        error.is_forbidden(),
        error.is_validation(),
    );
    insta::assert_snapshot!(name.trim_end_matches(".json"), text);
}

fn list<R: Resource>(
    outcome: catalio::Result<Response<catalio::Page<R>>>,
    name: &str,
    value: &Value,
) {
    match outcome {
        Ok(page) => {
            let wire = value["data"].as_array().unwrap();
            assert_eq!(page.data.len(), wire.len(), "{name}");
            for (object, wire) in page.data.iter().zip(wire) {
                same_object(object, wire, name);
            }
            let total = value.pointer("/meta/page/total").and_then(Value::as_u64);
            assert_eq!(page.total(), total, "{name}");
            same_rest(&page, value, name);
        }
        Err(error) => refusal(&error, name),
    }
}

fn one<R: Resource>(
    outcome: catalio::Result<Response<catalio::One<R>>>,
    name: &str,
    value: &Value,
) {
    match outcome {
        Ok(one) => {
            same_object(&one.data, &value["data"], name);
            same_rest(&one, value, name);
        }
        Err(error) => refusal(&error, name),
    }
}

fn plain<T: serde::Serialize>(outcome: catalio::Result<Response<T>>, value: &Value) {
    let decoded = serde_json::to_value(outcome.unwrap().value()).unwrap();
    assert_eq!(without_absent(&decoded), without_absent(value));
}

fn same_object<R: Resource>(object: &Object<R>, wire: &Value, name: &str) {
    assert_eq!(object.id.as_str(), wire["id"], "{name}");
    let attributes = serde_json::to_value(&object.attributes).unwrap();
    assert_eq!(
        same_instants(&without_absent(&attributes)),
        same_instants(&without_absent(&wire["attributes"])),
        "{name}"
    );
    let keyset = wire.pointer("/meta/keyset").and_then(Value::as_str);
    assert_eq!(object.keyset(), keyset, "{name}");
    let relationships = wire["relationships"].as_object().unwrap();
    assert_eq!(object.relationships.len(), relationships.len(), "{name}");
    for (relationship, wire) in relationships {
        let decoded = &object.relationships[relationship];
        let links: Vec<_> = match wire.get("data") {
            None => {
                assert_eq!(
                    decoded.data,
                    catalio::Linkage::Absent,
                    "{name} {relationship}"
                );
                continue;
            }
            Some(Value::Array(links)) => links.iter().collect(),
            Some(Value::Null) => Vec::new(),
            Some(link) => vec![link],
        };
        let decoded = decoded.data.identifiers();
        assert_eq!(decoded.len(), links.len(), "{name} {relationship}");
        for (decoded, wire) in decoded.iter().zip(links) {
            assert_eq!(
                (&*decoded.kind, &*decoded.id),
                (wire["type"].as_str().unwrap(), wire["id"].as_str().unwrap())
            );
            assert_eq!(
                decoded.meta.len(),
                wire.get("meta")
                    .map_or(0, |meta| meta.as_object().unwrap().len())
            );
        }
    }
}

/// What stands beside the primary data.
fn same_rest<D: catalio::Primary>(document: &Document<D>, value: &Value, name: &str) {
    let included = value.get("included").and_then(Value::as_array);
    let included: &[Value] = included.map_or(&[], Vec::as_slice);
    assert_eq!(document.included.len(), included.len(), "{name}");
    for (object, wire) in document.included.iter().zip(included) {
        assert_eq!(object.kind, wire["type"], "{name}");
        assert_eq!(Value::Object(object.attributes.clone()), wire["attributes"]);
        let found = document.included.find(&object.identifier()).unwrap();
        assert_eq!(found.id, object.id);
        let known = [
            document
                .included::<Persona>(object.identifier())
                .unwrap()
                .is_some(),
            document
                .included::<Team>(object.identifier())
                .unwrap()
                .is_some(),
            document
                .included::<Requirement>(object.identifier())
                .unwrap()
                .is_some(),
            document
                .included::<TestCase>(object.identifier())
                .unwrap()
                .is_some(),
            document
                .included::<TestResult>(object.identifier())
                .unwrap()
                .is_some(),
        ];
        assert_eq!(
            known.iter().filter(|it| **it).count(),
            1,
            "{name} {}",
            object.kind
        );
    }
    for link in ["self", "first", "prev", "next", "last"] {
        let wire = value["links"].get(link).and_then(Value::as_str);
        assert_eq!(document.links.get(link), wire, "{name} {link}");
    }
}

/// Without nulls and empty lists, which a decoded value does not tell from
/// absent members.
fn without_absent(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| !value.is_null() && *value != &json!([]))
            .map(|(name, value)| (name.clone(), without_absent(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_absent).collect(),
        other => other.clone(),
    }
}

/// Fractions of zero seconds say nothing.
fn same_instants(value: &Value) -> Value {
    serde_json::from_str(&value.to_string().replace(".000000Z", "Z")).unwrap()
}

/// The server may name another host than the one that was asked.
#[tokio::test]
async fn a_walk_does_not_follow_a_link_elsewhere() {
    for (link, told) in [
        (
            "https://elsewhere.example/api/v1/teams?page[after]=x",
            "leads to https://elsewhere.example",
        ),
        ("/other/teams?page[after]=x", "leads out of the API"),
    ] {
        let body = json!({"data": [], "links": {"next": link}});
        let server = server(200, body.to_string()).await;
        let mut pages = client(&server).teams().list().pages();
        pages.next().await.unwrap().unwrap();
        let error = pages.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains(told), "{error}");
        assert!(pages.next().await.is_none());
        assert_eq!(server.recorded().len(), 2);
    }
}

#[tokio::test]
async fn a_walk_follows_the_link_as_it_is() {
    let body =
        json!({"data": [], "links": {"next": "/api/v1/teams?page[after]=a%2Bb&page[limit]=1&x=1"}});
    let answers = [
        Answer::json(200, TOKEN),
        Answer::json(200, body.to_string()),
        Answer::json(200, r#"{"data": [], "links": {"next": null}}"#),
    ];
    let server = Recorder::start(answers).await;
    let mut pages = client(&server).teams().list().limit(1).pages();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        page.unwrap();
        count += 1;
    }
    assert_eq!(count, 2);
    insta::assert_snapshot!(server.recorded()[2].to_text());
}

#[tokio::test]
async fn requests_explain_themselves_without_being_sent() {
    let server = Recorder::start([]).await;
    let client = client(&server);
    let explained = [
        client.teams().list().limit(5).explain().unwrap(),
        client.requirements().get("r1").explain().unwrap(),
        client.requirements().delete("r1").explain().unwrap(),
        client.requirements().stats().explain().unwrap(),
    ];
    let text = explained
        .map(|explanation| explanation.to_string())
        .join("\n\n");
    assert!(!text.contains("not-a-secret-of-anything"), "{text}");
    let text = text.replace(&server.url(""), "http://127.0.0.1");
    insta::assert_snapshot!(text);
    assert!(server.recorded().is_empty());
}
