//! Requests made from the schemas: valid ones are accepted, invalid ones
//! refused, and none brings a server down.

use std::cell::RefCell;
use std::sync::Arc;
use std::time::{Duration, Instant};

use proptest::strategy::{BoxedStrategy, Just, Strategy, Union};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use serde_json::Value;
use tokio::runtime::Handle;

use super::{Part, PartKind};
use crate::case::{Case, Failure};
use crate::context::Context;
use crate::contract::Operation;
use crate::exchange::Exchange;
use crate::request::Request;
use crate::schema::Rule;
use crate::subject::{Place, Subject};

/// How many requests are made from the schemas of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// What they are made from; the same seed makes the same requests.
    pub seed: u64,
    /// Valid ones, and as many invalid ones, of each operation.
    pub requests: u32,
    /// Goes on making them for so long, shared by all operations.
    pub duration: Option<Duration>,
}

impl Effort {
    /// The part of `duration` for each of `cases`.
    pub(crate) fn shared_by(self, cases: usize) -> Self {
        let shares = u32::try_from(cases.max(1)).unwrap_or(u32::MAX);
        Self {
            duration: self.duration.map(|duration| duration / shares),
            ..self
        }
    }
}

#[derive(Clone, Copy)]
enum Sort {
    Valid,
    Invalid,
}

/// A change of a request: parts of it with other values, and what that breaks.
#[derive(Clone, Debug)]
struct Change {
    values: Vec<(usize, Value)>,
    broken: Option<(Place, Rule)>,
}

pub(super) fn cases(
    operation: &Arc<Operation>,
    subject: &Arc<dyn Subject>,
    effort: Effort,
) -> Vec<Case> {
    let parts = variable_parts(operation, subject.as_ref());
    if effort.requests == 0 || parts.is_empty() {
        return Vec::new();
    }
    let case = |sort, name: &str, rule: &str| {
        let wanted = Arc::clone(operation);
        let preparation = match sort {
            Sort::Valid => effort.requests * subject.preparation(operation),
            Sort::Invalid => subject.preparation(operation),
        };
        Case::new(
            format!("{}/generated/{name}", operation.id),
            rule,
            format!("{} with seed {}", operation.pointer, effort.seed),
            move |context| {
                let operation = Arc::clone(&wanted);
                async move {
                    let handle = Handle::current();
                    // proptest is not async: it gets a thread of its own.
                    let tried = tokio::task::spawn_blocking(move || {
                        try_out(&handle, &context, &operation, effort, sort)
                    });
                    tried
                        .await
                        .map_err(|error| Failure::Deviation(error.to_string()))?
                }
            },
        )
        .operation(&operation.id)
        .writes(operation.writes)
        .requests(effort.requests + preparation)
    };
    vec![
        case(
            Sort::Valid,
            "accepts",
            "requests that the schemas allow are accepted",
        ),
        case(
            Sort::Invalid,
            "refuses",
            "requests that the schemas don't allow are refused, naming the field",
        ),
    ]
}

/// The parts that may be any value that their schema allows.
fn variable_parts(operation: &Operation, subject: &dyn Subject) -> Vec<Part> {
    Part::of(operation, subject)
        .into_iter()
        .filter(|part| !matches!(part.kind, PartKind::Path(_)))
        .collect()
}

fn try_out(
    handle: &Handle,
    context: &Context,
    operation: &Arc<Operation>,
    effort: Effort,
    sort: Sort,
) -> Result<(), Failure> {
    let parts = variable_parts(operation, context.subject());
    let until = effort.duration.map(|duration| Instant::now() + duration);
    let mut round = 0_u64;
    loop {
        let seed = seed_of(effort.seed, &operation.id, round);
        one_round(handle, context, operation, &parts, seed, effort, sort)?;
        round += 1;
        if until.is_none_or(|until| Instant::now() >= until) {
            return Ok(());
        }
    }
}

/// A seed of 32 bytes from the run's, the operation and the round.
fn seed_of(seed: u64, operation: &str, round: u64) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..16].copy_from_slice(&round.to_le_bytes());
    for (position, byte) in operation.bytes().enumerate() {
        bytes[16 + position % 16] ^= byte.rotate_left((position / 16) as u32);
    }
    bytes
}

