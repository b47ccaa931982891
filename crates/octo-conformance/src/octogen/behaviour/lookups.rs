//! `lookupProduct`: which pages are found, in which catalog, and what is told
//! of them.

use std::sync::Arc;

use serde_json::{Value, json};
use url::Url;

use super::fixture::fixture;
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::exchange::Exchange;
use crate::octogen::survey::{Survey, surveyed};
use crate::octogen::walk::{page, uuid};
use crate::request::text;

const DESCRIPTION: &str = "contract, /paths/~1products~1lookup/post/description";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        surveyed(
            "lookupProduct/what-is-listed",
            "the full record of a product has all that a search lists of it, the same",
            "contract, /components/schemas/MerchantProductView: the fields of the list item",
            0,
            |_, survey| async move {
                for product in &survey.products {
                    let record = &product.record["product"];
                    for (name, value) in product.item.as_object().into_iter().flatten() {
                        ensure(record.get(name) == Some(value), || {
                            format!(
                                "{name} of {} is listed as {value} and looked up as {}",
                                product.url(),
                                record[name]
                            )
                        })?;
                    }
                }
                Ok(())
            },
        ),
        surveyed(
            "lookupProduct/catalog",
            "a record names a granted catalog, as it is listed",
            "contract, /components/schemas/MerchantProductUrlLookupResponse",
            0,
            |_, survey| async move {
                for product in &survey.products {
                    let record = &product.record;
                    let listed = survey
                        .catalogs
                        .iter()
                        .find(|catalog| catalog["catalog"] == record["catalogKey"]);
                    let agrees = listed.is_some_and(|listed| {
                        listed["displayName"] == record["catalogDisplayName"]
                            && listed["sourceBaseUrl"] == record["sourceBaseUrl"]
                    });
                    ensure(agrees, || {
                        format!(
                            "{} was found in {}, {}, which is listed as {listed:?}",
                            product.url(),
                            record["catalogKey"],
                            record["catalogDisplayName"]
                        )
                    })?;
                }
                Ok(())
            },
        ),
        surveyed(
            "lookupProduct/repeatable",
            "a lookup changes nothing: the same answer comes again",
            "overlay, x-octo-safe of /paths/~1products~1lookup/post",
            2,
            |context, survey| async move {
                let url = survey.product("a page", |_| true)?.url();
                let first = lookup(&context, &url).await?.expect_status(&[200])?;
                let again = lookup(&context, &url).await?;
                ensure(first.json() == again.json(), || {
                    format!("{first}, and then {again}")
                })
            },
        ),
        surveyed(
            "lookupProduct/other-pages",
            "a page below a product's page is another page",
            DESCRIPTION,
            1,
            |context, survey| async move {
                let mut url = parsed(&survey)?;
                let path = format!("{}/no-such-page-below", url.path().trim_end_matches('/'));
                url.set_path(&path);
                not_found(&context, url.as_str()).await
            },
        ),
        surveyed(
            "lookupProduct/other-hosts",
            "the same path on another host is another page",
            DESCRIPTION,
            1,
            |context, survey| async move {
                let mut url = parsed(&survey)?;
                url.set_host(Some("no-such-shop.invalid"))
                    .map_err(|error| Failure::NotRun(error.to_string()))?;
                not_found(&context, url.as_str()).await
            },
        ),
        surveyed(
            "lookupProduct/not-granted",
            "a page of a catalog that was not granted is not found",
            DESCRIPTION,
            3,
            not_granted,
        ),
        Case::new(
            "lookupProduct/active-only",
            "only active products are looked up, counted and found",
            DESCRIPTION,
            active_only,
        )
        .operation("lookupProduct")
        .requests(4)
        .needs_sandbox(),
        Case::new(
            "lookupProduct/first-catalog-wins",
            "of several catalogs with the same page, the first one answers",
            DESCRIPTION,
            first_wins,
        )
        .operation("lookupProduct")
        .requests(3)
        .needs_sandbox(),
    ];
    cases.extend(spellings());
    cases
}

/// Whose rule it is that spellings name the same page.
#[derive(Clone, Copy, PartialEq)]
enum Rule {
    /// A standard's.
    Standard,
    /// The sandbox's, where the vendor documents none.
    Sandbox,
}

