//! The Catalio client.

use std::{collections::BTreeSet, future::Future, pin::Pin};

use catalio::{
    Access, Capability, Client, Component, Filter, FilteredBy, Id, Kind, Persona, Policy, Priority,
    Process, Requirement, RequirementStatus, Resource, RetryPolicy, Sort, Team, TestCase,
    TestResult, UseCase,
};
use octo_conformance::{Api, Contract, schema::Schema};
use octo_tests::{Answer, Recorder};
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::{
    held::{declared, held},
    reading::{bodies, refusals, runner, with_strangers, with_unlisted},
    tape::{Maybe, Tape, run},
};

const PREFIX: &str = "/api/v1";
const TOKEN: &str =
    r#"{"access_token":"wire.test.token","token_type":"Bearer","expires_in":86400}"#;

fn client(server: &Recorder) -> Client {
    Client::builder()
        .client_id("cat_library")
        .client_secret("not-a-secret-of-anything")
        .base_url(server.url(PREFIX))
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}

/// What a call gives back: the body that came, or why there is none.
type Outcome = Pin<Box<dyn Future<Output = Result<Vec<u8>, String>>>>;

/// An operation, and a call of it.
struct Call(String, Box<dyn Fn(Client, Tape) -> Outcome>);

macro_rules! calls {
    ($calls:ident; $($operation:expr, |$client:ident, $tape:ident| $call:expr;)*) => {
        $($calls.push(Call($operation.to_string(), Box::new(move |$client: Client, mut tape: Tape| {
            Box::pin(async move {
                #[allow(unused_variables)]
                let $tape = &mut tape;
                match $call.await {
                    Ok(response) => Ok(response.body().to_vec()),
                    Err(error) => Err(format!("{error:?}")),
                }
            })
        })));)*
    };
}

fn id<R: Resource>(tape: &mut Tape) -> Id<R> {
    Id::new(tape.uuid())
}

fn links<R: Resource>(tape: &mut Tape) -> Vec<Id<R>> {
    (0..=tape.below(2)).map(|_| id(tape)).collect()
}

fn contract() -> &'static Contract {
    static CONTRACT: std::sync::LazyLock<Contract> =
        std::sync::LazyLock::new(|| Contract::embedded(Api::Catalio).unwrap());
    &CONTRACT
}

/// A value for an attribute: what its kind makes, and for text what the
/// document lists or wants the form of.
fn value(kind: Kind, schema: Option<&Schema>, tape: &mut Tape) -> Value {
    match kind {
        Kind::Integer => json!(1 + tape.below(5)),
        Kind::Number => json!(tape.below(100) as f64 / 100.0),
        Kind::Flag => json!(tape.bool()),
        Kind::Instant => json!("2026-07-01T08:00:00Z"),
        Kind::Date => json!("2026-07-01"),
        Kind::TextList => json!(tape.texts()),
        Kind::Text => {
            let listed: Vec<Value> = schema
                .and_then(Schema::listed)
                .unwrap_or_default()
                .into_iter()
                .filter(Value::is_string)
                .collect();
            let uuid = schema.and_then(|schema| schema.keyword("format")) == Some(json!("uuid"));
            match &listed[..] {
                [] if uuid => json!(tape.uuid()),
                [] => json!(tape.text()),
                listed => tape.pick(listed),
            }
        }
        _ => json!([{"position": 1, "action": tape.text(), "expected_result": tape.text()}]),
    }
}

/// The attributes of a write, as the document has them.
fn attributes<R: Resource>(
    contract: &Contract,
    operation: &str,
    create: bool,
    tape: &mut Tape,
) -> Vec<(String, Value)> {
    let schema = contract
        .operation(operation)
        .and_then(|operation| operation.body.as_ref())
        .and_then(|body| body.schema.property("data")?.property("attributes"));
    let mut chosen = Vec::new();
    for info in R::ATTRIBUTES {
        let settable = match info.access {
            Access::Writable | Access::InputOnly => true,
            Access::CreateOnly => create,
            _ => false,
        };
        if settable && ((create && info.required) || tape.flag()) {
            let property = schema
                .as_ref()
                .and_then(|schema| schema.property(info.name));
            chosen.push((
                info.name.to_owned(),
                value(info.kind, property.as_ref(), tape),
            ));
        }
    }
    chosen
}

