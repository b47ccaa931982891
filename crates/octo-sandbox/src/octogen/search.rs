//! `searchProducts`: filters, ranking and pages.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use serde::Deserialize;

use super::cursor::Cursor;
use super::facets::ProductSet;
use super::store::Store;
use super::text_index::{Hit, Match, TextQuery};

/// `ProgrammaticProductSearchRequest`, after validation.
#[derive(Debug, Deserialize)]
pub(crate) struct SearchRequest {
    pub(crate) catalog: Option<String>,
    pub(crate) cursor: Option<String>,
    pub(crate) limit: u32,
    pub(crate) q: Option<String>,
    pub(crate) text_search_query: Option<TextSearchQuery>,
    pub(crate) facets: Option<Vec<FacetFilter>>,
    pub(crate) price_min: Option<f64>,
    pub(crate) price_max: Option<f64>,
}

/// `Facet`.
#[derive(Debug, Deserialize)]
pub(crate) struct FacetFilter {
    pub(crate) name: String,
    pub(crate) values: Vec<String>,
}

/// The fields of `TextSearchQuery` that can mean something without embeddings.
#[derive(Debug, Deserialize)]
pub(crate) struct TextSearchQuery {
    pub(crate) text: String,
    pub(crate) limit: i64,
    pub(crate) ranking_text: Option<String>,
    pub(crate) facets: Option<Vec<FacetFilter>>,
    pub(crate) exclusion_facets: Option<Vec<FacetFilter>>,
    pub(crate) price_min: Option<f64>,
    pub(crate) price_max: Option<f64>,
    pub(crate) brand_quality_min: Option<f32>,
    pub(crate) brand_quality_max: Option<f32>,
    pub(crate) similar_to_brands: Option<Vec<String>>,
    pub(crate) brand_similarity_weight: Option<f32>,
    pub(crate) text_similarity_weight: Option<f32>,
}

/// One page: product numbers in order, and the cursor of the next page.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) products: Vec<u32>,
    pub(crate) next_cursor: Option<String>,
}

/// Which products may be shown.
#[derive(Debug)]
struct Filter {
    /// By catalog number.
    catalogs: Vec<bool>,
    price: Bounds<f64>,
    second_price: Bounds<f64>,
    brand_quality: Bounds<f32>,
    facets: Option<ProductSet>,
}

/// Inclusive bounds. A value that is not known (NaN) is within none but the open ones.
#[derive(Debug, Clone, Copy)]
struct Bounds<T> {
    least: Option<T>,
    most: Option<T>,
}

impl<T: PartialOrd + Copy> Bounds<T> {
    fn hold(&self, value: T) -> bool {
        self.least.is_none_or(|least| value >= least) && self.most.is_none_or(|most| value <= most)
    }
}

impl Filter {
    fn of(store: &Store, request: &SearchRequest, catalogs: &[u16]) -> Self {
        let structured = request.text_search_query.as_ref();
        let wanted = [
            request.facets.as_deref(),
            structured.and_then(|query| query.facets.as_deref()),
        ];
        let unwanted = structured.and_then(|query| query.exclusion_facets.as_deref());
        let find = |facet: &FacetFilter| {
            store
                .facets
                .any_of(&facet.name, &facet.values, store.count())
        };
        let mut facets: Option<ProductSet> = None;
        for facet in wanted.into_iter().flatten().flatten() {
            let found = find(facet);
            match &mut facets {
                Some(set) => set.retain(&found),
                None => facets = Some(found),
            }
        }
        for facet in unwanted.into_iter().flatten() {
            facets
                .get_or_insert_with(|| ProductSet::all(store.count()))
                .remove(&find(facet));
        }
        Self {
            catalogs: (0..store.catalogs.len())
                .map(|position| {
                    catalogs
                        .iter()
                        .any(|&granted| usize::from(granted) == position)
                })
                .collect(),
            price: Bounds {
                least: request.price_min,
                most: request.price_max,
            },
            second_price: Bounds {
                least: structured.and_then(|query| query.price_min),
                most: structured.and_then(|query| query.price_max),
            },
            brand_quality: Bounds {
                least: structured.and_then(|query| query.brand_quality_min),
                most: structured.and_then(|query| query.brand_quality_max),
            },
            facets,
        }
    }

