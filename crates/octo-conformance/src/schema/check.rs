//! The keywords that this module has a rule for. Any other is an error when
//! the document is read: a constraint that nobody looks at would pass as kept.

use serde_json::Value;

use super::dialect::each_child;

/// The keywords that constrain a value, each with a rule in this module.
const CONSTRAINTS: [&str; 26] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "oneOf",
    "pattern",
    "properties",
    "propertyNames",
    "required",
    "type",
    "uniqueItems",
];

/// The keywords that say something about a value and refuse none.
/// `discriminator` is one of them: the `oneOf` beside it decides.
const ANNOTATIONS: [&str; 15] = [
    "$comment",
    "$defs",
    "$schema",
    "contentEncoding",
    "contentMediaType",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "externalDocs",
    "readOnly",
    "title",
    "writeOnly",
];

/// Why the schemas of a document cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SchemaError {
    /// The document does not say which OpenAPI it is, or says an unknown one.
    #[error("the document is of OpenAPI `{0}`: 3.0, 3.1 and 3.2 are understood")]
    Version(String),
    /// A schema uses a keyword that has no rule here.
    #[error(
        "the schema at {at} uses `{keyword}`, which has no rule here: add one before relying on it"
    )]
    Keyword {
        /// Where the schema stands in the document, as a JSON pointer.
        at: String,
        /// The keyword.
        keyword: String,
    },
    /// A pattern from which no string can be made, and which no format
    /// beside it explains.
    #[error("no string can be made from the pattern `{pattern}` of the schema at {at}: {reason}")]
    Pattern {
        /// Where the schema stands in the document, as a JSON pointer.
        at: String,
        /// The pattern.
        pattern: String,
        /// What stands in the way.
        reason: String,
    },
    /// A reference leads nowhere.
    #[error("the schema at {at} refers to `{reference}`, where no schema stands")]
    Reference {
        /// Where the schema stands in the document, as a JSON pointer.
        at: String,
        /// The reference.
        reference: String,
    },
    /// The validator does not take the document.
    #[error("the document's schemas do not compile: {0}")]
    Compile(String),
}

/// Looks at every keyword of a schema and of the schemas inside it.
/// `resolves` says whether a reference leads to a schema, and `generates`
/// why no string can be made of a pattern.
pub(super) fn check(
    schema: &mut Value,
    at: &str,
    resolves: &impl Fn(&str) -> bool,
    generates: &impl Fn(&str) -> Result<(), String>,
) -> Result<(), SchemaError> {
    let Value::Object(members) = schema else {
        return Ok(());
    };
    for (keyword, value) in members.iter() {
        let known = CONSTRAINTS.contains(&keyword.as_str())
            || ANNOTATIONS.contains(&keyword.as_str())
            || keyword.starts_with("x-");
        if !known {
            return Err(SchemaError::Keyword {
                at: at.to_owned(),
                keyword: keyword.clone(),
            });
        }
        if keyword == "$ref"
            && let Some(reference) = value.as_str()
            && !resolves(reference)
        {
            return Err(SchemaError::Reference {
                at: at.to_owned(),
                reference: reference.to_owned(),
            });
        }
    }
    // A format makes its strings by its own rule; the pattern only sifts them.
    if let Some(pattern) = members.get("pattern").and_then(Value::as_str)
        && !members.contains_key("format")
    {
        generates(pattern).map_err(|reason| SchemaError::Pattern {
            at: at.to_owned(),
            pattern: pattern.to_owned(),
            reason,
        })?;
    }
    each_child(members, &mut |child, inside| {
        check(child, &format!("{at}{inside}"), resolves, generates)
    })
}
