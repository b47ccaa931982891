//! Bodies the contract does not allow, and what the server says about them.
//!
//! The expected bodies are those of FastAPI with pydantic 2 for the same models.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::{Value, json};
use support::Api;

const SEARCH: &str = "/products/search";
const LOOKUP: &str = "/products/lookup";

async fn expect(api: &Api, path: &str, body: Value, errors: Value) {
    let answer = api.raw(path, "application/json", body.to_string()).await;
    assert_eq!((answer.status, answer.detail()), (422, &errors), "{body}");
}

#[tokio::test]
async fn single_violations_are_reported_like_pydantic_does() {
    let api = Api::demo().await;
    let error = |kind: &str, field: &str, msg: &str, input: Value| json!([{"type": kind, "loc": ["body", field], "msg": msg, "input": input}]);
    let with_ctx = |kind: &str, field: &str, msg: &str, input: Value, ctx: Value| json!([{"type": kind, "loc": ["body", field], "msg": msg, "input": input, "ctx": ctx}]);
    let most = "Input should be less than or equal to 100";
    let least = "Input should be greater than or equal to 1";
    let short = "String should have at least 1 character";
    for (body, errors) in [
        (
            json!({"limit": 500}),
            with_ctx(
                "less_than_equal",
                "limit",
                most,
                json!(500),
                json!({"le": 100}),
            ),
        ),
        (
            json!({"limit": "101"}),
            with_ctx(
                "less_than_equal",
                "limit",
                most,
                json!("101"),
                json!({"le": 100}),
            ),
        ),
        (
            json!({"limit": 0}),
            with_ctx(
                "greater_than_equal",
                "limit",
                least,
                json!(0),
                json!({"ge": 1}),
            ),
        ),
        (
            json!({"limit": false}),
            with_ctx(
                "greater_than_equal",
                "limit",
                least,
                json!(false),
                json!({"ge": 1}),
            ),
        ),
        (
            json!({"limit": 1.5}),
            error(
                "int_from_float",
                "limit",
                "Input should be a valid integer, got a number with a fractional part",
                json!(1.5),
            ),
        ),
        (
            json!({"limit": "ten"}),
            error(
                "int_parsing",
                "limit",
                "Input should be a valid integer, unable to parse string as an integer",
                json!("ten"),
            ),
        ),
        (
            json!({"limit": "5."}),
            error(
                "int_parsing",
                "limit",
                "Input should be a valid integer, unable to parse string as an integer",
                json!("5."),
            ),
        ),
        (
            json!({"limit": null}),
            error(
                "int_type",
                "limit",
                "Input should be a valid integer",
                json!(null),
            ),
        ),
        (
            json!({"limit": 1e30}),
            error(
                "int_parsing_size",
                "limit",
                "Unable to parse input string as an integer, exceeded maximum size",
                json!(1e30),
            ),
        ),
        (
            json!({"price_min": "cheap"}),
            error(
                "float_parsing",
                "price_min",
                "Input should be a valid number, unable to parse string as a number",
                json!("cheap"),
            ),
        ),
        (
            json!({"price_max": []}),
            error(
                "float_type",
                "price_max",
                "Input should be a valid number",
                json!([]),
            ),
        ),
        (
            json!({"q": 5}),
            error(
                "string_type",
                "q",
                "Input should be a valid string",
                json!(5),
            ),
        ),
        (
            json!({"catalog": ""}),
            with_ctx(
                "string_too_short",
                "catalog",
                short,
                json!(""),
                json!({"min_length": 1}),
            ),
        ),
        (
            json!({"facets": "fit"}),
            error(
                "list_type",
                "facets",
                "Input should be a valid list",
                json!("fit"),
            ),
        ),
        (
            json!({"pageSize": 10}),
            error(
                "extra_forbidden",
                "pageSize",
                "Extra inputs are not permitted",
                json!(10),
            ),
        ),
        (
            json!({"text_search_query": "x"}),
            error(
                "model_attributes_type",
                "text_search_query",
                "Input should be a valid dictionary or object to extract fields from",
                json!("x"),
            ),
        ),
    ] {
        expect(&api, SEARCH, body, errors).await;
    }
    expect(
        &api,
        LOOKUP,
        json!({"url": ""}),
        with_ctx(
            "string_too_short",
            "url",
            short,
            json!(""),
            json!({"min_length": 1}),
        ),
    )
    .await;
    expect(
        &api,
        LOOKUP,
        json!({}),
        error("missing", "url", "Field required", json!({})),
    )
    .await;
}

