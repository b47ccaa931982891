//! The filters that feeds keep, asked for as the view of a list.

use serde_json::{Value, json};

use super::good;
use super::recent::{Recent, data, keys, shared};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octolens::sketch::OURS;

/// Makes a saved filter of what a mention has, and tells which mentions it
/// lets through.
type Saved = fn(&Value) -> (Value, fn(&Value, &Value) -> bool);

pub(super) fn cases() -> Vec<Case> {
    let case = |id: &str, rule: &str, run: Saved| {
        shared(Case::new(
            format!("listMentions/view/{id}"),
            rule,
            "/components/schemas/ListMentionsRequest/properties/view; FeedSimpleFilters and FeedAdvancedFilters",
            move |context| view(context, run),
        ))
        .operation("listMentions")
        .writes(true)
        .requests(3)
    };
    vec![
        case(
            "flat",
            "all conditions of a flat saved filter must hold",
            |one| {
                let filter = json!({ "simpleFilters": { "conditions": [
                    { "field": "Source", "values": one["source"] },
                    { "field": "Sentiment", "values": one["sentiment"] },
                ] } });
                (filter, |mention, one| {
                    mention["source"] == one["source"] && mention["sentiment"] == one["sentiment"]
                })
            },
        ),
        case(
            "any",
            "one group of a saved filter that is joined by OR is enough",
            |one| {
                let filter = json!({ "advancedFilters": { "top_level_operator": "OR", "groups": [
                    { "group_operator": "AND", "conditions": [
                        { "field": "Source", "operator": "in", "values": one["source"] },
                    ] },
                    { "group_operator": "AND", "conditions": [
                        { "field": "Sentiment", "operator": "in", "values": one["sentiment"] },
                    ] },
                ] } });
                (filter, |mention, one| {
                    mention["source"] == one["source"] || mention["sentiment"] == one["sentiment"]
                })
            },
        ),
        case(
            "negated",
            "a condition with \"not in\" drops what has the value",
            |one| {
                let filter = json!({ "advancedFilters": { "top_level_operator": "AND", "groups": [
                    { "group_operator": "AND", "conditions": [
                        { "field": "Source", "operator": "not in", "values": one["source"] },
                    ] },
                ] } });
                (filter, |mention, one| mention["source"] != one["source"])
            },
        ),
        shared(
            Case::new(
                "listMentions/view/and-filters",
                "a view and filters must both hold",
                "/components/schemas/ListMentionsRequest",
                both,
            )
            .operation("listMentions")
            .writes(true)
            .requests(3),
        ),
    ]
}

async fn feed(context: &Context, filter: Value) -> Result<Value, Failure> {
    let mut body = filter;
    body["name"] = json!(OURS);
    body["icon"] = json!("BellIcon");
    let made = good(context, context.request("createFeed")?.json(body)).await?;
    Ok(made["id"].clone())
}

/// The newest mention that has what the saved filters speak of, spelled as
/// they spell it.
fn model(recent: &Recent) -> Result<&Value, Failure> {
    let lower = |text: &Value| {
        text.as_str()
            .is_some_and(|text| text.to_lowercase() == text)
    };
    let mut mentions = recent.mentions.iter();
    mentions
        .find(|mention| !mention["sentiment"].is_null() && lower(&mention["source"]))
        .ok_or_else(|| Failure::NotRun("no recent mention has a sentiment".into()))
}

async fn view(context: Context, run: Saved) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let one = model(&recent)?;
    let (filter, keeps) = run(one);
    let view = feed(&context, filter.clone()).await?;
    let body = json!({
        "view": view,
        "filters": recent.within(json!({})),
        "includeAll": true,
        "limit": 100,
    });
    let found = good(&context, context.request("listMentions")?.json(body)).await?;
    let lowered = |mention: &Value| {
        let mut mention = mention.clone();
        mention["source"] = json!(
            mention["source"]
                .as_str()
                .unwrap_or_default()
                .to_lowercase()
        );
        mention
    };
    let wanted = recent.keys(|mention| keeps(&lowered(mention), one));
    ensure(keys(data(&found)) == wanted, || {
        format!(
            "{filter} lets {:?} through, not {wanted:?}",
            keys(data(&found))
        )
    })
}

async fn both(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let one = model(&recent)?;
    let filter = json!({ "simpleFilters": { "conditions": [{ "field": "Source", "values": one["source"] }] } });
    let view = feed(&context, filter).await?;
    let sentiment = one["sentiment"].as_str().unwrap_or_default().to_lowercase();
    let body = json!({
        "view": view,
        "filters": recent.within(json!({ "!sentiment": [sentiment] })),
        "includeAll": true,
        "limit": 100,
    });
    let found = good(&context, context.request("listMentions")?.json(body)).await?;
    let source = one["source"].as_str().unwrap_or_default();
    let wanted = recent.keys(|mention| {
        mention["sentiment"] != one["sentiment"]
            && mention["source"]
                .as_str()
                .is_some_and(|text| text.to_lowercase() == source)
    });
    ensure(keys(data(&found)) == wanted, || {
        format!("{:?}, not {wanted:?}", keys(data(&found)))
    })
}
