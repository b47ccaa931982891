//! What a client asked for, asserted afterwards:
//! `cargo run -p octo-sandbox --example recorded_requests`

use octo_sandbox::{Api, Sandbox};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::builder().start().await?;
    let octogen = sandbox.octogen();
    let key = &octogen.credential("partner").ok_or("no partner")?.key;
    let http = reqwest::Client::new();
    for limit in [5, 0] {
        http.post(format!("{}/products/search", octogen.base_url()))
            .bearer_auth(key)
            .json(&json!({"q": "hoodie", "limit": limit}))
            .send()
            .await?;
    }

    // The code under test would have sent them; this is the test's part.
    let searches = sandbox
        .requests()
        .to(Api::Octogen)
        .of("searchProducts")
        .expect(2);
    searches
        .clone()
        .with_json("/limit", 5)
        .answered(200)
        .expect(1);
    searches.with_json("/limit", 0).answered(422).expect(1);
    sandbox.requests().assert_none_unmatched();

    for request in sandbox.requests() {
        // Credentials are told by name; their values stay out of `Debug`.
        println!("{request:#?}");
    }
    Ok(())
}
