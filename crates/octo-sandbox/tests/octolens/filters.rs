//! Filters, held against the same condition computed from the whole list.

use serde_json::{Value, json};

use crate::support::{Api, start};

async fn rows(api: &Api, body: Value) -> Vec<Value> {
    let mut body = body;
    body["includeAll"] = json!(true);
    let export = api.post("exportMentions", body).ok().await;
    export["data"].as_array().unwrap().clone()
}

fn list<'a>(row: &'a Value, name: &str) -> Vec<&'a str> {
    row[name]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect()
}

fn source(row: &Value) -> String {
    row["source"].as_str().unwrap().to_lowercase()
}

fn followers(row: &Value) -> Option<i64> {
    row["authorFollowers"]
        .as_i64()
        .filter(|_| source(row) == "twitter")
}

fn has_keyword(row: &Value, id: i64) -> bool {
    row["keywords"]
        .as_array()
        .unwrap()
        .iter()
        .any(|keyword| keyword["id"] == id)
}

type Expected = fn(&Value) -> bool;

/// A condition that remembers something.
type Recount<'a> = Box<dyn Fn(&Value) -> bool + 'a>;

#[tokio::test]
async fn each_field_includes_and_excludes() {
    let api = start().await;
    let all = rows(&api, json!({})).await;
    assert_eq!(all.len(), 2_400);
    let cases: [(&str, Value, Expected); 6] = [
        ("source", json!(["reddit", "news"]), |row| {
            ["reddit", "news"].contains(&source(row).as_str())
        }),
        ("sentiment", json!(["negative"]), |row| {
            row["sentiment"] == "Negative"
        }),
        ("keyword", json!([310, 318]), |row| {
            has_keyword(row, 310) || has_keyword(row, 318)
        }),
        ("language", json!(["ja", "de"]), |row| {
            row["language"] == "japanese" || row["language"] == "german"
        }),
        ("tag", json!(["pricing", "hiring"]), |row| {
            list(row, "tags")
                .iter()
                .any(|tag| ["pricing", "hiring"].contains(tag))
        }),
        ("relevance", json!([0, 2]), |row| {
            row["relevanceScore"] == 0 || row["relevanceScore"] == 2
        }),
    ];
    for (field, values, expected) in cases {
        let included = rows(&api, json!({ "filters": { field: values } })).await;
        let wanted: Vec<_> = all.iter().filter(|row| expected(row)).cloned().collect();
        assert!(!wanted.is_empty() && wanted.len() < all.len(), "{field}");
        assert!(
            included == wanted,
            "{field}: {} of {}",
            included.len(),
            wanted.len()
        );
        let excluded = rows(&api, json!({ "filters": { format!("!{field}"): values } })).await;
        let wanted: Vec<_> = all.iter().filter(|row| !expected(row)).cloned().collect();
        assert!(
            excluded == wanted,
            "!{field}: {} of {}",
            excluded.len(),
            wanted.len()
        );
    }
}

#[tokio::test]
async fn bounds_are_inclusive_and_all_fields_must_hold() {
    let api = start().await;
    let all = rows(&api, json!({})).await;
    let count = all.iter().find_map(followers).unwrap();
    let at = all[500]["timestamp"].as_str().unwrap();
    let iso = format!("{}Z", at.replace(' ', "T"));
    let cases: Vec<(Value, Recount<'_>)> = vec![
        (
            json!({ "minXFollowers": count }),
            Box::new(move |row| followers(row) >= Some(count)),
        ),
        (
            json!({ "maxXFollowers": count }),
            Box::new(move |row| followers(row).is_some_and(|found| found <= count)),
        ),
        (
            json!({ "startDate": iso }),
            Box::new(move |row| row["timestamp"].as_str().unwrap() >= at),
        ),
        (
            json!({ "endDate": iso }),
            Box::new(move |row| row["timestamp"].as_str().unwrap() <= at),
        ),
        (
            json!({ "startDate": iso, "endDate": iso }),
            Box::new(move |row| row["timestamp"] == at),
        ),
        (
            json!({ "source": ["twitter"], "!sentiment": ["positive"], "minXFollowers": 100, "endDate": iso }),
            Box::new(move |row| {
                followers(row) >= Some(100)
                    && row["sentiment"] != "Positive"
                    && row["timestamp"].as_str().unwrap() <= at
            }),
        ),
    ];
    for (filters, expected) in cases {
        let found = rows(&api, json!({ "filters": filters })).await;
        let wanted: Vec<_> = all.iter().filter(|row| expected(row)).cloned().collect();
        assert!(!wanted.is_empty(), "{filters}");
        assert!(
            found == wanted,
            "{filters}: {} of {}",
            found.len(),
            wanted.len()
        );
    }
}

