//! Walks with types short enough to name.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::Serialize;

use super::{Checkpoint, Items, Page, Pages, pages};
use crate::{BoxFuture, Error};

type FetchFuture<T, D, E> = BoxFuture<'static, Result<Page<T, D>, E>>;
type Fetch<T, D, E> = Box<dyn FnMut(Option<String>) -> FetchFuture<T, D, E> + Send>;

/// All pages of a walk, each as `P`; a [`Stream`].
///
/// After an error the walk is over, and its checkpoint is where it came to.
pub struct PageWalk<P, E>(Pages<Fetch<(), P, E>, FetchFuture<(), P, E>>);

/// All items of a walk, page after page, as they are asked for; a [`Stream`].
///
/// A walk can be stopped and resumed without loss or repetition: store its
/// [`checkpoint`](Self::checkpoint), and give it to the same query later.
pub struct ItemWalk<T, E>(Items<Fetch<T, (), E>, FetchFuture<T, (), E>, T>);

/// Where a walk of `query` starts: at a checkpoint, else at a cursor that the
/// user brings along, else at the first page.
///
/// # Errors
/// [`ErrorKind::Paging`](crate::ErrorKind::Paging) for the checkpoint of
/// another query.
pub fn start(
    query: &impl Serialize,
    checkpoint: Option<Checkpoint>,
    cursor: Option<&str>,
) -> Result<Checkpoint, Error> {
    match (checkpoint, cursor) {
        (Some(checkpoint), _) => checkpoint.resume(query),
        (None, Some(cursor)) => Ok(Checkpoint::at_cursor(query, cursor)),
        (None, None) => Ok(Checkpoint::start_of(query)),
    }
}

impl<P, E: From<Error> + Send + 'static> PageWalk<P, E> {
    /// Walks pages that `fetch` gets; `next` reads the cursor of the next one.
    ///
    /// A start that was refused is the first error of the walk.
    pub fn new<F, Fut>(
        start: Result<Checkpoint, Error>,
        mut fetch: F,
        next: fn(&P) -> Option<&str>,
    ) -> Self
    where
        F: FnMut(Option<String>) -> Fut + Send + 'static,
        Fut: Future<Output = Result<P, E>> + Send + 'static,
        P: 'static,
    {
        Self(walk(start, move |cursor| {
            let page = fetch(cursor);
            Box::pin(async move {
                let page = page.await?;
                Ok(Page {
                    items: Vec::new(),
                    next: next(&page).map(str::to_owned),
                    detail: page,
                })
            })
        }))
    }

    /// The next page; `None` when the walk is over.
    pub async fn next(&mut self) -> Option<Result<P, E>> {
        Some(self.0.next().await?.map(|page| page.detail))
    }
}

impl<P, E> PageWalk<P, E> {
    /// How far the walk has come: before the page that would come next.
    #[must_use]
    pub fn checkpoint(&self) -> &Checkpoint {
        self.0.checkpoint()
    }
}

impl<T, E: From<Error> + Send + 'static> ItemWalk<T, E> {
    /// Walks the items of pages that `fetch` gets; `parts` takes a page apart
    /// into its items and the cursor of the next one.
    ///
    /// A start that was refused is the first error of the walk.
    pub fn new<P, F, Fut>(
        start: Result<Checkpoint, Error>,
        mut fetch: F,
        parts: fn(P) -> (Vec<T>, Option<String>),
    ) -> Self
    where
        F: FnMut(Option<String>) -> Fut + Send + 'static,
        Fut: Future<Output = Result<P, E>> + Send + 'static,
        T: 'static,
        P: 'static,
    {
        let pages = walk(start, move |cursor| {
            let page = fetch(cursor);
            Box::pin(async move {
                let (items, next) = parts(page.await?);
                Ok(Page {
                    items,
                    next,
                    detail: (),
                })
            })
        });
        Self(pages.items())
    }

    /// The next item; `None` when the walk is over.
    pub async fn next(&mut self) -> Option<Result<T, E>> {
        self.0.next().await
    }
}

impl<T, E> ItemWalk<T, E> {
    /// How far the walk has come: before the item that would come next.
    #[must_use]
    pub fn checkpoint(&self) -> &Checkpoint {
        self.0.checkpoint()
    }
}

fn walk<T: 'static, D: 'static, E: From<Error> + Send + 'static>(
    start: Result<Checkpoint, Error>,
    mut fetch: impl FnMut(Option<String>) -> FetchFuture<T, D, E> + Send + 'static,
) -> Pages<Fetch<T, D, E>, FetchFuture<T, D, E>> {
    let (start, mut refusal) = match start {
        Ok(start) => (start, None),
        Err(refusal) => (Checkpoint::start_of(&()), Some(refusal)),
    };
    pages(
        start,
        Box::new(move |cursor| match refusal.take() {
            Some(refusal) => {
                let refusal = E::from(refusal);
                Box::pin(async move { Err(refusal) })
            }
            None => fetch(cursor),
        }),
    )
}

impl<P, E: From<Error>> Stream for PageWalk<P, E> {
    type Item = Result<P, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0)
            .poll_next(context)
            .map(|page| page.map(|page| page.map(|page| page.detail)))
    }
}

impl<T, E: From<Error>> Stream for ItemWalk<T, E> {
    type Item = Result<T, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context)
    }
}

impl<P, E> fmt::Debug for PageWalk<P, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageWalk")
            .field("checkpoint", self.checkpoint())
            .finish_non_exhaustive()
    }
}

impl<T, E> fmt::Debug for ItemWalk<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemWalk")
            .field("checkpoint", self.checkpoint())
            .finish_non_exhaustive()
    }
}
