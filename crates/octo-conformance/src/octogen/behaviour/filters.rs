//! Filters of `searchProducts`: facets, the catalog, and keywords beside them.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};

use super::fixture::fixture;
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octogen::survey::{Product, Survey, attributes, surveyed, values};
use crate::octogen::walk::{PAGES, Walk, all, page, walk};
use crate::request::text;

const NAMES: &str = "contract, /components/schemas/FacetName";
const SEARCH: &str = "contract, /paths/~1products~1search/post/description";

/// Products of a filtered page that are looked up, to see what they carry.
const CHECKED: u32 = 3;

/// The built-in facets (`FacetName` of the contract).
const BUILT_IN: [&str; 16] = [
    "brand_name",
    "brand_slug",
    "raw_brand_name",
    "product_type",
    "gender",
    "age_groups",
    "color",
    "color_family",
    "is_activewear",
    "category_path.depth_0",
    "category_path.depth_1",
    "category_path.depth_2",
    "category_path.depth_3",
    "category_path.depth_4",
    "category_path.depth_5",
    "category_path.depth_6",
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = BUILT_IN
        .into_iter()
        .map(|name| {
            surveyed(
                format!("searchProducts/facets/{name}"),
                "a built-in facet finds the products that carry a value of it, and no others",
                NAMES,
                PAGES + 1 + CHECKED,
                move |context, survey| built_in(context, survey, name),
            )
        })
        .collect();
    cases.push(
        Case::new(
            "searchProducts/facets/every-depth",
            "a facet for each level of the category path, down to the seventh",
            NAMES,
            every_depth,
        )
        .operation("searchProducts")
        .requests(14)
        .needs_sandbox(),
    );
    cases.extend(facets());
    cases.extend(others());
    cases
}

/// One facet of a request.
pub(super) fn facet(name: &str, values: &[String]) -> Value {
    json!({ "name": name, "values": values })
}

async fn built_in(
    context: Context,
    survey: Arc<Survey>,
    name: &'static str,
) -> Result<(), Failure> {
    let product = survey.product(name, |product| !product.values(name).is_empty())?;
    let wanted = product.values(name);
    finds(&context, product, name, &wanted).await?;
    carried(&context, name, &wanted).await
}

/// Few catalogs have paths so deep: this one does.
async fn every_depth(context: Context) -> Result<(), Failure> {
    let deep = r#"{"url": "https://one.example/p/deep", "title": "Deep", "categories": ["A/B/C/D/E/F/G"]}"#;
    let flat = r#"{"url": "https://one.example/p/flat", "title": "Flat", "categories": ["Z"]}"#;
    let own = fixture(&context, &[("one", &[deep, flat])]).await?;
    for (depth, level) in ["a", "b", "c", "d", "e", "f", "g"].into_iter().enumerate() {
        for (value, wanted) in [(level, vec!["Deep"]), ("no-such-level", vec![])] {
            let name = format!("category_path.depth_{depth}");
            let body = json!({ "facets": [facet(&name, &[value.to_owned()])] });
            let found = page(&own, &body).await?;
            let items = found.at("/items");
            let titles: Vec<&Value> = items
                .as_array()
                .into_iter()
                .flatten()
                .map(|item| &item["title"])
                .collect();
            ensure(titles == wanted, || format!("expected {wanted:?}: {found}"))?;
        }
    }
    Ok(())
}

/// A facet lets the product through.
async fn finds(
    context: &Context,
    product: &Product,
    name: &str,
    wanted: &[String],
) -> Result<(), Failure> {
    let mut body = product.narrow();
    body["facets"] = json!([facet(name, wanted)]);
    body["limit"] = json!(100);
    contains(&walk(context, &body, PAGES).await?, product, &body)
}

