//! The parameter `page`: by offset, or by keyset cursor.

use std::cmp::Ordering;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::errors::Problem;
use super::links::Target;
use super::query::Node;
use super::sort::{Place, Sort};
use crate::catalio::store::Record;

/// Largest page: the contract's maximum of `page[limit]`.
const LARGEST: u64 = 250;

/// Page size where a request asks for pages and names none. The contract
/// gives it as its example.
const USUAL: u64 = 25;

/// Where a page begins.
#[derive(Debug)]
enum Start {
    Offset(u64),
    /// Behind a record, or at the beginning.
    After(Option<Place>),
    /// Before a record, or at the end.
    Before(Option<Place>),
}

/// What part of a list is wanted.
#[derive(Debug)]
pub(crate) struct Page {
    limit: u64,
    count: bool,
    start: Start,
}

/// What a cursor holds. It names its order, since a place means nothing in
/// another one.
#[derive(Serialize, Deserialize)]
struct Cursor {
    sort: String,
    values: Vec<Value>,
    sequence: u64,
}

/// A page of records with the members that describe it.
#[derive(Debug)]
pub(crate) struct Paged<'a> {
    pub(crate) records: Vec<&'a Record>,
    /// One per record, to go on from there; empty for a list without pages.
    pub(crate) keysets: Vec<String>,
    pub(crate) links: Map<String, Value>,
    pub(crate) meta: Map<String, Value>,
}

fn invalid(code: &'static str, title: &'static str, detail: &str, name: &str) -> Problem {
    Problem::query(code, title, detail, format!("page[{name}]"))
}

fn invalid_pagination(name: &str) -> Problem {
    invalid(
        "invalid_pagination",
        "InvalidPagination",
        "Invalid pagination",
        name,
    )
}

impl Page {
    /// Reads the parameter; none means that the whole list is wanted.
    pub(crate) fn read(node: Option<&Node>, sort: &Sort) -> Result<Option<Self>, Problem> {
        let names = match node {
            None => return Ok(None),
            Some(Node::Names(names)) => names,
            Some(Node::Values(_)) => {
                let (code, title) = ("invalid_pagination", "InvalidPagination");
                return Err(Problem::query(code, title, "Invalid pagination", "page"));
            }
        };
        let mut page = Self {
            limit: USUAL,
            count: false,
            start: Start::Offset(0),
        };
        let mut begins_at: Option<&str> = None;
        for (name, node) in names {
            let value = node.single().ok_or_else(|| invalid_pagination(name))?;
            if ["offset", "after", "before"].contains(&name.as_str())
                && begins_at.replace(name).is_some()
            {
                let detail = "Give one of offset, after and before";
                let (code, title) = ("invalid_pagination", "InvalidPagination");
                return Err(invalid(code, title, detail, name));
            }
            let number = || value.parse::<u64>().map_err(|_| invalid_pagination(name));
            match name.as_str() {
                "limit" => {
                    page.limit = number()?;
                    if !(1..=LARGEST).contains(&page.limit) {
                        return Err(invalid_pagination(name));
                    }
                }
                "offset" => page.start = Start::Offset(number()?),
                "count" => {
                    page.count = value.parse().map_err(|_| invalid_pagination(name))?;
                }
                "after" => page.start = Start::After(place(value, sort, name)?),
                "before" => page.start = Start::Before(place(value, sort, name)?),
                _ => return Err(invalid_pagination(name)),
            }
        }
        Ok(Some(page))
    }

