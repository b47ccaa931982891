//! The table of exit codes.

use std::process::ExitCode;

/// How a run ended, as its exit code says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Exit {
    Ok = 0,
    Unexpected = 1,
    Usage = 2,
    Auth = 3,
    NotFound = 4,
    Permission = 5,
    Limit = 6,
    RateLimited = 7,
    Cancelled = 8,
    Failed = 9,
    Indeterminate = 10,
    Interrupted = 130,
}

/// Every exit code with its name and meaning, for `octo --help`.
pub(crate) const EXIT_CODES: [(Exit, &str, &str); 12] = [
    (Exit::Ok, "OK", "done"),
    (
        Exit::Unexpected,
        "UNEXPECTED",
        "network, deadline or another unforeseen failure; may be retried",
    ),
    (Exit::Usage, "USAGE", "bad or missing input; fix the call"),
    (Exit::Auth, "AUTH", "no usable key, or a refused one"),
    (Exit::NotFound, "NOT_FOUND", "this key sees no such thing"),
    (Exit::Permission, "PERMISSION", "the key may not do this"),
    (Exit::Limit, "LIMIT", "plan or quota"),
    (
        Exit::RateLimited,
        "RATE_LIMITED",
        "budget spent; wait as stated, then retry",
    ),
    (Exit::Cancelled, "CANCELLED", "a prompt was left"),
    (
        Exit::Failed,
        "FAILED",
        "the service refused or failed, or some of many items did",
    ),
    (
        Exit::Indeterminate,
        "INDETERMINATE",
        "a write was accepted and its answer lost; verify",
    ),
    (Exit::Interrupted, "INTERRUPTED", "stopped by Ctrl-C"),
];

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
