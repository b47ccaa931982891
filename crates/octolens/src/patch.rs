//! Fields of an update that have three states.

use serde::{Serialize, Serializer};

/// What an update does with a field: leave it, clear it, or set it.
///
/// An absent member, `null` and a value are three different orders in a PATCH
/// body (RFC 7396, section 1); `Option` can tell but two.
///
/// ```
/// use octolens::Patch;
///
/// let kept: Patch<String> = Patch::default();
/// assert!(kept.is_keep());
/// assert_eq!(Patch::from("a"), Patch::Set("a"));
/// let cleared: Patch<&str> = None::<&str>.into();
/// assert_eq!(cleared, Patch::Clear);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Patch<T> {
    /// Leave it as it is: the member is absent.
    #[default]
    Keep,
    /// Clear it: the member is `null`.
    Clear,
    /// Set it.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the field is left as it is.
    pub fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }

    /// Converts a value that is to be set.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Keep => Patch::Keep,
            Self::Clear => Patch::Clear,
            Self::Set(value) => Patch::Set(with(value)),
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

/// `None` clears.
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
    }
}

/// To be used with `skip_serializing_if = "Patch::is_keep"`: a value that has
/// to be written cannot be absent.
impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Keep | Self::Clear => out.serialize_none(),
            Self::Set(value) => value.serialize(out),
        }
    }
}