/// Another spelling of a page's address.
type Respell = fn(&Url) -> Option<String>;

/// Spellings of an address that name the same page.
fn spellings() -> Vec<Case> {
    fn upper_host(url: &Url) -> Option<String> {
        let host = url.host_str()?;
        Some(url.as_str().replacen(host, &host.to_uppercase(), 1))
    }
    let standard: [(&str, &str, Respell); 5] = [
        (
            "host-case",
            "RFC 3986, section 6.2.2.1: the host is the same in any letter case",
            upper_host,
        ),
        (
            "scheme-case",
            "RFC 3986, section 6.2.2.1: the scheme is the same in any letter case",
            |url| {
                Some(
                    url.as_str()
                        .replacen(url.scheme(), &url.scheme().to_uppercase(), 1),
                )
            },
        ),
        (
            "fragment",
            "RFC 3986, section 3.5: a fragment is no part of what is fetched",
            |url| Some(format!("{url}#reviews")),
        ),
        (
            "default-port",
            "RFC 3986, section 6.2.3: the scheme's own port may be left out",
            |url| {
                let port = if url.scheme() == "https" { 443 } else { 80 };
                let host = url.host_str()?;
                url.port()
                    .is_none()
                    .then(|| url.as_str().replacen(host, &format!("{host}:{port}"), 1))
            },
        ),
        (
            "dot-segments",
            "RFC 3986, section 6.2.2.3: dot segments lead back",
            |url| {
                let path = url.path();
                Some(
                    url.as_str()
                        .replacen(path, &format!("/nowhere/..{path}"), 1),
                )
            },
        ),
    ];
    let own: [(&str, &str, Respell); 6] = [
        ("plain-http", "http for https", |url| {
            Some(url.as_str().replacen("https:", "http:", 1))
        }),
        ("trailing-slash", "a slash at the end", |url| {
            let path = url.path();
            let other = path
                .strip_suffix('/')
                .map_or(format!("{path}/"), str::to_owned);
            Some(url.as_str().replacen(path, &other, 1))
        }),
        ("www", "www. before the host, or not", |url| {
            let host = url.host_str()?;
            let other = host
                .strip_prefix("www.")
                .map_or(format!("www.{host}"), str::to_owned);
            Some(url.as_str().replacen(host, &other, 1))
        }),
        ("campaign", "parameters of campaigns", |url| {
            let mut url = url.clone();
            url.query_pairs_mut()
                .append_pair("utm_source", "news")
                .append_pair("utm_campaign", "sale");
            Some(url.into())
        }),
        ("click", "ids of clicks on advertisements", |url| {
            let mut url = url.clone();
            url.query_pairs_mut()
                .append_pair("gclid", "abc")
                .append_pair("fbclid", "def");
            Some(url.into())
        }),
        ("variant", "the choice of a variant", |url| {
            let mut url = url.clone();
            url.query_pairs_mut().append_pair("variant", "m");
            Some(url.into())
        }),
    ];
    let standard = standard
        .into_iter()
        .map(|(name, source, respell)| respelled(name, Rule::Standard, source.to_owned(), respell));
    let own = own.into_iter().map(|(name, what, respell)| {
        let source =
            format!("the sandbox's own rule on page addresses ({what}); the vendor documents none");
        respelled(name, Rule::Sandbox, source, respell)
    });
    standard.chain(own).collect()
}

fn respelled(name: &str, whose: Rule, source: String, respell: Respell) -> Case {
    let rule = match whose {
        Rule::Standard => "an equivalent spelling of an address names the same page",
        Rule::Sandbox => "what does not tell pages apart counts for nothing",
    };
    surveyed(
        format!("lookupProduct/spelling/{name}"),
        rule,
        source,
        1,
        move |context, survey| async move {
            if whose == Rule::Sandbox && context.sandbox().is_none() {
                return Err(Failure::NotRun(
                    "the vendor does not document how addresses are matched".into(),
                ));
            }
            let product = survey.product("a page that can be respelled", |product| {
                Url::parse(&product.url()).is_ok_and(|url| respell(&url).is_some())
            })?;
            let respelled = Url::parse(&product.url())
                .ok()
                .and_then(|url| respell(&url));
            let respelled = respelled.unwrap_or_default();
            let found = lookup(&context, &respelled).await?.expect_status(&[200])?;
            ensure(found.at("/product/uuid") == product.item["uuid"], || {
                format!("not the product of {}: {found}", product.url())
            })
        },
    )
}

