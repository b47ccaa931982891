//! The page URLs that `octo octogen lookup` is given.

use std::{
    fs,
    io::{self, BufRead, BufReader},
    path::{Path, PathBuf},
};

use crate::{
    cli::LookupArgs,
    failure::{Exit, Failure},
    interrupt::Interrupt,
};

/// One URL, answered as such; or a list, however short.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Urls {
    One(String),
    Many(Vec<String>),
}

/// The URLs of the arguments, or those in the file that they name.
pub(super) async fn read(args: &LookupArgs, interrupt: &mut Interrupt) -> Result<Urls, Failure> {
    let file = match (&args.file, args.urls.as_slice()) {
        (Some(file), _) => file.clone(),
        (None, [only]) if only == "-" => PathBuf::from("-"),
        (None, [only]) => return Ok(Urls::One(only.clone())),
        (None, urls) if urls.iter().any(|url| url == "-") => {
            return Err(Failure::usage(
                "CONFLICTING_FLAGS",
                "`-` reads all URLs from stdin; give it alone",
            ));
        }
        (None, urls) => return Ok(Urls::Many(urls.to_vec())),
    };
    // Off the runtime: stdin may stay silent for long, and Ctrl-C is to end
    // that wait.
    let reading = tokio::task::spawn_blocking(move || read_file(&file));
    let read = interrupt.or(reading).await?;
    read.map_err(|error| {
        Failure::new(
            Exit::Unexpected,
            "UNEXPECTED",
            format!("reading URLs ended early: {error}"),
        )
    })?
    .map(Urls::Many)
}

fn read_file(file: &Path) -> Result<Vec<String>, Failure> {
    if file == Path::new("-") {
        return lines("stdin", io::stdin().lock());
    }
    let name = file.display().to_string();
    let reader = fs::File::open(file).map_err(|error| unreadable(&name, &error))?;
    lines(&name, BufReader::new(reader))
}

/// One URL a line; blank lines count for nothing.
fn lines(name: &str, reader: impl BufRead) -> Result<Vec<String>, Failure> {
    let mut urls = Vec::new();
    for (index, line) in reader.lines().enumerate() {
        let line =
            line.map_err(|error| unreadable(&format!("{name}, line {}", index + 1), &error))?;
        let line = line.trim();
        if !line.is_empty() {
            urls.push(line.to_owned());
        }
    }
    Ok(urls)
}

fn unreadable(name: &str, error: &io::Error) -> Failure {
    Failure::usage(
        "UNREADABLE_FILE",
        format!("cannot read URLs from {name}: {error}"),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn blank_lines_and_margins_are_dropped() {
        let urls = lines(
            "list",
            "https://a.example/1\r\n\n  https://a.example/2  ".as_bytes(),
        );
        assert_eq!(
            urls.unwrap(),
            ["https://a.example/1", "https://a.example/2"]
        );
    }

    #[test]
    fn a_line_that_is_no_text_is_named() {
        let failure = lines("list", &b"https://a.example/1\n\xff\n"[..]).unwrap_err();
        let mut shown = Vec::new();
        failure.write(&mut shown, false).unwrap();
        let shown = String::from_utf8(shown).unwrap();
        assert!(
            shown.contains("UNREADABLE_FILE") && shown.contains("list, line 2"),
            "{shown}"
        );
    }
}
