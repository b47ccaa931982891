//! Changing links: a set, whatever is done twice.

use http::Method;
use serde_json::{Value, json};

use super::{answered, data, ids};
use crate::case::{Case, ensure};
use crate::catalio::model::Kind;
use crate::catalio::prepare::{make_any, request_at};

/// Relationships whose links can be changed.
const LINKED: [(Kind, &str); 4] = [
    (Kind::Requirement, "components"),
    (Kind::Requirement, "personas"),
    (Kind::Requirement, "policies"),
    (Kind::Process, "requirements"),
];

pub(super) fn cases() -> Vec<Case> {
    let case = |(kind, name): (Kind, &'static str)| {
        Case::new(
            format!("{}/relationships/{name}", kind.name()),
            "links are a set: adding what is there and removing what is not change nothing; related resources are those linked to",
            "JSON:API 1.1, sections 6.2 and 9.2.4",
            move |context| async move {
                let Some(target) = Kind::of_relationship(name) else {
                    return Ok(());
                };
                let id = make_any(&context, kind).await?;
                let (first, second) = (make_any(&context, target).await?, make_any(&context, target).await?);
                let link = |id: &str| json!({"type": target.name(), "id": id});
                let path = format!("/{}/{{id}}/relationships/{name}", kind.collection());
                let steps: [(Method, Value, Vec<&str>); 7] = [
                    (Method::POST, json!([link(&first)]), vec![&first]),
                    (Method::POST, json!([link(&first), link(&second)]), vec![&first, &second]),
                    (Method::DELETE, json!([link(&first)]), vec![&second]),
                    (Method::DELETE, json!([link(&first)]), vec![&second]),
                    (Method::PATCH, json!([link(&first)]), vec![&first]),
                    (Method::PATCH, json!([link(&first)]), vec![&first]),
                    (Method::PATCH, json!([]), vec![]),
                ];
                let (linkage, related) = (
                    request_at(&context, &Method::GET, &path)?.path("id", id.as_str()),
                    request_at(&context, &Method::GET, &format!("/{}/{{id}}/{name}", kind.collection()))?
                        .path("id", id.as_str()),
                );
                for (method, links, wanted) in steps {
                    let body = json!({"data": links});
                    let request = request_at(&context, &method, &path)?.path("id", id.as_str());
                    let after = answered(&context, request.json(body)).await?;
                    for request in [linkage.clone(), related.clone()] {
                        let there = data(&answered(&context, request).await?)?;
                        let mut there = ids(&there);
                        let mut wanted = wanted.clone();
                        there.sort_unstable();
                        wanted.sort_unstable();
                        ensure(there == wanted, || {
                            format!("{there:?} for {wanted:?} after {after}")
                        })?;
                    }
                }
                // What is not there cannot be linked to.
                let unknown = json!({"data": [link("5f1b6d66-45a1-4d5c-9a35-0d8c6f8f3f5e")]});
                let request = request_at(&context, &Method::POST, &path)?.path("id", id.as_str());
                let refused = context.send(request.json(unknown)).await?;
                refused.expect_status(&[400, 404, 422])?;
                Ok(())
            },
        )
        .writes(true)
        .requests(28)
    };
    let mut cases: Vec<Case> = LINKED.map(case).into();
    cases.push(
        Case::new(
            "process/relationships/order",
            "the steps of a process keep their order and what is said about them",
            "vendor documentation, processes: ordered requirements with a step label",
            |context| async move {
                let process = make_any(&context, Kind::Process).await?;
                let mut links = Vec::new();
                for label in ["Plan", "Build", "Audit"] {
                    let id = make_any(&context, Kind::Requirement).await?;
                    links.push(
                        json!({"type": "requirement", "id": id, "meta": {"step_label": label}}),
                    );
                }
                links.reverse();
                let path = "/processes/{id}/relationships/requirements";
                let request =
                    request_at(&context, &Method::PATCH, path)?.path("id", process.as_str());
                answered(&context, request.json(json!({"data": links}))).await?;
                let request =
                    request_at(&context, &Method::GET, path)?.path("id", process.as_str());
                let there = data(&answered(&context, request).await?)?;
                ensure(
                    ids(&there) == ids(&links),
                    || "the steps are in another order",
                )?;
                let labels = |links: &[Value]| -> Vec<Value> {
                    let meta = links.iter().map(|link| link["meta"]["step_label"].clone());
                    meta.collect()
                };
                ensure(labels(&there) == labels(&links), || "the labels are others")
            },
        )
        .writes(true)
        .requests(10),
    );
    cases
}
