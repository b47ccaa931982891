//! The Octogen client against the sandbox: real HTTP on loopback. The exact
//! wire form is in `octogen_wire.rs`; retries and pacing are proven in
//! `octo-transport`.

#![allow(clippy::unwrap_used)]

use std::{collections::HashSet, time::Duration};

use axum::http::{Method, StatusCode};
use futures_util::{StreamExt, TryStreamExt};
use octo_sandbox::{ManualClock, Sandbox};
use octogen::{Client, ConfigError, Delivery, Error, Facet, Pace, RetryPolicy};
use serde_json::json;

fn client_as(sandbox: &Sandbox, credential: &str) -> Client {
    let key = &sandbox.octogen().credential(credential).unwrap().key;
    client_with_key(sandbox, key)
}

fn client_with_key(sandbox: &Sandbox, key: &str) -> Client {
    Client::builder()
        .api_key(key.parse().unwrap())
        .base_url(sandbox.octogen().base_url())
        .pace(Pace::Off)
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}

async fn sandbox() -> Sandbox {
    Sandbox::builder().start().await.unwrap()
}

#[tokio::test]
async fn the_partner_sees_all_catalogs_and_their_products() {
    let sandbox = sandbox().await;
    let octogen = client_as(&sandbox, "partner");

    let catalogs = octogen.catalogs().await.unwrap();
    assert_eq!(catalogs.len(), 3);
    assert!(catalogs.rate_limit().is_some());
    assert_eq!(catalogs.attempts(), 1);
    assert_eq!(octogen.rate_limit(), catalogs.rate_limit().cloned());

    for catalog in catalogs {
        let products: Vec<_> = octogen
            .browse()
            .catalog(&catalog.catalog)
            .limit(7)
            .items()
            .try_collect()
            .await
            .unwrap();
        assert_eq!(
            products.len() as i64,
            catalog.product_count,
            "{}",
            catalog.catalog
        );
        let ids: HashSet<_> = products.iter().map(|product| &product.uuid).collect();
        assert_eq!(ids.len(), products.len(), "{}", catalog.catalog);
    }
}

#[tokio::test]
async fn a_search_is_narrowed_by_facets_and_prices() {
    let sandbox = sandbox().await;
    let octogen = client_as(&sandbox, "partner");
    let all = octogen.search("hoodie").limit(100).await.unwrap();
    let black = octogen
        .search("hoodie")
        .facet(Facet::color_family(["black"]))
        .price(..=120.0)
        .limit(100)
        .await
        .unwrap();
    assert!(!black.items.is_empty());
    assert!(black.items.len() < all.items.len());
    for product in &black.items {
        assert!(product.current_price.unwrap() <= 120.0);
        let found = octogen.lookup(&product.product_url).await.unwrap();
        let families = found
            .product
            .enrichment
            .as_ref()
            .and_then(|enrichment| enrichment.color_family.as_ref())
            .unwrap();
        assert!(
            families.iter().any(|family| family == "Black"),
            "{families:?}"
        );
        assert_eq!(found.product.uuid, product.uuid);
    }
}

#[tokio::test]
async fn pages_and_items_walk_the_same_products_in_the_same_order() {
    let sandbox = sandbox().await;
    let octogen = client_as(&sandbox, "partner");
    let by_item: Vec<_> = octogen
        .browse()
        .limit(11)
        .items()
        .map_ok(|product| product.uuid)
        .try_collect()
        .await
        .unwrap();
    let pages: Vec<_> = octogen
        .browse()
        .limit(100)
        .pages()
        .try_collect()
        .await
        .unwrap();
    let by_page: Vec<_> = pages
        .iter()
        .flat_map(|page| page.items.iter().map(|product| product.uuid.clone()))
        .collect();
    assert!(by_item.len() >= 150);
    assert_eq!(by_item, by_page);
}

