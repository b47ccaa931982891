//! What makes a type of resources.

use std::fmt;

use serde::{Serialize, de::DeserializeOwned};

use crate::{OperationId, attribute::AttributeInfo, relationship::RelationshipInfo};

/// A type of resources, such as [`Requirement`](crate::Requirement): the name
/// of the type, its attributes, and the operations that every type has.
///
/// The whole engine is generic over it, so that all ten behave alike.
pub trait Resource: Copy + fmt::Debug + Send + Sync + 'static {
    /// The attributes of one.
    type Attributes: Serialize + DeserializeOwned + Clone + fmt::Debug + Send + Sync + 'static;

    /// The `type` of its resource objects.
    const TYPE: &'static str;

    /// The operations that every type has.
    const OPERATIONS: Operations;

    /// Every attribute, in the order of the contract's reading.
    const ATTRIBUTES: &'static [AttributeInfo];

    /// Every relationship.
    const RELATIONSHIPS: &'static [RelationshipInfo];
}

/// The operations that every type of resources has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operations {
    /// Lists resources.
    pub list: OperationId,
    /// Reads one.
    pub get: OperationId,
    /// Makes one.
    pub create: OperationId,
    /// Changes one.
    pub update: OperationId,
    /// Deletes one.
    pub delete: OperationId,
}

impl Operations {
    pub(crate) const fn of(kind: crate::operation::Kind) -> Self {
        use crate::operation::{Verb, find};

        Self {
            list: find(kind, Verb::List),
            get: find(kind, Verb::Get),
            create: find(kind, Verb::Create),
            update: find(kind, Verb::Update),
            delete: find(kind, Verb::Delete),
        }
    }
}
