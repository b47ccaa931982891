//! A sandbox with data of a test's own, in all three APIs:
//! `cargo run -p octo-sandbox --example own_data`

use octo_sandbox::octogen::Product;
use octo_sandbox::{Sandbox, StartError, catalio, octolens};
use serde_json::{Value, json};

/// What a test of your own would begin with.
async fn sandbox() -> Result<Sandbox, StartError> {
    let mentions = octolens::Settings::default().fixtures(json!({
        "keywords": [{"keyword": "umbrella"}],
        "mentions": [{
            "url": "https://social.example/1",
            "source": "reddit",
            "timestamp": "2026-07-14T08:21:09Z",
            "body": "This umbrella is great",
            "sentiment": "Positive",
            "keywords": ["umbrella"],
        }],
        "feeds": [{"name": "Weather"}],
    }));
    let acme = catalio::Organization::new("Acme")
        .client(
            "acme",
            "cat_acme",
            "acme-secret",
            catalio::Access::ReadWrite,
        )
        .records([json!({
            "type": "requirement",
            "attributes": {"title": "Pay by card", "status": "active"},
        })]);
    Sandbox::builder()
        .catalog_name("shop", "The Mug Shop")
        .product(
            "shop",
            Product::new("https://shop.example/mug")
                .title("Blue Mug")
                .price(12.5),
        )
        .product(
            "shop",
            json!({"url": "https://shop.example/cup", "title": "Red Cup", "price": 9}),
        )
        .octolens(mentions)
        .catalio(catalio::Settings::default().organization(acme))
        .start()
        .await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = sandbox().await?;
    let octogen = sandbox.octogen();
    let key = &octogen.credential("partner").ok_or("no partner")?.key;
    let found: Value = reqwest::Client::new()
        .post(format!("{}/products/search", octogen.base_url()))
        .bearer_auth(key)
        .json(&json!({"price_max": 10}))
        .send()
        .await?
        .json()
        .await?;
    let titles: Vec<_> = found["items"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|item| &item["title"])
        .collect();
    assert_eq!(titles, ["Red Cup"]);
    println!("{found:#}");
    Ok(())
}
