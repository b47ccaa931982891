//! Servers that can't be held to anything.

#![allow(clippy::unwrap_used)]

use octo_conformance::{
    Api, Contract, Credentials, Failure, Options, Outcome, Plan, Report, Target, Via,
};

const KEY: &str = "octo_live_00000000000000000000000000000000_marked-secret";

async fn run(base: &str) -> Result<Report, Failure> {
    let options = Options {
        only: vec!["listCatalogs/succeeds".to_owned()],
        vias: vec![Via::Wire],
        ..Options::default()
    };
    let plan = Plan::new(Contract::embedded(Api::Octogen).unwrap(), options);
    let mut credentials = Credentials::default();
    credentials.insert("partner", KEY);
    let target = Target::Server {
        base: base.parse().unwrap(),
        credentials,
    };
    plan.run(&target, |_| {}).await
}

#[tokio::test]
async fn credentials_go_nowhere_where_others_can_read_them() {
    for base in ["http://api.example/v1", "ftp://127.0.0.1/v1"] {
        let refusal = run(base).await.unwrap_err().to_string();
        assert!(
            refusal.contains(base) && refusal.contains("https"),
            "{refusal}"
        );
    }
}

#[tokio::test]
async fn a_server_that_nobody_reaches_deviates_from_nothing() {
    // A port that was free a moment ago, and is nobody's.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let report = run(&base).await.unwrap();
    let [result] = report.results.as_slice() else {
        panic!("one case was chosen: {report:?}");
    };
    let Outcome::NotRun(reason) = &result.outcome else {
        panic!("it deviates: {result:?}");
    };
    assert!(reason.contains(&base), "{reason}");
    assert!(!format!("{report:?}").contains("marked-secret"));
}
