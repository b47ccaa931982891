//! What the loop does beyond single faults: credentials, options, connections.
//!
//! The table of faults is in `fault_matrix.rs`, the seam in `seam.rs`.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::large_futures, missing_docs)]

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use octo_transport::testing::Step;
use octo_transport::{
    Bearer, BudgetModel, CallOptions, ClientCredentials, Delivery, ErrorKind, Event, Observer,
    Pace, RetryPolicy, Safety, TokenRequest, Transport,
};
use support::{Stage, budget};

const MINUTE: BudgetModel = BudgetModel::Bucket {
    refill: Duration::from_secs(60),
};

fn token(value: &str, lifetime: u64) -> Step {
    Step::json(format!(
        r#"{{"access_token":"{value}","token_type":"Bearer","expires_in":{lifetime}}}"#
    ))
}

fn oauth(stage: &Stage) -> ClientCredentials {
    ClientCredentials::new(
        stage.server.url().join("oauth/token").unwrap(),
        "id",
        "secret".into(),
    )
}

#[tokio::test]
async fn a_dropped_keep_alive_connection_costs_an_unsafe_call_nothing() {
    let stage = Stage::new([Step::json("1").then_close(), Step::json("2")]).await;
    let transport = stage.transport();
    stage
        .run(transport.raw(Method::POST, "/a").send())
        .await
        .unwrap();
    let second = stage
        .run(transport.raw(Method::POST, "/b").json(&1).send())
        .await
        .unwrap();
    assert_eq!(second.attempts(), 1);
    assert_eq!(stage.server.seen()[1].connection, 1);
}

#[tokio::test]
async fn connections_are_kept() {
    let stage = Stage::new([Step::json("1"), Step::json("2")]).await;
    let transport = stage.transport();
    for path in ["/a", "/b"] {
        stage
            .run(transport.raw(Method::GET, path).send())
            .await
            .unwrap();
    }
    let connections: Vec<_> = stage.server.seen().iter().map(|it| it.connection).collect();
    assert_eq!(connections, [0, 0]);
}

