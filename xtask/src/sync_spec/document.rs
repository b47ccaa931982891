//! What of a download is a document that the workspace can use.

use octo_contract::{Document, Error, Limits, Overlay, lower};
use serde_json::Value;

use super::{counts, layout, lock};
use crate::page;

/// A document in the form it is vendored in.
#[derive(Debug)]
pub(crate) struct Vendorable {
    /// The published text, one member a line.
    pub(crate) text: String,
    /// The same, read.
    pub(crate) document: Document,
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
    /// Markup, as error pages, login forms and refusals of object stores are.
    #[error("the body is {kind}{}, not JSON", titled(.title.as_deref()))]
    Markup {
        /// What kind of it.
        kind: &'static str,
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
    #[error("the body is not JSON: {reason}")]
    Json {
        /// What the parser says, with line and column.
        reason: String,
    },
    /// JSON of another kind, or out of all bounds.
    #[error("the body is JSON, but no OpenAPI document that can be used: {reason}")]
    OpenApi {
        /// What is wrong with it, and where.
        reason: String,
    },
    /// A document that no client can be made from.
    #[error("the document cannot be lowered to OpenAPI 3.0.3: {}", .0.join("\n  "))]
    Lower(Vec<String>),
}

impl Refusal {
    fn of_lowering(error: Error) -> Self {
        Self::Lower(match error {
            Error::Refused(refusals) => refusals
                .iter()
                .map(|refusal| page::line(&refusal.to_string()))
                .collect(),
            error => vec![page::line(&error.to_string())],
        })
    }
}

/// Reads `bytes` as a document, or says why they are none.
pub(crate) fn read(bytes: &[u8]) -> Result<Vendorable, Refusal> {
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
        return Err(markup(start));
    }
    let document = Document::read(text.as_bytes()).map_err(|error| match error {
        Error::Syntax { reason } => Refusal::Json {
            reason: page::line(&reason),
        },
        error => Refusal::OpenApi {
            reason: page::line(&error.to_string()),
        },
    })?;
    let value = document.value();
    let openapi = string_at(value, "/openapi")?;
    let version = string_at(value, "/info/version")?;
    if !value.get("paths").is_some_and(Value::is_object) {
        return Err(Refusal::OpenApi {
            reason: "at /paths: there is no object".into(),
        });
    }
    // What is vendored has to be readable again.
    let limit = Limits::default().bytes;
    let text = layout::indent(text, limit).ok_or_else(|| Refusal::OpenApi {
        reason: format!("with one member a line it has more than {limit} bytes"),
    })?;
    let facts = Facts {
        openapi,
        version,
        sha256: lock::sha256(text.as_bytes()),
        operations: counts::operations(value),
        components: counts::components(value),
    };
    Ok(Vendorable {
        text,
        document,
        facts,
    })
}

/// Checks that a client can be made from `offered` and our `overlay`.
///
/// An overlay that no longer fits is ours to mend and no reason to refuse the
/// document: what is told about it comes back as notes.
pub(crate) fn check(
    offered: &Vendorable,
    overlay: Option<&Overlay>,
) -> Result<Vec<String>, Refusal> {
    let mut notes = Vec::new();
    let mut overlaid = offered.document.value().clone();
    let applied = overlay.map(|overlay| overlay.apply(&mut overlaid));
    let document = match applied {
        None => None,
        Some(Ok(applied)) => {
            for action in applied.iter().filter(|action| action.places.is_empty()) {
                notes.push(format!(
                    "overlay action {} ({}) selects nothing: the contract has moved on",
                    action.index, action.target
                ));
            }
            Some(Document::from_value(overlaid).map_err(Refusal::of_lowering)?)
        }
        Some(Err(error)) => {
            notes.push(format!("the overlay no longer applies: {error}"));
            None
        }
    };
    lower(document.as_ref().unwrap_or(&offered.document)).map_err(Refusal::of_lowering)?;
    Ok(notes)
}

fn string_at(value: &Value, pointer: &str) -> Result<String, Refusal> {
    match value.pointer(pointer).and_then(Value::as_str) {
        Some(text) => Ok(text.to_owned()),
        None => Err(Refusal::OpenApi {
            reason: format!("at {pointer}: there is no text"),
        }),
    }
}

/// What `page`, which begins with a tag, is.
fn markup(page: &str) -> Refusal {
    let lower = page.to_ascii_lowercase();
    // An XML page may say so before it turns out to be HTML.
    let is_html = ["<!doctype html", "<html", "<head", "<title", "<body"]
        .iter()
        .any(|tag| lower.contains(tag));
    Refusal::Markup {
        kind: if is_html { "an HTML page" } else { "XML" },
        title: title(page, &lower),
    }
}

/// The title of a page, in one line; `lower` is the page in lower case.
fn title(page: &str, lower: &str) -> Option<String> {
    let open = lower.find("<title")?;
    let start = open + lower.get(open..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</title")?;
    let words: Vec<&str> = page.get(start..end)?.split_whitespace().collect();
    let title = page::line(&words.join(" "));
    (!title.is_empty()).then_some(title)
}

fn titled(title: Option<&str>) -> String {
    title
        .map(|title| format!(" titled `{title}`"))
        .unwrap_or_default()
}
