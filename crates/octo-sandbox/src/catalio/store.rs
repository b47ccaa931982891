//! The records of one organization and the pairs that link them.

use std::collections::HashMap;

use chrono::{DateTime, SecondsFormat};
use indexmap::IndexMap;
use serde_json::{Map, Value};
use std::time::Duration;
use uuid::Uuid;

use super::schema::{Relationship, ResourceType, Schema, Storage};

/// One record: what the caller sees as a resource.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    pub(crate) id: String,
    /// Position in the order in which records of the organization were made.
    pub(crate) sequence: u64,
    pub(crate) attributes: Map<String, Value>,
    /// Remarks of the last transition: a reason or notes.
    pub(crate) meta: Map<String, Value>,
}

impl Record {
    /// An attribute, or the id under the name `id`; null where there is none.
    pub(crate) fn value(&self, field: &str) -> Value {
        match field {
            "id" => Value::from(self.id.as_str()),
            field => self.attributes.get(field).cloned().unwrap_or(Value::Null),
        }
    }

    /// The text of an attribute; empty where it is null or not text.
    pub(crate) fn text(&self, attribute: &str) -> &str {
        self.attributes
            .get(attribute)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// The texts of a list attribute.
    pub(crate) fn texts(&self, attribute: &str) -> impl Iterator<Item = &str> {
        self.attributes
            .get(attribute)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
    }
}

/// One end of a relationship as it is linked from the other.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Link {
    pub(crate) id: String,
    /// What the caller said about the link, such as a step's label.
    pub(crate) meta: Map<String, Value>,
}

impl Link {
    pub(crate) fn to(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            meta: Map::new(),
        }
    }
}

#[derive(Debug)]
struct Pair {
    left: String,
    right: String,
    meta: Map<String, Value>,
}

/// What a change does to the members of a relationship.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinkChange {
    Add,
    Replace,
    Remove,
}

/// Everything that one organization owns; nobody else sees it.
#[derive(Debug)]
pub(crate) struct Tenant {
    namespace: Uuid,
    sequence: u64,
    tables: HashMap<String, IndexMap<String, Record>>,
    pairs: HashMap<String, Vec<Pair>>,
}

impl Tenant {
    /// Starts empty. Ids are made from the organization's id and a count, so
    /// the same calls make the same ids on every run.
    pub(crate) fn new(organization_id: &str) -> Self {
        Self {
            namespace: Uuid::new_v5(&Uuid::NAMESPACE_URL, organization_id.as_bytes()),
            sequence: 0,
            tables: HashMap::new(),
            pairs: HashMap::new(),
        }
    }

    /// The records of a type, oldest first.
    pub(crate) fn records(&self, resource: &str) -> impl Iterator<Item = &Record> {
        self.tables
            .get(resource)
            .into_iter()
            .flat_map(IndexMap::values)
    }

    pub(crate) fn record(&self, resource: &str, id: &str) -> Option<&Record> {
        self.tables.get(resource)?.get(id)
    }

    /// Adds a record; attributes left out begin with their first value.
    pub(crate) fn insert(
        &mut self,
        resource: &ResourceType,
        given: Map<String, Value>,
        now: Duration,
    ) -> String {
        self.insert_as(resource, None, given, now)
    }

    /// Adds a record under an id that is not taken, or under one of its own.
    pub(crate) fn insert_as(
        &mut self,
        resource: &ResourceType,
        id: Option<String>,
        given: Map<String, Value>,
        now: Duration,
    ) -> String {
        self.sequence += 1;
        let name = format!("{}/{}", resource.name, self.sequence);
        let made = || Uuid::new_v5(&self.namespace, name.as_bytes()).to_string();
        let id = id.unwrap_or_else(made);
        let mut attributes = Map::new();
        for attribute in resource.attributes.keys() {
            let first = resource.default_value(attribute).unwrap_or(Value::Null);
            attributes.insert(attribute.clone(), first);
        }
        attributes.extend(given);
        for attribute in ["inserted_at", "updated_at"] {
            attributes.insert(attribute.to_owned(), timestamp(now));
        }
        let record = Record {
            id: id.clone(),
            sequence: self.sequence,
            attributes,
            meta: Map::new(),
        };
        self.tables
            .entry(resource.name.clone())
            .or_default()
            .insert(id.clone(), record);
        id
    }

    /// Changes attributes of a record and dates the change.
    pub(crate) fn update(
        &mut self,
        resource: &str,
        id: &str,
        changes: Map<String, Value>,
        now: Duration,
    ) {
        if let Some(record) = self
            .tables
            .get_mut(resource)
            .and_then(|table| table.get_mut(id))
        {
            record.attributes.extend(changes);
            record
                .attributes
                .insert("updated_at".to_owned(), timestamp(now));
        }
    }

    /// Sets an attribute that refers to another record, without dating it.
    pub(crate) fn refer(&mut self, resource: &str, id: &str, attribute: &str, to: String) {
        if let Some(record) = self
            .tables
            .get_mut(resource)
            .and_then(|table| table.get_mut(id))
        {
            record.attributes.insert(attribute.to_owned(), to.into());
        }
    }

