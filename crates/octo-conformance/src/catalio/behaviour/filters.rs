//! Filters: every operator of every field, connectives, relationships.

use std::collections::BTreeSet;

use http::Method;
use serde_json::{Value, json};

use super::{answered, data, ids, list, records};
use crate::case::{Case, Failure, ensure};
use crate::catalio::model::Kind;
use crate::catalio::prepare::{operation_at, request_at};
use crate::context::Context;
use crate::contract::{Contract, Location};

/// The fields that a list can be filtered by, each with its operators.
fn filterable(contract: &Contract, kind: Kind) -> Vec<(String, Vec<String>)> {
    let path = format!("/{}", kind.collection());
    let Some(filter) = operation_at(contract, &Method::GET, &path)
        .ok()
        .and_then(|operation| operation.parameter(Location::Query, "filter"))
    else {
        return Vec::new();
    };
    let properties = filter.schema.properties().into_iter();
    properties
        .filter_map(|(name, schema)| {
            let operators = schema.properties().into_iter().map(|(name, _)| name);
            let operators: Vec<String> = operators.collect();
            operators
                .contains(&"is_nil".to_owned())
                .then_some((name, operators))
        })
        .collect()
}

/// How many records meet a condition, and some of them.
async fn meeting(
    context: &Context,
    kind: Kind,
    filter: Value,
    field: &str,
) -> Result<(u64, Vec<Value>), Failure> {
    let mut request = list(context, kind)?
        .query("fields", json!({kind.name(): field}))
        .query("page", json!({"limit": 10, "count": true}));
    if !filter.is_null() {
        request = request.query("filter", filter);
    }
    let page = answered(context, request).await?;
    let total = page.at("/meta/page/total").as_u64();
    let total = total.ok_or_else(|| page.deviation("a count was asked for, and there is none"))?;
    Ok((total, data(&page)?))
}

fn value<'r>(record: &'r Value, field: &str) -> &'r Value {
    match field {
        "id" => &record["id"],
        field => &record["attributes"][field],
    }
}

pub(super) fn cases(contract: &Contract) -> Vec<Case> {
    let mut cases = Vec::new();
    for kind in Kind::ALL {
        for (field, operators) in filterable(contract, kind) {
            let requests = u32::try_from(operators.len()).unwrap_or(u32::MAX) + 3;
            let id = format!("{}/filter/{field}", kind.name());
            cases.push(
                Case::new(
                    id,
                    "each operator lets through what it says, and the operators add up: equal, other and null are all",
                    "contract, parameter filter; comparing with null is neither true nor false",
                    move |context| {
                        let (field, operators) = (field.clone(), operators.clone());
                        async move { operators_of(&context, kind, &field, &operators).await }
                    },
                )
                .requests(requests),
            );
        }
    }
    cases.extend(connectives());
    cases.extend(relationships());
    cases
}

