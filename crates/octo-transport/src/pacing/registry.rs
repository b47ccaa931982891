//! One gate for all clients that spend the same budget.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};

use super::{BudgetModel, Gate, LearnedBudget};

/// What clients must share to share a budget.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Key {
    origin: String,
    credential: u64,
    model: BudgetModel,
    /// Clients with different ideas of time cannot share instants.
    clock: usize,
}

static GATES: LazyLock<Mutex<HashMap<Key, Weak<Gate>>>> = LazyLock::new(Mutex::default);

/// The gate of an origin and credential, made anew when no client has it.
pub(crate) fn shared_gate(
    origin: String,
    credential: u64,
    model: BudgetModel,
    clock: usize,
) -> Arc<Gate> {
    let key = Key {
        origin,
        credential,
        model,
        clock,
    };
    let mut gates = GATES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(gate) = gates.get(&key).and_then(Weak::upgrade) {
        return gate;
    }
    gates.retain(|_, gate| gate.strong_count() > 0);
    let gate = Arc::new(Gate::new(Arc::new(LearnedBudget::new(model))));
    gates.insert(key, Arc::downgrade(&gate));
    gate
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_origin_and_credential_share() {
        let gate = |origin: &str, credential| {
            shared_gate(origin.to_owned(), credential, BudgetModel::Window, 0)
        };
        let first = gate("https://one.test", 1);
        assert!(Arc::ptr_eq(&first, &gate("https://one.test", 1)));
        assert!(!Arc::ptr_eq(&first, &gate("https://one.test", 2)));
        assert!(!Arc::ptr_eq(&first, &gate("https://two.test", 1)));
    }

    #[test]
    fn a_gate_without_clients_is_forgotten() {
        let gate = || shared_gate("https://gone.test".to_owned(), 7, BudgetModel::Window, 0);
        let first = Arc::downgrade(&gate());
        assert!(first.upgrade().is_none());
        drop(gate());
    }
}
