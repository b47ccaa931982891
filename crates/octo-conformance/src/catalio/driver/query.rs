//! Queries of the suite, in the words of the crate's builders.

use catalio::{Filter, Operator, Resource};
use serde_json::Value;

use crate::request::{Request, text};

/// What a builder can be told about an answer.
#[derive(Default)]
pub(super) struct Wanted<'r> {
    pub(super) include: Vec<&'r str>,
    /// Type and name of each field.
    pub(super) fields: Vec<(&'r str, &'r str)>,
    pub(super) filter: Option<&'r Value>,
    pub(super) sort: Vec<&'r str>,
    pub(super) page: Page<'r>,
    /// Arguments of one operation alone.
    pub(super) arguments: Vec<(&'r str, &'r str)>,
}

#[derive(Default)]
pub(super) struct Page<'r> {
    pub(super) limit: Option<u32>,
    pub(super) offset: Option<u64>,
    pub(super) after: Option<&'r str>,
    pub(super) before: Option<&'r str>,
    pub(super) count: Option<bool>,
}

impl<'r> Wanted<'r> {
    /// Reads the query of a request; `None` where builders have no words for
    /// it.
    pub(super) fn of(request: &'r Request) -> Option<Self> {
        let mut wanted = Self::default();
        for (name, value) in &request.query {
            match name.as_str() {
                "include" => wanted.include = words(value)?,
                "sort" => wanted.sort = words(value)?,
                "filter" => wanted.filter = Some(value),
                "page" => wanted.page = Page::of(value)?,
                "fields" => {
                    for (kind, names) in value.as_object()? {
                        let names = words(names)?;
                        wanted
                            .fields
                            .extend(names.iter().map(|name| (kind.as_str(), *name)));
                    }
                }
                name => wanted.arguments.push((name, value.as_str()?)),
            }
        }
        Some(wanted)
    }

    /// Whether it is about the form of the answer alone.
    pub(super) fn is_shape(&self) -> bool {
        let page = &self.page;
        self.filter.is_none()
            && self.sort.is_empty()
            && self.arguments.is_empty()
            && page.limit.is_none()
            && page.offset.is_none()
            && page.after.is_none()
            && page.before.is_none()
            && page.count.is_none()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.is_shape() && self.include.is_empty() && self.fields.is_empty()
    }
}

/// The words of a list; `None` where one is there twice or empty, which
/// builders don't send.
fn words(value: &Value) -> Option<Vec<&str>> {
    let mut words: Vec<&str> = Vec::new();
    for word in value.as_str()?.split(',') {
        if word.is_empty() || words.contains(&word) {
            return None;
        }
        words.push(word);
    }
    Some(words)
}

impl<'r> Page<'r> {
    fn of(value: &'r Value) -> Option<Self> {
        let mut page = Self::default();
        for (name, value) in value.as_object()? {
            match name.as_str() {
                "limit" => page.limit = Some(u32::try_from(value.as_u64()?).ok()?),
                "offset" => page.offset = Some(value.as_u64()?),
                "after" => page.after = Some(value.as_str()?),
                "before" => page.before = Some(value.as_str()?),
                "count" => page.count = Some(value.as_bool()?),
                _ => return None,
            }
        }
        Some(page)
    }
}

/// A condition; `None` for forms that the crate writes otherwise, which mean
/// the same.
pub(super) fn filter<R: Resource>(tree: &Value) -> Option<Filter<R>> {
    let (name, inner) = only(tree)?;
    match name {
        "not" => Some(filter::<R>(inner)?.not()),
        "and" | "or" => {
            let parts = inner.as_array().filter(|parts| parts.len() > 1)?;
            // Chains of one word would be made flat.
            if parts.iter().any(|part| part.get(name).is_some()) {
                return None;
            }
            let mut filters = parts.iter().map(filter::<R>);
            let first = filters.next()??;
            filters.try_fold(first, |all, next| {
                let next = next?;
                Some(if name == "and" {
                    all.and(next)
                } else {
                    all.or(next)
                })
            })
        }
        _ => {
            let (mut path, mut here) = (vec![name.to_owned()], inner);
            loop {
                let (name, inner) = only(here)?;
                let operator = Operator::ALL
                    .into_iter()
                    .find(|operator| operator.as_str() == name);
                match (operator, inner) {
                    (Some(_), Value::Object(_)) => return None,
                    (Some(operator), Value::Array(items)) if operator == Operator::In => {
                        let operands: Vec<String> = items.iter().map(text).collect();
                        return Some(Filter::named(path, operator, operands));
                    }
                    (Some(operator), operand) if operator != Operator::In => {
                        return Some(Filter::named(path, operator, vec![text(operand)]));
                    }
                    (None, Value::Object(_)) => {
                        path.push(name.to_owned());
                        here = inner;
                    }
                    _ => return None,
                }
            }
        }
    }
}

/// The only member of an object.
fn only(value: &Value) -> Option<(&str, &Value)> {
    let members = value.as_object().filter(|members| members.len() == 1)?;
    let (name, value) = members.iter().next()?;
    Some((name, value))
}
