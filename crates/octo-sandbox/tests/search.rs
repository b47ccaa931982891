//! `searchProducts`: paging, ranking, facets, prices and structured queries.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::HashSet;

use serde_json::{Value, json};
use support::Api;

/// Active products of the demo catalogs.
fn total(api: &Api) -> usize {
    let catalogs = api.sandbox.octogen().catalogs().iter();
    catalogs.map(|catalog| catalog.products as usize).sum()
}

fn facet(name: &str, values: &[&str]) -> Value {
    json!({"name": name, "values": values})
}

/// The full records of everything a query finds.
async fn records(api: &Api, query: Value) -> Vec<Value> {
    let (urls, _) = api.walk(query).await;
    let mut records = Vec::new();
    for url in urls {
        records.push(api.lookup(&url).await.body["product"].clone());
    }
    records
}

#[tokio::test]
async fn pages_have_no_gaps_and_no_duplicates() {
    let api = Api::demo().await;
    let total = total(&api);
    let (reference, _) = api.walk(json!({"limit": 100})).await;
    assert_eq!(reference.len(), total);
    assert_eq!(reference.iter().collect::<HashSet<_>>().len(), total);

    for query in [
        json!({}),
        json!({"q": "black cotton hoodie jacket"}),
        json!({"q": "linen"}),
    ] {
        let mut first: Option<Vec<String>> = None;
        for limit in [1, 7, 25, 50, 99, 100] {
            let mut query = query.clone();
            query["limit"] = json!(limit);
            let (urls, sizes) = api.walk(query).await;
            let (last, full) = sizes.split_last().unwrap();
            assert!(full.iter().all(|size| *size == limit), "{sizes:?}");
            assert!(
                *last <= limit && (*last > 0 || sizes.len() == 1),
                "{sizes:?}"
            );
            assert_eq!(urls.iter().collect::<HashSet<_>>().len(), urls.len());
            assert_eq!(
                &urls,
                first.get_or_insert_with(|| urls.clone()),
                "limit {limit}"
            );
        }
        assert!(!first.unwrap().is_empty(), "{query}");
    }
}

#[tokio::test]
async fn a_last_page_that_is_full_has_no_cursor() {
    let api = Api::demo().await;
    let all = api
        .search(json!({"catalog": "northlight", "limit": 60}))
        .await;
    assert_eq!(all.urls().len(), 60);
    assert_eq!(all.body["nextCursor"], Value::Null);
}

#[tokio::test]
async fn cursors_are_bound_to_the_query_and_else_start_over() {
    let api = Api::demo().await;
    let first = api.search(json!({"limit": 5})).await;
    let cursor = first.body["nextCursor"].as_str().unwrap();
    let second = api.search(json!({"limit": 5, "cursor": cursor})).await;
    assert_ne!(first.urls(), second.urls());
    // The page size may change on the way.
    let wider = api
        .search(json!({"limit": 8, "cursor": cursor}))
        .await
        .urls();
    assert_eq!(wider[..5], second.urls());

    let tampered = cursor.replace(|char: char| char.is_ascii_digit(), "0");
    for malformed in [
        "",
        "x",
        "not a cursor",
        "eyJzYSI6WzguMTIsIjBiN2QwZjBlIl19",
        &tampered,
    ] {
        let again = api.search(json!({"limit": 5, "cursor": malformed})).await;
        assert_eq!(again.urls(), first.urls(), "{malformed}");
    }
    let other = json!({"limit": 5, "q": "hoodie"});
    let mut carried = other.clone();
    carried["cursor"] = json!(cursor);
    assert_eq!(
        api.search(carried).await.urls(),
        api.search(other).await.urls()
    );
}

#[tokio::test]
async fn the_readme_search_finds_black_hoodies() {
    let api = Api::demo().await;
    let found = api.search(json!({"q": "black hoodie"})).await;
    let titles = found.titles();
    assert_eq!(titles[0], "Black Hoodie");
    assert!(titles.len() >= 8, "{titles:?}");
    let hoodies = titles
        .iter()
        .take(6)
        .filter(|title| title.contains("Hoodie"))
        .count();
    assert_eq!(hoodies, 6, "{titles:?}");

    let query = json!({
        "q": "black hoodie",
        "facets": [facet("color_family", &["Black"])],
        "price_max": 300,
    });
    let records = records(&api, query).await;
    assert!(records.len() >= 6);
    for product in &records {
        let families = product["enrichment"]["color_family"].as_array().unwrap();
        assert!(families.contains(&json!("Black")), "{product}");
        assert!(product["currentPrice"].as_f64().unwrap() <= 300.0);
    }
    let limited = "Black Hoodie Limited Edition";
    assert!(titles.iter().any(|title| title == limited));
    assert!(records.iter().all(|product| product["title"] != limited));
}

