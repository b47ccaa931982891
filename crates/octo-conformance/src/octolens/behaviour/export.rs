//! Exports: the same mentions as the list, as JSON and as CSV.

use serde_json::{Value, json};

use super::good;
use super::recent::{Recent, data, keys, shared};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::exchange::Exchange;

const COLUMNS: &str = "id,sourceId,timestamp,source,url,title,body,author,authorFollowers,language,keywords,tags,relevance,sentiment,engaged";
const SOURCE: &str = "/paths/~1api~1v2~1mentions~1export/post";

pub(super) fn cases() -> Vec<Case> {
    let cases = [
        Case::new(
            "exportMentions/json-equals-list",
            "an export has the mentions that the list has, record for record",
            SOURCE,
            json_equals_list,
        )
        .requests(2),
        Case::new(
            "exportMentions/csv-equals-list",
            "the CSV has the documented columns in their order, and the mentions of the list",
            format!("{SOURCE}/description"),
            csv_equals_list,
        ),
        Case::new(
            "exportMentions/limit",
            "an export has no more rows than asked for, the newest",
            "/components/schemas/ExportMentionsRequest/properties/limit",
            limit,
        )
        .requests(2),
        Case::new(
            "exportMentions/filters",
            "an export takes the filters of the list",
            "/components/schemas/ExportMentionsRequest/properties/filters",
            filters,
        )
        .requests(2),
    ];
    cases
        .into_iter()
        .map(|case| shared(case.operation("exportMentions")))
        .collect()
}

async fn export(context: &Context, body: Value) -> Result<Exchange, Failure> {
    let request = context.request("exportMentions")?.json(body);
    let file = context.send(request).await?.expect_status(&[200])?;
    let rows = match file.media_type().as_deref() {
        Some("text/csv") => rows(&file)?.len().saturating_sub(1),
        _ => {
            let rows = file.at("/data").as_array().map_or(0, Vec::len);
            ensure(file.at("/total") == rows, || {
                file.deviation("the total is not that of the rows")
            })?;
            rows
        }
    };
    ensure(
        file.number("x-total-count") == u64::try_from(rows).ok(),
        || {
            format!(
                "X-Total-Count is {:?} for {rows} rows",
                file.header("x-total-count")
            )
        },
    )?;
    let name = file.header("content-disposition").unwrap_or_default();
    let extension = if file.media_type().as_deref() == Some("text/csv") {
        ".csv"
    } else {
        ".json"
    };
    ensure(
        name.starts_with("attachment") && name.contains(extension),
        || format!("Content-Disposition {name:?} does not suggest a {extension} file"),
    )?;
    Ok(file)
}

fn rows(file: &Exchange) -> Result<Vec<csv::StringRecord>, Failure> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(file.body.as_ref());
    reader
        .records()
        .collect::<Result<_, _>>()
        .map_err(|error| file.deviation(format!("the body is no CSV: {error}")))
}

async fn json_equals_list(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let body = json!({ "filters": recent.within(json!({})), "includeAll": true });
    let file = export(&context, body).await?;
    let listed = recent.ask(&context, json!({})).await?;
    ensure(file.at("/data") == listed["data"], || {
        file.deviation("the export is not what the list has")
    })
}

async fn csv_equals_list(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let body = json!({ "filters": recent.within(json!({})), "includeAll": true, "format": "csv" });
    let file = export(&context, body).await?;
    let rows = rows(&file)?;
    let columns: Vec<&str> = COLUMNS.split(',').collect();
    ensure(
        rows.first()
            .is_some_and(|head| head.iter().eq(columns.iter().copied())),
        || format!("the columns are {:?}", rows.first()),
    )?;
    ensure(rows.len() == recent.mentions.len() + 1, || {
        format!(
            "{} rows for {} mentions",
            rows.len() - 1,
            recent.mentions.len()
        )
    })?;
    for (row, mention) in rows.iter().skip(1).zip(&recent.mentions) {
        for (column, cell) in columns.iter().zip(row) {
            let wanted = match &mention[*column] {
                Value::Null => String::new(),
                // How lists stand in a cell is not documented.
                Value::Array(_) => continue,
                value => crate::request::text(value),
            };
            ensure(cell == wanted, || {
                format!(
                    "{column} of {} is {cell:?} for {wanted:?}",
                    mention["sourceId"]
                )
            })?;
        }
    }
    Ok(())
}

async fn limit(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    for limit in [1, 3] {
        let body =
            json!({ "filters": recent.within(json!({})), "includeAll": true, "limit": limit });
        let file = export(&context, body).await?;
        let exported = file.at("/data");
        let wanted = recent.keys(|_| true);
        let found = keys(exported.as_array().into_iter().flatten());
        ensure(found.iter().eq(wanted.iter().take(limit)), || {
            format!("an export of {limit} has {found:?}")
        })?;
    }
    Ok(())
}

async fn filters(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let source = recent
        .mentions
        .first()
        .and_then(|mention| mention["source"].as_str())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let filters = recent.within(json!({ "source": [source] }));
    let file = export(&context, json!({ "filters": filters })).await?;
    let body = json!({ "filters": filters, "limit": 100 });
    let listed = good(&context, context.request("listMentions")?.json(body)).await?;
    ensure(file.at("/data") == listed["data"], || {
        format!(
            "{} rows exported, {} mentions listed",
            file.at("/total"),
            data(&listed).len()
        )
    })
}
