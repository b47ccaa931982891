//! Notifications: one to a feed, and deliveries that can be tried.

use serde_json::{Value, json};

use super::{find, good, listed, refused};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octolens::prepare;
use crate::octolens::sketch::{OURS, email};

pub(super) fn cases() -> Vec<Case> {
    let cases = [
        Case::new(
            "createNotification/read-back",
            "a notification reads as it was made, with the name of its feed",
            "/components/schemas/Notification",
            read_back,
        )
        .operation("createNotification")
        .requests(6),
        Case::new(
            "createNotification/one-to-a-feed",
            "a feed carries one notification",
            "/paths/~1api~1v2~1notifications/post/description; ApiErrorCode: ITEM_EXISTS",
            one_to_a_feed,
        )
        .operation("createNotification")
        .requests(6),
        Case::new(
            "updateNotification/partial",
            "an update changes what it names and nothing else",
            "/components/schemas/UpdateNotificationRequest",
            partial,
        )
        .operation("updateNotification")
        .requests(6),
        Case::new(
            "deleteNotification/feed-stays",
            "a deleted notification leaves its feed",
            "/paths/~1api~1v2~1notifications~1{id}/delete/description",
            feed_stays,
        )
        .operation("deleteNotification")
        .requests(8),
        Case::new(
            "testNotification/every-destination",
            "a test tells of every destination what became of the delivery",
            "/components/schemas/NotificationTestResult",
            every_destination,
        )
        .operation("testNotification")
        .requests(6),
    ];
    cases.into_iter().map(|case| case.writes(true)).collect()
}

async fn create(context: &Context, feed: &Value) -> Result<crate::Exchange, Failure> {
    let body = json!({ "name": OURS, "feedId": feed, "destinations": [email()], "enabled": false });
    context
        .send(context.request("createNotification")?.json(body))
        .await
}

async fn read_back(context: Context) -> Result<(), Failure> {
    let feed = prepare::feed(&context).await?;
    let made = create(&context, &feed).await?.expect_status(&[200])?;
    let made = made.json().unwrap_or_default();
    for (name, wanted) in [
        ("name", json!(OURS)),
        ("feedId", feed),
        ("feedName", json!(OURS)),
        ("enabled", json!(false)),
        ("destinations", json!([email()])),
    ] {
        ensure(made[name] == wanted, || {
            format!("{name} is {} for {wanted}", made[name])
        })?;
    }
    let request = context
        .request("getNotification")?
        .path("id", made["id"].clone());
    let read = good(&context, request).await?;
    ensure(read == made, || format!("made {made}, read {read}"))?;
    let list = listed(&context, "listNotifications").await?;
    ensure(find(&list, &made["id"]) == Some(&made), || {
        format!("not listed as made: {made}")
    })
}

async fn one_to_a_feed(context: Context) -> Result<(), Failure> {
    let feed = prepare::feed(&context).await?;
    create(&context, &feed).await?.expect_status(&[200])?;
    refused(create(&context, &feed).await?, 400, "ITEM_EXISTS")?;
    Ok(())
}

async fn partial(context: Context) -> Result<(), Failure> {
    let id = prepare::notification(&context).await?;
    let request = context
        .request("updateNotification")?
        .path("id", id.clone())
        .json(json!({ "name": format!("{OURS} renamed") }));
    let renamed = good(&context, request).await?;
    ensure(
        renamed["name"] == format!("{OURS} renamed")
            && renamed["enabled"] == false
            && renamed["destinations"] == json!([email()]),
        || format!("a new name made {renamed}"),
    )?;
    let read = good(&context, context.request("getNotification")?.path("id", id)).await?;
    ensure(read == renamed, || {
        format!("updated to {renamed}, read {read}")
    })
}

async fn feed_stays(context: Context) -> Result<(), Failure> {
    let id = prepare::notification(&context).await?;
    let get = context.request("getNotification")?.path("id", id.clone());
    let feed = good(&context, get.clone()).await?["feedId"].clone();
    good(
        &context,
        context.request("deleteNotification")?.path("id", id),
    )
    .await?;
    refused(context.send(get).await?, 404, "NOT_FOUND")?;
    good(&context, context.request("getFeed")?.path("id", feed)).await?;
    Ok(())
}

async fn every_destination(context: Context) -> Result<(), Failure> {
    let id = prepare::notification(&context).await?;
    let request = context.request("testNotification")?.path("id", id.clone());
    let answer = good(&context, request).await?;
    ensure(answer["notificationId"] == id, || {
        format!("it is about {}", answer["notificationId"])
    })?;
    let results = answer["results"].as_array().cloned().unwrap_or_default();
    ensure(
        results.len() == 1
            && results.iter().all(|result| {
                result["type"] == "EMAIL"
                    && result["ok"].as_bool() == Some(result["error"].is_null())
            }),
        || format!("one mailbox was tried, and {answer} came of it"),
    )
}
