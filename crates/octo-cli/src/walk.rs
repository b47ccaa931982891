//! The pages of a list, as many as are asked for.

use std::{cell::Cell, pin::Pin};

use octo_transport::paging::{self, Checkpoint, Page, Pages};

/// How much of a list is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// One page, of the service's own size.
    Page,
    /// The first items, over as many pages as it takes.
    First(u64),
    /// Everything.
    All,
}

impl Extent {
    /// What `--limit` and `--all` ask for.
    pub(crate) fn asked(limit: Option<u64>, all: bool) -> Self {
        match (all, limit) {
            (true, _) => Self::All,
            (false, Some(limit)) => Self::First(limit),
            (false, None) => Self::Page,
        }
    }

    /// What is still wanted behind a page of `items`; `None` when that was
    /// the last one.
    pub(crate) fn behind(self, items: usize) -> Option<Self> {
        match self {
            Self::Page => None,
            Self::All => Some(Self::All),
            Self::First(wanted) => {
                let items = u64::try_from(items).unwrap_or(u64::MAX);
                let left = wanted.saturating_sub(items);
                (left > 0).then_some(Self::First(left))
            }
        }
    }

    /// How many items are wanted, where that is known.
    pub(crate) fn total(self) -> Option<u64> {
        match self {
            Self::First(wanted) => Some(wanted),
            Self::Page | Self::All => None,
        }
    }

    /// Whether one request does.
    pub(crate) fn is_one_page(self, largest: u32) -> bool {
        match self {
            Self::Page => true,
            Self::First(wanted) => wanted <= u64::from(largest),
            Self::All => false,
        }
    }

    /// The size of the next page. The last one is no larger than it is
    /// needed, so that its cursor stands exactly behind the last item.
    fn page_size(self, largest: u32) -> Option<u32> {
        match self {
            Self::Page => None,
            Self::All => Some(largest),
            Self::First(wanted) => {
                let wanted = u32::try_from(wanted).unwrap_or(largest);
                Some(wanted.min(largest))
            }
        }
    }
}

type FetchFuture<'a, P, E> = Pin<Box<dyn Future<Output = Result<Page<(), P>, E>> + 'a>>;
type Fetch<'a, P, E> = Box<dyn FnMut(Option<String>) -> FetchFuture<'a, P, E> + 'a>;

/// A walk over pages of the type `P`.
pub(crate) type Walk<'a, P, E> = Pages<Fetch<'a, P, E>, FetchFuture<'a, P, E>>;

/// Walks a list from `cursor`, or from the first page. `fetch` gets the page
/// at a cursor, of the size that is wanted, and `next` reads the cursor behind
/// it. `extent` is read before each page; whoever takes the pages keeps it up
/// to date.
pub(crate) fn pages<'a, P, E, F, Fut>(
    extent: &'a Cell<Extent>,
    largest: u32,
    cursor: Option<&str>,
    fetch: F,
    next: fn(&P) -> Option<&str>,
) -> Walk<'a, P, E>
where
    F: Fn(Option<String>, Option<u32>) -> Fut + 'a,
    Fut: Future<Output = Result<P, E>> + 'a,
    P: 'a,
    E: From<octo_transport::Error> + 'a,
{
    // The walk is not stored, so no other query can take it up.
    let start = match cursor {
        Some(cursor) => Checkpoint::at_cursor(&(), cursor),
        None => Checkpoint::start_of(&()),
    };
    let fetch = move |cursor| -> FetchFuture<'a, P, E> {
        let page = fetch(cursor, extent.get().page_size(largest));
        Box::pin(async move {
            let page = page.await?;
            Ok(Page {
                items: Vec::new(),
                next: next(&page).map(str::to_owned),
                detail: page,
            })
        })
    };
    paging::pages(start, Box::new(fetch))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_page_is_no_larger_than_needed() {
        let mut sizes = Vec::new();
        let mut next = Some(Extent::First(230));
        while let Some(extent) = next {
            let size = extent.page_size(100).unwrap_or_default();
            sizes.push(size);
            next = extent.behind(size as usize);
        }
        assert_eq!(sizes, [100, 100, 30]);
    }

    #[test]
    fn short_pages_do_not_end_the_walk() {
        assert_eq!(Extent::First(10).behind(0), Some(Extent::First(10)));
        assert_eq!(Extent::First(10).behind(4), Some(Extent::First(6)));
        assert_eq!(Extent::First(10).behind(12), None);
        assert_eq!(Extent::Page.behind(50), None);
        assert_eq!(Extent::All.behind(0), Some(Extent::All));
    }
}
