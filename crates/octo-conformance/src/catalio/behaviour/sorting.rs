//! Sorting: every key, both ways, nulls first and last.

use std::cmp::Ordering;
use std::collections::HashSet;

use serde_json::{Value, json};

use super::{list, records};
use crate::case::{Case, Failure, ensure};
use crate::catalio::model::Kind;
use crate::catalio::prepare::operation_at;
use crate::contract::{Contract, Location};

/// So many records are looked at in each order.
const LOOKED_AT: u32 = 40;

/// The fields that a list can be sorted by: the words of the parameter's
/// pattern without their signs.
fn sortable(contract: &Contract, kind: Kind) -> Vec<String> {
    let path = format!("/{}", kind.collection());
    let operation = operation_at(contract, &http::Method::GET, &path).ok();
    let pattern = operation
        .and_then(|operation| operation.parameter(Location::Query, "sort"))
        .and_then(|parameter| parameter.schema.keyword("pattern"));
    let pattern = pattern.as_ref().and_then(Value::as_str).unwrap_or_default();
    let words = pattern.split(")(,").next().unwrap_or_default();
    let words = words.trim_start_matches("^(").split('|');
    words
        .filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase()))
        .map(str::to_owned)
        .collect()
}

pub(super) fn cases(contract: &Contract) -> Vec<Case> {
    let mut cases = Vec::new();
    for kind in Kind::ALL {
        for field in sortable(contract, kind) {
            let id = format!("{}/sort/{field}", kind.name());
            cases.push(
                Case::new(
                    id,
                    "a list comes in the order asked for; ++ puts nulls first, -- puts them last",
                    "JSON:API 1.1, section 6.5; contract, parameter sort",
                    move |context| {
                        let field = field.clone();
                        async move {
                            for sign in ["", "-", "++", "--"] {
                                let request = list(&context, kind)?
                                    .query("sort", format!("{sign}{field}"))
                                    .query("fields", json!({kind.name(): field}))
                                    .query("page", json!({"limit": LOOKED_AT}));
                                let found = records(&context, request).await?;
                                ordered(sign, &field, &found)?;
                            }
                            Ok(())
                        }
                    },
                )
                .requests(4),
            );
        }
    }
    cases.push(Case::new(
        "requirement/sort/further-keys",
        "a further key decides where the first leaves the order open",
        "JSON:API 1.1, section 6.5",
        |context| async move {
            let request = list(&context, Kind::Requirement)?
                .query("sort", "status,-inserted_at")
                .query("fields", json!({"requirement": "status,inserted_at"}))
                .query("page", json!({"limit": LOOKED_AT}));
            let found = records(&context, request).await?;
            for pair in found.windows(2) {
                let [first, second] = pair else { continue };
                let same = value(first, "status") == value(second, "status");
                let order = compare(value(first, "inserted_at"), value(second, "inserted_at"));
                ensure(!same || order != Some(Ordering::Less), || {
                    format!("{first} before {second}")
                })?;
            }
            Ok(())
        },
    ));
    cases.push(
        Case::new(
            "requirement/sort/unknown",
            "a key that a list cannot be sorted by is refused with 400",
            "JSON:API 1.1, section 6.5",
            |context| async move {
                for key in ["urgency", "tags", "+title", "title,"] {
                    let request = list(&context, Kind::Requirement)?.query("sort", key);
                    let answer = context.send(request).await?.expect_status(&[400])?;
                    ensure(answer.at("/errors/0/source/parameter") == "sort", || key)?;
                }
                Ok(())
            },
        )
        .requests(4),
    );
    cases
}

fn value<'r>(record: &'r Value, field: &str) -> &'r Value {
    match field {
        "id" => &record["id"],
        field => &record["attributes"][field],
    }
}

/// The order of two values; none of texts, whose order is the data base's.
fn compare(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64()?.partial_cmp(&right.as_f64()?),
        (Value::Bool(left), Value::Bool(right)) => Some(left.cmp(right)),
        (Value::String(left), Value::String(right)) => {
            let dated = |text: &str| {
                text.len() >= 10
                    && text.bytes().take(4).all(|byte| byte.is_ascii_digit())
                    && text.as_bytes().get(4) == Some(&b'-')
            };
            (dated(left) && dated(right)).then(|| left.cmp(right))
        }
        _ => None,
    }
}

fn ordered(sign: &str, field: &str, records: &[Value]) -> Result<(), Failure> {
    let values: Vec<&Value> = records.iter().map(|record| value(record, field)).collect();
    let descending = sign.starts_with('-');
    for pair in values.windows(2) {
        let [first, second] = pair else { continue };
        let nulls = (first.is_null(), second.is_null());
        let wrong = match nulls {
            (true, false) => sign == "--",
            (false, true) => sign == "++",
            (true, true) => false,
            (false, false) => match compare(first, second) {
                Some(Ordering::Less) => descending,
                Some(Ordering::Greater) => !descending,
                _ => false,
            },
        };
        ensure(!wrong, || format!("{sign}{field}: {first} before {second}"))?;
    }
    // Whatever the order, what is equal stands together.
    let mut left = HashSet::new();
    for pair in values.windows(2) {
        let [first, second] = pair else { continue };
        if first != second {
            left.insert(first.to_string());
            ensure(!left.contains(&second.to_string()), || {
                format!("{sign}{field}: {second} is in two places")
            })?;
        }
    }
    Ok(())
}
