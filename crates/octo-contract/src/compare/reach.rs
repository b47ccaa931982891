//! Which operations reach which findings.
//!
//! Pairs that only one other pair leads to belong to that pair. What remains,
//! shared schemas and operations, is condensed into a graph without cycles, in
//! which sets of operations flow from callers to what they use: a word of bits
//! for 64 operations at a time, so that memory stays linear.

use super::engine::Owner;

/// How many operations reach something, and the first few of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reached {
    pub(crate) count: usize,
    pub(crate) first: Vec<u32>,
}

/// The most operations that a change names.
const NAMED: usize = 3;

/// Finds, for each set of owners, the operations that reach one of them.
pub(crate) fn reached(
    operations: usize,
    nodes: usize,
    edges: &[(Owner, u32)],
    asked: &[Vec<Owner>],
) -> Vec<Reached> {
    let graph = Graph::of(operations, nodes, edges);
    let heads: Vec<Vec<u32>> = asked
        .iter()
        .map(|owners| {
            let mut heads: Vec<u32> = owners
                .iter()
                .filter_map(|owner| graph.component_of(*owner))
                .collect();
            heads.sort_unstable();
            heads.dedup();
            heads
        })
        .collect();
    let mut found = vec![Reached::default(); asked.len()];
    let mut bits = vec![0u64; graph.components];
    for block in 0..operations.div_ceil(64) {
        bits.fill(0);
        let start = block * 64;
        for operation in start..operations.min(start + 64) {
            if let Some(component) = graph.component.get(operation)
                && let Some(slot) = bits.get_mut(*component as usize)
            {
                *slot |= 1 << (operation - start);
            }
        }
        // Callers have higher numbers than what they use.
        for (from, to) in &graph.edges {
            let reaching = bits.get(*from as usize).copied().unwrap_or(0);
            if let Some(slot) = bits.get_mut(*to as usize) {
                *slot |= reaching;
            }
        }
        for (heads, found) in heads.iter().zip(&mut found) {
            let mut all = heads.iter().fold(0, |all, head| {
                all | bits.get(*head as usize).copied().unwrap_or(0)
            });
            found.count += all.count_ones() as usize;
            while all != 0 && found.first.len() < NAMED {
                let operation = start + all.trailing_zeros() as usize;
                found
                    .first
                    .push(u32::try_from(operation).unwrap_or(u32::MAX));
                all &= all - 1;
            }
        }
    }
    found
}

struct Graph {
    operations: usize,
    /// The head of each vertex: itself, or the only one that leads to it.
    head: Vec<u32>,
    component: Vec<u32>,
    components: usize,
    /// Edges between components, callers first.
    edges: Vec<(u32, u32)>,
}

impl Graph {
    /// Operations are the first vertices, pairs follow.
    fn of(operations: usize, nodes: usize, edges: &[(Owner, u32)]) -> Self {
        let size = operations + nodes;
        let vertex = |owner: Owner| match owner {
            Owner::Operation(operation) => Some(operation as usize),
            Owner::Node(node) => Some(operations + node as usize),
            Owner::Document => None,
        };
        const NONE: u32 = u32::MAX;
        const MANY: u32 = u32::MAX - 1;
        let mut parent = vec![NONE; size];
        let edges: Vec<(u32, u32)> = edges
            .iter()
            .filter_map(|(owner, node)| {
                Some((
                    u32::try_from(vertex(*owner)?).ok()?,
                    u32::try_from(operations + *node as usize).ok()?,
                ))
            })
            .collect();
        for (from, to) in &edges {
            if let Some(slot) = parent.get_mut(*to as usize) {
                *slot = match *slot {
                    NONE if from != to => *from,
                    same if same == *from || from == to => same,
                    _ => MANY,
                };
            }
        }
        // A pair is found after the first pair that leads to it, so that its
        // only parent has its head already.
        let mut head: Vec<u32> = Vec::with_capacity(size);
        for (at, parent) in parent.iter().enumerate() {
            let own = u32::try_from(at).unwrap_or(NONE);
            let of_parent = match *parent {
                NONE | MANY => None,
                parent => head.get(parent as usize).copied(),
            };
            head.push(of_parent.unwrap_or(own));
        }
        let of = |vertex: u32| head.get(vertex as usize).copied().unwrap_or(vertex);
        let mut between: Vec<(u32, u32)> = edges
            .iter()
            .map(|(from, to)| (of(*from), of(*to)))
            .filter(|(from, to)| from != to)
            .collect();
        between.sort_unstable();
        between.dedup();
        let (component, components) = condensed(size, &between);
        let of = |vertex: u32| component.get(vertex as usize).copied().unwrap_or(0);
        let mut edges: Vec<(u32, u32)> = between
            .iter()
            .map(|(from, to)| (of(*from), of(*to)))
            .filter(|(from, to)| from != to)
            .collect();
        edges.sort_unstable_by_key(|(from, to)| (std::cmp::Reverse(*from), *to));
        edges.dedup();
        Self {
            operations,
            head,
            component,
            components,
            edges,
        }
    }

