//! Pages of `searchProducts`: nothing is left out, nothing comes twice, and
//! only the last one ends.

use serde_json::{Value, json};

use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octogen::answers::DEFAULT_LIMIT;
use crate::octogen::survey::surveyed;
use crate::octogen::walk::{PAGES, Walk, all, page, walk};

const PAGING: &str = "contract, /paths/~1products~1search/post/description: paging";
const CURSOR: &str =
    "contract, /components/schemas/ProgrammaticProductSearchRequest/properties/cursor";
const LIMIT: &str =
    "contract, /components/schemas/ProgrammaticProductSearchRequest/properties/limit";

/// Products on the small pages that walks are made of.
const SMALL: u64 = 7;
/// Small pages that are walked.
const SOME: u32 = 6;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        surveyed(
            "searchProducts/pages/complete",
            "pages leave nothing out and repeat nothing, whatever their size",
            PAGING,
            (PAGES * 100).div_ceil(SMALL as u32) + PAGES,
            |context, survey| async move {
                let key = survey.catalog_of(SMALL)?;
                let large = all(&context, &json!({ "catalog": key })).await?;
                let most = (PAGES * 100).div_ceil(SMALL as u32);
                let small = json!({ "catalog": key, "limit": SMALL });
                let small = walk(&context, &small, most).await?;
                ensure(small.complete && small.set() == large.set(), || {
                    format!(
                        "{} products on pages of {SMALL}, {} on pages of 100",
                        small.set().len(),
                        large.set().len()
                    )
                })
            },
        ),
        surveyed(
            "searchProducts/pages/ends",
            "nextCursor is null on the last page, and only there",
            "contract, /components/schemas/MerchantProductListPage/properties/nextCursor",
            2 + PAGES,
            |context, survey| async move {
                let key = survey.catalog_of(1)?;
                let first = json!({ "catalog": key, "limit": 1 });
                let first = page(&context, &first).await?;
                ensure(first.at("/nextCursor").is_string(), || {
                    format!("there are more, and no cursor leads to them: {first}")
                })?;
                let all = all(&context, &json!({ "catalog": key })).await?;
                let last = all.pages.last().map_or(0, Vec::len);
                ensure(last > 0 || all.pages.len() == 1, || {
                    "the cursor of a page led to nothing".to_owned()
                })
            },
        ),
        surveyed(
            "searchProducts/pages/exactly-full",
            "a page that holds exactly all there is ends the walk, or an empty one does",
            PAGING,
            2 + PAGES,
            |context, survey| async move {
                let key = survey.catalog_of(1)?;
                let all = all(&context, &json!({ "catalog": key })).await?;
                let count = all.set().len();
                if count > 100 {
                    let reason = "the smallest catalog does not fit on a page";
                    return Err(Failure::NotRun(reason.into()));
                }
                let full = json!({ "catalog": key, "limit": count });
                let walked = walk(&context, &full, 2).await?;
                ensure(walked.complete && walked.set() == all.set(), || {
                    format!("{count} products on a page of {count} did not end the walk")
                })
            },
        ),
        surveyed(
            "searchProducts/pages/repeatable",
            "the same request gives the same page, the first as well as later ones",
            PAGING,
            2 * SOME,
            |context, survey| async move {
                let key = survey.catalog_of(SMALL)?;
                let body = json!({ "catalog": key, "limit": SMALL });
                let first = walk(&context, &body, SOME).await?;
                let again = walk(&context, &body, SOME).await?;
                same_order(&first, &again)
            },
        ),
        surveyed(
            "searchProducts/pages/limit-least",
            "a page of one is a page of one",
            LIMIT,
            1,
            |context, survey| async move {
                let key = survey.catalog_of(1)?;
                sized(&context, json!({ "catalog": key, "limit": 1 }), 1).await
            },
        ),
        surveyed(
            "searchProducts/pages/limit-most",
            "a page may hold 100 products",
            LIMIT,
            1,
            |context, survey| async move {
                let key = survey.catalog_of(0)?;
                let count = counted(&survey.catalogs, &key);
                sized(
                    &context,
                    json!({ "catalog": key, "limit": 100 }),
                    count.min(100),
                )
                .await
            },
        ),
        surveyed(
            "searchProducts/pages/limit-default",
            "a page holds 50 products unless the request says otherwise",
            LIMIT,
            2,
            |context, survey| async move {
                let plain = page(&context, &json!({})).await?;
                let fifty = page(&context, &json!({ "limit": DEFAULT_LIMIT })).await?;
                ensure(plain.at("/items") == fifty.at("/items"), || {
                    format!("{plain}, and with the limit said: {fifty}")
                })?;
                let count: u64 = survey
                    .catalogs
                    .iter()
                    .filter_map(|catalog| catalog["productCount"].as_u64())
                    .sum();
                let items = plain.at("/items").as_array().map_or(0, Vec::len) as u64;
                ensure(items == count.min(DEFAULT_LIMIT), || {
                    format!("{items} products on the first page, of {count}")
                })
            },
        ),
        surveyed(
            "searchProducts/pages/cursor-of-another-search",
            "whatever a cursor of another search leads to keeps the filters of the request",
            CURSOR,
            3,
            |context, survey| async move {
                let product = survey.product("a price", |product| product.price().is_some())?;
                let first = json!({ "catalog": survey.catalog_of(1)?, "limit": 1 });
                let cursor = page(&context, &first).await?.at("/nextCursor");
                let mut other = product.narrow();
                other["cursor"] = cursor;
                page(&context, &other).await?;
                Ok(())
            },
        ),
        surveyed(
            "searchProducts/pages/nothing-found",
            "a search that finds nothing has one empty page",
            PAGING,
            1,
            |context, _| async move {
                let nothing = json!({ "facets": [{ "name": "brand_name",
                    "values": ["no brand of this name, the conformance suite hopes"] }] });
                let found = page(&context, &nothing).await?;
                ensure(
                    found.at("/items") == json!([]) && found.at("/nextCursor").is_null(),
                    || format!("expected an empty page: {found}"),
                )
            },
        ),
    ];
    cases.extend(malformed_cursors());
    cases.extend(other_searches());
    cases
}

