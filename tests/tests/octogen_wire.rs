//! The wire form of every request that the Octogen client builds, and the
//! decode of every example body. Behaviour against a server that thinks is in
//! `octogen_end_to_end.rs`.

#![allow(clippy::unwrap_used)]

use std::future::Future;

use octo_tests::{Answer, Recorder, examples};
use octogen::{
    CallOptions, Client, CompactMode, EmbeddingColumn, Error, Facet, FacetName, RetryPolicy,
    TextQuery,
};
use serde_json::json;

const KEY: &str = "octo_live_00112233445566778899aabbccddeeff_d2lyZS10ZXN0cw";

fn client(server: &Recorder) -> Client {
    Client::builder()
        .api_key(KEY.parse().unwrap())
        .base_url(server.url("/v1"))
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}

/// The only request that `call` sends, as text.
async fn wire_form<F, T>(answer: &str, call: impl FnOnce(Client) -> F) -> String
where
    F: Future<Output = octogen::Result<T>>,
{
    let server = Recorder::start([Answer::json(200, answer)]).await;
    if let Err(error) = call(client(&server)).await {
        panic!("the call failed: {error}");
    }
    let [request] = &server.recorded()[..] else {
        panic!("one request expected: {:?}", server.recorded());
    };
    request.to_text()
}

const EMPTY_PAGE: &str = r#"{"items":[],"nextCursor":null}"#;

