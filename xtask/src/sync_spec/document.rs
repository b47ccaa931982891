//! What of a download is a document that the workspace can use.

use serde_json::Value;

use super::{changes, layout, lock};

/// A document in the form it is vendored in.
#[derive(Debug)]
pub(crate) struct Vendorable {
    /// The published text, one member a line.
    pub(crate) text: String,
    /// The same, parsed.
    pub(crate) value: Value,
    /// What is told about it.
    pub(crate) facts: Facts,
}

/// What a report tells about a document.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Facts {
    /// Its `info.version`.
    pub(crate) version: String,
    /// The version of OpenAPI it is written in.
    pub(crate) openapi: String,
    /// Digest of the vendored form.
    pub(crate) sha256: String,
    /// How many operations it has.
    pub(crate) operations: usize,
    /// How many components it has, of all kinds.
    pub(crate) components: usize,
}

/// Why a download is not vendored.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refusal {
    /// There is nothing in it.
    #[error("the body is empty, not an OpenAPI document")]
    Empty,
    /// A web page, as error pages and login forms are.
    #[error("the body is an HTML page{title}, not JSON", title = .title.as_ref().map(|title| format!(" titled `{title}`")).unwrap_or_default())]
    Html {
        /// What the page calls itself.
        title: Option<String>,
    },
    /// Not text.
    #[error("the body is not UTF-8: byte {at} cannot be read")]
    Encoding {
        /// Where it stops being UTF-8.
        at: usize,
    },
    /// Not JSON.
    #[error("the body is not JSON")]
    Json(#[from] serde_json::Error),
    /// JSON of another kind.
    #[error("the body is JSON, but no OpenAPI document: {reason}")]
    OpenApi {
        /// What it lacks.
        reason: String,
    },
}

/// Accepts `bytes` as a document, or says why not.
pub(crate) fn accept(bytes: &[u8]) -> Result<Vendorable, Refusal> {
    let text = str::from_utf8(bytes).map_err(|error| Refusal::Encoding {
        at: error.valid_up_to(),
    })?;
    // RFC 8259, section 8.1: a byte order mark may be ignored.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Refusal::Empty);
    }
    if start.starts_with('<') {
        return Err(Refusal::Html {
            title: html_title(start),
        });
    }
    let value: Value = serde_json::from_str(text)?;
    let openapi = string_at(&value, "/openapi")?;
    let version = string_at(&value, "/info/version")?;
    if !value.get("paths").is_some_and(Value::is_object) {
        return Err(Refusal::OpenApi {
            reason: "there is no object at /paths".into(),
        });
    }
    let text = layout::indent(text);
    let facts = Facts {
        openapi,
        version,
        sha256: lock::sha256(text.as_bytes()),
        operations: changes::operations(&value).len(),
        components: changes::components(&value).len(),
    };
    Ok(Vendorable { text, value, facts })
}

fn string_at(value: &Value, pointer: &str) -> Result<String, Refusal> {
    match value.pointer(pointer).and_then(Value::as_str) {
        Some(text) => Ok(text.to_owned()),
        None => Err(Refusal::OpenApi {
            reason: format!("there is no string at {pointer}"),
        }),
    }
}

/// The title of a page, in one short line.
fn html_title(page: &str) -> Option<String> {
    const LONGEST: usize = 80;
    let lower = page.to_ascii_lowercase();
    let open = lower.find("<title")?;
    let start = open + lower.get(open..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</title")?;
    let words: Vec<&str> = page.get(start..end)?.split_whitespace().collect();
    let title: String = words
        .join(" ")
        .chars()
        .filter(|c| !c.is_control())
        .take(LONGEST)
        .collect();
    (!title.is_empty()).then_some(title)
}
