//! Values of flags that may stand in a file.

use std::{
    fs,
    io::{self, Read},
};

use crate::failure::Failure;

/// More than this is no value of a flag.
const LONGEST: u64 = 1 << 20;

/// The text of `flag`: its argument, what is in `@FILE`, or `@-` for stdin;
/// and where that is, for messages: ` in FILE`.
pub(crate) fn text(flag: &str, argument: &str) -> Result<(String, String), Failure> {
    Ok(match argument.strip_prefix('@') {
        None => (argument.to_owned(), String::new()),
        Some("-") => (
            load(flag, "stdin", io::stdin().lock())?,
            " from stdin".to_owned(),
        ),
        Some(path) => {
            let file = fs::File::open(path).map_err(|error| unreadable(flag, path, &error))?;
            (load(flag, path, file)?, format!(" in {path}"))
        }
    })
}

fn load(flag: &str, name: &str, source: impl Read) -> Result<String, Failure> {
    let mut text = String::new();
    let length = source
        .take(LONGEST + 1)
        .read_to_string(&mut text)
        .map_err(|error| unreadable(flag, name, &error))?;
    if u64::try_from(length).is_ok_and(|length| length <= LONGEST) {
        return Ok(text);
    }
    Err(Failure::usage(
        "INPUT_TOO_LONG",
        format!("{flag}: {name} is longer than {LONGEST} bytes"),
    ))
}

fn unreadable(flag: &str, name: &str, error: &io::Error) -> Failure {
    Failure::usage(
        "UNREADABLE_FILE",
        format!("{flag}: cannot read {name}: {error}"),
    )
}
