//! Asking before something is destroyed.

use std::io::{self, BufRead, IsTerminal, Write};

use crate::{
    failure::{Exit, Failure},
    output::{Mode, text},
};

/// Asks a person whether `what` is to be done, such as `delete keyword 7`.
///
/// With `yes` nobody is asked. Where there is nobody to ask, because stdin or
/// stdout is no terminal or a program reads the output, `yes` is needed.
pub(crate) fn ask(what: &str, yes: bool, mode: Mode) -> Result<(), Failure> {
    if yes {
        return Ok(());
    }
    let attended = matches!(mode, Mode::Human(_)) && io::stdin().is_terminal();
    if !attended {
        return Err(Failure::usage(
            "CONFIRMATION_REQUIRED",
            format!("this would {what}; add --yes to do it without being asked"),
        ));
    }
    let mut stderr = io::stderr();
    let question = text::one_line(what);
    let asked = write!(stderr, "Really {question}? [y/N] ").and_then(|()| stderr.flush());
    let mut answer = String::new();
    let read = asked.and_then(|()| io::stdin().lock().read_line(&mut answer));
    match (read, answer.trim()) {
        (Ok(_), "y" | "Y" | "yes") => Ok(()),
        _ => Err(Failure::new(
            Exit::Cancelled,
            "CANCELLED",
            "nothing was changed",
        )),
    }
}
