//! What Octogen's errors mean to the caller of the program: the whole mapping.

use std::borrow::Cow;

use octogen::{Detail, Error, FieldError};

use super::{
    Exit, Failure, FieldFailure,
    call::{self, Class},
};

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let mut failure = Self::of_call(
            class(&error),
            format!("{error:#}"),
            error.transport(),
            error.is_rate_limited(),
        );
        failure.0.fields = match &error {
            Error::InvalidRequest(invalid) => vec![invalid.into()],
            error => error
                .field_errors()
                .iter()
                .map(FieldFailure::from)
                .collect(),
        };
        if let Error::Config(error) = &error {
            return failure.with_config_hint(error);
        }
        failure
    }
}

/// Exit code and machine-readable code of an error.
fn class(error: &Error) -> Class {
    // The service's own code, where it gives one, else that of the class.
    let stated = |exit, class: &'static str| {
        let code = error.detail().and_then(stated_code);
        (exit, code.map_or(Cow::Borrowed(class), Cow::Owned))
    };
    let own = |exit, code: &'static str| (exit, Cow::Borrowed(code));
    let status = error.status().map_or(0, |status| status.as_u16());

    match error {
        Error::Config(error) => call::config(error),
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
        Error::Transport(error) => call::transport(error),
        _ => own(Exit::Unexpected, "UNEXPECTED"),
    }
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
