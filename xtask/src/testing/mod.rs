//! What the tests of several commands share.

pub(crate) mod fixture;
pub(crate) mod server;
