//! Numbers within bounds.

use proptest::{prelude::RngExt, test_runner::TestRng};
use serde_json::{Value, json};

use crate::schema::branch::{Branch, Kind};

/// The largest integer that every reader of JSON keeps exact (RFC 8259,
/// section 6).
const EXACT: i64 = 9_007_199_254_740_991;
/// What a number without bounds is taken from.
const USUAL: f64 = 1e6;

/// The numbers that an alternative accepts.
#[derive(Clone, Copy, Debug)]
pub(in crate::schema) struct Interval {
    integer: bool,
    /// The smallest, if there is one, and whether it is itself excluded.
    pub(in crate::schema) low: Option<(f64, bool)>,
    /// The largest, if there is one, and whether it is itself excluded.
    pub(in crate::schema) high: Option<(f64, bool)>,
    step: Option<f64>,
}

impl Interval {
    pub(in crate::schema) fn of(branch: &Branch<'_>, kind: Kind) -> Self {
        let narrow = |inclusive: &str, exclusive: &str, sign: f64| {
            let inclusive = branch.number(inclusive).map(|bound| (bound, false));
            let exclusive = branch.number(exclusive).map(|bound| (bound, true));
            match (inclusive, exclusive) {
                (Some(a), Some(b)) => Some(if a.0 * sign > b.0 * sign { a } else { b }),
                (a, b) => a.or(b),
            }
        };
        Self {
            integer: kind == Kind::Integer,
            low: narrow("minimum", "exclusiveMinimum", 1.0),
            high: narrow("maximum", "exclusiveMaximum", -1.0),
            step: branch.number("multipleOf"),
        }
    }

    /// The smallest number accepted, when there is a bound to touch.
    pub(in crate::schema) fn least(&self) -> Option<Value> {
        let (bound, excluded) = self.low?;
        self.edge(bound, excluded, 1.0)
    }

    /// The largest number accepted, when there is a bound to touch.
    pub(in crate::schema) fn greatest(&self) -> Option<Value> {
        let (bound, excluded) = self.high?;
        self.edge(bound, excluded, -1.0)
    }

    /// The number nearest to a bound on the side `inward`.
    fn edge(&self, bound: f64, excluded: bool, inward: f64) -> Option<Value> {
        let toward = |value: f64| {
            if inward > 0.0 {
                value.ceil()
            } else {
                value.floor()
            }
        };
        let edge = if let Some(step) = self.step.filter(|step| *step > 0.0) {
            let multiple = toward(bound / step) * step;
            if excluded && multiple == bound {
                multiple + inward * step
            } else {
                multiple
            }
        } else if self.integer {
            let whole = toward(bound);
            if excluded && whole == bound {
                whole + inward
            } else {
                whole
            }
        } else if excluded {
            bound + inward * (bound.abs() * 1e-6).max(1e-6)
        } else {
            bound
        };
        self.accepts(edge).then(|| self.write(edge))
    }

    fn accepts(&self, number: f64) -> bool {
        self.low
            .is_none_or(|(low, excluded)| number > low || (number == low && !excluded))
            && self
                .high
                .is_none_or(|(high, excluded)| number < high || (number == high && !excluded))
            && self
                .step
                .is_none_or(|step| step <= 0.0 || (number / step).fract() == 0.0)
            && (!self.integer || number.fract() == 0.0)
    }

    /// The number as JSON: an integer without a fraction.
    pub(in crate::schema) fn write(&self, number: f64) -> Value {
        if self.integer && number.abs() <= i64::MAX as f64 {
            json!(number as i64)
        } else {
            json!(number)
        }
    }
}

/// A number that an alternative accepts: often small, sometimes at a bound.
pub(in crate::schema) fn number(
    branch: &Branch<'_>,
    kind: Kind,
    rng: &mut TestRng,
) -> Option<Value> {
    let interval = Interval::of(branch, kind);
    let single = branch.text("format") == Some("float");
    (0..64)
        .find_map(|_| draw(&interval, single, rng).filter(|drawn| interval.accepts(*drawn)))
        .map(|drawn| interval.write(drawn))
        .or_else(|| interval.least())
        .or_else(|| interval.greatest())
}

fn draw(interval: &Interval, single: bool, rng: &mut TestRng) -> Option<f64> {
    let reach = if interval.integer {
        EXACT as f64
    } else {
        USUAL
    };
    let low = interval.low.map_or_else(
        || interval.high.map_or(-reach, |(high, _)| high - USUAL),
        |low| low.0,
    );
    let high = interval.high.map_or_else(
        || interval.low.map_or(reach, |(low, _)| low + USUAL),
        |high| high.0,
    );
    if low > high {
        return None;
    }
    let drawn = match rng.random_range(0..8) {
        0 => low,
        1 => high,
        2..=5 => low.max(-100.0).min(high) + f64::from(rng.random_range(0..200)),
        _ if low < high => rng.random_range(low..=high),
        _ => low,
    };
    Some(
        if let Some(step) = interval.step.filter(|step| *step > 0.0) {
            (drawn / step).round() * step
        } else if interval.integer {
            drawn.round()
        } else if single {
            // Kept exactly by a single-precision float.
            (drawn * 64.0).round() / 64.0 % 65_536.0
        } else {
            match rng.random_range(0..3) {
                0 => drawn.round(),
                1 => (drawn * 100.0).round() / 100.0,
                _ => (drawn * 1024.0).round() / 1024.0,
            }
        },
    )
}
