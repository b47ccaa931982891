//! Members of objects: which there are, which have to be, and the rest.

use serde_json::Value;

use super::{engine::Engine, rule::Rule, rules, schema::Pair, words};
use crate::surface::{Additional, Effective, Side, flag, is_wording};

impl<'a> Engine<'a> {
    pub(crate) fn compare_objects(&mut self, pair: &Pair<'a>) {
        for name in named(&pair.base) {
            if !has(&pair.revision, name) {
                self.property_removed(pair, name);
            } else if pair.base.properties.contains_key(name)
                || pair.revision.properties.contains_key(name)
            {
                self.compare_property(pair, name);
            } else {
                self.compare_required(pair, name);
            }
        }
        for name in named(&pair.revision) {
            if !has(&pair.base, name) {
                self.property_added(pair, name);
            }
        }
        self.compare_additional(pair);
        self.compare_pattern_properties(pair);
        self.compare_constraint(
            pair,
            (&pair.base.property_names, &pair.revision.property_names),
            (&rules::PROPERTY_NAMES_SET, &rules::PROPERTY_NAMES_UNSET),
            "member names are",
        );
        self.compare_unevaluated(
            pair,
            &pair.base.unevaluated_properties,
            &pair.revision.unevaluated_properties,
            "unevaluated members",
        );
        self.compare_dependents(pair);
    }

