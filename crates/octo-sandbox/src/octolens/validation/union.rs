//! Which branch of a union a value was meant for.

use serde_json::Value;

use super::{Issue, Schemas, Segment, UNIONS};

/// How far a value is from a branch: its own type first, then its own keys,
/// then everything below. The least wins.
type Distance = (usize, usize, usize);

impl Schemas {
    /// Accepts what one branch accepts. Otherwise reports the issues of the
    /// branch that the value was most likely meant for, since "no branch
    /// matched" helps nobody.
    pub(super) fn walk_union(
        &self,
        schema: &Value,
        value: &Value,
        path: &mut Vec<Segment>,
        found: &mut Vec<Issue>,
    ) {
        let branches = || {
            UNIONS
                .iter()
                .filter_map(|keyword| schema.get(keyword)?.as_array())
                .flatten()
        };
        if let Some(tag) = schema
            .pointer("/discriminator/propertyName")
            .and_then(Value::as_str)
            && let Some(members) = value.as_object()
        {
            let branch = branches().find(|branch| {
                let wanted = self
                    .resolve(branch)
                    .pointer(&format!("/properties/{tag}/const"));
                wanted.is_some() && wanted == members.get(tag)
            });
            if let Some(branch) = branch {
                self.walk(branch, value, path, found);
                return;
            }
            path.push(Segment::Key(tag.to_owned()));
            found.push(Issue::new(path, "invalid_union", "no variant has this tag"));
            path.pop();
            return;
        }
        let mut nearest: Option<(Distance, Vec<Issue>)> = None;
        for branch in branches() {
            let mut issues = Vec::new();
            self.walk(branch, value, path, &mut issues);
            if issues.is_empty() {
                return;
            }
            let distance = distance(&issues, path.len());
            if nearest.as_ref().is_none_or(|(least, _)| distance < *least) {
                nearest = Some((distance, issues));
            }
        }
        found.extend(nearest.into_iter().flat_map(|(_, issues)| issues));
    }
}

fn distance(issues: &[Issue], depth: usize) -> Distance {
    let at = |wanted: usize, codes: &[&str]| {
        issues
            .iter()
            .filter(|issue| issue.path().len() == wanted && codes.contains(&issue.code()))
            .count()
    };
    (
        at(depth, &["invalid_type"]),
        at(depth + 1, &["invalid_type", "unrecognized_keys"]),
        issues.len(),
    )
}
