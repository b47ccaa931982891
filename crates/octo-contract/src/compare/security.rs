//! What a caller has to show, and where it calls.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::Value;

use super::{class::Direction, engine::Engine, paths::Operation, rules, words};
use crate::surface::Side;

/// One way to authenticate: schemes and the scopes each has to have.
type Alternative<'a> = BTreeMap<&'a str, Vec<&'a str>>;

fn scheme<'a>(side: &Side<'a>, name: &str) -> Option<&'a Value> {
    let schemes = side.root.get("components")?.get("securitySchemes")?;
    schemes.get(name).map(|scheme| side.component(scheme))
}

/// The requirements that hold for an operation, and where they stand.
fn requirements<'a>(
    side: &Side<'a>,
    operation: &'a Value,
) -> (Option<&'a Value>, Vec<Alternative<'a>>) {
    let site = operation
        .get("security")
        .or_else(|| side.root.get("security"));
    let list = site.and_then(Value::as_array);
    let alternatives = list
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|schemes| {
            let scopes = |value: &'a Value| -> Vec<&'a str> {
                let mut scopes: Vec<&str> = value
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .collect();
                scopes.sort_unstable();
                scopes
            };
            schemes
                .iter()
                .map(|(name, value)| (name.as_str(), scopes(value)))
                .collect()
        })
        .collect();
    (site, alternatives)
}

