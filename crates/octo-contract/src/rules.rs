//! The rules by which documents are rewritten. Each has a stable id that
//! records, reports and snapshots name.

/// One way in which a document is rewritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable kebab-case id.
    pub id: &'static str,
    /// What the rule does.
    pub summary: &'static str,
    /// Whether the result says less than the document did.
    pub lossy: bool,
}

macro_rules! rules {
    ($($(#[$doc:meta])+ $list:ident: $($kind:ident $name:ident $id:literal $summary:literal;)*)*) => {
        $($(pub(crate) const $name: Rule = Rule { id: $id, summary: $summary, lossy: rules!(@$kind) };)*)*
        $($(#[$doc])+ pub const $list: &[Rule] = &[$($name),*];)*
    };
    (@exact) => { false };
    (@lossy) => { true };
}

rules! {
    /// The rules of lowering: OpenAPI 3.1 to 3.0.3, and any document to a
    /// valid one.
    LOWERING:
    exact SPEC_VERSION "spec-version" "the document says 3.0.3";
    lossy WEBHOOKS "webhooks" "3.0 has no webhooks; they are left out";
    lossy DIALECT "schema-dialect" "3.0 has one schema dialect; the declared one is left out";
    lossy INFO_SUMMARY "info-summary" "3.0 has no info.summary; it joins the description";
    exact LICENSE_IDENTIFIER "license-identifier" "an SPDX identifier becomes the licence's address";
    exact INFO_REQUIRED "info-required" "a missing title or version becomes empty text";
    exact PATHS_REQUIRED "paths-required" "missing paths become an empty object";
    exact PATH_SLASH "path-slash" "a path starts with a slash";
    exact PATH_ITEM_REFERENCE "path-item-reference" "a referenced path item is put in place";
    exact UNKNOWN_FIELD "unknown-field" "a field that 3.0 does not know is left out";
    lossy INVALID_FIELD "invalid-field" "a field of a wrong kind is left out";
    exact RESPONSES_REQUIRED "responses-required" "an operation without responses gets an undescribed default";
    exact DESCRIPTION_REQUIRED "description-required" "a response without description gets an empty one";
    exact CONTENT_REQUIRED "content-required" "a body without content gets an empty one";
    lossy STATUS_CODE "status-code" "a response key that is no status is left out";
    exact PATH_PARAMETER_REQUIRED "path-parameter-required" "path parameters are required";
    exact PARAMETER_SCHEMA "parameter-schema" "a parameter or header without schema takes anything";
    lossy PARAMETER_CONTENT "parameter-content" "a parameter has one content or one schema";
    lossy PARAMETER_STYLE "parameter-style" "a style that its place does not allow is left out";
    exact DUPLICATE_PARAMETER "duplicate-parameter" "of equal parameters the first one stays";
    lossy EXAMPLE_OR_EXAMPLES "example-or-examples" "beside `examples` there is no `example`";
    lossy MUTUAL_TLS "mutual-tls" "3.0 has no mutual TLS scheme; it and its requirements are left out";
    lossy SECURITY_SCHEME "security-scheme" "a security scheme that 3.0 cannot express is left out";
    exact COMPONENT_NAME "component-name" "a component name uses letters, digits, dot, dash and underscore";
    exact REFERENCE_SIBLINGS "reference-siblings" "what stands beside a $ref moves around it";
    exact HOIST_REFERENCE "hoist-reference" "a schema referenced outside components becomes a component";
    exact INLINE_REFERENCE "inline-reference" "an object referenced outside components is put in place";
    exact LOCAL_DEFINITION "local-definition" "a reference is resolved against the schema around it";
    lossy DYNAMIC_REFERENCE "dynamic-reference" "a dynamic reference becomes a static one";
    exact BOOLEAN_SCHEMA "boolean-schema" "true becomes {}, false becomes not {}";
    lossy INVALID_SCHEMA "invalid-schema" "what is no schema accepts anything";
    exact NULLABLE_TYPE "nullable-type" "a type list with null becomes nullable";
    exact NULL_SCHEMA "null-schema" "the null type becomes a nullable enum of null";
    exact TYPE_LIST "type-list" "several types become anyOf";
    lossy UNKNOWN_TYPE "unknown-type" "a type that JSON does not know is left out";
    exact NULLABLE_UNION "nullable-union" "a union with null becomes nullable";
    exact CONST "const" "const becomes an enum of one";
    exact ENUM_NULL "enum-null" "an enum with null is nullable";
    exact EMPTY_ENUM "empty-enum" "an enum of nothing becomes not {}";
    exact EXCLUSIVE_BOUND "exclusive-bound" "a numeric exclusive bound becomes a bound and a flag";
    exact INTEGRAL_BOUND "integral-bound" "bounds of integers are integers";
    lossy INVALID_KEYWORD "invalid-keyword" "a keyword with a value of a wrong kind is left out";
    exact UNKNOWN_KEYWORD "unknown-keyword" "a keyword that 3.0 does not know is left out";
    lossy SCHEMA_EXAMPLES "schema-examples" "of several examples of a schema the first one stays";
    exact DEFINITIONS "definitions" "definitions inside schemas are left out; used ones are components";
    lossy TUPLE "tuple" "items by position become items of any of their schemas";
    lossy CONTAINS "contains" "conditions on contained items are left out";
    lossy PATTERN_PROPERTIES "pattern-properties" "properties by pattern become additional properties";
    lossy PROPERTY_NAMES "property-names" "conditions on property names are left out";
    lossy UNEVALUATED "unevaluated" "conditions on unevaluated parts are left out";
    lossy DEPENDENT "dependent" "conditions between properties are left out";
    lossy CONDITIONAL "conditional" "if/then/else is left out; its properties become optional";
    exact CONTENT_ENCODING "content-encoding" "encoded text becomes a format";
    lossy CONTENT_SCHEMA "content-schema" "the schema of encoded content is left out";
    exact ARRAY_ITEMS "array-items" "an array without items holds anything";
    exact EMPTY_COMPOSITION "empty-composition" "a composition of nothing is left out";
    exact DUPLICATE_REQUIRED "duplicate-required" "a property is required once";
    lossy DISCRIMINATOR "discriminator" "a discriminator without property name is left out";
    lossy LINK "link" "a link without operation is left out";
    lossy EXAMPLE_VALUE "example-value" "an example has one value";

    /// The rules of shaping: a valid 3.0.3 document to one that generates
    /// well.
    SHAPING:
    exact OPERATION_ID "operation-id" "an operation id is unique, snake case and free to be a method's name";
    lossy METHOD "method" "operations with OPTIONS or TRACE are left out, the HTTP client has no call for them";
    exact INLINE_COMPONENT "inline-component" "referenced parameters, bodies and responses are put in place";
    exact PATH_PARAMETER "path-parameter" "a parameter of the path that is not declared takes text";
    lossy STRAY_PARAMETER "stray-parameter" "a path parameter that the path does not have is left out";
    exact RESERVED_HEADER "reserved-header" "Accept, Content-Type and Authorization are no parameters";
    lossy COOKIE_PARAMETER "cookie-parameter" "cookies are left out; a hook can send them";
    lossy PARAMETER_COLLISION "parameter-collision" "of parameters with one name in code the first one stays";
    lossy PARAMETER_TEXT "parameter-text" "a parameter that the generator would write wrongly takes text; the caller writes it";
    exact PARAMETER_LIST "parameter-list" "a parameter of one value or many takes many";
    exact PARAMETER_NULL "parameter-null" "a parameter is not null but absent";
    exact DEEP_OBJECT "deep-object" "a deepObject parameter becomes one parameter per property";
    lossy DEEP_OBJECT_KEYS "deep-object-keys" "a deepObject parameter with many, nested or free keys becomes a map of whole keys";
    exact JSON_MEDIA_TYPE "json-media-type" "a media type that is JSON is generated as JSON";
    lossy WILDCARD_MEDIA_TYPE "wildcard-media-type" "a wildcard with a schema is generated as JSON";
    lossy REQUEST_MEDIA_TYPES "request-media-types" "of several request media types one stays";
    lossy RAW_BODY "raw-body" "a body in a media type without typed support is bytes; the caller encodes it";
    lossy OPTIONAL_BODY "optional-body" "an optional body is always sent";
    exact BODY_SCHEMA "body-schema" "a JSON body without schema is any JSON";
    lossy BODY_ENCODING "body-encoding" "the encoding of form parts is left out";
    lossy RESPONSE_MEDIA_TYPES "response-media-types" "of several response media types JSON stays";
    lossy SUCCESS_TYPES "success-types" "of successes with and without typed body the typed ones stay";
    exact SUCCESS_UNION "success-union" "successes with different bodies become one union";
    lossy DEFAULT_RESPONSE "default-response" "a default response is the error response, or the only success";
    lossy OTHER_STATUS "other-status" "responses that are neither success nor error are left out";
    lossy ERROR_MERGE "error-merge" "all error bodies of the API become one component on 4XX and 5XX";
    exact CALLBACKS "callbacks" "callbacks and links are not called by a client and left out";
    exact UNUSED_COMPONENT "unused-component" "a schema that no operation reaches is left out";
    exact SCHEMA_NAME "schema-name" "a schema has a name of its own in Rust";
    exact NAMED_INLINE "named-inline" "an inline object, union or enum becomes a component with a name of its own";
    exact NULLABLE_COMPONENT "nullable-component" "a schema is nullable where it is used";
    exact ALL_OF "all-of" "the members of allOf become one schema";
    lossy ALL_OF_LOSS "all-of-loss" "members of allOf that cannot be joined accept more";
    lossy NOT "not" "negations are left out";
    lossy STRING_CONSTRAINT "string-constraint" "lengths and patterns of text are not checked by types";
    lossy NUMBER_CONSTRAINT "number-constraint" "bounds of numbers are not checked by types";
    lossy ARRAY_CONSTRAINT "array-constraint" "lengths and uniqueness of lists are not checked by types";
    lossy OBJECT_CONSTRAINT "object-constraint" "numbers of properties are not checked by types";
    lossy WIDE_NUMBER "wide-number" "integers have 64 bits and numbers are doubles, whatever their format";
    lossy DECIMAL_NUMBER "decimal-number" "a decimal number becomes a double";
    lossy UNTYPED_ENUM "untyped-enum" "an enum of other values than text is not checked by types";
    exact OPEN_ENUM "open-enum" "an enum of text accepts values that the contract does not name";
    exact TEXT_UNION "text-union" "a union of enums and text becomes one open enum";
    exact OPEN_OBJECT "open-object" "an object of a response keeps properties that the contract does not name";
    lossy CLOSED_OBJECT "closed-object" "a closed object of a response is open, so that a new property breaks nobody";
    exact OPEN_UNION "open-union" "a union of a response accepts anything in the end";
    lossy ANY_OF "any-of" "anyOf becomes oneOf; the first member that fits is taken";
    exact UNION_MEMBERS "union-members" "members of a union are tried from the most to the least particular";
    lossy CONSTRAINT_UNION "constraint-union" "a union of conditions only is left out";
    exact DISCRIMINATOR_VALUE "discriminator-value" "a member of a discriminated union names its own value";
    lossy MISMATCHED_DEFAULT "default" "a default that its type may not accept is left out; the server knows it";
    exact REQUEST_DEFAULT "request-default" "what is not set in a request is not sent; the server applies its default";
    exact UNDECLARED_REQUIRED "undeclared-required" "a required property that is not declared takes anything";
    lossy PROPERTY_COLLISION "property-collision" "of properties with one name in code the first one stays";
    exact PROPERTY_NAME "property-name" "a property whose name is no name in code is renamed; the wire keeps its own";
    lossy IMPOSSIBLE "impossible" "a schema that accepts nothing accepts anything";
    lossy RECURSION "recursion" "a schema that contains nothing but itself accepts anything";
    lossy TYPE_EXTENSION "type-extension" "x-rust-type is left out";
}
