//! Requests through the builders of the crate's collections.

use catalio::{
    Capability, Client, Collection, Component, FilteredBy, Link, List, Persona, Policy, Process,
    Requirement, Resource, Response, Sort, Team, TestCase, TestResult, UseCase,
};
use serde::Serialize;
use serde_json::{Map, Value};

use super::query::{Wanted, filter};
use super::{Ended, written};
use crate::catalio::model::{Kind, Own, Shape, Verb};
use crate::request::{Body, Request};

/// Calls a function that is generic over resources.
macro_rules! by_kind {
    ($kind:expr, $function:ident($($argument:expr),*)) => {
        match $kind {
            Kind::Team => $function::<Team>($($argument),*).await,
            Kind::Requirement => $function::<Requirement>($($argument),*).await,
            Kind::Persona => $function::<Persona>($($argument),*).await,
            Kind::UseCase => $function::<UseCase>($($argument),*).await,
            Kind::TestCase => $function::<TestCase>($($argument),*).await,
            Kind::TestResult => $function::<TestResult>($($argument),*).await,
            Kind::Component => $function::<Component>($($argument),*).await,
            Kind::Process => $function::<Process>($($argument),*).await,
            Kind::Policy => $function::<Policy>($($argument),*).await,
            Kind::Capability => $function::<Capability>($($argument),*).await,
        }
    };
}

/// Tells a builder of what form the answer is to be.
macro_rules! shaped {
    ($builder:expr, $wanted:expr) => {{
        let mut builder = $builder;
        for path in &$wanted.include {
            builder = builder.include_path(*path);
        }
        for (kind, name) in &$wanted.fields {
            builder = builder.field_named(kind, name);
        }
        builder
    }};
}

/// Sends a request through the builder made for its operation; `None` where
/// that has no way to say it.
pub(super) async fn call(client: &Client, request: &Request) -> Option<Ended> {
    let wanted = Wanted::of(request)?;
    match (Shape::of(&request.operation)?, &request.body) {
        (Shape::List(kind), Body::Absent) if wanted.arguments.is_empty() => {
            by_kind!(kind, list(client, &wanted))
        }
        (Shape::Get(kind), Body::Absent) if wanted.is_shape() => {
            by_kind!(kind, get(client, &wanted, id(request)?))
        }
        (Shape::Create(kind), Body::Json(body)) if wanted.is_shape() => {
            by_kind!(kind, create(client, &wanted, body))
        }
        (Shape::Update(kind), Body::Json(body)) if wanted.is_shape() => {
            by_kind!(kind, update(client, &wanted, id(request)?, body))
        }
        (Shape::Delete(kind), Body::Absent) if wanted.is_empty() => {
            by_kind!(kind, delete(client, id(request)?))
        }
        (Shape::Related(kind, name), Body::Absent) if wanted.is_shape() => {
            related(client, kind, &name, &wanted, id(request)?).await
        }
        (Shape::Linkage(kind, name, verb), body) if wanted.is_empty() => {
            linkage(client, kind, &name, verb, id(request)?, body).await
        }
        (Shape::Own(own), body) => own_call(client, own, request, &wanted, body).await,
        _ => None,
    }
}

fn id(request: &Request) -> Option<&str> {
    let (_, id) = request.path.iter().find(|(name, _)| name == "id")?;
    id.as_str()
}

fn told<R: Resource>(mut builder: List<R>, wanted: &Wanted<'_>) -> Option<List<R>> {
    if let Some(tree) = wanted.filter {
        builder = builder.filter(filter(tree)?);
    }
    for key in &wanted.sort {
        builder = builder.sort(Sort::parse(key));
    }
    let page = &wanted.page;
    if let Some(limit) = page.limit {
        builder = builder.limit(limit);
    }
    if let Some(offset) = page.offset {
        builder = builder.offset(offset);
    }
    if let Some(keyset) = page.after {
        builder = builder.after(keyset);
    }
    if let Some(keyset) = page.before {
        builder = builder.before(keyset);
    }
    if let Some(count) = page.count {
        builder = builder.count(count);
    }
    Some(shaped!(builder, wanted))
}

