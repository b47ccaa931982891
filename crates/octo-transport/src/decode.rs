//! Answers that are not what the contract says.

use crate::response::Answer;
use crate::{Delivery, Error, ErrorKind, json_path};

/// The error of a body that does not decode. It names the place and never
/// repeats what stands there.
pub(crate) fn unexpected_body(answer: Answer, cause: &serde_json::Error) -> Error {
    let path = json_path::at(&answer.body, cause.line(), cause.column());
    let message = match cause.classify() {
        serde_json::error::Category::Data => {
            format!(
                "the answer does not fit the contract at {path}: {}",
                hint(cause)
            )
        }
        serde_json::error::Category::Eof => format!("the answer ends within JSON at {path}"),
        serde_json::error::Category::Syntax | serde_json::error::Category::Io => {
            let what = answer
                .headers
                .get(http::header::CONTENT_TYPE)
                .and_then(|value| value.to_str().ok())
                .filter(|media_type| !media_type.contains("json"))
                .map(|media_type| {
                    format!(" but {}", media_type.chars().take(60).collect::<String>())
                })
                .unwrap_or_default();
            format!(
                "the answer is not JSON{what} (line {}, column {})",
                cause.line(),
                cause.column()
            )
        }
    };
    error(ErrorKind::Decode, message, answer)
}

/// The error of a success status that the contract does not declare.
pub(crate) fn undeclared_status(answer: Answer) -> Error {
    let message = format!(
        "HTTP {}: the contract declares no such success",
        answer.status.as_u16()
    );
    error(ErrorKind::Status, message, answer)
}

fn error(kind: ErrorKind, message: String, answer: Answer) -> Error {
    Error::new(kind, message)
        .with_delivery(Delivery::Received)
        .with_answer(
            answer.status,
            answer.headers,
            Some(answer.body),
            answer.rate_limit,
        )
        .of_call(answer.operation, answer.attempts)
}

/// What is wrong in serde's words, without the value it stumbled over.
///
/// serde writes `invalid type: string "the value", expected u64`, `unknown
/// variant `value`, expected …` and `missing field `name``. Only the last
/// quotes a name of ours.
fn hint(cause: &serde_json::Error) -> String {
    let text = cause.to_string();
    let text = text
        .rfind(" at line ")
        .map_or(text.as_str(), |end| &text[..end]);
    if text.starts_with("missing field") || text.starts_with("duplicate field") {
        return text.to_owned();
    }
    let expected = text.rfind(", expected ").map(|at| &text[at..]);
    for known in ["invalid type: ", "invalid value: "] {
        if let Some(found) = text.strip_prefix(known) {
            let kind = found
                .split(['"', '`', ','])
                .next()
                .unwrap_or_default()
                .trim_end();
            return format!("{known}{kind}{}", expected.unwrap_or_default());
        }
    }
    for known in ["unknown variant", "unknown field", "invalid length"] {
        if text.starts_with(known) {
            return known.to_owned();
        }
    }
    if text.starts_with("data did not match any variant") {
        return text.to_owned();
    }
    "the value is refused".to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Item {
        title: String,
        price: Option<f64>,
        kind: Option<Kind>,
    }

    #[derive(Debug, Deserialize)]
    enum Kind {
        #[serde(rename = "a")]
        A,
    }

    fn message(body: &'static str) -> String {
        let cause =
            serde_json::from_str::<BTreeMap<String, Vec<Item>>>(body).expect_err("a bad body");
        let answer = Answer {
            status: http::StatusCode::OK,
            headers: http::HeaderMap::new(),
            body: body.into(),
            rate_limit: None,
            attempts: 1,
            operation: None,
            clock: crate::clock::Clock::default(),
        };
        unexpected_body(answer, &cause).to_string()
    }

    #[test]
    fn the_place_is_named_and_the_value_is_not() {
        for (body, expected) in [
            (
                r#"{"items": [{"title": "a"}, {"title": "b", "price": "hidden"}]}"#,
                "the answer does not fit the contract at $.items[1].price: \
                 invalid type: string, expected f64",
            ),
            (
                r#"{"items": [{"price": 1}]}"#,
                "the answer does not fit the contract at $.items[0]: missing field `title`",
            ),
            (
                r#"{"items": [{"title": 9876}]}"#,
                "the answer does not fit the contract at $.items[0].title: \
                 invalid type: integer, expected a string",
            ),
            (
                r#"{"items": [{"title": "t", "kind": "hidden"}]}"#,
                "the answer does not fit the contract at $.items[0].kind: unknown variant",
            ),
            (
                r#"{"items": [{"title": "t""#,
                "the answer ends within JSON at $.items[0].title",
            ),
            (
                "<html>hidden</html>",
                "the answer is not JSON (line 1, column 1)",
            ),
        ] {
            assert_eq!(message(body), expected);
        }
    }
}
