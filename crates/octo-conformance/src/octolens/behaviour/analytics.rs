//! Reports agree with each other, and with the list.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::good;
use super::recent::{Recent, shared};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::request::Request;

/// Whether a report that is narrowed counts a mention.
type Keep<'a> = dyn Fn(&Value) -> bool + Sync + 'a;

const REPORTS: [&str; 5] = [
    "getMentionVolume",
    "getSentimentDistribution",
    "getSourceBreakdown",
    "getKeywordBreakdown",
    "getAnalyticsDashboard",
];

const DATES: &str = "/paths/~1api~1v2~1analytics~1volume/get/parameters: startDate inclusive, sent together with endDate, at most 365 days";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        shared(
            Case::new(
                "getAnalyticsDashboard/agrees",
                "the dashboard has what the focused reports have",
                "/paths/~1api~1v2~1analytics~1dashboard/get/description",
                dashboard,
            )
            .operation("getAnalyticsDashboard")
            .requests(4),
        ),
        shared(
            Case::new(
                "getMentionVolume/totals",
                "days, hours, sentiments and platforms add up to the same number of mentions",
                "vendor documentation, analytics: every report counts mentions",
                totals,
            )
            .operation("getMentionVolume")
            .requests(4),
        ),
        shared(
            Case::new(
                "getSourceBreakdown/agrees-with-list",
                "a report counts the mentions that the list has of its window, each filter included",
                "vendor documentation, analytics; default of the parameter relevance",
                agrees_with_list,
            )
            .operation("getSourceBreakdown")
            .requests(5),
        ),
    ];
    for operation in REPORTS {
        for (name, start, end) in [
            ("no-end", Some("2026-01-01T00:00:00Z"), None),
            ("no-start", None, Some("2026-01-01T00:00:00Z")),
            (
                "reversed",
                Some("2026-02-01T00:00:00Z"),
                Some("2026-01-01T00:00:00Z"),
            ),
            (
                "too-long",
                Some("2024-01-01T00:00:00Z"),
                Some("2025-06-01T00:00:00Z"),
            ),
        ] {
            cases.push(
                Case::new(
                    format!("{operation}/refuses/window/{name}"),
                    "a window needs both ends, in their order, and has at most 365 days",
                    DATES,
                    move |context| window(context, operation, start, end),
                )
                .operation(operation),
            );
        }
    }
    cases
}

fn rows(report: &Value) -> impl Iterator<Item = &Value> {
    report["data"].as_array().into_iter().flatten()
}

fn total(report: &Value) -> i64 {
    rows(report).filter_map(|row| row["count"].as_i64()).sum()
}

/// The stretch of the recent mentions: the same for every report, and over.
async fn stretch(context: &Context) -> Result<(String, String), Failure> {
    let recent = Recent::of(context).await?;
    Ok((recent.start.clone(), recent.end.clone()))
}

fn within(request: Request, (start, end): &(String, String)) -> Request {
    request
        .query("startDate", start.as_str())
        .query("endDate", end.as_str())
}

async fn report(
    context: &Context,
    operation: &str,
    window: &(String, String),
) -> Result<Value, Failure> {
    good(context, within(context.request(operation)?, window)).await
}

async fn dashboard(context: Context) -> Result<(), Failure> {
    let window = stretch(&context).await?;
    let whole = report(&context, "getAnalyticsDashboard", &window).await?;
    for (section, operation) in [
        ("volume", "getMentionVolume"),
        ("keywords", "getKeywordBreakdown"),
        ("sentiment", "getSentimentDistribution"),
    ] {
        let focused = report(&context, operation, &window).await?;
        ensure(whole[section] == focused, || {
            format!(
                "{section} of the dashboard is {}, the report is {focused}",
                whole[section]
            )
        })?;
    }
    Ok(())
}

