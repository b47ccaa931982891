//! Where a document is taken from.

use std::{convert::Infallible, ffi::OsStr, path::PathBuf, str::FromStr};

use url::Url;

/// A place to take a document from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// Over https, or http from this machine.
    Url(Url),
    /// A file of this machine.
    File(PathBuf),
}

impl FromStr for Source {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match Url::parse(text) {
            Ok(url) if text.contains("://") => Self::Url(url),
            _ => Self::File(text.into()),
        })
    }
}

impl Source {
    /// The source as it may be shown and recorded: without a query, which may
    /// hold a signature, without credentials, and without the folders of this
    /// machine.
    pub(crate) fn portable(&self) -> String {
        match self {
            Self::Url(url) => portable_url(url),
            Self::File(path) => {
                let name = path.file_name().unwrap_or(OsStr::new("unnamed"));
                format!("file:{}", name.to_string_lossy())
            }
        }
    }
}

/// `url` without credentials, query and fragment.
pub(crate) fn portable_url(url: &Url) -> String {
    let mut url = url.clone();
    // Both fail only where a URL has no host, and then there is nothing to hide.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.set_query(None);
    url.set_fragment(None);
    url.into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn source(text: &str) -> Source {
        text.parse().unwrap()
    }

    #[test]
    fn urls_and_paths_are_told_apart() {
        assert!(matches!(source("https://a.example/x.json"), Source::Url(_)));
        assert!(matches!(
            source("http://127.0.0.1:1/x.json"),
            Source::Url(_)
        ));
        for path in ["openapi.json", "./a:b.json", "/srv/x.json", r"C:\x.json"] {
            assert!(matches!(source(path), Source::File(_)), "{path}");
        }
    }

    #[test]
    fn nothing_private_is_recorded() {
        for (given, recorded) in [
            (
                "https://me:pw@a.example/x.json?sig=1#f",
                "https://a.example/x.json",
            ),
            ("/home/me/secret/openapi.json", "file:openapi.json"),
            ("..", "file:unnamed"),
        ] {
            assert_eq!(source(given).portable(), recorded);
        }
    }
}
