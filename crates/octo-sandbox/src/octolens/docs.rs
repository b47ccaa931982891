//! The public documents: the contract itself and a page about it.

use std::fmt::Write as _;

use html_escape::encode_text as escape;

use super::answer::Answer;
use super::contract::{Contract, DOCUMENT};

/// `getOpenApiDocument`: the document as published.
pub(crate) fn document(_: &Contract) -> Answer {
    Answer::bytes("application/json", DOCUMENT.as_bytes())
}

/// `getApiDocs`: every operation with its address and scope.
pub(crate) fn page(contract: &Contract) -> Answer {
    let mut rows = String::new();
    for spec in &contract.operations {
        let scope = spec.scope.map_or("none", |scope| scope.wire());
        let (method, path, id) = (&spec.method, &spec.path, spec.operation.id());
        // Writing to a string cannot fail.
        let _ = writeln!(
            rows,
            "<tr><td>{}</td><td><code>{} {}</code></td><td>{}</td></tr>",
            escape(id),
            escape(method.as_str()),
            escape(path),
            escape(scope),
        );
    }
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">\
         <title>Octolens API</title></head>\n<body>\n<h1>Octolens API</h1>\n\
         <p>Served by a sandbox. The machine-readable form is \
         <a href=\"/api/v2/openapi.json\">openapi.json</a>.</p>\n\
         <table>\n<tr><th>Operation</th><th>Address</th><th>Scope</th></tr>\n{rows}</table>\n\
         </body>\n</html>\n"
    );
    Answer::bytes("text/html; charset=utf-8", page)
}
