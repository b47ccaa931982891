//! Discriminators: the property that tells branches apart, and its values.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::{
    choices::single,
    engine::{Engine, component_name},
    rules,
    schema::Pair,
    words,
};
use crate::surface::{Effective, Side};

/// What a value of the discriminating property leads to.
#[derive(Clone, Copy)]
struct Tag<'a> {
    /// The component's name; empty for a branch without one.
    target: &'a str,
    /// Whether the mapping says so, rather than the branch by its own value or
    /// name.
    written: bool,
}

impl<'a> Engine<'a> {
    pub(super) fn compare_discriminators(
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
        let tags = (
            mapping(&self.base, old, &pair.base),
            mapping(&self.revision, fresh, &pair.revision),
        );
        let sites = (
            Some(old.get("mapping").unwrap_or(old)),
            Some(fresh.get("mapping").unwrap_or(fresh)),
        );
        for (tag, was) in &tags.0 {
            match tags.1.get(tag) {
                None if !gone.contains(was.target) && self.is_retagged(was, &tags.1, false) => {
                    self.report(&rules::MAPPING_REMOVED, sites.0, sites.1, || {
                        format!("no longer knows the tag `{tag}`")
                    });
                }
                Some(is) if self.is_retargeted(was, is) => {
                    self.report(&rules::MAPPING_CHANGED, sites.0, sites.1, || {
                        format!(
                            "means `{}` by the tag `{tag}`, no longer `{}`",
                            is.target, was.target
                        )
                    });
                }
                _ => {}
            }
        }
        for (tag, is) in &tags.1 {
            let fresh = !tags.0.contains_key(tag) && !new.contains(is.target);
            if fresh && self.is_retagged(is, &tags.0, true) {
                self.report(&rules::MAPPING_ADDED, sites.0, sites.1, || {
                    format!("now knows the tag `{tag}`")
                });
            }
        }
    }

    /// Whether a tag that the other side lacks is a loss: it was written down,
    /// or its branch goes by another tag there. A branch that merely lost its
    /// name, by being written inline, is told by its shape as before.
    fn is_retagged(&self, tag: &Tag<'a>, others: &BTreeMap<String, Tag<'a>>, added: bool) -> bool {
        let same = |other: &Tag<'a>| {
            let (old, new) = if added { (other, tag) } else { (tag, other) };
            !old.target.is_empty()
                && (old.target == new.target || self.is_rename(old.target, new.target))
        };
        tag.written || others.values().any(same)
    }

    fn is_retargeted(&self, was: &Tag<'a>, is: &Tag<'a>) -> bool {
        !was.target.is_empty()
            && !is.target.is_empty()
            && was.target != is.target
            && !self.is_rename(was.target, is.target)
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

/// The tags of a discriminator: those that are written, and of the other
/// branches the value that they require, else their name.
fn mapping<'a>(
    side: &Side<'a>,
    discriminator: &'a Value,
    schema: &Effective<'a>,
) -> BTreeMap<String, Tag<'a>> {
    let written = discriminator.get("mapping").and_then(Value::as_object);
    let mut tags: BTreeMap<String, Tag<'a>> = written
        .into_iter()
        .flatten()
        .filter_map(|(tag, target)| {
            let target = target.as_str()?;
            let target = target.rsplit('/').next().unwrap_or(target);
            Some((
                tag.clone(),
                Tag {
                    target,
                    written: true,
                },
            ))
        })
        .collect();
    let mapped: HashSet<&str> = tags.values().map(|tag| tag.target).collect();
    let property = discriminator
        .get("propertyName")
        .and_then(Value::as_str)
        .unwrap_or_default();
    for branch in schema.groups.iter().flat_map(|group| &group.branches) {
        let name = component_name(branch);
        if name.is_some_and(|name| mapped.contains(name)) {
            continue;
        }
        let required = Effective::of(side, &[branch]);
        let value = single(&required, property).and_then(Value::as_str);
        if let Some(tag) = value.or(name) {
            // Branches may share a value; which of them it leads to is then
            // told by their shape.
            let target = name.filter(|_| value.is_none()).unwrap_or_default();
            tags.entry(tag.to_owned()).or_insert(Tag {
                target,
                written: false,
            });
        }
    }
    tags
}
