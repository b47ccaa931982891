//! Operations that declare security have it.

use std::sync::Arc;

use crate::case::Case;
use crate::contract::Operation;
use crate::request::Credential;
use crate::subject::Subject;

pub(super) fn cases(operation: &Arc<Operation>, subject: &Arc<dyn Subject>) -> Vec<Case> {
    if !operation.secured {
        return vec![open(operation, subject)];
    }
    let mut cases = Vec::new();
    let source = format!("{}/security", operation.pointer);
    cases.push(refused(
        operation,
        subject,
        "requires-credentials".to_owned(),
        source.clone(),
        Credential::Absent,
        subject.unauthorized(),
    ));
    for (number, header) in subject.malformed_credentials().into_iter().enumerate() {
        cases.push(refused(
            operation,
            subject,
            format!("refuses-malformed-credentials/{}", number + 1),
            source.clone(),
            Credential::Literal(header),
            subject.unauthorized(),
        ));
    }
    for refusal in subject.refused_roles(operation) {
        cases.push(refused(
            operation,
            subject,
            format!("refuses-role/{}", refusal.role),
            refusal.source.to_owned(),
            Credential::Role(refusal.role.to_owned()),
            refusal.statuses,
        ));
    }
    cases
}

fn refused(
    operation: &Arc<Operation>,
    subject: &Arc<dyn Subject>,
    name: String,
    source: String,
    credential: Credential,
    statuses: &'static [u16],
) -> Case {
    let wanted = Arc::clone(operation);
    Case::new(
        format!("{}/{name}", operation.id),
        "an operation that declares security refuses credentials that don't reach for it",
        source,
        move |context| {
            let operation = Arc::clone(&wanted);
            let credential = credential.clone();
            async move {
                let request = context.shared_exemplar(&operation).await?;
                let answer = context.send(request.credential(credential)).await?;
                answer.expect_status(statuses)?;
                Ok(())
            }
        },
    )
    .operation(&operation.id)
    .writes(operation.writes)
    .requests(1 + subject.preparation(operation))
}

fn open(operation: &Arc<Operation>, subject: &Arc<dyn Subject>) -> Case {
    let wanted = Arc::clone(operation);
    Case::new(
        format!("{}/needs-no-credentials", operation.id),
        "an operation that declares no security answers without credentials",
        format!("{}/security", operation.pointer),
        move |context| {
            let operation = Arc::clone(&wanted);
            async move {
                let request = context.exemplar(&operation).await?;
                let answer = context.send(request.credential(Credential::Absent)).await?;
                if !answer.is_success() {
                    return Err(answer.deviation("expected a success"));
                }
                Ok(())
            }
        },
    )
    .operation(&operation.id)
    .writes(operation.writes)
    .requests(1 + subject.preparation(operation))
}