#[tokio::test]
async fn groups_are_joined_as_they_say() {
    let api = start().await;
    let all = rows(&api, json!({})).await;
    let social = json!([{ "source": ["reddit"] }, { "source": ["hackernews"] }]);
    let about = json!([{ "!sentiment": ["positive"] }, { "keyword": [310] }]);
    let is_social: Expected = |row| ["reddit", "hackernews"].contains(&source(row).as_str());
    let is_unhappy: Expected = |row| row["sentiment"] != "Positive";
    let is_about: Expected = |row| has_keyword(row, 310);
    let grouped = |top: &str, first: &str, second: &str| {
        json!({ "filters": { "operator": top, "groups": [
            { "operator": first, "conditions": social }, { "operator": second, "conditions": about } ] } })
    };
    let cases: Vec<(Value, Recount<'_>)> = vec![
        (
            grouped("AND", "OR", "AND"),
            Box::new(move |row| is_social(row) && is_unhappy(row) && is_about(row)),
        ),
        (
            grouped("OR", "OR", "AND"),
            Box::new(move |row| is_social(row) || (is_unhappy(row) && is_about(row))),
        ),
        (
            grouped("AND", "OR", "OR"),
            Box::new(move |row| is_social(row) && (is_unhappy(row) || is_about(row))),
        ),
        // No post has two sources.
        (grouped("AND", "AND", "AND"), Box::new(|_| false)),
    ];
    for (body, expected) in cases {
        let found = rows(&api, body.clone()).await;
        let wanted: Vec<_> = all.iter().filter(|row| expected(row)).cloned().collect();
        assert!(
            found == wanted,
            "{body}: {} of {}",
            found.len(),
            wanted.len()
        );
    }
    // Dates beside the groups bound all of them.
    let mut bounded = grouped("OR", "OR", "OR");
    bounded["filters"]["startDate"] = json!("2026-07-01T00:00:00Z");
    let found = rows(&api, bounded).await;
    let wanted = all.iter().filter(|row| {
        row["timestamp"].as_str().unwrap() >= "2026-07-01"
            && (is_social(row) || is_unhappy(row) || is_about(row))
    });
    assert_eq!(found.len(), wanted.count());
}

#[tokio::test]
async fn a_feed_s_filter_is_merged_with_the_others() {
    let api = start().await;
    let all = rows(&api, json!({})).await;
    let unhappy: Expected = |row| source(row) == "reddit" && row["sentiment"] == "Negative";
    let found = rows(&api, json!({ "view": 58 })).await;
    assert_eq!(found.len(), all.iter().filter(|row| unhappy(row)).count());
    let found = rows(&api, json!({ "view": 58, "filters": { "keyword": [310] } })).await;
    let wanted = all
        .iter()
        .filter(|row| unhappy(row) && has_keyword(row, 310));
    assert_eq!(found.len(), wanted.count());
    let grouped = rows(&api, json!({ "view": 60 })).await;
    let wanted = all.iter().filter(|row| {
        ["twitter", "bluesky"].contains(&source(row).as_str())
            && row["sentiment"] != "Positive"
            && (has_keyword(row, 310) || has_keyword(row, 311))
    });
    assert_eq!(grouped.len(), wanted.count());
    assert_eq!(rows(&api, json!({ "view": 55.0 })).await.len(), all.len());
}

