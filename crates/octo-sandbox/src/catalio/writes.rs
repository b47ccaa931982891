//! What a call wants to change: read from its body, and checked against the
//! records that it refers to.

use serde_json::{Map, Value};

use super::call::Call;
use super::contract::BodyData;
use super::jsonapi::errors::{Failure, Problem};
use super::jsonapi::input::{self, Changes, Identity};
use super::schema::{Relationship, ResourceType, Storage};
use super::store::{Link, LinkChange};

impl Call<'_> {
    /// Reads the body as changes of a resource and checks what they refer to.
    pub(crate) fn changes(
        &self,
        resource: &'static ResourceType,
        identity: Identity<'_>,
    ) -> Result<Changes, Failure> {
        let Some(body) = &self.operation.body else {
            return Ok(Changes::default());
        };
        let BodyData::Resource {
            attributes,
            relationships,
        } = &body.data
        else {
            return Ok(Changes::default());
        };
        let data = input::data(self.body, body.required)?;
        let mut changes = input::resource(data, resource, attributes, relationships, identity)?;
        let mut problems = Vec::new();
        for relationship in resource.relationships() {
            problems.extend(self.check_reference(resource, relationship, &changes.attributes));
        }
        for (name, links) in &changes.relationships {
            if let Some(relationship) = resource.relationship(name) {
                let at = format!("/data/relationships/{name}/data");
                problems.extend(self.missing(relationship, links, &at));
            }
        }
        Failure::unless_empty(problems)?;
        mark_unsynced(&mut changes.attributes);
        Ok(changes)
    }

    /// An attribute that names another record must name one that is there,
    /// and not one that depends on this record in turn.
    fn check_reference(
        &self,
        resource: &ResourceType,
        relationship: &Relationship,
        attributes: &Map<String, Value>,
    ) -> Option<Problem> {
        let Storage::Own(attribute) = &relationship.storage else {
            return None;
        };
        let id = attributes.get(attribute)?.as_str()?;
        let at = format!("/data/attributes/{attribute}");
        let mut next = match self.tenant.record(&relationship.target, id) {
            None => return Some(Problem::not_found(&relationship.target, id).at(at)),
            Some(record) => record,
        };
        if relationship.target != resource.name {
            return None;
        }
        loop {
            if next.id == self.id {
                let detail = format!("{attribute} would close a circle");
                return Some(Problem::unprocessable(detail, at));
            }
            next = self
                .tenant
                .record(&relationship.target, next.text(attribute))?;
        }
    }

    pub(crate) fn missing(
        &self,
        relationship: &Relationship,
        links: &[Link],
        at: &str,
    ) -> Vec<Problem> {
        let target = &relationship.target;
        links
            .iter()
            .enumerate()
            .filter(|(_, link)| self.tenant.record(target, &link.id).is_none())
            .map(|(index, link)| Problem::not_found(target, &link.id).at(format!("{at}/{index}")))
            .collect()
    }

    pub(crate) fn relink(
        &mut self,
        resource: &ResourceType,
        id: &str,
        relationships: Vec<(String, Vec<Link>)>,
    ) {
        for (name, links) in relationships {
            if let Some(relationship) = resource.relationship(&name) {
                self.tenant
                    .relink(relationship, id, LinkChange::Replace, links);
            }
        }
    }

    pub(crate) fn arguments(&self) -> Result<Map<String, Value>, Failure> {
        match &self.operation.body {
            Some(body) => match &body.data {
                BodyData::Arguments(members) => {
                    input::arguments(input::data(self.body, body.required)?, members)
                }
                _ => Ok(Map::new()),
            },
            None => Ok(Map::new()),
        }
    }
}

/// A component whose file is pointed to waits for its synchronization; the
/// pointer itself can only be written, not read.
fn mark_unsynced(attributes: &mut Map<String, Value>) {
    if attributes
        .remove("file_provider")
        .is_some_and(|provider| !provider.is_null())
    {
        attributes.insert("sync_state".to_owned(), Value::from("pending"));
    }
}
