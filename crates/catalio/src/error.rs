//! Errors, sorted by what the caller can do about them.

use http::StatusCode;
use octo_transport::{ConfigError, ErrorKind, InvalidRequest, Refusal};

use crate::{
    detail::{ApiProblem, Detail},
    token_error::TokenError,
};

/// The result of this crate's calls.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A refusal by the service: its status and what it says about it.
pub type ApiError = Refusal<Detail>;

/// A refusal by the token endpoint.
pub type TokenRefusal = Refusal<TokenError>;

/// Why a call did not give an answer.
///
/// The variants say what to do; the predicates ([`is_not_found`],
/// [`is_validation`], …) serve in match guards, and the accessors
/// ([`status`], [`problems`], [`request_id`], [`retry_after`], …) work on
/// every variant.
///
/// [`is_not_found`]: Error::is_not_found
/// [`is_validation`]: Error::is_validation
/// [`status`]: Error::status
/// [`problems`]: Error::problems
/// [`request_id`]: Error::request_id
/// [`retry_after`]: Error::retry_after
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Fix the configuration: nothing was sent.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// Fix the request: it contradicts itself or the contract, and nothing
    /// was sent.
    #[error(transparent)]
    InvalidRequest(#[from] InvalidRequest),
    /// Check the client id, the secret and the audience: the token endpoint
    /// gave no token. The request itself was not sent.
    #[error("{}", .0.transport())]
    Token(TokenRefusal),
    /// Use another credential: the service does not take the token, not even
    /// a fresh one (401).
    #[error(transparent)]
    Unauthorized(ApiError),
    /// Ask for the permission: the credential is good but may not do this
    /// (403).
    #[error(transparent)]
    Forbidden(ApiError),
    /// Take it as an answer: this organization has no such resource (404).
    #[error(transparent)]
    NotFound(ApiError),
    /// Read again and decide: the resource is in a state that does not allow
    /// this (409).
    #[error(transparent)]
    Conflict(ApiError),
    /// Fix the request: the service refused it (any other 4xx, most often 400
    /// or 422).
    #[error(transparent)]
    Rejected(ApiError),
    /// Wait: the budget is spent (429), and the wait does not fit the call's
    /// deadline. [`Error::retry_at`] says until when.
    #[error(transparent)]
    RateLimited(ApiError),
    /// Try later: the service failed (5xx), also after the retries.
    #[error(transparent)]
    Server(ApiError),
    /// No usable answer came: connection, deadline, or an answer that cannot
    /// be read. [`Error::delivery`] says whether the request may have
    /// arrived.
    #[error(transparent)]
    Transport(octo_transport::Error),
}

impl Error {
    fn refusal(&self) -> Option<&ApiError> {
        match self {
            Self::Unauthorized(error)
            | Self::Forbidden(error)
            | Self::NotFound(error)
            | Self::Conflict(error)
            | Self::Rejected(error)
            | Self::RateLimited(error)
            | Self::Server(error) => Some(error),
            Self::Config(_) | Self::InvalidRequest(_) | Self::Token(_) | Self::Transport(_) => None,
        }
    }

    /// The failed call; none where nothing was sent.
    pub fn transport(&self) -> Option<&octo_transport::Error> {
        match self {
            Self::Transport(error) => Some(error),
            Self::Token(error) => Some(error.transport()),
            other => other.refusal().map(Refusal::transport),
        }
    }

    octo_transport::error_accessors!();

    /// What the service says about the refusal: one entry for each problem;
    /// none for every other error.
    pub fn problems(&self) -> &[ApiProblem] {
        let detail = self.refusal().and_then(Refusal::detail);
        detail.map_or(&[], |detail| &detail.problems)
    }

    /// Whether one of the problems has this machine-readable code, such as
    /// `required`.
    pub fn has_code(&self, code: &str) -> bool {
        self.problems()
            .iter()
            .any(|problem| problem.code.as_deref() == Some(code))
    }

    /// The problems with an attribute or relationship of the request.
    pub fn problems_of(&self, field: &str) -> impl Iterator<Item = &ApiProblem> {
        self.problems()
            .iter()
            .filter(move |problem| problem.field() == Some(field))
    }

    /// What the token endpoint says about its refusal.
    pub fn token_error(&self) -> Option<&TokenError> {
        match self {
            Self::Token(error) => error.detail(),
            _ => None,
        }
    }

    /// The credential gave no token, or the service does not take it (401).
    pub fn is_unauthorized(&self) -> bool {
        matches!(self, Self::Unauthorized(_) | Self::Token(_))
    }

    /// The credential may not do this (403).
    pub fn is_forbidden(&self) -> bool {
        matches!(self, Self::Forbidden(_))
    }

    /// This organization has no such resource (404).
    pub fn is_not_found(&self) -> bool {
        matches!(self, Self::NotFound(_))
    }

    /// The resource is in a state that does not allow this (409).
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict(_))
    }

    /// The request is wrong, whether that was seen here or by the service
    /// (400, 422). Fix it; repeating it is of no use.
    pub fn is_validation(&self) -> bool {
        matches!(self, Self::InvalidRequest(_))
            || matches!(
                self.status(),
                Some(StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY)
            ) && matches!(self, Self::Rejected(_))
    }

    /// The budget is spent, and the wait for more does not fit the call's
    /// deadline. Come back at [`Error::retry_at`].
    pub fn is_rate_limited(&self) -> bool {
        matches!(self, Self::RateLimited(_)) || self.kind() == Some(ErrorKind::DeadlineTooSoon)
    }

    /// The service failed (5xx). Try later.
    pub fn is_server(&self) -> bool {
        matches!(self, Self::Server(_))
    }
}

impl From<octo_transport::Error> for Error {
    fn from(error: octo_transport::Error) -> Self {
        let sort: fn(ApiError) -> Self = match error.status() {
            // The status is the token endpoint's.
            Some(status) if error.kind() == ErrorKind::Credentials && status.is_client_error() => {
                return Self::Token(TokenRefusal::new(error, TokenError::from_body));
            }
            Some(_) if error.kind() != ErrorKind::Status => return Self::Transport(error),
            Some(StatusCode::UNAUTHORIZED) => Self::Unauthorized,
            Some(StatusCode::FORBIDDEN) => Self::Forbidden,
            Some(StatusCode::NOT_FOUND) => Self::NotFound,
            Some(StatusCode::CONFLICT) => Self::Conflict,
            Some(StatusCode::TOO_MANY_REQUESTS) => Self::RateLimited,
            Some(status) if status.is_client_error() => Self::Rejected,
            Some(status) if status.is_server_error() => Self::Server,
            _ => return Self::Transport(error),
        };
        sort(ApiError::new(error, Detail::from_body))
    }
}
