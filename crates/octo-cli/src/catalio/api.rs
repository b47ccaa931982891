//! `octo catalio api …`.

use catalio::{OperationId, RawCall};
use http::HeaderValue;
use octo_transport::Operation;
use serde_json::value::RawValue;

use super::Context;
use crate::{
    cli::catalio::ApiArgs,
    context::raw,
    failure::{Failure, Result},
    input,
    output::Mode,
};

/// The media type of documents.
const DOCUMENT: &str = "application/vnd.api+json";

/// Sends a request, and prints the answer as it came.
pub(super) async fn run(args: &ApiArgs, context: &mut Context<'_, '_>) -> Result {
    let method = args.method.to_ascii_uppercase();
    let known = operation(&method, &args.path);
    let mut call = match known {
        Some(operation) => context.client.raw_operation(operation, &args.path),
        None => {
            let method = method.parse().map_err(|_| {
                Failure::usage(
                    "INVALID_METHOD",
                    format!("{:?} is no HTTP method", args.method),
                )
            })?;
            context.client.raw(method, &args.path)
        }
    };
    for (name, value) in &args.query {
        call = call.query(name, value);
    }
    if let Some(data) = &args.data {
        let (body, _) = input::text("--data", data)?;
        call = with_document(call, body);
    }
    let answer = context.interrupt.or(call.send()).await?;
    let answer = answer.map_err(catalio::Error::from)?;
    if answer.body().is_empty() {
        return match context.output.mode() {
            Mode::Json(_) => context.output.line(&serde_json::Value::Null),
            Mode::Records | Mode::Human(_) => Ok(()),
        };
    }
    context.output.document(raw::<&RawValue>(answer.body())?)
}

/// A call with a document for its body.
pub(super) fn with_document(call: RawCall, document: String) -> RawCall {
    call.body(document, HeaderValue::from_static(DOCUMENT))
}

/// The operation that a request is of.
fn operation(method: &str, path: &str) -> Option<OperationId> {
    OperationId::ALL
        .into_iter()
        .filter(|it| is_of(it.spec(), method, path))
        // A literal path stands beside a template that fits it as well.
        .min_by_key(|it| it.spec().path.matches('{').count())
}

/// Whether a request is one of the operation.
fn is_of(operation: &Operation, method: &str, path: &str) -> bool {
    let template: Vec<&str> = operation.path.split('/').collect();
    let segments: Vec<&str> = path.split('/').collect();
    let fits = |(template, segment): (&&str, &&str)| {
        template == segment || template.starts_with('{') && !segment.is_empty()
    };
    operation.method.as_str() == method
        && template.len() == segments.len()
        && template.iter().zip(&segments).all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_told_apart_by_method_and_path() {
        for (method, path, expected) in [
            ("GET", "/requirements", Some(OperationId::ListRequirements)),
            (
                "POST",
                "/requirements",
                Some(OperationId::CreateRequirement),
            ),
            ("GET", "/requirements/x", Some(OperationId::GetRequirement)),
            (
                "GET",
                "/requirements/stats",
                Some(OperationId::GetRequirementStats),
            ),
            (
                "PATCH",
                "/requirements/x/relationships/personas",
                Some(OperationId::ReplaceRequirementPersonas),
            ),
            ("GET", "/requirements/", None),
            ("GET", "/brand-new", None),
        ] {
            assert_eq!(operation(method, path), expected, "{method} {path}");
        }
    }
}
