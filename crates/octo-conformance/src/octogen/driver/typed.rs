//! Requests in the words of the builders.
//!
//! A member that is null counts as absent, as the contract has it.

use octogen::{Client, CompactMode, EmbeddingColumn, Facet, Search, TextQuery};
use serde_json::Value;

use super::{Typed, report};
use crate::request::{Body, Request};

/// Sends a request through the builder made for its operation.
pub(super) async fn send(client: &Client, request: &Request) -> Typed {
    if !request.query.is_empty()
        || !request.headers.is_empty()
        || request.method != request.operation.method
    {
        return Typed::NotSaid;
    }
    match (request.operation.id.as_str(), &request.body) {
        ("listCatalogs", Body::Absent) => report(client.catalogs().send().await, true),
        ("lookupProduct", Body::Json(body)) => match url(body) {
            Some(url) => report(client.lookup(url).send().await, true),
            None => Typed::NotSaid,
        },
        ("searchProducts", Body::Json(body)) => match search(client, body) {
            Some(search) => report(search.send().await, true),
            None => Typed::NotSaid,
        },
        _ => Typed::NotSaid,
    }
}

fn url(body: &Value) -> Option<&str> {
    let members = body.as_object().filter(|members| members.len() == 1)?;
    members.get("url")?.as_str()
}

fn search(client: &Client, body: &Value) -> Option<Search> {
    let members = body.as_object()?;
    let mut search = match said(members.get("q")) {
        Some(text) => client.search(text.as_str()?),
        None => client.browse(),
    };
    for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        search = match name.as_str() {
            "q" => search,
            "catalog" => search.catalog(value.as_str()?),
            "price_min" => search.price_min(value.as_f64()?),
            "price_max" => search.price_max(value.as_f64()?),
            "limit" => search.limit(u32::try_from(value.as_u64()?).ok()?),
            "cursor" => search.cursor(value.as_str()?),
            "facets" => search.facets(facets(value)?),
            "text_search_query" => search.text_query(text_query(value)?),
            _ => return None,
        };
    }
    // Null is no page size.
    (members.get("limit") != Some(&Value::Null)).then_some(search)
}

fn said(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| !value.is_null())
}

fn text_query(value: &Value) -> Option<TextQuery> {
    let members = value.as_object()?;
    let mut query = TextQuery::new(members.get("text")?.as_str()?);
    for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        query = match name.as_str() {
            // Both bounds are one range to the builder.
            "text" | "price_min" | "price_max" => query,
            "search_id" => query.search_id(value.as_str()?),
            "limit" => query.limit(value.as_i64()?),
            "ranking_text" => query.ranking_text(value.as_str()?),
            "retrieval_embedding_columns" => query.retrieval_embedding_columns(columns(value)?),
            "ranking_embedding_columns" => query.ranking_embedding_columns(columns(value)?),
            "facets" => facets(value)?.into_iter().fold(query, TextQuery::facet),
            "exclusion_facets" => facets(value)?.into_iter().fold(query, TextQuery::exclude),
            "brand_quality_min" => query.brand_quality_min(value.as_f64()?),
            "brand_quality_max" => query.brand_quality_max(value.as_f64()?),
            "similar_to_brands" => query.similar_to_brands(texts(value)?),
            "brand_similarity_weight" => query.brand_similarity_weight(value.as_f64()?),
            "text_similarity_weight" => query.text_similarity_weight(value.as_f64()?),
            "search_after" => query.search_after(value.as_array()?.clone()),
            "browse_menu_uuid" => query.browse_menu_uuid(value.as_str()?),
            "compact_mode" => query.compact_mode(CompactMode::from(value.as_str()?)),
            _ => return None,
        };
    }
    if members.get("limit") == Some(&Value::Null) {
        return None;
    }
    let bound = |name: &str| match said(members.get(name)) {
        None => Some(None),
        Some(value) => value.as_f64().map(Some),
    };
    Some(match (bound("price_min")?, bound("price_max")?) {
        (Some(least), Some(most)) => query.price(least..=most),
        (Some(least), None) => query.price(least..),
        (None, Some(most)) => query.price(..=most),
        (None, None) => query,
    })
}

fn columns(value: &Value) -> Option<Vec<EmbeddingColumn>> {
    let names = texts(value)?;
    Some(names.into_iter().map(EmbeddingColumn::from).collect())
}

fn texts(value: &Value) -> Option<Vec<&str>> {
    value.as_array()?.iter().map(Value::as_str).collect()
}

fn facets(value: &Value) -> Option<Vec<Facet>> {
    value.as_array()?.iter().map(facet).collect()
}

fn facet(value: &Value) -> Option<Facet> {
    let members = value.as_object().filter(|members| members.len() == 2)?;
    let values = texts(members.get("values")?)?;
    Some(Facet::new(members.get("name")?.as_str()?, values))
}
