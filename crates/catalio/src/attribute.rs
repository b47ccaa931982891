//! Attributes, each of one resource and one kind.

use std::{fmt, marker::PhantomData};

use crate::{resource::Resource, value::Kind};

/// An attribute of the resource `R` that holds values of the kind `V`; `A`
/// says who may write it.
///
/// The resources list theirs as constants, such as
/// [`Requirement::TITLE`](crate::Requirement::TITLE). They name what is to be
/// [set](crate::Create::set), [compared](Attribute::eq), [sorted
/// by](Attribute::asc) and [sent](crate::List::field), and the compiler sees to
/// it that they are used where they belong.
pub struct Attribute<R, V, A = ReadOnly> {
    name: &'static str,
    of: PhantomData<fn() -> R>,
    holds: PhantomData<fn() -> V>,
    access: PhantomData<fn() -> A>,
}

impl<R, V, A> Attribute<R, V, A> {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self {
            name,
            of: PhantomData,
            holds: PhantomData,
            access: PhantomData,
        }
    }

    /// The attribute's name in the contract.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl<R, V, A> Clone for Attribute<R, V, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, V, A> Copy for Attribute<R, V, A> {}

impl<R, V, A> fmt::Debug for Attribute<R, V, A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Attribute({})", self.name)
    }
}

/// An attribute that the service alone writes.
#[derive(Debug)]
pub enum ReadOnly {}

/// An attribute that is set when a resource is made, and stays.
#[derive(Debug)]
pub enum CreateOnly {}

/// An attribute that can be set and changed.
#[derive(Debug)]
pub enum Writable {}

/// An attribute that can be set and changed, and is never answered.
#[derive(Debug)]
pub enum InputOnly {}

/// What names a resource: not an attribute, yet compared and sorted by.
#[derive(Debug)]
pub enum Key {}

/// What can be set when a resource is made.
pub trait OnCreate {}
/// What can be changed afterwards.
pub trait OnUpdate {}
/// What can be compared and sorted by.
pub trait Readable {}
/// What is answered, and can be asked for alone.
pub trait Shown: Readable {}

impl OnCreate for CreateOnly {}
impl OnCreate for Writable {}
impl OnCreate for InputOnly {}
impl OnUpdate for Writable {}
impl OnUpdate for InputOnly {}
impl Readable for ReadOnly {}
impl Readable for CreateOnly {}
impl Readable for Writable {}
impl Readable for Key {}
impl Shown for ReadOnly {}
impl Shown for CreateOnly {}
impl Shown for Writable {}

/// What is known about an attribute, for those who have only its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttributeInfo {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Who writes it.
    pub access: Access,
    /// Whether a resource cannot be made without it.
    pub required: bool,
}

/// Who writes an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// The service alone.
    ReadOnly,
    /// Whoever makes the resource.
    CreateOnly,
    /// Whoever makes or changes it.
    Writable,
    /// The same, and nobody reads it.
    InputOnly,
}

/// Something that a sparse fieldset can name: an attribute or a relationship.
///
/// Source: JSON:API 1.1, sparse fieldsets.
pub trait Selectable {
    /// The resource that it is part of.
    type Of: Resource;

    /// Its name.
    fn field_name(&self) -> &'static str;
}

impl<R: Resource, V, A: Shown> Selectable for Attribute<R, V, A> {
    type Of = R;

    fn field_name(&self) -> &'static str {
        self.name
    }
}

/// One sort key of a list.
///
/// ```
/// use catalio::Requirement;
///
/// let sort = Requirement::BUSINESS_VALUE.desc().nulls_last();
/// assert_eq!(sort.key(), "--business_value");
/// ```
///
/// Source: parameter `sort` of the contract.
pub struct Sort<R> {
    name: String,
    descending: bool,
    turned: bool,
    of: PhantomData<fn() -> R>,
}

impl<R> Sort<R> {
    /// Reads a sort key: a name, with `-` before it for descending, `++` for
    /// ascending with nulls first, `--` for descending with nulls last.
    pub fn parse(key: &str) -> Self {
        let (descending, turned, name) = if let Some(name) = key.strip_prefix("--") {
            (true, true, name)
        } else if let Some(name) = key.strip_prefix("++") {
            (false, true, name)
        } else if let Some(name) = key.strip_prefix('-') {
            (true, false, name)
        } else {
            (false, false, key)
        };
        Self {
            name: name.to_owned(),
            descending,
            turned,
            of: PhantomData,
        }
    }

    /// Puts nulls behind everything else. Ascending keys do so by themselves.
    #[must_use]
    pub fn nulls_last(mut self) -> Self {
        self.turned = self.descending;
        self
    }

    /// Puts nulls before everything else. Descending keys do so by themselves.
    #[must_use]
    pub fn nulls_first(mut self) -> Self {
        self.turned = !self.descending;
        self
    }

    /// The key on the wire.
    pub fn key(&self) -> String {
        let sign = match (self.descending, self.turned) {
            (false, false) => "",
            (false, true) => "++",
            (true, false) => "-",
            (true, true) => "--",
        };
        format!("{sign}{}", self.name)
    }
}

impl<R> fmt::Debug for Sort<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Sort({})", self.key())
    }
}

impl<R, V, A: Readable> Attribute<R, V, A> {
    /// Sorts by this attribute, smallest first.
    pub fn asc(self) -> Sort<R> {
        Sort::parse(self.name)
    }

    /// Sorts by this attribute, largest first.
    pub fn desc(self) -> Sort<R> {
        Sort {
            descending: true,
            ..self.asc()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Requirement;

    #[test]
    fn sort_keys_are_written_as_they_are_read() {
        for key in ["title", "-title", "++title", "--title"] {
            assert_eq!(Sort::<Requirement>::parse(key).key(), key);
        }
    }

    #[test]
    fn nulls_go_where_they_are_sent() {
        let title = Requirement::TITLE;
        for (sort, key) in [
            (title.asc(), "title"),
            (title.asc().nulls_last(), "title"),
            (title.asc().nulls_first(), "++title"),
            (title.desc(), "-title"),
            (title.desc().nulls_first(), "-title"),
            (title.desc().nulls_last(), "--title"),
            (title.desc().nulls_last().nulls_first(), "-title"),
        ] {
            assert_eq!(sort.key(), key);
        }
    }
}
