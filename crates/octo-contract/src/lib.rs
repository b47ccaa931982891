//! octo-contract.
