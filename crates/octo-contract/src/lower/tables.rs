//! The objects of OpenAPI 3.0.3 and their fields, as a table.
//!
//! Source: OpenAPI Specification 3.0.3, section 4.7.

/// The kinds of objects in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Root,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    SecurityRequirement,
}

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Field {
    Text,
    Flag,
    Anything,
    Texts,
    TextMap,
    One(Kind),
    List(Kind),
    Map(Kind),
}

use Field::{Anything, Flag, List, Map, One, Text, TextMap, Texts};

impl Kind {
    /// The fields that 3.0.3 knows, extensions aside.
    pub(super) fn fields(self) -> &'static [(&'static str, Field)] {
        match self {
            Kind::Root => &[
                ("openapi", Text),
                ("info", One(Kind::Info)),
                ("externalDocs", One(Kind::ExternalDocs)),
                ("servers", List(Kind::Server)),
                ("security", List(Kind::SecurityRequirement)),
                ("tags", List(Kind::Tag)),
                ("paths", One(Kind::Paths)),
                ("components", One(Kind::Components)),
            ],
            Kind::Info => &[
                ("title", Text),
                ("description", Text),
                ("termsOfService", Text),
                ("contact", One(Kind::Contact)),
                ("license", One(Kind::License)),
                ("version", Text),
            ],
            Kind::Contact => &[("name", Text), ("url", Text), ("email", Text)],
            Kind::License => &[("name", Text), ("url", Text)],
            Kind::Server => &[
                ("url", Text),
                ("description", Text),
                ("variables", Map(Kind::ServerVariable)),
            ],
            Kind::ServerVariable => &[("enum", Texts), ("default", Text), ("description", Text)],
            Kind::Components => &[
                ("schemas", Map(Kind::Schema)),
                ("responses", Map(Kind::Response)),
                ("parameters", Map(Kind::Parameter)),
                ("examples", Map(Kind::Example)),
                ("requestBodies", Map(Kind::RequestBody)),
                ("headers", Map(Kind::Header)),
                ("securitySchemes", Map(Kind::SecurityScheme)),
                ("links", Map(Kind::Link)),
                ("callbacks", Map(Kind::Callback)),
            ],
            Kind::PathItem => &[
                ("summary", Text),
                ("description", Text),
                ("get", One(Kind::Operation)),
                ("put", One(Kind::Operation)),
                ("post", One(Kind::Operation)),
                ("delete", One(Kind::Operation)),
                ("options", One(Kind::Operation)),
                ("head", One(Kind::Operation)),
                ("patch", One(Kind::Operation)),
                ("trace", One(Kind::Operation)),
                ("servers", List(Kind::Server)),
                ("parameters", List(Kind::Parameter)),
            ],
            Kind::Operation => &[
                ("tags", Texts),
                ("summary", Text),
                ("description", Text),
                ("externalDocs", One(Kind::ExternalDocs)),
                ("operationId", Text),
                ("parameters", List(Kind::Parameter)),
                ("requestBody", One(Kind::RequestBody)),
                ("responses", One(Kind::Responses)),
                ("callbacks", Map(Kind::Callback)),
                ("deprecated", Flag),
                ("security", List(Kind::SecurityRequirement)),
                ("servers", List(Kind::Server)),
            ],
            Kind::ExternalDocs => &[("description", Text), ("url", Text)],
            Kind::Parameter => &[
                ("name", Text),
                ("in", Text),
                ("description", Text),
                ("required", Flag),
                ("deprecated", Flag),
                ("allowEmptyValue", Flag),
                ("style", Text),
                ("explode", Flag),
                ("allowReserved", Flag),
                ("schema", One(Kind::Schema)),
                ("content", Map(Kind::MediaType)),
                ("example", Anything),
                ("examples", Map(Kind::Example)),
            ],
            Kind::Header => &[
                ("description", Text),
                ("required", Flag),
                ("deprecated", Flag),
                ("allowEmptyValue", Flag),
                ("style", Text),
                ("explode", Flag),
                ("allowReserved", Flag),
                ("schema", One(Kind::Schema)),
                ("content", Map(Kind::MediaType)),
                ("example", Anything),
                ("examples", Map(Kind::Example)),
            ],
            Kind::RequestBody => &[
                ("description", Text),
                ("content", Map(Kind::MediaType)),
                ("required", Flag),
            ],
            Kind::MediaType => &[
                ("schema", One(Kind::Schema)),
                ("example", Anything),
                ("examples", Map(Kind::Example)),
                ("encoding", Map(Kind::Encoding)),
            ],
            Kind::Encoding => &[
                ("contentType", Text),
                ("headers", Map(Kind::Header)),
                ("style", Text),
                ("explode", Flag),
                ("allowReserved", Flag),
            ],
            Kind::Response => &[
                ("description", Text),
                ("headers", Map(Kind::Header)),
                ("content", Map(Kind::MediaType)),
                ("links", Map(Kind::Link)),
            ],
            Kind::Example => &[
                ("summary", Text),
                ("description", Text),
                ("value", Anything),
                ("externalValue", Text),
            ],
            Kind::Link => &[
                ("operationRef", Text),
                ("operationId", Text),
                ("parameters", Anything),
                ("requestBody", Anything),
                ("description", Text),
                ("server", One(Kind::Server)),
            ],
            Kind::Tag => &[
                ("name", Text),
                ("description", Text),
                ("externalDocs", One(Kind::ExternalDocs)),
            ],
            Kind::SecurityScheme => &[
                ("type", Text),
                ("description", Text),
                ("name", Text),
                ("in", Text),
                ("scheme", Text),
                ("bearerFormat", Text),
                ("flows", One(Kind::OAuthFlows)),
                ("openIdConnectUrl", Text),
            ],
            Kind::OAuthFlows => &[
                ("implicit", One(Kind::OAuthFlow)),
                ("password", One(Kind::OAuthFlow)),
                ("clientCredentials", One(Kind::OAuthFlow)),
                ("authorizationCode", One(Kind::OAuthFlow)),
            ],
            Kind::OAuthFlow => &[
                ("authorizationUrl", Text),
                ("tokenUrl", Text),
                ("refreshUrl", Text),
                ("scopes", TextMap),
            ],
            // Their keys are free: paths, status codes, expressions, scheme
            // names, keywords.
            Kind::Paths
            | Kind::Responses
            | Kind::Callback
            | Kind::SecurityRequirement
            | Kind::Schema => &[],
        }
    }

    /// The section of `components` that holds referenced objects of a kind.
    pub(super) fn section(self) -> Option<&'static str> {
        Some(match self {
            Kind::Schema => "schemas",
            Kind::Response => "responses",
            Kind::Parameter => "parameters",
            Kind::Example => "examples",
            Kind::RequestBody => "requestBodies",
            Kind::Header => "headers",
            Kind::SecurityScheme => "securitySchemes",
            Kind::Link => "links",
            Kind::Callback => "callbacks",
            _ => return None,
        })
    }
}
