//! Paging of mention lists, and of every other list that has cursors.

use serde_json::{Value, json};

use super::recent::{Recent, data, keys, shared};
use super::{code, good};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;

/// Pages that a walk takes at most.
const PAGES: u32 = 8;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        shared(
            Case::new(
                "listMentions/pages/complete",
                "the pages of a list have each of its items once, in its order, and come to an end",
                "/components/schemas/Pagination: nextCursor is null on the last page; /components/schemas/MentionPage/properties/data: newest first",
                complete,
            )
            .requests(PAGES),
        ),
        shared(
            Case::new(
                "listMentions/pages/stable",
                "a page that is asked for again is the same page",
                "/components/schemas/Pagination: an opaque cursor of the following page",
                stable,
            )
            .requests(3),
        ),
        Case::new(
            "listMentions/pages/default-size",
            "a page has 20 mentions unless the request says otherwise",
            "/components/schemas/ListMentionsRequest/properties/limit/default",
            default_size,
        ),
        shared(Case::new(
            "listMentions/newest-first",
            "mentions are listed newest first",
            "/components/schemas/MentionPage/properties/data",
            |context| async move {
                let recent = Recent::of(&context).await?;
                let times: Vec<_> = recent.mentions.iter().map(|one| &one["timestamp"]).collect();
                ensure(
                    times.is_sorted_by(|left, right| left.as_str() >= right.as_str()),
                    || format!("not newest first: {times:?}"),
                )
            },
        )
        .requests(0)),
        shared(Case::new(
            "listMentions/relevant-only",
            "mentions of low relevance are left out unless all are asked for",
            "/components/schemas/ListMentionsRequest/properties/includeAll",
            relevant_only,
        )),
    ];
    for (operation, most) in [
        ("listMentions", 1),
        ("exportMentions", 1),
        ("listMentionsByAuthor", 1),
        ("listKeywordSuggestions", 1),
        ("listSearches", 1),
        ("listSlackChannels", 1),
    ] {
        cases.push(
            Case::new(
                format!("{operation}/pages/bad-cursor"),
                "a cursor that the service never gave is refused, naming the field",
                "/components/responses/BadRequest: invalid input",
                move |context| bad_cursor(context, operation),
            )
            .operation(operation)
            .requests(most),
        );
    }
    for (operation, first) in [
        ("listKeywordSuggestions", "suggestions"),
        ("listSearches", "data"),
        ("listSlackChannels", "data"),
    ] {
        cases.push(
            Case::new(
                format!("{operation}/pages/complete"),
                "the pages of a list have each of its items once, in its order, and come to an end",
                "/components/schemas/Pagination: nextCursor is null on the last page",
                move |context| other_list(context, operation, first),
            )
            .operation(operation)
            .requests(1 + PAGES),
        );
    }
    cases
        .into_iter()
        .map(|case| match case.operation {
            Some(_) => case,
            None => case.operation("listMentions"),
        })
        .collect()
}

async fn page(
    context: &Context,
    recent: &Recent,
    limit: u32,
    cursor: &Value,
) -> Result<Value, Failure> {
    let mut body = json!({
        "filters": recent.within(json!({})),
        "includeAll": true,
        "limit": limit,
    });
    if !cursor.is_null() {
        body["cursor"] = cursor.clone();
    }
    good(context, context.request("listMentions")?.json(body)).await
}

async fn complete(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let all = recent.keys(|_| true);
    // One item more than what the others hold stands alone on the last page.
    let limit = u32::try_from(all.len())
        .unwrap_or(100)
        .div_ceil(PAGES - 2)
        .max(1);
    let mut walked: Vec<String> = Vec::new();
    let mut cursor = Value::Null;
    for _ in 0..PAGES {
        let found = page(&context, &recent, limit, &cursor).await?;
        walked.extend(keys(data(&found)).into_iter().map(str::to_owned));
        cursor = found["pagination"]["nextCursor"].clone();
        if cursor.is_null() {
            return ensure(walked == all, || {
                format!("pages of {limit} have {walked:?}, one page has {all:?}")
            });
        }
    }
    Err(Failure::Deviation(format!(
        "{} mentions in pages of {limit} do not end after {PAGES}",
        all.len()
    )))
}

