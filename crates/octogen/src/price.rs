//! Price bounds.

use std::ops::{RangeFrom, RangeInclusive, RangeToInclusive};

use octo_transport::InvalidRequest;
use serde::Serialize;

/// Price bounds, both inclusive and both optional.
///
/// Made from a range that includes its ends: `50.0..=300.0`, `50.0..` or
/// `..=300.0`. A range that leaves its end out has no conversion, since the
/// service can't express it.
///
/// Bounds that no price is between, `300.0..=50.0`, find nothing.
///
/// Prices carry no currency in this API: the bounds compare with the plain
/// numbers of the catalog.
///
/// Source: `price_min` and `price_max` of operation `searchProducts`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct PriceRange {
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
}

impl PriceRange {
    pub(crate) fn check(
        &self,
        min_field: &'static str,
        max_field: &'static str,
    ) -> Result<(), InvalidRequest> {
        for (field, bound) in [(min_field, self.min), (max_field, self.max)] {
            if bound.is_some_and(|price| !price.is_finite()) {
                return Err(InvalidRequest::new(field, "must be a finite number"));
            }
        }
        Ok(())
    }
}

impl From<RangeInclusive<f64>> for PriceRange {
    fn from(range: RangeInclusive<f64>) -> Self {
        Self {
            min: Some(*range.start()),
            max: Some(*range.end()),
        }
    }
}

impl From<RangeFrom<f64>> for PriceRange {
    fn from(range: RangeFrom<f64>) -> Self {
        Self {
            min: Some(range.start),
            max: None,
        }
    }
}

impl From<RangeToInclusive<f64>> for PriceRange {
    fn from(range: RangeToInclusive<f64>) -> Self {
        Self {
            min: None,
            max: Some(range.end),
        }
    }
}
