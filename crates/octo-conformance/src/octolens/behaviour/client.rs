//! The client's own helpers, which say more than one request: walks, exports,
//! searches that are waited for.

use std::time::Duration;

use octolens::model::{Mention, SearchState};
use octolens::{Client, Filter, ListMentions};
use serde_json::{Value, json};

use super::recent::{Recent, shared};
use super::{each, good};
use crate::case::{Case, Failure, ensure};
use crate::context::{Context, Via};
use crate::octolens::driver::OctolensDriver;
use crate::octolens::sketch::ADMIN;

/// Mentions on a page of a walk.
const PAGE: u32 = 20;

/// Pages that the recent mentions fill at most.
const PAGES: u32 = 5;

/// How long a search is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

pub(super) fn cases() -> Vec<Case> {
    let cases = vec![
        shared(Case::new(
            "client/mentions/items",
            "a walk over items has each mention of the pages once, in their order",
            "crate documentation, ListMentions::items",
            items,
        ))
        .operation("listMentions")
        .requests(PAGES),
        shared(Case::new(
            "client/mentions/pages",
            "a walk over pages asks once for each page, and ends with the last",
            "crate documentation, ListMentions::pages",
            pages,
        ))
        .operation("listMentions")
        .requests(PAGES),
        shared(Case::new(
            "client/mentions/resume",
            "a walk that was dropped goes on from its checkpoint without loss or repetition",
            "crate documentation, ListMentions::resume",
            resume,
        ))
        .operation("listMentions")
        .requests(2 * PAGES),
        shared(Case::new(
            "client/export/records",
            "the records of an export are the mentions of the list",
            "crate documentation, ExportBody::records",
            records,
        ))
        .operation("exportMentions"),
        Case::new(
            "client/export/bytes",
            "an export is passed on byte by byte as it came",
            "crate documentation, ExportBody::write_to",
            bytes,
        )
        .operation("exportMentions")
        .requests(2),
        Case::new(
            "client/suggestions/items",
            "a walk over items has each suggestion of the list",
            "crate documentation, ListSuggestions::items",
            suggestions,
        )
        .operation("listKeywordSuggestions")
        .requests(51),
        Case::new(
            "client/slack/items",
            "a walk over items has each channel, also past pages that have none",
            "crate documentation, ListSlackChannels::items",
            channels,
        )
        .operation("listSlackChannels")
        .requests(22),
        Case::new(
            "client/search/wait",
            "a search that is waited for ends as the service ended it",
            "crate documentation, SearchJob::wait",
            wait,
        )
        .operation("runSearch")
        .writes(true)
        .requests(20),
        Case::new(
            "client/search/resume",
            "a search whose handle was dropped is found again by its id",
            "crate documentation, Searches::resume",
            resumed,
        )
        .operation("getSearch")
        .writes(true)
        .requests(21),
    ];
    cases
        .into_iter()
        .map(|case| case.only(Via::Client))
        .collect()
}

fn client(context: &Context) -> Result<&Client, Failure> {
    let driver = context.driver::<OctolensDriver>()?;
    driver
        .client(ADMIN)
        .ok_or_else(|| Failure::NotRun("the target has no key for the role admin".into()))
}

/// What the client was told, unless the suite kept its requests back.
fn told<T, E: std::fmt::Display>(context: &Context, ended: Result<T, E>) -> Result<T, Failure> {
    context.passed()?;
    ended.map_err(|error| Failure::Deviation(format!("client: {error}")))
}

fn list(client: &Client, recent: &Recent) -> ListMentions {
    let filter = Filter::new()
        .since(recent.start.as_str())
        .until(recent.end.as_str());
    client
        .mentions()
        .list()
        .filter(filter)
        .include_all()
        .limit(PAGE)
}

fn same(found: &[String], recent: &Recent) -> Result<(), Failure> {
    let wanted = recent.keys(|_| true);
    ensure(found == wanted, || {
        format!("client: it has {found:?}, the list {wanted:?}")
    })
}

async fn items(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let mut walk = list(client(&context)?, &recent).items();
    let mut found = Vec::new();
    while let Some(mention) = walk.next().await {
        found.push(told(&context, mention)?.source_id);
    }
    same(&found, &recent)
}

async fn pages(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let mut walk = list(client(&context)?, &recent).pages();
    let mut found = Vec::new();
    let mut count = 0;
    while let Some(page) = walk.next().await {
        let page = told(&context, page)?.into_value();
        count += 1;
        ensure(page.mentions.len() <= PAGE as usize, || {
            format!("client: a page of {PAGE} has {}", page.mentions.len())
        })?;
        found.extend(page.mentions.into_iter().map(|mention| mention.source_id));
    }
    same(&found, &recent)?;
    let wanted = recent.mentions.len().div_ceil(PAGE as usize);
    ensure(count == wanted, || {
        format!("client: {count} pages for {wanted}")
    })
}

async fn resume(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let mut found = Vec::new();
    let mut walk = list(client(&context)?, &recent).items();
    // In the middle of the second page.
    for _ in 0..PAGE + PAGE / 2 {
        let Some(mention) = walk.next().await else {
            break;
        };
        found.push(told(&context, mention)?.source_id);
    }
    let checkpoint = walk.checkpoint().clone();
    drop(walk);
    let mut walk = list(client(&context)?, &recent).resume(checkpoint).items();
    while let Some(mention) = walk.next().await {
        found.push(told(&context, mention)?.source_id);
    }
    same(&found, &recent)
}

