//! Tokens as a user meets them.

use std::time::Duration;

use catalio::{Client, Error, TokenErrorCode};
use octo_sandbox::{ManualClock, Sandbox, catalio::Settings};

use crate::{client, client_as, sandbox};

#[tokio::test]
async fn a_wrong_secret_is_told_as_the_endpoint_tells_it() {
    let sandbox = sandbox().await;
    let catalio = Client::builder()
        .client_id(sandbox.catalio().credential("demo").unwrap().client_id)
        .client_secret("hunter2")
        .base_url(sandbox.catalio().base_url())
        .token_url(sandbox.catalio().token_url())
        .build()
        .unwrap();
    let error = catalio.teams().list().await.unwrap_err();
    assert!(matches!(error, Error::Token(_)), "{error:?}");
    assert!(error.is_unauthorized());
    let refusal = error.token_error().unwrap();
    assert_eq!(refusal.code, TokenErrorCode::InvalidClient);
    assert!(refusal.description.is_some());
    assert!(!format!("{error} {error:?} {error:#}").contains("hunter2"));
}

#[tokio::test]
async fn all_who_waited_for_a_refusal_are_told_the_same() {
    let sandbox = sandbox().await;
    let catalio = client_as(&sandbox, "revoked");
    let calls = (0..8).map(|_| catalio.teams().list().send());
    for outcome in futures_util::future::join_all(calls).await {
        let error = outcome.unwrap_err();
        assert!(error.token_error().is_some(), "{error:?}");
    }
}

#[tokio::test]
async fn an_unknown_audience_is_refused() {
    let sandbox = sandbox().await;
    let credential = sandbox.catalio().credential("demo").unwrap();
    let catalio = Client::builder()
        .client_id(credential.client_id)
        .client_secret(credential.client_secret)
        .base_url(sandbox.catalio().base_url())
        .token_url(sandbox.catalio().token_url())
        .audience("https://elsewhere.example")
        .build()
        .unwrap();
    let error = catalio.teams().list().await.unwrap_err();
    assert!(error.token_error().is_some(), "{error:?}");
}

#[tokio::test]
async fn a_rotated_secret_is_taken_up_without_a_restart() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    catalio.teams().list().await.unwrap();
    let secret = sandbox.catalio().rotate_secret("demo").unwrap();
    catalio.rotate_secret(secret);
    catalio.clone().teams().list().await.unwrap();
}

#[tokio::test]
async fn an_expired_token_is_replaced_within_the_call() {
    let clock = ManualClock::default();
    let sandbox = Sandbox::builder()
        .clock(clock.clone())
        .catalio(Settings::default().token_lifetime(Duration::from_secs(60)))
        .start()
        .await
        .unwrap();
    let catalio = client(&sandbox);
    catalio.teams().list().await.unwrap();
    // The service's clock runs ahead of ours, so its 401 is what tells us.
    clock.advance(Duration::from_secs(120));
    let page = catalio.teams().list().await.unwrap();
    assert_eq!(page.attempts(), 2);
}

#[tokio::test]
async fn a_revoked_credential_is_unauthorized_in_the_end() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    catalio.teams().list().await.unwrap();
    assert!(sandbox.catalio().revoke("demo"));
    let error = catalio.teams().list().await.unwrap_err();
    assert!(error.is_unauthorized(), "{error:?}");
}
