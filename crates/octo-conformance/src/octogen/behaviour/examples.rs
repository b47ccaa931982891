//! The requests that the document shows.

use crate::case::Case;
use crate::contract::Contract;

pub(super) fn cases(contract: &Contract) -> Vec<Case> {
    let mut cases = Vec::new();
    for operation in contract.operations() {
        let examples = operation.body.iter().flat_map(|body| &body.examples);
        for (name, body) in examples {
            let (wanted, body) = (operation.id.clone(), body.clone());
            let case = Case::new(
                format!("{}/example/{name}", operation.id),
                "a request that the document shows is accepted",
                format!(
                    "contract, {}/requestBody, example {name}",
                    operation.pointer
                ),
                move |context| {
                    let (wanted, body) = (wanted.clone(), body.clone());
                    async move {
                        let request = context.request(&wanted)?.json(body);
                        let answer = context.send(request).await?;
                        let verdict = context.subject().acceptable(&answer);
                        verdict.map_err(|reason| answer.deviation(reason))
                    }
                },
            );
            cases.push(case.operation(&operation.id));
        }
    }
    cases
}
