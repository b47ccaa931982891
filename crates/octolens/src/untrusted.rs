//! Text that strangers wrote.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Text from the open web: anybody can have written it, to any end.
///
/// Titles, bodies and names of authors come from posts, not from Octolens.
/// They may hold markup, terminal escapes, or sentences that address a
/// language model. The type has no `Display`, so that such text does not slip
/// into a page, a log line or a prompt by a `{}`;
/// [`as_untrusted`](Self::as_untrusted) is the one way to it, and easy to find
/// in a review. Escape it for where it goes.
///
/// ```
/// use octolens::Untrusted;
///
/// let title = Untrusted::from("<script>alert(1)</script>");
/// assert_eq!(title.as_untrusted().len(), 25);
/// assert_eq!(format!("{title:?}"), r#"Untrusted("<script>alert(1)</script>")"#);
/// ```
///
/// `Debug` quotes the text and escapes control characters. Serializing writes
/// the text as it is.
#[derive(Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Untrusted(String);

impl Untrusted {
    /// The text as it was received.
    pub fn as_untrusted(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Untrusted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Untrusted").field(&self.0).finish()
    }
}

impl From<String> for Untrusted {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Untrusted {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}
