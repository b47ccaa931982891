//! Making, changing and linking.

use catalio::{
    Complexity, Link, Priority, Process, Requirement, RequirementStatus, Resource, TestCase,
    TestType,
};
use serde_json::json;

use crate::{client, sandbox};

#[tokio::test]
async fn a_requirement_lives_its_life() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let requirements = catalio.requirements();
    let personas = catalio.personas().list().limit(2).await.unwrap();
    let team = catalio.teams().list().limit(1).await.unwrap();

    let made = requirements
        .create()
        .set(Requirement::TITLE, "Refund a settled order")
        .set(Requirement::PRIORITY, Priority::High)
        .set(Requirement::BUSINESS_VALUE, 8)
        .set(Requirement::TAGS, ["refunds", "payments"])
        .set(Requirement::AI_ACCESSIBLE, true)
        .set(Requirement::TEAM_ID, &team.data[0])
        .clear(Requirement::COMPLEXITY)
        .relate(Requirement::PERSONAS, [&personas.data[0]])
        .include(Requirement::PERSONAS)
        .include(Requirement::TEAM)
        .await
        .unwrap();
    assert_eq!(made.status().as_u16(), 201);
    let requirement = &made.data;
    assert_eq!(requirement.status, Some(RequirementStatus::Draft));
    assert_eq!(requirement.tags, ["refunds", "payments"]);
    assert_eq!(requirement.complexity, None);
    let linked = made.related(requirement, Requirement::PERSONAS).unwrap();
    assert_eq!(linked[0].id, personas.data[0].id);
    let owner = made.related_one(requirement, Requirement::TEAM).unwrap();
    assert_eq!(owner.unwrap().name, team.data[0].name);

    let id = &requirement.id;
    let changed = requirements
        .update(id)
        .set(Requirement::COMPLEXITY, Complexity::Low)
        .clear(Requirement::TEAM_ID)
        .relate(Requirement::PERSONAS, [] as [&str; 0])
        .include(Requirement::PERSONAS)
        .await
        .unwrap();
    assert_eq!(
        changed.data.title.as_deref(),
        Some("Refund a settled order")
    );
    assert_eq!(changed.data.complexity, Some(Complexity::Low));
    assert_eq!(changed.data.team_id, None);
    assert_eq!(changed.data.links_to(Requirement::PERSONAS), Some(vec![]));

    let links = requirements
        .add(id, Requirement::PERSONAS, &personas.data)
        .await
        .unwrap();
    assert_eq!(links.data.len(), 2);
    let again = requirements.add(id, Requirement::PERSONAS, [&personas.data[0]]);
    assert_eq!(again.await.unwrap().data.len(), 2);
    let left = requirements.remove(id, Requirement::PERSONAS, [&personas.data[0]]);
    assert_eq!(left.await.unwrap().data.len(), 1);
    let none = requirements.replace(id, Requirement::PERSONAS, [] as [&str; 0]);
    assert!(none.await.unwrap().data.is_empty());

    let active = requirements.activate(id).await.unwrap();
    assert_eq!(active.data.status, Some(RequirementStatus::Active));
    let heir = requirements
        .create()
        .set(Requirement::TITLE, "Refund any order")
        .await
        .unwrap();
    requirements.activate(&heir.data.id).await.unwrap();
    let superseded = requirements
        .supersede(id, &heir.data)
        .reason("Now for all orders.")
        .include(Requirement::SUPERSEDED_BY)
        .await
        .unwrap();
    assert_eq!(superseded.data.status, Some(RequirementStatus::Superseded));
    let by = superseded
        .related_one(&superseded.data, Requirement::SUPERSEDED_BY)
        .unwrap();
    assert_eq!(by.unwrap().id, heir.data.id);

    let gone = requirements.delete(&heir.data.id).await.unwrap();
    assert!(
        gone.value()
            .as_ref()
            .is_none_or(|it| it.data.id == heir.data.id)
    );
    let error = requirements.get(&heir.data.id).await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn links_carry_what_is_said_about_them() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let steps = catalio.requirements().list().limit(2).await.unwrap();
    let link = |index: usize, label: &str| {
        Link::new(&steps.data[index])
            .with_meta("position", json!(index + 1))
            .with_meta("step_label", json!(label))
    };
    let process = catalio
        .processes()
        .create()
        .set(Process::NAME, "Rollout")
        .relate(Process::REQUIREMENTS, [link(0, "Build"), link(1, "Audit")])
        .include(Process::REQUIREMENTS)
        .await
        .unwrap();
    let links = process.data.links_to(Process::REQUIREMENTS).unwrap();
    assert_eq!(links.len(), 2);
    assert_eq!(links[1].meta["step_label"], "Audit");
}

#[tokio::test]
async fn steps_are_written_as_they_are_read() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let steps = json!([{"position": 1, "action": "Open the order.", "expected_result": null}]);
    let steps: Vec<catalio::model::TestStep> = serde_json::from_value(steps).unwrap();
    let made = catalio
        .test_cases()
        .create()
        .set(TestCase::TITLE, "Partial refund")
        .set(TestCase::TEST_TYPE, TestType::Integration)
        .set(TestCase::STEPS, steps)
        .await
        .unwrap();
    assert_eq!(made.data.steps[0].action, "Open the order.");
    assert_eq!(made.data.steps[0].position, Some(1));
    assert_eq!(TestCase::TYPE, "test_case");
}