pub(super) fn contains(walk: &Walk, product: &Product, body: &Value) -> Result<(), Failure> {
    if walk.set().contains(&product.uuid()) {
        return Ok(());
    }
    if !walk.complete {
        return Err(Failure::NotRun(format!(
            "more than {PAGES} full pages match on this server, more than are walked for one case"
        )));
    }
    let (url, found) = (product.url(), walk.set().len());
    Err(Failure::Deviation(format!(
        "{url} is not among the {found} products of {body}"
    )))
}

/// What a facet lets through carries one of its values.
async fn carried(context: &Context, name: &str, wanted: &[String]) -> Result<(), Failure> {
    let body = json!({ "facets": [facet(name, wanted)], "limit": CHECKED });
    let items = page(context, &body).await?.at("/items");
    for item in items.as_array().into_iter().flatten() {
        if let Some(product) = full(context, item).await? {
            let carries = values(&product, name);
            ensure(carries.iter().any(|value| wanted.contains(value)), || {
                format!(
                    "{} has {carries:?} for {name}, not {wanted:?}",
                    item["productUrl"]
                )
            })?;
        }
    }
    Ok(())
}

/// The full record of an item; none where another catalog has its page too.
pub(super) async fn full(context: &Context, item: &Value) -> Result<Option<Value>, Failure> {
    let lookup = context
        .request("lookupProduct")?
        .json(json!({ "url": item["productUrl"] }));
    let record = context.send(lookup).await?.expect_status(&[200])?;
    let product = record.at("/product");
    Ok((product["uuid"] == item["uuid"]).then_some(product))
}

fn facets() -> Vec<Case> {
    vec![
        attribute_case("bare", "", "the attribute key alone"),
        attribute_case(
            "prefixed",
            "attribute_facets.",
            "the attribute key with its prefix",
        ),
        surveyed(
            "searchProducts/facets/attribute-spellings",
            "an attribute facet means the same with its prefix and without",
            "contract, /components/schemas/Facet/properties/name",
            2,
            |context, survey| async move {
                let (product, key) = with_attribute(&survey)?;
                let wanted = product.values(&key);
                let mut bodies = [product.narrow(), product.narrow()];
                bodies[0]["facets"] = json!([facet(&key, &wanted)]);
                bodies[1]["facets"] = json!([facet(&format!("attribute_facets.{key}"), &wanted)]);
                same(&context, &bodies).await
            },
        ),
        surveyed(
            "searchProducts/facets/letter-case",
            "facet values match whatever the case of their letters",
            "vendor documentation, search guide: facet values are case-insensitive",
            3,
            |context, survey| async move {
                let product = survey.product("a brand", |product| {
                    !product.values("raw_brand_name").is_empty()
                })?;
                let lower = product.values("raw_brand_name");
                let upper: Vec<String> = lower.iter().map(|value| value.to_uppercase()).collect();
                let written = vec![text(&product.item["brand"]["name"])];
                let bodies = [lower, upper, written].map(|values| {
                    let mut body = product.narrow();
                    body["facets"] = json!([facet("raw_brand_name", &values)]);
                    body
                });
                same(&context, &bodies).await
            },
        ),
        surveyed(
            "searchProducts/facets/phrase",
            "a facet value may be a phrase with spaces",
            "contract, /components/schemas/Facet/properties/values",
            PAGES,
            |context, survey| async move {
                let spaced = |product: &Product| {
                    BUILT_IN.into_iter().find_map(|name| {
                        let values = product.values(name);
                        let phrase = values.into_iter().find(|value| value.contains(' '))?;
                        Some((name, phrase))
                    })
                };
                let product =
                    survey.product("a phrase for a facet", |product| spaced(product).is_some())?;
                match spaced(product) {
                    Some((name, phrase)) => finds(&context, product, name, &[phrase]).await,
                    None => Ok(()),
                }
            },
        ),
        surveyed(
            "searchProducts/facets/values-or",
            "a facet holds when one of its values does",
            SEARCH,
            3 * PAGES,
            |context, survey| async move {
                let (catalog, name, one, other) = two_values(&survey)?;
                let body = |values: &[String]| json!({ "catalog": catalog, "facets": [facet(name, values)] });
                let first = all(&context, &body(std::slice::from_ref(&one)))
                    .await?
                    .set();
                let second = all(&context, &body(std::slice::from_ref(&other)))
                    .await?
                    .set();
                let both = all(&context, &body(&[one, other])).await?.set();
                let union: BTreeSet<String> = first.union(&second).cloned().collect();
                ensure(both == union, || {
                    format!(
                        "{} products for both values of {name}, {} for one or the other",
                        both.len(),
                        union.len()
                    )
                })
            },
        ),
        surveyed(
            "searchProducts/facets/all-hold",
            "all facets must hold",
            SEARCH,
            3 * PAGES,
            |context, survey| async move {
                let (product, names) = two_facets(&survey)?;
                let facets = names.map(|name| facet(name, &product.values(name)));
                let body =
                    |facets: &[Value]| json!({ "catalog": product.catalog, "facets": facets });
                let first = all(&context, &body(&facets[..1])).await?.set();
                let second = all(&context, &body(&facets[1..])).await?.set();
                let both = all(&context, &body(&facets)).await?.set();
                let common: BTreeSet<String> = first.intersection(&second).cloned().collect();
                ensure(both == common && both.contains(&product.uuid()), || {
                    format!(
                        "{} products for {names:?} together, {} are found by each",
                        both.len(),
                        common.len()
                    )
                })
            },
        ),
        surveyed(
            "searchProducts/facets/no-values",
            "a facet without values holds for nothing: none of them does",
            SEARCH,
            1,
            |context, _| async move {
                let body = json!({ "facets": [facet("brand_name", &[])] });
                nothing(&context, &body).await
            },
        ),
        surveyed(
            "searchProducts/facets/none",
            "an empty list of facets filters nothing",
            "contract, /components/schemas/ProgrammaticProductSearchRequest/properties/facets",
            2,
            |context, _| async move { same(&context, &[json!({}), json!({ "facets": [] })]).await },
        ),
    ]
}

