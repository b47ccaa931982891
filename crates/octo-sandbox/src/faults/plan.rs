//! Which requests meet which fault, and when.

use serde::{Deserialize, Serialize};

use super::fault::Fault;
use crate::api::Api;

/// Faults in the order in which they are tried.
///
/// A request counts for every rule that matches it. The first of these rules,
/// in the order of the plan, whose time has come decides what happens; there
/// is never more than one fault to a request. With the same seed and the same
/// order of requests the same happens again.
///
/// As JSON, with everything but `fault` optional:
///
/// ```
/// use octo_sandbox::{Fault, FaultPlan, FaultRule};
///
/// let plan: FaultPlan = serde_json::from_str(
///     r#"{
///         "seed": 7,
///         "rules": [
///             {
///                 "fault": {"kind": "status", "status": 503, "headers": {"retry-after": "1"}},
///                 "match": {"api": "octogen", "operation": "searchProducts"},
///                 "when": {"every": 3},
///                 "limit": 2
///             },
///             {
///                 "name": "a flaky line",
///                 "fault": {"kind": "disconnect", "at": "processed", "how": "reset"},
///                 "match": {"method": "POST", "path": "/api/v2/*", "credential": "admin"},
///                 "when": {"probability": 0.05}
///             }
///         ]
///     }"#,
/// )?;
/// assert_eq!(plan.rules.len(), 2);
/// let busy = Fault::status(503).header("retry-after", "1");
/// let same = FaultRule::new(busy).operation("searchProducts").every(3).limit(2);
/// assert_eq!(plan.rules[0].fault, same.fault);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FaultPlan {
    /// Decides the rules that fire by chance.
    #[serde(default)]
    pub seed: u64,
    /// Tried from the first to the last.
    #[serde(default)]
    pub rules: Vec<FaultRule>,
}

impl FaultPlan {
    /// A plan without rules.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the seed of the rules that fire by chance; 0 unless set.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Adds a rule behind those that are there.
    #[must_use]
    pub fn rule(mut self, rule: FaultRule) -> Self {
        self.rules.push(rule);
        self
    }
}

/// A fault, the requests that it is meant for, and when it happens to them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FaultRule {
    /// A name for reports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What happens.
    pub fault: Fault,
    /// To which requests.
    #[serde(default, rename = "match")]
    pub matching: RequestMatch,
    /// When.
    #[serde(default)]
    pub when: Schedule,
    /// How often at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
}

impl FaultRule {
    /// A fault that every request meets.
    #[must_use]
    pub fn new(fault: Fault) -> Self {
        Self {
            name: None,
            fault,
            matching: RequestMatch::default(),
            when: Schedule::Always,
            limit: None,
        }
    }

    /// A fault that the next request meets, and no other.
    #[must_use]
    pub fn next(fault: Fault) -> Self {
        Self::new(fault).limit(1)
    }

    /// Names the rule for reports.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only requests to this API.
    #[must_use]
    pub fn api(mut self, api: Api) -> Self {
        self.matching.api = Some(api);
        self
    }

    /// Only requests of the operation with this `operationId`.
    #[must_use]
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.matching.operation = Some(id.into());
        self
    }

    /// Only requests with this method, in any case.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.matching.method = Some(method.into());
        self
    }

    /// Only requests to this path, in which `*` stands for any text.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.matching.path = Some(path.into());
        self
    }

    /// Only requests with the credential of this name, such as `partner`.
    #[must_use]
    pub fn credential(mut self, name: impl Into<String>) -> Self {
        self.matching.credential = Some(name.into());
        self
    }

    /// Only the `number`th matching request, counted from 1.
    #[must_use]
    pub fn nth(mut self, number: u64) -> Self {
        self.when = Schedule::Nth(number);
        self
    }

    /// Every `step`th matching request.
    #[must_use]
    pub fn every(mut self, step: u64) -> Self {
        self.when = Schedule::Every(step);
        self
    }

    /// Each matching request with this chance, from 0 to 1.
    #[must_use]
    pub fn probability(mut self, chance: f64) -> Self {
        self.when = Schedule::Probability(chance);
        self
    }

    /// At most this often.
    #[must_use]
    pub fn limit(mut self, times: u64) -> Self {
        self.limit = Some(times);
        self
    }
}

/// The requests that a rule is meant for: those that everything given holds for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct RequestMatch {
    /// The API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api: Option<Api>,
    /// The contract's `operationId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The method, in any case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// The path without the query; `*` stands for any text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The name of the credential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential: Option<String>,
}

impl RequestMatch {
    pub(crate) fn matches(&self, request: &Facts<'_>) -> bool {
        let same = |wanted: &Option<String>, found: Option<&str>| {
            wanted.as_deref().is_none_or(|wanted| found == Some(wanted))
        };
        self.api.is_none_or(|api| request.api == Some(api))
            && same(&self.operation, request.operation)
            && same(&self.credential, request.credential)
            && self
                .method
                .as_deref()
                .is_none_or(|method| method.eq_ignore_ascii_case(request.method))
            && self
                .path
                .as_deref()
                .is_none_or(|pattern| glob(pattern, request.path))
    }
}

/// What a rule may look at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) api: Option<Api>,
    pub(crate) operation: Option<&'a str>,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) credential: Option<&'a str>,
}

/// When a rule fires, of the requests that match it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Schedule {
    /// At each.
    #[default]
    Always,
    /// At one, counted from 1.
    Nth(u64),
    /// At each whose number can be divided by this.
    Every(u64),
    /// At each with this chance, from 0 to 1.
    Probability(f64),
}

impl Schedule {
    /// Whether the `number`th matching request is one; `chance` is below 1.
    pub(crate) fn fires(self, number: u64, chance: impl FnOnce() -> f64) -> bool {
        match self {
            Self::Always => true,
            Self::Nth(wanted) => number == wanted,
            Self::Every(step) => step > 0 && number.is_multiple_of(step),
            Self::Probability(probability) => chance() < probability,
        }
    }
}

/// Whether a text has the form of a pattern, in which `*` stands for any text.
fn glob(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text, is) in [
            ("/a/b", "/a/b", true),
            ("/a/b", "/a/bc", false),
            ("/a/*", "/a/", true),
            ("/a/*", "/a/b/c", true),
            ("*/c", "/a/b/c", true),
            ("/a/*/c", "/a/b/b/c", true),
            ("/a/*/c", "/a/c", false),
            ("/a*b*c", "/aXbYbZc", true),
            ("/a*b*c", "/aXbYbZ", false),
            ("*", "", true),
            ("", "", true),
        ] {
            assert_eq!(glob(pattern, text), is, "{pattern} {text}");
        }
    }

    #[test]
    fn unknown_fields_are_refused_wherever_they_stand() {
        for json in [
            r#"{"rulez": []}"#,
            r#"{"rules": [{"fault": {"kind": "garbage"}, "whne": "always"}]}"#,
            r#"{"rules": [{"fault": {"kind": "garbage", "bytes": 3}}]}"#,
            r#"{"rules": [{"fault": {"kind": "status", "status": 500, "code": 1}}]}"#,
            r#"{"rules": [{"fault": {"kind": "garbage"}, "match": {"op": "x"}}]}"#,
            r#"{"rules": [{"fault": {"kind": "nonsense"}}]}"#,
            r#"{"rules": [{"fault": {"kind": "garbage"}, "when": {"sometimes": 1}}]}"#,
        ] {
            let read: Result<FaultPlan, _> = serde_json::from_str(json);
            assert!(read.is_err(), "{json}");
        }
    }
}
