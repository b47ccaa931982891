//! Every documented refusal, provoked: its status, its text, its headers.

use http::Method;
use octo_sandbox::ManualClock;
use serde_json::{Value, json};

use super::fixture::fixture;
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::exchange::Exchange;
use crate::octogen::survey::surveyed;
use crate::request::{Credential, Request};

const OPERATIONS: [&str; 3] = ["listCatalogs", "lookupProduct", "searchProducts"];

/// A key of the right form that no organization has.
const UNKNOWN_KEY: &str = "Bearer octo_live_00000000000000000000000000000000_bm8tc3VjaC1rZXk";

const MISSING_BEARER: &str = "Authorization Bearer token required";
const INVALID_KEY: &str = "Invalid API key";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for operation in OPERATIONS {
        cases.extend(of_credentials(operation));
        cases.push(of_the_budget(operation));
        cases.push(budget_headers_of_success(operation));
    }
    cases.extend(of_catalogs());
    cases.extend(of_fields());
    cases
}

/// A request of the operation, good but for what a case changes.
pub(super) fn good(context: &Context, operation: &str) -> Result<Request, Failure> {
    let request = context.request(operation)?;
    Ok(match operation {
        "lookupProduct" => request.json(json!({ "url": "https://shop.example/no-such-page" })),
        "searchProducts" => request.json(json!({ "limit": 1 })),
        _ => request,
    })
}

fn of_credentials(operation: &'static str) -> Vec<Case> {
    let literal = |header: &str| Credential::Literal(header.to_owned());
    let role = |name: &str| Credential::Role(name.to_owned());
    let missing = "no-bearer";
    [
        (missing, "none", Credential::Absent, 401, MISSING_BEARER),
        (
            missing,
            "another-scheme",
            literal("Basic b2N0bzpsaXZl"),
            401,
            MISSING_BEARER,
        ),
        (missing, "no-key", literal("Bearer"), 401, MISSING_BEARER),
        (
            "invalid-key",
            "no-such-key",
            literal(UNKNOWN_KEY),
            401,
            INVALID_KEY,
        ),
        (
            "invalid-key",
            "no-key-at-all",
            literal("Bearer not-a-key"),
            401,
            INVALID_KEY,
        ),
        (
            "invalid-key",
            "revoked",
            role("deactivated"),
            401,
            INVALID_KEY,
        ),
        (
            "key",
            "forbidden",
            role("forbidden"),
            403,
            "api_key_forbidden",
        ),
        (
            "organization",
            "no-partner",
            role("not-a-partner"),
            403,
            "api_key_org_type_forbidden",
        ),
    ]
    .into_iter()
    .map(|(group, name, credential, status, detail)| {
        Case::new(
            format!("{operation}/says/{status}/{group}/{name}"),
            "a credential that does not reach for it is refused with the documented text",
            format!("contract, {operation}, response {status} and its examples"),
            move |context| {
                let credential = credential.clone();
                async move {
                    let request = good(&context, operation)?.credential(credential);
                    let answer = context.send(request).await?;
                    refused(&answer, status, detail)?;
                    ensure(
                        status != 401 || answer.header("www-authenticate").is_some(),
                        || format!("no challenge (RFC 9110, section 15.5.2): {answer}"),
                    )
                }
            },
        )
        .operation(operation)
    })
    .collect()
}

/// The status and the text, with the headers that every response has.
fn refused(answer: &Exchange, status: u16, detail: &str) -> Result<(), Failure> {
    let answer = answer.clone().expect_status(&[status])?;
    ensure(answer.at("/detail") == detail, || {
        format!("expected the detail {detail:?}: {answer}")
    })?;
    budgeted(&answer)
}

