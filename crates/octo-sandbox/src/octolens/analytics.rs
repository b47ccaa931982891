//! Analytics: counts over the stored mentions.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::answer::Answer;
use super::call::Call;
use super::errors::ApiError;
use super::mentions::filters::Filter;
use super::mentions::model::{Mention, Sentiment};
use super::moment::{DAY, HOUR, Moment};
use super::organization;
use super::state::Workspace;

/// The longest window of a report.
const LONGEST: i64 = 365 * DAY;
/// The window when none is sent.
const USUAL: i64 = 30 * DAY;

/// One value or a list of them: a parameter sent once is no list.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    fn into_list(self) -> Vec<T> {
        match self {
            Self::One(one) => vec![one],
            Self::Many(many) => many,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Parameters {
    start_date: Option<String>,
    end_date: Option<String>,
    keyword_ids: Option<OneOrMany<i64>>,
    platforms: Option<OneOrMany<String>>,
    tag: Option<String>,
    sentiment: Option<String>,
    relevance: OneOrMany<u8>,
}

/// The mentions that a report counts.
fn counted<'a>(call: &Call<'_>, workspace: &'a Workspace) -> Result<Vec<&'a Mention>, ApiError> {
    let parameters: Parameters = call.parameters()?;
    let (start, end) = window(&parameters, call.now)?;
    let mut conditions = vec![Filter::Score(parameters.relevance.into_list())];
    conditions.extend(
        parameters
            .keyword_ids
            .map(|ids| Filter::Keyword(ids.into_list())),
    );
    conditions.extend(
        parameters
            .platforms
            .map(|slugs| Filter::Source(slugs.into_list())),
    );
    conditions.extend(parameters.tag.map(|tag| Filter::Tag(vec![tag])));
    if let Some(sentiment) = parameters
        .sentiment
        .as_deref()
        .and_then(Sentiment::from_label)
    {
        conditions.push(Filter::Sentiment(vec![sentiment]));
    }
    let filter = Filter::All(conditions);
    let mentions = workspace.mentions.iter();
    Ok(mentions
        .filter(|mention| mention.at >= start && mention.at < end && filter.matches(mention))
        .collect())
}

/// Start (inclusive) and end (exclusive): both or neither is sent.
fn window(parameters: &Parameters, now: Moment) -> Result<(Moment, Moment), ApiError> {
    let read = |text: &str, name| {
        Moment::parse(text).ok_or_else(|| ApiError::field(&[name], "not a date of the calendar"))
    };
    match (&parameters.start_date, &parameters.end_date) {
        (None, None) => Ok((now.plus(-USUAL), now.plus(1))),
        (Some(start), Some(end)) => {
            let (start, end) = (read(start, "startDate")?, read(end, "endDate")?);
            if start >= end {
                return Err(ApiError::field(&["endDate"], "not after startDate"));
            }
            if end.since(start) > LONGEST {
                return Err(ApiError::field(
                    &["endDate"],
                    "more than 365 days after startDate",
                ));
            }
            Ok((start, end))
        }
        (Some(_), None) => Err(ApiError::field(
            &["endDate"],
            "needed together with startDate",
        )),
        (None, Some(_)) => Err(ApiError::field(
            &["startDate"],
            "needed together with endDate",
        )),
    }
}

fn volume_report(mentions: &[&Mention], hourly: bool) -> Value {
    let unit = if hourly { HOUR } else { DAY };
    let mut buckets: BTreeMap<Moment, u64> = BTreeMap::new();
    for mention in mentions {
        *buckets.entry(mention.at.floor(unit)).or_default() += 1;
    }
    let data: Vec<_> = buckets
        .into_iter()
        .map(|(start, count)| {
            let bucket = if hourly { start.iso() } else { start.date() };
            json!({ "bucket": bucket, "count": count })
        })
        .collect();
    json!({ "granularity": if hourly { "hour" } else { "day" }, "data": data })
}

/// Sentiments in the contract's order; those without mentions are left out,
/// as empty buckets of the volume are.
fn sentiment_report(mentions: &[&Mention]) -> Value {
    let labels = Sentiment::ALL.map(Some).into_iter().chain([None]);
    let data: Vec<_> = labels
        .filter_map(|label| {
            let count = mentions
                .iter()
                .filter(|mention| mention.sentiment == label)
                .count();
            let name = label.map_or("unknown", Sentiment::label);
            (count > 0).then(|| json!({ "sentiment": name, "count": count }))
        })
        .collect();
    json!({ "data": data })
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct KeywordCount<'a> {
    keyword_id: i64,
    keyword: &'a str,
    count: usize,
}

fn keyword_report(mentions: &[&Mention], workspace: &Workspace) -> Value {
    let mut data: Vec<_> = workspace
        .keywords
        .values()
        .map(|keyword| KeywordCount {
            keyword_id: keyword.id,
            keyword: &keyword.keyword,
            count: mentions
                .iter()
                .filter(|mention| mention.keywords.contains(&keyword.id))
                .count(),
        })
        .filter(|row| row.count > 0)
        .collect();
    data.sort_by_key(|row| (Reverse(row.count), row.keyword_id));
    json!({ "data": data })
}

/// `getMentionVolume`.
pub(crate) fn volume(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let mentions = counted(call, workspace)?;
    Answer::json(&volume_report(
        &mentions,
        call.text("granularity") == Some("hour"),
    ))
}

/// `getSentimentDistribution`.
pub(crate) fn sentiment(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    Answer::json(&sentiment_report(&counted(call, workspace)?))
}

/// `getSourceBreakdown`.
pub(crate) fn sources(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for mention in counted(call, workspace)? {
        *counts.entry(mention.source).or_default() += 1;
    }
    let mut rows: Vec<_> = counts.into_iter().collect();
    rows.sort_by_key(|(source, count)| (Reverse(*count), *source));
    let data: Vec<_> = rows
        .into_iter()
        .map(|(source, count)| json!({ "source": source, "count": count }))
        .collect();
    Answer::json(&json!({ "data": data }))
}

/// `getKeywordBreakdown`.
pub(crate) fn keywords(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    Answer::json(&keyword_report(&counted(call, workspace)?, workspace))
}

/// `getAnalyticsDashboard`.
pub(crate) fn dashboard(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let mentions = counted(call, workspace)?;
    Answer::json(&json!({
        "volume": volume_report(&mentions, false),
        "keywords": keyword_report(&mentions, workspace),
        "sentiment": sentiment_report(&mentions),
        "usage": organization::usage_report(workspace),
    }))
}