#[tokio::test]
async fn all_violations_come_in_one_answer() {
    let api = Api::demo().await;
    let facet = json!({"name": "gender"});
    expect(
        &api,
        SEARCH,
        json!({"pageSize": 10, "facets": [facet], "price_min": "cheap"}),
        json!([
            {"type": "missing", "loc": ["body", "facets", 0, "values"], "msg": "Field required", "input": facet},
            {"type": "float_parsing", "loc": ["body", "price_min"], "msg": "Input should be a valid number, unable to parse string as a number", "input": "cheap"},
            {"type": "extra_forbidden", "loc": ["body", "pageSize"], "msg": "Extra inputs are not permitted", "input": 10},
        ]),
    )
    .await;
    let columns = "'embedding', 'style_embedding', 'tags_embedding' or 'attributes_embedding'";
    let modes = "'card', 'compact', 'medium' or 'enriched'";
    let query = json!({
        "limit": 10,
        "brand_quality_min": 0.5,
        "ranking_embedding_columns": ["embedding", "nope"],
        "compact_mode": "Card",
    });
    expect(
        &api,
        SEARCH,
        json!({"text_search_query": query}),
        json!([
            {"type": "missing", "loc": ["body", "text_search_query", "text"], "msg": "Field required", "input": query},
            {"type": "enum", "loc": ["body", "text_search_query", "ranking_embedding_columns", 1], "msg": format!("Input should be {columns}"), "input": "nope", "ctx": {"expected": columns}},
            {"type": "greater_than_equal", "loc": ["body", "text_search_query", "brand_quality_min"], "msg": "Input should be greater than or equal to 1", "input": 0.5, "ctx": {"ge": 1.0}},
            {"type": "literal_error", "loc": ["body", "text_search_query", "compact_mode"], "msg": format!("Input should be {modes}"), "input": "Card", "ctx": {"expected": modes}},
        ]),
    )
    .await;
}

#[tokio::test]
async fn a_value_that_fits_no_branch_is_reported_for_each() {
    let api = Api::demo().await;
    let body = json!({"facets": [{"name": 5, "values": []}]});
    let answer = api.raw(SEARCH, "application/json", body.to_string()).await;
    let errors = answer.detail().as_array().unwrap();
    assert_eq!(errors.len(), 2);
    assert_eq!(errors[0]["type"], "enum");
    assert_eq!(
        errors[0]["loc"],
        json!(["body", "facets", 0, "name", "str-enum[FacetName]"])
    );
    assert_eq!(errors[1]["type"], "string_type");
    assert_eq!(
        errors[1]["loc"],
        json!(["body", "facets", 0, "name", "str"])
    );
}

#[tokio::test]
async fn values_are_converted_as_in_lax_mode() {
    let api = Api::demo().await;
    for (limit, size) in [
        (json!("3"), 3),
        (json!(4.0), 4),
        (json!(true), 1),
        (json!(" 0_2.0 "), 2),
    ] {
        assert_eq!(
            api.search(json!({"limit": limit})).await.urls().len(),
            size,
            "{limit}"
        );
    }
    for price in [json!("99999999"), json!("1e8"), json!(100_000_000)] {
        assert!(
            api.search(json!({"price_min": price}))
                .await
                .urls()
                .is_empty()
        );
    }
    let nulls = json!({"catalog": null, "cursor": null, "q": null, "text_search_query": null,
                       "facets": null, "price_min": null, "price_max": null});
    assert_eq!(api.search(nulls).await.urls().len(), 50);
    // Unknown keys of facets and structured queries are not forbidden.
    let open = json!({"facets": [{"name": "gender", "values": ["male"], "label": "Men"}]});
    assert_eq!(api.search(open).await.status, 200);
}

