//! Data that tests bring along: served when it holds, refused with its place
//! when it does not.

#![allow(clippy::unwrap_used)]

use octo_sandbox::octogen::Product;
use octo_sandbox::{Sandbox, SandboxBuilder, catalio, octolens};
use serde_json::{Value, json};

const TEAM: &str = "0d9b1c52-51b7-4a3e-9d3b-0b8b63b2f001";
const PERSONA: &str = "0d9b1c52-51b7-4a3e-9d3b-0b8b63b2f002";

async fn refusal(builder: SandboxBuilder) -> String {
    builder.start().await.unwrap_err().to_string()
}

fn with_fixtures(json: Value) -> SandboxBuilder {
    Sandbox::builder().octolens(octolens::Settings::default().fixtures(json))
}

fn with_records(records: Vec<Value>) -> SandboxBuilder {
    let organization = catalio::Organization::new("Acme")
        .client("acme", "cat_acme", "secret", catalio::Access::ReadWrite)
        .records(records);
    Sandbox::builder().catalio(catalio::Settings::default().organization(organization))
}

#[tokio::test]
async fn products_of_a_test_are_found_and_are_alone() {
    let sandbox = Sandbox::builder()
        .catalog_name("shop", "The Mug Shop")
        .product(
            "shop",
            Product::new("https://shop.example/mug")
                .title("Blue Mug")
                .brand("Potter")
                .description("Holds tea")
                .price(12.5)
                .categories(["Home/Kitchen"])
                .colors(["Blue"])
                .sizes(["M"])
                .attribute("glaze", ["Matte"]),
        )
        .product(
            "shop",
            json!({"url": "https://shop.example/cup", "title": "Red Cup"}),
        )
        .start()
        .await
        .unwrap();
    let octogen = sandbox.octogen();
    assert_eq!(octogen.catalogs().len(), 1);
    assert_eq!(octogen.catalogs()[0].display_name, "The Mug Shop");
    assert_eq!(octogen.catalogs()[0].products, 2);
    let found: Value = reqwest::Client::new()
        .post(format!("{}/products/search", octogen.base_url()))
        .bearer_auth(&octogen.credential("partner").unwrap().key)
        .json(&json!({"q": "tea"}))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(found["items"].as_array().unwrap().len(), 1, "{found}");
    assert_eq!(found["items"][0]["title"], "Blue Mug");

    let beside = Sandbox::builder()
        .product("shop", Product::new("https://shop.example/mug"))
        .demo_data(true);
    let beside = beside.start().await.unwrap();
    assert_eq!(beside.octogen().catalogs().len(), 4);
}

#[tokio::test]
async fn products_that_cannot_be_served_are_refused_with_their_place() {
    let mug = || Product::new("https://shop.example/mug");
    for (product, message) in [
        (
            mug().set("price", "9"),
            "`price`: invalid type: string \"9\", expected f64",
        ),
        (
            mug().set("colour", "Blue"),
            "unknown key `colour`; docs/testing.md lists the keys",
        ),
        (
            mug().price(-1.0),
            "a price is -1: prices must not be negative",
        ),
        (
            Product::new("mug"),
            "`url` is \"mug\": give an absolute http or https address",
        ),
        (json!("mug").into(), "not a JSON product object"),
        (mug(), "the catalog \"shop\" already has this address"),
    ] {
        let builder = Sandbox::builder()
            .product("shop", mug())
            .product("shop", product);
        let refused = refusal(builder).await;
        let start = format!("fixture octogen catalog \"shop\", product 2: {message}");
        assert!(refused.starts_with(&start), "{refused}");
    }
}