    fn component_of(&self, owner: Owner) -> Option<u32> {
        let vertex = match owner {
            Owner::Operation(operation) => operation as usize,
            Owner::Node(node) => self.operations + node as usize,
            Owner::Document => return None,
        };
        let head = self.head.get(vertex)?;
        self.component.get(*head as usize).copied()
    }
}

/// Tarjan's strongly connected components without recursion; a component's
/// number is higher than those of all it leads to.
fn condensed(size: usize, edges: &[(u32, u32)]) -> (Vec<u32>, usize) {
    const UNSEEN: u32 = u32::MAX;
    let mut start = vec![0usize; size + 1];
    for (from, _) in edges {
        if let Some(slot) = start.get_mut(*from as usize + 1) {
            *slot += 1;
        }
    }
    for at in 1..start.len() {
        start[at] += start[at - 1];
    }
    let mut order = vec![UNSEEN; size];
    let mut low = vec![0u32; size];
    let mut component = vec![UNSEEN; size];
    let mut stack: Vec<u32> = Vec::new();
    let mut work: Vec<(u32, usize)> = Vec::new();
    let (mut clock, mut components) = (0u32, 0u32);
    for root in 0..size {
        if order[root] != UNSEEN {
            continue;
        }
        work.push((root as u32, start[root]));
        order[root] = clock;
        low[root] = clock;
        clock += 1;
        stack.push(root as u32);
        while let Some((vertex, next)) = work.last_mut() {
            let at = *vertex as usize;
            if *next < start[at + 1] {
                let to = edges[*next].1 as usize;
                *next += 1;
                if order[to] == UNSEEN {
                    order[to] = clock;
                    low[to] = clock;
                    clock += 1;
                    stack.push(to as u32);
                    work.push((to as u32, start[to]));
                } else if component[to] == UNSEEN {
                    low[at] = low[at].min(order[to]);
                }
                continue;
            }
            if low[at] == order[at] {
                while let Some(member) = stack.pop() {
                    component[member as usize] = components;
                    if member as usize == at {
                        break;
                    }
                }
                components += 1;
            }
            work.pop();
            if let Some((parent, _)) = work.last() {
                let parent = *parent as usize;
                low[parent] = low[parent].min(low[at]);
            }
        }
    }
    (component, components as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_through_cycles_and_shared_pairs() {
        let (operation, node) = (Owner::Operation, Owner::Node);
        // 0 -> n0 <-> n1, 1 -> n1 -> n2, 2 -> n3.
        let edges = [
            (operation(0), 0),
            (node(0), 1),
            (node(1), 0),
            (operation(1), 1),
            (node(1), 2),
            (operation(2), 3),
        ];
        let asked = [
            vec![node(2)],
            vec![node(3)],
            vec![node(2), node(3)],
            vec![Owner::Document],
        ];
        let found = reached(3, 4, &edges, &asked);
        let counts: Vec<usize> = found.iter().map(|one| one.count).collect();
        assert_eq!(counts, [2, 1, 3, 0]);
        assert_eq!(found.first().map(|one| one.first.clone()), Some(vec![0, 1]));
    }

    #[test]
    fn names_the_first_three_of_many() {
        let edges: Vec<(Owner, u32)> = (0..200).map(|at| (Owner::Operation(at), 0)).collect();
        let found = reached(200, 1, &edges, &[vec![Owner::Node(0)]]);
        assert_eq!(
            found.first().map(|one| (one.count, one.first.clone())),
            Some((200, vec![0, 1, 2]))
        );
    }
}
