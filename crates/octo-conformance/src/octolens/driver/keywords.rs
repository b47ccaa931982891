//! Keywords and suggestions for them.

use octolens::{Client, KeywordTag, OperationId as Id, Platform};

use super::Told;
use super::answers::{listed, plain};
use super::parts::{Members, bare, id};
use crate::request::Request;

pub(super) async fn call(client: &Client, operation: Id, request: &Request) -> Told {
    let keywords = client.keywords();
    match operation {
        Id::ListKeywords => {
            bare(request)?;
            listed(keywords.list().send().await)
        }
        Id::CreateKeyword => create(client, request).await,
        Id::UpdateKeyword => update(client, request).await,
        Id::DeleteKeyword => {
            bare(request)?;
            plain(keywords.delete(id(request)?).send().await)
        }
        Id::ToggleKeywordPause => {
            bare(request)?;
            plain(keywords.toggle_pause(id(request)?).send().await)
        }
        Id::ListKeywordSuggestions => suggestions(client, request).await,
        Id::AcceptKeywordSuggestion => {
            let mut body = Members::of_body(request)?;
            let mut accept = client.suggestions().accept(body.integer("suggestionId")??);
            if let Some(value) = body.text("modifiedValue")? {
                accept = accept.value(value);
            }
            body.end()?;
            plain(accept.send().await)
        }
        Id::RejectKeywordSuggestions => {
            let mut body = Members::of_body(request)?;
            let suggestions = client.suggestions();
            let reject = match (body.integer("suggestionId")?, body.integer("keywordId")?) {
                (Some(suggestion), None) => suggestions.reject(suggestion),
                (None, Some(keyword)) => suggestions.reject_all_of(keyword),
                _ => return None,
            };
            body.end()?;
            plain(reject.send().await)
        }
        _ => None,
    }
}

/// The settings that both builders have.
macro_rules! settings {
    ($builder:ident, $body:ident) => {{
        if let Some(context) = $body.text("context")? {
            $builder = $builder.context(context);
        }
        $builder = match (
            $body.text("additionalTerms")?,
            $body.flag("additionalTermsAndOr")?,
        ) {
            // `true` is OR on the wire, and "all" in the crate is AND.
            (Some(terms), Some(any)) => $builder.additional_terms(terms, !any),
            (None, None) => $builder,
            _ => return None,
        };
        if let Some(sensitive) = $body.flag("caseSensitive")? {
            $builder = $builder.case_sensitive(sensitive);
        }
        if let Some(sensitive) = $body.flag("symbolSensitive")? {
            $builder = $builder.symbol_sensitive(sensitive);
        }
        let platforms = $body.texts("platforms")?;
        if !platforms.is_empty() {
            let platforms = platforms.iter().map(|slug| Platform::from(slug.as_str()));
            $builder = $builder.platforms(platforms);
        }
        if let Some(words) = $body.text("excludeWords")? {
            $builder = $builder.exclude_words(words);
        }
        if let Some(patterns) = $body.text("wildcardExcludeWords")? {
            $builder = $builder.wildcard_exclude_words(patterns);
        }
        if let Some(authors) = $body.text("excludeAuthors")? {
            $builder = $builder.exclude_authors(authors);
        }
        if let Some(tag) = $body.text("tag")? {
            $builder = $builder.tag(KeywordTag::from(tag.as_str()));
        }
    }};
}

async fn create(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let mut create = client.keywords().create(body.text("keyword")??);
    settings!(create, body);
    if let Some(is_subreddit) = body.flag("isSubReddit")? {
        create = create.is_subreddit(is_subreddit);
    }
    body.end()?;
    plain(create.send().await)
}

async fn update(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let mut update = client.keywords().update(id(request)?);
    settings!(update, body);
    body.end()?;
    plain(update.send().await)
}

async fn suggestions(client: &Client, request: &Request) -> Told {
    let mut query = Members::of_query(request)?;
    let keyword = query.integer("keywordId")?;
    let with_volume = query.flag("withVolume")?;
    let (cursor, limit) = (query.text("cursor")?, query.small("limit")?);
    query.end()?;
    let suggestions = client.suggestions();
    match (keyword, with_volume) {
        (Some(keyword), None) if cursor.is_none() && limit.is_none() => {
            plain(suggestions.of_keyword(keyword).send().await)
        }
        (None, Some(false)) if cursor.is_none() && limit.is_none() => {
            plain(suggestions.counts().send().await)
        }
        (None, None) => {
            let mut list = suggestions.list();
            if let Some(limit) = limit {
                list = list.limit(limit);
            }
            if let Some(cursor) = cursor {
                list = list.cursor(cursor);
            }
            plain(list.send().await)
        }
        _ => None,
    }
}
