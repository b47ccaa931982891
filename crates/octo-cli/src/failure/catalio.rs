//! What Catalio's errors mean to the caller of the program: the whole mapping.

use std::borrow::Cow;

use catalio::{ApiProblem, Error};

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
            error => error.problems().iter().filter_map(field).collect(),
        };
        if let Error::Config(error) = &error {
            return failure.with_config_hint(error);
        }
        failure
    }
}

/// Exit code and machine-readable code of an error.
fn class(error: &Error) -> Class {
    // The service's own code, where all problems have the same, else that of
    // the class.
    let stated = |exit, class: &'static str| {
        let code = stated_code(error.problems());
        (exit, code.map_or(Cow::Borrowed(class), Cow::Owned))
    };
    let own = |exit, code: &'static str| (exit, Cow::Borrowed(code));

    match error {
        Error::Config(error) => call::config(error),
        Error::InvalidRequest(_) => own(Exit::Usage, "INVALID_REQUEST"),
        Error::Token(refusal) => {
            let code = refusal.detail().map(|it| it.code.as_str());
            let code = code.and_then(upper);
            (
                Exit::Auth,
                code.map_or(Cow::Borrowed("NO_TOKEN"), Cow::Owned),
            )
        }
        Error::Unauthorized(_) => own(Exit::Auth, "UNAUTHORIZED"),
        Error::Forbidden(_) => own(Exit::Permission, "FORBIDDEN"),
        Error::NotFound(_) => own(Exit::NotFound, "NOT_FOUND"),
        Error::Conflict(_) => stated(Exit::Failed, "CONFLICT"),
        Error::RateLimited(_) => own(Exit::RateLimited, "RATE_LIMITED"),
        Error::Rejected(_) if error.is_validation() => stated(Exit::Usage, "VALIDATION_ERROR"),
        Error::Rejected(_) => stated(Exit::Failed, "REJECTED"),
        Error::Server(_) => stated(Exit::Failed, "SERVICE_FAILED"),
        Error::Transport(error) => call::transport(error),
        _ => own(Exit::Unexpected, "UNEXPECTED"),
    }
}

/// `no_such_input` as `NO_SUCH_INPUT`.
fn upper(code: &str) -> Option<String> {
    let is_code = code.len() <= 64
        && code.starts_with(|c: char| c.is_ascii_lowercase())
        && code
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    is_code.then(|| code.to_ascii_uppercase())
}

fn stated_code(problems: &[ApiProblem]) -> Option<String> {
    let code = problems.first()?.code.as_deref()?;
    let same = problems.iter().all(|it| it.code.as_deref() == Some(code));
    upper(code).filter(|_| same)
}

/// A problem that has a place in the request.
fn field(problem: &ApiProblem) -> Option<FieldFailure> {
    let said = problem.detail.as_ref().or(problem.title.as_ref());
    Some(FieldFailure {
        path: problem.place()?.to_owned(),
        message: said.cloned().unwrap_or_default(),
        kind: problem.code.clone(),
    })
}
