//! Which branch of a choice became which.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::engine::{Engine, component_name};
use crate::surface::{Effective, Side, TypeSet};

/// Beyond this many leftover branches only exact matches are looked for.
const SIMILAR: usize = 48;

/// What became of the branches of a choice, as indices.
#[derive(Default)]
pub(super) struct Matching {
    pub(super) pairs: Vec<(usize, usize)>,
    pub(super) gone: Vec<usize>,
    pub(super) new: Vec<usize>,
}

impl<'a> Engine<'a> {
    /// Finds which branch is which: by name, by shape, by tag, by title, by
    /// being alike. Never more than a bounded number of comparisons a branch.
    pub(super) fn matching(&self, base: &[&'a Value], revision: &[&'a Value]) -> Matching {
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
        for key in [Shape::exact, Shape::whole, Shape::tag, Shape::title] {
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
}

/// What a branch looks like from outside.
struct Shape<'a> {
    types: TypeSet,
    names: Vec<&'a str>,
    tag: Option<String>,
    title: Option<&'a str>,
    rest: String,
    required: String,
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
        let mut required: Vec<&str> = schema.required.keys().copied().collect();
        required.sort_unstable();
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
            required: required.join(","),
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

    fn exact(&self) -> Option<String> {
        let whole = self.whole()?;
        Some(format!("{whole} {}", self.required))
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
pub(super) fn single_value(schema: &Value) -> Option<&Value> {
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
