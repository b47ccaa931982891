//! The filter wizard, and that what it proposes can be saved.

use serde_json::{Value, json};

use crate::support::start;

fn simple(conditions: &[(&str, &str)]) -> Value {
    let conditions = conditions
        .iter()
        .map(|(field, values)| json!({ "field": field, "values": values }));
    json!({ "conditions": conditions.collect::<Vec<_>>() })
}

fn grouped(conditions: &[(&str, &str, &str)]) -> Value {
    let rows = conditions.iter().map(|(field, operator, values)| json!({ "field": field, "operator": operator, "values": values }));
    json!({ "top_level_operator": "AND", "groups": [{ "group_operator": "AND",
        "isSingleCondition": conditions.len() == 1, "conditions": rows.collect::<Vec<_>>() }] })
}

#[tokio::test]
async fn sentences_become_filters() {
    let api = start().await;
    for (query, filters) in [
        (
            "unhappy posts on X about northwind this week",
            simple(&[
                ("Sentiment", "Negative"),
                ("Source", "twitter"),
                ("Keywords", "310"),
                ("TimeRange", "7d"),
            ]),
        ),
        (
            "Reddit or Hacker News, in German",
            simple(&[("Source", "reddit,hackernews"), ("Language", "de")]),
        ),
        ("northwind logs", simple(&[("Keywords", "311")])),
        (
            "reddit comments from the last 3 days",
            simple(&[("Source", "reddit_comment"), ("TimeRange", "3d")]),
        ),
        (
            "anything not on reddit",
            grouped(&[("Source", "not in", "reddit")]),
        ),
        (
            "negative tweets by people with over 1,000 followers",
            grouped(&[
                ("Sentiment", "in", "Negative"),
                ("Source", "in", "twitter"),
                ("TwitterFollowerCount", ">=", "1001"),
            ]),
        ),
        (
            "bug reports without positive, at most 10k followers",
            grouped(&[
                ("Tags", "in", "bug_report"),
                ("Sentiment", "not in", "Positive"),
                ("TwitterFollowerCount", "<=", "10000"),
            ]),
        ),
        (
            "c++ logging questions",
            simple(&[("Keywords", "318"), ("Tags", "product_question")]),
        ),
    ] {
        let answer = api
            .post("convertFilterQuery", json!({ "query": query }))
            .ok()
            .await;
        assert_eq!(answer["filters"], filters, "{query}");
        let advanced = filters.get("groups").is_some();
        assert_eq!(answer["isAdvanced"], advanced, "{query}");
        let name = if advanced {
            "advancedFilters"
        } else {
            "simpleFilters"
        };
        let feed = json!({ "name": query, "icon": "SparklesIcon", name: filters });
        let feed = api.post("createFeed", feed).ok().await;
        api.post("listMentions", json!({ "view": feed["id"] }))
            .ok()
            .await;
    }
}

#[tokio::test]
async fn the_rest_of_the_answer_follows_the_sentence() {
    let api = start().await;
    let answer = api
        .post(
            "convertFilterQuery",
            json!({ "query": "top 50 of Globex watch, low relevance too" }),
        )
        .ok()
        .await;
    assert_eq!(
        (&answer["limit"], &answer["includeAll"]),
        (&json!(50), &json!(true))
    );
    let answer = api
        .post(
            "convertFilterQuery",
            json!({ "query": "show me own brand stuff" }),
        )
        .ok()
        .await;
    assert_eq!(
        (&answer["filters"], &answer["isAdvanced"], &answer["limit"]),
        (&json!(null), &json!(false), &json!(20))
    );
    assert!(answer["explanation"].as_str().unwrap().contains("nothing"));
    let answer = api
        .post(
            "convertFilterQuery",
            json!({ "query": "the feed unhappy on reddit" }),
        )
        .ok()
        .await;
    assert_eq!(
        answer["explanation"],
        "Mentions whose Sentiment is Negative and whose Source is reddit."
    );
    let answer = api
        .post("convertFilterQuery", json!({ "query": "feed Everything" }))
        .ok()
        .await;
    assert_eq!(answer["includeAll"], true);
}
