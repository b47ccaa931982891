//! `octo catalio requirements …`: what the other resources don't have.

use catalio::{FilteredBy, Requirement, Response, Transition, model::SemanticMatch};
use serde_json::value::RawValue;

use super::{Context, basics, list, record};
use crate::{
    cli::catalio::{FilteredArgs, RequirementsCommand, SearchByMeaningArgs},
    context::raw,
    failure::Result,
    listing::Listing,
    output::{Cell, Column},
};

const MATCHES: [Column; 4] = [
    Column::fixed("ID"),
    Column::number("SIMILARITY"),
    Column::fixed("STATUS"),
    Column::shrinking("TITLE", 16),
];

pub(super) async fn run(command: &RequirementsCommand, context: &mut Context<'_, '_>) -> Result {
    let all = context.client.requirements();
    match command {
        RequirementsCommand::Basics(command) => basics::<Requirement>(command, context).await,
        RequirementsCommand::Filtered(args) => {
            list::run(all.filtered(view(args)), &args.list, context).await
        }
        RequirementsCommand::Supersedeable(args) => {
            list::run(all.supersedeable(), args, context).await
        }
        RequirementsCommand::Detail(args) => {
            record::show(all.detail(args.id.as_str()), args, context).await
        }
        RequirementsCommand::Stats => plain(all.stats(), context).await,
        RequirementsCommand::Search(args) => search(args, context).await,
        RequirementsCommand::Activate(args) => moved(all.activate(args.id.as_str()), context).await,
        RequirementsCommand::Confirm(args) => moved(all.confirm(args.id.as_str()), context).await,
        RequirementsCommand::Deprecate(args) => {
            let transition = all.deprecate(args.id.as_str());
            moved(with_reason(transition, args.reason.as_deref()), context).await
        }
        RequirementsCommand::Reject(args) => {
            let transition = all.reject(args.id.as_str());
            moved(with_reason(transition, args.reason.as_deref()), context).await
        }
        RequirementsCommand::Supersede(args) => {
            let transition = all.supersede(args.id.as_str(), args.by.as_str());
            moved(with_reason(transition, args.reason.as_deref()), context).await
        }
        RequirementsCommand::Investigate(args) => {
            let transition = all.investigate(args.id.as_str());
            let transition = match &args.notes {
                Some(notes) => transition.notes(notes),
                None => transition,
            };
            moved(transition, context).await
        }
        RequirementsCommand::AnalyzeSentiment(args) => {
            plain(all.analyze_sentiment(args.id.as_str()), context).await
        }
        RequirementsCommand::AssessQuality(args) => {
            plain(all.assess_quality(args.id.as_str()), context).await
        }
        RequirementsCommand::GenerateSummary(args) => {
            plain(all.generate_summary(args.id.as_str()), context).await
        }
        RequirementsCommand::GenerateTags(args) => {
            plain(all.generate_tags(args.id.as_str()), context).await
        }
        RequirementsCommand::SuggestCategories(args) => {
            plain(all.suggest_categories(args.id.as_str()), context).await
        }
    }
}

fn view(args: &FilteredArgs) -> FilteredBy {
    let mut by = FilteredBy::new();
    if let Some(status) = &args.status {
        by = by.status(status.as_str());
    }
    if let Some(priority) = &args.priority {
        by = by.priority(priority.as_str());
    }
    if let Some(persona) = &args.persona {
        by = by.persona(persona);
    }
    if let Some(text) = &args.search {
        by = by.search(text);
    }
    by
}

fn with_reason(
    transition: Transition<catalio::Reason>,
    reason: Option<&str>,
) -> Transition<catalio::Reason> {
    match reason {
        Some(reason) => transition.reason(reason),
        None => transition,
    }
}

async fn moved<A: 'static>(transition: Transition<A>, context: &mut Context<'_, '_>) -> Result {
    let answer = context.interrupt.or(transition.send()).await??;
    record::print(&answer, context)
}

async fn plain<T: 'static>(request: catalio::Request<T>, context: &mut Context<'_, '_>) -> Result {
    let answer = context.interrupt.or(request.send()).await??;
    record::print_plain(answer.body(), context)
}

async fn search(args: &SearchByMeaningArgs, context: &mut Context<'_, '_>) -> Result {
    let mut search = context.client.requirements().semantic_search(&args.text);
    if let Some(limit) = args.limit {
        search = search.limit(limit);
    }
    if let Some(threshold) = args.threshold {
        search = search.threshold(threshold);
    }
    if let Some(status) = &args.status {
        search = search.status(status.as_str());
    }
    let found: Response<Vec<SemanticMatch>> = context.interrupt.or(search.send()).await??;
    let mut listing = Listing::new(context.output.mode(), &MATCHES);
    let rows = found.iter().map(|found| {
        vec![
            Cell::text(&found.id.to_string()),
            Cell::text(&format!("{:.2}", found.similarity)),
            Cell::text(found.status.as_str()),
            Cell::text(&found.title),
        ]
    });
    let items = || raw::<Vec<&RawValue>>(found.body());
    listing.add(rows, items, context.output)?;
    listing.finish(Ok(None), "No requirements match.", context.output)
}
