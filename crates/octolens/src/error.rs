//! Errors, sorted by what the caller can do about them.

use http::StatusCode;
use octo_transport::{ConfigError, ErrorKind, InvalidRequest, Refusal};

use crate::fault::{ErrorCode, Fault, Issue};

/// The result of this crate's calls.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A refusal by the service: its status and what it says about it.
pub type ApiError = Refusal<Fault>;

/// Why a call did not give an answer.
///
/// The variants say what to do; the predicates ([`is_not_found`],
/// [`is_quota`], …) serve in match guards, and the accessors ([`code`],
/// [`issues`], [`upgrade_url`], [`retry_after`], …) work on every variant.
///
/// [`is_not_found`]: Error::is_not_found
/// [`is_quota`]: Error::is_quota
/// [`code`]: Error::code
/// [`issues`]: Error::issues
/// [`upgrade_url`]: Error::upgrade_url
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
    /// Use another key: this one is missing, unknown or revoked (401).
    #[error(transparent)]
    Unauthorized(ApiError),
    /// Use a key with a higher scope (403).
    #[error(transparent)]
    Scope(ScopeRefusal),
    /// The workspace or the key may not do this, whatever its scope (403).
    #[error(transparent)]
    Forbidden(ApiError),
    /// Upgrade the plan, or wait for the next period: a quota or a limit of
    /// the plan is used up (402, or 400 and 403 with a code of a limit).
    /// Repeating the call does not help, so it is never repeated.
    #[error(transparent)]
    Quota(ApiError),
    /// Take it as an answer: this workspace has no such thing (404).
    #[error(transparent)]
    NotFound(ApiError),
    /// Read again and repeat: somebody else changed it meanwhile (409).
    #[error(transparent)]
    Conflict(ApiError),
    /// Fix the request: the service refused it (any other 4xx, most often
    /// 400).
    #[error(transparent)]
    Rejected(ApiError),
    /// Wait: the workspace's requests of this hour are spent (429), and the
    /// wait does not fit the call's deadline. [`Error::retry_at`] says until
    /// when.
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

/// A refusal because of the key's scope.
#[derive(Debug, thiserror::Error)]
#[error("{refusal}; the operation needs the scope `{needed}`, the key has {}", listed(.have))]
pub struct ScopeRefusal {
    needed: &'static str,
    have: Vec<String>,
    #[source]
    refusal: ApiError,
}

fn listed(scopes: &[String]) -> String {
    if scopes.is_empty() {
        return "none".to_owned();
    }
    let quoted: Vec<_> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
    quoted.join(", ")
}

impl ScopeRefusal {
    /// The scope that the operation needs.
    pub fn needed(&self) -> &str {
        self.needed
    }

    /// The scopes that the key has, as the service tells.
    pub fn have(&self) -> &[String] {
        &self.have
    }

    /// The refusal itself.
    pub fn refusal(&self) -> &ApiError {
        &self.refusal
    }
}

impl Error {
    fn refusal(&self) -> Option<&ApiError> {
        match self {
            Self::Config(_) | Self::InvalidRequest(_) | Self::Transport(_) => None,
            Self::Scope(error) => Some(&error.refusal),
            Self::Unauthorized(error)
            | Self::Forbidden(error)
            | Self::Quota(error)
            | Self::NotFound(error)
            | Self::Conflict(error)
            | Self::Rejected(error)
            | Self::RateLimited(error)
            | Self::Server(error) => Some(error),
        }
    }

    /// The failed call; `None` where none was begun.
    pub fn transport(&self) -> Option<&octo_transport::Error> {
        match self {
            Self::Transport(error) => Some(error),
            error => error.refusal().map(Refusal::transport),
        }
    }

    octo_transport::error_accessors!();

    /// What the service says about the refusal.
    pub fn fault(&self) -> Option<&Fault> {
        self.refusal()?.detail()
    }

