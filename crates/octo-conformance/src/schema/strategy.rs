//! A schema as a proptest strategy.
//!
//! The values are made by one walk over the schema rather than by a tree of
//! strategies, which for a recursive schema would be as large as all of its
//! values together. Shrinking works on the value: parts are taken away or
//! made smaller for as long as the schema accepts what is left.

use proptest::{
    prelude::RngExt,
    strategy::{BoxedStrategy, NewTree, Strategy, ValueTree},
    test_runner::TestRunner,
};
use serde_json::{Map, Value, json};

use super::{dialect::Direction, generate::Extent, violation::Violation, walk::Schema};

impl Schema {
    /// Values that the schema accepts, formats included.
    ///
    /// Nothing that it does not declare is in them, unless it says that it
    /// may be. Shrinking stays within the schema. Recursion ends after seven
    /// levels where the schema lets it.
    pub fn valid(&self) -> BoxedStrategy<Value> {
        Accepted(self.clone()).boxed()
    }

    /// Values that a client may send: without the properties that are
    /// `readOnly`.
    pub fn valid_request(&self) -> BoxedStrategy<Value> {
        self.clone().directed(Direction::Request).valid()
    }

    /// Values that a server may send: without the properties that are
    /// `writeOnly`.
    pub fn valid_response(&self) -> BoxedStrategy<Value> {
        self.clone().directed(Direction::Response).valid()
    }

    /// Values that break exactly one constraint, and which one.
    ///
    /// A value that offers no constraint to break is passed over; of a schema
    /// that accepts everything there is no other, and the strategy gives up.
    pub fn invalid(&self) -> BoxedStrategy<(Value, Violation)> {
        let schema = self.clone();
        self.valid()
            .prop_perturb(move |value, mut rng| {
                let place = rng.random_range(0..usize::MAX);
                let mut violations = schema.violations_near(&value, place);
                (!violations.is_empty()).then(|| {
                    let chosen = rng.random_range(0..violations.len());
                    violations.swap_remove(chosen)
                })
            })
            .prop_filter_map("a value without a constraint to break", |violation| {
                violation.map(|violation| (violation.value.clone(), violation))
            })
            .boxed()
    }
}

#[derive(Debug)]
struct Accepted(Schema);

impl Strategy for Accepted {
    type Tree = Shrinking;
    type Value = Value;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let current = self
            .0
            .make(Extent::Any, runner)
            .ok_or_else(|| format!("no value that {:?} accepts was found", self.0))?;
        Ok(Shrinking {
            schema: self.0.clone(),
            failing: current.clone(),
            current,
            candidates: Vec::new().into_iter(),
        })
    }
}

struct Shrinking {
    schema: Schema,
    /// The smallest value known to fail.
    failing: Value,
    /// The value under test.
    current: Value,
    /// What else to try in place of `failing`.
    candidates: std::vec::IntoIter<Value>,
}

impl Shrinking {
    fn next(&mut self) -> bool {
        let schema = &self.schema;
        match self.candidates.find(|value| schema.is_valid(value)) {
            Some(candidate) => {
                self.current = candidate;
                true
            }
            None => {
                self.current.clone_from(&self.failing);
                false
            }
        }
    }
}

impl ValueTree for Shrinking {
    type Value = Value;

    fn current(&self) -> Value {
        self.current.clone()
    }

    fn simplify(&mut self) -> bool {
        self.failing.clone_from(&self.current);
        self.candidates = smaller(&self.failing).into_iter();
        self.next()
    }

    fn complicate(&mut self) -> bool {
        self.next()
    }
}

/// Values a step smaller than this one, the boldest steps first.
fn smaller(value: &Value) -> Vec<Value> {
    match value {
        Value::Object(members) => {
            let without = members.keys().map(|name| {
                let mut rest = members.clone();
                rest.shift_remove(name);
                Value::Object(rest)
            });
            let within = members.iter().flat_map(|(name, member)| {
                smaller(member).into_iter().map(move |member| {
                    let mut changed: Map<String, Value> = members.clone();
                    changed.insert(name.clone(), member);
                    Value::Object(changed)
                })
            });
            without.chain(within).collect()
        }
        Value::Array(items) => {
            let without = (0..items.len()).map(|index| {
                let mut rest = items.clone();
                rest.remove(index);
                Value::Array(rest)
            });
            let within = items.iter().enumerate().flat_map(|(index, item)| {
                smaller(item).into_iter().map(move |item| {
                    let mut changed = items.clone();
                    if let Some(place) = changed.get_mut(index) {
                        *place = item;
                    }
                    Value::Array(changed)
                })
            });
            without.chain(within).collect()
        }
        Value::String(text) => {
            let length = text.chars().count();
            let head = |kept: usize| json!(text.chars().take(kept).collect::<String>());
            let mut shorter: Vec<Value> = match length {
                0 => Vec::new(),
                1 => vec![head(0)],
                _ => vec![head(0), head(length / 2), head(length - 1)],
            };
            let plain: String = text
                .chars()
                .map(|c| if c.is_ascii_alphanumeric() { c } else { 'a' })
                .collect();
            if plain != *text {
                shorter.push(json!(plain));
            }
            shorter
        }
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(0), _) => Vec::new(),
            (Some(whole), _) => vec![json!(0), json!(whole / 2), json!(whole - whole.signum())],
            (None, Some(float)) if float.fract() != 0.0 => vec![json!(0), json!(float.trunc())],
            _ => Vec::new(),
        },
        Value::Bool(true) => vec![json!(false)],
        Value::Bool(false) | Value::Null => Vec::new(),
    }
}
