//! One self-contained page: no script, style or font from elsewhere.

use std::fmt::Write as _;

use serde_json::Value;

use super::{Titles, operations};
use crate::compare::{Axis, Change, Class, Drift};

const STYLE: &str = include_str!("page/style.css");
const SCRIPT: &str = include_str!("page/filter.js");

/// The most lines that a fragment shows.
const LINES: usize = 40;

/// The deepest nesting that a fragment shows.
const DEPTH: usize = 5;

/// The longest text that a fragment quotes, in characters.
const TEXT: usize = 300;

/// The documents, for the fragments that the page shows side by side.
#[derive(Clone, Copy, Debug)]
pub struct Fragments<'d> {
    /// The base document.
    pub base: &'d Value,
    /// The revised document.
    pub revision: &'d Value,
}

/// Writes the page: readable on a phone and in the dark, filtered by class,
/// axis and operation, both documents' fragments side by side.
///
/// Everything from the documents is escaped, and a content security policy
/// forbids the page to load anything.
pub fn html(drift: &Drift, titles: Titles<'_>, fragments: Fragments<'_>) -> String {
    let mut out = String::new();
    out.push_str("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.push_str(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n",
    );
    let _ = writeln!(
        out,
        "<title>Contract drift</title>\n<style>\n{STYLE}</style>\n</head>\n<body>"
    );
    head(&mut out, drift, titles);
    if drift.is_empty() {
        out.push_str("<p>The two documents say the same.</p>\n");
    } else {
        form(&mut out, drift);
        out.push_str("<main>\n");
        for change in drift.changes() {
            entry(&mut out, change, fragments);
        }
        let _ = writeln!(out, "</main>\n<script>\n{SCRIPT}</script>");
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn head(out: &mut String, drift: &Drift, titles: Titles<'_>) {
    let _ = writeln!(
        out,
        "<h1>Contract drift</h1>\n<p class=\"soft\">{} → {}</p>",
        escaped(titles.base),
        escaped(titles.revision)
    );
    out.push_str("<table>\n<tr><th scope=\"col\">axis</th>");
    for class in Class::ALL {
        let _ = write!(out, "<th scope=\"col\">{class}</th>");
    }
    out.push_str("</tr>\n");
    for (name, counts) in [("wire", drift.counts()), ("source", drift.source_counts())] {
        let _ = write!(out, "<tr><td>{name}</td>");
        for class in Class::ALL {
            let _ = write!(out, "<td>{}</td>", counts.get(class));
        }
        out.push_str("</tr>\n");
    }
    let _ = writeln!(
        out,
        "</table>\n<p>Semver: <strong>{}</strong></p>",
        drift.semver().as_str()
    );
}

fn form(out: &mut String, drift: &Drift) {
    out.push_str("<form aria-label=\"Filter\">\n<fieldset>\n");
    for class in Class::ALL {
        // Wording is long and seldom read: shown when there is nothing else.
        let weighty = drift
            .changes()
            .iter()
            .any(|change| change.class != Class::Cosmetic);
        let checked = if class == Class::Cosmetic && weighty {
            ""
        } else {
            " checked"
        };
        let _ = writeln!(
            out,
            "<label><input type=\"checkbox\" name=\"class\" value=\"{class}\"{checked}> {class}</label>"
        );
    }
    out.push_str("</fieldset>\n<fieldset>\n");
    for axis in [Axis::Wire, Axis::Source] {
        let checked = if axis == Axis::Wire { " checked" } else { "" };
        let _ = writeln!(
            out,
            "<label><input type=\"checkbox\" name=\"axis\" value=\"{axis}\"{checked}> {axis}</label>"
        );
    }
    out.push_str(
        "</fieldset>\n<input type=\"search\" placeholder=\"Operation, name or rule\" \
         aria-label=\"Operation, name or rule\">\n<span class=\"soft\" id=\"shown\" role=\"status\"></span>\n</form>\n",
    );
}

fn entry(out: &mut String, change: &Change, fragments: Fragments<'_>) {
    let reached = operations(change);
    let searched = format!(
        "{} {} {} {}",
        change.message,
        change.id,
        reached,
        change.rust.join(" ")
    );
    let _ = writeln!(
        out,
        "<details class=\"{}\" data-class=\"{}\" data-axis=\"{}\" data-text=\"{}\">",
        change.class,
        change.class,
        change.axis,
        escaped(&searched.to_lowercase())
    );
    let _ = writeln!(
        out,
        "<summary><span class=\"tag\">{}</span>{}</summary>\n<div class=\"body\">",
        change.class,
        sentence(&change.message)
    );
    if let Some(remedy) = change.remedy {
        let _ = writeln!(out, "<p>Remedy: {}.</p>", escaped(remedy));
    }
    if change.operations.count > 0 {
        let noun = if change.operations.count == 1 {
            "operation"
        } else {
            "operations"
        };
        let _ = writeln!(
            out,
            "<p class=\"soft\">{} {noun}: {}</p>",
            change.operations.count,
            escaped(&reached)
        );
    }
    if !change.rust.is_empty() {
        let items: Vec<String> = change
            .rust
            .iter()
            .map(|item| format!("<code>{}</code>", escaped(item)))
            .collect();
        let _ = writeln!(out, "<p class=\"soft\">Rust: {}</p>", items.join(" "));
    }
    let _ = writeln!(
        out,
        "<p class=\"soft\"><code>{}</code> {} {} <code>{}</code></p>",
        escaped(&change.id),
        change.axis,
        change.direction,
        escaped(&change.fingerprint)
    );
    // A change of source stands where the change on the wire stands.
    if change.class != Class::Cosmetic && change.axis == Axis::Wire {
        out.push_str("<div class=\"sides\">\n");
        side(out, "base", fragments.base, &change.base_pointer);
        side(
            out,
            "revision",
            fragments.revision,
            &change.revision_pointer,
        );
        out.push_str("</div>\n");
    }
    out.push_str("</div>\n</details>\n");
}

fn side(out: &mut String, name: &str, document: &Value, pointer: &str) {
    let shown = if pointer.is_empty() {
        "the whole document"
    } else {
        pointer
    };
    let _ = writeln!(
        out,
        "<figure><figcaption>{name}: <code>{}</code></figcaption><pre>{}</pre></figure>",
        escaped(shown),
        escaped(&fragment(document, pointer))
    );
}

/// The value at a pointer, in its object when it is a keyword's, cut to size.
fn fragment(document: &Value, pointer: &str) -> String {
    let value = document.pointer(pointer);
    let scalar = value.is_some_and(|value| !value.is_object() && !value.is_array());
    let around = pointer.rsplit_once('/').map(|(parent, _)| parent);
    let value = match (scalar, around) {
        (true, Some(parent)) => document.pointer(parent),
        _ => value,
    };
    let mut lines = Lines {
        text: String::new(),
        left: LINES,
    };
    match value {
        Some(value) => lines.value(value, 0),
        None => lines.push("nothing"),
    }
    lines.text
}

/// Pretty-printed JSON that stops when its lines are used up.
struct Lines {
    text: String,
    left: usize,
}

impl Lines {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn line(&mut self, depth: usize) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n("  ", depth));
        if self.left == 0 {
            self.text.push('…');
        }
        self.left > 0
    }

    fn value(&mut self, value: &Value, depth: usize) {
        match value {
            Value::Object(map) if map.is_empty() => self.push("{}"),
            Value::Array(list) if list.is_empty() => self.push("[]"),
            Value::Object(_) | Value::Array(_) if depth >= DEPTH => self.push("…"),
            Value::Object(map) => {
                self.push("{");
                let last = map.len() - 1;
                for (at, (key, value)) in map.iter().enumerate() {
                    if !self.line(depth + 1) {
                        return;
                    }
                    self.scalar(&Value::String(key.clone()));
                    self.push(": ");
                    self.value(value, depth + 1);
                    self.push(if at == last { "" } else { "," });
                }
                if self.line(depth) {
                    self.push("}");
                }
            }
            Value::Array(list) => {
                self.push("[");
                let last = list.len() - 1;
                for (at, value) in list.iter().enumerate() {
                    if !self.line(depth + 1) {
                        return;
                    }
                    self.value(value, depth + 1);
                    self.push(if at == last { "" } else { "," });
                }
                if self.line(depth) {
                    self.push("]");
                }
            }
            scalar => self.scalar(scalar),
        }
    }

    fn scalar(&mut self, value: &Value) {
        let text = value.to_string();
        match text.char_indices().nth(TEXT) {
            Some((end, _)) => {
                self.push(text.get(..end).unwrap_or_default());
                self.push("…");
            }
            None => self.push(&text),
        }
    }
}

/// A message, with what stands between backticks as code.
fn sentence(message: &str) -> String {
    let pieces: Vec<&str> = message.split('`').collect();
    if pieces.len().is_multiple_of(2) {
        return escaped(message);
    }
    let mut out = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        if at % 2 == 1 {
            let _ = write!(out, "<code>{}</code>", escaped(piece));
        } else {
            out.push_str(&escaped(piece));
        }
    }
    out
}

/// Text that is safe between tags and in double-quoted attributes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Bidirectional overrides could make a fragment read otherwise.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
