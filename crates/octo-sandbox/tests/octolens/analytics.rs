//! Reports, recounted from the exported mentions.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::{Api, start};

async fn relevant(api: &Api, since: &str, until: &str) -> Vec<Value> {
    let export = api.post("exportMentions", json!({})).ok().await;
    let rows = export["data"].as_array().unwrap().iter();
    rows.filter(|row| (since..until).contains(&row["timestamp"].as_str().unwrap()))
        .cloned()
        .collect()
}

fn count_by(rows: &[Value], key: impl Fn(&Value) -> String) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    for row in rows {
        *counts.entry(key(row)).or_default() += 1;
    }
    counts
}

fn report(body: &Value, key: &str) -> BTreeMap<String, u64> {
    let rows = body["data"].as_array().unwrap().iter();
    rows.map(|row| {
        (
            row[key].as_str().unwrap().to_owned(),
            row["count"].as_u64().unwrap(),
        )
    })
    .collect()
}

const SINCE: &str = "2026-06-14 09:00:00.000";

#[tokio::test]
async fn reports_count_the_relevant_mentions_of_thirty_days() {
    let api = start().await;
    let rows = relevant(&api, SINCE, "9").await;
    let days = api.call("getMentionVolume").ok().await;
    assert_eq!(days["granularity"], "day");
    let day = |row: &Value| row["timestamp"].as_str().unwrap()[..10].to_owned();
    assert_eq!(report(&days, "bucket"), count_by(&rows, day));
    let order: Vec<_> = days["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["bucket"].as_str().unwrap())
        .collect();
    assert!(order.is_sorted());

    let hours = api
        .call("getMentionVolume")
        .query("granularity", "hour")
        .ok()
        .await;
    let hour = |row: &Value| {
        let at = row["timestamp"].as_str().unwrap();
        format!("{}T{}:00:00.000Z", &at[..10], &at[11..13])
    };
    assert_eq!(report(&hours, "bucket"), count_by(&rows, hour));

    let sentiment = api.call("getSentimentDistribution").ok().await;
    let label = |row: &Value| row["sentiment"].as_str().unwrap_or("unknown").to_owned();
    assert_eq!(report(&sentiment, "sentiment"), count_by(&rows, label));
    assert_eq!(sentiment["data"].as_array().unwrap().len(), 4);

    let sources = api.call("getSourceBreakdown").ok().await;
    let source = |row: &Value| row["source"].as_str().unwrap().to_owned();
    assert_eq!(report(&sources, "source"), count_by(&rows, source));
    let counts: Vec<_> = sources["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["count"].as_u64().unwrap())
        .collect();
    assert!(counts.is_sorted_by(|higher, lower| higher >= lower));
}

#[tokio::test]
async fn a_mention_counts_for_each_of_its_keywords() {
    let api = start().await;
    let rows = relevant(&api, SINCE, "9").await;
    let report_body = api.call("getKeywordBreakdown").ok().await;
    let mut wanted = BTreeMap::new();
    for keyword in rows
        .iter()
        .flat_map(|row| row["keywords"].as_array().unwrap())
    {
        *wanted
            .entry(keyword["keyword"].as_str().unwrap().to_owned())
            .or_default() += 1;
    }
    assert_eq!(report(&report_body, "keyword"), wanted);
    assert!(wanted.values().sum::<u64>() > u64::try_from(rows.len()).unwrap());
}

#[tokio::test]
async fn parameters_narrow_a_report() {
    let api = start().await;
    let sum = async |pairs: &[(&str, &str)]| {
        let mut call = api.call("getSourceBreakdown");
        for (name, value) in pairs {
            call = call.query(name, value);
        }
        report(&call.ok().await, "source").values().sum::<u64>()
    };
    // The end is exclusive, the start inclusive.
    let dates = [
        ("startDate", "2026-07-01T00:00:00Z"),
        ("endDate", "2026-07-08T00:00:00Z"),
    ];
    let rows = relevant(&api, "2026-07-01", "2026-07-08").await;
    assert_eq!(sum(&dates).await, u64::try_from(rows.len()).unwrap());
    let with = |more: &[(&'static str, &'static str)]| [&dates[..], more].concat();
    let counted = |keep: &dyn Fn(&Value) -> bool| {
        u64::try_from(rows.iter().filter(|row| keep(row)).count()).unwrap()
    };
    assert_eq!(
        sum(&with(&[("platforms", "reddit"), ("platforms", "twitter")])).await,
        counted(&|row| row["source"] == "reddit" || row["source"] == "twitter")
    );
    assert_eq!(
        sum(&with(&[("sentiment", "NEGATIVE")])).await,
        counted(&|row| row["sentiment"] == "Negative")
    );
    assert_eq!(
        sum(&with(&[("tag", "bug_report")])).await,
        counted(&|row| row["tags"]
            .as_array()
            .unwrap()
            .contains(&json!("bug_report")))
    );
    assert_eq!(
        sum(&with(&[("keywordIds", "310")])).await,
        counted(&|row| row["keywords"].to_string().contains("\"id\":310"))
    );
    assert_eq!(
        sum(&with(&[("relevance", "0")])).await,
        counted(&|row| row["relevanceScore"] == 0)
    );
    assert!(
        sum(&with(&[
            ("relevance", "0"),
            ("relevance", "1"),
            ("relevance", "2")
        ]))
        .await
            > sum(&dates).await
    );
}

#[tokio::test]
async fn the_dashboard_is_the_reports_together() {
    let api = start().await;
    let dashboard = api
        .call("getAnalyticsDashboard")
        .query("platforms", "reddit")
        .ok()
        .await;
    for (part, operation) in [
        ("volume", "getMentionVolume"),
        ("keywords", "getKeywordBreakdown"),
        ("sentiment", "getSentimentDistribution"),
    ] {
        assert_eq!(
            dashboard[part],
            api.call(operation).query("platforms", "reddit").ok().await,
            "{part}"
        );
    }
    assert_eq!(dashboard["usage"], api.call("getUsage").ok().await);
}
