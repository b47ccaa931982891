//! Lists that come in pages.

/// Makes a builder walkable. It needs the fields `cursor` and `checkpoint`,
/// a method `query` that gives all that determines the list but the cursor,
/// and to be awaitable for one page.
///
/// `next` reads the cursor of the next page, and `parts` takes a page apart
/// into its items and that cursor.
macro_rules! paged {
    ($builder:ty => $page:ty, $pages:ty, $items:ty, $next:expr, $parts:expr $(,)?) => {
        impl $builder {
            /// Starts at the page that an earlier one named as the next.
            ///
            /// A cursor belongs to the list that it came from.
            pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
                self.cursor = Some(cursor.into());
                self
            }

            /// Goes on where an earlier walk of the same list stopped, by the
            /// checkpoint that it gave.
            pub fn resume(mut self, checkpoint: ::octo_transport::paging::Checkpoint) -> Self {
                self.checkpoint = Some(checkpoint);
                self
            }

            /// Walks all pages, one request each, as they are asked for.
            ///
            /// Only a page without a next cursor ends the walk. A checkpoint
            /// of another list is its first error.
            pub fn pages(self) -> $pages {
                <$pages>::new(self.start(), self.fetch(), $next)
            }

            /// Walks all items, page after page, as they are asked for.
            ///
            /// A checkpoint of another list is its first error.
            pub fn items(self) -> $items {
                <$items>::new(self.start(), self.fetch(), $parts)
            }

            fn start(
                &self,
            ) -> Result<::octo_transport::paging::Checkpoint, ::octo_transport::Error> {
                ::octo_transport::paging::start(
                    &self.query(),
                    self.checkpoint.clone(),
                    self.cursor.as_deref(),
                )
            }

            fn fetch(
                self,
            ) -> impl FnMut(
                Option<String>,
            ) -> ::octo_transport::BoxFuture<
                'static,
                crate::Result<::octo_transport::Response<$page>>,
            > + Send {
                move |cursor| {
                    let mut page = self.clone();
                    page.cursor = cursor;
                    Box::pin(page.send())
                }
            }
        }
    };
}

/// Refuses a page size outside the contract's bounds.
pub(crate) fn check_limit(
    limit: Option<u32>,
    bounds: std::ops::RangeInclusive<u32>,
) -> Result<(), octo_transport::InvalidRequest> {
    match limit {
        Some(limit) if !bounds.contains(&limit) => Err(octo_transport::InvalidRequest::new(
            "limit",
            format!(
                "is {limit}; it has to be {} to {}",
                bounds.start(),
                bounds.end()
            ),
        )),
        _ => Ok(()),
    }
}

pub(crate) use paged;
