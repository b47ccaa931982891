//! How large a document is, in the units that people count it by.

use serde_json::Value;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// How many operations `document` has.
pub(crate) fn operations(document: &Value) -> usize {
    members(document.get("paths"))
        .map(|item| {
            METHODS
                .iter()
                .filter(|method| item.get(**method).is_some())
                .count()
        })
        .sum()
}

/// How many components `document` has, of all kinds.
pub(crate) fn components(document: &Value) -> usize {
    members(document.get("components"))
        .map(|named| members(Some(named)).count())
        .sum()
}

fn members(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(|map| map.values())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn counts_what_is_one_and_nothing_else() {
        let document = json!({
            "paths": {
                "/a": { "get": {}, "post": {}, "parameters": [], "summary": "" },
                "/b": { "trace": {}, "x-get": {} },
            },
            "components": { "schemas": { "A": {}, "B": {} }, "headers": { "C": {} } },
        });
        assert_eq!((operations(&document), components(&document)), (3, 3));
        assert_eq!((operations(&json!({})), components(&json!([]))), (0, 0));
    }
}
