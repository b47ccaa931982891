//! The parameter `filter`: operators on attributes, `and`, `or`, `not`, and
//! conditions on related records.

use std::cmp::Ordering;
use std::collections::HashSet;

use indexmap::IndexMap;

use super::errors::Problem;
use super::query::Node;
use crate::catalio::schema::{Relationship, ResourceType, Schema};
use crate::catalio::shape::{Key, Kind, Shape};
use crate::catalio::store::{Record, Tenant};

/// The operators of the contract's filter schemas.
pub(crate) const OPERATORS: [&str; 13] = [
    "eq",
    "not_eq",
    "in",
    "is_nil",
    "greater_than",
    "greater_than_or_equal",
    "less_than",
    "less_than_or_equal",
    "is_distinct_from",
    "is_not_distinct_from",
    "contains",
    "string_starts_with",
    "string_ends_with",
];

/// What is asked of one attribute.
#[derive(Debug)]
pub(crate) enum Test {
    Equal(Key),
    NotEqual(Key),
    In(Vec<Key>),
    IsNil(bool),
    /// The value lies in one of these directions of the operand.
    Ordered(&'static [Ordering], Key),
    Distinct(Key),
    NotDistinct(Key),
    Contains(String),
    StartsWith(String),
    EndsWith(String),
}

/// A condition that is ready to be asked of records.
///
/// As in SQL, comparing with null is neither true nor false, and only what is
/// true is kept; `is_nil`, `is_distinct_from` and `is_not_distinct_from` know
/// null.
#[derive(Debug)]
pub(crate) enum Condition<'a> {
    All(Vec<Condition<'a>>),
    Any(Vec<Condition<'a>>),
    Not(Box<Condition<'a>>),
    Attribute {
        field: String,
        shape: Shape,
        test: Test,
    },
    /// A related record is among those that met the inner condition.
    Related(&'a Relationship, HashSet<String>),
}

/// Reads the parameter for records of a type.
pub(crate) fn read<'a>(
    schema: &'a Schema,
    tenant: &Tenant,
    resource: &'a ResourceType,
    node: &Node,
) -> Result<Condition<'a>, Problem> {
    let reader = Reader { schema, tenant };
    match node {
        Node::Names(names) => reader.object(resource, names, "filter"),
        Node::Values(values) if values.iter().all(String::is_empty) => Ok(Condition::All(vec![])),
        Node::Values(_) => Err(invalid("filter", "takes fields in brackets")),
    }
}

fn invalid(at: &str, what: &str) -> Problem {
    let detail = format!("`{at}` {what}");
    Problem::query("invalid_filter", "InvalidFilter", detail, at)
}

struct Reader<'a, 'r> {
    schema: &'a Schema,
    tenant: &'r Tenant,
}

impl<'a> Reader<'a, '_> {
    fn object(
        &self,
        resource: &'a ResourceType,
        names: &IndexMap<String, Node>,
        at: &str,
    ) -> Result<Condition<'a>, Problem> {
        let mut conditions = Vec::new();
        for (name, node) in names {
            let at = format!("{at}[{name}]");
            conditions.push(match name.as_str() {
                "and" => Condition::All(self.list(resource, node, &at)?),
                "or" => Condition::Any(self.list(resource, node, &at)?),
                "not" => {
                    let Node::Names(names) = node else {
                        return Err(invalid(&at, "takes fields in brackets"));
                    };
                    Condition::Not(Box::new(self.object(resource, names, &at)?))
                }
                name => match (resource.filters.get(name), resource.relationship(name)) {
                    (Some(operators), _) => attribute(resource, name, operators, node, &at)?,
                    (None, Some(relationship)) => self.related(relationship, node, &at)?,
                    (None, None) => {
                        let what = format!("is not a field that {} filters by", resource.name);
                        return Err(invalid(&at, &what));
                    }
                },
            });
        }
        Ok(Condition::All(conditions))
    }

    fn list(
        &self,
        resource: &'a ResourceType,
        node: &Node,
        at: &str,
    ) -> Result<Vec<Condition<'a>>, Problem> {
        let refused = || invalid(at, "takes a list of conditions, such as [0][status]");
        let Node::Names(elements) = node else {
            return Err(refused());
        };
        elements
            .iter()
            .map(|(index, element)| match element {
                Node::Names(names) if index.parse::<u32>().is_ok() => {
                    self.object(resource, names, &format!("{at}[{index}]"))
                }
                _ => Err(refused()),
            })
            .collect()
    }

    /// Asks the inner condition of all records of the other side at once, so
    /// that nested conditions cost a pass each and not a product of passes.
    fn related(
        &self,
        relationship: &'a Relationship,
        node: &Node,
        at: &str,
    ) -> Result<Condition<'a>, Problem> {
        let (Node::Names(names), Some(target)) = (node, self.schema.get(&relationship.target))
        else {
            return Err(invalid(at, "takes fields in brackets"));
        };
        let inner = self.object(target, names, at)?;
        let meeting = self
            .tenant
            .records(&target.name)
            .filter(|record| inner.holds(self.tenant, record))
            .map(|record| record.id.clone())
            .collect();
        Ok(Condition::Related(relationship, meeting))
    }
}