fn attribute_case(name: &str, prefix: &'static str, spelling: &str) -> Case {
    surveyed(
        format!("searchProducts/facets/attribute-{name}"),
        format!("a dynamic attribute facet filters, written as {spelling}"),
        "contract, /components/schemas/Facet/properties/name",
        PAGES + 1 + CHECKED,
        move |context, survey| async move {
            let (product, key) = with_attribute(&survey)?;
            let name = format!("{prefix}{key}");
            let wanted = product.values(&name);
            finds(&context, product, &name, &wanted).await?;
            carried(&context, &name, &wanted).await
        },
    )
}

fn with_attribute(survey: &Survey) -> Result<(&Product, String), Failure> {
    // An attribute may be called as a built-in facet is.
    let key = |product: &Product| {
        attributes(&product.record["product"])
            .find(|key| !BUILT_IN.contains(&key.as_str()) && !product.values(key).is_empty())
            .cloned()
    };
    let product = survey.product("an attribute", |product| key(product).is_some())?;
    Ok((product, key(product).unwrap_or_default()))
}

/// Two values of a facet, from products of one catalog.
fn two_values(survey: &Survey) -> Result<(String, &'static str, String, String), Failure> {
    for name in ["raw_brand_name", "product_type", "color_family", "gender"] {
        for one in &survey.products {
            let Some(value) = one.values(name).into_iter().next() else {
                continue;
            };
            let other = survey.products.iter().find_map(|other| {
                let others = other.values(name);
                let differs = other.catalog == one.catalog && !others.contains(&value);
                others.into_iter().next().filter(|_| differs)
            });
            if let Some(other) = other {
                return Ok((one.catalog.clone(), name, value, other));
            }
        }
    }
    Err(Failure::NotRun(
        "the products that were looked up have one value each of the facets tried".into(),
    ))
}

