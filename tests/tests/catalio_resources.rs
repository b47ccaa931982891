//! What is written in Rust about Catalio's resources, held against the
//! contract: attributes, who may write them, relationships and their routes.

#![allow(clippy::unwrap_used)]

use catalio::{
    Access, Capability, Component, Persona, Policy, Process, Requirement, Resource, Team, TestCase,
    TestResult, UseCase,
};
use serde_json::Value;

#[test]
fn the_resources_are_those_of_the_contract() {
    let file = octo_tests::workspace().join("openapi/catalio/openapi.json");
    let contract: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut types = 0;
    types += resource::<Requirement>(&contract, "/requirements");
    types += resource::<Persona>(&contract, "/personas");
    types += resource::<UseCase>(&contract, "/use_cases");
    types += resource::<TestCase>(&contract, "/test_cases");
    types += resource::<TestResult>(&contract, "/test_results");
    types += resource::<Component>(&contract, "/components");
    types += resource::<Process>(&contract, "/processes");
    types += resource::<Policy>(&contract, "/policies");
    types += resource::<Capability>(&contract, "/capabilities");
    types += resource::<Team>(&contract, "/teams");
    let schemas = contract["components"]["schemas"].as_object().unwrap();
    let declared = schemas
        .values()
        .filter(|schema| schema["properties"].get("relationships").is_some());
    assert_eq!(types, declared.count());
}

fn resource<R: Resource>(contract: &Value, path: &str) -> usize {
    let properties = |schema: &Value| {
        schema["properties"]
            .as_object()
            .cloned()
            .unwrap_or_default()
    };
    let resource = &contract["components"]["schemas"][R::TYPE]["properties"];
    let readable = properties(&resource["attributes"]);
    let body = |path: &str, method: &str| {
        contract["paths"][path][method]["requestBody"]["content"]["application/vnd.api+json"]
            ["schema"]["properties"]["data"]["properties"]
            .clone()
    };
    let create = body(path, "post");
    let update = body(&format!("{path}/{{id}}"), "patch");
    let (creatable, updatable) = (
        properties(&create["attributes"]),
        properties(&update["attributes"]),
    );
    let required = create["attributes"]["required"]
        .as_array()
        .cloned()
        .unwrap_or_default();

    for info in R::ATTRIBUTES {
        let name = info.name;
        let access = match (
            readable.contains_key(name),
            creatable.contains_key(name),
            updatable.contains_key(name),
        ) {
            (true, true, true) => Access::Writable,
            (true, true, false) => Access::CreateOnly,
            (true, false, false) => Access::ReadOnly,
            (false, true, true) => Access::InputOnly,
            other => panic!("{} {name}: {other:?}", R::TYPE),
        };
        assert_eq!(info.access, access, "{} {name}", R::TYPE);
        assert_eq!(
            info.required,
            required.iter().any(|it| it == name),
            "{} {name}",
            R::TYPE
        );
    }
    let names = readable
        .keys()
        .chain(creatable.keys())
        .chain(updatable.keys());
    let names: std::collections::BTreeSet<_> = names.map(String::as_str).collect();
    assert_eq!(R::ATTRIBUTES.len(), names.len(), "{}", R::TYPE);

    let relationships = properties(&resource["relationships"]);
    assert_eq!(R::RELATIONSHIPS.len(), relationships.len(), "{}", R::TYPE);
    let settable = properties(&create["relationships"]);
    for info in R::RELATIONSHIPS {
        let data = &relationships[info.name]["properties"]["data"];
        assert_eq!(
            info.many,
            data["type"] == "array",
            "{} {}",
            R::TYPE,
            info.name
        );
        assert_eq!(
            info.settable,
            settable.contains_key(info.name),
            "{} {}",
            R::TYPE,
            info.name
        );
        let path = |rest: &str| contract["paths"].get(format!("{path}/{{id}}/{rest}{}", info.name));
        assert_eq!(
            info.related.is_some(),
            path("").is_some(),
            "{} {}",
            R::TYPE,
            info.name
        );
        assert_eq!(
            info.linkage.is_some(),
            path("relationships/").is_some(),
            "{} {}",
            R::TYPE,
            info.name
        );
    }
    1
}
