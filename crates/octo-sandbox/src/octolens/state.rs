//! A workspace: everything that one organization owns, in memory.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::company::CompanyProfile;
use super::feedback::FeedbackRecord;
use super::feeds::Feed;
use super::global_filters::GlobalFilters;
use super::keywords::Keyword;
use super::members::{Invitation, Member};
use super::mentions::model::Mention;
use super::moment::Moment;
use super::notifications::Notification;
use super::organization::Organization;
use super::plan::Plan;
use super::search::SearchJob;
use super::slack::SlackConnection;
use super::suggestions::Suggestion;
use super::webhook::Delivery;
use super::window::SlidingWindow;

/// One organization's data. What is an `Option` may be missing in a workspace
/// that was not set up to its end; the operations then answer the contract's
/// `*_NOT_FOUND` code.
#[derive(Debug)]
pub(crate) struct Workspace {
    pub(crate) id: String,
    pub(crate) plan: Plan,
    pub(crate) organization: Option<Organization>,
    /// Newest first, ties by id descending.
    pub(crate) mentions: Vec<Mention>,
    pub(crate) keywords: BTreeMap<i64, Keyword>,
    pub(crate) suggestions: BTreeMap<i64, Suggestion>,
    pub(crate) feeds: BTreeMap<i64, Feed>,
    pub(crate) notifications: BTreeMap<i64, Notification>,
    /// By the mention's key.
    pub(crate) feedback: BTreeMap<String, FeedbackRecord>,
    /// Posts that the platforms hold and the workspace did not collect.
    pub(crate) web: Arc<[Mention]>,
    /// Oldest first.
    pub(crate) searches: Vec<SearchJob>,
    pub(crate) company: Option<CompanyProfile>,
    pub(crate) members: Vec<Member>,
    pub(crate) invitations: Vec<Invitation>,
    pub(crate) global_filters: Option<GlobalFilters>,
    pub(crate) slack: Option<SlackConnection>,
    /// Mentions that were charged in the current cycle.
    pub(crate) mentions_used: i64,
    /// Searches that were charged since the workspace was made.
    pub(crate) searches_used: i64,
    /// When the mention counter starts anew.
    pub(crate) cycle_ends: Moment,
    /// Webhook deliveries that would have been sent, oldest first.
    pub(crate) deliveries: Vec<Delivery>,
    /// Requests of the last hour.
    pub(crate) window: SlidingWindow,
    /// The storage behind the workspace is down: everything answers 500.
    pub(crate) outage: bool,
    /// The last id given out; ids are unique over all kinds of things.
    pub(crate) last_id: i64,
}

impl Workspace {
    pub(crate) fn next_id(&mut self) -> i64 {
        self.last_id += 1;
        self.last_id
    }

    pub(crate) fn mention(&self, source_id: &str) -> Option<&Mention> {
        self.mentions
            .iter()
            .find(|mention| mention.source_id == source_id)
    }

    pub(crate) fn mention_mut(&mut self, source_id: &str) -> Option<&mut Mention> {
        self.mentions
            .iter_mut()
            .find(|mention| mention.source_id == source_id)
    }

    /// Starts the mention counter anew when a month has ended.
    pub(crate) fn roll_cycle(&mut self, now: Moment) {
        if now >= self.cycle_ends {
            self.mentions_used = 0;
            self.cycle_ends = now.next_month();
        }
    }

    /// Mentions left in the monthly quota.
    pub(crate) fn mentions_left(&self) -> i64 {
        (self.plan.mentions - self.mentions_used).max(0)
    }

    /// Searches left on plans that cap them.
    pub(crate) fn searches_left(&self) -> Option<i64> {
        self.plan
            .searches
            .map(|limit| (limit - self.searches_used).max(0))
    }

    /// Deletes feeds and what hangs on them; returns the notifications that went.
    pub(crate) fn remove_feeds(&mut self, feeds: &[i64]) -> Vec<Notification> {
        self.feeds.retain(|id, _| !feeds.contains(id));
        let gone: Vec<i64> = self
            .notifications
            .values()
            .filter(|notification| feeds.contains(&notification.feed_id))
            .map(|notification| notification.id)
            .collect();
        gone.iter()
            .filter_map(|id| self.notifications.remove(id))
            .collect()
    }
}
