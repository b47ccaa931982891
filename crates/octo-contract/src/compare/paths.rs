//! Which operation became which.

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::Value;

use super::{
    class::Direction,
    engine::{Engine, Owner},
    rules, words,
};
use crate::surface::Side;

const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// An operation where it stands in its document.
#[derive(Clone, Copy)]
pub(crate) struct Operation<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(crate) item: &'a Value,
    pub(crate) value: &'a Value,
}

impl Operation<'_> {
    /// What reports call it, `GET /catalogs` for one.
    pub(crate) fn label(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }
}

/// Path and method, without the names of parameters.
type Key<'a> = (String, &'a str);

/// The operations of `paths`, `webhooks` or a callback, by template.
fn operations<'a>(
    side: &Side<'a>,
    paths: Option<&'a Value>,
) -> IndexMap<Key<'a>, Vec<Operation<'a>>> {
    let mut found: IndexMap<Key<'a>, Vec<Operation<'a>>> = IndexMap::new();
    for (path, item) in paths.and_then(Value::as_object).into_iter().flatten() {
        if path.starts_with("x-") {
            continue;
        }
        let item = side.component(item);
        for (method, value) in item.as_object().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) && value.is_object() {
                found
                    .entry((anonymous(path), method))
                    .or_default()
                    .push(Operation {
                        path,
                        method,
                        item,
                        value,
                    });
            }
        }
    }
    found
}

/// A template without the names of its parameters: `/a/{id}` is `/a/{}`.
fn anonymous(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else {
            break;
        };
        out.push_str(before);
        out.push_str("{}");
        rest = after;
    }
    out.push_str(rest);
    out
}

impl<'a> Engine<'a> {
    /// Compares the operations that a client calls.
    pub(crate) fn compare_paths(&mut self) {
        let (base, revision) = (self.base.root.get("paths"), self.revision.root.get("paths"));
        let sites = (
            base.unwrap_or(self.base.root),
            revision.unwrap_or(self.revision.root),
        );
        let mut others = operations(&self.revision, revision);
        for (key, mut list) in operations(&self.base, base) {
            let mut candidates = others.get_mut(&key).map(std::mem::take).unwrap_or_default();
            // Templates that differ in names only: the same spelling first.
            list.sort_by_key(|one| !candidates.iter().any(|other| other.path == one.path));
            for one in list {
                let same = candidates.iter().position(|other| other.path == one.path);
                let partner = same.or((!candidates.is_empty()).then_some(0));
                let owner = self.operation(one.label());
                self.owner = owner;
                match partner.map(|index| candidates.remove(index)) {
                    Some(other) => self.compare_operation(&one, &other),
                    None => {
                        let announced = one.value.get("deprecated") == Some(&Value::Bool(true));
                        self.report(
                            &rules::OPERATION_REMOVED,
                            Some(one.value),
                            Some(sites.1),
                            || {
                                let note = if announced {
                                    " (it was deprecated)"
                                } else {
                                    ""
                                };
                                format!("is gone{note}")
                            },
                        );
                    }
                }
            }
            for other in candidates {
                self.operation_added(&other, sites.0);
            }
        }
        for other in others.into_values().flatten() {
            self.operation_added(&other, sites.0);
        }
        self.owner = Owner::Document;
    }

    fn operation_added(&mut self, other: &Operation<'a>, site: &'a Value) {
        self.owner = self.operation(other.label());
        self.report(
            &rules::OPERATION_ADDED,
            Some(site),
            Some(other.value),
            || "is new".to_owned(),
        );
    }

    pub(crate) fn operation(&mut self, label: String) -> Owner {
        let index = u32::try_from(self.operations.len()).unwrap_or(u32::MAX);
        self.operations.push(label);
        Owner::Operation(index)
    }

    /// Compares the operations that the server calls; what the client sends
    /// and receives is turned round.
    pub(crate) fn compare_webhooks(&mut self) {
        let of = |root: &'a Value| root.get("webhooks").or_else(|| root.get("x-webhooks"));
        let (base, revision) = (of(self.base.root), of(self.revision.root));
        let sites = (
            base.unwrap_or(self.base.root),
            revision.unwrap_or(self.revision.root),
        );
        self.compare_called(base, revision, sites, None);
        self.owner = Owner::Document;
    }