#[tokio::test]
async fn every_field_of_a_saved_filter_works() {
    let api = start().await;
    let all = rows(&api, json!({})).await;
    let cases: Vec<(&str, &str, &str, Recount<'_>)> = vec![
        (
            "Language",
            "in",
            "de, japanese",
            Box::new(|row| row["language"] == "german" || row["language"] == "japanese"),
        ),
        (
            "Tags",
            "not in",
            "pricing",
            Box::new(|row| !list(row, "tags").contains(&"pricing")),
        ),
        (
            "RelevanceScore",
            "<=",
            "1",
            Box::new(|row| {
                row["relevanceScore"]
                    .as_i64()
                    .is_some_and(|score| score <= 1)
            }),
        ),
        (
            "RelevanceScore",
            "equals",
            "2",
            Box::new(|row| row["relevanceScore"] == 2),
        ),
        (
            "Engaged",
            "=",
            "true",
            Box::new(|row| row["engaged"] == true),
        ),
        (
            "RelevantOnly",
            "equals",
            "true",
            Box::new(|row| row["relevance"] == "relevant"),
        ),
        ("RelevantOnly", "equals", "false", Box::new(|_| true)),
        (
            "TimeRange",
            "in",
            "7d",
            Box::new(|row| row["timestamp"].as_str().unwrap() >= "2026-07-07 09:00:00.000"),
        ),
        (
            "TimeRange",
            "in",
            "2026-07-01,2026-07-02",
            Box::new(|row| {
                let at = row["timestamp"].as_str().unwrap();
                ("2026-07-01 00:00:00.000"..="2026-07-02 00:00:00.000").contains(&at)
            }),
        ),
        (
            "TwitterFollowerCount",
            ">=",
            "1000",
            Box::new(|row| followers(row) >= Some(1_000)),
        ),
        (
            "TwitterFollowerCount",
            "<=",
            "50",
            Box::new(|row| followers(row).is_some_and(|count| count <= 50)),
        ),
        ("Keywords", "in", "no number", Box::new(|_| false)),
    ];
    for (field, operator, values, expected) in cases {
        let filter = json!({ "top_level_operator": "AND", "groups": [{ "group_operator": "AND",
            "conditions": [{ "field": field, "operator": operator, "values": values }] }] });
        api.post("updateFeed", json!({ "advancedFilters": filter }))
            .path("id", 58)
            .ok()
            .await;
        let found = rows(&api, json!({ "view": 58 })).await;
        let wanted = all.iter().filter(|row| expected(row)).count();
        assert_eq!(found.len(), wanted, "{field} {operator} {values}");
    }
}

#[tokio::test]
async fn low_relevance_is_hidden_unless_asked_for() {
    let api = start().await;
    let shown = api.post("exportMentions", json!({})).ok().await;
    let shown = shown["data"].as_array().unwrap();
    assert!(shown.iter().all(|row| row["relevance"] == "relevant"));
    let all = rows(&api, json!({})).await;
    let relevant = all.iter().filter(|row| row["relevance"] == "relevant");
    assert_eq!(relevant.count(), shown.len());
    // What was never scored is not relevant.
    let unscored = all.iter().filter(|row| row.get("relevanceScore").is_none());
    assert!(unscored.clone().count() > 50);
    assert!(
        unscored
            .clone()
            .all(|row| row["relevance"] == "not_relevant")
    );
}

#[tokio::test]
async fn a_date_that_is_none_is_refused_where_it_stands() {
    let api = start().await;
    let flat = json!({ "filters": { "startDate": "yesterday" } });
    let reply = api
        .post("listMentions", flat)
        .refused(400, "VALIDATION_ERROR")
        .await;
    assert_eq!(reply.paths(), ["filters.startDate"]);
    let grouped = json!({ "filters": { "operator": "AND", "groups": [
        { "operator": "AND", "conditions": [{ "endDate": "2026-02-30" }] } ] } });
    let reply = api
        .post("listMentions", grouped)
        .refused(400, "VALIDATION_ERROR")
        .await;
    assert_eq!(reply.paths(), ["filters.groups.0.conditions.0.endDate"]);
}
