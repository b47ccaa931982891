//! Walks over the pages and the items of a search.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;
use octo_transport::{
    Response,
    paging::{self, Checkpoint, Page},
};

use crate::{
    error::Result,
    future::BoxFuture,
    model::{ProductSummary, SearchPage},
};

/// The walk beneath both kinds: items of type `T`, and `D` beside each page.
pub(crate) type Walk<T, D> = paging::Pages<Fetch<T, D>, FetchFuture<T, D>>;
type Fetch<T, D> = Box<dyn FnMut(Option<String>) -> FetchFuture<T, D> + Send>;
type FetchFuture<T, D> = BoxFuture<Result<Page<T, D>>>;

/// All pages of a search; a [`Stream`].
///
/// Made by [`Search::pages`](crate::Search::pages). After an error the walk is
/// over, and its checkpoint is where it came to.
pub struct Pages(Walk<(), Response<SearchPage>>);

impl Pages {
    pub(crate) fn new(walk: Walk<(), Response<SearchPage>>) -> Self {
        Self(walk)
    }

    /// How far the walk has come. Store it, and give it to
    /// [`Search::resume`](crate::Search::resume) to go on later.
    pub fn checkpoint(&self) -> &Checkpoint {
        self.0.checkpoint()
    }

    /// The next page; `None` when the walk is over.
    pub async fn next(&mut self) -> Option<Result<Response<SearchPage>>> {
        Some(self.0.next().await?.map(|page| page.detail))
    }
}

impl Stream for Pages {
    type Item = Result<Response<SearchPage>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0)
            .poll_next(context)
            .map(|page| page.map(|page| page.map(|page| page.detail)))
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("checkpoint", self.checkpoint())
            .finish_non_exhaustive()
    }
}

type ItemsWalk =
    paging::Items<Fetch<ProductSummary, ()>, FetchFuture<ProductSummary, ()>, ProductSummary>;

/// All products of a search; a [`Stream`].
///
/// Made by [`Search::items`](crate::Search::items). A walk can be stopped and
/// resumed without loss or repetition:
///
/// ```no_run
/// # async fn run(octogen: octogen::Client) -> octogen::Result<()> {
/// let mut items = octogen.search("hoodie").items();
/// let first = items.next().await;
/// let stored = serde_json::to_string(items.checkpoint()).expect("plain data");
///
/// // Later, perhaps in another process:
/// let checkpoint = serde_json::from_str(&stored).expect("stored as it was");
/// let mut rest = octogen.search("hoodie").resume(checkpoint).items();
/// # let _ = (first, rest.next().await);
/// # Ok(())
/// # }
/// ```
pub struct Items(ItemsWalk);

impl Items {
    pub(crate) fn new(walk: ItemsWalk) -> Self {
        Self(walk)
    }

    /// How far the walk has come: before the product that would come next.
    /// Store it, and give it to [`Search::resume`](crate::Search::resume) to
    /// go on later.
    pub fn checkpoint(&self) -> &Checkpoint {
        self.0.checkpoint()
    }

    /// The next product; `None` when the walk is over.
    pub async fn next(&mut self) -> Option<Result<ProductSummary>> {
        self.0.next().await
    }
}

impl Stream for Items {
    type Item = Result<ProductSummary>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context)
    }
}

impl fmt::Debug for Items {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("checkpoint", self.checkpoint())
            .finish_non_exhaustive()
    }
}
