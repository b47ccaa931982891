//! What a plan says that it sends is never exceeded, whatever part of it is
//! run.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use octo_conformance::{Allowance, Api, Contract, Options, Outcome, Plan, Target, Via, subject};

fn plan(only: Vec<String>, vias: Vec<Via>, allowance: Allowance) -> Plan {
    let options = Options {
        only,
        vias,
        allowance,
        ..Options::default()
    };
    Plan::new(Contract::embedded(Api::Octogen).unwrap(), options)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_part_of_a_plan_sends_more_than_it_says() {
    let whole = plan(Vec::new(), vec![Via::Wire], Allowance::default());
    let parts: BTreeSet<String> = whole
        .cases()
        .iter()
        .map(|case| case.id.split('/').take(2).collect::<Vec<_>>().join("/"))
        .collect();
    assert!(parts.len() > 30, "{parts:?}");
    let target = Target::start(subject(Api::Octogen).as_ref()).await.unwrap();
    for part in parts {
        for via in [Via::Wire, Via::Client] {
            let plan = plan(vec![part.clone()], vec![via], Allowance::default());
            let report = plan.run(&target, |_| {}).await.unwrap();
            assert!(
                report.requests <= plan.requests(),
                "{part} by {}: {} requests were sent, {} planned",
                via.name(),
                report.requests,
                plan.requests(),
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_stops_sending_where_it_is_told_to_without_calling_it_a_deviation() {
    let allowance = Allowance {
        max_requests: Some(150),
        read_only: true,
        ..Allowance::default()
    };
    let plan = plan(Vec::new(), vec![Via::Wire, Via::Client], allowance);
    let target = Target::start(subject(Api::Octogen).as_ref()).await.unwrap();
    let report = plan.run(&target, |_| {}).await.unwrap();
    assert_eq!(report.requests, 150);
    assert!(report.is_clean());
    let kept_back = report
        .results
        .iter()
        .filter(|result| matches!(result.outcome, Outcome::NotRun(_)));
    assert!(kept_back.count() > 300);
}
