//! The operations of the contract, as an enumeration that grows with it.

use octolens::OperationId;

use crate::contract::Operation;

/// The operation's member of the enumeration; none for one that a later
/// document has and this workspace doesn't.
pub(super) fn known(operation: &Operation) -> Option<OperationId> {
    OperationId::ALL
        .into_iter()
        .find(|known| known.spec().wire_id == operation.id)
}
