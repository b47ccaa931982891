//! Request bodies, responses, and what they carry.

use indexmap::IndexMap;
use serde_json::Value;

use super::{
    engine::{Context, Engine},
    parameters::schemas,
    rule::Rule,
    rules, words,
};
use crate::surface::Side;

/// The media types of a body: normalized name to what is said of it.
type Media<'a> = IndexMap<String, &'a Value>;

/// The rules for the media types of a body.
struct MediaRules {
    removed: &'static Rule,
    added: &'static Rule,
    widened: &'static Rule,
    narrowed: &'static Rule,
}

static REQUEST_MEDIA: MediaRules = MediaRules {
    removed: &rules::REQUEST_MEDIA_TYPE_REMOVED,
    added: &rules::REQUEST_MEDIA_TYPE_ADDED,
    widened: &rules::REQUEST_MEDIA_TYPE_WIDENED,
    narrowed: &rules::REQUEST_MEDIA_TYPE_NARROWED,
};

static RESPONSE_MEDIA: MediaRules = MediaRules {
    removed: &rules::RESPONSE_MEDIA_TYPE_REMOVED,
    added: &rules::RESPONSE_MEDIA_TYPE_ADDED,
    widened: &rules::RESPONSE_MEDIA_TYPE_WIDENED,
    narrowed: &rules::RESPONSE_MEDIA_TYPE_NARROWED,
};

