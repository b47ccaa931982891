//! The records of an export, read while it arrives.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;
use octo_transport::BodyStream;
use octolens_api::types;

use crate::{
    error::{Error, Result},
    model::Mention,
};

/// The mentions of an export, one by one; a [`Stream`].
///
/// Made by [`ExportBody::records`](crate::ExportBody::records). Holds one
/// record at a time. A file that ends before its end, or that holds another
/// number of mentions than was announced, ends in an error.
pub struct Records {
    body: BodyStream,
    splitter: Splitter,
    announced: Option<u64>,
    given: u64,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Reading,
    NotJson,
    Over,
}

impl Records {
    pub(super) fn new(body: BodyStream, announced: Option<u64>, json: bool) -> Self {
        Self {
            body,
            splitter: Splitter::default(),
            announced,
            given: 0,
            state: if json { State::Reading } else { State::NotJson },
        }
    }

    /// The next mention; `None` behind the last.
    pub async fn next(&mut self) -> Option<Result<Mention>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn failed(
        &mut self,
        message: impl Into<std::borrow::Cow<'static, str>>,
    ) -> Option<Result<Mention>> {
        self.state = State::Over;
        Some(Err(Error::from(self.body.malformed(message))))
    }

    /// What stands in the bytes at hand; `None` when more are needed.
    fn take(&mut self) -> Option<Option<Result<Mention>>> {
        match self.splitter.next() {
            Step::More => None,
            Step::Malformed(message) => Some(self.failed(message)),
            Step::Record(record) => Some(match serde_json::from_slice::<types::Mention>(&record) {
                Ok(mention) => {
                    self.given += 1;
                    Some(Ok(mention.into()))
                }
                Err(cause) => self.failed(format!(
                    "record {} of the export does not fit the contract (column {})",
                    self.given + 1,
                    cause.column()
                )),
            }),
        }
    }

    /// The end of the bytes: whether it is the end of the file, too.
    fn end(&mut self) -> Option<Result<Mention>> {
        if !self.splitter.is_complete() {
            return self.failed("the export ends within its JSON");
        }
        match self.announced {
            Some(announced) if announced != self.given => self.failed(format!(
                "the export announced {announced} mentions and held {}",
                self.given
            )),
            _ => {
                self.state = State::Over;
                None
            }
        }
    }
}

impl Stream for Records {
    type Item = Result<Mention>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        match this.state {
            State::Over => return Poll::Ready(None),
            State::NotJson => {
                return Poll::Ready(
                    this.failed("an export as CSV has no records to read; ask for JSON"),
                );
            }
            State::Reading => {}
        }
        loop {
            if let Some(outcome) = this.take() {
                return Poll::Ready(outcome);
            }
            match ready!(Pin::new(&mut this.body).poll_next(context)) {
                Some(Ok(piece)) => this.splitter.push(&piece),
                Some(Err(error)) => {
                    this.state = State::Over;
                    return Poll::Ready(Some(Err(error.into())));
                }
                None => return Poll::Ready(this.end()),
            }
        }
    }
}

impl fmt::Debug for Records {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Records")
            .field("announced", &self.announced)
            .field("given", &self.given)
            .finish_non_exhaustive()
    }
}

/// Finds the elements of the list `data` of one JSON object, in bytes that
/// arrive in any pieces.
#[derive(Debug, Default)]
struct Splitter {
    bytes: BytesMut,
    /// Bytes at the front that were looked at.
    seen: usize,
    /// Objects and lists that are open.
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// Where the text that was last read at depth 1 begins.
    string_start: usize,
    /// The last string at depth 1 is the name `data`.
    named_data: bool,
    in_data: bool,
    complete: bool,
}

enum Step {
    More,
    Record(Bytes),
    Malformed(&'static str),
}

impl Splitter {
    fn push(&mut self, piece: &[u8]) {
        self.bytes.extend_from_slice(piece);
    }

    /// Whether the object was closed.
    fn is_complete(&self) -> bool {
        self.complete
    }

