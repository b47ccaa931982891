//! Failures as the caller of the program meets them: an exit code and one
//! envelope on stderr.
//!
//! Codes and exit codes are frozen: scripts branch on them. New codes may be
//! added; one that exists keeps its exit code.

mod call;
mod catalio;
mod exit;
mod octogen;
mod octolens;
mod sandbox;

use std::{
    borrow::Cow,
    io::{self, Write},
    process::ExitCode,
    time::{Duration, SystemTime},
};

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;

pub(crate) use self::exit::{EXIT_CODES, Exit};
use crate::output::{json, text};

/// What a command gives: its value, or why the run ends.
pub(crate) type Result<T = (), E = Ending> = std::result::Result<T, E>;

/// Why a run ends before its work is done.
#[derive(Debug)]
pub(crate) enum Ending {
    /// It failed.
    Failed(Failure),
    /// The reader of stdout went away (`octo … | head -1`). It has all it
    /// wanted, so this is a quiet success.
    OutputClosed,
}

impl Ending {
    /// Reports the failure on stderr, and gives the code to exit with.
    pub(crate) fn report(self, json: bool) -> ExitCode {
        match self {
            Self::OutputClosed => Exit::Ok.into(),
            Self::Failed(failure) => {
                // Nobody is left to tell when stderr is closed as well; the
                // exit code still says what happened.
                let _ = failure.write(&mut io::stderr().lock(), json);
                failure.0.exit.into()
            }
        }
    }

    /// What came of writing to stdout.
    pub(crate) fn of_output(error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::OutputClosed;
        }
        Failure::new(
            Exit::Unexpected,
            "OUTPUT_FAILED",
            format!("cannot write to stdout: {error}"),
        )
        .into()
    }
}

impl<E: Into<Failure>> From<E> for Ending {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// One failure: the content of the envelope, and the exit code. One pointer
/// wide.
#[derive(Debug, Serialize)]
pub(crate) struct Failure(Box<Facts>);

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Facts {
    code: Cow<'static, str>,
    message: String,
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_seconds: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reset_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<FieldFailure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    upgrade_url: Option<String>,
    #[serde(skip)]
    hint: Option<String>,
    #[serde(skip)]
    exit: Exit,
}

/// One field that a request has wrong.
#[derive(Debug, Serialize)]
struct FieldFailure {
    path: String,
    message: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
}

#[derive(Serialize)]
struct Envelope<'a> {
    error: &'a Failure,
}

impl Failure {
    pub(crate) fn new(
        exit: Exit,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        Self(Box::new(Facts {
            code: code.into(),
            message: message.into(),
            status: None,
            retry_after_seconds: None,
            reset_at: None,
            request_id: None,
            delivery: None,
            attempts: None,
            fields: Vec::new(),
            upgrade_url: None,
            hint: None,
            exit,
        }))
    }

    /// Input that the caller has to fix; nothing was sent.
    pub(crate) fn usage(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, code, message)
    }

    /// Lines for people, shown below the message and left out of the envelope.
    pub(crate) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    fn with_wait(mut self, after: Option<Duration>, at: Option<SystemTime>) -> Self {
        // Rounded up: a caller that comes back a moment early is refused again.
        self.0.retry_after_seconds =
            after.map(|wait| wait.as_secs() + u64::from(wait.subsec_nanos() > 0));
        self.0.reset_at =
            at.map(|at| DateTime::<Utc>::from(at).to_rfc3339_opts(SecondsFormat::Secs, true));
        self
    }

    /// The machine-readable code.
    pub(crate) fn code(&self) -> &str {
        &self.0.code
    }

    /// Writes the envelope, or the line for people in its stead.
    pub(crate) fn write(&self, out: &mut dyn Write, json: bool) -> io::Result<()> {
        if json {
            let envelope = serde_json::to_string(&Envelope { error: self })?;
            json::write_document(out, &envelope, json::Style::Compact)?;
        } else {
            let message = text::one_line(&self.0.message);
            write!(out, "Error [{}]: {message}", self.0.code)?;
            if let Some(seconds) = self.0.retry_after_seconds {
                write!(out, "; come back in {seconds} s")?;
            }
            if let Some(id) = &self.0.request_id {
                write!(out, " (request {})", text::one_line(id))?;
            }
            writeln!(out)?;
            if let Some(hint) = &self.0.hint {
                writeln!(out, "{}", text::lines(hint))?;
            }
        }
        out.flush()
    }
}
