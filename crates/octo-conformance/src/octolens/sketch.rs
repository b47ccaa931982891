//! A good request for every operation, known before any server is asked.

use std::sync::Arc;

use octolens::OperationId as Id;
use serde_json::{Value, json};

use super::operation::known;
use crate::contract::Operation;
use crate::request::Request;

/// The role that may do everything.
pub(super) const ADMIN: &str = "admin";

/// The id of no thing; prepared requests have one of something in its place.
pub(super) const MADE_UP_ID: i64 = 4_040_404;

/// The key of no mention, search or member.
pub(super) const MADE_UP_KEY: &str = "octo_conformance_made_up";

/// When no mention was posted.
pub(super) const MADE_UP_TIME: &str = "2020-01-01 00:00:00.000";

/// What the names of things begin with that the suite makes.
pub(super) const OURS: &str = "octo-conformance";

/// Deliveries go nowhere: the domain is reserved (RFC 2606, section 2).
pub(super) const MAILBOX: &str = "octo-conformance@octo-conformance.example";

pub(super) fn sketch(operation: &Arc<Operation>) -> Request {
    let request = Request::of(operation, ADMIN);
    match known(operation) {
        Some(id) => filled(id, request),
        None => request,
    }
}

pub(super) fn email() -> Value {
    json!({
        "type": "EMAIL",
        "frequency": "daily",
        "deliveryMode": "batch",
        "time": "08:30",
        "timezone": "Europe/Berlin",
        "emailDestination": { "emails": MAILBOX },
    })
}

pub(super) fn flat_filter() -> Value {
    json!({ "conditions": [{ "field": "Source", "values": "reddit" }] })
}

fn grouped_filter() -> Value {
    json!({
        "top_level_operator": "AND",
        "groups": [{
            "group_operator": "OR",
            "conditions": [{ "field": "Sentiment", "operator": "in", "values": "Negative" }],
        }],
    })
}

fn filled(id: Id, request: Request) -> Request {
    // Exhaustive on purpose: a new operation does not compile until it has a
    // good request.
    match id {
        Id::ListMentions => request.json(json!({
            "filters": { "source": ["reddit", "twitter"], "!sentiment": ["negative"], "minXFollowers": 0 },
            "includeAll": true,
            "limit": 5,
        })),
        Id::ExportMentions => request.json(json!({
            "filters": {
                "operator": "OR",
                "groups": [{ "operator": "AND", "conditions": [{ "source": ["reddit"] }, { "relevance": [0, 1] }] }],
                "startDate": "2020-01-01T00:00:00Z",
            },
            "limit": 5,
            "format": "json",
        })),
        Id::ListMentionsByAuthor => request
            .query("source", "twitter")
            .query("handle", MADE_UP_KEY)
            .query("limit", 5),
        Id::GetMention => request.path("sourceId", MADE_UP_KEY),
        Id::UpdateMention => request.path("sourceId", MADE_UP_KEY).json(json!({
            "action": "relevance",
            "postId": MADE_UP_ID,
            "relevance": 3,
            "timestamp": MADE_UP_TIME,
        })),
        Id::CreateKeyword => request.json(json!({
            "keyword": OURS,
            "context": "made by a test of the API",
            "platforms": ["reddit"],
            "tag": "industry_term",
        })),
        Id::AcceptKeywordSuggestion => request.json(json!({ "suggestionId": MADE_UP_ID })),
        Id::RejectKeywordSuggestions => request.json(json!({ "keywordId": MADE_UP_ID })),
        Id::UpdateKeyword => request
            .path("id", MADE_UP_ID)
            .json(json!({ "context": "changed", "platforms": ["reddit"], "tag": "competitor" })),
        Id::DeleteKeyword
        | Id::ToggleKeywordPause
        | Id::GetFeed
        | Id::DeleteFeed
        | Id::GetNotification
        | Id::DeleteNotification
        | Id::TestNotification => request.path("id", MADE_UP_ID),
        Id::CreateFeed => request.json(json!({
            "name": OURS,
            "icon": "BellIcon",
            "simpleFilters": flat_filter(),
            "destinations": [email()],
        })),
        Id::UpdateFeed => request
            .path("id", MADE_UP_ID)
            .json(json!({ "name": OURS, "advancedFilters": grouped_filter() })),
        Id::CreateNotification => request.json(json!({
            "name": OURS,
            "feedId": MADE_UP_ID,
            "destinations": [email()],
            "enabled": false,
        })),
        Id::UpdateNotification => request
            .path("id", MADE_UP_ID)
            .json(json!({ "name": OURS, "enabled": false, "destinations": [email()] })),
        Id::SubmitFeedback => request.json(json!({
            "sourceId": MADE_UP_KEY,
            "timestamp": MADE_UP_TIME,
            "keywordId": MADE_UP_ID,
            "source": "reddit",
            "feedbackType": "RELEVANT",
            "feedbackReason": "a test of the API",
        })),
        Id::RemoveFeedback => {
            request.json(json!({ "sourceId": MADE_UP_KEY, "timestamp": MADE_UP_TIME }))
        }
        Id::RunSearch => request.json(json!({
            "query": "octo conformance finds nothing",
            "timeWindow": "1d",
            "sources": ["reddit"],
            "maxResults": 1,
            "minRelevance": "high",
            "waitMs": 0,
        })),
        Id::GetSearch => request.path("searchId", MADE_UP_KEY),
        Id::UpdateOrganization => request.json(json!({ "name": OURS })),
        Id::UpdateCompanyProfile => request.json(json!({ "relevanceContext": "changed" })),
        Id::InviteMember => request.json(json!({ "email": MAILBOX, "role": "member" })),
        Id::RemoveMember => request.path("id", MADE_UP_KEY),
        Id::UpdateGlobalFilters => request.json(json!({ "negativeAuthors": [OURS] })),
        Id::AddGlobalFilterValues | Id::RemoveGlobalFilterValues => {
            request.json(json!({ "list": "negativeKeywords", "values": [OURS] }))
        }
        Id::ConvertFilterQuery => request.json(json!({ "query": "unhappy posts on X this week" })),
        Id::ListKeywords
        | Id::ListKeywordSuggestions
        | Id::ListFeeds
        | Id::ListNotifications
        | Id::GetFeedbackStats
        | Id::ListTags
        | Id::ListSearches
        | Id::GetMentionVolume
        | Id::GetSentimentDistribution
        | Id::GetSourceBreakdown
        | Id::GetKeywordBreakdown
        | Id::GetAnalyticsDashboard
        | Id::GetOrganization
        | Id::GetUsage
        | Id::CreateUpgradeLink
        | Id::GetCompanyProfile
        | Id::ListMembers
        | Id::ListInvitations
        | Id::GetGlobalFilters
        | Id::GetSlackStatus
        | Id::ListSlackChannels
        | Id::GetAuth
        | Id::GetOpenApiDocument
        | Id::GetApiDocs => request,
    }
}
