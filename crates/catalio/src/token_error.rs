//! What the token endpoint says when it gives no token.

use std::fmt;

use serde::Deserialize;

/// A refusal of the token endpoint.
///
/// `Display` and `Debug` show the code alone: the endpoint may quote the
/// request, secret and all, in whatever else it says.
///
/// Source: RFC 6749, section 5.2.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenError {
    /// The kind of refusal.
    pub code: TokenErrorCode,
    /// What the endpoint says about it, for developers.
    pub description: Option<String>,
    /// A page about it.
    pub uri: Option<String>,
}

/// The kind of a token endpoint's refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenErrorCode {
    /// The request is malformed: most often the audience is unknown.
    InvalidRequest,
    /// The client is unknown, or its secret is wrong.
    InvalidClient,
    /// The grant is invalid or expired.
    InvalidGrant,
    /// The client may not use this grant.
    UnauthorizedClient,
    /// The endpoint has no such grant.
    UnsupportedGrantType,
    /// The scope is unknown or more than the client may have.
    InvalidScope,
    /// A code of the identity provider's own.
    Other(String),
}

impl TokenError {
    /// Reads the body of a refusal; `None` for one of another form, or with a
    /// code that is none.
    pub(crate) fn from_body(body: &[u8]) -> Option<Self> {
        #[derive(Deserialize)]
        struct Body {
            error: String,
            error_description: Option<String>,
            error_uri: Option<String>,
        }

        let body: Body = serde_json::from_slice(body).ok()?;
        let is_code = body.error.len() <= 40
            && body
                .error
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        is_code.then(|| Self {
            code: TokenErrorCode::from(body.error),
            description: body.error_description,
            uri: body.error_uri,
        })
    }
}

impl TokenErrorCode {
    /// The code on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::InvalidClient => "invalid_client",
            Self::InvalidGrant => "invalid_grant",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::InvalidScope => "invalid_scope",
            Self::Other(code) => code,
        }
    }
}

impl From<String> for TokenErrorCode {
    fn from(code: String) -> Self {
        match code.as_str() {
            "invalid_request" => Self::InvalidRequest,
            "invalid_client" => Self::InvalidClient,
            "invalid_grant" => Self::InvalidGrant,
            "unauthorized_client" => Self::UnauthorizedClient,
            "unsupported_grant_type" => Self::UnsupportedGrantType,
            "invalid_scope" => Self::InvalidScope,
            _ => Self::Other(code),
        }
    }
}

impl fmt::Display for TokenErrorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code.fmt(formatter)
    }
}

impl fmt::Debug for TokenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TokenError")
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn every_code_is_read_and_written() {
        for code in [
            "invalid_request",
            "invalid_client",
            "invalid_grant",
            "unauthorized_client",
            "unsupported_grant_type",
            "invalid_scope",
            "mfa_required",
        ] {
            let error = TokenError::from_body(format!(r#"{{"error":"{code}"}}"#).as_bytes());
            let error = error.unwrap();
            assert_eq!(error.to_string(), code);
            assert_eq!(
                matches!(error.code, TokenErrorCode::Other(_)),
                code == "mfa_required"
            );
        }
    }

    #[test]
    fn what_the_endpoint_says_is_not_printed() {
        let body = br#"{"error":"invalid_client","error_description":"secret hunter2 is wrong"}"#;
        let error = TokenError::from_body(body).unwrap();
        assert!(!format!("{error} {error:?}").contains("hunter2"));
        assert_eq!(
            error.description.as_deref(),
            Some("secret hunter2 is wrong")
        );
        assert_eq!(
            TokenError::from_body(br#"{"error":"Secret hunter2"}"#),
            None
        );
    }
}
