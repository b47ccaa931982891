//! Relationships, each between two resources.

use std::{borrow::Cow, fmt, marker::PhantomData};

use crate::{
    OperationId,
    attribute::Selectable,
    filter::Filter,
    operation::{self, Route, Verb},
    resource::Resource,
};

/// A relationship of `R` to any number of `T`; `K` says what can be done with
/// it beside [including](crate::List::include) it.
///
/// The resources list theirs as constants, such as
/// [`Requirement::PERSONAS`](crate::Requirement::PERSONAS).
pub struct ToMany<R, T, K> {
    name: &'static str,
    kind: K,
    of: PhantomData<fn() -> (R, T)>,
}

/// A relationship of `R` to one `T`, or none.
pub struct ToOne<R, T> {
    name: &'static str,
    of: PhantomData<fn() -> (R, T)>,
}

/// A relationship that can be included and nothing more.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Plain;

/// A relationship that can be given when a resource is made or changed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Written;

/// A relationship whose resources can be listed.
#[derive(Clone, Copy, Debug)]
pub struct Listed {
    related: OperationId,
}

/// A relationship with all of it: its resources can be listed, its links
/// listed and changed, and given when a resource is made or changed.
#[derive(Clone, Copy, Debug)]
pub struct Linked {
    related: OperationId,
    pub(crate) read: OperationId,
    pub(crate) add: OperationId,
    pub(crate) replace: OperationId,
    pub(crate) remove: OperationId,
}

impl Listed {
    pub(crate) const fn of(kind: operation::Kind, route: Route) -> Self {
        Self {
            related: operation::find(kind, Verb::Related(route)),
        }
    }
}

impl Linked {
    pub(crate) const fn of(kind: operation::Kind, route: Route) -> Self {
        Self {
            related: operation::find(kind, Verb::Related(route)),
            read: operation::find(kind, Verb::Linkage(route)),
            add: operation::find(kind, Verb::Add(route)),
            replace: operation::find(kind, Verb::Replace(route)),
            remove: operation::find(kind, Verb::Remove(route)),
        }
    }
}

/// A relationship whose resources can be listed.
pub trait HasRoute {
    /// The operation that lists them.
    fn related(&self) -> OperationId;
}

/// A relationship that can be given when a resource is made or changed.
pub trait Settable {}

impl HasRoute for Listed {
    fn related(&self) -> OperationId {
        self.related
    }
}

impl HasRoute for Linked {
    fn related(&self) -> OperationId {
        self.related
    }
}

impl Settable for Written {}
impl Settable for Linked {}

/// What is known about a relationship, for those who have only its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RelationshipInfo {
    /// Its name.
    pub name: &'static str,
    /// The type at the other end.
    pub to: &'static str,
    /// Whether there may be more than one.
    pub many: bool,
    /// The operation that lists the resources at the other end.
    pub related: Option<OperationId>,
    /// The operations that list, add, replace and remove links.
    pub linkage: Option<[OperationId; 4]>,
    /// Whether it can be given when a resource is made or changed.
    pub settable: bool,
}

impl RelationshipInfo {
    pub(crate) const fn plain(name: &'static str, to: &'static str, many: bool) -> Self {
        Self {
            name,
            to,
            many,
            related: None,
            linkage: None,
            settable: false,
        }
    }

    pub(crate) const fn written(self, _: &Written) -> Self {
        Self {
            settable: true,
            ..self
        }
    }

    pub(crate) const fn listed(self, kind: &Listed) -> Self {
        Self {
            related: Some(kind.related),
            ..self
        }
    }

    pub(crate) const fn linked(self, kind: &Linked) -> Self {
        Self {
            related: Some(kind.related),
            linkage: Some([kind.read, kind.add, kind.replace, kind.remove]),
            settable: true,
            ..self
        }
    }
}

impl<R, T, K> ToMany<R, T, K> {
    pub(crate) const fn new(name: &'static str, kind: K) -> Self {
        Self {
            name,
            kind,
            of: PhantomData,
        }
    }

    /// The relationship's name in the contract.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) const fn kind(&self) -> &K {
        &self.kind
    }
}

impl<R: Resource, T: Resource, K> ToMany<R, T, K> {
    /// At least one of the related resources meets this condition.
    pub fn matching(&self, condition: Filter<T>) -> Filter<R> {
        condition.through(self.name)
    }
}

impl<R, T> ToOne<R, T> {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self {
            name,
            of: PhantomData,
        }
    }

    /// The relationship's name in the contract.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<R: Resource, T: Resource> ToOne<R, T> {
    /// The related resource meets this condition.
    pub fn matching(&self, condition: Filter<T>) -> Filter<R> {
        condition.through(self.name)
    }
}

/// A way from one resource to related ones: a relationship, or several behind
/// one another.
///
/// ```
/// use catalio::{Step, TestCase, UseCase};
///
/// let path = UseCase::TEST_CASES.then(TestCase::TEST_RESULTS);
/// assert_eq!(path.path(), "test_cases.test_results");
/// ```
///
/// Source: parameter `include` of the contract.
pub trait Step: Sized {
    /// Where it begins.
    type From: Resource;
    /// Where it leads.
    type To: Resource;

    /// The names on the way, with dots between them.
    fn path(&self) -> Cow<'static, str>;

    /// Goes on from there.
    fn then<S: Step<From = Self::To>>(&self, next: S) -> Include<Self::From, S::To> {
        Include {
            path: format!("{}.{}", self.path(), next.path()),
            of: PhantomData,
        }
    }
}

/// Several relationships behind one another; made by [`Step::then`].
pub struct Include<R, T> {
    path: String,
    of: PhantomData<fn() -> (R, T)>,
}

impl<R: Resource, T: Resource, K> Step for ToMany<R, T, K> {
    type From = R;
    type To = T;

    fn path(&self) -> Cow<'static, str> {
        self.name.into()
    }
}

impl<R: Resource, T: Resource> Step for ToOne<R, T> {
    type From = R;
    type To = T;

    fn path(&self) -> Cow<'static, str> {
        self.name.into()
    }
}

impl<R: Resource, T: Resource> Step for Include<R, T> {
    type From = R;
    type To = T;

    fn path(&self) -> Cow<'static, str> {
        self.path.clone().into()
    }
}

impl<R: Resource, T, K> Selectable for ToMany<R, T, K> {
    type Of = R;

    fn field_name(&self) -> &'static str {
        self.name
    }
}

impl<R: Resource, T> Selectable for ToOne<R, T> {
    type Of = R;

    fn field_name(&self) -> &'static str {
        self.name
    }
}

impl<R, T, K: Clone> Clone for ToMany<R, T, K> {
    fn clone(&self) -> Self {
        Self {
            kind: self.kind.clone(),
            ..*self
        }
    }
}

impl<R, T, K: Copy> Copy for ToMany<R, T, K> {}

impl<R, T> Clone for ToOne<R, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, T> Copy for ToOne<R, T> {}

impl<R, T, K> fmt::Debug for ToMany<R, T, K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ToMany({})", self.name)
    }
}

impl<R, T> fmt::Debug for ToOne<R, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ToOne({})", self.name)
    }
}

impl<R, T> fmt::Debug for Include<R, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Include({})", self.path)
    }
}
