//! Where in a JSON text a position lies.
//!
//! serde_json names a line and a column; a reader wants the member. The text
//! was already found to be JSON up to that position (or to break there), so
//! this walk need not validate, only keep track.

use std::fmt::Write as _;

/// One open container.
enum Open {
    Object { member: String },
    Array { index: usize },
}

/// The path of the innermost value at or before a position, `$.items[3].title`.
///
/// Line and column count from 1, as serde_json counts them.
pub(crate) fn at(text: &[u8], line: usize, column: usize) -> String {
    let end = offset(text, line, column).min(text.len());
    let mut open: Vec<Open> = Vec::new();
    let mut expects_member = false;
    let mut position = 0;
    while let Some(&byte) = text.get(position) {
        if position >= end {
            break;
        }
        match byte {
            b'{' => {
                open.push(Open::Object {
                    member: String::new(),
                });
                expects_member = true;
            }
            b'[' => open.push(Open::Array { index: 0 }),
            // The value that ends here is still the one meant when the
            // position is its end.
            b'}' | b']' if position + 1 < end => {
                open.pop();
                expects_member = false;
            }
            b'}' | b']' => return path(open.split_last().map_or(&[], |(_, outer)| outer)),
            b',' => match open.last_mut() {
                Some(Open::Array { index }) => *index += 1,
                Some(Open::Object { .. }) => expects_member = true,
                None => {}
            },
            b'"' => {
                let close = string_end(text, position);
                if expects_member && let Some(Open::Object { member }) = open.last_mut() {
                    *member = text
                        .get(position..close)
                        .and_then(|quoted| serde_json::from_slice(quoted).ok())
                        .unwrap_or_default();
                    expects_member = false;
                }
                position = close;
                continue;
            }
            _ => {}
        }
        position += 1;
    }
    path(&open)
}

fn path(open: &[Open]) -> String {
    let mut path = String::from("$");
    for container in open {
        match container {
            Open::Object { member } if member.is_empty() => {}
            Open::Object { member } => {
                let plain = member
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'_');
                if plain {
                    path.push('.');
                    path.push_str(member);
                } else {
                    let shown: String = member.chars().take(60).collect();
                    let _ = write!(path, "[{shown:?}]");
                }
            }
            Open::Array { index } => {
                let _ = write!(path, "[{index}]");
            }
        }
    }
    path
}

/// The position behind a string that starts at `start`.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut position = start + 1;
    while let Some(&byte) = text.get(position) {
        match byte {
            b'\\' => position += 2,
            b'"' => return position + 1,
            _ => position += 1,
        }
    }
    text.len()
}

fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        _ => text
            .iter()
            .enumerate()
            .filter(|(_, byte)| **byte == b'\n')
            .nth(line - 2)
            .map_or(text.len(), |(at, _)| at + 1),
    };
    start.saturating_add(column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path_before(text: &str, mark: &str) -> String {
        let end = text.find(mark).map_or(text.len(), |at| at + mark.len());
        let line = 1 + text[..end].matches('\n').count();
        let column = end - text[..end].rfind('\n').map_or(0, |at| at + 1);
        at(text.as_bytes(), line, column)
    }

    #[test]
    fn follows_members_and_elements() {
        let text = r#"{"a": [1, {"b c": [true, null]}, 3], "d": {"e": "x\"y,]"}, "f": 7}"#;
        assert_eq!(path_before(text, "1"), "$.a[0]");
        assert_eq!(path_before(text, "true"), "$.a[1][\"b c\"][0]");
        assert_eq!(path_before(text, "null"), "$.a[1][\"b c\"][1]");
        assert_eq!(path_before(text, "3"), "$.a[2]");
        assert_eq!(path_before(text, "y,]"), "$.d.e");
        assert_eq!(path_before(text, "7"), "$.f");
    }

    #[test]
    fn counts_lines() {
        assert_eq!(
            path_before("{\n \"a\": 1,\n \"b\": [\n  2\n ]\n}", "2"),
            "$.b[0]"
        );
    }

    #[test]
    fn takes_anything() {
        for text in ["", "{", "[[[", "\"", "}}}", "{\"a", "\u{fffd}", ",,,", "\\"] {
            for column in 0..6 {
                assert!(at(text.as_bytes(), 1, column).starts_with('$'));
                assert!(at(text.as_bytes(), 9, column).starts_with('$'));
            }
        }
    }
}
