//! The error envelope and its codes, as `ErrorResponse` describes them.

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;

use super::validation::Issue;

/// Where `UPGRADE_REQUIRED` sends people.
pub(crate) const UPGRADE_PATH: &str = "/me/upgrade?src=agents";
/// The app's origin in links that the sandbox mints; nothing answers there.
pub(crate) const APP_ORIGIN: &str = "https://app.octolens.example";

macro_rules! codes {
    ($($variant:ident $wire:literal $status:ident;)*) => {
        /// `ApiErrorCode` of the contract, each with the status it is sent with.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub(crate) enum Code { $($variant),* }

        impl Code {
            /// Every code, in the contract's order.
            #[cfg(test)]
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),*];

            pub(crate) fn wire(self) -> &'static str {
                match self { $(Self::$variant => $wire),* }
            }

            pub(crate) fn status(self) -> StatusCode {
                match self { $(Self::$variant => StatusCode::$status),* }
            }
        }
    };
}

codes! {
    ValidationError "VALIDATION_ERROR" BAD_REQUEST;
    KeywordLimitExceeded "KEYWORD_LIMIT_EXCEEDED" BAD_REQUEST;
    LastAdmin "LAST_ADMIN" BAD_REQUEST;
    ItemExists "ITEM_EXISTS" BAD_REQUEST;
    InvalidDomain "INVALID_DOMAIN" BAD_REQUEST;
    InvalidTimezone "INVALID_TIMEZONE" BAD_REQUEST;
    SlackNotConnected "SLACK_NOT_CONNECTED" BAD_REQUEST;
    WebhookUrlInvalid "WEBHOOK_URL_INVALID" BAD_REQUEST;
    GenericEmailDomain "GENERIC_EMAIL_DOMAIN" BAD_REQUEST;
    Unauthorized "UNAUTHORIZED" UNAUTHORIZED;
    QuotaExceeded "QUOTA_EXCEEDED" PAYMENT_REQUIRED;
    Forbidden "FORBIDDEN" FORBIDDEN;
    UpgradeRequired "UPGRADE_REQUIRED" FORBIDDEN;
    InviterRequired "INVITER_REQUIRED" FORBIDDEN;
    NoOrgMember "NO_ORG_MEMBER" FORBIDDEN;
    NotFound "NOT_FOUND" NOT_FOUND;
    FeedNotFound "FEED_NOT_FOUND" NOT_FOUND;
    KeywordNotFound "KEYWORD_NOT_FOUND" NOT_FOUND;
    PostNotFound "POST_NOT_FOUND" NOT_FOUND;
    MentionNotFound "MENTION_NOT_FOUND" NOT_FOUND;
    SearchNotFound "SEARCH_NOT_FOUND" NOT_FOUND;
    SuggestionNotFound "SUGGESTION_NOT_FOUND" NOT_FOUND;
    CompanyNotFound "COMPANY_NOT_FOUND" NOT_FOUND;
    OrgNotFound "ORG_NOT_FOUND" NOT_FOUND;
    SettingsNotFound "SETTINGS_NOT_FOUND" NOT_FOUND;
    KeywordChanged "KEYWORD_CHANGED" CONFLICT;
    RateLimited "RATE_LIMITED" TOO_MANY_REQUESTS;
    InternalError "INTERNAL_ERROR" INTERNAL_SERVER_ERROR;
}

/// A refusal on its way to the caller.
#[derive(Debug)]
pub(crate) struct ApiError {
    code: Code,
    status: StatusCode,
    message: String,
    details: Vec<Issue>,
    retry_after: Option<u64>,
}

impl ApiError {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            status: code.status(),
            message: message.into(),
            details: Vec::new(),
            retry_after: None,
        }
    }

    /// A `VALIDATION_ERROR` that names every field refused; its message is the
    /// first field's.
    pub(crate) fn invalid(details: Vec<Issue>) -> Self {
        let message = details
            .first()
            .map_or_else(|| "Invalid request".to_owned(), Issue::summary);
        Self {
            details,
            ..Self::new(Code::ValidationError, message)
        }
    }

    /// A `VALIDATION_ERROR` about one field.
    pub(crate) fn field(path: &[&str], message: impl Into<String>) -> Self {
        Self::invalid(vec![Issue::at_keys(path, message)])
    }

    pub(crate) fn rate_limited(retry_after: u64) -> Self {
        Self {
            retry_after: Some(retry_after),
            ..Self::new(
                Code::RateLimited,
                "Hourly request cap of the workspace reached.",
            )
        }
    }

    /// Sends the code with another status than its usual one.
    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}

#[derive(Serialize)]
struct Envelope<'a> {
    error: Body<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    code: &'static str,
    message: &'a str,
    status: u16,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    details: &'a [Issue],
    #[serde(skip_serializing_if = "Option::is_none")]
    upgrade_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    upgrade_command: Option<&'static str>,
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let upgrade = self.code == Code::UpgradeRequired;
        let body = Envelope {
            error: Body {
                code: self.code.wire(),
                message: &self.message,
                status: self.status.as_u16(),
                details: &self.details,
                upgrade_url: upgrade.then(|| format!("{APP_ORIGIN}{UPGRADE_PATH}")),
                upgrade_command: upgrade.then_some("octolens upgrade"),
            },
        };
        let mut response = (self.status, Json(body)).into_response();
        if let Some(seconds) = self.retry_after {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
