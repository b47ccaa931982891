//! Parameters, by where they go and what they are called there.

use indexmap::IndexMap;
use serde_json::Value;

use super::{
    engine::{Context, Engine},
    paths::Operation,
    rules, words,
};
use crate::surface::{Side, TypeSet};

/// Where a parameter goes, and its name there. Path parameters are told apart
/// by their place in the template: their name never travels.
type Key = (&'static str, String);

/// A parameter, its place in the list and itself once references are followed.
#[derive(Clone, Copy)]
struct Parameter<'a> {
    value: &'a Value,
    name: &'a str,
}

fn parameters<'a>(side: &Side<'a>, operation: &Operation<'a>) -> IndexMap<Key, Parameter<'a>> {
    let template: Vec<&str> = operation
        .path
        .split('{')
        .skip(1)
        .filter_map(|piece| piece.split_once('}'))
        .map(|(name, _)| name)
        .collect();
    let mut found = IndexMap::new();
    for list in [
        operation.item.get("parameters"),
        operation.value.get("parameters"),
    ] {
        for entry in list.and_then(Value::as_array).into_iter().flatten() {
            let value = side.component(entry);
            let text = |key: &str| value.get(key).and_then(Value::as_str);
            let (Some(name), Some(place)) = (text("name"), text("in")) else {
                continue;
            };
            let key = match place {
                "path" => match template.iter().position(|known| *known == name) {
                    Some(index) => ("path", index.to_string()),
                    None => ("path", name.to_owned()),
                },
                "query" => ("query", name.to_owned()),
                "cookie" => ("cookie", name.to_owned()),
                "header" => match name.to_ascii_lowercase() {
                    // Described by content negotiation and security instead.
                    name if matches!(
                        name.as_str(),
                        "accept" | "content-type" | "authorization"
                    ) =>
                    {
                        continue;
                    }
                    name => ("header", name),
                },
                _ => continue,
            };
            found.insert(key, Parameter { value, name });
        }
    }
    found
}

