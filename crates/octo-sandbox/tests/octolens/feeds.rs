//! Feeds and notifications.

use serde_json::{Value, json};

use crate::support::start;

fn email(timezone: &str) -> Value {
    json!({ "type": "EMAIL", "frequency": "daily", "time": "08:30", "timezone": timezone,
            "emailDestination": { "emails": "ops@northwind.example" } })
}

#[tokio::test]
async fn a_feed_is_made_changed_and_deleted() {
    let api = start().await;
    let simple = json!({ "conditions": [{ "field": "Source", "values": "reddit" }] });
    let grouped = json!({ "top_level_operator": "AND", "groups": [] });
    let body = json!({ "name": "New", "icon": "FireIcon", "simpleFilters": simple, "destinations": [email("UTC")] });
    let made = api.post("createFeed", body).ok().await;
    let id = made["id"].as_i64().unwrap();
    assert_eq!(
        (
            &made["simpleFilters"],
            &made["advancedFilters"],
            &made["isDefault"]
        ),
        (&simple, &json!(null), &json!(false))
    );
    assert_eq!(made["destinations"], json!([email("UTC")]));
    assert_eq!(api.call("getFeed").path("id", id).ok().await, made);

    let change = async |body: Value| api.post("updateFeed", body).path("id", id).ok().await;
    // Three states: absent keeps, null clears, a value replaces, and takes the other's place.
    let renamed = change(json!({ "name": "Renamed" })).await;
    assert_eq!(
        (&renamed["name"], &renamed["simpleFilters"]),
        (&json!("Renamed"), &simple)
    );
    let changed = change(json!({ "advancedFilters": grouped })).await;
    assert_eq!(
        (&changed["simpleFilters"], &changed["advancedFilters"]),
        (&json!(null), &grouped)
    );
    let cleared = change(json!({ "advancedFilters": null, "destinations": [] })).await;
    assert_eq!(
        (&cleared["advancedFilters"], &cleared["destinations"]),
        (&json!(null), &json!([]))
    );

    let deleted = api.call("deleteFeed").path("id", id).ok().await;
    assert_eq!(
        deleted,
        json!({ "ok": true, "id": id, "deletedNotificationIds": [] })
    );
    api.call("deleteFeed")
        .path("id", id)
        .refused(404, "FEED_NOT_FOUND")
        .await;
    let deleted = api.call("deleteFeed").path("id", 60).ok().await;
    assert_eq!(deleted["deletedNotificationIds"], json!([22]));
}

#[tokio::test]
async fn one_feed_is_the_default() {
    let api = start().await;
    api.post("updateFeed", json!({ "isDefault": true }))
        .path("id", 60)
        .ok()
        .await;
    let feeds = api.call("listFeeds").ok().await;
    let defaults = feeds["data"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|feed| feed["isDefault"] == true);
    assert_eq!(
        defaults
            .map(|feed| feed["id"].as_i64().unwrap())
            .collect::<Vec<_>>(),
        [60]
    );
}

#[tokio::test]
async fn feeds_with_a_delivery_can_be_left_out() {
    let api = start().await;
    let ids = async |exclude: bool| {
        let feeds = api
            .call("listFeeds")
            .query("excludeWithNotifications", exclude)
            .ok()
            .await;
        let feeds = feeds["data"].as_array().unwrap().clone();
        feeds
            .iter()
            .map(|feed| feed["id"].as_i64().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(false).await, [55, 58, 59, 60]);
    // 58 has a destination of its own, 59 and 60 have notifications.
    assert_eq!(ids(true).await, [55]);
}

#[tokio::test]
async fn destinations_must_be_whole() {
    let api = start().await;
    let weekly = json!({ "type": "EMAIL", "frequency": "weekly", "emailDestination": { "emails": "a@b.example" } });
    for (destination, path) in [
        (
            json!({ "type": "EMAIL", "frequency": "daily" }),
            "destinations.0.emailDestination",
        ),
        (
            json!({ "type": "SLACK", "frequency": "daily" }),
            "destinations.0.slackDestination",
        ),
        (
            json!({ "type": "WEBHOOK", "frequency": "daily" }),
            "destinations.0.webhookDestination",
        ),
        (weekly, "destinations.0.dayOfWeek"),
        (
            json!({ "type": "EMAIL", "frequency": "daily", "time": "24:00", "emailDestination": { "emails": "" } }),
            "destinations.0.time",
        ),
        (
            json!({ "type": "PIGEON", "frequency": "daily" }),
            "destinations.0.type",
        ),
    ] {
        let body = json!({ "name": "F", "icon": "BellIcon", "destinations": [destination] });
        let reply = api
            .post("createFeed", body)
            .refused(400, "VALIDATION_ERROR")
            .await;
        assert_eq!(reply.paths(), [path]);
    }
    let slack =
        json!({ "type": "SLACK", "frequency": "daily", "slackDestination": { "channels": "C1" } });
    let body = json!({ "name": "F", "icon": "BellIcon", "destinations": [slack] });
    api.post("createFeed", body.clone()).ok().await;
    api.post("createFeed", body)
        .with("small-plan")
        .refused(400, "SLACK_NOT_CONNECTED")
        .await;
    for zone in ["Europe/Berlin", "UTC+2"] {
        let body = json!({ "name": "F", "icon": "BellIcon", "destinations": [email(zone)] });
        api.post("createFeed", body).ok().await;
    }
}

#[tokio::test]
async fn a_feed_has_one_notification() {
    let api = start().await;
    let body = |feed: i64| json!({ "name": "N", "feedId": feed, "destinations": [email("UTC")] });
    let made = api.post("createNotification", body(55)).ok().await;
    assert_eq!(
        (&made["enabled"], &made["feedName"]),
        (&json!(true), &json!("Everything"))
    );
    let reply = api
        .post("createNotification", body(59))
        .refused(400, "ITEM_EXISTS")
        .await;
    assert_eq!(
        reply.body["error"]["message"],
        "Feed 59 already has notification 21."
    );
    api.post("createNotification", body(1))
        .refused(404, "FEED_NOT_FOUND")
        .await;
    let id = made["id"].as_i64().unwrap();
    let change = |body: Value| api.post("updateNotification", body).path("id", id);
    change(json!({ "feedId": 60 }))
        .refused(400, "ITEM_EXISTS")
        .await;
    let moved = change(json!({ "feedId": 58, "enabled": false, "name": "M" }))
        .ok()
        .await;
    assert_eq!(
        (
            &moved["feedId"],
            &moved["feedName"],
            &moved["enabled"],
            &moved["name"]
        ),
        (
            &json!(58),
            &json!("Unhappy on Reddit"),
            &json!(false),
            &json!("M")
        )
    );
    // Its own feed is no conflict.
    change(json!({ "feedId": 58 })).ok().await;
    let reply = change(json!({ "destinations": [email("UTC"), email("UTC")] }))
        .refused(400, "VALIDATION_ERROR")
        .await;
    assert_eq!(reply.paths(), ["destinations.1.type"]);
    assert_eq!(
        api.call("deleteNotification").path("id", id).ok().await,
        json!({ "ok": true, "id": id })
    );
    api.call("getNotification")
        .path("id", id)
        .refused(404, "NOT_FOUND")
        .await;
    api.call("getFeed").path("id", 58).ok().await;
}
