//! The products of every catalog, indexed once and then only read.

use std::collections::HashMap;
use std::time::Duration;

use super::catalog_file::Placed;
use super::enrich::{self, Audience, category_levels};
use super::facets::FacetIndex;
use super::source::SourceProduct;
use super::text::plain_line;
use super::text_index::{TextIndex, TextIndexBuilder, Words};
use super::urls::ProductUrl;
use super::views::{BrandView, CatalogSummary, Detail, ListItem, display_name};
use crate::clock::rfc3339;

/// Rendered products share blocks of this size, so that none is allocated alone.
const BLOCK: usize = 4 << 20;

/// Why products could not be indexed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum IndexError {
    #[error("the text index failed")]
    Text(#[from] tantivy::TantivyError),
    #[error("a product could not be rendered")]
    Render(#[from] serde_json::Error),
    #[error("more than {} products", u32::MAX)]
    TooMany,
}

/// Where a rendered product lies.
#[derive(Debug, Clone, Copy)]
struct Span {
    block: u32,
    start: u32,
    list_length: u32,
    detail_length: u32,
}

/// What filters look at, for one product.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Columns {
    /// NaN when there is none; it compares false with every bound.
    pub(crate) price: f64,
    /// NaN when there is none.
    pub(crate) brand_quality: f32,
    pub(crate) catalog: u16,
}

/// Products numbered in load order, with everything to find and show them.
pub(crate) struct Store {
    pub(crate) catalogs: Vec<CatalogSummary>,
    pub(crate) columns: Vec<Columns>,
    pub(crate) facets: FacetIndex,
    pub(crate) text: TextIndex,
    spans: Vec<Span>,
    blocks: Vec<Vec<u8>>,
    /// Page hashes of product addresses, ascending, with product numbers.
    pages: Vec<(u64, u32)>,
}

impl Store {
    pub(crate) fn count(&self) -> u32 {
        u32::try_from(self.columns.len()).unwrap_or(u32::MAX)
    }

    /// The product as list item, a JSON object.
    pub(crate) fn list_item(&self, number: u32) -> &[u8] {
        self.rendered(number).0
    }

    /// The full record, a JSON object.
    pub(crate) fn write_full(&self, number: u32, out: &mut Vec<u8>) {
        let (list, detail) = self.rendered(number);
        out.extend_from_slice(list.strip_suffix(b"}").unwrap_or(list));
        out.push(b',');
        out.extend_from_slice(detail.strip_prefix(b"{").unwrap_or(detail));
    }

    fn rendered(&self, number: u32) -> (&[u8], &[u8]) {
        let rendered = self.spans.get(number as usize).and_then(|span| {
            let block = self.blocks.get(span.block as usize)?;
            let product = block.get(span.start as usize..)?;
            let product = product.get(..(span.list_length + span.detail_length) as usize)?;
            product.split_at_checked(span.list_length as usize)
        });
        rendered.unwrap_or((b"{}", b"{}"))
    }

    /// The product that `url` names, among the catalogs `granted`: the first
    /// of these that has it, and there the closest match.
    pub(crate) fn lookup(&self, url: &ProductUrl, granted: &[u16]) -> Option<u32> {
        let hash = url.page_hash();
        let start = self.pages.partition_point(|(other, _)| *other < hash);
        let candidates = self
            .pages
            .get(start..)?
            .iter()
            .take_while(|(other, _)| *other == hash);
        candidates
            .filter_map(|&(_, number)| {
                let catalog = self.columns.get(number as usize)?.catalog;
                granted.binary_search(&catalog).ok()?;
                let shared = self.address(number)?.answers(url)?;
                Some((catalog, std::cmp::Reverse(shared), number))
            })
            .min()
            .map(|(_, _, number)| number)
    }

    fn address(&self, number: u32) -> Option<ProductUrl> {
        #[derive(serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Address {
            product_url: String,
        }
        let item: Address = serde_json::from_slice(self.list_item(number)).ok()?;
        ProductUrl::parse(&item.product_url)
    }
}

/// Takes products in, one after another.
pub(crate) struct StoreBuilder {
    catalogs: Vec<CatalogSummary>,
    positions: HashMap<String, u16>,
    columns: Vec<Columns>,
    facets: FacetIndex,
    text: TextIndexBuilder,
    spans: Vec<Span>,
    blocks: Vec<Vec<u8>>,
    pages: Vec<(u64, u32)>,
    identities: HashMap<u64, u32>,
    rendering: Vec<u8>,
    indexed_at: Duration,
    failed: Option<IndexError>,
}

impl StoreBuilder {
    /// `large` prepares for many products.
    pub(crate) fn new(large: bool, indexed_at: Duration) -> Result<Self, IndexError> {
        Ok(Self {
            catalogs: Vec::new(),
            positions: HashMap::new(),
            columns: Vec::new(),
            facets: FacetIndex::default(),
            text: TextIndexBuilder::new(large)?,
            spans: Vec::new(),
            blocks: Vec::new(),
            pages: Vec::new(),
            identities: HashMap::new(),
            rendering: Vec::new(),
            indexed_at,
            failed: None,
        })
    }

    /// Gives a catalog a display name before its products come.
    pub(crate) fn name_catalog(&mut self, catalog: &str, name: &str) {
        if let Some(position) = self.catalog(catalog)
            && let Some(summary) = self.catalogs.get_mut(usize::from(position))
        {
            name.clone_into(&mut summary.display_name);
        }
    }

    fn catalog(&mut self, catalog: &str) -> Option<u16> {
        if let Some(position) = self.positions.get(catalog) {
            return Some(*position);
        }
        let position = u16::try_from(self.catalogs.len()).ok()?;
        self.positions.insert(catalog.to_owned(), position);
        self.catalogs.push(CatalogSummary {
            catalog: catalog.to_owned(),
            display_name: display_name(catalog),
            source_base_url: None,
            product_count: 0,
            last_indexed_at: Some(rfc3339(self.indexed_at)),
        });
        Some(position)
    }

