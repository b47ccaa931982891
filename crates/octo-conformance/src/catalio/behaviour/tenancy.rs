//! Organizations see nothing of each other.

use http::Method;
use serde_json::json;

use super::{answered, data, ids, list, one};
use crate::case::{Case, ensure};
use crate::catalio::OTHER;
use crate::catalio::model::Kind;
use crate::catalio::prepare::{make_any, request_at};

const SOURCE: &str = "vendor documentation, organizations; authentication: 404";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for kind in Kind::ALL {
        cases.push(
            Case::new(
                format!("{}/tenancy/lists", kind.name()),
                "no list has a record of another organization",
                SOURCE,
                move |context| async move {
                    let request = list(&context, kind)?
                        .query("page", json!({"limit": 50}))
                        .query(
                            "fields",
                            json!({kind.name(): kind.title().unwrap_or("outcome")}),
                        );
                    let own = data(&answered(&context, request.clone()).await?)?;
                    let others = data(&answered(&context, request.role(OTHER)).await?)?;
                    let own = ids(&own);
                    let shared = ids(&others).into_iter().find(|id| own.contains(id));
                    ensure(shared.is_none(), || format!("{shared:?} is in both lists"))
                },
            )
            .requests(2),
        );
    }
    cases.push(
        Case::new(
            "requirement/tenancy/writes",
            "nobody changes, deletes or links to what is another organization's",
            SOURCE,
            |context| async move {
                let id = make_any(&context, Kind::Requirement).await?;
                let persona = make_any(&context, Kind::Persona).await?;
                let body = json!({"data": {"type": "requirement", "id": id, "attributes": {"title": "x"}}});
                let update = one(&context, &Method::PATCH, Kind::Requirement, &id)?.json(body);
                let delete = one(&context, &Method::DELETE, Kind::Requirement, &id)?;
                for request in [update, delete] {
                    let answer = context.send(request.role(OTHER)).await?;
                    answer.expect_status(&[404])?;
                }
                let body = json!({"data": {"type": "requirement", "attributes": {"title": "x"},
                    "relationships": {"personas": {"data": [{"type": "persona", "id": persona}]}}}});
                let create = request_at(&context, &Method::POST, "/requirements")?.json(body);
                let answer = context.send(create.role(OTHER)).await?;
                answer.expect_status(&[400, 404, 422])?;
                let read = one(&context, &Method::GET, Kind::Requirement, &id)?;
                let title = answered(&context, read).await?.at("/data/attributes/title");
                ensure(title != "x", || "it was changed")
            },
        )
        .writes(true)
        .requests(9),
    );
    cases
}
