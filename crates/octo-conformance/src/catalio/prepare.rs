//! Requests with ids of things that are there.

use std::collections::BTreeMap;

use http::Method;
use serde_json::{Value, json};

use super::model::{Kind, MADE_UP, Own, Shape, Verb};
use crate::case::Failure;
use crate::context::Context;
use crate::contract::{Contract, Operation};
use crate::exchange::Exchange;
use crate::request::{Body, Request};

/// A record of each type that the server has; made for the run where it has
/// none.
pub(super) struct Existing(BTreeMap<Kind, Value>);

impl Existing {
    pub(super) fn id(&self, kind: Kind) -> Result<&str, Failure> {
        let record = self.0.get(&kind).and_then(|record| record["id"].as_str());
        record.ok_or_else(|| {
            Failure::NotRun(format!(
                "the server has no {}, and none may be made",
                kind.name()
            ))
        })
    }
}

/// What finding [`Existing`] costs: a list of each type, and where it is empty
/// a record that is deleted in the end.
pub(super) const COST_OF_EXISTING: u32 = 30;

/// The operation of a method and a path.
pub(super) fn operation_at<'c>(
    contract: &'c Contract,
    method: &Method,
    path: &str,
) -> Result<&'c std::sync::Arc<Operation>, Failure> {
    let operations = contract.operations();
    operations
        .iter()
        .find(|operation| operation.method == *method && operation.path == path)
        .ok_or_else(|| Failure::NotRun(format!("the contract has no {method} {path}")))
}

/// A request without parameters and body, by method and path.
pub(super) fn request_at(
    context: &Context,
    method: &Method,
    path: &str,
) -> Result<Request, Failure> {
    let operation = operation_at(context.contract(), method, path)?;
    Ok(Request::of(operation, context.subject().role(operation)))
}

/// The records that all cases may refer to.
pub(super) async fn existing(context: &Context) -> Result<std::sync::Arc<Existing>, Failure> {
    let lasting = context.lasting();
    context.once(find(&lasting)).await
}

async fn find(context: &Context) -> Result<Existing, Failure> {
    let mut found = Existing(BTreeMap::new());
    for kind in Kind::ALL {
        // A requirement that was superseded can't be linked to by everything.
        let path = match kind {
            Kind::Requirement => "/requirements/supersedeable".to_owned(),
            kind => format!("/{}", kind.collection()),
        };
        let request = request_at(context, &Method::GET, &path)?
            .query("sort", "inserted_at")
            .query("page", json!({"limit": 1}));
        let page = context.send(request).await?.expect_status(&[200])?;
        let mut record = page.at("/data/0");
        if record.is_null() {
            let mut attributes = kind.least();
            for (name, value) in &mut attributes {
                if let Some(kind) = Kind::referred_to_by(name) {
                    *value = json!(found.id(kind)?);
                }
            }
            match make(context, kind, Value::Object(attributes)).await {
                Ok(made) => record = made.at("/data"),
                // The run may be one that writes nothing.
                Err(Failure::Wire(_)) => continue,
                Err(failure) => return Err(failure),
            }
        }
        found.0.insert(kind, record);
    }
    Ok(found)
}

/// Makes a record; it is deleted when the case is over.
pub(super) async fn make(
    context: &Context,
    kind: Kind,
    attributes: Value,
) -> Result<Exchange, Failure> {
    let path = format!("/{}", kind.collection());
    let body = json!({"data": {"type": kind.name(), "attributes": attributes}});
    let request = request_at(context, &Method::POST, &path)?.json(body);
    context.send(request).await?.expect_status(&[201])
}

/// Makes a record of which nothing but its type matters.
pub(super) async fn make_any(context: &Context, kind: Kind) -> Result<String, Failure> {
    let mut attributes = kind.least();
    for (name, value) in &mut attributes {
        if let Some(kind) = Kind::referred_to_by(name) {
            *value = json!(existing(context).await?.id(kind)?);
        }
    }
    let made = make(context, kind, Value::Object(attributes)).await?;
    let id = made.at("/data/id").as_str().map(str::to_owned);
    id.ok_or_else(|| made.deviation("the new record has no id"))
}

