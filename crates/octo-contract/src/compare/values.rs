//! Listed values: constants, enumerations, lists that may grow.

use std::{borrow::Cow, collections::HashSet};

use serde_json::Value;

use super::{engine::Engine, rules, schema::Pair, words};

impl<'a> Engine<'a> {
    pub(super) fn compare_values(&mut self, pair: &Pair<'a>) {
        let base_site = Some(pair.base.values_site.unwrap_or(pair.base_site()));
        let revision_site = Some(pair.revision.values_site.unwrap_or(pair.revision_site()));
        match (&pair.base.values, &pair.revision.values) {
            (Some(base), Some(revision)) => {
                let gone = missing(base, revision);
                let new = missing(revision, base);
                if !base.is_empty() && gone.len() == base.len() && !new.is_empty() {
                    self.report(&rules::ENUM_REPLACED, base_site, revision_site, || {
                        format!(
                            "was {} and is now {}",
                            words::values(base),
                            words::values(revision)
                        )
                    });
                    return;
                }
                if !gone.is_empty() {
                    self.report(&rules::ENUM_VALUE_REMOVED, base_site, revision_site, || {
                        format!("no longer knows {}", words::values(&gone))
                    });
                }
                if !new.is_empty() {
                    self.report(&rules::ENUM_VALUE_ADDED, base_site, revision_site, || {
                        format!("may now also be {}", words::values(&new))
                    });
                }
            }
            (None, Some(values)) => {
                let rule = if values.len() == 1 {
                    &rules::CONST_SET
                } else {
                    &rules::ENUM_SET
                };
                self.report(rule, base_site, revision_site, || {
                    format!("may now only be {}", words::values(values))
                });
            }
            (Some(values), None) => {
                let rule = if values.len() == 1 {
                    &rules::CONST_UNSET
                } else {
                    &rules::ENUM_UNSET
                };
                self.report(rule, base_site, revision_site, || {
                    format!("is no longer limited to {}", words::values(values))
                });
            }
            (None, None) => {}
        }
        self.compare_open_values(pair);
    }

    fn compare_open_values(&mut self, pair: &Pair<'a>) {
        let listed = |site: Option<&'a Value>| {
            site.and_then(Value::as_array)
                .map(|list| list.iter().collect::<Vec<_>>())
        };
        let sites = (pair.base.open_values, pair.revision.open_values);
        let (Some(base), Some(revision)) = (listed(sites.0), listed(sites.1)) else {
            return;
        };
        let gone = missing(&base, &revision);
        let new = missing(&revision, &base);
        if !gone.is_empty() {
            self.report(&rules::OPEN_ENUM_VALUE_REMOVED, sites.0, sites.1, || {
                format!("no longer knows {}", words::values(&gone))
            });
        }
        if !new.is_empty() {
            self.report(&rules::OPEN_ENUM_VALUE_ADDED, sites.0, sites.1, || {
                format!("may now also be {}", words::values(&new))
            });
        }
    }
}

/// The values of `from` that aren't in `others`.
fn missing<'a>(from: &[&'a Value], others: &[&'a Value]) -> Vec<&'a Value> {
    let known: HashSet<Cow<'_, str>> = others.iter().map(|value| value_key(value)).collect();
    from.iter()
        .filter(|value| !known.contains(&value_key(value)))
        .copied()
        .collect()
}

/// Equal for equal values; numbers by value, not by spelling.
fn value_key(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() && float.fract() == 0.0 => {
                Cow::Owned(format!("#{float:.0}"))
            }
            _ => Cow::Owned(format!("#{number}")),
        },
        other => Cow::Owned(format!("#{other}")),
    }
}
