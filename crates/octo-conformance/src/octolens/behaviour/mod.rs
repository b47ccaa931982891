//! What the vendor's documentation promises beyond the schemas.

use crate::case::Case;
use crate::contract::Contract;

pub(super) fn cases(_contract: &Contract) -> Vec<Case> {
    Vec::new()
}