#[tokio::test]
async fn the_key_is_sent_and_can_be_rotated() {
    let stage = Stage::new([Step::json("1"), Step::json("2")]).await;
    let bearer = Bearer::new("first".into()).unwrap();
    let transport = stage.builder().credentials(bearer.clone()).build().unwrap();
    stage
        .run(transport.raw(Method::GET, "/").send())
        .await
        .unwrap();
    bearer.rotate(&"second".into()).unwrap();
    stage
        .run(transport.raw(Method::GET, "/").send())
        .await
        .unwrap();
    let keys: Vec<_> = stage
        .server
        .seen()
        .iter()
        .map(|seen| seen.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(keys, ["Bearer first", "Bearer second"]);
}

#[tokio::test]
async fn credentials_go_over_https_or_to_this_machine_alone() {
    let build = |base: &str| {
        Transport::builder(base.parse().unwrap())
            .credentials(Bearer::new("key".into()).unwrap())
            .build()
    };
    for good in [
        "http://localhost:1/",
        "http://127.0.0.1:1/v1",
        "http://[::1]/",
        "http://a.localhost/",
    ] {
        build(good).unwrap();
    }
    for bad in [
        "http://api.example.com/",
        "http://localhost.example.com/",
        "http://10.0.0.1/",
        "http://user:pw@localhost/",
        "http://localhost/?a=b",
        "ftp://localhost/",
        "data:,x",
    ] {
        let error = build(bad).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{bad}");
        assert!(!error.to_string().contains("pw"), "{error}");
    }
}

#[tokio::test]
async fn one_token_serves_many_calls_that_start_together() {
    let steps = std::iter::once(token("t1", 3600).after(Duration::from_millis(300)))
        .chain((0..100).map(|_| Step::json("{}")));
    let stage = Stage::new(steps).await;
    let transport = stage
        .builder()
        .pace(Pace::Off)
        .credentials(oauth(&stage))
        .build()
        .unwrap();
    let calls = (0..100).map(|_| transport.raw(Method::GET, "/x").send());
    for answer in stage.run(futures_util::future::join_all(calls)).await {
        answer.unwrap();
    }
    let seen = stage.server.seen();
    assert_eq!(
        seen.iter().filter(|it| it.target == "/oauth/token").count(),
        1
    );
    assert!(
        seen[1..]
            .iter()
            .all(|it| it.header("authorization") == Some("Bearer t1"))
    );
    assert_eq!(
        std::str::from_utf8(&seen[0].body).unwrap(),
        "grant_type=client_credentials&client_id=id&client_secret=secret"
    );
}

#[tokio::test]
async fn a_failed_token_is_failed_for_all_who_waited() {
    let refusal = Step::status(401).body(r#"{"error":"invalid_client","error_description":"x"}"#);
    let stage = Stage::new([refusal.after(Duration::from_millis(100))]).await;
    let transport = stage.builder().credentials(oauth(&stage)).build().unwrap();
    let calls = (0..5).map(|_| transport.raw(Method::GET, "/x").send());
    for answer in stage.run(futures_util::future::join_all(calls)).await {
        let error = answer.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(error.attempts(), 0);
        assert!(
            error
                .to_string()
                .contains("refused with HTTP 401 (invalid_client)"),
            "{error}"
        );
    }
    assert_eq!(stage.server.count(), 1);
}

#[tokio::test]
async fn a_rejected_token_is_replaced_once() {
    let stage = Stage::new([
        token("old", 3600),
        Step::status(401),
        token("new", 3600),
        Step::json("{}"),
        Step::status(401),
        token("newer", 3600),
        Step::status(401),
    ])
    .await;
    let transport = stage
        .builder()
        .credentials(oauth(&stage).request(TokenRequest::Json).audience("api"))
        .build()
        .unwrap();
    let create = || {
        transport
            .raw(Method::POST, "/x")
            .json(&1)
            .safety(Safety::Unsafe)
            .send()
    };
    let answer = stage.run(create()).await.unwrap();
    assert_eq!(answer.attempts(), 2);
    let seen = stage.server.seen();
    assert_eq!(seen[1].header("authorization"), Some("Bearer old"));
    assert_eq!(seen[3].header("authorization"), Some("Bearer new"));
    assert_eq!(
        serde_json::from_slice::<serde_json::Value>(&seen[0].body).unwrap(),
        serde_json::json!({
            "grant_type": "client_credentials", "client_id": "id",
            "client_secret": "secret", "audience": "api",
        })
    );

    let error = stage.run(create()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!((error.attempts(), stage.server.count()), (2, 7));
}

#[tokio::test]
async fn a_token_is_replaced_before_it_expires_and_the_old_one_serves_meanwhile() {
    let stage = Stage::new([token("t1", 100), Step::json("{}")]).await;
    let transport = stage
        .builder()
        .pace(Pace::Off)
        .credentials(oauth(&stage))
        .build()
        .unwrap();
    let call = || transport.raw(Method::GET, "/x").send();
    stage.run(call()).await.unwrap();
    // Ten seconds before its end every draw of the jitter wants a new one.
    stage.clock.advance(Duration::from_millis(90_500));
    stage
        .server
        .push(token("t2", 100).after(Duration::from_secs(2)));
    stage.server.push(Step::json("{}"));
    stage.server.push(Step::json("{}"));
    let (first, second) = stage
        .run(futures_util::future::join(call(), async {
            stage.clock.sleep(Duration::from_secs(1)).await;
            call().await
        }))
        .await;
    first.unwrap();
    second.unwrap();
    let keys: Vec<_> = stage
        .server
        .seen()
        .iter()
        .skip(2)
        .map(|it| it.header("authorization").unwrap_or("-").to_owned())
        .collect();
    assert_eq!(keys, ["-", "Bearer t1", "Bearer t2"]);
}

#[tokio::test]
async fn an_early_refresh_that_fails_leaves_the_old_token_in_use() {
    let stage = Stage::new([
        token("t1", 100),
        Step::json("{}"),
        Step::status(400),
        Step::json("{}"),
    ])
    .await;
    let transport = stage.builder().credentials(oauth(&stage)).build().unwrap();
    let call = || transport.raw(Method::GET, "/x").send();
    stage.run(call()).await.unwrap();
    stage.clock.advance(Duration::from_millis(90_500));
    stage.run(call()).await.unwrap();
    assert_eq!(
        stage.server.seen()[3].header("authorization"),
        Some("Bearer t1")
    );
}

#[tokio::test]
async fn a_rotated_secret_is_used_at_once() {
    let stage = Stage::new([
        token("t1", 3600),
        Step::json("1"),
        token("t2", 3600),
        Step::json("2"),
    ])
    .await;
    let credentials = oauth(&stage).request(TokenRequest::Basic);
    let transport = stage
        .builder()
        .credentials(credentials.clone())
        .build()
        .unwrap();
    let call = || transport.raw(Method::GET, "/x").send();
    stage.run(call()).await.unwrap();
    credentials.rotate("other".into());
    stage.run(call()).await.unwrap();
    let seen = stage.server.seen();
    // id:secret and id:other in base64.
    assert_eq!(seen[0].header("authorization"), Some("Basic aWQ6c2VjcmV0"));
    assert_eq!(seen[2].header("authorization"), Some("Basic aWQ6b3RoZXI="));
    assert_eq!(seen[3].header("authorization"), Some("Bearer t2"));
}

#[tokio::test]
async fn a_secret_is_not_sent_to_a_plaintext_token_endpoint() {
    let stage = Stage::new([]).await;
    let credentials = ClientCredentials::new(
        "http://auth.example.com/token".parse().unwrap(),
        "id",
        "s".into(),
    );
    let transport = stage.builder().credentials(credentials).build().unwrap();
    let error = stage
        .run(transport.raw(Method::GET, "/x").send())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(stage.server.count(), 0);
}

#[tokio::test]
async fn the_total_deadline_covers_getting_a_token() {
    let stage = Stage::new([Step::silence()]).await;
    let transport = stage.builder().credentials(oauth(&stage)).build().unwrap();
    let call = transport
        .raw(Method::GET, "/x")
        .options(CallOptions::new().total_timeout(Duration::from_secs(4)));
    let error = stage.run(call.send()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Timeout, Delivery::NotSent)
    );
    assert_eq!(stage.clock.elapsed(), Duration::from_secs(4));
}

#[tokio::test]
async fn calls_wait_for_the_budget_instead_of_being_refused() {
    let steps = [2, 1, 0, 0, 0].map(|left| budget(Step::json("{}"), 60, left, 1_700_000_060));
    let stage = Stage::new(steps).await;
    let transport = stage.builder().budget_model(MINUTE).build().unwrap();
    for _ in 0..5 {
        stage
            .run(transport.raw(Method::GET, "/").send())
            .await
            .unwrap();
    }
    let at: Vec<_> = stage.sent_at().iter().map(Duration::as_secs).collect();
    assert_eq!(at, [0, 0, 0, 1, 2]);
}

#[tokio::test]
async fn a_wait_that_does_not_fit_ends_at_once_with_the_instant() {
    let stage = Stage::new([budget(Step::json("{}"), 500, 0, 1_700_001_800)]).await;
    let transport = stage.transport();
    stage
        .run(transport.raw(Method::GET, "/").send())
        .await
        .unwrap();
    let error = stage
        .run(transport.raw(Method::GET, "/").send())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineTooSoon);
    assert_eq!((error.delivery(), error.attempts()), (Delivery::NotSent, 0));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1800)));
    assert_eq!(
        error.retry_at(),
        Some(std::time::UNIX_EPOCH + Duration::from_secs(1_700_001_800))
    );
    assert_eq!(stage.clock.elapsed(), Duration::ZERO);
}

