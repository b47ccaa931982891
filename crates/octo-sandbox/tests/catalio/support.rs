//! A sandbox and an HTTP client whose every answer is checked against the
//! contract: the status and media type must be declared, and the body valid
//! under the published schema.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use jsonschema::{Draft, Validator};
use octo_sandbox::catalio::{Catalio, Settings};
use octo_sandbox::{ManualClock, Sandbox};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap};
use reqwest::{Client, Method};
use serde_json::{Map, Value, json};

pub(crate) const JSON_API: &str = "application/vnd.api+json";

/// 2026-06-01T12:00:00Z, later than every demo record.
pub(crate) const START: u64 = 1_780_315_200;

static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| read(include_str!("../../openapi/catalio/openapi.json")));
static OAUTH: LazyLock<Value> =
    LazyLock::new(|| read(include_str!("../../openapi/catalio/oauth.json")));

/// The component schemas for a validator: as published, and without
/// `required`, which the parameter `fields` breaks as the contract's own notes
/// on it say.
static COMPONENTS: LazyLock<[Value; 2]> = LazyLock::new(|| {
    let published = translated(&DOCUMENT["components"]["schemas"]);
    let mut sparse = published.clone();
    for schema in sparse.as_object_mut().unwrap().values_mut() {
        if let Some(attributes) = schema.pointer_mut("/properties/attributes") {
            attributes.as_object_mut().unwrap().remove("required");
        }
    }
    [published, sparse]
});

static VALIDATORS: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> = LazyLock::new(Mutex::default);

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Turns a schema of OpenAPI 3.0 into one of JSON Schema 2020-12: `nullable`
/// becomes a list of types.
pub(crate) fn translated(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(translated).collect(),
        Value::Object(members) => {
            let mut members: Map<String, Value> = members
                .iter()
                .map(|(name, value)| (name.clone(), translated(value)))
                .collect();
            if members.get("nullable") == Some(&json!(true)) {
                members.remove("nullable");
                if let Some(kind) = members.remove("type") {
                    members.insert("type".to_owned(), json!([kind, "null"]));
                }
            }
            Value::Object(members)
        }
        other => other.clone(),
    }
}

/// Validates a body, formats included.
pub(crate) fn assert_valid(schema: &Value, sparse: bool, body: &Value, what: &str) {
    let key = format!("{sparse}{schema}");
    let known = VALIDATORS.lock().unwrap().get(&key).cloned();
    let validator = known.unwrap_or_else(|| {
        let mut root = translated(schema);
        if sparse {
            // Without what tells them apart, included records fit several.
            root = read(&root.to_string().replace("\"oneOf\"", "\"anyOf\""));
        }
        root["components"] = json!({"schemas": COMPONENTS[usize::from(sparse)]});
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(true)
            .build(&root)
            .unwrap();
        let validator = Arc::new(validator);
        VALIDATORS
            .lock()
            .unwrap()
            .insert(key, Arc::clone(&validator));
        validator
    });
    let faults: Vec<String> = validator
        .iter_errors(body)
        .map(|fault| format!("{fault} at {}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{what}: {faults:#?}\nin {body:#}");
}

/// Method, path and object of every operation.
pub(crate) fn operations() -> impl Iterator<Item = (Method, &'static str, &'static Value)> {
    let paths = DOCUMENT["paths"].as_object().unwrap();
    paths.iter().flat_map(|(path, item)| {
        item.as_object()
            .unwrap()
            .iter()
            .map(move |(method, operation)| {
                let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
                (method, path.as_str(), operation)
            })
    })
}

/// The operation that a request is for; the path without ids wins.
fn operation(method: &Method, path: &str) -> Option<&'static Value> {
    let fits = |template: &str| {
        let (template, path) = (template.split('/'), path.split('/'));
        template.clone().count() == path.clone().count()
            && template.zip(path).all(|(a, b)| a == b || a == "{id}")
    };
    operations()
        .filter(|(known, template, _)| known == method && fits(template))
        .min_by_key(|(_, template, _)| template.matches("{id}").count())
        .map(|(_, _, operation)| operation)
}

