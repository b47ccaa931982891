//! Pages by offset and by keyset: no gaps, no repetitions, an end.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use url::Url;

use super::{answered, data, ids, list};
use crate::case::{Case, Failure, ensure};
use crate::catalio::model::Kind;
use crate::context::Context;
use crate::exchange::Exchange;
use crate::request::Request;

/// So many pages are walked at most: a live list may be long.
const PAGES: usize = 8;
/// So many records each holds.
const LIMIT: u64 = 30;
/// A type of which the sandbox has several pages.
const KIND: Kind = Kind::TestCase;

/// The page that a link leads to; `None` where it leads nowhere.
fn follow(context: &Context, page: &Exchange, name: &str) -> Result<Option<Request>, Failure> {
    let link = page.at(&format!("/links/{name}"));
    let Some(link) = link.as_str() else {
        return Ok(None);
    };
    let url = Url::parse(link)
        .map_err(|error| page.deviation(format!("the link {name} is no URL: {error}")))?;
    let mut request = list(context, KIND)?;
    let mut parameters: Map<String, Value> = Map::new();
    for (name, value) in url.query_pairs() {
        match name
            .strip_prefix("page[")
            .and_then(|rest| rest.strip_suffix(']'))
        {
            Some(name) => {
                let value = value.parse::<u64>().map_or_else(
                    |_| {
                        value
                            .parse::<bool>()
                            .map_or_else(|_| json!(value), |flag| json!(flag))
                    },
                    |number| json!(number),
                );
                parameters.insert(name.to_owned(), value);
            }
            None => request = request.query(&name, value.as_ref()),
        }
    }
    Ok(Some(request.query("page", Value::Object(parameters))))
}

/// The ids of a walk by `links.next`, and whether it came to the end.
async fn walk(context: &Context, first: Request) -> Result<(Vec<String>, bool), Failure> {
    let mut seen = Vec::new();
    let mut next = Some(first);
    for _ in 0..PAGES {
        let Some(request) = next.take() else { break };
        let page = answered(context, request).await?;
        let records = data(&page)?;
        seen.extend(ids(&records).into_iter().map(str::to_owned));
        next = follow(context, &page, "next")?;
        ensure(next.is_none() || records.len() as u64 == LIMIT, || {
            format!("a page before the last has {} records", records.len())
        })?;
    }
    let distinct: BTreeSet<&String> = seen.iter().collect();
    ensure(distinct.len() == seen.len(), || "a record came twice")?;
    Ok((seen, next.is_none()))
}

