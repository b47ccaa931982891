//! The links of a relationship: reading and changing them alone.

use serde_json::{Map, Value};

use crate::{
    OperationId,
    collection::Collection,
    document::Document,
    id::{Id, Link},
    object::Identifier,
    relationship::{Linked, ToMany},
    request::{Exchange, Request},
    resource::Resource,
};

/// The links of a relationship, as they are after the request.
type Links = Document<Vec<Identifier>>;

/// Source: JSON:API 1.1, updating relationships.
impl<R: Resource> Collection<R> {
    /// Reads the links of a relationship.
    pub fn links<T: Resource>(
        &self,
        id: impl Into<Id<R>>,
        relationship: ToMany<R, T, Linked>,
    ) -> Request<Links> {
        let exchange = Exchange::of(relationship.kind().read, id.into().as_str());
        Request::json(&self.client, &exchange)
    }

    /// Adds links. Those that are there already stay as they are.
    pub fn add<T: Resource>(
        &self,
        id: impl Into<Id<R>>,
        relationship: ToMany<R, T, Linked>,
        to: impl IntoIterator<Item = impl Into<Link<T>>>,
    ) -> Request<Links> {
        self.change(relationship.kind().add, id.into(), to)
    }

    /// Replaces all links by these; none unlinks all.
    pub fn replace<T: Resource>(
        &self,
        id: impl Into<Id<R>>,
        relationship: ToMany<R, T, Linked>,
        to: impl IntoIterator<Item = impl Into<Link<T>>>,
    ) -> Request<Links> {
        self.change(relationship.kind().replace, id.into(), to)
    }

    /// Removes links. Those that are not there are no mistake.
    pub fn remove<T: Resource>(
        &self,
        id: impl Into<Id<R>>,
        relationship: ToMany<R, T, Linked>,
        to: impl IntoIterator<Item = impl Into<Link<T>>>,
    ) -> Request<Links> {
        self.change(relationship.kind().remove, id.into(), to)
    }

    fn change<T: Resource>(
        &self,
        operation: OperationId,
        id: Id<R>,
        to: impl IntoIterator<Item = impl Into<Link<T>>>,
    ) -> Request<Links> {
        let links = to.into_iter().map(|link| link.into().to_wire());
        let data: Value = links.collect();
        let exchange = Exchange {
            body: Some(Value::Object(Map::from_iter([("data".to_owned(), data)]))),
            ..Exchange::of(operation, id.as_str())
        };
        Request::json(&self.client, &exchange)
    }
}
