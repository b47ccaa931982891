//! Walking the pages of a search.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::case::{Failure, ensure};
use crate::context::Context;
use crate::exchange::Exchange;

/// Pages that a case walks at most to see all that its filters let through.
pub(super) const PAGES: u32 = 8;

/// The pages of a search, from the first on.
#[derive(Debug, Default)]
pub(super) struct Walk {
    /// The items of each page.
    pub(super) pages: Vec<Vec<Value>>,
    /// Whether the last of them was the last there is.
    pub(super) complete: bool,
}

impl Walk {
    pub(super) fn items(&self) -> impl Iterator<Item = &Value> {
        self.pages.iter().flatten()
    }

    /// The products, in the order that they came in.
    pub(super) fn uuids(&self) -> Vec<String> {
        self.items().map(uuid).collect()
    }

    /// The products as a set.
    pub(super) fn set(&self) -> BTreeSet<String> {
        self.items().map(uuid).collect()
    }
}

pub(super) fn uuid(item: &Value) -> String {
    item["uuid"].as_str().unwrap_or_default().to_owned()
}

/// Sends a search, and holds its page to the request.
pub(super) async fn page(context: &Context, body: &Value) -> Result<Exchange, Failure> {
    page_as(context, body, None).await
}

async fn page_as(context: &Context, body: &Value, role: Option<&str>) -> Result<Exchange, Failure> {
    let mut request = context.request("searchProducts")?.json(body.clone());
    if let Some(role) = role {
        request = request.role(role);
    }
    let page = context.send(request).await?.expect_status(&[200])?;
    context
        .subject()
        .acceptable(&page)
        .map_err(|reason| page.deviation(reason))?;
    Ok(page)
}

/// Walks at most `most` pages.
///
/// Only a page without a cursor is the last; no cursor comes twice.
pub(super) async fn walk(context: &Context, body: &Value, most: u32) -> Result<Walk, Failure> {
    walk_as(context, body, most, None).await
}

/// The same, as another role.
pub(super) async fn walk_as(
    context: &Context,
    body: &Value,
    most: u32,
    role: Option<&str>,
) -> Result<Walk, Failure> {
    let mut walk = Walk::default();
    let mut body = body.clone();
    let mut cursors = BTreeSet::new();
    for _ in 0..most {
        let page = page_as(context, &body, role).await?;
        let items = page.at("/items");
        walk.pages
            .push(items.as_array().cloned().unwrap_or_default());
        let Value::String(cursor) = page.at("/nextCursor") else {
            walk.complete = true;
            break;
        };
        ensure(cursors.insert(cursor.clone()), || {
            format!("a cursor came twice, so that the walk has no end: {page}")
        })?;
        body["cursor"] = json!(cursor);
    }
    let found = walk.uuids();
    ensure(found.len() == walk.set().len(), || {
        format!("a product is on several pages of {body}")
    })?;
    Ok(walk)
}

/// All that a search finds, in pages as large as they get.
pub(super) async fn all(context: &Context, body: &Value) -> Result<Walk, Failure> {
    let mut body = body.clone();
    body["limit"] = json!(100);
    let walk = walk(context, &body, PAGES).await?;
    if !walk.complete {
        return Err(Failure::NotRun(format!(
            "more than {PAGES} full pages match on this server, more than are walked for one case"
        )));
    }
    Ok(walk)
}
