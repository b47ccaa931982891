//! Request documents, checked against what the contract lets them hold.

use http::StatusCode;
use serde_json::{Map, Value};

use super::errors::{Failure, Problem};
use crate::catalio::schema::{Relationship, ResourceType};
use crate::catalio::shape::{Kind, Member, Shape, check_members, escaped};
use crate::catalio::store::Link;

/// Members of a request document that JSON:API names besides `data`; they are
/// let through and mean nothing here.
const DOCUMENT_MEMBERS: [&str; 4] = ["data", "jsonapi", "links", "meta"];

/// Members of a resource object that a request may have.
const RESOURCE_MEMBERS: [&str; 6] = ["type", "id", "attributes", "relationships", "links", "meta"];

/// What a caller wants to set.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    pub(crate) attributes: Map<String, Value>,
    /// New members of to-many relationships, by name.
    pub(crate) relationships: Vec<(String, Vec<Link>)>,
}

/// What `data.id` has to be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Identity<'a> {
    /// The server makes the id.
    New,
    /// The id of the path, to be repeated.
    Known(&'a str),
    /// Arguments of an action: no id is expected, the path's may be repeated.
    Action(&'a str),
}

/// Parses a body that has to be a JSON object with `data`; an empty body is
/// none.
pub(crate) fn data(body: &[u8], required: bool) -> Result<Option<Value>, Failure> {
    if body.is_empty() {
        if required {
            return Err(Problem::body("the operation needs a body", "").into());
        }
        return Ok(None);
    }
    let document: Value = serde_json::from_slice(body)
        .map_err(|error| Problem::body(format!("the body is not JSON: {error}"), ""))?;
    let Value::Object(mut document) = document else {
        return Err(Problem::body("the body must be an object", "").into());
    };
    Failure::unless_empty(unknown_members(&document, "", &DOCUMENT_MEMBERS))?;
    match document.remove("data") {
        Some(data) => Ok(Some(data)),
        None => Err(Problem::required("/data").into()),
    }
}

/// Reads a resource object.
pub(crate) fn resource(
    data: Option<Value>,
    resource: &ResourceType,
    attributes: &[Member],
    relationships: &[String],
    identity: Identity<'_>,
) -> Result<Changes, Failure> {
    let data = match data {
        // Nothing was sent where nothing has to be.
        None => Map::new(),
        Some(Value::Object(data)) => {
            check_identity(&data, resource, identity)?;
            data
        }
        Some(_) => return Err(Problem::body("must be a resource object", "/data").into()),
    };
    let mut problems = unknown_members(&data, "/data", &RESOURCE_MEMBERS);
    let mut changes = Changes::default();
    let mut mismatches = Vec::new();
    let empty = Map::new();
    match data.get("attributes") {
        None if attributes.iter().all(|member| !member.required) => {}
        Some(value) if !value.is_object() => {
            problems.push(Problem::body("must be an object", "/data/attributes"));
        }
        sent => {
            let sent = sent.and_then(Value::as_object).unwrap_or(&empty);
            let at = "/data/attributes";
            if let Some(checked) = check_members(attributes, sent, at, &mut mismatches) {
                changes.attributes = checked;
            }
        }
    }
    problems.extend(mismatches.into_iter().map(Problem::mismatch));
    settle_nulls(resource, &mut changes.attributes, &mut problems);
    match data.get("relationships") {
        None => {}
        Some(Value::Object(sent)) => {
            for (name, value) in sent {
                let pointer = format!("/data/relationships/{}", escaped(name));
                let known = resource
                    .relationship(name)
                    .filter(|_| relationships.contains(name));
                match known {
                    None => problems.push(Problem::no_such_input(name, pointer)),
                    Some(known) => {
                        match relationship_object(value, known, &pointer, &mut problems) {
                            Some(links) => changes.relationships.push((name.clone(), links)),
                            None => continue,
                        }
                    }
                }
            }
        }
        Some(_) => problems.push(Problem::body("must be an object", "/data/relationships")),
    }
    Failure::unless_empty(problems)?;
    Ok(changes)
}

/// Conflicts of type and id (JSON:API 1.1, "Creating Resources" and "Updating
/// Resources").
fn check_identity(
    data: &Map<String, Value>,
    resource: &ResourceType,
    identity: Identity<'_>,
) -> Result<(), Failure> {
    match data.get("type") {
        // The contract, unlike JSON:API, does not require it.
        None => {}
        Some(Value::String(sent)) if *sent == resource.name => {}
        Some(Value::String(sent)) => {
            let detail = format!("this is a collection of {}, not of {sent}", resource.name);
            return Err(Problem::conflict("invalid_type", detail)
                .at("/data/type")
                .into());
        }
        Some(_) => return Err(Problem::body("must be a string", "/data/type").into()),
    }
    match (data.get("id"), identity) {
        (None, Identity::New | Identity::Action(_)) => Ok(()),
        (None, Identity::Known(_)) => Err(Problem::required("/data/id").into()),
        (Some(_), Identity::New) => Err(Problem::new(
            StatusCode::FORBIDDEN,
            "client_generated_id",
            "Forbidden",
            "ids are made by the server",
        )
        .at("/data/id")
        .into()),
        (Some(Value::String(sent)), Identity::Known(id) | Identity::Action(id))
            if sent.eq_ignore_ascii_case(id) =>
        {
            Ok(())
        }
        (Some(_), _) => {
            let detail = "the id differs from that of the path";
            Err(Problem::conflict("invalid_id", detail)
                .at("/data/id")
                .into())
        }
    }
}

/// Null where the record must have a value: the first value again if it has
/// one, else an error. The contract takes null for every attribute of an
/// update, and returns it only for some.
fn settle_nulls(
    resource: &ResourceType,
    attributes: &mut Map<String, Value>,
    problems: &mut Vec<Problem>,
) {
    for (name, value) in attributes.iter_mut().filter(|(_, value)| value.is_null()) {
        match resource.attributes.get(name) {
            Some(shape) if !shape.nullable => match resource.default_value(name) {
                Some(first) => *value = first,
                None => problems.push(Problem::required(format!("/data/attributes/{name}"))),
            },
            _ => {}
        }
    }
}

fn relationship_object(
    value: &Value,
    relationship: &Relationship,
    pointer: &str,
    problems: &mut Vec<Problem>,
) -> Option<Vec<Link>> {
    let Value::Object(object) = value else {
        problems.push(Problem::body("must be a relationship object", pointer));
        return None;
    };
    problems.extend(unknown_members(object, pointer, &["data", "links", "meta"]));
    for name in ["links", "meta"] {
        if object.get(name).is_some_and(|member| !member.is_object()) {
            problems.push(Problem::body(
                "must be an object",
                format!("{pointer}/{name}"),
            ));
        }
    }
    let data = object.get("data")?;
    // The contract has the links of a relationship object unique.
    let list = data.as_array().map(Vec::as_slice).unwrap_or_default();
    for (index, identifier) in list.iter().enumerate() {
        if list.iter().take(index).any(|known| known == identifier) {
            let at = format!("{pointer}/data/{index}");
            problems.push(Problem::body("is there twice", at));
        }
    }
    identifiers(data, relationship, &format!("{pointer}/data"), problems)
}

/// Reads a list of resource identifiers; `pointer` says where it stands.
pub(crate) fn identifiers(
    data: &Value,
    relationship: &Relationship,
    pointer: &str,
    problems: &mut Vec<Problem>,
) -> Option<Vec<Link>> {
    let Value::Array(list) = data else {
        problems.push(Problem::body(
            "must be a list of resource identifiers",
            pointer,
        ));
        return None;
    };
    let before = problems.len();
    let mut links = Vec::new();
    for (index, identifier) in list.iter().enumerate() {
        let at = format!("{pointer}/{index}");
        let Value::Object(identifier) = identifier else {
            problems.push(Problem::body("must be a resource identifier", at));
            continue;
        };
        problems.extend(unknown_members(identifier, &at, &["type", "id", "meta"]));
        let mut member = |name: &str| match identifier.get(name) {
            Some(Value::String(text)) => Some(text.as_str()),
            Some(_) => {
                problems.push(Problem::body("must be a string", format!("{at}/{name}")));
                None
            }
            None => {
                problems.push(Problem::required(format!("{at}/{name}")));
                None
            }
        };
        let (sent_type, id) = (member("type"), member("id"));
        if sent_type.is_some_and(|sent| sent != relationship.target) {
            let detail = format!("{} holds {} only", relationship.name, relationship.target);
            problems.push(Problem::body(detail, format!("{at}/type")));
        }
        let mut meta = match identifier.get("meta") {
            None => Map::new(),
            Some(Value::Object(meta)) => meta.clone(),
            Some(_) => {
                problems.push(Problem::body("must be an object", format!("{at}/meta")));
                continue;
            }
        };
        // The server numbers the members itself.
        meta.remove("position");
        if let Some(id) = id {
            links.push(Link {
                id: id.to_ascii_lowercase(),
                meta,
            });
        }
    }
    (problems.len() == before).then_some(links)
}

/// Reads `data` as an object of plain arguments.
pub(crate) fn arguments(
    data: Option<Value>,
    members: &[Member],
) -> Result<Map<String, Value>, Failure> {
    let Some(data) = data else {
        return Ok(Map::new());
    };
    let shape = Shape {
        kind: Kind::Object(members.to_vec()),
        nullable: false,
    };
    let mut mismatches = Vec::new();
    let checked = shape.check(&data, "/data", &mut mismatches);
    Failure::unless_empty(mismatches.into_iter().map(Problem::mismatch).collect())?;
    match checked {
        Some(Value::Object(arguments)) => Ok(arguments),
        _ => Err(Problem::body("must be an object", "/data").into()),
    }
}

fn unknown_members(object: &Map<String, Value>, pointer: &str, known: &[&str]) -> Vec<Problem> {
    object
        .keys()
        .filter(|name| !known.contains(&name.as_str()))
        .map(|name| {
            Problem::body(
                format!("has no member `{name}`"),
                format!("{pointer}/{}", escaped(name)),
            )
        })
        .collect()
}
