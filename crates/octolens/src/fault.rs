//! The body of an error answer.

use std::fmt;

use octo_transport::LocationPart;
use serde::Deserialize;
use serde_json::{Map, Value};

/// The stable machine-readable code of a refusal; open, since the service may
/// learn new ones.
pub use octolens_api::ApiErrorCode as ErrorCode;

/// What the service says about a refusal.
///
/// Source: `ErrorResponse` of the contract.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Fault {
    /// The stable code: what programs branch on.
    pub code: ErrorCode,
    /// The reason, for people.
    #[serde(default)]
    pub message: String,
    /// The fields that failed validation.
    #[serde(default)]
    pub details: Vec<Issue>,
    /// Where a person can lift the limit that was met.
    #[serde(default)]
    pub upgrade_url: Option<String>,
    /// The vendor's own command for it.
    #[serde(default)]
    pub upgrade_command: Option<String>,
    /// Members that the contract does not name, kept as they came.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Fault {
    /// Reads an error body; `None` where it is not the service's own, for
    /// example when a proxy answered in its place.
    pub(crate) fn from_body(body: &[u8]) -> Option<Self> {
        #[derive(Deserialize)]
        struct Envelope {
            error: Fault,
        }
        let envelope: Envelope = serde_json::from_slice(body).ok()?;
        Some(envelope.error)
    }

    /// Whether a quota or a limit of the plan is met, rather than the rate of
    /// requests.
    pub(crate) fn is_quota(&self) -> bool {
        match &self.code {
            ErrorCode::QuotaExceeded
            | ErrorCode::KeywordLimitExceeded
            | ErrorCode::UpgradeRequired => true,
            // A limit that the contract does not name yet.
            code if !code.is_known() => {
                let code = code.as_str();
                ["_LIMIT_", "QUOTA", "UPGRADE"]
                    .iter()
                    .any(|part| code.contains(part))
            }
            _ => false,
        }
    }
}

impl fmt::Display for Fault {
    /// One line: the message, and the fields where it does not name them.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.message, self.code)?;
        for (index, issue) in self.details.iter().enumerate() {
            let separator = if index == 0 { ": " } else { "; " };
            write!(formatter, "{separator}{issue}")?;
        }
        Ok(())
    }
}

/// One field that failed validation.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    /// Where the field is: names and list positions.
    #[serde(default)]
    pub path: Vec<LocationPart>,
    /// What is wrong, in the service's words.
    #[serde(default)]
    pub message: String,
    /// The machine-readable kind of failure, such as `too_big`.
    #[serde(default)]
    pub code: Option<String>,
    /// Members that the contract does not name, kept as they came.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Issue {
    /// The place as a path such as `filters.groups[0].operator`.
    pub fn path(&self) -> String {
        LocationPart::path(&self.path)
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return formatter.write_str(&self.message);
        }
        write!(formatter, "{}: {}", self.path(), self.message)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_place_of_an_issue_is_a_path() {
        let body = br#"{"error":{"code":"VALIDATION_ERROR","message":"Bad.","status":400,"details":[
            {"path":["filters","groups",0,"operator"],"message":"Required","code":"invalid_type"}]}}"#;
        let fault = Fault::from_body(body).unwrap();
        assert_eq!(fault.details[0].path(), "filters.groups[0].operator");
        assert_eq!(
            fault.to_string(),
            "Bad. (VALIDATION_ERROR): filters.groups[0].operator: Required"
        );
    }

    #[test]
    fn a_new_code_of_a_limit_is_a_quota_and_another_is_not() {
        let fault = |code: &str| {
            Fault::from_body(format!(r#"{{"error":{{"code":"{code}"}}}}"#).as_bytes()).unwrap()
        };
        assert!(fault("FEED_LIMIT_EXCEEDED").is_quota());
        assert!(!fault("UNHEARD_OF").is_quota());
        assert!(!fault("RATE_LIMITED").is_quota());
    }

    #[test]
    fn what_is_not_the_envelope_is_no_fault() {
        for body in ["", "<html>", "{}", r#"{"error":"x"}"#, "[]"] {
            assert_eq!(Fault::from_body(body.as_bytes()), None, "{body}");
        }
    }
}
