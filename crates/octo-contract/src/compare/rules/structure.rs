//! Rules about operations and what surrounds them.

use super::super::{
    class::Class::{Additive, Breaking, Cosmetic, ForwardRisk},
    rule::{
        Effect::{Changes, Narrows, Widens},
        Rule,
    },
};
use super::*;

table! {
    // Operations.
    OPERATION_REMOVED = removed("operation-removed", "operation-added")
        .source(&METHOD_REMOVED).remedy("stop calling it");
    OPERATION_ADDED = added("operation-added", "operation-removed").source(&METHOD_ADDED);
    OPERATION_DEPRECATED = risky(
        "operation-deprecated", "operation-no-longer-deprecated",
        "it works today and is announced to go",
    ).remedy("move off the operation before it goes");
    OPERATION_UNDEPRECATED = added("operation-no-longer-deprecated", "operation-deprecated");
    SUNSET_SET = risky("sunset-set", "sunset-removed", "the operation works until that day")
        .remedy("move off the operation before that day");
    SUNSET_REMOVED = added("sunset-removed", "sunset-set");
    SUNSET_EARLIER = risky("sunset-earlier", "sunset-later", "the operation works until that day");
    SUNSET_LATER = added("sunset-later", "sunset-earlier");
    SUNSET_CHANGED = Rule::stands("sunset-changed", Changes, "sunset-changed", ForwardRisk)
        .because("which of two texts is the earlier day can't be told");
    STABILITY_LOWERED = risky(
        "stability-lowered", "stability-raised", "a promise about the future, not about today",
    );
    STABILITY_RAISED = added("stability-raised", "stability-lowered");
    OPERATION_WORDING_CHANGED = wording("operation-wording-changed");
    OPERATION_TAGS_CHANGED = wording("operation-tags-changed");
    SAFE_MARK_SET = added("safe-mark-set", "safe-mark-removed");
    SAFE_MARK_REMOVED = risky(
        "safe-mark-removed", "safe-mark-set", "clients retry on its strength; the call still works",
    ).remedy("stop retrying the operation");

    // Parameters.
    REQUIRED_PARAMETER_ADDED = removed("required-parameter-added", "required-parameter-removed")
        .source(&ARGUMENT_ADDED).remedy("send the parameter")
        .received(Additive);
    REQUIRED_PARAMETER_REMOVED = Rule::stands(
        "required-parameter-removed", Widens, "required-parameter-added", ForwardRisk,
    ).because("servers mostly ignore what they don't know, but nobody reads it")
        .source(&ARGUMENT_REMOVED)
        .received(Breaking);
    OPTIONAL_PARAMETER_ADDED = added("optional-parameter-added", "optional-parameter-removed")
        .source(&ARGUMENT_ADDED);
    OPTIONAL_PARAMETER_REMOVED = risky(
        "optional-parameter-removed", "optional-parameter-added",
        "servers mostly ignore what they don't know, but nobody reads it",
    ).source(&ARGUMENT_REMOVED);
    PARAMETER_BECAME_REQUIRED = removed("parameter-became-required", "parameter-became-optional")
        .source(&TYPE_TOUCHED).remedy("always send the parameter")
        .received(Additive);
    PARAMETER_BECAME_OPTIONAL = added("parameter-became-optional", "parameter-became-required")
        .source(&TYPE_TOUCHED)
        .received(Breaking);
    PARAMETER_STYLE_CHANGED = Rule::stands(
        "parameter-style-changed", Changes, "parameter-style-changed", Breaking,
    );
    PARAMETER_FORM_CHANGED = Rule::stands(
        "parameter-serialization-changed", Changes, "parameter-serialization-changed", Breaking,
    );
    RESERVED_REFUSED = removed("reserved-characters-refused", "reserved-characters-allowed");
    RESERVED_ALLOWED = added("reserved-characters-allowed", "reserved-characters-refused");
    EMPTY_VALUE_REFUSED = removed("empty-value-refused", "empty-value-allowed");
    EMPTY_VALUE_ALLOWED = added("empty-value-allowed", "empty-value-refused");
    PARAMETER_WORDING_CHANGED = wording("parameter-wording-changed");

    // Bodies.
    REQUIRED_BODY_ADDED = removed("required-request-body-added", "required-request-body-removed")
        .source(&ARGUMENT_ADDED).remedy("send a body")
        .received(Additive);
    REQUIRED_BODY_REMOVED = Rule::stands(
        "required-request-body-removed", Widens, "required-request-body-added", Breaking,
    ).because("what the client sends is no longer part of the call").source(&ARGUMENT_REMOVED);
    OPTIONAL_BODY_ADDED = added("optional-request-body-added", "optional-request-body-removed")
        .source(&ARGUMENT_ADDED);
    OPTIONAL_BODY_REMOVED = removed("optional-request-body-removed", "optional-request-body-added")
        .source(&ARGUMENT_REMOVED);
    BODY_BECAME_REQUIRED = removed("request-body-became-required", "request-body-became-optional")
        .source(&TYPE_TOUCHED).remedy("always send a body")
        .received(Additive);
    BODY_BECAME_OPTIONAL = added("request-body-became-optional", "request-body-became-required")
        .source(&TYPE_TOUCHED)
        .received(Breaking);
    REQUEST_MEDIA_TYPE_REMOVED =
        removed("request-media-type-removed", "request-media-type-added").source(&TYPE_TOUCHED);
    REQUEST_MEDIA_TYPE_ADDED = added("request-media-type-added", "request-media-type-removed")
        .received(ForwardRisk);
    BODY_ENCODING_CHANGED = Rule::stands(
        "body-encoding-changed", Changes, "body-encoding-changed", Breaking,
    );
    BODY_WORDING_CHANGED = wording("body-wording-changed");

    // Responses.
    SUCCESS_STATUS_REMOVED = removed("success-status-removed", "success-status-added")
        .source(&RESPONSES_TOUCHED);
    SUCCESS_STATUS_ADDED = added("success-status-added", "success-status-removed")
        .source(&RESPONSES_TOUCHED);
    ERROR_STATUS_REMOVED = Rule::stands(
        "error-status-removed", Narrows, "error-status-added", Additive,
    ).because("a client that handles it goes on").source(&RESPONSES_TOUCHED);
    ERROR_STATUS_ADDED = added("error-status-added", "error-status-removed")
        .source(&RESPONSES_TOUCHED);
    STATUS_RANGE_WIDENED = added("status-widened-to-range", "status-range-narrowed")
        .source(&RESPONSES_TOUCHED);
    STATUS_RANGE_NARROWED = Rule::stands(
        "status-range-narrowed", Narrows, "status-widened-to-range", Additive,
    ).because("every status that still comes was declared").source(&RESPONSES_TOUCHED);
    DEFAULT_RESPONSE_REMOVED = risky(
        "default-response-removed", "default-response-added",
        "what undeclared statuses carry is no longer said",
    ).source(&RESPONSES_TOUCHED);
    DEFAULT_RESPONSE_ADDED = added("default-response-added", "default-response-removed")
        .source(&RESPONSES_TOUCHED);
    RESPONSE_MEDIA_TYPE_REMOVED =
        removed("response-media-type-removed", "response-media-type-added").source(&TYPE_TOUCHED);
    RESPONSE_MEDIA_TYPE_ADDED = Rule::stands(
        "response-media-type-added", Widens, "response-media-type-removed", ForwardRisk,
    ).because("a client that doesn't say what it accepts may get it")
        .received(Additive);
    REQUEST_MEDIA_TYPE_WIDENED = added("request-media-type-widened", "request-media-type-narrowed")
        .received(Breaking);
    REQUEST_MEDIA_TYPE_NARROWED =
        removed("request-media-type-narrowed", "request-media-type-widened").received(Additive);
    RESPONSE_MEDIA_TYPE_WIDENED = Rule::stands(
        "response-media-type-widened", Widens, "response-media-type-narrowed", Breaking,
    ).because("the client may get a form that it doesn't read").received(Additive);
    RESPONSE_MEDIA_TYPE_NARROWED = Rule::stands(
        "response-media-type-narrowed", Narrows, "response-media-type-widened", Additive,
    ).because("every form that still comes was declared").received(Breaking);
    RESPONSE_BODY_REMOVED = removed("response-body-removed", "response-body-added")
        .source(&RESPONSES_TOUCHED);
    RESPONSE_BODY_ADDED = added("response-body-added", "response-body-removed")
        .source(&RESPONSES_TOUCHED);
    REQUIRED_HEADER_REMOVED = removed("required-header-removed", "required-header-added")
        .received(Additive);
    REQUIRED_HEADER_ADDED = added("required-header-added", "required-header-removed")
        .received(Breaking);
    OPTIONAL_HEADER_REMOVED = risky(
        "optional-header-removed", "optional-header-added",
        "it was never promised, yet whoever used it misses it",
    );
    OPTIONAL_HEADER_ADDED = added("optional-header-added", "optional-header-removed");
    HEADER_BECAME_OPTIONAL = removed("header-became-optional", "header-became-required")
        .received(Additive);
    HEADER_BECAME_REQUIRED = added("header-became-required", "header-became-optional")
        .received(Breaking);
    LINK_REMOVED = risky("link-removed", "link-added", "links are hints; the calls still work");
    LINK_ADDED = added("link-added", "link-removed");
    LINK_CHANGED = Rule::stands("link-changed", Changes, "link-changed", ForwardRisk)
        .because("links are hints; the calls still work");
    RESPONSE_WORDING_CHANGED = wording("response-wording-changed");

    // What the server calls.
    CALLBACK_REMOVED = removed("callback-removed", "callback-added");
    CALLBACK_ADDED = added("callback-added", "callback-removed");
    WEBHOOK_REMOVED = removed("webhook-removed", "webhook-added");
    WEBHOOK_ADDED = added("webhook-added", "webhook-removed");

    // Security and servers.
    SECURITY_ALTERNATIVE_REMOVED =
        removed("security-alternative-removed", "security-alternative-added")
        .remedy("authenticate another way");
    SECURITY_ALTERNATIVE_ADDED =
        added("security-alternative-added", "security-alternative-removed");
    SECURITY_REQUIRED = removed("security-required", "security-dropped")
        .remedy("send credentials");
    SECURITY_DROPPED = added("security-dropped", "security-required");
    SCOPE_REQUIRED = removed("scope-required", "scope-dropped").remedy("ask for the scope");
    SCOPE_DROPPED = added("scope-dropped", "scope-required");
    SCHEME_TYPE_CHANGED = Rule::stands(
        "security-scheme-changed", Changes, "security-scheme-changed", Breaking,
    ).remedy("authenticate the new way");
    API_KEY_MOVED = Rule::stands("api-key-moved", Changes, "api-key-moved", Breaking)
        .remedy("send the key at its new place");
    HTTP_SCHEME_CHANGED =
        Rule::stands("http-scheme-changed", Changes, "http-scheme-changed", Breaking);
    OAUTH_URL_CHANGED = Rule::stands("oauth-url-changed", Changes, "oauth-url-changed", ForwardRisk)
        .because("the old address may go on for a while");
    OAUTH_FLOW_REMOVED = removed("oauth-flow-removed", "oauth-flow-added");
    OAUTH_FLOW_ADDED = added("oauth-flow-added", "oauth-flow-removed");
    OAUTH_SCOPE_REMOVED = risky(
        "oauth-scope-removed", "oauth-scope-added",
        "breaks only clients that ask for it; operations that need it say so themselves",
    );
    OAUTH_SCOPE_ADDED = added("oauth-scope-added", "oauth-scope-removed");
    UNUSED_SCHEME_ADDED = Rule::stands(
        "unused-security-scheme-added", Widens, "unused-security-scheme-removed", Cosmetic,
    ).because("no operation asks for it");
    UNUSED_SCHEME_REMOVED = Rule::stands(
        "unused-security-scheme-removed", Narrows, "unused-security-scheme-added", Cosmetic,
    ).because("no operation asks for it");
    SCHEME_WORDING_CHANGED = wording("security-scheme-wording-changed");
    SERVER_REMOVED = risky("server-removed", "server-added", "the old address may go on for a while")
        .remedy("check which address the client is configured with");
    SERVER_ADDED = added("server-added", "server-removed");
    DEFAULT_SERVER_CHANGED = Rule::stands(
        "default-server-changed", Changes, "default-server-changed", ForwardRisk,
    ).because("both addresses are still served");
    SERVER_VARIABLE_CHANGED = Rule::stands(
        "server-variable-changed", Changes, "server-variable-changed", ForwardRisk,
    ).because("it matters only to clients that don't set the variable, or set it to what is gone");
    SERVER_WORDING_CHANGED = wording("server-wording-changed");

    // The document.
    INFO_CHANGED = wording("info-changed");
    DOCUMENT_VERSION_CHANGED = wording("specification-version-changed");
    TAGS_CHANGED = wording("tags-changed");
    DOCUMENT_EXTENSION_CHANGED = wording("document-extension-changed");
}