#[tokio::test]
async fn an_exact_title_comes_first() {
    let api = Api::demo().await;
    for (query, title) in [
        ("boxy tee", "Boxy Tee"),
        ("BALLET  flats", "Ballet Flats"),
        ("hiking boots jotun", "Hiking Boots Jotun"),
        ("plato hondo barro", "Plato Hondo Barro"),
        ("Wool Socks 3 Pack", "Wool Socks (3-Pack)"),
    ] {
        assert_eq!(
            api.search(json!({"q": query})).await.titles()[0],
            title,
            "{query}"
        );
    }
}

#[tokio::test]
async fn words_are_stemmed_and_letters_folded() {
    let api = Api::demo().await;
    for (query, title) in [
        ("running tight", "Running Tights"),
        ("climbs harnesses", "Climbing Harness Lofoten"),
        ("are shell jackets", "Åre Shell Jacket"),
        ("ÅRE shell", "Åre Shell Jacket"),
        ("A\u{30a}re shell", "Åre Shell Jacket"),
        ("nispero", "Mesa Auxiliar Níspero"),
        ("jokul", "Sleeping Bag Jøkul −20"),
        ("aegir", "Ægir Sailing Smock"),
        ("雪波", "Snowboard Bølge 158"),
        ("富士", "Snowboard Boots Fuji"),
        ("übergröße", "Übergröße Tee “Ä”"),
        ("ubergrosse", "Übergröße Tee “Ä”"),
    ] {
        let titles = api.search(json!({"q": query})).await.titles();
        assert!(
            titles.iter().take(3).any(|found| found == title),
            "{query}: {titles:?}"
        );
    }
    let nothing = api.search(json!({"q": "qwertzuiop"})).await;
    assert_eq!(nothing.body, json!({"items": [], "nextCursor": null}));
    assert!(api.search(json!({"q": "!!!"})).await.urls().is_empty());
    // Blank keywords browse.
    let browse = api.search(json!({})).await.urls();
    for blank in ["", "  \t"] {
        assert_eq!(api.search(json!({"q": blank})).await.urls(), browse);
    }
}

#[tokio::test]
async fn small_words_do_not_get_in_the_way() {
    let api = Api::demo().await;
    let plain = api.search(json!({"q": "wool socks"})).await;
    let wordy = api.search(json!({"q": "the socks of wool"})).await;
    assert!(!plain.urls().is_empty());
    assert_eq!(wordy.urls(), plain.urls());
    // Alone they are words like any other.
    assert!(!api.search(json!({"q": "the"})).await.urls().is_empty());
}

#[tokio::test]
async fn facets_are_anded_and_their_values_ored() {
    let api = Api::demo().await;
    let count = async |facets: Vec<Value>| {
        api.walk(json!({"limit": 100, "facets": facets}))
            .await
            .0
            .len()
    };
    let black = count(vec![facet("color_family", &["black"])]).await;
    let green = count(vec![facet("color_family", &["green"])]).await;
    let both = count(vec![
        facet("color_family", &["black"]),
        facet("color_family", &["green"]),
    ])
    .await;
    let either = count(vec![facet("color_family", &["black", "green"])]).await;
    assert!(black > 0 && green > 0 && both > 0);
    assert_eq!(either, black + green - both);

    let mens = vec![
        facet("color_family", &["BLACK"]),
        facet("gender", &["Male"]),
    ];
    let found = records(&api, json!({"limit": 100, "facets": mens})).await;
    assert!(!found.is_empty() && found.len() < black);
    for product in found {
        assert_eq!(product["enrichment"]["gender"], "male");
        let families = product["enrichment"]["color_family"].as_array().unwrap();
        assert!(families.contains(&json!("Black")));
    }
    for (facets, expected) in [
        (vec![], total(&api)),
        (vec![facet("color_family", &[])], 0),
        (vec![facet("color_family", &["nope"])], 0),
        (vec![facet("no_such_facet", &["x"])], 0),
    ] {
        assert_eq!(count(facets.clone()).await, expected, "{facets:?}");
    }
}

