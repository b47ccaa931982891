//! `octo octogen lookup`.

use futures_util::{StreamExt, pin_mut};
use octogen::{LookupOutcome, model::ProductLookup};
use serde::Serialize;
use serde_json::value::RawValue;

use super::{Context, url_list};
use crate::{
    cli::LookupArgs,
    context::raw,
    failure::{Exit, Failure, Result},
    output::{Cell, Column, Mode, Output, Row, json::List},
    progress::Progress,
};

/// The columns of the table. Records start with the page URL instead, and end
/// with the product's own.
const COLUMNS: [Column; 6] = [
    Column::fixed("OUTCOME"),
    Column::shrinking("TITLE", 20),
    Column::shrinking("BRAND", 10),
    Column::number("PRICE"),
    Column::shrinking("CATALOG", 10),
    Column::whole("PAGE"),
];

/// The outcome of a lookup that found its product.
const FOUND: &str = "FOUND";

/// Looks up one URL, or many.
pub(super) async fn run(args: &LookupArgs, context: &mut Context<'_, '_>) -> Result {
    match url_list::read(args, &mut context.interrupt).await? {
        url_list::Urls::One(url) => one(url, context).await,
        url_list::Urls::Many(urls) => many(urls, args, context).await,
    }
}

async fn one(url: String, context: &mut Context<'_, '_>) -> Result {
    let lookup = context.client.lookup(url.clone()).send();
    let found = context.interrupt.or(lookup).await??;
    if let Mode::Json(_) = context.output.mode() {
        return context.output.document(raw(found.body())?);
    }
    let record = record(&url, Ok(&found));
    context.output.details(record, &details(&found))
}

async fn many(urls: Vec<String>, args: &LookupArgs, context: &mut Context<'_, '_>) -> Result {
    let total = urls.len();
    let progress = Progress::start(u64::try_from(total).ok(), "URLs", context.quiet);
    let mut looked_up = LookedUp::new(context.output.mode());
    let walked = {
        let outcomes = context
            .client
            .lookup_many(urls)
            .concurrency(usize::from(args.concurrency))
            .ordered();
        pin_mut!(outcomes);
        loop {
            match context.interrupt.or(outcomes.next()).await {
                Ok(None) => break Ok(()),
                Ok(Some(outcome)) => {
                    let added = progress.suspend(|| looked_up.add(outcome, context.output));
                    if let Err(ending) = added {
                        break Err(ending);
                    }
                    progress.advance(1);
                }
                Err(interrupted) => break Err(interrupted.into()),
            }
        }
    };
    drop(progress);
    let failed = looked_up.failed;
    looked_up.finish(walked, context.output)?;
    if failed == 0 {
        return Ok(());
    }
    Err(Failure::new(
        Exit::Failed,
        "LOOKUPS_FAILED",
        format!("{failed} of {total} lookups failed; their entries say why"),
    )
    .into())
}

/// The outcomes so far, in the form that they are printed in.
struct LookedUp {
    failed: usize,
    form: Form,
}

enum Form {
    Table(Vec<Row>),
    Records,
    Document(List),
}

/// One entry of the list document.
#[derive(Serialize)]
struct Entry<'a> {
    url: &'a str,
    result: Option<&'a RawValue>,
    error: Option<&'a Failure>,
}

impl LookedUp {
    fn new(mode: Mode) -> Self {
        let form = match mode {
            Mode::Human(_) => Form::Table(Vec::new()),
            Mode::Records => Form::Records,
            Mode::Json(_) => Form::Document(List::new()),
        };
        Self { failed: 0, form }
    }

    fn add(&mut self, outcome: LookupOutcome, output: &mut Output<'_>) -> Result {
        let url = &outcome.url;
        let result = match outcome.result {
            // A refused key is refused for the rest, too.
            Err(error) if error.is_unauthorized() => return Err(error.into()),
            result => result.map_err(Failure::from),
        };
        self.failed += usize::from(result.is_err());
        if let Form::Document(list) = &mut self.form {
            let entry = Entry {
                url,
                result: result
                    .as_ref()
                    .ok()
                    .map(|found| raw(found.body()))
                    .transpose()?,
                error: result.as_ref().err(),
            };
            list.push_value(&entry)?;
            return Ok(());
        }
        match &mut self.form {
            Form::Table(rows) => {
                rows.push(table_row(url, result.as_ref().map(|found| found.value())))
            }
            Form::Records | Form::Document(_) => {
                output.rows(
                    &COLUMNS,
                    &[record(url, result.as_ref().map(|found| found.value()))],
                )?;
            }
        }
        Ok(())
    }

    fn finish(self, walked: Result, output: &mut Output<'_>) -> Result {
        match self.form {
            Form::Document(list) => {
                walked?;
                output.list(list, None)
            }
            Form::Records => walked,
            Form::Table(rows) => {
                output.rows(&COLUMNS, &rows)?;
                walked
            }
        }
    }
}

fn record(url: &str, result: Result<&ProductLookup, &Failure>) -> Row {
    let mut record = vec![Cell::text(url)];
    record.extend(outcome(result));
    record.push(match result {
        Ok(found) => Cell::text(&found.product.product_url),
        Err(_) => Cell::absent(),
    });
    record
}

fn table_row(url: &str, result: Result<&ProductLookup, &Failure>) -> Row {
    let mut row: Row = outcome(result).into();
    row.push(Cell::text(url));
    row
}

/// What records and table rows have in common.
fn outcome(result: Result<&ProductLookup, &Failure>) -> [Cell; 5] {
    match result {
        Ok(found) => {
            let product = &found.product;
            let brand = product.brand.as_ref().map(|brand| brand.name.as_str());
            [
                Cell::text(FOUND),
                Cell::optional(product.title.as_deref()),
                Cell::optional(brand),
                Cell::price(product.current_price),
                Cell::text(&found.catalog_key),
            ]
        }
        Err(failure) => [
            Cell::text(failure.code()),
            Cell::absent(),
            Cell::absent(),
            Cell::absent(),
            Cell::absent(),
        ],
    }
}

/// The lines for people; what the service left out is left out here.
fn details(found: &ProductLookup) -> Vec<(&'static str, Cell)> {
    let product = &found.product;
    let brand = product.brand.as_ref().map(|brand| brand.name.as_str());
    let joined = |values: &[String]| (!values.is_empty()).then(|| Cell::text(&values.join(", ")));
    let text = |text: Option<&str>| text.map(Cell::text);
    let price = |price: Option<f64>| price.map(|price| Cell::price(Some(price)));
    let lines = [
        ("Title", text(product.title.as_deref())),
        ("Brand", text(brand)),
        ("Price", price(product.current_price)),
        ("Before", price(product.original_price)),
        (
            "In stock",
            product
                .in_stock
                .map(|yes| Cell::text(if yes { "yes" } else { "no" })),
        ),
        (
            "Catalog",
            Some(Cell::text(&format!(
                "{} ({})",
                found.catalog_display_name, found.catalog_key
            ))),
        ),
        ("URL", Some(Cell::text(&product.product_url))),
        ("Sizes", joined(&product.sizes)),
        (
            "Colors",
            joined(
                &product
                    .colors
                    .iter()
                    .map(|color| color.label.clone())
                    .collect::<Vec<_>>(),
            ),
        ),
        ("Tags", joined(&product.tags)),
        (
            "Updated",
            product.updated_at.map(|at| Cell::instant(Some(at))),
        ),
        ("Description", text(product.description.as_deref())),
    ];
    lines
        .into_iter()
        .filter_map(|(label, cell)| Some((label, cell?)))
        .collect()
}
