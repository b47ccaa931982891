//! Where and how a command prints.
//!
//! Three modes, picked from two facts: whether stdout is a terminal, and
//! whether `--json` was given. Tables are for people and may change; records
//! and JSON documents are for programs and are frozen.

mod cell;
pub(crate) mod chart;
mod details;
pub(crate) mod json;
mod table;
pub(crate) mod text;

use std::io::{self, IsTerminal, Write};

use serde::Serialize;
use serde_json::value::RawValue;

pub(crate) use self::{
    cell::{Cell, Row},
    json::Style,
    table::Column,
};
use crate::failure::{Ending, Result};

/// The form of what goes to stdout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Tables, on a terminal.
    Human(Screen),
    /// One line a record, TAB between cells, no header.
    Records,
    /// Exactly one JSON document.
    Json(Style),
}

/// What is known of the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Screen {
    /// Its width, in columns.
    pub(crate) width: usize,
    /// Whether colour and weight are welcome.
    pub(crate) color: bool,
}

/// The width of a terminal that does not tell.
const DEFAULT_WIDTH: usize = 80;

impl Mode {
    /// The mode of this process.
    pub(crate) fn detect(json: bool) -> Self {
        let terminal = io::stdout().is_terminal();
        match (json, terminal) {
            (true, true) => Self::Json(Style::Indented),
            (true, false) => Self::Json(Style::Compact),
            (false, true) => Self::Human(Screen::detect()),
            (false, false) => Self::Records,
        }
    }
}

impl Screen {
    fn detect() -> Self {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let asked_for = std::env::var("COLUMNS")
            .ok()
            .and_then(|columns| columns.parse().ok());
        let terminal = || {
            let (_, columns) = console::Term::stdout().size_checked()?;
            Some(usize::from(columns))
        };
        Self {
            width: asked_for
                .filter(|columns| *columns > 0)
                .or_else(terminal)
                .unwrap_or(DEFAULT_WIDTH),
            color: !set("NO_COLOR") && !dumb,
        }
    }
}

/// Whether stdout is a file on disk, not a pipe that somebody reads.
#[cfg(unix)]
pub(crate) fn stdout_is_a_file() -> bool {
    use std::{fs::File, os::fd::AsFd};

    let file = io::stdout().as_fd().try_clone_to_owned().map(File::from);
    file.and_then(|file| file.metadata())
        .is_ok_and(|metadata| metadata.is_file())
}

/// Whether stdout is a file on disk, not a pipe that somebody reads; where
/// that can't be told, a reader is assumed.
#[cfg(not(unix))]
pub(crate) fn stdout_is_a_file() -> bool {
    false
}

/// Stdout in its mode, and stderr for what is said beside it.
pub(crate) struct Output<'a> {
    mode: Mode,
    out: &'a mut dyn Write,
    notes: &'a mut dyn Write,
}

impl<'a> Output<'a> {
    pub(crate) fn new(mode: Mode, out: &'a mut dyn Write, notes: &'a mut dyn Write) -> Self {
        Self { mode, out, notes }
    }

    pub(crate) fn mode(&self) -> Mode {
        self.mode
    }

    /// Writes rows, as records or as one table.
    ///
    /// Records may be written in any number of pieces; a table is fitted to
    /// the rows that it is given, so those are to come at once.
    pub(crate) fn rows(&mut self, columns: &[Column], rows: &[Row]) -> Result {
        let written = match self.mode {
            Mode::Human(screen) => table::write(self.out, screen, columns, rows),
            Mode::Records | Mode::Json(_) => write_records(self.out, rows),
        };
        self.written(written)
    }

    /// Writes one thing: as labelled lines, or as a record.
    pub(crate) fn details(&mut self, record: Row, labelled: &[(&str, Cell)]) -> Result {
        let written = match self.mode {
            Mode::Human(screen) => details::write(self.out, screen, labelled),
            Mode::Records | Mode::Json(_) => write_records(self.out, &[record]),
        };
        self.written(written)
    }

    /// Writes one JSON document.
    pub(crate) fn document(&mut self, document: &RawValue) -> Result {
        let style = self.style();
        let written = json::write_document(self.out, document.get(), style);
        self.written(written)
    }

    /// Writes one JSON document on one line, whatever stdout is: for programs
    /// that read lines while this one goes on.
    pub(crate) fn line(&mut self, document: &impl Serialize) -> Result {
        let written = serde_json::to_string(document)
            .map_err(io::Error::from)
            .and_then(|document| json::write_document(self.out, &document, Style::Compact));
        self.written(written)
    }

    /// Writes a list document.
    pub(crate) fn list(&mut self, list: json::List, next_cursor: Option<&str>) -> Result {
        let style = self.style();
        list.finish(self.out, style, next_cursor)?;
        self.written(Ok(()))
    }

    /// Writes what a service sent as a file, as it came.
    pub(crate) fn copy(&mut self, file: &mut dyn io::Read) -> Result {
        let written = io::copy(file, self.out).map(drop);
        self.written(written)
    }

    /// Writes text of our own making.
    pub(crate) fn text(&mut self, text: &[u8]) -> Result {
        let written = self.out.write_all(text);
        self.written(written)
    }

    /// Tells people something beside the table; programs are not told.
    pub(crate) fn hint(&mut self, hint: &str) {
        if matches!(self.mode, Mode::Human(_)) {
            self.note(hint);
        }
    }

    /// Tells that the output lacks something.
    pub(crate) fn warning(&mut self, code: &str, message: &str) {
        let line = match self.mode {
            // Every line on stderr is an object then.
            Mode::Json(_) => {
                serde_json::json!({"warning": {"code": code, "message": message}}).to_string()
            }
            Mode::Human(_) | Mode::Records => {
                format!("Warning [{code}]: {}", text::one_line(message))
            }
        };
        self.note(&line);
    }

    fn note(&mut self, line: &str) {
        // A run does not fail because its margin notes go unread.
        let _ = writeln!(self.notes, "{line}").and_then(|()| self.notes.flush());
    }

    fn style(&self) -> Style {
        match self.mode {
            Mode::Json(style) => style,
            Mode::Human(_) | Mode::Records => Style::Compact,
        }
    }

    /// Flushes, so that a reader sees each piece when it is there.
    fn written(&mut self, written: io::Result<()>) -> Result {
        written
            .and_then(|()| self.out.flush())
            .map_err(|error| Ending::of_output(&error))
    }
}

fn write_records(out: &mut dyn Write, rows: &[Row]) -> io::Result<()> {
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\t" };
            write!(out, "{separator}{}", cell.as_record())?;
        }
        writeln!(out)?;
    }
    Ok(())
}
