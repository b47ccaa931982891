//! Where in a JSON text the things stand that pointers name.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

/// A range of bytes in a document's text, and the line it starts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset after the last byte.
    pub end: usize,
    /// Line of the first byte, counted from one.
    pub line: usize,
}

/// Finds the spans of the values that `pointers` name in the JSON `text`.
///
/// One pass, no recursion, nothing kept but what is asked for. Text that is
/// not JSON yields what was found up to the first fault.
///
/// ```
/// use octo_contract::surface::spans;
///
/// let text = r#"{"info": {"title": "Shop"}}"#;
/// let found = spans(text, ["/info/title"]);
/// assert_eq!(&text[found["/info/title"].start..found["/info/title"].end], r#""Shop""#);
/// ```
pub fn spans<'p>(text: &str, pointers: impl IntoIterator<Item = &'p str>) -> HashMap<String, Span> {
    let wanted: HashSet<&str> = pointers.into_iter().collect();
    let mut scan = Scan {
        text,
        at: 0,
        line: 1,
        pointer: String::new(),
        open: Vec::new(),
        wanted,
        found: HashMap::new(),
    };
    // A fault ends the scan; what was found before it is still true.
    let _ = scan.document();
    scan.found
}

/// A container that is being read.
struct Open {
    start: usize,
    line: usize,
    /// Length of the pointer to the container itself.
    pointer: usize,
    /// The next index in a list; `None` in an object.
    index: Option<usize>,
}

struct Scan<'t, 'p> {
    text: &'t str,
    at: usize,
    line: usize,
    pointer: String,
    open: Vec<Open>,
    wanted: HashSet<&'p str>,
    found: HashMap<String, Span>,
}

impl Scan<'_, '_> {
    fn document(&mut self) -> Option<()> {
        self.value()?;
        while let Some(top) = self.open.last_mut() {
            let length = top.pointer;
            let index = top.index;
            self.pointer.truncate(length);
            self.space();
            let byte = self.peek()?;
            match (byte, index) {
                (b'}', None) | (b']', Some(_)) => {
                    self.at += 1;
                    if let Some(done) = self.open.pop() {
                        self.record(done.start, done.line);
                    }
                }
                (b',', _) => self.at += 1,
                (_, Some(position)) => {
                    if let Some(top) = self.open.last_mut() {
                        top.index = Some(position + 1);
                    }
                    self.pointer.push('/');
                    self.pointer.push_str(&position.to_string());
                    self.value()?;
                }
                (b'"', None) => {
                    let key = self.string()?;
                    self.pointer.push('/');
                    self.pointer
                        .push_str(&key.replace('~', "~0").replace('/', "~1"));
                    self.space();
                    if self.peek()? != b':' {
                        return None;
                    }
                    self.at += 1;
                    self.value()?;
                }
                _ => return None,
            }
        }
        Some(())
    }

    /// Reads a scalar whole, or enters a container.
    fn value(&mut self) -> Option<()> {
        self.space();
        let (start, line) = (self.at, self.line);
        match self.peek()? {
            byte @ (b'{' | b'[') => {
                self.at += 1;
                self.open.push(Open {
                    start,
                    line,
                    pointer: self.pointer.len(),
                    index: (byte == b'[').then_some(0),
                });
            }
            b'"' => {
                self.skip_string()?;
                self.record(start, line);
            }
            _ => {
                while self
                    .peek()
                    .is_some_and(|byte| !b",]} \t\r\n".contains(&byte))
                {
                    self.at += 1;
                }
                if self.at == start {
                    return None;
                }
                self.record(start, line);
            }
        }
        Some(())
    }

    fn record(&mut self, start: usize, line: usize) {
        if self.wanted.contains(self.pointer.as_str()) {
            let span = Span {
                start,
                end: self.at,
                line,
            };
            self.found.insert(self.pointer.clone(), span);
        }
    }

    fn string(&mut self) -> Option<String> {
        let start = self.at;
        self.skip_string()?;
        let raw = self.text.get(start..self.at)?;
        match raw.contains('\\') {
            true => serde_json::from_str(raw).ok(),
            false => raw.get(1..raw.len().checked_sub(1)?).map(str::to_owned),
        }
    }

    fn skip_string(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                b'\\' => self.at += 2,
                b'\n' => {
                    self.line += 1;
                    self.at += 1;
                }
                _ => self.at += 1,
            }
        }
    }

    fn space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' => self.line += 1,
                b' ' | b'\t' | b'\r' => {}
                _ => return,
            }
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::spans;

    #[test]
    fn finds_containers_scalars_and_escaped_keys() {
        let text = "{\n \"a/b\": [1, {\"c\\\"\": null}],\n \"d\": {}\n}";
        let found = spans(text, ["", "/a~1b", "/a~1b/0", "/a~1b/1/c\"", "/d"]);
        let shown = |pointer: &str| {
            let span = found.get(pointer).copied().unwrap();
            (&text[span.start..span.end], span.line)
        };
        assert_eq!(shown(""), (text, 1));
        assert_eq!(shown("/a~1b"), ("[1, {\"c\\\"\": null}]", 2));
        assert_eq!(shown("/a~1b/0"), ("1", 2));
        assert_eq!(shown("/a~1b/1/c\""), ("null", 2));
        assert_eq!(shown("/d"), ("{}", 3));
    }

    #[test]
    fn broken_text_ends_the_scan() {
        for text in ["", "{", "[1,", "{\"a\"", "{\"a\" 1}", "\"a", "{]", "[}"] {
            spans(text, ["", "/a", "/0"]);
        }
    }
}
