//! octogen.
