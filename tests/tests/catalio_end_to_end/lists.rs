//! Reading: filters, sorting, fieldsets, inclusion and pages.

use std::collections::HashSet;

use catalio::{Persona, Priority, Requirement, RequirementStatus, Step, TestCase, UseCase};
use futures_util::TryStreamExt;

use crate::{client, sandbox};

#[tokio::test]
async fn a_filter_lets_through_what_meets_it() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let active = Requirement::STATUS.eq(RequirementStatus::Active);
    let urgent = Requirement::PRIORITY.is_in([Priority::High, Priority::Critical]);
    let found: Vec<_> = catalio
        .requirements()
        .list()
        .filter(active.clone() & urgent.clone())
        .limit(50)
        .items()
        .try_collect()
        .await
        .unwrap();
    assert!(found.len() > 3, "{}", found.len());
    for requirement in &found {
        assert_eq!(requirement.status, Some(RequirementStatus::Active));
        assert!(matches!(
            requirement.priority,
            Some(Priority::High | Priority::Critical)
        ));
    }
    let total = |filter| {
        let list = catalio.requirements().list().filter(filter);
        async move { list.limit(1).count(true).await.unwrap().total().unwrap() }
    };
    let both = total(active.clone() & urgent.clone()).await;
    assert_eq!(both, found.len() as u64);
    // |A or B| = |A| + |B| - |A and B|; neither column holds nulls here.
    let known = !Requirement::PRIORITY.is_nil(true);
    let either = total((active.clone() | urgent.clone()) & known.clone()).await;
    assert_eq!(
        either,
        total(active.clone() & known.clone()).await + total(urgent.clone()).await - both
    );
    let all = total(known.clone()).await;
    assert_eq!(all, either + total(!(active | urgent) & known).await);
}

#[tokio::test]
async fn a_filter_reaches_through_a_relationship() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let persona = catalio.personas().list().limit(1).await.unwrap();
    let persona = &persona.data[0];
    let name = persona.name.clone().unwrap();
    let page = catalio
        .requirements()
        .list()
        .filter(Requirement::PERSONAS.matching(Persona::NAME.eq(name)))
        .include(Requirement::PERSONAS)
        .limit(100)
        .await
        .unwrap();
    assert!(!page.data.is_empty());
    for requirement in &page.data {
        let personas = page.related(requirement, Requirement::PERSONAS).unwrap();
        assert!(personas.iter().any(|it| it.id == persona.id));
        let links = requirement.links_to(Requirement::PERSONAS).unwrap();
        assert_eq!(links.len(), personas.len());
    }
    let reached = catalio
        .personas()
        .related(persona, Persona::REQUIREMENTS)
        .await
        .unwrap();
    assert_eq!(reached.data.len(), page.data.len());
}

#[tokio::test]
async fn offset_and_keyset_walks_see_everything_once_and_in_order() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let list = || {
        catalio
            .requirements()
            .list()
            .sort(Requirement::INSERTED_AT.desc())
            .sort(Requirement::ID.asc())
            .field(Requirement::TITLE)
    };
    let total = list().limit(1).count(true).await.unwrap().total().unwrap();
    assert!(total >= 200, "{total}");
    let by_offset: Vec<_> = list()
        .limit(17)
        .offset(0)
        .items()
        .map_ok(|requirement| requirement.id)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(by_offset.len() as u64, total);
    let distinct: HashSet<_> = by_offset.iter().collect();
    assert_eq!(distinct.len(), by_offset.len());

    let first = list().limit(40).await.unwrap();
    let keyset = first.data.last().unwrap().keyset().unwrap().to_owned();
    let rest: Vec<_> = list()
        .limit(40)
        .after(keyset)
        .items()
        .map_ok(|requirement| requirement.id)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(rest, by_offset[40..]);
}

#[tokio::test]
async fn a_walk_is_resumed_without_loss_or_repetition() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let list = || catalio.teams().list().limit(2);
    let all: Vec<_> = list()
        .items()
        .map_ok(|team| team.id)
        .try_collect()
        .await
        .unwrap();
    assert!(all.len() > 3);
    let mut walk = list().items();
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(walk.next().await.unwrap().unwrap().id);
    }
    let stored = serde_json::to_string(walk.checkpoint()).unwrap();
    let checkpoint: catalio::Checkpoint = serde_json::from_str(&stored).unwrap();
    let rest: Vec<_> = list()
        .resume(checkpoint.clone())
        .items()
        .map_ok(|team| team.id)
        .try_collect()
        .await
        .unwrap();
    seen.extend(rest);
    assert_eq!(seen, all);
    let other = catalio.teams().list().limit(3).resume(checkpoint);
    let error = other.items().next().await.unwrap().unwrap_err();
    match error {
        catalio::Error::Transport(error) => {
            assert_eq!(error.kind(), catalio::ErrorKind::Paging);
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_fieldset_leaves_out_the_rest() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let page = catalio
        .requirements()
        .list()
        .field(Requirement::TITLE)
        .field(Persona::NAME)
        .include(Requirement::PERSONAS)
        .limit(5)
        .await
        .unwrap();
    for requirement in &page.data {
        assert!(requirement.title.is_some());
        assert_eq!(requirement.status, None);
    }
    for persona in &page.included {
        assert_eq!(persona.attributes.keys().collect::<Vec<_>>(), ["name"]);
    }
}

#[tokio::test]
async fn inclusion_goes_over_several_steps() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let page = catalio
        .use_cases()
        .list()
        .include(UseCase::TEST_CASES.then(TestCase::TEST_RESULTS))
        .include(UseCase::REQUIREMENT)
        .limit(50)
        .await
        .unwrap();
    let mut results = 0;
    for use_case in &page.data {
        let requirement = page.related_one(use_case, UseCase::REQUIREMENT).unwrap();
        assert_eq!(
            requirement.unwrap().id.as_str(),
            use_case.requirement_id.unwrap().to_string()
        );
        for case in page.related(use_case, UseCase::TEST_CASES).unwrap() {
            results += page.related(&case, TestCase::TEST_RESULTS).unwrap().len();
        }
    }
    assert!(results > 0);
}
