//! Moving a requirement from state to state.

use std::marker::PhantomData;

use octo_transport::{CallOptions, InvalidRequest};
use serde_json::{Map, Value, json};

use crate::{
    Client, OperationId, Requirement,
    document::One,
    error::Result,
    id::Id,
    query::{Query, shaped},
    request::{Exchange, Request, awaitable},
    resource::Resource,
};

/// A transition of a requirement that takes the arguments `A`; `.await` makes
/// it and gives the requirement as it is then.
///
/// The service refuses one from the wrong state with
/// [`Conflict`](crate::Error::Conflict).
#[derive(Clone, Debug)]
#[must_use = "nothing moves until this is awaited"]
pub struct Transition<A> {
    client: Client,
    operation: OperationId,
    id: Id<Requirement>,
    attributes: Map<String, Value>,
    query: Query,
    options: CallOptions,
    takes: PhantomData<fn() -> A>,
}

/// A transition that takes no arguments.
#[derive(Clone, Copy, Debug)]
pub enum Nothing {}

/// A transition that takes a reason.
#[derive(Clone, Copy, Debug)]
pub enum Reason {}

/// A transition that takes notes.
#[derive(Clone, Copy, Debug)]
pub enum Notes {}

impl<A> Transition<A> {
    pub(crate) fn new(client: Client, operation: OperationId, id: Id<Requirement>) -> Self {
        Self {
            client,
            operation,
            id,
            attributes: Map::new(),
            query: Query::default(),
            options: CallOptions::default(),
            takes: PhantomData,
        }
    }

    pub(crate) fn argument(mut self, name: &str, value: String) -> Self {
        self.attributes.insert(name.to_owned(), value.into());
        self
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }

    fn request(self) -> Result<Request<One<Requirement>>, InvalidRequest> {
        let mut data = json!({"type": Requirement::TYPE});
        if !self.attributes.is_empty() {
            data["attributes"] = Value::Object(self.attributes);
        }
        let exchange = Exchange {
            query: self.query,
            body: Some(json!({"data": data})),
            ..Exchange::of(self.operation, self.id.as_str())
        };
        Ok(Request::json(&self.client, &exchange))
    }
}

impl Transition<Reason> {
    /// Why.
    pub fn reason(self, reason: impl Into<String>) -> Self {
        self.argument("reason", reason.into())
    }
}

impl Transition<Notes> {
    /// What to find out.
    pub fn notes(self, notes: impl Into<String>) -> Self {
        self.argument("notes", notes.into())
    }
}

shaped! {
    <A> Transition<A>, Requirement;
}

awaitable! {
    <A> Transition<A> => One<Requirement>,
}