    /// Compares webhooks, or one callback of the operation `parent`.
    fn compare_called(
        &mut self,
        base: Option<&'a Value>,
        revision: Option<&'a Value>,
        sites: (&'a Value, &'a Value),
        parent: Option<Owner>,
    ) {
        let mut others = operations(&self.revision, revision);
        let label = |one: &Operation<'a>| format!("webhook {}", one.path);
        let (gone, new) = match parent {
            Some(_) => (&rules::CALLBACK_REMOVED, &rules::CALLBACK_ADDED),
            None => (&rules::WEBHOOK_REMOVED, &rules::WEBHOOK_ADDED),
        };
        for (key, list) in operations(&self.base, base) {
            let others = others.get_mut(&key).map(std::mem::take).unwrap_or_default();
            for (index, one) in list.iter().enumerate() {
                self.owner = parent.unwrap_or_else(|| self.operation(label(one)));
                match others.get(index) {
                    Some(other) => {
                        let called = self.called;
                        self.called = true;
                        self.compare_operation(one, other);
                        self.called = called;
                    }
                    None => self.report(gone, Some(one.value), Some(sites.1), || {
                        "is no longer called".to_owned()
                    }),
                }
            }
        }
        for other in others.into_values().flatten() {
            self.owner = parent.unwrap_or_else(|| self.operation(label(&other)));
            self.report(new, Some(sites.0), Some(other.value), || {
                "is called now".to_owned()
            });
        }
    }

    fn compare_operation(&mut self, base: &Operation<'a>, revision: &Operation<'a>) {
        let (old, new) = (base.value, revision.value);
        self.direction = Direction::Structure;
        self.compare_announcements(old, new);
        self.compare_marks_of_operation(old, new);
        self.compare_operation_wording(base, revision);
        if !self.called {
            self.compare_security(old, new);
            self.compare_servers(base, revision);
        }
        self.direction = self.sent();
        self.compare_parameters(base, revision);
        self.compare_request_body(old, new);
        self.direction = self.sent().flipped();
        self.compare_responses(old, new);
        self.direction = Direction::Structure;
        self.compare_callbacks(old, new);
    }

    /// The direction of an operation's request, seen from the client.
    pub(crate) fn sent(&self) -> Direction {
        if self.called {
            Direction::Response
        } else {
            Direction::Request
        }
    }

    fn compare_announcements(&mut self, old: &'a Value, new: &'a Value) {
        let on = |value: &Value| value.get("deprecated") == Some(&Value::Bool(true));
        match (on(old), on(new)) {
            (false, true) => {
                self.report(&rules::OPERATION_DEPRECATED, Some(old), Some(new), || {
                    "is now deprecated".to_owned()
                })
            }
            (true, false) => {
                self.report(&rules::OPERATION_UNDEPRECATED, Some(old), Some(new), || {
                    "is no longer deprecated".to_owned()
                })
            }
            _ => {}
        }
        let (was, is) = (old.get("x-sunset"), new.get("x-sunset"));
        let sites = (Some(was.unwrap_or(old)), Some(is.unwrap_or(new)));
        match (was, is) {
            (None, Some(day)) => self.report(&rules::SUNSET_SET, sites.0, sites.1, || {
                format!("ends on {}", words::value(day))
            }),
            (Some(day), None) => self.report(&rules::SUNSET_REMOVED, sites.0, sites.1, || {
                format!("no longer ends on {}", words::value(day))
            }),
            (Some(was), Some(is)) if was != is => {
                let rule = match (day(was), day(is)) {
                    (Some(was), Some(is)) if is < was => &rules::SUNSET_EARLIER,
                    (Some(_), Some(_)) => &rules::SUNSET_LATER,
                    _ => &rules::SUNSET_CHANGED,
                };
                self.report(rule, sites.0, sites.1, || {
                    format!(
                        "ends on {}, no longer on {}",
                        words::value(is),
                        words::value(was)
                    )
                });
            }
            _ => {}
        }
        let level = |value: &'a Value| value.get("x-stability-level").and_then(Value::as_str);
        let order = ["draft", "alpha", "beta", "stable"];
        let place = |name: Option<&str>| {
            order
                .iter()
                .position(|known| Some(*known) == name)
                .or(name.is_none().then_some(3))
        };
        if let (Some(was), Some(is)) = (place(level(old)), place(level(new)))
            && was != is
        {
            let rule = if is < was {
                &rules::STABILITY_LOWERED
            } else {
                &rules::STABILITY_RAISED
            };
            self.report(rule, Some(old), Some(new), || {
                let shown = |level: Option<&str>| level.unwrap_or("stable").to_owned();
                format!(
                    "is now {}, no longer {}",
                    shown(level(new)),
                    shown(level(old))
                )
            });
        }
    }

