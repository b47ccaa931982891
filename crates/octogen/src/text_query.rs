//! The structured text query.

use octo_transport::InvalidRequest;
use octogen_api::{CompactMode, EmbeddingColumn, types};
use serde::Serialize;
use serde_json::Value;

use crate::{
    facet::{Facet, wire_facets},
    price::PriceRange,
};

/// A text query with its own filters, weights and embedding columns, for
/// callers who tune retrieval and ranking apart.
///
/// ```
/// use octogen::{EmbeddingColumn, Facet, TextQuery};
///
/// let query = TextQuery::new("relaxed cotton shirts")
///     .ranking_text("coastal workwear")
///     .retrieval_embedding_columns([EmbeddingColumn::StyleEmbedding])
///     .exclude(Facet::is_activewear(true))
///     .similar_to_brands(["Harborline"])
///     .text_similarity_weight(0.4);
/// # let _ = query;
/// ```
///
/// Source: schema `TextSearchQuery` of the contract.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TextQuery {
    text: String,
    search_id: Option<String>,
    limit: Option<i64>,
    ranking_text: Option<String>,
    retrieval_embedding_columns: Option<Vec<EmbeddingColumn>>,
    ranking_embedding_columns: Option<Vec<EmbeddingColumn>>,
    facets: Vec<Facet>,
    exclusion_facets: Vec<Facet>,
    price: PriceRange,
    brand_quality_min: Option<f64>,
    brand_quality_max: Option<f64>,
    similar_to_brands: Option<Vec<String>>,
    brand_similarity_weight: Option<f64>,
    text_similarity_weight: Option<f64>,
    search_after: Option<Vec<Value>>,
    browse_menu_uuid: Option<String>,
    compact_mode: Option<CompactMode>,
}

impl TextQuery {
    /// A query for `text`, with the service's defaults for the rest.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            search_id: None,
            limit: None,
            ranking_text: None,
            retrieval_embedding_columns: None,
            ranking_embedding_columns: None,
            facets: Vec::new(),
            exclusion_facets: Vec::new(),
            price: PriceRange::default(),
            brand_quality_min: None,
            brand_quality_max: None,
            similar_to_brands: None,
            brand_similarity_weight: None,
            text_similarity_weight: None,
            search_after: None,
            browse_menu_uuid: None,
            compact_mode: None,
        }
    }

    /// Names this search, to find it again in the service's records.
    pub fn search_id(mut self, id: impl Into<String>) -> Self {
        self.search_id = Some(id.into());
        self
    }

    /// The largest number of results; the service's default is 10. The size of a page is [`Search::limit`](crate::Search::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Another text to rank by than the one to retrieve by.
    pub fn ranking_text(mut self, text: impl Into<String>) -> Self {
        self.ranking_text = Some(text.into());
        self
    }

    /// The embeddings to retrieve by.
    pub fn retrieval_embedding_columns(
        mut self,
        columns: impl IntoIterator<Item = EmbeddingColumn>,
    ) -> Self {
        self.retrieval_embedding_columns = Some(columns.into_iter().collect());
        self
    }

    /// The embeddings to rank by.
    pub fn ranking_embedding_columns(
        mut self,
        columns: impl IntoIterator<Item = EmbeddingColumn>,
    ) -> Self {
        self.ranking_embedding_columns = Some(columns.into_iter().collect());
        self
    }

    /// Adds a facet that products must match.
    pub fn facet(mut self, facet: Facet) -> Self {
        self.facets.push(facet);
        self
    }

    /// Adds a facet that products must not match.
    pub fn exclude(mut self, facet: Facet) -> Self {
        self.exclusion_facets.push(facet);
        self
    }

    /// The price bounds, inclusive.
    pub fn price(mut self, range: impl Into<PriceRange>) -> Self {
        self.price = range.into();
        self
    }

    /// The lowest brand quality, from 1 to 6.
    pub fn brand_quality_min(mut self, quality: f64) -> Self {
        self.brand_quality_min = Some(quality);
        self
    }

    /// The highest brand quality, from 1 to 6.
    pub fn brand_quality_max(mut self, quality: f64) -> Self {
        self.brand_quality_max = Some(quality);
        self
    }

    /// Brands that the results should resemble.
    pub fn similar_to_brands<B: Into<String>>(
        mut self,
        brands: impl IntoIterator<Item = B>,
    ) -> Self {
        self.similar_to_brands = Some(brands.into_iter().map(Into::into).collect());
        self
    }

    /// The weight of brand similarity, from 0 to 1; the service's default is
    /// 0.7.
    pub fn brand_similarity_weight(mut self, weight: f64) -> Self {
        self.brand_similarity_weight = Some(weight);
        self
    }

    /// The weight of text similarity, from 0 to 1; the service's default is
    /// 0.3.
    pub fn text_similarity_weight(mut self, weight: f64) -> Self {
        self.text_similarity_weight = Some(weight);
        self
    }

    /// The sort values to continue behind.
    pub fn search_after(mut self, values: impl IntoIterator<Item = Value>) -> Self {
        self.search_after = Some(values.into_iter().collect());
        self
    }

    /// The menu of the catalog to browse.
    pub fn browse_menu_uuid(mut self, uuid: impl Into<String>) -> Self {
        self.browse_menu_uuid = Some(uuid.into());
        self
    }

    /// How much of each product the service considers.
    pub fn compact_mode(mut self, mode: CompactMode) -> Self {
        self.compact_mode = Some(mode);
        self
    }

    pub(crate) fn to_wire(&self) -> types::TextSearchQuery {
        types::TextSearchQuery {
            text: self.text.clone(),
            search_id: self.search_id.clone(),
            limit: self.limit,
            ranking_text: self.ranking_text.clone(),
            retrieval_embedding_columns: self.retrieval_embedding_columns.clone(),
            ranking_embedding_columns: self.ranking_embedding_columns.clone(),
            facets: wire_facets(&self.facets),
            exclusion_facets: wire_facets(&self.exclusion_facets),
            price_min: self.price.min,
            price_max: self.price.max,
            brand_quality_min: self.brand_quality_min,
            brand_quality_max: self.brand_quality_max,
            similar_to_brands: self.similar_to_brands.clone(),
            brand_similarity_weight: self.brand_similarity_weight,
            text_similarity_weight: self.text_similarity_weight,
            search_after: self.search_after.clone(),
            browse_menu_uuid: self.browse_menu_uuid.clone(),
            compact_mode: self.compact_mode.clone(),
        }
    }

    pub(crate) fn check(&self) -> Result<(), InvalidRequest> {
        self.price
            .check("text_search_query.price_min", "text_search_query.price_max")?;
        let bounded = [
            ("brand_quality_min", self.brand_quality_min, 1.0, 6.0),
            ("brand_quality_max", self.brand_quality_max, 1.0, 6.0),
            (
                "brand_similarity_weight",
                self.brand_similarity_weight,
                0.0,
                1.0,
            ),
            (
                "text_similarity_weight",
                self.text_similarity_weight,
                0.0,
                1.0,
            ),
        ];
        for (field, value, low, high) in bounded {
            if value.is_some_and(|value| !(low..=high).contains(&value)) {
                return Err(InvalidRequest::new(
                    field,
                    format!("must be between {low} and {high}"),
                ));
            }
        }
        Ok(())
    }
}
