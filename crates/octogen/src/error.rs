//! Errors, sorted by what the caller can do about them.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use http::{HeaderMap, StatusCode};
use octo_transport::{Delivery, ErrorKind, RateLimit};

use crate::detail::{Detail, FieldError};

/// The result of this crate's calls.
pub type Result<T, E = Error> = std::result::Result<T, E>;

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
    fn transport(&self) -> Option<&octo_transport::Error> {
        match self {
            Self::Config(_) | Self::InvalidRequest(_) => None,
            Self::Unauthorized(error)
            | Self::Forbidden(error)
            | Self::NotFound(error)
            | Self::Rejected(error)
            | Self::RateLimited(error)
            | Self::Server(error) => Some(&error.transport),
            Self::Transport(error) => Some(error),
        }
    }

    /// The status of the service's answer, where there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.transport()?.status()
    }

    /// What the service says about the refusal.
    pub fn detail(&self) -> Option<&Detail> {
        match self {
            Self::Unauthorized(error)
            | Self::Forbidden(error)
            | Self::NotFound(error)
            | Self::Rejected(error)
            | Self::RateLimited(error)
            | Self::Server(error) => error.detail.as_ref(),
            Self::Config(_) | Self::InvalidRequest(_) | Self::Transport(_) => None,
        }
    }

    /// The fields that failed validation; empty for every other error.
    pub fn field_errors(&self) -> &[FieldError] {
        self.detail().map(Detail::fields).unwrap_or_default()
    }

    /// The service's name for this exchange: quote it when you ask for help.
    pub fn request_id(&self) -> Option<&str> {
        self.transport()?.request_id()
    }

    /// The headers of the service's answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.transport().map(octo_transport::Error::headers)
    }

    /// The body of the service's answer, as it came.
    pub fn body(&self) -> Option<&[u8]> {
        self.transport()?.body().map(AsRef::as_ref)
    }

    /// The organization's budget, as of the service's answer.
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.transport()?.rate_limit()
    }

    /// How long to wait before the same call can succeed, where that is
    /// known.
    pub fn retry_after(&self) -> Option<Duration> {
        self.transport()?.retry_after()
    }

    /// The instant at which the same call can succeed, where that is known.
    pub fn retry_at(&self) -> Option<SystemTime> {
        self.transport()?.retry_at()
    }

    /// Whether the request reached the service.
    pub fn delivery(&self) -> Delivery {
        self.transport()
            .map_or(Delivery::NotSent, octo_transport::Error::delivery)
    }

    /// How many times the request was attempted; 0 when nothing was sent.
    pub fn attempts(&self) -> u32 {
        self.transport().map_or(0, octo_transport::Error::attempts)
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
        matches!(self, Self::RateLimited(_))
            || self
                .transport()
                .is_some_and(|error| error.kind() == ErrorKind::DeadlineTooSoon)
    }

    /// The service failed (5xx). Try later.
    pub fn is_server(&self) -> bool {
        matches!(self, Self::Server(_))
    }

    /// A deadline passed.
    pub fn is_timeout(&self) -> bool {
        self.transport()
            .is_some_and(|error| error.kind() == ErrorKind::Timeout)
    }

    /// No connection came about: name resolution, refusal, TLS. Check the
    /// base URL and the network.
    pub fn is_connect(&self) -> bool {
        self.transport()
            .is_some_and(|error| error.kind() == ErrorKind::Connect)
    }

    /// The answer does not fit the contract. Report it, with the request id.
    pub fn is_decode(&self) -> bool {
        self.transport()
            .is_some_and(|error| error.kind() == ErrorKind::Decode)
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
        sort(ApiError::new(error))
    }
}

/// A refusal by the service: its status and what it says about it.
pub struct ApiError {
    detail: Option<Detail>,
    transport: octo_transport::Error,
}

impl ApiError {
    fn new(transport: octo_transport::Error) -> Self {
        let detail = transport.body().and_then(|body| Detail::from_body(body));
        Self { detail, transport }
    }

    /// What the service says about the refusal.
    pub fn detail(&self) -> Option<&Detail> {
        self.detail.as_ref()
    }

    /// The status of the answer.
    pub fn status(&self) -> Option<StatusCode> {
        self.transport.status()
    }
}

impl fmt::Display for ApiError {
    /// One line: operation, status, and what the service says.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.detail {
            Some(detail) => write!(formatter, "{}: {detail}", self.transport),
            None => self.transport.fmt(formatter),
        }
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiError")
            .field("detail", &self.detail)
            .field("transport", &self.transport)
            .finish()
    }
}

impl std::error::Error for ApiError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.transport.source()
    }
}

/// A client that cannot be made as configured.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// There is no key.
    #[error("no API key: set {variable} to a key of the form octo_live_<32 hex>_<base64url>")]
    MissingApiKey {
        /// The environment variable that was looked at.
        variable: &'static str,
    },
    /// The key is not of the documented form. The message shows nothing of
    /// it.
    #[error("the API key is malformed: {problem}; expected octo_live_<32 hex>_<base64url>")]
    ApiKey {
        /// What is wrong, without any part of the key.
        problem: &'static str,
    },
    /// An environment variable does not hold text.
    #[error("the environment variable {name} does not hold UTF-8 text")]
    Variable {
        /// The variable.
        name: &'static str,
    },
    /// The base URL cannot be used.
    #[error("the base URL {url:?} cannot be used: {problem}")]
    BaseUrl {
        /// The URL as given, without credentials.
        url: String,
        /// What is wrong with it, and the remedy.
        problem: String,
    },
    /// The HTTP client cannot be made, for example because no trusted root
    /// certificate was found.
    #[error(transparent)]
    Transport(octo_transport::Error),
}

/// A request that the service is certain to refuse, stopped before it was
/// sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid request: {field} {problem}")]
pub struct InvalidRequest {
    field: &'static str,
    problem: String,
}

impl InvalidRequest {
    pub(crate) fn new(field: &'static str, problem: impl Into<String>) -> Self {
        Self {
            field,
            problem: problem.into(),
        }
    }

    /// The field at fault, by its name in the contract.
    pub fn field(&self) -> &str {
        self.field
    }

    /// What is wrong with it.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}
