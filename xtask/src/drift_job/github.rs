//! The forge as GitHub's REST API, version 2022-11-28.

use std::time::Duration;

use reqwest::{Client, Method, StatusCode, header};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::forge::{Commit, Draft, Files, Forge, ForgeError, Issue};
use crate::{failure, http, page};

const API_VERSION: &str = "2022-11-28";
/// The most that one page of a list holds.
const PER_PAGE: usize = 100;
/// A repository with more labelled issues than this is not asked further.
const PAGES: usize = 50;
/// The longest answer that is read.
const ANSWER: usize = 16 << 20;

/// One repository of a GitHub server.
pub(crate) struct GitHub {
    client: Client,
    /// `https://api.github.com/repos/owner/name`.
    repository: String,
    token: SecretString,
    pause: Duration,
}

impl GitHub {
    /// The repository `owner/name` of the server whose API is at `api`; `pause`
    /// is waited before a call is repeated, and doubles.
    pub(crate) fn new(
        api: &str,
        repository: &str,
        token: SecretString,
        pause: Duration,
    ) -> Result<Self, ForgeError> {
        let base: Url = api.parse().map_err(|_| ForgeError::Setting {
            name: "GITHUB_API_URL",
            reason: "it is no URL",
        })?;
        if !http::is_private(&base) {
            return Err(ForgeError::Setting {
                name: "GITHUB_API_URL",
                reason: "the token goes over https only, this machine aside",
            });
        }
        let part = |text: &str| {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
            !text.is_empty() && text.chars().all(plain) && text != "." && text != ".."
        };
        match repository.split_once('/') {
            Some((owner, name)) if part(owner) && part(name) => {}
            _ => {
                return Err(ForgeError::Setting {
                    name: "GITHUB_REPOSITORY",
                    reason: "it should read owner/name",
                });
            }
        }
        let client = http::client(&base)?;
        Ok(Self {
            client,
            repository: format!("{}/repos/{repository}", api.trim_end_matches('/')),
            token,
            pause,
        })
    }

    async fn get(&self, path: &str) -> Result<Answer, ForgeError> {
        self.call(Method::GET, path, None).await
    }

    async fn post(&self, path: &str, body: &Value) -> Result<Answer, ForgeError> {
        self.call(Method::POST, path, Some(body))
            .await?
            .expect_success()
    }

    async fn patch(&self, path: &str, body: &Value) -> Result<Answer, ForgeError> {
        self.call(Method::PATCH, path, Some(body))
            .await?
            .expect_success()
    }

