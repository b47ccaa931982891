//! URLs in documents.

use http::uri::Authority;
use http::{HeaderMap, header};
use url::form_urlencoded::{byte_serialize, parse};

/// Where a request was sent to, which is what links are made of.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    /// The API's address as the caller wrote it, without a slash at the end.
    base: String,
    path: String,
    query: String,
}

impl Target {
    /// `fallback` stands in where a request names no usable host.
    pub(crate) fn new(
        headers: &HeaderMap,
        fallback: &str,
        base_path: &str,
        path: &str,
        query: Option<&str>,
    ) -> Self {
        let origin = headers
            .get(header::HOST)
            .and_then(|host| host.to_str().ok())
            .filter(|host| host.parse::<Authority>().is_ok() && !host.contains('@'))
            .map_or_else(|| fallback.to_owned(), |host| format!("http://{host}"));
        Self {
            base: format!("{origin}{base_path}"),
            path: path.to_owned(),
            query: query.unwrap_or_default().to_owned(),
        }
    }

    /// A path below the API's address.
    pub(crate) fn to(&self, path: &str) -> String {
        format!("{}/{path}", self.base)
    }

    /// The URL that was requested.
    pub(crate) fn this(&self) -> String {
        self.with_query(&self.query)
    }

    /// The URL that was requested, with other page parameters. They stand at
    /// the end; the rest keeps its order.
    pub(crate) fn page(&self, parameters: &[(&str, String)]) -> String {
        let kept = parse(self.query.as_bytes())
            .filter(|(name, _)| !name.starts_with("page["))
            .map(|(name, value)| format!("{}={}", readable(&name), readable(&value)));
        let page = parameters
            .iter()
            .map(|(name, value)| format!("page[{name}]={}", readable(value)));
        self.with_query(&kept.chain(page).collect::<Vec<_>>().join("&"))
    }

    fn with_query(&self, query: &str) -> String {
        let separator = if query.is_empty() { "" } else { "?" };
        format!("{}{}{separator}{query}", self.base, self.path)
    }
}

/// Percent-encodes a part of a query, apart from brackets and commas, which
/// the vendor's links leave as they are.
fn readable(text: &str) -> String {
    byte_serialize(text.as_bytes())
        .collect::<String>()
        .replace("%5B", "[")
        .replace("%5D", "]")
        .replace("%2C", ",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn page_links_keep_the_rest_of_the_query() {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, HeaderValue::from_static("localhost:8787"));
        let query = "filter%5Btitle%5D=a%26b&page[limit]=2&sort=-id,%2B%2Btitle&page[count]=true";
        let target = Target::new(
            &headers,
            "http://x",
            "/api/v1",
            "/requirements",
            Some(query),
        );
        assert_eq!(
            target.page(&[("offset", "2".to_owned()), ("limit", "2".to_owned())]),
            "http://localhost:8787/api/v1/requirements\
             ?filter[title]=a%26b&sort=-id,%2B%2Btitle&page[offset]=2&page[limit]=2"
        );
        assert_eq!(
            target.this(),
            format!("http://localhost:8787/api/v1/requirements?{query}")
        );
    }

    #[test]
    fn a_host_that_is_none_is_not_repeated() {
        for host in ["a b", "user@host", "x/y", ""] {
            let mut headers = HeaderMap::new();
            if let Ok(value) = HeaderValue::from_str(host) {
                headers.insert(header::HOST, value);
            }
            let target = Target::new(&headers, "http://127.0.0.1:1", "", "/x", None);
            assert_eq!(target.this(), "http://127.0.0.1:1/x", "{host}");
        }
    }
}
