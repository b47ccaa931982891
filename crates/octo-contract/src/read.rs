//! Parsing within bounds: depth and number of values are counted while the
//! text is read, and every complaint names its place.

use std::{cell::Cell, fmt};

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::{Error, Limits, Pointer};

pub(crate) fn json(bytes: &[u8], limits: Limits) -> Result<Value, Error> {
    check_size(bytes, limits)?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let budget = Budget::new(limits);
    let mut parser = serde_json::Deserializer::from_slice(bytes);
    let value = budget.root().deserialize(&mut parser);
    let value = value.map_err(|error| budget.explain(error.to_string()))?;
    parser.end().map_err(|error| Error::Syntax {
        reason: error.to_string(),
    })?;
    Ok(value)
}

/// Reads YAML by the same counting visitor, so that an alias costs as much as
/// what it stands for.
#[cfg(feature = "yaml")]
pub(crate) fn yaml(bytes: &[u8], limits: Limits) -> Result<Value, Error> {
    check_size(bytes, limits)?;
    let mut options = serde_saphyr::Options::default();
    // Version 1.2: `no` and `on` are text.
    options.strict_booleans = true;
    options.with_snippet = false;
    let mut most = serde_saphyr::Budget::default();
    most.max_events = limits.nodes.saturating_mul(2);
    most.max_nodes = limits.nodes;
    most.max_depth = limits.depth.saturating_mul(2);
    most.max_total_scalar_bytes = limits.bytes;
    options.budget = Some(most);
    let budget = Budget::new(limits);
    let read = |parser: serde_saphyr::Deserializer<'_, '_>| budget.root().deserialize(parser);
    serde_saphyr::with_deserializer_from_slice_with_options(bytes, options, read)
        .map_err(|error| budget.explain(error.to_string()))
}

pub(crate) fn check_size(bytes: &[u8], limits: Limits) -> Result<(), Error> {
    if bytes.len() > limits.bytes {
        return Err(Error::TooLarge {
            limit: limits.bytes,
        });
    }
    Ok(())
}

/// Checks a parsed value without recursion, since it may be too deep for it.
pub(crate) fn check_depth(value: &Value, limit: usize) -> Result<(), Error> {
    let mut open = vec![(value, 0_usize, Pointer::root())];
    while let Some((value, depth, place)) = open.pop() {
        if depth > limit {
            return Err(Error::Malformed {
                pointer: place,
                reason: too_deep(limit),
            });
        }
        match value {
            Value::Array(items) => {
                let items = items.iter().enumerate();
                open.extend(items.map(|(index, item)| (item, depth + 1, place.join(index))));
            }
            Value::Object(members) => {
                let members = members.iter();
                open.extend(members.map(|(key, member)| (member, depth + 1, place.join(key))));
            }
            _ => {}
        }
    }
    Ok(())
}

fn too_deep(limit: usize) -> String {
    format!("nested deeper than {limit} levels; flatten it or move parts into components")
}

/// What may still be read, and the first complaint about the content.
pub(crate) struct Budget {
    limits: Limits,
    left: Cell<usize>,
    complaint: Cell<Option<(Pointer, String)>>,
}

impl Budget {
    pub(crate) fn new(limits: Limits) -> Self {
        Self {
            limits,
            left: Cell::new(limits.nodes),
            complaint: Cell::new(None),
        }
    }

    pub(crate) fn root(&self) -> Seed<'_> {
        Seed {
            budget: self,
            depth: 0,
            place: Pointer::root(),
        }
    }

    pub(crate) fn explain(&self, syntax: String) -> Error {
        match self.complaint.take() {
            Some((pointer, reason)) => Error::Malformed { pointer, reason },
            None => Error::Syntax { reason: syntax },
        }
    }
}

/// Builds one value, knowing where it stands.
pub(crate) struct Seed<'a> {
    budget: &'a Budget,
    depth: usize,
    place: Pointer,
}

impl<'a> Seed<'a> {
    fn child(&self, token: impl fmt::Display) -> Seed<'a> {
        Seed {
            budget: self.budget,
            depth: self.depth + 1,
            place: self.place.join(token),
        }
    }

    fn complain<E: serde::de::Error>(&self, reason: String) -> E {
        let error = E::custom(&reason);
        self.budget
            .complaint
            .set(Some((self.place.clone(), reason)));
        error
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Value, D::Error> {
        let limits = self.budget.limits;
        if self.depth > limits.depth {
            return Err(self.complain(too_deep(limits.depth)));
        }
        match self.budget.left.get().checked_sub(1) {
            Some(left) => self.budget.left.set(left),
            None => {
                let reason = format!("the document holds more than {} values", limits.nodes);
                return Err(self.complain(reason));
            }
        }
        parser.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, parser: D) -> Result<Value, D::Error> {
        parser.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        match Number::from_f64(value) {
            Some(number) => Ok(Value::Number(number)),
            None => Err(self.complain("the number is not finite; JSON has no such value".into())),
        }
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(self.child(items.len()))? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(key) = access.next_key_seed(Key)? {
            let child = self.child(&key);
            if members.contains_key(&key) {
                return Err(child.complain("the key stands here twice; keep one".to_owned()));
            }
            let member = access.next_value_seed(child)?;
            members.insert(key, member);
        }
        Ok(Value::Object(members))
    }
}

/// A key: text, or what YAML reads as something else (`200:`, `true:`).
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<String, D::Error> {
        parser.deserialize_any(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a key")
    }

    fn visit_bool<E>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E>(self, value: f64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_unit<E>(self) -> Result<String, E> {
        Ok("null".to_owned())
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn complaint(text: &str, limits: Limits) -> String {
        json(text.as_bytes(), limits).unwrap_err().to_string()
    }

    #[test]
    fn keeps_the_order_of_keys() {
        let value = json(br#"{"b":1,"a":[true,null,1.5,"x"]}"#, Limits::default()).unwrap();
        assert_eq!(value.to_string(), r#"{"b":1,"a":[true,null,1.5,"x"]}"#);
    }

    #[test]
    fn names_the_place_of_a_repeated_key() {
        let text = r#"{"paths":{"/a":{"get":1,"get":2}}}"#;
        assert!(complaint(text, Limits::default()).starts_with("at /paths/~1a/get: "));
    }

    #[test]
    fn bounds_size_depth_and_number() {
        let small = Limits {
            bytes: 40,
            depth: 3,
            nodes: 6,
        };
        assert!(complaint(&"[".repeat(41), small).contains("larger than 40 bytes"));
        assert!(complaint(r#"{"a":[[[1]]]}"#, small).starts_with("at /a/0/0/0: nested deeper"));
        assert!(complaint("[1,2,3,4,5,6,7]", small).contains("more than 6 values"));
    }

    #[test]
    fn survives_a_million_open_brackets() {
        let text = "[".repeat(1_000_000);
        assert!(complaint(&text, Limits::default()).contains("nested deeper than 120"));
    }

    #[test]
    fn says_line_and_column_of_a_syntax_error() {
        assert!(complaint("{\n  \"a\": }", Limits::default()).contains("line 2 column 8"));
        assert!(complaint("{} x", Limits::default()).contains("trailing characters"));
    }
}
