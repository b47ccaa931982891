//! Every constraint on a request is broken once, and refused with a declared
//! error that names the field.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use super::Part;
use crate::case::{Case, Failure};
use crate::contract::Operation;
use crate::exchange::Exchange;
use crate::request::{Body, Request};
use crate::schema::{Rule, Violation};
use crate::subject::{Place, Subject};

pub(super) fn cases(operation: &Arc<Operation>, subject: &Arc<dyn Subject>) -> Vec<Case> {
    let mut cases = Vec::new();
    for part in Part::of(operation, subject.as_ref()) {
        cases.extend(parts_cases(operation, subject, &part));
    }
    cases.extend(missing_parameters(operation, subject));
    cases.extend(bodies(operation, subject));
    cases
}

/// What a violation is, wherever the ids of things on the server are others.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Kind {
    at: String,
    rule: Rule,
    /// Violations of one rule at one place are told apart by their order.
    ordinal: usize,
}

fn kinds(part: &Part, request: &Request) -> Vec<(Kind, Violation)> {
    let violations = match part.value_or_sample(request) {
        Some(value) => part.schema.violations(&value),
        None => Vec::new(),
    };
    let mut seen: BTreeMap<(String, Rule), usize> = BTreeMap::new();
    let mut kinds = Vec::new();
    for violation in violations {
        let ordinal = seen
            .entry((violation.at.clone(), violation.rule))
            .or_default();
        let kind = Kind {
            at: violation.at.clone(),
            rule: violation.rule,
            ordinal: *ordinal,
        };
        *ordinal += 1;
        kinds.push((kind, violation));
    }
    kinds
}

/// The violations of the request that was asked about last: the cases of a
/// part all begin with the same one.
#[derive(Default)]
struct Known(Mutex<Option<Remembered>>);

/// The value of a part, and its violations.
type Remembered = (Option<Value>, Arc<[(Kind, Violation)]>);

impl Known {
    fn of(&self, part: &Part, request: &Request) -> Arc<[(Kind, Violation)]> {
        let value = part.value_in(request);
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*last {
            Some((known, kinds)) if known.as_ref() == value => Arc::clone(kinds),
            _ => {
                let kinds: Arc<[_]> = kinds(part, request).into();
                *last = Some((value.cloned(), Arc::clone(&kinds)));
                kinds
            }
        }
    }
}

fn parts_cases(operation: &Arc<Operation>, subject: &Arc<dyn Subject>, part: &Part) -> Vec<Case> {
    let sketch = subject.sketch(operation);
    let mut cases = Vec::new();
    let known = Arc::new(Known::default());
    for (kind, violation) in kinds(part, &sketch) {
        let place = part.place(&kind.at);
        let Some(statuses) = subject.refusal(operation, &place, kind.rule) else {
            continue;
        };
        if !part.can_carry(&violation.value) {
            continue;
        }
        let number = match kind.ordinal {
            0 => String::new(),
            ordinal => format!("/{}", ordinal + 1),
        };
        let rule = match kind.rule {
            // The keyword is that of other types as well.
            Rule::Null => "null",
            rule => rule.as_str(),
        };
        let id = format!(
            "{}/refuses/{}{}/{rule}{number}",
            operation.id, part.label, kind.at
        );
        let source = format!("{} {} of {}", operation.pointer, part.label, kind.rule);
        cases.push(refusal(operation, subject, id, source, place, statuses, {
            let part = part.clone();
            let known = Arc::clone(&known);
            move |request: Request| {
                let kinds = known.of(&part, &request);
                let found = kinds.iter().find(|(other, _)| *other == kind);
                found.map(|(_, violation)| part.put(request, violation.value.clone()))
            }
        }));
    }
    cases
}