#[tokio::test]
async fn a_stopped_walk_resumes_without_loss_or_repetition() {
    let sandbox = sandbox().await;
    let octogen = client_as(&sandbox, "partner");
    let search = || octogen.browse().limit(10);
    let whole: Vec<_> = search()
        .items()
        .map_ok(|product| product.uuid)
        .try_collect()
        .await
        .unwrap();
    for stop in [0, 1, 9, 10, 11, 25] {
        let mut items = search().items();
        let mut resumed = Vec::new();
        for _ in 0..stop {
            resumed.push(items.next().await.unwrap().unwrap().uuid);
        }
        let stored = serde_json::to_string(items.checkpoint()).unwrap();
        drop(items);
        let checkpoint = serde_json::from_str(&stored).unwrap();
        let mut rest = search().resume(checkpoint).items();
        while let Some(product) = rest.next().await {
            resumed.push(product.unwrap().uuid);
        }
        assert_eq!(resumed, whole, "stopped after {stop}");
    }
}

#[tokio::test]
async fn a_checkpoint_of_another_search_is_refused() {
    let sandbox = sandbox().await;
    let octogen = client_as(&sandbox, "partner");
    let mut items = octogen.search("hoodie").limit(1).items();
    items.next().await.unwrap().unwrap();
    let checkpoint = items.checkpoint().clone();
    let mut other = octogen.search("jacket").limit(1).resume(checkpoint).items();
    let error = other.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("another query"), "{error}");
    assert!(other.next().await.is_none());
}

#[tokio::test]
async fn many_lookups_have_an_outcome_each() {
    let sandbox = sandbox().await;
    let octogen = client_as(&sandbox, "partner");
    let mut urls: Vec<_> = octogen
        .browse()
        .limit(40)
        .await
        .unwrap()
        .items
        .iter()
        .map(|product| product.product_url.clone())
        .collect();
    urls.insert(3, "https://nowhere.example/x".to_owned());
    urls.insert(17, String::new());

    let outcomes: Vec<_> = octogen
        .lookup_many(urls.clone())
        .concurrency(8)
        .ordered()
        .collect()
        .await;
    assert_eq!(outcomes.len(), urls.len());
    for (index, outcome) in outcomes.iter().enumerate() {
        assert_eq!((outcome.index, &outcome.url), (index, &urls[index]));
        match index {
            3 => assert!(outcome.result.as_ref().unwrap_err().is_not_found()),
            17 => assert!(outcome.result.as_ref().unwrap_err().is_validation()),
            _ => assert_eq!(
                outcome.result.as_ref().unwrap().product.product_url,
                urls[index]
            ),
        }
    }

    let unordered: HashSet<_> = octogen
        .lookup_many(urls.clone())
        .stream()
        .map(|outcome| outcome.index)
        .collect()
        .await;
    assert_eq!(unordered.len(), urls.len());
}

#[tokio::test]
async fn keys_are_refused_as_documented() {
    let sandbox = sandbox().await;

    let unknown = "octo_live_ffffffffffffffffffffffffffffffff_bm90LWEta2V5";
    for key in [
        unknown,
        &sandbox.octogen().credential("deactivated").unwrap().key,
    ] {
        let error = client_with_key(&sandbox, key).catalogs().await.unwrap_err();
        assert!(error.is_unauthorized(), "{error}");
        assert_eq!(error.detail().unwrap().as_text(), Some("Invalid API key"));
        assert_eq!(error.delivery(), Delivery::Received);
    }

    for (credential, code) in [
        ("not-a-partner", "api_key_org_type_forbidden"),
        ("forbidden", "api_key_forbidden"),
    ] {
        let error = client_as(&sandbox, credential)
            .catalogs()
            .await
            .unwrap_err();
        assert!(error.is_forbidden(), "{error}");
        assert_eq!(error.detail().unwrap().as_text(), Some(code));
    }
}