/// Cursors that no page has named.
fn malformed_cursors() -> Vec<Case> {
    let malformed = [
        ("empty", String::new()),
        ("a-word", "not-a-cursor".to_owned()),
        ("no-base64", "%%% \u{0} é".to_owned()),
        ("json", "{\"searchAfter\":[12.5,\"prod_01HX\"]}".to_owned()),
        ("long", "a".repeat(5_000)),
    ];
    let case = |(name, cursor): (&str, String)| {
        surveyed(
            format!("searchProducts/pages/malformed-cursor/{name}"),
            "a malformed cursor starts again at the first page",
            CURSOR,
            2,
            move |context, survey| {
                let cursor = cursor.clone();
                async move {
                    let mut body = json!({ "catalog": survey.catalog_of(1)?, "limit": SMALL });
                    let first = page(&context, &body).await?;
                    body["cursor"] = json!(cursor);
                    let found = page(&context, &body).await?;
                    ensure(found.at("/items") == first.at("/items"), || {
                        format!("it is not the first page: {found}")
                    })
                }
            },
        )
    };
    let mut cases: Vec<Case> = malformed.into_iter().map(case).collect();
    cases.push(surveyed(
        "searchProducts/pages/null-cursor",
        "no cursor, or null for one, asks for the first page",
        CURSOR,
        2,
        |context, survey| async move {
            let mut body = json!({ "catalog": survey.catalog_of(1)?, "limit": SMALL });
            let first = page(&context, &body).await?;
            body["cursor"] = Value::Null;
            let found = page(&context, &body).await?;
            ensure(found.at("/items") == first.at("/items"), || {
                format!("it is not the first page: {found}")
            })
        },
    ));
    cases
}

/// A search for a word.
type BodyOf = fn(&str) -> Value;

/// Paging holds for each sort of search.
fn other_searches() -> Vec<Case> {
    let sorts: [(&str, BodyOf); 3] = [
        ("keywords", |word| json!({ "q": word })),
        (
            "text-search-query",
            |word| json!({ "text_search_query": { "text": word, "limit": SMALL } }),
        ),
        ("prices", |_| json!({ "price_min": 0 })),
    ];
    sorts
        .into_iter()
        .map(|(name, body)| {
            surveyed(
                format!("searchProducts/pages/of-{name}"),
                "pages of this sort of search repeat nothing and are repeatable",
                PAGING,
                2 * SOME,
                move |context, survey| async move {
                    let product = survey.product("a title", |product| product.title().is_some())?;
                    let title = product.title().unwrap_or_default();
                    let word = title.split_whitespace().last().unwrap_or(title);
                    let mut body = body(word);
                    body["limit"] = json!(SMALL);
                    let first = walk(&context, &body, SOME).await?;
                    let again = walk(&context, &body, SOME).await?;
                    ensure(!first.set().is_empty(), || format!("{body} finds nothing"))?;
                    same_order(&first, &again)
                },
            )
        })
        .collect()
}

fn same_order(first: &Walk, again: &Walk) -> Result<(), Failure> {
    ensure(first.pages == again.pages, || {
        format!(
            "the same walk gave {:?}, and then {:?}",
            first.uuids(),
            again.uuids()
        )
    })
}

async fn sized(context: &Context, body: Value, size: u64) -> Result<(), Failure> {
    let page = page(context, &body).await?;
    let items = page.at("/items").as_array().map_or(0, Vec::len) as u64;
    ensure(items == size, || {
        format!("{items} products instead of {size} for {body}")
    })
}

fn counted(catalogs: &[Value], key: &str) -> u64 {
    let own = catalogs.iter().find(|catalog| catalog["catalog"] == key);
    own.and_then(|catalog| catalog["productCount"].as_u64())
        .unwrap_or_default()
}