    /// Indexes a product, of the catalog `fallback` when it names none.
    ///
    /// The error is the reason to refuse this product. A failure of the index
    /// itself is kept for [`finish`](Self::finish).
    pub(crate) fn add(&mut self, fallback: &str, product: SourceProduct) -> Result<Placed, String> {
        let url = product.check()?;
        let catalog = product
            .catalog
            .as_deref()
            .unwrap_or(fallback)
            .trim()
            .to_owned();
        if catalog.is_empty() {
            return Err("`catalog` is missing, and the file name gives none".to_owned());
        }
        let position = self
            .catalog(&catalog)
            .ok_or_else(|| format!("more than {} catalogs", u16::MAX))?;
        if product.is_active == Some(false) {
            return Ok(Placed::Inactive);
        }
        let number = self.columns.len() as u32;
        if let Some(&first) = self.identities.get(&url.identity_hash(&catalog)) {
            return Err(format!(
                "the catalog {catalog:?} already has this address (its product {})",
                u64::from(first) + 1
            ));
        }
        if self.columns.len() >= u32::MAX as usize {
            self.failed = Some(IndexError::TooMany);
            return Ok(Placed::Inactive);
        }
        if let Err(error) = self.index(number, position, &catalog, &url, &product) {
            self.failed.get_or_insert(error);
        }
        Ok(Placed::Indexed)
    }

    fn index(
        &mut self,
        number: u32,
        position: u16,
        catalog: &str,
        url: &ProductUrl,
        product: &SourceProduct,
    ) -> Result<(), IndexError> {
        let paths: Vec<Vec<String>> = product
            .categories
            .iter()
            .map(|category| category_levels(category))
            .filter(|levels| !levels.is_empty())
            .collect();
        let title = product.title.as_deref().and_then(plain_line);
        let brand = BrandView::of(product);
        let audience = Audience::of(product, &paths);
        let attributes = enrich::attributes(product);
        let enrichment = enrich::enrich(product, &paths, &audience, attributes.clone());
        let item = ListItem::of(product, catalog, title.as_deref(), brand.as_ref());
        let detail = Detail::of(product, &paths, &audience, &attributes, enrichment.as_ref());

        self.rendering.clear();
        serde_json::to_writer(&mut self.rendering, &item)?;
        let list_length = self.rendering.len();
        serde_json::to_writer(&mut self.rendering, &detail)?;

        let codes = [&product.product_id, &product.sku, &product.gtin];
        let facts: Vec<String> = enrich::color_labels(product)
            .into_iter()
            .chain(
                attributes
                    .iter()
                    .flat_map(|attribute| attribute.values.iter().map(|value| value.name.clone())),
            )
            .chain(codes.into_iter().flatten().cloned())
            .chain(product.gender.clone())
            .collect();
        self.text.add(
            number,
            &Words {
                title: title.as_deref().unwrap_or_default(),
                brand: brand
                    .as_ref()
                    .map(|brand| brand.name.as_str())
                    .unwrap_or_default(),
                categories: &paths.concat(),
                tags: &product.tags,
                facts: &facts,
                description: detail.description.as_deref().unwrap_or_default(),
            },
        )?;
        self.facets.add(number, brand.as_ref(), enrichment.as_ref());
        drop(detail);
        self.keep_rendering(list_length);
        self.columns.push(Columns {
            price: product.price.unwrap_or(f64::NAN),
            brand_quality: product
                .brand_quality_score
                .map_or(f32::NAN, |score| score as f32),
            catalog: position,
        });
        self.pages.push((url.page_hash(), number));
        self.identities.insert(url.identity_hash(catalog), number);
        if let Some(summary) = self.catalogs.get_mut(usize::from(position)) {
            // The base address is known when all products agree on it.
            match &summary.source_base_url {
                None if summary.product_count == 0 => {
                    summary.source_base_url = Some(url.origin.clone());
                }
                Some(base) if *base != url.origin => summary.source_base_url = None,
                _ => {}
            }
            summary.product_count += 1;
        }
        Ok(())
    }

    fn keep_rendering(&mut self, list_length: usize) {
        let length = self.rendering.len();
        let fits = |block: &Vec<u8>| block.capacity() - block.len() >= length;
        if !self.blocks.last().is_some_and(fits) {
            self.blocks.push(Vec::with_capacity(BLOCK.max(length)));
        }
        let block_number = self.blocks.len() - 1;
        if let Some(block) = self.blocks.last_mut() {
            // Blocks hold 4 MiB, or one record of at most a few times the
            // longest line: all below 4 GiB.
            self.spans.push(Span {
                block: block_number as u32,
                start: block.len() as u32,
                list_length: list_length as u32,
                detail_length: (length - list_length) as u32,
            });
            block.extend_from_slice(&self.rendering);
        }
    }

    /// Closes the index.
    pub(crate) fn finish(mut self) -> Result<Store, IndexError> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        self.pages.sort_unstable();
        let count = u32::try_from(self.columns.len()).map_err(|_| IndexError::TooMany)?;
        self.facets.settle(count);
        if let Some(last) = self.blocks.last_mut() {
            last.shrink_to_fit();
        }
        self.columns.shrink_to_fit();
        self.spans.shrink_to_fit();
        self.pages.shrink_to_fit();
        Ok(Store {
            catalogs: self.catalogs,
            columns: self.columns,
            facets: self.facets,
            text: self.text.finish()?,
            spans: self.spans,
            blocks: self.blocks,
            pages: self.pages,
        })
    }
}