/// What every resource has.
fn basics<R: Resource>(calls: &mut Vec<Call>) {
    let readable = || -> Vec<&'static str> {
        R::ATTRIBUTES
            .iter()
            .filter(|info| {
                info.access != Access::InputOnly
                    && info.kind != Kind::Json
                    && info.kind != Kind::TextList
            })
            .map(|info| info.name)
            .collect()
    };
    let fields = || -> Vec<&'static str> {
        R::ATTRIBUTES
            .iter()
            .filter(|info| info.access != Access::InputOnly)
            .map(|info| info.name)
            .collect()
    };
    let paths = || -> Vec<&'static str> { R::RELATIONSHIPS.iter().map(|info| info.name).collect() };
    let ids = R::OPERATIONS;
    let wire = |operation: catalio::OperationId| operation.spec().wire_id;

    let (created_as, updated_as) = (wire(ids.create), wire(ids.update));
    calls! { calls;
        wire(ids.list), |c, t| {
            let mut list = c.collection::<R>().list();
            for _ in 0..t.below(3) {
                let sign = t.pick(&["", "-", "++", "--"]);
                list = list.sort(Sort::parse(&format!("{sign}{}", t.pick(&readable()))));
            }
            if let (true, false) = (t.flag(), paths().is_empty()) {
                list = list.include_path(t.pick(&paths()));
            }
            for name in t.some(&fields()) {
                list = list.field_named(R::TYPE, name);
            }
            list.maybe(t, |it, t| it.limit(1 + t.below(100) as u32))
                .maybe(t, |it, t| it.count(t.bool()))
                .maybe(t, |it, t| match t.below(3) {
                    0 => it.offset(t.below(1000) as u64),
                    1 => it.after(t.text()),
                    _ => it.before(t.text()),
                })
        };
        wire(ids.get), |c, t| {
            let mut get = c.collection::<R>().get(id::<R>(t));
            if let (true, false) = (t.flag(), paths().is_empty()) {
                get = get.include_path(t.pick(&paths()));
            }
            for name in t.some(&fields()) {
                get = get.field_named(R::TYPE, name);
            }
            get
        };
        wire(ids.delete), |c, t| c.collection::<R>().delete(id::<R>(t));
    }
    calls! { calls;
        created_as, |c, t| {
            let mut create = c.collection::<R>().create();
            for (name, value) in attributes::<R>(contract(), created_as, true, t) {
                create = create.set_named(&name, value);
            }
            for info in R::RELATIONSHIPS.iter().filter(|info| info.settable) {
                if t.flag() {
                    create = create.relate_named(info.name, info.to, [t.uuid()]);
                }
            }
            create
        };
        updated_as, |c, t| {
            let mut update = c.collection::<R>().update(id::<R>(t));
            for (name, value) in attributes::<R>(contract(), updated_as, false, t) {
                update = update.set_named(&name, value);
            }
            update
        };
    }
}

fn condition(tape: &mut Tape) -> Filter<Requirement> {
    let text = tape.text();
    match tape.below(14) {
        0 => Requirement::TITLE.eq(text),
        1 => Requirement::TITLE.contains(text),
        2 => Requirement::TITLE.starts_with(text),
        3 => Requirement::USER_WANT.ends_with(text),
        4 => Requirement::STATUS.eq(RequirementStatus::Active),
        5 => Requirement::PRIORITY.is_in([Priority::High, Priority::Low]),
        6 => Requirement::BUSINESS_VALUE.greater_than(tape.below(10) as i64),
        7 => Requirement::QUALITY_SCORE.less_than_or_equal(0.5),
        8 => Requirement::AI_ACCESSIBLE.eq(tape.bool()),
        9 => Requirement::SUPERSEDED_BY_ID.is_nil(tape.bool()),
        10 => Requirement::TEAM_ID.eq(id::<Team>(tape)),
        11 => Requirement::PERSONAS.matching(Persona::NAME.eq(text)),
        12 => Requirement::TEAM.matching(Team::NAME.not_eq(text)),
        _ => Requirement::PRIORITY.not_eq(Priority::Medium),
    }
}

