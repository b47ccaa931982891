//! What Octolens' errors mean to the caller of the program: the whole mapping.

use std::borrow::Cow;

use octolens::{Error, Issue};

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
            error => error.issues().iter().map(FieldFailure::from).collect(),
        };
        failure.0.upgrade_url = error.upgrade_url().map(str::to_owned);
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
        let code = error.code().map(|code| code.as_str().to_owned());
        (exit, code.map_or(Cow::Borrowed(class), Cow::Owned))
    };
    match error {
        Error::Config(error) => call::config(error),
        Error::InvalidRequest(_) => (Exit::Usage, Cow::Borrowed("INVALID_REQUEST")),
        Error::Unauthorized(_) => stated(Exit::Auth, "UNAUTHORIZED"),
        Error::Scope(_) | Error::Forbidden(_) => stated(Exit::Permission, "FORBIDDEN"),
        Error::Quota(_) => stated(Exit::Limit, "QUOTA_EXCEEDED"),
        Error::NotFound(_) => stated(Exit::NotFound, "NOT_FOUND"),
        Error::Conflict(_) => stated(Exit::Failed, "CONFLICT"),
        Error::RateLimited(_) => stated(Exit::RateLimited, "RATE_LIMITED"),
        Error::Rejected(error) if error.status().is_some_and(|it| it == 400) => {
            stated(Exit::Usage, "BAD_REQUEST")
        }
        Error::Rejected(_) => stated(Exit::Failed, "REJECTED"),
        Error::Server(_) => stated(Exit::Failed, "SERVICE_FAILED"),
        Error::Transport(error) => call::transport(error),
        _ => (Exit::Unexpected, Cow::Borrowed("UNEXPECTED")),
    }
}

impl From<&Issue> for FieldFailure {
    fn from(issue: &Issue) -> Self {
        Self {
            path: issue.path(),
            message: issue.message.clone(),
            kind: issue.code.clone(),
        }
    }
}
