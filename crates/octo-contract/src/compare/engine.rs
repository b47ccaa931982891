//! The work list: pairs of schemas to compare, each once per direction, and
//! what was found where.
//!
//! Nothing here recurses. A pair that is met again, a cycle among them, is the
//! pair that is known already: it is assumed equal while it is being looked
//! at, and its findings count for everybody who reaches it.

use std::{
    collections::HashMap,
    hash::{Hash, Hasher},
};

use indexmap::IndexMap;
use serde_json::Value;

use super::{
    class::{Axis, Class, Direction},
    rule::Rule,
};
use crate::surface::{ANYTHING, Side};

/// A pair of schemas in one direction.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    pub(crate) base: Box<[&'a Value]>,
    pub(crate) revision: Box<[&'a Value]>,
    /// Where each side is written, for a side that says nothing itself.
    pub(crate) anchors: (&'a Value, &'a Value),
    pub(crate) context: Context,
}

/// What a pair of schemas is compared for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Context {
    pub(crate) direction: Direction,
    /// The values travel as text (parameters, headers, forms), not as JSON.
    pub(crate) text: bool,
    /// Null is judged elsewhere: the pair is a branch of a choice.
    pub(crate) skip_null: bool,
}

impl Context {
    pub(crate) const fn json(direction: Direction) -> Self {
        Self {
            direction,
            text: false,
            skip_null: false,
        }
    }

    /// What the members of a value are compared for.
    pub(crate) const fn inside(self) -> Self {
        Self {
            skip_null: false,
            ..self
        }
    }

    pub(crate) const fn branch(self) -> Self {
        Self {
            skip_null: true,
            ..self
        }
    }
}

/// Who reaches a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Owner {
    Operation(u32),
    Node(u32),
    /// The document as a whole.
    Document,
}

/// A difference, before it is worded.
#[derive(Debug)]
pub(crate) struct Finding<'a> {
    pub(crate) rule: &'static Rule,
    pub(crate) direction: Direction,
    pub(crate) class: Class,
    pub(crate) base: Option<&'a Value>,
    pub(crate) revision: Option<&'a Value>,
    /// What there is to say after the name of the thing.
    pub(crate) predicate: String,
    pub(crate) owners: Vec<Owner>,
}

/// What makes two findings the same one.
#[derive(PartialEq, Eq)]
pub(crate) struct FindingKey {
    rule: &'static str,
    direction: Direction,
    class: Class,
    base: usize,
    revision: usize,
}

impl Hash for FindingKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.base.hash(state);
        self.revision.hash(state);
        self.rule.hash(state);
    }
}

pub(crate) fn address(value: &Value) -> usize {
    std::ptr::from_ref(value) as usize
}

/// The state of a comparison.
pub(crate) struct Engine<'a> {
    pub(crate) base: Side<'a>,
    pub(crate) revision: Side<'a>,
    pub(crate) nodes: Vec<Node<'a>>,
    singles: HashMap<(usize, usize, Context), u32>,
    several: HashMap<(Vec<usize>, Vec<usize>, Context), u32>,
    /// The next node to compare; the nodes are their own queue.
    next: usize,
    /// From who reaches to what is reached.
    pub(crate) edges: Vec<(Owner, u32)>,
    pub(crate) findings: IndexMap<FindingKey, Finding<'a>>,
    /// Labels of the operations, in the order of the documents.
    pub(crate) operations: Vec<String>,
    /// Names of components that stand at both ends of a pair.
    pub(crate) renames: IndexMap<(&'a str, &'a str), ()>,
    /// Who is being compared now, and which way.
    pub(crate) owner: Owner,
    pub(crate) direction: Direction,
    /// Whether the operation being compared is one that the server calls.
    pub(crate) called: bool,
}

impl<'a> Engine<'a> {
    pub(crate) fn new(base: &'a Value, revision: &'a Value) -> Self {
        Self {
            base: Side::new(base),
            revision: Side::new(revision),
            nodes: Vec::new(),
            singles: HashMap::new(),
            several: HashMap::new(),
            next: 0,
            edges: Vec::new(),
            findings: IndexMap::new(),
            operations: Vec::new(),
            renames: IndexMap::new(),
            owner: Owner::Document,
            direction: Direction::Structure,
            called: false,
        }
    }