impl<'a> Engine<'a> {
    pub(crate) fn compare_request_body(&mut self, old: &'a Value, new: &'a Value) {
        let body = |side: &Side<'a>, operation: &'a Value| {
            operation
                .get("requestBody")
                .map(|body| side.component(body))
        };
        let (was, is) = (body(&self.base, old), body(&self.revision, new));
        let required = |body: &Value| body.get("required") == Some(&Value::Bool(true));
        match (was, is) {
            (None, None) => {}
            (None, Some(body)) => {
                let (rule, verb): (&'static Rule, _) = match required(body) {
                    true => (&rules::REQUIRED_BODY_ADDED, "requires"),
                    false => (&rules::OPTIONAL_BODY_ADDED, "takes"),
                };
                self.report(rule, Some(old), Some(body), || format!("now {verb} a body"));
            }
            (Some(body), None) => {
                let rule: &'static Rule = match required(body) {
                    true => &rules::REQUIRED_BODY_REMOVED,
                    false => &rules::OPTIONAL_BODY_REMOVED,
                };
                self.report(rule, Some(body), Some(new), || {
                    "no longer takes a body".to_owned()
                });
            }
            (Some(was), Some(is)) => {
                match (required(was), required(is)) {
                    (false, true) => {
                        self.report(&rules::BODY_BECAME_REQUIRED, Some(was), Some(is), || {
                            "now has to be sent".to_owned()
                        });
                    }
                    (true, false) => {
                        self.report(&rules::BODY_BECAME_OPTIONAL, Some(was), Some(is), || {
                            "may now be left out".to_owned()
                        });
                    }
                    _ => {}
                }
                self.compare_words(was, is, &rules::BODY_WORDING_CHANGED);
                self.compare_content(was, is, &REQUEST_MEDIA);
            }
        }
    }

    fn compare_words(&mut self, was: &'a Value, is: &'a Value, rule: &'static Rule) {
        if was.get("description") != is.get("description") {
            self.report(rule, Some(was), Some(is), || {
                "has another description".to_owned()
            });
        }
    }

    fn compare_content(&mut self, was: &'a Value, is: &'a Value, rules: &MediaRules) {
        let (old, new) = (media(was), media(is));
        let sites = (
            was.get("content").unwrap_or(was),
            is.get("content").unwrap_or(is),
        );
        for (name, carried) in &old {
            if let Some(other) = new.get(name) {
                self.compare_media(name, carried, other);
                continue;
            }
            // A range covers what it names, where only it is left.
            let wider = new.iter().find(|(range, _)| covers(range, name));
            let narrower = new.iter().find(|(other, _)| covers(name, other));
            let (rule, other, site) = match (wider, narrower) {
                (Some((range, other)), _) => (rules.widened, Some((range, other)), other),
                (None, Some((part, other))) => (rules.narrowed, Some((part, other)), other),
                (None, None) => (rules.removed, None, &sites.1),
            };
            let now = other.map(|(name, _)| name.clone());
            self.report(rule, Some(carried), Some(site), || match now {
                Some(now) => format!("comes as {now}, no longer as {name}"),
                None => format!("no longer comes as {name}"),
            });
            if let Some((_, other)) = other {
                self.compare_media(name, carried, other);
            }
        }
        for (name, carried) in &new {
            let related = old.keys().any(|known| {
                known == name
                    || (!new.contains_key(known) && (covers(known, name) || covers(name, known)))
            });
            if !related {
                self.report(rules.added, Some(sites.0), Some(carried), || {
                    format!("may now come as {name}")
                });
            }
        }
    }

    fn compare_media(&mut self, name: &str, old: &'a Value, new: &'a Value) {
        let text = !(name.contains("json") || name.contains('*'));
        let context = Context {
            text,
            ..Context::json(self.direction)
        };
        let carried = |side: &Side<'a>, media: &'a Value| {
            let mut list = schemas(media.get("schema").or_else(|| media.get("itemSchema")));
            // Raw bytes are said by `format: binary` in 3.0 and by nothing in 3.1.
            if !is_structured(name) {
                list.retain(|schema| !is_bytes(side.core(schema)));
            }
            list
        };
        let (was, is) = (carried(&self.base, old), carried(&self.revision, new));
        self.pair(&was, &is, (old, new), context);
        if old.get("encoding") != new.get("encoding") {
            let sites = (
                Some(old.get("encoding").unwrap_or(old)),
                Some(new.get("encoding").unwrap_or(new)),
            );
            self.report(&rules::BODY_ENCODING_CHANGED, sites.0, sites.1, || {
                "encodes its parts in another way".to_owned()
            });
        }
        if old.get("example") != new.get("example") || old.get("examples") != new.get("examples") {
            self.report(&rules::BODY_WORDING_CHANGED, Some(old), Some(new), || {
                "has other examples".to_owned()
            });
        }
    }

    pub(crate) fn compare_responses(&mut self, old: &'a Value, new: &'a Value) {
        let responses = |side: &Side<'a>, operation: &'a Value| -> IndexMap<String, &'a Value> {
            let map = operation.get("responses").and_then(Value::as_object);
            map.into_iter()
                .flatten()
                .filter(|(status, _)| !status.starts_with("x-"))
                .map(|(status, response)| (status.to_ascii_uppercase(), side.component(response)))
                .collect()
        };
        let (was, is) = (responses(&self.base, old), responses(&self.revision, new));
        let sites = (
            old.get("responses").unwrap_or(old),
            new.get("responses").unwrap_or(new),
        );
        for (status, response) in &was {
            if let Some(other) = is.get(status) {
                self.compare_response(response, other);
                continue;
            }
            let narrower: Vec<&'a Value> = match is_range(status) {
                true => within(status, &is).map(|(_, other)| *other).collect(),
                false => Vec::new(),
            };
            if let Some(first) = narrower.first() {
                self.report(
                    &rules::STATUS_RANGE_NARROWED,
                    Some(response),
                    Some(first),
                    || format!("answers only some of {status}"),
                );
                for other in narrower {
                    self.compare_response(response, other);
                }
            } else if let Some(other) = is.get(&range_of(status)) {
                self.report(
                    &rules::STATUS_RANGE_WIDENED,
                    Some(response),
                    Some(other),
                    || {
                        format!(
                            "may answer all of {}, no longer only {status}",
                            range_of(status)
                        )
                    },
                );
                self.compare_response(response, other);
            } else {
                self.report(
                    status_rule(status, false),
                    Some(response),
                    Some(sites.1),
                    || format!("no longer answers {}", status_words(status)),
                );
            }
        }
        for (status, response) in &is {
            let related = was.contains_key(status)
                // Compared with its range, or the range with its statuses.
                || was.contains_key(&range_of(status)) && !is.contains_key(&range_of(status))
                || is_range(status) && within(status, &was).any(|(other, _)| !is.contains_key(other));
            if !related {
                self.report(
                    status_rule(status, true),
                    Some(sites.0),
                    Some(response),
                    || format!("may now answer {}", status_words(status)),
                );
            }
        }
    }

    fn compare_response(&mut self, was: &'a Value, is: &'a Value) {
        self.compare_words(was, is, &rules::RESPONSE_WORDING_CHANGED);
        let empty = (media(was).is_empty(), media(is).is_empty());
        match empty {
            (false, true) => {
                self.report(&rules::RESPONSE_BODY_REMOVED, Some(was), Some(is), || {
                    "no longer has a body".to_owned()
                })
            }
            (true, false) => self.report(&rules::RESPONSE_BODY_ADDED, Some(was), Some(is), || {
                "now has a body".to_owned()
            }),
            _ => self.compare_content(was, is, &RESPONSE_MEDIA),
        }
        self.compare_headers(was, is);
        self.compare_links(was, is);
    }

    fn compare_headers(&mut self, was: &'a Value, is: &'a Value) {
        let headers =
            |side: &Side<'a>, response: &'a Value| -> IndexMap<String, (&'a str, &'a Value)> {
                let map = response.get("headers").and_then(Value::as_object);
                map.into_iter()
                    .flatten()
                    .map(|(name, header)| {
                        (
                            name.to_ascii_lowercase(),
                            (name.as_str(), side.component(header)),
                        )
                    })
                    .filter(|(name, _)| name != "content-type")
                    .collect()
            };
        let (old, new) = (headers(&self.base, was), headers(&self.revision, is));
        let required = |header: &Value| header.get("required") == Some(&Value::Bool(true));
        for (key, (name, header)) in &old {
            let Some((_, other)) = new.get(key) else {
                let rule: &'static Rule = match required(header) {
                    true => &rules::REQUIRED_HEADER_REMOVED,
                    false => &rules::OPTIONAL_HEADER_REMOVED,
                };
                let there = Some(is.get("headers").unwrap_or(is));
                self.report(rule, Some(header), there, || {
                    format!("no longer has the header `{name}`")
                });
                continue;
            };
            match (required(header), required(other)) {
                (true, false) => self.report(
                    &rules::HEADER_BECAME_OPTIONAL,
                    Some(header),
                    Some(other),
                    || "is no longer always there".to_owned(),
                ),
                (false, true) => self.report(
                    &rules::HEADER_BECAME_REQUIRED,
                    Some(header),
                    Some(other),
                    || "is now always there".to_owned(),
                ),
                _ => {}
            }
            self.compare_deprecation(header, other);
            self.compare_parameter_wording(header, other);
            self.compare_carried("header", header, other);
        }
        for (key, (name, header)) in &new {
            if !old.contains_key(key) {
                let rule: &'static Rule = match required(header) {
                    true => &rules::REQUIRED_HEADER_ADDED,
                    false => &rules::OPTIONAL_HEADER_ADDED,
                };
                let here = Some(was.get("headers").unwrap_or(was));
                self.report(rule, here, Some(header), || {
                    format!("now has the header `{name}`")
                });
            }
        }
    }

    fn compare_links(&mut self, was: &'a Value, is: &'a Value) {
        let links = |side: &Side<'a>, response: &'a Value| -> IndexMap<&'a str, &'a Value> {
            let map = response.get("links").and_then(Value::as_object);
            map.into_iter()
                .flatten()
                .map(|(name, link)| (name.as_str(), side.component(link)))
                .collect()
        };
        let (old, new) = (links(&self.base, was), links(&self.revision, is));
        for (name, link) in &old {
            match new.get(name) {
                None => self.report(&rules::LINK_REMOVED, Some(link), Some(is), || {
                    format!("no longer has the link `{name}`")
                }),
                Some(other) => {
                    let (Some(before), Some(after)) = (link.as_object(), other.as_object()) else {
                        continue;
                    };
                    let changed = words::changed_keys(before, after, |key| key != "description");
                    if !changed.is_empty() {
                        self.report(&rules::LINK_CHANGED, Some(link), Some(other), || {
                            format!("has another {} in the link `{name}`", changed.join(" and "))
                        });
                    }
                }
            }
        }
        for (name, link) in &new {
            if !old.contains_key(name) {
                self.report(&rules::LINK_ADDED, Some(was), Some(link), || {
                    format!("now has the link `{name}`")
                });
            }
        }
    }
}

