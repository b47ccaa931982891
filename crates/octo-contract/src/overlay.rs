//! OpenAPI Overlay 1.0: our declared additions to a contract, each with its
//! reason, applied before anything else looks at the document.

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath, PathElement};

use crate::{Error, Limits, Pointer, read};

/// An overlay document: a list of actions on places of a contract.
///
/// Source of the rules: OpenAPI Overlay Specification 1.0.0, section 4.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    overlay: String,
    #[serde(rename = "info")]
    _info: OverlayInfo,
    #[serde(rename = "extends")]
    _extends: Option<String>,
    actions: Vec<Action>,
}

#[derive(Clone, Debug, Deserialize)]
struct OverlayInfo {
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "version")]
    _version: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Action {
    target: String,
    #[serde(rename = "description")]
    _description: Option<String>,
    update: Option<Value>,
    #[serde(default)]
    remove: bool,
}

/// What one action of an overlay did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// Position of the action, from 0.
    pub index: usize,
    /// The JSONPath expression of the action.
    pub target: String,
    /// The places it selected. None is not an error by the specification, but
    /// usually means that the contract has moved on.
    pub places: Vec<Pointer>,
}

impl Overlay {
    /// Reads an overlay document.
    ///
    /// # Errors
    /// When the text is not JSON, is not an Overlay 1.0 document, or an
    /// action has no valid JSONPath target or nothing to do.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        let value = read::json(bytes, Limits::default())?;
        let overlay: Self = serde_json::from_value(value).map_err(|error| Error::Malformed {
            pointer: Pointer::root(),
            reason: format!("not an Overlay 1.0 document: {error}"),
        })?;
        if !overlay.overlay.starts_with("1.0.") {
            return Err(Error::Malformed {
                pointer: Pointer::root().join("overlay"),
                reason: format!("version {:?} is not 1.0.x", overlay.overlay),
            });
        }
        for (index, action) in overlay.actions.iter().enumerate() {
            action.path(index)?;
            if action.update.is_none() && !action.remove {
                return Err(action.error(index, "neither `update` nor `remove` is given"));
            }
        }
        Ok(overlay)
    }

    /// Applies every action in order and says what each one selected.
    ///
    /// An update of an object merges recursively, an update of an array
    /// appends; `remove` wins over `update`.
    ///
    /// # Errors
    /// When an update meets a place that is neither object nor array, or
    /// `remove` selects the whole document.
    pub fn apply(&self, document: &mut Value) -> Result<Vec<Applied>, Error> {
        let actions = self.actions.iter().enumerate();
        actions
            .map(|(index, action)| action.apply(index, document))
            .collect()
    }
}

impl Action {
    fn error(&self, index: usize, reason: impl Into<String>) -> Error {
        Error::Overlay {
            index,
            target: self.target.clone(),
            reason: reason.into(),
        }
    }

    fn path(&self, index: usize) -> Result<JsonPath, Error> {
        JsonPath::parse(&self.target)
            .map_err(|error| self.error(index, format!("the target is no JSONPath: {error}")))
    }

    fn apply(&self, index: usize, document: &mut Value) -> Result<Applied, Error> {
        let located = self.path(index)?.query_located(document);
        let mut places: Vec<Pointer> = located.locations().map(pointer).collect();
        let mut seen = std::collections::HashSet::new();
        places.retain(|place| seen.insert(place.clone()));
        if self.remove {
            // From the back, so that removing an element does not move the
            // ones still to be removed.
            places.sort_by_key(order);
            for place in places.iter().rev() {
                remove(document, place)
                    .map_err(|reason| self.error(index, format!("at {place}: {reason}")))?;
            }
        } else if let Some(update) = &self.update {
            for place in &places {
                let target = document.pointer_mut(place.as_str());
                let target =
                    target.ok_or_else(|| self.error(index, format!("at {place}: vanished")))?;
                merge(target, update)
                    .map_err(|reason| self.error(index, format!("at {place}: {reason}")))?;
            }
        }
        Ok(Applied {
            index,
            target: self.target.clone(),
            places,
        })
    }
}

fn pointer(path: &NormalizedPath<'_>) -> Pointer {
    path.iter()
        .fold(Pointer::root(), |place, element| match element {
            PathElement::Name(name) => place.join(name),
            PathElement::Index(index) => place.join(index),
        })
}

/// Sorts elements by position and everything inside a place after it.
fn order(place: &Pointer) -> Vec<(usize, String)> {
    let tokens = place.tokens();
    tokens
        .map(|token| (token.parse().unwrap_or(0), token))
        .collect()
}