    /// Cuts a page out of the list, which must be in the order of `sort`.
    pub(crate) fn cut<'a>(&self, all: &[&'a Record], sort: &Sort, target: &Target) -> Paged<'a> {
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let bounds = match &self.start {
            Start::Offset(offset) => {
                let begin = usize::try_from(*offset)
                    .unwrap_or(usize::MAX)
                    .min(all.len());
                (begin, begin.saturating_add(limit).min(all.len()))
            }
            Start::After(place) => {
                let begin = place.as_ref().map_or(0, |place| {
                    all.partition_point(|record| {
                        sort.compare(&sort.place(record), place) != Ordering::Greater
                    })
                });
                (begin, begin.saturating_add(limit).min(all.len()))
            }
            Start::Before(place) => {
                let end = place.as_ref().map_or(all.len(), |place| {
                    all.partition_point(|record| {
                        sort.compare(&sort.place(record), place) == Ordering::Less
                    })
                });
                (end.saturating_sub(limit), end)
            }
        };
        let records = all.get(bounds.0..bounds.1).unwrap_or_default().to_vec();
        let keysets: Vec<String> = records.iter().map(|record| cursor(sort, record)).collect();
        let links = match &self.start {
            Start::Offset(offset) => self.offset_links(*offset, all.len(), target),
            _ => self.keyset_links(bounds, all.len(), &keysets, target),
        };
        let mut about = Map::new();
        about.insert("limit".to_owned(), json!(self.limit));
        if let Start::Offset(offset) = &self.start {
            about.insert("offset".to_owned(), json!(offset));
        }
        if self.count {
            about.insert("total".to_owned(), json!(all.len()));
        }
        let mut meta = Map::new();
        meta.insert("page".to_owned(), Value::Object(about));
        Paged {
            records,
            keysets,
            links,
            meta,
        }
    }

    fn link(&self, target: &Target, start: Option<(&str, String)>) -> Value {
        let mut parameters: Vec<(&str, String)> = start.into_iter().collect();
        parameters.push(("limit", self.limit.to_string()));
        if self.count {
            parameters.push(("count", "true".to_owned()));
        }
        Value::from(target.page(&parameters))
    }

    fn offset_links(&self, offset: u64, total: usize, target: &Target) -> Map<String, Value> {
        let total = total as u64;
        let to = |offset: u64| {
            let start = (offset > 0).then(|| ("offset", offset.to_string()));
            self.link(target, start)
        };
        let next = offset.saturating_add(self.limit);
        let mut links = Map::new();
        links.insert("first".to_owned(), to(0));
        links.insert(
            "prev".to_owned(),
            match offset {
                0 => Value::Null,
                offset => to(offset.saturating_sub(self.limit)),
            },
        );
        let more = next < total;
        links.insert("next".to_owned(), if more { to(next) } else { Value::Null });
        if self.count {
            // Without a count the end is not told, as the vendor's framework does.
            links.insert("last".to_owned(), to(total.saturating_sub(self.limit)));
        }
        links
    }

    fn keyset_links(
        &self,
        (begin, end): (usize, usize),
        total: usize,
        keysets: &[String],
        target: &Target,
    ) -> Map<String, Value> {
        let to = |name, keyset: Option<&String>, there: bool| {
            keyset.filter(|_| there).map_or(Value::Null, |keyset| {
                self.link(target, Some((name, keyset.clone())))
            })
        };
        let mut links = Map::new();
        links.insert("first".to_owned(), self.link(target, None));
        links.insert("prev".to_owned(), to("before", keysets.first(), begin > 0));
        links.insert("next".to_owned(), to("after", keysets.last(), end < total));
        links
    }
}

fn cursor(sort: &Sort, record: &Record) -> String {
    let cursor = json!({
        "sort": sort.spelling,
        "values": sort.values(record),
        "sequence": record.sequence,
    });
    URL_SAFE_NO_PAD.encode(cursor.to_string())
}

/// Reads a cursor; an empty one stands for the end that it starts from.
fn place(text: &str, sort: &Sort, name: &str) -> Result<Option<Place>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    URL_SAFE_NO_PAD
        .decode(text)
        .ok()
        .and_then(|json| serde_json::from_slice::<Cursor>(&json).ok())
        .filter(|cursor| cursor.sort == sort.spelling)
        .and_then(|cursor| sort.remembered(&cursor.values, cursor.sequence))
        .map(Some)
        .ok_or_else(|| {
            let detail = "Invalid keyset for this sort";
            invalid("invalid_keyset", "InvalidKeyset", detail, name)
        })
}
