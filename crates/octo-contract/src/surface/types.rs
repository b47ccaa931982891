//! Sets of JSON types, with `integer` as a part of `number`.

use std::fmt;

use serde_json::Value;

/// A set of JSON types.
///
/// `number` holds both bits of [`TypeSet::NUMBER`], so that "integer became
/// number" is plain set inclusion.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct TypeSet(u8);

impl TypeSet {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const NULL: Self = Self(1);
    pub(crate) const BOOLEAN: Self = Self(2);
    pub(crate) const OBJECT: Self = Self(4);
    pub(crate) const ARRAY: Self = Self(8);
    pub(crate) const STRING: Self = Self(16);
    pub(crate) const INTEGER: Self = Self(32);
    pub(crate) const NUMBER: Self = Self(32 | 64);
    pub(crate) const ALL: Self = Self(127);

    /// The type that a `type` keyword's name stands for.
    pub(crate) fn named(name: &str) -> Self {
        match name {
            "null" => Self::NULL,
            "boolean" => Self::BOOLEAN,
            "object" => Self::OBJECT,
            "array" => Self::ARRAY,
            "string" => Self::STRING,
            "integer" => Self::INTEGER,
            "number" => Self::NUMBER,
            // Not a JSON type (`file`, `any`): promises nothing.
            _ => Self::ALL,
        }
    }

    /// What a `type` keyword (a name, or a list of names) allows.
    pub(crate) fn declared(keyword: &Value) -> Self {
        match keyword {
            Value::String(name) => Self::named(name),
            Value::Array(names) => names
                .iter()
                .filter_map(Value::as_str)
                .fold(Self::NONE, |set, name| set.union(Self::named(name))),
            _ => Self::ALL,
        }
    }

    /// The type of one value; whole numbers are integers.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::NULL,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Object(_) => Self::OBJECT,
            Value::Array(_) => Self::ARRAY,
            Value::String(_) => Self::STRING,
            Value::Number(number) if number.is_f64() => match number.as_f64() {
                Some(float) if float.fract() == 0.0 => Self::INTEGER,
                _ => Self::NUMBER,
            },
            Value::Number(_) => Self::INTEGER,
        }
    }

    pub(crate) const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl fmt::Display for TypeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.contains(Self::ALL.without(Self::NULL)) {
            return f.write_str("any");
        }
        if self.is_empty() {
            return f.write_str("nothing");
        }
        let number = if self.contains(Self::NUMBER) {
            Self::NUMBER
        } else {
            Self::INTEGER
        };
        let names = [
            (Self::STRING, "string"),
            (
                number,
                if number == Self::NUMBER {
                    "number"
                } else {
                    "integer"
                },
            ),
            (Self::BOOLEAN, "boolean"),
            (Self::OBJECT, "object"),
            (Self::ARRAY, "array"),
            (Self::NULL, "null"),
        ];
        let mut first = true;
        for (_, name) in names.iter().filter(|(set, _)| self.contains(*set)) {
            if !first {
                f.write_str(" or ")?;
            }
            first = false;
            f.write_str(name)?;
        }
        Ok(())
    }
}