/// An answer that was checked.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Value,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The records of a list.
    pub(crate) fn data(&self) -> &[Value] {
        assert!(self.status < 300, "{:#}", self.body);
        self.body["data"].as_array().unwrap()
    }

    pub(crate) fn ids(&self) -> Vec<String> {
        let ids = self
            .data()
            .iter()
            .map(|record| record["id"].as_str().unwrap());
        ids.map(str::to_owned).collect()
    }

    /// The first error as status, code and what it is about.
    pub(crate) fn error(&self) -> (u16, &str, &str) {
        let error = &self.body["errors"][0];
        let source = &error["source"];
        let about = ["pointer", "parameter", "header"]
            .iter()
            .find_map(|member| source[*member].as_str());
        assert!(
            error["title"].is_string() && error["detail"].is_string(),
            "{error}"
        );
        (
            self.status,
            error["code"].as_str().unwrap(),
            about.unwrap_or(""),
        )
    }

    /// Every error as code and what it is about.
    pub(crate) fn errors(&self) -> Vec<(&str, &str)> {
        let errors = self.body["errors"].as_array().unwrap();
        let text = |value: &'static str, error: &'_ Value| error[value].is_string();
        assert!(
            errors
                .iter()
                .all(|error| text("id", error) && text("status", error))
        );
        errors
            .iter()
            .map(|error| {
                let about = error["source"]["pointer"].as_str().unwrap_or("");
                (error["code"].as_str().unwrap(), about)
            })
            .collect()
    }
}

pub(crate) struct Api {
    pub(crate) sandbox: Sandbox,
    pub(crate) clock: ManualClock,
    pub(crate) http: Client,
    pub(crate) token: String,
    /// Ids of the operations that were called with success.
    pub(crate) covered: Mutex<BTreeSet<String>>,
}

/// A sandbox whose clock stands, and a token of the credential `demo`.
pub(crate) async fn start() -> Api {
    start_with(Settings::default()).await
}

pub(crate) async fn start_with(settings: Settings) -> Api {
    let clock = ManualClock::at_unix(START);
    let builder = Sandbox::builder().demo_data(false).clock(clock.clone());
    let mut api = Api {
        sandbox: builder.catalio(settings).start().await.unwrap(),
        clock,
        http: Client::new(),
        token: String::new(),
        covered: Mutex::default(),
    };
    api.token = api.token_of("demo").await;
    api
}

impl Api {
    pub(crate) fn catalio(&self) -> &Catalio {
        self.sandbox.catalio()
    }

    /// The body of a token request for a credential.
    pub(crate) fn token_request(&self, name: &str) -> Value {
        let credential = self.catalio().credential(name).unwrap();
        json!({
            "client_id": credential.client_id,
            "client_secret": credential.client_secret,
            "audience": self.catalio().audience(),
            "grant_type": "client_credentials",
        })
    }

    pub(crate) async fn token_of(&self, name: &str) -> String {
        let answer = self.ask_token(&self.token_request(name)).await;
        assert_eq!(answer.status, 200, "{:#}", answer.body);
        answer.body["access_token"].as_str().unwrap().to_owned()
    }

