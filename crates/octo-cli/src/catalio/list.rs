//! Lists of records.

use std::cell;

use catalio::{List, Page, Resource, Response, Sort};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{
    Context, filter,
    record::{self, Shown},
};
use crate::{
    cli::catalio::ListArgs,
    context::raw,
    failure::Result,
    listing::Listing,
    progress::Progress,
    walk::{self, Extent},
};

/// The largest page that the contract allows.
const LARGEST_PAGE: u32 = 250;

/// The page that is printed when nobody says how much. The service would send
/// everything.
const USUAL_PAGE: u32 = 50;

/// A page with its records as they came.
#[derive(Deserialize)]
struct RawPage<'a> {
    #[serde(default, borrow)]
    data: Vec<&'a RawValue>,
}

/// Lists records, and prints them.
pub(super) async fn run<R: Resource + Shown>(
    list: List<R>,
    args: &ListArgs,
    context: &mut Context<'_, '_>,
) -> Result {
    let mut list = list;
    for text in &args.filters {
        list = list.filter(filter::parse(text)?);
    }
    for key in &args.sort {
        list = list.sort(Sort::parse(key));
    }
    for name in &args.fields {
        list = list.field_named(R::TYPE, name);
    }
    let extent = Extent::asked(args.limit, args.all);
    let mut listing = Listing::new(context.output.mode(), R::COLUMNS);
    let walked = follow(&list, extent, args.cursor.as_deref(), &mut listing, context).await;
    let none = format!("No {} match.", R::PLURAL);
    listing.finish(walked, &none, context.output)
}

fn add<R: Shown>(
    page: &Response<Page<R>>,
    listing: &mut Listing,
    context: &mut Context<'_, '_>,
) -> Result {
    let rows = page.data.iter().map(record::row);
    let items = || Ok(raw::<RawPage<'_>>(page.body())?.data);
    listing.add(rows, items, context.output)
}

/// Walks the list, and gives the cursor behind the last record.
async fn follow<R: Resource + Shown>(
    list: &List<R>,
    extent: Extent,
    cursor: Option<&str>,
    listing: &mut Listing,
    context: &mut Context<'_, '_>,
) -> Result<Option<String>> {
    let quiet = context.quiet || extent.is_one_page(LARGEST_PAGE);
    let progress = Progress::start(extent.total(), R::PLURAL, quiet);
    let wanted = cell::Cell::new(extent);
    let mut pages = walk::pages(
        &wanted,
        LARGEST_PAGE,
        cursor,
        |cursor, size| page(list.clone(), cursor, size),
        |page: &Response<Page<R>>| next(page),
    );
    while let Some(page) = context.interrupt.or(pages.next()).await? {
        let page = page?.detail;
        progress.suspend(|| add(&page, listing, context))?;
        progress.advance(u64::try_from(page.data.len()).unwrap_or(u64::MAX));
        let Some(extent) = wanted.get().behind(page.data.len()) else {
            return Ok(next(&page).map(str::to_owned));
        };
        wanted.set(extent);
    }
    Ok(None)
}

/// The cursor behind a page: the keyset of its last record, so that the next
/// one can be of any size; where there is none, the link.
fn next<R: Resource>(page: &Page<R>) -> Option<&str> {
    let link = page.links.next()?;
    let keyset = page.data.last().and_then(|object| object.keyset());
    Some(keyset.unwrap_or(link))
}

async fn page<R: Resource>(
    list: List<R>,
    cursor: Option<String>,
    size: Option<u32>,
) -> catalio::Result<Response<Page<R>>> {
    let list = list.limit(size.unwrap_or(USUAL_PAGE));
    let list = match cursor {
        Some(link) if link.contains("://") => list.at(link),
        Some(keyset) => list.after(keyset),
        None => list,
    };
    list.send().await
}
