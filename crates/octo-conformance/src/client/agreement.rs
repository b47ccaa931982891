//! What a client says of a call, held against what the tap saw.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;
use url::Url;

use super::Report;
use super::tap::Tapped;
use crate::case::Failure;
use crate::exchange::Exchange;
use crate::request::{Body, Request};

/// The exchange of `request` among what the tap saw, and what does not agree:
/// what was sent with what was asked for, what is reported with what came.
pub(super) fn held(
    request: &Request,
    tapped: Vec<Tapped>,
    report: &Report,
) -> Result<(Exchange, Vec<String>), Failure> {
    // Clients also ask for tokens, or what their key may do.
    let wanted = path_of(&request.target()).to_owned();
    let (own, others): (Vec<Tapped>, Vec<Tapped>) = tapped
        .into_iter()
        .partition(|one| one.method == request.method && path_of(&one.target).ends_with(&wanted));
    let sent = own.len();
    let Some(last) = own.into_iter().next_back() else {
        let others: Vec<String> = others
            .iter()
            .map(|one| format!("{} {}", one.method, one.target))
            .collect();
        let failure = report.failure.as_ref();
        return Err(Failure::Deviation(format!(
            "the client did not send {request}; it sent {}, and said {:?}",
            if others.is_empty() {
                "nothing".to_owned()
            } else {
                others.join(", ")
            },
            failure.map(|failure| failure.message.as_str()),
        )));
    };
    let mut said = Vec::new();
    if sent as u64 != u64::from(report.attempts) {
        said.push(format!(
            "it says {} attempts, {sent} were seen",
            report.attempts
        ));
    }
    said.extend(request_differences(request, &last));
    let exchange = Exchange {
        request: request.clone(),
        status: last.status,
        headers: last.headers,
        body: last.body,
    };
    said.extend(answer_differences(&exchange, report));
    let said = said
        .into_iter()
        .map(|what| format!("client: {what}: {exchange}"))
        .collect();
    Ok((exchange, said))
}

fn path_of(target: &str) -> &str {
    target.split('?').next().unwrap_or(target)
}

fn request_differences(request: &Request, tapped: &Tapped) -> Vec<String> {
    let mut found = Vec::new();
    let asked: BTreeSet<(String, String)> = request.query_pairs().into_iter().collect();
    let sent: BTreeSet<(String, String)> = Url::parse(&format!("http://tap{}", tapped.target))
        .map(|url| url.query_pairs().into_owned().collect())
        .unwrap_or_default();
    if asked != sent {
        found.push(format!("it sent the query {sent:?} for {asked:?}"));
    }
    if let Body::Json(asked) = &request.body {
        match serde_json::from_slice::<Value>(&tapped.request_body) {
            Ok(sent) if same(&sent, asked) => {}
            Ok(sent) => found.push(format!("it sent the body {sent} for {asked}")),
            Err(error) => found.push(format!("it sent a body that is no JSON: {error}")),
        }
    }
    if let Some(declared) = &request.operation.body
        && matches!(request.body, Body::Json(_))
    {
        let media_type = tapped.request_headers.get("content-type");
        let media_type = media_type.and_then(|value| value.to_str().ok());
        if media_type != Some(declared.media_type.as_str()) {
            found.push(format!("it sent the body as {media_type:?}"));
        }
    }
    found
}

fn answer_differences(exchange: &Exchange, report: &Report) -> Vec<String> {
    let mut found = Vec::new();
    if report.status != Some(exchange.status) {
        found.push(format!("it says status {:?}", report.status));
    }
    if report.request_id.as_deref() != exchange.header("x-request-id") {
        found.push(format!("it says request id {:?}", report.request_id));
    }
    let limit = exchange
        .number("x-ratelimit-limit")
        .zip(exchange.number("x-ratelimit-remaining"));
    if report.rate_limit != limit {
        found.push(format!(
            "it says budget {:?} for {limit:?}",
            report.rate_limit
        ));
    }
    match &report.failure {
        None if !exchange.is_success() => found.push("it says the call succeeded".to_owned()),
        Some(failure) if exchange.is_success() => {
            found.push(format!("it says the call failed: {}", failure.message));
        }
        Some(failure) => {
            let wait = exchange.number("retry-after").map(Duration::from_secs);
            // The client's own count-down may have begun.
            let agrees = match (failure.retry_after, wait) {
                (Some(said), Some(sent)) => said <= sent && said + Duration::from_secs(2) >= sent,
                (None, None) => true,
                _ => false,
            };
            if !agrees {
                found.push(format!(
                    "it says to wait {:?} for {wait:?}",
                    failure.retry_after
                ));
            }
        }
        None => {}
    }
    if let (Some(value), Some(body)) = (&report.value, exchange.json())
        && !same(value, &body)
    {
        found.push(format!("its value is {value}"));
    }
    found
}