impl<'a> Engine<'a> {
    pub(crate) fn compare_parameters(&mut self, base: &Operation<'a>, revision: &Operation<'a>) {
        let old = parameters(&self.base, base);
        let new = parameters(&self.revision, revision);
        let site = |operation: &Operation<'a>| {
            operation.value.get("parameters").unwrap_or(operation.value)
        };
        for (key, parameter) in &old {
            match new.get(key) {
                Some(other) => self.compare_parameter(key.0, *parameter, *other),
                // Without its place in the template there is no such thing.
                None if key.0 == "path" => {}
                None => {
                    let rule = match is_required(parameter.value, key.0) {
                        true => &rules::REQUIRED_PARAMETER_REMOVED,
                        false => &rules::OPTIONAL_PARAMETER_REMOVED,
                    };
                    let there = Some(site(revision));
                    self.report(rule, Some(parameter.value), there, || {
                        format!(
                            "no longer takes the {} parameter `{}`",
                            key.0, parameter.name
                        )
                    });
                }
            }
        }
        for (key, parameter) in &new {
            if old.contains_key(key) || key.0 == "path" {
                continue;
            }
            let required = is_required(parameter.value, key.0);
            let rule = match required {
                true => &rules::REQUIRED_PARAMETER_ADDED,
                false => &rules::OPTIONAL_PARAMETER_ADDED,
            };
            self.report(rule, Some(site(base)), Some(parameter.value), || {
                let verb = if required { "requires" } else { "takes" };
                format!("now {verb} the {} parameter `{}`", key.0, parameter.name)
            });
        }
    }

    fn compare_parameter(&mut self, place: &str, base: Parameter<'a>, revision: Parameter<'a>) {
        let (old, new) = (base.value, revision.value);
        let sites = (Some(old), Some(new));
        if place == "path" && base.name != revision.name {
            self.report(&rules::PATH_PARAMETER_RENAMED, sites.0, sites.1, || {
                format!(
                    "is now called `{}`, no longer `{}`",
                    revision.name, base.name
                )
            });
        }
        match (is_required(old, place), is_required(new, place)) {
            (false, true) => {
                self.report(&rules::PARAMETER_BECAME_REQUIRED, sites.0, sites.1, || {
                    "is now required".to_owned()
                });
            }
            (true, false) => {
                self.report(&rules::PARAMETER_BECAME_OPTIONAL, sites.0, sites.1, || {
                    "is no longer required".to_owned()
                });
            }
            _ => {}
        }
        self.compare_deprecation(old, new);
        let flag = |value: &Value, key: &str| value.get(key) == Some(&Value::Bool(true));
        if place == "query" {
            let toggles = [
                (
                    "allowReserved",
                    &rules::RESERVED_REFUSED,
                    &rules::RESERVED_ALLOWED,
                ),
                (
                    "allowEmptyValue",
                    &rules::EMPTY_VALUE_REFUSED,
                    &rules::EMPTY_VALUE_ALLOWED,
                ),
            ];
            for (key, off, on) in toggles {
                match (flag(old, key), flag(new, key)) {
                    (true, false) => {
                        self.report(off, sites.0, sites.1, || format!("no longer has {key}"))
                    }
                    (false, true) => self.report(on, sites.0, sites.1, || format!("now has {key}")),
                    _ => {}
                }
            }
        }
        self.compare_parameter_wording(old, new);
        self.compare_carried(place, old, new);
    }

    pub(crate) fn compare_deprecation(&mut self, old: &'a Value, new: &'a Value) {
        let flag = |value: &Value| value.get("deprecated") == Some(&Value::Bool(true));
        match (flag(old), flag(new)) {
            (false, true) => self.report(&rules::DEPRECATED, Some(old), Some(new), || {
                "is now deprecated".to_owned()
            }),
            (true, false) => self.report(&rules::UNDEPRECATED, Some(old), Some(new), || {
                "is no longer deprecated".to_owned()
            }),
            _ => {}
        }
    }

    pub(crate) fn compare_parameter_wording(&mut self, old: &'a Value, new: &'a Value) {
        if let (Some(before), Some(after)) = (old.as_object(), new.as_object()) {
            let wording = |key: &str| {
                matches!(key, "description" | "example" | "examples") || key.starts_with("x-")
            };
            let changed = words::changed_keys(before, after, wording);
            if !changed.is_empty() {
                self.report(
                    &rules::PARAMETER_WORDING_CHANGED,
                    Some(old),
                    Some(new),
                    || format!("has another {}", changed.join(" and ")),
                );
            }
        }
    }

    /// What a parameter or header carries, and how it is written on the wire.
    pub(crate) fn compare_carried(&mut self, place: &str, old: &'a Value, new: &'a Value) {
        let (old_content, new_content) = (content(old), content(new));
        match (old_content, new_content) {
            (Some((old_type, old_schema)), Some((new_type, new_schema))) => {
                if !old_type.eq_ignore_ascii_case(new_type) {
                    self.report(&rules::PARAMETER_FORM_CHANGED, Some(old), Some(new), || {
                        format!("is written as {new_type}, no longer as {old_type}")
                    });
                    return;
                }
                let context = Context {
                    text: !old_type.contains("json"),
                    ..Context::json(self.direction)
                };
                let (old_list, new_list) = (schemas(old_schema), schemas(new_schema));
                self.pair(&old_list, &new_list, (old, new), context);
            }
            (None, None) => {
                self.compare_style(place, old, new);
                let context = Context {
                    text: true,
                    ..Context::json(self.direction)
                };
                let (old_list, new_list) = (schemas(old.get("schema")), schemas(new.get("schema")));
                self.pair(&old_list, &new_list, (old, new), context);
            }
            _ => {
                self.report(&rules::PARAMETER_FORM_CHANGED, Some(old), Some(new), || {
                    "is written in another way".to_owned()
                });
            }
        }
    }

    fn compare_style(&mut self, place: &str, old: &'a Value, new: &'a Value) {
        let default = if matches!(place, "query" | "cookie") {
            "form"
        } else {
            "simple"
        };
        let style = |value: &'a Value| {
            value
                .get("style")
                .and_then(Value::as_str)
                .unwrap_or(default)
        };
        let explode = |value: &'a Value| match value.get("explode") {
            Some(Value::Bool(explode)) => *explode,
            _ => style(value) == "form",
        };
        // A scalar is written the same with and without `explode`.
        let parts = TypeSet::ARRAY.union(TypeSet::OBJECT);
        let structured = |side: &Side<'a>, value: &'a Value| {
            value
                .get("schema")
                .is_some_and(|schema| side.types(schema).meets(parts))
        };
        let either = structured(&self.base, old) && structured(&self.revision, new);
        let sites = |key: &str| {
            (
                Some(old.get(key).unwrap_or(old)),
                Some(new.get(key).unwrap_or(new)),
            )
        };
        let scalar_styles = [
            "form",
            "simple",
            "spaceDelimited",
            "pipeDelimited",
            "deepObject",
        ];
        let same_for_scalars =
            scalar_styles.contains(&style(old)) && scalar_styles.contains(&style(new));
        if style(old) != style(new) && (either || !same_for_scalars) {
            let at = sites("style");
            self.report(&rules::PARAMETER_STYLE_CHANGED, at.0, at.1, || {
                format!("has the style {}, no longer {}", style(new), style(old))
            });
        } else if explode(old) != explode(new) && (either || !same_for_scalars) {
            let at = sites("explode");
            self.report(&rules::PARAMETER_STYLE_CHANGED, at.0, at.1, || {
                format!("has explode {}, no longer {}", explode(new), explode(old))
            });
        }
    }
}

fn is_required(parameter: &Value, place: &str) -> bool {
    place == "path" || parameter.get("required") == Some(&Value::Bool(true))
}

/// The one media type of a parameter that is carried as a document.
fn content(parameter: &Value) -> Option<(&str, Option<&Value>)> {
    let (media, carried) = parameter.get("content")?.as_object()?.iter().next()?;
    Some((media, carried.get("schema")))
}

/// A schema, or none, as a conjunction.
pub(crate) fn schemas(schema: Option<&Value>) -> Vec<&Value> {
    schema.into_iter().collect()
}