/// The operators on one attribute; a bare value means `eq`.
fn attribute<'a>(
    resource: &ResourceType,
    name: &str,
    operators: &IndexMap<String, Shape>,
    node: &Node,
    at: &str,
) -> Result<Condition<'a>, Problem> {
    let shape = resource
        .field(name)
        .ok_or_else(|| invalid(at, "is not a field"))?;
    let condition = |operator: &str, node: &Node, at: &str| {
        let operand = operators
            .get(operator)
            .ok_or_else(|| invalid(at, "is not an operator of this field"))?;
        let test = test(operator, operand, node)
            .ok_or_else(|| invalid(at, "has a value that the field cannot have"))?;
        Ok(Condition::Attribute {
            field: name.to_owned(),
            shape: shape.clone(),
            test,
        })
    };
    match node {
        Node::Values(_) => condition("eq", node, at),
        Node::Names(names) => names
            .iter()
            .map(|(operator, node)| condition(operator, node, &format!("{at}[{operator}]")))
            .collect::<Result<_, _>>()
            .map(Condition::All),
    }
}

fn test(operator: &str, operand: &Shape, node: &Node) -> Option<Test> {
    let text = || node.single();
    let key = || operand.parse(text()?).and_then(|value| operand.key(&value));
    Some(match operator {
        "eq" => Test::Equal(key()?),
        "not_eq" => Test::NotEqual(key()?),
        "is_distinct_from" => Test::Distinct(key()?),
        "is_not_distinct_from" => Test::NotDistinct(key()?),
        "greater_than" => Test::Ordered(&[Ordering::Greater], key()?),
        "greater_than_or_equal" => Test::Ordered(&[Ordering::Greater, Ordering::Equal], key()?),
        "less_than" => Test::Ordered(&[Ordering::Less], key()?),
        "less_than_or_equal" => Test::Ordered(&[Ordering::Less, Ordering::Equal], key()?),
        "is_nil" => Test::IsNil(text()?.parse().ok()?),
        "contains" => Test::Contains(text()?.to_owned()),
        "string_starts_with" => Test::StartsWith(text()?.to_owned()),
        "string_ends_with" => Test::EndsWith(text()?.to_owned()),
        "in" => {
            let Kind::List(item) = &operand.kind else {
                return None;
            };
            let keys = listed(node)?
                .into_iter()
                .map(|text| item.parse(text).and_then(|value| item.key(&value)));
            Test::In(keys.collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

/// The elements of a list: `[in][]=a&[in][]=b`, `[in][0]=a&[in][1]=b`, or
/// `[in]=a,b`. A value that holds a comma needs one of the first two.
fn listed(node: &Node) -> Option<Vec<&str>> {
    match node {
        Node::Values(values) => Some(
            values
                .iter()
                .flat_map(|value| value.split(','))
                .filter(|value| !value.is_empty())
                .collect(),
        ),
        Node::Names(names) => names
            .iter()
            .map(|(index, node)| index.parse::<u32>().ok().and_then(|_| node.single()))
            .collect(),
    }
}

impl Condition<'_> {
    /// Whether a record is to be kept.
    pub(crate) fn holds(&self, tenant: &Tenant, record: &Record) -> bool {
        self.truth(tenant, record) == Some(true)
    }

    /// True, false, or unknown because of a null.
    fn truth(&self, tenant: &Tenant, record: &Record) -> Option<bool> {
        match self {
            Self::All(conditions) => fold(conditions, false, tenant, record),
            // No alternative is no condition.
            Self::Any(conditions) if conditions.is_empty() => Some(true),
            Self::Any(conditions) => fold(conditions, true, tenant, record),
            Self::Not(condition) => condition.truth(tenant, record).map(|truth| !truth),
            Self::Attribute { field, shape, test } => {
                test.truth(shape.key(&record.value(field)).as_ref())
            }
            Self::Related(relationship, meeting) => Some(
                tenant
                    .links(relationship, record)
                    .iter()
                    .any(|link| meeting.contains(&link.id)),
            ),
        }
    }
}

/// SQL's AND and OR: `decisive` decides alone, else an unknown prevails.
fn fold(
    conditions: &[Condition<'_>],
    decisive: bool,
    tenant: &Tenant,
    record: &Record,
) -> Option<bool> {
    let mut unknown = false;
    for condition in conditions {
        match condition.truth(tenant, record) {
            Some(truth) if truth == decisive => return Some(decisive),
            Some(_) => {}
            None => unknown = true,
        }
    }
    (!unknown).then_some(!decisive)
}

impl Test {
    fn truth(&self, value: Option<&Key>) -> Option<bool> {
        let equal = |a: &Key, b: &Key| a.order(b) == Ordering::Equal;
        let text = || match value {
            Some(Key::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        match self {
            Self::IsNil(nil) => Some(value.is_none() == *nil),
            Self::Distinct(operand) => Some(value.is_none_or(|value| !equal(value, operand))),
            Self::NotDistinct(operand) => Some(value.is_some_and(|value| equal(value, operand))),
            Self::Equal(operand) => value.map(|value| equal(value, operand)),
            Self::NotEqual(operand) => value.map(|value| !equal(value, operand)),
            Self::In(operands) => {
                value.map(|value| operands.iter().any(|operand| equal(value, operand)))
            }
            Self::Ordered(wanted, operand) => {
                value.map(|value| wanted.contains(&value.order(operand)))
            }
            Self::Contains(part) => text().map(|text| text.contains(part.as_str())),
            Self::StartsWith(part) => text().map(|text| text.starts_with(part.as_str())),
            Self::EndsWith(part) => text().map(|text| text.ends_with(part.as_str())),
        }
    }
}