    fn accepts(&self, store: &Store, number: u32) -> bool {
        store.columns.get(number as usize).is_some_and(|product| {
            self.catalogs.get(usize::from(product.catalog)) == Some(&true)
                && self.price.hold(product.price)
                && self.second_price.hold(product.price)
                && self.brand_quality.hold(product.brand_quality)
                && self.facets.as_ref().is_none_or(|set| set.contains(number))
        })
    }
}

impl SearchRequest {
    /// The text to rank by, if any: the structured query's, else `q`.
    fn text_query(&self) -> Option<TextQuery<'_>> {
        if let Some(query) = &self.text_search_query
            && !query.text.trim().is_empty()
        {
            return Some(TextQuery {
                text: &query.text,
                matching: Match::Any,
                ranking_text: query.ranking_text.as_deref(),
                similar_brands: query.similar_to_brands.as_deref().unwrap_or_default(),
                brand_weight: query.brand_similarity_weight.unwrap_or(0.7),
                text_weight: query.text_similarity_weight.unwrap_or(0.3),
            });
        }
        let text = self.q.as_deref().filter(|text| !text.trim().is_empty())?;
        Some(TextQuery {
            text,
            matching: Match::Most,
            ranking_text: None,
            similar_brands: &[],
            brand_weight: 0.0,
            text_weight: 1.0,
        })
    }

    /// Identifies everything of the request but its page.
    fn fingerprint(&self) -> u64 {
        let filters = (
            &self.catalog,
            &self.q,
            &self.facets,
            self.price_min,
            self.price_max,
        );
        let mut hasher = DefaultHasher::new();
        // Floats have no hash; their debug form is exact.
        format!("{filters:?} {:?}", self.text_search_query).hash(&mut hasher);
        hasher.finish()
    }

    /// The page size: the smaller one where the structured query has a limit too.
    fn page_size(&self) -> usize {
        let structured = self.text_search_query.as_ref();
        let limit = structured.map_or(i64::MAX, |query| query.limit.max(0));
        usize::try_from(i64::from(self.limit).min(limit)).unwrap_or_default()
    }
}

/// Answers one page from `catalogs`, which the caller may see, ascending.
///
/// A cursor from another query starts at the first page, as a malformed one does.
pub(crate) fn search(
    store: &Arc<Store>,
    request: &SearchRequest,
    catalogs: &[u16],
) -> tantivy::Result<Page> {
    let size = request.page_size();
    if size == 0 {
        return Ok(Page {
            products: Vec::new(),
            next_cursor: None,
        });
    }
    let filter = Filter::of(store, request, catalogs);
    let fingerprint = request.fingerprint();
    let after = request
        .cursor
        .as_deref()
        .and_then(|text| Cursor::decode(text, fingerprint))
        .map(|cursor| cursor.last);
    // One more than asked tells whether there is a next page.
    let mut hits = match request.text_query() {
        Some(query) => {
            let products = Arc::clone(store);
            let accept = Arc::new(move |hit: Hit| {
                after.is_none_or(|last| hit > last) && filter.accepts(&products, hit.number)
            });
            store
                .text
                .search(&query, size + 1, move |hit| accept(hit))?
        }
        None => browse(store, &filter, after, size + 1),
    };
    let more = hits.len() > size;
    hits.truncate(size);
    Ok(Page {
        next_cursor: hits
            .last()
            .filter(|_| more)
            .map(|last| Cursor { last: *last }.encode(fingerprint)),
        products: hits.into_iter().map(|hit| hit.number).collect(),
    })
}

/// Products in load order, all with the same score.
fn browse(store: &Store, filter: &Filter, after: Option<Hit>, limit: usize) -> Vec<Hit> {
    let mut from = after.map_or(0, |last| last.number.saturating_add(1));
    let mut hits = Vec::with_capacity(limit);
    while hits.len() < limit && from < store.count() {
        let candidate = match &filter.facets {
            Some(set) => set.next(from),
            None => Some(from),
        };
        let Some(number) = candidate else {
            break;
        };
        if filter.accepts(store, number) {
            hits.push(Hit { score: 0.0, number });
        }
        from = number + 1;
    }
    hits
}
