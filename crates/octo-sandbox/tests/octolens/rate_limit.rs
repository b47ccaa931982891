//! The hourly window, on a clock of the test's own.

use std::time::Duration;

use octo_sandbox::octolens::Settings;
use serde_json::json;

use crate::support::{START, start, start_with};

#[tokio::test]
async fn five_hundred_requests_fit_into_an_hour() {
    let api = start().await;
    for left in (0..500).rev() {
        let reply = api.call("getAuth").send().await;
        assert_eq!(reply.header("x-ratelimit-limit"), Some("500"));
        assert_eq!(
            reply.header("x-ratelimit-remaining"),
            Some(left.to_string().as_str())
        );
        assert_eq!(
            reply.header("x-ratelimit-reset"),
            Some((START + 3_600).to_string().as_str())
        );
    }
    let refused = api.call("getAuth").refused(429, "RATE_LIMITED").await;
    assert_eq!(refused.header("retry-after"), Some("3600"));
}

#[tokio::test]
async fn the_window_slides() {
    let api =
        start_with(|builder| builder.octolens(Settings::default().requests_per_hour(3))).await;
    for step in [0, 600, 600] {
        api.clock.advance(Duration::from_secs(step));
        api.call("getAuth").ok().await;
    }
    let refused = api.call("getAuth").refused(429, "RATE_LIMITED").await;
    assert_eq!(refused.header("retry-after"), Some("2400"));
    // Waiting as told gives one place, not three.
    api.clock.advance(Duration::from_secs(2_400));
    let reply = api.call("getAuth").send().await;
    assert_eq!(
        (reply.status, reply.header("x-ratelimit-remaining")),
        (200, Some("0"))
    );
    let refused = api.call("getAuth").refused(429, "RATE_LIMITED").await;
    assert_eq!(refused.header("retry-after"), Some("600"));
}

#[tokio::test]
async fn keys_of_a_workspace_share_a_window_and_others_do_not() {
    let api =
        start_with(|builder| builder.octolens(Settings::default().requests_per_hour(2))).await;
    api.call("getAuth").with("read").ok().await;
    // A refused request costs a place as well: the key was known.
    api.post("createKeyword", json!({}))
        .with("read")
        .refused(403, "FORBIDDEN")
        .await;
    api.call("getAuth")
        .with("admin")
        .refused(429, "RATE_LIMITED")
        .await;
    api.call("getAuth").with("other-workspace").ok().await;
    // Without a key nobody is charged; the public documents are free.
    api.call("getAuth")
        .with("revoked")
        .refused(401, "UNAUTHORIZED")
        .await;
    let reply = api.call("getOpenApiDocument").key(None).send().await;
    assert_eq!(
        (reply.status, reply.header("x-ratelimit-limit")),
        (200, None)
    );
}