async fn list<R: Resource>(client: &Client, wanted: &Wanted<'_>) -> Option<Ended> {
    listed(client.collection::<R>().list(), wanted).await
}

async fn listed<R: Resource>(builder: List<R>, wanted: &Wanted<'_>) -> Option<Ended> {
    let ended = told(builder, wanted)?.send().await;
    Some(ended.map(|response| response.map(|page| written::many(&page))))
}

async fn get<R: Resource>(client: &Client, wanted: &Wanted<'_>, id: &str) -> Option<Ended> {
    let ended = shaped!(client.collection::<R>().get(id), wanted)
        .send()
        .await;
    Some(ended.map(|response| response.map(|document| written::one(&document))))
}

/// `data` of a body that has nothing else, a resource object of this type
/// with members that builders know.
fn resource<'b, R: Resource>(body: &'b Value, known: &[&str]) -> Option<&'b Map<String, Value>> {
    let data = only_member(body, "data")?.as_object()?;
    let fits =
        data.get("type")? == R::TYPE && data.keys().all(|name| known.contains(&name.as_str()));
    fits.then_some(data)
}

fn only_member<'b>(body: &'b Value, name: &str) -> Option<&'b Value> {
    let members = body.as_object().filter(|members| members.len() == 1)?;
    members.get(name)
}

/// Names, types and ids of the links that a body sets.
fn relations(data: &Map<String, Value>) -> Option<Vec<(&str, &str, Vec<String>)>> {
    let mut found = Vec::new();
    let Some(relationships) = data.get("relationships") else {
        return Some(found);
    };
    for (name, relationship) in relationships.as_object()? {
        let kind = Kind::of_relationship(name)?.name();
        let ids: Option<Vec<String>> = only_member(relationship, "data")?
            .as_array()?
            .iter()
            .map(|link| {
                let members = link.as_object().filter(|members| members.len() == 2)?;
                let fits = members.get("type")? == kind;
                let id = members.get("id")?.as_str()?;
                fits.then(|| id.to_owned())
            })
            .collect();
        found.push((name.as_str(), kind, ids?));
    }
    Some(found)
}

macro_rules! filled {
    ($builder:expr, $data:expr) => {{
        let mut builder = $builder;
        if let Some(attributes) = $data.get("attributes") {
            for (name, value) in attributes.as_object()? {
                builder = builder.set_named(name, value.clone());
            }
        }
        for (name, kind, ids) in relations($data)? {
            builder = builder.relate_named(name, kind, ids);
        }
        builder
    }};
}

async fn create<R: Resource>(client: &Client, wanted: &Wanted<'_>, body: &Value) -> Option<Ended> {
    let data = resource::<R>(body, &["type", "attributes", "relationships"])?;
    let builder = filled!(client.collection::<R>().create(), data);
    let ended = shaped!(builder, wanted).send().await;
    Some(ended.map(|response| response.map(|document| written::one(&document))))
}

async fn update<R: Resource>(
    client: &Client,
    wanted: &Wanted<'_>,
    id: &str,
    body: &Value,
) -> Option<Ended> {
    let data = resource::<R>(body, &["type", "id", "attributes", "relationships"])?;
    if data.get("id")? != id {
        return None;
    }
    let builder = filled!(client.collection::<R>().update(id), data);
    let ended = shaped!(builder, wanted).send().await;
    Some(ended.map(|response| response.map(|document| written::one(&document))))
}

async fn delete<R: Resource>(client: &Client, id: &str) -> Option<Ended> {
    let ended = client.collection::<R>().delete(id).send().await;
    Some(ended.map(|response| {
        response.map(|document| document.map_or(Value::Null, |document| written::one(&document)))
    }))
}

