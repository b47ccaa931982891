//! Edits at a place of a value.

use octo_contract::Pointer;
use serde_json::Value;

/// The value with another one at this place. A property that is not there is
/// added; the place itself must lie in an object or an array that is.
pub(super) fn replaced(root: &Value, at: &Pointer, value: Value) -> Option<Value> {
    let mut root = root.clone();
    if let Some(target) = root.pointer_mut(at.as_str()) {
        *target = value;
        return Some(root);
    }
    let (parent, name) = split(at)?;
    match root.pointer_mut(&parent)? {
        Value::Object(members) => {
            members.insert(name, value);
        }
        Value::Array(items) if name == items.len().to_string() => items.push(value),
        _ => return None,
    }
    Some(root)
}

/// The value without the property or item at this place.
pub(super) fn removed(root: &Value, at: &Pointer) -> Option<Value> {
    let mut root = root.clone();
    let (parent, name) = split(at)?;
    match root.pointer_mut(&parent)? {
        Value::Object(members) => {
            members.shift_remove(&name)?;
        }
        Value::Array(items) => {
            let index: usize = name.parse().ok()?;
            (index < items.len()).then(|| items.remove(index))?;
        }
        _ => return None,
    }
    Some(root)
}

fn split(at: &Pointer) -> Option<(String, String)> {
    let (parent, _) = at.as_str().rsplit_once('/')?;
    Some((parent.to_owned(), at.tokens().last()?))
}
