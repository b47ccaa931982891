//! Every operation of the contract is called once, by whatever method of the
//! client carries it.

use std::collections::BTreeSet;

use catalio::{
    Capability, Client, FilteredBy, Id, OperationId, Persona, Process, Requirement, Resource,
    Response, Team, TestCase, UseCase,
};
use serde_json::{Map, Value, json};

use crate::{client, sandbox};

/// The operations that were called.
#[derive(Default)]
struct Called(BTreeSet<&'static str>);

impl Called {
    fn by<T>(&mut self, answer: catalio::Result<Response<T>>) -> Response<T> {
        let answer = answer.unwrap_or_else(|error| panic!("{error:#} {:?}", error.problems()));
        self.0.insert(answer.operation().unwrap().wire_id);
        answer
    }
}

/// Lists, makes, reads, changes and deletes, as every resource is.
async fn basics<R: Resource>(catalio: &Client, called: &mut Called, required: Value) {
    let all = catalio.collection::<R>();
    let page = called.by(all.list().limit(2).await);
    assert_eq!(page.data.len(), 2, "{}", R::TYPE);
    let required: Map<String, Value> = serde_json::from_value(required).unwrap();
    let mut create = all.create();
    for (name, value) in &required {
        create = create.set_named(name, value.clone());
    }
    let made = called.by(create.await).into_value().data;
    let read = called.by(all.get(&made.id).await).into_value().data;
    assert_eq!(read.id, made.id);
    let (name, _) = required
        .iter()
        .find(|(name, _)| matches!(name.as_str(), "title" | "name" | "outcome"))
        .unwrap();
    let value = if name == "outcome" {
        "failed"
    } else {
        "Another"
    };
    let changed = called.by(all.update(&made.id).set_named(name, value.into()).await);
    let changed = serde_json::to_value(&changed.data.attributes).unwrap();
    assert_eq!(changed[name], value);
    called.by(all.delete(&made.id).await);
    assert!(all.get(&made.id).await.unwrap_err().is_not_found());
}

async fn linkage<R: Resource, T: Resource>(
    catalio: &Client,
    called: &mut Called,
    id: &Id<R>,
    relationship: catalio::ToMany<R, T, catalio::Linked>,
) {
    let all = catalio.collection::<R>();
    let to = called.by(catalio.collection::<T>().list().limit(2).await);
    let added = called.by(all.add(id, relationship, &to.data).await);
    assert!(added.data.len() >= 2);
    let links = called.by(all.links(id, relationship).await);
    assert_eq!(links.data, added.data);
    let related = called.by(all.related(id, relationship).await);
    assert_eq!(related.data.len(), added.data.len());
    called.by(all.remove(id, relationship, &to.data).await);
    let replaced = called.by(all.replace(id, relationship, [&to.data[0]]).await);
    assert_eq!(replaced.data.len(), 1);
}

#[tokio::test]
async fn every_operation_has_a_method() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let called = &mut Called::default();
    let requirements = catalio.requirements();
    let first = requirements.list().limit(1).await.unwrap();
    let id = first.data[0].id.clone();
    let case = catalio.test_cases().list().limit(1).await.unwrap();

    basics::<Requirement>(&catalio, called, json!({"title": "A"})).await;
    basics::<Persona>(&catalio, called, json!({"name": "A"})).await;
    let use_case =
        json!({"title": "A", "use_case_type": "edge_case", "requirement_id": id.as_str()});
    basics::<UseCase>(&catalio, called, use_case).await;
    basics::<TestCase>(&catalio, called, json!({"title": "A", "test_type": "unit"})).await;
    let result = json!({"outcome": "passed", "test_case_id": case.data[0].id.as_str()});
    basics::<catalio::TestResult>(&catalio, called, result).await;
    basics::<catalio::Component>(&catalio, called, json!({"name": "A"})).await;
    basics::<Process>(&catalio, called, json!({"name": "A"})).await;
    basics::<catalio::Policy>(
        &catalio,
        called,
        json!({"name": "A", "policy_type": "security"}),
    )
    .await;
    basics::<Capability>(&catalio, called, json!({"name": "A"})).await;
    basics::<Team>(&catalio, called, json!({"name": "A"})).await;

    linkage(&catalio, called, &id, Requirement::PERSONAS).await;
    linkage(&catalio, called, &id, Requirement::COMPONENTS).await;
    linkage(&catalio, called, &id, Requirement::POLICIES).await;
    let processes = catalio.processes().list().limit(1).await.unwrap();
    linkage(
        &catalio,
        called,
        &processes.data[0].id,
        Process::REQUIREMENTS,
    )
    .await;
    called.by(requirements.related(&id, Requirement::USE_CASES).await);
    called.by(requirements.related(&id, Requirement::TEST_CASES).await);
    let personas = catalio.personas().list().limit(1).await.unwrap();
    called.by(catalio
        .personas()
        .related(&personas.data[0], Persona::REQUIREMENTS)
        .await);
    let use_cases = catalio.use_cases().list().limit(1).await.unwrap();
    called.by(catalio
        .use_cases()
        .related(&use_cases.data[0], UseCase::TEST_CASES)
        .await);
    called.by(catalio
        .test_cases()
        .related(&case.data[0], TestCase::TEST_RESULTS)
        .await);
    let capabilities = catalio.capabilities().list().limit(1).await.unwrap();
    called.by(catalio
        .capabilities()
        .related(&capabilities.data[0], Capability::CHILDREN)
        .await);
    let teams = catalio.teams().list().limit(1).await.unwrap();
    called.by(catalio
        .teams()
        .related(&teams.data[0], Team::REQUIREMENTS)
        .await);

    let by = FilteredBy::new().status("active").priority("high");
    let filtered = called.by(requirements.filtered(by).limit(5).await);
    assert!(
        filtered
            .data
            .iter()
            .all(|it| it.status.as_ref().unwrap() == "active")
    );
    called.by(requirements.supersedeable().limit(5).await);
    called.by(requirements.detail(&id).await);
    let stats = called.by(requirements.stats().await);
    assert!(stats.total >= 200);
    let found = called.by(requirements
        .semantic_search("refund")
        .limit(3)
        .status("active")
        .await);
    assert!(found.len() <= 3);

    let made = requirements
        .create()
        .set(Requirement::TITLE, "Refund a settled order quickly");
    let subject = made.await.unwrap().into_value().data.id;
    called.by(requirements.analyze_sentiment(&subject).await);
    called.by(requirements.assess_quality(&subject).await);
    let summary = called.by(requirements.generate_summary(&subject).await);
    assert!(!summary.summary.is_empty());
    called.by(requirements.generate_tags(&subject).await);
    called.by(requirements.suggest_categories(&subject).await);
    called.by(requirements.investigate(&subject).notes("How often?").await);
    called.by(requirements.confirm(&subject).await);
    called.by(requirements.activate(&subject).await);
    let heir = requirements
        .create()
        .set(Requirement::TITLE, "Heir")
        .await
        .unwrap();
    requirements.activate(&heir.data.id).await.unwrap();
    called.by(requirements.supersede(&subject, &heir.data).await);
    called.by(requirements
        .deprecate(&heir.data.id)
        .reason("Not needed.")
        .await);

    let vague = requirements
        .create()
        .set(Requirement::TITLE, "Vague")
        .await
        .unwrap();
    called.by(requirements
        .reject(&vague.data.id)
        .reason("Too vague.")
        .await);

    let all: BTreeSet<_> = OperationId::ALL
        .iter()
        .map(|it| it.spec().wire_id)
        .collect();
    let missing: Vec<_> = all.difference(&called.0).collect();
    assert!(missing.is_empty(), "never called: {missing:?}");
}
