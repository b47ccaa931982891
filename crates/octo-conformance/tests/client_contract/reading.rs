//! What a client keeps of a body that the document allows.

use std::collections::BTreeSet;

use octo_conformance::{Contract, schema::Direction};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngSeed, TestRunner},
};
use serde_json::{Value, json};

/// A runner for bodies: of the seed in the environment, or of a fixed one.
pub(crate) fn runner() -> TestRunner {
    let config = Config::default();
    let seed = match config.rng_seed {
        RngSeed::Fixed(seed) => seed,
        RngSeed::Random => 20_260_731,
    };
    TestRunner::new(Config {
        rng_seed: RngSeed::Fixed(seed),
        ..config
    })
}

/// Bodies of every success status of an operation, with their media types.
pub(crate) fn bodies(
    contract: &Contract,
    operation: &str,
    count: usize,
    runner: &mut TestRunner,
) -> Vec<(u16, String, Value)> {
    let operation = contract.operation(operation).unwrap();
    let mut bodies = Vec::new();
    for response in &operation.responses {
        let Some(status) = response
            .status
            .parse()
            .ok()
            .filter(|status| (200..300).contains(status))
        else {
            continue;
        };
        for (media_type, schema) in &response.content {
            let json = media_type.ends_with("json");
            let Some(schema) = schema.as_ref().filter(|_| json) else {
                continue;
            };
            let schema = schema.clone().directed(Direction::Response);
            for _ in 0..count {
                let body = schema.valid().new_tree(runner).unwrap().current();
                bodies.push((status, media_type.clone(), body));
            }
        }
    }
    bodies
}

/// The places where `kept` lacks or changes what `sent` says. A null or an
/// empty list that is left out says the same.
pub(crate) fn lost(sent: &Value, kept: &Value, at: &str, places: &mut Vec<String>) {
    match (sent, kept) {
        (Value::Object(sent), Value::Object(kept)) => {
            for (name, member) in sent {
                let at = format!("{at}/{name}");
                match kept.get(name) {
                    Some(kept) => lost(member, kept, &at, places),
                    None if is_nothing(member) => {}
                    None => places.push(format!("{at}: {member} is gone")),
                }
            }
        }
        (Value::Array(sent), Value::Array(kept)) if sent.len() == kept.len() => {
            for (index, (sent, kept)) in sent.iter().zip(kept).enumerate() {
                lost(sent, kept, &format!("{at}/{index}"), places);
            }
        }
        (Value::Number(sent), Value::Number(kept)) if sent.as_f64() == kept.as_f64() => {}
        (Value::String(sent), Value::String(kept)) if same_instant(sent, kept) => {}
        (sent, kept) if sent == kept => {}
        (sent, kept) => places.push(format!("{at}: {sent} became {kept}")),
    }
}

/// Whether two texts name one instant: `+00:00` is `Z`.
fn same_instant(sent: &str, kept: &str) -> bool {
    let instant = |text: &str| chrono::DateTime::parse_from_rfc3339(text).ok();
    sent == kept || (instant(sent).is_some() && instant(sent) == instant(kept))
}

fn is_nothing(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

/// The body as a later server may send it: with a property that nobody
/// declared in every object, maps of a declared form aside.
pub(crate) fn with_strangers(
    contract: &Contract,
    operation: &str,
    status: u16,
    body: &Value,
) -> Value {
    let mut later = strange(body);
    let operation = contract.operation(operation).unwrap();
    let schemas = operation.response(status).unwrap().content.values();
    for schema in schemas.flatten() {
        let mut members = BTreeSet::new();
        for fault in schema.validate(&later) {
            let Some(end) = fault.at.rfind(STRANGER) else {
                continue;
            };
            if fault.keyword != "additionalProperties" {
                members.insert(fault.at[..end - 1].to_owned());
            }
        }
        for object in members {
            let object = later.pointer_mut(&object).and_then(Value::as_object_mut);
            object.unwrap().shift_remove(STRANGER);
        }
    }
    later
}

/// A property that no document declares.
const STRANGER: &str = "laterAddition";

fn strange(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| (name.clone(), strange(member)))
            .chain([(STRANGER.to_owned(), json!({"kind": ["new", 1]}))])
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(strange).collect(),
        other => other.clone(),
    }
}

/// The body with a value that nobody declared wherever the document lists
/// values; `None` where it lists none. What tells the branches of a union apart
/// stays: a stranger there is a branch of its own, not a value.
pub(crate) fn with_unlisted(
    contract: &Contract,
    operation: &str,
    status: u16,
    body: &Value,
) -> Option<Value> {
    let operation = contract.operation(operation).unwrap();
    let content = &operation.response(status).unwrap().content;
    let schemas: Vec<_> = content.values().flatten().collect();
    let mut places = Vec::new();
    texts(body, String::new(), &mut places);
    let mut later = body.clone();
    let mut changed = false;
    for place in places {
        let mut one = body.clone();
        *one.pointer_mut(&place).unwrap() = json!(UNLISTED);
        let is_listed = schemas.iter().any(|schema| {
            let faults = schema.validate(&one);
            faults.len() == 1 && faults[0].keyword == "enum" && faults[0].at == place
        });
        if is_listed {
            *later.pointer_mut(&place).unwrap() = json!(UNLISTED);
            changed = true;
        }
    }
    changed.then_some(later)
}

/// A value that no document lists.
const UNLISTED: &str = "later_value";

/// The places of the texts of a value, not too many of them.
fn texts(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                texts(member, format!("{at}/{name}"), places);
            }
        }
        // One item stands for all.
        Value::Array(items) => {
            if let Some(first) = items.first() {
                texts(first, format!("{at}/0"), places);
            }
        }
        Value::String(_) if places.len() < 80 => places.push(at),
        _ => {}
    }
}

/// Bodies of every declared refusal of an operation.
pub(crate) fn refusals(
    contract: &Contract,
    operation: &str,
    runner: &mut TestRunner,
) -> Vec<(u16, String, Value)> {
    let operation = contract.operation(operation).unwrap();
    let statuses = (400..600).filter_map(|status| {
        let declared = operation.response(status)?;
        // Of a class, what is met most.
        let usual = [400, 401, 403, 404, 409, 422, 429, 500];
        (declared.status.parse() == Ok(status) || usual.contains(&status))
            .then_some((status, declared))
    });
    statuses
        .flat_map(|(status, declared)| {
            declared
                .content
                .iter()
                .filter_map(move |(media_type, schema)| {
                    Some((status, media_type.clone(), schema.clone()?))
                })
        })
        .map(|(status, media_type, schema)| {
            let body = schema.valid().new_tree(runner).unwrap().current();
            (status, media_type, body)
        })
        .collect()
}
