//! The sandbox keeps every contract, and the clients agree with it.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use octo_conformance::{
    Api, Contract, Format, Options, Outcome, Plan, Report, Target, render, subject,
};

async fn run(api: Api) -> Report {
    let plan = Plan::new(Contract::embedded(api).unwrap(), Options::default());
    let target = Target::start(subject(api).as_ref()).await.unwrap();
    let report = plan.run(&target, |_| {}).await.unwrap();
    assert!(
        report.requests <= plan.requests(),
        "{} requests were sent, {} planned",
        report.requests,
        plan.requests(),
    );
    report
}

fn assert_clean(report: &Report) {
    let text = render(std::slice::from_ref(report), Format::Text);
    assert!(report.is_clean(), "{text}");
    let (passed, _, _) = report.counts();
    assert!(passed > 100, "hardly anything was tried: {text}");
}

/// What was not tried, and what was not seen: both should shrink.
fn gaps(report: &Report) -> String {
    let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for result in &report.results {
        if let Outcome::NotRun(reason) = &result.outcome {
            let case = format!("{} by {}", result.case.id, result.via.name());
            reasons.entry(reason).or_default().push(case);
        }
    }
    let mut text = String::new();
    for (reason, cases) in reasons {
        text.push_str(&format!("not run: {reason}\n"));
        for case in cases {
            text.push_str(&format!("  {case}\n"));
        }
    }
    for (operation, status) in &report.unseen {
        text.push_str(&format!("not seen: {operation} {status}\n"));
    }
    for (operation, status, reason) in &report.unreachable {
        text.push_str(&format!(
            "not to be provoked: {operation} {status}: {reason}\n"
        ));
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn octogen_keeps_its_contract() {
    let report = run(Api::Octogen).await;
    assert_clean(&report);
    insta::assert_snapshot!("octogen_gaps", gaps(&report));
}

#[tokio::test(flavor = "multi_thread")]
async fn octolens_keeps_its_contract() {
    let report = run(Api::Octolens).await;
    assert_clean(&report);
    insta::assert_snapshot!("octolens_gaps", gaps(&report));
}

#[tokio::test(flavor = "multi_thread")]
async fn catalio_keeps_its_contract() {
    let report = run(Api::Catalio).await;
    assert_clean(&report);
    insta::assert_snapshot!("catalio_gaps", gaps(&report));
}
