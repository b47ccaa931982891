//! The collection of a resource: everything that can be done with it.

use std::{fmt, marker::PhantomData};

use octo_transport::{CallOptions, ErrorKind, InvalidRequest, Response};

use crate::{
    Client,
    document::{Document, One, Page},
    error::Result,
    id::Id,
    list::List,
    query::{Query, shaped},
    relationship::{HasRoute, ToMany},
    request::{Exchange, Request, awaitable},
    resource::Resource,
    write::{Create, Update},
};

/// All resources of a type that the organization has.
///
/// Made by [`Client::requirements`] and its siblings; [`Client::collection`]
/// is there for code that is generic over resources.
///
/// ```no_run
/// use catalio::{Client, Resource};
///
/// async fn count<R: Resource>(catalio: &Client) -> catalio::Result<Option<u64>> {
///     let page = catalio.collection::<R>().list().limit(1).count(true).await?;
///     Ok(page.total())
/// }
/// ```
pub struct Collection<R> {
    pub(crate) client: Client,
    of: PhantomData<fn() -> R>,
}

impl<R: Resource> Collection<R> {
    pub(crate) fn new(client: Client) -> Self {
        Self {
            client,
            of: PhantomData,
        }
    }

    /// Lists resources.
    pub fn list(&self) -> List<R> {
        List::new(self.client.clone(), Exchange::new(R::OPERATIONS.list))
    }

    /// Reads one.
    pub fn get(&self, id: impl Into<Id<R>>) -> Get<R> {
        self.one(R::OPERATIONS.get, id.into())
    }

    /// Makes one.
    pub fn create(&self) -> Create<R> {
        Create::new(self.client.clone())
    }

    /// Changes one: what is set and cleared, and nothing else.
    pub fn update(&self, id: impl Into<Id<R>>) -> Update<R> {
        Update::new(self.client.clone(), id.into())
    }

    /// Deletes one. The service may answer with what it was.
    pub fn delete(&self, id: impl Into<Id<R>>) -> Request<Option<One<R>>> {
        let id: Id<R> = id.into();
        let exchange = Exchange::of(R::OPERATIONS.delete, id.as_str());
        Request::by(&self.client, &exchange, optional)
    }

    /// Lists the resources at the other end of a relationship.
    pub fn related<T: Resource, K: HasRoute>(
        &self,
        id: impl Into<Id<R>>,
        relationship: ToMany<R, T, K>,
    ) -> Related<T> {
        let operation = relationship.kind().related();
        Related {
            client: self.client.clone(),
            exchange: Exchange::of(operation, id.into().as_str()),
            options: CallOptions::default(),
            of: PhantomData,
        }
    }

    pub(crate) fn one(&self, operation: crate::OperationId, id: Id<R>) -> Get<R> {
        Get {
            client: self.client.clone(),
            exchange: Exchange::of(operation, id.as_str()),
            options: CallOptions::default(),
            of: PhantomData,
        }
    }
}

/// A document, or nothing where the body is empty.
fn optional<R: Resource>(body: &[u8]) -> Result<Option<One<R>>, octo_transport::Error> {
    if body.is_empty() {
        return Ok(None);
    }
    // A plain null is no resource either.
    let document: Document<Option<crate::Object<R>>> =
        serde_json::from_slice(body).map_err(|cause| {
            octo_transport::Error::new(
                ErrorKind::Decode,
                "the resource was deleted, and the answer does not fit the contract",
            )
            .with_source(cause)
        })?;
    let Document {
        data,
        included,
        links,
        meta,
        jsonapi,
    } = document;
    Ok(data.map(|data| Document {
        data,
        included,
        links,
        meta,
        jsonapi,
    }))
}

impl<R> Clone for Collection<R> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            of: PhantomData,
        }
    }
}

impl<R: Resource> fmt::Debug for Collection<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Collection({})", R::TYPE)
    }
}

/// A request for one resource; `.await` sends it.
///
/// Made by [`Collection::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Get<R> {
    client: Client,
    exchange: Exchange,
    options: CallOptions,
    of: PhantomData<fn() -> R>,
}

impl<R: Resource> Get<R> {
    fn query_mut(&mut self) -> &mut Query {
        &mut self.exchange.query
    }

    fn request(self) -> Result<Request<One<R>>, InvalidRequest> {
        Ok(Request::json(&self.client, &self.exchange))
    }
}

/// A request for the resources at the other end of a relationship; `.await`
/// sends it.
///
/// Made by [`Collection::related`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Related<R> {
    client: Client,
    exchange: Exchange,
    options: CallOptions,
    of: PhantomData<fn() -> R>,
}

impl<R: Resource> Related<R> {
    fn query_mut(&mut self) -> &mut Query {
        &mut self.exchange.query
    }

    fn request(self) -> Result<Request<Page<R>>, InvalidRequest> {
        Ok(Request::json(&self.client, &self.exchange))
    }
}

shaped! {
    <R: Resource> Get<R>, R;
    <R: Resource> Related<R>, R;
}

awaitable! {
    <R: Resource> Get<R> => One<R>,
    <R: Resource> Related<R> => Page<R>,
}

/// What the answer to a list is.
pub(crate) type Listing<R> = Response<Page<R>>;
