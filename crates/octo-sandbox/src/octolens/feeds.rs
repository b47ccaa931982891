//! Feeds: saved filters with optional deliveries.

use serde::{Deserialize, Deserializer, Serialize};

use super::answer::{Answer, List};
use super::call::Call;
use super::destinations::{self, Destination};
use super::errors::{ApiError, Code};
use super::mentions::filters::Filter;
use super::mentions::saved_filter::{AdvancedFilters, SimpleFilters};
use super::moment::Moment;
use super::state::Workspace;

/// `Feed` of the contract. At most one of the two filters is set.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Feed {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) icon: String,
    pub(crate) simple_filters: Option<SimpleFilters>,
    pub(crate) advanced_filters: Option<AdvancedFilters>,
    pub(crate) is_default: bool,
    pub(crate) destinations: Vec<Destination>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

impl Feed {
    /// The condition that the saved filter stands for.
    pub(crate) fn filter(&self, now: Moment) -> Filter {
        match (&self.advanced_filters, &self.simple_filters) {
            (Some(filters), _) => filters.filter(now),
            (None, Some(filters)) => filters.filter(now),
            (None, None) => Filter::everything(),
        }
    }

    /// Ids of the keywords that the saved filter names.
    pub(crate) fn keywords(&self) -> Vec<i64> {
        match (&self.advanced_filters, &self.simple_filters) {
            (Some(filters), _) => filters.keywords(),
            (None, Some(filters)) => filters.keywords(),
            (None, None) => Vec::new(),
        }
    }
}

/// `FEED_NOT_FOUND`.
pub(crate) fn not_found(id: i64) -> ApiError {
    ApiError::new(Code::FeedNotFound, format!("Feed {id} does not exist."))
}

/// `listFeeds`.
pub(crate) fn list(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let without_deliveries = call.boolean("excludeWithNotifications").unwrap_or(false);
    let delivers = |feed: &Feed| {
        !feed.destinations.is_empty()
            || workspace
                .notifications
                .values()
                .any(|notification| notification.feed_id == feed.id)
    };
    let feeds = workspace.feeds.values();
    let shown = feeds.filter(|feed| !(without_deliveries && delivers(feed)));
    Answer::json(&List::whole(shown.collect()))
}

/// `getFeed`.
pub(crate) fn get(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let id = call.id();
    Answer::json(workspace.feeds.get(&id).ok_or_else(|| not_found(id))?)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    name: String,
    icon: String,
    simple_filters: Option<SimpleFilters>,
    advanced_filters: Option<AdvancedFilters>,
    #[serde(default)]
    destinations: Vec<Destination>,
}

/// `createFeed`. Of two filters the grouped one is kept.
pub(crate) fn create(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let mut request: Create = call.body()?;
    destinations::check(&mut request.destinations, workspace)?;
    let feed = Feed {
        id: workspace.next_id(),
        name: request.name,
        icon: request.icon,
        simple_filters: request
            .simple_filters
            .filter(|_| request.advanced_filters.is_none()),
        advanced_filters: request.advanced_filters,
        is_default: false,
        destinations: request.destinations,
        created_at: call.now,
        updated_at: call.now,
    };
    let answer = Answer::json(&feed);
    workspace.feeds.insert(feed.id, feed);
    answer
}

/// `UpdateFeedRequest`: a filter may be absent, `null` or a value.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    name: Option<String>,
    icon: Option<String>,
    #[serde(default, deserialize_with = "present")]
    simple_filters: Option<Option<SimpleFilters>>,
    #[serde(default, deserialize_with = "present")]
    advanced_filters: Option<Option<AdvancedFilters>>,
    is_default: Option<bool>,
    destinations: Option<Vec<Destination>>,
}

/// Tells `null` from absence.
fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// `updateFeed`. Setting one filter clears the other; a new default feed takes
/// the flag from the old one.
pub(crate) fn update(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let mut request: Update = call.body()?;
    let id = call.id();
    if !workspace.feeds.contains_key(&id) {
        return Err(not_found(id));
    }
    if let Some(destinations) = &mut request.destinations {
        destinations::check(destinations, workspace)?;
    }
    if request.is_default == Some(true) {
        for other in workspace.feeds.values_mut() {
            other.is_default = false;
        }
    }
    let feed = workspace.feeds.get_mut(&id).ok_or_else(|| not_found(id))?;
    if let Some(name) = request.name {
        feed.name = name;
    }
    if let Some(icon) = request.icon {
        feed.icon = icon;
    }
    if let Some(filters) = request.simple_filters {
        if filters.is_some() {
            feed.advanced_filters = None;
        }
        feed.simple_filters = filters;
    }
    if let Some(filters) = request.advanced_filters {
        if filters.is_some() {
            feed.simple_filters = None;
        }
        feed.advanced_filters = filters;
    }
    if let Some(is_default) = request.is_default {
        feed.is_default = is_default;
    }
    if let Some(destinations) = request.destinations {
        feed.destinations = destinations;
    }
    feed.updated_at = call.now;
    Answer::json(feed)
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Deleted {
    ok: bool,
    id: i64,
    deleted_notification_ids: Vec<i64>,
}

/// `deleteFeed`.
pub(crate) fn delete(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let id = call.id();
    if !workspace.feeds.contains_key(&id) {
        return Err(not_found(id));
    }
    let gone = workspace.remove_feeds(&[id]);
    Answer::json(&Deleted {
        ok: true,
        id,
        deleted_notification_ids: gone.iter().map(|notification| notification.id).collect(),
    })
}
