//! Names of components: one Rust type each, none that shadows another.

use std::collections::HashSet;

use super::Shaper;
use crate::{Pointer, rules, rust_name};

impl Shaper<'_> {
    /// Takes the name for a component of the document.
    pub(super) fn take_component_name(&mut self, name: &str) -> String {
        let chosen = self.free_name(name);
        if chosen != name {
            let place = Pointer::root()
                .join("components")
                .join("schemas")
                .join(name);
            self.note(&rules::SCHEMA_NAME, &place, format!("named {chosen}"));
        }
        self.names.insert(name.to_owned(), chosen.clone());
        chosen
    }

    /// Takes a name for a schema that had none.
    pub(super) fn take_inline_name(&mut self, hint: &str) -> String {
        self.free_name(&rust_name::type_name(hint))
    }

    fn free_name(&mut self, name: &str) -> String {
        if self.try_take(name) {
            return name.to_owned();
        }
        let base = rust_name::type_name(name);
        let candidates = std::iter::once(format!("{base}Model"))
            .chain((2_usize..).map(|number| format!("{base}{number}")));
        let mut candidates = candidates.skip(usize::from(!rust_name::shadows(&base)));
        candidates
            .find(|candidate| self.try_take(candidate))
            .unwrap_or(base)
    }

    fn try_take(&mut self, name: &str) -> bool {
        let in_code = rust_name::type_name(name);
        !rust_name::shadows(&in_code) && self.taken.insert(in_code)
    }

    /// The name under which a component of the document is written.
    pub(super) fn component_name(&self, name: &str) -> String {
        self.names
            .get(name)
            .cloned()
            .unwrap_or_else(|| name.to_owned())
    }
}

/// The names of a list in code, with those that an earlier one has already.
pub(super) struct Distinct {
    seen: HashSet<String>,
}

impl Distinct {
    pub(super) fn new(reserved: &[&str]) -> Self {
        Self {
            seen: reserved.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// Whether the name is new in code; takes it if so.
    pub(super) fn take(&mut self, name: &str) -> bool {
        self.seen.insert(rust_name::value_name(name))
    }
}

/// A name in code for one that collides: signs become words.
pub(super) fn spelled_out(name: &str) -> String {
    let mut out = String::new();
    for character in name.chars() {
        let word = match character {
            '!' => "not ",
            '+' => "plus ",
            '-' if out.trim().is_empty() => "minus ",
            '<' => "below ",
            '>' => "above ",
            '=' => "equal ",
            '*' => "star ",
            '$' => "dollar ",
            '@' => "at ",
            '#' => "hash ",
            '%' => "percent ",
            '&' => "and ",
            '~' => "tilde ",
            '?' => "query ",
            other => {
                out.push(other);
                continue;
            }
        };
        out.push(' ');
        out.push_str(word);
    }
    rust_name::value_name(&out)
}
