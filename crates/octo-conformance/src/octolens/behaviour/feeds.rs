//! Feeds and where they deliver to.

use serde_json::{Value, json};

use super::{each, find, good, listed, refused};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octolens::prepare;
use crate::octolens::sketch::{OURS, email, flat_filter};

const DESTINATION: &str = "/components/schemas/FeedDestination";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        Case::new(
            "createFeed/read-back",
            "a feed reads as it was made, alone and in the list",
            "/components/schemas/Feed",
            read_back,
        )
        .operation("createFeed")
        .requests(4),
        Case::new(
            "updateFeed/partial",
            "an update changes what it names, and null clears a filter",
            "/components/schemas/UpdateFeedRequest",
            partial,
        )
        .operation("updateFeed")
        .requests(5),
        Case::new(
            "deleteFeed/with-its-notification",
            "a deleted feed takes the notification along that is attached to it",
            "/paths/~1api~1v2~1feeds~1{id}/delete/description",
            deleted,
        )
        .operation("deleteFeed")
        .requests(8),
        Case::new(
            "listFeeds/without-deliveries",
            "feeds that have a delivery can be left out",
            "/paths/~1api~1v2~1feeds/get/parameters: leave out feeds that already have a delivery",
            without_deliveries,
        )
        .operation("listFeeds")
        .requests(8),
    ];
    for (name, destination, place) in [
        (
            "email-without-addresses",
            json!({ "type": "EMAIL", "frequency": "daily" }),
            "emailDestination",
        ),
        (
            "slack-without-channels",
            json!({ "type": "SLACK", "frequency": "daily" }),
            "slackDestination",
        ),
        (
            "webhook-without-url",
            json!({ "type": "WEBHOOK", "frequency": "hourly" }),
            "webhookDestination",
        ),
        (
            "weekly-without-day",
            json!({ "type": "EMAIL", "frequency": "weekly", "emailDestination": { "emails": "a@b.example" } }),
            "dayOfWeek",
        ),
    ] {
        cases.push(
            Case::new(
                format!("createFeed/refuses/{name}"),
                "a destination without what its type or frequency needs is refused, naming it",
                format!("{DESTINATION}: {place}"),
                move |context| incomplete(context, destination.clone(), place),
            )
            .operation("createFeed")
            .requests(2),
        );
    }
    for (name, url) in [
        ("loopback", "http://127.0.0.1/hook"),
        ("loopback-v6", "https://[::1]/hook"),
        ("private", "https://10.1.2.3/hook"),
        ("link-local", "http://169.254.169.254/latest/meta-data"),
        ("localhost", "https://localhost/hook"),
    ] {
        cases.push(
            Case::new(
                format!("createFeed/refuses/webhook/{name}"),
                "a webhook to a private, loopback or link-local host is refused when it is saved",
                "vendor documentation, webhooks: screening of URLs; /components/schemas/ApiErrorCode: WEBHOOK_URL_INVALID",
                move |context| webhook(context, url),
            )
            .operation("createFeed")
            .requests(2),
        );
    }
    cases.into_iter().map(|case| case.writes(true)).collect()
}

async fn feed(context: &Context, id: &Value) -> Result<Value, Failure> {
    good(context, context.request("getFeed")?.path("id", id.clone())).await
}

async fn read_back(context: Context) -> Result<(), Failure> {
    let body = json!({
        "name": OURS,
        "icon": "BellIcon",
        "simpleFilters": flat_filter(),
        "destinations": [email()],
    });
    let made = good(&context, context.request("createFeed")?.json(body.clone())).await?;
    for (name, wanted) in body.as_object().into_iter().flatten() {
        ensure(made[name] == *wanted, || {
            format!("{name} is {} for {wanted}", made[name])
        })?;
    }
    let read = feed(&context, &made["id"]).await?;
    ensure(read == made, || format!("made {made}, read {read}"))?;
    let list = listed(&context, "listFeeds").await?;
    ensure(find(&list, &made["id"]) == Some(&made), || {
        format!("not listed as made: {made}")
    })
}

async fn partial(context: Context) -> Result<(), Failure> {
    let body = json!({ "name": OURS, "icon": "BellIcon", "simpleFilters": flat_filter() });
    let made = good(&context, context.request("createFeed")?.json(body)).await?;
    let update = async |body: Value| {
        let request = context
            .request("updateFeed")?
            .path("id", made["id"].clone());
        good(&context, request.json(body)).await
    };
    let renamed = update(json!({ "name": format!("{OURS} renamed") })).await?;
    ensure(
        renamed["name"] != made["name"]
            && renamed["icon"] == made["icon"]
            && renamed["simpleFilters"] == made["simpleFilters"],
        || format!("a new name made {renamed} of {made}"),
    )?;
    let cleared = update(json!({ "simpleFilters": null })).await?;
    ensure(cleared["simpleFilters"].is_null(), || {
        format!("null left {cleared}")
    })?;
    let read = feed(&context, &made["id"]).await?;
    ensure(read == cleared, || {
        format!("updated to {cleared}, read {read}")
    })
}

async fn deleted(context: Context) -> Result<(), Failure> {
    let notification = prepare::notification(&context).await?;
    let get = context
        .request("getNotification")?
        .path("id", notification.clone());
    let id = good(&context, get.clone()).await?["feedId"].clone();
    let answer = good(
        &context,
        context.request("deleteFeed")?.path("id", id.clone()),
    )
    .await?;
    if let Some(gone) = answer.get("deletedNotificationIds") {
        ensure(*gone == json!([notification]), || {
            format!("deletedNotificationIds is {gone} for {notification}")
        })?;
    }
    refused(context.send(get).await?, 404, "NOT_FOUND")?;
    let request = context.request("getFeed")?.path("id", id);
    refused(context.send(request).await?, 404, "FEED_NOT_FOUND")?;
    Ok(())
}

async fn without_deliveries(context: Context) -> Result<(), Failure> {
    let bare = prepare::feed(&context).await?;
    let notification = prepare::notification(&context).await?;
    let get = context.request("getNotification")?.path("id", notification);
    let busy = good(&context, get).await?["feedId"].clone();
    let request = context
        .request("listFeeds")?
        .query("excludeWithNotifications", true);
    let list = good(&context, request).await?;
    let ids = each(&list["data"], "id");
    ensure(ids.contains(&&bare) && !ids.contains(&&busy), || {
        format!("{ids:?} have no delivery; {bare} has none, {busy} has one")
    })
}

async fn attempt(context: &Context, destination: Value) -> Result<crate::Exchange, Failure> {
    let body = json!({ "name": OURS, "icon": "BellIcon", "destinations": [destination] });
    context
        .send(context.request("createFeed")?.json(body))
        .await
}

async fn incomplete(
    context: Context,
    destination: Value,
    place: &'static str,
) -> Result<(), Failure> {
    let answer = attempt(&context, destination).await?;
    let answer = refused(answer, 400, "VALIDATION_ERROR")?;
    let path = answer.at("/error/details/0/path");
    ensure(path == json!(["destinations", 0, place]), || {
        answer.deviation(format!("the refusal does not name {place}"))
    })
}

async fn webhook(context: Context, url: &'static str) -> Result<(), Failure> {
    let destination = json!({
        "type": "WEBHOOK",
        "frequency": "hourly",
        "webhookDestination": { "url": url },
    });
    refused(
        attempt(&context, destination).await?,
        400,
        "WEBHOOK_URL_INVALID",
    )?;
    Ok(())
}
