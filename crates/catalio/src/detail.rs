//! What the service says about a refusal.

use std::fmt;

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// What the service says about a refusal: one entry for each problem.
///
/// Source: response `errors` of the contract; JSON:API 1.1, error objects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// The problems; at least one.
    pub problems: Vec<ApiProblem>,
}

impl Detail {
    /// Reads the errors out of a body; `None` where there are none, for
    /// example when a proxy answered in the service's place.
    pub(crate) fn from_body(body: &[u8]) -> Option<Self> {
        #[derive(Deserialize)]
        struct Body {
            errors: Vec<ApiProblem>,
        }

        let Body { errors } = serde_json::from_slice(body).ok()?;
        (!errors.is_empty()).then_some(Self { problems: errors })
    }
}

impl fmt::Display for Detail {
    /// One line: each problem, with semicolons between them.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(formatter, "{separator}{problem}")?;
        }
        Ok(())
    }
}

/// One problem with a request.
///
/// All members are optional in the contract.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ApiProblem {
    /// Names this occurrence.
    #[serde(default)]
    pub id: Option<String>,
    /// The HTTP status of this problem alone; the answer as a whole has one
    /// that fits all of them.
    #[serde(default, deserialize_with = "status")]
    pub status: Option<u16>,
    /// The machine-readable kind of problem, such as `required`.
    #[serde(default)]
    pub code: Option<String>,
    /// The kind of problem, for people.
    #[serde(default)]
    pub title: Option<String>,
    /// What is wrong this time, for people.
    #[serde(default)]
    pub detail: Option<String>,
    /// Where it is wrong.
    #[serde(default)]
    pub source: Source,
    /// Facts behind the problem.
    #[serde(default)]
    pub meta: Map<String, Value>,
    /// Members that the contract does not name, kept as they came.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Where a request is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Source {
    /// JSON pointer into the body, such as `/data/attributes/title`.
    #[serde(default)]
    pub pointer: Option<String>,
    /// A query parameter, such as `page[limit]`.
    #[serde(default)]
    pub parameter: Option<String>,
    /// A header.
    #[serde(default)]
    pub header: Option<String>,
}

/// JSON:API has the status as a text; a number means the same.
fn status<'de, D: Deserializer<'de>>(input: D) -> Result<Option<u16>, D::Error> {
    Ok(match Value::deserialize(input)? {
        Value::String(text) => text.parse().ok(),
        Value::Number(number) => number.as_u64().and_then(|number| number.try_into().ok()),
        _ => None,
    })
}

impl ApiProblem {
    /// The place at fault, whatever part of the request it is in.
    pub fn place(&self) -> Option<&str> {
        let Source {
            pointer,
            parameter,
            header,
        } = &self.source;
        let place = pointer.as_ref().or(parameter.as_ref()).or(header.as_ref());
        place.map(String::as_str)
    }

    /// The attribute or relationship at fault, by its name.
    pub fn field(&self) -> Option<&str> {
        let pointer = self.source.pointer.as_deref()?;
        let rest = pointer
            .strip_prefix("/data/attributes/")
            .or_else(|| pointer.strip_prefix("/data/relationships/"))?;
        rest.split('/').next()
    }
}

impl fmt::Display for ApiProblem {
    /// The place, and what is wrong there.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = self.place() {
            write!(formatter, "{place}: ")?;
        }
        let said = self.detail.as_deref().or(self.title.as_deref());
        match (said, self.code.as_deref()) {
            (Some(said), Some(code)) if said != code => write!(formatter, "{said} ({code})"),
            (Some(text), _) | (None, Some(text)) => formatter.write_str(text),
            (None, None) => formatter.write_str("no reason given"),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn problems_keep_place_code_and_status() {
        let body = br#"{"errors": [
            {"status": "422", "code": "no_such_input", "title": "NoSuchInput", "detail": "no such input",
             "source": {"pointer": "/data/attributes/urgency"}, "meta": {"input": "urgency"}, "links": {}},
            {"status": 400, "code": "invalid_pagination", "source": {"parameter": "page[limit]"}},
            {"title": "Unauthorized"}, {"code": "forbidden", "detail": "forbidden"}, {}
        ], "jsonapi": {"version": "1.0"}}"#;
        let detail = Detail::from_body(body).unwrap();
        let [first, second, ..] = detail.problems.as_slice() else {
            panic!("five problems expected: {detail:?}")
        };
        assert_eq!((first.status, second.status), (Some(422), Some(400)));
        assert_eq!(first.field(), Some("urgency"));
        assert_eq!(second.field(), None);
        assert!(first.extra.contains_key("links"));
        assert_eq!(
            detail.to_string(),
            "/data/attributes/urgency: no such input (no_such_input); \
             page[limit]: invalid_pagination; Unauthorized; forbidden; no reason given"
        );
    }

    #[test]
    fn a_body_of_another_form_is_no_detail() {
        for body in [
            "",
            "<html>",
            "[]",
            "{}",
            r#"{"errors": []}"#,
            r#"{"errors": "x"}"#,
        ] {
            assert_eq!(Detail::from_body(body.as_bytes()), None, "{body}");
        }
    }
}