    /// Asks for a pair to be compared on behalf of the current owner. A side
    /// without a schema allows anything; `anchors` is where it would stand.
    pub(crate) fn pair(
        &mut self,
        base: &[&'a Value],
        revision: &[&'a Value],
        anchors: (&'a Value, &'a Value),
        context: Context,
    ) {
        if base.is_empty() && revision.is_empty() {
            return;
        }
        if let ([base], [revision]) = (base, revision) {
            self.note_names(base, revision);
            let base = self.base.core(base);
            let revision = self.revision.core(revision);
            if plainly_equal(base, revision, 0) {
                return;
            }
            let key = (address(base), address(revision), context);
            let node = match self.singles.get(&key) {
                Some(known) => *known,
                None => {
                    let node = self.add(Box::new([base]), Box::new([revision]), anchors, context);
                    self.singles.insert(key, node);
                    node
                }
            };
            self.edges.push((self.owner, node));
            return;
        }
        let base = cores(&self.base, base);
        let revision = cores(&self.revision, revision);
        let addresses = |side: &[&'a Value]| side.iter().map(|v| address(v)).collect::<Vec<_>>();
        // A side that says nothing is told apart by where it would stand.
        let mut key = (addresses(&base), addresses(&revision), context);
        if base.iter().all(|schema| std::ptr::eq(*schema, &ANYTHING)) {
            key.0.push(address(anchors.0));
        }
        if revision
            .iter()
            .all(|schema| std::ptr::eq(*schema, &ANYTHING))
        {
            key.1.push(address(anchors.1));
        }
        let node = match self.several.get(&key) {
            Some(known) => *known,
            None => {
                let node = self.add(base, revision, anchors, context);
                self.several.insert(key, node);
                node
            }
        };
        self.edges.push((self.owner, node));
    }

    fn add(
        &mut self,
        base: Box<[&'a Value]>,
        revision: Box<[&'a Value]>,
        anchors: (&'a Value, &'a Value),
        context: Context,
    ) -> u32 {
        let node = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        self.nodes.push(Node {
            base,
            revision,
            anchors,
            context,
        });
        node
    }

    /// Compares pairs until none is left.
    pub(crate) fn drain(&mut self) {
        while self.next < self.nodes.len() {
            let at = self.next;
            self.next += 1;
            self.owner = Owner::Node(u32::try_from(at).unwrap_or(u32::MAX));
            self.compare_node(at);
        }
        self.owner = Owner::Document;
        self.direction = Direction::Structure;
    }

    /// Records a difference for the current owner and direction, and its
    /// shadow on the source axis.
    pub(crate) fn report(
        &mut self,
        rule: &'static Rule,
        base: Option<&'a Value>,
        revision: Option<&'a Value>,
        predicate: impl FnOnce() -> String,
    ) {
        let at = self.record(rule, base, revision);
        let shadow = rule
            .source
            .map(|source| self.record(source, base, revision));
        let unworded = |finding: &Finding<'a>| finding.predicate.is_empty();
        let wanting = [Some(at), shadow].into_iter().flatten();
        let wanting: Vec<usize> = wanting
            .filter(|at| {
                self.findings
                    .get_index(*at)
                    .is_some_and(|(_, finding)| unworded(finding))
            })
            .collect();
        if wanting.is_empty() {
            return;
        }
        let text = predicate();
        for at in wanting {
            if let Some((_, finding)) = self.findings.get_index_mut(at) {
                finding.predicate.clone_from(&text);
            }
        }
    }

    /// The finding's place in the list; a new one is not worded yet.
    fn record(
        &mut self,
        rule: &'static Rule,
        base: Option<&'a Value>,
        revision: Option<&'a Value>,
    ) -> usize {
        let direction = match (rule.is_directed(), rule.axis, self.owner) {
            (true, ..) | (false, Axis::Wire, Owner::Operation(_)) => self.direction,
            _ => Direction::Structure,
        };
        let class = match self.called {
            true => rule.class_received(direction),
            false => rule.class(direction),
        };
        let key = FindingKey {
            rule: rule.name,
            direction,
            class,
            base: base.map_or(0, address),
            revision: revision.map_or(0, address),
        };
        let entry = self.findings.entry(key);
        let at = entry.index();
        let owner = self.owner;
        let finding = entry.or_insert_with(|| Finding {
            rule,
            direction,
            class,
            base,
            revision,
            predicate: String::new(),
            owners: Vec::new(),
        });
        if finding.owners.last() != Some(&owner) {
            finding.owners.push(owner);
        }
        at
    }

    fn note_names(&mut self, base: &'a Value, revision: &'a Value) {
        if let (Some(base), Some(revision)) = (component_name(base), component_name(revision))
            && base != revision
        {
            self.renames.insert((base, revision), ());
        }
    }
}

/// Whether two schemas are spelled the same and refer to nothing: equal
/// without a closer look. Looks a few levels deep at most, so that looking
/// again on each level stays cheap.
fn plainly_equal(base: &Value, revision: &Value, depth: usize) -> bool {
    match (base, revision) {
        (Value::Object(base), Value::Object(revision)) => {
            depth < 8
                && base.len() == revision.len()
                && base.iter().all(|(key, value)| {
                    !matches!(key.as_str(), "$ref" | "$dynamicRef")
                        && revision
                            .get(key)
                            .is_some_and(|other| plainly_equal(value, other, depth + 1))
                })
        }
        (Value::Array(base), Value::Array(revision)) => {
            depth < 8
                && base.len() == revision.len()
                && base
                    .iter()
                    .zip(revision)
                    .all(|(value, other)| plainly_equal(value, other, depth + 1))
        }
        _ => base == revision,
    }
}

fn cores<'a>(side: &Side<'a>, schemas: &[&'a Value]) -> Box<[&'a Value]> {
    let mut cores: Vec<&'a Value> = Vec::with_capacity(schemas.len().max(1));
    for schema in schemas {
        let core = side.core(schema);
        if !cores.iter().any(|known| std::ptr::eq(*known, core)) {
            cores.push(core);
        }
    }
    if cores.is_empty() {
        cores.push(&ANYTHING);
    }
    cores.into_boxed_slice()
}

/// The name of the component that a schema refers to, single-member wrappers
/// aside.
pub(crate) fn component_name(schema: &Value) -> Option<&str> {
    let mut at = schema;
    for _ in 0..8 {
        let map = at.as_object()?;
        if let Some(Value::String(reference)) = map.get("$ref") {
            return reference.strip_prefix("#/components/schemas/");
        }
        at = ["allOf", "anyOf", "oneOf"].iter().find_map(|keyword| {
            match map.get(*keyword)?.as_array()?.as_slice() {
                [single] => Some(single),
                _ => None,
            }
        })?;
    }
    None
}
