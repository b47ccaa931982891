//! On-demand searches: jobs that take time and cost quota.
//!
//! A job looks at the workspace's mentions and at posts that nobody collected
//! yet. What it finds stays with it. It is charged when it ends: one search
//! where the plan counts them, and one mention for each post that the
//! workspace did not have.

mod find;
mod job;

use std::time::Duration;

use http::StatusCode;
use serde_json::json;

use super::answer::{Answer, List};
use super::call::Call;
use super::cursor;
use super::errors::{ApiError, Code};
use super::moment::Moment;
use super::state::Workspace;
use find::{Request, find, split_sources};
pub(crate) use job::SearchJob;
use job::State;

/// A job that was started, and how long its caller waits for it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Started {
    pub(crate) number: i64,
    pub(crate) ends: Moment,
    pub(crate) wait_until: Moment,
}

/// The first half of `runSearch`: checks the quota and starts the job, which
/// takes `duration`.
pub(crate) fn start(
    call: &Call<'_>,
    workspace: &mut Workspace,
    duration: Duration,
) -> Result<Started, ApiError> {
    let request: Request = call.body()?;
    check_quota(workspace)?;
    let (sources, skipped) = split_sources(request.sources.as_deref(), workspace);
    let number = i64::try_from(workspace.searches.len()).unwrap_or(i64::MAX);
    let finding = find(&request, &sources, workspace, call.now);
    let ends = call
        .now
        .plus(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX));
    let wait = i64::try_from(request.wait_ms.unwrap_or(0)).unwrap_or(i64::MAX);
    workspace.searches.push(SearchJob {
        id: search_id(&workspace.id, number),
        number,
        query: request.query,
        window: request.time_window,
        sources,
        skipped,
        started: call.now,
        ends,
        state: State::Running,
        finding,
    });
    Ok(Started {
        number,
        ends,
        wait_until: call.now.plus(wait),
    })
}

fn check_quota(workspace: &Workspace) -> Result<(), ApiError> {
    let running = workspace
        .searches
        .iter()
        .filter(|job| job.state == State::Running)
        .count();
    let running = i64::try_from(running).unwrap_or(i64::MAX);
    if workspace
        .searches_left()
        .is_some_and(|left| left <= running)
    {
        let message = "The lifetime search allowance is used up.";
        return Err(ApiError::new(Code::UpgradeRequired, message));
    }
    if workspace.mentions_left() == 0 {
        let code = match workspace.plan.searches {
            Some(_) => Code::UpgradeRequired,
            None => Code::QuotaExceeded,
        };
        return Err(ApiError::new(code, "The monthly mention quota is used up."));
    }
    Ok(())
}

/// Ends the jobs whose time has come, in the order of their starts.
pub(crate) fn settle(workspace: &mut Workspace, now: Moment) {
    let mut left = workspace.mentions_left();
    let (mut used, mut counted) = (0, 0);
    for job in &mut workspace.searches {
        if job.state != State::Running || job.ends > now {
            continue;
        }
        job.state = if job.sources.is_empty() {
            State::Failed
        } else if job.finding.fresh > left {
            State::QuotaExhausted
        } else {
            left -= job.finding.fresh;
            used += job.finding.fresh;
            counted += 1;
            State::Completed
        };
    }
    workspace.mentions_used += used;
    workspace.searches_used += counted;
}

/// The second half of `runSearch`: 200 with a completed search, else 202. A
/// search that ended otherwise is told by `getSearch`, whose answer can say so.
pub(crate) fn finish(
    workspace: &Workspace,
    started: Started,
    now: Moment,
) -> Result<Answer, ApiError> {
    let job = workspace
        .searches
        .iter()
        .find(|job| job.number == started.number)
        .ok_or_else(|| not_found(&search_id(&workspace.id, started.number)))?;
    let answer = if job.state == State::Completed {
        job.view(workspace, now)?
    } else {
        let seconds = job.ends.since(now).max(0).saturating_add(999) / 1_000;
        let running = json!({
            "searchId": job.id,
            "status": "running",
            "pollUrl": format!("/api/v2/search/{}", job.id),
            "partialStats": job.partial_stats(now),
        });
        Answer::json(&running)?
            .status(StatusCode::ACCEPTED)
            .header("retry-after", seconds.max(1))
    };
    Ok(with_quota(answer, workspace))
}

/// The headers that every search operation carries.
fn with_quota(answer: Answer, workspace: &Workspace) -> Answer {
    let answer = answer.header("x-octolens-mentions-remaining", workspace.mentions_left());
    match workspace.searches_left() {
        Some(left) => answer.header("x-octolens-searches-remaining", left),
        None => answer,
    }
}

fn not_found(id: &str) -> ApiError {
    ApiError::new(Code::SearchNotFound, format!("Search {id} does not exist."))
}

/// `getSearch`.
pub(crate) fn get(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let id = call.text("searchId").unwrap_or_default();
    let job = workspace
        .searches
        .iter()
        .find(|job| job.id == id)
        .ok_or_else(|| not_found(id))?;
    Ok(with_quota(job.view(workspace, call.now)?, workspace))
}

const SEARCHES: &str = "searches";

/// `listSearches`: newest first; 20 a page unless the caller says otherwise.
pub(crate) fn list(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let before: Option<i64> = cursor::decode_optional(SEARCHES, call.text("cursor"))?;
    let limit = call.limit(20);
    let mut older = workspace
        .searches
        .iter()
        .rev()
        .filter(|job| before.is_none_or(|before| job.number < before));
    let page: Vec<_> = older.by_ref().take(limit).collect();
    let next_cursor = page
        .last()
        .filter(|_| older.next().is_some())
        .map(|last| cursor::encode(SEARCHES, &last.number))
        .transpose()?;
    let rows = page
        .iter()
        .map(|job| {
            let mut row = json!({
                "searchId": job.id,
                "query": job.query,
                "status": job.state.wire(),
                "createdAt": job.started,
            });
            if let (State::Completed, Some(members)) = (job.state, row.as_object_mut()) {
                members.insert("stats".to_owned(), job.full_stats());
            }
            row
        })
        .collect();
    Ok(with_quota(
        Answer::json(&List::page(rows, next_cursor))?,
        workspace,
    ))
}

/// An id that cannot be guessed from its neighbour but is the same in each run.
fn search_id(workspace: &str, number: i64) -> String {
    let name = format!("{workspace}/{number}");
    let id = uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, name.as_bytes());
    let text = id.simple().to_string();
    format!("srch_{}", text.get(..12).unwrap_or(&text))
}
