//! Spending the server's budget without being refused.
//!
//! Three parts: a [`Budget`] knows how much there is ([`LearnedBudget`] reads it
//! off the responses), a [`Gate`] lets calls through in their order of arrival,
//! and the registry gives all clients of one organization the same gate.

mod budget;
mod gate;
mod learned;
mod pace;
mod registry;
#[cfg(test)]
mod simulation;

pub use budget::{Budget, BudgetModel, Grant, Reading, Take};
pub(crate) use gate::{Gate, Permit, TooLate};
pub use learned::LearnedBudget;
pub use pace::Pace;
pub(crate) use registry::shared_gate;
