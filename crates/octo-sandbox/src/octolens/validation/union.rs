//! Which branch of a union a value was meant for.

use serde_json::Value;

use super::{Issue, Schemas, Segment, UNIONS};

/// How far a value is from a branch: its own type first, then the keys that
/// the branch doesn't know, then its other keys, then everything below. The
/// least wins.
type Distance = (usize, usize, usize, usize);

impl Schemas {
    /// Accepts what one branch accepts. Otherwise reports the issues of the
    /// branch that the value was most likely meant for, since "no branch
    /// matched" helps nobody; of several branches where none is likelier.
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
            let distance = distance(self.unknown(branch, value), &issues, path.len());
            match &mut nearest {
                Some((least, _)) if distance > *least => {}
                // A value of another type was meant for none of them.
                Some((least, _)) if distance == *least && !value.is_object() => {}
                Some((least, known)) if distance == *least => {
                    issues.retain(|issue| !known.contains(issue));
                    known.extend(issues);
                }
                _ => nearest = Some((distance, issues)),
            }
        }
        found.extend(nearest.into_iter().flat_map(|(_, issues)| issues));
    }

    /// How many members of `value` the branch has no property for.
    fn unknown(&self, branch: &Value, value: &Value) -> usize {
        let properties = self.resolve(branch).get("properties");
        let members = value.as_object().into_iter().flatten();
        let unknown = members
            .filter(|(name, _)| properties.is_none_or(|known| known.get(name.as_str()).is_none()));
        unknown.count()
    }
}

fn distance(unknown: usize, issues: &[Issue], depth: usize) -> Distance {
    let at = |wanted: usize, codes: &[&str]| {
        issues
            .iter()
            .filter(|issue| issue.path().len() == wanted && codes.contains(&issue.code()))
            .count()
    };
    (
        at(depth, &["invalid_type"]),
        unknown,
        at(depth + 1, &["invalid_type", "unrecognized_keys"]),
        issues.len(),
    )
}
