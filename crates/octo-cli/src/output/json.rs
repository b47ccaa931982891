//! JSON documents on stdout.
//!
//! What a service sent is passed on as it came: member order, number text and
//! unknown members are kept, since nothing is parsed into values and printed
//! anew. Only the whitespace between tokens changes, and characters that a
//! terminal would obey are written as escapes.

use std::io::{self, Read, Seek, SeekFrom, Write};

use serde::Serialize;
use serde_json::value::RawValue;
use tempfile::SpooledTempFile;

use crate::failure::{Ending, Exit, Failure};

/// How a document is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// One line, for programs.
    Compact,
    /// Indented, for a terminal.
    Indented,
}

/// Writes one JSON document and a line break.
pub(crate) fn write_document(out: &mut dyn Write, document: &str, style: Style) -> io::Result<()> {
    let mut layout = Layout::new(out, style);
    layout.write_all(document.as_bytes())?;
    layout.finish()
}

/// Beyond this many bytes a list waits on disk instead of in memory.
const SPOOL_IN_MEMORY: usize = 8 << 20;

/// A list document, `{"data": […], "pagination": {"nextCursor": …}}`.
///
/// Items are spooled until the list is complete, so that a run that fails
/// midway leaves stdout empty instead of half a document.
pub(crate) struct List {
    spool: SpooledTempFile,
    empty: bool,
}

impl List {
    pub(crate) fn new() -> Self {
        Self {
            spool: SpooledTempFile::new(SPOOL_IN_MEMORY),
            empty: true,
        }
    }

    /// Adds an item as it came.
    pub(crate) fn push(&mut self, item: &RawValue) -> Result<(), Failure> {
        self.write(item.get().as_bytes()).map_err(spool_failure)
    }

    /// Adds an item of our own making.
    pub(crate) fn push_value(&mut self, item: &impl Serialize) -> Result<(), Failure> {
        let item = serde_json::to_vec(item).map_err(io::Error::from);
        item.and_then(|item| self.write(&item))
            .map_err(spool_failure)
    }

    fn write(&mut self, item: &[u8]) -> io::Result<()> {
        if !self.empty {
            self.spool.write_all(b",")?;
        }
        self.empty = false;
        self.spool.write_all(item)
    }

    /// Writes the document.
    pub(crate) fn finish(
        mut self,
        out: &mut dyn Write,
        style: Style,
        next_cursor: Option<&str>,
    ) -> Result<(), Ending> {
        self.spool.seek(SeekFrom::Start(0)).map_err(spool_failure)?;
        let mut layout = Layout::new(out, style);
        let write = |layout: &mut Layout<'_>, part: &[u8]| {
            layout
                .write_all(part)
                .map_err(|error| Ending::of_output(&error))
        };
        write(&mut layout, b"{\"data\":[")?;
        let mut buffer = vec![0; 64 << 10];
        loop {
            // Not `io::copy`: the two sides fail in different ways.
            let count = self.spool.read(&mut buffer).map_err(spool_failure)?;
            let Some(part) = buffer.get(..count).filter(|part| !part.is_empty()) else {
                break;
            };
            write(&mut layout, part)?;
        }
        write(&mut layout, b"],\"pagination\":{\"nextCursor\":")?;
        write(
            &mut layout,
            serde_json::Value::from(next_cursor).to_string().as_bytes(),
        )?;
        write(&mut layout, b"}}")?;
        layout.finish().map_err(|error| Ending::of_output(&error))
    }
}

fn spool_failure(error: io::Error) -> Failure {
    Failure::new(
        Exit::Unexpected,
        "SPOOL_FAILED",
        format!(
            "cannot keep the answer in {}: {error}",
            std::env::temp_dir().display()
        ),
    )
}

/// Lays out JSON that passes through, in any number of pieces.
///
/// The JSON has to be well-formed; this works on tokens and checks nothing.
struct Layout<'a> {
    out: io::BufWriter<&'a mut dyn Write>,
    style: Style,
    depth: usize,
    state: State,
    /// A bracket was opened and nothing stands in it yet.
    opened: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Between,
    InString,
    /// Behind a backslash.
    Escaped,
    /// Behind the byte that starts U+0080 to U+00BF in UTF-8.
    Lead,
}

