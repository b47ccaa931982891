//! `text_search_query`: its own filters, bounds and defaults.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};

use super::filters::{contains, facet, full, same};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octogen::survey::{Product, Survey, surveyed, values};
use crate::octogen::walk::{PAGES, all, page, uuid, walk};

const SCHEMA: &str = "contract, /components/schemas/TextSearchQuery";

/// Products of a page that are looked up, to see what they carry.
const CHECKED: u32 = 3;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        surveyed(
            "searchProducts/text-query/text",
            "a product is found by its title",
            "contract, /components/schemas/TextSearchQuery/properties/text",
            PAGES,
            |context, survey| async move {
                let product = titled(&survey)?;
                let body = json!({ "catalog": product.catalog, "limit": 100,
                    "text_search_query": query(product) });
                contains(&walk(&context, &body, PAGES).await?, product, &body)
            },
        ),
        surveyed(
            "searchProducts/text-query/limit",
            "limit is the largest number of results to return",
            "contract, /components/schemas/TextSearchQuery/properties/limit",
            2,
            |context, survey| async move {
                let product = titled(&survey)?;
                for limit in [1, 3] {
                    let mut query = query(product);
                    query["limit"] = json!(limit);
                    // The page is held to it.
                    page(&context, &json!({ "text_search_query": query })).await?;
                }
                Ok(())
            },
        ),
        surveyed(
            "searchProducts/text-query/facets",
            "results must match its facets",
            "contract, /components/schemas/TextSearchQuery/properties/facets",
            2 * PAGES,
            |context, survey| within(context, survey, "facets"),
        ),
        surveyed(
            "searchProducts/text-query/outer-facets",
            "the facets beside it hold as well",
            "contract, /components/schemas/ProgrammaticProductSearchRequest/properties/facets",
            2 * PAGES,
            |context, survey| within(context, survey, "outer"),
        ),
        surveyed(
            "searchProducts/text-query/exclusion-facets",
            "results must not match its exclusion facets",
            "contract, /components/schemas/TextSearchQuery/properties/exclusion_facets",
            2 * PAGES,
            |context, survey| within(context, survey, "exclusion_facets"),
        ),
        surveyed(
            "searchProducts/text-query/prices",
            "its price bounds include their ends",
            "contract, /components/schemas/TextSearchQuery/properties/price_min",
            PAGES,
            |context, survey| async move {
                let product = survey.product("a title and a price", |product| {
                    product.title().is_some() && product.price().is_some()
                })?;
                let mut query = query(product);
                query["price_min"] = json!(product.price());
                query["price_max"] = json!(product.price());
                let body = json!({ "catalog": product.catalog, "limit": 100,
                    "text_search_query": query });
                contains(&walk(&context, &body, PAGES).await?, product, &body)
            },
        ),
        surveyed(
            "searchProducts/text-query/crossed-prices",
            "bounds that no price is between are allowed by the schemas, and find nothing",
            SCHEMA,
            1,
            |context, survey| async move {
                let mut query = query(titled(&survey)?);
                query["price_min"] = json!(300);
                query["price_max"] = json!(50);
                let found = page(&context, &json!({ "text_search_query": query })).await?;
                ensure(found.at("/items") == json!([]), || {
                    format!("expected an empty page: {found}")
                })
            },
        ),
        surveyed(
            "searchProducts/text-query/brand-quality",
            "bounds of the brand's quality include their ends, and leave out what is beyond",
            "contract, /components/schemas/TextSearchQuery/properties/brand_quality_min",
            2 * PAGES + 1 + CHECKED,
            brand_quality,
        ),
    ];
    cases.extend(defaults());
    cases
}

