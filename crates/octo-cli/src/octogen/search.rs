//! `octo octogen search`.

use std::{cell, time::Duration};

use futures_util::future;
use octogen::{
    CallOptions, Client, Facet, Response, RetryPolicy, Search,
    model::{ProductSummary, SearchPage},
};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Context, catalog_names::CatalogNames, text_query};
use crate::{
    cli::SearchArgs,
    context::raw,
    failure::{Failure, Result},
    listing::Listing,
    output::{Cell, Column, Mode, Row},
    progress::Progress,
    walk::{self, Extent},
};

/// The largest page that the contract allows.
const LARGEST_PAGE: u32 = 100;

const COLUMNS: [Column; 5] = [
    Column::shrinking("TITLE", 20),
    Column::shrinking("BRAND", 10),
    Column::number("PRICE"),
    Column::shrinking("CATALOG", 10),
    Column::whole("URL"),
];

/// The catalog column is worth a short wait, not a search's whole deadline.
const CATALOGS_DEADLINE: Duration = Duration::from_secs(5);

/// Searches, and prints what is found.
pub(super) async fn run(args: &SearchArgs, context: &mut Context<'_, '_>) -> Result {
    let search = search(&context.client, args)?;
    if let (Some(least), Some(most)) = (args.price_min, args.price_max)
        && least > most
    {
        // The service takes it; a person most likely mixed the bounds up.
        let message = format!("no price is between --price-min {least} and --price-max {most}");
        context.output.warning("PRICES_CROSSED", &message);
    }
    let extent = Extent::asked(args.limit, args.all);
    let mut found = Listing::new(context.output.mode(), &COLUMNS);
    let walked = follow(&search, extent, &mut found, args, context).await;
    found.finish(walked, "No products match.", context.output)
}

/// The search that the arguments describe, without its pages.
fn search(client: &Client, args: &SearchArgs) -> Result<Search, Failure> {
    let mut search = match &args.query {
        Some(query) => client.search(query),
        None => client.browse(),
    };
    if let Some(catalog) = &args.catalog {
        search = search.catalog(catalog);
    }
    if let Some(price) = args.price_min {
        search = search.price_min(price);
    }
    if let Some(price) = args.price_max {
        search = search.price_max(price);
    }
    if let Some(query) = &args.text_query {
        search = search.text_query(text_query::read(query)?);
    }
    Ok(search.facets(facets(&args.facets)))
}

/// One facet for each name: its values widen, other names narrow.
fn facets(arguments: &[(String, String)]) -> Vec<Facet> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in arguments {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let values = |name: &str| {
        let same = arguments.iter().filter(move |(other, _)| other == name);
        same.map(|(_, value)| value.clone()).collect::<Vec<_>>()
    };
    names
        .into_iter()
        .map(|name| Facet::new(name, values(name)))
        .collect()
}

/// Walks the search, and gives the cursor behind the last product.
async fn follow(
    search: &Search,
    extent: Extent,
    found: &mut Listing,
    args: &SearchArgs,
    context: &mut Context<'_, '_>,
) -> Result<Option<String>> {
    // One page is there before a bar is seen.
    let quiet = context.quiet || extent.is_one_page(LARGEST_PAGE);
    let progress = Progress::start(extent.total(), "products", quiet);
    let wanted = cell::Cell::new(extent);
    let mut pages = walk::pages(
        &wanted,
        LARGEST_PAGE,
        args.cursor.as_deref(),
        |cursor, size| page(search.clone(), cursor, size),
        |page: &Response<SearchPage>| page.next_cursor.as_deref(),
    );
    let names = catalog_names(&context.client, args, context.output.mode());
    let (mut next, names) = context
        .interrupt
        .or(future::join(pages.next(), names))
        .await?;
    let catalogs = names.unwrap_or_else(|error| {
        // Where the search failed as well, its own error says enough.
        if matches!(next, Some(Ok(_))) {
            let message = format!("the catalog column stays empty: {error:#}");
            progress.suspend(|| context.output.warning("CATALOGS_UNAVAILABLE", &message));
        }
        CatalogNames::default()
    });
    while let Some(page) = next {
        let page = page?.detail;
        let rows = page.items.iter().map(|item| row(item, &catalogs));
        let items = || Ok(raw::<RawPage<'_>>(page.body())?.items);
        progress.suspend(|| found.add(rows, items, context.output))?;
        progress.advance(u64::try_from(page.items.len()).unwrap_or(u64::MAX));
        let Some(extent) = wanted.get().behind(page.items.len()) else {
            return Ok(page.into_value().next_cursor);
        };
        wanted.set(extent);
        next = context.interrupt.or(pages.next()).await?;
    }
    Ok(None)
}

async fn page(
    mut search: Search,
    cursor: Option<String>,
    size: Option<u32>,
) -> octogen::Result<Response<SearchPage>> {
    if let Some(cursor) = cursor {
        search = search.cursor(cursor);
    }
    if let Some(size) = size {
        search = search.limit(size);
    }
    search.send().await
}

/// What the catalog column is filled from; asked for only where it is shown.
async fn catalog_names(
    client: &Client,
    args: &SearchArgs,
    mode: Mode,
) -> octogen::Result<CatalogNames> {
    if let Some(catalog) = &args.catalog {
        return Ok(CatalogNames::of_one(catalog));
    }
    if let Mode::Json(_) = mode {
        return Ok(CatalogNames::default());
    }
    let options = CallOptions::new()
        .total_timeout(CATALOGS_DEADLINE)
        .retry(RetryPolicy::never());
    let catalogs = client.catalogs().options(options).send().await?;
    Ok(CatalogNames::of_granted(&catalogs))
}

/// A page with its items as they came.
#[derive(Deserialize)]
struct RawPage<'a> {
    #[serde(default, borrow)]
    items: Vec<&'a RawValue>,
}

fn row(product: &ProductSummary, catalogs: &CatalogNames) -> Row {
    let brand = product.brand.as_ref().map(|brand| brand.name.as_str());
    vec![
        Cell::optional(product.title.as_deref()),
        Cell::optional(brand),
        Cell::price(product.current_price),
        Cell::optional(catalogs.of(&product.product_url)),
        Cell::text(&product.product_url),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_name_widens_and_another_narrows() {
        let argument = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let facets = facets(&[
            argument("color_family", "Black"),
            argument("gender", "female"),
            argument("color_family", "Gray, dark"),
        ]);
        assert_eq!(
            facets,
            [
                Facet::color_family(["Black", "Gray, dark"]),
                Facet::gender(["female"]),
            ]
        );
    }
}
