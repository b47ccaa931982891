//! `--text-query`: the structured text query as JSON.

use octogen::{CompactMode, EmbeddingColumn, Facet, PriceRange, TextQuery};
use serde::Deserialize;
use serde_json::Value;

use crate::{failure::Failure, input};

/// The contract's `TextSearchQuery`, by its wire names.
///
/// Members that it does not name are refused: a misspelt one would change the
/// results without a word.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    text: String,
    search_id: Option<String>,
    limit: Option<i64>,
    ranking_text: Option<String>,
    retrieval_embedding_columns: Option<Vec<EmbeddingColumn>>,
    ranking_embedding_columns: Option<Vec<EmbeddingColumn>>,
    facets: Option<Vec<FacetInput>>,
    exclusion_facets: Option<Vec<FacetInput>>,
    price_min: Option<f64>,
    price_max: Option<f64>,
    brand_quality_min: Option<f64>,
    brand_quality_max: Option<f64>,
    similar_to_brands: Option<Vec<String>>,
    brand_similarity_weight: Option<f64>,
    text_similarity_weight: Option<f64>,
    search_after: Option<Vec<Value>>,
    browse_menu_uuid: Option<String>,
    compact_mode: Option<CompactMode>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FacetInput {
    name: String,
    values: Vec<String>,
}

/// Reads the value of `--text-query`: JSON, `@FILE`, or `@-` for stdin.
pub(super) fn read(argument: &str) -> Result<TextQuery, Failure> {
    let (json, place) = input::text("--text-query", argument)?;
    let input: Input = serde_json::from_str(&json).map_err(|error| {
        Failure::usage(
            "INVALID_TEXT_QUERY",
            format!("--text-query: the JSON{place} is not a text query: {error}"),
        )
    })?;
    Ok(input.into())
}

impl From<Input> for TextQuery {
    fn from(input: Input) -> Self {
        let mut query = Self::new(input.text);
        if let Some(id) = input.search_id {
            query = query.search_id(id);
        }
        if let Some(limit) = input.limit {
            query = query.limit(limit);
        }
        if let Some(text) = input.ranking_text {
            query = query.ranking_text(text);
        }
        if let Some(columns) = input.retrieval_embedding_columns {
            query = query.retrieval_embedding_columns(columns);
        }
        if let Some(columns) = input.ranking_embedding_columns {
            query = query.ranking_embedding_columns(columns);
        }
        for facet in input.facets.into_iter().flatten() {
            query = query.facet(Facet::new(facet.name, facet.values));
        }
        for facet in input.exclusion_facets.into_iter().flatten() {
            query = query.exclude(Facet::new(facet.name, facet.values));
        }
        query = match (input.price_min, input.price_max) {
            (None, None) => query,
            (Some(min), None) => query.price(min..),
            (None, Some(max)) => query.price(..=max),
            (Some(min), Some(max)) => query.price(PriceRange::from(min..=max)),
        };
        if let Some(quality) = input.brand_quality_min {
            query = query.brand_quality_min(quality);
        }
        if let Some(quality) = input.brand_quality_max {
            query = query.brand_quality_max(quality);
        }
        if let Some(brands) = input.similar_to_brands {
            query = query.similar_to_brands(brands);
        }
        if let Some(weight) = input.brand_similarity_weight {
            query = query.brand_similarity_weight(weight);
        }
        if let Some(weight) = input.text_similarity_weight {
            query = query.text_similarity_weight(weight);
        }
        if let Some(values) = input.search_after {
            query = query.search_after(values);
        }
        if let Some(uuid) = input.browse_menu_uuid {
            query = query.browse_menu_uuid(uuid);
        }
        if let Some(mode) = input.compact_mode {
            query = query.compact_mode(mode);
        }
        query
    }
}