#[tokio::test]
async fn every_kind_of_facet_filters_by_what_records_show() {
    let api = Api::demo().await;
    for (name, value, pointer, shown) in [
        (
            "brand_name",
            "graywolf goods",
            "/brand/name",
            "Graywolf Goods",
        ),
        ("brand_slug", "kōbo-studio", "/brand/slug", "kōbo-studio"),
        ("raw_brand_name", "HILO & SAL", "/brand/name", "Hilo & Sal"),
        ("product_type", "hoodies", "/enrichment/type", "hoodies"),
        ("gender", "unisex", "/enrichment/gender", "unisex"),
        ("age_groups", "infant", "/enrichment/age_groups/0", "infant"),
        ("color", "true black", "/enrichment/color/0", "true black"),
        (
            "color",
            "washed charcoal",
            "/enrichment/color/0",
            "washed charcoal",
        ),
        (
            "category_path.depth_0",
            "camping",
            "/enrichment/category_path/0",
            "Camping",
        ),
        (
            "category_path.depth_1",
            "sleeping bags",
            "/enrichment/category_path/1",
            "Sleeping Bags",
        ),
        (
            "category_path.depth_2",
            "hoodies",
            "/enrichment/category_path/2",
            "Hoodies",
        ),
        ("fit", "BOXY", "/details/fit/0", "Boxy"),
        (
            "attribute_facets.fit",
            "boxy",
            "/enrichment/attributes/fit/0",
            "Boxy",
        ),
        (
            "attribute_facets.closure",
            "closure__buttons",
            "/enrichment/attribute_handles/closure/0",
            "closure__buttons",
        ),
        (
            "waterproof rating",
            "20000 mm",
            "/enrichment/attributes/waterproof rating/0",
            "20000 mm",
        ),
        (
            "waterproof_rating",
            "20000 mm",
            "/enrichment/attributes/waterproof rating/0",
            "20000 mm",
        ),
    ] {
        let query = json!({"limit": 100, "facets": [facet(name, &[value])]});
        let found = records(&api, query).await;
        if value == "true black" {
            assert!(found.is_empty());
            continue;
        }
        assert!(!found.is_empty(), "{name}={value}");
        for product in found {
            assert_eq!(
                product.pointer(pointer),
                Some(&json!(shown)),
                "{name}: {product}"
            );
        }
    }
    let active = json!({"limit": 100, "facets": [facet("is_activewear", &["true"])]});
    for product in records(&api, active).await {
        assert_eq!(product["enrichment"]["is_activewear"], true);
    }
}

#[tokio::test]
async fn price_bounds_are_inclusive() {
    let api = Api::demo().await;
    let prices = async |query: Value| -> Vec<f64> {
        let page = api.search(query).await;
        let items = page.body["items"].as_array().unwrap().iter();
        items
            .map(|item| item["currentPrice"].as_f64().unwrap())
            .collect()
    };
    let exact = prices(json!({"price_min": 89, "price_max": 89, "limit": 100})).await;
    assert!(
        exact.len() >= 3 && exact.iter().all(|price| *price == 89.0),
        "{exact:?}"
    );
    let cents = prices(json!({"price_min": 9.5, "price_max": 9.5})).await;
    assert_eq!(cents, [9.5]);
    assert!(
        prices(json!({"price_min": 9.51, "price_max": 13.99}))
            .await
            .is_empty()
    );
    // Free is a price; none is not.
    assert!(prices(json!({"price_max": 0})).await.contains(&0.0));
    let priced = api
        .walk(json!({"price_min": 0, "limit": 100}))
        .await
        .0
        .len();
    let unpriced = total(&api) - priced;
    assert!(unpriced >= 3, "{unpriced}");
}

#[tokio::test]
async fn catalogs_scope_a_search() {
    let api = Api::demo().await;
    let (urls, _) = api
        .walk(json!({"catalog": "casa-alameda", "limit": 20}))
        .await;
    assert_eq!(urls.len(), 49);
    assert!(
        urls.iter()
            .all(|url| url.starts_with("https://casa-alameda.example/"))
    );
    let missing = api.search(json!({"catalog": "luna"})).await;
    assert_eq!(
        (missing.status, missing.detail()),
        (404, &json!("catalog_not_found"))
    );
}