async fn operators_of(
    context: &Context,
    kind: Kind,
    field: &str,
    operators: &[String],
) -> Result<(), Failure> {
    let of = |operator: &str, operand: &Value| json!({field: {operator: operand}});
    let (all, _) = meeting(context, kind, Value::Null, field).await?;
    let (nil, without) = meeting(context, kind, of("is_nil", &json!(true)), field).await?;
    let (set, with) = meeting(context, kind, of("is_nil", &json!(false)), field).await?;
    ensure(nil + set == all, || {
        format!("{nil} null and {set} not, of {all}")
    })?;
    ensure(
        without.iter().all(|record| value(record, field).is_null()),
        || "a value is no null",
    )?;
    ensure(
        !with.iter().any(|record| value(record, field).is_null()),
        || "a null is a value",
    )?;
    // A value in the middle, so that there may be others on both sides.
    let Some(operand) = with
        .get(with.len() / 2)
        .map(|record| value(record, field).clone())
    else {
        return Ok(());
    };
    let mut totals = std::collections::BTreeMap::new();
    for operator in operators.iter().filter(|operator| *operator != "is_nil") {
        let sent = match (operator.as_str(), &operand) {
            ("in", operand) => json!([operand]),
            ("contains", Value::String(text)) => json!(text.chars().skip(1).collect::<String>()),
            ("string_starts_with", Value::String(text)) => {
                json!(text.chars().take(4).collect::<String>())
            }
            ("string_ends_with", Value::String(text)) => {
                let skipped = text.chars().count().saturating_sub(4);
                json!(text.chars().skip(skipped).collect::<String>())
            }
            _ => operand.clone(),
        };
        let (total, found) = meeting(context, kind, of(operator, &sent), field).await?;
        for record in &found {
            let value = value(record, field);
            ensure(holds(operator, value, &sent) != Some(false), || {
                format!("{field} {operator} {sent} let {value} through")
            })?;
        }
        totals.insert(operator.as_str(), total);
    }
    let total = |operator: &str| totals.get(operator).copied().unwrap_or_default();
    let sums = [
        ("eq and not_eq", total("eq") + total("not_eq"), set),
        ("in and eq", total("in"), total("eq")),
        (
            "less_than and its opposite",
            total("less_than") + total("greater_than_or_equal"),
            set,
        ),
        (
            "greater_than and its opposite",
            total("greater_than") + total("less_than_or_equal"),
            set,
        ),
        (
            "is_distinct_from and its opposite",
            total("is_distinct_from") + total("is_not_distinct_from"),
            all,
        ),
        (
            "is_not_distinct_from and eq",
            total("is_not_distinct_from"),
            total("eq"),
        ),
    ];
    for (what, sum, wanted) in sums {
        ensure(sum == wanted, || {
            format!("{field} {operand}: {what}: {sum} for {wanted}")
        })?;
    }
    for operator in ["contains", "string_starts_with", "string_ends_with"] {
        ensure(
            !totals.contains_key(operator) || total(operator) > 0,
            || format!("{field} {operator} finds nothing of {operand}"),
        )?;
    }
    Ok(())
}

/// Whether an operator holds; `None` where only the data base knows.
fn holds(operator: &str, value: &Value, operand: &Value) -> Option<bool> {
    let number = || Some((value.as_f64()?, operand.as_f64()?));
    Some(match operator {
        "eq" | "is_not_distinct_from" => value == operand,
        "not_eq" => !value.is_null() && value != operand,
        "is_distinct_from" => value != operand,
        "in" => operand.as_array()?.contains(value),
        "less_than" => number().map(|(a, b)| a < b)?,
        "less_than_or_equal" => number().map(|(a, b)| a <= b)?,
        "greater_than" => number().map(|(a, b)| a > b)?,
        "greater_than_or_equal" => number().map(|(a, b)| a >= b)?,
        "contains" => value.as_str()?.contains(operand.as_str()?),
        "string_starts_with" => value.as_str()?.starts_with(operand.as_str()?),
        "string_ends_with" => value.as_str()?.ends_with(operand.as_str()?),
        _ => return None,
    })
}

