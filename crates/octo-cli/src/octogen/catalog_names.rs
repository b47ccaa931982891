//! Which catalog a search hit comes from.
//!
//! The service does not say: a hit has no catalog member. What can be told is
//! told from the granted catalogs and the sites they were indexed from; the
//! rest is left empty.

use octogen::model::CatalogSummary;
use url::Url;

/// Tells the catalog of a product by the URL of its page.
#[derive(Debug, Default)]
pub(super) struct CatalogNames {
    /// The only catalog that hits can come from, where there is one.
    only: Option<String>,
    sites: Vec<Site>,
}

#[derive(Debug)]
struct Site {
    host: String,
    path: String,
    catalog: String,
}

impl CatalogNames {
    /// Hits of a search that names its catalog.
    pub(super) fn of_one(catalog: &str) -> Self {
        Self {
            only: Some(catalog.to_owned()),
            sites: Vec::new(),
        }
    }

    /// Hits of a search over all granted catalogs.
    pub(super) fn of_granted(catalogs: &[CatalogSummary]) -> Self {
        if let [only] = catalogs {
            return Self::of_one(&only.catalog);
        }
        let sites = catalogs.iter().filter_map(|catalog| {
            let (host, path) = place(catalog.source_base_url.as_deref()?)?;
            Some(Site {
                host,
                path,
                catalog: catalog.catalog.clone(),
            })
        });
        Self {
            only: None,
            sites: sites.collect(),
        }
    }

    /// The catalog of the product at `url`; `None` where that is open, also
    /// when two catalogs share a site.
    pub(super) fn of(&self, url: &str) -> Option<&str> {
        if self.only.is_some() {
            return self.only.as_deref();
        }
        let (host, path) = place(url)?;
        let fitting = || {
            self.sites
                .iter()
                .filter(|site| site.host == host && is_below(&path, &site.path))
        };
        // The closest site counts: an outlet below the shop is not the shop.
        let closest = fitting().map(|site| site.path.len()).max()?;
        let mut candidates = fitting().filter(|site| site.path.len() == closest);
        match (candidates.next(), candidates.next()) {
            (Some(site), None) => Some(&site.catalog),
            _ => None,
        }
    }
}

/// Host without `www.`, and path without a trailing slash.
fn place(url: &str) -> Option<(String, String)> {
    let url = Url::parse(url).ok()?;
    let host = url.host_str()?;
    let host = host.strip_prefix("www.").unwrap_or(host).to_owned();
    Some((host, url.path().trim_end_matches('/').to_owned()))
}

fn is_below(path: &str, site: &str) -> bool {
    path.strip_prefix(site)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn granted(sites: &[(&str, Option<&str>)]) -> CatalogNames {
        let catalogs: Vec<CatalogSummary> = sites
            .iter()
            .map(|(key, site)| {
                serde_json::from_value(serde_json::json!({
                    "catalog": key,
                    "displayName": key,
                    "sourceBaseUrl": site,
                    "productCount": 1,
                    "lastIndexedAt": null,
                }))
                .unwrap()
            })
            .collect();
        CatalogNames::of_granted(&catalogs)
    }

    #[test]
    fn the_closest_site_names_the_catalog() {
        let names = granted(&[
            ("shop", Some("https://www.northwick.example")),
            ("outlet", Some("https://northwick.example/outlet/")),
            ("none", None),
        ]);
        assert_eq!(names.of("https://northwick.example/p/1"), Some("shop"));
        assert_eq!(
            names.of("https://www.northwick.example/outlet/p/1"),
            Some("outlet")
        );
        assert_eq!(
            names.of("https://northwick.example/outletstore"),
            Some("shop")
        );
        assert_eq!(names.of("https://elsewhere.example/p/1"), None);
        assert_eq!(names.of("not a url"), None);
    }

    #[test]
    fn a_shared_site_names_none() {
        let site = Some("https://shop.example");
        let names = granted(&[("eu", site), ("us", site)]);
        assert_eq!(names.of("https://shop.example/p/1"), None);
    }

    #[test]
    fn an_only_catalog_has_every_hit() {
        let names = granted(&[("only", None)]);
        assert_eq!(names.of("https://elsewhere.example/p/1"), Some("only"));
    }
}
