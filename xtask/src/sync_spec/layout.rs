//! The layout of a vendored document: one member a line, nothing else changed.

/// Re-indents `json`, which must be valid.
///
/// Only whitespace between tokens is touched. Numbers (`100.0`, integers of
/// any size), escapes in strings and the order of keys stay as published,
/// which a round trip through parsed values would not promise.
///
/// The result ends in one newline; none when it has more than `limit` bytes,
/// which deep nesting can bring about from little.
pub(crate) fn indent(json: &str, limit: usize) -> Option<String> {
    let mut out = String::with_capacity(limit.min(json.len() * 2));
    let mut depth = 0_usize;
    let mut tokens = Tokens { rest: json }.peekable();
    while let Some(token) = tokens.next() {
        if out.len() > limit {
            return None;
        }
        match token {
            "{" | "[" => {
                out.push_str(token);
                let closed = matches!(tokens.peek(), Some(&("}" | "]")));
                if !closed {
                    depth += 1;
                    line_break(&mut out, depth);
                } else if let Some(close) = tokens.next() {
                    out.push_str(close);
                }
            }
            "}" | "]" => {
                depth = depth.saturating_sub(1);
                line_break(&mut out, depth);
                out.push_str(token);
            }
            "," => {
                out.push(',');
                line_break(&mut out, depth);
            }
            ":" => out.push_str(": "),
            scalar => out.push_str(scalar),
        }
    }
    out.push('\n');
    (out.len() <= limit).then_some(out)
}

fn line_break(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// The tokens of valid JSON, as slices of it.
struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
        let end = match rest.as_bytes().first()? {
            b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
            b'"' => string_end(rest),
            _ => rest
                .find([' ', '\t', '\r', '\n', ',', ']', '}'])
                .unwrap_or(rest.len()),
        };
        let (token, rest) = rest.split_at(end);
        self.rest = rest;
        Some(token)
    }
}

/// Where the string that `text` starts with ends, past its closing quote.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn whole(json: &str) -> String {
        indent(json, 1000).unwrap()
    }

    #[test]
    fn ends_at_the_limit() {
        assert_eq!(indent("[1]", 8).as_deref(), Some("[\n  1\n]\n"));
        assert_eq!(indent("[1]", 7), None);
        let deep = format!(
            "{}{}{}",
            "[".repeat(100),
            "1,".repeat(100_000),
            "]".repeat(100)
        );
        assert_eq!(indent(&deep, 1 << 20), None);
    }

    #[test]
    fn looks_like_the_usual_pretty_printer() {
        let value: serde_json::Value = serde_json::from_str(
            r#"{"z":{},"a":[],"b":[{}, [[]], 1,"x",true,null],"é":{"k":"a\"b\\"}}"#,
        )
        .unwrap();
        let usual = serde_json::to_string_pretty(&value).unwrap();
        assert_eq!(whole(&value.to_string()), format!("{usual}\n"));
    }

    #[test]
    fn values_keep_their_spelling() {
        let json = r#"{"a":100.0,"b":12345678901234567890123,"c":1e2,"d":-0,"e":0.10,"f":"\u00e9\/ \ud83d\ude00 {,:} "}"#;
        let spelled = whole(json);
        assert_eq!(
            spelled,
            "{\n  \"a\": 100.0,\n  \"b\": 12345678901234567890123,\n  \"c\": 1e2,\n  \"d\": -0,\n  \
             \"e\": 0.10,\n  \"f\": \"\\u00e9\\/ \\ud83d\\ude00 {,:} \"\n}\n"
        );
    }

    #[test]
    fn is_its_own_fixed_point() {
        let once = whole("\t{ \"a\" :\r\n[ 1 , { } ] }\n\n");
        assert_eq!(once, "{\n  \"a\": [\n    1,\n    {}\n  ]\n}\n");
        assert_eq!(whole(&once), once);
    }
}