impl<'a> Engine<'a> {
    pub(crate) fn compare_security(&mut self, old: &'a Value, new: &'a Value) {
        self.direction = Direction::Structure;
        let (old_site, mut was) = requirements(&self.base, old);
        let (new_site, mut is) = requirements(&self.revision, new);
        let sites = (Some(old_site.unwrap_or(old)), Some(new_site.unwrap_or(new)));
        let open =
            |list: &[Alternative<'a>]| list.is_empty() || list.iter().any(BTreeMap::is_empty);
        match (open(&was), open(&is)) {
            (true, false) => self.report(&rules::SECURITY_REQUIRED, sites.0, sites.1, || {
                "can no longer be called without credentials".to_owned()
            }),
            (false, true) => self.report(&rules::SECURITY_DROPPED, sites.0, sites.1, || {
                "can now be called without credentials".to_owned()
            }),
            _ => {}
        }
        was.retain(|alternative| !alternative.is_empty());
        is.retain(|alternative| !alternative.is_empty());
        if was.is_empty() || is.is_empty() {
            return;
        }
        let mut taken = vec![false; is.len()];
        let mut gone = Vec::new();
        for alternative in &was {
            let free = |index: &usize| taken.get(*index) == Some(&false);
            let all = || 0..is.len();
            let same = |exact: bool, index: usize| {
                is.get(index)
                    .is_some_and(|other| self.same_schemes(alternative, other, exact))
            };
            // The same schemes and scopes first, so that alternatives which
            // differ in scopes only find each other.
            let partner = all()
                .filter(free)
                .find(|index| is.get(*index) == Some(alternative))
                .or_else(|| all().filter(free).find(|index| same(true, *index)))
                .or_else(|| all().filter(free).find(|index| same(false, *index)));
            match partner {
                Some(index) => {
                    if let Some(slot) = taken.get_mut(index) {
                        *slot = true;
                    }
                    if let Some(other) = is.get(index) {
                        self.compare_scopes(alternative, other, sites);
                        self.compare_used_schemes(alternative, other);
                    }
                }
                None => gone.push(alternative),
            }
        }
        for alternative in gone {
            self.report(
                &rules::SECURITY_ALTERNATIVE_REMOVED,
                sites.0,
                sites.1,
                || format!("no longer accepts {}", names(alternative)),
            );
        }
        for (alternative, _) in is.iter().zip(&taken).filter(|(_, taken)| !**taken) {
            self.report(&rules::SECURITY_ALTERNATIVE_ADDED, sites.0, sites.1, || {
                format!("now also accepts {}", names(alternative))
            });
        }
    }

    /// Whether two alternatives ask for the same schemes: by name, or, when a
    /// scheme was renamed, by what it is.
    fn same_schemes(&self, one: &Alternative<'a>, other: &Alternative<'a>, by_name: bool) -> bool {
        if by_name {
            return one.keys().eq(other.keys());
        }
        let traits = |side: &Side<'a>, list: &Alternative<'a>| -> Vec<String> {
            let mut traits: Vec<String> = list
                .keys()
                .map(|name| match scheme(side, name) {
                    Some(scheme) => ["type", "in", "name", "scheme", "openIdConnectUrl"]
                        .iter()
                        .map(|key| scheme.get(*key).map_or_else(String::new, Value::to_string))
                        .collect(),
                    None => (*name).to_owned(),
                })
                .collect();
            traits.sort_unstable();
            traits
        };
        traits(&self.base, one) == traits(&self.revision, other)
    }

    fn compare_scopes(
        &mut self,
        old: &Alternative<'a>,
        new: &Alternative<'a>,
        sites: (Option<&'a Value>, Option<&'a Value>),
    ) {
        let all =
            |list: &Alternative<'a>| -> Vec<&'a str> { list.values().flatten().copied().collect() };
        let (was, is) = (all(old), all(new));
        let quoted = |list: Vec<&str>| {
            words::list(
                &list
                    .into_iter()
                    .map(|scope| format!("`{scope}`"))
                    .collect::<Vec<_>>(),
            )
        };
        let more: Vec<&str> = is
            .iter()
            .filter(|scope| !was.contains(scope))
            .copied()
            .collect();
        if !more.is_empty() {
            self.report(&rules::SCOPE_REQUIRED, sites.0, sites.1, || {
                format!("now needs the scope {}", quoted(more))
            });
        }
        let less: Vec<&str> = was
            .iter()
            .filter(|scope| !is.contains(scope))
            .copied()
            .collect();
        if !less.is_empty() {
            self.report(&rules::SCOPE_DROPPED, sites.0, sites.1, || {
                format!("no longer needs the scope {}", quoted(less))
            });
        }
    }

    fn compare_used_schemes(&mut self, old: &Alternative<'a>, new: &Alternative<'a>) {
        let pairs: Vec<(&str, &str)> = match old.keys().eq(new.keys()) {
            true => old.keys().map(|name| (*name, *name)).collect(),
            false => old.keys().copied().zip(new.keys().copied()).collect(),
        };
        for (was, is) in pairs {
            if let (Some(old), Some(new)) = (scheme(&self.base, was), scheme(&self.revision, is)) {
                self.compare_scheme(old, new);
            }
        }
    }

    fn compare_scheme(&mut self, old: &'a Value, new: &'a Value) {
        if old == new {
            return;
        }
        let text = |value: &'a Value, key: &str| value.get(key).and_then(Value::as_str);
        let differs = |key: &str| text(old, key) != text(new, key);
        let sites = (Some(old), Some(new));
        let said = |value: Option<&str>| {
            value.map_or("nothing".to_owned(), |text| {
                format!("`{}`", words::short(text))
            })
        };
        if differs("type") {
            self.report(&rules::SCHEME_TYPE_CHANGED, sites.0, sites.1, || {
                format!(
                    "is now {}, no longer {}",
                    said(text(new, "type")),
                    said(text(old, "type"))
                )
            });
            return;
        }
        match text(old, "type") {
            Some("apiKey") => {
                let header = text(old, "in") == Some("header");
                let names = (
                    text(old, "name").unwrap_or_default(),
                    text(new, "name").unwrap_or_default(),
                );
                let renamed = if header {
                    !names.0.eq_ignore_ascii_case(names.1)
                } else {
                    names.0 != names.1
                };
                if differs("in") || renamed {
                    self.report(&rules::API_KEY_MOVED, sites.0, sites.1, || {
                        let place = |value| {
                            format!(
                                "{} {}",
                                text(value, "in").unwrap_or("?"),
                                said(text(value, "name"))
                            )
                        };
                        format!("goes into the {}, no longer the {}", place(new), place(old))
                    });
                }
            }
            Some("http") => {
                let lower = |value| text(value, "scheme").map(str::to_ascii_lowercase);
                if lower(old) != lower(new) {
                    self.report(&rules::HTTP_SCHEME_CHANGED, sites.0, sites.1, || {
                        format!(
                            "uses {}, no longer {}",
                            said(text(new, "scheme")),
                            said(text(old, "scheme"))
                        )
                    });
                }
            }
            Some("openIdConnect") if differs("openIdConnectUrl") => {
                self.report(&rules::OAUTH_URL_CHANGED, sites.0, sites.1, || {
                    "has another openIdConnectUrl".to_owned()
                });
            }
            Some("oauth2") => self.compare_flows(old, new),
            _ => {}
        }
        if differs("description") || differs("bearerFormat") {
            self.report(&rules::SCHEME_WORDING_CHANGED, sites.0, sites.1, || {
                "is described otherwise".to_owned()
            });
        }
    }

    fn compare_flows(&mut self, old: &'a Value, new: &'a Value) {
        let flows = |value: &'a Value| -> IndexMap<&'a str, &'a Value> {
            let map = value.get("flows").and_then(Value::as_object);
            map.into_iter()
                .flatten()
                .map(|(name, flow)| (name.as_str(), flow))
                .collect()
        };
        let (was, is) = (flows(old), flows(new));
        for (name, flow) in &was {
            let Some(other) = is.get(name) else {
                self.report(&rules::OAUTH_FLOW_REMOVED, Some(flow), Some(new), || {
                    format!("no longer has the flow {name}")
                });
                continue;
            };
            for key in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
                if flow.get(key) != other.get(key) {
                    let sites = (
                        Some(flow.get(key).unwrap_or(flow)),
                        Some(other.get(key).unwrap_or(other)),
                    );
                    self.report(&rules::OAUTH_URL_CHANGED, sites.0, sites.1, || {
                        format!("has another {key}")
                    });
                }
            }
            let scopes = |flow: &'a Value| flow.get("scopes").and_then(Value::as_object);
            let (before, after) = (scopes(flow), scopes(other));
            for (scope, site) in before.into_iter().flatten() {
                if !after.is_some_and(|after| after.contains_key(scope)) {
                    self.report(&rules::OAUTH_SCOPE_REMOVED, Some(site), Some(other), || {
                        format!("no longer knows the scope `{scope}`")
                    });
                }
            }
            for (scope, site) in after.into_iter().flatten() {
                if !before.is_some_and(|before| before.contains_key(scope)) {
                    self.report(&rules::OAUTH_SCOPE_ADDED, Some(flow), Some(site), || {
                        format!("now knows the scope `{scope}`")
                    });
                }
            }
        }
        for (name, flow) in &is {
            if !was.contains_key(name) {
                self.report(&rules::OAUTH_FLOW_ADDED, Some(old), Some(flow), || {
                    format!("now has the flow {name}")
                });
            }
        }
    }

    /// The servers of an operation: its own, its path's, or the document's.
    pub(crate) fn compare_servers(&mut self, base: &Operation<'a>, revision: &Operation<'a>) {
        let effective = |side: &Side<'a>, operation: &Operation<'a>| {
            let own = operation
                .value
                .get("servers")
                .or_else(|| operation.item.get("servers"));
            own.or_else(|| side.root.get("servers"))
        };
        let (was, is) = (
            effective(&self.base, base),
            effective(&self.revision, revision),
        );
        if was == is {
            return;
        }
        let sites = (
            was.unwrap_or(self.base.root),
            is.unwrap_or(self.revision.root),
        );
        let urls = |list: Option<&'a Value>| -> IndexMap<&'a str, &'a Value> {
            let list = list.and_then(Value::as_array);
            list.into_iter()
                .flatten()
                .filter_map(|server| {
                    let url = server.get("url")?.as_str()?;
                    Some((url.trim_end_matches('/'), server))
                })
                .collect()
        };
        let (old, new) = (urls(was), urls(is));
        for (url, server) in &old {
            match new.get(url) {
                None => self.report(&rules::SERVER_REMOVED, Some(server), Some(sites.1), || {
                    format!("no longer lists the server {}", words::short(url))
                }),
                Some(other) => {
                    if server.get("variables") != other.get("variables") {
                        self.report(
                            &rules::SERVER_VARIABLE_CHANGED,
                            Some(server),
                            Some(other),
                            || format!("has other variables for the server {}", words::short(url)),
                        );
                    }
                    if server.get("description") != other.get("description") {
                        self.report(
                            &rules::SERVER_WORDING_CHANGED,
                            Some(server),
                            Some(other),
                            || "describes a server otherwise".to_owned(),
                        );
                    }
                }
            }
        }
        for (url, server) in &new {
            if !old.contains_key(url) {
                self.report(&rules::SERVER_ADDED, Some(sites.0), Some(server), || {
                    format!("now lists the server {}", words::short(url))
                });
            }
        }
        if let (Some((first, site)), Some((now, other))) = (old.first(), new.first())
            && first != now
            && new.contains_key(first)
        {
            self.report(
                &rules::DEFAULT_SERVER_CHANGED,
                Some(site),
                Some(other),
                || format!("is called at {} by default", words::short(now)),
            );
        }
    }
}

fn names(alternative: &Alternative<'_>) -> String {
    let quoted: Vec<String> = alternative.keys().map(|name| format!("`{name}`")).collect();
    words::list(&quoted)
}
