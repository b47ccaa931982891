//! A contract document as it was published.

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{Error, Pointer, read};

/// Bounds on what is read, against documents that are hostile or broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Largest input, in bytes. 32 MiB by default.
    pub bytes: usize,
    /// Deepest nesting of objects and arrays. 120 by default, which keeps
    /// every recursive pass far from the end of its stack.
    pub depth: usize,
    /// Most values in all. 4 million by default.
    pub nodes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 32 * 1024 * 1024,
            depth: 120,
            nodes: 4_000_000,
        }
    }
}

/// The line of the specification that a document follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SpecLine {
    /// OpenAPI 3.0.x.
    V3_0,
    /// OpenAPI 3.1.x.
    V3_1,
}

/// An OpenAPI 3.0 or 3.1 document, with the order of its keys kept.
///
/// ```
/// use octo_contract::Document;
///
/// let text = br#"{"openapi": "3.1.0", "info": {"title": "Shop", "version": "2"}}"#;
/// let document = Document::read(text)?;
/// assert_eq!(document.version(), "2");
/// # Ok::<(), octo_contract::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    value: Value,
    line: SpecLine,
    sha256: Option<String>,
}

impl Document {
    /// Reads JSON within the default [`Limits`].
    ///
    /// # Errors
    /// When the text is too large, is not JSON, nests too deeply, repeats a
    /// key, or is no OpenAPI 3.0 or 3.1 document.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        Self::read_within(bytes, Limits::default())
    }

    /// Reads JSON within `limits`; see [`Document::read`].
    ///
    /// # Errors
    /// As [`Document::read`].
    pub fn read_within(bytes: &[u8], limits: Limits) -> Result<Self, Error> {
        let value = read::json(bytes, limits)?;
        Self::with_digest(value, bytes)
    }

    /// Reads YAML (of which JSON is a part) within `limits`; aliases and
    /// merges count as often as they are used.
    ///
    /// # Errors
    /// As [`Document::read`].
    #[cfg(feature = "yaml")]
    pub fn read_yaml(bytes: &[u8], limits: Limits) -> Result<Self, Error> {
        let value = read::yaml(bytes, limits)?;
        Self::with_digest(value, bytes)
    }

    /// Takes a value that is already parsed.
    ///
    /// # Errors
    /// When it nests deeper than the default [`Limits`] or is no OpenAPI 3.0
    /// or 3.1 document.
    pub fn from_value(value: Value) -> Result<Self, Error> {
        read::check_depth(&value, Limits::default().depth)?;
        let line = spec_line(&value)?;
        Ok(Self {
            value,
            line,
            sha256: None,
        })
    }

    fn with_digest(value: Value, bytes: &[u8]) -> Result<Self, Error> {
        let line = spec_line(&value)?;
        let digest = Sha256::digest(bytes);
        Ok(Self {
            value,
            line,
            sha256: Some(digest.iter().map(|byte| format!("{byte:02x}")).collect()),
        })
    }

    /// The document itself.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Gives the document itself up.
    pub fn into_value(self) -> Value {
        self.value
    }

    /// The line of the specification it follows.
    pub fn line(&self) -> SpecLine {
        self.line
    }

    /// SHA-256 of the bytes that were read, in hex; `None` when the document
    /// did not come from bytes.
    pub fn sha256(&self) -> Option<&str> {
        self.sha256.as_deref()
    }

    /// `info.title`, empty when missing.
    pub fn title(&self) -> &str {
        self.info("title")
    }

    /// `info.version`, empty when missing.
    pub fn version(&self) -> &str {
        self.info("version")
    }

    fn info(&self, field: &str) -> &str {
        let info = self.value.get("info");
        info.and_then(|info| info.get(field)?.as_str())
            .unwrap_or_default()
    }
}

fn spec_line(value: &Value) -> Result<SpecLine, Error> {
    let malformed = |pointer: Pointer, reason: String| Err(Error::Malformed { pointer, reason });
    let Some(root) = value.as_object() else {
        return malformed(
            Pointer::root(),
            "an OpenAPI document is an object; this is not one".to_owned(),
        );
    };
    let place = Pointer::root().join("openapi");
    match root.get("openapi") {
        Some(Value::String(version)) if is_line(version, "3.0") => Ok(SpecLine::V3_0),
        Some(Value::String(version)) if is_line(version, "3.1") => Ok(SpecLine::V3_1),
        Some(found) => malformed(
            place,
            format!("found version {found}; publish the document as OpenAPI 3.0 or 3.1"),
        ),
        None if root.contains_key("swagger") => malformed(
            Pointer::root().join("swagger"),
            "this is a Swagger 2.0 document; convert it to OpenAPI 3.0 or 3.1 first".to_owned(),
        ),
        None => malformed(
            place,
            "the field is missing; this is not an OpenAPI document".to_owned(),
        ),
    }
}

fn is_line(version: &str, line: &str) -> bool {
    version
        .trim()
        .strip_prefix(line)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.') || rest.starts_with('-'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn refusal(text: &str) -> String {
        Document::read(text.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn reads_title_version_and_digest() {
        let text = br#"{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{}}"#;
        let document = Document::read(text).unwrap();
        assert_eq!((document.title(), document.version()), ("T", "1"));
        assert_eq!(document.line(), SpecLine::V3_0);
        assert_eq!(document.sha256().map(str::len), Some(64));
    }

    #[test]
    fn refuses_what_is_not_openapi_3() {
        assert!(refusal("[]").contains("is an object"));
        assert!(refusal("{}").contains("at /openapi: the field is missing"));
        assert!(refusal(r#"{"swagger":"2.0"}"#).contains("Swagger 2.0"));
        assert!(refusal(r#"{"openapi":"3.2.0"}"#).contains("found version \"3.2.0\""));
        assert!(refusal(r#"{"openapi":"3.10"}"#).contains("3.10"));
        assert!(refusal(r#"{"openapi":3.1}"#).contains("found version 3.1"));
    }

    #[test]
    fn refuses_values_nested_too_deeply() {
        let mut value = Value::Null;
        for _ in 0..200 {
            value = Value::Array(vec![value]);
        }
        let error = Document::from_value(value).unwrap_err();
        assert!(matches!(error, Error::Malformed { .. }), "{error}");
    }
}