fn filter(tape: &mut Tape) -> Filter<Requirement> {
    let one = condition(tape);
    match tape.below(4) {
        0 => one,
        1 => one.and(condition(tape)),
        2 => one.or(condition(tape)),
        _ => one.not(),
    }
}

fn linkage<R: Resource, T: Resource>(
    calls: &mut Vec<Call>,
    relationship: catalio::ToMany<R, T, catalio::Linked>,
) {
    let info = R::RELATIONSHIPS
        .iter()
        .find(|info| info.name == relationship.name())
        .unwrap();
    let [read, add, replace, remove] = info.linkage.unwrap().map(|it| it.spec().wire_id);
    let related = info.related.unwrap().spec().wire_id;
    calls! { calls;
        read, |c, t| c.collection::<R>().links(id::<R>(t), relationship);
        add, |c, t| c.collection::<R>().add(id::<R>(t), relationship, links::<T>(t));
        replace, |c, t| c.collection::<R>().replace(id::<R>(t), relationship, links::<T>(t));
        remove, |c, t| c.collection::<R>().remove(id::<R>(t), relationship, links::<T>(t));
        related, |c, t| c.collection::<R>().related(id::<R>(t), relationship);
    }
}

fn listing<R: Resource, T: Resource>(
    calls: &mut Vec<Call>,
    relationship: catalio::ToMany<R, T, catalio::Listed>,
) {
    let info = R::RELATIONSHIPS
        .iter()
        .find(|info| info.name == relationship.name())
        .unwrap();
    calls! { calls;
        info.related.unwrap().spec().wire_id, |c, t| c.collection::<R>().related(id::<R>(t), relationship);
    }
}

fn calls() -> Vec<Call> {
    let all = &mut Vec::new();
    basics::<Requirement>(all);
    basics::<Persona>(all);
    basics::<UseCase>(all);
    basics::<TestCase>(all);
    basics::<TestResult>(all);
    basics::<Component>(all);
    basics::<Process>(all);
    basics::<Policy>(all);
    basics::<Capability>(all);
    basics::<Team>(all);
    linkage(all, Requirement::PERSONAS);
    linkage(all, Requirement::COMPONENTS);
    linkage(all, Requirement::POLICIES);
    linkage(all, Process::REQUIREMENTS);
    listing(all, Requirement::USE_CASES);
    listing(all, Requirement::TEST_CASES);
    listing(all, Persona::REQUIREMENTS);
    listing(all, UseCase::TEST_CASES);
    listing(all, TestCase::TEST_RESULTS);
    listing(all, Capability::CHILDREN);
    listing(all, Team::REQUIREMENTS);
    calls! { all;
        "listRequirements", |c, t| c.requirements().list().filter(filter(t))
            .maybe(t, |it, _| it.include(Requirement::PERSONAS))
            .maybe(t, |it, _| it.include(Requirement::USE_CASES))
            .maybe(t, |it, _| it.field(Requirement::TITLE).field(Requirement::STATUS))
            .maybe(t, |it, _| it.sort(Requirement::INSERTED_AT.desc().nulls_last()));
        "listFilteredRequirements", |c, t| {
            let by = FilteredBy::new()
                .maybe(t, |it, t| it.status(t.pick(&[RequirementStatus::Active, RequirementStatus::Draft])))
                .maybe(t, |it, t| it.priority(t.pick(&[Priority::High, Priority::Low])))
                .maybe(t, |it, t| it.persona(id::<Persona>(t)))
                .maybe(t, |it, t| it.search(t.text()));
            c.requirements().filtered(by)
        };
        "listSupersedeableRequirements", |c, t| c.requirements().supersedeable();
        "getRequirementDetail", |c, t| c.requirements().detail(id::<Requirement>(t));
        "getRequirementStats", |c, t| c.requirements().stats();
        "semanticSearchRequirements", |c, t| c.requirements().semantic_search(t.text())
            .maybe(t, |it, t| it.limit(1 + t.below(50) as u32))
            .maybe(t, |it, t| it.threshold(t.below(101) as f64 / 100.0))
            .maybe(t, |it, t| it.status(t.pick(&[RequirementStatus::Active, RequirementStatus::Draft])));
        "analyzeRequirementSentiment", |c, t| c.requirements().analyze_sentiment(id::<Requirement>(t));
        "assessRequirementQuality", |c, t| c.requirements().assess_quality(id::<Requirement>(t));
        "generateRequirementSummary", |c, t| c.requirements().generate_summary(id::<Requirement>(t));
        "generateRequirementTags", |c, t| c.requirements().generate_tags(id::<Requirement>(t));
        "suggestRequirementCategories", |c, t| c.requirements().suggest_categories(id::<Requirement>(t));
        "activateRequirement", |c, t| c.requirements().activate(id::<Requirement>(t));
        "confirmRequirement", |c, t| c.requirements().confirm(id::<Requirement>(t));
        "deprecateRequirement", |c, t| c.requirements().deprecate(id::<Requirement>(t)).maybe(t, |it, t| it.reason(t.text()));
        "rejectRequirement", |c, t| c.requirements().reject(id::<Requirement>(t)).maybe(t, |it, t| it.reason(t.text()));
        "investigateRequirement", |c, t| c.requirements().investigate(id::<Requirement>(t)).maybe(t, |it, t| it.notes(t.text()));
        "supersedeRequirement", |c, t| c.requirements().supersede(id::<Requirement>(t), id::<Requirement>(t));
    }
    std::mem::take(all)
}

