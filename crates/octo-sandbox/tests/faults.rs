//! What faults do on the wire, as a client sees it.

#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use octo_sandbox::{
    Api, CutPoint, DelayPoint, Ending, Fault, FaultBody, FaultPlan, FaultRule, Sandbox, StartError,
};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn sandbox() -> Sandbox {
    Sandbox::builder().start().await.unwrap()
}

fn key(sandbox: &Sandbox) -> String {
    sandbox.octogen().credential("partner").unwrap().key.clone()
}

async fn order(sandbox: &Sandbox, fault: Fault) {
    sandbox.faults().add(FaultRule::next(fault)).unwrap();
}

async fn catalogs(sandbox: &Sandbox, http: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    http.get(format!("{}/catalogs", sandbox.octogen().base_url()))
        .bearer_auth(key(sandbox))
        .send()
        .await
}

/// All bytes that a raw connection brings, or how it ends otherwise.
async fn raw(sandbox: &Sandbox) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(sandbox.address()).await?;
    let request = format!(
        "GET /octogen/v1/catalogs HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\n\r\n",
        key(sandbox)
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(answer)
}

/// Creates a keyword and says how many of that name there are afterwards.
async fn keywords_after(sandbox: &Sandbox, fault: Fault) -> (reqwest::Result<u16>, usize) {
    let octolens = sandbox.octolens();
    let key = &octolens.credential("admin").unwrap().key;
    let url = format!("{}/api/v2/keywords", octolens.base_url());
    let http = reqwest::Client::new();
    sandbox
        .faults()
        .set(FaultPlan::new().rule(FaultRule::new(fault).operation("createKeyword")))
        .unwrap();
    let created = http
        .post(&url)
        .bearer_auth(key)
        .json(&json!({"keyword": "umbrella", "platforms": ["reddit"]}))
        .send()
        .await;
    let listed: Value = http
        .get(&url)
        .bearer_auth(key)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let named = |keyword: &&Value| keyword["keyword"] == "umbrella";
    let count = listed["data"]
        .as_array()
        .unwrap()
        .iter()
        .filter(named)
        .count();
    (created.map(|response| response.status().as_u16()), count)
}

