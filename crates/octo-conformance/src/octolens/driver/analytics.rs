//! Reports.

use octolens::{Client, Granularity, MentionTag, OperationId as Id, Platform, Report, Sentiment};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Told;
use super::answers::plain;
use super::filters;
use super::parts::Members;
use crate::request::Request;

pub(super) async fn call(client: &Client, operation: Id, request: &Request) -> Told {
    let analytics = client.analytics();
    let mut query = Members::of_query(request)?;
    match operation {
        Id::GetMentionVolume => {
            let mut report = analytics.volume();
            if let Some(granularity) = query.text("granularity")? {
                report = report.granularity(Granularity::from(granularity.as_str()));
            }
            send(report, query).await
        }
        Id::GetSentimentDistribution => send(analytics.sentiment(), query).await,
        Id::GetSourceBreakdown => send(analytics.sources(), query).await,
        Id::GetKeywordBreakdown => send(analytics.keywords(), query).await,
        Id::GetAnalyticsDashboard => send(analytics.dashboard(), query).await,
        _ => None,
    }
}

async fn send<T>(mut report: Report<T>, mut query: Members) -> Told
where
    T: DeserializeOwned + Serialize + Send + 'static,
{
    match (query.take("startDate"), query.take("endDate")) {
        (None, None) => {}
        (Some(start), Some(end)) => report = report.between(instant(&start)?, instant(&end)?),
        _ => return None,
    }
    let keywords = one_or_many(&mut query, "keywordIds", Value::as_i64)?;
    if !keywords.is_empty() {
        report = report.keyword_ids(keywords);
    }
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let platforms = one_or_many(&mut query, "platforms", text)?;
    if !platforms.is_empty() {
        report = report.platforms(platforms.iter().map(|slug| Platform::from(slug.as_str())));
    }
    let levels = one_or_many(&mut query, "relevance", Value::as_i64)?;
    if !levels.is_empty() {
        report = report.relevance(filters::levels(levels)?);
    }
    report = match query.text("sentiment")?.as_deref() {
        None => report,
        Some("POSITIVE") => report.of_sentiment(Sentiment::Positive),
        Some("NEUTRAL") => report.of_sentiment(Sentiment::Neutral),
        Some("NEGATIVE") => report.of_sentiment(Sentiment::Negative),
        Some(_) => return None,
    };
    if let Some(tag) = query.text("tag")? {
        report = report.tag(MentionTag::from(tag.as_str()));
    }
    query.end()?;
    plain(report.send().await)
}

/// An instant, where the crate writes it as it stands.
fn instant<T>(text: &Value) -> Option<T>
where
    T: DeserializeOwned + Serialize,
{
    let read: T = serde_json::from_value(text.clone()).ok()?;
    (serde_json::to_value(&read).ok()? == *text).then_some(read)
}

fn one_or_many<T>(
    query: &mut Members,
    name: &str,
    read: impl Fn(&Value) -> Option<T>,
) -> Option<Vec<T>> {
    match query.take(name) {
        None => Some(Vec::new()),
        Some(Value::Array(items)) if !items.is_empty() => items.iter().map(read).collect(),
        Some(Value::Array(_)) => None,
        Some(one) => Some(vec![read(&one)?]),
    }
}
