//! Workflow commands: annotations of a check run.

use std::fmt::Write as _;

use super::{Titles, operations, tally};
use crate::compare::{Class, Drift};

/// A step shows ten annotations of a level; the rest would be dropped unseen.
const ANNOTATIONS: usize = 10;

/// Writes annotations for GitHub Actions: breaking changes as errors,
/// forward-risk ones as warnings, the rest as one notice.
pub fn github(drift: &Drift, titles: Titles<'_>) -> String {
    let mut out = String::new();
    for (level, class) in [("error", Class::Breaking), ("warning", Class::ForwardRisk)] {
        let changes: Vec<_> = drift
            .changes()
            .iter()
            .filter(|change| change.class == class)
            .collect();
        // The last place is for the number of those that don't fit.
        let shown = if changes.len() > ANNOTATIONS {
            ANNOTATIONS - 1
        } else {
            changes.len()
        };
        for change in changes.iter().take(shown) {
            let line = change
                .revision_span
                .map_or_else(String::new, |span| format!(",line={}", span.line));
            let reached = operations(change);
            let reached = if reached.is_empty() {
                reached
            } else {
                format!(" Reached by {reached}.")
            };
            let _ = writeln!(
                out,
                "::{level} file={}{line},title={}::{}",
                property(titles.revision),
                property(&format!("{} ({})", change.id, change.axis)),
                data(&format!("{}{reached}", change.message))
            );
        }
        if changes.len() > shown {
            let more = changes.len() - shown;
            let _ = writeln!(
                out,
                "::{level} title=contract drift::{more} more {class} changes; see the report"
            );
        }
    }
    let wire = tally(drift.counts());
    let source = tally(drift.source_counts());
    let _ = writeln!(
        out,
        "::notice title=contract drift::{}",
        data(&format!(
            "wire: {wire}; source: {source}; semver: {}",
            drift.semver().as_str()
        ))
    );
    out
}

/// The message of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a workflow command's property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn nothing_ends_the_command_early() {
        assert_eq!(data("100%\n::error::x"), "100%25%0A::error::x");
        assert_eq!(property("a:b,c"), "a%3Ab%2Cc");
    }
}
