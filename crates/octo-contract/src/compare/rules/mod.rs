//! Every rule of the comparison.
//!
//! A rule whose classes follow from effect and direction (a narrowed request
//! and a widened response break, the mirrors add) needs no comment; every
//! other says `because`. Each names its mirror; a test holds the table to it.
//! In webhooks and callbacks the client is the one who is called: rules about
//! structure whose class turns round with that say so by `received`.

mod schema;
mod source;
mod structure;

pub(crate) use self::{schema::*, source::*, structure::*};
use super::{
    class::Class::{Additive, Breaking, Cosmetic, ForwardRisk},
    rule::{
        Effect::{Changes, Narrows, Widens},
        Rule,
    },
};

/// Every rule: schemas, the structure around them, generated code.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let tables = [schema::TABLE, structure::TABLE, source::TABLE];
    tables.into_iter().flatten().copied()
}

/// Names each rule and lists them all.
macro_rules! table {
    ($($name:ident = $rule:expr;)*) => {
        $(pub(crate) static $name: Rule = $rule;)*

        /// The rules of this table.
        pub(super) static TABLE: &[&Rule] = &[$(&$name),*];
    };
}

pub(super) const SET: &str =
    "a bound where none was often writes down what the server did all along";
pub(super) const TOUCH: &str = "the field, variant or argument has another type in generated code";

pub(super) const fn set(name: &'static str, mirror: &'static str) -> Rule {
    Rule::travels(name, Narrows, mirror, ForwardRisk, Additive).because(SET)
}
pub(super) const fn unset(name: &'static str, mirror: &'static str) -> Rule {
    Rule::travels(name, Widens, mirror, Additive, Breaking)
}
pub(super) const fn narrows(name: &'static str, mirror: &'static str) -> Rule {
    Rule::travels(name, Narrows, mirror, Breaking, Additive)
}
pub(super) const fn widens(name: &'static str, mirror: &'static str) -> Rule {
    Rule::travels(name, Widens, mirror, Additive, Breaking)
}
pub(super) const fn changes(name: &'static str) -> Rule {
    Rule::travels(name, Changes, name, Breaking, Breaking)
}
pub(super) const fn added(name: &'static str, mirror: &'static str) -> Rule {
    Rule::stands(name, Widens, mirror, Additive)
}
pub(super) const fn removed(name: &'static str, mirror: &'static str) -> Rule {
    Rule::stands(name, Narrows, mirror, Breaking)
}
pub(super) const fn risky(name: &'static str, mirror: &'static str, why: &'static str) -> Rule {
    Rule::stands(name, Narrows, mirror, ForwardRisk).because(why)
}
pub(super) const fn wording(name: &'static str) -> Rule {
    Rule::stands(name, Changes, name, Cosmetic).because("nothing on the wire depends on it")
}
pub(super) const fn source(name: &'static str, mirror: &'static str) -> Rule {
    Rule::stands(name, Changes, mirror, Breaking).on_source()
}
pub(super) const fn source_added(name: &'static str, mirror: &'static str) -> Rule {
    Rule::stands(name, Widens, mirror, Additive).on_source()
}

pub(super) const fn default(name: &'static str, mirror: &'static str) -> Rule {
    Rule::travels(name, Changes, mirror, ForwardRisk, Cosmetic)
        .because("what a request leaves out means something else; in a response it is a remark")
}

use table;
