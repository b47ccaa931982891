//! `octo octolens feeds`.

use octolens::{Patch, SavedFilter, Target, model::Feed};

use super::{Context, labelled};
use crate::{
    cli::{FeedFilters, FeedsCommand},
    confirm,
    failure::Result,
    output::{Cell, Column, Row},
};

const COLUMNS: [Column; 6] = [
    Column::number("ID"),
    Column::shrinking("NAME", 12),
    Column::fixed("DEFAULT"),
    Column::shrinking("FILTER", 12),
    Column::shrinking("DESTINATIONS", 12),
    Column::fixed("UPDATED"),
];

pub(super) async fn run(command: &FeedsCommand, context: &mut Context<'_, '_>) -> Result {
    let feeds = context.client.client.feeds();
    match command {
        FeedsCommand::List => {
            let list = context.send(feeds.list()).await?;
            context.list(&list, &COLUMNS, row, "There are no feeds.")
        }
        FeedsCommand::Get { id } => {
            let feed = context.send(feeds.get(*id)).await?;
            let lines = lines(&feed);
            context.one(&feed, labelled(&lines), &lines)
        }
        FeedsCommand::Create {
            name,
            icon,
            filters,
        } => {
            let mut create = feeds.create(name, icon);
            if let Some(filter) = filter(filters) {
                create = create.filter(filter);
            }
            let feed = context.interrupt.or(create.send()).await??;
            let lines = lines(&feed);
            context.one(&feed, labelled(&lines), &lines)
        }
        FeedsCommand::Update {
            id,
            name,
            icon,
            filters,
            clear_filters,
            default,
        } => {
            let mut update = feeds.update(*id);
            if let Some(name) = name {
                update = update.name(name);
            }
            if let Some(icon) = icon {
                update = update.icon(icon);
            }
            if let Some(filter) = filter(filters) {
                update = update.filter(filter);
            }
            if *clear_filters {
                update = update
                    .simple_filters(Patch::Clear)
                    .advanced_filters(Patch::Clear);
            }
            if *default {
                update = update.is_default(true);
            }
            let feed = context.interrupt.or(update.send()).await??;
            let lines = lines(&feed);
            context.one(&feed, labelled(&lines), &lines)
        }
        FeedsCommand::Delete { id, consent } => {
            let mode = context.output.mode();
            confirm::ask(&format!("delete feed {id}"), consent.yes, mode)?;
            let deleted = context.send(feeds.delete(*id)).await?;
            let ids: Vec<_> = deleted
                .deleted_notification_ids
                .iter()
                .map(ToString::to_string)
                .collect();
            let lines = [
                ("Deleted", Cell::text(&id.to_string())),
                ("Notifications too", Cell::text(&ids.join(", "))),
            ];
            context.one(&deleted, labelled(&lines), &lines)
        }
    }
}

fn filter(filters: &FeedFilters) -> Option<SavedFilter> {
    let conditions = filters.filter.iter();
    (!filters.filter.is_empty()).then(|| {
        SavedFilter::flat(conditions.map(|(field, values)| (field.as_str(), values.as_str())))
    })
}

fn row(feed: &Feed) -> Row {
    labelled(&lines(feed))
}

fn lines(feed: &Feed) -> [(&'static str, Cell); 6] {
    let default = if feed.is_default { "yes" } else { "no" };
    let destinations: Vec<_> = feed
        .destinations
        .iter()
        .map(|destination| match &destination.target {
            Target::Email { addresses } => format!("email:{}", addresses.join(",")),
            Target::Slack { channels, .. } => format!("slack:{}", channels.join(",")),
            // The rest of the URL may hold a secret.
            Target::Webhook { url } => format!("webhook:{}", host(url)),
            Target::Other { kind } => kind.clone(),
            _ => "other".to_owned(),
        })
        .collect();
    [
        ("ID", Cell::text(&feed.id.to_string())),
        ("Name", Cell::text(&feed.name)),
        ("Default", Cell::text(default)),
        ("Filter", Cell::text(&described(feed))),
        ("Destinations", Cell::text(&destinations.join(" "))),
        ("Updated", Cell::instant(Some(feed.updated_at))),
    ]
}

fn host(url: &str) -> String {
    let url = url::Url::parse(url).ok();
    let host = url.as_ref().and_then(url::Url::host_str);
    host.unwrap_or("?").to_owned()
}

/// A flat filter in full, of a grouped one its size.
fn described(feed: &Feed) -> String {
    if let Some(filter) = &feed.advanced_filters {
        return format!("{} groups", filter.groups.len());
    }
    let conditions = feed.simple_filters.iter().flat_map(|it| &it.conditions);
    let conditions: Vec<_> = conditions
        .map(|condition| format!("{}={}", condition.field, condition.values))
        .collect();
    conditions.join(" ")
}
