//! Making, reading, changing and deleting records.

use http::Method;
use serde_json::{Map, Value, json};

use super::{answered, one};
use crate::case::{Case, Failure, ensure};
use crate::catalio::model::Kind;
use crate::catalio::prepare::{make_any, prepare};
use crate::context::Context;
use crate::exchange::Exchange;

/// An attribute of each type that may be null and be written.
fn remark(kind: Kind) -> &'static str {
    match kind {
        Kind::Requirement => "user_want",
        Kind::UseCase => "trigger",
        Kind::TestCase => "preconditions",
        Kind::TestResult => "notes",
        _ => "description",
    }
}

async fn changed(
    context: &Context,
    kind: Kind,
    id: &str,
    attributes: Value,
) -> Result<Exchange, Failure> {
    let body = json!({"data": {"type": kind.name(), "id": id, "attributes": attributes}});
    let request = one(context, &Method::PATCH, kind, id)?.json(body);
    answered(context, request).await
}

/// The attributes of a record without the time of its last change.
fn attributes(answer: &Exchange) -> Map<String, Value> {
    let attributes = answer.at("/data/attributes");
    let mut attributes = attributes.as_object().cloned().unwrap_or_default();
    attributes.remove("updated_at");
    attributes
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for kind in Kind::ALL {
        let name = kind.name();
        cases.push(
            Case::new(
                format!("{name}/resources/round-trip"),
                "what was made can be read at its Location, is changed in what a change mentions and nothing else, and is gone when it was deleted",
                "JSON:API 1.1, sections 9.1.3, 9.2.2 and 9.3",
                move |context| async move {
                    let subject = context.subject();
                    let path = format!("/{}", kind.collection());
                    let create = crate::catalio::prepare::operation_at(context.contract(), &Method::POST, &path)?;
                    let sketch = subject.sketch(create);
                    let made = answered(&context, prepare(&context, sketch).await?).await?;
                    let made = made.expect_status(&[201])?;
                    let id = made.at("/data/id");
                    let id = id.as_str().unwrap_or_default();
                    let location = made.header("location").unwrap_or_default();
                    ensure(location.ends_with(&format!("{path}/{id}")), || {
                        format!("Location is {location:?}")
                    })?;
                    let sent = made.request.json_body().map(|body| body["data"]["attributes"].clone());
                    let before = attributes(&made);
                    for (name, value) in sent.as_ref().and_then(Value::as_object).into_iter().flatten() {
                        ensure(before.get(name) == Some(value), || format!("{name} became another"))?;
                    }
                    let read = answered(&context, one(&context, &Method::GET, kind, id)?).await?;
                    ensure(attributes(&read) == before, || "it is read otherwise")?;
                    // Nothing, a text, and null.
                    let remark = remark(kind);
                    for value in [None, Some(json!("Grüße 漢字 🪙")), Some(Value::Null)] {
                        let mut wanted = before.clone();
                        let mut change = Map::new();
                        if let Some(value) = value {
                            wanted.insert(remark.to_owned(), value.clone());
                            change.insert(remark.to_owned(), value);
                        }
                        let after = changed(&context, kind, id, Value::Object(change)).await?;
                        ensure(attributes(&after) == wanted, || {
                            format!("after a change: {:?}, not {wanted:?}", attributes(&after))
                        })?;
                    }
                    let gone = one(&context, &Method::DELETE, kind, id)?;
                    answered(&context, gone).await?;
                    for method in [Method::GET, Method::DELETE] {
                        let request = one(&context, &method, kind, id)?;
                        context.send(request).await?.expect_status(&[404])?;
                    }
                    Ok(())
                },
            )
            .writes(true)
            .requests(9),
        );
        let Some(title) = kind.title() else { continue };
        cases.push(
            Case::new(
                format!("{name}/resources/null-for-a-name"),
                "null for what a record cannot be without is refused, and changes nothing",
                "contract: null is taken by the request's schema, and no answer may have it",
                move |context| async move {
                    let id = make_any(&context, kind).await?;
                    let body = json!({"data": {"type": kind.name(), "id": id, "attributes": {title: null}}});
                    let request = one(&context, &Method::PATCH, kind, &id)?.json(body);
                    let answer = context.send(request).await?.expect_status(&[400, 422])?;
                    let at = answer.at("/errors/0/source/pointer");
                    ensure(at == format!("/data/attributes/{title}"), || format!("it names {at}"))?;
                    let read = answered(&context, one(&context, &Method::GET, kind, &id)?).await?;
                    ensure(!read.at(&format!("/data/attributes/{title}")).is_null(), || "it is null")
                },
            )
            .writes(true)
            .requests(4),
        );
    }
    for (kind, attribute) in [
        (Kind::Requirement, "team_id"),
        (Kind::TestCase, "use_case_id"),
        (Kind::Capability, "parent_id"),
    ] {
        cases.push(
            Case::new(
                format!("{}/resources/dangling-{attribute}", kind.name()),
                "a reference to what is not there is refused, naming it",
                "JSON:API 1.1, section 9.2.3: a related resource that does not exist",
                move |context| async move {
                    let id = make_any(&context, kind).await?;
                    let attributes = json!({attribute: "5f1b6d66-45a1-4d5c-9a35-0d8c6f8f3f5e"});
                    let body =
                        json!({"data": {"type": kind.name(), "id": id, "attributes": attributes}});
                    let request = one(&context, &Method::PATCH, kind, &id)?.json(body);
                    let answer = context
                        .send(request)
                        .await?
                        .expect_status(&[400, 404, 422])?;
                    let at = answer.at("/errors/0/source/pointer");
                    ensure(at == format!("/data/attributes/{attribute}"), || {
                        format!("it names {at}")
                    })
                },
            )
            .writes(true)
            .requests(3),
        );
    }
    for name in ["personas", "components", "policies", "capabilities"] {
        cases.push(
            Case::new(
                format!("requirement/resources/sets-{name}"),
                "links can be given when a record is made, replaced when it is changed, and are unique",
                "JSON:API 1.1, sections 9.1 and 9.2.2; contract, createRequirement: uniqueItems",
                move |context| async move {
                    let Some(kind) = Kind::of_relationship(name) else { return Ok(()) };
                    let other = make_any(&context, kind).await?;
                    let link = json!({"type": kind.name(), "id": other});
                    let id = make_any(&context, Kind::Requirement).await?;
                    for links in [json!([link]), json!([])] {
                        let relationships = json!({name: {"data": links}});
                        let body = json!({"data": {"type": "requirement", "id": id, "relationships": relationships}});
                        let request = one(&context, &Method::PATCH, Kind::Requirement, &id)?;
                        let answer = answered(&context, request.query("include", name).json(body)).await?;
                        let told = answer.at(&format!("/data/relationships/{name}/data"));
                        ensure(told == links, || format!("{told} for {links}"))?;
                    }
                    let relationships = json!({name: {"data": [link, link]}});
                    let body = json!({"data": {"type": "requirement", "id": id, "relationships": relationships}});
                    let request = one(&context, &Method::PATCH, Kind::Requirement, &id)?.json(body);
                    context.send(request).await?.expect_status(&[400, 422])?;
                    Ok(())
                },
            )
            .writes(true)
            .requests(7),
        );
    }
    cases
}