/// Leaving a field out is the same as sending its default.
fn defaults() -> Vec<Case> {
    [
        ("limit", json!(10)),
        ("brand_similarity_weight", json!(0.7)),
        ("text_similarity_weight", json!(0.3)),
        ("retrieval_embedding_columns", json!(["embedding"])),
        ("ranking_embedding_columns", json!(["embedding"])),
        ("facets", Value::Null),
        ("exclusion_facets", Value::Null),
        ("price_min", Value::Null),
        ("ranking_text", Value::Null),
        ("similar_to_brands", Value::Null),
        ("search_after", Value::Null),
        ("compact_mode", Value::Null),
    ]
    .into_iter()
    .map(|(name, default)| {
        surveyed(
            format!("searchProducts/text-query/default-{name}"),
            "to leave a field out is the same as to send its default",
            format!("contract, /components/schemas/TextSearchQuery/properties/{name}"),
            2,
            move |context, survey| {
                let default = default.clone();
                async move {
                    let product = titled(&survey)?;
                    let mut plain = json!({ "text": product.title() });
                    if let Some(brand) = product.item["brand"]["name"].as_str()
                        && name.ends_with("_weight")
                    {
                        plain["similar_to_brands"] = json!([brand]);
                    }
                    let mut explicit = plain.clone();
                    explicit[name] = default;
                    let bodies =
                        [plain, explicit].map(|query| json!({ "text_search_query": query }));
                    same(&context, &bodies).await
                }
            },
        )
    })
    .collect()
}

fn titled(survey: &Survey) -> Result<&Product, Failure> {
    survey.product("a title", |product| product.title().is_some())
}

/// A query for the product by its title.
fn query(product: &Product) -> Value {
    json!({ "text": product.title(), "limit": 100 })
}

/// What a facet in `place` of the query lets through, against what it lets
/// through alone.
async fn within(context: Context, survey: Arc<Survey>, place: &'static str) -> Result<(), Failure> {
    let name = "raw_brand_name";
    let product = survey.product("a title and a brand", |product| {
        product.title().is_some() && !product.values(name).is_empty()
    })?;
    let facets = json!([facet(name, &product.values(name))]);
    let mut body = json!({ "catalog": product.catalog, "limit": 100,
        "text_search_query": query(product) });
    match place {
        "outer" => body["facets"] = facets.clone(),
        inner => body["text_search_query"][inner] = facets.clone(),
    }
    let found = walk(&context, &body, PAGES).await?;
    let alone = json!({ "catalog": product.catalog, "facets": facets });
    let alone: BTreeSet<String> = all(&context, &alone).await?.set();
    if place == "exclusion_facets" {
        return ensure(found.set().is_disjoint(&alone), || {
            format!("{body} finds what it excludes")
        });
    }
    ensure(found.set().is_subset(&alone), || {
        format!("{body} finds what its facet does not let through")
    })?;
    contains(&found, product, &body)
}

async fn brand_quality(context: Context, survey: Arc<Survey>) -> Result<(), Failure> {
    let score = |product: &Value| {
        product["enrichment"]["canonical_brand"]["brand_enrichment"]["brand_quality_score"].as_f64()
    };
    let product = survey.product("a title and a brand quality", |product| {
        product.title().is_some() && score(&product.record["product"]).is_some()
    })?;
    let quality = score(&product.record["product"]).unwrap_or_default();
    let body = |least: f64, most: f64| {
        let mut query = query(product);
        query["brand_quality_min"] = json!(least);
        query["brand_quality_max"] = json!(most);
        json!({ "catalog": product.catalog, "limit": 100, "text_search_query": query })
    };
    let at = body(quality, quality);
    contains(&walk(&context, &at, PAGES).await?, product, &at)?;
    let beyond = if quality < 6.0 {
        body((quality + 0.01).min(6.0), 6.0)
    } else {
        body(1.0, quality - 0.01)
    };
    let found = walk(&context, &beyond, PAGES).await?;
    ensure(!found.set().contains(&product.uuid()), || {
        format!("a brand quality of {quality} is found by {beyond}")
    })?;
    let mut some = at;
    some["limit"] = json!(CHECKED);
    let items = page(&context, &some).await?.at("/items");
    for item in items.as_array().into_iter().flatten() {
        if let Some(product) = full(&context, item).await? {
            ensure(score(&product) == Some(quality), || {
                format!(
                    "{} has {:?} and brands {:?}, for a quality of {quality}",
                    uuid(item),
                    score(&product),
                    values(&product, "brand_name")
                )
            })?;
        }
    }
    Ok(())
}