/// Whether a status stands for a hundred of them, `4XX` for one.
fn is_range(status: &str) -> bool {
    status.len() == 3 && status.ends_with("XX")
}

/// The range that a status belongs to.
fn range_of(status: &str) -> String {
    format!("{}XX", status.get(..1).unwrap_or_default())
}

/// The single statuses of a range.
fn within<'m, 'a>(
    range: &str,
    responses: &'m IndexMap<String, &'a Value>,
) -> impl Iterator<Item = (&'m String, &'m &'a Value)> {
    let first = range.chars().next();
    responses
        .iter()
        .filter(move |(status, _)| !is_range(status) && status.chars().next() == first)
}

fn status_rule(status: &str, added: bool) -> &'static Rule {
    match (status, added) {
        ("DEFAULT", true) => &rules::DEFAULT_RESPONSE_ADDED,
        ("DEFAULT", false) => &rules::DEFAULT_RESPONSE_REMOVED,
        (status, true) if status.starts_with('2') => &rules::SUCCESS_STATUS_ADDED,
        (status, false) if status.starts_with('2') => &rules::SUCCESS_STATUS_REMOVED,
        (_, true) => &rules::ERROR_STATUS_ADDED,
        (_, false) => &rules::ERROR_STATUS_REMOVED,
    }
}

