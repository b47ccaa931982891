//! Bounds and numbers: one form for each, compared exactly.

use std::cmp::Ordering;

use serde_json::{Number, Value};

/// A bound on a value's size, with the keyword that sets it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound<'a> {
    pub(crate) limit: &'a Number,
    pub(crate) exclusive: bool,
    /// The value of the keyword, where it stands.
    pub(crate) site: &'a Value,
}

/// A kind of bound: its keyword, and whether larger numbers allow more.
#[derive(Debug)]
pub(crate) struct BoundKind {
    pub(crate) keyword: &'static str,
    pub(crate) upper: bool,
    /// The limit that says nothing, `minLength: 0` for one.
    pub(crate) vacuous: Option<i64>,
}

/// Every kind of bound; [`super::Effective::bounds`] has the same order.
pub(crate) static BOUNDS: [BoundKind; 10] = [
    kind("maximum", true, None),
    kind("minimum", false, None),
    kind("maxLength", true, None),
    kind("minLength", false, Some(0)),
    kind("maxItems", true, None),
    kind("minItems", false, Some(0)),
    kind("maxProperties", true, None),
    kind("minProperties", false, Some(0)),
    kind("maxContains", true, None),
    kind("minContains", false, Some(1)),
];

const fn kind(keyword: &'static str, upper: bool, vacuous: Option<i64>) -> BoundKind {
    BoundKind {
        keyword,
        upper,
        vacuous,
    }
}

impl BoundKind {
    /// Whether this limit says nothing.
    pub(crate) fn is_vacuous(&self, limit: &Number) -> bool {
        self.vacuous.is_some() && limit.as_i64() == self.vacuous
    }

    /// How much `left` allows compared with `right`: `Greater` allows more.
    pub(crate) fn allowance(
        &self,
        left: &Bound<'_>,
        right: &Bound<'_>,
        integers: bool,
    ) -> Ordering {
        let key = |bound: &Bound<'_>| {
            let step = i128::from(bound.exclusive && integers);
            let exclusive = bound.exclusive && !integers;
            (
                bound.limit.clone(),
                if self.upper { -step } else { step },
                exclusive,
            )
        };
        let ((left, left_step, left_open), (right, right_step, right_open)) =
            (key(left), key(right));
        let order = match (whole(&left), whole(&right)) {
            (Some(left), Some(right)) => (left + left_step).cmp(&(right + right_step)),
            _ => compare_numbers(&left, &right),
        };
        let order = if self.upper { order } else { order.reverse() };
        // An exclusive bound allows less than the inclusive one at its limit.
        order.then(right_open.cmp(&left_open))
    }
}

fn whole(number: &Number) -> Option<i128> {
    let integer = number.as_i64().map(i128::from);
    integer
        .or_else(|| number.as_u64().map(i128::from))
        .or_else(|| {
            let float = number.as_f64()?;
            // Beyond 2^53 a float names no one integer.
            (float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0).then_some(float as i128)
        })
}

/// Compares two numbers, exactly where both are integers.
pub(crate) fn compare_numbers(left: &Number, right: &Number) -> Ordering {
    match (whole(left), whole(right)) {
        (Some(left), Some(right)) => left.cmp(&right),
        _ => {
            let float = |number: &Number| number.as_f64().unwrap_or(f64::NAN);
            float(left).total_cmp(&float(right))
        }
    }
}

/// JSON equality, with `1` and `1.0` the same number and member order ignored.
pub(crate) fn same_json(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            compare_numbers(left, right) == Ordering::Equal
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same_json(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(key, left)| right.get(key).is_some_and(|right| same_json(left, right)))
        }
        _ => left == right,
    }
}

/// Whether the first `multipleOf` divides the second.
pub(crate) fn divides(divisor: &Value, value: &Value) -> bool {
    match (divisor, value) {
        (Value::Number(divisor), Value::Number(value)) => {
            if compare_numbers(divisor, value).is_eq() {
                return true;
            }
            match (divisor.as_f64(), value.as_f64()) {
                (Some(divisor), Some(value)) if divisor > 0.0 => {
                    let quotient = value / divisor;
                    (quotient - quotient.round()).abs() < 1e-9
                }
                _ => false,
            }
        }
        _ => false,
    }
}
