//! `anyOf` and `oneOf`: which branch became which.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::{
    engine::{Engine, component_name},
    matching::single_value,
    rules,
    schema::Pair,
    words,
};
use crate::surface::{Effective, Group, GroupKind, Side, TypeSet};

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
        let gone = pick(base, &matching.gone);
        let new = pick(revision, &matching.new);
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

    fn compare_discriminators(
        &mut self,
        pair: &Pair<'a>,
        gone: &HashSet<&'a str>,
        new: &HashSet<&'a str>,
    ) {
        let (base, revision) = (pair.base.discriminator, pair.revision.discriminator);
        let (old, fresh) = match (base, revision) {
            (None, None) => return,
            (None, Some(site)) => {
                self.report(
                    &rules::DISCRIMINATOR_ADDED,
                    Some(pair.base_site()),
                    Some(site),
                    || "is now told apart by a property".to_owned(),
                );
                return;
            }
            (Some(site), None) => {
                let there = Some(pair.revision_site());
                self.report(&rules::DISCRIMINATOR_REMOVED, Some(site), there, || {
                    "is no longer told apart by a property".to_owned()
                });
                return;
            }
            (Some(old), Some(fresh)) => (old, fresh),
        };
        if old.get("propertyName") != fresh.get("propertyName") {
            let name = |site: &Value| {
                site.get("propertyName")
                    .map_or_else(String::new, words::value)
            };
            self.report(
                &rules::DISCRIMINATOR_PROPERTY_CHANGED,
                Some(old),
                Some(fresh),
                || format!("was told apart by {} and now by {}", name(old), name(fresh)),
            );
        }
        let tags = (mapping(old, &pair.base), mapping(fresh, &pair.revision));
        let sites = (
            old.get("mapping").unwrap_or(old),
            fresh.get("mapping").unwrap_or(fresh),
        );
        for (tag, target) in &tags.0 {
            match tags.1.get(tag) {
                None if !gone.contains(target) => {
                    self.report(
                        &rules::MAPPING_REMOVED,
                        Some(sites.0),
                        Some(sites.1),
                        || format!("no longer knows the tag `{tag}`"),
                    );
                }
                Some(other) if other != target && !self.is_rename(target, other) => {
                    self.report(
                        &rules::MAPPING_CHANGED,
                        Some(sites.0),
                        Some(sites.1),
                        || format!("means `{other}` by the tag `{tag}`, no longer `{target}`"),
                    );
                }
                _ => {}
            }
        }
        for (tag, target) in &tags.1 {
            if !tags.0.contains_key(tag) && !new.contains(target) {
                self.report(&rules::MAPPING_ADDED, Some(sites.0), Some(sites.1), || {
                    format!("now knows the tag `{tag}`")
                });
            }
        }
    }

    /// Whether a component of the base stands under another name in the
    /// revision: the one name is gone and the other is new.
    fn is_rename(&self, old: &str, new: &str) -> bool {
        let has = |root: &Value, name: &str| {
            let schemas = root.get("components").and_then(|all| all.get("schemas"));
            schemas.is_some_and(|schemas| schemas.get(name).is_some())
        };
        !has(self.revision.root, old) && !has(self.base.root, new)
    }
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
fn single<'a>(schema: &Effective<'a>, name: &str) -> Option<&'a Value> {
    schema
        .properties
        .get(name)?
        .iter()
        .find_map(|one| single_value(one))
}

/// The tags of a discriminator: those that are written, and the names of the
/// branches that have none.
fn mapping<'a>(discriminator: &'a Value, schema: &Effective<'a>) -> BTreeMap<&'a str, &'a str> {
    let written = discriminator.get("mapping").and_then(Value::as_object);
    let mut tags: BTreeMap<&str, &str> = written
        .into_iter()
        .flatten()
        .filter_map(|(tag, target)| {
            let target = target.as_str()?;
            Some((tag.as_str(), target.rsplit('/').next().unwrap_or(target)))
        })
        .collect();
    let mapped: HashSet<&str> = tags.values().copied().collect();
    let branches = schema.groups.iter().flat_map(|group| &group.branches);
    for name in branches.filter_map(|branch| component_name(branch)) {
        if !mapped.contains(name) {
            tags.insert(name, name);
        }
    }
    tags
}

/// Whether some branch takes every value of a type that `branch` can be.
fn covered<'a>(side: &Side<'a>, branch: &'a Value, others: &Side<'a>, list: &[&'a Value]) -> bool {
    let types = side.types(branch).without(TypeSet::NULL);
    list.iter().any(|other| {
        let plain = others.core(other).as_object().is_some_and(|map| {
            map.contains_key("type")
                && map.keys().all(|key| {
                    matches!(key.as_str(), "type" | "nullable") || crate::surface::is_wording(key)
                })
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
