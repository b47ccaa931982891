//! Webhook deliveries: the payload and what is refused.

use serde_json::{Value, json};

use crate::support::{Api, assert_valid, document, start};

fn webhook(url: &str) -> Value {
    json!([{ "type": "WEBHOOK", "frequency": "hourly", "deliveryMode": "batch",
             "webhookDestination": { "url": url } }])
}

async fn test_with(api: &Api, url: &str) -> Value {
    let change = json!({ "destinations": webhook(url) });
    api.post("updateNotification", change)
        .path("id", 21)
        .ok()
        .await;
    api.call("testNotification").path("id", 21).ok().await["results"][0].clone()
}

#[tokio::test]
async fn a_test_delivers_the_newest_mention_of_the_feed() {
    let api = start().await;
    let url = "https://hooks.northwind.example/in?secret=s3";
    let result = test_with(&api, url).await;
    assert_eq!(
        result,
        json!({ "type": "WEBHOOK", "target": url, "ok": true, "status": 200, "error": null })
    );
    let deliveries = api.octolens().deliveries();
    assert_eq!(deliveries.len(), 1);
    assert_eq!(deliveries[0].url, url);
    assert_eq!(deliveries[0].sent_at, "2026-07-14T09:00:00.000Z");
    let schema = json!({ "$ref": "#/components/schemas/WebhookMentionEvent" });
    assert_valid(&schema, &deliveries[0].body, "delivery");
    let data = &deliveries[0].body["data"];
    assert_eq!(
        (&data["viewId"], &data["viewName"]),
        (&json!(59), &json!("Globex watch"))
    );
    assert_eq!(data["viewKeywords"], json!(["globex"]));
    let list = json!({ "view": 59, "includeAll": true, "limit": 1 });
    let newest = api.post("listMentions", list).ok().await["data"][0].clone();
    assert_eq!(data["url"], newest["url"]);
    let at = newest["timestamp"].as_str().unwrap().replace(' ', "T");
    assert_eq!(data["timestamp"], format!("{at}Z"));
    // The platform's own id, without the platform's name.
    let key = newest["sourceId"].as_str().unwrap();
    assert!(key.ends_with(data["sourceId"].as_str().unwrap()) && data["sourceId"] != key);
}

#[tokio::test]
async fn every_mention_makes_a_valid_event() {
    let api = start().await;
    let schema = json!({ "$ref": "#/components/schemas/WebhookMentionEvent" });
    let platforms = document()["components"]["schemas"]["Platform"]["enum"]
        .as_array()
        .unwrap();
    for platform in platforms {
        let filter = json!({ "conditions": [{ "field": "Source", "values": platform }] });
        api.post("updateFeed", json!({ "simpleFilters": filter }))
            .path("id", 59)
            .ok()
            .await;
        test_with(&api, "https://hooks.northwind.example/in").await;
        let delivery = api.octolens().deliveries().pop().unwrap();
        assert_valid(&schema, &delivery.body, platform.as_str().unwrap());
        assert_eq!(delivery.body["data"]["source"], *platform);
        let on_reddit = platform.as_str().unwrap().starts_with("reddit");
        assert_eq!(delivery.body["data"].get("subreddit").is_some(), on_reddit);
    }
}

#[tokio::test]
async fn a_receiver_that_refuses_is_part_of_the_answer() {
    let api = start().await;
    let result = test_with(&api, "https://hooks.northwind.example/status/503").await;
    assert_eq!(
        (&result["ok"], &result["status"]),
        (&json!(false), &json!(503))
    );
    assert_eq!(result["error"], "Target answered 503.");
    let nothing = json!({ "conditions": [{ "field": "Keywords", "values": "1" }] });
    api.post("updateFeed", json!({ "simpleFilters": nothing }))
        .path("id", 59)
        .ok()
        .await;
    let result = test_with(&api, "https://hooks.northwind.example/in").await;
    assert_eq!(result["error"], "No mention matches the feed.");
}

#[tokio::test]
async fn private_receivers_are_refused_wherever_one_is_saved() {
    let api = start().await;
    for url in [
        "https://localhost/in",
        "http://10.0.0.7/in",
        "https://[::1]/",
        "ftp://files.example.com/",
    ] {
        let feed = json!({ "name": "F", "icon": "BellIcon", "destinations": webhook(url) });
        let notification = json!({ "name": "N", "feedId": 55, "destinations": webhook(url) });
        let change = json!({ "destinations": webhook(url) });
        for call in [
            api.post("createFeed", feed),
            api.post("updateFeed", change.clone()).path("id", 55),
            api.post("createNotification", notification),
            api.post("updateNotification", change).path("id", 21),
        ] {
            call.refused(400, "WEBHOOK_URL_INVALID").await;
        }
    }
    let feed = json!({ "name": "F", "icon": "BellIcon", "destinations": webhook("https://a.example.com/") });
    let feed = api.post("createFeed", feed).ok().await;
    assert_eq!(feed["destinations"][0]["deliveryMode"], "individual");
}