    /// Sends a JSON token request; the answer is checked.
    pub(crate) async fn ask_token(&self, body: &Value) -> Reply {
        let request = self.http.post(self.catalio().token_url()).json(body);
        token_reply(request.send().await.unwrap()).await
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.call(Method::GET, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Reply {
        self.call(Method::POST, path, Some(body)).await
    }

    pub(crate) async fn patch(&self, path: &str, body: Value) -> Reply {
        self.call(Method::PATCH, path, Some(body)).await
    }

    pub(crate) async fn delete(&self, path: &str, body: Option<Value>) -> Reply {
        self.call(Method::DELETE, path, body).await
    }

    /// Calls with the token of the credential `demo`.
    pub(crate) async fn call(&self, method: Method, path: &str, body: Option<Value>) -> Reply {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, JSON_API.parse().unwrap());
        if body.is_some() {
            headers.insert(CONTENT_TYPE, JSON_API.parse().unwrap());
        }
        let body = body.map(|body| body.to_string());
        self.send(method, path, headers, Some(&self.token), body)
            .await
    }

    /// Calls with these headers and checks the answer.
    pub(crate) async fn send(
        &self,
        method: Method,
        path: &str,
        headers: HeaderMap,
        token: Option<&str>,
        body: Option<String>,
    ) -> Reply {
        let url = format!("{}{path}", self.catalio().base_url());
        let mut request = self.http.request(method.clone(), url).headers(headers);
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        if let Some(body) = body {
            request = request.body(body);
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let text = response.text().await.unwrap();
        let what = format!("{method} {path}: {status}");
        assert!(status < 500, "{what} {text}");
        let body = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{what} is not JSON: {error}: {text}"));
        let (bare, query) = path.split_once('?').unwrap_or((path, ""));
        if let Some(operation) = operation(&method, bare) {
            self.check(
                operation,
                status,
                &headers,
                &body,
                query.contains("fields"),
                &what,
            );
        }
        Reply {
            status,
            headers,
            body,
        }
    }

    fn check(
        &self,
        operation: &Value,
        status: u16,
        headers: &HeaderMap,
        body: &Value,
        sparse: bool,
        what: &str,
    ) {
        let responses = &operation["responses"];
        let content = match responses.get(status.to_string()) {
            Some(response) => {
                let id = operation["operationId"].as_str().unwrap();
                self.covered.lock().unwrap().insert(id.to_owned());
                &response["content"]
            }
            None if status < 400 => panic!("{what} is not declared"),
            None => &DOCUMENT["components"]["responses"]["errors"]["content"],
        };
        assert_eq!(headers[CONTENT_TYPE], JSON_API, "{what}");
        // The deletion of a record has no content in the contract.
        if let Some(content) = content.as_object() {
            assert_valid(&content[JSON_API]["schema"], sparse, body, what);
        }
    }

    /// The first record of a type.
    pub(crate) async fn first(&self, collection: &str) -> Value {
        let page = self.get(&format!("/{collection}?page[limit]=1")).await;
        page.data()[0].clone()
    }

    pub(crate) async fn first_id(&self, collection: &str) -> String {
        self.first(collection).await["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// Creates a draft requirement and returns its id.
    pub(crate) async fn requirement(&self, title: &str) -> String {
        let body = json!({"data": {"type": "requirement", "attributes": {"title": title}}});
        let created = self.post("/requirements", body).await;
        assert_eq!(created.status, 201, "{:#}", created.body);
        created.body["data"]["id"].as_str().unwrap().to_owned()
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }
}

/// Reads an answer of the token endpoint and checks it: status declared,
/// body valid, never to be cached.
pub(crate) async fn token_reply(response: reqwest::Response) -> Reply {
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let body: Value = response.json().await.unwrap();
    let what = format!("token: {status}");
    let declared = &OAUTH["paths"]["/oauth/token"]["post"]["responses"][status.to_string()];
    let name = if status == 200 {
        "TokenResponse"
    } else {
        "TokenError"
    };
    let mut schema = OAUTH["components"]["schemas"][name].clone();
    if let Some(reference) = declared["content"]["application/json"]["schema"]["$ref"].as_str() {
        assert!(reference.ends_with(name), "{what}");
    } else {
        // Only these two are beyond the contract: a wrong method, a long body.
        assert!([405, 413].contains(&status), "{what} is not declared");
    }
    schema["additionalProperties"] = json!(false);
    assert_valid(&schema, false, &body, &what);
    assert_eq!(headers[CONTENT_TYPE], "application/json", "{what}");
    assert_eq!(headers["cache-control"], "no-store", "{what}");
    assert_eq!(headers["pragma"], "no-cache", "{what}");
    Reply {
        status,
        headers,
        body,
    }
}
