//! Feeds: saved views of the mentions.

mod destination;
mod saved_filter;

pub use destination::{DeliveryMode, Destination, Frequency, Target};
pub use saved_filter::{ConditionGroup, SavedFilter};

use octo_transport::{CallOptions, InvalidRequest};
use octolens_api::{OperationId, types};
use serde::Serialize;

use crate::{
    Client, Patch, Request,
    model::{DeletedFeed, Feed, FeedAdvancedFilters, FeedSimpleFilters},
    request::awaitable,
};

/// The feeds of the workspace; made by [`Client::feeds`].
#[derive(Clone, Debug)]
pub struct Feeds(Client);

impl Feeds {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists all feeds.
    ///
    /// Source: operation `listFeeds`.
    pub fn list(&self) -> Request<Vec<Feed>> {
        self.list_by(None)
    }

    /// Lists the feeds that no notification delivers.
    ///
    /// Source: operation `listFeeds`, with `excludeWithNotifications`.
    pub fn without_notifications(&self) -> Request<Vec<Feed>> {
        self.list_by(Some(true))
    }

    fn list_by(&self, exclude_with_notifications: Option<bool>) -> Request<Vec<Feed>> {
        Request::new(&self.0, OperationId::ListFeeds)
            .query("excludeWithNotifications", exclude_with_notifications)
            .map(|list: types::FeedList| list.data.into_iter().map(Feed::from).collect())
    }

    /// Reads one feed.
    ///
    /// Source: operation `getFeed`.
    pub fn get(&self, id: i64) -> Request<Feed> {
        Request::new(&self.0, OperationId::GetFeed)
            .path("id", id)
            .map(|wire: types::Feed| wire.into())
    }

    /// Makes a feed; without a filter it shows everything. `icon` is the name
    /// of an icon of the app, such as `BellIcon`.
    ///
    /// Source: operation `createFeed`.
    pub fn create(&self, name: impl Into<String>, icon: impl Into<String>) -> CreateFeed {
        CreateFeed {
            client: self.0.clone(),
            body: types::CreateFeedRequest {
                name: name.into(),
                icon: icon.into(),
                simple_filters: None,
                advanced_filters: None,
                destinations: Vec::new(),
            },
            options: CallOptions::default(),
        }
    }

    /// Changes a feed; what is not set stays.
    ///
    /// Source: operation `updateFeed`.
    pub fn update(&self, id: i64) -> UpdateFeed {
        UpdateFeed {
            client: self.0.clone(),
            id,
            body: FeedPatch::default(),
            options: CallOptions::default(),
        }
    }

    /// Deletes a feed, and its notifications along with it; the answer names
    /// them.
    ///
    /// Source: operation `deleteFeed`.
    pub fn delete(&self, id: i64) -> Request<DeletedFeed> {
        Request::new(&self.0, OperationId::DeleteFeed).path("id", id)
    }
}

/// A feed to come.
///
/// Made by [`Feeds::create`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateFeed {
    client: Client,
    body: types::CreateFeedRequest,
    options: CallOptions,
}

impl CreateFeed {
    /// Shows what passes a filter.
    pub fn filter(mut self, filter: impl Into<SavedFilter>) -> Self {
        (self.body.simple_filters, self.body.advanced_filters) = match filter.into() {
            SavedFilter::Flat(filter) => (Some(filter), None),
            SavedFilter::Grouped(filter) => (None, Some(filter)),
        };
        self
    }

    /// Delivers its mentions to one more place.
    pub fn destination(mut self, destination: Destination) -> Self {
        self.body.destinations.push(destination.into());
        self
    }

    fn request(self) -> Result<Request<Feed>, InvalidRequest> {
        let body = self.body;
        Ok(Request::new(&self.client, OperationId::CreateFeed)
            .json(&body)
            .map(|wire: types::Feed| wire.into()))
    }
}

/// A change of a feed.
///
/// Made by [`Feeds::update`].
///
/// ```no_run
/// # async fn run(octolens: octolens::Client) -> octolens::Result<()> {
/// use octolens::Patch;
///
/// // Drops the flat filter, renames the feed, and leaves the rest.
/// octolens
///     .feeds()
///     .update(58)
///     .name("Everything")
///     .simple_filters(Patch::Clear)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateFeed {
    client: Client,
    id: i64,
    body: FeedPatch,
    options: CallOptions,
}

/// The contract's `UpdateFeedRequest`. The generated one knows neither `null`
/// nor an empty list.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct FeedPatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    icon: Option<String>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    simple_filters: Patch<FeedSimpleFilters>,
    #[serde(skip_serializing_if = "Patch::is_keep")]
    advanced_filters: Patch<FeedAdvancedFilters>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_default: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    destinations: Option<Vec<types::FeedDestination>>,
}

impl UpdateFeed {
    /// Renames it.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Sets its icon.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.body.icon = Some(icon.into());
        self
    }

    /// Sets a filter of either grammar, and clears that of the other.
    pub fn filter(mut self, filter: impl Into<SavedFilter>) -> Self {
        (self.body.simple_filters, self.body.advanced_filters) = match filter.into() {
            SavedFilter::Flat(filter) => (Patch::Set(filter), Patch::Clear),
            SavedFilter::Grouped(filter) => (Patch::Clear, Patch::Set(filter)),
        };
        self
    }

    /// Sets, clears or keeps the flat filter alone.
    pub fn simple_filters(mut self, filter: impl Into<Patch<FeedSimpleFilters>>) -> Self {
        self.body.simple_filters = filter.into();
        self
    }

    /// Sets, clears or keeps the grouped filter alone.
    pub fn advanced_filters(mut self, filter: impl Into<Patch<FeedAdvancedFilters>>) -> Self {
        self.body.advanced_filters = filter.into();
        self
    }

    /// Makes it the one that opens first, or no longer.
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.body.is_default = Some(is_default);
        self
    }

    /// Replaces all destinations; none clears them.
    pub fn destinations(mut self, destinations: impl IntoIterator<Item = Destination>) -> Self {
        self.body.destinations = Some(destinations.into_iter().map(Into::into).collect());
        self
    }

    fn request(self) -> Result<Request<Feed>, InvalidRequest> {
        Ok(Request::new(&self.client, OperationId::UpdateFeed)
            .path("id", self.id)
            .json(&self.body)
            .map(|feed: types::Feed| feed.into()))
    }
}

awaitable!(CreateFeed => Feed, UpdateFeed => Feed);
