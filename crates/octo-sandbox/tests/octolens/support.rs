//! A sandbox, and calls whose answers are checked against the contract: the
//! status and media type must be declared, the declared headers there, and
//! the body valid under the published schema.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

use jsonschema::{Draft, Validator};
use octo_sandbox::octolens::Octolens;
use octo_sandbox::{ManualClock, Sandbox, SandboxBuilder};
use serde_json::{Map, Value, json};

/// 2026-07-14T09:00:00Z, where tests begin.
pub(crate) const START: u64 = 1_784_019_600;

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../openapi/octolens/openapi.json")).unwrap()
});

static VALIDATORS: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> = LazyLock::new(Mutex::default);

pub(crate) fn document() -> &'static Value {
    &DOCUMENT
}

/// Validates `value` against a schema of the document, formats included.
pub(crate) fn assert_valid(schema: &Value, value: &Value, what: &str) {
    let validator = {
        let mut known = VALIDATORS.lock().unwrap();
        let entry = known.entry(schema.to_string()).or_insert_with(|| {
            let mut root = schema.clone();
            root["components"] = document()["components"].clone();
            Arc::new(
                jsonschema::options()
                    .with_draft(Draft::Draft202012)
                    .should_validate_formats(true)
                    .build(&root)
                    .unwrap(),
            )
        });
        Arc::clone(entry)
    };
    let faults: Vec<_> = validator
        .iter_errors(value)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{what}: {faults:#?}\nin {value:#}");
}

/// Method, path and object of an operation.
pub(crate) fn operation(id: &str) -> (&'static str, &'static str, &'static Value) {
    operations()
        .find(|(_, _, operation)| operation["operationId"] == id)
        .unwrap_or_else(|| panic!("no operation {id}"))
}

pub(crate) fn operations() -> impl Iterator<Item = (&'static str, &'static str, &'static Value)> {
    document()["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, item)| {
            let methods = item.as_object().unwrap().iter();
            methods.map(move |(method, operation)| (method.as_str(), path.as_str(), operation))
        })
}

pub(crate) struct Api {
    pub(crate) sandbox: Sandbox,
    pub(crate) clock: ManualClock,
    client: reqwest::Client,
}

/// A sandbox whose clock stands.
pub(crate) async fn start() -> Api {
    start_with(|builder| builder).await
}

pub(crate) async fn start_with(settings: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Api {
    let clock = ManualClock::at_unix(START);
    let builder = Sandbox::builder().demo_data(false).clock(clock.clone());
    Api {
        sandbox: settings(builder).start().await.unwrap(),
        clock,
        client: reqwest::Client::new(),
    }
}

impl Api {
    pub(crate) fn octolens(&self) -> &Octolens {
        self.sandbox.octolens()
    }

    /// A call with the admin key of the main workspace.
    pub(crate) fn call(&self, operation: &str) -> Call<'_> {
        Call {
            api: self,
            operation: operation.to_owned(),
            key: Some(self.octolens().credential("admin").unwrap().key.clone()),
            path: Vec::new(),
            query: Vec::new(),
            body: None,
        }
    }

    /// A call with a JSON body.
    pub(crate) fn post(&self, operation: &str, body: Value) -> Call<'_> {
        self.call(operation).json(body)
    }

    /// The first mention of the main workspace that `filters` let through.
    pub(crate) async fn a_mention(&self, filters: Value) -> Value {
        let body = json!({ "filters": filters, "includeAll": true, "limit": 1 });
        let page = self.post("listMentions", body).ok().await;
        page["data"][0].clone()
    }
}

pub(crate) struct Call<'a> {
    api: &'a Api,
    operation: String,
    key: Option<String>,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<Vec<u8>>,
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
    pub(crate) body: Value,
}

impl Reply {
    pub(crate) fn code(&self) -> &str {
        self.body["error"]["code"].as_str().unwrap_or_default()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// The paths of a validation error's issues, joined by dots.
    pub(crate) fn paths(&self) -> Vec<String> {
        let issues = self.body["error"]["details"].as_array().unwrap();
        let path = |issue: &Value| {
            let segments = issue["path"].as_array().unwrap().iter();
            let segments =
                segments.map(|one| one.as_str().map_or_else(|| one.to_string(), str::to_owned));
            segments.collect::<Vec<_>>().join(".")
        };
        issues.iter().map(path).collect()
    }
}

impl Call<'_> {
    /// Takes the key of a credential.
    pub(crate) fn with(mut self, credential: &str) -> Self {
        self.key = Some(
            self.api
                .octolens()
                .credential(credential)
                .unwrap()
                .key
                .clone(),
        );
        self
    }