    /// The keyword that takes a property out of the current direction.
    fn out_of_scope(&self) -> &'static str {
        if self.is_request() {
            "readOnly"
        } else {
            "writeOnly"
        }
    }

    fn compare_property(&mut self, pair: &Pair<'a>, name: &'a str) {
        let empty = Vec::new();
        let base = pair.base.properties.get(name).unwrap_or(&empty);
        let revision = pair.revision.properties.get(name).unwrap_or(&empty);
        let keyword = self.out_of_scope();
        let was_out = flag(&self.base, base, keyword);
        let is_out = flag(&self.revision, revision, keyword);
        let sites = (
            Some(base.first().copied().unwrap_or(pair.base_site())),
            Some(revision.first().copied().unwrap_or(pair.revision_site())),
        );
        let request = self.is_request();
        match (was_out, is_out) {
            (Some(_), Some(_)) => return,
            (None, Some(_)) => {
                let required = pair.base.required.contains_key(name);
                let rule = match (request, required) {
                    (true, false) => &rules::READ_ONLY_SET,
                    (true, true) => &rules::REQUIRED_READ_ONLY_SET,
                    (false, false) => &rules::WRITE_ONLY_SET,
                    (false, true) => &rules::REQUIRED_WRITE_ONLY_SET,
                };
                let word = if request { "read-only" } else { "write-only" };
                self.report(rule, sites.0, sites.1, || format!("is now {word}"));
                return;
            }
            (Some(_), None) => {
                let required = pair.revision.required.contains_key(name);
                let rule = match (request, required) {
                    (true, false) => &rules::READ_ONLY_UNSET,
                    (true, true) => &rules::REQUIRED_READ_ONLY_UNSET,
                    (false, false) => &rules::WRITE_ONLY_UNSET,
                    (false, true) => &rules::REQUIRED_WRITE_ONLY_UNSET,
                };
                let word = if request { "read-only" } else { "write-only" };
                self.report(rule, sites.0, sites.1, || format!("is no longer {word}"));
                return;
            }
            (None, None) => {}
        }
        self.compare_required(pair, name);
        let anchors = (
            base.first().copied().unwrap_or(pair.base_site()),
            revision.first().copied().unwrap_or(pair.revision_site()),
        );
        self.pair(base, revision, anchors, pair.context.inside());
    }

    fn compare_required(&mut self, pair: &Pair<'a>, name: &'a str) {
        match (
            pair.base.required.get(name),
            pair.revision.required.get(name),
        ) {
            (None, Some(site)) => {
                let base = base_place(pair, name);
                self.report(
                    &rules::PROPERTY_BECAME_REQUIRED,
                    Some(base),
                    Some(site),
                    || match pair.base.properties.contains_key(name) {
                        true => "is now required".to_owned(),
                        false => format!("now requires `{name}`"),
                    },
                );
            }
            (Some(site), None) => {
                let revision = revision_place(pair, name);
                self.report(
                    &rules::PROPERTY_BECAME_OPTIONAL,
                    Some(site),
                    Some(revision),
                    || format!("no longer requires `{name}`"),
                );
            }
            _ => {}
        }
    }

    fn property_removed(&mut self, pair: &Pair<'a>, name: &'a str) {
        let schemas = pair
            .base
            .properties
            .get(name)
            .map_or(&[][..], Vec::as_slice);
        if flag(&self.base, schemas, self.out_of_scope()).is_some() {
            return;
        }
        if schemas.is_empty() {
            // Only its presence was asked for; it may still be there.
            self.compare_required(pair, name);
            return;
        }
        let required = pair.base.required.contains_key(name);
        let closed = self.is_request() && pair.revision.is_closed();
        let rule = match (closed, required) {
            (true, true) => &rules::CLOSED_REQUIRED_PROPERTY_REMOVED,
            (true, false) => &rules::CLOSED_PROPERTY_REMOVED,
            (false, true) => &rules::REQUIRED_PROPERTY_REMOVED,
            (false, false) => &rules::OPTIONAL_PROPERTY_REMOVED,
        };
        let site = schemas
            .first()
            .copied()
            .or_else(|| pair.base.required.get(name).copied());
        let other = counterpart(&pair.base, &pair.revision, name).unwrap_or(pair.revision_site());
        self.report(rule, site, Some(other), || {
            let what = if required { "required" } else { "optional" };
            format!("no longer has the {what} property `{name}`")
        });
    }

    fn property_added(&mut self, pair: &Pair<'a>, name: &'a str) {
        let schemas = pair
            .revision
            .properties
            .get(name)
            .map_or(&[][..], Vec::as_slice);
        if flag(&self.revision, schemas, self.out_of_scope()).is_some() {
            return;
        }
        if schemas.is_empty() {
            self.compare_required(pair, name);
            return;
        }
        let required = pair.revision.required.contains_key(name);
        let closed = self.is_request() && pair.base.is_closed();
        let rule = match (closed, required) {
            (true, true) => &rules::CLOSED_REQUIRED_PROPERTY_ADDED,
            (true, false) => &rules::CLOSED_PROPERTY_ADDED,
            (false, true) => &rules::REQUIRED_PROPERTY_ADDED,
            (false, false) => &rules::OPTIONAL_PROPERTY_ADDED,
        };
        let site = schemas
            .first()
            .copied()
            .or_else(|| pair.revision.required.get(name).copied());
        let other = counterpart(&pair.revision, &pair.base, name).unwrap_or(pair.base_site());
        self.report(rule, Some(other), site, || {
            let what = if required { "required" } else { "optional" };
            format!("now has the {what} property `{name}`")
        });
    }

    fn compare_additional(&mut self, pair: &Pair<'a>) {
        let site =
            |schemas: &[&'a Value], or: &'a Value| Some(schemas.first().copied().unwrap_or(or));
        let (base_site, revision_site) = (pair.base_site(), pair.revision_site());
        match (&pair.base.additional, &pair.revision.additional) {
            (Additional::Open, Additional::Open)
            | (Additional::Closed(_), Additional::Closed(_)) => {}
            (Additional::Open, Additional::Closed(at)) => {
                self.report(&rules::ADDITIONAL_CLOSED, Some(base_site), Some(at), || {
                    "no longer takes members beside the named ones".to_owned()
                });
            }
            (Additional::Closed(at), Additional::Open) => {
                self.report(
                    &rules::ADDITIONAL_OPENED,
                    Some(at),
                    Some(revision_site),
                    || "may now have members beside the named ones".to_owned(),
                );
            }
            (Additional::Schemas(base), Additional::Schemas(revision)) => {
                self.pair(
                    base,
                    revision,
                    (base_site, revision_site),
                    pair.context.inside(),
                );
            }
            (Additional::Open, Additional::Schemas(schemas)) => {
                if schemas
                    .iter()
                    .all(|schema| self.revision.is_anything(schema))
                {
                    return;
                }
                let at = site(schemas, revision_site);
                self.report(&rules::ADDITIONAL_CONSTRAINED, Some(base_site), at, || {
                    "now says what members beside the named ones look like".to_owned()
                });
            }
            (Additional::Schemas(schemas), Additional::Open) => {
                if schemas.iter().all(|schema| self.base.is_anything(schema)) {
                    return;
                }
                let at = site(schemas, base_site);
                self.report(
                    &rules::ADDITIONAL_UNCONSTRAINED,
                    at,
                    Some(revision_site),
                    || "no longer says what members beside the named ones look like".to_owned(),
                );
            }
            (Additional::Schemas(schemas), Additional::Closed(at)) => {
                self.report(
                    &rules::ADDITIONAL_REMOVED,
                    site(schemas, base_site),
                    Some(at),
                    || "no longer takes members beside the named ones".to_owned(),
                );
            }
            (Additional::Closed(at), Additional::Schemas(schemas)) => {
                let new = site(schemas, revision_site);
                self.report(&rules::ADDITIONAL_ALLOWED, Some(at), new, || {
                    "may now have members beside the named ones".to_owned()
                });
            }
        }
    }

    fn compare_pattern_properties(&mut self, pair: &Pair<'a>) {
        let (base, revision) = (
            &pair.base.pattern_properties,
            &pair.revision.pattern_properties,
        );
        for (pattern, schemas) in base {
            let here = schemas.first().copied().unwrap_or(pair.base_site());
            match revision.get(pattern) {
                Some(others) => {
                    let there = others.first().copied().unwrap_or(pair.revision_site());
                    self.pair(schemas, others, (here, there), pair.context.inside());
                }
                None => {
                    let there = Some(pair.revision_site());
                    self.report(&rules::PATTERN_PROPERTY_REMOVED, Some(here), there, || {
                        format!(
                            "no longer says what members named like `{}` are",
                            words::short(pattern)
                        )
                    });
                }
            }
        }
        for (pattern, schemas) in revision {
            if !base.contains_key(pattern) {
                let there = schemas.first().copied();
                let here = Some(pair.base_site());
                self.report(&rules::PATTERN_PROPERTY_ADDED, here, there, || {
                    format!(
                        "now says what members named like `{}` are",
                        words::short(pattern)
                    )
                });
            }
        }
    }

    /// A sub-schema that is a constraint when it is there, and compared when
    /// it is on both sides.
    pub(crate) fn compare_constraint(
        &mut self,
        pair: &Pair<'a>,
        (base, revision): (&[&'a Value], &[&'a Value]),
        (set, unset): (&'static Rule, &'static Rule),
        what: &str,
    ) {
        let sites = (
            base.first().copied().unwrap_or(pair.base_site()),
            revision.first().copied().unwrap_or(pair.revision_site()),
        );
        match (base, revision) {
            ([], []) => {}
            ([], _) => self.report(set, Some(sites.0), Some(sites.1), || {
                format!("now says what its {what} like")
            }),
            (_, []) => self.report(unset, Some(sites.0), Some(sites.1), || {
                format!("no longer says what its {what} like")
            }),
            _ => self.pair(base, revision, sites, pair.context.inside()),
        }
    }

    pub(crate) fn compare_unevaluated(
        &mut self,
        pair: &Pair<'a>,
        base: &[&'a Value],
        revision: &[&'a Value],
        what: &str,
    ) {
        let sites = (
            base.first().copied().unwrap_or(pair.base_site()),
            revision.first().copied().unwrap_or(pair.revision_site()),
        );
        let shut = |list: &[&'a Value]| list.iter().any(|schema| **schema == Value::Bool(false));
        match (
            base.is_empty(),
            revision.is_empty(),
            shut(base),
            shut(revision),
        ) {
            (true, true, ..) | (_, _, true, true) => {}
            (true, false, ..) | (_, _, false, true) => {
                self.report(
                    &rules::UNEVALUATED_SET,
                    Some(sites.0),
                    Some(sites.1),
                    || format!("now limits {what}"),
                );
            }
            (false, true, ..) | (_, _, true, false) => {
                self.report(
                    &rules::UNEVALUATED_UNSET,
                    Some(sites.0),
                    Some(sites.1),
                    || format!("no longer limits {what} as before"),
                );
            }
            (false, false, false, false) => {
                self.pair(base, revision, sites, pair.context.inside());
            }
        }
    }

    fn compare_dependents(&mut self, pair: &Pair<'a>) {
        let names = |list: Option<&&'a Value>| -> Vec<&'a str> {
            let list = list.and_then(|list| list.as_array());
            list.into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect()
        };
        let (base, revision) = (
            &pair.base.dependent_required,
            &pair.revision.dependent_required,
        );
        for name in base
            .keys()
            .chain(revision.keys().filter(|name| !base.contains_key(*name)))
        {
            let (old, new) = (names(base.get(name)), names(revision.get(name)));
            let sites = (
                Some(base.get(name).copied().unwrap_or(pair.base_site())),
                Some(revision.get(name).copied().unwrap_or(pair.revision_site())),
            );
            if let Some(added) = new.iter().find(|added| !old.contains(added)) {
                self.report(&rules::DEPENDENT_REQUIRED_ADDED, sites.0, sites.1, || {
                    format!("now requires `{added}` beside `{name}`")
                });
            }
            if let Some(gone) = old.iter().find(|gone| !new.contains(gone)) {
                self.report(&rules::DEPENDENT_REQUIRED_REMOVED, sites.0, sites.1, || {
                    format!("no longer requires `{gone}` beside `{name}`")
                });
            }
        }
        let (base, revision) = (
            &pair.base.dependent_schemas,
            &pair.revision.dependent_schemas,
        );
        for name in base
            .keys()
            .chain(revision.keys().filter(|name| !base.contains_key(*name)))
        {
            let side = |map: &indexmap::IndexMap<&'a str, Vec<&'a Value>>| {
                map.get(name).cloned().unwrap_or_default()
            };
            self.compare_constraint(
                pair,
                (&side(base), &side(revision)),
                (
                    &rules::DEPENDENT_SCHEMA_ADDED,
                    &rules::DEPENDENT_SCHEMA_REMOVED,
                ),
                "members beside some other are",
            );
        }
    }
}

impl<'a> Side<'a> {
    /// Whether a schema allows every value.
    pub(crate) fn is_anything(&self, schema: &'a Value) -> bool {
        match self.core(schema) {
            Value::Bool(anything) => *anything,
            Value::Object(map) => map.keys().all(|key| is_wording(key)),
            _ => false,
        }
    }
}

fn has(schema: &Effective<'_>, name: &str) -> bool {
    schema.properties.contains_key(name) || schema.required.contains_key(name)
}

/// The names that a schema gives: properties, then what is only required.
fn named<'a, 's>(schema: &'s Effective<'a>) -> impl Iterator<Item = &'a str> + use<'a, 's> {
    let required = schema.required.keys().copied();
    let only_required = required.filter(|name| !schema.properties.contains_key(name));
    schema.properties.keys().copied().chain(only_required)
}

/// Where a property of the base stands, or the schema that lacks it.
fn base_place<'a>(pair: &Pair<'a>, name: &str) -> &'a Value {
    let place = pair.base.properties.get(name).and_then(|list| list.first());
    place.copied().unwrap_or(pair.base_site())
}

/// Where a property of the revision stands, or the schema that lacks it.
fn revision_place<'a>(pair: &Pair<'a>, name: &str) -> &'a Value {
    let place = pair
        .revision
        .properties
        .get(name)
        .and_then(|list| list.first());
    place.copied().unwrap_or(pair.revision_site())
}

/// The part of `other` that stands where the part of `owner` that has the
/// property stands, so that a change of a shared part is one finding however
/// many schemas include it.
fn counterpart<'a>(owner: &Effective<'a>, other: &Effective<'a>, name: &str) -> Option<&'a Value> {
    let index = owner.parts.iter().position(|part| {
        let properties = part.get("properties");
        properties.is_some_and(|properties| properties.get(name).is_some())
    })?;
    match owner.parts.len() == other.parts.len() {
        true => other.parts.get(index).copied(),
        false => None,
    }
}
