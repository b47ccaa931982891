//! Each operation answers a good request with a declared success.

use std::sync::Arc;

use crate::case::Case;
use crate::contract::Operation;
use crate::subject::Subject;

pub(super) fn case(operation: &Arc<Operation>, subject: &Arc<dyn Subject>) -> Case {
    let wanted = Arc::clone(operation);
    Case::new(
        format!("{}/succeeds", operation.id),
        "a request that the contract allows is answered with a declared success",
        format!("{}/responses", operation.pointer),
        move |context| {
            let operation = Arc::clone(&wanted);
            async move {
                let request = context.exemplar(&operation).await?;
                let answer = context.send(request).await?;
                if !answer.is_success() {
                    return Err(answer.deviation("expected a success"));
                }
                let declared = operation.response(answer.status).into_iter();
                let optional = context.subject().optional_headers();
                for header in declared.flat_map(|response| &response.headers) {
                    let may_lack = optional.contains(&header.name.as_str());
                    if answer.header(&header.name).is_none() && !may_lack {
                        context.deviates(format!("no header {}: {answer}", header.name));
                    }
                }
                // Reported as well as allowed: what is not declared is lost to
                // those who rely on the contract.
                let schema = context.subject().answer_schema(&answer);
                let declared = operation
                    .response(answer.status)
                    .and_then(|response| response.content.get(&answer.media_type()?)?.clone());
                if let Some((schema, body)) = schema.or(declared).zip(answer.json()) {
                    let subject = context.subject();
                    let undeclared = schema.undeclared(&body).into_iter();
                    for at in undeclared.filter(|at| !subject.is_known(at)) {
                        context.deviates(format!("undeclared property {at:?}: {answer}"));
                    }
                }
                Ok(())
            }
        },
    )
    .operation(&operation.id)
    .writes(operation.writes)
    .requests(1 + subject.preparation(operation))
}
