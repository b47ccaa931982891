//! Refuses plans that could never do what they say.

use std::fmt;

use http::{HeaderName, HeaderValue};

use super::fault::{CutPoint, Fault};
use super::plan::{FaultPlan, FaultRule, RequestMatch, Schedule};
use crate::api::Api;
use crate::operations;

/// A fault plan that cannot be followed: where, why, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultPlanError {
    place: String,
    reason: String,
}

impl FaultPlanError {
    pub(crate) fn new(place: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            reason: reason.into(),
        }
    }

    /// Where in the plan, such as `rules[1].match.operation`.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What is wrong there, and the remedy.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for FaultPlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "fault plan, {}: {}", self.place, self.reason)
    }
}

impl std::error::Error for FaultPlanError {}

/// Checks each rule of a plan.
pub(crate) fn check_plan(plan: &FaultPlan, credentials: &[String]) -> Result<(), FaultPlanError> {
    for (number, rule) in plan.rules.iter().enumerate() {
        check_rule(rule, credentials, &format!("rules[{number}]"))?;
    }
    Ok(())
}

/// Checks a rule that stands at `place`.
pub(crate) fn check_rule(
    rule: &FaultRule,
    credentials: &[String],
    place: &str,
) -> Result<(), FaultPlanError> {
    check_fault(&rule.fault, &format!("{place}.fault"))?;
    check_match(&rule.matching, credentials, &format!("{place}.match"))?;
    let whole_connection = matches!(
        rule.fault,
        Fault::Disconnect {
            at: CutPoint::Connect,
            ..
        }
    );
    if whole_connection && rule.matching != RequestMatch::default() {
        return Err(FaultPlanError::new(
            format!("{place}.match"),
            "a connection cut at `connect` has no request to match; leave `match` out, or cut at `head`",
        ));
    }
    let when = format!("{place}.when");
    match rule.when {
        Schedule::Nth(0) => Err(FaultPlanError::new(
            when,
            "`nth` is 0, and requests are counted from 1; give 1 or more",
        )),
        Schedule::Every(0) => Err(FaultPlanError::new(
            when,
            "`every` is 0; give 1 for each request, 2 for every other one",
        )),
        Schedule::Probability(chance) if !(0.0..=1.0).contains(&chance) => Err(
            FaultPlanError::new(when, format!("`probability` is {chance}; give 0 to 1")),
        ),
        _ => Ok(()),
    }
}

/// Checks a fault that stands at `place`.
pub(crate) fn check_fault(fault: &Fault, place: &str) -> Result<(), FaultPlanError> {
    let wrong =
        |field: &str, reason: String| Err(FaultPlanError::new(format!("{place}.{field}"), reason));
    match fault {
        Fault::Status {
            status, headers, ..
        } => {
            if !(200..=599).contains(status) {
                return wrong(
                    "status",
                    format!("{status} ends no request; give 200 to 599"),
                );
            }
            for (name, value) in headers {
                let usable = HeaderName::from_bytes(name.as_bytes()).is_ok()
                    && HeaderValue::from_str(value).is_ok();
                if !usable {
                    let reason = format!("{name:?}: {value:?} is no header line");
                    return wrong("headers", format!("{reason}; use visible ASCII"));
                }
            }
            Ok(())
        }
        Fault::Drip { piece: 0, .. } => wrong(
            "piece",
            "pieces of 0 bytes never end; give 1 or more".to_owned(),
        ),
        Fault::ContentType { value } if HeaderValue::from_str(value).is_err() => wrong(
            "value",
            format!("{value:?} is no header value; use visible ASCII"),
        ),
        Fault::Redirect { status, location } => {
            if ![301, 302, 303, 307, 308].contains(status) {
                let reason = format!("{status} is no redirect; give 301, 302, 303, 307 or 308");
                return wrong("status", reason);
            }
            if HeaderValue::from_str(location).is_err() {
                let reason = format!("{location:?} is no header value; give an address in ASCII");
                return wrong("location", reason);
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn check_match(
    matching: &RequestMatch,
    credentials: &[String],
    place: &str,
) -> Result<(), FaultPlanError> {
    if let Some(operation) = &matching.operation {
        check_operation(operation, matching.api)
            .map_err(|reason| FaultPlanError::new(format!("{place}.operation"), reason))?;
    }
    if let Some(method) = &matching.method
        && http::Method::from_bytes(method.as_bytes()).is_err()
    {
        let reason = format!("{method:?} is no HTTP method; give one such as \"POST\"");
        return Err(FaultPlanError::new(format!("{place}.method"), reason));
    }
    if let Some(path) = &matching.path
        && !path.starts_with(['/', '*'])
    {
        let reason = format!("{path:?} never matches; begin with `/` or `*`");
        return Err(FaultPlanError::new(format!("{place}.path"), reason));
    }
    if let Some(credential) = &matching.credential
        && !credentials.contains(credential)
    {
        let known = credentials.join(", ");
        let reason = format!("no credential is named {credential:?}; there are {known}");
        return Err(FaultPlanError::new(format!("{place}.credential"), reason));
    }
    Ok(())
}

/// Says why no request can be of an operation, and which id may be meant.
pub(crate) fn check_operation(operation: &str, api: Option<Api>) -> Result<(), String> {
    let apis = api.map_or(Api::ALL.to_vec(), |api| vec![api]);
    let known: Vec<&str> = apis
        .iter()
        .flat_map(|api| operations::table(*api).ids())
        .collect();
    if known.contains(&operation) {
        return Ok(());
    }
    let place = api.map_or_else(|| "any API".to_owned(), |api| format!("the {api} API"));
    let near = known
        .into_iter()
        .map(|id| (strsim::jaro_winkler(id, operation), id))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let hint = near.map_or_else(String::new, |(_, id)| format!("; did you mean {id:?}?"));
    Err(format!("{operation:?} is no operation of {place}{hint}"))
}
