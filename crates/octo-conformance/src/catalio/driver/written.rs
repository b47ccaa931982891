//! What the crate gives, written as the document that it was read from.

use std::collections::BTreeMap;

use catalio::{
    AnyObject, Document, Identifier, Linkage, Links, Object, Page, Relationship, Resource,
};
use serde_json::{Map, Value, json};

pub(super) fn one<R: Resource>(document: &Document<Object<R>>) -> Value {
    whole(document, object(&document.data))
}

pub(super) fn many<R: Resource>(document: &Page<R>) -> Value {
    whole(document, document.data.iter().map(object).collect())
}

pub(super) fn linkage(document: &Document<Vec<Identifier>>) -> Value {
    whole(document, document.data.iter().map(identifier).collect())
}

fn whole<D>(document: &Document<D>, data: Value) -> Value {
    let included: Value = document.included.iter().map(any).collect();
    json!({
        "data": data,
        "included": included,
        "links": links(&document.links),
        "meta": document.meta,
        "jsonapi": {"version": document.jsonapi.version},
    })
}

fn object<R: Resource>(object: &Object<R>) -> Value {
    json!({
        "type": R::TYPE,
        "id": object.id.as_str(),
        "attributes": object.attributes,
        "relationships": relationships(&object.relationships),
        "links": links(&object.links),
        "meta": object.meta,
    })
}

fn any(object: &AnyObject) -> Value {
    json!({
        "type": object.kind,
        "id": object.id,
        "attributes": object.attributes,
        "relationships": relationships(&object.relationships),
        "links": links(&object.links),
        "meta": object.meta,
    })
}

fn relationships(relationships: &BTreeMap<String, Relationship>) -> Map<String, Value> {
    let written = relationships.iter().map(|(name, relationship)| {
        let data = match &relationship.data {
            Linkage::One(link) => identifier(link),
            Linkage::Many(links) => links.iter().map(identifier).collect(),
            _ => Value::Null,
        };
        let value = json!({
            "data": data,
            "links": links(&relationship.links),
            "meta": relationship.meta,
        });
        (name.clone(), value)
    });
    written.collect()
}

fn identifier(link: &Identifier) -> Value {
    json!({"type": link.kind, "id": link.id, "meta": link.meta})
}

fn links(links: &Links) -> Map<String, Value> {
    links
        .iter()
        .map(|(name, link)| (name.to_owned(), json!(link)))
        .collect()
}
