//! Accepted changes are keyed by fingerprint and don't outlive their use.

use octo_contract::compare::{Accepted, Class, Unfit};
use serde_json::json;

use super::fixture::{document, drift};

fn pair(limit: u8) -> octo_contract::compare::Drift {
    let at = |limit: u8| {
        document(
            "parameters",
            &json!([{"name": "q", "in": "query", "schema": {"type": "integer", "maximum": limit}}]),
            &json!({}),
            "3.1.0",
        )
    };
    drift(&at(100), &at(limit))
}

fn list(fingerprint: &str, reason: &str, expires: &str) -> Accepted {
    let entry = json!({"fingerprint": fingerprint, "reason": reason, "expires": expires});
    serde_json::from_value(json!({"accepted": [entry]})).unwrap()
}

#[test]
fn an_accepted_change_is_taken_out() {
    let mut found = pair(50);
    assert_eq!(found.verdict(), Some(Class::Breaking));
    let fingerprint = found.changes().first().unwrap().fingerprint.clone();
    let (accepted, unfit) =
        list(&fingerprint, "agreed with them", "2030-01-01").apply(&mut found, "2029-12-31");
    assert_eq!((accepted.len(), unfit.len()), (1, 0));
    assert!(found.is_empty());
}

#[test]
fn the_fingerprint_knows_no_prose() {
    let (one, other) = (pair(50), pair(60));
    let (one, other) = (
        one.changes().first().unwrap(),
        other.changes().first().unwrap(),
    );
    assert_ne!(one.message, other.message);
    assert_eq!(one.fingerprint, other.fingerprint);
    assert_eq!(one.fingerprint.len(), 12);
}

#[test]
fn stale_expired_and_unreasoned_entries_are_named() {
    let mut found = pair(50);
    let fingerprint = found.changes().first().unwrap().fingerprint.clone();
    let unfit = |list: Accepted, found: &mut _| list.apply(found, "2030-01-02").1;
    assert!(matches!(
        unfit(list("000000000000", "x", "2031-01-01"), &mut found).as_slice(),
        [Unfit::Stale { .. }]
    ));
    assert!(matches!(
        unfit(list(&fingerprint, "x", "2030-01-01"), &mut found).as_slice(),
        [Unfit::Expired { .. }]
    ));
    assert!(matches!(
        unfit(list(&fingerprint, " ", "2031-01-01"), &mut found).as_slice(),
        [Unfit::Incomplete { .. }]
    ));
    assert!(matches!(
        unfit(list(&fingerprint, "x", "soon"), &mut found).as_slice(),
        [Unfit::Incomplete { .. }]
    ));
    assert_eq!(
        found.verdict(),
        Some(Class::Breaking),
        "nothing was taken out"
    );
}
