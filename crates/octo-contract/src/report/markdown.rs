//! The report for an issue or a summary page.

use std::fmt::Write as _;

use super::{Titles, group, operations, tally};
use crate::compare::{Axis, Class, Drift};

/// The most changes that one table lists.
const ROWS: usize = 100;

/// Writes the report as GitHub-flavoured Markdown.
///
/// Text from the documents is escaped; it can't open links, mentions or HTML.
pub fn markdown(drift: &Drift, titles: Titles<'_>) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "## Contract drift\n");
    let _ = writeln!(
        out,
        "{} → {}\n",
        escaped(titles.base),
        escaped(titles.revision)
    );
    if drift.is_empty() {
        out.push_str("The two documents say the same.\n");
        return out;
    }
    let _ = writeln!(
        out,
        "| axis | breaking | forward-risk | additive | cosmetic |"
    );
    let _ = writeln!(out, "|---|---:|---:|---:|---:|");
    for (name, counts) in [("wire", drift.counts()), ("source", drift.source_counts())] {
        let _ = writeln!(
            out,
            "| {name} | {} | {} | {} | {} |",
            counts.breaking, counts.forward_risk, counts.additive, counts.cosmetic
        );
    }
    let _ = writeln!(out, "\nSemver: **{}**\n", drift.semver().as_str());
    for axis in [Axis::Wire, Axis::Source] {
        for class in Class::ALL {
            let changes = group(drift, axis, class);
            if changes.is_empty() {
                continue;
            }
            if class == Class::Cosmetic {
                let _ = writeln!(out, "{} cosmetic on the {axis} axis.\n", changes.len());
                continue;
            }
            let _ = writeln!(out, "### {class} on the {axis} axis ({})\n", changes.len());
            let _ = writeln!(
                out,
                "| change | operations | Rust | id |\n|---|---|---|---|"
            );
            for change in changes.iter().take(ROWS) {
                let remedy = change
                    .remedy
                    .map_or_else(String::new, |text| format!(" *{}.*", escaped(text)));
                let rust: Vec<String> = change.rust.iter().map(|path| code(path)).collect();
                let _ = writeln!(
                    out,
                    "| {}{remedy} | {} | {} | {} {} |",
                    sentence(&change.message),
                    escaped(&operations(change)),
                    rust.join("<br>"),
                    code(&change.id),
                    code(&change.fingerprint)
                );
            }
            if changes.len() > ROWS {
                let _ = writeln!(out, "\n… and {} more.", changes.len() - ROWS);
            }
            out.push('\n');
        }
    }
    let _ = writeln!(out, "Wire: {}.", tally(drift.counts()));
    out
}

/// A message: what stands between backticks stays code, the rest is escaped.
fn sentence(message: &str) -> String {
    let pieces: Vec<&str> = message.split('`').collect();
    let paired = pieces.len() % 2 == 1;
    if !paired {
        return escaped(message);
    }
    let mut out = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        if at % 2 == 1 {
            out.push_str(&code(piece));
        } else {
            out.push_str(&escaped(piece));
        }
    }
    out
}

fn code(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_control() || c == '`' { ' ' } else { c })
        .collect();
    format!("`{}`", plain.replace('|', "\\|"))
}

/// Text without any meaning to Markdown or HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\r' => out.push(' '),
            // A mention would notify somebody.
            '@' => out.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '|' | '~' | '!' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn text_from_documents_stays_text() {
        assert_eq!(
            sentence("`a|b` is <b>new</b> [x](http://y) @team."),
            "`a\\|b` is &lt;b&gt;new&lt;/b&gt; \\[x\\](http://y) &#64;team."
        );
    }
}