#[tokio::test]
async fn what_is_not_granted_does_not_exist() {
    let sandbox = sandbox().await;
    let partner = client_as(&sandbox, "partner");
    let single = client_as(&sandbox, "single-catalog");

    let granted = single.catalogs().await.unwrap();
    let [granted] = &granted[..] else {
        panic!("one catalog expected: {granted:?}")
    };
    let hidden = partner
        .catalogs()
        .await
        .unwrap()
        .into_value()
        .into_iter()
        .find(|catalog| catalog.catalog != granted.catalog)
        .unwrap();

    let error = single.browse().catalog(&hidden.catalog).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.detail().unwrap().as_text(), Some("catalog_not_found"));

    let page = partner
        .browse()
        .catalog(&hidden.catalog)
        .limit(1)
        .await
        .unwrap();
    let error = single.lookup(&page.items[0].product_url).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.detail().unwrap().as_text(), Some("product_not_found"));
}

#[tokio::test]
async fn a_refused_body_names_its_fields() {
    let sandbox = sandbox().await;
    let octogen = client_as(&sandbox, "partner");
    let error: Error = octogen
        .raw(Method::POST, "/products/search")
        .json(&json!({"limit": 500, "pageSize": 10, "facets": [{"name": "gender"}]}))
        .send()
        .await
        .unwrap_err()
        .into();
    assert!(error.is_validation(), "{error}");
    assert_eq!(error.status(), Some(StatusCode::UNPROCESSABLE_ENTITY));
    let mut fields: Vec<_> = error
        .field_errors()
        .iter()
        .map(|field| (field.path(), field.kind.as_str()))
        .collect();
    fields.sort();
    assert_eq!(
        fields,
        [
            ("body.facets[0].values".to_owned(), "missing"),
            ("body.limit".to_owned(), "less_than_equal"),
            ("body.pageSize".to_owned(), "extra_forbidden"),
        ]
    );
}

#[tokio::test]
async fn a_spent_budget_refuses_until_it_refills() {
    let clock = ManualClock::at_unix(1_781_000_000);
    let sandbox = Sandbox::builder()
        .clock(clock.clone())
        .rate_limit(3)
        .start()
        .await
        .unwrap();
    let octogen = client_as(&sandbox, "partner");
    for remaining in [2, 1, 0] {
        let catalogs = octogen.catalogs().await.unwrap();
        let budget = catalogs.rate_limit().unwrap();
        assert_eq!((budget.limit(), budget.remaining()), (3, remaining));
    }
    let error = octogen.catalogs().await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(error.status(), Some(StatusCode::TOO_MANY_REQUESTS));
    assert_eq!(
        error.detail().unwrap().as_text(),
        Some("rate_limit_exceeded")
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));

    // The client holds all its calls back until then, by a clock of its own.
    clock.advance(Duration::from_secs(20));
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(20)).await;
    tokio::time::resume();
    octogen.catalogs().await.unwrap();
    assert!(octogen.catalogs().await.unwrap_err().is_rate_limited());
}

#[tokio::test]
async fn a_host_that_nobody_listens_on_is_a_connection_error() {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let octogen = Client::builder()
        .api_key(
            "octo_live_00112233445566778899aabbccddeeff_eA"
                .parse()
                .unwrap(),
        )
        .base_url(format!("http://{address}/v1"))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = octogen.catalogs().await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert_eq!(error.delivery(), Delivery::NotSent);
}

#[test]
fn a_client_that_would_leak_or_fail_is_not_made() {
    let key = || {
        "octo_live_00112233445566778899aabbccddeeff_aHVzaA"
            .parse()
            .unwrap()
    };
    let problem = Client::builder().build().unwrap_err();
    assert!(
        matches!(problem, ConfigError::MissingApiKey { .. }),
        "{problem}"
    );
    for url in [
        "http://api.octogen.ai/v1",
        "ftp://api.octogen.ai",
        "not a url",
        "",
    ] {
        let problem = Client::builder()
            .api_key(key())
            .base_url(url)
            .build()
            .unwrap_err();
        assert!(!problem.to_string().is_empty(), "{url}");
    }
    let client = Client::builder().api_key(key()).build().unwrap();
    assert!(!format!("{client:?}").contains("aHVzaA"));
    assert_eq!(client.base_url().as_str(), "https://api.octogen.ai/v1");
}
