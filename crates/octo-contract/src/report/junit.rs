//! The report as test results.

use std::fmt::Write as _;

use super::{Titles, operations};
use crate::compare::{Class, Drift};

/// Writes JUnit XML: a test case per change, failed at `gate` and above.
pub fn junit(drift: &Drift, titles: Titles<'_>, gate: Class) -> String {
    let failures = drift
        .changes()
        .iter()
        .filter(|change| change.class >= gate)
        .count();
    let tests = drift.changes().len().max(1);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<testsuites tests=\"{tests}\" failures=\"{failures}\">"
    );
    let _ = writeln!(
        out,
        "  <testsuite name=\"{}\" tests=\"{tests}\" failures=\"{failures}\">",
        escaped(&format!(
            "drift from {} to {}",
            titles.base, titles.revision
        ))
    );
    if drift.is_empty() {
        out.push_str("    <testcase classname=\"drift\" name=\"no drift\"/>\n");
    }
    for change in drift.changes() {
        let name = format!("{} {}", change.id, change.fingerprint);
        let _ = write!(
            out,
            "    <testcase classname=\"drift.{}.{}\" name=\"{}\"",
            change.axis,
            change.class,
            escaped(&name)
        );
        if change.class >= gate {
            let _ = writeln!(out, ">");
            let _ = writeln!(
                out,
                "      <failure type=\"{}\" message=\"{}\">{}</failure>",
                change.class,
                escaped(&change.message),
                escaped(&format!(
                    "base: {}\nrevision: {}\nreached by: {}",
                    change.base_pointer,
                    change.revision_pointer,
                    operations(change)
                ))
            );
            out.push_str("    </testcase>\n");
        } else {
            out.push_str("/>\n");
        }
    }
    out.push_str("  </testsuite>\n</testsuites>\n");
    out
}

/// Text for XML, without the characters that XML 1.0 has no way to write.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' | '\r' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
