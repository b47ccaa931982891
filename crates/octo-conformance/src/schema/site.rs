//! Every place of a value that a schema speaks of, and what it says there.

use octo_contract::Pointer;
use serde_json::Value;

use super::{
    branch::{Branch, Kind},
    generate::Extent,
    place::replaced,
    walk::Schema,
};

/// Deeper than this no place is looked at; only a recursive schema goes there.
const DEEPEST: usize = 12;

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
    Visit {
        whole,
        look,
        above: Vec::new(),
    }
    .place(whole, &Pointer::root(), value);
}

struct Visit<'v> {
    whole: &'v Schema,
    look: &'v mut dyn FnMut(&Site<'_>),
    /// The schemas around the place, to notice recursion.
    above: Vec<Value>,
}

impl Visit<'_> {
    fn place(&mut self, schema: &Schema, at: &Pointer, root: &Value) {
        let again = self.above.iter().filter(|seen| *seen == schema.as_value());
        if self.above.len() > DEEPEST || again.count() > 1 {
            return;
        }
        let Some(value) = root.pointer(at.as_str()) else {
            return;
        };
        let branches = schema.branches();
        let own = chosen(schema, &branches, value);
        // The alternative of the value comes first, then the others.
        let order = own
            .into_iter()
            .chain((0..branches.len()).filter(|index| Some(*index) != own));
        self.above.push(schema.as_value().clone());
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
                    .sample(Extent::Least)
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
        self.above.pop();
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
        if root.pointer(at.as_str()).is_some() {
            self.place(schema, at, root);
            return;
        }
        let added = schema
            .sample(Extent::Least)
            .and_then(|sample| replaced(root, at, sample))
            .filter(|root| self.whole.is_valid(root));
        if let Some(root) = added {
            self.place(schema, at, &root);
        }
    }
}

/// The alternative that a value is.
fn chosen(schema: &Schema, branches: &[Branch<'_>], value: &Value) -> Option<usize> {
    let fitting: Vec<usize> = branches
        .iter()
        .enumerate()
        .filter(|(_, branch)| branch.fits(value))
        .map(|(index, _)| index)
        .collect();
    match fitting[..] {
        [only] => Some(only),
        _ => fitting.into_iter().find(|index| {
            branches
                .get(*index)
                .is_some_and(|branch| schema.with(branch.to_value()).is_valid(value))
        }),
    }
}
