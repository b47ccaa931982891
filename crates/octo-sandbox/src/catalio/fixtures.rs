//! Records that a test gives to an organization.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::schema::{Schema, Storage};
use super::store::{Link, LinkChange, Tenant};
use crate::fixture::FixtureError;

/// A resource object of JSON:API (version 1.1, "Resource Objects").
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NewRecord {
    #[serde(rename = "type")]
    resource: String,
    id: Option<String>,
    #[serde(default)]
    attributes: Map<String, Value>,
    #[serde(default)]
    relationships: Map<String, Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Linkage {
    data: Identifiers,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Identifiers {
    One(Identifier),
    Many(Vec<Identifier>),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Identifier {
    #[serde(rename = "type")]
    resource: String,
    id: String,
}

/// Adds records in their order, then links them.
pub(crate) fn add(
    schema: &Schema,
    tenant: &mut Tenant,
    organization: &str,
    records: &[Value],
    now: Duration,
) -> Result<(), FixtureError> {
    let mut links = Vec::new();
    for (number, record) in records.iter().enumerate() {
        let place = format!("catalio organization {organization:?}, records[{number}]");
        let read = serde_path_to_error::deserialize(record).map_err(|error| {
            let member = error.path().to_string();
            let reason = error.into_inner().to_string();
            match member.as_str() {
                "." => FixtureError::new(&place, reason),
                member => FixtureError::new(format!("{place}.{member}"), reason),
            }
        })?;
        let (id, resource, relationships) = insert(schema, tenant, read, &place, now)?;
        links.push((id, resource, relationships, place));
    }
    for (id, resource, relationships, place) in links {
        link(schema, tenant, &resource, &id, &relationships, &place)?;
    }
    Ok(())
}

fn insert(
    schema: &Schema,
    tenant: &mut Tenant,
    new: NewRecord,
    place: &str,
    now: Duration,
) -> Result<(String, String, Map<String, Value>), FixtureError> {
    let wrong =
        |member: &str, reason: String| FixtureError::new(format!("{place}{member}"), reason);
    let resource = schema.get(&new.resource).ok_or_else(|| {
        let known: Vec<&str> = schema.types().map(|known| known.name.as_str()).collect();
        let reason = format!(
            "{:?} is no type; give one of {}",
            new.resource,
            known.join(", ")
        );
        wrong(".type", reason)
    })?;
    let mut attributes = Map::new();
    for (name, value) in &new.attributes {
        let shape = resource.attributes.get(name).ok_or_else(|| {
            let near = resource.attributes.keys().max_by(|a, b| {
                strsim::jaro_winkler(a, name).total_cmp(&strsim::jaro_winkler(b, name))
            });
            let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            wrong(
                ".attributes",
                format!("{} has no attribute `{name}`{hint}", resource.name),
            )
        })?;
        let mut mismatches = Vec::new();
        match shape.check(value, "", &mut mismatches) {
            Some(value) if mismatches.is_empty() => {
                attributes.insert(name.clone(), value);
            }
            _ => {
                let below = mismatches
                    .first()
                    .map_or("", |mismatch| mismatch.pointer.as_str());
                let reason = format!("{value} is not what the contract says");
                return Err(wrong(&format!(".attributes.{name}{below}"), reason));
            }
        }
    }
    for (name, shape) in &resource.attributes {
        let stamped = ["inserted_at", "updated_at"].contains(&name.as_str());
        let given = attributes.contains_key(name) || resource.default_value(name).is_some();
        let linked = name
            .strip_suffix("_id")
            .is_some_and(|one| new.relationships.contains_key(one));
        if !(stamped || given || linked || shape.nullable) {
            return Err(wrong(".attributes", format!("`{name}` is required")));
        }
    }
    let id = match new.id {
        None => None,
        Some(id) if Uuid::parse_str(&id).is_ok() => Some(id.to_ascii_lowercase()),
        Some(id) => {
            return Err(wrong(
                ".id",
                format!("{id:?} is no UUID; give one, or none"),
            ));
        }
    };
    if let Some(id) = &id
        && tenant.record(&resource.name, id).is_some()
    {
        return Err(wrong(
            ".id",
            format!("{id} is taken; give another, or none"),
        ));
    }
    let id = tenant.insert_as(resource, id, attributes, now);
    Ok((id, new.resource, new.relationships))
}

fn link(
    schema: &Schema,
    tenant: &mut Tenant,
    resource: &str,
    id: &str,
    relationships: &Map<String, Value>,
    place: &str,
) -> Result<(), FixtureError> {
    for (name, linkage) in relationships {
        let place = format!("{place}.relationships.{name}");
        let wrong = |reason: String| FixtureError::new(&place, reason);
        let relationship = schema
            .get(resource)
            .and_then(|resource| resource.relationship(name))
            .ok_or_else(|| wrong(format!("{resource} has no such relationship")))?;
        let linkage: Linkage = serde_path_to_error::deserialize(linkage)
            .map_err(|error| wrong(format!("at {}: {}", error.path(), error.inner())))?;
        let identifiers = match linkage.data {
            Identifiers::One(one) => vec![one],
            Identifiers::Many(many) => many,
        };
        let mut links = Vec::new();
        for identifier in identifiers {
            let target = &relationship.target;
            if identifier.resource != *target || tenant.record(target, &identifier.id).is_none() {
                let reason = format!("there is no {target} with the id {:?}", identifier.id);
                return Err(wrong(format!(
                    "{reason}; add it to the records, with this id"
                )));
            }
            links.push(Link::to(identifier.id));
        }
        match &relationship.storage {
            Storage::Own(attribute) => {
                let Some(one) = links.pop().filter(|_| links.is_empty()) else {
                    return Err(wrong("give one identifier".to_owned()));
                };
                tenant.refer(resource, id, attribute, one.id);
            }
            Storage::Pairs { .. } => tenant.relink(relationship, id, LinkChange::Replace, links),
            Storage::Foreign(attribute) => {
                let reason = format!("{} keeps it, as `{attribute}`", relationship.target);
                return Err(wrong(format!("{reason}; give it there")));
            }
        }
    }
    Ok(())
}