#[tokio::test]
async fn an_octolens_workspace_has_what_it_was_given() {
    let sandbox = with_fixtures(json!({
        "keywords": [{"id": 7, "keyword": "umbrella", "tag": "own_brand"}],
        "mentions": [
            {
                "sourceId": "r_1", "url": "https://social.example/1", "source": "reddit",
                "timestamp": "2026-07-14T08:21:09Z", "title": "Rain", "body": "My umbrella is great",
                "author": "ann", "authorFollowers": 12, "sentiment": "positive", "language": "en",
                "tags": ["user_feedback"], "keywords": ["Umbrella"], "relevanceScore": 1,
            },
            {"url": "https://social.example/2", "source": "twitter", "timestamp": "2026-07-15"},
        ],
        "feeds": [{"name": "Weather", "simpleFilters": {"conditions": [{"field": "Source", "values": "reddit"}]}}],
    }))
    .start()
    .await
    .unwrap();
    let octolens = sandbox.octolens();
    let key = &octolens.credential("admin").unwrap().key;
    let http = reqwest::Client::new();
    let get = |path: &str| {
        let url = format!("{}/api/v2/{path}", octolens.base_url());
        let request = http.get(url).bearer_auth(key);
        async { request.send().await.unwrap().json::<Value>().await.unwrap() }
    };
    let keywords = get("keywords").await;
    assert_eq!(keywords["data"].as_array().unwrap().len(), 1);
    assert_eq!(keywords["data"][0]["id"], 7);
    let mention = get("mentions/r_1").await;
    assert_eq!(
        mention["keywords"],
        json!([{"id": 7, "keyword": "umbrella"}]),
        "{mention}"
    );
    assert_eq!(mention["sentiment"], "Positive");
    assert_eq!(mention["relevanceScore"], 1);
    let feeds = get("feeds").await;
    assert_eq!(feeds["data"].as_array().unwrap().len(), 1, "{feeds}");
    let mentions: Value = http
        .post(format!("{}/api/v2/mentions", octolens.base_url()))
        .bearer_auth(key)
        .json(&json!({}))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let urls: Vec<_> = mentions["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| &m["url"])
        .collect();
    assert_eq!(
        urls,
        ["https://social.example/2", "https://social.example/1"]
    );
}

#[tokio::test]
async fn octolens_fixtures_that_cannot_be_served_are_refused_with_their_place() {
    let mention = |change: Value| {
        let mut mention =
            json!({"url": "https://a.example/1", "source": "reddit", "timestamp": "2026-07-14"});
        mention
            .as_object_mut()
            .unwrap()
            .extend(change.as_object().unwrap().clone());
        json!({"mentions": [mention]})
    };
    for (fixtures, message) in [
        (
            mention(json!({"source": "redit"})),
            "mentions[0].source: \"redit\" is no platform; give one of dev, ",
        ),
        (
            mention(json!({"timestamp": "soon"})),
            "mentions[0].timestamp: \"soon\" is no instant; give one such as",
        ),
        (
            mention(json!({"relevanceScore": 3})),
            "mentions[0].relevanceScore: give 0 (high), 1 (medium) or 2 (low)",
        ),
        (
            mention(json!({"sentiment": "glad"})),
            "mentions[0].sentiment: give Positive, Neutral or Negative",
        ),
        (
            mention(json!({"language": "tlh"})),
            "mentions[0].language: \"tlh\" is unknown",
        ),
        (
            mention(json!({"tags": ["x"]})),
            "mentions[0].tags: \"x\" is unknown; give some of buy_intent",
        ),
        (
            mention(json!({"keywords": ["x"]})),
            "mentions[0].keywords: no keyword is \"x\"; add it to `keywords`",
        ),
        (
            mention(json!({"colour": 1})),
            "mentions[0].colour: unknown field `colour`",
        ),
        (
            json!({"feeds": [{"icon": "bell"}]}),
            "feeds[0]: missing field `name`",
        ),
        (
            json!({"keywords": [{"id": 1, "keyword": "a"}, {"id": 1, "keyword": "b"}]}),
            "keywords[1].id: the id is taken",
        ),
    ] {
        let refused = refusal(with_fixtures(fixtures)).await;
        assert!(
            refused.starts_with(&format!("fixture octolens {message}")),
            "{refused}"
        );
    }
    let settings = octolens::Settings::default().fixtures_file("/nowhere/fixtures.json");
    let refused = refusal(Sandbox::builder().octolens(settings)).await;
    assert!(
        refused.starts_with("fixture file /nowhere/fixtures.json: cannot be read:"),
        "{refused}"
    );
}

#[tokio::test]
async fn a_catalio_organization_has_the_records_it_was_given() {
    let records = vec![
        json!({"type": "team", "id": TEAM, "attributes": {"name": "Checkout"}}),
        json!({"type": "persona", "id": PERSONA, "attributes": {"name": "Buyer"}}),
        json!({
            "type": "requirement",
            "attributes": {"title": "Pay by card", "status": "active"},
            "relationships": {
                "team": {"data": {"type": "team", "id": TEAM}},
                "personas": {"data": [{"type": "persona", "id": PERSONA}]},
            },
        }),
    ];
    let sandbox = with_records(records).start().await.unwrap();
    let catalio = sandbox.catalio();
    let http = reqwest::Client::new();
    let token: Value = http
        .post(catalio.token_url())
        .json(&json!({
            "client_id": "cat_acme", "client_secret": "secret",
            "audience": catalio.audience(), "grant_type": "client_credentials",
        }))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let found: Value = http
        .get(format!(
            "{}/requirements?include=team,personas",
            catalio.base_url()
        ))
        .bearer_auth(token["access_token"].as_str().unwrap())
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(found["data"].as_array().unwrap().len(), 1, "{found}");
    assert_eq!(found["data"][0]["attributes"]["title"], "Pay by card");
    assert_eq!(found["data"][0]["attributes"]["team_id"], TEAM);
    let included: Vec<_> = found["included"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| &r["id"])
        .collect();
    assert!(
        included.contains(&&json!(TEAM)) && included.contains(&&json!(PERSONA)),
        "{found}"
    );
}

#[tokio::test]
async fn catalio_records_that_cannot_be_served_are_refused_with_their_place() {
    for (record, message) in [
        (
            json!({"type": "goal", "attributes": {}}),
            ".type: \"goal\" is no type; give one of ",
        ),
        (json!({"attributes": {}}), ": missing field `type`"),
        (
            json!({"type": "team", "attributes": {"nam": "x"}}),
            ".attributes: team has no attribute `nam`; did you mean `name`?",
        ),
        (
            json!({"type": "team", "attributes": {"name": 7}}),
            ".attributes.name: 7 is not what the contract says",
        ),
        (
            json!({"type": "team", "attributes": {}}),
            ".attributes: `name` is required",
        ),
        (
            json!({"type": "team", "id": "one", "attributes": {"name": "x"}}),
            ".id: \"one\" is no UUID; give one, or none",
        ),
        (
            json!({
                "type": "requirement", "attributes": {"title": "x"},
                "relationships": {"team": {"data": {"type": "team", "id": TEAM}}},
            }),
            ".relationships.team: there is no team with the id",
        ),
        (
            json!({
                "type": "requirement", "attributes": {"title": "x"},
                "relationships": {"colour": {"data": []}},
            }),
            ".relationships.colour: requirement has no such relationship",
        ),
    ] {
        let refused = refusal(with_records(vec![record])).await;
        let start = format!("fixture catalio organization \"Acme\", records[0]{message}");
        assert!(refused.starts_with(&start), "{refused}");
    }
}