async fn lookup(context: &Context, url: &str) -> Result<Exchange, Failure> {
    let request = context.request("lookupProduct")?;
    context.send(request.json(json!({ "url": url }))).await
}

async fn not_found(context: &Context, url: &str) -> Result<(), Failure> {
    let answer = lookup(context, url).await?.expect_status(&[404])?;
    ensure(answer.at("/detail") == "product_not_found", || {
        format!("expected product_not_found: {answer}")
    })
}

fn parsed(survey: &Survey) -> Result<Url, Failure> {
    let url = survey.product("a page", |_| true)?.url();
    Url::parse(&url).map_err(|error| Failure::Deviation(format!("{url}: {error}")))
}

/// A page of a catalog that the key `single-catalog` does not see.
async fn not_granted(context: Context, survey: Arc<Survey>) -> Result<(), Failure> {
    let role = "single-catalog";
    let own = context
        .send(context.request("listCatalogs")?.role(role))
        .await?;
    let own = own.expect_status(&[200])?.json().unwrap_or_default();
    let granted = |key: &str| {
        let own = own.as_array().into_iter().flatten();
        own.into_iter().any(|catalog| catalog["catalog"] == key)
    };
    let product = survey.product(
        "a catalog that the key single-catalog does not see",
        |product| !granted(&product.catalog),
    )?;
    let request = context.request("lookupProduct")?.role(role);
    let answer = context
        .send(request.json(json!({ "url": product.url() })))
        .await?
        .expect_status(&[404])?;
    ensure(answer.at("/detail") == "product_not_found", || {
        format!("expected product_not_found: {answer}")
    })
}

const RETIRED: &str = r#"{"url": "https://one.example/p/retired", "title": "Retired Lamp", "price": 5, "is_active": false}"#;
const LAMP: &str =
    r#"{"url": "https://one.example/p/lamp", "title": "Lamp of the first", "price": 5}"#;
const OTHER_LAMP: &str =
    r#"{"url": "https://one.example/p/lamp", "title": "Lamp of the second", "price": 5}"#;

async fn active_only(context: Context) -> Result<(), Failure> {
    let own = fixture(&context, &[("one", &[RETIRED, LAMP])]).await?;
    not_found(&own, "https://one.example/p/retired").await?;
    lookup(&own, "https://one.example/p/lamp")
        .await?
        .expect_status(&[200])?;
    let listed = own.send(own.request("listCatalogs")?).await?;
    ensure(listed.at("/0/productCount") == 1, || {
        format!("an inactive product is counted: {listed}")
    })?;
    let found = page(&own, &json!({ "q": "lamp" })).await?.at("/items");
    let titles: Vec<&Value> = found
        .as_array()
        .into_iter()
        .flatten()
        .map(|item| &item["title"])
        .collect();
    ensure(titles == ["Lamp of the first"], || {
        format!("a search finds {titles:?}")
    })
}

async fn first_wins(context: Context) -> Result<(), Failure> {
    for order in [["one", "two"], ["two", "one"]] {
        let lines: [&[&str]; 2] = [&[LAMP], &[OTHER_LAMP]];
        let own = fixture(&context, &[(order[0], lines[0]), (order[1], lines[1])]).await?;
        let listed = own.send(own.request("listCatalogs")?).await?;
        let first = text(&listed.at("/0/catalog"));
        let found = lookup(&own, "https://one.example/p/lamp")
            .await?
            .expect_status(&[200])?;
        ensure(found.at("/catalogKey") == first.as_str(), || {
            format!("{first} is listed first, and another answers: {found}")
        })?;
        let scoped = page(&own, &json!({ "catalog": first })).await?;
        let listed = uuid(&scoped.at("/items/0"));
        ensure(found.at("/product/uuid") == listed.as_str(), || {
            format!("not the product of {first}: {found}")
        })?;
    }
    Ok(())
}
