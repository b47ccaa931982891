//! Price bounds of `searchProducts`: both ends are included.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::json;

use super::filters::{contains, facet, nothing, same};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octogen::survey::{Product, Survey, surveyed};
use crate::octogen::walk::{PAGES, all, walk};

const PRICES: &str =
    "contract, /components/schemas/ProgrammaticProductSearchRequest/properties/price_min";

fn priced(survey: &Survey) -> Result<(&Product, f64), Failure> {
    let product = survey.product("a price", |product| {
        product.price().is_some_and(|price| price > 0.0)
    })?;
    Ok((product, product.price().unwrap_or_default()))
}

pub(super) fn cases() -> Vec<Case> {
    vec![
        surveyed(
            "searchProducts/prices/inclusive",
            "price bounds include their ends: a product is found by its very price",
            PRICES,
            PAGES,
            |context, survey| async move {
                let (product, _) = priced(&survey)?;
                let mut body = product.narrow();
                body["limit"] = json!(100);
                contains(&walk(&context, &body, PAGES).await?, product, &body)
            },
        ),
        surveyed(
            "searchProducts/prices/least-alone",
            "a lower bound alone lets dearer products through, and the one at the bound",
            PRICES,
            PAGES,
            |context, survey| one_bound(context, survey, "price_min"),
        ),
        surveyed(
            "searchProducts/prices/most-alone",
            "an upper bound alone lets cheaper products through, and the one at the bound",
            "contract, /components/schemas/ProgrammaticProductSearchRequest/properties/price_max",
            PAGES,
            |context, survey| one_bound(context, survey, "price_max"),
        ),
        surveyed(
            "searchProducts/prices/outside",
            "a product just outside of the bounds is not found",
            PRICES,
            2 * PAGES,
            |context, survey| async move {
                let (product, price) = priced(&survey)?;
                for (least, most) in [(price + 0.01, price + 0.02), (price - 0.02, price - 0.01)] {
                    let body = json!({ "catalog": product.catalog,
                        "price_min": least, "price_max": most, "limit": 100 });
                    let found = walk(&context, &body, PAGES).await?;
                    ensure(!found.set().contains(&product.uuid()), || {
                        format!("{} costs {price} and is found by {body}", product.url())
                    })?;
                }
                Ok(())
            },
        ),
        surveyed(
            "searchProducts/prices/parts",
            "products below, at and above a price are all that have one",
            PRICES,
            3 * PAGES,
            |context, survey| async move {
                let (product, price) = priced(&survey)?;
                let catalog = &product.catalog;
                let everything = json!({ "catalog": catalog, "price_min": 0 });
                let everything = all(&context, &everything).await?.set();
                let below =
                    all(&context, &json!({ "catalog": catalog, "price_max": price })).await?;
                let above =
                    all(&context, &json!({ "catalog": catalog, "price_min": price })).await?;
                let (below, above) = (below.set(), above.set());
                let parts: BTreeSet<String> = below.union(&above).cloned().collect();
                ensure(parts == everything, || {
                    format!(
                        "{} products have a price, {} of one or the other side of {price}",
                        everything.len(),
                        parts.len()
                    )
                })
            },
        ),
        surveyed(
            "searchProducts/prices/crossed",
            "bounds that no price is between are allowed by the schemas, and find nothing",
            "contract, /components/schemas/ProgrammaticProductSearchRequest: no rule relates the bounds",
            1,
            |context, _| async move {
                nothing(&context, &json!({ "price_min": 300, "price_max": 50 })).await
            },
        ),
        surveyed(
            "searchProducts/prices/whole-and-broken",
            "a price bound may be written with a fraction or without",
            "RFC 8259, section 6",
            2,
            |context, _| async move {
                same(
                    &context,
                    &[json!({ "price_min": 50 }), json!({ "price_min": 50.0 })],
                )
                .await
            },
        ),
    ]
}

async fn one_bound(
    context: Context,
    survey: Arc<Survey>,
    bound: &'static str,
) -> Result<(), Failure> {
    let (product, price) = priced(&survey)?;
    let mut body = json!({ "catalog": product.catalog, "limit": 100 });
    body[bound] = json!(price);
    let brand = product.values("raw_brand_name");
    if !brand.is_empty() {
        body["facets"] = json!([facet("raw_brand_name", &brand)]);
    }
    contains(&walk(&context, &body, PAGES).await?, product, &body)
}
