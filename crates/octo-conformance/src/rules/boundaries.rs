//! Values at the edge of what the contract allows are accepted.

use std::sync::Arc;

use super::{Part, PartKind};
use crate::case::Case;
use crate::contract::Operation;
use crate::request::Request;
use crate::schema::Boundary;
use crate::subject::Subject;

pub(super) fn cases(operation: &Arc<Operation>, subject: &Arc<dyn Subject>) -> Vec<Case> {
    let sketch = subject.sketch(operation);
    let mut cases = Vec::new();
    for part in Part::of(operation, subject.as_ref()) {
        // The edges of an id are ids of nothing.
        if matches!(part.kind, PartKind::Path(_)) {
            continue;
        }
        for (number, boundary) in boundaries(&part, &sketch).into_iter().enumerate() {
            cases.push(case(operation, subject, &part, number, &boundary));
        }
    }
    cases
}

fn boundaries(part: &Part, request: &Request) -> Vec<Boundary> {
    let boundaries = match part.value_or_sample(request) {
        Some(value) => part.schema.boundaries(&value),
        None => Vec::new(),
    };
    let in_body = matches!(part.kind, PartKind::Body);
    boundaries
        .into_iter()
        // A parameter has no text for null, or for nothing.
        .filter(|boundary| in_body || super::writable(&boundary.value) && !boundary.value.is_null())
        .collect()
}

fn case(
    operation: &Arc<Operation>,
    subject: &Arc<dyn Subject>,
    part: &Part,
    number: usize,
    boundary: &Boundary,
) -> Case {
    let wanted = Arc::clone(operation);
    let part = part.clone();
    let label = format!("{}{}/{}", part.label, boundary.at, boundary.edge);
    let value = boundary.value.clone();
    Case::new(
        format!("{}/accepts/{label}/{}", operation.id, number + 1),
        "a value at the edge of what the contract allows is accepted",
        format!("{} {label}", operation.pointer),
        move |context| {
            let operation = Arc::clone(&wanted);
            let part = part.clone();
            let value = value.clone();
            async move {
                let subject = context.subject();
                let sketch = part.put(subject.sketch(&operation), value);
                let request = subject.prepare(&context, sketch).await?;
                let answer = context.send(request).await?;
                let verdict = subject.acceptable(&answer);
                verdict.map_err(|reason| answer.deviation(reason))
            }
        },
    )
    .operation(&operation.id)
    .writes(operation.writes)
    .requests(1 + subject.preparation(operation))
}
