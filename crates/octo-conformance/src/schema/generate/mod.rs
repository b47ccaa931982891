//! Values that a schema accepts, made from a source of chance.

mod numbers;
mod objects;
mod patterns;
mod strings;

use proptest::{prelude::RngExt, test_runner::TestRunner};
use serde_json::{Map, Value, json};

pub(super) use numbers::{Interval, number};
pub(super) use patterns::Patterns;

use super::{
    branch::{Branch, Kind, branches},
    dialect::Direction,
    registry::Schemas,
    walk::Schema,
};

/// How many values are made before giving up on one that is accepted.
const ATTEMPTS: usize = 64;
/// From this depth on, only what must be there is made.
const DEEP: usize = 7;
/// No value is deeper; a schema that demands it has none.
const DEEPEST: usize = 40;
/// After so many parts, only what must be there is made.
const PARTS: usize = 1_500;

/// How much of what may be there is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// What chance decides.
    Any,
    /// What must be there.
    Least,
    /// Everything that is declared.
    Most,
}

impl Schema {
    /// A value that the schema accepts, or nothing when none was found.
    pub(super) fn make(&self, extent: Extent, runner: &mut TestRunner) -> Option<Value> {
        (0..ATTEMPTS).find_map(|_| {
            self.draft(extent, runner)
                .filter(|value| self.is_valid(value))
        })
    }

    /// A value that the schema is likely to accept. For a part of a value:
    /// compiling a validator for each part costs more than looking at the
    /// whole.
    pub(super) fn draft(&self, extent: Extent, runner: &mut TestRunner) -> Option<Value> {
        let mut maker = Maker {
            schemas: self.schemas(),
            direction: self.direction(),
            runner,
            extent,
            parts: 0,
        };
        maker.value(self.as_value(), 0)
    }

    /// The same value at every call: the least, or everything.
    pub(super) fn sample(&self, extent: Extent) -> Option<Value> {
        self.make(extent, &mut TestRunner::deterministic())
    }

    /// The same likely value at every call.
    pub(super) fn part(&self, extent: Extent) -> Option<Value> {
        self.draft(extent, &mut TestRunner::deterministic())
    }
}

/// Makes one value.
struct Maker<'m> {
    schemas: &'m Schemas,
    direction: Direction,
    runner: &'m mut TestRunner,
    extent: Extent,
    parts: usize,
}

impl Maker<'_> {
    fn value(&mut self, schema: &Value, depth: usize) -> Option<Value> {
        self.parts += 1;
        if depth > DEEPEST {
            return None;
        }
        let mut alternatives = branches(self.schemas, self.direction, schema);
        if self.sparing(depth) {
            // Those that end soonest come first.
            alternatives.sort_by_key(|branch| {
                branch
                    .types()
                    .iter()
                    .map(|kind| match kind {
                        Kind::Object => 2,
                        Kind::Array => 1,
                        // A value says more than none.
                        Kind::Null if depth <= DEEP => 3,
                        _ => 0,
                    })
                    .min()
            });
        } else if self.extent == Extent::Most {
            alternatives.sort_by_key(|branch| branch.types() == [Kind::Null]);
        } else if !alternatives.is_empty() {
            let first = self.below(alternatives.len());
            alternatives.rotate_left(first);
        }
        alternatives
            .iter()
            .find_map(|branch| self.of_branch(branch, depth))
    }

    fn of_branch(&mut self, branch: &Branch<'_>, depth: usize) -> Option<Value> {
        if let Some(listed) = branch.listed() {
            let index = match self.extent {
                Extent::Any => self.below(listed.len()),
                Extent::Least | Extent::Most => 0,
            };
            return listed.get(index).map(|value| (*value).clone());
        }
        let kind = match branch.implied() {
            Some(kind) => kind,
            None => {
                let mut kinds = branch.types();
                if self.extent != Extent::Any || self.sparing(depth) {
                    kinds.retain(|kind| *kind != Kind::Null);
                    if branch.get("type").is_none() {
                        kinds.retain(|kind| *kind == Kind::String);
                    }
                }
                match kinds.len() {
                    0 => Kind::Null,
                    many => *kinds.get(self.below(many))?,
                }
            }
        };
        match kind {
            Kind::Null => Some(Value::Null),
            Kind::Boolean => Some(Value::Bool(self.chance(50))),
            Kind::Integer | Kind::Number => number(branch, kind, self.runner.rng()),
            Kind::String => self.string(branch).map(Value::String),
            Kind::Array => self.array(branch, depth),
            Kind::Object => self.object(branch, depth),
        }
    }

    fn array(&mut self, branch: &Branch<'_>, depth: usize) -> Option<Value> {
        let least = branch.count("minItems").unwrap_or(0);
        let most = branch.count("maxItems").unwrap_or(least + 3).max(least);
        let size = match self.extent {
            _ if self.sparing(depth) => least,
            Extent::Most => most.min(least.max(1)),
            _ => least + self.below(most.min(least + 3) - least + 1),
        };
        let any = Value::Bool(true);
        let schema = branch.get("items").unwrap_or(&any);
        let unique = branch.flag("uniqueItems");
        let mut items: Vec<Value> = Vec::with_capacity(size);
        for _ in 0..size.saturating_mul(8) {
            if items.len() == size {
                break;
            }
            // An item that cannot be made leaves the array shorter.
            let Some(item) = self.value(schema, depth + 1) else {
                break;
            };
            if !unique || !items.contains(&item) {
                items.push(item);
            }
        }
        (items.len() >= least).then_some(Value::Array(items))
    }

    /// Whether only what must be there is made from here on.
    fn sparing(&self, depth: usize) -> bool {
        self.extent == Extent::Least || depth > DEEP || self.parts > PARTS
    }

    /// A number below `bound`, which is not zero.
    fn below(&mut self, bound: usize) -> usize {
        match bound {
            0 | 1 => 0,
            _ => self.runner.rng().random_range(0..bound),
        }
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Something small, where a schema allows anything.
    fn anything(&mut self) -> Value {
        match self.below(6) {
            0 => Value::Null,
            1 => json!(true),
            2 => json!(self.below(1000)),
            3 => json!(["a", 1]),
            4 => Value::Object(Map::from_iter([("nested".to_owned(), json!("value"))])),
            _ => json!("text"),
        }
    }
}
