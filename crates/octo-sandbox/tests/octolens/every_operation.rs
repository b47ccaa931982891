//! Each operation of the contract answers a good request as the contract says.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{Api, Call, operations, start};

fn email() -> Value {
    json!({ "type": "EMAIL", "frequency": "daily", "time": "08:30", "timezone": "Europe/Berlin",
            "emailDestination": { "emails": "ops@northwind.example" } })
}

fn slack() -> Value {
    json!({ "type": "SLACK", "frequency": "weekly", "dayOfWeek": 1,
            "slackDestination": { "channels": "C000000003", "channelNamesMap": "{}" } })
}

fn feed_filter() -> Value {
    json!({ "conditions": [{ "field": "Source", "values": "reddit" }] })
}

/// A good request for every operation. Later ones see what earlier ones did.
fn requests<'a>(api: &'a Api, mention: &Value, search: &str) -> Vec<Call<'a>> {
    let key = mention["sourceId"].as_str().unwrap();
    let at = &mention["timestamp"];
    vec![
        api.post("listMentions", json!({})),
        api.post("exportMentions", json!({ "limit": 50 })),
        api.post("exportMentions", json!({ "limit": 50, "format": "csv" })),
        api.call("listMentionsByAuthor").query("source", "twitter").query("handle", "@Ada_Ops"),
        api.call("getMention").path("sourceId", key),
        api.post("updateMention", json!({ "action": "engage", "postId": mention["id"], "timestamp": at }))
            .path("sourceId", key),
        api.post("updateMention", json!({ "action": "relevance", "postId": mention["id"], "timestamp": at, "relevance": 3 }))
            .path("sourceId", key),
        api.post("updateMention", json!({ "action": "sentiment", "timestamp": at, "sentimentLabel": "Neutral" }))
            .path("sourceId", key),
        api.call("listKeywords"),
        api.post("createKeyword", json!({ "keyword": "ingest pipeline", "tag": "industry_term" })),
        api.post("createKeyword", json!({ "keyword": "Ingest Pipeline" })),
        api.call("listKeywordSuggestions"),
        api.call("listKeywordSuggestions").query("withVolume", "false"),
        api.call("listKeywordSuggestions").query("keywordId", 310),
        api.post("acceptKeywordSuggestion", json!({ "suggestionId": 77 })),
        api.post("rejectKeywordSuggestions", json!({ "suggestionId": 78 })),
        api.post("rejectKeywordSuggestions", json!({ "keywordId": 318 })),
        api.post("updateKeyword", json!({ "context": "", "platforms": ["reddit"] })).path("id", 313),
        api.call("toggleKeywordPause").path("id", 313),
        api.call("deleteKeyword").path("id", 312),
        api.call("listFeeds"),
        api.call("listFeeds").query("excludeWithNotifications", "true"),
        api.post("createFeed", json!({ "name": "New", "icon": "BellIcon", "simpleFilters": feed_filter(), "destinations": [email(), slack()] })),
        api.call("getFeed").path("id", 55),
        api.post("updateFeed", json!({ "simpleFilters": null, "isDefault": true })).path("id", 58),
        api.call("listNotifications"),
        api.post("createNotification", json!({ "name": "N", "feedId": 55, "destinations": [email()] })),
        api.call("getNotification").path("id", 22),
        api.post("updateNotification", json!({ "enabled": true, "destinations": [slack()] })).path("id", 22),
        api.call("testNotification").path("id", 22),
        api.call("deleteNotification").path("id", 22),
        api.call("deleteFeed").path("id", 60),
        api.post("submitFeedback", json!({ "sourceId": key, "timestamp": at, "keywordId": 310, "source": mention["source"], "feedbackType": "RELEVANT" })),
        api.call("getFeedbackStats"),
        api.call("getFeedbackStats").query("keywordId", 310),
        api.post("removeFeedback", json!({ "sourceId": key, "timestamp": at })),
        api.call("listTags"),
        api.post("runSearch", json!({ "query": "northwind" })),
        api.call("getSearch").path("searchId", search),
        api.call("listSearches"),
        api.call("getMentionVolume"),
        api.call("getMentionVolume").query("granularity", "hour"),
        api.call("getSentimentDistribution").query("platforms", "reddit").query("platforms", "twitter"),
        api.call("getSourceBreakdown").query("relevance", 2),
        api.call("getKeywordBreakdown").query("tag", "own_brand_mention"),
        api.call("getAnalyticsDashboard").query("sentiment", "NEGATIVE"),
        api.call("getOrganization"),
        api.post("updateOrganization", json!({ "name": "Northwind Ltd", "platforms": ["reddit", "twitter"] })),
        api.post("updateOrganization", json!({ "platforms": "all" })),
        api.call("getUsage"),
        api.call("getUsage").with("agents"),
        api.call("createUpgradeLink"),
        api.call("createUpgradeLink").with("agents"),
        api.call("getCompanyProfile"),
        api.post("updateCompanyProfile", json!({ "twitter": "@northwind" })),
        api.call("listMembers"),
        api.call("listInvitations"),
        api.post("inviteMember", json!({ "email": "new@northwind.example" })),
        api.post("inviteMember", json!({ "email": "new@northwind.example" })),
        api.call("removeMember").path("id", "orgmem_000002"),
        api.call("getGlobalFilters"),
        api.post("updateGlobalFilters", json!({ "negativeAuthors": [] })),
        api.post("addGlobalFilterValues", json!({ "list": "positiveSubreddits", "values": ["r/devops", "access"] })),
        api.post("removeGlobalFilterValues", json!({ "list": "positiveSubreddits", "values": ["devops"] })),
        api.post("convertFilterQuery", json!({ "query": "unhappy posts on X this week" })),
        api.post("convertFilterQuery", json!({ "query": "hmm" })),
        api.call("getSlackStatus"),
        api.call("getSlackStatus").with("small-plan"),
        api.call("listSlackChannels").query("q", "BRAND"),
        api.call("getAuth"),
        api.call("getOpenApiDocument").key(None),
        api.call("getApiDocs").key(None),
    ]
}

#[tokio::test]
async fn every_operation_answers_with_what_its_schema_says() {
    let api = start().await;
    let mention = api.a_mention(json!({ "keyword": [310] })).await;
    let started = api
        .post("runSearch", json!({ "query": "northwind" }))
        .send()
        .await;
    let search = started.body["searchId"].as_str().unwrap();
    let mut answered = BTreeSet::new();
    for call in requests(&api, &mention, search) {
        let id = call.id();
        let reply = call.send().await;
        assert!((200..300).contains(&reply.status), "{id}: {}", reply.text);
        answered.insert(id);
    }
    let declared: BTreeSet<_> = operations()
        .map(|(_, _, operation)| operation["operationId"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(answered, declared);
}

#[tokio::test]
async fn the_document_is_served_as_published() {
    let api = start().await;
    let served = api.call("getOpenApiDocument").key(None).ok().await;
    assert_eq!(&served, crate::support::document());
    let page = api.call("getApiDocs").key(None).send().await;
    assert!(page.text.contains("listMentions"));
}
