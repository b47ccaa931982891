//! Responses that the document declares and no request of the contract can
//! provoke.

/// Operation, status, and why there is no way to it.
const TABLE: [(&str, &str, &str); 2] = [
    (
        "listCatalogs",
        "404",
        "it names no catalog and no page that could be missing; the document declares one set of errors for all operations",
    ),
    (
        "listCatalogs",
        "422",
        "it has no parameter and no body to validate; the document declares one set of errors for all operations",
    ),
];

pub(super) fn reason(operation: &str, status: &str) -> Option<&'static str> {
    TABLE
        .into_iter()
        .find(|(known, declared, _)| (*known, *declared) == (operation, status))
        .map(|(_, _, reason)| reason)
}
