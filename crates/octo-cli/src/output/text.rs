//! Foreign text made fit to print.

use std::{borrow::Cow, fmt::Write};

/// `text` as one line that is safe on a terminal.
///
/// Runs of whitespace, line breaks among them, become one space; control
/// characters, which could move the cursor or start an escape sequence, and
/// bidirectional overrides, which could reorder what stands around them, are
/// shown as `\u{…}`.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    if text
        .chars()
        .all(|c| c == ' ' || !(c.is_whitespace() || is_unsafe(c)))
        && !text.contains("  ")
        && text.trim().len() == text.len()
    {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        push_escaped(&mut line, word);
    }
    Cow::Owned(line)
}

/// `text` with its line breaks kept, and otherwise as safe as [`one_line`].
pub(crate) fn lines(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            safe.push('\n');
        }
        push_escaped(&mut safe, line);
    }
    safe
}

fn push_escaped(safe: &mut String, text: &str) {
    for c in text.chars() {
        if is_unsafe(c) {
            // Writing to a `String` cannot fail.
            let _ = write!(safe, "\\u{{{:x}}}", u32::from(c));
        } else {
            safe.push(c);
        }
    }
}

fn is_unsafe(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_not_copied() {
        assert!(matches!(one_line("Zwölf Boxkämpfer 😀"), Cow::Borrowed(_)));
    }

    #[test]
    fn whitespace_collapses() {
        assert_eq!(one_line("  a\tb\r\n c\u{a0}\u{2028}d  "), "a b c d");
        assert_eq!(one_line(" \n "), "");
    }

    #[test]
    fn escape_sequences_and_overrides_become_visible() {
        assert_eq!(
            one_line("\x1b[31mred\u{9b}0m\x07"),
            "\\u{1b}[31mred\\u{9b}0m\\u{7}"
        );
        assert_eq!(one_line("abc\u{202e}fed"), "abc\\u{202e}fed");
    }

    #[test]
    fn lines_keep_their_breaks() {
        assert_eq!(lines("a\n  b\x1b\n"), "a\n  b\\u{1b}");
    }
}
