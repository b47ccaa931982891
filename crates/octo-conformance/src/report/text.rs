//! For a terminal.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::sort_of;
use crate::case::Case;
use crate::runner::{Outcome, Plan, Report};

pub(super) fn reports(reports: &[Report]) -> String {
    let mut text = String::new();
    for report in reports {
        // Writing to a string cannot fail.
        let _ = one(&mut text, report);
    }
    text
}

fn one(text: &mut String, report: &Report) -> std::fmt::Result {
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for result in &report.results {
        match &result.outcome {
            Outcome::Passed => {}
            Outcome::NotRun(reason) => *reasons.entry(reason).or_default() += 1,
            Outcome::Failed(deviations) => {
                let (via, case) = (result.via.name(), &result.case);
                writeln!(text, "FAILED {}/{} (by {via})", report.api, case.id)?;
                writeln!(text, "  rule: {}", case.rule)?;
                writeln!(text, "  source: {}", case.source)?;
                for deviation in deviations {
                    writeln!(text, "  {deviation}")?;
                }
            }
        }
    }
    for (reason, count) in reasons {
        writeln!(text, "not run: {count}, for {reason}")?;
    }
    if !report.unseen.is_empty() {
        writeln!(
            text,
            "declared responses that were not seen: {}",
            report.unseen.len()
        )?;
        let mut by_status: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (operation, status) in &report.unseen {
            by_status.entry(status).or_default().push(operation);
        }
        for (status, operations) in by_status {
            writeln!(text, "  {status}: {}", operations.join(", "))?;
        }
    }
    for (operation, status, reason) in &report.unreachable {
        writeln!(text, "not to be provoked: {operation} {status}: {reason}")?;
    }
    let (passed, failed, not_run) = report.counts();
    writeln!(
        text,
        "{} {} at {}: {passed} passed, {failed} failed, {not_run} not run; {} requests in {:.1} s; seed {}",
        report.api,
        report.version,
        report.target,
        report.requests,
        report.elapsed.as_secs_f64(),
        report.seed,
    )?;
    let through = report.expressed;
    if through.typed + through.raw + through.not > 0 {
        writeln!(
            text,
            "  through the client: {} requests by its builders, {} by its raw call, {} it would not send",
            through.typed, through.raw, through.not,
        )?;
    }
    Ok(())
}

pub(super) fn plans(plans: &[Plan]) -> String {
    let mut text = String::new();
    for plan in plans {
        let _ = one_plan(&mut text, plan);
    }
    text
}

fn one_plan(text: &mut String, plan: &Plan) -> std::fmt::Result {
    let mut sorts: BTreeMap<&str, (usize, u64)> = BTreeMap::new();
    for case in plan.cases() {
        let writes = if case.writes { "writes" } else { "reads" };
        let place = if case.needs_sandbox {
            ", on a server of its own"
        } else {
            ""
        };
        writeln!(
            text,
            "{}/{}  {} requests, {writes}{place}{}",
            plan.api(),
            case.id,
            case.requests,
            shared(case),
        )?;
        let sum = sorts.entry(sort_of(&case.id)).or_default();
        sum.0 += 1;
        sum.1 += u64::from(case.requests);
    }
    for (sort, (cases, requests)) in sorts {
        writeln!(text, "{sort}: {cases} cases, {requests} requests")?;
    }
    let ways: Vec<&str> = plan.vias().iter().map(|via| via.name()).collect();
    writeln!(
        text,
        "{}: {} cases, each by {}: at most {} requests",
        plan.api(),
        plan.cases().len(),
        ways.join(" and "),
        plan.requests(),
    )
}

fn shared(case: &Case) -> String {
    match case.shared {
        Some((name, requests)) => format!(", and {requests} for the {name} once"),
        None => String::new(),
    }
}
