//! What 3.0 requires of an object: supplied where it is missing, or else the
//! object cannot stand.

use serde_json::{Map, Value};

use super::{Lowering, tables::Kind};
use crate::{Pointer, rules};

type Object = Map<String, Value>;

impl Lowering<'_> {
    /// Supplies what 3.0 requires; false when the object cannot stand.
    pub(super) fn complete(
        &mut self,
        kind: Kind,
        source: &Object,
        out: &mut Object,
        at: &Pointer,
    ) -> bool {
        match kind {
            Kind::Info => self.complete_info(out, at),
            Kind::Response if !out.contains_key("description") => {
                self.note(
                    &rules::DESCRIPTION_REQUIRED,
                    at,
                    "added an empty description",
                );
                out.insert("description".to_owned(), "".into());
            }
            Kind::Operation => {
                let empty = |responses: &Value| {
                    let mut keys = responses.as_object().into_iter().flat_map(Object::keys);
                    keys.all(|key| key.starts_with("x-"))
                };
                if out.get("responses").is_none_or(empty) {
                    self.note(&rules::RESPONSES_REQUIRED, at, "added a default response");
                    let response = serde_json::json!({"default": {"description": ""}});
                    out.insert("responses".to_owned(), response);
                }
            }
            Kind::RequestBody if !out.contains_key("content") => {
                self.note(&rules::CONTENT_REQUIRED, at, "added an empty content");
                out.insert("content".to_owned(), Value::Object(Object::new()));
            }
            Kind::MediaType => self.one_example(out, at),
            Kind::Example
                if out.contains_key("value") && out.shift_remove("externalValue").is_some() =>
            {
                self.note(&rules::EXAMPLE_VALUE, at, "left out externalValue");
            }
            Kind::Parameter => return self.complete_parameter(source, out, at),
            Kind::Header => self.complete_header(out, at),
            Kind::Encoding => self.style(
                out,
                at,
                &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            ),
            Kind::Server | Kind::ExternalDocs => return self.has_text(out, "url", at),
            Kind::Tag | Kind::License => return self.has_text(out, "name", at),
            Kind::ServerVariable => {
                if out
                    .get("enum")
                    .and_then(Value::as_array)
                    .is_some_and(Vec::is_empty)
                {
                    out.shift_remove("enum");
                }
                return self.has_text(out, "default", at);
            }
            Kind::Link => return self.complete_link(out, at),
            Kind::SecurityScheme => return self.complete_scheme(out, at),
            Kind::OAuthFlows => return !out.is_empty(),
            Kind::OAuthFlow => return self.complete_flow(out, at),
            _ => {}
        }
        true
    }

    fn complete_info(&mut self, out: &mut Object, at: &Pointer) {
        if let Some(Value::String(summary)) = out.shift_remove("x-summary") {
            let description = out.get("description").and_then(Value::as_str);
            let text = match description {
                Some(description) => format!("{summary}\n\n{description}"),
                None => summary,
            };
            out.insert("description".to_owned(), text.into());
        }
        for field in ["title", "version"] {
            if !out.contains_key(field) {
                self.note(&rules::INFO_REQUIRED, at, format!("added an empty {field}"));
                out.insert(field.to_owned(), "".into());
            }
        }
    }

    fn has_text(&mut self, out: &Object, field: &str, at: &Pointer) -> bool {
        let has = out.contains_key(field);
        if !has {
            self.note(
                &rules::INVALID_FIELD,
                at,
                format!("left out, it has no {field}"),
            );
        }
        has
    }

    fn complete_parameter(&mut self, source: &Object, out: &mut Object, at: &Pointer) -> bool {
        let (Some(_), Some(place)) = (
            out.get("name").and_then(Value::as_str),
            out.get("in").and_then(Value::as_str),
        ) else {
            self.refuse(
                at,
                "a parameter has no name or no place",
                "give it `name` and `in`",
            );
            return false;
        };
        let styles: &[&str] = match place {
            "path" => &["simple", "label", "matrix"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "header" => &["simple"],
            "cookie" => &["form"],
            other => {
                let reason = format!("3.0 has no parameters in {other:?}");
                self.refuse(
                    at,
                    reason,
                    "declare it in path, query, header or cookie, or as body",
                );
                return false;
            }
        };
        let in_path = place == "path";
        if in_path && out.get("required") != Some(&Value::Bool(true)) {
            self.note(&rules::PATH_PARAMETER_REQUIRED, at, "made required");
            out.insert("required".to_owned(), true.into());
        }
        self.style(out, at, styles);
        self.schema_or_content(out, at, source.contains_key("type"));
        true
    }

    fn complete_header(&mut self, out: &mut Object, at: &Pointer) {
        self.style(out, at, &["simple"]);
        self.schema_or_content(out, at, false);
    }

    fn style(&mut self, out: &mut Object, at: &Pointer, allowed: &[&str]) {
        let style = out.get("style").and_then(Value::as_str);
        if let Some(style) = style.filter(|style| !allowed.contains(style)) {
            let detail = format!("left out the style {style:?}");
            self.note(&rules::PARAMETER_STYLE, at, detail);
            out.shift_remove("style");
        }
    }

    fn schema_or_content(&mut self, out: &mut Object, at: &Pointer, has_type: bool) {
        if let Some(Value::Object(content)) = out.get_mut("content") {
            let surplus: Vec<_> = content.keys().skip(1).cloned().collect();
            content.retain(|key, _| !surplus.contains(key));
            let empty = content.is_empty();
            if !surplus.is_empty() {
                let detail = format!("left out {}", surplus.join(", "));
                self.note(&rules::PARAMETER_CONTENT, at, detail);
            }
            if empty {
                out.shift_remove("content");
            } else if out.shift_remove("schema").is_some() {
                self.note(
                    &rules::PARAMETER_CONTENT,
                    at,
                    "left out the schema beside the content",
                );
            }
        }
        let has_content = out.contains_key("content");
        if has_content {
            for field in ["style", "explode", "allowReserved", "example", "examples"] {
                if out.shift_remove(field).is_some() {
                    let detail = format!("left out {field} beside the content");
                    self.note(&rules::PARAMETER_CONTENT, at, detail);
                }
            }
        } else if !out.contains_key("schema") {
            let detail = if has_type {
                "takes anything; its type stands outside a schema"
            } else {
                "takes anything"
            };
            self.note(&rules::PARAMETER_SCHEMA, at, detail);
            out.insert("schema".to_owned(), Value::Object(Object::new()));
        }
        self.one_example(out, at);
    }

    fn one_example(&mut self, out: &mut Object, at: &Pointer) {
        if out.contains_key("example") && out.contains_key("examples") {
            self.note(&rules::EXAMPLE_OR_EXAMPLES, at, "left out example");
            out.shift_remove("example");
        }
    }

    fn complete_link(&mut self, out: &mut Object, at: &Pointer) -> bool {
        let by_reference = out.contains_key("operationRef");
        if by_reference && out.shift_remove("operationId").is_some() {
            self.note(&rules::LINK, at, "left out operationId beside operationRef");
        }
        for field in ["parameters"] {
            if out.get(field).is_some_and(|value| !value.is_object()) {
                self.note(
                    &rules::LINK,
                    at,
                    format!("left out {field}, expected an object"),
                );
                out.shift_remove(field);
            }
        }
        true
    }
}
