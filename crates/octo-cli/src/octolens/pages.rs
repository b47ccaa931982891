//! Lists of mentions that come in pages.

use std::cell;

use octolens::{
    Response, Untrusted,
    model::{Mention, MentionPage},
};

use super::{Context, items};
use crate::{
    cli::PageArgs,
    failure::Result,
    listing::Listing,
    output::{Cell, Column, Row},
    progress::Progress,
    walk::{self, Extent},
};

pub(super) const COLUMNS: [Column; 8] = [
    Column::shrinking("SOURCE ID", 12),
    Column::fixed("SOURCE"),
    Column::fixed("PUBLISHED"),
    Column::fixed("RELEVANCE"),
    Column::fixed("SENTIMENT"),
    Column::shrinking("AUTHOR", 8),
    Column::shrinking("TITLE", 16),
    Column::whole("URL"),
];

/// Walks a list, as far as is asked for, and prints it.
pub(super) async fn print<F, Fut>(
    args: &PageArgs,
    largest: u32,
    fetch: F,
    context: &mut Context<'_, '_>,
) -> Result
where
    F: Fn(Option<String>, Option<u32>) -> Fut,
    Fut: Future<Output = octolens::Result<Response<MentionPage>>>,
{
    let extent = Extent::asked(args.limit, args.all);
    let mut listing = Listing::new(context.output.mode(), &COLUMNS);
    let walked = follow(args, extent, largest, fetch, &mut listing, context).await;
    listing.finish(walked, "No mentions match.", context.output)
}

/// Walks the list, and gives the cursor behind the last mention.
async fn follow<F, Fut>(
    args: &PageArgs,
    extent: Extent,
    largest: u32,
    fetch: F,
    listing: &mut Listing,
    context: &mut Context<'_, '_>,
) -> Result<Option<String>>
where
    F: Fn(Option<String>, Option<u32>) -> Fut,
    Fut: Future<Output = octolens::Result<Response<MentionPage>>>,
{
    let quiet = context.quiet || extent.is_one_page(largest);
    let progress = Progress::start(extent.total(), "mentions", quiet);
    let wanted = cell::Cell::new(extent);
    let cursor = args.cursor.as_deref();
    let mut pages = walk::pages(&wanted, largest, cursor, fetch, |page: &Response<_>| {
        next_cursor(page)
    });
    while let Some(page) = context.interrupt.or(pages.next()).await? {
        let page = page?.detail;
        let rows = page.mentions.iter().map(row);
        progress.suspend(|| listing.add(rows, || items(page.body()), context.output))?;
        let count = page.mentions.len();
        progress.advance(u64::try_from(count).unwrap_or(u64::MAX));
        let Some(extent) = wanted.get().behind(count) else {
            return Ok(page.into_value().next_cursor);
        };
        wanted.set(extent);
    }
    Ok(None)
}

fn next_cursor(page: &MentionPage) -> Option<&str> {
    page.next_cursor.as_deref()
}

pub(super) fn row(mention: &Mention) -> Row {
    vec![
        Cell::text(&mention.source_id),
        Cell::text(&mention.source),
        published(mention),
        Cell::text(mention.relevance.as_str()),
        Cell::optional(mention.sentiment.as_ref().map(AsRef::as_ref)),
        untrusted(mention.author.as_ref()),
        untrusted(mention.title.as_ref()),
        Cell::text(&mention.url),
    ]
}

/// Strangers' text; cells show control characters as escapes.
pub(super) fn untrusted(text: Option<&Untrusted>) -> Cell {
    Cell::optional(text.map(Untrusted::as_untrusted))
}

/// The instant, or the service's own spelling where that is unknown.
pub(super) fn published(mention: &Mention) -> Cell {
    match mention.published_at() {
        Some(instant) => Cell::instant(Some(instant)),
        None => Cell::text(&mention.timestamp),
    }
}
