//! Document structure, sparse fieldsets and inclusion.

use std::collections::BTreeSet;

use http::Method;
use serde_json::{Value, json};

use super::{answered, data, list, one};
use crate::case::{Case, Failure, ensure};
use crate::catalio::model::Kind;
use crate::catalio::prepare::existing;
use crate::exchange::Exchange;

/// Types and the paths that can be included with a list of them.
const INCLUDES: [(Kind, &str); 9] = [
    (
        Kind::Requirement,
        "personas,use_cases,use_cases.test_cases,test_cases.test_results,components,processes,policies,capabilities,team,superseded_by,supersedes",
    ),
    (Kind::Persona, "requirements"),
    (Kind::UseCase, "requirement,test_cases"),
    (Kind::TestCase, "requirement,use_case,test_results"),
    (Kind::TestResult, "test_case"),
    (Kind::Component, "requirements"),
    (Kind::Process, "requirements,template,instances"),
    (Kind::Policy, "requirements"),
    (Kind::Capability, "parent,children,requirements"),
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for kind in Kind::ALL {
        let name = kind.name();
        cases.push(
            Case::new(
                format!("{name}/documents/links"),
                "every resource has a type and an id, and its link leads to it",
                "JSON:API 1.1, sections 7.2, 7.6.1 and 7.7",
                move |context| async move {
                    let request = list(&context, kind)?.query("page", json!({"limit": 3}));
                    let page = answered(&context, request).await?;
                    let own = page.at("/links/self");
                    ensure(
                        own.as_str()
                            .is_some_and(|link| link.contains(kind.collection())),
                        || format!("the document's self link is {own}"),
                    )?;
                    for record in data(&page)? {
                        ensure(record["type"] == kind.name(), || {
                            format!("{}", record["type"])
                        })?;
                        let id = record["id"].as_str().unwrap_or_default();
                        let path = format!("/{}/{id}", kind.collection());
                        let link = record["links"]["self"].as_str().unwrap_or_default();
                        ensure(link.ends_with(&path) && !id.is_empty(), || {
                            format!("{id} has the self link {link:?}")
                        })?;
                        let alone = one(&context, &Method::GET, kind, id)?;
                        let alone = answered(&context, alone).await?.at("/data");
                        ensure(alone["attributes"] == record["attributes"], || {
                            format!("{id} has other attributes when it is read alone")
                        })?;
                    }
                    Ok(())
                },
            )
            .requests(4),
        );
        cases.push(
            Case::new(
                format!("{name}/documents/fields"),
                "a sparse fieldset has the fields that were asked for and no others; an empty one has none",
                "JSON:API 1.1, section 6.4",
                move |context| async move {
                    let attribute = kind.title().unwrap_or("outcome");
                    for (wanted, has) in [(attribute, vec![attribute]), ("", vec![])] {
                        let fields = json!({kind.name(): wanted});
                        let request = list(&context, kind)?
                            .query("fields", fields)
                            .query("page", json!({"limit": 2}));
                        let page = answered(&context, request).await?;
                        for record in data(&page)? {
                            let attributes = record["attributes"].as_object();
                            let names: Vec<&str> = attributes
                                .into_iter()
                                .flat_map(|members| members.keys().map(String::as_str))
                                .collect();
                            ensure(names == has, || format!("{wanted:?} gave {names:?}"))?;
                            let related = record["relationships"].as_object();
                            ensure(related.is_none_or(serde_json::Map::is_empty), || {
                                format!("{wanted:?} gave relationships")
                            })?;
                        }
                    }
                    Ok(())
                },
            )
            .requests(2),
        );
    }
    for (kind, paths) in INCLUDES {
        cases.push(Case::new(
            format!("{}/documents/include", kind.name()),
            "every included resource is linked to, none is there twice, and none is primary data",
            "JSON:API 1.1, sections 6.3 and 7.4 (full linkage)",
            move |context| async move {
                let request = list(&context, kind)?
                    .query("include", paths)
                    .query("page", json!({"limit": 6}));
                let page = answered(&context, request).await?;
                fully_linked(&page)
            },
        ));
    }
    cases.push(Case::new(
        "requirement/documents/include-nothing",
        "an empty include gives an empty list of included resources; none, where there is no include",
        "JSON:API 1.1, section 6.3",
        |context| async move {
            let id = existing(&context).await?.id(Kind::Requirement)?.to_owned();
            let request = one(&context, &Method::GET, Kind::Requirement, &id)?;
            let plain = answered(&context, request.clone()).await?;
            ensure(plain.at("/included").is_null(), || "there are included resources")?;
            let empty = answered(&context, request.query("include", "")).await?;
            ensure(empty.at("/included") == json!([]), || "there is no empty list")
        },
    ).requests(2));
    cases.push(
        Case::new(
            "requirement/documents/include-unknown",
            "a path that cannot be included is refused with 400",
            "JSON:API 1.1, section 6.3",
            |context| async move {
                for path in ["author", "personas.requirements", "personas,,team"] {
                    let request = list(&context, Kind::Requirement)?.query("include", path);
                    let answer = context.send(request).await?.expect_status(&[400])?;
                    ensure(answer.at("/errors/0/source/parameter") == "include", || {
                        path
                    })?;
                }
                Ok(())
            },
        )
        .requests(3),
    );
    cases.push(Case::new(
        "requirement/documents/fields-of-included",
        "fieldsets hold for included resources of their type, and leave others whole",
        "JSON:API 1.1, section 6.4",
        |context| async move {
            let request = list(&context, Kind::Requirement)?
                .query("include", "personas,team")
                .query("fields", json!({"persona": "name"}))
                .query("page", json!({"limit": 10}));
            let page = answered(&context, request).await?;
            for record in page.at("/included").as_array().into_iter().flatten() {
                let count = record["attributes"]
                    .as_object()
                    .map_or(0, serde_json::Map::len);
                ensure((record["type"] == "persona") == (count == 1), || {
                    format!("{} has {count} attributes", record["type"])
                })?;
            }
            Ok(())
        },
    ));
    cases.push(
        Case::new(
            "requirement/documents/fields-unknown",
            "a field that the type has not is refused with 400",
            "JSON:API 1.1, sections 6.4 and 8: a parameter that cannot be processed",
            |context| async move {
                for fields in [
                    json!({"requirement": "title,urgency"}),
                    json!({"invoice": "total"}),
                ] {
                    let request = list(&context, Kind::Requirement)?.query("fields", fields);
                    context.send(request).await?.expect_status(&[400])?;
                }
                Ok(())
            },
        )
        .requests(2),
    );
    cases
}

fn key(object: &Value) -> (String, String) {
    let text = |name: &str| object[name].as_str().unwrap_or_default().to_owned();
    (text("type"), text("id"))
}

/// Holds a compound document to full linkage.
fn fully_linked(page: &Exchange) -> Result<(), Failure> {
    let primary = data(page)?;
    let included = page.at("/included");
    let Value::Array(included) = included else {
        return Err(page.deviation("there are no included resources"));
    };
    let mut seen: BTreeSet<(String, String)> = primary.iter().map(key).collect();
    let linked: BTreeSet<(String, String)> = primary
        .iter()
        .chain(&included)
        .flat_map(|record| record["relationships"].as_object().into_iter().flatten())
        .flat_map(|(_, relationship)| match &relationship["data"] {
            Value::Array(links) => links.iter().map(key).collect(),
            Value::Object(_) => vec![key(&relationship["data"])],
            _ => Vec::new(),
        })
        .collect();
    for record in &included {
        let key = key(record);
        ensure(linked.contains(&key), || {
            format!("nothing links to {key:?}")
        })?;
        ensure(seen.insert(key.clone()), || {
            format!("{key:?} is there twice")
        })?;
    }
    Ok(())
}