    fn next(&mut self) -> Step {
        while let Some(byte) = self.bytes.get(self.seen).copied() {
            self.seen += 1;
            if self.in_string {
                self.string_byte(byte);
                continue;
            }
            match byte {
                b'"' => {
                    self.in_string = true;
                    self.string_start = self.seen;
                }
                b'{' | b'[' => {
                    if self.complete || (self.depth == 0 && byte == b'[') {
                        return Step::Malformed("the export is not one JSON object");
                    }
                    if self.depth == 1 && byte == b'[' && self.named_data {
                        self.in_data = true;
                    }
                    // A record begins: what stands before it is done with.
                    if self.in_data && self.depth == 2 {
                        self.drop_seen(1);
                    }
                    self.depth += 1;
                }
                b'}' | b']' => {
                    let Some(depth) = self.depth.checked_sub(1) else {
                        return Step::Malformed("the export closes more than it opens");
                    };
                    self.depth = depth;
                    if self.in_data && depth == 2 {
                        let record = self.bytes.split_to(self.seen).freeze();
                        self.seen = 0;
                        return Step::Record(record);
                    }
                    if depth == 1 {
                        self.in_data = false;
                        self.named_data = false;
                        self.drop_seen(0);
                    }
                    self.complete |= depth == 0;
                }
                _ if self.complete && !byte.is_ascii_whitespace() => {
                    return Step::Malformed("the export goes on behind its JSON");
                }
                _ => {}
            }
        }
        if self.depth <= 2 && !self.in_string {
            // Between records nothing has to be kept.
            self.drop_seen(0);
        }
        Step::More
    }

    fn string_byte(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' => self.escaped = true,
            b'"' => {
                self.in_string = false;
                if self.depth == 1 {
                    let text = self.bytes.get(self.string_start..self.seen - 1);
                    self.named_data = text == Some(&b"data"[..]);
                }
            }
            _ => {}
        }
    }

    /// Drops what was looked at, but for the last `kept` bytes.
    fn drop_seen(&mut self, kept: usize) {
        self.bytes.advance(self.seen.saturating_sub(kept));
        self.seen = kept.min(self.seen);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The records of a file that arrives in pieces of `size` bytes, and
    /// whether it was whole.
    fn split(file: &str, size: usize) -> Result<(Vec<String>, bool), &'static str> {
        let mut splitter = Splitter::default();
        let mut records = Vec::new();
        for piece in file.as_bytes().chunks(size) {
            splitter.push(piece);
            loop {
                match splitter.next() {
                    Step::More => break,
                    Step::Record(record) => {
                        records.push(String::from_utf8_lossy(&record).into_owned());
                    }
                    Step::Malformed(message) => return Err(message),
                }
            }
        }
        Ok((records, splitter.is_complete()))
    }

    #[test]
    fn records_are_found_whatever_the_pieces() {
        let file = r#" {"total": 3, "note": "data", "data" : [ {"a": "x, [y]: {z} \" }"},
            {"b": [1, {"data": [2]}]} ,{}], "data2": [{"no": 1}]} "#;
        let expected = [
            r#"{"a": "x, [y]: {z} \" }"}"#,
            r#"{"b": [1, {"data": [2]}]}"#,
            "{}",
        ];
        for size in 1..=file.len() {
            let (records, whole) = split(file, size).expect("a file of the documented form");
            assert_eq!(records, expected, "pieces of {size}");
            assert!(whole, "pieces of {size}");
        }
    }

    #[test]
    fn a_file_that_is_cut_off_is_not_whole() {
        let file = r#"{"data":[{"a":1},{"b":2}],"total":2}"#;
        for end in 0..file.len() {
            let (_, whole) = split(&file[..end], 7).expect("the start of a file");
            assert!(!whole, "{end}");
        }
    }

    #[test]
    fn what_is_not_one_object_is_malformed() {
        for file in ["[{}]", "{}{}", "{} x", "]"] {
            assert!(split(file, 1).is_err(), "{file}");
        }
    }

    #[test]
    fn only_one_record_is_held() {
        let mut splitter = Splitter::default();
        splitter.push(br#"{"data":["#);
        for _ in 0..1_000 {
            splitter.push(br#"{"a":"0123456789"},"#);
            while let Step::Record(_) = splitter.next() {}
            assert!(splitter.bytes.len() < 64, "{} bytes", splitter.bytes.len());
        }
    }
}