#[tokio::test]
async fn a_status_comes_in_the_api_s_own_shape_with_its_headers() {
    let sandbox = sandbox().await;
    let http = reqwest::Client::new();
    order(&sandbox, Fault::rate_limited(7)).await;
    let refused = catalogs(&sandbox, &http).await.unwrap();
    assert_eq!(refused.status(), 429);
    assert_eq!(refused.headers()["retry-after"], "7");
    assert!(refused.headers().contains_key("x-request-id"));
    let body: Value = refused.json().await.unwrap();
    assert_eq!(body, json!({"detail": "rate_limit_exceeded"}));

    let octolens = sandbox.octolens();
    order(&sandbox, Fault::status(503)).await;
    let url = format!("{}/api/v2/tags", octolens.base_url());
    let body: Value = http.get(url).send().await.unwrap().json().await.unwrap();
    assert_eq!(body["error"]["code"], "INTERNAL_ERROR");
    assert_eq!(body["error"]["status"], 503);

    let catalio = sandbox.catalio();
    order(&sandbox, Fault::status(500)).await;
    let url = format!("{}/requirements", catalio.base_url());
    let body: Value = http.get(url).send().await.unwrap().json().await.unwrap();
    assert_eq!(body["errors"][0]["status"], "500");
    order(&sandbox, Fault::status(503)).await;
    let body: Value = http
        .post(catalio.token_url())
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(body["error"], "temporarily_unavailable");

    let page = FaultBody::Text("<h1>Bad Gateway</h1>".to_owned());
    order(&sandbox, Fault::status(502).body(page)).await;
    let gateway = catalogs(&sandbox, &http).await.unwrap();
    assert_eq!(gateway.status(), 502);
    assert_eq!(
        gateway.headers()["content-type"],
        "text/html; charset=utf-8"
    );
    assert_eq!(gateway.text().await.unwrap(), "<h1>Bad Gateway</h1>");
    assert_eq!(catalogs(&sandbox, &http).await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_reset_is_a_reset_and_a_close_is_a_close() {
    let sandbox = sandbox().await;
    for at in [
        CutPoint::Connect,
        CutPoint::Head,
        CutPoint::Request,
        CutPoint::Processed,
    ] {
        order(&sandbox, Fault::reset(at)).await;
        let error = raw(&sandbox).await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "{at:?}");
    }
    for at in [CutPoint::Head, CutPoint::Request, CutPoint::Processed] {
        order(&sandbox, Fault::close(at)).await;
        assert_eq!(raw(&sandbox).await.unwrap(), b"", "{at:?}");
    }
    let processed: Vec<bool> = sandbox
        .requests()
        .iter()
        .map(octo_sandbox::RecordedRequest::is_processed)
        .collect();
    // The connection that was cut at once brought no request.
    assert_eq!(processed, [false, false, true, false, false, true]);
}

#[tokio::test]
async fn a_write_is_done_or_not_as_the_fault_says() {
    let sandbox = sandbox().await;
    for (fault, done) in [
        (Fault::status(503), false),
        (Fault::garbage(), false),
        (Fault::redirect("http://elsewhere.example/"), false),
        (Fault::reset(CutPoint::Head), false),
        (Fault::reset(CutPoint::Request), false),
        (Fault::reset(CutPoint::Processed), true),
        (Fault::lost_response(), true),
        (Fault::truncated_head(), true),
        (Fault::truncated_body(), true),
        (Fault::drop_keep_alive(), true),
        (Fault::malformed_json(), true),
        (Fault::skewed_clock(60), true),
    ] {
        sandbox.reset();
        assert_eq!(fault.processes(), done, "{fault}");
        let (answer, count) = keywords_after(&sandbox, fault.clone()).await;
        assert_eq!(count, usize::from(done), "{fault}: {answer:?}");
    }
}

#[tokio::test]
async fn truncation_ends_inside_of_head_or_body() {
    let sandbox = sandbox().await;
    let whole = {
        order(&sandbox, Fault::drop_keep_alive()).await;
        String::from_utf8(raw(&sandbox).await.unwrap()).unwrap()
    };
    let (head, body) = whole.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    assert!(!head.contains("connection:"), "{head}");
    serde_json::from_str::<Value>(body).unwrap();

    order(&sandbox, Fault::truncated_head()).await;
    let cut = String::from_utf8(raw(&sandbox).await.unwrap()).unwrap();
    assert!(cut.starts_with("HTTP/1.1 200 OK\r\n") && !cut.contains("\r\n\r\n"));

    order(&sandbox, Fault::truncated_body()).await;
    let cut = String::from_utf8(raw(&sandbox).await.unwrap()).unwrap();
    let (head, half) = cut.split_once("\r\n\r\n").unwrap();
    assert!(head.contains(&format!("content-length: {}", body.len())));
    assert_eq!(half, &body[..body.len() / 2]);

    order(
        &sandbox,
        Fault::TruncatedBody {
            keep: Some(1 << 40),
        },
    )
    .await;
    let cut = String::from_utf8(raw(&sandbox).await.unwrap()).unwrap();
    assert!(cut.ends_with(&body[..body.len() - 1]) && !cut.ends_with(body));

    order(&sandbox, Fault::garbage()).await;
    assert!(!raw(&sandbox).await.unwrap().starts_with(b"HTTP"));
}

#[tokio::test]
async fn bodies_come_slowly_too_large_or_wrong() {
    let sandbox = sandbox().await;
    let http = reqwest::Client::new();
    let plain = catalogs(&sandbox, &http)
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();

    order(&sandbox, Fault::drip(100, Duration::from_millis(1))).await;
    let dripped = catalogs(&sandbox, &http).await.unwrap();
    assert_eq!(dripped.content_length(), Some(plain.len() as u64));
    assert_eq!(dripped.bytes().await.unwrap(), plain);

    order(&sandbox, Fault::oversized(3_000_000)).await;
    let large = catalogs(&sandbox, &http).await.unwrap();
    assert_eq!(large.content_length(), Some(3_000_000));
    let large = large.bytes().await.unwrap();
    assert_eq!(large.len(), 3_000_000);
    assert_eq!(large.trim_ascii_end(), plain);

    order(&sandbox, Fault::malformed_json()).await;
    let cut = catalogs(&sandbox, &http).await.unwrap();
    assert_eq!(cut.status(), 200);
    let cut = cut.bytes().await.unwrap();
    assert_eq!(cut, plain[..plain.len() / 2]);

    order(&sandbox, Fault::content_type("text/plain")).await;
    let wrong = catalogs(&sandbox, &http).await.unwrap();
    assert_eq!(wrong.headers()["content-type"], "text/plain");
    assert_eq!(wrong.bytes().await.unwrap(), plain);

    // One connection lived through all of it.
    assert_eq!(sandbox.requests().answered(200).count(), 5);
}

#[tokio::test]
async fn delays_are_where_they_are_asked_for() {
    let sandbox = sandbox().await;
    let http = reqwest::Client::new();
    let slow = Duration::from_millis(120);
    for at in [DelayPoint::Processing, DelayPoint::Answer] {
        order(&sandbox, Fault::delay_at(at, slow)).await;
        let started = Instant::now();
        assert_eq!(catalogs(&sandbox, &http).await.unwrap().status(), 200);
        assert!(started.elapsed() >= slow, "{at:?}");
    }
    order(&sandbox, Fault::delay_at(DelayPoint::Body, slow)).await;
    let mut halves = catalogs(&sandbox, &http).await.unwrap();
    assert!(!halves.chunk().await.unwrap().unwrap().is_empty());
    let started = Instant::now();
    while halves.chunk().await.unwrap().is_some() {}
    assert!(started.elapsed() >= slow / 2);
}

#[tokio::test]
async fn a_client_that_gives_up_before_processing_has_changed_nothing() {
    let sandbox = sandbox().await;
    let hang = Duration::from_secs(3_600);
    // The first request waits for the catalogs, longer than this client has patience.
    let patient = reqwest::Client::new();
    assert_eq!(catalogs(&sandbox, &patient).await.unwrap().status(), 200);
    for (at, done) in [(DelayPoint::Processing, false), (DelayPoint::Answer, true)] {
        sandbox.faults().clear();
        order(&sandbox, Fault::delay_at(at, hang)).await;
        let http = reqwest::Client::builder()
            .timeout(Duration::from_millis(200))
            .build()
            .unwrap();
        assert!(catalogs(&sandbox, &http).await.unwrap_err().is_timeout());
        let recorded = sandbox.requests();
        assert_eq!(recorded.last().unwrap().is_processed(), done);
        assert_eq!(recorded.last().unwrap().status(), None);
    }
    // And a sandbox that is told to stop does not wait an hour.
    order(&sandbox, Fault::delay(hang)).await;
    let waiting = tokio::spawn({
        let url = format!("{}/catalogs", sandbox.octogen().base_url());
        reqwest::Client::new().get(url).send()
    });
    while sandbox.requests().count() < 4 {
        tokio::task::yield_now().await;
    }
    tokio::time::timeout(Duration::from_secs(20), sandbox.shutdown())
        .await
        .unwrap();
    assert!(waiting.await.unwrap().is_err());
}

#[tokio::test]
async fn a_skewed_clock_shows_in_date_and_reset() {
    let clock = octo_sandbox::ManualClock::at_unix(1_781_000_000);
    let sandbox = Sandbox::builder().clock(clock).start().await.unwrap();
    let http = reqwest::Client::new();
    let right = catalogs(&sandbox, &http).await.unwrap();
    order(&sandbox, Fault::skewed_clock(-3_600)).await;
    let wrong = catalogs(&sandbox, &http).await.unwrap();
    assert_eq!(right.headers()["date"], "Tue, 09 Jun 2026 10:13:20 GMT");
    assert_eq!(wrong.headers()["date"], "Tue, 09 Jun 2026 09:13:20 GMT");
    let reset = |response: &reqwest::Response| -> i64 {
        let reset = response.headers()["x-ratelimit-reset"].to_str().unwrap();
        reset.parse().unwrap()
    };
    assert_eq!(reset(&right) - reset(&wrong), 3_600);
}

#[tokio::test]
async fn plans_are_checked_at_the_start_and_followed_from_it() {
    let plan = FaultPlan::new().rule(FaultRule::new(Fault::status(503)).operation("searchProduct"));
    let refused = Sandbox::builder().faults(plan).start().await.unwrap_err();
    assert!(matches!(refused, StartError::Faults(_)));
    assert!(
        refused
            .to_string()
            .contains("did you mean \"searchProducts\"?"),
        "{refused}"
    );

    let rule = FaultRule::new(Fault::status(503))
        .api(Api::Octogen)
        .credential("partner")
        .every(2);
    let sandbox = Sandbox::builder()
        .faults(FaultPlan::new().rule(rule))
        .start()
        .await
        .unwrap();
    let http = reqwest::Client::new();
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(catalogs(&sandbox, &http).await.unwrap().status().as_u16());
    }
    assert_eq!(statuses, [200, 503, 200, 503]);
    let [report] = &sandbox.faults().rules()[..] else {
        panic!("one rule");
    };
    assert_eq!((report.matched, report.fired), (4, 2));
    sandbox.faults().clear();
    sandbox.reset();
    assert_eq!(catalogs(&sandbox, &http).await.unwrap().status(), 200);
    assert_eq!(catalogs(&sandbox, &http).await.unwrap().status(), 503);
}

#[test]
fn plans_survive_their_json() {
    let plan = FaultPlan::new()
        .seed(9)
        .rule(
            FaultRule::new(Fault::rate_limited(3).body(FaultBody::Json(json!({"a": 1}))))
                .name("busy")
                .api(Api::Catalio)
                .operation("issueToken")
                .method("POST")
                .path("/oauth/*")
                .credential("demo")
                .probability(0.25)
                .limit(4),
        )
        .rule(
            FaultRule::new(Fault::Disconnect {
                at: CutPoint::Connect,
                how: Ending::Close,
            })
            .nth(2),
        )
        .rule(FaultRule::new(Fault::drip(16, Duration::from_millis(5))).every(3))
        .rule(FaultRule::new(Fault::delay(Duration::from_millis(50))));
    let json = serde_json::to_value(&plan).unwrap();
    assert_eq!(
        json["rules"][1]["fault"],
        json!({"kind": "disconnect", "at": "connect", "how": "close"})
    );
    assert_eq!(
        json["rules"][2]["fault"],
        json!({"kind": "drip", "piece": 16, "pause_ms": 5})
    );
    assert_eq!(serde_json::from_value::<FaultPlan>(json).unwrap(), plan);
}