/// A product with two facets that are not about the same thing.
fn two_facets(survey: &Survey) -> Result<(&Product, [&'static str; 2]), Failure> {
    let pairs = [
        ["raw_brand_name", "color_family"],
        ["raw_brand_name", "category_path.depth_0"],
        ["product_type", "gender"],
        ["raw_brand_name", "product_type"],
    ];
    for names in pairs {
        let has_both =
            |product: &Product| names.iter().all(|name| !product.values(name).is_empty());
        if let Ok(product) = survey.product("both", has_both) {
            return Ok((product, names));
        }
    }
    Err(Failure::NotRun(
        "none of the products that were looked up has two facets".into(),
    ))
}

fn others() -> Vec<Case> {
    vec![
        surveyed(
            "searchProducts/catalog",
            "a catalog limits the search to its products",
            "contract, /components/schemas/ProgrammaticProductSearchRequest/properties/catalog",
            2,
            |context, survey| async move {
                let mut keys: Vec<&str> = survey.products.iter().map(|one| &*one.catalog).collect();
                keys.dedup();
                let [one, other, ..] = keys[..] else {
                    return Err(Failure::NotRun("one catalog alone has products".into()));
                };
                let of = |key: &str| json!({ "catalog": key, "limit": 100 });
                let one = walk(&context, &of(one), 1).await?.set();
                let other = walk(&context, &of(other), 1).await?.set();
                ensure(one.is_disjoint(&other), || {
                    "a product is found in two catalogs".to_owned()
                })
            },
        ),
        surveyed(
            "searchProducts/nulls",
            "every optional field may be null, which is the same as to leave it out",
            "contract, /components/schemas/ProgrammaticProductSearchRequest",
            2,
            |context, _| async move {
                let nulls = json!({ "catalog": null, "cursor": null, "q": null,
                    "text_search_query": null, "facets": null, "price_min": null,
                    "price_max": null });
                same(&context, &[json!({}), nulls]).await
            },
        ),
        surveyed(
            "searchProducts/keywords",
            "a product is found by its title",
            "contract, /components/schemas/ProgrammaticProductSearchRequest/properties/q",
            PAGES,
            |context, survey| async move {
                let product = survey.product("a title", |product| product.title().is_some())?;
                let body =
                    json!({ "catalog": product.catalog, "q": product.title(), "limit": 100 });
                contains(&walk(&context, &body, PAGES).await?, product, &body)
            },
        ),
        surveyed(
            "searchProducts/keywords-and-filters",
            "keywords, facets and prices hold together",
            SEARCH,
            2 * PAGES,
            |context, survey| async move {
                let (product, names) = two_facets(&survey)?;
                let facets = json!([facet(names[0], &product.values(names[0]))]);
                let filters = json!({ "catalog": product.catalog, "facets": facets });
                let mut narrowed = product.narrow();
                narrowed["facets"] = facets;
                narrowed["q"] = json!(product.title());
                let filtered = all(&context, &filters).await?.set();
                let found = all(&context, &narrowed).await?;
                ensure(found.set().is_subset(&filtered), || {
                    format!("{narrowed} finds what its facet does not let through")
                })?;
                contains(&found, product, &narrowed)
            },
        ),
    ]
}

/// The same first page for each body.
pub(super) async fn same(context: &Context, bodies: &[Value]) -> Result<(), Failure> {
    let mut first: Option<Value> = None;
    for body in bodies {
        let found = page(context, body).await?;
        let items = found.at("/items");
        let wanted = first.get_or_insert_with(|| items.clone());
        ensure(items == *wanted, || {
            format!("not what {} finds: {found}", bodies[0])
        })?;
    }
    Ok(())
}

pub(super) async fn nothing(context: &Context, body: &Value) -> Result<(), Failure> {
    let found = page(context, body).await?;
    ensure(
        found.at("/items") == json!([]) && found.at("/nextCursor").is_null(),
        || format!("expected an empty page: {found}"),
    )
}
