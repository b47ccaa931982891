//! A product as merchants hand it over, before it is indexed.

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer};

use super::urls::ProductUrl;

/// One product of a catalog file, in the shape of a JSON Lines line.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SourceProduct {
    /// Key of the catalog; wins over the name of the file.
    pub(crate) catalog: Option<String>,
    pub(crate) url: String,
    pub(crate) product_id: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) brand: Option<String>,
    pub(crate) price: Option<f64>,
    pub(crate) compare_at_price: Option<f64>,
    /// ISO 4217. Read, but no answer of the contract carries it.
    pub(crate) currency: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(crate) images: Vec<String>,
    /// Single names, or paths such as `Men/Tops/Tanks`.
    #[serde(deserialize_with = "or_default")]
    pub(crate) categories: Vec<String>,
    #[serde(deserialize_with = "or_default")]
    pub(crate) tags: Vec<String>,
    #[serde(deserialize_with = "or_default")]
    pub(crate) sizes: Vec<String>,
    #[serde(deserialize_with = "or_default")]
    pub(crate) colors: Vec<String>,
    pub(crate) gender: Option<String>,
    /// Words such as `adult` or `kids`.
    pub(crate) age_group: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(crate) variants: Vec<SourceVariant>,
    pub(crate) gtin: Option<String>,
    pub(crate) sku: Option<String>,
    pub(crate) rating: Option<SourceRating>,
    #[serde(deserialize_with = "or_default")]
    pub(crate) reviews: Vec<SourceReview>,
    pub(crate) in_stock: Option<bool>,
    pub(crate) updated_at: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(crate) attributes: IndexMap<String, Vec<String>>,
    /// False keeps the product out of the index.
    #[serde(alias = "isActive")]
    pub(crate) is_active: Option<bool>,
    /// From 1 to 6, as `brand_quality_score` of the contract.
    pub(crate) brand_quality_score: Option<f64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SourceVariant {
    pub(crate) sku: Option<String>,
    pub(crate) price: Option<f64>,
    pub(crate) compare_at_price: Option<f64>,
    pub(crate) size: Option<String>,
    pub(crate) color: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(crate) options: IndexMap<String, String>,
    pub(crate) gtin: Option<String>,
    pub(crate) in_stock: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) url_key: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SourceRating {
    pub(crate) average: Option<f64>,
    pub(crate) count: Option<u64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SourceReview {
    pub(crate) author: Option<String>,
    pub(crate) rating: Option<f64>,
    pub(crate) title: Option<String>,
    pub(crate) body: Option<String>,
    pub(crate) published_at: Option<String>,
}

impl SourceProduct {
    /// Refuses what no product may be, with a reason for the person who made the file.
    pub(crate) fn check(&self) -> Result<ProductUrl, String> {
        if self.url.is_empty() {
            return Err("`url` is missing: give the absolute address of the product page".into());
        }
        let url = ProductUrl::parse(&self.url).ok_or_else(|| {
            format!(
                "`url` is {:?}: give an absolute http or https address",
                clipped(&self.url)
            )
        })?;
        let variants = self.variants.iter();
        let prices = variants
            .flat_map(|variant| [variant.price, variant.compare_at_price])
            .chain([self.price, self.compare_at_price]);
        if let Some(negative) = prices.flatten().find(|price| *price < 0.0) {
            return Err(format!(
                "a price is {negative}: prices must not be negative"
            ));
        }
        match self.brand_quality_score {
            Some(score) if !(1.0..=6.0).contains(&score) => Err(format!(
                "`brand_quality_score` is {score}: it must be from 1 to 6"
            )),
            _ => Ok(url),
        }
    }
}

/// Takes an explicit null for a list that is not there.
fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// The beginning of a value that goes into a message.
pub(crate) fn clipped(text: &str) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
