//! Filters of mention lists, as the crate's own.

use octolens::{AnyFilter, Filter, Group, GroupedFilter, Platform, Relevance, Sentiment};
use serde_json::Value;

use super::parts::Members;

pub(super) fn read(value: &Value) -> Option<AnyFilter> {
    if value.get("groups").is_some() {
        return grouped(value).map(AnyFilter::from);
    }
    flat(Members::of(value)?).map(AnyFilter::from)
}

fn flat(mut members: Members) -> Option<Filter> {
    let mut filter = Filter::new();
    filter = filter.source(platforms(members.texts("source")?)?);
    filter = filter.not_source(platforms(members.texts("!source")?)?);
    filter = filter.sentiment(sentiments(members.texts("sentiment")?)?);
    filter = filter.not_sentiment(sentiments(members.texts("!sentiment")?)?);
    filter = filter.keyword(members.integers("keyword")?);
    filter = filter.not_keyword(members.integers("!keyword")?);
    filter = filter.language(members.texts("language")?);
    filter = filter.not_language(members.texts("!language")?);
    filter = filter.tag(members.texts("tag")?);
    filter = filter.not_tag(members.texts("!tag")?);
    filter = filter.relevance(levels(members.integers("relevance")?)?);
    filter = filter.not_relevance(levels(members.integers("!relevance")?)?);
    if let Some(least) = members.integer("minXFollowers")? {
        filter = filter.min_x_followers(u64::try_from(least).ok()?);
    }
    if let Some(most) = members.integer("maxXFollowers")? {
        filter = filter.max_x_followers(u64::try_from(most).ok()?);
    }
    if let Some(start) = members.text("startDate")? {
        filter = filter.since(start);
    }
    if let Some(end) = members.text("endDate")? {
        filter = filter.until(end);
    }
    members.end()?;
    Some(filter)
}

fn grouped(value: &Value) -> Option<GroupedFilter> {
    let mut members = Members::of(value)?;
    let groups = members.take("groups")?;
    let groups = groups.as_array()?.iter().map(group);
    let groups: Vec<Group> = groups.collect::<Option<_>>()?;
    let mut filter = match members.text("operator")??.as_str() {
        "AND" => GroupedFilter::all(groups),
        "OR" => GroupedFilter::any(groups),
        _ => return None,
    };
    if let Some(least) = members.integer("minXFollowers")? {
        filter = filter.min_x_followers(u64::try_from(least).ok()?);
    }
    if let Some(most) = members.integer("maxXFollowers")? {
        filter = filter.max_x_followers(u64::try_from(most).ok()?);
    }
    if let Some(start) = members.text("startDate")? {
        filter = filter.since(start);
    }
    if let Some(end) = members.text("endDate")? {
        filter = filter.until(end);
    }
    members.end()?;
    Some(filter)
}

fn group(value: &Value) -> Option<Group> {
    let mut members = Members::of(value)?;
    let conditions = members.take("conditions")?;
    let conditions = conditions.as_array()?.iter().map(|condition| {
        // The crate makes one condition of each field that a part has.
        let members = condition.as_object().filter(|members| members.len() == 1)?;
        flat(Members::of(&Value::Object(members.clone()))?)
    });
    let parts: Vec<Filter> = conditions.collect::<Option<_>>()?;
    let group = match members.text("operator")??.as_str() {
        "AND" => Group::all(parts),
        "OR" => Group::any(parts),
        _ => return None,
    };
    members.end()?;
    Some(group)
}

fn platforms(slugs: Vec<String>) -> Option<Vec<Platform>> {
    Some(
        slugs
            .iter()
            .map(|slug| Platform::from(slug.as_str()))
            .collect(),
    )
}

/// The filters' spelling is lower case; the crate has one type for both.
fn sentiments(labels: Vec<String>) -> Option<Vec<Sentiment>> {
    let read = |label: &String| match label.as_str() {
        "positive" => Some(Sentiment::Positive),
        "neutral" => Some(Sentiment::Neutral),
        "negative" => Some(Sentiment::Negative),
        _ => None,
    };
    labels.iter().map(read).collect()
}

pub(super) fn levels(levels: Vec<i64>) -> Option<Vec<Relevance>> {
    let read = |level: &i64| match level {
        0 => Some(Relevance::High),
        1 => Some(Relevance::Medium),
        2 => Some(Relevance::Low),
        _ => None,
    };
    levels.iter().map(read).collect()
}