    /// One call. What reads or replaces is tried again when the server falters;
    /// what creates is not, lest there be two of it.
    async fn call(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Answer, ForgeError> {
        const ATTEMPTS: u32 = 3;
        let repeatable = method != Method::POST;
        let mut attempt = 1;
        loop {
            let outcome = self.exchange(method.clone(), path, body).await;
            let faltered = match &outcome {
                Ok(answer) => answer.status.is_server_error(),
                Err(ForgeError::Transport { .. }) => true,
                Err(_) => false,
            };
            if !repeatable || !faltered || attempt == ATTEMPTS {
                return outcome;
            }
            tokio::time::sleep(self.pause.saturating_mul(2_u32.pow(attempt - 1))).await;
            attempt += 1;
        }
    }

    async fn exchange(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Answer, ForgeError> {
        let shown = path.split('?').next().unwrap_or(path);
        let request = format!("{method} {shown}");
        let lost = |error: reqwest::Error| ForgeError::Transport {
            request: request.clone(),
            reason: failure::line(&error.without_url()),
        };
        let mut call = self
            .client
            .request(method, format!("{}{path}", self.repository))
            .timeout(Duration::from_secs(30))
            .bearer_auth(self.token.expose_secret())
            .header(header::ACCEPT, "application/vnd.github+json")
            .header("x-github-api-version", API_VERSION);
        if let Some(body) = body {
            call = call.json(body);
        }
        let response = call.send().await.map_err(lost)?;
        let status = response.status();
        let bytes = http::read(response, ANSWER).await.map_err(lost)?;
        let Some(bytes) = bytes else {
            return Err(ForgeError::Shape {
                request,
                reason: format!("it has more than {ANSWER} bytes"),
            });
        };
        Ok(Answer {
            request,
            status,
            bytes,
        })
    }
}

/// A whole response.
struct Answer {
    request: String,
    status: StatusCode,
    bytes: Vec<u8>,
}

impl Answer {
    fn expect_success(self) -> Result<Self, ForgeError> {
        if self.status.is_success() {
            Ok(self)
        } else {
            Err(self.refusal())
        }
    }

    /// The refusal in the forge's words, which are documented to be in
    /// `message`; anything else is not shown.
    fn refusal(self) -> ForgeError {
        let body: Value = serde_json::from_slice(&self.bytes).unwrap_or_default();
        let message = body.get("message").and_then(Value::as_str);
        ForgeError::Status {
            request: self.request,
            status: self.status.as_u16(),
            message: page::line(message.unwrap_or("no message")),
        }
    }

    fn decode<T: serde::de::DeserializeOwned>(self) -> Result<T, ForgeError> {
        let answer = self.expect_success()?;
        serde_json::from_slice(&answer.bytes).map_err(|error| ForgeError::Shape {
            request: answer.request,
            reason: error.to_string(),
        })
    }
}

#[derive(Deserialize)]
struct WireIssue {
    number: u64,
    state: String,
    title: String,
    body: Option<String>,
    pull_request: Option<Value>,
}

#[derive(Deserialize)]
struct WireCommit {
    sha: String,
    message: String,
    tree: WireObject,
}

#[derive(Deserialize)]
struct WireObject {
    sha: String,
}

#[derive(Deserialize)]
struct WireReference {
    object: WireObject,
}

impl Forge for GitHub {
    async fn ensure_label(&self, name: &str, description: &str) -> Result<(), ForgeError> {
        let found = self.get(&format!("/labels/{name}")).await?;
        if found.status != StatusCode::NOT_FOUND {
            found.expect_success()?;
            return Ok(());
        }
        let label = json!({ "name": name, "color": "b60205", "description": description });
        self.post("/labels", &label).await?;
        Ok(())
    }

    async fn issues(&self, label: &str) -> Result<Vec<Issue>, ForgeError> {
        let mut issues = Vec::new();
        for page in 1..=PAGES {
            let path = format!(
                "/issues?labels={label}&state=all&sort=created&direction=asc\
                 &per_page={PER_PAGE}&page={page}"
            );
            let found: Vec<WireIssue> = self.get(&path).await?.decode()?;
            let full = found.len() >= PER_PAGE;
            // The endpoint lists pull requests too.
            let found = found.into_iter().filter(|item| item.pull_request.is_none());
            issues.extend(found.map(|item| Issue {
                number: item.number,
                open: item.state == "open",
                title: item.title,
                body: item.body.unwrap_or_default(),
            }));
            if !full {
                return Ok(issues);
            }
        }
        Err(ForgeError::Shape {
            request: "GET /issues".into(),
            reason: format!("there are more than {PAGES} pages of `{label}`"),
        })
    }

    async fn open_issue(&self, draft: &Draft, label: &str) -> Result<u64, ForgeError> {
        let issue = json!({ "title": draft.title, "body": draft.body, "labels": [label] });
        let made: WireIssue = self.post("/issues", &issue).await?.decode()?;
        Ok(made.number)
    }

    async fn rewrite_issue(&self, number: u64, draft: &Draft) -> Result<(), ForgeError> {
        let state = if draft.open {
            json!({ "title": draft.title, "body": draft.body, "state": "open" })
        } else {
            json!({
                "title": draft.title,
                "body": draft.body,
                "state": "closed",
                "state_reason": "completed",
            })
        };
        self.patch(&format!("/issues/{number}"), &state).await?;
        Ok(())
    }

    async fn branch(&self, name: &str) -> Result<Option<Commit>, ForgeError> {
        let answer = self.get(&format!("/git/ref/heads/{name}")).await?;
        if answer.status == StatusCode::NOT_FOUND {
            return Ok(None);
        }
        let reference: WireReference = answer.decode()?;
        self.commit(&reference.object.sha).await.map(Some)
    }

    async fn commit(&self, id: &str) -> Result<Commit, ForgeError> {
        let commit: WireCommit = self.get(&format!("/git/commits/{id}")).await?.decode()?;
        Ok(Commit {
            id: commit.sha,
            tree: commit.tree.sha,
            message: commit.message,
        })
    }

    async fn write_commit(
        &self,
        parent: &Commit,
        files: &Files,
        message: &str,
    ) -> Result<String, ForgeError> {
        let mut entries = Vec::new();
        for (path, content) in files {
            let blob = match content {
                None => Value::Null,
                Some(content) => {
                    let blob = json!({ "content": content, "encoding": "utf-8" });
                    let made: WireObject = self.post("/git/blobs", &blob).await?.decode()?;
                    Value::String(made.sha)
                }
            };
            entries.push(json!({ "path": path, "mode": "100644", "type": "blob", "sha": blob }));
        }
        let tree = json!({ "base_tree": parent.tree, "tree": entries });
        let tree: WireObject = self.post("/git/trees", &tree).await?.decode()?;
        let commit = json!({ "message": message, "tree": tree.sha, "parents": [parent.id] });
        let commit: WireObject = self.post("/git/commits", &commit).await?.decode()?;
        Ok(commit.sha)
    }

    async fn make_branch(&self, name: &str, commit: &str) -> Result<(), ForgeError> {
        let reference = json!({ "ref": format!("refs/heads/{name}"), "sha": commit });
        self.post("/git/refs", &reference).await?;
        Ok(())
    }

    async fn move_branch(&self, name: &str, commit: &str) -> Result<(), ForgeError> {
        let reference = json!({ "sha": commit, "force": true });
        self.patch(&format!("/git/refs/heads/{name}"), &reference)
            .await?;
        Ok(())
    }
}
