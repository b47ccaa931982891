//! For programs: one document.

use serde_json::{Value, json};

use super::word;
use crate::case::Case;
use crate::context::Via;
use crate::runner::{CaseResult, Outcome, Plan, Report};

pub(super) fn reports(reports: &[Report]) -> String {
    let reports: Vec<Value> = reports.iter().map(report).collect();
    format!("{:#}\n", json!({ "reports": reports }))
}

fn report(report: &Report) -> Value {
    let (passed, failed, not_run) = report.counts();
    let unseen: Vec<Value> = report
        .unseen
        .iter()
        .map(|(operation, status)| json!({ "operation": operation, "status": status }))
        .collect();
    let unreachable: Vec<Value> = report
        .unreachable
        .iter()
        .map(|(operation, status, reason)| {
            json!({ "operation": operation, "status": status, "reason": reason })
        })
        .collect();
    let through = report.expressed;
    json!({
        "api": report.api.name(),
        "version": report.version,
        "target": report.target,
        "seed": report.seed,
        "requests": report.requests,
        "seconds": report.elapsed.as_secs_f64(),
        "counts": { "passed": passed, "failed": failed, "not_run": not_run },
        "client": { "typed": through.typed, "raw": through.raw, "not_sent": through.not },
        "unseen": unseen,
        "unreachable": unreachable,
        "cases": report.results.iter().map(result).collect::<Vec<_>>(),
    })
}

fn result(result: &CaseResult) -> Value {
    let mut value = case(&result.case);
    value["via"] = json!(result.via.name());
    value["outcome"] = json!(word(&result.outcome));
    value["seconds"] = json!(result.elapsed.as_secs_f64());
    match &result.outcome {
        Outcome::Passed => {}
        Outcome::Failed(deviations) => value["deviations"] = json!(deviations),
        Outcome::NotRun(reason) => value["reason"] = json!(reason),
    }
    value
}

fn case(case: &Case) -> Value {
    json!({
        "id": case.id,
        "operation": case.operation,
        "rule": case.rule,
        "source": case.source,
        "writes": case.writes,
        "needs_sandbox": case.needs_sandbox,
        "requests": case.requests,
        "shared": case.shared.map(|(name, requests)| json!({ "name": name, "requests": requests })),
        "via": case.via.map(Via::name),
    })
}

pub(super) fn plans(plans: &[Plan]) -> String {
    let plans: Vec<Value> = plans
        .iter()
        .map(|plan| {
            json!({
                "api": plan.api().name(),
                "requests": plan.requests(),
                "vias": plan.vias().iter().map(|via| via.name()).collect::<Vec<_>>(),
                "cases": plan.cases().iter().map(case).collect::<Vec<_>>(),
            })
        })
        .collect();
    format!("{:#}\n", json!({ "plans": plans }))
}
