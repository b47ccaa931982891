//! A published document, as far as requests and responses can be held to it.

use std::collections::BTreeMap;
use std::sync::Arc;

use http::Method;
use octo_contract::{Document, Overlay};
use serde_json::Value;

use crate::Api;
use crate::schema::{Schema, SchemaError, Schemas};

/// Why a document cannot be held to anything.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ContractError {
    /// It is no OpenAPI document, or its overlay does not fit it.
    #[error(transparent)]
    Document(#[from] octo_contract::Error),
    /// A schema of it cannot be checked.
    #[error("a schema of the {api} document cannot be checked")]
    Schema {
        /// The API.
        api: Api,
        /// Why not.
        source: SchemaError,
    },
    /// An operation lacks what a request needs.
    #[error("{at} of the {api} document has no usable {what}")]
    Incomplete {
        /// The API.
        api: Api,
        /// JSON pointer of the place.
        at: String,
        /// The missing part.
        what: &'static str,
    },
}

/// Where a parameter stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// How the value of a query parameter is written (OpenAPI 3.1, section 4.8.12.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `a=1&a=2`.
    Repeated,
    /// `a=1,2`.
    CommaSeparated,
    /// `a[b]=1&a[c]=2`.
    DeepObject,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it stands.
    pub location: Location,
    /// Whether a request without it is refused.
    pub required: bool,
    /// How its value is written.
    pub style: Style,
    /// What its value may be.
    pub schema: Schema,
}

/// The body of an operation's requests.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Whether a request without it is refused.
    pub required: bool,
    /// The media type that it is sent as.
    pub media_type: String,
    /// What it may be.
    pub schema: Schema,
    /// The examples that the document shows, by name.
    pub examples: Vec<(String, Value)>,
}

/// A header that a response may have.
#[derive(Clone, Debug)]
pub struct ResponseHeader {
    /// Its name.
    pub name: String,
    /// Whether it has to be there.
    pub required: bool,
    /// What its value may be.
    pub schema: Schema,
}

/// A response that an operation declares.
#[derive(Clone, Debug)]
pub struct DeclaredResponse {
    /// As the document spells it: `200`, `4XX`, `default`.
    pub status: String,
    /// The declared headers.
    pub headers: Vec<ResponseHeader>,
    /// The declared media types, each with what a body of it may be.
    pub content: BTreeMap<String, Option<Schema>>,
}

/// An operation of the document.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// Its method.
    pub method: Method,
    /// Its path template.
    pub path: String,
    /// JSON pointer of it in the document.
    pub pointer: String,
    /// The declared parameters, those of its path included.
    pub parameters: Vec<Parameter>,
    /// The declared body.
    pub body: Option<RequestBody>,
    /// The declared responses, in the order of the document.
    pub responses: Vec<DeclaredResponse>,
    /// Whether it asks for credentials.
    pub secured: bool,
    /// Whether it changes something on the server: what the method says,
    /// unless the overlay knows better (`x-octo-safe`).
    pub writes: bool,
}

impl Operation {
    /// What is declared for a status: the code itself, else its class, else
    /// `default`.
    pub fn response(&self, status: u16) -> Option<&DeclaredResponse> {
        let class = format!("{}XX", status / 100);
        [status.to_string(), class, "default".to_owned()]
            .iter()
            .find_map(|wanted| {
                self.responses
                    .iter()
                    .find(|response| response.status.eq_ignore_ascii_case(wanted))
            })
    }

    /// The parameter of that name and place.
    pub fn parameter(&self, location: Location, name: &str) -> Option<&Parameter> {
        self.parameters
            .iter()
            .find(|parameter| parameter.location == location && parameter.name == name)
    }
}

/// A contract: the operations of a published document and their schemas.
#[derive(Clone, Debug)]
pub struct Contract {
    api: Api,
    title: String,
    version: String,
    operations: Arc<[Arc<Operation>]>,
    schemas: Schemas,
}

impl Contract {
    /// The document that this workspace is built from.
    ///
    /// # Errors
    ///
    /// [`ContractError`], which no test of this workspace has let through.
    pub fn embedded(api: Api) -> Result<Self, ContractError> {
        Self::read(api, api.document().as_bytes())
    }

    /// Another edition of an API's document.
    ///
    /// # Errors
    ///
    /// When it is no document, or one that cannot be held to anything.
    pub fn read(api: Api, bytes: &[u8]) -> Result<Self, ContractError> {
        let published = Document::read(bytes)?;
        let schemas = Schemas::of(published.value())
            .map_err(|source| ContractError::Schema { api, source })?;
        // Only for what the overlay knows of operations: bodies are held to
        // the document as published.
        let mut overlaid = published.value().clone();
        Overlay::read(api.overlay().as_bytes())?.apply(&mut overlaid)?;
        let reader = Reader {
            api,
            document: published.value(),
            schemas: &schemas,
        };
        let operations = reader.operations(&overlaid)?;
        Ok(Self {
            api,
            title: published.title().to_owned(),
            version: published.version().to_owned(),
            operations: operations.into(),
            schemas,
        })
    }

    /// The API it is of.
    pub fn api(&self) -> Api {
        self.api
    }

    /// `info.title` and `info.version`.
    pub fn edition(&self) -> (&str, &str) {
        (&self.title, &self.version)
    }

