//! Suggestions: the three forms of their list, and what becomes of them.

use serde_json::{Value, json};

use super::{each, good, listed, refused};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "listKeywordSuggestions/forms-agree",
            "counts, the suggestions of each keyword and the list over all speak of the same",
            "/paths/~1api~1v2~1keywords~1suggestions/get/description: the shape depends on the query",
            forms_agree,
        )
        .operation("listKeywordSuggestions")
        .requests(3),
        Case::new(
            "acceptKeywordSuggestion/applies",
            "an accepted suggestion changes its keyword, and is pending no more",
            "/paths/~1api~1v2~1keywords~1suggestions/post/description",
            applies,
        )
        .operation("acceptKeywordSuggestion")
        .writes(true)
        .needs_sandbox()
        .requests(5),
        Case::new(
            "acceptKeywordSuggestion/conflict",
            "a suggestion for a keyword that was edited meanwhile is not applied, and stays",
            "/components/responses/Conflict: KEYWORD_CHANGED, nothing was written",
            conflict,
        )
        .operation("acceptKeywordSuggestion")
        .writes(true)
        .needs_sandbox()
        .requests(5),
        Case::new(
            "rejectKeywordSuggestions/one-and-all",
            "one suggestion is dismissed, or all of a keyword, and others stay",
            "/paths/~1api~1v2~1keywords~1suggestions/delete/description",
            dismissed,
        )
        .operation("rejectKeywordSuggestions")
        .writes(true)
        .needs_sandbox()
        .requests(6),
    ]
}

async fn pending(context: &Context) -> Result<Value, Failure> {
    let request = context
        .request("listKeywordSuggestions")?
        .query("limit", 100);
    good(context, request).await
}

/// One that waits, and adds words: what it changes can be told.
async fn one(context: &Context) -> Result<Value, Failure> {
    let list = pending(context).await?;
    let found = list["suggestions"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|suggestion| suggestion["type"] == "add_exclude_words");
    found
        .cloned()
        .ok_or_else(|| Failure::NotRun("no suggestion to exclude words is pending".into()))
}

async fn forms_agree(context: Context) -> Result<(), Failure> {
    let request = context
        .request("listKeywordSuggestions")?
        .query("withVolume", false);
    let counts = good(&context, request).await?;
    let all = pending(&context).await?;
    let total: i64 = each(&counts, "count")
        .into_iter()
        .filter_map(Value::as_i64)
        .sum();
    ensure(all["totalSuggestionCount"] == total, || {
        format!(
            "the counts add up to {total}, the list says {}",
            all["totalSuggestionCount"]
        )
    })?;
    let busiest = counts.as_array().into_iter().flatten();
    let Some(busiest) = busiest.max_by_key(|row| row["count"].as_i64()) else {
        return Err(Failure::NotRun("the workspace has no keyword".into()));
    };
    let request = context
        .request("listKeywordSuggestions")?
        .query("keywordId", busiest["keywordId"].clone());
    let own = good(&context, request).await?;
    let own = each(&own["suggestions"], "id");
    ensure(json!(own.len()) == busiest["count"], || {
        format!("{busiest}, and {} are listed", own.len())
    })?;
    let among = all["suggestions"].as_array().into_iter().flatten();
    let mut among: Vec<_> = among
        .filter(|row| row["keywordId"] == busiest["keywordId"])
        .map(|row| &row["id"])
        .collect();
    let mut own = own;
    among.sort_by_key(|id| id.as_i64());
    own.sort_by_key(|id| id.as_i64());
    ensure(own == among || !all["nextCursor"].is_null(), || {
        format!("{own:?} of the keyword alone, {among:?} among all")
    })
}

async fn keyword(context: &Context, id: &Value) -> Result<Value, Failure> {
    let list = listed(context, "listKeywords").await?;
    super::find(&list, id)
        .cloned()
        .ok_or_else(|| Failure::Deviation(format!("keyword {id} is not listed")))
}

async fn applies(context: Context) -> Result<(), Failure> {
    let context = context.own_sandbox(|builder| builder).await?;
    let suggestion = one(&context).await?;
    let accept = context.request("acceptKeywordSuggestion")?.json(json!({
        "suggestionId": suggestion["id"],
        "modifiedValue": "octo conformance words",
    }));
    let answer = good(&context, accept.clone()).await?;
    ensure(answer["success"] == true, || {
        format!("accepting says {answer}")
    })?;
    let changed = keyword(&context, &suggestion["keywordId"]).await?;
    let words = changed["excludeWords"].as_str().unwrap_or_default();
    ensure(words.contains("octo conformance words"), || {
        format!("excludeWords is {words:?} after {answer}")
    })?;
    refused(context.send(accept).await?, 404, "SUGGESTION_NOT_FOUND")?;
    let left = pending(&context).await?;
    ensure(
        !each(&left["suggestions"], "id").contains(&&suggestion["id"]),
        || format!("{} is still pending", suggestion["id"]),
    )
}

async fn conflict(context: Context) -> Result<(), Failure> {
    let context = context.own_sandbox(|builder| builder).await?;
    let suggestion = one(&context).await?;
    let edit = context
        .request("updateKeyword")?
        .path("id", suggestion["keywordId"].clone())
        .json(json!({ "context": "edited meanwhile" }));
    let edited = good(&context, edit).await?;
    let accept = context
        .request("acceptKeywordSuggestion")?
        .json(json!({ "suggestionId": suggestion["id"] }));
    refused(context.send(accept).await?, 409, "KEYWORD_CHANGED")?;
    let now = keyword(&context, &suggestion["keywordId"]).await?;
    ensure(now == edited, || {
        format!("the keyword is {now} after a conflict, {edited} before")
    })?;
    let left = pending(&context).await?;
    ensure(
        each(&left["suggestions"], "id").contains(&&suggestion["id"]),
        || format!("{} is pending no more", suggestion["id"]),
    )
}

async fn dismissed(context: Context) -> Result<(), Failure> {
    let context = context.own_sandbox(|builder| builder).await?;
    let before = pending(&context).await?;
    let first = before["suggestions"][0].clone();
    let reject = context
        .request("rejectKeywordSuggestions")?
        .json(json!({ "suggestionId": first["id"] }));
    let answer = good(&context, reject.clone()).await?;
    ensure(answer["success"] == true, || {
        format!("rejecting says {answer}")
    })?;
    refused(context.send(reject).await?, 404, "SUGGESTION_NOT_FOUND")?;
    let after = pending(&context).await?;
    ensure(
        after["totalSuggestionCount"].as_i64()
            == before["totalSuggestionCount"]
                .as_i64()
                .map(|count| count - 1),
        || {
            format!(
                "{} are left of {}",
                after["totalSuggestionCount"], before["totalSuggestionCount"]
            )
        },
    )?;
    let next = after["suggestions"][0]["keywordId"].clone();
    let reject = context
        .request("rejectKeywordSuggestions")?
        .json(json!({ "keywordId": next }));
    good(&context, reject).await?;
    let left = pending(&context).await?;
    ensure(
        !each(&left["suggestions"], "keywordId").contains(&&next),
        || format!("suggestions for {next} are left"),
    )
}