fn status_words(status: &str) -> String {
    match status {
        "DEFAULT" => "any other status as declared".to_owned(),
        status => status.to_owned(),
    }
}

/// The media types of a body, by lower-case name without `charset`.
fn media(body: &Value) -> Media<'_> {
    let map = body.get("content").and_then(Value::as_object);
    map.into_iter()
        .flatten()
        .map(|(name, carried)| (media_name(name), carried))
        .collect()
}

fn media_name(name: &str) -> String {
    let mut pieces = name
        .split(';')
        .map(|piece| piece.trim().to_ascii_lowercase());
    let main = pieces.next().unwrap_or_default();
    let mut parameters: Vec<String> = pieces
        .filter(|piece| !piece.is_empty() && !piece.starts_with("charset="))
        .collect();
    parameters.sort_unstable();
    parameters.insert(0, main);
    parameters.join(";")
}

/// Whether a media range such as `image/*` takes in `name`; `application/json`
/// takes in what is JSON by its suffix, `application/problem+json` for one.
fn covers(range: &str, name: &str) -> bool {
    let essence = |name: &str| name.split(';').next().unwrap_or_default().to_owned();
    let (range, name) = (essence(range), essence(name));
    if range == name {
        return false;
    }
    let (Some((kind, subtype)), Some((other, rest))) =
        (range.split_once('/'), name.split_once('/'))
    else {
        return false;
    };
    match (kind, subtype) {
        ("*", "*") => true,
        (kind, "*") => kind == other,
        (kind, subtype) => {
            kind == other
                && rest
                    .rsplit_once('+')
                    .is_some_and(|(_, suffix)| suffix == subtype)
        }
    }
}

/// Whether bodies of a media type have members, rather than being bytes.
fn is_structured(name: &str) -> bool {
    ["json", "xml", "yaml", "form", "multipart", "text/"]
        .iter()
        .any(|part| name.contains(part))
}

fn is_bytes(schema: &Value) -> bool {
    let format = schema.get("format").and_then(Value::as_str);
    let encoded =
        schema.get("contentMediaType").is_some() || schema.get("contentEncoding").is_some();
    schema.get("type").and_then(Value::as_str) == Some("string")
        && (matches!(format, Some("binary" | "byte")) || encoded)
}
