//! octo-sandbox.