impl<'a> Layout<'a> {
    fn new(out: &'a mut dyn Write, style: Style) -> Self {
        Self {
            out: io::BufWriter::new(out),
            style,
            depth: 0,
            state: State::Between,
            opened: false,
        }
    }

    fn finish(mut self) -> io::Result<()> {
        self.out.write_all(b"\n")?;
        self.out.flush()
    }

    fn byte(&mut self, byte: u8) -> io::Result<()> {
        match self.state {
            State::Between => return self.token(byte),
            State::Escaped => self.state = State::InString,
            State::Lead => {
                self.state = State::InString;
                // C1 controls: some terminals take U+009B for `ESC [`.
                if (0x80..=0x9f).contains(&byte) {
                    return write!(self.out, "\\u{byte:04x}");
                }
                self.out.write_all(&[0xc2])?;
            }
            State::InString => match byte {
                b'\\' => self.state = State::Escaped,
                b'"' => self.state = State::Between,
                0xc2 => {
                    self.state = State::Lead;
                    return Ok(());
                }
                0x7f => return self.out.write_all(b"\\u007f"),
                _ => {}
            },
        }
        self.out.write_all(&[byte])
    }

    fn token(&mut self, byte: u8) -> io::Result<()> {
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' => return Ok(()),
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                if !std::mem::take(&mut self.opened) {
                    self.break_line()?;
                }
                return self.out.write_all(&[byte]);
            }
            _ => {}
        }
        if std::mem::take(&mut self.opened) {
            self.break_line()?;
        }
        self.out.write_all(&[byte])?;
        match byte {
            b'{' | b'[' => {
                self.depth += 1;
                self.opened = true;
            }
            b',' => self.break_line()?,
            b':' if self.style == Style::Indented => self.out.write_all(b" ")?,
            b'"' => self.state = State::InString,
            _ => {}
        }
        Ok(())
    }

    fn break_line(&mut self) -> io::Result<()> {
        if self.style == Style::Indented {
            write!(self.out, "\n{:indent$}", "", indent = self.depth * 2)?;
        }
        Ok(())
    }
}

impl Write for Layout<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            self.byte(*byte)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn laid_out(document: &str, style: Style) -> String {
        let mut out = Vec::new();
        write_document(&mut out, document, style).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn numbers_order_and_unknown_members_stay() {
        let document = r#"{ "z": 96.50, "a": [1e400, {}, [ ]], "é \" }": null }"#;
        assert_eq!(
            laid_out(document, Style::Compact),
            "{\"z\":96.50,\"a\":[1e400,{},[]],\"é \\\" }\":null}\n",
        );
    }

    #[test]
    fn indenting_agrees_with_serde_json() {
        let document = r#"{"a":[1,{"b":[],"c":{}},"x, [y]: {z}"],"d":{"e":"\\"}}"#;
        let value: serde_json::Value = serde_json::from_str(document).unwrap();
        let expected = format!("{}\n", serde_json::to_string_pretty(&value).unwrap());
        assert_eq!(laid_out(document, Style::Indented), expected);
    }

    #[test]
    fn characters_that_a_terminal_obeys_are_escaped() {
        let document = "{\"a\":\"x\u{7f}\u{9b}31m é \u{a0}\"}";
        let laid_out = laid_out(document, Style::Compact);
        assert_eq!(laid_out, "{\"a\":\"x\\u007f\\u009b31m é \u{a0}\"}\n");
        let before: serde_json::Value = serde_json::from_str(document).unwrap();
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&laid_out).unwrap(),
            before
        );
    }

    #[test]
    fn a_list_is_one_document() {
        let mut list = List::new();
        list.push(serde_json::from_str("{\"a\": 1}").unwrap())
            .unwrap();
        list.push_value(&"two").unwrap();
        let mut out = Vec::new();
        list.finish(&mut out, Style::Compact, Some("c\"1")).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "{\"data\":[{\"a\":1},\"two\"],\"pagination\":{\"nextCursor\":\"c\\\"1\"}}\n",
        );
    }

    #[test]
    fn an_empty_list_is_a_document_too() {
        let mut out = Vec::new();
        List::new().finish(&mut out, Style::Compact, None).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "{\"data\":[],\"pagination\":{\"nextCursor\":null}}\n",
        );
    }
}
