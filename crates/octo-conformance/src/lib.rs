//! Holds a server of the Octogen, Octolens or Catalio contract to its
//! document, and the clients of this workspace to both.

pub mod schema;
