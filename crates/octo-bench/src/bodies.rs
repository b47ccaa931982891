//! Answers of the Octogen API to decode.

use octo_sandbox::Sandbox;
use tokio::runtime::Runtime;

use crate::{
    bare::bare_client, products::product_url, report::text, server::serve, write_products,
};

/// How many products a page holds: the most that the contract allows.
pub const PAGE: usize = 100;

/// What the sandbox answers for made-up products.
#[derive(Debug)]
pub struct Bodies {
    /// `searchProducts`: a page of [`PAGE`] products.
    pub page: Vec<u8>,
    /// `lookupProduct`: one full product.
    pub product: Vec<u8>,
}

impl Bodies {
    /// Asks a sandbox.
    ///
    /// # Errors
    ///
    /// When it does not start or answer.
    pub fn fetch() -> Result<Self, String> {
        let catalog = write_products(PAGE)?;
        let target = serve(Sandbox::builder().catalog_file(catalog.path()))?;
        let client = bare_client()?;
        let post = |path: &str, body: serde_json::Value| {
            let request = client
                .post(format!("{}{path}", target.base_url))
                .bearer_auth(&target.key)
                .json(&body);
            async move {
                let response = request.send().await.map_err(text)?;
                let response = response.error_for_status().map_err(text)?;
                let body = response.bytes().await.map_err(text)?;
                Ok::<_, String>(body.to_vec())
            }
        };
        Runtime::new().map_err(text)?.block_on(async {
            Ok(Self {
                page: post("/products/search", serde_json::json!({"limit": PAGE})).await?,
                product: post(
                    "/products/lookup",
                    serde_json::json!({"url": product_url(7)}),
                )
                .await?,
            })
        })
    }
}
