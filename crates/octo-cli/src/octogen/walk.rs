//! The pages of a search, as many as are asked for.

use std::cell::Cell;

use octo_transport::paging::{self, Checkpoint, Page, Pages};
use octogen::{Response, Search, model::SearchPage};

/// The largest page that the contract allows.
const LARGEST_PAGE: u32 = 100;

/// How much of a search is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// One page, of the service's own size.
    Page,
    /// The first products, over as many pages as it takes.
    First(u64),
    /// Everything.
    All,
}

impl Extent {
    /// What is still wanted behind a page of `items`; `None` when that was
    /// the last one.
    pub(super) fn behind(self, items: usize) -> Option<Self> {
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

    /// How many products are wanted, where that is known.
    pub(super) fn total(self) -> Option<u64> {
        match self {
            Self::First(wanted) => Some(wanted),
            Self::Page | Self::All => None,
        }
    }

    /// Whether one request does.
    pub(super) fn is_one_page(self) -> bool {
        match self {
            Self::Page => true,
            Self::First(wanted) => wanted <= u64::from(LARGEST_PAGE),
            Self::All => false,
        }
    }

    /// The size of the next page. The last one is no larger than it is
    /// needed, so that its cursor stands exactly behind the last product.
    fn page_size(self) -> Option<u32> {
        match self {
            Self::Page => None,
            Self::All => Some(LARGEST_PAGE),
            Self::First(wanted) => {
                let wanted = u32::try_from(wanted).unwrap_or(LARGEST_PAGE);
                Some(wanted.min(LARGEST_PAGE))
            }
        }
    }
}

/// A page of the walk: the answer it came with.
pub(super) type Fetched = Page<(), Response<SearchPage>>;

/// Walks a search from `cursor`, or from the first page. `extent` is read
/// before each page; whoever takes the pages keeps it up to date.
pub(super) fn pages<'a>(
    search: &'a Search,
    extent: &'a Cell<Extent>,
    cursor: Option<&str>,
) -> Pages<impl FnMut(Option<String>) -> Fetch<'a> + use<'a>, Fetch<'a>> {
    // The walk is not stored, so no other query can take it up.
    let start = match cursor {
        Some(cursor) => Checkpoint::at_cursor(&(), cursor),
        None => Checkpoint::start_of(&()),
    };
    paging::pages(start, move |cursor| -> Fetch<'a> {
        Box::pin(fetch(search.clone(), extent.get(), cursor))
    })
}

type Fetch<'a> = std::pin::Pin<Box<dyn Future<Output = octogen::Result<Fetched>> + 'a>>;

async fn fetch(
    mut search: Search,
    extent: Extent,
    cursor: Option<String>,
) -> octogen::Result<Fetched> {
    if let Some(cursor) = cursor {
        search = search.cursor(cursor);
    }
    if let Some(size) = extent.page_size() {
        search = search.limit(size);
    }
    let page = search.send().await?;
    Ok(Page {
        items: Vec::new(),
        next: page.next_cursor.clone(),
        detail: page,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_page_is_no_larger_than_needed() {
        let mut sizes = Vec::new();
        let mut next = Some(Extent::First(230));
        while let Some(extent) = next {
            let size = extent.page_size().unwrap_or_default();
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