fn connectives() -> Vec<Case> {
    vec![
        Case::new(
            "requirement/filter/and-or-not",
            "and, or and not join conditions: both and either are as many as one and the other",
            "contract, parameter filter: and, or, not",
            |context| async move {
                let (one, other) = (
                    json!({"status": {"eq": "active"}}),
                    json!({"priority": {"eq": "high"}}),
                );
                let count = async |filter: Value| {
                    let met = meeting(&context, Kind::Requirement, filter, "status").await?;
                    Ok::<u64, Failure>(met.0)
                };
                let all = count(Value::Null).await?;
                let (first, second) = (count(one.clone()).await?, count(other.clone()).await?);
                let both = count(json!({"and": [one, other]})).await?;
                let either = count(json!({"or": [one, other]})).await?;
                let beside =
                    count(json!({"status": {"eq": "active"}, "priority": {"eq": "high"}})).await?;
                ensure(both + either == first + second, || {
                    format!("{both} both and {either} either, of {first} and {second}")
                })?;
                ensure(
                    beside == both,
                    || "conditions beside each other are not joined by and",
                )?;
                let not = count(json!({"not": one})).await?;
                ensure(not + first == all, || {
                    format!("{not} not and {first} so, of {all}")
                })
            },
        )
        .requests(7),
        Case::new(
            "requirement/filter/unknown",
            "a field, an operator or a value that there is not is refused with 400, naming it",
            "JSON:API 1.1, section 8: a parameter that cannot be processed",
            |context| async move {
                for (filter, named) in [
                    (json!({"urgency": {"eq": "x"}}), "filter[urgency]"),
                    (json!({"title": {"like": "x"}}), "filter[title][like]"),
                    (json!({"status": {"eq": "gone"}}), "filter[status][eq]"),
                    (
                        json!({"team": {"urgency": {"eq": "x"}}}),
                        "filter[team][urgency]",
                    ),
                ] {
                    let request = list(&context, Kind::Requirement)?.query("filter", filter);
                    let answer = context.send(request).await?.expect_status(&[400])?;
                    let parameter = answer.at("/errors/0/source/parameter");
                    ensure(parameter == named, || {
                        format!("{named} is refused as {parameter}")
                    })?;
                }
                Ok(())
            },
        )
        .requests(4),
        Case::new(
            "listFilteredRequirements/arguments",
            "the arguments of the ready-made list do as the filter does",
            "contract, listFilteredRequirements: status, priority, persona_id",
            |context| async move {
                let page = json!({"limit": 100});
                for (argument, value, filter) in [
                    ("status", "active", json!({"status": {"eq": "active"}})),
                    ("priority", "low", json!({"priority": {"eq": "low"}})),
                ] {
                    let request = request_at(&context, &Method::GET, "/requirements/filtered")?;
                    let request = request.query(argument, value).query("page", page.clone());
                    let ready = records(&context, request.query("sort", "id")).await?;
                    let request = list(&context, Kind::Requirement)?.query("filter", filter);
                    let request = request.query("page", page.clone()).query("sort", "id");
                    let generic = records(&context, request).await?;
                    ensure(ids(&ready) == ids(&generic), || format!("by {argument}"))?;
                }
                Ok(())
            },
        )
        .operation("listFilteredRequirements")
        .requests(4),
    ]
}

/// A related list, and the filter that has to give the same.
const RELATED: [(Kind, &str, Kind, &str); 6] = [
    (Kind::Persona, "requirements", Kind::Requirement, "personas"),
    (
        Kind::Process,
        "requirements",
        Kind::Requirement,
        "processes",
    ),
    (Kind::Team, "requirements", Kind::Requirement, "team"),
    (Kind::Requirement, "use_cases", Kind::UseCase, "requirement"),
    (
        Kind::Requirement,
        "test_cases",
        Kind::TestCase,
        "requirement",
    ),
    (Kind::UseCase, "test_cases", Kind::TestCase, "use_case"),
];

fn relationships() -> Vec<Case> {
    let case = |(from, name, to, back): (Kind, &'static str, Kind, &'static str)| {
        Case::new(
            format!("{}/filter/by-{back}", to.name()),
            "a condition on related records finds what the related list has",
            "contract, parameter filter: relationships; JSON:API 1.1, section 6.2",
            move |context| async move {
                // One that has some, if there is one.
                let request = list(&context, from)?.query("page", json!({"limit": 10}));
                let request = match from {
                    Kind::Process => request,
                    _ => request.query("sort", "inserted_at"),
                };
                for owner in records(&context, request).await? {
                    let id = owner["id"].as_str().unwrap_or_default();
                    let path = format!("/{}/{{id}}/{name}", from.collection());
                    let request = request_at(&context, &Method::GET, &path)?.path("id", id);
                    let related = records(&context, request).await?;
                    if related.is_empty() || related.len() > 250 {
                        continue;
                    }
                    let request = list(&context, to)?
                        .query("filter", json!({back: {"id": {"eq": id}}}))
                        .query("page", json!({"limit": 250}));
                    let found = records(&context, request).await?;
                    let related: BTreeSet<&str> = ids(&related).into_iter().collect();
                    let found: BTreeSet<&str> = ids(&found).into_iter().collect();
                    return ensure(related == found, || {
                        format!("{} related, {} found", related.len(), found.len())
                    });
                }
                Err(Failure::NotRun(format!(
                    "no {} has any {name}",
                    from.name()
                )))
            },
        )
        .requests(12)
    };
    RELATED.map(case).into()
}
