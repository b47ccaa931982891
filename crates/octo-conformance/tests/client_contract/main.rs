//! The clients against the published documents: everything that they can send
//! is what a document lets them send, and everything that a document lets a
//! server answer is read without loss.
//!
//! Requests are built from a tape of choices, so that proptest shrinks the
//! choices and with them the request. `PROPTEST_CASES` and
//! `PROPTEST_RNG_SEED` are honoured; a failure prints its seed.

#![allow(clippy::unwrap_used)]

mod catalio;
mod held;
mod octogen;
mod octolens;
mod reading;
mod tape;
