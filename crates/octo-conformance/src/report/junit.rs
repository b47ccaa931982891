//! JUnit XML, for what shows test results.

use std::fmt::Write;

use crate::runner::{Outcome, Plan, Report};

pub(super) fn reports(reports: &[Report]) -> String {
    let mut suites = String::new();
    for report in reports {
        let mut vias: Vec<_> = report.results.iter().map(|result| result.via).collect();
        vias.sort_unstable();
        vias.dedup();
        for via in vias {
            let results: Vec<_> = report.results.iter().filter(|one| one.via == via).collect();
            let name = format!("{} by {}", report.api, via.name());
            let cases = results.iter().map(|result| {
                let seconds = result.elapsed.as_secs_f64();
                (result.case.id.as_str(), seconds, &result.outcome)
            });
            suite(&mut suites, &name, cases.collect());
        }
    }
    document(&suites)
}

pub(super) fn plans(plans: &[Plan]) -> String {
    let planned = Outcome::NotRun("planned".to_owned());
    let mut suites = String::new();
    for plan in plans {
        let cases = plan
            .cases()
            .iter()
            .map(|case| (case.id.as_str(), 0.0, &planned));
        suite(&mut suites, plan.api().name(), cases.collect());
    }
    document(&suites)
}

fn document(suites: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n{suites}</testsuites>\n")
}

fn suite(xml: &mut String, name: &str, cases: Vec<(&str, f64, &Outcome)>) {
    // Writing to a string cannot fail.
    let _ = write_suite(xml, name, &cases);
}

fn write_suite(xml: &mut String, name: &str, cases: &[(&str, f64, &Outcome)]) -> std::fmt::Result {
    let count = |wanted: fn(&Outcome) -> bool| {
        cases
            .iter()
            .filter(|(_, _, outcome)| wanted(outcome))
            .count()
    };
    writeln!(
        xml,
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" skipped=\"{}\" time=\"{:.3}\">",
        escaped(name),
        cases.len(),
        count(|outcome| matches!(outcome, Outcome::Failed(_))),
        count(|outcome| matches!(outcome, Outcome::NotRun(_))),
        cases.iter().map(|(_, seconds, _)| seconds).sum::<f64>(),
    )?;
    for (id, seconds, outcome) in cases {
        let (operation, rest) = id.split_once('/').unwrap_or((id, id));
        write!(
            xml,
            "    <testcase classname=\"{}\" name=\"{}\" time=\"{seconds:.3}\"",
            escaped(operation),
            escaped(rest),
        )?;
        match outcome {
            Outcome::Passed => writeln!(xml, "/>")?,
            Outcome::NotRun(reason) => {
                writeln!(
                    xml,
                    "><skipped message=\"{}\"/></testcase>",
                    escaped(reason)
                )?;
            }
            Outcome::Failed(deviations) => {
                let first = deviations.first().map_or("", String::as_str);
                writeln!(
                    xml,
                    "><failure message=\"{}\">{}</failure></testcase>",
                    escaped(first),
                    escaped(&deviations.join("\n")),
                )?;
            }
        }
    }
    writeln!(xml, "  </testsuite>")
}

/// As XML 1.0 can carry it, in text and in attributes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' => escaped.push_str("&#9;"),
            '\n' => escaped.push_str("&#10;"),
            '\r' => escaped.push_str("&#13;"),
            // Not a character of XML 1.0 (section 2.2).
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}