/// Everything that is sent, the exchange for a token aside.
async fn sent(calls: &[Call], tape: &mut Tape) -> Vec<octo_tests::Recorded> {
    let server = Recorder::start([Answer::json(200, TOKEN)]).await;
    let client = client(&server);
    for Call(_, call) in calls {
        let _ = call(client.clone(), tape.clone()).await;
        tape.flag();
    }
    let mut recorded = server.recorded();
    recorded.remove(0);
    recorded
}

#[test]
fn every_request_is_of_the_document() {
    let contract = contract();
    let runtime = Runtime::new().unwrap();
    let calls = calls();
    run(12, |mut tape| {
        for request in runtime.block_on(sent(&calls, &mut tape)) {
            let held = held(contract, PREFIX, &request);
            if !held.deviations.is_empty() {
                return Err(TestCaseError::fail(format!(
                    "{:?}\n{}",
                    held.deviations,
                    request.to_text()
                )));
            }
        }
        Ok(())
    });
}

#[tokio::test]
async fn every_operation_and_property_is_sent() {
    let contract = contract();
    let calls = calls();
    let mut operations = BTreeSet::new();
    let mut carried = BTreeSet::new();
    for turn in 0..4 {
        for request in sent(&calls, &mut Tape::everything(turn)).await {
            let held = held(contract, PREFIX, &request);
            operations.extend(held.operation);
            carried.extend(held.carried);
        }
    }
    let all: BTreeSet<_> = contract
        .operations()
        .iter()
        .map(|it| it.id.clone())
        .collect();
    let never: Vec<_> = all.difference(&operations).collect();
    assert!(never.is_empty(), "never sent: {never:?}");
    let never: Vec<_> = declared(contract).difference(&carried).cloned().collect();
    insta::assert_snapshot!("catalio_never_sent", never.join("\n"));
}

/// The resource type that the data of an operation's answers is of; nothing
/// when the data is no resource.
fn primary(operation: &str) -> Option<&'static str> {
    const OWN: [&str; 7] = [
        "getRequirementStats",
        "semanticSearchRequirements",
        "analyzeRequirementSentiment",
        "assessRequirementQuality",
        "generateRequirementSummary",
        "generateRequirementTags",
        "suggestRequirementCategories",
    ];
    if OWN.contains(&operation) {
        return None;
    }
    /// The relationships of a resource, by the operations that answer with
    /// their ends.
    fn ends<R: Resource>(operation: &str) -> Option<&'static str> {
        let ids = R::OPERATIONS;
        let own = [ids.list, ids.get, ids.create, ids.update, ids.delete];
        if own.iter().any(|id| id.spec().wire_id == operation) {
            return Some(R::TYPE);
        }
        R::RELATIONSHIPS.iter().find_map(|info| {
            let linkage = info.linkage.into_iter().flatten();
            linkage
                .chain(info.related)
                .any(|id| id.spec().wire_id == operation)
                .then_some(info.to)
        })
    }
    ends::<Requirement>(operation)
        .or_else(|| ends::<Persona>(operation))
        .or_else(|| ends::<UseCase>(operation))
        .or_else(|| ends::<TestCase>(operation))
        .or_else(|| ends::<TestResult>(operation))
        .or_else(|| ends::<Component>(operation))
        .or_else(|| ends::<Process>(operation))
        .or_else(|| ends::<Policy>(operation))
        .or_else(|| ends::<Capability>(operation))
        .or_else(|| ends::<Team>(operation))
        .or(Some(Requirement::TYPE))
}

