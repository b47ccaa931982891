//! Who meets a schema: the one who sends requests, the one who reads
//! responses, or both.

use std::collections::HashMap;

use serde_json::Value;

use super::referenced;

/// On which side of a call a schema occurs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reach {
    pub(crate) request: bool,
    pub(crate) response: bool,
}

impl Reach {
    pub(crate) const REQUEST: Self = Self {
        request: true,
        response: false,
    };
    pub(crate) const RESPONSE: Self = Self {
        request: false,
        response: true,
    };

    pub(crate) fn join(self, other: Self) -> Self {
        Self {
            request: self.request || other.request,
            response: self.response || other.response,
        }
    }
}

/// Adds everything that `root` reaches to `reach`.
pub(super) fn spread(
    root: &Value,
    side: Reach,
    source: &HashMap<String, Value>,
    reach: &mut HashMap<String, Reach>,
) {
    let mut open = vec![root];
    while let Some(value) = open.pop() {
        if let Some(name) = referenced(value) {
            let known = reach.entry(name.to_owned()).or_default();
            let joined = known.join(side);
            if joined != *known {
                *known = joined;
                open.extend(source.get(name));
            }
            continue;
        }
        match value {
            Value::Object(members) => open.extend(
                members
                    .iter()
                    // Values, not schemas.
                    .filter(|(key, _)| !matches!(key.as_str(), "default" | "example" | "enum"))
                    .map(|(_, member)| member),
            ),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
}
