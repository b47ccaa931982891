//! What the server under test has to search for: a look around that the cases
//! derive their expectations from.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::walk::{page, uuid};
use crate::case::{Case, Failure};
use crate::context::Context;
use crate::request::text;

/// The most catalogs that are looked into.
const CATALOGS: usize = 3;
/// Products of each that are looked up.
const LOOKUPS: usize = 8;
/// Requests that it takes: the list, a page of each catalog, the lookups.
const REQUESTS: u32 = (1 + CATALOGS + CATALOGS * LOOKUPS) as u32;

/// What was found.
#[derive(Debug)]
pub(super) struct Survey {
    /// Every granted catalog, as listed.
    pub(super) catalogs: Vec<Value>,
    /// Some products, each with all that the server tells of it.
    pub(super) products: Vec<Product>,
}

/// A product as a search lists it and as a lookup shows it.
#[derive(Clone, Debug)]
pub(super) struct Product {
    /// The key of the catalog that it was listed in.
    pub(super) catalog: String,
    /// The item of a page.
    pub(super) item: Value,
    /// The answer to the lookup of its page.
    pub(super) record: Value,
}

impl Product {
    pub(super) fn uuid(&self) -> String {
        uuid(&self.item)
    }

    pub(super) fn url(&self) -> String {
        text(&self.item["productUrl"])
    }

    pub(super) fn price(&self) -> Option<f64> {
        self.item["currentPrice"].as_f64()
    }

    pub(super) fn title(&self) -> Option<&str> {
        self.item["title"]
            .as_str()
            .filter(|title| !title.is_empty())
    }

    /// Filters of a search that let it through, and little else.
    pub(super) fn narrow(&self) -> Value {
        let mut body = json!({ "catalog": self.catalog });
        if let Some(price) = self.price() {
            body["price_min"] = json!(price);
            body["price_max"] = json!(price);
        }
        body
    }

    /// The values that it has for a facet.
    pub(super) fn values(&self, facet: &str) -> Vec<String> {
        values(&self.record["product"], facet)
    }
}

/// The values of a facet that a full record shows: lower-case, as the contract
/// asks for them.
pub(super) fn values(product: &Value, facet: &str) -> Vec<String> {
    let enrichment = &product["enrichment"];
    let brand = &enrichment["canonical_brand"];
    let found = match facet {
        "brand_name" => vec![&brand["brand_name"], &product["brand"]["name"]],
        "brand_slug" => vec![&brand["brand_slug"], &product["brand"]["slug"]],
        "raw_brand_name" => vec![&product["brand"]["name"]],
        "product_type" => vec![&enrichment["type"]],
        "gender" | "age_groups" | "color" | "color_family" | "is_activewear" => {
            vec![&enrichment[facet]]
        }
        _ => match facet.strip_prefix("category_path.depth_") {
            Some(depth) => {
                let depth: usize = depth.parse().unwrap_or(usize::MAX);
                vec![&enrichment["category_path"][depth]]
            }
            None => attribute_values(enrichment, facet),
        },
    };
    let mut texts: Vec<String> = found
        .into_iter()
        .flat_map(|value| match value {
            Value::Array(values) => values.iter().collect(),
            other => vec![other],
        })
        .filter(|value| !value.is_null())
        .map(|value| text(value).to_lowercase())
        .collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}

/// The display names of an attribute's values, and their handles.
fn attribute_values<'a>(enrichment: &'a Value, facet: &str) -> Vec<&'a Value> {
    let handle = facet.strip_prefix("attribute_facets.").unwrap_or(facet);
    let mut found = vec![&enrichment["attribute_handles"][handle]];
    let attributes = enrichment["structured_attributes"].as_array();
    let own = attributes
        .into_iter()
        .flatten()
        .filter(|attribute| attribute["handle"] == handle);
    for attribute in own {
        let values = attribute["values"].as_array();
        for value in values.into_iter().flatten() {
            found.extend([&value["name"], &value["handle"]]);
        }
    }
    found
}

