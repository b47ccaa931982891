//! `octo octolens mentions`.

use octolens::{
    MentionRelevance, Response,
    model::{Mention, UpdatedMention},
};

use super::{
    Context, export, narrowing,
    pages::{self, published, row, untrusted},
};
use crate::{
    cli::{MentionChange, MentionsCommand, NarrowingArgs, PageArgs},
    failure::Result,
    output::{Cell, Mode},
};

/// The largest pages that the contract allows.
const LARGEST_PAGE: u32 = 100;
const LARGEST_PAGE_OF_AUTHOR: u32 = 50;

pub(super) async fn run(command: &MentionsCommand, context: &mut Context<'_, '_>) -> Result {
    match command {
        MentionsCommand::List { narrowing, pages } => list(narrowing, pages, context).await,
        MentionsCommand::Get { source_id } => {
            let request = context.client.client.mentions().get(source_id);
            let mention = context.send(request).await?;
            print(&mention, context)
        }
        MentionsCommand::Export {
            narrowing,
            format,
            limit,
            output,
        } => export::run(narrowing, *format, *limit, output.as_deref(), context).await,
        MentionsCommand::Update { source_id, change } => update(source_id, change, context).await,
        MentionsCommand::ByAuthor {
            source,
            handle,
            pages,
        } => by_author(source, handle, pages, context).await,
    }
}

/// A list with the page that is wanted.
macro_rules! page_of {
    ($list:expr, $cursor:expr, $size:expr) => {{
        let mut page = $list.clone();
        if let Some(cursor) = $cursor {
            page = page.cursor(cursor);
        }
        if let Some(size) = $size {
            page = page.limit(size);
        }
        page
    }};
}

async fn list(
    narrowing: &NarrowingArgs,
    pages: &PageArgs,
    context: &mut Context<'_, '_>,
) -> Result {
    let mut list = context
        .client
        .client
        .mentions()
        .list()
        .filter(narrowing::filter(narrowing)?);
    if let Some(feed) = narrowing.feed {
        list = list.feed(feed);
    }
    if narrowing.include_all {
        list = list.include_all();
    }
    let fetch = |cursor: Option<String>, size: Option<u32>| page_of!(list, cursor, size).send();
    pages::print(pages, LARGEST_PAGE, fetch, context).await
}

async fn by_author(
    source: &str,
    handle: &str,
    pages: &PageArgs,
    context: &mut Context<'_, '_>,
) -> Result {
    let mentions = context.client.client.mentions();
    let list = if source == "linkedin" {
        mentions.by_profile(handle)
    } else {
        mentions.by_author(source, handle)
    };
    let fetch = |cursor: Option<String>, size: Option<u32>| page_of!(list, cursor, size).send();
    pages::print(pages, LARGEST_PAGE_OF_AUTHOR, fetch, context).await
}

fn print(mention: &Response<Mention>, context: &mut Context<'_, '_>) -> Result {
    let keywords: Vec<_> = mention
        .keywords
        .iter()
        .map(|it| it.keyword.as_str())
        .collect();
    let lines = [
        ("Source ID", Cell::text(&mention.source_id)),
        ("Source", Cell::text(&mention.source)),
        ("Published", published(mention)),
        ("Title", untrusted(mention.title.as_ref())),
        ("Author", untrusted(mention.author.as_ref())),
        ("Relevance", Cell::text(mention.relevance.as_str())),
        ("Why", untrusted(mention.relevance_comment.as_ref())),
        (
            "Sentiment",
            Cell::optional(mention.sentiment.as_ref().map(AsRef::as_ref)),
        ),
        ("Language", Cell::optional(mention.language.as_deref())),
        ("Labels", Cell::text(&mention.tags.join(", "))),
        ("Keywords", Cell::text(&keywords.join(", "))),
        ("Engaged", Cell::text(yes_or_no(mention.engaged))),
        ("URL", Cell::text(&mention.url)),
        ("Text", untrusted(mention.body.as_ref())),
    ];
    context.one(mention, row(mention), &lines)
}

/// Writes name a post by more than its key, so it is read first.
async fn update(source_id: &str, change: &MentionChange, context: &mut Context<'_, '_>) -> Result {
    let mentions = context.client.client.mentions();
    let mention = context.send(mentions.get(source_id)).await?;
    let update = mentions.update(&*mention);
    let request = match (change.engaged, change.relevance, change.sentiment) {
        // The service knows a toggle alone: what is so already stays.
        (Some(engaged), _, _) if mention.engaged == engaged => return print(&mention, context),
        (Some(_), _, _) => update.toggle_engaged(),
        (None, Some(level), _) => update.relevance(level.into()),
        (None, None, Some(sentiment)) => update.sentiment(sentiment),
        // One of them is required.
        (None, None, None) => return print(&mention, context),
    };
    let updated = context.send(request).await?;
    if let Mode::Json(_) = context.output.mode() {
        return context
            .output
            .document(crate::context::raw(updated.body())?);
    }
    let mention = committed(mention, &updated);
    print(&mention, context)
}

/// The mention as the service says that it is now.
fn committed(mention: Response<Mention>, updated: &UpdatedMention) -> Response<Mention> {
    mention.map(|mut mention| {
        if let Some(engaged) = updated.engaged {
            mention.engaged = engaged;
        }
        if let Some(relevance) = &updated.relevance {
            mention.relevance = MentionRelevance::from(relevance.as_str());
        }
        if let Some(sentiment) = &updated.sentiment {
            mention.sentiment = Some(sentiment.clone());
        }
        mention
    })
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}
