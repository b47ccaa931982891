//! Walking an operation's pages, and going on later.
//!
//! A walk asks for page after page until one names no next cursor. An empty
//! page in the middle does not end it; a cursor that the server has handed out
//! before does, as an error, since such a walk would never end.
//!
//! A [`Checkpoint`] says how far a walk has come. It can be stored and resumed
//! later without loss or repetition, by the same query only: it carries a
//! fingerprint of the query it belongs to.
//!
//! ```
//! use octo_transport::Error;
//! use octo_transport::paging::{Checkpoint, Page, pages};
//!
//! # async fn list(cursor: Option<String>) -> Result<Page<u32>, Error> {
//! #     Ok(Page { items: vec![1, 2], next: None, detail: () })
//! # }
//! # async fn example() -> Result<(), Error> {
//! let start = Checkpoint::start_of(&("hoodie", 25));
//! let mut items = pages(start, |cursor| list(cursor)).items();
//! while let Some(item) = items.next().await {
//!     println!("{}", item?);
//!     let resume_here: &Checkpoint = items.checkpoint();
//! #   let _ = resume_here;
//! }
//! # Ok(()) }
//! ```

mod walk;

use std::collections::HashSet;
use std::fmt;
use std::future::{Future, poll_fn};
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::{Deserialize, Serialize};

pub use walk::{ItemWalk, PageWalk, start};

use crate::{Error, ErrorKind};

/// One page as a walk sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T, D = ()> {
    /// The page's items; none is fine.
    pub items: Vec<T>,
    /// The cursor of the next page; `None` ends the walk.
    pub next: Option<String>,
    /// Whatever else came with the page, such as its response.
    pub detail: D,
}

/// How far a walk has come: everything before it has been handed out.
///
/// Stable when serialized; the fields are no business of the user's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The cursor of the page to ask for; `None` for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cursor: Option<String>,
    /// Items of that page that have been handed out.
    #[serde(default)]
    offset: usize,
    /// The query it belongs to.
    query: String,
    /// Whether the walk is over.
    #[serde(default)]
    done: bool,
}

impl Checkpoint {
    /// The start of a walk. `query` is everything that determines what the
    /// walk yields, the cursor aside.
    #[must_use]
    pub fn start_of(query: &impl Serialize) -> Self {
        Self {
            cursor: None,
            offset: 0,
            query: fingerprint(query),
            done: false,
        }
    }

    /// The start of a walk at a cursor that the user brings along.
    #[must_use]
    pub fn at_cursor(query: &impl Serialize, cursor: impl Into<String>) -> Self {
        Self {
            cursor: Some(cursor.into()),
            ..Self::start_of(query)
        }
    }

    /// Takes a stored checkpoint for this query.
    ///
    /// # Errors
    /// [`ErrorKind::Paging`] when it was made by a different query: its cursor
    /// would skip or repeat items there.
    pub fn resume(self, query: &impl Serialize) -> Result<Self, Error> {
        if self.query == fingerprint(query) {
            Ok(self)
        } else {
            Err(Error::new(
                ErrorKind::Paging,
                "the checkpoint belongs to another query; start the walk anew",
            ))
        }
    }

    /// The cursor of the page that holds the next item; `None` for the first.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Items of that page already handed out.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Whether the walk is over.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.done
    }
}

/// Walks pages from a checkpoint; `fetch` gets the page at a cursor.
pub fn pages<T, D, E, F, Fut>(from: Checkpoint, fetch: F) -> Pages<F, Fut>
where
    F: FnMut(Option<String>) -> Fut,
    Fut: Future<Output = Result<Page<T, D>, E>>,
    E: From<Error>,
{
    Pages {
        fetch,
        state: if from.done {
            State::Done
        } else {
            State::Next {
                skip: from.offset,
                cursor: from.cursor.clone(),
            }
        },
        seen: HashSet::new(),
        hasher: RandomState::new(),
        checkpoint: from,
    }
}

enum State<Fut> {
    Next { cursor: Option<String>, skip: usize },
    Waiting { page: Pin<Box<Fut>>, skip: usize },
    Done,
}

/// A walk by pages; a [`Stream`].
///
/// After an error the walk is over, and its checkpoint is where it came to.
pub struct Pages<F, Fut> {
    fetch: F,
    state: State<Fut>,
    /// Hashes of the cursors handed out, to notice a circle of any length.
    seen: HashSet<u64>,
    hasher: RandomState,
    checkpoint: Checkpoint,
}

impl<F, Fut> Pages<F, Fut> {
    /// Where the walk stands: before the page that would come next.
    #[must_use]
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }
}

// The future is boxed and nothing else is pinned in place.
impl<F, Fut> Unpin for Pages<F, Fut> {}

