//! Feeds and notifications.

use octolens::model::{FeedAdvancedFilters, FeedSimpleFilters};
use octolens::{
    Client, ConditionGroup, DeliveryMode, Destination, Frequency, OperationId as Id, Patch,
    SavedFilter, Target,
};
use serde_json::{Value, json};

use super::Told;
use super::answers::{feed, notification, plain, told};
use super::parts::{Members, bare, id};
use crate::request::Request;

pub(super) async fn call(client: &Client, operation: Id, request: &Request) -> Told {
    let (feeds, notifications) = (client.feeds(), client.notifications());
    match operation {
        Id::ListFeeds => {
            let mut query = Members::of_query(request)?;
            let list = match query.flag("excludeWithNotifications")? {
                Some(true) => feeds.without_notifications(),
                None => feeds.list(),
                Some(false) => return None,
            };
            query.end()?;
            let write = |list: Vec<_>| -> Value {
                json!({ "data": list.into_iter().map(feed).collect::<Vec<_>>() })
            };
            told(list.send().await, write)
        }
        Id::GetFeed => {
            bare(request)?;
            told(feeds.get(id(request)?).send().await, feed)
        }
        Id::CreateFeed => create_feed(client, request).await,
        Id::UpdateFeed => update_feed(client, request).await,
        Id::DeleteFeed => {
            bare(request)?;
            plain(feeds.delete(id(request)?).send().await)
        }
        Id::ListNotifications => {
            bare(request)?;
            let write = |list: Vec<_>| -> Value {
                json!({ "data": list.into_iter().map(notification).collect::<Vec<_>>() })
            };
            told(notifications.list().send().await, write)
        }
        Id::GetNotification => {
            bare(request)?;
            told(notifications.get(id(request)?).send().await, notification)
        }
        Id::CreateNotification => create_notification(client, request).await,
        Id::UpdateNotification => update_notification(client, request).await,
        Id::DeleteNotification => {
            bare(request)?;
            plain(notifications.delete(id(request)?).send().await)
        }
        Id::TestNotification => {
            bare(request)?;
            plain(notifications.test(id(request)?).send().await)
        }
        _ => None,
    }
}

async fn create_feed(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let mut create = client
        .feeds()
        .create(body.text("name")??, body.text("icon")??);
    create = match (body.take("simpleFilters"), body.take("advancedFilters")) {
        (None, None) => create,
        (Some(filter), None) => create.filter(flat(&filter)?),
        (None, Some(filter)) => create.filter(grouped(&filter)?),
        (Some(_), Some(_)) => return None,
    };
    for destination in body.list("destinations", destination)? {
        create = create.destination(destination);
    }
    body.end()?;
    told(create.send().await, feed)
}

async fn update_feed(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let mut update = client.feeds().update(id(request)?);
    if let Some(name) = body.text("name")? {
        update = update.name(name);
    }
    if let Some(icon) = body.text("icon")? {
        update = update.icon(icon);
    }
    update = match body.take("simpleFilters") {
        None => update,
        Some(Value::Null) => update.simple_filters(Patch::Clear),
        Some(filter) => update.simple_filters(flat(&filter)?),
    };
    update = match body.take("advancedFilters") {
        None => update,
        Some(Value::Null) => update.advanced_filters(Patch::Clear),
        Some(filter) => update.advanced_filters(grouped(&filter)?),
    };
    if let Some(is_default) = body.flag("isDefault")? {
        update = update.is_default(is_default);
    }
    if let Some(destinations) = destinations(&mut body)? {
        update = update.destinations(destinations);
    }
    body.end()?;
    told(update.send().await, feed)
}

async fn create_notification(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let mut create = client
        .notifications()
        .create(body.text("name")??, body.integer("feedId")??);
    if let Some(enabled) = body.flag("enabled")? {
        create = create.enabled(enabled);
    }
    for destination in destinations(&mut body)?? {
        create = create.destination(destination);
    }
    body.end()?;
    told(create.send().await, notification)
}

async fn update_notification(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let mut update = client.notifications().update(id(request)?);
    if let Some(name) = body.text("name")? {
        update = update.name(name);
    }
    if let Some(feed) = body.integer("feedId")? {
        update = update.feed(feed);
    }
    if let Some(enabled) = body.flag("enabled")? {
        update = update.enabled(enabled);
    }
    if let Some(destinations) = destinations(&mut body)? {
        update = update.destinations(destinations);
    }
    body.end()?;
    told(update.send().await, notification)
}

