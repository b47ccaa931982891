//! The pages of a search, as many as are asked for.

use std::collections::HashSet;

use octogen::{Response, Search, model::SearchPage};

use crate::failure::{Exit, Failure, Result};

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

/// Walks a search, page by page.
///
/// The last page is asked for no larger than it is needed, so that the cursor
/// that remains stands exactly behind the last product.
pub(super) struct Walk {
    search: Search,
    extent: Extent,
    next: Next,
    seen: HashSet<String>,
}

enum Next {
    Page(Option<String>),
    End(Option<String>),
}

impl Walk {
    /// A walk from `cursor`, or from the first page.
    pub(super) fn new(search: Search, extent: Extent, cursor: Option<String>) -> Self {
        Self {
            search,
            extent,
            next: Next::Page(cursor),
            seen: HashSet::new(),
        }
    }

    /// The next page; `None` behind the last one.
    pub(super) async fn next(&mut self) -> Result<Option<Response<SearchPage>>> {
        let Next::Page(cursor) = &self.next else {
            return Ok(None);
        };
        let mut search = self.search.clone();
        if let Some(cursor) = cursor {
            search = search.cursor(cursor);
        }
        if let Some(size) = self.page_size() {
            search = search.limit(size);
        }
        let page = search.send().await?;
        self.next = self.after(&page)?;
        Ok(Some(page))
    }

    /// The cursor behind the last page that was fetched.
    pub(super) fn cursor(&self) -> Option<&str> {
        match &self.next {
            Next::Page(cursor) | Next::End(cursor) => cursor.as_deref(),
        }
    }

    fn page_size(&self) -> Option<u32> {
        match self.extent {
            Extent::Page => None,
            Extent::All => Some(LARGEST_PAGE),
            Extent::First(wanted) => {
                Some(u32::try_from(wanted).map_or(LARGEST_PAGE, |wanted| wanted.min(LARGEST_PAGE)))
            }
        }
    }

    fn after(&mut self, page: &SearchPage) -> Result<Next> {
        // An empty page in the middle is no end; only a missing cursor is.
        let Some(cursor) = page.next_cursor.clone() else {
            return Ok(Next::End(None));
        };
        if !self.seen.insert(cursor.clone()) {
            return Err(Failure::new(
                Exit::Unexpected,
                "PAGING_BROKEN",
                "the service repeats a cursor, so the walk would never end",
            )
            .into());
        }
        let fetched = u64::try_from(page.items.len()).unwrap_or(u64::MAX);
        match &mut self.extent {
            Extent::Page => return Ok(Next::End(Some(cursor))),
            Extent::All => {}
            Extent::First(wanted) => {
                *wanted = wanted.saturating_sub(fetched);
                if *wanted == 0 {
                    return Ok(Next::End(Some(cursor)));
                }
            }
        }
        Ok(Next::Page(Some(cursor)))
    }
}
