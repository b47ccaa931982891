//! What the vendor's documentation promises beyond the document.

use serde_json::json;

use crate::case::{Case, ensure};
use crate::contract::Contract;

pub(super) fn cases(_contract: &Contract) -> Vec<Case> {
    vec![
        Case::new(
            "searchProducts/pages/end",
            "only the last page has no cursor",
            "contract, searchProducts: nextCursor is null on the last page",
            |context| async move {
                let request = context.request("searchProducts")?;
                let page = context.send(request.json(json!({ "limit": 100 }))).await?;
                let page = page.expect_status(&[200])?;
                ensure(page.at("/items").is_array(), || "no items")
            },
        )
        .operation("searchProducts"),
    ]
}
