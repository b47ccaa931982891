//! What holds for every answer, whatever was asked: a page keeps the bounds of
//! its request, and a refusal says what it refuses.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::exchange::Exchange;

/// The page size of a search that names none (`limit` of the contract).
pub(super) const DEFAULT_LIMIT: u64 = 50;

/// The results of a text search query that names no limit.
const DEFAULT_TEXT_LIMIT: i64 = 10;

/// Whether this answers a request that the schemas allow.
///
/// Any text may stand for a catalog or a page, and mostly names none.
pub(super) fn acceptable(answer: &Exchange) -> Result<(), String> {
    let operation = answer.request.operation.id.as_str();
    let empty = Value::Null;
    let asked = answer.request.json_body().unwrap_or(&empty);
    match (operation, answer.status) {
        ("searchProducts", 200) => page(asked, answer),
        ("lookupProduct", 200) => record(answer),
        (_, 200) => Ok(()),
        ("lookupProduct", 404) => said(answer, "product_not_found"),
        ("searchProducts", 404) if asked["catalog"].is_string() => {
            said(answer, "catalog_not_found")
        }
        (_, status) => Err(format!(
            "status {status} for a request that the schemas allow"
        )),
    }
}

fn said(answer: &Exchange, wanted: &str) -> Result<(), String> {
    let detail = answer.at("/detail");
    if detail == wanted {
        Ok(())
    } else {
        Err(format!("its detail is {detail}, not {wanted:?}"))
    }
}

fn record(answer: &Exchange) -> Result<(), String> {
    active(&answer.at("/product"))
}

fn page(asked: &Value, answer: &Exchange) -> Result<(), String> {
    let body = answer.json().unwrap_or_default();
    let items = body["items"].as_array().map_or(&[][..], Vec::as_slice);
    let text_query = asked
        .get("text_search_query")
        .filter(|query| query.is_object());
    let limit = asked["limit"].as_u64().unwrap_or(DEFAULT_LIMIT);
    if items.len() as u64 > limit {
        return Err(format!("{} items for a limit of {limit}", items.len()));
    }
    if let Some(query) = text_query {
        let limit = query["limit"].as_i64().unwrap_or(DEFAULT_TEXT_LIMIT);
        if u64::try_from(limit).is_ok_and(|limit| items.len() as u64 > limit.max(1)) {
            return Err(format!(
                "{} items for a text query's limit of {limit}",
                items.len()
            ));
        }
    }
    let mut seen = BTreeSet::new();
    for item in items {
        active(item)?;
        if !seen.insert(item["uuid"].as_str()) {
            return Err(format!("the product {} is on the page twice", item["uuid"]));
        }
        for filters in [Some(asked), text_query].into_iter().flatten() {
            within_prices(filters, &item["currentPrice"])?;
        }
    }
    if body["nextCursor"] == "" {
        return Err("the next cursor is an empty text".to_owned());
    }
    Ok(())
}

fn within_prices(filters: &Value, price: &Value) -> Result<(), String> {
    let least = filters["price_min"].as_f64();
    let most = filters["price_max"].as_f64();
    if least.is_none() && most.is_none() {
        return Ok(());
    }
    let holds = price.as_f64().is_some_and(|price| {
        least.is_none_or(|least| price >= least) && most.is_none_or(|most| price <= most)
    });
    if holds {
        return Ok(());
    }
    Err(format!(
        "a product costs {price}, for prices from {} to {}",
        filters["price_min"], filters["price_max"]
    ))
}

fn active(product: &Value) -> Result<(), String> {
    if product["isActive"] == false {
        return Err(format!("the product {} is not active", product["uuid"]));
    }
    Ok(())
}
