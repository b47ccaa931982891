//! Making and changing resources.

use std::marker::PhantomData;

use octo_transport::{CallOptions, InvalidRequest};
use serde_json::{Map, Value};

use crate::{
    Client,
    attribute::{Attribute, OnCreate, OnUpdate},
    document::One,
    error::Result,
    id::{Id, Link},
    query::{Query, shaped},
    relationship::{Settable, ToMany},
    request::{Exchange, Request, awaitable},
    resource::Resource,
    value::AttributeValue,
};

/// A new resource; `.await` makes it.
///
/// Only what is set is sent, so that the service's own defaults hold for the
/// rest. Made by [`Collection::create`](crate::Collection::create).
#[derive(Clone, Debug)]
#[must_use = "nothing is made until this is awaited"]
pub struct Create<R> {
    client: Client,
    members: Members,
    query: Query,
    options: CallOptions,
    of: PhantomData<fn() -> R>,
}

/// Changes to a resource; `.await` makes them.
///
/// What is neither set nor cleared stays as it is. Made by
/// [`Collection::update`](crate::Collection::update).
#[derive(Clone, Debug)]
#[must_use = "nothing is changed until this is awaited"]
pub struct Update<R> {
    client: Client,
    id: Id<R>,
    members: Members,
    query: Query,
    options: CallOptions,
}

/// What is sent of a resource.
#[derive(Clone, Debug, Default)]
struct Members {
    attributes: Map<String, Value>,
    relationships: Map<String, Value>,
}

impl Members {
    fn set(&mut self, name: &str, value: Value) {
        self.attributes.insert(name.to_owned(), value);
    }

    fn relate<T: Resource>(&mut self, name: &str, links: impl IntoIterator<Item = Link<T>>) {
        let data: Value = links.into_iter().map(|link| link.to_wire()).collect();
        let relationship = Map::from_iter([("data".to_owned(), data)]);
        self.relationships
            .insert(name.to_owned(), Value::Object(relationship));
    }

    fn into_body<R: Resource>(self, id: Option<&Id<R>>) -> Value {
        let mut data = Map::new();
        data.insert("type".to_owned(), R::TYPE.into());
        if let Some(id) = id {
            data.insert("id".to_owned(), id.as_str().into());
        }
        if !self.attributes.is_empty() {
            data.insert("attributes".to_owned(), Value::Object(self.attributes));
        }
        if !self.relationships.is_empty() {
            data.insert(
                "relationships".to_owned(),
                Value::Object(self.relationships),
            );
        }
        Value::Object(Map::from_iter([("data".to_owned(), Value::Object(data))]))
    }
}

/// The setters of both; they differ in what may be set.
macro_rules! setters {
    ($builder:ident, $access:ident) => {
        impl<R: Resource> $builder<R> {
            /// Sets an attribute.
            pub fn set<V, A: $access>(
                mut self,
                attribute: Attribute<R, V, A>,
                value: impl AttributeValue<V>,
            ) -> Self {
                self.members.set(attribute.name(), value.into_json());
                self
            }

            /// Sets an attribute to null, on purpose: one that is not
            /// mentioned is not sent at all.
            pub fn clear<V, A: $access>(mut self, attribute: Attribute<R, V, A>) -> Self {
                self.members.set(attribute.name(), Value::Null);
                self
            }

            /// Sets an attribute by its name, for those who get it from
            /// elsewhere; the service refuses what it does not know.
            pub fn set_named(mut self, name: &str, value: Value) -> Self {
                self.members.set(name, value);
                self
            }

            /// Links to these resources and to no others; none unlinks all.
            pub fn relate<T: Resource, K: Settable>(
                mut self,
                relationship: ToMany<R, T, K>,
                to: impl IntoIterator<Item = impl Into<Link<T>>>,
            ) -> Self {
                let links = to.into_iter().map(Into::into);
                self.members.relate(relationship.name(), links);
                self
            }

            /// The same by name and type, for those who get them from
            /// elsewhere.
            pub fn relate_named(
                mut self,
                relationship: &str,
                kind: &str,
                ids: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                let link = |id: String| serde_json::json!({"type": kind, "id": id});
                let data: Value = ids.into_iter().map(|id| link(id.into())).collect();
                let member = Map::from_iter([("data".to_owned(), data)]);
                self.members
                    .relationships
                    .insert(relationship.to_owned(), Value::Object(member));
                self
            }

            fn query_mut(&mut self) -> &mut Query {
                &mut self.query
            }
        }
    };
}

setters!(Create, OnCreate);
setters!(Update, OnUpdate);

impl<R: Resource> Create<R> {
    pub(crate) fn new(client: Client) -> Self {
        Self {
            client,
            members: Members::default(),
            query: Query::default(),
            options: CallOptions::default(),
            of: PhantomData,
        }
    }

    fn request(self) -> Result<Request<One<R>>, InvalidRequest> {
        for attribute in R::ATTRIBUTES.iter().filter(|attribute| attribute.required) {
            if !self.members.attributes.contains_key(attribute.name) {
                return Err(InvalidRequest::new(
                    attribute.name,
                    format!("must be set: there is no {} without it", R::TYPE),
                ));
            }
        }
        let exchange = Exchange {
            query: self.query,
            body: Some(self.members.into_body::<R>(None)),
            ..Exchange::new(R::OPERATIONS.create)
        };
        Ok(Request::json(&self.client, &exchange))
    }
}

impl<R: Resource> Update<R> {
    pub(crate) fn new(client: Client, id: Id<R>) -> Self {
        Self {
            client,
            id,
            members: Members::default(),
            query: Query::default(),
            options: CallOptions::default(),
        }
    }

    fn request(self) -> Result<Request<One<R>>, InvalidRequest> {
        let exchange = Exchange {
            query: self.query,
            body: Some(self.members.into_body(Some(&self.id))),
            ..Exchange::of(R::OPERATIONS.update, self.id.as_str())
        };
        Ok(Request::json(&self.client, &exchange))
    }
}

shaped! {
    <R: Resource> Create<R>, R;
    <R: Resource> Update<R>, R;
}

awaitable! {
    <R: Resource> Create<R> => One<R>,
    <R: Resource> Update<R> => One<R>,
}