async fn totals(context: Context) -> Result<(), Failure> {
    let window = stretch(&context).await?;
    let days = report(&context, "getMentionVolume", &window).await?;
    let buckets: Vec<_> = rows(&days).map(|row| row["bucket"].as_str()).collect();
    ensure(buckets.is_sorted() && days["granularity"] == "day", || {
        format!("not days in their order: {buckets:?}")
    })?;
    let request = context
        .request("getMentionVolume")?
        .query("granularity", "hour");
    let hours = good(&context, within(request, &window)).await?;
    ensure(total(&hours) == total(&days), || {
        format!("hours count {}, days {}", total(&hours), total(&days))
    })?;
    for operation in ["getSentimentDistribution", "getSourceBreakdown"] {
        let other = report(&context, operation, &window).await?;
        ensure(total(&other) == total(&days), || {
            format!(
                "{operation} counts {}, the volume {}",
                total(&other),
                total(&days)
            )
        })?;
    }
    Ok(())
}

async fn agrees_with_list(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    // The end is exclusive: the newest instant is left out.
    let newest = recent.mentions.first().map(|mention| &mention["timestamp"]);
    let window = (recent.start.clone(), recent.end.clone());
    let relevant = |mention: &&Value| {
        Some(&mention["timestamp"]) != newest && mention["relevance"] == "relevant"
    };
    let listed: Vec<&Value> = recent.mentions.iter().filter(relevant).collect();
    let mut wanted: BTreeMap<String, i64> = BTreeMap::new();
    for mention in &listed {
        let source = mention["source"].as_str().unwrap_or_default();
        *wanted.entry(source.to_ascii_lowercase()).or_default() += 1;
    }
    let sources = report(&context, "getSourceBreakdown", &window).await?;
    let counted: BTreeMap<String, i64> = rows(&sources)
        .filter_map(|row| {
            Some((
                row["source"].as_str()?.to_ascii_lowercase(),
                row["count"].as_i64()?,
            ))
        })
        .collect();
    ensure(counted == wanted, || {
        format!("counted {counted:?}, listed {wanted:?}")
    })?;
    let Some(model) = listed
        .iter()
        .find(|mention| !mention["sentiment"].is_null())
    else {
        return Err(Failure::NotRun("no recent mention has a sentiment".into()));
    };
    let upper = model["sentiment"]
        .as_str()
        .unwrap_or_default()
        .to_ascii_uppercase();
    let source = model["source"].as_str().unwrap_or_default();
    let narrowings: [(&str, Value, &Keep<'_>); 4] = [
        ("sentiment", json!(upper), &|one| {
            one["sentiment"] == model["sentiment"]
        }),
        ("platforms", json!(source.to_ascii_lowercase()), &|one| {
            one["source"]
                .as_str()
                .is_some_and(|text| text.eq_ignore_ascii_case(source))
        }),
        ("keywordIds", model["keywords"][0]["id"].clone(), &|one| {
            let keywords = one["keywords"].as_array().into_iter().flatten();
            keywords
                .into_iter()
                .any(|keyword| keyword["id"] == model["keywords"][0]["id"])
        }),
        ("relevance", json!([0, 1]), &|_| true),
    ];
    for (name, value, keep) in narrowings {
        let request = within(context.request("getSourceBreakdown")?, &window).query(name, value);
        let counted = total(&good(&context, request).await?);
        let wanted = listed.iter().filter(|mention| keep(mention)).count();
        ensure(usize::try_from(counted) == Ok(wanted), || {
            format!("narrowed by {name} it counts {counted}, the list has {wanted}")
        })?;
    }
    Ok(())
}

async fn window(
    context: Context,
    operation: &'static str,
    start: Option<&'static str>,
    end: Option<&'static str>,
) -> Result<(), Failure> {
    let mut request = context.request(operation)?;
    for (name, bound) in [("startDate", start), ("endDate", end)] {
        if let Some(bound) = bound {
            request = request.query(name, bound);
        }
    }
    let answer = super::refused(context.send(request).await?, 400, "VALIDATION_ERROR")?;
    let path = answer.at("/error/details/0/path/0");
    ensure(path == "startDate" || path == "endDate", || {
        answer.deviation("the refusal names neither end")
    })
}
