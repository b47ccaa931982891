#![allow(clippy::unwrap_used)]
use super::*;
use crate::catalio::contract::Contract;
use serde_json::json;

const NOW: Duration = Duration::from_micros(1_772_442_900_000_250);

fn object(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

#[test]
fn timestamps_have_microseconds() {
    assert_eq!(timestamp(NOW), json!("2026-03-02T09:15:00.000250Z"));
}

#[test]
fn what_cannot_be_without_a_removed_record_goes_with_it() {
    let schema = &Contract::embedded().unwrap().schema;
    let mut tenant = Tenant::new("org");
    let mut insert =
        |name: &str, given: Value| tenant.insert(schema.get(name).unwrap(), object(given), NOW);
    let requirement = insert("requirement", json!({"title": "a"}));
    let replaced = insert(
        "requirement",
        json!({"title": "b", "superseded_by_id": requirement}),
    );
    let use_case = insert("use_case", json!({"requirement_id": requirement}));
    let test_case = insert(
        "test_case",
        json!({"requirement_id": requirement, "use_case_id": use_case}),
    );
    let persona = insert("persona", json!({"name": "p"}));
    let personas = schema
        .get("requirement")
        .unwrap()
        .relationship("personas")
        .unwrap();
    tenant.relink(
        personas,
        &requirement,
        LinkChange::Add,
        vec![Link::to(&persona)],
    );

    tenant.remove(schema, "requirement", &requirement);

    assert!(tenant.record("use_case", &use_case).is_none());
    let kept = tenant.record("test_case", &test_case).unwrap();
    assert_eq!(kept.value("requirement_id"), json!(null));
    assert_eq!(kept.value("use_case_id"), json!(null));
    let kept = tenant.record("requirement", &replaced).unwrap();
    assert_eq!(kept.value("superseded_by_id"), json!(null));
    let back = schema
        .get("persona")
        .unwrap()
        .relationship("requirements")
        .unwrap();
    assert!(
        tenant
            .links(back, tenant.record("persona", &persona).unwrap())
            .is_empty()
    );
}

#[test]
fn a_member_is_linked_once_and_seen_from_both_sides() {
    let schema = &Contract::embedded().unwrap().schema;
    let mut tenant = Tenant::new("org");
    let requirement = schema.get("requirement").unwrap();
    let persona = schema.get("persona").unwrap();
    let a = tenant.insert(requirement, object(json!({"title": "a"})), NOW);
    let p = tenant.insert(persona, object(json!({"name": "p"})), NOW);
    let q = tenant.insert(persona, object(json!({"name": "q"})), NOW);
    let personas = requirement.relationship("personas").unwrap();
    let requirements = persona.relationship("requirements").unwrap();
    for change in [LinkChange::Add, LinkChange::Add] {
        tenant.relink(personas, &a, change, vec![Link::to(&p), Link::to(&p)]);
    }
    let ids = |tenant: &Tenant| -> Vec<String> {
        let record = tenant.record("requirement", &a).unwrap();
        tenant
            .related(personas, record)
            .map(|r| r.id.clone())
            .collect()
    };
    assert_eq!(ids(&tenant), [p.as_str()]);
    tenant.relink(requirements, &q, LinkChange::Add, vec![Link::to(&a)]);
    assert_eq!(ids(&tenant), [p.as_str(), q.as_str()]);
    tenant.relink(personas, &a, LinkChange::Remove, vec![Link::to(&p)]);
    assert_eq!(ids(&tenant), [q.as_str()]);
    tenant.relink(personas, &a, LinkChange::Replace, vec![]);
    assert!(ids(&tenant).is_empty());
}