impl<T, D, E, F, Fut> Pages<F, Fut>
where
    F: FnMut(Option<String>) -> Fut,
    Fut: Future<Output = Result<Page<T, D>, E>>,
    E: From<Error>,
{
    /// The next page; `None` when the walk is over.
    pub async fn next(&mut self) -> Option<Result<Page<T, D>, E>> {
        poll_fn(|cx| self.poll_page(cx)).await
    }

    /// Walks by items instead.
    #[must_use]
    pub fn items(self) -> Items<F, Fut, T> {
        Items {
            checkpoint: self.checkpoint.clone(),
            pages: self,
            page: Vec::new().into_iter(),
        }
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Page<T, D>, E>>> {
        loop {
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Next { cursor, skip } => {
                    let skip = *skip;
                    let page = Box::pin((self.fetch)(cursor.take()));
                    self.state = State::Waiting { page, skip };
                }
                State::Waiting { page, skip } => {
                    let skip = *skip;
                    let result = ready!(page.as_mut().poll(cx));
                    self.state = State::Done;
                    return Poll::Ready(Some(result.and_then(|page| self.arrived(page, skip))));
                }
            }
        }
    }

    fn arrived(&mut self, mut page: Page<T, D>, skip: usize) -> Result<Page<T, D>, E> {
        if let Some(next) = &page.next {
            let current = self.checkpoint.cursor.as_deref();
            if let Some(current) = current {
                self.seen.insert(self.hasher.hash_one(current));
            }
            if self.seen.contains(&self.hasher.hash_one(next.as_str())) {
                return Err(Error::new(
                    ErrorKind::Paging,
                    "the server named a cursor it had named before; the walk would never end",
                )
                .into());
            }
            self.state = State::Next {
                cursor: Some(next.clone()),
                skip: 0,
            };
        }
        self.checkpoint.offset = 0;
        self.checkpoint.done = page.next.is_none();
        self.checkpoint.cursor.clone_from(&page.next);
        page.items.drain(..skip.min(page.items.len()));
        Ok(page)
    }
}

impl<T, D, E, F, Fut> Stream for Pages<F, Fut>
where
    F: FnMut(Option<String>) -> Fut,
    Fut: Future<Output = Result<Page<T, D>, E>>,
    E: From<Error>,
{
    type Item = Result<Page<T, D>, E>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

impl<F, Fut> fmt::Debug for Pages<F, Fut> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("checkpoint", &self.checkpoint)
            .finish_non_exhaustive()
    }
}

/// A walk by items; a [`Stream`]. Pages are fetched when they are needed.
pub struct Items<F, Fut, T> {
    pages: Pages<F, Fut>,
    page: std::vec::IntoIter<T>,
    checkpoint: Checkpoint,
}

impl<F, Fut, T> Items<F, Fut, T> {
    /// Where the walk stands: before the item that would come next.
    #[must_use]
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }
}

impl<F, Fut, T> Unpin for Items<F, Fut, T> {}

impl<T, D, E, F, Fut> Items<F, Fut, T>
where
    F: FnMut(Option<String>) -> Fut,
    Fut: Future<Output = Result<Page<T, D>, E>>,
    E: From<Error>,
{
    /// The next item; `None` when the walk is over.
    pub async fn next(&mut self) -> Option<Result<T, E>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, E>>> {
        loop {
            if let Some(item) = self.page.next() {
                self.checkpoint.offset += 1;
                if self.page.len() == 0 {
                    self.checkpoint.clone_from(&self.pages.checkpoint);
                }
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    if page.items.is_empty() {
                        self.checkpoint.clone_from(&self.pages.checkpoint);
                    }
                    self.page = page.items.into_iter();
                }
            }
        }
    }
}

impl<T, D, E, F, Fut> Stream for Items<F, Fut, T>
where
    F: FnMut(Option<String>) -> Fut,
    Fut: Future<Output = Result<Page<T, D>, E>>,
    E: From<Error>,
{
    type Item = Result<T, E>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl<F, Fut, T> fmt::Debug for Items<F, Fut, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("checkpoint", &self.checkpoint)
            .finish_non_exhaustive()
    }
}

/// A stable mark of a query: FNV-1a over its JSON. It guards against mistakes,
/// not against malice, and must be the same in every version and process.
fn fingerprint(query: &impl Serialize) -> String {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    // A query that cannot be JSON (a map with structured keys) has no mark that
    // would be stable; it then shares one with others of its kind.
    let text = serde_json::to_vec(query).unwrap_or_default();
    let hash = text.iter().fold(OFFSET, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(PRIME)
    });
    format!("{hash:016x}")
}
