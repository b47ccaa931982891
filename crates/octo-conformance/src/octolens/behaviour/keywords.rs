//! The life of a keyword, and what goes with it.

use serde_json::{Value, json};

use super::{code, find, good, listed};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octolens::prepare;
use crate::octolens::sketch::OURS;

pub(super) fn cases() -> Vec<Case> {
    let cases = [
        Case::new(
            "createKeyword/defaults",
            "a keyword has the documented defaults, and is listed",
            "/components/schemas/CreateKeywordRequest/properties: defaults",
            defaults,
        )
        .requests(4)
        .operation("createKeyword"),
        Case::new(
            "createKeyword/twice",
            "a phrase that is tracked already is answered as it is",
            "/components/schemas/CreatedKeyword/properties/alreadyExisted",
            twice,
        )
        .requests(3)
        .operation("createKeyword"),
        Case::new(
            "updateKeyword/partial",
            "an update changes what it names and nothing else",
            "/components/schemas/UpdateKeywordRequest; vendor documentation, reference of PATCH /keywords/{id}",
            partial,
        )
        .requests(4)
        .operation("updateKeyword"),
        Case::new(
            "toggleKeywordPause/flips",
            "every call flips collection",
            "/paths/~1api~1v2~1keywords~1{id}~1pause/post/description",
            flips,
        )
        .requests(5)
        .operation("toggleKeywordPause"),
        Case::new(
            "deleteKeyword/gone",
            "a deleted keyword is in no list, and can't be deleted again",
            "/components/responses/NotFound: KEYWORD_NOT_FOUND",
            gone,
        )
        .requests(5)
        .operation("deleteKeyword"),
        Case::new(
            "deleteKeyword/feeds",
            "a deleted keyword takes along the feeds that reference only it, and no others",
            "/paths/~1api~1v2~1keywords~1{id}/delete/description",
            feeds,
        )
        .requests(12)
        .operation("deleteKeyword"),
    ];
    let mut cases: Vec<Case> = cases.into_iter().map(|case| case.writes(true)).collect();
    cases.push(
        Case::new(
            "listKeywords/counted",
            "usage counts the keywords that are listed",
            "/components/schemas/UsageReport/properties/keywords",
            |context| async move {
                let keywords = listed(&context, "listKeywords").await?;
                let usage = listed(&context, "getUsage").await?;
                let count = keywords["data"].as_array().map(Vec::len);
                ensure(json!(count) == usage["keywords"]["count"], || {
                    format!("{count:?} listed, usage says {}", usage["keywords"])
                })
            },
        )
        .requests(2)
        .operation("listKeywords"),
    );
    cases
}

async fn create(context: &Context, body: Value) -> Result<Value, Failure> {
    let request = context.request("createKeyword")?.json(body);
    let answer = context.send(request).await?;
    if code(&answer) == "KEYWORD_LIMIT_EXCEEDED" {
        return Err(Failure::NotRun("the plan has no room for a keyword".into()));
    }
    let answer = answer.expect_status(&[200])?;
    answer.json().ok_or_else(|| answer.deviation("no JSON"))
}

async fn defaults(context: Context) -> Result<(), Failure> {
    let made = create(&context, json!({ "keyword": "octo conformance defaults" })).await?;
    for (name, wanted) in [
        ("keyword", json!("octo conformance defaults")),
        ("additionalTermsAndOr", json!(true)),
        ("caseSensitive", json!(false)),
        ("symbolSensitive", json!(true)),
        ("paused", json!(false)),
        ("additionalTerms", Value::Null),
        ("excludeWords", Value::Null),
    ] {
        ensure(made[name] == wanted, || {
            format!("{name} is {} for {wanted}", made[name])
        })?;
    }
    let list = listed(&context, "listKeywords").await?;
    let found = find(&list, &made["id"])
        .ok_or_else(|| Failure::Deviation(format!("{} is not listed", made["id"])))?;
    let differs = |name: &&String| found.get(name.as_str()) != made.get(name.as_str());
    let differing: Vec<_> = found
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name)
        .filter(differs)
        .collect();
    ensure(differing.is_empty(), || {
        format!("{differing:?} are listed otherwise than made")
    })
}

