//! Which operation of which contract a request is for.

use std::sync::LazyLock;

use http::Method;

use crate::api::Api;
use crate::{catalio, octogen, octolens};

/// The operations of one API.
#[derive(Debug, Default)]
pub(crate) struct Operations {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    id: &'static str,
    method: Method,
    /// None stands for a path parameter.
    segments: Vec<Option<String>>,
}

impl Operations {
    /// Adds an operation; parameters of `path` stand in braces.
    pub(crate) fn add(&mut self, id: &'static str, method: Method, path: &str) {
        let segments = path
            .split('/')
            .map(|segment| (!segment.starts_with('{')).then(|| segment.to_owned()))
            .collect();
        self.entries.push(Entry {
            id,
            method,
            segments,
        });
    }

    /// Every `operationId`.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.entries.iter().map(|entry| entry.id)
    }

    /// The operation at a method and path. A path that is written out goes
    /// before one with parameters.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Option<&'static str> {
        let method = if *method == Method::HEAD {
            &Method::GET
        } else {
            method
        };
        let here = |entry: &&Entry| {
            let mut segments = path.split('/');
            entry.method == *method
                && entry.segments.iter().all(|wanted| {
                    segments.next().is_some_and(|found| match wanted {
                        Some(wanted) => wanted == found,
                        None => !found.is_empty(),
                    })
                })
                && segments.next().is_none()
        };
        let literal = |entry: &&Entry| entry.segments.iter().flatten().count();
        let found = self.entries.iter().filter(here).max_by_key(literal);
        found.map(|entry| entry.id)
    }
}

/// The operations of an API; empty where its contract cannot be read, which
/// its first request then tells.
pub(crate) fn table(api: Api) -> &'static Operations {
    static OCTOGEN: LazyLock<Operations> = LazyLock::new(octogen::operations);
    static OCTOLENS: LazyLock<Operations> = LazyLock::new(octolens::operations);
    static CATALIO: LazyLock<Operations> = LazyLock::new(catalio::operations);
    match api {
        Api::Octogen => &OCTOGEN,
        Api::Octolens => &OCTOLENS,
        Api::Catalio => &CATALIO,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_told_apart_by_method_and_path() {
        for (api, method, path, id) in [
            (
                Api::Octogen,
                Method::POST,
                "/octogen/v1/products/search",
                Some("searchProducts"),
            ),
            (
                Api::Octogen,
                Method::GET,
                "/octogen/v1/products/search",
                None,
            ),
            (Api::Octogen, Method::GET, "/octogen/v1/catalogs/", None),
            (
                Api::Octolens,
                Method::POST,
                "/api/v2/mentions/export",
                Some("exportMentions"),
            ),
            (
                Api::Octolens,
                Method::GET,
                "/api/v2/mentions/tw_1",
                Some("getMention"),
            ),
            (
                Api::Octolens,
                Method::HEAD,
                "/api/v2/feeds/7",
                Some("getFeed"),
            ),
            (Api::Octolens, Method::GET, "/api/v2/feeds/", None),
            (
                Api::Catalio,
                Method::POST,
                "/oauth/token",
                Some("issueToken"),
            ),
            (
                Api::Catalio,
                Method::GET,
                "/api/v1/requirements/stats",
                Some("getRequirementStats"),
            ),
            (
                Api::Catalio,
                Method::PATCH,
                "/api/v1/requirements/x",
                Some("updateRequirement"),
            ),
            (Api::Catalio, Method::GET, "/requirements", None),
        ] {
            assert_eq!(table(api).find(&method, path), id, "{method} {path}");
        }
        assert_eq!(table(Api::Octogen).ids().count(), 3);
        assert_eq!(table(Api::Octolens).ids().count(), 56);
        assert_eq!(table(Api::Catalio).ids().count(), 94);
    }
}
