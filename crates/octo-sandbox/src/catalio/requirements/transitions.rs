//! Moves of a requirement through its life and its review.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::REQUIREMENT;
use crate::catalio::jsonapi::errors::{Failure, Problem};
use crate::catalio::store::{Record, Tenant};

/// A move that the contract has an operation for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transition {
    Activate,
    Deprecate,
    Supersede,
    Confirm,
    Reject,
    Investigate,
}

/// From where to where a transition goes. The contract names the states; which
/// moves are possible is the sandbox's reading of their names.
struct Rule {
    verb: &'static str,
    attribute: &'static str,
    from: &'static [&'static str],
    to: &'static str,
}

impl Transition {
    const fn rule(self) -> Rule {
        match self {
            Self::Activate => Rule {
                verb: "activated",
                attribute: "status",
                from: &["draft", "deprecated"],
                to: "active",
            },
            Self::Deprecate => Rule {
                verb: "deprecated",
                attribute: "status",
                from: &["draft", "active"],
                to: "deprecated",
            },
            Self::Supersede => Rule {
                verb: "superseded",
                attribute: "status",
                from: &["draft", "active", "deprecated"],
                to: "superseded",
            },
            Self::Confirm => Rule {
                verb: "confirmed",
                attribute: "confirmation_status",
                from: &["unconfirmed", "investigating"],
                to: "confirmed",
            },
            Self::Reject => Rule {
                verb: "rejected",
                attribute: "confirmation_status",
                from: &["unconfirmed", "investigating"],
                to: "rejected",
            },
            Self::Investigate => Rule {
                verb: "investigated",
                attribute: "confirmation_status",
                from: &["unconfirmed", "confirmed", "rejected"],
                to: "investigating",
            },
        }
    }

    /// Whether a requirement is where this transition begins.
    pub(crate) fn is_possible(self, requirement: &Record) -> bool {
        let rule = self.rule();
        // What was superseded is history: its review is closed as well.
        requirement.text("status") != "superseded"
            && rule.from.contains(&requirement.text(rule.attribute))
    }

    /// Makes the move, or says why it cannot be made: 409 when the
    /// requirement is in the wrong state, 422 when the arguments make no
    /// sense, 404 when they name an unknown requirement.
    pub(crate) fn apply(
        self,
        tenant: &mut Tenant,
        id: &str,
        mut arguments: Map<String, Value>,
        now: Duration,
    ) -> Result<(), Failure> {
        let requirement = tenant
            .record(REQUIREMENT, id)
            .ok_or_else(|| Problem::not_found(REQUIREMENT, id))?;
        let rule = self.rule();
        if !self.is_possible(requirement) {
            let detail = format!(
                "a requirement with status {} and confirmation_status {} cannot be {}",
                requirement.text("status"),
                requirement.text("confirmation_status"),
                rule.verb
            );
            return Err(Problem::conflict("invalid_transition", detail).into());
        }
        let mut changes = Map::new();
        changes.insert(rule.attribute.to_owned(), json!(rule.to));
        if let Some(successor) = arguments.remove("superseding_requirement_id") {
            check_successor(tenant, id, successor.as_str().unwrap_or_default())?;
            changes.insert("superseded_by_id".to_owned(), successor);
        }
        tenant.update(REQUIREMENT, id, changes, now);
        // What remains are remarks; the contract has no attribute for them.
        arguments.retain(|_, remark| !remark.is_null());
        tenant.remark(REQUIREMENT, id, arguments);
        Ok(())
    }
}

fn check_successor(tenant: &Tenant, id: &str, successor: &str) -> Result<(), Failure> {
    const POINTER: &str = "/data/attributes/superseding_requirement_id";
    if successor == id {
        let detail = "a requirement cannot supersede itself";
        return Err(Problem::unprocessable(detail, POINTER).into());
    }
    match tenant.record(REQUIREMENT, successor) {
        None => Err(Problem::not_found(REQUIREMENT, successor)
            .at(POINTER)
            .into()),
        // This also keeps chains of successors from closing into a circle.
        Some(successor) if successor.text("status") == "superseded" => {
            let detail = "the superseding requirement is superseded itself";
            Err(Problem::unprocessable(detail, POINTER).into())
        }
        Some(_) => Ok(()),
    }
}
