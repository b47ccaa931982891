//! `lookupProduct`: addresses and full records.
#![allow(clippy::unwrap_used)]

mod support;

use octo_sandbox::Sandbox;
use serde_json::{Value, json};
use support::{Api, CatalogFile};

#[tokio::test]
async fn addresses_are_normalized() {
    let api = Api::demo().await;
    let base = "https://www.northlight.example/products/black-hoodie";
    let product = api.lookup(base).await;
    assert_eq!(product.status, 200);
    for same in [
        "http://www.northlight.example/products/black-hoodie",
        "https://northlight.example/products/black-hoodie",
        "HTTPS://WWW.NorthLight.EXAMPLE/products/black-hoodie",
        "https://northlight.example/products/black-hoodie/",
        "https://northlight.example:443/products/black-hoodie#reviews",
        "https://northlight.example/products/black-hoodie?utm_source=a&utm_medium=b&gclid=c&fbclid=d",
        "https://northlight.example/products/black-hoodie?variant=black-m",
        "northlight.example/products/black-hoodie",
    ] {
        let found = api.lookup(same).await;
        assert_eq!((found.status, &found.body), (200, &product.body), "{same}");
    }
    // Parameters that identify the product count.
    let by_id = api
        .lookup("http://fjellogfjord.example/no/item/?color=red&id=1001&utm_id=7")
        .await;
    assert_eq!(by_id.body["product"]["title"], "Åre Shell Jacket");
    for other in [
        "https://northlight.example/products/Black-Hoodie",
        "https://shop.northlight.example/products/black-hoodie",
        "https://northlight.example:8443/products/black-hoodie",
        "https://northlight.example/products",
        "https://fjellogfjord.example/no/item",
        "https://fjellogfjord.example/no/item?id=1",
        "ftp://northlight.example/products/black-hoodie",
        "black hoodie",
        "https://",
        " ",
    ] {
        let answer = api.lookup(other).await;
        assert_eq!(
            (answer.status, answer.detail()),
            (404, &json!("product_not_found")),
            "{other}"
        );
    }
}

#[tokio::test]
async fn the_record_holds_what_the_source_says() {
    let api = Api::demo().await;
    let answer = api
        .lookup("https://northlight.example/products/black-hoodie")
        .await;
    let body = answer.body;
    assert_eq!(body["catalogKey"], "northlight");
    assert_eq!(body["catalogDisplayName"], "Northlight Apparel");
    assert_eq!(body["sourceBaseUrl"], "https://www.northlight.example");
    let product = &body["product"];
    // Markup is gone, the text is not.
    assert_eq!(
        product["description"],
        "Midweight brushed fleece hoodie in black with a kangaroo pocket."
    );
    assert_eq!(
        (&product["currentPrice"], &product["originalPrice"]),
        (&json!(89.0), &json!(120.0))
    );
    assert_eq!(product["sizes"], json!(["S", "M", "L", "XL"]));
    assert_eq!(product["inStock"], true);
    assert_eq!(product["rating"], json!({"average": 4.7, "count": 312}));
    assert_eq!(
        product["audience"],
        json!({"genders": ["male"], "ageGroups": ["adult"]})
    );
    assert_eq!(product["identifiers"]["productId"], "NL-1001");
    assert_eq!(product["variants"][0]["inStock"], false);
    assert_eq!(
        product["categories"],
        json!([{"name": "Hoodies", "url": null}])
    );
    let trail: Vec<_> = product["breadcrumbs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| &step["name"])
        .collect();
    assert_eq!(trail, ["Men", "Tops", "Hoodies"]);
    assert_eq!(product["reviews"][0]["publishedAt"], "2026-02-11T09:20:00Z");
    assert_eq!(
        product["enrichment"]["category_path"],
        json!(["Men", "Tops", "Hoodies"])
    );
    assert_eq!(
        product["enrichment"]["structured_attributes"][0]["values"][0]["handle"],
        "fit__regular"
    );

    // The list item is the beginning of the record.
    let listed = api.search(json!({"q": "black hoodie", "limit": 1})).await;
    for (field, value) in listed.body["items"][0].as_object().unwrap() {
        assert_eq!(&product[field], value, "{field}");
    }
}

#[tokio::test]
async fn a_product_of_which_little_is_known_is_mostly_null() {
    let line = br#"{"catalog":"bare","url":"https://bare.example/1"}"#;
    let file = CatalogFile::new("bare.jsonl", line);
    let api = Api::start(Sandbox::builder().catalog_file(&file.path)).await;
    let record = api.lookup("https://bare.example/1").await.body["product"].clone();
    let uuid = record["uuid"].clone();
    let expected = json!({
        "uuid": uuid, "productUrl": "https://bare.example/1", "title": null, "brand": null,
        "currentPrice": null, "originalPrice": null, "imageUrl": null, "images": [],
        "rating": null, "isActive": true, "updatedAt": null, "description": null,
        "inStock": null, "categories": [], "sizes": [], "colors": [], "tags": [],
        "variants": [],
        "details": {"materials": [], "fit": [], "dimensions": null, "patterns": []},
        "audience": null,
        "identifiers": {"productId": null, "gtin": null, "productGroupId": null},
        "breadcrumbs": [], "promotions": [], "reviews": [], "videos": [], "enrichment": null,
    });
    assert_eq!(record, expected);
}

#[tokio::test]
async fn the_first_granted_catalog_that_matches_wins() {
    let lines = [
        r#"{"catalog":"one","url":"https://both.example/p?id=1","title":"One"}"#,
        r#"{"catalog":"two","url":"https://both.example/p","title":"Two"}"#,
        r#"{"catalog":"two","url":"https://both.example/p?id=1&side=b","title":"Two B"}"#,
        r#"{"catalog":"two","url":"https://both.example/p?id=1","title":"Two A"}"#,
    ];
    let file = CatalogFile::new("both.jsonl", lines.join("\n").as_bytes());
    let organization = octo_sandbox::octogen::Organization::new("Second")
        .grant("two")
        .key(
            "second",
            "octo_live_00000000000000000000000000000002_c2Vjb25k",
            octo_sandbox::octogen::KeyState::Active,
        );
    let builder = Sandbox::builder()
        .catalog_file(&file.path)
        .organization(organization);
    let api = Api::start(builder).await;
    let title = async |credential: &str, url: &str| {
        let answer = api
            .post_as(credential, "/products/lookup", json!({"url": url}))
            .await;
        answer.body["product"]["title"].clone()
    };
    let both = "https://both.example/p?id=1&side=b";
    assert_eq!(title("partner", both).await, "One");
    // Within a catalog the closest address wins.
    assert_eq!(title("second", both).await, "Two B");
    assert_eq!(
        title("second", "https://both.example/p?id=1").await,
        "Two A"
    );
    assert_eq!(title("second", "https://both.example/p?id=2").await, "Two");
    assert_eq!(
        title("single-catalog", "https://both.example/p").await,
        Value::Null
    );
}

#[tokio::test]
async fn identifiers_are_the_same_on_every_start() {
    let url = "https://casa-alameda.example/p/mesa-alameda";
    let one = Api::demo().await.lookup(url).await.body["product"]["uuid"].clone();
    let other = Api::demo().await.lookup(url).await.body["product"]["uuid"].clone();
    assert!(one.is_string());
    assert_eq!(one, other);
}