/// Whether two values say the same: members that are null or empty count as
/// absent, numbers and instants are equal however they are written.
fn same(left: &Value, right: &Value) -> bool {
    let says_nothing = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        // Of which no member says anything.
        Value::Object(members) => members.values().all(Value::is_null),
        _ => false,
    };
    match (left, right) {
        (left, right) if says_nothing(left) && says_nothing(right) => true,
        (Value::Object(left), Value::Object(right)) => left.keys().chain(right.keys()).all(|key| {
            same(
                left.get(key).unwrap_or(&Value::Null),
                right.get(key).unwrap_or(&Value::Null),
            )
        }),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same(left, right))
        }
        (Value::Number(left), Value::Number(right)) => {
            left == right || left.as_f64() == right.as_f64()
        }
        (Value::String(left), Value::String(right)) => {
            left == right || instant(left).is_some_and(|left| instant(right) == Some(left))
        }
        _ => left == right,
    }
}

/// An instant of UTC without zeros that say nothing.
fn instant(text: &str) -> Option<&str> {
    let text = text
        .strip_suffix('Z')
        .or_else(|| text.strip_suffix("+00:00"))?;
    let (date, time) = text.split_once('T')?;
    let looks_right = date.len() == 10 && date.starts_with(|c: char| c.is_ascii_digit());
    match time.contains('.') {
        _ if !looks_right => None,
        true => Some(text.trim_end_matches('0').trim_end_matches('.')),
        false => Some(text),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::sync::Arc;

    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, Method};
    use serde_json::json;

    use super::*;
    use crate::client::ReportedFailure;
    use crate::{Api, Contract};

    fn asked() -> Request {
        let contract = Contract::embedded(Api::Octogen).unwrap();
        let operation = contract.operation("searchProducts").unwrap();
        Request::of(&Arc::clone(operation), "partner").json(json!({"q": "hoodie", "limit": 2}))
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
            .collect()
    }

    fn seen() -> Tapped {
        Tapped {
            method: Method::POST,
            target: "/octogen/v1/products/search".to_owned(),
            request_headers: headers(&[("content-type", "application/json")]),
            request_body: Bytes::from_static(br#"{"limit": 2, "q": "hoodie"}"#),
            status: 200,
            headers: headers(&[
                ("x-request-id", "req_1"),
                ("x-ratelimit-limit", "60"),
                ("x-ratelimit-remaining", "59"),
            ]),
            body: Bytes::from_static(br#"{"items": [{"uuid": "a", "title": null}]}"#),
        }
    }

    fn said() -> Report {
        Report {
            status: Some(200),
            value: Some(json!({"items": [{"uuid": "a"}], "nextCursor": null})),
            request_id: Some("req_1".to_owned()),
            rate_limit: Some((60, 59)),
            attempts: 1,
            failure: None,
            typed: true,
            refused: None,
        }
    }

    fn disagreements(tapped: Vec<Tapped>, report: &Report) -> Vec<String> {
        held(&asked(), tapped, report).unwrap().1
    }

    #[test]
    fn what_is_so_agrees() {
        assert!(disagreements(vec![seen()], &said()).is_empty());
    }

    #[test]
    fn each_thing_that_is_not_so_is_found() {
        type Change = fn(&mut Report);
        let changes: [(Change, &str); 6] = [
            (|report| report.status = Some(201), "status"),
            (|report| report.request_id = None, "request id"),
            (|report| report.rate_limit = Some((60, 58)), "budget"),
            (|report| report.attempts = 2, "attempts"),
            (|report| report.value = Some(json!({"items": []})), "value"),
            (
                |report| report.failure = Some(ReportedFailure::default()),
                "failed",
            ),
        ];
        for (change, word) in changes {
            let mut report = said();
            change(&mut report);
            let found = disagreements(vec![seen()], &report);
            assert!(
                found.len() == 1 && found[0].contains(word),
                "{word}: {found:?}"
            );
        }
    }

    #[test]
    fn what_is_sent_has_to_be_what_was_asked_for() {
        let mut other_body = seen();
        other_body.request_body = Bytes::from_static(br#"{"q": "hoodie"}"#);
        let mut other_query = seen();
        other_query.target.push_str("?page=2");
        let mut other_type = seen();
        other_type.request_headers = headers(&[("content-type", "text/plain")]);
        for tapped in [other_body, other_query, other_type] {
            let found = disagreements(vec![tapped], &said());
            assert_eq!(found.len(), 1, "{found:?}");
        }
    }

    #[test]
    fn a_wait_is_the_servers_and_no_longer() {
        let mut refused = seen();
        refused.status = 429;
        refused
            .headers
            .insert("retry-after", HeaderValue::from_static("30"));
        let mut report = said();
        report.status = Some(429);
        report.value = None;
        for (seconds, agrees) in [
            (Some(30), true),
            (Some(29), true),
            (Some(31), false),
            (Some(3), false),
            (None, false),
        ] {
            report.failure = Some(ReportedFailure {
                retry_after: seconds.map(Duration::from_secs),
                ..ReportedFailure::default()
            });
            let found = disagreements(vec![refused.clone()], &report);
            assert_eq!(found.is_empty(), agrees, "{seconds:?}: {found:?}");
        }
    }

    #[test]
    fn other_requests_of_the_client_are_not_mistaken_for_it() {
        let mut token = seen();
        token.target = "/oauth/token".to_owned();
        assert!(disagreements(vec![token.clone(), seen()], &said()).is_empty());
        let failure = held(&asked(), vec![token], &said()).unwrap_err();
        assert!(failure.to_string().contains("/oauth/token"), "{failure}");
    }
}