async fn twice(context: Context) -> Result<(), Failure> {
    let made = create(&context, json!({ "keyword": "octo conformance twice" })).await?;
    let again = create(&context, json!({ "keyword": "octo conformance twice" })).await?;
    ensure(again["id"] == made["id"], || {
        format!("made {} and then {}", made["id"], again["id"])
    })?;
    ensure(
        again.get("alreadyExisted").is_none_or(|said| *said == true),
        || format!("alreadyExisted is {}", again["alreadyExisted"]),
    )
}

async fn partial(context: Context) -> Result<(), Failure> {
    let made = create(
        &context,
        json!({ "keyword": "octo conformance update", "context": "before", "excludeWords": "one,two", "platforms": ["reddit"] }),
    )
    .await?;
    let request = context
        .request("updateKeyword")?
        .path("id", made["id"].clone())
        .json(json!({ "context": "after", "caseSensitive": true }));
    let changed = good(&context, request).await?;
    for (name, wanted) in [
        ("context", json!("after")),
        ("caseSensitive", json!(true)),
        ("keyword", made["keyword"].clone()),
        ("excludeWords", made["excludeWords"].clone()),
        ("platforms", made["platforms"].clone()),
        ("symbolSensitive", made["symbolSensitive"].clone()),
    ] {
        ensure(changed[name] == wanted, || {
            format!("{name} is {} for {wanted}", changed[name])
        })?;
    }
    let list = listed(&context, "listKeywords").await?;
    ensure(find(&list, &made["id"]) == Some(&changed), || {
        format!("it is not listed as the update answered: {changed}")
    })
}

async fn flips(context: Context) -> Result<(), Failure> {
    let id = prepare::keyword_of(&context, "octo conformance pause").await?;
    for paused in [true, false] {
        let request = context
            .request("toggleKeywordPause")?
            .path("id", id.clone());
        let answer = good(&context, request).await?;
        ensure(answer["paused"] == paused, || {
            format!("paused is {} for {paused}", answer["paused"])
        })?;
    }
    let list = listed(&context, "listKeywords").await?;
    ensure(
        find(&list, &id).is_some_and(|keyword| keyword["paused"] == false),
        || format!("{id} is not listed as collecting"),
    )
}

async fn gone(context: Context) -> Result<(), Failure> {
    let id = prepare::keyword_of(&context, "octo conformance deletion").await?;
    let delete = context.request("deleteKeyword")?.path("id", id.clone());
    let answer = good(&context, delete.clone()).await?;
    ensure(answer["ok"] == true, || format!("deleting says {answer}"))?;
    let list = listed(&context, "listKeywords").await?;
    ensure(find(&list, &id).is_none(), || {
        format!("{id} is still listed")
    })?;
    super::refused(context.send(delete).await?, 404, "KEYWORD_NOT_FOUND")?;
    Ok(())
}

async fn feed_of(context: &Context, keywords: &str) -> Result<Value, Failure> {
    let request = context.request("createFeed")?.json(json!({
        "name": OURS,
        "icon": "BellIcon",
        "simpleFilters": { "conditions": [{ "field": "Keywords", "values": keywords }] },
    }));
    Ok(good(context, request).await?["id"].clone())
}

async fn feeds(context: Context) -> Result<(), Failure> {
    let other = listed(&context, "listKeywords").await?["data"][0]["id"].clone();
    if other.is_null() {
        return Err(Failure::NotRun("the workspace has no keyword".into()));
    }
    let id = prepare::keyword_of(&context, "octo conformance feeds").await?;
    let alone = feed_of(&context, &id.to_string()).await?;
    let shared = feed_of(&context, &format!("{id},{other}")).await?;
    let answer = good(&context, context.request("deleteKeyword")?.path("id", id)).await?;
    if let Some(deleted) = answer.get("deletedFeeds") {
        ensure(super::each(deleted, "id") == [&alone], || {
            format!("deletedFeeds is {deleted} for {alone}")
        })?;
    }
    let get = |id: &Value| Ok::<_, Failure>(context.request("getFeed")?.path("id", id.clone()));
    super::refused(context.send(get(&alone)?).await?, 404, "FEED_NOT_FOUND")?;
    context.send(get(&shared)?).await?.expect_status(&[200])?;
    Ok(())
}