    /// Keeps the remarks of a transition on its record.
    pub(crate) fn remark(&mut self, resource: &str, id: &str, meta: Map<String, Value>) {
        if let Some(record) = self
            .tables
            .get_mut(resource)
            .and_then(|table| table.get_mut(id))
        {
            record.meta = meta;
        }
    }

    /// Removes a record with its links. Records that cannot be without it go
    /// too; others lose the reference.
    pub(crate) fn remove(&mut self, schema: &Schema, resource: &str, id: &str) {
        let removed = self
            .tables
            .get_mut(resource)
            .and_then(|table| table.shift_remove(id));
        if removed.is_none() {
            return;
        }
        for other in schema.types() {
            for relationship in other.relationships().filter(|r| r.target == resource) {
                match &relationship.storage {
                    Storage::Own(attribute) => self.unreference(schema, other, attribute, id),
                    Storage::Foreign(_) => {}
                    Storage::Pairs { key, left } => {
                        if let Some(pairs) = self.pairs.get_mut(key) {
                            pairs.retain(|pair| {
                                if *left {
                                    pair.right != id
                                } else {
                                    pair.left != id
                                }
                            });
                        }
                    }
                }
            }
        }
    }

    fn unreference(&mut self, schema: &Schema, other: &ResourceType, attribute: &str, id: &str) {
        let optional = other
            .attributes
            .get(attribute)
            .is_some_and(|shape| shape.nullable);
        let referring: Vec<String> = self
            .records(&other.name)
            .filter(|record| record.text(attribute) == id)
            .map(|record| record.id.clone())
            .collect();
        for referring in referring {
            if !optional {
                self.remove(schema, &other.name, &referring);
            } else if let Some(record) = self
                .tables
                .get_mut(&other.name)
                .and_then(|table| table.get_mut(&referring))
            {
                record.attributes.insert(attribute.to_owned(), Value::Null);
            }
        }
    }

    /// What a record is linked to, in the order of linking, or of making where
    /// the other side keeps the reference.
    pub(crate) fn links(&self, relationship: &Relationship, record: &Record) -> Vec<Link> {
        match &relationship.storage {
            Storage::Own(attribute) => {
                let id = record.text(attribute);
                let known = self.record(&relationship.target, id);
                known.map(|known| Link::to(&known.id)).into_iter().collect()
            }
            Storage::Foreign(attribute) => self
                .records(&relationship.target)
                .filter(|other| other.text(attribute) == record.id)
                .map(|other| Link::to(&other.id))
                .collect(),
            Storage::Pairs { key, left } => self
                .pairs
                .get(key)
                .into_iter()
                .flatten()
                .filter_map(|pair| {
                    let (here, there) = if *left {
                        (&pair.left, &pair.right)
                    } else {
                        (&pair.right, &pair.left)
                    };
                    (*here == record.id).then(|| Link {
                        id: there.clone(),
                        meta: pair.meta.clone(),
                    })
                })
                .collect(),
        }
    }

    /// The records that a record is linked to.
    pub(crate) fn related<'a>(
        &'a self,
        relationship: &'a Relationship,
        record: &Record,
    ) -> impl Iterator<Item = &'a Record> {
        self.links(relationship, record)
            .into_iter()
            .filter_map(|link| self.record(&relationship.target, &link.id))
    }

    /// Changes what a record is linked to. Only pairs can be changed from
    /// here; other relationships follow from attributes.
    pub(crate) fn relink(
        &mut self,
        relationship: &Relationship,
        id: &str,
        change: LinkChange,
        links: Vec<Link>,
    ) {
        let Storage::Pairs { key, left } = &relationship.storage else {
            return;
        };
        let pairs = self.pairs.entry(key.clone()).or_default();
        let here = |pair: &Pair| {
            if *left {
                pair.left == id
            } else {
                pair.right == id
            }
        };
        let there = |pair: &Pair| {
            if *left {
                pair.right.clone()
            } else {
                pair.left.clone()
            }
        };
        match change {
            LinkChange::Remove => {
                pairs
                    .retain(|pair| !here(pair) || !links.iter().any(|link| link.id == there(pair)));
                return;
            }
            LinkChange::Replace => pairs.retain(|pair| !here(pair)),
            LinkChange::Add => {}
        }
        for link in links {
            // A member is there once, however often it is added.
            if pairs
                .iter()
                .any(|pair| here(pair) && there(pair) == link.id)
            {
                continue;
            }
            let (left_id, right_id) = if *left {
                (id.to_owned(), link.id)
            } else {
                (link.id, id.to_owned())
            };
            pairs.push(Pair {
                left: left_id,
                right: right_id,
                meta: link.meta,
            });
        }
    }
}

/// An instant with microseconds, the form of the contract's timestamps.
pub(crate) fn timestamp(since_epoch: Duration) -> Value {
    let micros = i64::try_from(since_epoch.as_micros()).unwrap_or(i64::MAX);
    // Only a clock set beyond chrono's years falls back, to the epoch.
    let at = DateTime::from_timestamp_micros(micros).unwrap_or(DateTime::UNIX_EPOCH);
    Value::from(at.to_rfc3339_opts(SecondsFormat::Micros, true))
}

#[cfg(test)]
mod tests;
