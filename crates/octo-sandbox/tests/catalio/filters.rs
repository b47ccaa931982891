//! Every operator on every field, checked against a plain reading of the rules.

use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use crate::support::{Api, operations, start};

/// Records of the whole list for which a condition holds.
fn matching<'a>(records: &'a [Value], mut holds: impl FnMut(&'a Value) -> bool) -> Vec<String> {
    records
        .iter()
        .filter(|record| holds(record))
        .map(|record| record["id"].as_str().unwrap().to_owned())
        .collect()
}

fn value<'a>(record: &'a Value, field: &str) -> &'a Value {
    match field {
        "id" => &record["id"],
        field => &record["attributes"][field],
    }
}

/// The order of two values that are not null.
fn order(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::Number(a), Value::Number(b)) => a.as_f64().unwrap().total_cmp(&b.as_f64().unwrap()),
        // Demo timestamps are all in UTC and of one form per attribute.
        _ => a.as_str().unwrap().cmp(b.as_str().unwrap()),
    }
}

fn holds(operator: &str, value: &Value, operand: &Value) -> bool {
    let known = |test: &dyn Fn(Ordering) -> bool| !value.is_null() && test(order(value, operand));
    let text = |test: &dyn Fn(&str, &str) -> bool| {
        value
            .as_str()
            .is_some_and(|value| test(value, operand.as_str().unwrap()))
    };
    match operator {
        "eq" | "in" | "is_not_distinct_from" => known(&Ordering::is_eq),
        "not_eq" => known(&Ordering::is_ne),
        "is_distinct_from" => value.is_null() || known(&Ordering::is_ne),
        "greater_than" => known(&Ordering::is_gt),
        "greater_than_or_equal" => known(&Ordering::is_ge),
        "less_than" => known(&Ordering::is_lt),
        "less_than_or_equal" => known(&Ordering::is_le),
        "contains" => text(&|value, part| value.contains(part)),
        "string_starts_with" => text(&|value, part| value.starts_with(part)),
        "string_ends_with" => text(&|value, part| value.ends_with(part)),
        other => panic!("no rule for {other}"),
    }
}

fn written(operand: &Value) -> String {
    let text = operand
        .as_str()
        .map_or_else(|| operand.to_string(), str::to_owned);
    url_encode(&text)
}

