//! Exclusions and conditions, as far as they can be judged.

use serde_json::Value;

use super::{engine::Engine, rules, schema::Pair};
use crate::surface::{Effective, TypeSet, is_wording, same_json};

impl<'a> Engine<'a> {
    pub(crate) fn compare_logic(&mut self, pair: &Pair<'a>) {
        self.compare_exclusions(pair);
        self.compare_conditions(pair);
    }

    fn compare_exclusions(&mut self, pair: &Pair<'a>) {
        let (base, revision) = (&pair.base.not, &pair.revision.not);
        for (old, new) in base.iter().zip(revision) {
            if std::ptr::eq(*old, *new) || same_meaning(old, new) {
                continue;
            }
            let excluded = (
                Effective::of(&self.base, &[old]),
                Effective::of(&self.revision, &[new]),
            );
            let rule = match compare_simple(&excluded.0, &excluded.1) {
                Some(std::cmp::Ordering::Less) => &rules::NOT_WIDENED,
                Some(std::cmp::Ordering::Greater) => &rules::NOT_NARROWED,
                Some(std::cmp::Ordering::Equal) => continue,
                None => &rules::NOT_CHANGED,
            };
            self.report(rule, Some(old), Some(new), || {
                "excludes something else".to_owned()
            });
        }
        for new in revision.iter().skip(base.len()) {
            self.report(&rules::NOT_ADDED, Some(pair.base_site()), Some(new), || {
                "now excludes something".to_owned()
            });
        }
        for old in base.iter().skip(revision.len()) {
            self.report(
                &rules::NOT_REMOVED,
                Some(old),
                Some(pair.revision_site()),
                || "no longer excludes something".to_owned(),
            );
        }
    }

    fn compare_conditions(&mut self, pair: &Pair<'a>) {
        let (base, revision) = (&pair.base.conditions, &pair.revision.conditions);
        for (old, new) in base.iter().zip(revision) {
            let [old_if, old_then, old_else] = old;
            let [new_if, new_then, new_else] = new;
            if let (Some(old), Some(new)) = (old_if, new_if)
                && !same_meaning(old, new)
            {
                self.report(&rules::CONDITION_CHANGED, Some(old), Some(new), || {
                    "has another condition".to_owned()
                });
            }
            for (old, new) in [(old_then, new_then), (old_else, new_else)] {
                let list = |schema: &Option<&'a Value>| schema.iter().copied().collect::<Vec<_>>();
                self.compare_constraint(
                    pair,
                    (&list(old), &list(new)),
                    (&rules::CONDITION_ADDED, &rules::CONDITION_REMOVED),
                    "members are in some case",
                );
            }
        }
        for condition in revision.iter().skip(base.len()) {
            let site = condition[0];
            self.report(
                &rules::CONDITION_ADDED,
                Some(pair.base_site()),
                site,
                || "now has a condition".to_owned(),
            );
        }
        for condition in base.iter().skip(revision.len()) {
            let site = condition[0];
            self.report(
                &rules::CONDITION_REMOVED,
                site,
                Some(pair.revision_site()),
                || "no longer has a condition".to_owned(),
            );
        }
    }
}

/// How much `old` allows compared with `new`, for schemas that only name types
/// or values.
fn compare_simple(old: &Effective<'_>, new: &Effective<'_>) -> Option<std::cmp::Ordering> {
    let simple = |schema: &Effective<'_>| {
        schema.is_only_groups() && schema.groups.is_empty() || schema.values.is_some()
    };
    match (&old.values, &new.values) {
        (Some(old), Some(new)) => {
            let within = |some: &[&Value], all: &[&Value]| {
                some.iter()
                    .all(|one| all.iter().any(|other| same_json(one, other)))
            };
            match (within(old, new), within(new, old)) {
                (true, true) => Some(std::cmp::Ordering::Equal),
                (true, false) => Some(std::cmp::Ordering::Less),
                (false, true) => Some(std::cmp::Ordering::Greater),
                (false, false) => None,
            }
        }
        (None, None) if simple(old) && simple(new) => {
            let (old, new): (TypeSet, TypeSet) = (old.types, new.types);
            match (new.contains(old), old.contains(new)) {
                (true, true) => Some(std::cmp::Ordering::Equal),
                (true, false) => Some(std::cmp::Ordering::Less),
                (false, true) => Some(std::cmp::Ordering::Greater),
                (false, false) => None,
            }
        }
        _ => None,
    }
}

/// Equality of two schemas, wording aside.
fn same_meaning(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let keys = |map: &serde_json::Map<String, Value>| {
                map.keys().filter(|key| !is_wording(key)).count()
            };
            keys(left) == keys(right)
                && left
                    .iter()
                    .filter(|(key, _)| !is_wording(key))
                    .all(|(key, left)| right.get(key).is_some_and(|right| same_json(left, right)))
        }
        _ => same_json(left, right),
    }
}
