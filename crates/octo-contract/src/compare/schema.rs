//! Two schemas by meaning: types, formats, values, and what belongs to them.

use serde_json::Value;

use super::{
    class::Direction,
    engine::{Context, Engine, Node},
    rules::{self, BOUND_RULES},
    words,
};
use crate::surface::{BOUNDS, Effective, TypeSet, divides, is_wording, same_json};

/// Two merged schemas, and where to point when one of them says nothing.
pub(crate) struct Pair<'a> {
    pub(crate) base: Effective<'a>,
    pub(crate) revision: Effective<'a>,
    pub(crate) anchors: (&'a Value, &'a Value),
    pub(crate) context: Context,
}

impl<'a> Pair<'a> {
    /// Where the base schema is written.
    pub(crate) fn base_site(&self) -> &'a Value {
        self.base.site().unwrap_or(self.anchors.0)
    }

    /// Where the revised schema is written.
    pub(crate) fn revision_site(&self) -> &'a Value {
        self.revision.site().unwrap_or(self.anchors.1)
    }
}

impl<'a> Engine<'a> {
    pub(crate) fn compare_node(&mut self, at: usize) {
        let Some(Node {
            base,
            revision,
            anchors,
            context,
        }) = self.nodes.get(at)
        else {
            return;
        };
        let pair = Pair {
            base: Effective::of(&self.base, base),
            revision: Effective::of(&self.revision, revision),
            anchors: *anchors,
            context: *context,
        };
        let members = (base.clone(), revision.clone());
        self.direction = pair.context.direction;
        if self.compare_nullable(&pair, &members.0, &members.1) {
            return;
        }
        self.compare_references(&pair);
        self.compare_wording(&pair);
        if self.compare_as_choice(&pair, &members.0, &members.1) {
            return;
        }
        if !self.compare_types(&pair) {
            return;
        }
        self.compare_values(&pair);
        self.compare_bounds(&pair);
        self.compare_patterns(&pair);
        self.compare_marks(&pair);
        self.compare_objects(&pair);
        self.compare_lists(&pair);
        self.compare_logic(&pair);
        self.compare_groups(&pair);
    }

