//! Schemas of a published document: as validators, and as sources of values
//! that they accept or refuse.
