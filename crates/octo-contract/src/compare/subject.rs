//! What a pointer names, in words: `Product.price`, or the query parameter
//! `limit` of `GET /catalogs`.

use serde_json::Value;

use super::words::short;

/// A place in a document, read from its pointer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The operation, `GET /catalogs` for one.
    pub operation: Option<String>,
    /// Its `operationId`.
    pub operation_id: Option<String>,
    /// The component schema.
    pub component: Option<String>,
    /// The properties that lead from the schema to the place, outermost first.
    pub properties: Vec<String>,
    /// The part of an operation: `request body`, `response 200`, or the query
    /// parameter `limit`.
    pub part: Option<String>,
    /// Whether the place lies in the elements of a list.
    pub element: bool,
}

impl Place {
    /// Reads a pointer of `document`.
    pub fn of(document: &Value, pointer: &str) -> Self {
        let tokens: Vec<String> = pointer
            .split('/')
            .skip(1)
            .map(|token| token.replace("~1", "/").replace("~0", "~"))
            .collect();
        let mut place = Self::default();
        let text: Vec<&str> = tokens.iter().map(String::as_str).collect();
        let rest = match text.as_slice() {
            ["components", "schemas", name, rest @ ..] => {
                place.component = Some((*name).to_owned());
                rest
            }
            [
                "components",
                kind @ ("parameters" | "headers" | "responses" | "requestBodies"
                | "securitySchemes"),
                name,
                rest @ ..,
            ] => {
                let kind = match *kind {
                    "parameters" => "parameter",
                    "headers" => "header",
                    "responses" => "response",
                    "requestBodies" => "request body",
                    _ => "security scheme",
                };
                let shown =
                    document.pointer(&format!("/components/parameters/{}/name", escaped(name)));
                let shown = shown
                    .and_then(Value::as_str)
                    .filter(|_| kind == "parameter");
                place.part = Some(format!("{kind} `{}`", shown.unwrap_or(name)));
                rest
            }
            [root @ ("paths" | "webhooks"), path, rest @ ..] => {
                place.read_operation(document, root, path, rest)
            }
            _ => return place,
        };
        place.read_schema(rest);
        place
    }

    fn read_operation<'t>(
        &mut self,
        document: &Value,
        root: &str,
        path: &str,
        rest: &'t [&'t str],
    ) -> &'t [&'t str] {
        let item = format!("/{root}/{}", escaped(path));
        let (method, rest) = match rest {
            ["parameters", index, rest @ ..] => {
                self.operation = Some(path.to_owned());
                self.part = Some(parameter(document, &format!("{item}/parameters/{index}")));
                return rest;
            }
            [method, rest @ ..] => (*method, rest),
            [] => return &[],
        };
        self.operation = Some(match root {
            "paths" => format!("{} {path}", method.to_uppercase()),
            _ => format!("webhook {path}"),
        });
        let operation = format!("{item}/{method}");
        let id = document.pointer(&format!("{operation}/operationId"));
        self.operation_id = id.and_then(Value::as_str).map(str::to_owned);
        match rest {
            ["parameters", index, rest @ ..] => {
                self.part = Some(parameter(
                    document,
                    &format!("{operation}/parameters/{index}"),
                ));
                rest
            }
            ["requestBody", rest @ ..] => {
                self.part = Some("request body".to_owned());
                rest
            }
            ["responses", status, "headers", name, rest @ ..] => {
                self.part = Some(format!("header `{name}` of response {status}"));
                rest
            }
            ["responses", status, rest @ ..] => {
                self.part = Some(format!("response {status}"));
                rest
            }
            rest => rest,
        }
    }

    fn read_schema(&mut self, tokens: &[&str]) {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match *token {
                "properties" => {
                    if let Some(name) = tokens.get(at + 1) {
                        self.properties.push((*name).to_owned());
                        self.element = false;
                    }
                    at += 1;
                }
                "items" | "prefixItems" => self.element = true,
                "additionalProperties" => {
                    self.properties.push("*".to_owned());
                    self.element = false;
                }
                // The next token is a name or an index, not a keyword.
                "content" | "patternProperties" | "dependentSchemas" | "allOf" | "anyOf"
                | "oneOf" => at += 1,
                _ => {}
            }
            at += 1;
        }
    }

    /// The place as the subject of a sentence.
    pub fn subject(&self) -> String {
        let mut path = String::new();
        for property in &self.properties {
            if !path.is_empty() || self.component.is_some() {
                path.push('.');
            }
            path.push_str(property);
        }
        if self.element {
            path.push_str("[]");
        }
        if let Some(component) = &self.component {
            return format!("`{}`", short(&format!("{component}{path}")));
        }
        let whole = match (&self.part, &self.operation) {
            (Some(part), Some(operation)) => format!("the {part} of {operation}"),
            (Some(part), None) => format!("the {part}"),
            (None, Some(operation)) => operation.clone(),
            (None, None) => "the document".to_owned(),
        };
        if path.is_empty() {
            whole
        } else {
            format!("`{}` in {whole}", short(&path))
        }
    }
}

fn parameter(document: &Value, pointer: &str) -> String {
    let found = document.pointer(pointer);
    let text = |key: &str| {
        found
            .and_then(|found| found.get(key))
            .and_then(Value::as_str)
    };
    match (text("name"), text("in")) {
        (Some(name), Some(place)) => format!("{place} parameter `{name}`"),
        _ => "parameter".to_owned(),
    }
}

fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Place;

    #[test]
    fn names_what_a_reader_knows() {
        let document = json!({
            "paths": {"/a/{id}": {"get": {
                "operationId": "getA",
                "parameters": [{"name": "limit", "in": "query"}]
            }}}
        });
        let subject = |pointer: &str| Place::of(&document, pointer).subject();
        assert_eq!(
            subject("/components/schemas/P/properties/price/items/maximum"),
            "`P.price[]`"
        );
        assert_eq!(
            subject("/paths/~1a~1{id}/get/parameters/0/schema/maximum"),
            "the query parameter `limit` of GET /a/{id}"
        );
        assert_eq!(
            subject(
                "/paths/~1a~1{id}/get/responses/200/content/application~1json/schema/properties/x"
            ),
            "`x` in the response 200 of GET /a/{id}"
        );
        assert_eq!(subject("/info/title"), "the document");
    }
}