async fn related(
    client: &Client,
    kind: Kind,
    name: &str,
    wanted: &Wanted<'_>,
    id: &str,
) -> Option<Ended> {
    macro_rules! related {
        ($resource:ty, $relationship:expr) => {{
            let builder = client.collection::<$resource>().related(id, $relationship);
            let ended = shaped!(builder, wanted).send().await;
            Some(ended.map(|response| response.map(|page| written::many(&page))))
        }};
    }
    match (kind, name) {
        (Kind::Capability, "children") => related!(Capability, Capability::CHILDREN),
        (Kind::Persona, "requirements") => related!(Persona, Persona::REQUIREMENTS),
        (Kind::Process, "requirements") => related!(Process, Process::REQUIREMENTS),
        (Kind::Team, "requirements") => related!(Team, Team::REQUIREMENTS),
        (Kind::Requirement, "components") => related!(Requirement, Requirement::COMPONENTS),
        (Kind::Requirement, "personas") => related!(Requirement, Requirement::PERSONAS),
        (Kind::Requirement, "policies") => related!(Requirement, Requirement::POLICIES),
        (Kind::Requirement, "test_cases") => related!(Requirement, Requirement::TEST_CASES),
        (Kind::Requirement, "use_cases") => related!(Requirement, Requirement::USE_CASES),
        (Kind::TestCase, "test_results") => related!(TestCase, TestCase::TEST_RESULTS),
        (Kind::UseCase, "test_cases") => related!(UseCase, UseCase::TEST_CASES),
        _ => None,
    }
}

async fn linkage(
    client: &Client,
    kind: Kind,
    name: &str,
    verb: Verb,
    id: &str,
    body: &Body,
) -> Option<Ended> {
    macro_rules! linkage {
        ($resource:ty, $relationship:expr, $to:ty) => {{
            let collection: Collection<$resource> = client.collection();
            let request = match (verb, body) {
                (Verb::Read, Body::Absent) => collection.links(id, $relationship),
                (Verb::Add, Body::Json(body)) => {
                    collection.add(id, $relationship, links::<$to>(body)?)
                }
                (Verb::Replace, Body::Json(body)) => {
                    collection.replace(id, $relationship, links::<$to>(body)?)
                }
                (Verb::Remove, Body::Json(body)) => {
                    collection.remove(id, $relationship, links::<$to>(body)?)
                }
                _ => return None,
            };
            let ended = request.send().await;
            Some(ended.map(|response| response.map(|document| written::linkage(&document))))
        }};
    }
    match (kind, name) {
        (Kind::Requirement, "components") => {
            linkage!(Requirement, Requirement::COMPONENTS, Component)
        }
        (Kind::Requirement, "personas") => linkage!(Requirement, Requirement::PERSONAS, Persona),
        (Kind::Requirement, "policies") => linkage!(Requirement, Requirement::POLICIES, Policy),
        (Kind::Process, "requirements") => linkage!(Process, Process::REQUIREMENTS, Requirement),
        _ => None,
    }
}

fn links<T: Resource>(body: &Value) -> Option<Vec<Link<T>>> {
    let data = only_member(body, "data")?.as_array()?;
    let link = |link: &Value| {
        let members = link.as_object()?;
        let known = |name: &String| ["type", "id", "meta"].contains(&name.as_str());
        if members.get("type")? != T::TYPE || !members.keys().all(known) {
            return None;
        }
        let mut link = Link::new(members.get("id")?.as_str()?);
        if let Some(meta) = members.get("meta") {
            link.meta = meta.as_object()?.clone();
        }
        Some(link)
    };
    data.iter().map(link).collect()
}

