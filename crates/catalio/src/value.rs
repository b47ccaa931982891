//! Kinds of attribute values, and what may be given for them.

use std::marker::PhantomData;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde_json::Value;

use crate::{Id, model::TestStep};

/// What an attribute holds, as far as somebody has to know who has only its
/// name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A text, an enum's value or an id.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Flag,
    /// An instant (RFC 3339).
    Instant,
    /// A calendar date.
    Date,
    /// A list of texts.
    TextList,
    /// JSON of a form of its own.
    Json,
}

/// A kind of values that filters can compare; lists are not.
pub trait Comparable {}

/// Something that may be given for an attribute of the kind `V`.
///
/// `Attribute::set` and filters take it, so that a text may be a `&str`, an
/// enum its value or its text, and an id anything that becomes one.
pub trait AttributeValue<V> {
    /// The value on the wire.
    fn into_json(self) -> Value;
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}
    )*};
}

/// The kinds of values, as types.
pub mod kinds {
    use super::PhantomData;

    kinds! {
        /// Text.
        Text;
        /// Whole numbers.
        Integer;
        /// Numbers.
        Number;
        /// True or false.
        Flag;
        /// Instants.
        Instant;
        /// Calendar dates.
        Date;
        /// Lists of texts.
        TextList;
        /// The steps of a test case.
        Steps;
    }

    /// Values of an open enum.
    #[derive(Debug)]
    pub struct Choice<E>(PhantomData<fn() -> E>);

    /// Ids of other resources.
    #[derive(Debug)]
    pub struct Reference<R>(PhantomData<fn() -> R>);
}

use kinds::{Choice, Date, Flag, Instant, Integer, Number, Reference, Steps, Text, TextList};

impl Comparable for Text {}
impl Comparable for Integer {}
impl Comparable for Number {}
impl Comparable for Flag {}
impl Comparable for Instant {}
impl Comparable for Date {}
impl<E> Comparable for Choice<E> {}
impl<R> Comparable for Reference<R> {}

impl<T: Into<String>> AttributeValue<Text> for T {
    fn into_json(self) -> Value {
        Value::String(self.into())
    }
}

impl<T: Into<i64>> AttributeValue<Integer> for T {
    fn into_json(self) -> Value {
        self.into().into()
    }
}

impl<T: Into<f64>> AttributeValue<Number> for T {
    fn into_json(self) -> Value {
        self.into().into()
    }
}

impl AttributeValue<Flag> for bool {
    fn into_json(self) -> Value {
        self.into()
    }
}

impl<T: Into<DateTime<Utc>>> AttributeValue<Instant> for T {
    fn into_json(self) -> Value {
        let instant: DateTime<Utc> = self.into();
        instant.to_rfc3339_opts(SecondsFormat::AutoSi, true).into()
    }
}

impl AttributeValue<Date> for NaiveDate {
    fn into_json(self) -> Value {
        self.to_string().into()
    }
}

impl<I> AttributeValue<TextList> for I
where
    I: IntoIterator,
    I::Item: Into<String>,
{
    fn into_json(self) -> Value {
        self.into_iter()
            .map(|item| Value::String(item.into()))
            .collect()
    }
}

impl<I: IntoIterator<Item = TestStep>> AttributeValue<Steps> for I {
    fn into_json(self) -> Value {
        self.into_iter().map(|step| wire_step(&step)).collect()
    }
}

impl<E: AsRef<str>, T: Into<E>> AttributeValue<Choice<E>> for T {
    fn into_json(self) -> Value {
        Value::String(self.into().as_ref().to_owned())
    }
}

impl<R, T: Into<Id<R>>> AttributeValue<Reference<R>> for T {
    fn into_json(self) -> Value {
        Value::String(self.into().as_str().to_owned())
    }
}

/// A step without what the service refuses to be told.
fn wire_step(step: &TestStep) -> Value {
    serde_json::json!({
        "position": step.position,
        "action": step.action,
        "expected_result": step.expected_result,
    })
}
