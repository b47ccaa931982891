//! Errors, sorted by what the caller can do about them.

use http::StatusCode;
use octo_transport::{ConfigError, ErrorKind, InvalidRequest, Refusal};

use crate::detail::{Detail, FieldError};

/// The result of this crate's calls.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A refusal by the service: its status and what it says about it.
pub type ApiError = Refusal<Detail>;

/// Why a call did not give an answer.
///
/// The variants say what to do; the predicates ([`is_not_found`],
/// [`is_rate_limited`], …) serve in match guards, and the accessors
/// ([`status`], [`detail`], [`request_id`], [`retry_after`], …) work on every
/// variant.
///
/// [`is_not_found`]: Error::is_not_found
/// [`is_rate_limited`]: Error::is_rate_limited
/// [`status`]: Error::status
/// [`detail`]: Error::detail
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
    /// Use another key: this one is missing, malformed, unknown or revoked
    /// (401).
    #[error(transparent)]
    Unauthorized(ApiError),
    /// Ask for a grant: the key is good but may not do this (403).
    #[error(transparent)]
    Forbidden(ApiError),
    /// Take it as an answer: this key sees no such catalog or product (404).
    #[error(transparent)]
    NotFound(ApiError),
    /// Fix the request: the service refused it (any other 4xx, most often
    /// 422).
    #[error(transparent)]
    Rejected(ApiError),
    /// Wait: the organization's budget is spent (429), and the wait does not
    /// fit the call's deadline. [`Error::retry_at`] says until when.
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
    /// The failed call; `None` where none was begun.
    pub fn transport(&self) -> Option<&octo_transport::Error> {
        match self {
            Self::Config(_) | Self::InvalidRequest(_) => None,
            Self::Unauthorized(error)
            | Self::Forbidden(error)
            | Self::NotFound(error)
            | Self::Rejected(error)
            | Self::RateLimited(error)
            | Self::Server(error) => Some(error.transport()),
            Self::Transport(error) => Some(error),
        }
    }

    octo_transport::error_accessors!();

    /// What the service says about the refusal.
    pub fn detail(&self) -> Option<&Detail> {
        match self {
            Self::Unauthorized(error)
            | Self::Forbidden(error)
            | Self::NotFound(error)
            | Self::Rejected(error)
            | Self::RateLimited(error)
            | Self::Server(error) => error.detail(),
            Self::Config(_) | Self::InvalidRequest(_) | Self::Transport(_) => None,
        }
    }

    /// The fields that failed validation; empty for every other error.
    pub fn field_errors(&self) -> &[FieldError] {
        self.detail().map(Detail::fields).unwrap_or_default()
    }

    /// The key is missing, malformed, unknown or revoked (401). Use another.
    pub fn is_unauthorized(&self) -> bool {
        matches!(self, Self::Unauthorized(_))
    }

    /// The key may not do this (403). Ask for the grant.
    pub fn is_forbidden(&self) -> bool {
        matches!(self, Self::Forbidden(_))
    }

    /// This key sees no such catalog or product (404).
    pub fn is_not_found(&self) -> bool {
        matches!(self, Self::NotFound(_))
    }

    /// The request is wrong, whether that was seen here or by the service
    /// (422). Fix it; repeating it is of no use.
    pub fn is_validation(&self) -> bool {
        matches!(self, Self::InvalidRequest(_))
            || self.status() == Some(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// The organization's budget is spent, and the wait for more does not fit
    /// the call's deadline. Come back at [`Error::retry_at`]; sooner spends
    /// nothing but time.
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
            Some(_) if error.kind() != ErrorKind::Status => return Self::Transport(error),
            Some(StatusCode::UNAUTHORIZED) => Self::Unauthorized,
            Some(StatusCode::FORBIDDEN) => Self::Forbidden,
            Some(StatusCode::NOT_FOUND) => Self::NotFound,
            Some(StatusCode::TOO_MANY_REQUESTS) => Self::RateLimited,
            Some(status) if status.is_client_error() => Self::Rejected,
            Some(status) if status.is_server_error() => Self::Server,
            _ => return Self::Transport(error),
        };
        sort(ApiError::new(error, Detail::from_body))
    }
}