#[tokio::test]
async fn list_catalogs() {
    let text = wire_form("[]", |client| async move { client.catalogs().await }).await;
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn a_search_by_text_sends_nothing_that_was_not_set() {
    let text = wire_form(EMPTY_PAGE, |client| async move {
        client.search("black hoodie").await
    })
    .await;
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn browsing_sends_an_empty_query() {
    let text = wire_form(EMPTY_PAGE, |client| async move { client.browse().await }).await;
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn a_search_with_every_field() {
    let text = wire_form(EMPTY_PAGE, |client| async move {
        client
            .search("wool overshirt")
            .catalog("fenwickrowe")
            .facet(Facet::color_family(["Blue", "Green"]))
            .facet(Facet::category(1, ["Clothing Tops"]))
            .facet(Facet::attribute("closure", ["buttons"]))
            .facet(Facet::new("fit", ["boxy"]))
            .price(40.0..=149.99)
            .limit(20)
            .cursor("b3BhcXVl")
            .text_query(
                TextQuery::new("roomy wool shirts")
                    .search_id("s-1")
                    .limit(30)
                    .ranking_text("hill weather layers")
                    .retrieval_embedding_columns([
                        EmbeddingColumn::StyleEmbedding,
                        EmbeddingColumn::TagsEmbedding,
                    ])
                    .ranking_embedding_columns([EmbeddingColumn::Embedding])
                    .facet(Facet::gender(["unisex"]))
                    .exclude(Facet::is_activewear(true))
                    .price(10.0..)
                    .brand_quality_min(3.0)
                    .brand_quality_max(6.0)
                    .similar_to_brands(["Fenwick"])
                    .brand_similarity_weight(0.6)
                    .text_similarity_weight(0.4)
                    .search_after([json!(8.12), json!("0b7d0f0e")])
                    .browse_menu_uuid("menu-1")
                    .compact_mode(CompactMode::Card),
            )
            .await
    })
    .await;
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn lookup() {
    let answer =
        r#"{"catalogKey":"a","catalogDisplayName":"A","product":{"uuid":"u","productUrl":"p"}}"#;
    let text = wire_form(answer, |client| async move {
        client
            .lookup("https://fenwickrowe.example/products/ä?x=1#y")
            .await
    })
    .await;
    insta::assert_snapshot!(text);
}

#[tokio::test]
async fn contradictions_are_refused_before_anything_is_sent() {
    let server = Recorder::start([]).await;
    let client = client(&server);
    let quality = TextQuery::new("x").brand_quality_min(7.0);
    let prices = TextQuery::new("x").price(f64::NAN..);
    let refused = [
        ("limit", client.search("x").limit(0)),
        ("limit", client.search("x").limit(101)),
        ("price_min", client.search("x").price_min(f64::NAN)),
        ("price_max", client.search("x").price_max(f64::INFINITY)),
        ("catalog", client.search("x").catalog("")),
        ("brand_quality_min", client.browse().text_query(quality)),
        (
            "text_search_query.price_min",
            client.browse().text_query(prices),
        ),
    ];
    for (field, search) in refused {
        let Err(Error::InvalidRequest(refusal)) = search.await else {
            panic!("{field} was not refused");
        };
        assert_eq!(refusal.field(), field, "{refusal}");
    }
    let empty = client.lookup("").await;
    assert!(matches!(empty, Err(Error::InvalidRequest(_))), "{empty:?}");
    assert!(server.recorded().is_empty());
}

#[tokio::test]
async fn every_example_decodes_as_its_name_says() {
    for (name, body) in examples("octogen") {
        let parts: Vec<_> = name.split('.').collect();
        let (operation, status) = (parts[0], parts[1]);
        if status == "request" {
            continue;
        }
        let status: u16 = status.parse().unwrap();
        let server = Recorder::start([Answer::json(status, body)]).await;
        let client = client(&server);
        let text = match operation {
            "listCatalogs" => shown(client.catalogs().await),
            "searchProducts" => shown(client.browse().await),
            "lookupProduct" => shown(client.lookup("https://a.example/p").await),
            other => panic!("no operation {other}"),
        };
        insta::assert_snapshot!(name.trim_end_matches(".json"), text);
    }
}

fn shown<T: std::fmt::Debug>(outcome: octogen::Result<octogen::Response<T>>) -> String {
    match outcome {
        Ok(response) => format!("{:#?}\n", response.value()),
        Err(error) => format!(
            "{error}\ndetail: {:#?}\nnot_found {} unauthorized {} forbidden {} validation {} rate_limited {}\n",
            error.detail(),
            error.is_not_found(),
            error.is_unauthorized(),
            error.is_forbidden(),
            error.is_validation(),
            error.is_rate_limited(),
        ),
    }
}

/// A later version of the service may answer with more than this client
/// knows; nothing of it is lost.
#[tokio::test]
async fn what_the_contract_does_not_name_is_kept() {
    let body = json!({
        "items": [{
            "uuid": "u1",
            "productUrl": "https://a.example/p",
            "currency": "EUR",
            "brand": {"name": "A", "tier": 3}
        }],
        "nextCursor": null,
        "total": 1
    });
    let server = Recorder::start([Answer::json(200, body.to_string())]).await;
    let page = client(&server).browse().await.unwrap();
    assert_eq!(page.extra["total"], 1);
    assert_eq!(page.items[0].extra["currency"], "EUR");
    assert_eq!(page.items[0].brand.as_ref().unwrap().extra["tier"], 3);
    let raw: serde_json::Value = serde_json::from_slice(page.body()).unwrap();
    assert_eq!(raw, body);
}

#[tokio::test]
async fn an_enum_value_that_the_contract_does_not_name_is_kept() {
    let body = json!({
        "catalogKey": "a", "catalogDisplayName": "A",
        "product": {
            "uuid": "u", "productUrl": "p",
            "enrichment": {"gender": "undisclosed", "color_family": ["Black", "Teal"]}
        }
    });
    let server = Recorder::start([Answer::json(200, body.to_string())]).await;
    let found = client(&server).lookup("https://a.example/p").await.unwrap();
    let enrichment = found.product.enrichment.as_ref().unwrap();
    let gender = enrichment.gender.as_ref().unwrap();
    assert_eq!(gender, "undisclosed");
    assert!(!gender.is_known());
    let families = enrichment.color_family.as_ref().unwrap();
    assert_eq!(families[0], octogen::model::ColorFamily::Black);
    assert_eq!(families[1].as_str(), "Teal");
    assert_eq!(serde_json::to_value(&families[1]).unwrap(), "Teal");
}

#[tokio::test]
async fn a_call_option_holds_for_one_call() {
    let server = Recorder::start([Answer::json(200, "[]"), Answer::json(200, "[]")]).await;
    let client = client(&server);
    let name = axum::http::HeaderName::from_static("x-trace");
    let options = CallOptions::default().header(name, "t-1".parse().unwrap());
    client.catalogs().options(options).await.unwrap();
    client.catalogs().await.unwrap();
    let seen: Vec<_> = server
        .recorded()
        .iter()
        .map(|request| request.headers.contains_key("x-trace"))
        .collect();
    assert_eq!(seen, [true, false]);
}

#[tokio::test]
async fn a_request_explains_itself_without_being_sent() {
    let server = Recorder::start([]).await;
    let client = client(&server);
    let explained = [
        client.catalogs().explain().unwrap(),
        client.search("hoodie").limit(5).explain().unwrap(),
        client.lookup("https://a.example/p").explain().unwrap(),
    ];
    let text = explained
        .map(|explanation| explanation.to_string())
        .join("\n\n");
    assert!(!text.contains("d2lyZS10ZXN0cw"), "{text}");
    let text = text.replace(&server.url(""), "http://127.0.0.1");
    insta::assert_snapshot!(text);
    assert!(server.recorded().is_empty());
}

#[test]
fn facet_names_cover_the_contract() {
    for name in FacetName::KNOWN {
        assert!(FacetName::from(*name).is_known());
    }
    assert!(!FacetName::from("attribute_facets.closure").is_known());
}
