//! octo-transport.