/// The handles of the attributes that a full record shows.
pub(super) fn attributes(product: &Value) -> impl Iterator<Item = &String> {
    let handles = product["enrichment"]["attribute_handles"].as_object();
    handles.into_iter().flat_map(Map::keys)
}

impl Survey {
    /// The survey of the server under test, made by the first case that needs
    /// it.
    pub(super) async fn of(context: &Context) -> Result<Arc<Self>, Failure> {
        context.once(Self::make(context)).await
    }

    async fn make(context: &Context) -> Result<Self, Failure> {
        let listed = context.request("listCatalogs")?;
        let listed = context.send(listed).await?.expect_status(&[200])?;
        let catalogs = listed.json().and_then(|body| body.as_array().cloned());
        let catalogs = catalogs.unwrap_or_default();
        let mut products = Vec::new();
        let filled = catalogs.iter().filter(|catalog| {
            catalog["productCount"]
                .as_u64()
                .is_some_and(|count| count > 0)
        });
        for catalog in filled.take(CATALOGS) {
            let key = text(&catalog["catalog"]);
            products.extend(some_of(context, &key).await?);
        }
        if products.is_empty() {
            return Err(Failure::NotRun(
                "no granted catalog has a product that can be looked up".into(),
            ));
        }
        Ok(Self { catalogs, products })
    }

    /// A product that the closure takes.
    pub(super) fn product(
        &self,
        what: &str,
        wanted: impl Fn(&Product) -> bool,
    ) -> Result<&Product, Failure> {
        let found = self.products.iter().find(|product| wanted(product));
        found.ok_or_else(|| {
            Failure::NotRun(format!(
                "none of the {} products that were looked up has {what}",
                self.products.len()
            ))
        })
    }

    /// The catalog with the fewest products that fills more than one page of
    /// `size`.
    pub(super) fn catalog_of(&self, size: u64) -> Result<String, Failure> {
        let counted = self.catalogs.iter().filter_map(|catalog| {
            let count = catalog["productCount"].as_u64()?;
            Some((count, catalog["catalog"].as_str()?))
        });
        let smallest = counted.filter(|(count, _)| *count > size).min();
        smallest
            .map(|(_, key)| key.to_owned())
            .ok_or_else(|| Failure::NotRun(format!("no catalog has more than {size} products")))
    }
}

/// Some products of a catalog, from all over its first page.
async fn some_of(context: &Context, catalog: &str) -> Result<Vec<Product>, Failure> {
    let body = json!({ "catalog": catalog, "limit": 100 });
    let listed = page(context, &body).await?.at("/items");
    let items = listed.as_array().map_or(&[][..], Vec::as_slice);
    let step = items.len().div_ceil(LOOKUPS).max(1);
    let mut products = Vec::new();
    for item in items.iter().step_by(step) {
        let request = context.request("lookupProduct")?;
        let request = request.json(json!({ "url": item["productUrl"] }));
        let record = context.send(request).await?;
        // Another catalog may have a product of that page, and come first.
        if record.status == 200 && record.at("/product/uuid") == item["uuid"] {
            products.push(Product {
                catalog: catalog.to_owned(),
                item: item.clone(),
                record: record.json().unwrap_or_default(),
            });
        }
    }
    Ok(products)
}

/// A case that begins with the survey, and sends so many requests beyond it.
pub(super) fn surveyed<F, Fut>(
    id: impl Into<String>,
    rule: impl Into<String>,
    source: impl Into<String>,
    requests: u32,
    run: F,
) -> Case
where
    F: Fn(Context, Arc<Survey>) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<(), Failure>> + Send + 'static,
{
    let id = id.into();
    let operation = id.split('/').next().unwrap_or_default().to_owned();
    Case::new(id, rule, source, move |context| {
        let run = run.clone();
        async move {
            let survey = Survey::of(&context).await?;
            run(context, survey).await
        }
    })
    .operation(operation)
    .requests(requests)
    .shares("survey of the catalogs", REQUESTS)
}