/// The document does not say what JSON:API does: which type the data is of,
/// and that there is data.
fn as_json_api(operation: &str, mut body: Value) -> Option<Value> {
    let Some(kind) = primary(operation) else {
        return Some(body);
    };
    match body.get_mut("data")? {
        Value::Array(items) => items.iter_mut().for_each(|item| item["type"] = json!(kind)),
        Value::Object(members) => {
            members.insert("type".to_owned(), json!(kind));
        }
        _ => {}
    }
    Some(body)
}

#[tokio::test]
async fn every_answer_is_read() {
    let contract = contract();
    let mut runner = runner();
    let mut failures = BTreeSet::new();
    let mut count = 0;
    let mut unlisted_read = 0;
    let mut seen = BTreeSet::new();
    for Call(operation, call) in calls() {
        if !seen.insert(operation.clone()) {
            continue;
        }
        let mut all = Vec::new();
        for (status, media_type, body) in bodies(contract, &operation, 4, &mut runner) {
            let Some(body) = as_json_api(&operation, body) else {
                continue;
            };
            let later = with_strangers(contract, &operation, status, &body);
            let unlisted = with_unlisted(contract, &operation, status, &body);
            unlisted_read += usize::from(unlisted.is_some());
            let variants = [body, later].into_iter().chain(unlisted);
            all.extend(variants.map(|body| (status, media_type.clone(), body)));
        }
        let answers = all.iter().map(|(status, media_type, body)| {
            let mut answer = Answer::json(*status, body.to_string());
            if media_type.contains("vnd.api") {
                answer.content_type = "application/vnd.api+json";
            }
            answer
        });
        let server = Recorder::start([Answer::json(200, TOKEN)].into_iter().chain(answers)).await;
        let client = client(&server);
        for (status, _, body) in &all {
            count += 1;
            match call(client.clone(), Tape::new(Vec::new())).await {
                Ok(raw) => assert_eq!(serde_json::from_slice::<Value>(&raw).unwrap(), *body),
                Err(error) => {
                    let error: String = error.chars().take(300).collect();
                    let body: String = body.to_string().chars().take(1_000).collect();
                    failures.insert(format!("{operation} {status}: {error}\n  {body}"));
                }
            }
        }
    }
    let shown: Vec<_> = failures.iter().take(6).collect();
    assert!(
        failures.is_empty(),
        "{} of {count} not read: {shown:#?}",
        failures.len()
    );
    assert!(count > 300, "{count}");
    assert!(unlisted_read > 30, "{unlisted_read}");
}

#[tokio::test]
async fn every_refusal_is_read() {
    let contract = contract();
    let mut runner = runner();
    let mut seen = BTreeSet::new();
    for Call(operation, call) in calls() {
        if !seen.insert(operation.clone()) {
            continue;
        }
        for (status, _, body) in refusals(contract, &operation, &mut runner) {
            // Another token is fetched for a 401, and the call tried again.
            let mut answer = Answer::json(status, body.to_string());
            answer.content_type = "application/vnd.api+json";
            let token = Answer::json(200, TOKEN);
            let server = Recorder::start([token.clone(), answer.clone(), token, answer]).await;
            let error = call(client(&server), Tape::new(Vec::new()))
                .await
                .unwrap_err();
            assert!(
                error.contains(&format!("{status}")),
                "{operation} {status}: {error}"
            );
            assert!(
                !error.contains("Decode"),
                "{operation} {status}: {error}\n{body}"
            );
        }
    }
    assert!(seen.len() > 90, "{}", seen.len());
}
