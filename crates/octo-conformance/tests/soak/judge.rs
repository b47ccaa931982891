//! What was claimed, held against what is there.

use std::collections::HashMap;
use std::time::Duration;

use octo_sandbox::{Api, RecordedRequest};

use crate::day::PER_MINUTE;
use crate::workers::{Claim, Claims};

/// Compares what was claimed with what is there.
pub(crate) fn judge(what: &str, claims: &Claims, there: &HashMap<String, usize>) -> [usize; 3] {
    let mut counts = [0; 3];
    for (name, (claim, reason)) in claims.lock().unwrap().iter() {
        let found = there.get(name).copied().unwrap_or(0);
        assert!(
            found <= 1,
            "{what} {name:?} is there {found} times: {reason}"
        );
        match claim {
            Claim::There => assert_eq!(found, 1, "{what} {name:?} was lost: {reason}"),
            Claim::Absent => assert_eq!(found, 0, "{what} {name:?} is there: {reason}"),
            Claim::Unknown => {}
        }
        counts[*claim as usize] += 1;
    }
    counts
}

/// How often the API got to see each name that was to be created.
pub(crate) fn processed(
    requests: &[RecordedRequest],
    operation: &str,
    pointer: &str,
) -> HashMap<String, usize> {
    let mut seen = HashMap::new();
    for request in requests {
        if request.operation() == Some(operation)
            && request.is_processed()
            && let Some(body) = request.json()
            && let Some(name) = body.pointer(pointer).and_then(|name| name.as_str())
        {
            *seen.entry(name.to_owned()).or_default() += 1;
        }
    }
    seen
}

/// Sees to it that no budget was overdrawn: by the server's word, and by a
/// bucket of the test's own.
pub(crate) fn judge_budget(requests: &[RecordedRequest]) {
    let spent: Vec<&RecordedRequest> = requests
        .iter()
        .filter(|request| request.api() == Some(Api::Octogen) && request.is_processed())
        .collect();
    let refused = spent
        .iter()
        .filter(|request| request.status().is_some_and(|status| status == 429))
        .count();
    assert_eq!(refused, 0, "of {} requests", spent.len());
    let capacity = f64::from(PER_MINUTE);
    let (mut left, mut before) = (capacity, Duration::ZERO);
    for request in spent {
        let passed = request.at().saturating_sub(before).as_secs_f64();
        left = (left + passed * capacity / 60.0).min(capacity) - 1.0;
        before = before.max(request.at());
        // Requests are dated a moment before they are charged for.
        assert!(
            left >= -1.0,
            "the bucket is overdrawn at request {}",
            request.sequence()
        );
    }
}
