//! Feeds and their notifications.

use chrono::{DateTime, Utc};
use octolens_api::types;
use serde_json::{Map, Value};

use super::{FeedAdvancedFilters, FeedSimpleFilters};
use crate::Destination;

/// A saved view of the mentions.
///
/// Source: schema `Feed` of the contract.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Feed {
    /// Its id: the `view` of mention lists.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Name of its icon.
    pub icon: String,
    /// Its flat filter, where it has one.
    pub simple_filters: Option<FeedSimpleFilters>,
    /// Its grouped filter, where it has one.
    pub advanced_filters: Option<FeedAdvancedFilters>,
    /// Whether it is the one that opens first.
    pub is_default: bool,
    /// Where its mentions are delivered.
    pub destinations: Vec<Destination>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// Members that the contract does not name, kept as they came.
    pub extra: Map<String, Value>,
}

impl From<types::Feed> for Feed {
    fn from(feed: types::Feed) -> Self {
        Self {
            id: feed.id,
            name: feed.name,
            icon: feed.icon,
            simple_filters: feed.simple_filters,
            advanced_filters: feed.advanced_filters,
            is_default: feed.is_default,
            destinations: feed.destinations.into_iter().map(Into::into).collect(),
            created_at: feed.created_at,
            updated_at: feed.updated_at,
            extra: feed.extra,
        }
    }
}

/// A delivery of a feed's mentions.
///
/// Source: schema `Notification` of the contract.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Notification {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Whether it delivers.
    pub enabled: bool,
    /// The feed that it delivers.
    pub feed_id: i64,
    /// The feed's name.
    pub feed_name: Option<String>,
    /// Where to.
    pub destinations: Vec<Destination>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// Members that the contract does not name, kept as they came.
    pub extra: Map<String, Value>,
}

impl From<types::Notification> for Notification {
    fn from(notification: types::Notification) -> Self {
        Self {
            id: notification.id,
            name: notification.name,
            enabled: notification.enabled,
            feed_id: notification.feed_id,
            feed_name: notification.feed_name,
            destinations: notification
                .destinations
                .into_iter()
                .map(Into::into)
                .collect(),
            created_at: notification.created_at,
            updated_at: notification.updated_at,
            extra: notification.extra,
        }
    }
}
