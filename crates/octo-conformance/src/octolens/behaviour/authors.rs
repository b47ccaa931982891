//! Timelines of authors.

use serde_json::Value;

use super::good;
use super::recent::{Recent, data, keys, shared};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;

/// The platforms that have timelines: those with unique handles.
const PLATFORMS: [&str; 8] = [
    "twitter",
    "reddit",
    "bluesky",
    "dev",
    "github",
    "hackernews",
    "tiktok",
    "linkedin",
];

pub(super) fn cases() -> Vec<Case> {
    vec![
        shared(
            Case::new(
                "listMentionsByAuthor/timeline",
                "the timeline has the author's mentions on the platform, and nobody else's",
                "/paths/~1api~1v2~1mentions~1by-author/get/description",
                timeline,
            )
            .operation("listMentionsByAuthor"),
        ),
        shared(
            Case::new(
                "listMentionsByAuthor/normalized-handle",
                "a handle may be written with @, and as the URL of the profile",
                "/paths/~1api~1v2~1mentions~1by-author/get/parameters: a leading @ and profile URLs are normalized",
                normalized,
            )
            .operation("listMentionsByAuthor")
            .requests(3),
        ),
        Case::new(
            "listMentionsByAuthor/refuses/no-author",
            "a timeline needs a handle or a profile",
            "/paths/~1api~1v2~1mentions~1by-author/get/parameters: handle is needed unless profileUrl is sent",
            |context| async move {
                let request = context.request("listMentionsByAuthor")?.query("source", "twitter");
                let answer = context.send(request).await?.expect_status(&[400])?;
                ensure(answer.at("/error/details/0/path/0") == "handle", || {
                    answer.deviation("the refusal does not name the handle")
                })
            },
        )
        .operation("listMentionsByAuthor"),
    ]
}

/// A mention whose author has a timeline.
fn subject(recent: &Recent) -> Result<(&Value, String, &str), Failure> {
    let found = recent.mentions.iter().find_map(|mention| {
        let source = mention["source"].as_str()?.to_ascii_lowercase();
        let author = mention["author"]
            .as_str()
            .filter(|author| !author.is_empty())?;
        PLATFORMS
            .contains(&source.as_str())
            .then_some((mention, source, author))
    });
    found.ok_or_else(|| Failure::NotRun("no recent mention has an author with a timeline".into()))
}

async fn ask(context: &Context, source: &str, handle: &str) -> Result<Value, Failure> {
    let request = context
        .request("listMentionsByAuthor")?
        .query("source", source)
        .query("handle", handle)
        .query("limit", 50);
    good(context, request).await
}

async fn timeline(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let (_, source, author) = subject(&recent)?;
    let found = ask(&context, &source, author).await?;
    let theirs = |mention: &Value| {
        let same = |name: &str, wanted: &str| {
            mention[name]
                .as_str()
                .is_some_and(|text| text.eq_ignore_ascii_case(wanted))
        };
        same("source", &source) && same("author", author)
    };
    ensure(data(&found).iter().all(theirs), || {
        format!("the timeline of {author} on {source} has others: {found}")
    })?;
    let found = keys(data(&found));
    let wanted = recent.keys(theirs);
    ensure(
        wanted.iter().take(50).all(|key| found.contains(key)),
        || format!("the timeline of {author} on {source} is {found:?}, without some of {wanted:?}"),
    )
}

async fn normalized(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let (mention, source, author) = subject(&recent)?;
    let plain = ask(&context, &source, author).await?;
    let mut spellings = vec![format!("@{author}")];
    spellings.extend(mention["authorUrl"].as_str().map(str::to_owned));
    for spelling in spellings {
        let found = ask(&context, &source, &spelling).await?;
        ensure(keys(data(&found)) == keys(data(&plain)), || {
            format!("{spelling:?} has another timeline on {source} than {author:?}")
        })?;
    }
    Ok(())
}
