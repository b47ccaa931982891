//! Response documents (JSON:API 1.1, "Document Structure").

use serde_json::{Map, Value, json};

use super::fields::Fields;
use super::include::{Include, Included};
use super::links::Target;
use super::page::Paged;
use crate::catalio::schema::{Relationship, ResourceType, Schema};
use crate::catalio::store::{Link, Record, Tenant};

/// Relationships whose linkage is told without being asked for.
const ALWAYS_LINKED: [(&str, &str); 1] = [("capability", "parent")];

/// Relationships whose members are in an order that matters: identifiers
/// carry their position, beginning with 1.
const ORDERED: [(&str, &str); 1] = [("process", "requirements")];

/// How much of the relationships' linkage a document tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Linkage {
    /// What was included.
    Included,
    /// All of the primary resource's.
    All,
}

/// Writes documents about one organization's records.
#[derive(Debug)]
pub(crate) struct Writer<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) tenant: &'a Tenant,
    pub(crate) target: &'a Target,
    pub(crate) fields: &'a Fields,
    pub(crate) include: &'a Include,
}

impl<'a> Writer<'a> {
    /// A document about one record.
    pub(crate) fn one(
        &self,
        resource: &'a ResourceType,
        record: &'a Record,
        linkage: Linkage,
    ) -> Value {
        let included = self
            .include
            .follow(self.schema, self.tenant, resource, &[record]);
        let data = self.resource(resource, record, &included, linkage, None);
        self.document(data, Map::new(), Map::new(), &included)
    }

    /// A document about a list of records.
    pub(crate) fn many(&self, resource: &'a ResourceType, page: Paged<'a>) -> Value {
        let included = self
            .include
            .follow(self.schema, self.tenant, resource, &page.records);
        let mut keysets = page.keysets.iter();
        let data = page
            .records
            .iter()
            .map(|record| {
                let keyset = keysets.next().map(String::as_str);
                self.resource(resource, record, &included, Linkage::Included, keyset)
            })
            .collect();
        self.document(data, page.links, page.meta, &included)
    }

    /// A document of identifiers. The contract has neither `jsonapi` nor
    /// `included` in it, although `include` may be sent.
    pub(crate) fn linkage(
        &self,
        resource: &ResourceType,
        relationship: &Relationship,
        record: &Record,
    ) -> Value {
        json!({
            "data": self.identifiers(resource, relationship, record),
            "links": self.relationship_links(resource, relationship, record),
            "meta": {},
        })
    }

    fn document(
        &self,
        data: Value,
        page_links: Map<String, Value>,
        meta: Map<String, Value>,
        included: &Included<'a>,
    ) -> Value {
        let mut links = Map::new();
        links.insert("self".to_owned(), json!(self.target.this()));
        links.extend(page_links);
        let mut document = json!({
            "data": data,
            "links": links,
            "jsonapi": {"version": super::VERSION},
            "meta": meta,
        });
        if self.include.asked {
            document["included"] = included
                .records
                .iter()
                .map(|(resource, record)| {
                    self.resource(resource, record, included, Linkage::Included, None)
                })
                .collect();
        }
        document
    }

    fn resource(
        &self,
        resource: &ResourceType,
        record: &Record,
        included: &Included<'a>,
        linkage: Linkage,
        keyset: Option<&str>,
    ) -> Value {
        let mut attributes = Map::new();
        for name in resource.attributes.keys() {
            if self.fields.has(&resource.name, name) {
                attributes.insert(name.clone(), record.value(name));
            }
        }
        let mut relationships = Map::new();
        for relationship in resource.relationships() {
            let name = &relationship.name;
            let followed = included.follows(&record.id, name);
            // What is included stays linked to, also when the fields leave the
            // relationship out: nobody could tell whose it is otherwise.
            if !followed && !self.fields.has(&resource.name, name) {
                continue;
            }
            let mut object = json!({
                "links": self.relationship_links(resource, relationship, record),
                "meta": {},
            });
            let always = ALWAYS_LINKED.contains(&(resource.name.as_str(), name.as_str()));
            if followed || always || linkage == Linkage::All {
                object["data"] = self.identifiers(resource, relationship, record);
            }
            relationships.insert(name.clone(), object);
        }
        let mut object = json!({"type": resource.name, "id": record.id, "attributes": attributes});
        if !relationships.is_empty() {
            object["relationships"] = Value::Object(relationships);
        }
        let mut meta = record.meta.clone();
        if let Some(keyset) = keyset {
            meta.insert("keyset".to_owned(), json!(keyset));
        }
        object["links"] = json!({"self": self.target.to(&path(resource, record))});
        object["meta"] = Value::Object(meta);
        object
    }

    fn relationship_links(
        &self,
        resource: &ResourceType,
        relationship: &Relationship,
        record: &Record,
    ) -> Value {
        let path = path(resource, record);
        let name = &relationship.name;
        let mut links = Map::new();
        if relationship.related_link {
            let related = self.target.to(&format!("{path}/{name}"));
            links.insert("related".to_owned(), json!(related));
        }
        if relationship.self_link {
            let this = self.target.to(&format!("{path}/relationships/{name}"));
            links.insert("self".to_owned(), json!(this));
        }
        Value::Object(links)
    }

    fn identifiers(
        &self,
        resource: &ResourceType,
        relationship: &Relationship,
        record: &Record,
    ) -> Value {
        let ordered = ORDERED.contains(&(resource.name.as_str(), relationship.name.as_str()));
        let mut identifiers = self
            .tenant
            .links(relationship, record)
            .into_iter()
            .enumerate()
            .map(|(index, Link { id, mut meta })| {
                let mut identifier = json!({"type": relationship.target, "id": id});
                if ordered {
                    meta.insert("position".to_owned(), json!(index + 1));
                }
                if !meta.is_empty() {
                    identifier["meta"] = Value::Object(meta);
                }
                identifier
            });
        if relationship.many {
            identifiers.collect()
        } else {
            identifiers.next().unwrap_or(Value::Null)
        }
    }
}

/// The path of a record below the API's address.
pub(crate) fn path(resource: &ResourceType, record: &Record) -> String {
    format!("{}/{}", resource.collection, record.id)
}