fn paged(context: &Context, page: Value) -> Result<Request, Failure> {
    let request = list(context, KIND)?;
    Ok(request.query("sort", "-inserted_at").query("page", page))
}

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "listTestCases/pages/offset",
            "a walk by offset meets every record once and ends, with as many as were counted",
            "JSON:API 1.1, section 6.6; contract, parameter page: limit, offset, count",
            |context| async move {
                let request = paged(&context, json!({"limit": LIMIT, "count": true}))?;
                let first = answered(&context, request.clone()).await?;
                let total = first.at("/meta/page/total").as_u64();
                let total = total.ok_or_else(|| first.deviation("there is no total"))?;
                let (seen, ended) = walk(&context, request).await?;
                ensure(!ended || seen.len() as u64 == total, || {
                    format!("{} of {total} came", seen.len())
                })
            },
        )
        .operation("listTestCases")
        .requests(1 + PAGES as u32),
        Case::new(
            "listTestCases/pages/keyset",
            "a walk behind keysets meets the same records in the same order",
            "contract, parameter page: after; JSON:API 1.1, section 6.6",
            |context| async move {
                let request = paged(&context, json!({"limit": LIMIT}))?;
                let (by_offset, _) = walk(&context, request.clone()).await?;
                let first = answered(&context, request).await?;
                let records = data(&first)?;
                let mut seen: Vec<String> = ids(&records).into_iter().map(str::to_owned).collect();
                let Some(keyset) = records.last().map(|record| record["meta"]["keyset"].clone()) else {
                    return Err(Failure::NotRun("the server has no test cases".into()));
                };
                let behind = paged(&context, json!({"limit": LIMIT, "after": keyset}))?;
                seen.extend(walk(&context, behind).await?.0);
                let both = seen.len().min(by_offset.len());
                ensure(seen.iter().take(both).eq(by_offset.iter().take(both)), || {
                    "the orders differ"
                })?;
                ensure(
                    seen.len() == by_offset.len() || by_offset.len() >= PAGES * LIMIT as usize,
                    || format!("{} by keyset, {} by offset", seen.len(), by_offset.len()),
                )
            },
        )
        .operation("listTestCases")
        .requests(1 + 2 * PAGES as u32),
        Case::new(
            "listTestCases/pages/before",
            "the page before the second's first record is the first page",
            "contract, parameter page: before; JSON:API 1.1, section 6.6",
            |context| async move {
                let first = answered(&context, paged(&context, json!({"limit": 5}))?).await?;
                let second = paged(&context, json!({"limit": 5, "offset": 5}))?;
                let second = data(&answered(&context, second).await?)?;
                let Some(record) = second.first() else {
                    return Err(Failure::NotRun("the server has too few test cases".into()));
                };
                let keyset = &record["meta"]["keyset"];
                let before = paged(&context, json!({"limit": 5, "before": keyset}))?;
                let before = data(&answered(&context, before).await?)?;
                let first = data(&first)?;
                ensure(ids(&before) == ids(&first), || "another page came")
            },
        )
        .operation("listTestCases")
        .requests(3),
        Case::new(
            "listTestCases/pages/links",
            "the links first, prev, next and last lead to those pages, or nowhere at the ends",
            "JSON:API 1.1, section 6.6",
            |context| async move {
                let page = |offset: u64| {
                    paged(&context, json!({"limit": 5, "offset": offset, "count": true}))
                };
                let first = answered(&context, page(0)?).await?;
                ensure(first.at("/links/prev").is_null(), || "a page is before the first")?;
                let total = first.at("/meta/page/total").as_u64().unwrap_or_default();
                let second = answered(&context, page(5)?).await?;
                for name in ["first", "prev"] {
                    let request = follow(&context, &second, name)?;
                    let request = request.ok_or_else(|| second.deviation(format!("no {name}")))?;
                    let there = answered(&context, request).await?;
                    ensure(there.at("/data") == first.at("/data"), || format!("{name} leads elsewhere"))?;
                }
                if let Some(request) = follow(&context, &second, "last")? {
                    let last = answered(&context, request).await?;
                    let end = answered(&context, page(total.saturating_sub(1))?).await?;
                    let (last, end) = (data(&last)?, data(&end)?);
                    ensure(ids(&last).last() == ids(&end).last(), || "last leads elsewhere")?;
                }
                let beyond = answered(&context, page(total + 100)?).await?;
                ensure(data(&beyond)?.is_empty(), || "there is something behind the end")?;
                ensure(beyond.at("/links/next").is_null(), || "a page is behind the last")
            },
        )
        .operation("listTestCases")
        .requests(7),
        Case::new(
            "listTestCases/pages/stable",
            "the same page comes twice, in the same order, whatever is sorted by",
            "JSON:API 1.1, section 6.6; contract, parameter page",
            |context| async move {
                for sort in ["test_type", "-title"] {
                    let request = list(&context, KIND)?
                        .query("sort", sort)
                        .query("page", json!({"limit": 20, "offset": 10}));
                    let once = answered(&context, request.clone()).await?;
                    let again = answered(&context, request).await?;
                    ensure(once.at("/data") == again.at("/data"), || sort)?;
                }
                Ok(())
            },
        )
        .operation("listTestCases")
        .requests(4),
        Case::new(
            "listTestCases/pages/bad",
            "a cursor that is none, two beginnings, or an unknown word are refused with 400, naming the parameter",
            "JSON:API 1.1, section 8; contract, parameter page",
            |context| async move {
                for (page, name) in [
                    (json!({"after": "made-up"}), "after"),
                    (json!({"before": "made-up"}), "before"),
                    (json!({"limit": "many"}), "limit"),
                    (json!({"number": 2}), "number"),
                ] {
                    let request = list(&context, KIND)?.query("page", page);
                    let answer = context.send(request).await?.expect_status(&[400])?;
                    let named = answer.at("/errors/0/source/parameter");
                    ensure(named == format!("page[{name}]"), || format!("{name}: {named}"))?;
                }
                Ok(())
            },
        )
        .operation("listTestCases")
        .requests(4),
    ]
}
