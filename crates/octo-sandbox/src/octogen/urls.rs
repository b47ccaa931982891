//! Product addresses, reduced to what identifies a product.
//!
//! Two addresses name one product when they agree after normalization: scheme,
//! letter case of the host, a leading `www.`, the default port, a trailing
//! slash, the fragment and tracking parameters count for nothing. Of the other
//! query parameters, those of the product's own address must be there; further
//! ones, such as `variant`, only pick a variant on the same page.

use std::hash::{DefaultHasher, Hash, Hasher};

use url::Url;

/// Parameters that tell where a visitor came from, not what the page shows.
const TRACKING: &[&str] = &[
    "_ga",
    "_gl",
    "_hsenc",
    "_hsmi",
    "_kx",
    "_pos",
    "_psq",
    "_sid",
    "_ss",
    "dclid",
    "epik",
    "fbclid",
    "gad_campaignid",
    "gad_source",
    "gbraid",
    "gclid",
    "gclsrc",
    "igshid",
    "irclickid",
    "mc_cid",
    "mc_eid",
    "msclkid",
    "ref",
    "ref_src",
    "srsltid",
    "ttclid",
    "twclid",
    "wbraid",
    "yclid",
];

/// A normalized product address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ProductUrl {
    /// Scheme and host as given, for the catalog's base address.
    pub(crate) origin: String,
    /// Host and path.
    page: String,
    /// Identifying parameters, sorted.
    parameters: Vec<(String, String)>,
}

impl ProductUrl {
    /// Reads an absolute http or https address; an address without scheme is
    /// taken for https.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let url = match Url::parse(text) {
            Err(url::ParseError::RelativeUrlWithoutBase) if text.contains('.') => {
                Url::parse(&format!("https://{}", text.trim_start_matches('/'))).ok()?
            }
            // `shop.example:8080/x` reads as the scheme `shop.example`.
            Ok(url) if !url.has_host() && url.scheme().contains('.') => {
                Url::parse(&format!("https://{text}")).ok()?
            }
            other => other.ok()?,
        };
        if !matches!(url.scheme(), "http" | "https") {
            return None;
        }
        let host = url.host_str()?.trim_end_matches('.');
        let bare = host.strip_prefix("www.").unwrap_or(host);
        let mut page = bare.to_owned();
        if let Some(port) = url.port() {
            page.push(':');
            page.push_str(&port.to_string());
        }
        page.push_str(&upper_escapes(url.path().trim_end_matches('/')));
        let mut parameters: Vec<(String, String)> = url
            .query_pairs()
            .filter(|(name, _)| !is_tracking(name))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        parameters.sort_unstable();
        parameters.dedup();
        Some(Self {
            origin: url.origin().ascii_serialization(),
            page,
            parameters,
        })
    }

    /// Hash of host and path: where candidates for a lookup are found.
    pub(crate) fn page_hash(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.page.hash(&mut hasher);
        hasher.finish()
    }

    /// Hash of the whole identity within `catalog`.
    pub(crate) fn identity_hash(&self, catalog: &str) -> u64 {
        let mut hasher = DefaultHasher::new();
        (catalog, &self.page, &self.parameters).hash(&mut hasher);
        hasher.finish()
    }

    /// How well a product's address answers a request for `wanted`: the number
    /// of identifying parameters they share, or nothing when it is another page.
    pub(crate) fn answers(&self, wanted: &Self) -> Option<usize> {
        let all_there = self
            .parameters
            .iter()
            .all(|parameter| wanted.parameters.contains(parameter));
        (self.page == wanted.page && all_there).then_some(self.parameters.len())
    }
}

fn is_tracking(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("utm_") || name.starts_with("pk_") || TRACKING.contains(&name.as_str())
}

/// Percent escapes in capitals, since `%c3` and `%C3` mean one byte (RFC 3986
/// section 6.2.2.1).
fn upper_escapes(path: &str) -> String {
    let mut digits = 0;
    path.chars()
        .map(|char| match char {
            '%' => {
                digits = 2;
                char
            }
            _ if digits > 0 => {
                digits -= 1;
                char.to_ascii_uppercase()
            }
            _ => char,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn answers(product: &str, wanted: &str) -> bool {
        let product = ProductUrl::parse(product).unwrap();
        let wanted = ProductUrl::parse(wanted).unwrap();
        product.answers(&wanted).is_some() && product.page_hash() == wanted.page_hash()
    }

    #[test]
    fn what_does_not_matter_is_normalized_away() {
        let product = "https://shop.example/products/caf%C3%A9";
        for same in [
            "http://shop.example/products/café",
            "https://WWW.Shop.Example/products/caf%c3%a9/",
            "https://shop.example:443/products/café#reviews",
            "https://shop.example/products/café?utm_source=x&gclid=1&FBCLID=2",
            "https://shop.example/products/café?variant=oat-m",
            "shop.example/products/café",
            "//shop.example/products/café",
            "  https://shop.example./a/../products/café ",
        ] {
            assert!(answers(product, same), "{same}");
        }
    }

    #[test]
    fn other_pages_are_other_products() {
        let product = "https://shop.example/item?id=5&utm_source=feed";
        assert!(answers(product, "https://shop.example/item?color=red&id=5"));
        for other in [
            "https://shop.example/item",
            "https://shop.example/item?id=6",
            "https://shop.example/Item?id=5",
            "https://shop.example:8443/item?id=5",
            "https://other.example/item?id=5",
        ] {
            assert!(!answers(product, other), "{other}");
        }
    }

    #[test]
    fn only_web_addresses_are_read() {
        for text in [
            "",
            "hoodie",
            "ftp://shop.example/x",
            "mailto:a@shop.example",
            "https://",
        ] {
            assert_eq!(ProductUrl::parse(text), None, "{text}");
        }
    }
}