/// The request that is known without asking the server.
pub(super) fn sketch(mut request: Request) -> Request {
    let Some(shape) = Shape::of(&request.operation) else {
        return request;
    };
    if shape.subject().is_some() {
        request = request.path("id", MADE_UP);
    }
    if let Shape::List(_) | Shape::Own(Own::Filtered | Own::Supersedeable) = &shape {
        // Whole lists say no more, at length.
        request = request.query("page", json!({"limit": 5}));
    }
    let data = match &shape {
        Shape::Create(kind) => json!({"type": kind.name(), "attributes": kind.least()}),
        Shape::Update(kind) => {
            let mut attributes = kind.least();
            attributes.retain(|name, _| {
                Some(name.as_str()) == kind.title() || name.as_str() == "outcome"
            });
            json!({"type": kind.name(), "id": MADE_UP, "attributes": attributes})
        }
        Shape::Linkage(_, name, Verb::Add | Verb::Replace | Verb::Remove) => {
            let kind = Kind::of_relationship(name).map(Kind::name);
            json!([{"type": kind, "id": MADE_UP}])
        }
        Shape::Own(Own::Search) => json!({"query": "refund of an order"}),
        Shape::Own(Own::Transition) => json!({"type": "requirement", "attributes": {}}),
        Shape::Own(Own::Supersede) => {
            let attributes = json!({"superseding_requirement_id": MADE_UP});
            json!({"type": "requirement", "attributes": attributes})
        }
        _ => return request,
    };
    request.json(json!({"data": data}))
}

/// The sketch with ids of things that are there.
pub(super) async fn prepare(context: &Context, mut request: Request) -> Result<Request, Failure> {
    let Some(shape) = Shape::of(&request.operation) else {
        return Ok(request);
    };
    let made_up = request.path.iter().any(|(_, value)| value == MADE_UP);
    let mut own_id = None;
    if let Some(kind) = shape.subject().filter(|_| made_up) {
        let id = if request.operation.writes {
            make_any(context, kind).await?
        } else {
            existing(context).await?.id(kind)?.to_owned()
        };
        request = request.path("id", id.as_str());
        own_id = Some(id);
    }
    if let Body::Json(mut body) = request.body.clone() {
        refer(context, &shape, own_id.as_deref(), &mut body).await?;
        request.body = Body::Json(body);
    }
    Ok(request)
}

/// Lets a body refer to what is there.
async fn refer(
    context: &Context,
    shape: &Shape,
    own_id: Option<&str>,
    body: &mut Value,
) -> Result<(), Failure> {
    let Some(data) = body.get_mut("data") else {
        return Ok(());
    };
    if let Shape::Linkage(_, name, _) = shape {
        return link(context, name, data).await;
    }
    if let (Some(id), Some(place)) = (own_id, data.get_mut("id"))
        && place.is_string()
    {
        *place = json!(id);
    }
    if let Some(Value::Object(attributes)) = data.get_mut("attributes") {
        for (name, value) in attributes.iter_mut().filter(|(_, value)| value.is_string()) {
            if let Some(kind) = Kind::referred_to_by(name) {
                *value = json!(existing(context).await?.id(kind)?);
            }
        }
    }
    if let Some(Value::Object(relationships)) = data.get_mut("relationships") {
        for (name, relationship) in relationships.iter_mut() {
            if let Some(links) = relationship.get_mut("data") {
                link(context, name, links).await?;
            }
        }
    }
    Ok(())
}

/// One link to what is there, where there are any.
async fn link(context: &Context, name: &str, links: &mut Value) -> Result<(), Failure> {
    let (Some(kind), Value::Array(links)) = (Kind::of_relationship(name), links) else {
        return Ok(());
    };
    links.truncate(1);
    if let Some(link) = links.first_mut() {
        link["type"] = json!(kind.name());
        link["id"] = json!(existing(context).await?.id(kind)?);
    }
    Ok(())
}

/// How many requests preparing and taking back sends, at most.
pub(super) fn cost(operation: &Operation) -> u32 {
    match Shape::of(operation) {
        // What it makes is deleted.
        Some(Shape::Create(_)) => 1,
        // So is what it is tried on, which is made before.
        Some(shape) if shape.subject().is_some() && operation.writes => 2,
        _ => 0,
    }
}

/// Deletes what was made.
pub(super) fn undo(contract: &Contract, answer: &Exchange) -> Option<Request> {
    let operation = &answer.request.operation;
    let Some(Shape::Create(kind)) = Shape::of(operation).filter(|_| answer.is_success()) else {
        return None;
    };
    let id = answer.at("/data/id").as_str()?.to_owned();
    let path = format!("/{}/{{id}}", kind.collection());
    let delete = operation_at(contract, &Method::DELETE, &path).ok()?;
    let request = Request::of(delete, "").path("id", id);
    Some(request.credential(answer.request.credential.clone()))
}