#[tokio::test]
async fn bodies_that_are_no_json_are_located() {
    let api = Api::demo().await;
    for (body, position, reason) in [
        ("{", 1, "Expecting property name enclosed in double quotes"),
        (r#"{"a":}"#, 5, "Expecting value"),
        (
            r#"{"q":"äöü",}"#,
            11,
            "Expecting property name enclosed in double quotes",
        ),
        ("\n\n {\"q\"\n 1}", 9, "Expecting ':' delimiter"),
        (r#"{"q":"x"} x"#, 10, "Extra data"),
        ("   ", 3, "Expecting value"),
    ] {
        let answer = api.raw(SEARCH, "application/json", body).await;
        let error = json!([{
            "type": "json_invalid", "loc": ["body", position], "msg": "JSON decode error",
            "input": {}, "ctx": {"error": reason},
        }]);
        assert_eq!((answer.status, answer.detail()), (422, &error), "{body}");
    }
    let not_utf8 = api
        .raw(LOOKUP, "application/json", *b"{\"url\":\"\xff\"}")
        .await;
    assert_eq!(not_utf8.detail()[0]["type"], "json_invalid");
    let deep = api
        .raw(SEARCH, "application/json", "[".repeat(100_000))
        .await;
    assert_eq!(
        (deep.status, &deep.detail()[0]["type"]),
        (422, &json!("json_invalid"))
    );
}

#[tokio::test]
async fn bodies_that_are_missing_or_no_object_are_refused() {
    let api = Api::demo().await;
    let missing =
        json!([{"type": "missing", "loc": ["body"], "msg": "Field required", "input": null}]);
    for path in [SEARCH, LOOKUP] {
        assert_eq!(
            api.raw(path, "application/json", "").await.detail(),
            &missing
        );
        for body in ["null", "[]", "\"x\"", "7"] {
            let answer = api.raw(path, "application/json", body).await;
            let error = &answer.detail()[0];
            assert_eq!(error["type"], "model_attributes_type", "{body}");
            assert_eq!(error["loc"], json!(["body"]));
        }
    }
    let bodiless = api.request(reqwest::Method::POST, SEARCH);
    let answer = support::Answer::of(bodiless).await;
    assert_eq!((answer.status, answer.detail()), (422, &missing));
}

#[tokio::test]
async fn media_types_and_sizes_are_checked() {
    let api = Api::demo().await;
    for accepted in [
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/vnd.x+json",
    ] {
        assert_eq!(
            api.raw(SEARCH, accepted, "{}").await.status,
            200,
            "{accepted}"
        );
    }
    let no_object = json!([{
        "type": "model_attributes_type",
        "loc": ["body"],
        "msg": "Input should be a valid dictionary or object to extract fields from",
        "input": "{}",
    }]);
    for refused in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonl",
        "json",
    ] {
        let answer = api.raw(SEARCH, refused, "{}").await;
        assert_eq!((answer.status, answer.detail()), (422, &no_object));
    }
    let request = api.request(reqwest::Method::POST, SEARCH).body("{}");
    assert_eq!(support::Answer::of(request).await.detail(), &no_object);

    let padded = format!("{{\"q\":\"{}\"}}", "x".repeat(1024 * 1024));
    let answer = api.raw(SEARCH, "application/json", padded).await;
    assert_eq!(
        (answer.status, answer.detail()),
        (413, &json!("Content Too Large"))
    );
    answer.number("x-ratelimit-remaining");
    let fits = format!("{{\"q\":\"{}\"}}", "x".repeat(1_000_000));
    assert_eq!(api.raw(SEARCH, "application/json", fits).await.status, 200);
}

#[tokio::test]
async fn crossed_prices_find_nothing() {
    let api = Api::demo().await;
    for body in [
        json!({"price_min": 10, "price_max": 9.99}),
        json!({"text_search_query": {"text": "hoodie", "price_min": 200, "price_max": 1}}),
    ] {
        let answer = api.search(body).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.body, json!({"items": [], "nextCursor": null}));
    }
}
