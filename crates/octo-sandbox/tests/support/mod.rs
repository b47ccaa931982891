//! A small client of the Octogen contract, made of nothing but HTTP.
#![allow(dead_code)]

use octo_sandbox::{Sandbox, SandboxBuilder};
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

/// A response, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) async fn of(request: RequestBuilder) -> Self {
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let text = response.text().await.unwrap();
        Self {
            status,
            headers,
            body: serde_json::from_str(&text).unwrap_or(Value::String(text)),
        }
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value
            .unwrap_or_else(|| panic!("no {name}"))
            .to_str()
            .unwrap()
    }

    pub(crate) fn number(&self, name: &str) -> u64 {
        self.header(name).parse().unwrap()
    }

    pub(crate) fn detail(&self) -> &Value {
        &self.body["detail"]
    }

    /// The product addresses of a search page.
    pub(crate) fn urls(&self) -> Vec<String> {
        assert_eq!(self.status, 200, "{}", self.body);
        self.texts("productUrl")
    }

    pub(crate) fn titles(&self) -> Vec<String> {
        self.texts("title")
    }

    fn texts(&self, field: &str) -> Vec<String> {
        let items = self.body["items"].as_array().unwrap().iter();
        items
            .map(|item| item[field].as_str().unwrap_or_default().to_owned())
            .collect()
    }
}

/// A sandbox and a way to talk to it.
pub(crate) struct Api {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: reqwest::Client,
}

impl Api {
    pub(crate) async fn start(builder: SandboxBuilder) -> Self {
        Self {
            sandbox: builder.start().await.unwrap(),
            http: reqwest::Client::new(),
        }
    }

    pub(crate) async fn demo() -> Self {
        Self::start(Sandbox::builder()).await
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.octogen().base_url())
    }

    pub(crate) fn key(&self, credential: &str) -> &str {
        &self.sandbox.octogen().credential(credential).unwrap().key
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http
            .request(method, self.url(path))
            .bearer_auth(self.key("partner"))
    }

    pub(crate) async fn catalogs_as(&self, credential: &str) -> Answer {
        let request = self.http.get(self.url("/catalogs"));
        Answer::of(request.bearer_auth(self.key(credential))).await
    }

    pub(crate) async fn post_as(&self, credential: &str, path: &str, body: Value) -> Answer {
        let request = self
            .http
            .post(self.url(path))
            .bearer_auth(self.key(credential));
        Answer::of(request.json(&body)).await
    }

    pub(crate) async fn search(&self, body: Value) -> Answer {
        self.post_as("partner", "/products/search", body).await
    }

    pub(crate) async fn lookup(&self, url: &str) -> Answer {
        self.post_as("partner", "/products/lookup", json!({"url": url}))
            .await
    }

    pub(crate) async fn raw(
        &self,
        path: &str,
        content_type: &str,
        body: impl Into<Vec<u8>>,
    ) -> Answer {
        let request = self.request(Method::POST, path);
        Answer::of(request.header(CONTENT_TYPE, content_type).body(body.into())).await
    }

    /// Follows `nextCursor` to the end; gives all addresses and the page sizes.
    pub(crate) async fn walk(&self, mut query: Value) -> (Vec<String>, Vec<usize>) {
        let (mut urls, mut sizes) = (Vec::new(), Vec::new());
        loop {
            let page = self.search(query.clone()).await;
            let found = page.urls();
            sizes.push(found.len());
            urls.extend(found);
            match &page.body["nextCursor"] {
                Value::Null => return (urls, sizes),
                cursor => query["cursor"] = cursor.clone(),
            }
            assert!(sizes.len() < 1_000, "the walk does not end");
        }
    }
}

/// A catalog file that goes when it is dropped.
pub(crate) struct CatalogFile {
    pub(crate) path: std::path::PathBuf,
    folder: std::path::PathBuf,
}

impl CatalogFile {
    pub(crate) fn new(name: &str, content: &[u8]) -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = format!("octo-sandbox-test-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(name);
        std::fs::write(&path, content).unwrap();
        Self { path, folder }
    }
}

impl Drop for CatalogFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
