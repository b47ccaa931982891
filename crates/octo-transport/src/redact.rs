//! What of a request or response may be shown.
//!
//! An allow-list: a header that is not known to be harmless shows its name and
//! nothing of its value.

use std::fmt;

use http::HeaderMap;
use url::Url;

/// Shown in place of a value.
pub(crate) const REDACTED: &str = "[redacted]";

/// Headers whose values tell about the exchange and never about a person or a
/// credential.
const HARMLESS_HEADERS: &[&str] = &[
    "accept",
    "accept-encoding",
    "age",
    "allow",
    "cache-control",
    "connection",
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "date",
    "expires",
    "idempotency-key",
    "last-modified",
    "request-id",
    "retry-after",
    "retry-after-ms",
    "server",
    "transfer-encoding",
    "user-agent",
    "vary",
    "via",
    "x-ms-retry-after-ms",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-request-id",
];

/// Headers for `Debug` and explanations.
pub(crate) struct RedactedHeaders<'a>(pub(crate) &'a HeaderMap);

impl RedactedHeaders<'_> {
    /// Name and showable value of each header, in order.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| {
            let shown = if value.is_sensitive() || !is_harmless(name.as_str()) {
                REDACTED
            } else {
                value.to_str().unwrap_or(REDACTED)
            };
            (name.as_str(), shown)
        })
    }
}

impl fmt::Debug for RedactedHeaders<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.pairs()).finish()
    }
}

fn is_harmless(name: &str) -> bool {
    HARMLESS_HEADERS.binary_search(&name).is_ok()
}

/// A URL without user, password, fragment, and without the values of its query.
pub(crate) fn redacted_url(url: &Url) -> String {
    let mut shown = origin(url);
    shown.push_str(url.path());
    for (index, (name, _)) in url.query_pairs().enumerate() {
        shown.push(if index == 0 { '?' } else { '&' });
        shown.push_str(&name);
        shown.push('=');
        shown.push_str(REDACTED);
    }
    shown
}

/// Scheme, host and port: what two URLs must share to share a credential.
pub(crate) fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// Whether two URLs share their origin; without making its text.
pub(crate) fn same_origin(one: &Url, other: &Url) -> bool {
    one.scheme() == other.scheme()
        && one.host() == other.host()
        && one.port_or_known_default() == other.port_or_known_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_list_is_sorted_for_binary_search() {
        assert!(HARMLESS_HEADERS.is_sorted());
    }

    #[test]
    fn a_url_keeps_its_shape_and_loses_its_values() {
        let url = Url::parse("https://user:pw@h.example/a?token=x&q=y#z").unwrap();
        assert_eq!(
            redacted_url(&url),
            "https://h.example/a?token=[redacted]&q=[redacted]"
        );
    }

    #[test]
    fn unknown_headers_show_their_name_alone() {
        let mut headers = HeaderMap::new();
        headers.insert("x-api-key", "hidden".parse().unwrap());
        headers.insert("accept", "text/plain".parse().unwrap());
        assert_eq!(
            format!("{:?}", RedactedHeaders(&headers)),
            r#"{"x-api-key": "[redacted]", "accept": "text/plain"}"#
        );
    }
}
