//! Arguments that clap refuses, in the envelope of every other failure.

use std::{
    ffi::OsString,
    io::{self, Write},
    process::ExitCode,
};

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::{
    failure::{Ending, Failure},
    output::text,
};

/// Why the arguments end the run: help was asked for, or they are wrong.
#[derive(Debug)]
pub(crate) enum Stop {
    /// `--help` or `--version`: text for stdout.
    Asked(String),
    /// A usage error, and whether it is to be told as JSON.
    Refused(Failure, bool),
}

impl Stop {
    pub(super) fn new(error: clap::Error, json: bool) -> Self {
        match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                // clap colours only what it prints itself; so does `print`.
                Self::Asked(error.render().ansi().to_string())
            }
            _ => Self::refused(failure(&error), json),
        }
    }

    pub(super) fn refused(failure: Failure, json: bool) -> Self {
        Self::Refused(failure, json)
    }

    /// Prints what is to be printed, and gives the code to exit with.
    pub(crate) fn report(self) -> ExitCode {
        match self {
            Self::Asked(text) => {
                let printed = anstream::stdout().lock().write_all(text.as_bytes());
                match printed.and_then(|()| io::stdout().flush()) {
                    Ok(()) => ExitCode::SUCCESS,
                    Err(error) => Ending::of_output(&error).report(false),
                }
            }
            Self::Refused(failure, json) => Ending::Failed(failure).report(json),
        }
    }
}

/// Whether `--json` is among arguments that could not be read as a whole.
pub(super) fn wants_json(arguments: &[OsString]) -> bool {
    arguments
        .iter()
        .take_while(|argument| *argument != "--")
        .any(|argument| argument == "--json")
}

fn failure(error: &clap::Error) -> Failure {
    let rendered = error.render().to_string();
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        // All that clap gives here is the help.
        return Failure::usage("MISSING_COMMAND", "a command is missing").with_hint(rendered);
    }
    let (message, rest) = match rendered.split_once("\n\n") {
        Some((message, rest)) => (message, rest.trim_end()),
        None => (rendered.trim_end(), ""),
    };
    let message = message.strip_prefix("error: ").unwrap_or(message);
    let failure = Failure::usage(code(error), text::one_line(message));
    if rest.is_empty() {
        failure
    } else {
        failure.with_hint(rest)
    }
}

/// The frozen code of a usage error.
fn code(error: &clap::Error) -> &'static str {
    match error.kind() {
        ErrorKind::ArgumentConflict => "CONFLICTING_FLAGS",
        ErrorKind::MissingSubcommand => "MISSING_COMMAND",
        ErrorKind::InvalidSubcommand => "UNKNOWN_COMMAND",
        ErrorKind::UnknownArgument => "UNKNOWN_FLAG",
        ErrorKind::MissingRequiredArgument
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues => "MISSING_ARGUMENT",
        _ => match invalid_argument(error) {
            "--timeout" => "INVALID_TIMEOUT",
            "--facet" => "INVALID_FACET",
            "--limit" => "INVALID_LIMIT",
            "--price-min" | "--price-max" => "INVALID_PRICE",
            "--listen" => "INVALID_ADDRESS",
            _ => "INVALID_ARGUMENT",
        },
    }
}

/// The flag whose value was refused: `--timeout` of `--timeout <SECONDS>`.
fn invalid_argument(error: &clap::Error) -> &str {
    match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(argument)) => argument.split(' ').next().unwrap_or_default(),
        _ => "",
    }
}