    /// Takes a key as it is, or none.
    pub(crate) fn key(mut self, key: Option<&str>) -> Self {
        self.key = key.map(str::to_owned);
        self
    }

    pub(crate) fn path(mut self, name: &str, value: impl ToString) -> Self {
        self.path.push((name.to_owned(), value.to_string()));
        self
    }

    pub(crate) fn query(mut self, name: &str, value: impl ToString) -> Self {
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    pub(crate) fn json(self, body: Value) -> Self {
        self.raw(body.to_string())
    }

    pub(crate) fn raw(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// The operation's id.
    pub(crate) fn id(&self) -> String {
        self.operation.clone()
    }

    /// Sends, checks the answer against the contract and returns it.
    pub(crate) async fn send(self) -> Reply {
        let (method, template, contract) = operation(&self.operation);
        let mut url = reqwest::Url::parse(self.api.octolens().base_url()).unwrap();
        url.path_segments_mut()
            .unwrap()
            .clear()
            .extend(template.split('/').skip(1).map(|segment| {
                let named = segment
                    .strip_prefix('{')
                    .and_then(|rest| rest.strip_suffix('}'));
                named.map_or(segment, |name| {
                    let value = self.path.iter().find(|(known, _)| known == name);
                    value.map_or_else(|| panic!("no {name}"), |(_, value)| value.as_str())
                })
            }));
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        let method = method.to_uppercase().parse().unwrap();
        let mut request = self.api.client.request(method, url);
        if let Some(key) = &self.key {
            request = request.bearer_auth(key);
        }
        if let Some(body) = self.body {
            request = request
                .header("content-type", "application/json")
                .body(body);
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await.unwrap();
        let is_json = media_type(&headers) == "application/json";
        let reply = Reply {
            status,
            headers,
            body: if is_json {
                serde_json::from_str(&text).unwrap()
            } else {
                Value::Null
            },
            text,
        };
        check(&self.operation, contract, &reply);
        reply
    }

    /// Sends and expects 200.
    pub(crate) async fn ok(self) -> Value {
        let reply = self.send().await;
        assert_eq!(reply.status, 200, "{}", reply.text);
        reply.body
    }

    /// Sends and expects a refusal with this status and code.
    pub(crate) async fn refused(self, status: u16, code: &str) -> Reply {
        let reply = self.send().await;
        assert_eq!(
            (reply.status, reply.code()),
            (status, code),
            "{}",
            reply.text
        );
        reply
    }
}

fn media_type(headers: &reqwest::header::HeaderMap) -> &str {
    let value = headers
        .get("content-type")
        .map(|value| value.to_str().unwrap());
    value
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
}

fn resolve(node: &'static Value) -> &'static Value {
    match node["$ref"].as_str() {
        Some(pointer) => document().pointer(pointer.trim_start_matches('#')).unwrap(),
        None => node,
    }
}

/// Headers that the contract declares but sends on some plans only.
const CONDITIONAL: [&str; 1] = ["X-Octolens-Searches-Remaining"];

fn check(id: &str, contract: &'static Value, reply: &Reply) {
    let what = format!("{id} {}", reply.status);
    let declared = &contract["responses"][reply.status.to_string()];
    assert!(
        declared.is_object(),
        "{what} is not declared: {}",
        reply.text
    );
    let declared = resolve(declared);
    let media = media_type(&reply.headers);
    let schema = &declared["content"][media]["schema"];
    assert!(schema.is_object(), "{what}: {media} is not declared");
    let body = if media == "application/json" {
        reply.body.clone()
    } else {
        Value::from(reply.text.as_str())
    };
    assert_valid(schema, &body, &what);
    if reply.status >= 400 {
        assert_eq!(reply.body["error"]["status"], reply.status, "{what}");
    }
    for (name, header) in declared["headers"].as_object().unwrap_or(&Map::new()) {
        let schema = header["$ref"]
            .as_str()
            .map_or(&header["schema"], |pointer| {
                &document().pointer(pointer.trim_start_matches('#')).unwrap()["schema"]
            });
        match reply.header(name) {
            Some(text) if schema["type"] == "integer" => {
                let number: i64 = text.parse().unwrap();
                assert_valid(schema, &json!(number), &format!("{what} {name}"));
            }
            Some(text) => assert!(!text.is_empty(), "{what} {name}"),
            None => assert!(CONDITIONAL.contains(&name.as_str()), "{what}: no {name}"),
        }
    }
}