#[tokio::test]
async fn a_wrong_local_clock_does_not_disturb_a_window() {
    for wrong_by in [-7200_i64, 7200] {
        let answer = budget(Step::json("{}"), 500, 0, 1_700_000_060)
            .header("date", "Tue, 14 Nov 2023 22:13:20 GMT");
        let stage = Stage::new([answer, Step::json("{}")]).await;
        let wrong = u64::try_from(1_700_000_000 + wrong_by).unwrap();
        stage
            .clock
            .set_wall(std::time::UNIX_EPOCH + Duration::from_secs(wrong));
        let transport = stage.transport();
        for _ in 0..2 {
            stage
                .run(transport.raw(Method::GET, "/").send())
                .await
                .unwrap();
        }
        assert_eq!(
            stage.clock.elapsed(),
            Duration::from_secs(60),
            "off by {wrong_by}"
        );
    }
}

#[tokio::test]
async fn a_refusal_closes_the_gate_for_every_client_of_the_key() {
    let stage = Stage::new([
        budget(Step::json("{}"), 60, 30, 1_700_000_030),
        Step::rate_limited(5),
        Step::json("{}"),
        Step::json("{}"),
        Step::json("{}"),
    ])
    .await;
    let client = || {
        stage
            .builder()
            .budget_model(MINUTE)
            .credentials(Bearer::new("shared".into()).unwrap())
            .build()
            .unwrap()
    };
    let (one, two) = (client(), client());
    stage.run(one.raw(Method::GET, "/").send()).await.unwrap();
    let later = |pace| {
        let call = two
            .raw(Method::GET, "/")
            .options(CallOptions::new().pace(pace))
            .send();
        async {
            stage.clock.sleep(Duration::from_secs(1)).await;
            call.await
        }
    };
    let (refused, (free, off)) = stage
        .run(futures_util::future::join(
            one.raw(Method::GET, "/").send(),
            futures_util::future::join(later(Pace::default()), later(Pace::Off)),
        ))
        .await;
    assert_eq!(refused.unwrap().attempts(), 2);
    assert_eq!((free.unwrap().attempts(), off.unwrap().attempts()), (1, 1));
    assert!(
        stage.sent_at()[2..]
            .iter()
            .all(|at| *at >= Duration::from_secs(5))
    );
}