    /// A schema that only adds null to another is compared as the other, so
    /// that what changed there is found there, once for all who use it.
    fn compare_nullable(
        &mut self,
        pair: &Pair<'a>,
        base: &[&'a Value],
        revision: &[&'a Value],
    ) -> bool {
        let ([old], [new]) = (base, revision) else {
            return false;
        };
        let inner = (self.base.without_null(old), self.revision.without_null(new));
        if inner.0.is_none() && inner.1.is_none() {
            return false;
        }
        self.compare_wording(pair);
        self.compare_null(pair);
        self.compare_marks(pair);
        let (old, new) = (inner.0.unwrap_or(old), inner.1.unwrap_or(new));
        self.pair(&[old], &[new], (old, new), pair.context.branch());
        true
    }

    /// References that leave the document are equal when they are spelled so.
    fn compare_references(&mut self, pair: &Pair<'a>) {
        let (base, revision) = (&pair.base.unresolved, &pair.revision.unresolved);
        if base != revision {
            self.report(
                &rules::REFERENCE_CHANGED,
                Some(base.first().copied().unwrap_or(pair.base_site())),
                Some(revision.first().copied().unwrap_or(pair.revision_site())),
                || "refers to something outside the document that can't be compared".to_owned(),
            );
        }
    }

    pub(crate) fn compare_null(&mut self, pair: &Pair<'a>) {
        let any = TypeSet::ALL.without(TypeSet::NULL);
        let (base, revision) = (pair.base.types, pair.revision.types);
        if pair.context.skip_null || base.contains(any) != revision.contains(any) {
            return;
        }
        let sites = (
            Some(pair.base.type_site.unwrap_or(pair.base_site())),
            Some(pair.revision.type_site.unwrap_or(pair.revision_site())),
        );
        match (base.meets(TypeSet::NULL), revision.meets(TypeSet::NULL)) {
            (false, true) => self.report(&rules::NULLABLE_SET, sites.0, sites.1, || {
                "may now be null".to_owned()
            }),
            (true, false) => self.report(&rules::NULLABLE_UNSET, sites.0, sites.1, || {
                "may no longer be null".to_owned()
            }),
            _ => {}
        }
    }

    /// Compares the types; false when they have nothing in common, so that
    /// comparing further would only repeat it.
    fn compare_types(&mut self, pair: &Pair<'a>) -> bool {
        self.compare_null(pair);
        let base = self
            .types_with_groups(&pair.base, true)
            .without(TypeSet::NULL);
        let revision = self
            .types_with_groups(&pair.revision, false)
            .without(TypeSet::NULL);
        if base == revision {
            self.compare_formats(pair);
            return true;
        }
        if !pair.base.groups.is_empty() && !pair.revision.groups.is_empty() {
            // Their branches tell more precisely.
            return true;
        }
        let sites = (
            Some(pair.base.type_site.unwrap_or(pair.base_site())),
            Some(pair.revision.type_site.unwrap_or(pair.revision_site())),
        );
        let words = || format!("was {base} and is now {revision}");
        let rule = if revision.contains(base) {
            &rules::TYPE_WIDENED
        } else if base.contains(revision) {
            &rules::TYPE_NARROWED
        } else if pair.context.text && self.reads_as(pair, true) {
            &rules::TEXT_TYPE_WIDENED
        } else if pair.context.text && self.reads_as(pair, false) {
            &rules::TEXT_TYPE_NARROWED
        } else {
            &rules::TYPE_CHANGED
        };
        self.report(rule, sites.0, sites.1, words);
        base.meets(revision)
    }

    fn types_with_groups(&self, schema: &Effective<'a>, base: bool) -> TypeSet {
        let side = if base { &self.base } else { &self.revision };
        schema.groups.iter().fold(schema.types, |types, group| {
            let choice = group
                .branches
                .iter()
                .fold(TypeSet::NONE, |all, branch| all.union(side.types(branch)));
            types.intersection(choice.union(TypeSet::NULL))
        })
    }

    /// Whether every text that one side writes is a text that the other reads:
    /// a number reads as text, a value reads as a list of one.
    fn reads_as(&self, pair: &Pair<'a>, widened: bool) -> bool {
        let (from, to, side) = if widened {
            (&pair.base, &pair.revision, &self.revision)
        } else {
            (&pair.revision, &pair.base, &self.base)
        };
        let scalars = TypeSet::STRING
            .union(TypeSet::NUMBER)
            .union(TypeSet::BOOLEAN);
        let free_text = |schema: &Effective<'a>| {
            schema.types.meets(TypeSet::STRING)
                && schema.values.is_none()
                && schema.patterns.is_empty()
                && schema.format.is_none()
                && schema.bounds.iter().all(Option::is_none)
        };
        let wanted = from.types.without(TypeSet::NULL);
        if free_text(to) && scalars.union(to.types).contains(wanted) {
            return true;
        }
        if to.types.meets(TypeSet::ARRAY) && scalars.union(to.types).contains(wanted) {
            let items = Effective::of(side, &to.items);
            let bounded = to.bounds.iter().any(Option::is_some);
            let rest = wanted.without(to.types);
            return !bounded
                && items.values.is_none()
                && items.patterns.is_empty()
                && items.bounds.iter().all(Option::is_none)
                && (items.types.contains(rest) || free_text(&items));
        }
        false
    }

    fn compare_bounds(&mut self, pair: &Pair<'a>) {
        let integers = pair.base.integers() && pair.revision.integers();
        let bounds = pair.base.bounds.iter().zip(&pair.revision.bounds);
        for ((kind, rules), (base, revision)) in BOUNDS.iter().zip(&BOUND_RULES).zip(bounds) {
            let base_site = Some(base.map_or(pair.base_site(), |bound| bound.site));
            let revision_site = Some(revision.map_or(pair.revision_site(), |bound| bound.site));
            let keyword = kind.keyword;
            match (base, revision) {
                (None, None) => {}
                (None, Some(bound)) => self.report(rules.set, base_site, revision_site, || {
                    format!("now has {keyword} {}", words::bound(bound))
                }),
                (Some(bound), None) => self.report(rules.unset, base_site, revision_site, || {
                    format!("no longer has {keyword} {}", words::bound(bound))
                }),
                (Some(old), Some(new)) => {
                    let rule = match kind.allowance(new, old, integers) {
                        std::cmp::Ordering::Less => rules.tightened,
                        std::cmp::Ordering::Greater => rules.loosened,
                        std::cmp::Ordering::Equal => continue,
                    };
                    self.report(rule, base_site, revision_site, || {
                        format!(
                            "had {keyword} {} and now {}",
                            words::bound(old),
                            words::bound(new)
                        )
                    });
                }
            }
        }
        self.compare_multiples(pair);
    }

    fn compare_multiples(&mut self, pair: &Pair<'a>) {
        let base_site = Some(pair.base.multiple_of.unwrap_or(pair.base_site()));
        let revision_site = Some(pair.revision.multiple_of.unwrap_or(pair.revision_site()));
        match (pair.base.multiple_of, pair.revision.multiple_of) {
            (None, Some(new)) => {
                self.report(&rules::MULTIPLE_OF_SET, base_site, revision_site, || {
                    format!("now has to be a multiple of {new}")
                });
            }
            (Some(old), None) => {
                self.report(&rules::MULTIPLE_OF_UNSET, base_site, revision_site, || {
                    format!("no longer has to be a multiple of {old}")
                });
            }
            (Some(old), Some(new)) if !same_json(old, new) => {
                let rule = if divides(old, new) {
                    &rules::MULTIPLE_OF_TIGHTENED
                } else if divides(new, old) {
                    &rules::MULTIPLE_OF_LOOSENED
                } else {
                    &rules::MULTIPLE_OF_CHANGED
                };
                self.report(rule, base_site, revision_site, || {
                    format!("had to be a multiple of {old}, now of {new}")
                });
            }
            _ => {}
        }
    }

    fn compare_patterns(&mut self, pair: &Pair<'a>) {
        let strings = |patterns: &[&'a Value]| {
            let mut list: Vec<_> = patterns
                .iter()
                .filter_map(|pattern| pattern.as_str())
                .collect();
            list.sort_unstable();
            list.dedup();
            list
        };
        let (base, revision) = (
            strings(&pair.base.patterns),
            strings(&pair.revision.patterns),
        );
        if base == revision {
            return;
        }
        let base_site = Some(
            pair.base
                .patterns
                .first()
                .copied()
                .unwrap_or(pair.base_site()),
        );
        let revision_site = pair.revision.patterns.first().copied();
        let revision_site = Some(revision_site.unwrap_or(pair.revision_site()));
        let subset = |small: &[&str], large: &[&str]| small.iter().all(|one| large.contains(one));
        let shown = |list: &[&str]| words::short(&list.join("` and `"));
        if subset(&base, &revision) {
            self.report(&rules::PATTERN_SET, base_site, revision_site, || {
                format!("now has to match `{}`", shown(&revision))
            });
        } else if subset(&revision, &base) {
            self.report(&rules::PATTERN_UNSET, base_site, revision_site, || {
                format!("no longer has to match `{}`", shown(&base))
            });
        } else {
            self.report(&rules::PATTERN_CHANGED, base_site, revision_site, || {
                format!(
                    "had to match `{}`, now `{}`",
                    shown(&base),
                    shown(&revision)
                )
            });
        }
    }

    /// Defaults, deprecation, encodings, XML.
    fn compare_marks(&mut self, pair: &Pair<'a>) {
        let given = |value: Option<&'a Value>| value.filter(|value| !value.is_null());
        let (base, revision) = (given(pair.base.default), given(pair.revision.default));
        let base_site = Some(base.unwrap_or(pair.base_site()));
        let revision_site = Some(revision.unwrap_or(pair.revision_site()));
        match (base, revision) {
            (None, Some(new)) => self.report(&rules::DEFAULT_SET, base_site, revision_site, || {
                format!("now defaults to {}", words::value(new))
            }),
            (Some(old), None) => {
                self.report(&rules::DEFAULT_UNSET, base_site, revision_site, || {
                    format!("no longer defaults to {}", words::value(old))
                });
            }
            (Some(old), Some(new)) if !same_json(old, new) => {
                self.report(&rules::DEFAULT_CHANGED, base_site, revision_site, || {
                    format!(
                        "defaulted to {}, now to {}",
                        words::value(old),
                        words::value(new)
                    )
                });
            }
            _ => {}
        }
        match (pair.base.deprecated, pair.revision.deprecated) {
            (None, Some(site)) => {
                self.report(
                    &rules::DEPRECATED,
                    Some(pair.base_site()),
                    Some(site),
                    || "is now deprecated".to_owned(),
                );
            }
            (Some(site), None) => {
                self.report(
                    &rules::UNDEPRECATED,
                    Some(site),
                    Some(pair.revision_site()),
                    || "is no longer deprecated".to_owned(),
                );
            }
            _ => {}
        }
        let marks = [
            (
                &rules::ENCODING_CHANGED,
                "contentEncoding",
                pair.base.encoding,
                pair.revision.encoding,
            ),
            (
                &rules::MEDIA_TYPE_CHANGED,
                "contentMediaType",
                pair.base.media_type,
                pair.revision.media_type,
            ),
            (&rules::XML_CHANGED, "xml", pair.base.xml, pair.revision.xml),
        ];
        for (rule, keyword, base, revision) in marks {
            if base != revision && (keyword != "xml" || pair.context.text) {
                let sites = (
                    base.unwrap_or(pair.base_site()),
                    revision.unwrap_or(pair.revision_site()),
                );
                self.report(rule, Some(sites.0), Some(sites.1), || {
                    format!("has another {keyword}")
                });
            }
        }
    }

    /// Wording and extensions of the schema itself; one entry for all of it.
    fn compare_wording(&mut self, pair: &Pair<'a>) {
        let (Some(base), Some(revision)) = (pair.base.site(), pair.revision.site()) else {
            return;
        };
        let (Some(base_map), Some(revision_map)) = (base.as_object(), revision.as_object()) else {
            return;
        };
        let read = |key: &str| is_wording(key) && !matches!(key, "$defs" | "definitions");
        let changed = words::changed_keys(base_map, revision_map, read);
        if !changed.is_empty() {
            self.report(
                &rules::SCHEMA_WORDING_CHANGED,
                Some(base),
                Some(revision),
                || format!("has another {}", changed.join(" and ")),
            );
        }
        let extensions = words::changed_keys(base_map, revision_map, |key| {
            key.starts_with("x-") && key != "x-extensible-enum"
        });
        if !extensions.is_empty() {
            self.report(
                &rules::EXTENSION_CHANGED,
                Some(base),
                Some(revision),
                || format!("has another {}", extensions.join(" and ")),
            );
        }
    }

    /// Which way the current comparison goes.
    pub(crate) fn is_request(&self) -> bool {
        self.direction == Direction::Request
    }
}
