//! Every place of a value that a schema speaks of, and what it says there.

use std::collections::{HashMap, VecDeque};

use octo_contract::Pointer;
use serde_json::Value;

use super::{
    branch::{Branch, Kind},
    generate::Extent,
    place::replaced,
    walk::Schema,
};

/// So often a schema is looked at by its name, near the top of a value and
/// further below. Schemas may refer to each other in more ways than can be
/// walked.
const NEAR: usize = 3;
const FAR: usize = 1;
/// What is near.
const DEPTH: usize = 2;
/// So many places of one value are looked at.
const MOST: usize = 400;

/// One place of a valid value, and one alternative of the schema there.
pub(super) struct Site<'s> {
    /// The schema of the whole value.
    pub(super) whole: &'s Schema,
    /// The schema at this place.
    pub(super) schema: &'s Schema,
    /// Its alternatives.
    pub(super) branches: &'s [Branch<'s>],
    /// The one that the value here belongs to.
    pub(super) branch: &'s Branch<'s>,
    /// Whether this is the first alternative looked at of this place.
    pub(super) first: bool,
    pub(super) at: &'s Pointer,
    /// The whole value, which the schema accepts.
    pub(super) root: &'s Value,
    /// What stands at the place.
    pub(super) value: &'s Value,
}

impl Site<'_> {
    /// The whole value with another one at this place.
    pub(super) fn with(&self, value: Value) -> Option<Value> {
        replaced(self.root, self.at, value)
    }

    /// The types that any alternative accepts here.
    pub(super) fn types(&self) -> Vec<Kind> {
        self.branches.iter().flat_map(Branch::types).collect()
    }
}

/// Shows `look` every place of `value` and every alternative there. Optional
/// properties that are absent are added, alternatives that the value is not
/// are put in its place, each in a value of its own that the schema accepts.
pub(super) fn each_site(whole: &Schema, value: &Value, look: &mut dyn FnMut(&Site<'_>)) {
    let mut visit = Visit {
        whole,
        look,
        named: HashMap::new(),
        waiting: VecDeque::from([(whole.clone(), Pointer::root(), value.clone())]),
    };
    // Breadth first: where places run out, the deepest are missing.
    for _ in 0..MOST {
        let Some((schema, at, root)) = visit.waiting.pop_front() else {
            break;
        };
        visit.place(&schema, &at, &root);
    }
}

struct Visit<'v> {
    whole: &'v Schema,
    look: &'v mut dyn FnMut(&Site<'_>),
    /// How often each schema that is named by a reference was looked at.
    named: HashMap<String, usize>,
    /// The places that are still to be looked at, each in its own value.
    waiting: VecDeque<(Schema, Pointer, Value)>,
}

impl Visit<'_> {
    fn place(&mut self, schema: &Schema, at: &Pointer, root: &Value) {
        if self.seen(schema.as_value(), at) {
            return;
        }
        let Some(value) = root.pointer(at.as_str()) else {
            return;
        };
        let branches = schema.branches();
        let own = chosen(&branches, value);
        // The alternative of the value comes first, then the others.
        let order = own
            .into_iter()
            .chain((0..branches.len()).filter(|index| Some(*index) != own));
        let mut first = true;
        for index in order {
            let Some(branch) = branches.get(index) else {
                continue;
            };
            let other;
            let root = if Some(index) == own {
                root
            } else {
                let Some(changed) = schema
                    .with(branch.to_value())
                    .part(Extent::Least)
                    .and_then(|sample| replaced(root, at, sample))
                    .filter(|changed| self.whole.is_valid(changed))
                else {
                    continue;
                };
                other = changed;
                &other
            };
            let Some(value) = root.pointer(at.as_str()) else {
                continue;
            };
            (self.look)(&Site {
                whole: self.whole,
                schema,
                branches: &branches,
                branch,
                first,
                at,
                root,
                value,
            });
            first = false;
            self.inside(schema, branch, at, root, value);
        }
    }

    /// Whether a schema behind a reference was looked at often enough.
    fn seen(&mut self, schema: &Value, at: &Pointer) -> bool {
        let text = schema.to_string();
        if !text.contains("\"$ref\"") {
            return false;
        }
        let limit = if at.tokens().count() <= DEPTH {
            NEAR
        } else {
            FAR
        };
        let times = self.named.entry(text).or_default();
        *times += 1;
        *times > limit
    }

    fn inside(
        &mut self,
        schema: &Schema,
        branch: &Branch<'_>,
        at: &Pointer,
        root: &Value,
        value: &Value,
    ) {
        match value {
            Value::Object(members) => {
                for (name, property) in branch.properties() {
                    self.child(&schema.with(property.clone()), &at.join(name), root);
                }
                if let Some(extra) = branch.get("additionalProperties")
                    && extra.is_object()
                {
                    let present = members
                        .keys()
                        .find(|name| branch.property(name).is_none())
                        .map_or("extra_key", String::as_str);
                    self.child(&schema.with(extra.clone()), &at.join(present), root);
                }
            }
            // The items are of one schema, so that the first stands for all.
            Value::Array(_) => {
                if let Some(items) = branch.get("items") {
                    self.child(&schema.with(items.clone()), &at.join(0), root);
                }
            }
            _ => {}
        }
    }

    fn child(&mut self, schema: &Schema, at: &Pointer, root: &Value) {
        if self.waiting.len() > MOST {
            return;
        }
        let root = if root.pointer(at.as_str()).is_some() {
            Some(root.clone())
        } else {
            schema
                .part(Extent::Least)
                .and_then(|sample| replaced(root, at, sample))
                .filter(|root| self.whole.is_valid(root))
        };
        if let Some(root) = root {
            self.waiting.push_back((schema.clone(), at.clone(), root));
        }
    }
}

/// The alternative that a value is.
fn chosen(branches: &[Branch<'_>], value: &Value) -> Option<usize> {
    let fitting = branches
        .iter()
        .enumerate()
        .filter(|(_, branch)| branch.fits(value));
    // Of equals the first, which `max_by_key` alone would not give.
    fitting
        .rev()
        .max_by_key(|(_, branch)| branch.affinity(value))
        .map(|(index, _)| index)
}