    /// The stable machine-readable code of the refusal.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.fault().map(|fault| &fault.code)
    }

    /// The fields that failed validation; empty for every other error.
    pub fn issues(&self) -> &[Issue] {
        self.fault().map_or(&[], |fault| &fault.details)
    }

    /// Where a person can lift the limit that was met.
    pub fn upgrade_url(&self) -> Option<&str> {
        self.fault()?.upgrade_url.as_deref()
    }

    /// The key is missing, unknown or revoked (401). Use another.
    pub fn is_unauthorized(&self) -> bool {
        matches!(self, Self::Unauthorized(_))
    }

    /// The key or the workspace may not do this (403).
    pub fn is_forbidden(&self) -> bool {
        matches!(self, Self::Forbidden(_) | Self::Scope(_))
    }

    /// A quota or a limit of the plan is used up. Waiting some seconds does
    /// not help.
    pub fn is_quota(&self) -> bool {
        matches!(self, Self::Quota(_))
    }

    /// This workspace has no such thing (404).
    pub fn is_not_found(&self) -> bool {
        matches!(self, Self::NotFound(_))
    }

    /// Somebody else changed it meanwhile (409). Read again and repeat.
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict(_))
    }

    /// The request is wrong, whether that was seen here or by the service.
    /// Fix it; repeating it is of no use.
    pub fn is_validation(&self) -> bool {
        matches!(self, Self::InvalidRequest(_)) || self.code() == Some(&ErrorCode::ValidationError)
    }

    /// The requests of this hour are spent, and the wait for more does not
    /// fit the call's deadline. Come back at [`Error::retry_at`].
    pub fn is_rate_limited(&self) -> bool {
        matches!(self, Self::RateLimited(_)) || self.kind() == Some(ErrorKind::DeadlineTooSoon)
    }

    /// The service failed (5xx). Try later.
    pub fn is_server(&self) -> bool {
        matches!(self, Self::Server(_))
    }

    /// A write was accepted and its answer lost. Look whether it landed; don't
    /// send it again blindly.
    pub fn is_response_lost(&self) -> bool {
        self.kind() == Some(ErrorKind::ResponseLost)
    }

    /// The scope that the refused operation needs, where a higher scope could
    /// be what is missing.
    pub(crate) fn scope_in_question(&self) -> Option<&'static str> {
        match self {
            Self::Forbidden(error)
                if error
                    .detail()
                    .is_none_or(|it| it.code == ErrorCode::Forbidden) =>
            {
                error.transport().operation()?.scope
            }
            _ => None,
        }
    }

    /// The same refusal, now that the key's scopes are known.
    pub(crate) fn with_scopes(self, needed: &'static str, have: Vec<String>) -> Self {
        match self {
            // A key with that scope is refused for another reason.
            Self::Forbidden(refusal) if !have.iter().any(|scope| scope == needed) => {
                Self::Scope(ScopeRefusal {
                    needed,
                    have,
                    refusal,
                })
            }
            error => error,
        }
    }
}

impl From<octo_transport::Error> for Error {
    fn from(error: octo_transport::Error) -> Self {
        let Some(status) = error.status().filter(|_| error.kind() == ErrorKind::Status) else {
            return Self::Transport(error);
        };
        let error = ApiError::new(error, Fault::from_body);
        let quota = error.detail().is_some_and(|fault| fault.is_quota());
        let sort: fn(ApiError) -> Self = match status {
            StatusCode::PAYMENT_REQUIRED => Self::Quota,
            StatusCode::BAD_REQUEST | StatusCode::FORBIDDEN if quota => Self::Quota,
            StatusCode::UNAUTHORIZED => Self::Unauthorized,
            StatusCode::FORBIDDEN => Self::Forbidden,
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::CONFLICT => Self::Conflict,
            StatusCode::TOO_MANY_REQUESTS => Self::RateLimited,
            status if status.is_server_error() => Self::Server,
            _ => Self::Rejected,
        };
        sort(error)
    }
}
