//! The crate's answers as the wire spells them.

use octolens::model::{Feed, MentionPage, Notification, SearchState};
use octolens::{Destination, Response, Target};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// An answer whose type is written as it is read.
pub(super) fn plain<T: Serialize>(ended: Result<Response<T>, octolens::Error>) -> super::Told {
    Some(ended.map(|answer| answer.map(|value| json!(value))))
}

/// An answer that is a list in the member `data`.
pub(super) fn listed<T: Serialize>(
    ended: Result<Response<Vec<T>>, octolens::Error>,
) -> super::Told {
    Some(ended.map(|answer| answer.map(|list| json!({ "data": list }))))
}

/// An answer of another form.
pub(super) fn told<T>(
    ended: Result<Response<T>, octolens::Error>,
    write: impl FnOnce(T) -> Value,
) -> super::Told {
    Some(ended.map(|answer| answer.map(write)))
}

pub(super) fn page(page: MentionPage) -> Value {
    json!({ "data": page.mentions, "pagination": { "nextCursor": page.next_cursor } })
}

pub(super) fn feed(feed: Feed) -> Value {
    let destinations: Vec<Value> = feed.destinations.into_iter().map(destination).collect();
    joined(
        feed.extra,
        json!({
            "id": feed.id,
            "name": feed.name,
            "icon": feed.icon,
            "simpleFilters": feed.simple_filters,
            "advancedFilters": feed.advanced_filters,
            "isDefault": feed.is_default,
            "destinations": destinations,
            "createdAt": feed.created_at,
            "updatedAt": feed.updated_at,
        }),
    )
}

pub(super) fn notification(notification: Notification) -> Value {
    let destinations = notification.destinations.into_iter().map(destination);
    let destinations: Vec<Value> = destinations.collect();
    joined(
        notification.extra,
        json!({
            "id": notification.id,
            "name": notification.name,
            "enabled": notification.enabled,
            "feedId": notification.feed_id,
            "feedName": notification.feed_name,
            "destinations": destinations,
            "createdAt": notification.created_at,
            "updatedAt": notification.updated_at,
        }),
    )
}

fn destination(destination: Destination) -> Value {
    let mut written = json!({
        "frequency": destination.frequency.as_str(),
        "deliveryMode": destination.delivery_mode.map(|mode| mode.as_str().to_owned()),
        "time": destination.time,
        "timezone": destination.timezone,
        "dayOfWeek": destination.day_of_week,
    });
    let (kind, name, target) = match destination.target {
        Target::Email { addresses } => (
            "EMAIL".to_owned(),
            "emailDestination",
            json!({ "emails": addresses.join(",") }),
        ),
        Target::Slack { channels, names } => (
            "SLACK".to_owned(),
            "slackDestination",
            json!({ "channels": channels.join(","), "channelNamesMap": names }),
        ),
        Target::Webhook { url } => (
            "WEBHOOK".to_owned(),
            "webhookDestination",
            json!({ "url": url }),
        ),
        Target::Other { kind } => (kind, "", Value::Null),
        other => (format!("{other:?}"), "", Value::Null),
    };
    written["type"] = json!(kind);
    if !name.is_empty() {
        written[name] = target;
    }
    joined(destination.extra, written)
}

pub(super) fn search(state: SearchState) -> Value {
    match state {
        SearchState::Running {
            search_id,
            poll_url,
            stats,
            extra,
        } => joined(
            extra,
            json!({
                "searchId": search_id,
                "status": "running",
                "pollUrl": poll_url,
                "partialStats": stats,
            }),
        ),
        SearchState::Completed(search) => joined(
            search.extra,
            json!({
                "searchId": search.search_id,
                "status": "completed",
                "query": search.query,
                "timeWindow": search.time_window,
                "sources": search.sources,
                "startedAt": search.started_at,
                "completedAt": search.completed_at,
                "stats": search.stats,
                "mentions": search.mentions,
            }),
        ),
        SearchState::Failed {
            search_id,
            message,
            extra,
        } => joined(
            extra,
            json!({ "searchId": search_id, "status": "failed", "message": message }),
        ),
        SearchState::QuotaExhausted {
            search_id,
            stats,
            extra,
        } => joined(
            extra,
            json!({ "searchId": search_id, "status": "quota_exhausted", "partialStats": stats }),
        ),
        SearchState::Other(value) => value,
        other => json!(format!("{other:?}")),
    }
}

fn joined(extra: Map<String, Value>, written: Value) -> Value {
    let mut members = extra;
    if let Value::Object(own) = written {
        members.extend(own);
    }
    Value::Object(members)
}

/// The value with what the wire only spells otherwise in the wire's spelling:
/// instants with or without a fraction, lists in a text with or without
/// blanks, maps that are empty or absent.
pub(super) fn spelled_as(value: Value, wire: &Value) -> Value {
    match (value, wire) {
        (Value::Object(mut members), Value::Object(sent)) => {
            for (name, sent) in sent {
                if sent.as_object().is_some_and(Map::is_empty) && !members.contains_key(name) {
                    members.insert(name.clone(), sent.clone());
                }
            }
            members
                .into_iter()
                .map(|(name, member)| {
                    let sent = sent.get(&name).unwrap_or(&Value::Null);
                    let member = match (&member, sent, name.as_str()) {
                        (Value::String(ours), Value::String(theirs), "emails" | "channels")
                            if list(theirs) == *ours =>
                        {
                            sent.clone()
                        }
                        _ => spelled_as(member, sent),
                    };
                    (name, member)
                })
                .collect()
        }
        (Value::Array(items), Value::Array(sent)) => items
            .into_iter()
            .enumerate()
            .map(|(index, item)| spelled_as(item, sent.get(index).unwrap_or(&Value::Null)))
            .collect(),
        (Value::String(ours), Value::String(theirs)) if instant(&ours) == instant(theirs) => {
            Value::String(theirs.clone())
        }
        (value, _) => value,
    }
}

fn list(text: &str) -> String {
    let parts = text.split(',').map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(",")
}

/// An instant without the zeros at the end of its fraction; any other text as
/// it is.
fn instant(text: &str) -> &str {
    let bytes = text.as_bytes();
    let shaped = bytes.get(4) == Some(&b'-') && bytes.get(10) == Some(&b'T');
    let without_zone = text.strip_suffix('Z').filter(|_| shaped);
    match without_zone {
        Some(time) if time.contains('.') => time.trim_end_matches('0').trim_end_matches('.'),
        Some(time) => time,
        None => text,
    }
}