async fn stable(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let limit = u32::try_from(recent.mentions.len() / 2).unwrap_or(1).max(1);
    let first = page(&context, &recent, limit, &Value::Null).await?;
    let cursor = &first["pagination"]["nextCursor"];
    if cursor.is_null() {
        return Err(Failure::NotRun("there is one page only".into()));
    }
    let once = page(&context, &recent, limit, cursor).await?;
    let again = page(&context, &recent, limit, cursor).await?;
    ensure(keys(data(&once)) == keys(data(&again)), || {
        format!("the second page of {limit} is another when asked for again")
    })
}

async fn default_size(context: Context) -> Result<(), Failure> {
    let request = context.request("listMentions")?.json(json!({}));
    let found = good(&context, request).await?;
    let count = data(&found).len();
    let more = !found["pagination"]["nextCursor"].is_null();
    ensure(count == 20 || count < 20 && !more, || {
        format!("{count} mentions, and more: {more}")
    })
}

async fn relevant_only(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let body = json!({ "filters": recent.within(json!({})), "limit": 100 });
    let found = good(&context, context.request("listMentions")?.json(body)).await?;
    let wanted = recent.keys(|mention| mention["relevance"] == "relevant");
    ensure(keys(data(&found)) == wanted, || {
        format!("{:?} for {wanted:?}", keys(data(&found)))
    })
}

async fn bad_cursor(context: Context, operation: &'static str) -> Result<(), Failure> {
    let operation = context.operation(operation)?;
    let request = context.subject().sketch(operation);
    let request = match request.json_body().cloned() {
        Some(mut body) => {
            body["cursor"] = json!("not a cursor");
            request.json(body)
        }
        None => request.query("cursor", "not a cursor"),
    };
    let answer = context.send(request).await?;
    if code(&answer) == "SLACK_NOT_CONNECTED" {
        return Err(Failure::NotRun("Slack is not connected".into()));
    }
    let answer = answer.expect_status(&[400])?;
    ensure(
        answer.at("/error/details/0/path") == json!(["cursor"]),
        || answer.deviation("the refusal does not name the cursor"),
    )
}

/// One page of a list that is not of mentions: its items and the next cursor.
async fn other_page(
    context: &Context,
    operation: &str,
    member: &str,
    size: Option<usize>,
    cursor: &Value,
) -> Result<(Vec<Value>, Value), Failure> {
    let mut request = context.request(operation)?;
    request = match (operation, size) {
        ("listSlackChannels", Some(_)) => request.query("pages", 1),
        ("listSlackChannels", None) => request.query("pages", 10),
        (_, Some(size)) => request.query("limit", size),
        (_, None) => request.query("limit", 100),
    };
    if !cursor.is_null() {
        request = request.query("cursor", cursor.clone());
    }
    let answer = context.send(request).await?;
    if code(&answer) == "SLACK_NOT_CONNECTED" {
        return Err(Failure::NotRun("Slack is not connected".into()));
    }
    let answer = answer.expect_status(&[200])?;
    let items = answer.at(&format!("/{member}"));
    let next = match answer.at("/pagination/nextCursor") {
        Value::Null => answer.at("/nextCursor"),
        next => next,
    };
    Ok((items.as_array().cloned().unwrap_or_default(), next))
}

async fn other_list(
    context: Context,
    operation: &'static str,
    member: &'static str,
) -> Result<(), Failure> {
    let (all, rest) = other_page(&context, operation, member, None, &Value::Null).await?;
    if all.is_empty() {
        return Err(Failure::NotRun("the list is empty".into()));
    }
    let size = all.len().div_ceil(PAGES as usize - 1);
    let mut walked = Vec::new();
    let mut cursor = Value::Null;
    for _ in 0..PAGES {
        let (items, next) = other_page(&context, operation, member, Some(size), &cursor).await?;
        walked.extend(items);
        cursor = next;
        if cursor.is_null() || walked.len() >= all.len() {
            break;
        }
    }
    let identity = |item: &Value| match item.get("searchId") {
        Some(id) => id.clone(),
        None => item["id"].clone(),
    };
    let walked: Vec<Value> = walked.iter().map(identity).collect();
    let all: Vec<Value> = all.iter().map(identity).collect();
    ensure(
        walked.starts_with(&all) || all.starts_with(&walked) && !cursor.is_null(),
        || format!("pages of {size} have {walked:?}, one page has {all:?}"),
    )?;
    ensure(cursor.is_null() == rest.is_null(), || {
        format!(
            "after {} items the walk goes on with {cursor}, the long page with {rest}",
            all.len()
        )
    })
}
