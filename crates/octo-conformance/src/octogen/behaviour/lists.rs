//! `listCatalogs`: what is granted, and what is said of it.

use std::collections::BTreeSet;

use octo_sandbox::octogen::{KeyState, Organization};
use serde_json::{Value, json};

use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octogen::survey::surveyed;
use crate::octogen::walk::{PAGES, all, page, walk_as};
use crate::request::text;

const DESCRIPTION: &str = "contract, /paths/~1catalogs/get/description";

pub(super) fn cases() -> Vec<Case> {
    vec![
        surveyed(
            "listCatalogs/unique-keys",
            "a catalog is listed once: its key is unique",
            "contract, /components/schemas/MerchantCatalogSummary/properties/catalog",
            0,
            |_, survey| async move {
                let mut keys = BTreeSet::new();
                for catalog in &survey.catalogs {
                    let key = text(&catalog["catalog"]);
                    ensure(keys.insert(key), || format!("{catalog} is listed twice"))?;
                }
                Ok(())
            },
        ),
        surveyed(
            "listCatalogs/keys-scope-searches",
            "the key of a listed catalog can scope a search",
            DESCRIPTION,
            5,
            |context, survey| async move {
                for catalog in survey.catalogs.iter().take(5) {
                    page(
                        &context,
                        &json!({ "catalog": catalog["catalog"], "limit": 1 }),
                    )
                    .await?;
                }
                Ok(())
            },
        ),
        Case::new(
            "listCatalogs/repeatable",
            "listing changes nothing: the same list comes again",
            "RFC 9110, section 9.2.1",
            repeatable,
        )
        .operation("listCatalogs")
        .requests(2),
        surveyed(
            "listCatalogs/counts",
            "productCount is the number of active products, which browsing the catalog shows",
            "contract, /components/schemas/MerchantCatalogSummary/properties/productCount",
            PAGES + 1,
            |context, survey| async move {
                let key = survey.catalog_of(0)?;
                let found = all(&context, &json!({ "catalog": key })).await?.set().len();
                let counted = count(&context, &key).await?;
                ensure(counted == Some(found as u64), || {
                    format!("{found} products of {key} can be browsed, {counted:?} are counted")
                })
            },
        ),
        Case::new(
            "listCatalogs/grants-only",
            "an organization sees the catalogs granted to it, and no product of others",
            DESCRIPTION,
            grants_only,
        )
        .operation("listCatalogs")
        .requests(2 + 2 * PAGES),
        Case::new(
            "listCatalogs/no-grants",
            "without grants the list is empty, which is no error, and neither is a search",
            DESCRIPTION,
            no_grants,
        )
        .operation("listCatalogs")
        .requests(3)
        .needs_sandbox(),
    ]
}

async fn repeatable(context: Context) -> Result<(), Failure> {
    let first = context.send(context.request("listCatalogs")?).await?;
    let first = first.expect_status(&[200])?;
    let again = context.send(context.request("listCatalogs")?).await?;
    ensure(first.json() == again.json(), || {
        format!("{first}, and then {again}")
    })
}

async fn count(context: &Context, key: &str) -> Result<Option<u64>, Failure> {
    let listed = context.send(context.request("listCatalogs")?).await?;
    let listed = listed.json().unwrap_or_default();
    let own = listed
        .as_array()
        .into_iter()
        .flatten()
        .find(|catalog| catalog["catalog"] == key);
    Ok(own.and_then(|catalog| catalog["productCount"].as_u64()))
}

/// What the key `single-catalog` sees is what all see of its catalog.
async fn grants_only(context: Context) -> Result<(), Failure> {
    let role = "single-catalog";
    let listed = context
        .send(context.request("listCatalogs")?.role(role))
        .await?
        .expect_status(&[200])?;
    let own = listed.json().unwrap_or_default();
    let own = own.as_array().map_or(&[][..], Vec::as_slice);
    let [only] = own else {
        return Err(Failure::NotRun(format!(
            "the key {role} was granted {} catalogs, not one",
            own.len()
        )));
    };
    let everything = walk_as(&context, &json!({ "limit": 100 }), PAGES, Some(role)).await?;
    let scoped = json!({ "catalog": only["catalog"], "limit": 100 });
    let scoped = walk_as(&context, &scoped, PAGES, None).await?;
    if !(everything.complete && scoped.complete) {
        return Err(Failure::NotRun(
            "the granted catalog has more products than are walked for one case".into(),
        ));
    }
    ensure(everything.set() == scoped.set(), || {
        format!(
            "the key {role} finds {} products, its catalog {only} has {}",
            everything.set().len(),
            scoped.set().len()
        )
    })
}

async fn no_grants(context: Context) -> Result<(), Failure> {
    let key = "octo_live_5b00000000000000000000000000a0a0_bm8tZ3JhbnRzLW5vLXNlY3JldA";
    let organization = Organization::new("Without Grants").key("no-grants", key, KeyState::Active);
    let own = context
        .own_sandbox(|builder| builder.organization(organization))
        .await?;
    let listed = own
        .send(own.request("listCatalogs")?.role("no-grants"))
        .await?
        .expect_status(&[200])?;
    ensure(listed.json() == Some(json!([])), || {
        format!("catalogs are listed without grants: {listed}")
    })?;
    let found = own
        .send(
            own.request("searchProducts")?
                .role("no-grants")
                .json(json!({})),
        )
        .await?
        .expect_status(&[200])?;
    ensure(
        found.at("/items") == json!([]) && found.at("/nextCursor") == Value::Null,
        || format!("products are found without grants: {found}"),
    )?;
    let products = own.request("searchProducts")?.json(json!({ "limit": 1 }));
    let url = own.send(products).await?.at("/items/0/productUrl");
    let lookup = own
        .request("lookupProduct")?
        .role("no-grants")
        .json(json!({ "url": url }));
    own.send(lookup).await?.expect_status(&[404])?;
    Ok(())
}