    /// Our own extensions and the operation's name.
    fn compare_marks_of_operation(&mut self, old: &'a Value, new: &'a Value) {
        let (was, is) = (old.get("x-octo-safe"), new.get("x-octo-safe"));
        let sites = (Some(was.unwrap_or(old)), Some(is.unwrap_or(new)));
        let on = |value: Option<&Value>| value == Some(&Value::Bool(true));
        match (on(was), on(is)) {
            (false, true) => self.report(&rules::SAFE_MARK_SET, sites.0, sites.1, || {
                "is now marked as safe to repeat".to_owned()
            }),
            (true, false) => self.report(&rules::SAFE_MARK_REMOVED, sites.0, sites.1, || {
                "is no longer marked as safe to repeat".to_owned()
            }),
            _ => {}
        }
        let (was, is) = (old.get("x-required-scope"), new.get("x-required-scope"));
        if was != is {
            let sites = (Some(was.unwrap_or(old)), Some(is.unwrap_or(new)));
            match is {
                Some(scope) => self.report(&rules::SCOPE_REQUIRED, sites.0, sites.1, || {
                    format!("now needs the scope {}", words::value(scope))
                }),
                None => self.report(&rules::SCOPE_DROPPED, sites.0, sites.1, || {
                    "no longer needs a scope".to_owned()
                }),
            }
        }
        let (was, is) = (old.get("operationId"), new.get("operationId"));
        if was != is && !self.called {
            let sites = (Some(was.unwrap_or(old)), Some(is.unwrap_or(new)));
            let name = |id: Option<&Value>| id.map_or("nothing".to_owned(), words::value);
            self.report(&rules::OPERATION_ID_CHANGED, sites.0, sites.1, || {
                format!("is now called {}, no longer {}", name(is), name(was))
            });
        }
    }

    fn compare_operation_wording(&mut self, base: &Operation<'a>, revision: &Operation<'a>) {
        let (Some(old), Some(new)) = (base.value.as_object(), revision.value.as_object()) else {
            return;
        };
        let wording = |key: &str| matches!(key, "summary" | "description" | "externalDocs");
        let mut changed = words::changed_keys(old, new, wording);
        let item = |operation: &Operation<'a>, key: &str| operation.item.get(key).cloned();
        changed.extend(
            ["summary", "description"]
                .iter()
                .filter(|key| item(base, key) != item(revision, key)),
        );
        if !changed.is_empty() {
            let sites = (Some(base.value), Some(revision.value));
            self.report(&rules::OPERATION_WORDING_CHANGED, sites.0, sites.1, || {
                format!("has another {}", changed.join(" and "))
            });
        }
        if old.get("tags") != new.get("tags") {
            let sites = (Some(base.value), Some(revision.value));
            self.report(&rules::OPERATION_TAGS_CHANGED, sites.0, sites.1, || {
                "has other tags".to_owned()
            });
        }
        let extensions = words::changed_keys(old, new, |key| {
            key.starts_with("x-")
                && !matches!(
                    key,
                    "x-sunset" | "x-stability-level" | "x-octo-safe" | "x-required-scope"
                )
        });
        if !extensions.is_empty() {
            let sites = (Some(base.value), Some(revision.value));
            self.report(&rules::EXTENSION_CHANGED, sites.0, sites.1, || {
                format!("has another {}", extensions.join(" and "))
            });
        }
    }

    fn compare_callbacks(&mut self, old: &'a Value, new: &'a Value) {
        let (was, is) = (old.get("callbacks"), new.get("callbacks"));
        if was.is_none() && is.is_none() || self.called {
            return;
        }
        let parent = self.owner;
        let empty = HashMap::new();
        let named = |side: &Side<'a>, site: Option<&'a Value>| -> HashMap<&'a str, &'a Value> {
            site.and_then(Value::as_object)
                .map_or(empty.clone(), |map| {
                    map.iter()
                        .map(|(name, value)| (name.as_str(), side.component(value)))
                        .collect()
                })
        };
        let (base, revision) = (named(&self.base, was), named(&self.revision, is));
        let mut names: Vec<&str> = base.keys().chain(revision.keys()).copied().collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let (one, other) = (base.get(name).copied(), revision.get(name).copied());
            let sites = (one.or(was).unwrap_or(old), other.or(is).unwrap_or(new));
            self.compare_called(one, other, sites, Some(parent));
        }
        self.owner = parent;
    }
}

/// A day as year, month, day, from `2026-11-22` with anything behind it.
fn day(value: &Value) -> Option<(u16, u8, u8)> {
    let mut parts = value.as_str()?.get(..10)?.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    Some((year, month, day))
}