    /// Every operation, in the order of the document.
    pub fn operations(&self) -> &[Arc<Operation>] {
        &self.operations
    }

    /// The operation of that `operationId`.
    pub fn operation(&self, id: &str) -> Option<&Arc<Operation>> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The schemas of the document.
    pub fn schemas(&self) -> &Schemas {
        &self.schemas
    }
}

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

struct Reader<'a> {
    api: Api,
    document: &'a Value,
    schemas: &'a Schemas,
}

impl<'a> Reader<'a> {
    fn operations(&self, overlaid: &Value) -> Result<Vec<Arc<Operation>>, ContractError> {
        let mut operations = Vec::new();
        for (path, item) in members(&self.document["paths"]) {
            for (name, operation) in members(item) {
                if METHODS.contains(&name.as_str()) {
                    let facts = &overlaid["paths"][path][name];
                    operations.push(Arc::new(
                        self.operation(path, name, item, operation, facts)?,
                    ));
                }
            }
        }
        Ok(operations)
    }

    fn operation(
        &self,
        path: &str,
        method_name: &str,
        item: &'a Value,
        operation: &'a Value,
        facts: &Value,
    ) -> Result<Operation, ContractError> {
        let pointer = format!("/paths/{}/{method_name}", escaped(path));
        let incomplete = |what| ContractError::Incomplete {
            api: self.api,
            at: pointer.clone(),
            what,
        };
        let method = Method::from_bytes(method_name.to_uppercase().as_bytes())
            .map_err(|_| incomplete("method"))?;
        let id = operation["operationId"]
            .as_str()
            .ok_or_else(|| incomplete("operationId"))?;
        let mut parameters = Vec::new();
        for declared in elements(&item["parameters"]).chain(elements(&operation["parameters"])) {
            let parameter = self
                .parameter(self.followed(declared))
                .ok_or_else(|| incomplete("parameter"))?;
            // An operation's own parameter stands for its path's.
            parameters.retain(|known: &Parameter| {
                (known.location, &known.name) != (parameter.location, &parameter.name)
            });
            parameters.push(parameter);
        }
        let body = match operation.get("requestBody") {
            Some(declared) => Some(
                self.body(self.followed(declared))
                    .ok_or_else(|| incomplete("requestBody"))?,
            ),
            None => None,
        };
        let responses = members(&operation["responses"])
            .map(|(status, declared)| self.response(status, self.followed(declared)))
            .collect();
        let security = operation.get("security").or(self.document.get("security"));
        let secured = security.is_some_and(|schemes| elements(schemes).next().is_some());
        let safe = facts["x-octo-safe"].as_bool();
        Ok(Operation {
            id: id.to_owned(),
            writes: !safe.unwrap_or_else(|| method.is_safe()),
            method,
            path: path.to_owned(),
            pointer,
            parameters,
            body,
            responses,
            secured,
        })
    }

    fn parameter(&self, declared: &'a Value) -> Option<Parameter> {
        let location = match declared["in"].as_str()? {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            _ => return None,
        };
        let explode = declared["explode"].as_bool();
        let style = match declared["style"].as_str() {
            Some("deepObject") => Style::DeepObject,
            _ if explode == Some(false) => Style::CommaSeparated,
            _ => Style::Repeated,
        };
        Some(Parameter {
            name: declared["name"].as_str()?.to_owned(),
            location,
            required: declared["required"] == true,
            style,
            schema: self.schemas.schema(declared.get("schema")?),
        })
    }

    fn body(&self, declared: &'a Value) -> Option<RequestBody> {
        let (media_type, content) = members(&declared["content"]).next()?;
        Some(RequestBody {
            required: declared["required"] == true,
            media_type: media_type.clone(),
            schema: self.schemas.schema(content.get("schema")?),
            examples: self.examples(content),
        })
    }

    fn examples(&self, content: &'a Value) -> Vec<(String, Value)> {
        let named = members(&content["examples"]).filter_map(|(name, example)| {
            let value = self.followed(example).get("value")?;
            Some((name.clone(), value.clone()))
        });
        let alone = content
            .get("example")
            .map(|value| ("example".to_owned(), value.clone()));
        named.chain(alone).collect()
    }

    fn response(&self, status: &str, declared: &'a Value) -> DeclaredResponse {
        let headers = members(&declared["headers"]).map(|(name, header)| {
            let header = self.followed(header);
            ResponseHeader {
                name: name.clone(),
                required: header["required"] == true,
                schema: self.schemas.schema(&header["schema"]),
            }
        });
        let content = members(&declared["content"]).map(|(media_type, content)| {
            let schema = content.get("schema");
            (
                media_type.clone(),
                schema.map(|schema| self.schemas.schema(schema)),
            )
        });
        DeclaredResponse {
            status: status.to_owned(),
            headers: headers.collect(),
            content: content.collect(),
        }
    }

    /// What a reference stands for; the reader of the document has refused
    /// those that lead nowhere.
    fn followed(&self, mut value: &'a Value) -> &'a Value {
        while let Some(target) = value["$ref"]
            .as_str()
            .and_then(|reference| reference.strip_prefix('#'))
            .and_then(|pointer| self.document.pointer(pointer))
        {
            value = target;
        }
        value
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}