/// The headers of the budget, which every response has; `Retry-After` is of
/// 429 alone.
pub(super) fn budgeted(answer: &Exchange) -> Result<(), Failure> {
    for name in [
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
    ] {
        ensure(answer.number(name).is_some(), || {
            format!("{name} is {:?}: {answer}", answer.header(name))
        })?;
    }
    ensure(
        (answer.status == 429) == answer.number("retry-after").is_some(),
        || {
            format!(
                "retry-after is {:?}: {answer}",
                answer.header("retry-after")
            )
        },
    )
}

fn budget_headers_of_success(operation: &'static str) -> Case {
    surveyed(
        format!("{operation}/says/200/budget"),
        "every response tells the budget, in whole numbers",
        "contract, /components/headers; vendor documentation, rate limits",
        1,
        move |context, survey| async move {
            let mut request = good(&context, operation)?;
            if operation == "lookupProduct" {
                let url = survey.product("a page", |_| true)?.url();
                request = request.json(json!({ "url": url }));
            }
            budgeted(&context.send(request).await?.expect_status(&[200])?)
        },
    )
}

/// 429, on a server with a budget of one.
fn of_the_budget(operation: &'static str) -> Case {
    Case::new(
        format!("{operation}/says/429"),
        "a spent budget is refused with the documented text, and the time to wait",
        format!("contract, {operation}, response 429"),
        move |context| async move {
            let own = context
                .own_sandbox(|builder| {
                    let clock = ManualClock::at_unix(1_781_000_000);
                    builder.rate_limit(1).clock(clock)
                })
                .await?;
            own.send(good(&own, operation)?).await?;
            let answer = own.send(good(&own, operation)?).await?;
            refused(&answer, 429, "rate_limit_exceeded")?;
            ensure(answer.number("x-ratelimit-remaining") == Some(0), || {
                format!("something is left: {answer}")
            })
        },
    )
    .operation(operation)
    .requests(2)
    .needs_sandbox()
}

fn of_catalogs() -> Vec<Case> {
    let source = "contract, searchProducts, response 404 and its examples";
    let nothing_there = "no-such-catalog-of-the-conformance-suite";
    vec![
        Case::new(
            "searchProducts/says/404/unknown-catalog",
            "a catalog that is not there is refused",
            source,
            move |context| async move {
                let request = context.request("searchProducts")?;
                let request = request.json(json!({ "catalog": nothing_there }));
                refused(&context.send(request).await?, 404, "catalog_not_found")
            },
        )
        .operation("searchProducts"),
        surveyed(
            "searchProducts/says/404/catalog-not-granted",
            "a catalog that is there and not granted is refused as one that is not there",
            "contract, response 404: this key cannot see the catalog or product",
            2,
            |context, survey| async move {
                let role = "single-catalog";
                let own = context
                    .send(context.request("listCatalogs")?.role(role))
                    .await?;
                let own = own.expect_status(&[200])?.json().unwrap_or_default();
                let hidden = survey.catalogs.iter().find(|catalog| {
                    let mut own = own.as_array().into_iter().flatten();
                    !own.any(|granted| granted["catalog"] == catalog["catalog"])
                });
                let Some(hidden) = hidden else {
                    let reason = "the key single-catalog sees every catalog";
                    return Err(Failure::NotRun(reason.into()));
                };
                let request = context.request("searchProducts")?.role(role);
                let request = request.json(json!({ "catalog": hidden["catalog"] }));
                refused(&context.send(request).await?, 404, "catalog_not_found")
            },
        ),
        Case::new(
            "searchProducts/says/404/catalog-key-as-it-is",
            "a catalog key is compared as it is",
            "contract, /components/schemas/MerchantCatalogSummary/properties/catalog",
            |context| async move {
                let line = r#"{"url": "https://one.example/p/lamp", "title": "Lamp"}"#;
                let own = fixture(&context, &[("one", &[line])]).await?;
                for key in ["ONE", " one", "one "] {
                    let request = own.request("searchProducts")?;
                    let request = request.json(json!({ "catalog": key }));
                    refused(&own.send(request).await?, 404, "catalog_not_found")?;
                }
                Ok(())
            },
        )
        .operation("searchProducts")
        .requests(3)
        .needs_sandbox(),
        Case::new(
            "lookupProduct/says/404/unknown-page",
            "a page that no catalog has is refused, and so is a text that names none",
            "contract, lookupProduct, response 404 and its examples",
            |context| async move {
                for url in [
                    "https://shop.example/no-such-page-of-the-conformance-suite",
                    "no page at all",
                    "ftp://shop.example/x",
                ] {
                    let request = context
                        .request("lookupProduct")?
                        .json(json!({ "url": url }));
                    refused(&context.send(request).await?, 404, "product_not_found")?;
                }
                Ok(())
            },
        )
        .operation("lookupProduct")
        .requests(3),
    ]
}