async fn records(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let filter = Filter::new()
        .since(recent.start.as_str())
        .until(recent.end.as_str());
    let export = client(&context)?
        .mentions()
        .export()
        .filter(filter)
        .include_all();
    let body = told(&context, export.send().await)?;
    let total = body.total_count();
    ensure(total == u64::try_from(recent.mentions.len()).ok(), || {
        format!(
            "client: the total is {total:?} for {} mentions",
            recent.mentions.len()
        )
    })?;
    let mut records = body.records();
    let mut found: Vec<Mention> = Vec::new();
    while let Some(record) = records.next().await {
        found.push(told(&context, record)?);
    }
    for (record, wanted) in found.iter().zip(&recent.mentions) {
        let record = serde_json::to_value(record).unwrap_or_default();
        let differs = |(name, value): (&String, &Value)| {
            (record.get(name).unwrap_or(&Value::Null) != value).then(|| name.clone())
        };
        // Scores are not on every response.
        let members = wanted.as_object().into_iter().flatten();
        let differing: Vec<String> = members
            .filter(|(name, _)| !["relevanceScore", "feedbackRelevant"].contains(&name.as_str()))
            .filter_map(differs)
            .collect();
        ensure(differing.is_empty(), || {
            format!(
                "client: {differing:?} of {} are not those of the list",
                wanted["sourceId"]
            )
        })?;
    }
    let keys: Vec<String> = found.into_iter().map(|record| record.source_id).collect();
    same(&keys, &recent)
}

async fn bytes(context: Context) -> Result<(), Failure> {
    let export = client(&context)?.mentions().export().limit(25).csv();
    let body = told(&context, export.send().await)?;
    let mut written = Vec::new();
    told(&context, body.write_to(&mut written).await)?;
    let request = context
        .request("exportMentions")?
        .json(json!({ "limit": 25, "format": "csv" }));
    let wire = context.send(request).await?.expect_status(&[200])?;
    ensure(written == wire.body, || {
        format!(
            "client: {} bytes, and other ones than the {} of the wire",
            written.len(),
            wire.body.len()
        )
    })
}

async fn suggestions(context: Context) -> Result<(), Failure> {
    let request = context
        .request("listKeywordSuggestions")?
        .query("limit", 50);
    let wire = good(&context, request).await?;
    let mut walk = client(&context)?.suggestions().list().limit(1).items();
    let mut found = Vec::new();
    while found.len() < 50
        && let Some(suggestion) = walk.next().await
    {
        found.push(json!(told(&context, suggestion)?.id));
    }
    let wanted: Vec<Value> = each(&wire["suggestions"], "id")
        .into_iter()
        .cloned()
        .collect();
    ensure(found == wanted, || {
        format!("client: {found:?} for {wanted:?}")
    })
}

async fn channels(context: Context) -> Result<(), Failure> {
    let request = context.request("listSlackChannels")?.query("pages", 10);
    let answer = context.send(request).await?;
    if super::code(&answer) == "SLACK_NOT_CONNECTED" {
        return Err(Failure::NotRun("Slack is not connected".into()));
    }
    let wire = answer.expect_status(&[200])?.json().unwrap_or_default();
    let last = wire["data"].as_array().and_then(|channels| channels.last());
    let Some(name) = last.and_then(|channel| channel["name"].as_str()) else {
        return Err(Failure::NotRun("Slack has no channel".into()));
    };
    // The one that the most pages without a match come before.
    let mut walk = client(&context)?
        .integrations()
        .slack_channels()
        .slack_pages(1)
        .matching(name)
        .items();
    let mut found = Vec::new();
    for _ in 0..20 {
        let Some(channel) = walk.next().await else {
            break;
        };
        found.push(told(&context, channel)?.name);
    }
    ensure(found.iter().any(|found| found == name), || {
        format!("client: {found:?} does not have {name:?}")
    })
}

async fn wire_state(context: &Context, id: &str) -> Result<Value, Failure> {
    good(context, context.request("getSearch")?.path("searchId", id)).await
}

/// Holds what the client has of a search that ended against the wire.
async fn ended(context: &Context, state: &SearchState) -> Result<(), Failure> {
    let id = state.search_id().unwrap_or_default().to_owned();
    let wire = wire_state(context, &id).await?;
    let SearchState::Completed(search) = state else {
        return Err(match state.is_running() {
            true => Failure::NotRun("the search goes on for longer than is waited".into()),
            false => Failure::Deviation(format!("client: {state:?} for {wire}")),
        });
    };
    let found: Vec<&str> = search
        .mentions
        .iter()
        .map(|one| one.source_id.as_str())
        .collect();
    let wanted: Vec<&str> = each(&wire["mentions"], "sourceId")
        .into_iter()
        .filter_map(Value::as_str)
        .collect();
    ensure(wire["status"] == "completed" && found == wanted, || {
        format!("client: it found {found:?}, the wire has {wire}")
    })
}

async fn wait(context: Context) -> Result<(), Failure> {
    let search = client(&context)?.search("octo").max_results(3).window("1d");
    let mut job = told(&context, search.start().await)?;
    told(&context, job.wait(PATIENCE).await.map(drop))?;
    let quota = job.quota().mentions_remaining;
    ensure(
        quota.is_some(),
        || "client: it does not know how many mentions are left",
    )?;
    ended(&context, job.state()).await
}

async fn resumed(context: Context) -> Result<(), Failure> {
    let client = client(&context)?;
    let search = client.search("octo").max_results(3).window("1d");
    let job = told(&context, search.start().await)?;
    let id = job.id().map(str::to_owned);
    let id = id.ok_or_else(|| Failure::Deviation("client: the search has no id".into()))?;
    drop(job);
    let mut job = told(&context, client.searches().resume(id.as_str()).await)?;
    ensure(job.id() == Some(id.as_str()), || {
        format!("client: {id} became {:?}", job.id())
    })?;
    told(&context, job.wait(PATIENCE).await.map(drop))?;
    ended(&context, job.state()).await
}