#[tokio::test]
async fn inactive_products_never_appear() {
    let api = Api::demo().await;
    for (query, url) in [
        (
            "Discontinued Tee",
            "https://www.northlight.example/products/discontinued-tee",
        ),
        (
            "Silla Retirada",
            "https://casa-alameda.example/p/silla-retirada",
        ),
        (
            "Retired Anorak",
            "https://fjellogfjord.example/no/item?id=1386",
        ),
    ] {
        let titles = api.search(json!({"q": query, "limit": 100})).await.titles();
        assert!(titles.iter().all(|title| title != query), "{titles:?}");
        assert_eq!(api.lookup(url).await.status, 404, "{url}");
    }
}

#[tokio::test]
async fn structured_queries_filter_rank_and_exclude() {
    let api = Api::demo().await;
    let ask = async |mut query: Value| {
        query["text"] = json!("warm cotton hoodie for cold evenings");
        api.search(json!({"text_search_query": query})).await
    };
    // Ten results unless it says otherwise; the smaller limit counts.
    assert_eq!(ask(json!({})).await.urls().len(), 10);
    assert_eq!(ask(json!({"limit": 3})).await.urls().len(), 3);
    assert_eq!(
        ask(json!({"limit": 0})).await.body,
        json!({"items": [], "nextCursor": null})
    );
    let both = json!({"limit": 2, "text_search_query": {"text": "hoodie", "limit": 7}});
    assert_eq!(api.search(both).await.urls().len(), 2);

    let wanted = json!({
        "limit": 100,
        "facets": [facet("product_type", &["hoodies"])],
        "exclusion_facets": [facet("is_activewear", &["true"]), facet("fit", &["boxy"])],
        "price_min": 50,
        "price_max": 150,
    });
    let page = ask(wanted).await;
    assert!(page.urls().len() >= 3);
    for url in page.urls() {
        let product = api.lookup(&url).await.body["product"].clone();
        assert_eq!(product["enrichment"]["type"], "hoodies");
        assert_eq!(product["enrichment"]["is_activewear"], Value::Null);
        assert_ne!(product["details"]["fit"], json!(["Boxy"]));
        let price = product["currentPrice"].as_f64().unwrap();
        assert!((50.0..=150.0).contains(&price));
    }

    let quality = json!({"limit": 100, "brand_quality_min": 5, "brand_quality_max": 5});
    for url in ask(quality).await.urls() {
        let brand = &api.lookup(&url).await.body["product"]["enrichment"]["canonical_brand"];
        assert_eq!(brand["brand_enrichment"]["brand_quality_score"], 5.0);
    }

    let brand =
        json!({"limit": 5, "similar_to_brands": ["Kōbo Studio"], "brand_similarity_weight": 1});
    let first = ask(brand).await.body["items"][0]["brand"]["name"].clone();
    assert_eq!(first, "Kōbo Studio");
    // A ranking text reorders and adds nothing.
    let plain: HashSet<_> = ask(json!({"limit": 100}))
        .await
        .urls()
        .into_iter()
        .collect();
    let ranked = ask(json!({"limit": 100, "ranking_text": "kids school"})).await;
    assert_eq!(ranked.urls().into_iter().collect::<HashSet<_>>(), plain);
    assert_eq!(ranked.titles()[0], "Black Hoodie for Kids");
}

#[tokio::test]
async fn the_contract_s_own_requests_are_answered() {
    let api = Api::demo().await;
    let filtered = json!({
        "q": "linen overshirt",
        "facets": [
            facet("color_family", &["blue", "green"]),
            facet("category_path.depth_1", &["tops"]),
            facet("fit", &["boxy"]),
            facet("attribute_facets.closure", &["buttons"]),
        ],
        "price_min": 40,
        "price_max": 149.99,
        "limit": 20,
    });
    assert_eq!(api.search(filtered).await.titles(), ["Linen Overshirt"]);
    let structured = json!({
        "limit": 10,
        "text_search_query": {
            "text": "relaxed cotton shirts",
            "ranking_text": "coastal workwear",
            "retrieval_embedding_columns": ["style_embedding", "tags_embedding"],
            "ranking_embedding_columns": ["embedding"],
            "exclusion_facets": [facet("is_activewear", &["true"])],
            "brand_quality_min": 3,
            "similar_to_brands": ["Northlight"],
            "brand_similarity_weight": 0.6,
            "text_similarity_weight": 0.4,
            "search_after": [8.12, "0b7d0f0e"],
            "compact_mode": "card",
        },
    });
    assert_eq!(api.search(structured).await.urls().len(), 10);
}
