//! Notifications: deliveries of feeds.

use octo_transport::{CallOptions, InvalidRequest};
use octolens_api::{OperationId, types};
use serde::Serialize;

use crate::{
    Client, Destination, Request,
    model::{DeletedNotification, Notification, NotificationTest},
    request::awaitable,
};

/// The notifications of the workspace; made by [`Client::notifications`].
#[derive(Clone, Debug)]
pub struct Notifications(Client);

impl Notifications {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists all notifications.
    ///
    /// Source: operation `listNotifications`.
    pub fn list(&self) -> Request<Vec<Notification>> {
        Request::new(&self.0, OperationId::ListNotifications).map(
            |list: types::NotificationList| list.data.into_iter().map(Notification::from).collect(),
        )
    }

    /// Reads one notification.
    ///
    /// Source: operation `getNotification`.
    pub fn get(&self, id: i64) -> Request<Notification> {
        Request::new(&self.0, OperationId::GetNotification)
            .path("id", id)
            .map(|wire: types::Notification| wire.into())
    }

    /// Delivers a feed's mentions. A feed has one notification at most, and
    /// that one destination at least.
    ///
    /// Source: operation `createNotification`.
    pub fn create(&self, name: impl Into<String>, feed: i64) -> CreateNotification {
        CreateNotification {
            client: self.0.clone(),
            body: types::CreateNotificationRequest {
                name: name.into(),
                feed_id: feed,
                destinations: Vec::new(),
                enabled: None,
            },
            options: CallOptions::default(),
        }
    }

    /// Changes a notification; what is not set stays.
    ///
    /// Source: operation `updateNotification`.
    pub fn update(&self, id: i64) -> UpdateNotification {
        UpdateNotification {
            client: self.0.clone(),
            id,
            body: NotificationPatch::default(),
            options: CallOptions::default(),
        }
    }

    /// Deletes a notification.
    ///
    /// Source: operation `deleteNotification`.
    pub fn delete(&self, id: i64) -> Request<DeletedNotification> {
        Request::new(&self.0, OperationId::DeleteNotification).path("id", id)
    }

    /// Delivers a test to every destination, and tells how each went. A
    /// delivery that failed is part of the answer, not an error.
    ///
    /// Source: operation `testNotification`.
    pub fn test(&self, id: i64) -> Request<NotificationTest> {
        Request::new(&self.0, OperationId::TestNotification).path("id", id)
    }
}

/// A notification to come.
///
/// Made by [`Notifications::create`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateNotification {
    client: Client,
    body: types::CreateNotificationRequest,
    options: CallOptions,
}

impl CreateNotification {
    /// Delivers to one more place.
    pub fn destination(mut self, destination: Destination) -> Self {
        self.body.destinations.push(destination.into());
        self
    }

    /// Whether it delivers from the start; it does by default.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = Some(enabled);
        self
    }

    fn request(self) -> Result<Request<Notification>, InvalidRequest> {
        if self.body.destinations.is_empty() {
            return Err(InvalidRequest::new("destinations", "must not be empty"));
        }
        let body = self.body;
        Ok(Request::new(&self.client, OperationId::CreateNotification)
            .json(&body)
            .map(|wire: types::Notification| wire.into()))
    }
}

/// A change of a notification.
///
/// Made by [`Notifications::update`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateNotification {
    client: Client,
    id: i64,
    body: NotificationPatch,
    options: CallOptions,
}

/// The contract's `UpdateNotificationRequest`. The generated one knows no
/// empty list.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct NotificationPatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    feed_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    destinations: Option<Vec<types::FeedDestination>>,
}

impl UpdateNotification {
    /// Renames it.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Delivers another feed.
    pub fn feed(mut self, id: i64) -> Self {
        self.body.feed_id = Some(id);
        self
    }

    /// Starts or stops to deliver.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = Some(enabled);
        self
    }

    /// Replaces all destinations.
    pub fn destinations(mut self, destinations: impl IntoIterator<Item = Destination>) -> Self {
        self.body.destinations = Some(destinations.into_iter().map(Into::into).collect());
        self
    }

    fn request(self) -> Result<Request<Notification>, InvalidRequest> {
        Ok(Request::new(&self.client, OperationId::UpdateNotification)
            .path("id", self.id)
            .json(&self.body)
            .map(|notification: types::Notification| notification.into()))
    }
}

awaitable!(CreateNotification => Notification, UpdateNotification => Notification);
