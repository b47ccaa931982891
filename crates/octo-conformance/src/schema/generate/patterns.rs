//! Regular expressions of the schemas: matched as ECMA 262 says, and turned
//! around to make strings that match.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use proptest::{
    strategy::{Strategy, ValueTree},
    string::{RegexGeneratorStrategy, string_regex},
    test_runner::TestRunner,
};

/// The patterns of a document, compiled when first asked for.
#[derive(Default)]
pub(in crate::schema) struct Patterns(Mutex<HashMap<String, Arc<Pattern>>>);

impl Patterns {
    pub(in crate::schema) fn of(&self, pattern: &str) -> Arc<Pattern> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(compiled) = known.get(pattern) {
            return Arc::clone(compiled);
        }
        let compiled = Arc::new(Pattern::compile(pattern));
        known.insert(pattern.to_owned(), Arc::clone(&compiled));
        compiled
    }
}

/// One pattern.
pub(in crate::schema) struct Pattern {
    regex: Result<regress::Regex, String>,
    strings: Result<RegexGeneratorStrategy<String>, String>,
}

impl Pattern {
    fn compile(pattern: &str) -> Self {
        Self {
            regex: regress::Regex::with_flags(pattern, "u").map_err(|error| error.to_string()),
            strings: string_regex(&unanchored(pattern)).map_err(|error| error.to_string()),
        }
    }

    /// Why no string can be made from the pattern, if none can.
    pub(in crate::schema) fn generates(&self) -> Result<(), String> {
        match (&self.regex, &self.strings) {
            (Err(reason), _) | (_, Err(reason)) => Err(reason.clone()),
            (Ok(_), Ok(_)) => Ok(()),
        }
    }

    /// Whether some part of the text matches. A pattern that does not compile
    /// matches nothing; the document is refused for it.
    pub(in crate::schema) fn matches(&self, text: &str) -> bool {
        self.regex
            .as_ref()
            .is_ok_and(|regex| regex.find(text).is_some())
    }

    pub(in crate::schema) fn make(&self, runner: &mut TestRunner) -> Option<String> {
        let tree = self.strings.as_ref().ok()?.new_tree(runner).ok()?;
        let made = tree.current();
        self.matches(&made).then_some(made)
    }
}

/// The pattern without the anchors around it, and with the classes of ECMA
/// 262, which are of ASCII.
fn unanchored(pattern: &str) -> String {
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    let inner = match inner.strip_suffix('$') {
        Some(rest) if !rest.ends_with('\\') => rest,
        _ => inner,
    };
    let mut ascii = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            ascii.push(character);
            continue;
        }
        match characters.next() {
            Some('d') => ascii.push_str("[0-9]"),
            Some('w') => ascii.push_str("[A-Za-z0-9_]"),
            Some(escaped) => ascii.extend(['\\', escaped]),
            None => ascii.push('\\'),
        }
    }
    ascii
}
