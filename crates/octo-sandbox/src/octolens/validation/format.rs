//! The string formats that the contract's requests use.

use serde_json::Value;

/// The formats with a rule in [`holds`].
const KNOWN: [&str; 3] = ["date-time", "email", "uri"];

pub(crate) fn is_known(format: &Value) -> bool {
    format.as_str().is_some_and(|name| KNOWN.contains(&name))
}

/// Whether `text` has the form `name` (RFC 3339, RFC 5321, RFC 3986).
pub(crate) fn holds(name: &str, text: &str) -> bool {
    match name {
        // Beside each `date-time` and `email` the contract has a pattern that
        // says more than the format, and which was checked before.
        "date-time" => super::super::moment::Moment::parse(text).is_some(),
        "email" => text
            .split_once('@')
            .is_some_and(|(user, host)| !user.is_empty() && !host.is_empty()),
        "uri" => text.is_ascii() && !text.contains(' ') && url::Url::parse(text).is_ok(),
        _ => true,
    }
}
