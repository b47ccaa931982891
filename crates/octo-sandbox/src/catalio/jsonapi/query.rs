//! Query strings with brackets (JSON:API 1.1, "Query Parameter Families").

use indexmap::IndexMap;
use url::form_urlencoded;

use super::errors::Problem;

/// Deepest nesting that a name may have. Filters are the only deep names, and
/// each relationship or connective costs one or two levels.
const DEEPEST: usize = 24;

/// What stands under a name: values, or more names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    /// The values given, in order; more than one when the name is repeated.
    Values(Vec<String>),
    Names(IndexMap<String, Node>),
}

impl Node {
    /// The value of a name that may be given once.
    pub(crate) fn single(&self) -> Option<&str> {
        match self {
            Self::Values(values) => match values.as_slice() {
                [value] => Some(value),
                _ => None,
            },
            Self::Names(_) => None,
        }
    }

    fn insert(&mut self, path: &[&str], value: String) -> Result<(), &'static str> {
        let Some((first, rest)) = path.split_first() else {
            return match self {
                Self::Values(values) => {
                    values.push(value);
                    Ok(())
                }
                Self::Names(_) => Err("has a value and names below it"),
            };
        };
        let Self::Names(names) = self else {
            return Err("has a value and names below it");
        };
        let name = match *first {
            // Each `[]` adds an element.
            "" => names.len().to_string(),
            name => name.to_owned(),
        };
        let below = names.entry(name).or_insert_with(|| {
            if rest.is_empty() {
                Self::Values(Vec::new())
            } else {
                Self::Names(IndexMap::new())
            }
        });
        below.insert(rest, value)
    }
}

/// The parameters of a request by the name before the first bracket.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Query {
    parameters: IndexMap<String, Node>,
}

impl Query {
    /// Reads the part of a URL after the question mark.
    pub(crate) fn read(raw: &str) -> Result<Self, Problem> {
        let mut root = Node::Names(IndexMap::new());
        for (name, value) in form_urlencoded::parse(raw.as_bytes()) {
            let refuse = |what: &str| {
                let detail = format!("The name {what}");
                Problem::query("invalid_query", "InvalidQuery", detail, name.as_ref())
            };
            let path = split_name(&name).ok_or_else(|| refuse("has unbalanced brackets"))?;
            if path.len() > DEEPEST {
                return Err(refuse("is nested too deep"));
            }
            root.insert(&path, value.into_owned()).map_err(refuse)?;
        }
        match root {
            Node::Names(parameters) => Ok(Self { parameters }),
            Node::Values(_) => Ok(Self::default()),
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Node> {
        self.parameters.get(name)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.parameters.keys().map(String::as_str)
    }

    /// The value of a parameter without brackets.
    pub(crate) fn single(&self, name: &str) -> Result<Option<&str>, Problem> {
        match self.get(name) {
            None => Ok(None),
            Some(node) => node.single().map(Some).ok_or_else(|| {
                let detail = "The parameter takes one value";
                Problem::query("invalid_query", "InvalidQuery", detail, name)
            }),
        }
    }
}

/// `filter[title][eq]` to `filter`, `title` and `eq`.
fn split_name(name: &str) -> Option<Vec<&str>> {
    let Some((base, brackets)) = name.split_once('[') else {
        return (!name.is_empty() && !name.contains(']')).then(|| vec![name]);
    };
    if base.is_empty() || base.contains(']') {
        return None;
    }
    let inner = brackets.strip_suffix(']')?;
    let mut path = vec![base];
    for part in inner.split("][") {
        if part.contains(['[', ']']) {
            return None;
        }
        path.push(part);
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn values(values: &[&str]) -> Node {
        Node::Values(values.iter().map(|value| (*value).to_owned()).collect())
    }

    fn names(names: Vec<(&str, Node)>) -> Node {
        let owned = names
            .into_iter()
            .map(|(name, node)| (name.to_owned(), node));
        Node::Names(owned.collect())
    }

    #[test]
    fn brackets_nest() {
        let query = Query::read(
            "filter[title][eq]=a%26b&filter%5Bstatus%5D=draft&sort=-title&sort=id\
             &filter[or][][id]=1&filter[or][][id]=2&filter[id][in][]=3&filter[id][in][]=4",
        )
        .unwrap();
        assert_eq!(
            query.get("filter").unwrap(),
            &names(vec![
                ("title", names(vec![("eq", values(&["a&b"]))])),
                ("status", values(&["draft"])),
                (
                    "or",
                    names(vec![
                        ("0", names(vec![("id", values(&["1"]))])),
                        ("1", names(vec![("id", values(&["2"]))])),
                    ])
                ),
                (
                    "id",
                    names(vec![(
                        "in",
                        names(vec![("0", values(&["3"])), ("1", values(&["4"]))])
                    )])
                ),
            ])
        );
        assert_eq!(query.get("sort"), Some(&values(&["-title", "id"])));
        assert!(query.single("sort").is_err());
    }

    #[test]
    fn names_that_cannot_be_followed_are_refused() {
        let deep = format!("filter{}=x", "[not]".repeat(DEEPEST));
        for raw in [
            "filter[a=1",
            "filter]=1",
            "[a]=1",
            "filter[a]b=1",
            "filter[a[b]]=1",
            "=1",
            "filter=1&filter[a]=2",
            "filter[a]=1&filter=2",
            &deep,
        ] {
            assert!(Query::read(raw).is_err(), "{raw}");
        }
        assert_eq!(Query::read("").unwrap(), Query::default());
    }
}
