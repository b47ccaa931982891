//! What is served to everybody: the document and the page about it.

use serde_json::Value;

use super::listed;
use crate::case::{Case, Failure, ensure};
use crate::context::Context;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "getOpenApiDocument/this-api",
            "the served document is an OpenAPI document that has every operation",
            "/paths/~1api~1v2~1openapi.json/get",
            document,
        )
        .operation("getOpenApiDocument"),
        Case::new(
            "getApiDocs/page",
            "the documentation is a page of HTML",
            "/paths/~1api~1v2~1docs/get",
            page,
        )
        .operation("getApiDocs"),
    ]
}

async fn document(context: Context) -> Result<(), Failure> {
    let document = listed(&context, "getOpenApiDocument").await?;
    let version = document["openapi"].as_str().unwrap_or_default();
    ensure(version.starts_with("3."), || {
        format!("openapi is {version:?}")
    })?;
    let (title, edition) = context.contract().edition();
    ensure(
        document["info"]["title"] == title && document["info"]["version"] == edition,
        || format!("it is {} for {title} {edition}", document["info"]),
    )?;
    for operation in context.contract().operations() {
        let method = operation.method.as_str().to_ascii_lowercase();
        let served: &Value = &document["paths"][&operation.path][&method];
        ensure(served.is_object(), || {
            format!("{} {} is not in it", operation.method, operation.path)
        })?;
    }
    Ok(())
}

async fn page(context: Context) -> Result<(), Failure> {
    let answer = context
        .send(context.request("getApiDocs")?)
        .await?
        .expect_status(&[200])?;
    let text = String::from_utf8_lossy(&answer.body);
    ensure(text.to_ascii_lowercase().contains("<html"), || {
        answer.deviation("it is no HTML")
    })
}
