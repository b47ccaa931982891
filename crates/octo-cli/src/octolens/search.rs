//! `octo octolens search`.

use std::time::Duration;

use octolens::{OperationId, SearchQuota, model::SearchState};

use super::{
    Context,
    pages::{COLUMNS, row},
};
use crate::{
    cli::{Level, SearchOnceArgs},
    failure::{Exit, Failure, Result},
    output::{Mode, Row},
    progress::Progress,
};

/// Below so many searches a plan with a cap is about to end.
const FEW_SEARCHES: i64 = 10;

pub(super) async fn run(args: &SearchOnceArgs, context: &mut Context<'_, '_>) -> Result {
    let mut search = context
        .client
        .client
        .search(&args.query)
        .sources(args.source.iter().map(String::as_str))
        .options(context.client.options(OperationId::RunSearch));
    if let Some(window) = &args.window {
        search = search.window(window.as_str());
    }
    if let Some(limit) = args.limit {
        search = search.max_results(limit);
    }
    if let Some(level) = args.min_relevance {
        search = search.min_relevance(match level {
            Level::High => "high",
            Level::Medium => "medium",
            Level::Low => "low",
        });
    }
    let mut job = context.interrupt.or(search.start()).await??;
    {
        let _progress = Progress::waiting("searching", context.quiet);
        let patience = Duration::from_secs(args.patience);
        context.interrupt.or(job.wait(patience)).await??;
    }
    warn(job.quota(), context);
    print(job, context)
}

fn warn(quota: SearchQuota, context: &mut Context<'_, '_>) {
    if let Some(left) = quota.searches_remaining.filter(|left| *left < FEW_SEARCHES) {
        let message = format!("{left} searches are left on this plan");
        context.output.warning("FEW_SEARCHES_LEFT", &message);
    }
}

fn print(job: octolens::SearchJob, context: &mut Context<'_, '_>) -> Result {
    let id = job.id().unwrap_or("?").to_owned();
    let body = job.body().clone();
    match job.into_state() {
        SearchState::Completed(search) => {
            if let Mode::Json(_) = context.output.mode() {
                return context.output.document(crate::context::raw(&body)?);
            }
            if search.mentions.is_empty() {
                context.output.hint("Nothing was found.");
            }
            let rows: Vec<Row> = search.mentions.iter().map(row).collect();
            context.output.rows(&COLUMNS, &rows)
        }
        SearchState::QuotaExhausted { .. } => Err(Failure::new(
            Exit::Limit,
            "QUOTA_EXHAUSTED",
            format!("the plan's mentions were used up within search {id}"),
        )
        .into()),
        SearchState::Failed { message, .. } => Err(Failure::new(
            Exit::Failed,
            "SEARCH_FAILED",
            message.unwrap_or_else(|| format!("search {id} failed")),
        )
        .into()),
        SearchState::Running { .. } => Err(Failure::new(
            Exit::Unexpected,
            "SEARCH_RUNNING",
            format!("search {id} is still under way; read it later by `octo octolens api getSearch --param searchId={id}`"),
        )
        .into()),
        _ => Err(Failure::new(
            Exit::Unexpected,
            "INVALID_RESPONSE",
            format!("search {id} is in a state that this version does not know"),
        )
        .into()),
    }
}
