//! Notifications: delivery rules attached to feeds.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::answer::{Answer, List};
use super::call::Call;
use super::destinations::{self, Channel, Destination};
use super::errors::{ApiError, Code};
use super::feeds;
use super::moment::Moment;
use super::state::Workspace;
use super::webhook::{self, Outcome};

/// A delivery rule; `feedName` is looked up when it is shown.
#[derive(Debug, Clone)]
pub(crate) struct Notification {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) enabled: bool,
    pub(crate) feed_id: i64,
    pub(crate) destinations: Vec<Destination>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

/// `Notification` of the contract.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    id: i64,
    name: &'a str,
    enabled: bool,
    feed_id: i64,
    feed_name: Option<&'a str>,
    destinations: &'a [Destination],
    created_at: Moment,
    updated_at: Moment,
}

impl<'a> View<'a> {
    fn of(notification: &'a Notification, workspace: &'a Workspace) -> Self {
        Self {
            id: notification.id,
            name: &notification.name,
            enabled: notification.enabled,
            feed_id: notification.feed_id,
            feed_name: workspace
                .feeds
                .get(&notification.feed_id)
                .map(|feed| feed.name.as_str()),
            destinations: &notification.destinations,
            created_at: notification.created_at,
            updated_at: notification.updated_at,
        }
    }
}

/// The contract has no code of its own for notifications.
fn not_found(id: i64) -> ApiError {
    ApiError::new(Code::NotFound, format!("Notification {id} does not exist."))
}

/// `listNotifications`.
pub(crate) fn list(_: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let workspace = &*workspace;
    let all = workspace.notifications.values();
    Answer::json(&List::whole(
        all.map(|one| View::of(one, workspace)).collect(),
    ))
}

/// `getNotification`.
pub(crate) fn get(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    show(workspace, call.id())
}

fn show(workspace: &Workspace, id: i64) -> Result<Answer, ApiError> {
    let notification = workspace
        .notifications
        .get(&id)
        .ok_or_else(|| not_found(id))?;
    Answer::json(&View::of(notification, workspace))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    name: String,
    feed_id: i64,
    destinations: Vec<Destination>,
    enabled: bool,
}

/// A feed carries one notification, and a notification one destination of each channel.
fn check_feed(workspace: &Workspace, feed: i64, own: Option<i64>) -> Result<(), ApiError> {
    if !workspace.feeds.contains_key(&feed) {
        return Err(feeds::not_found(feed));
    }
    let attached = workspace
        .notifications
        .values()
        .find(|notification| notification.feed_id == feed && Some(notification.id) != own);
    match attached {
        Some(other) => Err(ApiError::new(
            Code::ItemExists,
            format!("Feed {feed} already has notification {}.", other.id),
        )),
        None => Ok(()),
    }
}

fn check_destinations(
    destinations: &mut [Destination],
    workspace: &Workspace,
) -> Result<(), ApiError> {
    let mut seen: Vec<Channel> = Vec::new();
    for (index, destination) in destinations.iter().enumerate() {
        if seen.contains(&destination.channel) {
            let path = ["destinations", &index.to_string(), "type"];
            return Err(ApiError::field(
                &path,
                "one destination of each type is allowed",
            ));
        }
        seen.push(destination.channel);
    }
    destinations::check(destinations, workspace)
}

/// `createNotification`.
pub(crate) fn create(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let mut request: Create = call.body()?;
    check_feed(workspace, request.feed_id, None)?;
    check_destinations(&mut request.destinations, workspace)?;
    let notification = Notification {
        id: workspace.next_id(),
        name: request.name,
        enabled: request.enabled,
        feed_id: request.feed_id,
        destinations: request.destinations,
        created_at: call.now,
        updated_at: call.now,
    };
    let id = notification.id;
    workspace.notifications.insert(id, notification);
    show(workspace, id)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    name: Option<String>,
    feed_id: Option<i64>,
    enabled: Option<bool>,
    destinations: Option<Vec<Destination>>,
}

/// `updateNotification`.
pub(crate) fn update(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let mut request: Update = call.body()?;
    let id = call.id();
    if !workspace.notifications.contains_key(&id) {
        return Err(not_found(id));
    }
    if let Some(feed) = request.feed_id {
        check_feed(workspace, feed, Some(id))?;
    }
    if let Some(destinations) = &mut request.destinations {
        check_destinations(destinations, workspace)?;
    }
    let notification = workspace
        .notifications
        .get_mut(&id)
        .ok_or_else(|| not_found(id))?;
    if let Some(name) = request.name {
        notification.name = name;
    }
    if let Some(feed) = request.feed_id {
        notification.feed_id = feed;
    }
    if let Some(enabled) = request.enabled {
        notification.enabled = enabled;
    }
    if let Some(destinations) = request.destinations {
        notification.destinations = destinations;
    }
    notification.updated_at = call.now;
    show(workspace, id)
}

/// `deleteNotification`.
pub(crate) fn delete(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let id = call.id();
    workspace
        .notifications
        .remove(&id)
        .ok_or_else(|| not_found(id))?;
    Answer::json(&json!({ "ok": true, "id": id }))
}

#[derive(Debug, Serialize)]
struct Attempt {
    #[serde(rename = "type")]
    channel: Channel,
    target: String,
    ok: bool,
    status: Option<u16>,
    error: Option<String>,
}

/// `testNotification`: the newest mention of the feed to every destination.
/// A failed delivery is part of a successful answer.
pub(crate) fn test(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let id = call.id();
    let notification = workspace
        .notifications
        .get(&id)
        .ok_or_else(|| not_found(id))?;
    let event = workspace
        .feeds
        .get(&notification.feed_id)
        .and_then(|feed| webhook::latest_event(workspace, feed, call.now));
    let mut deliveries = Vec::new();
    let mut results = Vec::new();
    for destination in &notification.destinations {
        let Outcome { status, error } = match &event {
            None => Outcome::failed("No mention matches the feed."),
            Some(event) => webhook::deliver(destination, event, call.now, &mut deliveries),
        };
        results.push(Attempt {
            channel: destination.channel,
            target: destination.target().to_owned(),
            ok: error.is_none(),
            status,
            error,
        });
    }
    workspace.deliveries.extend(deliveries);
    Answer::json(&json!({ "notificationId": id, "results": results }))
}
