//! octogen-api.