#[tokio::test]
async fn an_outage_is_not_amplified() {
    let stage = Stage::new(vec![Step::status(503); 200]).await;
    let transport = stage.transport();
    for _ in 0..50 {
        stage
            .run(transport.raw(Method::GET, "/").send())
            .await
            .unwrap_err();
    }
    assert_eq!(
        stage.server.count(),
        70,
        "fifty calls and twenty repetitions"
    );
}

#[tokio::test]
async fn options_of_a_call_win() {
    let stage = Stage::new([Step::status(503), Step::json("{}")]).await;
    let transport = stage.transport();
    let error = stage
        .run(
            transport
                .raw(Method::GET, "/")
                .options(CallOptions::new().retry(RetryPolicy::never()))
                .header(http::HeaderName::from_static("x-own"), "1".parse().unwrap())
                .query("q", "a b&c")
                .send(),
        )
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
    let seen = &stage.server.seen()[0];
    assert_eq!(seen.header("x-own"), Some("1"));
    assert_eq!(seen.target, "/?q=a+b%26c");
    assert!(seen.header("user-agent").unwrap().starts_with("octo-rs/"));
}

#[tokio::test]
async fn a_raw_path_stays_within_the_base_url() {
    let base: url::Url = "http://127.0.0.1:9/api/v1/".parse().unwrap();
    let transport = Transport::builder(base).build().unwrap();
    let explain = |path: &str| transport.raw(Method::GET, path).explain();
    assert_eq!(
        explain("/things").unwrap().url(),
        "http://127.0.0.1:9/api/v1/things"
    );
    for bad in [
        "things",
        "//evil.test/x/../../../..",
        "/../admin",
        "/a?b=c",
        "/a#b",
        "https://evil.test/",
    ] {
        let result = explain(bad);
        match result {
            Err(error) => assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{bad}"),
            Ok(explanation) => assert!(
                explanation.url().starts_with("http://127.0.0.1:9/api/v1/"),
                "{bad} became {}",
                explanation.url()
            ),
        }
    }
}

