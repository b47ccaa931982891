//! What docs/testing.md promises, with our clients: own data, fault plans,
//! recorded requests and clocks.

#![allow(clippy::unwrap_used)]

use std::time::Duration;

use octo_sandbox::octogen::Product;
use octo_sandbox::{CutPoint, Fault, FaultPlan, FaultRule, ManualClock, Sandbox};
use octo_transport::{Backoff, Delivery, RetryPolicy};

fn octogen(sandbox: &Sandbox) -> octogen::Client {
    let key = &sandbox.octogen().credential("partner").unwrap().key;
    octogen::Client::builder()
        .api_key(key.parse().unwrap())
        .base_url(sandbox.octogen().base_url())
        .retry(RetryPolicy::default().backoff(Backoff {
            first: Duration::from_millis(1),
            ..Backoff::default()
        }))
        .build()
        .unwrap()
}

fn octolens(sandbox: &Sandbox) -> octolens::Client {
    let key = &sandbox.octolens().credential("admin").unwrap().key;
    octolens::Client::builder()
        .api_key(key.parse().unwrap())
        .base_url(sandbox.octolens().base_url())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_busy_catalog_is_asked_again() {
    let sandbox = Sandbox::builder()
        .product(
            "shop",
            Product::new("https://shop.example/mug")
                .title("Blue Mug")
                .price(12.5),
        )
        .start()
        .await
        .unwrap();
    sandbox
        .faults()
        .add(FaultRule::next(Fault::status(503)))
        .unwrap();

    let found = octogen(&sandbox).search("mug").await.unwrap();

    assert_eq!(found.items[0].title.as_deref(), Some("Blue Mug"));
    sandbox
        .requests()
        .of("searchProducts")
        .with_json("/q", "mug")
        .expect(2);
    sandbox.requests().assert_none_unmatched();
}

#[tokio::test]
async fn a_plan_says_which_requests_fail_and_when() {
    let plan = FaultPlan::new()
        .rule(
            FaultRule::new(Fault::truncated_body())
                .operation("searchProducts")
                .nth(1),
        )
        .rule(
            FaultRule::new(Fault::reset(CutPoint::Request))
                .operation("searchProducts")
                .nth(2),
        )
        .rule(FaultRule::new(Fault::status(500)).operation("listCatalogs"));
    let sandbox = Sandbox::builder().faults(plan).start().await.unwrap();
    let client = octogen(&sandbox);

    // Reads are repeated until an answer comes, or patience ends.
    let found = client.search("hoodie").await.unwrap();
    assert_eq!(found.attempts(), 3);
    let error = client.catalogs().await.unwrap_err();
    assert!(error.is_server(), "{error}");
    let fired: Vec<u64> = sandbox
        .faults()
        .rules()
        .iter()
        .map(|rule| rule.fired)
        .collect();
    assert_eq!(fired, [1, 1, 4]);
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_is_not_sent_again() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let client = octolens(&sandbox);
    for (fault, delivery, made) in [
        (Fault::lost_response(), Delivery::Unknown, 1),
        (Fault::close(CutPoint::Request), Delivery::Unknown, 0),
        (Fault::truncated_body(), Delivery::ResponseLost, 1),
        (Fault::malformed_json(), Delivery::Received, 1),
        (Fault::status(500), Delivery::Received, 0),
    ] {
        sandbox.reset();
        sandbox
            .faults()
            .add(FaultRule::next(fault.clone()).operation("createFeed"))
            .unwrap();
        let error = client.feeds().create("Weather", "bell").await.unwrap_err();
        assert_eq!(error.delivery(), delivery, "{fault}: {error}");
        let feeds = client.feeds().list().await.unwrap().into_value();
        let count = feeds.iter().filter(|feed| feed.name == "Weather").count();
        assert_eq!(count, made, "{fault}");
        sandbox.requests().of("createFeed").expect(1);
    }
}

#[tokio::test]
async fn a_token_is_renewed_when_the_clock_says_so() {
    let clock = ManualClock::at_unix(1_781_000_000);
    let sandbox = Sandbox::builder()
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    let catalio = sandbox.catalio();
    let credential = catalio.credential("demo").unwrap();
    let client = catalio::Client::builder()
        .client_id(credential.client_id)
        .client_secret(credential.client_secret)
        .base_url(catalio.base_url())
        .token_url(catalio.token_url())
        .build()
        .unwrap();
    client.teams().list().limit(1).await.unwrap();
    clock.advance(Duration::from_secs(24 * 60 * 60));
    // The client's own clock has not moved: the refusal tells it.
    client.teams().list().limit(1).await.unwrap();
    sandbox
        .requests()
        .of("issueToken")
        .with_credential("demo")
        .expect(2);
    sandbox.requests().of("listTeams").answered(401).expect(1);
}