fn url_encode(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// The filter schemas of the contract: fields with their operators, by type.
fn filters(kind: &str) -> Vec<(String, Vec<String>)> {
    let document: Value =
        serde_json::from_str(include_str!("../../openapi/catalio/openapi.json")).unwrap();
    let schemas = &document["components"]["schemas"];
    let properties = schemas[format!("{kind}-filter")]["properties"]
        .as_object()
        .unwrap();
    let fields = properties.keys().filter_map(|field| {
        let operators = schemas.get(format!("{kind}-filter-{field}"))?["properties"].as_object();
        Some((field.clone(), operators.unwrap().keys().cloned().collect()))
    });
    fields.collect()
}

#[tokio::test]
async fn every_operator_of_every_field_follows_its_rule() {
    let api = start().await;
    let mut asked = 0;
    for collection in [
        "requirements",
        "personas",
        "use_cases",
        "test_cases",
        "test_results",
        "components",
        "processes",
        "policies",
        "capabilities",
        "teams",
    ] {
        let all = api.get(&format!("/{collection}")).await;
        let kind = all.data()[0]["type"].as_str().unwrap();
        // Ids are enough from here on.
        let list = format!("/{collection}?fields[{kind}]=id&filter");
        for (field, operators) in filters(kind) {
            let nil = matching(all.data(), |record| value(record, &field).is_null());
            for (flag, expected) in [
                ("true", nil.clone()),
                (
                    "false",
                    matching(all.data(), |r| !value(r, &field).is_null()),
                ),
            ] {
                let path = format!("{list}[{field}][is_nil]={flag}");
                assert_eq!(api.get(&path).await.ids(), expected, "{path}");
            }
            // A value from the middle, so that both sides are there.
            let mut values: Vec<&Value> = all.data().iter().map(|r| value(r, &field)).collect();
            values.retain(|value| !value.is_null());
            let Some(operand) = values.get(values.len() / 2).copied() else {
                continue;
            };
            for operator in operators.iter().filter(|operator| *operator != "is_nil") {
                let operand = match (operator.as_str(), operand.as_str()) {
                    ("contains", Some(text)) => {
                        json!(text.chars().skip(1).take(4).collect::<String>())
                    }
                    ("string_starts_with", Some(text)) => {
                        json!(text.chars().take(3).collect::<String>())
                    }
                    ("string_ends_with", Some(text)) => {
                        json!(text.chars().skip(2).collect::<String>())
                    }
                    _ => operand.clone(),
                };
                let element = if operator == "in" { "[]" } else { "" };
                let operand_text = written(&operand);
                let path = format!("{list}[{field}][{operator}]{element}={operand_text}");
                let expected = matching(all.data(), |record| {
                    holds(operator, value(record, &field), &operand)
                });
                assert_eq!(api.get(&path).await.ids(), expected, "{path} ({operand})");
                asked += 1;
            }
        }
    }
    assert!(asked > 600, "{asked}");
}

async fn requirements(api: &Api, query: &str) -> Vec<String> {
    api.get(&format!("/requirements?{query}")).await.ids()
}

#[tokio::test]
async fn conditions_combine() {
    let api = start().await;
    let all = api.get("/requirements").await;
    let attributes = |record: &Value| -> Map<String, Value> {
        record["attributes"].as_object().unwrap().clone()
    };
    let by = |test: &dyn Fn(&Map<String, Value>) -> bool| {
        matching(all.data(), |record| test(&attributes(record)))
    };
    for (query, expected) in [
        (
            "filter[status]=active&filter[priority]=high",
            by(&|a| a["status"] == "active" && a["priority"] == "high"),
        ),
        (
            "filter[and][0][status]=active&filter[and][1][priority]=high",
            by(&|a| a["status"] == "active" && a["priority"] == "high"),
        ),
        (
            "filter[or][0][status]=draft&filter[or][1][priority]=low",
            by(&|a| a["status"] == "draft" || a["priority"] == "low"),
        ),
        (
            "filter[or][][status]=draft&filter[or][][priority]=low",
            by(&|a| a["status"] == "draft" || a["priority"] == "low"),
        ),
        // A priority of null is neither high nor not high.
        (
            "filter[not][priority]=high",
            by(&|a| !a["priority"].is_null() && a["priority"] != "high"),
        ),
        (
            "filter[not][or][0][status]=draft&filter[not][or][1][status]=active",
            by(&|a| a["status"] != "draft" && a["status"] != "active"),
        ),
        (
            "filter[not][not][status]=draft",
            by(&|a| a["status"] == "draft"),
        ),
        (
            "filter[business_value][greater_than]=3&filter[business_value][less_than_or_equal]=9",
            by(&|a| {
                a["business_value"]
                    .as_i64()
                    .is_some_and(|v| v > 3 && v <= 9)
            }),
        ),
        (
            "filter[status][in]=draft,deprecated",
            by(&|a| a["status"] == "draft" || a["status"] == "deprecated"),
        ),
        (
            "filter[status][in][0]=draft&filter[status][in][1]=deprecated",
            by(&|a| a["status"] == "draft" || a["status"] == "deprecated"),
        ),
        (
            "filter[status][in]=draft&filter[status][in]=deprecated",
            by(&|a| a["status"] == "draft" || a["status"] == "deprecated"),
        ),
        // The contract does not close the list of `in`.
        ("filter[status][in]=unheard-of", vec![]),
        (
            "filter[inserted_at][less_than]=2026-01-20T01:00:00%2B01:00",
            by(&|a| a["inserted_at"].as_str() < Some("2026-01-20T00:00:00")),
        ),
        (
            "filter[quality_score][greater_than]=120.5",
            by(&|a| {
                a["quality_score"]
                    .as_f64()
                    .is_some_and(|score| score > 120.5)
            }),
        ),
        ("filter=", by(&|_| true)),
    ] {
        assert_eq!(requirements(&api, query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn related_records_can_be_asked_about() {
    let api = start().await;
    let persona = api.first("personas").await;
    let name = written(&persona["attributes"]["name"]);
    let id = persona["id"].as_str().unwrap();
    let mut linked = api.get(&format!("/personas/{id}/requirements")).await.ids();
    let mut found = requirements(&api, &format!("filter[personas][name]={name}")).await;
    linked.sort();
    found.sort();
    assert!(!found.is_empty() && found.len() < 240);
    assert_eq!(found, linked);
    let without = requirements(&api, &format!("filter[not][personas][name]={name}")).await;
    assert_eq!(without.len() + found.len(), 240);
    let failed = "filter[test_cases][test_results][outcome]=failed";
    for id in requirements(&api, failed).await {
        let path = format!("/requirements/{id}?include=test_cases.test_results");
        let included = api.get(&path).await.body["included"].clone();
        let outcomes = included.as_array().unwrap().iter();
        assert!(
            outcomes
                .clone()
                .any(|record| record["attributes"]["outcome"] == "failed")
        );
    }
    assert!(!requirements(&api, failed).await.is_empty());
    let team = "filter[team][specialty]=care&filter[superseded_by][status][is_nil]=false";
    assert!(!requirements(&api, team).await.is_empty());
}

#[tokio::test]
async fn filters_that_cannot_be_followed_are_refused() {
    let api = start().await;
    for (query, parameter) in [
        ("filter=x", "filter"),
        ("filter[nothing]=x", "filter[nothing]"),
        // Lists are not filterable.
        ("filter[tags][contains]=a", "filter[tags]"),
        ("filter[status]=gone", "filter[status]"),
        ("filter[status][contains]=act", "filter[status][contains]"),
        ("filter[status][not_eq]=gone", "filter[status][not_eq]"),
        ("filter[business_value]=many", "filter[business_value]"),
        (
            "filter[business_value][in]=1,x",
            "filter[business_value][in]",
        ),
        ("filter[ai_accessible]=1", "filter[ai_accessible]"),
        ("filter[id]=x", "filter[id]"),
        (
            "filter[inserted_at][less_than]=today",
            "filter[inserted_at][less_than]",
        ),
        ("filter[priority][is_nil]=maybe", "filter[priority][is_nil]"),
        ("filter[title][eq][x]=y", "filter[title][eq]"),
        ("filter[title]=a&filter[title]=b", "filter[title]"),
        ("filter[and]=x", "filter[and]"),
        ("filter[and][x][status]=draft", "filter[and]"),
        ("filter[or][0]=x", "filter[or]"),
        ("filter[not]=x", "filter[not]"),
        ("filter[not][nothing]=x", "filter[not][nothing]"),
        ("filter[team]=x", "filter[team]"),
        ("filter[team][nothing]=x", "filter[team][nothing]"),
        ("filter[quality_score]=NaN", "filter[quality_score]"),
    ] {
        let reply = api.get(&format!("/requirements?{query}")).await;
        assert_eq!(reply.error(), (400, "invalid_filter", parameter), "{query}");
    }
}

#[tokio::test]
async fn nested_conditions_cost_no_product_of_passes() {
    let api = start().await;
    // Each level has dozens of members: tried one by one, this would not end.
    let nested = "[personas][requirements]".repeat(10);
    let found = requirements(&api, &format!("filter{nested}[status]=active")).await;
    assert!(!found.is_empty());
    let deep = format!("/requirements?filter{nested}{nested}[status]=active");
    assert_eq!(api.get(&deep).await.error().1, "invalid_query");
}

#[tokio::test]
async fn every_list_filters() {
    let api = start().await;
    let lists = operations().filter(|(_, _, operation)| {
        let parameters = operation["parameters"].as_array().unwrap();
        parameters
            .iter()
            .any(|parameter| parameter["name"] == "filter")
    });
    let paths: Vec<&str> = lists.map(|(_, path, _)| path).collect();
    assert_eq!(paths.len(), 12);
    for path in paths {
        let all = api.get(path).await.ids();
        let one = api
            .get(&format!("{path}?filter[id]={}", all[0]))
            .await
            .ids();
        assert_eq!(one, all[..1], "{path}");
    }
}