#[derive(Debug, Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Observer for Notes {
    fn observe(&self, event: &Event<'_>) {
        let note = match event {
            Event::Attempt(it) => format!(
                "attempt {} {:?} {:?} {} {:?}",
                it.number,
                it.status.map(|status| status.as_u16()),
                it.error,
                it.delivery.as_str(),
                it.duration
            ),
            Event::Wait(it) => format!("wait {} {:?}", it.cause.as_str(), it.duration),
            Event::Call(it) => format!("call {} {:?} {:?}", it.attempts, it.error, it.duration),
            Event::RateLimit(it) => format!("budget {}/{}", it.remaining(), it.limit()),
            other => format!("{other:?}"),
        };
        self.0.lock().unwrap().push(note);
    }
}

#[tokio::test]
async fn an_observer_sees_each_step() {
    let stage = Stage::new([
        Step::status(503).after(Duration::from_millis(20)),
        Step::rate_limited(3),
        budget(Step::json("{}"), 60, 0, 1_700_000_060),
        Step::json("{}"),
    ])
    .await;
    let notes = Notes::default();
    let transport = stage
        .builder()
        .observer(notes.clone())
        .budget_model(MINUTE)
        .build()
        .unwrap();
    stage
        .run(transport.raw(Method::GET, "/").send())
        .await
        .unwrap();
    stage
        .run(transport.raw(Method::GET, "/").send())
        .await
        .unwrap();
    let notes = notes.0.lock().unwrap().join("\n");
    insta::assert_snapshot!(notes, @r"
    attempt 1 Some(503) Some(Status) received 20ms
    wait backoff 1s
    attempt 2 Some(429) Some(Status) received 0ns
    wait retry_after 3s
    budget 0/60
    attempt 3 Some(200) None received 0ns
    call 3 None 4.02s
    wait budget 3s
    attempt 1 Some(200) None received 0ns
    call 1 None 3s
    ");
}

#[test]
fn blocking_calls_run_to_their_end_and_refuse_to_block_a_runtime() {
    let blocking = octo_transport::blocking::Blocking::new().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = runtime
        .block_on(octo_transport::testing::ScriptedServer::start([
            Step::json("7"),
            Step::json("8"),
        ]))
        .unwrap();
    let transport = Transport::builder(server.url()).build().unwrap();
    for expected in [7, 8] {
        let answer = blocking
            .run(transport.raw(Method::GET, "/").send_json::<u8>())
            .unwrap();
        assert_eq!(*answer, expected);
    }
    let refused = runtime.block_on(async {
        blocking
            .run(transport.raw(Method::GET, "/").send())
            .map(drop)
    });
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::Config);
}

#[tokio::test]
async fn a_wait_stated_as_a_date_goes_by_the_clients_clock() {
    // The virtual clock starts on 14 November 2023 at 22:13:20; a server that
    // states no time of its own leaves nothing else to measure by.
    let until = "Tue, 14 Nov 2023 22:13:50 GMT";
    let stage = Stage::new([Step::json("1").header("retry-after", until)]).await;
    let answer = stage
        .run(stage.transport().raw(Method::GET, "/x").send())
        .await;
    assert_eq!(answer.unwrap().retry_after(), Some(Duration::from_secs(30)));
}
