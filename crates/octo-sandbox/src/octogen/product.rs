//! Products that a test makes in code.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::catalog_file::parse_line;
use super::source::SourceProduct;
use crate::fixture::FixtureError;

/// A product to serve, in the form of a line of a catalog file.
///
/// Made field by field, or from JSON with the keys of a catalog file (`url`,
/// `title`, `price`, `brand`, `categories`, `variants`, …). It is checked when
/// the sandbox starts; unlike in a file, unknown keys are refused there.
///
/// ```
/// use octo_sandbox::{Sandbox, octogen::Product};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::builder()
///     .product("shop", Product::new("https://shop.example/mug").title("Blue Mug").price(12.5))
///     .product("shop", json!({"url": "https://shop.example/cup", "title": "Red Cup"}))
///     .start()
///     .await?;
/// assert_eq!(sandbox.octogen().catalogs()[0].products, 2);
///
/// let refused = Sandbox::builder()
///     .product("shop", json!({"url": "https://shop.example/cup", "titel": "Red Cup"}))
///     .start()
///     .await;
/// assert_eq!(
///     refused.unwrap_err().to_string(),
///     "fixture octogen catalog \"shop\", product 1: unknown key `titel`; \
///      docs/testing.md lists the keys"
/// );
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a product is served when a builder gets it"]
pub struct Product(Value);

impl From<Value> for Product {
    fn from(json: Value) -> Self {
        Self(json)
    }
}

impl Product {
    /// A product with the address of its page, which must be absolute.
    pub fn new(url: impl Into<String>) -> Self {
        Self(json!({"url": url.into()}))
    }

    /// Sets any key of a catalog file's line.
    pub fn set(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        // What was no object stays none, and is refused at the start.
        if let Value::Object(fields) = &mut self.0 {
            fields.insert(key.into(), value.into());
        }
        self
    }

    /// Sets the title.
    pub fn title(self, title: impl Into<String>) -> Self {
        self.set("title", title.into())
    }

    /// Sets the brand.
    pub fn brand(self, brand: impl Into<String>) -> Self {
        self.set("brand", brand.into())
    }

    /// Sets the description.
    pub fn description(self, text: impl Into<String>) -> Self {
        self.set("description", text.into())
    }

    /// Sets the price.
    pub fn price(self, price: f64) -> Self {
        self.set("price", price)
    }

    /// Sets the categories: names, or paths such as `Men/Tops/Tanks`.
    pub fn categories<C: Into<String>>(self, categories: impl IntoIterator<Item = C>) -> Self {
        self.set("categories", texts(categories))
    }

    /// Sets the colors.
    pub fn colors<C: Into<String>>(self, colors: impl IntoIterator<Item = C>) -> Self {
        self.set("colors", texts(colors))
    }

    /// Sets the sizes.
    pub fn sizes<S: Into<String>>(self, sizes: impl IntoIterator<Item = S>) -> Self {
        self.set("sizes", texts(sizes))
    }

    /// Sets an attribute and its values, such as `fit` and `Regular`.
    pub fn attribute<V: Into<String>>(
        mut self,
        name: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        if let Value::Object(fields) = &mut self.0
            && let Value::Object(attributes) = fields
                .entry("attributes")
                .or_insert_with(|| Value::Object(Map::new()))
        {
            attributes.insert(name.into(), texts(values));
        }
        self
    }

    /// Reads it as a line of a catalog file.
    pub(crate) fn read(&self, place: &str) -> Result<SourceProduct, FixtureError> {
        let line = self.0.to_string();
        let mut ignored = BTreeMap::new();
        let product = parse_line(line.as_bytes(), &mut ignored)
            .map_err(|reason| FixtureError::new(place, reason))?;
        match ignored.into_keys().next() {
            None => Ok(product),
            Some(key) => {
                let reason = format!("unknown key `{key}`; docs/testing.md lists the keys");
                Err(FixtureError::new(place, reason))
            }
        }
    }
}

fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Value {
    texts
        .into_iter()
        .map(Into::into)
        .map(Value::String)
        .collect()
}