/// 422, with every word that the document shows.
fn of_fields() -> Vec<Case> {
    let shown: [(&str, &'static str, Value, Value); 2] = [
        (
            "lookupProduct",
            "required-field",
            json!({}),
            json!({ "loc": ["body", "url"], "msg": "Field required", "type": "missing", "input": {} }),
        ),
        (
            "searchProducts",
            "out-of-range",
            json!({ "limit": 500 }),
            json!({ "loc": ["body", "limit"], "msg": "Input should be less than or equal to 100",
                "type": "less_than_equal", "input": 500, "ctx": { "le": 100 } }),
        ),
    ];
    let mut cases: Vec<Case> = shown
        .into_iter()
        .map(|(operation, name, body, error)| {
            Case::new(
                format!("{operation}/says/422/{name}"),
                "a field that fails validation is told as the document shows",
                format!("contract, {operation}, response 422, example validationError"),
                move |context| {
                    let (body, error) = (body.clone(), error.clone());
                    async move {
                        let request = context.request(operation)?.json(body);
                        let answer = context.send(request).await?.expect_status(&[422])?;
                        ensure(answer.at("/detail") == json!([error]), || {
                            format!("expected {error}: {answer}")
                        })?;
                        budgeted(&answer)
                    }
                },
            )
            .operation(operation)
        })
        .collect();
    cases.push(
        Case::new(
            "searchProducts/says/422/every-field",
            "all invalid fields are told at once, an entry each",
            "contract, /components/schemas/HTTPValidationError/properties/detail",
            |context| async move {
                let body = json!({ "limit": 0, "catalog": "", "price_min": "cheap",
                    "facets": [{ "name": "gender" }], "text_search_query": {}, "colour": "red" });
                let wanted = [
                    json!(["body", "limit"]),
                    json!(["body", "catalog"]),
                    json!(["body", "price_min"]),
                    json!(["body", "facets", 0, "values"]),
                    json!(["body", "text_search_query", "text"]),
                    json!(["body", "colour"]),
                ];
                let request = context.request("searchProducts")?.json(body);
                let answer = context.send(request).await?.expect_status(&[422])?;
                let detail = answer.at("/detail");
                let told: Vec<&Value> = detail
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|error| &error["loc"])
                    .collect();
                for place in &wanted {
                    ensure(
                        told.iter().filter(|told| **told == place).count() == 1,
                        || format!("{place} is not told once: {answer}"),
                    )?;
                }
                ensure(told.len() == wanted.len(), || {
                    format!("more is told: {answer}")
                })
            },
        )
        .operation("searchProducts"),
    );
    cases.extend(OPERATIONS.map(|operation| {
        Case::new(
            format!("{operation}/says/before-the-body"),
            "who may not ask is not told what is wrong with the request",
            "RFC 9110, section 15.5.2",
            move |context| async move {
                let mut request = good(&context, operation)?.credential(Credential::Absent);
                if request.operation.method == Method::POST {
                    request = request.json(json!({ "limit": "many", "nothing": true }));
                }
                refused(&context.send(request).await?, 401, MISSING_BEARER)
            },
        )
        .operation(operation)
    }));
    cases
}
