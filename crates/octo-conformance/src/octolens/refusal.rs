//! How the API refuses, and what it may refuse although the schemas allow it.

use octolens::OperationId as Id;
use serde_json::Value;

use super::operation::known;
use crate::exchange::Exchange;
use crate::subject::Place;

/// Whether one of the issues is about the place.
pub(super) fn names(refusal: &Exchange, place: &Place) -> bool {
    let wanted = path_of(place);
    let about = |issue: &Value| {
        let path = path(issue);
        match place {
            // A parameter that is sent once is no list.
            Place::Query(name, _) if path == [name.as_str()] => true,
            // A body that fits no alternative is refused for what the likeliest
            // of them lacks.
            Place::Body(pointer) if pointer.is_empty() => path.len() < 2,
            _ => path == wanted,
        }
    };
    let details = refusal.at("/error/details");
    refusal.at("/error/code") == "VALIDATION_ERROR"
        && details
            .as_array()
            .is_some_and(|issues| issues.iter().any(about))
}

/// The place as the issues spell theirs: keys and positions, outermost first.
fn path_of(place: &Place) -> Vec<String> {
    let steps = |pointer: &str| {
        let steps = pointer.split('/').skip(1);
        steps
            .map(|step| step.replace("~1", "/").replace("~0", "~"))
            .collect::<Vec<_>>()
    };
    match place {
        Place::Body(pointer) => steps(pointer),
        Place::Query(name, pointer) => {
            let mut path = vec![name.clone()];
            path.extend(steps(pointer));
            path
        }
        Place::Path(name) => vec![name.clone()],
        Place::WholeBody => Vec::new(),
    }
}

fn path(issue: &Value) -> Vec<String> {
    let steps = issue["path"].as_array().into_iter().flatten();
    steps.map(crate::request::text).collect()
}

/// Why an answer to a request that the schemas allow is not one that the API
/// may give.
pub(super) fn acceptable(answer: &Exchange) -> Result<(), String> {
    if answer.is_success() {
        return Ok(());
    }
    let Some(id) = known(&answer.request.operation) else {
        return Err("the suite does not know the operation".to_owned());
    };
    let code = answer.at("/error/code");
    let code = code.as_str().unwrap_or_default();
    if code == "VALIDATION_ERROR" {
        let details = answer.at("/error/details");
        let issues: Vec<Vec<String>> = details.as_array().into_iter().flatten().map(path).collect();
        let unstated = unstated(id);
        let beyond = |path: &Vec<String>| path.iter().any(|step| unstated.contains(&step.as_str()));
        if !issues.is_empty() && issues.iter().all(beyond) {
            return Ok(());
        }
        return Err("the schemas allow what it refuses".to_owned());
    }
    if rules(id).contains(&(answer.status, code)) {
        return Ok(());
    }
    Err(format!(
        "{} {code} for a request that the schemas allow",
        answer.status
    ))
}

/// The fields with rules that the schemas can't say: cursors are opaque,
/// dates have to be on the calendar, platforms part of the plan, …
fn unstated(id: Id) -> &'static [&'static str] {
    match id {
        Id::ListMentions | Id::ExportMentions => &["cursor", "startDate", "endDate"],
        Id::ListMentionsByAuthor => &["cursor", "handle"],
        Id::UpdateMention | Id::SubmitFeedback | Id::RemoveFeedback => &["timestamp"],
        Id::CreateKeyword => &["keyword", "platforms"],
        Id::UpdateKeyword | Id::UpdateOrganization => &["platforms"],
        Id::ListKeywordSuggestions | Id::ListSearches | Id::ListSlackChannels => &["cursor"],
        Id::AcceptKeywordSuggestion => &["modifiedValue"],
        Id::CreateFeed | Id::UpdateFeed | Id::CreateNotification | Id::UpdateNotification => {
            &["destinations"]
        }
        Id::GetMentionVolume
        | Id::GetSentimentDistribution
        | Id::GetSourceBreakdown
        | Id::GetKeywordBreakdown
        | Id::GetAnalyticsDashboard => &["startDate", "endDate"],
        Id::AddGlobalFilterValues => &["values"],
        _ => &[],
    }
}

/// The refusals by rules of the resources, which the contract's codes name.
fn rules(id: Id) -> &'static [(u16, &'static str)] {
    match id {
        Id::ListMentions | Id::ExportMentions => &[(404, "FEED_NOT_FOUND")],
        Id::GetMention | Id::UpdateMention => {
            &[(404, "POST_NOT_FOUND"), (404, "MENTION_NOT_FOUND")]
        }
        Id::CreateKeyword => &[
            (400, "KEYWORD_LIMIT_EXCEEDED"),
            (403, "KEYWORD_LIMIT_EXCEEDED"),
        ],
        Id::ListKeywordSuggestions => &[(404, "KEYWORD_NOT_FOUND")],
        Id::AcceptKeywordSuggestion => &[(404, "SUGGESTION_NOT_FOUND"), (409, "KEYWORD_CHANGED")],
        Id::RejectKeywordSuggestions => {
            &[(404, "SUGGESTION_NOT_FOUND"), (404, "KEYWORD_NOT_FOUND")]
        }
        Id::CreateFeed | Id::UpdateFeed => &[
            (400, "INVALID_TIMEZONE"),
            (400, "WEBHOOK_URL_INVALID"),
            (400, "SLACK_NOT_CONNECTED"),
        ],
        Id::CreateNotification | Id::UpdateNotification => &[
            (400, "INVALID_TIMEZONE"),
            (400, "WEBHOOK_URL_INVALID"),
            (400, "SLACK_NOT_CONNECTED"),
            (400, "ITEM_EXISTS"),
            (404, "FEED_NOT_FOUND"),
        ],
        Id::SubmitFeedback => &[
            (404, "KEYWORD_NOT_FOUND"),
            (404, "MENTION_NOT_FOUND"),
            (404, "POST_NOT_FOUND"),
        ],
        Id::RunSearch => &[(402, "QUOTA_EXCEEDED"), (403, "UPGRADE_REQUIRED")],
        Id::InviteMember => &[
            (400, "INVALID_DOMAIN"),
            (400, "GENERIC_EMAIL_DOMAIN"),
            (400, "ITEM_EXISTS"),
        ],
        Id::ListSlackChannels => &[(400, "SLACK_NOT_CONNECTED")],
        _ => &[],
    }
}
