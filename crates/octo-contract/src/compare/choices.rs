//! `anyOf` and `oneOf`: which branch became which.

use std::collections::HashSet;

use serde_json::Value;

use super::{
    engine::{Engine, component_name},
    matching::single_value,
    rules,
    schema::Pair,
    words,
};
use crate::surface::{Effective, Group, GroupKind, Side, TypeSet, is_wording};

impl<'a> Engine<'a> {
    /// A schema that became a choice, or the other way round, is a choice of
    /// one: true when the pair was compared as such.
    pub(crate) fn compare_as_choice(
        &mut self,
        pair: &Pair<'a>,
        base: &[&'a Value],
        revision: &[&'a Value],
    ) -> bool {
        let any = TypeSet::ALL.without(TypeSet::NULL);
        let plain =
            |schema: &Effective<'a>| schema.groups.is_empty() && !schema.types.contains(any);
        let choice = |schema: &Effective<'a>| schema.groups.len() == 1 && schema.is_only_groups();
        if plain(&pair.base) && choice(&pair.revision) {
            let ([one], Some(group)) = (base, pair.revision.groups.first()) else {
                return false;
            };
            self.compare_null(pair);
            if overlaps(&self.revision, &pair.base, group, &pair.revision) {
                self.report(
                    &rules::CHOICE_OVERLAP_SET,
                    Some(pair.base_site()),
                    Some(group.site),
                    || "now has to match exactly one of branches that overlap".to_owned(),
                );
            }
            self.compare_branches(
                pair,
                &[one],
                &group.branches,
                (pair.base_site(), group.site),
            );
            return true;
        }
        if choice(&pair.base) && plain(&pair.revision) {
            let (Some(group), [one]) = (pair.base.groups.first(), revision) else {
                return false;
            };
            self.compare_null(pair);
            if overlaps(&self.base, &pair.revision, group, &pair.base) {
                self.report(
                    &rules::CHOICE_OVERLAP_UNSET,
                    Some(group.site),
                    Some(pair.revision_site()),
                    || "no longer has to match exactly one of branches that overlap".to_owned(),
                );
            }
            self.compare_branches(
                pair,
                &group.branches,
                &[one],
                (group.site, pair.revision_site()),
            );
            return true;
        }
        false
    }

    pub(crate) fn compare_groups(&mut self, pair: &Pair<'a>) {
        let (base, revision) = (&pair.base.groups, &pair.revision.groups);
        let (mut gone, mut new) = (HashSet::new(), HashSet::new());
        for (old, fresh) in base.iter().zip(revision) {
            let sites = (old.site, fresh.site);
            let (left, came) = self.compare_branches(pair, &old.branches, &fresh.branches, sites);
            gone.extend(left);
            new.extend(came);
            self.compare_kinds(pair, old, fresh);
        }
        for group in revision.iter().skip(base.len()) {
            let here = Some(pair.base_site());
            self.report(&rules::CHOICE_SET, here, Some(group.site), || {
                format!("now has to match one of {} schemas", group.branches.len())
            });
        }
        for group in base.iter().skip(revision.len()) {
            let there = Some(pair.revision_site());
            self.report(&rules::CHOICE_UNSET, Some(group.site), there, || {
                format!(
                    "no longer has to match one of {} schemas",
                    group.branches.len()
                )
            });
        }
        self.compare_discriminators(pair, &gone, &new);
    }

    /// Compares the branches; returns the component names that left and came.
    fn compare_branches(
        &mut self,
        pair: &Pair<'a>,
        base: &[&'a Value],
        revision: &[&'a Value],
        sites: (&'a Value, &'a Value),
    ) -> (Vec<&'a str>, Vec<&'a str>) {
        let matching = self.matching(base, revision);
        for (old, new) in &matching.pairs {
            if let (Some(old), Some(new)) = (base.get(*old), revision.get(*new)) {
                self.pair(&[old], &[new], (old, new), pair.context.branch());
            }
        }
        let pick = |list: &[&'a Value], indices: &[usize]| -> Vec<&'a Value> {
            indices
                .iter()
                .filter_map(|index| list.get(*index).copied())
                .collect()
        };
        let mut gone = pick(base, &matching.gone);
        let mut new = pick(revision, &matching.new);
        // A choice within the choice may stand by name on one side and spelled
        // out on the other.
        for _ in 0..NESTED {
            let (inner_gone, inner_new) =
                (expanded(&self.base, &gone), expanded(&self.revision, &new));
            if inner_gone.len() == gone.len() && inner_new.len() == new.len() {
                break;
            }
            let matching = self.matching(&inner_gone, &inner_new);
            if matching.pairs.is_empty() {
                break;
            }
            for (old, new) in &matching.pairs {
                if let (Some(old), Some(new)) = (inner_gone.get(*old), inner_new.get(*new)) {
                    self.pair(&[old], &[new], (old, new), pair.context.branch());
                }
            }
            gone = pick(&inner_gone, &matching.gone);
            new = pick(&inner_new, &matching.new);
        }
        for branch in &gone {
            if !covered(&self.base, branch, &self.revision, revision) {
                self.report(&rules::BRANCH_REMOVED, Some(branch), Some(sites.1), || {
                    format!(
                        "can no longer be {}",
                        branch_words(&self_types(branch), branch)
                    )
                });
            }
        }
        for branch in &new {
            if !covered(&self.revision, branch, &self.base, base) {
                self.report(&rules::BRANCH_ADDED, Some(sites.0), Some(branch), || {
                    format!(
                        "can now also be {}",
                        branch_words(&self_types(branch), branch)
                    )
                });
            }
        }
        let names = |list: Vec<&'a Value>| list.into_iter().filter_map(component_name).collect();
        (names(gone), names(new))
    }

    fn compare_kinds(&mut self, pair: &Pair<'a>, old: &Group<'a>, new: &Group<'a>) {
        if old.kind == new.kind {
            return;
        }
        // Only a message that matches two branches of the exclusive side is
        // judged in another way.
        let (side, exclusive, schema) = match new.kind {
            GroupKind::OneOf => (&self.revision, new, &pair.revision),
            GroupKind::AnyOf => (&self.base, old, &pair.base),
        };
        let mut seen = TypeSet::NONE;
        let disjoint = exclusive.branches.iter().all(|branch| {
            let types = side.types(branch).without(TypeSet::NULL);
            let fresh = !seen.meets(types);
            seen = seen.union(types);
            fresh
        });
        if disjoint || schema.discriminator.is_some() {
            return;
        }
        let (rule, word) = match new.kind {
            GroupKind::OneOf => (&rules::CHOICE_EXCLUSIVE, "exactly one"),
            GroupKind::AnyOf => (&rules::CHOICE_INCLUSIVE, "at least one"),
        };
        self.report(rule, Some(old.site), Some(new.site), || {
            format!("now has to match {word} of its branches")
        });
    }
}

/// How deep choices within choices are looked into.
const NESTED: usize = 4;

/// Branches, with those that are nothing but a choice replaced by its branches.
fn expanded<'a>(side: &Side<'a>, branches: &[&'a Value]) -> Vec<&'a Value> {
    let mut out = Vec::with_capacity(branches.len());
    for branch in branches {
        let inner = side.core(branch).as_object().and_then(|map| {
            let keyword = ["anyOf", "oneOf"]
                .into_iter()
                .find(|key| map.contains_key(*key))?;
            let only = map.keys().all(|key| key == keyword || is_wording(key));
            map.get(keyword).filter(|_| only)?.as_array()
        });
        match inner {
            Some(list) => out.extend(list.iter().filter(|one| side.types(one) != TypeSet::NULL)),
            None => out.push(*branch),
        }
    }
    out
}

/// Whether a plain schema's values can match two branches of an exclusive
/// choice at once, which the choice refuses.
fn overlaps<'a>(
    side: &Side<'a>,
    plain: &Effective<'a>,
    group: &Group<'a>,
    choice: &Effective<'a>,
) -> bool {
    if group.kind == GroupKind::AnyOf || choice.discriminator.is_some() {
        return false;
    }
    let takes = |branch: &&&'a Value| {
        let branch = Effective::of(side, &[branch]);
        let known =
            |name: &str| plain.properties.contains_key(name) || plain.required.contains_key(name);
        let agrees = |name: &str| {
            let types = |schema: &Effective<'a>| {
                let schemas = schema.properties.get(name).map_or(&[][..], Vec::as_slice);
                schemas
                    .iter()
                    .fold(TypeSet::ALL, |all, one| all.intersection(side.types(one)))
            };
            types(plain).meets(types(&branch)) && single(plain, name) == single(&branch, name)
        };
        branch.types.without(TypeSet::NULL).meets(plain.types)
            && branch.values.is_none()
            && branch.required.keys().all(|name| known(name))
            && branch
                .properties
                .keys()
                .all(|name| !known(name) || agrees(name))
    };
    group.branches.iter().filter(takes).take(2).count() == 2
}

/// The only value that a property may have.
pub(super) fn single<'a>(schema: &Effective<'a>, name: &str) -> Option<&'a Value> {
    schema
        .properties
        .get(name)?
        .iter()
        .find_map(|one| single_value(one))
}

/// Whether some branch takes every value of a type that `branch` can be.
fn covered<'a>(side: &Side<'a>, branch: &'a Value, others: &Side<'a>, list: &[&'a Value]) -> bool {
    let types = side.types(branch).without(TypeSet::NULL);
    list.iter().any(|other| {
        let plain = others.core(other).as_object().is_some_and(|map| {
            map.contains_key("type")
                && map
                    .keys()
                    .all(|key| matches!(key.as_str(), "type" | "nullable") || is_wording(key))
        });
        plain && others.types(other).contains(types)
    })
}

fn self_types(branch: &Value) -> String {
    branch
        .get("type")
        .map_or_else(String::new, |types| match types {
            Value::String(name) => name.clone(),
            other => other.to_string(),
        })
}

fn branch_words(types: &str, branch: &Value) -> String {
    let title = branch.get("title").and_then(Value::as_str);
    match component_name(branch).or(title) {
        Some(name) => format!("`{}`", words::short(name)),
        None if types.is_empty() => "another shape".to_owned(),
        None => format!("another {types}"),
    }
}
