//! For a pull request or a job summary.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::sort_of;
use crate::runner::{Outcome, Plan, Report};

/// More deviations than this are counted, not shown.
const SHOWN: usize = 50;

pub(super) fn reports(reports: &[Report]) -> String {
    let mut text = String::new();
    for report in reports {
        // Writing to a string cannot fail.
        let _ = one(&mut text, report);
    }
    text
}

fn one(text: &mut String, report: &Report) -> std::fmt::Result {
    let (passed, failed, not_run) = report.counts();
    writeln!(
        text,
        "## {} {} at {}\n",
        report.api, report.version, report.target
    )?;
    writeln!(
        text,
        "{passed} passed, {failed} failed, {not_run} not run; {} requests, seed {}.\n",
        report.requests, report.seed,
    )?;
    let mut sorts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for result in &report.results {
        let counts = sorts.entry(sort_of(&result.case.id)).or_default();
        match result.outcome {
            Outcome::Passed => counts[0] += 1,
            Outcome::Failed(_) => counts[1] += 1,
            Outcome::NotRun(_) => counts[2] += 1,
        }
    }
    writeln!(
        text,
        "| cases | passed | failed | not run |\n|---|---|---|---|"
    )?;
    for (sort, [passed, failed, not_run]) in sorts {
        writeln!(text, "| {sort} | {passed} | {failed} | {not_run} |")?;
    }
    let failures = report
        .results
        .iter()
        .filter_map(|result| match &result.outcome {
            Outcome::Failed(deviations) => Some((result, deviations)),
            _ => None,
        });
    for (number, (result, deviations)) in failures.enumerate() {
        if number == 0 {
            writeln!(text, "\n### Deviations\n")?;
        }
        if number == SHOWN {
            writeln!(text, "\nand {} more cases", failed - SHOWN)?;
            break;
        }
        writeln!(text, "- `{}` by {}", result.case.id, result.via.name())?;
        for deviation in deviations {
            writeln!(text, "  - {}", inline_code(deviation))?;
        }
    }
    writeln!(text)
}

/// What a server sent, as code: nothing of it is markup.
fn inline_code(text: &str) -> String {
    let line = text.replace(['\n', '\r'], " ");
    let longest = line.split(|character| character != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or(0) + 1);
    format!("{fence} {line} {fence}")
}

pub(super) fn plans(plans: &[Plan]) -> String {
    let mut text = String::from("| case | requests | writes |\n|---|---|---|\n");
    for plan in plans {
        for case in plan.cases() {
            let writes = if case.writes { "yes" } else { "no" };
            let _ = writeln!(
                text,
                "| `{}/{}` | {} | {writes} |",
                plan.api(),
                case.id.replace('|', "\\|"),
                case.requests
            );
        }
    }
    text
}
