//! `octo octolens api`: any operation of the contract.

use octolens::{OperationId, RawCall};

use super::Context;
use crate::{
    cli::ApiArgs,
    confirm,
    context::raw,
    failure::{Failure, Result},
    input,
    output::Mode,
};

pub(super) async fn run(args: &ApiArgs, context: &mut Context<'_, '_>) -> Result {
    let operation = find(&args.operation)?;
    let spec = operation.spec();
    let (path, query) = place(spec.path, &args.parameters)?;
    if spec.method == "DELETE" {
        let what = format!("call {} {path}", spec.method);
        confirm::ask(&what, args.consent.yes, context.output.mode())?;
    }
    let mut call = context.client.client.raw_operation(operation, path);
    for (name, value) in query {
        call = call.query(name, value);
    }
    if let Some(data) = &args.data {
        call = with_body(call, data)?;
    }
    let call = call.options(context.client.options(operation));
    let answer = context.interrupt.or(call.send()).await?;
    let answer = answer.map_err(octolens::Error::from)?;
    let is_json = answer
        .headers()
        .get("content-type")
        .and_then(|media_type| media_type.to_str().ok())
        .is_some_and(|media_type| media_type.contains("json"));
    match (is_json, context.output.mode()) {
        (true, _) => context.output.document(raw(answer.body())?),
        // A document it has to be: a string then.
        (false, Mode::Json(_)) => {
            let text = String::from_utf8_lossy(answer.body());
            context.output.line(&text)
        }
        (false, _) => context.output.copy(&mut &answer.body()[..]),
    }
}

fn with_body(call: RawCall, data: &str) -> Result<RawCall, Failure> {
    let (json, place) = input::text("--data", data)?;
    let body: &serde_json::value::RawValue = serde_json::from_str(&json).map_err(|error| {
        Failure::usage(
            "INVALID_DATA",
            format!("--data: this{place} is not JSON: {error}"),
        )
    })?;
    Ok(call.json(&body))
}

/// The operation of a name in the contract; case does not matter.
fn find(name: &str) -> Result<OperationId, Failure> {
    let mut operations = OperationId::ALL.into_iter();
    operations
        .find(|operation| {
            let spec = operation.spec();
            spec.wire_id.eq_ignore_ascii_case(name) || spec.id.eq_ignore_ascii_case(name)
        })
        .ok_or_else(|| {
            Failure::usage(
                "UNKNOWN_OPERATION",
                format!(
                    "the contract has no operation `{name}`; `octo octolens --help` lists them"
                ),
            )
        })
}

/// Names and values of the query.
type Query<'a> = Vec<(&'a str, &'a str)>;

/// The path with its parameters filled in, and those that are left for the
/// query.
fn place<'a>(
    template: &str,
    parameters: &'a [(String, String)],
) -> Result<(String, Query<'a>), Failure> {
    let mut path = template.to_owned();
    let mut query = Vec::new();
    for (name, value) in parameters {
        let placeholder = format!("{{{name}}}");
        if path.contains(&placeholder) {
            // A value that is empty or moves through the tree names another
            // operation.
            if value.trim().is_empty() || value == "." || value == ".." {
                return Err(Failure::usage(
                    "INVALID_ARGUMENT",
                    format!("--param {name}: `{value}` cannot be part of a path"),
                ));
            }
            path = path.replace(&placeholder, &encoded(value));
        } else {
            query.push((name.as_str(), value.as_str()));
        }
    }
    match path
        .split_once('{')
        .and_then(|(_, rest)| rest.split_once('}'))
    {
        Some((missing, _)) => Err(Failure::usage(
            "MISSING_ARGUMENT",
            format!("the operation needs --param {missing}=VALUE"),
        )),
        None => Ok((path, query)),
    }
}

/// A value as one segment of a path.
fn encoded(value: &str) -> String {
    let mut encoded = String::new();
    for byte in value.bytes() {
        // RFC 3986, section 2.3: the unreserved characters.
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn parameters(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn parameters_find_their_place() {
        let given = parameters(&[("sourceId", "a/b ü"), ("limit", "3")]);
        let (path, query) = place("/api/v2/mentions/{sourceId}", &given).unwrap();
        assert_eq!(path, "/api/v2/mentions/a%2Fb%20%C3%BC");
        assert_eq!(query, [("limit", "3")]);
    }

    #[test]
    fn a_path_is_not_left_by_its_parameters() {
        for value in ["", " ", ".", ".."] {
            let given = parameters(&[("id", value)]);
            let refused = place("/api/v2/feeds/{id}", &given).unwrap_err();
            assert_eq!(refused.code(), "INVALID_ARGUMENT", "{value:?}");
        }
        let missing = place("/api/v2/feeds/{id}", &[]).unwrap_err();
        assert_eq!(missing.code(), "MISSING_ARGUMENT");
    }
}
