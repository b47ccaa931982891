//! Media types (JSON:API 1.1, "Content Negotiation").

use http::{HeaderMap, HeaderName, StatusCode, header};

use super::errors::Problem;

/// The only media type of the API.
pub(crate) const MEDIA_TYPE: &str = "application/vnd.api+json";

/// Refuses a body that is not declared as JSON:API, or that is declared with
/// an extension or a parameter: 415.
pub(crate) fn check_content_type(headers: &HeaderMap) -> Result<(), Problem> {
    let mut sent = headers.get_all(header::CONTENT_TYPE).iter();
    let media_type = match (sent.next(), sent.next()) {
        (Some(value), None) => value.to_str().ok().and_then(MediaType::read),
        _ => None,
    };
    match media_type {
        Some(sent) if sent.essence == MEDIA_TYPE && sent.is_plain() => Ok(()),
        _ => Err(Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "unsupported_media_type",
            "UnsupportedMediaType",
            format!("The body must be sent as {MEDIA_TYPE} without parameters other than profile"),
        )
        .header("Content-Type")),
    }
}

/// Refuses a caller who takes JSON:API in no form that the server speaks: 406.
pub(crate) fn check_accept(headers: &HeaderMap) -> Result<(), Problem> {
    let sent: Vec<&str> = headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .collect();
    if !headers.contains_key(header::ACCEPT) || accepts(&sent.join(",")) {
        return Ok(());
    }
    Err(Problem::new(
        StatusCode::NOT_ACCEPTABLE,
        "unacceptable_media_type",
        "UnacceptableMediaType",
        format!("Responses come as {MEDIA_TYPE} only"),
    )
    .header(ACCEPT_NAME))
}

const ACCEPT_NAME: &str = "Accept";

/// Names the header that responses depend on.
pub(crate) const VARY: (HeaderName, &str) = (header::VARY, ACCEPT_NAME);

/// Whether one of the media ranges lets the server answer. A range that is
/// more specific overrules the weight of a wildcard (RFC 9110, section 12.5.1).
fn accepts(ranges: &str) -> bool {
    if ranges.trim().is_empty() {
        return true;
    }
    let ranges: Vec<MediaType<'_>> = split_outside_quotes(ranges, ',')
        .filter_map(MediaType::read)
        .collect();
    let of = |essence: &str| {
        let mut matching = ranges
            .iter()
            .filter(|range| range.essence == essence)
            .peekable();
        matching.peek()?;
        Some(matching.any(|range| range.is_plain() && !range.refused))
    };
    of(MEDIA_TYPE)
        .or_else(|| of("application/*"))
        .or_else(|| of("*/*"))
        .unwrap_or(false)
}

#[derive(Debug)]
struct MediaType<'a> {
    essence: String,
    /// Parameters other than the weight, names in lower case.
    parameters: Vec<(String, &'a str)>,
    /// Has a weight of zero.
    refused: bool,
}

impl<'a> MediaType<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let mut parts = split_outside_quotes(text, ';').map(str::trim);
        let essence = parts.next()?.to_ascii_lowercase();
        if !essence.contains('/') {
            return None;
        }
        let mut parameters = Vec::new();
        let mut refused = false;
        for part in parts.filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let name = name.trim().to_ascii_lowercase();
            let value = value.trim().trim_matches('"');
            if name == "q" {
                refused = value.parse::<f64>().is_ok_and(|weight| weight == 0.0);
            } else {
                parameters.push((name, value));
            }
        }
        Some(Self {
            essence,
            parameters,
            refused,
        })
    }

    /// JSON:API itself or a wildcard, with no parameter but `profile`: the
    /// server knows no extension, and profiles may be ignored.
    fn is_plain(&self) -> bool {
        let known = [MEDIA_TYPE, "application/*", "*/*"].contains(&self.essence.as_str());
        known
            && self
                .parameters
                .iter()
                .all(|(name, value)| name == "profile" || (name == "ext" && value.is_empty()))
    }
}

fn split_outside_quotes(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    text.split(move |c| {
        if c == '"' {
            quoted = !quoted;
        }
        c == separator && !quoted
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use http::HeaderValue;

    #[test]
    fn accept_headers_are_read_by_the_rules() {
        for (accept, accepted) in [
            ("application/vnd.api+json", true),
            ("APPLICATION/VND.API+JSON", true),
            ("*/*", true),
            ("application/*;q=0.1", true),
            ("text/html, application/vnd.api+json;q=0.5", true),
            (
                "application/vnd.api+json;profile=\"https://example.com/a,b\"",
                true,
            ),
            (
                "application/vnd.api+json; charset=utf-8, application/vnd.api+json",
                true,
            ),
            ("application/vnd.api+json; charset=utf-8", false),
            ("application/vnd.api+json; charset=utf-8, */*", false),
            (
                "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"",
                false,
            ),
            ("application/vnd.api+json;q=0, */*", false),
            ("application/json", false),
            ("text/html", false),
            ("nonsense", false),
            ("", true),
        ] {
            assert_eq!(accepts(accept), accepted, "{accept}");
        }
    }

    #[test]
    fn content_types_are_read_by_the_rules() {
        for (content_type, taken) in [
            (Some("application/vnd.api+json"), true),
            (
                Some("application/vnd.api+json;profile=\"https://example.com/x\""),
                true,
            ),
            (Some("application/vnd.api+json; charset=utf-8"), false),
            (
                Some("application/vnd.api+json;ext=\"https://example.com/x\""),
                false,
            ),
            (Some("application/json"), false),
            (Some("*/*"), false),
            (None, false),
        ] {
            let mut headers = HeaderMap::new();
            if let Some(value) = content_type {
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(value));
            }
            let taken_so = check_content_type(&headers).is_ok();
            assert_eq!(taken_so, taken, "{content_type:?}");
        }
    }
}
