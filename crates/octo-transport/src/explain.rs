//! What a call would send, without sending it.

use std::fmt;

use bytes::Bytes;
use http::header;
use url::Url;

use crate::Safety;
use crate::plan::Plan;
use crate::redact::{REDACTED, RedactedHeaders};

/// A request as it would go out, credentials left out, and what the loop would
/// do with it.
///
/// `Display` writes it as HTTP, with the loop's part as comments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: Option<Bytes>,
    operation: Option<&'static str>,
    safety: Safety,
    retry: &'static str,
    cost: u32,
    scope: Option<&'static str>,
}

/// Parts of a parameter's name that say its value is a secret.
const SECRET_NAMES: [&str; 6] = ["token", "key", "secret", "password", "signature", "auth"];

impl Explanation {
    pub(crate) fn of(plan: &Plan, request: &reqwest::Request) -> Self {
        let subject = &plan.subject;
        let mut headers: Vec<(String, String)> = RedactedHeaders(request.headers())
            .pairs()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        if plan.shared().credentials.is_some() {
            headers.push((header::AUTHORIZATION.to_string(), REDACTED.to_owned()));
        }
        Self {
            method: request.method().to_string(),
            url: shown(request.url()),
            headers,
            body: request
                .body()
                .and_then(reqwest::Body::as_bytes)
                .map(Bytes::copy_from_slice),
            operation: subject.operation.map(|operation| operation.id),
            safety: subject.safety,
            retry: plan.retry().class(subject.safety),
            cost: subject.cost,
            scope: subject.operation.and_then(|operation| operation.scope),
        }
    }

    /// HTTP method.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// URL, parameters that look like secrets aside.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Header names and values, redacted unless known to be harmless.
    #[must_use]
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The body as the caller made it.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }

    /// The operation's id; `None` for raw calls.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// What a repetition would do on the server.
    #[must_use]
    pub fn safety(&self) -> Safety {
        self.safety
    }

    /// When the loop would repeat it, in words.
    #[must_use]
    pub fn retry(&self) -> &'static str {
        self.retry
    }

    /// Requests it takes from the server's budget.
    #[must_use]
    pub fn cost(&self) -> u32 {
        self.cost
    }

    /// The scope it needs, where the contract names one.
    #[must_use]
    pub fn scope(&self) -> Option<&'static str> {
        self.scope
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method, self.url)?;
        for (name, value) in &self.headers {
            writeln!(f, "{name}: {value}")?;
        }
        writeln!(f, "# {}; {}", self.safety.as_str(), self.retry)?;
        write!(f, "# costs {} of the budget", self.cost)?;
        if let Some(scope) = self.scope {
            write!(f, "; needs scope {scope}")?;
        }
        if let Some(body) = &self.body {
            write!(f, "\n\n{}", String::from_utf8_lossy(body))?;
        }
        Ok(())
    }
}

/// The URL with the values of its parameters, unless their names warn.
fn shown(url: &Url) -> String {
    let mut shown = url.clone();
    if url.query().is_some() {
        shown.set_query(None);
        let mut pairs = shown.query_pairs_mut();
        for (name, value) in url.query_pairs() {
            // A keyword is no key.
            let lower = name.to_ascii_lowercase().replace("keyword", "");
            let secret = SECRET_NAMES.iter().any(|part| lower.contains(part));
            // Without brackets, which a query would have to encode.
            pairs.append_pair(&name, if secret { "redacted" } else { &value });
        }
        drop(pairs);
    }
    shown.into()
}
