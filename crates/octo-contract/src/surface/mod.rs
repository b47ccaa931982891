//! What a client can see of a contract: schemas by meaning, not by spelling.
//!
//! References are followed where they stand, `allOf` is merged, the spellings
//! of "nullable" are one thing, a constant is an enumeration of one value, and
//! exclusive bounds have one form. Nothing is copied: everything borrows from
//! the documents, so that every finding can name the place it came from.

mod bounds;
mod effective;
mod groups;
mod pointers;
mod side;
mod spans;
mod types;

pub use self::spans::{Span, spans};
pub(crate) use self::{
    bounds::{BOUNDS, Bound, divides, same_json},
    effective::{Additional, Effective, flag},
    groups::{Group, GroupKind},
    pointers::pointers,
    side::{ANYTHING, Side, is_wording},
    types::TypeSet,
};