fn one_round(
    handle: &Handle,
    context: &Context,
    operation: &Arc<Operation>,
    parts: &[Part],
    seed: [u8; 32],
    effort: Effort,
    sort: Sort,
) -> Result<(), Failure> {
    let config = Config {
        cases: effort.requests,
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let strategy = match sort {
        Sort::Valid => valid(parts),
        Sort::Invalid => invalid(parts),
    };
    let ended = RefCell::new(None);
    let outcome = runner.run(&strategy, |change| {
        // What a parameter can't carry breaks nothing.
        if matches!(sort, Sort::Invalid) && change.broken.is_none() {
            return Ok(());
        }
        match handle.block_on(send(context, operation, parts, &change)) {
            Ok(()) => Ok(()),
            Err(Failure::Deviation(what)) => Err(TestCaseError::fail(what)),
            // Not the request's fault: no shrinking.
            Err(other) => {
                ended.borrow_mut().get_or_insert(other);
                Ok(())
            }
        }
    });
    match outcome {
        Ok(()) => ended.into_inner().map_or(Ok(()), Err),
        Err(TestError::Fail(reason, _)) => Err(Failure::Deviation(format!(
            "{reason} (seed {})",
            effort.seed
        ))),
        Err(TestError::Abort(reason)) => Err(Failure::NotRun(reason.to_string())),
    }
}

fn valid(parts: &[Part]) -> BoxedStrategy<Change> {
    let values: Vec<BoxedStrategy<Option<(usize, Value)>>> = parts
        .iter()
        .enumerate()
        .map(|(index, part)| {
            let strategy = part.schema.valid();
            match part.kind {
                PartKind::Body => strategy.prop_map(move |value| Some((index, value))).boxed(),
                _ => proptest::option::weighted(0.3, strategy)
                    .prop_map(move |value| {
                        let value = value.filter(super::writable)?;
                        (!value.is_null()).then_some((index, value))
                    })
                    .boxed(),
            }
        })
        .collect();
    values
        .prop_map(|values| Change {
            values: values.into_iter().flatten().collect(),
            broken: None,
        })
        .boxed()
}

fn invalid(parts: &[Part]) -> BoxedStrategy<Change> {
    let broken = parts.iter().enumerate().filter_map(|(index, part)| {
        let part = part.clone();
        // Some schemas accept whatever there is.
        part.breakable().then_some(())?;
        let strategy = part.schema.invalid();
        let strategy = strategy.prop_map(move |(_, violation)| {
            let place = part.place(&violation.at);
            let carried = part.can_carry(&violation.value);
            Change {
                values: vec![(index, violation.value)],
                broken: carried.then_some((place, violation.rule)),
            }
        });
        Some(strategy.boxed())
    });
    let broken: Vec<BoxedStrategy<Change>> = broken.collect();
    if broken.is_empty() {
        let nothing = Change {
            values: Vec::new(),
            broken: None,
        };
        return Just(nothing).boxed();
    }
    Union::new(broken).boxed()
}

async fn send(
    context: &Context,
    operation: &Arc<Operation>,
    parts: &[Part],
    change: &Change,
) -> Result<(), Failure> {
    let subject = context.subject();
    let statuses = match &change.broken {
        Some((place, rule)) => match subject.refusal(operation, place, *rule) {
            Some(statuses) => Some(statuses),
            // Not promised to be refused, nor to be accepted.
            None => return Ok(()),
        },
        None => None,
    };
    let request = match statuses {
        Some(_) => {
            let exemplar = context.shared_exemplar(operation).await?;
            let request = with(exemplar.clone(), parts, &change.values);
            subject.fitted(request, &exemplar)
        }
        None => {
            let sketch = subject.sketch(operation);
            let request = with(sketch, parts, &change.values);
            subject.prepare(context, request).await?
        }
    };
    let answer = context.send(request).await?;
    judged(context, &answer, change, statuses)?;
    // What the answer departs in would be lost when the next one is sent.
    match context.taken().into_iter().next() {
        Some(deviation) => Err(Failure::Deviation(deviation)),
        None => Ok(()),
    }
}

fn with(request: Request, parts: &[Part], values: &[(usize, Value)]) -> Request {
    values
        .iter()
        .fold(request, |request, (index, value)| match parts.get(*index) {
            Some(part) => part.put(request, value.clone()),
            None => request,
        })
}

fn judged(
    context: &Context,
    answer: &Exchange,
    change: &Change,
    statuses: Option<&'static [u16]>,
) -> Result<(), Failure> {
    let subject = context.subject();
    if answer.status >= 500 {
        return Err(answer.deviation("the server failed"));
    }
    match (&change.broken, statuses) {
        (Some((place, rule)), Some(statuses)) => {
            if !statuses.contains(&answer.status) {
                return Err(answer.deviation(format!("{place:?} breaks {rule} and is accepted")));
            }
            if !subject.names(answer, place) {
                return Err(answer.deviation(format!("the refusal does not name {place:?}")));
            }
            Ok(())
        }
        _ => subject
            .acceptable(answer)
            .map_err(|reason| answer.deviation(reason)),
    }
}
