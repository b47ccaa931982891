//! Values at the edge of what the contract allows are accepted.

use std::sync::Arc;

use super::{Part, PartKind};
use crate::case::{Case, Failure};
use crate::contract::Operation;
use crate::request::Request;
use crate::schema::Boundary;
use crate::subject::Subject;

pub(super) fn cases(operation: &Arc<Operation>, subject: &Arc<dyn Subject>) -> Vec<Case> {
    let sketch = subject.sketch(operation);
    let mut cases = Vec::new();
    for part in Part::of(operation) {
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
    let (at, edge) = (boundary.at.clone(), boundary.edge);
    Case::new(
        format!("{}/accepts/{label}/{}", operation.id, number + 1),
        "a value at the edge of what the contract allows is accepted",
        format!("{} {label}", operation.pointer),
        move |context| {
            let operation = Arc::clone(&wanted);
            let part = part.clone();
            let at = at.clone();
            async move {
                let request = context.exemplar(&operation).await?;
                let found = boundaries(&part, &request)
                    .into_iter()
                    .nth(number)
                    .filter(|found| found.at == at && found.edge == edge);
                let Some(found) = found else {
                    let reason = "the request that the server allows has no such place";
                    return Err(Failure::NotRun(reason.into()));
                };
                let answer = context.send(part.put(request, found.value)).await?;
                let verdict = context.subject().acceptable(&answer);
                verdict.map_err(|reason| answer.deviation(reason))
            }
        },
    )
    .operation(&operation.id)
    .writes(operation.writes)
    .requests(1 + subject.preparation(operation))
}
