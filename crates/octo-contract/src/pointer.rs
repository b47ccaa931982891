//! JSON pointers (RFC 6901): how a place in a document is named.

use std::fmt;

use serde_json::Value;

/// A JSON pointer, `""` for the whole document.
///
/// ```
/// use octo_contract::Pointer;
///
/// let place = Pointer::root().join("paths").join("/catalogs");
/// assert_eq!(place.as_str(), "/paths/~1catalogs");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// The pointer to the whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// Takes pointer text as it stands in a document, or `None` when it is
    /// neither empty nor starts with a slash.
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.to_owned()))
    }

    /// The pointer to the member or element `token` of this place.
    pub fn join(&self, token: impl fmt::Display) -> Self {
        let token = token.to_string();
        let mut text = String::with_capacity(self.0.len() + token.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        if token.contains(['~', '/']) {
            text.push_str(&token.replace('~', "~0").replace('/', "~1"));
        } else {
            text.push_str(&token);
        }
        Self(text)
    }

    /// The pointer as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The unescaped tokens, outermost first.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.0
            .split('/')
            .skip(1)
            .map(|token| token.replace("~1", "/").replace("~0", "~"))
    }

    /// What stands at this place, if there is anything.
    pub fn resolve<'a>(&self, document: &'a Value) -> Option<&'a Value> {
        document.pointer(&self.0)
    }

    /// This place and the places around it, innermost first.
    pub(crate) fn ancestors(&self) -> impl Iterator<Item = Pointer> + '_ {
        let mut rest = Some(self.0.as_str());
        std::iter::from_fn(move || {
            let current = rest?;
            rest = current.rfind('/').map(|slash| &current[..slash]);
            Some(Pointer(current.to_owned()))
        })
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.0.is_empty() { "/" } else { &self.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_unescapes() {
        let place = Pointer::root().join("a/b~c").join(0);
        assert_eq!(place.as_str(), "/a~1b~0c/0");
        assert_eq!(place.tokens().collect::<Vec<_>>(), ["a/b~c", "0"]);
    }

    #[test]
    fn climbs_to_the_root() {
        let place = Pointer::root().join("a").join("b");
        let climbed: Vec<_> = place.ancestors().map(|place| place.0).collect();
        assert_eq!(climbed, ["/a/b", "/a", ""]);
    }

    #[test]
    fn resolves_or_says_nothing() {
        let document = serde_json::json!({"a/b": [1, 2]});
        let place = Pointer::root().join("a/b").join(1);
        assert_eq!(place.resolve(&document), Some(&Value::from(2)));
        assert_eq!(place.join("x").resolve(&document), None);
    }
}
