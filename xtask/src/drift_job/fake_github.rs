//! A GitHub in memory, as far as the job speaks to it.

#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use serde_json::{Value, json};

use crate::testing::server::{Reply, Request, Server};

/// The only token that it lets in.
pub(crate) const TOKEN: &str = "token-that-must-not-be-shown";
const ROOT: &str = "/repos/octo-rs/octo";

/// The server and what it holds.
pub(crate) struct FakeGitHub {
    pub(crate) server: Server,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) labels: Vec<String>,
    /// Issues as the API shows them; the first has number 1.
    pub(crate) issues: Vec<Value>,
    pub(crate) branches: BTreeMap<String, String>,
    /// Objects by id, which is also told by how many there are.
    pub(crate) objects: BTreeMap<String, Value>,
    /// Statuses to answer with before anything else, with the method they hit.
    pub(crate) refusals: Vec<(&'static str, u16)>,
}

impl FakeGitHub {
    pub(crate) fn start() -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        let server = Server::start(move |request| shared.lock().unwrap().answer(request));
        Self { server, state }
    }

    pub(crate) fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Every call that was no read, as method and path.
    pub(crate) fn writes(&self) -> Vec<String> {
        let requests = self.server.requests();
        let writes = requests.iter().filter(|request| request.method != "GET");
        writes
            .map(|request| format!("{} {}", request.method, request.target.replace(ROOT, "")))
            .collect()
    }
}

impl State {
    pub(crate) fn issue(&mut self, state: &str, labels: &[&str], body: &str) -> usize {
        let number = self.issues.len() + 1;
        let labels: Vec<Value> = labels.iter().map(|name| json!({ "name": name })).collect();
        self.issues.push(json!({
            "number": number, "state": state, "title": "by hand", "body": body, "labels": labels,
        }));
        number
    }

    pub(crate) fn commit(&mut self, message: &str) -> String {
        self.object(
            "commit",
            json!({ "message": message, "tree": { "sha": "tree-0" } }),
        )
    }

    fn object(&mut self, kind: &str, mut object: Value) -> String {
        let id = format!("{kind}-{}", self.objects.len());
        object["sha"] = json!(id);
        self.objects.insert(id.clone(), object);
        id
    }

    fn answer(&mut self, request: &Request) -> Reply {
        let authorization = request.header("authorization");
        if authorization != Some(&format!("Bearer {TOKEN}")) {
            return refuse(401, "Bad credentials");
        }
        if request.header("user-agent").is_none() {
            return refuse(403, "Request forbidden by administrative rules.");
        }
        let refusal = self
            .refusals
            .iter()
            .position(|(method, _)| *method == request.method);
        if let Some(at) = refusal {
            return refuse(self.refusals.remove(at).1, "scripted");
        }
        let Some(target) = request.target.strip_prefix(ROOT) else {
            return refuse(404, "Not Found");
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        match (request.method.as_str(), parts.as_slice()) {
            ("GET", ["labels", name]) => {
                let found = self.labels.iter().find(|label| label == name);
                found.map_or_else(
                    || refuse(404, "Not Found"),
                    |label| reply(200, &json!({ "name": label })),
                )
            }
            ("POST", ["labels"]) => {
                self.labels.push(body["name"].as_str().unwrap().to_owned());
                reply(201, &body)
            }
            ("GET", ["issues"]) => self.list(query),
            ("POST", ["issues"]) => self.open(&body),
            ("PATCH", ["issues", number]) => self.rewrite(number.parse().unwrap(), &body),
            ("GET", ["git", "ref", "heads", name]) => match self.branches.get(*name) {
                Some(id) => reply(200, &json!({ "object": { "sha": id } })),
                None => refuse(404, "Not Found"),
            },
            ("GET", ["git", "commits", id]) => match self.objects.get(*id) {
                Some(commit) => reply(200, commit),
                None => refuse(404, "Not Found"),
            },
            ("POST", ["git", "blobs"]) => self.made("blob", body),
            ("POST", ["git", "trees"]) => self.made("tree", body),
            ("POST", ["git", "commits"]) => {
                let tree = body["tree"].clone();
                let mut commit = body;
                commit["tree"] = json!({ "sha": tree });
                self.made("commit", commit)
            }
            ("POST", ["git", "refs"]) => {
                let name = body["ref"]
                    .as_str()
                    .unwrap()
                    .strip_prefix("refs/heads/")
                    .unwrap();
                if self.branches.contains_key(name) {
                    return refuse(422, "Reference already exists");
                }
                self.point(name, &body)
            }
            ("PATCH", ["git", "refs", "heads", name]) => {
                assert_eq!(body["force"], true);
                self.point(name, &body)
            }
            _ => refuse(404, "Not Found"),
        }
    }

    fn list(&self, query: &str) -> Reply {
        let parameters: BTreeMap<&str, &str> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .collect();
        assert_eq!(parameters["state"], "all");
        let label = parameters["labels"];
        let size: usize = parameters["per_page"].parse().unwrap();
        let page: usize = parameters["page"].parse().unwrap();
        let labelled = self.issues.iter().filter(|issue| {
            let labels = issue["labels"].as_array().unwrap();
            labels.iter().any(|found| found["name"] == label)
        });
        let items: Vec<&Value> = labelled.skip(size * (page - 1)).take(size).collect();
        reply(200, &json!(items))
    }

    fn open(&mut self, draft: &Value) -> Reply {
        if too_long(draft) {
            return refuse(422, "Validation Failed");
        }
        let labels: Vec<&str> = draft["labels"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let number = self.issue("open", &labels, draft["body"].as_str().unwrap());
        let issue = self.issues.last_mut().unwrap();
        issue["title"] = draft["title"].clone();
        assert_eq!(issue["number"], number);
        reply(201, issue)
    }

    fn rewrite(&mut self, number: usize, draft: &Value) -> Reply {
        if too_long(draft) {
            return refuse(422, "Validation Failed");
        }
        let issue = &mut self.issues[number - 1];
        for field in ["title", "body", "state"] {
            issue[field] = draft[field].clone();
        }
        reply(200, issue)
    }

    fn made(&mut self, kind: &str, object: Value) -> Reply {
        let id = self.object(kind, object);
        reply(201, &self.objects[&id])
    }

    fn point(&mut self, name: &str, body: &Value) -> Reply {
        let id = body["sha"].as_str().unwrap();
        if !self.objects.contains_key(id) {
            return refuse(422, "Object does not exist");
        }
        self.branches.insert(name.to_owned(), id.to_owned());
        reply(200, &json!({ "object": { "sha": id } }))
    }
}

fn too_long(draft: &Value) -> bool {
    draft["body"].as_str().unwrap().chars().count() > 65_536
}

fn reply(status: u16, body: &Value) -> Reply {
    Reply::new(status, body.to_string()).header("content-type", "application/json")
}

fn refuse(status: u16, message: &str) -> Reply {
    reply(status, &json!({ "message": message }))
}