async fn own_call(
    client: &Client,
    own: Own,
    request: &Request,
    wanted: &Wanted<'_>,
    body: &Body,
) -> Option<Ended> {
    let requirements = client.requirements();
    match (own, body) {
        (Own::Filtered, Body::Absent) => {
            let mut by = FilteredBy::new();
            for (name, value) in &wanted.arguments {
                by = match *name {
                    "status" => by.status(*value),
                    "priority" => by.priority(*value),
                    "persona_id" => by.persona(*value),
                    "search" => by.search(*value),
                    _ => return None,
                };
            }
            listed(requirements.filtered(by), wanted).await
        }
        (Own::Supersedeable, Body::Absent) if wanted.arguments.is_empty() => {
            listed(requirements.supersedeable(), wanted).await
        }
        (Own::Stats, Body::Absent) if wanted.is_empty() => plain(requirements.stats().send().await),
        (Own::Detail, Body::Absent) if wanted.is_shape() => {
            let ended = shaped!(requirements.detail(id(request)?), wanted)
                .send()
                .await;
            Some(ended.map(|response| response.map(|document| written::one(&document))))
        }
        (Own::Search, Body::Json(body)) if wanted.is_empty() => search(client, body).await,
        (Own::Analysis, Body::Absent) if wanted.is_empty() => {
            let id = id(request)?;
            match request.operation.id.as_str() {
                "analyzeRequirementSentiment" => {
                    plain(requirements.analyze_sentiment(id).send().await)
                }
                "assessRequirementQuality" => plain(requirements.assess_quality(id).send().await),
                "generateRequirementSummary" => {
                    plain(requirements.generate_summary(id).send().await)
                }
                "generateRequirementTags" => plain(requirements.generate_tags(id).send().await),
                "suggestRequirementCategories" => {
                    plain(requirements.suggest_categories(id).send().await)
                }
                _ => None,
            }
        }
        (Own::Transition | Own::Supersede, Body::Json(body)) if wanted.is_shape() => {
            transition(client, request, wanted, body).await
        }
        _ => None,
    }
}

fn plain<T: Serialize>(ended: Result<Response<T>, catalio::Error>) -> Option<Ended> {
    Some(ended.map(|response| response.map(|value| serde_json::json!(value))))
}

async fn search(client: &Client, body: &Value) -> Option<Ended> {
    let data = only_member(body, "data")?.as_object()?;
    let mut search = client
        .requirements()
        .semantic_search(data.get("query")?.as_str()?);
    for (name, value) in data.iter().filter(|(_, value)| !value.is_null()) {
        search = match name.as_str() {
            "query" => search,
            "limit" => search.limit(u32::try_from(value.as_u64()?).ok()?),
            "similarity_threshold" => search.threshold(value.as_f64()?),
            "status" => search.status(value.as_str()?),
            _ => return None,
        };
    }
    plain(search.send().await)
}

async fn transition(
    client: &Client,
    request: &Request,
    wanted: &Wanted<'_>,
    body: &Value,
) -> Option<Ended> {
    let data = resource::<Requirement>(body, &["type", "attributes"])?;
    let empty = Map::new();
    let given = match data.get("attributes") {
        Some(attributes) => attributes.as_object()?,
        None => &empty,
    };
    let text = |name: &str| given.get(name).and_then(Value::as_str);
    let requirements = client.requirements();
    let id = id(request)?;
    macro_rules! sent {
        ($builder:expr, $known:expr) => {{
            let known: &[&str] = $known;
            if given.len() != known.iter().filter(|name| text(name).is_some()).count() {
                return None;
            }
            let ended = shaped!($builder, wanted).send().await;
            Some(ended.map(|response| response.map(|document| written::one(&document))))
        }};
    }
    macro_rules! with {
        ($builder:expr, $name:ident) => {
            match text(stringify!($name)) {
                Some(text) => $builder.$name(text),
                None => $builder,
            }
        };
    }
    match request.operation.id.as_str() {
        "activateRequirement" => sent!(requirements.activate(id), &[]),
        "confirmRequirement" => sent!(requirements.confirm(id), &[]),
        "deprecateRequirement" => sent!(with!(requirements.deprecate(id), reason), &["reason"]),
        "rejectRequirement" => sent!(with!(requirements.reject(id), reason), &["reason"]),
        "investigateRequirement" => sent!(with!(requirements.investigate(id), notes), &["notes"]),
        "supersedeRequirement" => {
            let by = text("superseding_requirement_id")?;
            let known = &["superseding_requirement_id", "reason"];
            sent!(with!(requirements.supersede(id, by), reason), known)
        }
        _ => None,
    }
}
