//! What calls that fail mean to the caller of the program, whichever service
//! they go to.

use std::borrow::Cow;

use octo_transport::{ConfigError, Error, ErrorKind, InvalidRequest};

use super::{Exit, Failure, FieldFailure};

/// Exit code and machine-readable code.
pub(super) type Class = (Exit, Cow<'static, str>);

impl Failure {
    /// A failed call, or one that was not begun. `rate_limited` says that its
    /// wait is the service's word.
    pub(super) fn of_call(
        (exit, code): Class,
        message: String,
        call: Option<&Error>,
        rate_limited: bool,
    ) -> Self {
        let mut failure = Self::new(exit, code, message);
        let Some(call) = call else {
            return failure;
        };
        // Any other wait is no more than the retry policy's guess.
        if rate_limited || states_wait(call) {
            failure = failure.with_wait(call.retry_after(), call.retry_at());
        }
        failure.0.status = status(call);
        failure.0.request_id = call.request_id().map(str::to_owned);
        if call.attempts() > 0 {
            failure.0.delivery = Some(call.delivery().as_str());
            failure.0.attempts = Some(call.attempts());
        }
        failure
    }

    pub(super) fn with_config_hint(self, error: &ConfigError) -> Self {
        match error {
            ConfigError::MissingApiKey { .. } | ConfigError::MissingCredential { .. } => {
                self.with_hint("To try octo without a key, add --sandbox.")
            }
            _ => self,
        }
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        let call = match &error {
            ConfigError::Transport(call) => Some(call),
            _ => None,
        };
        Self::of_call(config(&error), format!("{error:#}"), call, false).with_config_hint(&error)
    }
}

impl From<&InvalidRequest> for FieldFailure {
    fn from(invalid: &InvalidRequest) -> Self {
        Self {
            path: invalid.field().to_owned(),
            message: invalid.problem().to_owned(),
            kind: None,
        }
    }
}

/// Whether the service itself said when to come back.
fn states_wait(error: &Error) -> bool {
    let headers = error.headers();
    headers.contains_key("retry-after") || headers.contains_key("retry-after-ms")
}

/// The status of the answer; where there is none, the one that a gateway would
/// have given in its stead.
fn status(error: &Error) -> Option<u16> {
    match error.kind() {
        ErrorKind::Timeout => Some(504),
        ErrorKind::ResponseLost => Some(502),
        _ => error.status().map(|status| status.as_u16()),
    }
}

/// The class of a client that cannot be made.
pub(super) fn config(error: &ConfigError) -> Class {
    let (exit, code) = match error {
        ConfigError::MissingApiKey { .. } => (Exit::Auth, "MISSING_API_KEY"),
        ConfigError::MissingCredential { .. } => (Exit::Auth, "MISSING_CREDENTIAL"),
        ConfigError::ApiKey { .. } => (Exit::Auth, "INVALID_API_KEY"),
        ConfigError::Variable { .. } => (Exit::Usage, "INVALID_ENVIRONMENT"),
        ConfigError::BaseUrl { .. } => (Exit::Usage, "INVALID_BASE_URL"),
        ConfigError::Transport(error) => return transport(error),
        _ => (Exit::Usage, "INVALID_CONFIGURATION"),
    };
    (exit, Cow::Borrowed(code))
}

/// The class of an exchange that gave no usable answer.
pub(super) fn transport(error: &Error) -> Class {
    let (exit, code) = match error.kind() {
        ErrorKind::Config => (Exit::Usage, "INVALID_CONFIGURATION"),
        ErrorKind::InvalidRequest => (Exit::Usage, "INVALID_REQUEST"),
        ErrorKind::Credentials => (Exit::Auth, "CREDENTIALS_UNAVAILABLE"),
        ErrorKind::Connect => (Exit::Unexpected, "CONNECTION_FAILED"),
        ErrorKind::Timeout => (Exit::Unexpected, "REQUEST_TIMEOUT"),
        ErrorKind::Interrupted => (Exit::Unexpected, "CONNECTION_LOST"),
        ErrorKind::BodyTooLarge => (Exit::Unexpected, "RESPONSE_TOO_LARGE"),
        ErrorKind::Decode => (Exit::Unexpected, "INVALID_RESPONSE"),
        ErrorKind::Paging => (Exit::Unexpected, "PAGING_BROKEN"),
        ErrorKind::RedirectRefused => (Exit::Failed, "REDIRECT_REFUSED"),
        ErrorKind::Status => (Exit::Failed, "REJECTED"),
        // A failing service may name a time to come back at, too.
        ErrorKind::DeadlineTooSoon if error.status().is_some_and(|s| s.is_server_error()) => {
            (Exit::Failed, "SERVICE_FAILED")
        }
        ErrorKind::DeadlineTooSoon => (Exit::RateLimited, "RATE_LIMITED"),
        ErrorKind::ResponseLost => (Exit::Indeterminate, "RESPONSE_LOST"),
        _ => (Exit::Unexpected, "UNEXPECTED"),
    };
    (exit, Cow::Borrowed(code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Facts;

    /// How failures without an answer are told; those with one are tested
    /// against a server.
    #[test]
    fn every_kind_has_its_code_and_exit_code() {
        let kinds = [
            ErrorKind::Config,
            ErrorKind::Credentials,
            ErrorKind::Connect,
            ErrorKind::Timeout,
            ErrorKind::Interrupted,
            ErrorKind::BodyTooLarge,
            ErrorKind::RedirectRefused,
            ErrorKind::Status,
            ErrorKind::Decode,
            ErrorKind::ResponseLost,
            ErrorKind::DeadlineTooSoon,
            ErrorKind::InvalidRequest,
            ErrorKind::Paging,
        ];
        let table: Vec<_> = kinds
            .into_iter()
            .map(|kind| {
                let error = octo_transport::Error::new(kind, "told");
                let failure =
                    Failure::of_call(transport(&error), error.to_string(), Some(&error), false);
                let Facts {
                    code, exit, status, ..
                } = &*failure.0;
                format!("{kind:?} {code} {exit:?} {status:?}")
            })
            .collect();
        insta::assert_snapshot!(table.join("\n"));
    }
}
