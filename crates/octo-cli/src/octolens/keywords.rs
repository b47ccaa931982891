//! `octo octolens keywords`.

use octolens::{Response, model::Keyword};

use super::{Context, labelled};
use crate::{
    cli::{KeywordSettings, KeywordsCommand},
    confirm,
    context::raw,
    failure::{Exit, Failure, Result},
    output::{Cell, Column, Mode, Row},
};

const COLUMNS: [Column; 5] = [
    Column::number("ID"),
    Column::shrinking("KEYWORD", 12),
    Column::fixed("STATE"),
    Column::fixed("KIND"),
    Column::shrinking("PLATFORMS", 12),
];

macro_rules! with_settings {
    ($builder:expr, $settings:expr) => {{
        let (mut builder, settings): (_, &KeywordSettings) = ($builder, $settings);
        if let Some(context) = &settings.context {
            builder = builder.context(context);
        }
        if !settings.platform.is_empty() {
            builder = builder.platforms(settings.platform.iter().map(String::as_str));
        }
        if let Some(words) = &settings.exclude_words {
            builder = builder.exclude_words(words);
        }
        if let Some(authors) = &settings.exclude_authors {
            builder = builder.exclude_authors(authors);
        }
        if let Some(tag) = &settings.tag {
            builder = builder.tag(tag.as_str());
        }
        if let Some(sensitive) = settings.case_sensitive {
            builder = builder.case_sensitive(sensitive);
        }
        builder
    }};
}

pub(super) async fn run(command: &KeywordsCommand, context: &mut Context<'_, '_>) -> Result {
    let keywords = context.client.client.keywords();
    match command {
        KeywordsCommand::List => {
            let list = context.send(keywords.list()).await?;
            context.list(&list, &COLUMNS, row, "No keyword is tracked.")
        }
        KeywordsCommand::Create { keyword, settings } => {
            let options = context.client.options(octolens::OperationId::CreateKeyword);
            let request = with_settings!(keywords.create(keyword), settings).options(options);
            let created = context.interrupt.or(request.send()).await??;
            let lines = lines(
                created.id,
                &created.keyword,
                created.paused,
                created.tag.as_ref().map(AsRef::as_ref),
                &created.platforms,
            );
            context.one(&created, labelled(&lines), &lines)
        }
        KeywordsCommand::Update { id, settings } => {
            let request = with_settings!(keywords.update(*id), settings);
            let updated = context.interrupt.or(request.send()).await??;
            let lines = lines_of(&updated);
            context.one(&updated, labelled(&lines), &lines)
        }
        KeywordsCommand::Pause { id } => set_paused(*id, true, context).await,
        KeywordsCommand::Resume { id } => set_paused(*id, false, context).await,
        KeywordsCommand::Delete { id, consent } => {
            let mode = context.output.mode();
            confirm::ask(&format!("delete keyword {id}"), consent.yes, mode)?;
            let deleted = context.send(keywords.delete(*id)).await?;
            let names = |names: Vec<&str>| Cell::text(&names.join(", "));
            let feeds = deleted.deleted_feeds.iter().map(|it| it.name.as_str());
            let notifications = deleted.deleted_notifications.iter();
            let lines = [
                ("Deleted", Cell::text(&id.to_string())),
                ("Feeds too", names(feeds.collect())),
                (
                    "Notifications too",
                    names(notifications.map(|it| it.name.as_str()).collect()),
                ),
            ];
            context.one(&deleted, labelled(&lines), &lines)
        }
    }
}

/// The service knows a toggle alone, so the state is read first; what is so
/// already stays.
async fn set_paused(id: i64, paused: bool, context: &mut Context<'_, '_>) -> Result {
    let keywords = context.client.client.keywords();
    let list = context.send(keywords.list()).await?;
    let Some(keyword) = list.iter().find(|keyword| keyword.id == id) else {
        return Err(Failure::new(
            Exit::NotFound,
            "KEYWORD_NOT_FOUND",
            format!("no keyword has the id {id}"),
        )
        .into());
    };
    if keyword.paused == paused {
        return unchanged(&list, keyword, context);
    }
    let toggled = context.send(keywords.toggle_pause(id)).await?;
    if toggled.paused != paused {
        return Err(Failure::new(
            Exit::Failed,
            "KEYWORD_CHANGED",
            "somebody else paused or resumed the keyword meanwhile; look, and try again",
        )
        .into());
    }
    let lines = lines(
        toggled.id,
        &toggled.keyword,
        toggled.paused,
        toggled.tag.as_ref().map(AsRef::as_ref),
        &toggled.platforms,
    );
    context.one(&toggled, labelled(&lines), &lines)
}

fn unchanged(
    list: &Response<Vec<Keyword>>,
    keyword: &Keyword,
    context: &mut Context<'_, '_>,
) -> Result {
    if let Mode::Json(_) = context.output.mode() {
        let position = list.iter().position(|other| other.id == keyword.id);
        let items = super::items(list.body())?;
        if let Some(item) = position.and_then(|position| items.get(position)) {
            return context.output.document(raw(item.get().as_bytes())?);
        }
    }
    let lines = lines_of(keyword);
    context.output.details(labelled(&lines), &lines)
}

fn state(paused: bool) -> &'static str {
    if paused { "paused" } else { "active" }
}

fn row(keyword: &Keyword) -> Row {
    labelled(&lines_of(keyword))
}

fn lines_of(keyword: &Keyword) -> [(&'static str, Cell); 5] {
    lines(
        keyword.id,
        &keyword.keyword,
        keyword.paused,
        keyword.tag.as_ref().map(AsRef::as_ref),
        &keyword.platforms,
    )
}

fn lines(
    id: i64,
    keyword: &str,
    paused: bool,
    kind: Option<&str>,
    platforms: &[String],
) -> [(&'static str, Cell); 5] {
    [
        ("ID", Cell::text(&id.to_string())),
        ("Keyword", Cell::text(keyword)),
        ("State", Cell::text(state(paused))),
        ("Kind", Cell::optional(kind)),
        ("Platforms", Cell::text(&platforms.join(","))),
    ]
}
