//! The generated clients through the seam, for users who want a method per
//! operation: their calls go through the same loop as those of the crates
//! above them.

#![allow(clippy::unwrap_used)]

use axum::http::Method;
use octo_sandbox::Sandbox;
use octo_transport::{Bearer, CallOptions, ClientCredentials, ErrorKind, TokenRequest, Transport};

#[tokio::test]
async fn octogen() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let api = sandbox.octogen();
    let key = api.credential("partner").unwrap().key.clone();
    let transport = Transport::builder(api.base_url().parse().unwrap())
        .credentials(Bearer::new(key.into()).unwrap())
        .build()
        .unwrap();
    let client = |call: &octo_transport::Call| {
        octogen_api::Client::new_with_client(call.base_url(), call.http().clone(), call.clone())
    };

    let operation = octogen_api::OperationId::ListCatalogs.spec();
    let call = transport.call(operation, CallOptions::new());
    let catalogs = call.clone().finish(client(&call).list_catalogs().await);
    let catalogs = catalogs.unwrap();
    assert_eq!(catalogs.len(), 3);
    assert_eq!(catalogs.attempts(), 1);
    assert!(catalogs.rate_limit().is_some());

    let operation = octogen_api::OperationId::LookupProduct.spec();
    let call = transport.call(operation, CallOptions::new());
    let body = octogen_api::types::ProgrammaticProductLookupRequest {
        url: "https://nowhere.example/p".to_owned(),
    };
    let error = call
        .clone()
        .finish(client(&call).lookup_product(&body).await);
    let error = error.unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Status, 404)
    );

    let call = transport.explain(operation, CallOptions::new());
    let explained = call
        .clone()
        .explained(client(&call).lookup_product(&body).await);
    let explained = explained.unwrap();
    assert_eq!(explained.method(), Method::POST.as_str());
    assert!(explained.url().ends_with("/products/lookup"));
}

#[tokio::test]
async fn octolens() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let api = sandbox.octolens();
    let key = api.credential("admin").unwrap().key.clone();
    let transport = Transport::builder(api.base_url().parse().unwrap())
        .credentials(Bearer::new(key.into()).unwrap())
        .build()
        .unwrap();
    let operation = octolens_api::OperationId::ListFeeds.spec();
    let call = transport.call(operation, CallOptions::new());
    let client =
        octolens_api::Client::new_with_client(call.base_url(), call.http().clone(), call.clone());
    let feeds = call.finish(client.list_feeds(Some(false)).await).unwrap();
    assert!(!feeds.data.is_empty());
}

#[tokio::test]
async fn catalio() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let api = sandbox.catalio();
    let credential = api.credential("demo").unwrap();
    let credentials = ClientCredentials::new(
        api.token_url().parse().unwrap(),
        credential.client_id,
        credential.client_secret.into(),
    )
    .audience(api.base_url())
    .request(TokenRequest::Json);
    let transport = Transport::builder(api.base_url().parse().unwrap())
        .credentials(credentials)
        .build()
        .unwrap();
    let operation = catalio_api::OperationId::GetRequirementStats.spec();
    let call = transport.call(operation, CallOptions::new());
    let client =
        catalio_api::Client::new_with_client(call.base_url(), call.http().clone(), call.clone());
    let stats = call.finish(client.get_requirement_stats().await).unwrap();
    assert_eq!(stats.status(), 200);
    assert_eq!(stats.attempts(), 1);
}
