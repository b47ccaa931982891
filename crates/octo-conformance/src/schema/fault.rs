//! What is wrong with a value, and where.

use std::fmt;

use jsonschema::{ValidationError, error::ValidationErrorKind};
use octo_contract::Pointer;
use serde_json::Value;

use super::walk::Schema;

/// One thing that a schema refuses about a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// Where, as a JSON pointer into the value. A property that is missing or
    /// unknown is named itself, not the object that it belongs to.
    pub at: String,
    /// The JSON Schema keyword that is not kept.
    pub keyword: String,
    /// What is wrong, in words.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "/" } else { &self.at };
        write!(out, "{at}: {}: {}", self.keyword, self.message)
    }
}

impl Schema {
    /// Everything that the schema refuses about a value; nothing when it
    /// accepts it. Formats count.
    ///
    /// Of a value that fits no alternative of an `anyOf` or `oneOf`, the
    /// faults are those of the alternative that was meant, where that can be
    /// told by type or by tag.
    pub fn validate(&self, value: &Value) -> Vec<Fault> {
        match &**self.validator() {
            Ok(validator) => {
                let mut faults = Vec::new();
                for error in validator.iter_errors(value) {
                    collect(&error, &mut faults);
                }
                faults
            }
            Err(reason) => vec![Fault {
                at: String::new(),
                keyword: "$schema".to_owned(),
                message: format!("the schema does not compile: {reason}"),
            }],
        }
    }

    /// Whether the schema accepts a value, formats included.
    pub fn is_valid(&self, value: &Value) -> bool {
        match &**self.validator() {
            Ok(validator) => validator.is_valid(value),
            Err(_) => false,
        }
    }
}

fn collect(error: &ValidationError<'_>, faults: &mut Vec<Fault>) {
    let at = error.instance_path().to_string();
    let keyword = error.kind().keyword();
    let within = |name: &str| {
        Pointer::parse(&at)
            .unwrap_or_default()
            .join(name)
            .as_str()
            .to_owned()
    };
    let mut report = |at: String, keyword: &str, message: String| {
        faults.push(Fault {
            at,
            keyword: keyword.to_owned(),
            message: shortened(&message),
        });
    };
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            report(within(name), keyword, error.to_string());
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            for name in unexpected {
                report(
                    within(name),
                    keyword,
                    format!("the property `{name}` is not declared"),
                );
            }
        }
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            if let Some(meant) = meant(error, context) {
                for error in meant {
                    collect(error, faults);
                }
            } else if context.iter().flatten().all(|inner| of_type(error, inner)) {
                report(
                    at,
                    "type",
                    format!("{} is of none of the types allowed", error.instance()),
                );
            } else {
                report(at, keyword, error.to_string());
            }
        }
        _ => report(at, keyword, error.to_string()),
    }
}

/// Whether an alternative fails because the value is of another type.
fn of_type(outer: &ValidationError<'_>, inner: &ValidationError<'_>) -> bool {
    inner.instance_path() == outer.instance_path()
        && matches!(inner.kind(), ValidationErrorKind::Type { .. })
}

/// Whether an alternative fails by its tag: a member with one value only.
fn of_tag(outer: &ValidationError<'_>, inner: &ValidationError<'_>) -> bool {
    let single = match inner.kind() {
        ValidationErrorKind::Constant { .. } => true,
        ValidationErrorKind::Enum { options } => {
            options.as_array().is_some_and(|options| options.len() == 1)
        }
        _ => false,
    };
    let depth = |error: &ValidationError<'_>| error.instance_path().as_str().matches('/').count();
    single && depth(inner) == depth(outer) + 1
}

/// The alternative that a value was meant to be: the only one of its type, or
/// of its tag.
fn meant<'e>(
    outer: &ValidationError<'_>,
    context: &'e [Vec<ValidationError<'static>>],
) -> Option<&'e [ValidationError<'static>]> {
    let typed: Vec<_> = context
        .iter()
        .filter(|errors| !errors.iter().any(|inner| of_type(outer, inner)))
        .collect();
    if let [only] = typed[..] {
        return Some(only);
    }
    let tagged: Vec<_> = typed
        .iter()
        .filter(|errors| !errors.iter().any(|inner| of_tag(outer, inner)))
        .collect();
    match tagged[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// Text of a bounded length: a message may quote a whole body.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 300;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
