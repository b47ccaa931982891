//! What Octogen's errors mean to the caller of the program: the whole mapping.

use std::borrow::Cow;

use octogen::{ConfigError, Detail, Error, ErrorKind, FieldError};

use super::{Exit, Failure, FieldFailure};

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let (exit, code) = class(&error);
        // The causes of a failed exchange say what to look at: a refused
        // connection, a name that doesn't resolve.
        let mut failure = Self::new(exit, code, format!("{error:#}"));
        // Any other wait is no more than the retry policy's guess.
        if error.is_rate_limited() || states_wait(&error) {
            failure = failure.with_wait(error.retry_after(), error.retry_at());
        }
        failure.0.status = status(&error);
        failure.0.request_id = error.request_id().map(str::to_owned);
        if error.attempts() > 0 {
            failure.0.delivery = Some(error.delivery().as_str());
            failure.0.attempts = Some(error.attempts());
        }
        failure.0.fields = fields(&error);
        if let Error::Config(ConfigError::MissingApiKey { .. }) = error {
            return failure.with_hint("To try octo without a key, add --sandbox.");
        }
        failure
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Error::from(error).into()
    }
}

/// Whether the service itself said when to come back.
fn states_wait(error: &Error) -> bool {
    error.headers().is_some_and(|headers| {
        headers.contains_key("retry-after") || headers.contains_key("retry-after-ms")
    })
}

/// Exit code and machine-readable code of an error.
fn class(error: &Error) -> (Exit, Cow<'static, str>) {
    // The service's own code, where it gives one, else that of the class.
    let stated = |exit, class: &'static str| {
        let code = error.detail().and_then(stated_code);
        (exit, code.map_or(Cow::Borrowed(class), Cow::Owned))
    };
    let own = |exit, code: &'static str| (exit, Cow::Borrowed(code));
    let status = error.status().map_or(0, |status| status.as_u16());

    match error {
        Error::Config(error) => match error {
            ConfigError::MissingApiKey { .. } => own(Exit::Auth, "MISSING_API_KEY"),
            ConfigError::ApiKey { .. } => own(Exit::Auth, "INVALID_API_KEY"),
            ConfigError::Variable { .. } => own(Exit::Usage, "INVALID_ENVIRONMENT"),
            ConfigError::BaseUrl { .. } => own(Exit::Usage, "INVALID_BASE_URL"),
            ConfigError::Transport(error) => transport(error),
            _ => own(Exit::Usage, "INVALID_CONFIGURATION"),
        },
        Error::InvalidRequest(_) => own(Exit::Usage, "INVALID_REQUEST"),
        Error::Unauthorized(_) => stated(Exit::Auth, "UNAUTHORIZED"),
        Error::Forbidden(_) => stated(Exit::Permission, "FORBIDDEN"),
        Error::NotFound(_) => stated(Exit::NotFound, "NOT_FOUND"),
        Error::RateLimited(_) => own(Exit::RateLimited, "RATE_LIMITED"),
        Error::Rejected(_) if status == 422 => own(Exit::Usage, "VALIDATION_ERROR"),
        Error::Rejected(_) if status == 400 => stated(Exit::Usage, "BAD_REQUEST"),
        Error::Rejected(_) if status == 402 => stated(Exit::Limit, "PAYMENT_REQUIRED"),
        Error::Rejected(_) => stated(Exit::Failed, "REJECTED"),
        Error::Server(_) => stated(Exit::Failed, "SERVICE_FAILED"),
        Error::Transport(error) => transport(error),
        _ => own(Exit::Unexpected, "UNEXPECTED"),
    }
}

/// The class of an exchange that gave no usable answer.
fn transport(error: &octo_transport::Error) -> (Exit, Cow<'static, str>) {
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

/// `product_not_found` as `PRODUCT_NOT_FOUND`; `None` for a `detail` that is
/// prose or no text.
fn stated_code(detail: &Detail) -> Option<String> {
    let text = detail.as_text()?;
    let is_code = text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.contains('_')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    is_code.then(|| text.to_ascii_uppercase())
}

/// The status of the answer; where there is none, the one that a gateway would
/// have given in its stead.
fn status(error: &Error) -> Option<u16> {
    match error {
        Error::Transport(error) if error.kind() == ErrorKind::Timeout => Some(504),
        Error::Transport(error) if error.kind() == ErrorKind::ResponseLost => Some(502),
        error => error.status().map(|status| status.as_u16()),
    }
}

fn fields(error: &Error) -> Vec<FieldFailure> {
    if let Error::InvalidRequest(invalid) = error {
        return vec![FieldFailure {
            path: invalid.field().to_owned(),
            message: invalid.problem().to_owned(),
            kind: None,
        }];
    }
    error
        .field_errors()
        .iter()
        .map(FieldFailure::from)
        .collect()
}

impl From<&FieldError> for FieldFailure {
    fn from(field: &FieldError) -> Self {
        Self {
            path: field.path(),
            message: field.msg.clone(),
            kind: Some(field.kind.clone()),
        }
    }
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
                let error = Error::Transport(octo_transport::Error::new(kind, "told"));
                let failure = Failure::from(error);
                let Facts {
                    code, exit, status, ..
                } = &*failure.0;
                format!("{kind:?} {code} {exit:?} {status:?}")
            })
            .collect();
        insta::assert_snapshot!(table.join("\n"));
    }

    #[test]
    fn only_what_looks_like_a_code_becomes_one() {
        let code = |text: &str| stated_code(&Detail::Text(text.to_owned()));
        assert_eq!(
            code("product_not_found").as_deref(),
            Some("PRODUCT_NOT_FOUND")
        );
        for prose in ["Not Found", "forbidden", "", "_", "a b_c", "x_\u{1b}[0m"] {
            assert_eq!(code(prose), None, "{prose:?}");
        }
    }
}