fn remove(document: &mut Value, place: &Pointer) -> Result<(), &'static str> {
    let Some(token) = place.tokens().last() else {
        return Err("the whole document cannot be removed");
    };
    let parent = place.ancestors().nth(1).unwrap_or_default();
    match document.pointer_mut(parent.as_str()) {
        Some(Value::Object(members)) => {
            members.shift_remove(&token);
        }
        Some(Value::Array(items)) => {
            let index = token.parse::<usize>().ok();
            if let Some(index) = index.filter(|&index| index < items.len()) {
                items.remove(index);
            }
        }
        // A place inside one that this action has removed already.
        _ => {}
    }
    Ok(())
}

fn merge(target: &mut Value, update: &Value) -> Result<(), &'static str> {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            merge_members(target, update);
            Ok(())
        }
        (Value::Array(target), update) => {
            target.push(update.clone());
            Ok(())
        }
        (Value::Object(_), _) => Err("an object can only be updated with an object"),
        _ => Err("only objects and arrays can be updated; select the object around it"),
    }
}

/// Object into object recursively, array onto array, everything else replaced.
fn merge_members(
    target: &mut serde_json::Map<String, Value>,
    update: &serde_json::Map<String, Value>,
) {
    for (key, value) in update {
        match (target.get_mut(key), value) {
            (Some(Value::Object(old)), Value::Object(new)) => merge_members(old, new),
            (Some(Value::Array(old)), Value::Array(new)) => old.extend(new.iter().cloned()),
            (Some(old), new) => *old = new.clone(),
            (None, new) => {
                target.insert(key.clone(), new.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    fn overlay(actions: Value) -> Result<Overlay, Error> {
        let text = json!({
            "overlay": "1.0.0",
            "info": {"title": "Ours", "version": "1"},
            "actions": actions,
        });
        Overlay::read(text.to_string().as_bytes())
    }

    fn apply(actions: Value, mut document: Value) -> Result<Value, Error> {
        overlay(actions)?.apply(&mut document)?;
        Ok(document)
    }

    #[test]
    fn merges_objects_and_appends_to_arrays() {
        let actions = json!([
            {"target": "$.paths['/a'].post", "update": {"x-safe": true, "tags": ["b"], "deep": {"n": 2}}},
            {"target": "$.tags", "update": {"name": "t"}},
        ]);
        let document = json!({
            "paths": {"/a": {"post": {"tags": ["a"], "deep": {"m": 1}}}},
            "tags": [],
        });
        let expected = json!({
            "paths": {"/a": {"post": {"tags": ["a", "b"], "deep": {"m": 1, "n": 2}, "x-safe": true}}},
            "tags": [{"name": "t"}],
        });
        assert_eq!(apply(actions, document).unwrap(), expected);
    }

    #[test]
    fn removes_every_selected_element() {
        let actions = json!([{"target": "$.list[?@.drop == true]", "remove": true}]);
        let document = json!({"list": [{"drop": true}, {"n": 1}, {"drop": true}, {"drop": true}]});
        assert_eq!(
            apply(actions, document).unwrap(),
            json!({"list": [{"n": 1}]})
        );
    }

    #[test]
    fn removes_elements_named_out_of_order() {
        let actions = json!([{"target": "$.list[2,0]", "remove": true}]);
        let document = json!({"list": ["a", "b", "c"]});
        assert_eq!(apply(actions, document).unwrap(), json!({"list": ["b"]}));
    }

    #[test]
    fn removes_a_tree_and_its_parts_alike() {
        let actions = json!([{"target": "$.a..*", "remove": true}]);
        let document = json!({"a": {"b": {"c": [1, 2]}}, "k": 1});
        assert_eq!(apply(actions, document).unwrap(), json!({"a": {}, "k": 1}));
    }

    #[test]
    fn says_what_each_action_selected() {
        let overlay = overlay(json!([{"target": "$.nothing", "remove": true}])).unwrap();
        let applied = overlay.apply(&mut json!({})).unwrap();
        assert!(applied[0].places.is_empty());
    }

    #[test]
    fn names_the_action_in_every_error() {
        let no_path =
            json!([{"target": "$.a", "remove": true}, {"target": "paths[", "remove": true}]);
        let error = overlay(no_path).unwrap_err().to_string();
        assert!(error.starts_with("overlay action 1 (paths[): the target is no JSONPath"));
        let idle = overlay(json!([{"target": "$.a"}])).unwrap_err().to_string();
        assert!(idle.contains("neither `update` nor `remove`"));
        let scalar = json!([{"target": "$.a", "update": {"b": 1}}]);
        let error = apply(scalar, json!({"a": 1})).unwrap_err().to_string();
        assert!(error.contains("at /a: only objects and arrays"), "{error}");
        let root = json!([{"target": "$", "remove": true}]);
        assert!(apply(root, json!({})).is_err());
    }

    #[test]
    fn refuses_what_is_no_overlay() {
        assert!(Overlay::read(b"{}").is_err());
        let newer = br#"{"overlay":"2.0.0","info":{"title":"","version":""},"actions":[]}"#;
        assert!(Overlay::read(newer).is_err());
    }
}
