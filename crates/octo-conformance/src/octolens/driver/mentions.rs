//! Mentions, and verdicts on them.

use octolens::model::{Mention, MentionRef};
use octolens::{AuthorPlatform, Client, OperationId as Id, Relevance};
use serde_json::json;

use super::Told;
use super::answers::{page, plain, told};
use super::parts::{Members, bare, key};
use super::{filters, parts};
use crate::request::Request;

pub(super) async fn call(client: &Client, operation: Id, request: &Request) -> Told {
    match operation {
        Id::ListMentions => list(client, request).await,
        Id::ListMentionsByAuthor => by_author(client, request).await,
        Id::GetMention => {
            bare(request)?;
            plain(
                client
                    .mentions()
                    .get(key(request, "sourceId")?)
                    .send()
                    .await,
            )
        }
        Id::UpdateMention => update(client, request).await,
        Id::SubmitFeedback => submit(client, request).await,
        Id::RemoveFeedback => {
            let mut body = Members::of_body(request)?;
            let mention = MentionRef::new(body.text("sourceId")??, 0, body.text("timestamp")??);
            body.end()?;
            plain(client.feedback().remove(mention).send().await)
        }
        Id::GetFeedbackStats => {
            let mut query = Members::of_query(request)?;
            let keyword = query.integer("keywordId")?;
            query.end()?;
            let stats = match keyword {
                Some(keyword) => client.feedback().stats_of_keyword(keyword),
                None => client.feedback().stats(),
            };
            plain(stats.send().await)
        }
        // Its answer is a stream: it has cases of its own.
        _ => None,
    }
}

async fn list(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let mut list = client.mentions().list();
    if let Some(view) = body.integer("view")? {
        list = list.feed(view);
    }
    if let Some(filters) = body.take("filters") {
        list = list.filter(filters::read(&filters)?);
    }
    match body.flag("includeAll")? {
        Some(true) => list = list.include_all(),
        Some(false) => return None,
        None => {}
    }
    if let Some(limit) = body.small("limit")? {
        list = list.limit(limit);
    }
    if let Some(cursor) = body.text("cursor")? {
        list = list.cursor(cursor);
    }
    body.end()?;
    told(list.send().await, page)
}

async fn by_author(client: &Client, request: &Request) -> Told {
    let mut query = Members::of_query(request)?;
    let platform = AuthorPlatform::from(query.text("source")??.as_str());
    let mut list = match (query.text("handle")?, query.text("profileUrl")?) {
        (Some(handle), None) => client.mentions().by_author(platform, handle),
        (None, Some(profile)) if platform == AuthorPlatform::Linkedin => {
            client.mentions().by_profile(profile)
        }
        _ => return None,
    };
    if let Some(limit) = query.small("limit")? {
        list = list.limit(limit);
    }
    if let Some(cursor) = query.text("cursor")? {
        list = list.cursor(cursor);
    }
    query.end()?;
    told(list.send().await, page)
}

async fn update(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let source_id = parts::key(request, "sourceId")?;
    let post_id = body.integer("postId")?;
    let timestamp = body.text("timestamp")??;
    let mention = |post_id| {
        client
            .mentions()
            .update(MentionRef::new(source_id, post_id, timestamp))
    };
    match body.text("action")??.as_str() {
        "engage" => {
            body.end()?;
            plain(mention(post_id?).toggle_engaged().send().await)
        }
        "relevance" => {
            let relevance = match body.integer("relevance")?? {
                3 => Relevance::NotRelevant,
                level => filters::levels(vec![level])?.pop()?,
            };
            body.end()?;
            plain(mention(post_id?).relevance(relevance).send().await)
        }
        "sentiment" if post_id.is_none() => {
            let label = body.text("sentimentLabel")??;
            body.end()?;
            plain(mention(0).sentiment(label.as_str()).send().await)
        }
        _ => None,
    }
}

async fn submit(client: &Client, request: &Request) -> Told {
    let mut body = Members::of_body(request)?;
    let score = body.take("originalRelevanceScore");
    if score.as_ref().is_some_and(|score| !score.is_number()) {
        return None;
    }
    // A mention says its id and score as well.
    let mention: Mention = serde_json::from_value(json!({
        "id": body.integer("postId")??,
        "sourceId": body.text("sourceId")??,
        "timestamp": body.text("timestamp")??,
        "source": body.text("source")??,
        "relevanceScore": score,
        "url": "",
        "relevance": "relevant",
        "engaged": false,
    }))
    .ok()?;
    let verdict = body.text("feedbackType")??;
    let mut submit =
        client
            .feedback()
            .submit(&mention, body.integer("keywordId")??, verdict.as_str());
    if let Some(reason) = body.text("feedbackReason")? {
        submit = submit.reason(reason);
    }
    body.end()?;
    plain(submit.send().await)
}
