//! The Slack connection and its channels.

use serde::Serialize;
use serde_json::json;

use super::answer::{Answer, List};
use super::call::Call;
use super::cursor;
use super::errors::{ApiError, Code};
use super::state::Workspace;

/// Channels that Slack returns at once; `pages` of these are read per call.
const PAGE: usize = 10;

/// A linked Slack workspace.
#[derive(Debug, Clone)]
pub(crate) struct SlackConnection {
    pub(crate) team: String,
    pub(crate) channels: Vec<Channel>,
}

/// `SlackChannel` of the contract.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Channel {
    pub(crate) id: String,
    pub(crate) name: String,
}

/// `getSlackStatus`.
pub(crate) fn status(_: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let team = workspace.slack.as_ref().map(|slack| slack.team.as_str());
    let connected = team.is_some();
    Answer::json(&json!({
        "connected": connected,
        "hasSlackIntegration": connected,
        "isInstalled": connected,
        "teamName": team,
        "hasNotificationSettings": connected,
    }))
}

const CHANNELS: &str = "channels";

/// `listSlackChannels`: each call reads so many pages of Slack and returns
/// what of them matches, which may be nothing although more follows.
pub(crate) fn channels(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let slack = workspace.slack.as_ref().ok_or_else(|| {
        let message = "Slack is not connected to this workspace.";
        ApiError::new(Code::SlackNotConnected, message)
    })?;
    let start = cursor::decode_optional(CHANNELS, call.text("cursor"))?.unwrap_or(0);
    let pages = call
        .integer("pages")
        .and_then(|pages| usize::try_from(pages).ok());
    let end = pages
        .unwrap_or(1)
        .saturating_mul(PAGE)
        .saturating_add(start);
    let wanted = call.text("q").unwrap_or_default().to_lowercase();
    let read = slack
        .channels
        .iter()
        .skip(start)
        .take(end.saturating_sub(start));
    let found = read.filter(|channel| channel.name.to_lowercase().contains(&wanted));
    let next_cursor = (end < slack.channels.len())
        .then(|| cursor::encode(CHANNELS, &end))
        .transpose()?;
    Answer::json(&List::page(found.collect(), next_cursor))
}
