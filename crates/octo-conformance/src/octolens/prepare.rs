//! Ids of things that are there, made where there are none.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use octolens::OperationId as Id;
use serde_json::{Map, Value, json};

use super::operation::known;
use super::sketch::{self, MADE_UP_ID, OURS};
use crate::case::Failure;
use crate::context::Context;
use crate::contract::Operation;
use crate::exchange::Exchange;
use crate::request::{Body, Request};

/// What was there before the suite changed it, by operation.
#[derive(Debug, Default)]
pub(super) struct Before(Mutex<BTreeMap<&'static str, Value>>);

impl Before {
    fn note(&self, operation: Id, state: Value) {
        let mut states = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        states.entry(operation.spec().wire_id).or_insert(state);
    }

    fn of(&self, operation: Id) -> Option<Value> {
        let states = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        states.get(operation.spec().wire_id).cloned()
    }
}

/// How many requests [`prepare`] sends, and with them those that take back
/// what it and the operation did.
pub(super) fn cost(operation: &Operation) -> u32 {
    let Some(id) = known(operation) else {
        return 0;
    };
    match id {
        Id::GetMention
        | Id::AcceptKeywordSuggestion
        | Id::CreateKeyword
        | Id::CreateFeed
        | Id::AddGlobalFilterValues
        | Id::RemoveGlobalFilterValues
        | Id::InviteMember => 1,
        Id::UpdateMention
        | Id::RejectKeywordSuggestions
        | Id::UpdateKeyword
        | Id::DeleteKeyword
        | Id::ToggleKeywordPause
        | Id::UpdateFeed
        | Id::DeleteFeed
        | Id::SubmitFeedback
        | Id::GetSearch
        | Id::UpdateOrganization
        | Id::UpdateCompanyProfile
        | Id::UpdateGlobalFilters
        | Id::RemoveMember => 2,
        Id::GetFeed | Id::CreateNotification => 3,
        Id::UpdateNotification | Id::DeleteNotification | Id::TestNotification => 4,
        Id::GetNotification => 5,
        Id::ListMentions
        | Id::ExportMentions
        | Id::ListMentionsByAuthor
        | Id::ListKeywords
        | Id::ListKeywordSuggestions
        | Id::ListFeeds
        | Id::ListNotifications
        | Id::RemoveFeedback
        | Id::GetFeedbackStats
        | Id::ListTags
        | Id::RunSearch
        | Id::ListSearches
        | Id::GetMentionVolume
        | Id::GetSentimentDistribution
        | Id::GetSourceBreakdown
        | Id::GetKeywordBreakdown
        | Id::GetAnalyticsDashboard
        | Id::GetOrganization
        | Id::GetUsage
        | Id::CreateUpgradeLink
        | Id::GetCompanyProfile
        | Id::ListMembers
        | Id::ListInvitations
        | Id::GetGlobalFilters
        | Id::ConvertFilterQuery
        | Id::GetSlackStatus
        | Id::ListSlackChannels
        | Id::GetAuth
        | Id::GetOpenApiDocument
        | Id::GetApiDocs => 0,
    }
}

pub(super) async fn prepare(
    before: &Before,
    context: &Context,
    request: Request,
) -> Result<Request, Failure> {
    let Some(id) = known(&request.operation) else {
        return Ok(request);
    };
    match id {
        Id::GetMention => {
            let mention = mention(context).await?;
            Ok(request.path("sourceId", mention["sourceId"].clone()))
        }
        Id::UpdateMention => {
            let mention = mention(context).await?;
            let request = with(request, "postId", &mention["id"]);
            let request = with(request, "timestamp", &mention["timestamp"]);
            before.note(id, mention["sentiment"].clone());
            Ok(request.path("sourceId", mention["sourceId"].clone()))
        }
        Id::UpdateKeyword | Id::DeleteKeyword | Id::ToggleKeywordPause => {
            Ok(request.path("id", keyword(context).await?))
        }
        Id::RejectKeywordSuggestions if names(&request, "keywordId") => {
            // One of its own: nobody's suggestions are lost.
            let keyword = keyword(context).await?;
            Ok(with(request, "keywordId", &keyword))
        }
        Id::AcceptKeywordSuggestion if names(&request, "suggestionId") => {
            let suggestion = suggestion(context).await?;
            Ok(with(request, "suggestionId", &suggestion))
        }
        Id::GetFeed => {
            let feeds = good(context, context.request("listFeeds")?).await?;
            let first = match feeds["data"][0]["id"].clone() {
                Value::Null => feed(context).await?,
                id => id,
            };
            Ok(request.path("id", first))
        }
        Id::UpdateFeed | Id::DeleteFeed => Ok(request.path("id", feed(context).await?)),
        Id::GetNotification => {
            let listed = good(context, context.request("listNotifications")?).await?;
            let first = match listed["data"][0]["id"].clone() {
                Value::Null => notification(context).await?,
                id => id,
            };
            Ok(request.path("id", first))
        }
        Id::CreateNotification => {
            let feed = feed(context).await?;
            Ok(with(request, "feedId", &feed))
        }
        Id::UpdateNotification => {
            let notification = notification(context).await?;
            Ok(request.path("id", notification))
        }
        Id::DeleteNotification | Id::TestNotification => {
            Ok(request.path("id", notification(context).await?))
        }
        Id::SubmitFeedback => {
            let mention = mention(context).await?;
            let request = with(request, "sourceId", &mention["sourceId"]);
            let request = with(request, "timestamp", &mention["timestamp"]);
            let request = with(request, "keywordId", &mention["keywords"][0]["id"]);
            Ok(with(request, "source", &mention["source"]))
        }
        Id::GetSearch => Ok(request.path("searchId", search(context).await?)),
        Id::UpdateOrganization => {
            let state = good(context, context.request("getOrganization")?).await?;
            before.note(
                id,
                json!({ "name": state["name"], "platforms": state["platforms"] }),
            );
            Ok(request)
        }
        Id::UpdateCompanyProfile => {
            let state = good(context, context.request("getCompanyProfile")?).await?;
            before.note(id, state);
            Ok(request)
        }
        Id::UpdateGlobalFilters => {
            let state = good(context, context.request("getGlobalFilters")?).await?;
            before.note(id, state);
            Ok(request)
        }
        Id::RemoveMember => {
            let invite = sketch::sketch(context.operation("inviteMember")?);
            let invited = good(context, invite).await?;
            Ok(request.path("id", invited["id"].clone()))
        }
        _ => Ok(request),
    }
}

/// What takes back the write that was answered.
pub(super) fn undo(before: &Before, answer: &Exchange) -> Option<(&'static str, Undo)> {
    if !answer.is_success() {
        return None;
    }
    let at_id = |name, pointer: &str| {
        let id = answer.at(pointer);
        (!id.is_null()).then(|| (name, Undo::path("id", id)))
    };
    let id = known(&answer.request.operation)?;
    match id {
        Id::CreateKeyword if answer.at("/alreadyExisted") != true => at_id("deleteKeyword", "/id"),
        Id::CreateFeed => at_id("deleteFeed", "/id"),
        Id::CreateNotification => at_id("deleteNotification", "/id"),
        Id::InviteMember if answer.at("/alreadyInvited") != true => at_id("removeMember", "/id"),
        Id::SubmitFeedback => Some((
            "removeFeedback",
            Undo::body(
                json!({ "sourceId": answer.at("/sourceId"), "timestamp": answer.at("/timestamp") }),
            ),
        )),
        Id::UpdateMention => {
            let mut body = answer.request.json_body()?.clone();
            match body["action"].as_str()? {
                "relevance" => body["relevance"] = json!(3),
                "sentiment" => match before.of(id)? {
                    // A mention that had none can't be made to again.
                    Value::Null => return None,
                    sentiment => body["sentimentLabel"] = sentiment,
                },
                _ => {}
            }
            let (_, key) = answer
                .request
                .path
                .iter()
                .find(|(name, _)| name == "sourceId")?;
            let mut undo = Undo::path("sourceId", key.clone());
            undo.body = Some(body);
            Some(("updateMention", undo))
        }
        Id::UpdateOrganization => Some(("updateOrganization", Undo::body(before.of(id)?))),
        Id::UpdateGlobalFilters => Some(("updateGlobalFilters", Undo::body(before.of(id)?))),
        Id::UpdateCompanyProfile => {
            let state = before.of(id)?;
            let sent = answer.request.json_body()?.as_object()?;
            let former: Map<String, Value> = sent
                .keys()
                // A field that had no value is cleared by an empty one.
                .filter_map(|name| {
                    let former = state.get(name)?;
                    let text = former.as_str().unwrap_or_default();
                    Some((name.clone(), json!(text)))
                })
                .collect();
            Some(("updateCompanyProfile", Undo::body(Value::Object(former))))
        }
        Id::AddGlobalFilterValues => values("removeGlobalFilterValues", answer, "/added"),
        Id::RemoveGlobalFilterValues => values("addGlobalFilterValues", answer, "/removed"),
        _ => None,
    }
}

fn values(
    operation: &'static str,
    answer: &Exchange,
    pointer: &str,
) -> Option<(&'static str, Undo)> {
    let values = answer.at(pointer);
    values.as_array().filter(|values| !values.is_empty())?;
    let body = json!({ "list": answer.at("/list"), "values": values });
    Some((operation, Undo::body(body)))
}

/// What a request that takes something back has.
#[derive(Debug, Default)]
pub(super) struct Undo {
    path: Option<(&'static str, Value)>,
    body: Option<Value>,
}

impl Undo {
    fn path(name: &'static str, value: Value) -> Self {
        Self {
            path: Some((name, value)),
            body: None,
        }
    }

    fn body(body: Value) -> Self {
        Self {
            path: None,
            body: Some(body),
        }
    }

    pub(super) fn request(self, request: Request) -> Request {
        let request = match self.path {
            Some((name, value)) => request.path(name, value),
            None => request,
        };
        match self.body {
            Some(body) => request.json(body),
            None => request,
        }
    }
}

/// Sends what must succeed, and gives the answer's body.
pub(super) async fn good(context: &Context, request: Request) -> Result<Value, Failure> {
    let answer = context.send(request).await?;
    if !answer.is_success() {
        return Err(answer.deviation("expected a success"));
    }
    answer
        .json()
        .ok_or_else(|| answer.deviation("expected JSON"))
}

/// The newest mention that has a keyword.
pub(super) async fn mention(context: &Context) -> Result<Value, Failure> {
    let request = context
        .request("listMentions")?
        .json(json!({ "includeAll": true, "limit": 20 }));
    let page = good(context, request).await?;
    let mentions = page["data"].as_array().into_iter().flatten();
    let found = mentions
        .into_iter()
        .find(|mention| mention["keywords"][0]["id"].is_i64());
    found
        .cloned()
        .ok_or_else(|| Failure::NotRun("no recent mention of the workspace has a keyword".into()))
}

/// A keyword made for the case, or for another that is not over.
async fn keyword(context: &Context) -> Result<Value, Failure> {
    keyword_of(context, OURS).await
}

/// A keyword for a phrase.
pub(super) async fn keyword_of(context: &Context, phrase: &str) -> Result<Value, Failure> {
    let request = sketch::sketch(context.operation("createKeyword")?);
    let request = with(request, "keyword", &json!(phrase));
    let answer = context.send(request).await?;
    if answer.at("/error/code") == "KEYWORD_LIMIT_EXCEEDED" {
        return Err(Failure::NotRun("the plan has no room for a keyword".into()));
    }
    let answer = answer.expect_status(&[200])?;
    Ok(answer.at("/id"))
}

async fn suggestion(context: &Context) -> Result<Value, Failure> {
    if context.sandbox().is_none() {
        return Err(Failure::NotRun(
            "an accepted suggestion changes its keyword for good".into(),
        ));
    }
    let listed = good(context, context.request("listKeywordSuggestions")?).await?;
    match &listed["suggestions"][0]["id"] {
        Value::Null => Err(Failure::NotRun("no suggestion is pending".into())),
        id => Ok(id.clone()),
    }
}

/// A feed made for the case.
pub(super) async fn feed(context: &Context) -> Result<Value, Failure> {
    let request = context
        .request("createFeed")?
        .json(json!({ "name": OURS, "icon": "BellIcon" }));
    Ok(good(context, request).await?["id"].clone())
}

/// A notification made for the case, of a feed made for it.
pub(super) async fn notification(context: &Context) -> Result<Value, Failure> {
    let feed = feed(context).await?;
    let request = sketch::sketch(context.operation("createNotification")?);
    let made = good(context, with(request, "feedId", &feed)).await?;
    Ok(made["id"].clone())
}

async fn search(context: &Context) -> Result<Value, Failure> {
    let request = context.request("listSearches")?.query("limit", 1);
    let listed = good(context, request).await?;
    match &listed["data"][0]["searchId"] {
        Value::Null => {
            let request = sketch::sketch(context.operation("runSearch")?);
            Ok(good(context, request).await?["searchId"].clone())
        }
        id => Ok(id.clone()),
    }
}

/// Whether a member of the body is the made-up id.
fn names(request: &Request, member: &str) -> bool {
    let body = request.json_body();
    body.and_then(|body| body.get(member)) == Some(&json!(MADE_UP_ID))
}

/// The request with another value of a member that its body has.
pub(super) fn with(mut request: Request, member: &str, value: &Value) -> Request {
    if let Body::Json(Value::Object(members)) = &mut request.body
        && let Some(present) = members.get_mut(member)
    {
        *present = value.clone();
    }
    request
}
