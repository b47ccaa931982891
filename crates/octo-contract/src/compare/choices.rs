//! `anyOf` and `oneOf`: which branch became which.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::{
    engine::{Engine, component_name},
    rules,
    schema::Pair,
    words,
};
use crate::surface::{Effective, Group, GroupKind, Side, TypeSet};

/// Beyond this many leftover branches only exact matches are looked for.
const SIMILAR: usize = 48;

/// What became of the branches of a choice, as indices.
#[derive(Default)]
struct Matching {
    pairs: Vec<(usize, usize)>,
    gone: Vec<usize>,
    new: Vec<usize>,
}

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

    /// Finds which branch is which: by name, by shape, by tag, by title, by
    /// being alike. Never more than a bounded number of comparisons a branch.
    fn matching(&self, base: &[&'a Value], revision: &[&'a Value]) -> Matching {
        let mut state = Open {
            base: base.iter().map(|_| true).collect(),
            revision: revision.iter().map(|_| true).collect(),
            pairs: Vec::with_capacity(base.len().min(revision.len())),
        };
        let names = |list: &[&'a Value]| -> Vec<Option<String>> {
            list.iter()
                .map(|branch| component_name(branch).map(str::to_owned))
                .collect()
        };
        state.match_keys(&names(base), &names(revision));
        if state.is_done() {
            return state.finish();
        }
        let shapes =
            |side: &Side<'a>, list: &[&'a Value], open: &[bool]| -> Vec<Option<Shape<'a>>> {
                list.iter()
                    .zip(open)
                    .map(|(branch, open)| open.then(|| Shape::of(side, branch)))
                    .collect()
            };
        let old = shapes(&self.base, base, &state.base);
        let new = shapes(&self.revision, revision, &state.revision);
        for key in [Shape::whole, Shape::tag, Shape::title] {
            let keys = |shapes: &[Option<Shape<'a>>]| -> Vec<Option<String>> {
                shapes
                    .iter()
                    .map(|shape| shape.as_ref().and_then(key))
                    .collect()
            };
            state.match_keys(&keys(&old), &keys(&new));
        }
        state.match_alike(&old, &new);
        state.finish()
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

/// What a branch looks like from outside.
struct Shape<'a> {
    types: TypeSet,
    names: Vec<&'a str>,
    tag: Option<String>,
    title: Option<&'a str>,
    rest: String,
}

impl<'a> Shape<'a> {
    fn of(side: &Side<'a>, branch: &'a Value) -> Self {
        let schema = Effective::of(side, &[branch]);
        let mut names: Vec<&'a str> = schema.properties.keys().copied().collect();
        names.sort_unstable();
        let tag = schema.properties.iter().find_map(|(name, schemas)| {
            let value = schemas.iter().find_map(|schema| single_value(schema))?;
            Some(format!("{name}={value}"))
        });
        let mut rest = String::new();
        if let Some(values) = &schema.values {
            let mut shown: Vec<String> =
                values.iter().take(64).map(|one| one.to_string()).collect();
            shown.sort_unstable();
            rest.push_str(&shown.join(","));
        }
        if let Some((format, _)) = schema.format {
            rest.push_str(format);
        }
        for item in &schema.items {
            let types = side.types(item);
            rest.push_str(&format!(
                "[{types} {}]",
                component_name(item).unwrap_or_default()
            ));
        }
        let title = schema
            .parts
            .iter()
            .find_map(|part| part.get("title")?.as_str());
        Self {
            types: schema.types.without(TypeSet::NULL),
            names,
            tag,
            title,
            rest,
        }
    }

    fn whole(&self) -> Option<String> {
        let tag = self.tag.as_deref().unwrap_or_default();
        Some(format!(
            "{} {} {tag} {}",
            self.types,
            self.names.join(","),
            self.rest
        ))
    }

    fn tag(&self) -> Option<String> {
        self.tag.clone()
    }

    fn title(&self) -> Option<String> {
        self.title.map(str::to_owned)
    }

    /// Likeness in percent; nothing below half is alike.
    fn likeness(&self, other: &Self) -> usize {
        if !self.types.meets(other.types) || (self.tag.is_some() && other.tag.is_some()) {
            return 0;
        }
        if self.names.is_empty() && other.names.is_empty() {
            return if self.types == other.types { 60 } else { 0 };
        }
        let known: HashSet<&str> = self.names.iter().copied().collect();
        let shared = other
            .names
            .iter()
            .filter(|name| known.contains(*name))
            .count();
        let all = self.names.len() + other.names.len() - shared;
        shared * 100 / all.max(1)
    }
}

/// The only value that a property's schema allows.
fn single_value(schema: &Value) -> Option<&Value> {
    let map = schema.as_object()?;
    map.get("const")
        .or_else(|| match map.get("enum")?.as_array()?.as_slice() {
            [single] => Some(single),
            _ => None,
        })
}

/// Branches that are still without a partner.
struct Open {
    base: Vec<bool>,
    revision: Vec<bool>,
    pairs: Vec<(usize, usize)>,
}

impl Open {
    fn is_done(&self) -> bool {
        !self.base.contains(&true) || !self.revision.contains(&true)
    }

    fn marry(&mut self, old: usize, new: usize) {
        if let (Some(base), Some(revision)) = (self.base.get_mut(old), self.revision.get_mut(new)) {
            *base = false;
            *revision = false;
            self.pairs.push((old, new));
        }
    }

    /// Pairs branches with equal keys, in order.
    fn match_keys(&mut self, base: &[Option<String>], revision: &[Option<String>]) {
        let mut waiting: HashMap<&str, Vec<usize>> = HashMap::new();
        for (index, key) in revision.iter().enumerate().rev() {
            if let (Some(key), Some(true)) = (key, self.revision.get(index)) {
                waiting.entry(key).or_default().push(index);
            }
        }
        for (index, key) in base.iter().enumerate() {
            if let (Some(key), Some(true)) = (key, self.base.get(index))
                && let Some(partner) = waiting.get_mut(key.as_str()).and_then(Vec::pop)
            {
                self.marry(index, partner);
            }
        }
    }

    /// Pairs what is left by likeness, best first.
    fn match_alike(&mut self, base: &[Option<Shape<'_>>], revision: &[Option<Shape<'_>>]) {
        let left = |open: &[bool]| -> Vec<usize> {
            let open = open.iter().enumerate().filter(|(_, open)| **open);
            open.map(|(index, _)| index).take(SIMILAR).collect()
        };
        let mut scored = Vec::new();
        for old in left(&self.base) {
            for new in left(&self.revision) {
                if let (Some(Some(one)), Some(Some(other))) = (base.get(old), revision.get(new)) {
                    let likeness = one.likeness(other);
                    if likeness >= 50 {
                        scored.push((likeness, old, new));
                    }
                }
            }
        }
        scored.sort_by_key(|(likeness, old, new)| (std::cmp::Reverse(*likeness), *old, *new));
        for (_, old, new) in scored {
            if self.base.get(old) == Some(&true) && self.revision.get(new) == Some(&true) {
                self.marry(old, new);
            }
        }
    }

    fn finish(self) -> Matching {
        let left = |open: &[bool]| -> Vec<usize> {
            let open = open.iter().enumerate().filter(|(_, open)| **open);
            open.map(|(index, _)| index).collect()
        };
        Matching {
            gone: left(&self.base),
            new: left(&self.revision),
            pairs: self.pairs,
        }
    }
}
