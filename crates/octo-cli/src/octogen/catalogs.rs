//! `octo octogen catalogs`.

use octogen::{Response, model::CatalogSummary};
use serde_json::value::RawValue;

use super::Context;
use crate::{
    context::raw,
    failure::Result,
    output::{Cell, Column, Mode, Row, json::List},
};

const COLUMNS: [Column; 5] = [
    Column::fixed("CATALOG"),
    Column::shrinking("NAME", 12),
    Column::number("PRODUCTS"),
    Column::fixed("INDEXED"),
    Column::whole("SITE"),
];

/// Lists the granted catalogs.
pub(super) async fn run(context: &mut Context<'_, '_>) -> Result {
    let catalogs = context
        .interrupt
        .or(context.client.catalogs().send())
        .await??;
    if let Mode::Json(_) = context.output.mode() {
        return context.output.list(list(&catalogs)?, None);
    }
    if catalogs.is_empty() {
        context.output.hint("No catalogs are granted to this key.");
    }
    let rows: Vec<Row> = catalogs.iter().map(row).collect();
    context.output.rows(&COLUMNS, &rows)
}

fn list(catalogs: &Response<Vec<CatalogSummary>>) -> Result<List> {
    let items: Vec<&RawValue> = raw(catalogs.body())?;
    let mut list = List::new();
    for item in items {
        list.push(item)?;
    }
    Ok(list)
}

fn row(catalog: &CatalogSummary) -> Row {
    vec![
        Cell::text(&catalog.catalog),
        Cell::text(&catalog.display_name),
        Cell::count(catalog.product_count),
        Cell::instant(catalog.last_indexed_at),
        Cell::optional(catalog.source_base_url.as_deref()),
    ]
}
