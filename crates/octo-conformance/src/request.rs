//! Requests of the suite: by operation, with values that may break its rules.

use std::sync::Arc;

use http::{HeaderMap, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::contract::{Location, Operation, Style};

/// What RFC 3986, section 2.3 calls unreserved is left as it is.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The credential that a request goes with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credential {
    /// No `Authorization` header at all.
    Absent,
    /// The one that the target knows by this role.
    Role(String),
    /// This `Authorization` header, which no server should take. It is printed
    /// with the case: never a real one.
    Literal(String),
}

/// The body that a request goes with.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// None, and no `Content-Type`.
    Absent,
    /// JSON, as the media type that the operation declares.
    Json(Value),
    /// Bytes as they are.
    Raw {
        /// `Content-Type`, if any.
        media_type: Option<String>,
        /// The body.
        bytes: Vec<u8>,
    },
}

/// A request for an operation.
///
/// Nothing of it has to be valid: parameters and body are sent as given.
#[derive(Clone, Debug)]
pub struct Request {
    /// The operation.
    pub operation: Arc<Operation>,
    /// The method: the operation's unless a case tries another.
    pub method: Method,
    /// Values for the places in the path template.
    pub path: Vec<(String, Value)>,
    /// Query parameters, written in the style that the contract declares.
    pub query: Vec<(String, Value)>,
    /// Further headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
    /// The credential.
    pub credential: Credential,
}

impl Request {
    /// A request without parameters and body, with the credential of `role`.
    pub fn of(operation: &Arc<Operation>, role: &str) -> Self {
        Self {
            method: operation.method.clone(),
            operation: Arc::clone(operation),
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Body::Absent,
            credential: Credential::Role(role.to_owned()),
        }
    }

    /// Fills a place of the path.
    #[must_use]
    pub fn path(mut self, name: &str, value: impl Into<Value>) -> Self {
        set(&mut self.path, name, value.into());
        self
    }

    /// Sets a query parameter.
    #[must_use]
    pub fn query(mut self, name: &str, value: impl Into<Value>) -> Self {
        set(&mut self.query, name, value.into());
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn json(mut self, body: Value) -> Self {
        self.body = Body::Json(body);
        self
    }

    /// Sets the credential.
    #[must_use]
    pub fn credential(mut self, credential: Credential) -> Self {
        self.credential = credential;
        self
    }

    /// Sets the credential to that of `role`.
    #[must_use]
    pub fn role(self, role: &str) -> Self {
        self.credential(Credential::Role(role.to_owned()))
    }

    /// Sets a header.
    #[must_use]
    pub fn header(mut self, name: http::HeaderName, value: http::HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// The JSON of the body, if it is that.
    pub fn json_body(&self) -> Option<&Value> {
        match &self.body {
            Body::Json(value) => Some(value),
            Body::Absent | Body::Raw { .. } => None,
        }
    }

    /// Path and query below the base URL.
    pub fn target(&self) -> String {
        let mut target = self.operation.path.clone();
        for (name, value) in &self.path {
            target = target.replace(&format!("{{{name}}}"), &encoded(&text(value)));
        }
        let mut separator = '?';
        for (name, value) in self.query_pairs() {
            target.push(separator);
            target.push_str(&encoded(&name));
            target.push('=');
            target.push_str(&encoded(&value));
            separator = '&';
        }
        target
    }

    /// The query as names and texts, in the declared style of each parameter.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for (name, value) in &self.query {
            let declared = self.operation.parameter(Location::Query, name);
            let style = declared.map_or(Style::Repeated, |parameter| parameter.style);
            write_parameter(&mut pairs, name.clone(), value, style);
        }
        pairs
    }
}

fn set(parameters: &mut Vec<(String, Value)>, name: &str, value: Value) {
    parameters.retain(|(known, _)| known != name);
    parameters.push((name.to_owned(), value));
}

fn write_parameter(pairs: &mut Vec<(String, String)>, name: String, value: &Value, style: Style) {
    match (value, style) {
        (Value::Array(items), Style::CommaSeparated) => {
            let items: Vec<String> = items.iter().map(text).collect();
            pairs.push((name, items.join(",")));
        }
        (Value::Array(items), Style::Repeated | Style::DeepObject) => {
            let suffix = if style == Style::DeepObject { "[]" } else { "" };
            for (index, item) in items.iter().enumerate() {
                // Members of one object have to stay together.
                let name = match item {
                    Value::Object(_) => format!("{name}[{index}]"),
                    _ => format!("{name}{suffix}"),
                };
                write_parameter(pairs, name, item, style);
            }
        }
        (Value::Object(members), _) => {
            for (key, member) in members {
                write_parameter(pairs, format!("{name}[{key}]"), member, style);
            }
        }
        _ => pairs.push((name, text(value))),
    }
}

/// A value as a parameter carries it.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}