/// A list that may be empty, since these builders can say an empty one.
fn destinations(body: &mut Members) -> Option<Option<Vec<Destination>>> {
    match body.take("destinations") {
        None => Some(None),
        Some(list) => {
            let list = list.as_array()?.iter().map(destination);
            list.collect::<Option<Vec<_>>>().map(Some)
        }
    }
}

fn destination(value: &Value) -> Option<Destination> {
    let mut members = Members::of(value)?;
    let frequency = Frequency::from(members.text("frequency")??.as_str());
    let mut destination = match members.text("type")??.as_str() {
        "EMAIL" => Destination::email(
            texts(&mut members, "emailDestination", "emails")?,
            frequency,
        ),
        "SLACK" => {
            let mut target = Members::of(&members.take("slackDestination")?)?;
            let channels = split(&target.text("channels")??)?;
            let names = target.text("channelNamesMap")?;
            target.end()?;
            let mut destination = Destination::slack(channels, frequency);
            if let Target::Slack { names: known, .. } = &mut destination.target {
                *known = names;
            }
            destination
        }
        "WEBHOOK" => {
            let mut target = Members::of(&members.take("webhookDestination")?)?;
            let url = target.text("url")??;
            target.end()?;
            Destination::webhook(url, frequency)
        }
        _ => return None,
    };
    if let Some(mode) = members.text("deliveryMode")? {
        destination = destination.mode(DeliveryMode::from(mode.as_str()));
    }
    destination = match (members.text("time")?, members.text("timezone")?) {
        (Some(time), Some(zone)) => destination.at(time, zone),
        (time, zone) => {
            destination.time = time;
            destination.timezone = zone;
            destination
        }
    };
    if let Some(day) = members.integer("dayOfWeek")? {
        destination = destination.on(u8::try_from(day).ok()?);
    }
    members.end()?;
    Some(destination)
}

fn texts(members: &mut Members, target: &str, member: &str) -> Option<Vec<String>> {
    let mut target = Members::of(&members.take(target)?)?;
    let list = split(&target.text(member)??)?;
    target.end()?;
    Some(list)
}

/// The parts of a text that is a list, where joining them gives it again.
fn split(text: &str) -> Option<Vec<String>> {
    let parts: Vec<String> = text.split(',').map(str::to_owned).collect();
    parts
        .iter()
        .all(|part| !part.is_empty() && part.trim() == part)
        .then_some(parts)
}

fn flat(value: &Value) -> Option<FeedSimpleFilters> {
    let mut members = Members::of(value)?;
    let conditions = members.take("conditions")?;
    let conditions = conditions.as_array()?.iter().map(|condition| {
        let mut condition = Members::of(condition)?;
        let pair = (condition.text("field")??, condition.text("values")??);
        condition.end()?;
        Some(pair)
    });
    let conditions: Vec<(String, String)> = conditions.collect::<Option<_>>()?;
    members.end()?;
    match SavedFilter::flat(
        conditions
            .iter()
            .map(|(field, values)| (field.as_str(), values)),
    ) {
        SavedFilter::Flat(filter) => Some(filter),
        _ => None,
    }
}

fn grouped(value: &Value) -> Option<FeedAdvancedFilters> {
    let mut members = Members::of(value)?;
    let groups = members.take("groups")?;
    let groups: Vec<ConditionGroup> = groups
        .as_array()?
        .iter()
        .map(group)
        .collect::<Option<_>>()?;
    let filter = match members.text("top_level_operator")??.as_str() {
        "AND" => SavedFilter::all(groups),
        "OR" => SavedFilter::any(groups),
        _ => return None,
    };
    members.end()?;
    match filter {
        SavedFilter::Grouped(filter) => Some(filter),
        _ => None,
    }
}

fn group(value: &Value) -> Option<ConditionGroup> {
    let mut members = Members::of(value)?;
    let conditions = members.take("conditions")?;
    let conditions = conditions.as_array()?.iter().map(|condition| {
        let mut condition = Members::of(condition)?;
        let parts = (
            condition.text("field")??,
            condition.text("operator")??,
            condition.text("values")??,
        );
        condition.end()?;
        Some(parts)
    });
    let conditions: Vec<(String, String, String)> = conditions.collect::<Option<_>>()?;
    let conditions = conditions
        .iter()
        .map(|(field, operator, values)| (field.as_str(), operator.as_str(), values));
    let group = match members.text("group_operator")??.as_str() {
        "AND" => ConditionGroup::all(conditions),
        "OR" => ConditionGroup::any(conditions),
        _ => return None,
    };
    members.end()?;
    Some(group)
}