/// Required query parameters, left out.
fn missing_parameters(operation: &Arc<Operation>, subject: &Arc<dyn Subject>) -> Vec<Case> {
    let mut cases = Vec::new();
    for part in Part::of(operation, subject.as_ref()) {
        let super::PartKind::Query(name) = &part.kind else {
            continue;
        };
        let required = operation
            .parameter(crate::contract::Location::Query, name)
            .is_some_and(|parameter| parameter.required);
        let place = part.place("");
        let Some(statuses) = subject
            .refusal(operation, &place, Rule::Required)
            .filter(|_| required)
        else {
            continue;
        };
        let id = format!("{}/refuses/{}/required", operation.id, part.label);
        let source = format!("{} {}", operation.pointer, part.label);
        let name = name.clone();
        cases.push(refusal(
            operation,
            subject,
            id,
            source,
            place,
            statuses,
            move |mut request: Request| {
                request.query.retain(|(known, _)| *known != name);
                Some(request)
            },
        ));
    }
    cases
}

/// Bodies that are none: absent, no JSON, of another media type.
fn bodies(operation: &Arc<Operation>, subject: &Arc<dyn Subject>) -> Vec<Case> {
    let Some(body) = &operation.body else {
        return Vec::new();
    };
    let media_type = body.media_type.clone();
    let raw = |media_type: Option<&str>, bytes: &[u8]| Body::Raw {
        media_type: media_type.map(str::to_owned),
        bytes: bytes.to_vec(),
    };
    let mut broken: Vec<(&str, Rule, Option<Body>)> = vec![
        (
            "truncated-json",
            Rule::Format,
            Some(raw(Some(&media_type), b"{\"a\": ")),
        ),
        (
            "no-json",
            Rule::Format,
            Some(raw(Some(&media_type), b"\xff\xfe")),
        ),
        (
            "two-documents",
            Rule::Format,
            Some(raw(Some(&media_type), b"{} {}")),
        ),
        ("media-type", Rule::Const, None),
    ];
    if body.required {
        broken.push(("absent-body", Rule::Required, Some(Body::Absent)));
    }
    broken
        .into_iter()
        .filter_map(|(name, rule, body)| {
            let statuses = subject.refusal(operation, &Place::WholeBody, rule)?;
            let id = format!("{}/refuses/{name}", operation.id);
            let source = format!("{}/requestBody", operation.pointer);
            let change = move |mut request: Request| {
                request.body = match &body {
                    Some(body) => body.clone(),
                    // The right bytes as another media type.
                    None => Body::Raw {
                        media_type: Some("text/plain".to_owned()),
                        bytes: request.json_body()?.to_string().into_bytes(),
                    },
                };
                Some(request)
            };
            Some(refusal(
                operation,
                subject,
                id,
                source,
                Place::WholeBody,
                statuses,
                change,
            ))
        })
        .collect()
}

fn refusal(
    operation: &Arc<Operation>,
    subject: &Arc<dyn Subject>,
    id: String,
    source: String,
    place: Place,
    statuses: &'static [u16],
    change: impl Fn(Request) -> Option<Request> + Send + Sync + 'static,
) -> Case {
    let wanted = Arc::clone(operation);
    let change = Arc::new(change);
    Case::new(
        id,
        "a request that breaks a constraint is refused with a declared error that names the field",
        source,
        move |context| {
            let operation = Arc::clone(&wanted);
            let change = Arc::clone(&change);
            let place = place.clone();
            async move {
                let request = context.shared_exemplar(&operation).await?;
                let request = change(request).ok_or_else(|| {
                    Failure::NotRun("the request that the server allows has no such place".into())
                })?;
                let answer = context.send(request).await?.expect_status(statuses)?;
                named(context.subject(), &answer, &place)
            }
        },
    )
    .operation(&operation.id)
    .writes(operation.writes)
    .requests(1 + subject.preparation(operation))
}

fn named(subject: &dyn Subject, answer: &Exchange, place: &Place) -> Result<(), Failure> {
    if subject.names(answer, place) {
        return Ok(());
    }
    Err(answer.deviation(format!("the refusal does not name {place:?}")))
}
