//! From places in memory back to JSON pointers.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

/// A walk's step: a value and how it is reached from its container.
struct Step<'a> {
    value: &'a Value,
    parent: usize,
    token: Token<'a>,
}

enum Token<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

/// Finds the pointers of the values whose addresses are asked for, in one
/// walk over the document that keeps nothing but the way to where it is.
pub(crate) fn pointers(root: &Value, wanted: &HashSet<usize>) -> HashMap<usize, String> {
    let mut found = HashMap::with_capacity(wanted.len());
    let mut path: Vec<Token<'_>> = Vec::new();
    let mut open = vec![Step {
        value: root,
        parent: 0,
        token: Token::Root,
    }];
    while let Some(Step {
        value,
        parent,
        token,
    }) = open.pop()
    {
        path.truncate(parent);
        path.push(token);
        let address = std::ptr::from_ref(value) as usize;
        if wanted.contains(&address) {
            found.insert(address, written(&path));
        }
        let parent = path.len();
        match value {
            Value::Object(map) => open.extend(map.iter().map(|(key, value)| Step {
                value,
                parent,
                token: Token::Key(key),
            })),
            Value::Array(items) => open.extend(items.iter().enumerate().map(|(at, value)| Step {
                value,
                parent,
                token: Token::Index(at),
            })),
            _ => {}
        }
    }
    found
}

fn written(path: &[Token<'_>]) -> String {
    let mut pointer = String::new();
    for token in path {
        match token {
            Token::Root => {}
            Token::Key(key) => {
                pointer.push('/');
                pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Token::Index(at) => {
                pointer.push('/');
                pointer.push_str(&at.to_string());
            }
        }
    }
    pointer
}
