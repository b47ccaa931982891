// Generated from the octolens contract (openapi.json sha256:9c35ce3946a34d1a781acc52c7307e0c0a2c349d2246b6d4a4ed8f531812dd98, overlay.json sha256:109a10fd00ba7623665eeef2964f868d34f22e6a448f368f7b536eac59460019). Do not edit.
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///`AcceptSuggestionRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AcceptSuggestionRequest {
        ///Replaces the proposed value before it is applied.
        #[serde(
            rename = "modifiedValue",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modified_value: ::std::option::Option<::std::string::String>,
        ///Suggestion to apply.
        #[serde(rename = "suggestionId")]
        pub suggestion_id: i64,
    }
    ///`AcceptSuggestionResult`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct AcceptSuggestionResult {
        ///Changed keyword fields and their new values.
        #[serde(rename = "appliedChanges")]
        pub applied_changes: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        ///`true` on success.
        pub success: bool,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for AcceptSuggestionResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "appliedChanges" => __Key::Member0,
                            "success" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = AcceptSuggestionResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct AcceptSuggestionResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<AcceptSuggestionResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_1: ::std::option::Option<bool> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("appliedChanges"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("success"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(AcceptSuggestionResult {
                        applied_changes: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "appliedChanges",
                            ))?,
                        success: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "success",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Two-level AND/OR filter. Date and follower bounds may also sit at this level.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct AdvancedMentionFilters {
        ///Latest publication time, ISO 8601.
        #[serde(
            rename = "endDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_date: ::std::option::Option<::std::string::String>,
        pub groups: ::std::vec::Vec<MentionFilterGroup>,
        ///Highest X/Twitter follower count of the author.
        #[serde(
            rename = "maxXFollowers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_x_followers: ::std::option::Option<i64>,
        ///Lowest X/Twitter follower count of the author.
        #[serde(
            rename = "minXFollowers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub min_x_followers: ::std::option::Option<i64>,
        ///Joins the groups.
        pub operator: super::enums::AdvancedMentionFiltersOperator,
        ///Earliest publication time, ISO 8601.
        #[serde(
            rename = "startDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_date: ::std::option::Option<::std::string::String>,
    }
    ///What the presented key may do.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct AuthIntrospection {
        ///Workspace the key is bound to.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        ///Effective scopes, lowest first.
        pub scopes: ::std::vec::Vec<super::enums::ApiScope>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for AuthIntrospection {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "organizationId" => __Key::Member0,
                            "scopes" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = AuthIntrospection;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct AuthIntrospection")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<AuthIntrospection, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<super::enums::ApiScope>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("organizationId"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("scopes"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(AuthIntrospection {
                        organization_id: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "organizationId",
                            ))?,
                        scopes: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("scopes"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Monitored company; steers scoring and tagging.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CompanyProfile {
        ///Extra guidance for tagging.
        #[serde(
            rename = "classificationGuidelines",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub classification_guidelines: ::std::option::Option<::std::string::String>,
        ///Competitive advantage, prose.
        #[serde(
            rename = "companyMoat",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub company_moat: ::std::option::Option<::std::string::String>,
        ///JSON-encoded competitor list, kept as a string.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub competitors: ::std::option::Option<::std::string::String>,
        ///Prose description.
        pub description: ::std::string::String,
        ///Primary domain without scheme.
        pub domain: ::std::string::String,
        ///Profile id.
        pub id: i64,
        ///Industry.
        pub industry: ::std::string::String,
        ///LinkedIn company slug.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///Logo URL.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub logo: ::std::option::Option<::std::string::String>,
        ///Company name.
        pub name: ::std::string::String,
        ///Use cases, free text.
        #[serde(
            rename = "productUseCases",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub product_use_cases: ::std::option::Option<::std::string::String>,
        ///Disambiguation sentence.
        #[serde(
            rename = "relevanceContext",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub relevance_context: ::std::option::Option<::std::string::String>,
        ///Extra guidance for relevance scoring.
        #[serde(
            rename = "relevanceGuidelines",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub relevance_guidelines: ::std::option::Option<::std::string::String>,
        ///Sector.
        pub sector: ::std::string::String,
        ///Comma-separated categories.
        pub tags: ::std::string::String,
        ///Comma-separated X handles without `@`.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub twitter: ::std::option::Option<::std::string::String>,
        ///Website URL.
        pub website: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///Finished search.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct CompletedSearch {
        ///End.
        #[serde(
            rename = "completedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub completed_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Most relevant first.
        pub mentions: ::std::vec::Vec<SearchMention>,
        ///Searched phrase.
        pub query: ::std::string::String,
        ///Search id.
        #[serde(rename = "searchId")]
        pub search_id: ::std::string::String,
        ///Searched platforms.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub sources: ::std::vec::Vec<::std::string::String>,
        ///Start.
        #[serde(
            rename = "startedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub started_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        pub stats: SearchStats,
        pub status: CompletedSearchStatus,
        ///Searched window.
        #[serde(
            rename = "timeWindow",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub time_window: ::std::option::Option<super::enums::CompletedSearchTimeWindow>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for CompletedSearch {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Member4,
                Member5,
                Member6,
                Member7,
                Member8,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "completedAt" => __Key::Member0,
                            "mentions" => __Key::Member1,
                            "query" => __Key::Member2,
                            "searchId" => __Key::Member3,
                            "sources" => __Key::Member4,
                            "startedAt" => __Key::Member5,
                            "stats" => __Key::Member6,
                            "status" => __Key::Member7,
                            "timeWindow" => __Key::Member8,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = CompletedSearch;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct CompletedSearch")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<CompletedSearch, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<SearchMention>,
                    > = None;
                    let mut member_2: ::std::option::Option<::std::string::String> = None;
                    let mut member_3: ::std::option::Option<::std::string::String> = None;
                    let mut member_4: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_6: ::std::option::Option<SearchStats> = None;
                    let mut member_7: ::std::option::Option<CompletedSearchStatus> = None;
                    let mut member_8: ::std::option::Option<
                        ::std::option::Option<super::enums::CompletedSearchTimeWindow>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("completedAt"),
                                    );
                                }
                                member_0 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("mentions"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("query"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("searchId"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("sources"));
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("startedAt"),
                                    );
                                }
                                member_5 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("stats"));
                                }
                                member_6 = Some(members.next_value()?);
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_7 = Some(members.next_value()?);
                            }
                            __Key::Member8 => {
                                if member_8.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("timeWindow"),
                                    );
                                }
                                member_8 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(CompletedSearch {
                        completed_at: member_0.unwrap_or(None),
                        mentions: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "mentions",
                            ))?,
                        query: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("query"))?,
                        search_id: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "searchId",
                            ))?,
                        sources: member_4.unwrap_or_default(),
                        started_at: member_5.unwrap_or(None),
                        stats: member_6
                            .ok_or_else(|| ::serde::de::Error::missing_field("stats"))?,
                        status: member_7
                            .ok_or_else(|| ::serde::de::Error::missing_field("status"))?,
                        time_window: member_8.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`CompletedSearchStatus`
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CompletedSearchStatus {
        #[serde(rename = "completed")]
        Completed,
    }
    impl ::std::fmt::Display for CompletedSearchStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Completed => f.write_str("completed"),
            }
        }
    }
    impl ::std::str::FromStr for CompletedSearchStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "completed" => Ok(Self::Completed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CompletedSearchStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CompletedSearchStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///New feed. Leave both filters out to match everything.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CreateFeedRequest {
        #[serde(
            rename = "advancedFilters",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub advanced_filters: ::std::option::Option<FeedAdvancedFilters>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub destinations: ::std::vec::Vec<FeedDestination>,
        ///Heroicons component name.
        pub icon: ::std::string::String,
        ///Display name.
        pub name: ::std::string::String,
        #[serde(
            rename = "simpleFilters",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub simple_filters: ::std::option::Option<FeedSimpleFilters>,
    }
    ///New keyword. Fields the AI can enrich are filled in when omitted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CreateKeywordRequest {
        ///Comma-separated companion terms.
        #[serde(
            rename = "additionalTerms",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub additional_terms: ::std::option::Option<::std::string::String>,
        ///`true` ORs the companion terms, `false` ANDs them.
        #[serde(
            rename = "additionalTermsAndOr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub additional_terms_and_or: ::std::option::Option<bool>,
        ///Match case.
        #[serde(
            rename = "caseSensitive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub case_sensitive: ::std::option::Option<bool>,
        ///Disambiguation sentence; generated when omitted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub context: ::std::option::Option<::std::string::String>,
        ///Comma-separated handles to drop.
        #[serde(
            rename = "excludeAuthors",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exclude_authors: ::std::option::Option<::std::string::String>,
        ///Comma-separated disqualifying words.
        #[serde(
            rename = "excludeWords",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exclude_words: ::std::option::Option<::std::string::String>,
        ///Track a subreddit instead of a phrase.
        #[serde(
            rename = "isSubReddit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_sub_reddit: ::std::option::Option<bool>,
        ///Phrase to track.
        pub keyword: ::std::string::String,
        ///Platforms to monitor; must be allowed by the plan. Omit for every allowed one.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub platforms: ::std::vec::Vec<super::enums::Platform>,
        ///Exact-match mode.
        #[serde(
            rename = "symbolSensitive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub symbol_sensitive: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tag: ::std::option::Option<super::enums::KeywordTag>,
        ///Comma-separated exclusion patterns.
        #[serde(
            rename = "wildcardExcludeWords",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub wildcard_exclude_words: ::std::option::Option<::std::string::String>,
    }
    ///`CreateNotificationRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CreateNotificationRequest {
        ///At least one delivery target.
        pub destinations: ::std::vec::Vec<FeedDestination>,
        ///Deliver immediately.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///Feed to attach to.
        #[serde(rename = "feedId")]
        pub feed_id: i64,
        ///Display name.
        pub name: ::std::string::String,
    }
    ///Keyword returned by a create call.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CreatedKeyword {
        ///Comma-separated terms that must accompany the keyword.
        #[serde(
            rename = "additionalTerms",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub additional_terms: ::std::option::Option<::std::string::String>,
        ///`true`: any additional term is enough. `false`: all are required.
        #[serde(rename = "additionalTermsAndOr")]
        pub additional_terms_and_or: bool,
        ///The term was tracked before; the existing keyword is returned.
        #[serde(
            rename = "alreadyExisted",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub already_existed: ::std::option::Option<bool>,
        ///Case must match.
        #[serde(rename = "caseSensitive")]
        pub case_sensitive: bool,
        ///Disambiguation sentence for relevance scoring; generated from the company profile if none was given.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub context: ::std::option::Option<::std::string::String>,
        ///Creation time.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Comma-separated handles whose posts are dropped.
        #[serde(
            rename = "excludeAuthors",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub exclude_authors: ::std::option::Option<::std::string::String>,
        ///Comma-separated words that disqualify a post.
        #[serde(
            rename = "excludeWords",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub exclude_words: ::std::option::Option<::std::string::String>,
        ///Keyword id.
        pub id: i64,
        ///`true` when the keyword is a subreddit; `null` off Reddit.
        #[serde(
            rename = "isSubReddit",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub is_sub_reddit: ::std::option::Option<bool>,
        ///Tracked phrase.
        pub keyword: ::std::string::String,
        ///Collection is stopped.
        pub paused: bool,
        ///Platform slugs being monitored.
        pub platforms: ::std::vec::Vec<::std::string::String>,
        ///Exact-match mode.
        #[serde(rename = "symbolSensitive")]
        pub symbol_sensitive: bool,
        ///`null` on keywords that predate tagging.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub tag: ::std::option::Option<super::enums::KeywordTag>,
        ///Last change.
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Comma-separated exclusion patterns; `*` matches any run of characters.
        #[serde(
            rename = "wildcardExcludeWords",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub wildcard_exclude_words: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///The focused reports plus usage in one answer.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct DashboardReport {
        pub keywords: KeywordReport,
        pub sentiment: SentimentReport,
        pub usage: UsageReport,
        pub volume: VolumeReport,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for DashboardReport {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "keywords" => __Key::Member0,
                            "sentiment" => __Key::Member1,
                            "usage" => __Key::Member2,
                            "volume" => __Key::Member3,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = DashboardReport;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct DashboardReport")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<DashboardReport, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<KeywordReport> = None;
                    let mut member_1: ::std::option::Option<SentimentReport> = None;
                    let mut member_2: ::std::option::Option<UsageReport> = None;
                    let mut member_3: ::std::option::Option<VolumeReport> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("keywords"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("sentiment"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("usage"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("volume"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(DashboardReport {
                        keywords: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "keywords",
                            ))?,
                        sentiment: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "sentiment",
                            ))?,
                        usage: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("usage"))?,
                        volume: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field("volume"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`DeleteFeedResult`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct DeleteFeedResult {
        ///Notifications removed with the feed.
        #[serde(
            rename = "deletedNotificationIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub deleted_notification_ids: ::std::vec::Vec<i64>,
        ///Deleted feed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<i64>,
        ///`true` on success.
        pub ok: bool,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for DeleteFeedResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "deletedNotificationIds" => __Key::Member0,
                            "id" => __Key::Member1,
                            "ok" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = DeleteFeedResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct DeleteFeedResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<DeleteFeedResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::vec::Vec<i64>> = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut member_2: ::std::option::Option<bool> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "deletedNotificationIds",
                                        ),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("id"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("ok"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(DeleteFeedResult {
                        deleted_notification_ids: member_0.unwrap_or_default(),
                        id: member_1.unwrap_or(None),
                        ok: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("ok"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Outcome of a keyword deletion.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct DeleteKeywordResult {
        ///Feeds that only referenced this keyword and were removed with it.
        #[serde(
            rename = "deletedFeeds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub deleted_feeds: ::std::vec::Vec<DeletedFeedRef>,
        ///Notifications removed with those feeds.
        #[serde(
            rename = "deletedNotifications",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub deleted_notifications: ::std::vec::Vec<DeletedNotificationRef>,
        ///`true` on success.
        pub ok: bool,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for DeleteKeywordResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "deletedFeeds" => __Key::Member0,
                            "deletedNotifications" => __Key::Member1,
                            "ok" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = DeleteKeywordResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct DeleteKeywordResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<DeleteKeywordResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<DeletedFeedRef>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<DeletedNotificationRef>,
                    > = None;
                    let mut member_2: ::std::option::Option<bool> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("deletedFeeds"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("deletedNotifications"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("ok"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(DeleteKeywordResult {
                        deleted_feeds: member_0.unwrap_or_default(),
                        deleted_notifications: member_1.unwrap_or_default(),
                        ok: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("ok"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`DeleteNotificationResult`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct DeleteNotificationResult {
        ///Deleted notification.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<i64>,
        ///`true` on success.
        pub ok: bool,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for DeleteNotificationResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "id" => __Key::Member0,
                            "ok" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = DeleteNotificationResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct DeleteNotificationResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<DeleteNotificationResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut member_1: ::std::option::Option<bool> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("id"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("ok"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(DeleteNotificationResult {
                        id: member_0.unwrap_or(None),
                        ok: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("ok"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Feed removed together with a keyword.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct DeletedFeedRef {
        ///Feed id.
        pub id: i64,
        ///Feed name.
        pub name: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for DeletedFeedRef {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "id" => __Key::Member0,
                            "name" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = DeletedFeedRef;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct DeletedFeedRef")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<DeletedFeedRef, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("id"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(DeletedFeedRef {
                        id: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        name: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("name"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Notification removed together with a feed.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct DeletedNotificationRef {
        ///Destinations it had.
        #[serde(rename = "destinationCount")]
        pub destination_count: i64,
        ///Feed it was attached to.
        #[serde(rename = "feedId")]
        pub feed_id: i64,
        ///Notification id.
        pub id: i64,
        ///Notification name.
        pub name: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for DeletedNotificationRef {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "destinationCount" => __Key::Member0,
                            "feedId" => __Key::Member1,
                            "id" => __Key::Member2,
                            "name" => __Key::Member3,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = DeletedNotificationRef;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct DeletedNotificationRef")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<DeletedNotificationRef, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<i64> = None;
                    let mut member_2: ::std::option::Option<i64> = None;
                    let mut member_3: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("destinationCount"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("feedId"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("id"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(DeletedNotificationRef {
                        destination_count: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "destinationCount",
                            ))?,
                        feed_id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("feedId"))?,
                        id: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        name: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field("name"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`EngageMentionRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EngageMentionRequest {
        ///Flips the engaged-with flag.
        pub action: EngageMentionRequestAction,
        ///Internal post id.
        #[serde(rename = "postId")]
        pub post_id: i64,
        ///The mention's `timestamp`, unchanged. ISO 8601 is accepted too. Part of the lookup key.
        pub timestamp: ::std::string::String,
    }
    ///Flips the engaged-with flag.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum EngageMentionRequestAction {
        #[serde(rename = "engage")]
        Engage,
    }
    impl ::std::fmt::Display for EngageMentionRequestAction {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Engage => f.write_str("engage"),
            }
        }
    }
    impl ::std::str::FromStr for EngageMentionRequestAction {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "engage" => Ok(Self::Engage),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for EngageMentionRequestAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for EngageMentionRequestAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Suggestion with keyword context.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnrichedSuggestion {
        ///Suggestion id.
        pub id: i64,
        ///Estimated effect, in prose.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub impact: ::std::option::Option<::std::string::String>,
        ///Sort key between 0 and 1.
        #[serde(rename = "impactScore")]
        pub impact_score: f64,
        ///Keyword text.
        pub keyword: ::std::string::String,
        ///Keyword it targets.
        #[serde(rename = "keywordId")]
        pub keyword_id: i64,
        #[serde(rename = "keywordSettings")]
        pub keyword_settings: KeywordSettings,
        ///Recent mentions of that keyword.
        #[serde(rename = "keywordVolume")]
        pub keyword_volume: i64,
        ///Model's justification.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub reason: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type")]
        pub type_: super::enums::SuggestionType,
        ///Proposed value.
        pub value: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///Envelope shared by every non-2xx answer. Per-code extras sit inside `error`.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ErrorResponse {
        pub error: ErrorResponseError,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ErrorResponse {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "error" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = ErrorResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ErrorResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ErrorResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<ErrorResponseError> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("error"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(ErrorResponse {
                        error: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("error"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`ErrorResponseError`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ErrorResponseError {
        pub code: super::enums::ApiErrorCode,
        ///Field-level issues; sent with `VALIDATION_ERROR`.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub details: ::std::vec::Vec<ValidationIssue>,
        ///Explanation for a person; wording is not contractual.
        pub message: ::std::string::String,
        ///Copy of the HTTP status.
        pub status: i64,
        ///CLI command that opens the upgrade page signed in; sent with `UPGRADE_REQUIRED`.
        #[serde(
            rename = "upgradeCommand",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub upgrade_command: ::std::option::Option<::std::string::String>,
        ///Upgrade page; sent with `UPGRADE_REQUIRED`.
        #[serde(
            rename = "upgradeUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub upgrade_url: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ErrorResponseError {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Member4,
                Member5,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "code" => __Key::Member0,
                            "details" => __Key::Member1,
                            "message" => __Key::Member2,
                            "status" => __Key::Member3,
                            "upgradeCommand" => __Key::Member4,
                            "upgradeUrl" => __Key::Member5,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = ErrorResponseError;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ErrorResponseError")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ErrorResponseError, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        super::enums::ApiErrorCode,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<ValidationIssue>,
                    > = None;
                    let mut member_2: ::std::option::Option<::std::string::String> = None;
                    let mut member_3: ::std::option::Option<i64> = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("code"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("details"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("message"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("upgradeCommand"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("upgradeUrl"),
                                    );
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(ErrorResponseError {
                        code: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("code"))?,
                        details: member_1.unwrap_or_default(),
                        message: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "message",
                            ))?,
                        status: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field("status"))?,
                        upgrade_command: member_4.unwrap_or(None),
                        upgrade_url: member_5.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///List body plus a file format.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct ExportMentionsRequest {
        ///Accepted because the body mirrors the list body.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<MentionFilters>,
        ///File format.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub format: ::std::option::Option<super::enums::ExportMentionsRequestFormat>,
        ///Also return low-relevance posts.
        #[serde(
            rename = "includeAll",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub include_all: ::std::option::Option<bool>,
        ///Highest number of rows to export.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Feed id whose saved filter is merged with `filters`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub view: ::std::option::Option<i64>,
    }
    ///Search that broke.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FailedSearch {
        ///Failure text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///Search id.
        #[serde(rename = "searchId")]
        pub search_id: ::std::string::String,
        pub status: FailedSearchStatus,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FailedSearch {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "message" => __Key::Member0,
                            "searchId" => __Key::Member1,
                            "status" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FailedSearch;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FailedSearch")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FailedSearch, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<FailedSearchStatus> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("message"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("searchId"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FailedSearch {
                        message: member_0.unwrap_or(None),
                        search_id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "searchId",
                            ))?,
                        status: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("status"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`FailedSearchStatus`
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum FailedSearchStatus {
        #[serde(rename = "failed")]
        Failed,
    }
    impl ::std::fmt::Display for FailedSearchStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Failed => f.write_str("failed"),
            }
        }
    }
    impl ::std::str::FromStr for FailedSearchStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "failed" => Ok(Self::Failed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for FailedSearchStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for FailedSearchStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A saved filter with optional deliveries.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Feed {
        ///`null` when the feed uses the flat form or no filter.
        #[serde(
            rename = "advancedFilters",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub advanced_filters: ::std::option::Option<FeedAdvancedFilters>,
        ///Creation time.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Empty for a feed that delivers nothing.
        pub destinations: ::std::vec::Vec<FeedDestination>,
        ///Heroicons component name.
        pub icon: ::std::string::String,
        ///Feed id.
        pub id: i64,
        ///Pinned as workspace default.
        #[serde(rename = "isDefault")]
        pub is_default: bool,
        ///Display name.
        pub name: ::std::string::String,
        ///`null` when the feed uses the grouped form or no filter.
        #[serde(
            rename = "simpleFilters",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub simple_filters: ::std::option::Option<FeedSimpleFilters>,
        ///Last change.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///`FeedAdvancedCondition`
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FeedAdvancedCondition {
        pub field: super::enums::FeedFilterField,
        ///Comparison.
        pub operator: super::enums::FeedAdvancedConditionOperator,
        ///Comma-separated values.
        pub values: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FeedAdvancedCondition {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "field" => __Key::Member0,
                            "operator" => __Key::Member1,
                            "values" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FeedAdvancedCondition;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FeedAdvancedCondition")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FeedAdvancedCondition, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        super::enums::FeedFilterField,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        super::enums::FeedAdvancedConditionOperator,
                    > = None;
                    let mut member_2: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("field"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("operator"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("values"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FeedAdvancedCondition {
                        field: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("field"))?,
                        operator: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "operator",
                            ))?,
                        values: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("values"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Grouped saved filter.
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FeedAdvancedFilters {
        pub groups: ::std::vec::Vec<FeedFilterGroup>,
        ///Joins the groups.
        pub top_level_operator: super::enums::FeedAdvancedFiltersTopLevelOperator,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FeedAdvancedFilters {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "groups" => __Key::Member0,
                            "top_level_operator" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FeedAdvancedFilters;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FeedAdvancedFilters")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FeedAdvancedFilters, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<FeedFilterGroup>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        super::enums::FeedAdvancedFiltersTopLevelOperator,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("groups"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("top_level_operator"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FeedAdvancedFilters {
                        groups: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("groups"))?,
                        top_level_operator: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "top_level_operator",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Where and how often matches are delivered.
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FeedDestination {
        ///0 Sunday to 6 Saturday; required for `weekly`.
        #[serde(
            rename = "dayOfWeek",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub day_of_week: ::std::option::Option<i64>,
        ///One digest per period, or one message per mention. Webhooks are always individual.
        #[serde(
            rename = "deliveryMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub delivery_mode: ::std::option::Option<
            super::enums::FeedDestinationDeliveryMode,
        >,
        ///For `EMAIL`.
        #[serde(
            rename = "emailDestination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub email_destination: ::std::option::Option<FeedDestinationEmailDestination>,
        ///Cadence.
        pub frequency: super::enums::FeedDestinationFrequency,
        ///For `SLACK`.
        #[serde(
            rename = "slackDestination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub slack_destination: ::std::option::Option<FeedDestinationSlackDestination>,
        ///Wall-clock time, 24-hour `HH:mm`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time: ::std::option::Option<::std::string::String>,
        ///IANA zone or UTC offset paired with `time`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timezone: ::std::option::Option<::std::string::String>,
        ///Delivery channel; names the sub-object to fill.
        #[serde(rename = "type")]
        pub type_: super::enums::FeedDestinationType,
        ///For `WEBHOOK`.
        #[serde(
            rename = "webhookDestination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub webhook_destination: ::std::option::Option<
            FeedDestinationWebhookDestination,
        >,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FeedDestination {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Member4,
                Member5,
                Member6,
                Member7,
                Member8,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "dayOfWeek" => __Key::Member0,
                            "deliveryMode" => __Key::Member1,
                            "emailDestination" => __Key::Member2,
                            "frequency" => __Key::Member3,
                            "slackDestination" => __Key::Member4,
                            "time" => __Key::Member5,
                            "timezone" => __Key::Member6,
                            "type" => __Key::Member7,
                            "webhookDestination" => __Key::Member8,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FeedDestination;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FeedDestination")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FeedDestination, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<super::enums::FeedDestinationDeliveryMode>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<FeedDestinationEmailDestination>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        super::enums::FeedDestinationFrequency,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<FeedDestinationSlackDestination>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_7: ::std::option::Option<
                        super::enums::FeedDestinationType,
                    > = None;
                    let mut member_8: ::std::option::Option<
                        ::std::option::Option<FeedDestinationWebhookDestination>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("dayOfWeek"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("deliveryMode"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("emailDestination"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("frequency"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("slackDestination"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("time"));
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("timezone"));
                                }
                                member_6 = Some(members.next_value()?);
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
                                }
                                member_7 = Some(members.next_value()?);
                            }
                            __Key::Member8 => {
                                if member_8.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("webhookDestination"),
                                    );
                                }
                                member_8 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FeedDestination {
                        day_of_week: member_0.unwrap_or(None),
                        delivery_mode: member_1.unwrap_or(None),
                        email_destination: member_2.unwrap_or(None),
                        frequency: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "frequency",
                            ))?,
                        slack_destination: member_4.unwrap_or(None),
                        time: member_5.unwrap_or(None),
                        timezone: member_6.unwrap_or(None),
                        type_: member_7
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        webhook_destination: member_8.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///For `EMAIL`.
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FeedDestinationEmailDestination {
        ///Comma-separated addresses.
        pub emails: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FeedDestinationEmailDestination {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "emails" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FeedDestinationEmailDestination;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FeedDestinationEmailDestination")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FeedDestinationEmailDestination, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("emails"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FeedDestinationEmailDestination {
                        emails: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("emails"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///For `SLACK`.
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FeedDestinationSlackDestination {
        ///Serialized id-to-name map.
        #[serde(
            rename = "channelNamesMap",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub channel_names_map: ::std::option::Option<::std::string::String>,
        ///Comma-separated Slack channel ids.
        pub channels: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FeedDestinationSlackDestination {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "channelNamesMap" => __Key::Member0,
                            "channels" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FeedDestinationSlackDestination;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FeedDestinationSlackDestination")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FeedDestinationSlackDestination, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("channelNamesMap"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("channels"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FeedDestinationSlackDestination {
                        channel_names_map: member_0.unwrap_or(None),
                        channels: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "channels",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///For `WEBHOOK`.
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FeedDestinationWebhookDestination {
        ///Public http(s) endpoint.
        pub url: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FeedDestinationWebhookDestination {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "url" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FeedDestinationWebhookDestination;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FeedDestinationWebhookDestination")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FeedDestinationWebhookDestination, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("url"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FeedDestinationWebhookDestination {
                        url: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("url"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`FeedFilterGroup`
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FeedFilterGroup {
        pub conditions: ::std::vec::Vec<FeedAdvancedCondition>,
        ///Joins the conditions.
        pub group_operator: super::enums::FeedFilterGroupGroupOperator,
        ///Editor hint: the group is a lone rule.
        #[serde(
            rename = "isSingleCondition",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_single_condition: ::std::option::Option<bool>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FeedFilterGroup {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "conditions" => __Key::Member0,
                            "group_operator" => __Key::Member1,
                            "isSingleCondition" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FeedFilterGroup;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FeedFilterGroup")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FeedFilterGroup, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<FeedAdvancedCondition>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        super::enums::FeedFilterGroupGroupOperator,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<bool>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("conditions"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("group_operator"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("isSingleCondition"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FeedFilterGroup {
                        conditions: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "conditions",
                            ))?,
                        group_operator: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "group_operator",
                            ))?,
                        is_single_condition: member_2.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///All feeds; bounded and unpaged.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FeedList {
        pub data: ::std::vec::Vec<Feed>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FeedList {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FeedList;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FeedList")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FeedList, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::vec::Vec<Feed>> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FeedList {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`FeedSimpleCondition`
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FeedSimpleCondition {
        pub field: super::enums::FeedFilterField,
        ///Comma-separated values: keyword ids, lower-case platform slugs, Title-case sentiments.
        pub values: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FeedSimpleCondition {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "field" => __Key::Member0,
                            "values" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FeedSimpleCondition;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FeedSimpleCondition")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FeedSimpleCondition, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        super::enums::FeedFilterField,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("field"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("values"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FeedSimpleCondition {
                        field: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("field"))?,
                        values: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("values"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Flat saved filter.
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FeedSimpleFilters {
        ///All must hold.
        pub conditions: ::std::vec::Vec<FeedSimpleCondition>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FeedSimpleFilters {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "conditions" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FeedSimpleFilters;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FeedSimpleFilters")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FeedSimpleFilters, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<FeedSimpleCondition>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("conditions"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FeedSimpleFilters {
                        conditions: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "conditions",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Stored verdict.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FeedbackRecord {
        ///When it was stored.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who submitted it.
        #[serde(
            rename = "createdBy",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub created_by: ::std::option::Option<::std::string::String>,
        ///Reason, if one was given.
        #[serde(
            rename = "feedbackReason",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub feedback_reason: ::std::option::Option<::std::string::String>,
        #[serde(rename = "feedbackSource")]
        pub feedback_source: super::enums::FeedbackSource,
        #[serde(rename = "feedbackType")]
        pub feedback_type: super::enums::FeedbackType,
        ///Record id.
        pub id: i64,
        ///Keyword id.
        #[serde(rename = "keywordId")]
        pub keyword_id: i64,
        ///Owning organization.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        ///Level before the verdict.
        #[serde(
            rename = "originalRelevanceScore",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub original_relevance_score: ::std::option::Option<f64>,
        ///Internal post id, if known.
        #[serde(
            rename = "postId",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub post_id: ::std::option::Option<i64>,
        ///Platform slug.
        pub source: ::std::string::String,
        ///Mention key.
        #[serde(rename = "sourceId")]
        pub source_id: ::std::string::String,
        ///Mention time as submitted.
        pub timestamp: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///`FeedbackStats`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct FeedbackStats {
        ///Share of `NOT_RELEVANT`, 0 to 1.
        #[serde(rename = "falsePositiveRate")]
        pub false_positive_rate: f64,
        ///`NOT_RELEVANT` ones.
        #[serde(rename = "notRelevantCount")]
        pub not_relevant_count: i64,
        ///`RELEVANT` ones.
        #[serde(rename = "relevantCount")]
        pub relevant_count: i64,
        ///Stored verdicts.
        #[serde(rename = "totalFeedback")]
        pub total_feedback: i64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for FeedbackStats {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "falsePositiveRate" => __Key::Member0,
                            "notRelevantCount" => __Key::Member1,
                            "relevantCount" => __Key::Member2,
                            "totalFeedback" => __Key::Member3,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = FeedbackStats;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct FeedbackStats")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<FeedbackStats, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<f64> = None;
                    let mut member_1: ::std::option::Option<i64> = None;
                    let mut member_2: ::std::option::Option<i64> = None;
                    let mut member_3: ::std::option::Option<i64> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("falsePositiveRate"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("notRelevantCount"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relevantCount"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("totalFeedback"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(FeedbackStats {
                        false_positive_rate: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "falsePositiveRate",
                            ))?,
                        not_relevant_count: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "notRelevantCount",
                            ))?,
                        relevant_count: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "relevantCount",
                            ))?,
                        total_feedback: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "totalFeedback",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`FilterWizardRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FilterWizardRequest {
        ///What the user wants to see, in plain language.
        pub query: ::std::string::String,
    }
    ///`FilterWizardResult`
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FilterWizardResult {
        ///What the filter does, for display.
        pub explanation: ::std::string::String,
        ///Generated filter; `null` when the request was ambiguous.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub filters: ::std::option::Option<FilterWizardResultFilters>,
        ///Include low-relevance posts.
        #[serde(rename = "includeAll")]
        pub include_all: bool,
        ///`filters` has the grouped form.
        #[serde(rename = "isAdvanced")]
        pub is_advanced: bool,
        ///Page size to use.
        pub limit: i64,
        ///Feed the request referred to.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub view: ::std::option::Option<i64>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///Generated filter; `null` when the request was ambiguous.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum FilterWizardResultFilters {
        Variant0(FeedAdvancedFilters),
        Variant1(FeedSimpleFilters),
        Variant2(::serde_json::Value),
    }
    impl ::std::convert::From<FeedAdvancedFilters> for FilterWizardResultFilters {
        fn from(value: FeedAdvancedFilters) -> Self {
            Self::Variant0(value)
        }
    }
    impl ::std::convert::From<FeedSimpleFilters> for FilterWizardResultFilters {
        fn from(value: FeedSimpleFilters) -> Self {
            Self::Variant1(value)
        }
    }
    impl ::std::convert::From<::serde_json::Value> for FilterWizardResultFilters {
        fn from(value: ::serde_json::Value) -> Self {
            Self::Variant2(value)
        }
    }
    ///`GlobalFilterAddResult`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GlobalFilterAddResult {
        ///Stored form of what landed.
        pub added: ::std::vec::Vec<::std::string::String>,
        ///Refused because the opposite list holds them.
        pub dropped: ::std::vec::Vec<::std::string::String>,
        pub list: super::enums::GlobalFilterList,
        ///List after the change.
        pub values: ::std::vec::Vec<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GlobalFilterAddResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "added" => __Key::Member0,
                            "dropped" => __Key::Member1,
                            "list" => __Key::Member2,
                            "values" => __Key::Member3,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = GlobalFilterAddResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GlobalFilterAddResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GlobalFilterAddResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        super::enums::GlobalFilterList,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("added"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("dropped"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("list"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("values"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(GlobalFilterAddResult {
                        added: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("added"))?,
                        dropped: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "dropped",
                            ))?,
                        list: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("list"))?,
                        values: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field("values"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GlobalFilterRemoveResult`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GlobalFilterRemoveResult {
        pub list: super::enums::GlobalFilterList,
        ///Entries that left.
        pub removed: ::std::vec::Vec<::std::string::String>,
        ///List after the change.
        pub values: ::std::vec::Vec<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GlobalFilterRemoveResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "list" => __Key::Member0,
                            "removed" => __Key::Member1,
                            "values" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = GlobalFilterRemoveResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GlobalFilterRemoveResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GlobalFilterRemoveResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        super::enums::GlobalFilterList,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("list"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("removed"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("values"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(GlobalFilterRemoveResult {
                        list: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("list"))?,
                        removed: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "removed",
                            ))?,
                        values: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("values"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GlobalFilterValuesRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct GlobalFilterValuesRequest {
        pub list: super::enums::GlobalFilterList,
        ///Entries to merge.
        pub values: ::std::vec::Vec<::std::string::String>,
    }
    ///Workspace-wide filter lists.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GlobalFilters {
        ///Handles to reject, as stored on mentions.
        #[serde(rename = "negativeAuthors")]
        pub negative_authors: ::std::vec::Vec<::std::string::String>,
        ///Words, phrases, `@handle` or `$TICKER` tokens to reject.
        #[serde(rename = "negativeKeywords")]
        pub negative_keywords: ::std::vec::Vec<::std::string::String>,
        ///GitHub repositories to reject, as `owner/name`.
        #[serde(rename = "negativeRepos")]
        pub negative_repos: ::std::vec::Vec<::std::string::String>,
        ///Subreddits to reject; an `r/` prefix is stripped.
        #[serde(rename = "negativeSubreddits")]
        pub negative_subreddits: ::std::vec::Vec<::std::string::String>,
        ///Subreddit allowlist; an `r/` prefix is stripped.
        #[serde(rename = "positiveSubreddits")]
        pub positive_subreddits: ::std::vec::Vec<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GlobalFilters {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Member4,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "negativeAuthors" => __Key::Member0,
                            "negativeKeywords" => __Key::Member1,
                            "negativeRepos" => __Key::Member2,
                            "negativeSubreddits" => __Key::Member3,
                            "positiveSubreddits" => __Key::Member4,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = GlobalFilters;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GlobalFilters")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GlobalFilters, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("negativeAuthors"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("negativeKeywords"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("negativeRepos"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("negativeSubreddits"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("positiveSubreddits"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(GlobalFilters {
                        negative_authors: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "negativeAuthors",
                            ))?,
                        negative_keywords: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "negativeKeywords",
                            ))?,
                        negative_repos: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "negativeRepos",
                            ))?,
                        negative_subreddits: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "negativeSubreddits",
                            ))?,
                        positive_subreddits: member_4
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "positiveSubreddits",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Invitation that was not accepted yet.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Invitation {
        ///When it was sent.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Invitee.
        pub email: ::std::string::String,
        ///Invitation id (`orginv_…`).
        pub id: ::std::string::String,
        pub role: super::enums::OrgRole,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Invitation {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "createdAt" => __Key::Member0,
                            "email" => __Key::Member1,
                            "id" => __Key::Member2,
                            "role" => __Key::Member3,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = Invitation;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Invitation")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Invitation, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::chrono::DateTime<::chrono::offset::Utc>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<::std::string::String> = None;
                    let mut member_3: ::std::option::Option<super::enums::OrgRole> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("createdAt"),
                                    );
                                }
                                member_0 = Some(
                                    members.next_value::<super::instants::Instant>()?.0,
                                );
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("email"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("id"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("role"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(Invitation {
                        created_at: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "createdAt",
                            ))?,
                        email: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("email"))?,
                        id: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        role: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field("role"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`InvitationList`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct InvitationList {
        pub data: ::std::vec::Vec<Invitation>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for InvitationList {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = InvitationList;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct InvitationList")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<InvitationList, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<Invitation>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(InvitationList {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`InviteMemberRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InviteMemberRequest {
        ///Invitee.
        pub email: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<super::enums::OrgRole>,
    }
    ///Open invitation.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct InviteMemberResult {
        ///An open invitation existed; no second email was sent.
        #[serde(
            rename = "alreadyInvited",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub already_invited: ::std::option::Option<bool>,
        ///When it was sent.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Invitee.
        pub email: ::std::string::String,
        ///Invitation id (`orginv_…`).
        pub id: ::std::string::String,
        pub role: super::enums::OrgRole,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for InviteMemberResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Member4,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "alreadyInvited" => __Key::Member0,
                            "createdAt" => __Key::Member1,
                            "email" => __Key::Member2,
                            "id" => __Key::Member3,
                            "role" => __Key::Member4,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = InviteMemberResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct InviteMemberResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<InviteMemberResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<bool>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::chrono::DateTime<::chrono::offset::Utc>,
                    > = None;
                    let mut member_2: ::std::option::Option<::std::string::String> = None;
                    let mut member_3: ::std::option::Option<::std::string::String> = None;
                    let mut member_4: ::std::option::Option<super::enums::OrgRole> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("alreadyInvited"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("createdAt"),
                                    );
                                }
                                member_1 = Some(
                                    members.next_value::<super::instants::Instant>()?.0,
                                );
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("email"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("id"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("role"));
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(InviteMemberResult {
                        already_invited: member_0.unwrap_or(None),
                        created_at: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "createdAt",
                            ))?,
                        email: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("email"))?,
                        id: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        role: member_4
                            .ok_or_else(|| ::serde::de::Error::missing_field("role"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A tracked phrase and its matching rules.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Keyword {
        ///Comma-separated terms that must accompany the keyword.
        #[serde(
            rename = "additionalTerms",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub additional_terms: ::std::option::Option<::std::string::String>,
        ///`true`: any additional term is enough. `false`: all are required.
        #[serde(rename = "additionalTermsAndOr")]
        pub additional_terms_and_or: bool,
        ///Case must match.
        #[serde(rename = "caseSensitive")]
        pub case_sensitive: bool,
        ///Disambiguation sentence for relevance scoring; generated from the company profile if none was given.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub context: ::std::option::Option<::std::string::String>,
        ///Creation time.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Comma-separated handles whose posts are dropped.
        #[serde(
            rename = "excludeAuthors",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub exclude_authors: ::std::option::Option<::std::string::String>,
        ///Comma-separated words that disqualify a post.
        #[serde(
            rename = "excludeWords",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub exclude_words: ::std::option::Option<::std::string::String>,
        ///Keyword id.
        pub id: i64,
        ///`true` when the keyword is a subreddit; `null` off Reddit.
        #[serde(
            rename = "isSubReddit",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub is_sub_reddit: ::std::option::Option<bool>,
        ///Tracked phrase.
        pub keyword: ::std::string::String,
        ///Collection is stopped.
        pub paused: bool,
        ///Platform slugs being monitored.
        pub platforms: ::std::vec::Vec<::std::string::String>,
        ///Exact-match mode.
        #[serde(rename = "symbolSensitive")]
        pub symbol_sensitive: bool,
        ///`null` on keywords that predate tagging.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub tag: ::std::option::Option<super::enums::KeywordTag>,
        ///Last change.
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Comma-separated exclusion patterns; `*` matches any run of characters.
        #[serde(
            rename = "wildcardExcludeWords",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub wildcard_exclude_words: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///`KeywordCount`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct KeywordCount {
        ///Mentions; a post matching several keywords counts for each.
        pub count: i64,
        ///Keyword text.
        pub keyword: ::std::string::String,
        ///Keyword id.
        #[serde(rename = "keywordId")]
        pub keyword_id: i64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for KeywordCount {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "count" => __Key::Member0,
                            "keyword" => __Key::Member1,
                            "keywordId" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = KeywordCount;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct KeywordCount")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<KeywordCount, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<i64> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("count"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("keyword"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("keywordId"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(KeywordCount {
                        count: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("count"))?,
                        keyword: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "keyword",
                            ))?,
                        keyword_id: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "keywordId",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///All keywords; the collection is bounded and unpaged.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct KeywordList {
        pub data: ::std::vec::Vec<Keyword>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for KeywordList {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = KeywordList;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct KeywordList")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<KeywordList, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::vec::Vec<Keyword>> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(KeywordList {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Keyword after the pause flag was flipped.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct KeywordPauseResult {
        ///Comma-separated terms that must accompany the keyword.
        #[serde(
            rename = "additionalTerms",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub additional_terms: ::std::option::Option<::std::string::String>,
        ///`true`: any additional term is enough. `false`: all are required.
        #[serde(rename = "additionalTermsAndOr")]
        pub additional_terms_and_or: bool,
        ///Case must match.
        #[serde(rename = "caseSensitive")]
        pub case_sensitive: bool,
        ///Whether this request moved the pause state.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changed: ::std::option::Option<bool>,
        ///Disambiguation sentence for relevance scoring; generated from the company profile if none was given.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub context: ::std::option::Option<::std::string::String>,
        ///Creation time.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Comma-separated handles whose posts are dropped.
        #[serde(
            rename = "excludeAuthors",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub exclude_authors: ::std::option::Option<::std::string::String>,
        ///Comma-separated words that disqualify a post.
        #[serde(
            rename = "excludeWords",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub exclude_words: ::std::option::Option<::std::string::String>,
        ///Keyword id.
        pub id: i64,
        ///`true` when the keyword is a subreddit; `null` off Reddit.
        #[serde(
            rename = "isSubReddit",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub is_sub_reddit: ::std::option::Option<bool>,
        ///Tracked phrase.
        pub keyword: ::std::string::String,
        ///Collection is stopped.
        pub paused: bool,
        ///Platform slugs being monitored.
        pub platforms: ::std::vec::Vec<::std::string::String>,
        ///Exact-match mode.
        #[serde(rename = "symbolSensitive")]
        pub symbol_sensitive: bool,
        ///`null` on keywords that predate tagging.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub tag: ::std::option::Option<super::enums::KeywordTag>,
        ///Last change.
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Comma-separated exclusion patterns; `*` matches any run of characters.
        #[serde(
            rename = "wildcardExcludeWords",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub wildcard_exclude_words: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///`KeywordReport`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct KeywordReport {
        ///Highest first.
        pub data: ::std::vec::Vec<KeywordCount>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for KeywordReport {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = KeywordReport;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct KeywordReport")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<KeywordReport, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<KeywordCount>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(KeywordReport {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Keyword configuration at the time of the read, for a before/after view.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct KeywordSettings {
        ///Current companion terms.
        #[serde(
            rename = "additionalTerms",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub additional_terms: ::std::option::Option<::std::string::String>,
        ///Current OR/AND mode.
        #[serde(rename = "additionalTermsAndOr")]
        pub additional_terms_and_or: bool,
        ///Current excluded handles.
        #[serde(
            rename = "excludeAuthors",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub exclude_authors: ::std::option::Option<::std::string::String>,
        ///Current disqualifying words.
        #[serde(
            rename = "excludeWords",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub exclude_words: ::std::option::Option<::std::string::String>,
        ///Current platforms, comma-separated.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub platforms: ::std::option::Option<::std::string::String>,
        ///Current exact-match mode.
        #[serde(rename = "symbolSensitive")]
        pub symbol_sensitive: bool,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///One proposed change of one keyword.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct KeywordSuggestion {
        ///When it was generated.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Suggestion id.
        pub id: i64,
        ///Estimated effect, in prose.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub impact: ::std::option::Option<::std::string::String>,
        ///Keyword it targets.
        #[serde(rename = "keywordId")]
        pub keyword_id: i64,
        ///Owning organization.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        ///Model's justification.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub reason: ::std::option::Option<::std::string::String>,
        ///When it was answered; `null` while pending.
        #[serde(
            rename = "respondedAt",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub responded_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Lifecycle state.
        pub status: super::enums::KeywordSuggestionStatus,
        #[serde(rename = "type")]
        pub type_: super::enums::SuggestionType,
        ///Proposed value; its form depends on `type`.
        pub value: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///Per-keyword view, returned when `keywordId` is given.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct KeywordSuggestionList {
        pub keyword: KeywordSettings,
        pub suggestions: ::std::vec::Vec<KeywordSuggestion>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for KeywordSuggestionList {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "keyword" => __Key::Member0,
                            "suggestions" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = KeywordSuggestionList;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct KeywordSuggestionList")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<KeywordSuggestionList, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<KeywordSettings> = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<KeywordSuggestion>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("keyword"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("suggestions"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(KeywordSuggestionList {
                        keyword: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "keyword",
                            ))?,
                        suggestions: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "suggestions",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`ListKeywordSuggestionsResponse`
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum ListKeywordSuggestionsResponse {
        Variant0(SuggestionsWithVolume),
        Variant1(KeywordSuggestionList),
        Variant2(SuggestionCountList),
        Variant3(::serde_json::Value),
    }
    impl ::std::convert::From<SuggestionsWithVolume> for ListKeywordSuggestionsResponse {
        fn from(value: SuggestionsWithVolume) -> Self {
            Self::Variant0(value)
        }
    }
    impl ::std::convert::From<KeywordSuggestionList> for ListKeywordSuggestionsResponse {
        fn from(value: KeywordSuggestionList) -> Self {
            Self::Variant1(value)
        }
    }
    impl ::std::convert::From<SuggestionCountList> for ListKeywordSuggestionsResponse {
        fn from(value: SuggestionCountList) -> Self {
            Self::Variant2(value)
        }
    }
    impl ::std::convert::From<::serde_json::Value> for ListKeywordSuggestionsResponse {
        fn from(value: ::serde_json::Value) -> Self {
            Self::Variant3(value)
        }
    }
    ///Filter and paging options of a mention read.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct ListMentionsRequest {
        ///`pagination.nextCursor` of the previous page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<MentionFilters>,
        ///Also return low-relevance posts.
        #[serde(
            rename = "includeAll",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub include_all: ::std::option::Option<bool>,
        ///Page size.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Feed id whose saved filter is merged with `filters`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub view: ::std::option::Option<i64>,
    }
    ///`Member`
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Member {
        ///Join time.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Primary email.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub email: ::std::option::Option<::std::string::String>,
        ///First name.
        #[serde(
            rename = "firstName",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        ///Membership id (`orgmem_…`).
        pub id: ::std::string::String,
        ///Last name.
        #[serde(
            rename = "lastName",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        pub role: super::enums::OrgRole,
        ///User id.
        #[serde(rename = "userId")]
        pub user_id: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///Accepted members; invitations are listed elsewhere.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct MemberList {
        pub data: ::std::vec::Vec<Member>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for MemberList {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = MemberList;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct MemberList")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<MemberList, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::vec::Vec<Member>> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(MemberList {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///One collected post.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Mention {
        ///Author handle; `null` if it was not captured.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub author: ::std::option::Option<::std::string::String>,
        ///Avatar image URL.
        #[serde(
            rename = "authorAvatar",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub author_avatar: ::std::option::Option<::std::string::String>,
        ///Follower count when the post was collected.
        #[serde(
            rename = "authorFollowers",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub author_followers: ::std::option::Option<i64>,
        ///Author display name when it differs from the handle.
        #[serde(
            rename = "authorName",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub author_name: ::std::option::Option<::std::string::String>,
        ///Author profile URL.
        #[serde(
            rename = "authorUrl",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub author_url: ::std::option::Option<::std::string::String>,
        ///Post text; may be empty or `null`.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub body: ::std::option::Option<::std::string::String>,
        ///Whether someone in the workspace marked the mention as engaged with.
        pub engaged: bool,
        ///Internal feedback marker. Not on every response.
        #[serde(
            rename = "feedbackRelevant",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub feedback_relevant: ::std::option::Option<f64>,
        ///Internal numeric post id; send it as `postId` when updating the mention.
        pub id: i64,
        ///Attached image. Not on every response.
        #[serde(
            rename = "imageUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_url: ::std::option::Option<::std::string::String>,
        ///Internal keyword link. Not on every response.
        #[serde(
            rename = "keywordId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub keyword_id: ::std::option::Option<f64>,
        ///Tracked keywords this post matched.
        pub keywords: ::std::vec::Vec<MentionKeyword>,
        ///Detected language. Published sources disagree on the spelling: ISO 639-1 code or full lower-case name.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub language: ::std::option::Option<::std::string::String>,
        pub relevance: super::enums::MentionRelevance,
        ///Reason the model gave for its relevance verdict.
        #[serde(
            rename = "relevanceComment",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub relevance_comment: ::std::option::Option<::std::string::String>,
        ///Raw score behind `relevance`: 0 high, 1 medium, 2 low. Not on every response.
        #[serde(
            rename = "relevanceScore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub relevance_score: ::std::option::Option<f64>,
        ///`null` until the mention is scored.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub sentiment: ::std::option::Option<super::enums::MentionSentiment>,
        ///Platform slug, lower case. Old rows may be upper case.
        pub source: ::std::string::String,
        ///Stable platform-derived key of the mention; path key of the mention routes and `sourceId` of feedback.
        #[serde(rename = "sourceId")]
        pub source_id: ::std::string::String,
        ///Topic labels assigned by the classifier.
        pub tags: ::std::vec::Vec<::std::string::String>,
        ///Publication time in UTC as `YYYY-MM-DD HH:mm:ss.SSS`, without a zone suffix. Echo it unchanged in writes.
        pub timestamp: ::std::string::String,
        ///Post title; `null` where the platform has none.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub title: ::std::option::Option<::std::string::String>,
        ///Link to the original post.
        pub url: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///JSON export file.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct MentionExport {
        pub data: ::std::vec::Vec<Mention>,
        ///Number of exported rows; at most 50,000.
        pub total: i64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for MentionExport {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            "total" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = MentionExport;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct MentionExport")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<MentionExport, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::vec::Vec<Mention>> = None;
                    let mut member_1: ::std::option::Option<i64> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("total"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(MentionExport {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        total: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("total"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Exactly one filter field.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct MentionFilterCondition {
        ///Latest publication time, ISO 8601.
        #[serde(
            rename = "endDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_date: ::std::option::Option<::std::string::String>,
        ///Keep these keyword ids. Keyword names are refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub keyword: ::std::vec::Vec<i64>,
        ///Keep these languages (ISO 639-1).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub language: ::std::vec::Vec<super::enums::MentionFilterConditionLanguageItem>,
        ///Highest X/Twitter follower count of the author.
        #[serde(
            rename = "maxXFollowers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_x_followers: ::std::option::Option<i64>,
        ///Lowest X/Twitter follower count of the author.
        #[serde(
            rename = "minXFollowers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub min_x_followers: ::std::option::Option<i64>,
        ///Exclude these keyword ids. Keyword names are refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!keyword")]
        pub not_keyword: ::std::vec::Vec<i64>,
        ///Exclude these languages (ISO 639-1).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!language")]
        pub not_language: ::std::vec::Vec<
            super::enums::MentionFilterConditionNotLanguageItem,
        >,
        ///Exclude these relevance levels: 0 high, 1 medium, 2 low.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!relevance")]
        pub not_relevance: ::std::vec::Vec<i64>,
        ///Exclude these sentiments (lower case here).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!sentiment")]
        pub not_sentiment: ::std::vec::Vec<
            super::enums::MentionFilterConditionNotSentimentItem,
        >,
        ///Exclude these platforms.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!source")]
        pub not_source: ::std::vec::Vec<super::enums::Platform>,
        ///Exclude these topic labels.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!tag")]
        pub not_tag: ::std::vec::Vec<::std::string::String>,
        ///Keep these relevance levels: 0 high, 1 medium, 2 low.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub relevance: ::std::vec::Vec<i64>,
        ///Keep these sentiments (lower case here).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub sentiment: ::std::vec::Vec<
            super::enums::MentionFilterConditionSentimentItem,
        >,
        ///Keep these platforms.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub source: ::std::vec::Vec<super::enums::Platform>,
        ///Earliest publication time, ISO 8601.
        #[serde(
            rename = "startDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_date: ::std::option::Option<::std::string::String>,
        ///Keep these topic labels.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tag: ::std::vec::Vec<::std::string::String>,
    }
    ///Group of conditions.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct MentionFilterGroup {
        pub conditions: ::std::vec::Vec<MentionFilterCondition>,
        ///Joins the conditions of this group.
        pub operator: super::enums::MentionFilterGroupOperator,
    }
    ///Either filter shape.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum MentionFilters {
        AdvancedMentionFilters(AdvancedMentionFilters),
        SimpleMentionFilters(SimpleMentionFilters),
    }
    impl ::std::convert::From<AdvancedMentionFilters> for MentionFilters {
        fn from(value: AdvancedMentionFilters) -> Self {
            Self::AdvancedMentionFilters(value)
        }
    }
    impl ::std::convert::From<SimpleMentionFilters> for MentionFilters {
        fn from(value: SimpleMentionFilters) -> Self {
            Self::SimpleMentionFilters(value)
        }
    }
    ///A tracked keyword that matched the mention.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct MentionKeyword {
        ///Id of the matched keyword.
        pub id: i64,
        ///Text of the matched keyword.
        pub keyword: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for MentionKeyword {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "id" => __Key::Member0,
                            "keyword" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = MentionKeyword;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct MentionKeyword")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<MentionKeyword, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("id"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("keyword"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(MentionKeyword {
                        id: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        keyword: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "keyword",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///One page of mentions.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct MentionPage {
        ///Newest first.
        pub data: ::std::vec::Vec<Mention>,
        pub pagination: Pagination,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for MentionPage {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            "pagination" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = MentionPage;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct MentionPage")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<MentionPage, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::vec::Vec<Mention>> = None;
                    let mut member_1: ::std::option::Option<Pagination> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("pagination"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(MentionPage {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        pagination: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "pagination",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Delivery rule attached to a feed; a feed has at most one.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Notification {
        ///Creation time.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///At most one per channel type.
        pub destinations: ::std::vec::Vec<FeedDestination>,
        ///`false` stops delivery.
        pub enabled: bool,
        ///Feed whose filter triggers it.
        #[serde(rename = "feedId")]
        pub feed_id: i64,
        ///Name of that feed.
        #[serde(
            rename = "feedName",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub feed_name: ::std::option::Option<::std::string::String>,
        ///Notification id.
        pub id: i64,
        ///Display name.
        pub name: ::std::string::String,
        ///Last change.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///All notifications; bounded and unpaged.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct NotificationList {
        pub data: ::std::vec::Vec<Notification>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for NotificationList {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = NotificationList;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct NotificationList")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<NotificationList, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<Notification>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(NotificationList {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`NotificationTestResult`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct NotificationTestResult {
        ///Tested notification.
        #[serde(rename = "notificationId")]
        pub notification_id: i64,
        ///One entry per destination; each is a real delivery.
        pub results: ::std::vec::Vec<NotificationTestResultResultsItem>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for NotificationTestResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "notificationId" => __Key::Member0,
                            "results" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = NotificationTestResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct NotificationTestResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<NotificationTestResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<NotificationTestResultResultsItem>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("notificationId"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("results"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(NotificationTestResult {
                        notification_id: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "notificationId",
                            ))?,
                        results: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "results",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`NotificationTestResultResultsItem`
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct NotificationTestResultResultsItem {
        ///Failure detail.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub error: ::std::option::Option<::std::string::String>,
        ///Target accepted the delivery.
        pub ok: bool,
        ///HTTP status of a webhook target.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub status: ::std::option::Option<i64>,
        ///Address list, channel ids or URL.
        pub target: ::std::string::String,
        ///Channel of this attempt.
        #[serde(rename = "type")]
        pub type_: super::enums::NotificationTestResultResultsItemType,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///`all`, or the enabled platforms.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum OrgPlatforms {
        Variant0(super::enums::OrgPlatformsVariant0),
        Variant1(::std::vec::Vec<super::enums::Platform>),
        Variant2(::serde_json::Value),
    }
    impl ::std::convert::From<super::enums::OrgPlatformsVariant0> for OrgPlatforms {
        fn from(value: super::enums::OrgPlatformsVariant0) -> Self {
            Self::Variant0(value)
        }
    }
    impl ::std::convert::From<::std::vec::Vec<super::enums::Platform>> for OrgPlatforms {
        fn from(value: ::std::vec::Vec<super::enums::Platform>) -> Self {
            Self::Variant1(value)
        }
    }
    impl ::std::convert::From<::serde_json::Value> for OrgPlatforms {
        fn from(value: ::serde_json::Value) -> Self {
            Self::Variant2(value)
        }
    }
    ///The workspace the key belongs to.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Organization {
        ///Creation time.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The trial ended.
        #[serde(rename = "freeTrialExpired")]
        pub free_trial_expired: bool,
        ///Billed yearly.
        #[serde(rename = "isAnnualPlan")]
        pub is_annual_plan: bool,
        ///Workspace name.
        pub name: ::std::string::String,
        ///`null` while onboarding.
        #[serde(
            rename = "onboardingFinishedAt",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub onboarding_finished_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Immutable `org_…` id.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        ///Plan name such as `Free_trial`, `Pro_v3`, `Enterprise` or `Agents`; `null` without an active plan.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub plan: ::std::option::Option<::std::string::String>,
        pub platforms: OrgPlatforms,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///Cursor block of a paged list.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Pagination {
        ///Opaque cursor of the following page; `null` on the last one.
        #[serde(
            rename = "nextCursor",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///Funnel counters known so far.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct PartialSearchStats {
        ///Candidates after de-duplication.
        #[serde(
            rename = "afterDedup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub after_dedup: ::std::option::Option<i64>,
        ///Results after scoring.
        #[serde(
            rename = "afterRelevance",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub after_relevance: ::std::option::Option<i64>,
        ///Mentions charged to the monthly quota.
        #[serde(
            rename = "mentionsConsumed",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mentions_consumed: ::std::option::Option<i64>,
        ///Candidates per platform.
        #[serde(
            rename = "perSource",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub per_source: ::std::collections::BTreeMap<::std::string::String, i64>,
        ///Candidates fetched.
        #[serde(
            rename = "rawMatches",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub raw_matches: ::std::option::Option<i64>,
        ///Platforms that were not searched and why.
        #[serde(
            rename = "skippedSources",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub skipped_sources: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for PartialSearchStats {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Member4,
                Member5,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "afterDedup" => __Key::Member0,
                            "afterRelevance" => __Key::Member1,
                            "mentionsConsumed" => __Key::Member2,
                            "perSource" => __Key::Member3,
                            "rawMatches" => __Key::Member4,
                            "skippedSources" => __Key::Member5,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = PartialSearchStats;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct PartialSearchStats")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<PartialSearchStats, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, i64>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::collections::BTreeMap<
                            ::std::string::String,
                            ::std::string::String,
                        >,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("afterDedup"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("afterRelevance"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("mentionsConsumed"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("perSource"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("rawMatches"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("skippedSources"),
                                    );
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(PartialSearchStats {
                        after_dedup: member_0.unwrap_or(None),
                        after_relevance: member_1.unwrap_or(None),
                        mentions_consumed: member_2.unwrap_or(None),
                        per_source: member_3.unwrap_or_default(),
                        raw_matches: member_4.unwrap_or(None),
                        skipped_sources: member_5.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Search stopped by the mention quota; nothing is charged for it.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct QuotaExhaustedSearch {
        #[serde(
            rename = "partialStats",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub partial_stats: ::std::option::Option<PartialSearchStats>,
        ///Search id.
        #[serde(rename = "searchId")]
        pub search_id: ::std::string::String,
        pub status: QuotaExhaustedSearchStatus,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for QuotaExhaustedSearch {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "partialStats" => __Key::Member0,
                            "searchId" => __Key::Member1,
                            "status" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = QuotaExhaustedSearch;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct QuotaExhaustedSearch")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<QuotaExhaustedSearch, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<PartialSearchStats>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        QuotaExhaustedSearchStatus,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("partialStats"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("searchId"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(QuotaExhaustedSearch {
                        partial_stats: member_0.unwrap_or(None),
                        search_id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "searchId",
                            ))?,
                        status: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("status"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`QuotaExhaustedSearchStatus`
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum QuotaExhaustedSearchStatus {
        #[serde(rename = "quota_exhausted")]
        QuotaExhausted,
    }
    impl ::std::fmt::Display for QuotaExhaustedSearchStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::QuotaExhausted => f.write_str("quota_exhausted"),
            }
        }
    }
    impl ::std::str::FromStr for QuotaExhaustedSearchStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "quota_exhausted" => Ok(Self::QuotaExhausted),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for QuotaExhaustedSearchStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for QuotaExhaustedSearchStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Reject one suggestion, or everything pending for one keyword.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum RejectSuggestionsRequest {
        Variant0(RejectSuggestionsRequestVariant0),
        Variant1(RejectSuggestionsRequestVariant1),
    }
    impl ::std::convert::From<RejectSuggestionsRequestVariant0>
    for RejectSuggestionsRequest {
        fn from(value: RejectSuggestionsRequestVariant0) -> Self {
            Self::Variant0(value)
        }
    }
    impl ::std::convert::From<RejectSuggestionsRequestVariant1>
    for RejectSuggestionsRequest {
        fn from(value: RejectSuggestionsRequestVariant1) -> Self {
            Self::Variant1(value)
        }
    }
    ///`RejectSuggestionsRequestVariant0`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RejectSuggestionsRequestVariant0 {
        ///Suggestion to reject.
        #[serde(rename = "suggestionId")]
        pub suggestion_id: i64,
    }
    ///`RejectSuggestionsRequestVariant1`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RejectSuggestionsRequestVariant1 {
        ///Keyword whose pending suggestions are rejected.
        #[serde(rename = "keywordId")]
        pub keyword_id: i64,
    }
    ///`RejectSuggestionsResult`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct RejectSuggestionsResult {
        ///Suggestions dismissed.
        #[serde(
            rename = "rejectedCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rejected_count: ::std::option::Option<i64>,
        ///Their ids, ascending.
        #[serde(
            rename = "rejectedSuggestionIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub rejected_suggestion_ids: ::std::vec::Vec<i64>,
        ///`true` on success.
        pub success: bool,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for RejectSuggestionsResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "rejectedCount" => __Key::Member0,
                            "rejectedSuggestionIds" => __Key::Member1,
                            "success" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = RejectSuggestionsResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct RejectSuggestionsResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<RejectSuggestionsResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::vec::Vec<i64>> = None;
                    let mut member_2: ::std::option::Option<bool> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("rejectedCount"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("rejectedSuggestionIds"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("success"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(RejectSuggestionsResult {
                        rejected_count: member_0.unwrap_or(None),
                        rejected_suggestion_ids: member_1.unwrap_or_default(),
                        success: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "success",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`RemoveFeedbackRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RemoveFeedbackRequest {
        ///Mention key.
        #[serde(rename = "sourceId")]
        pub source_id: ::std::string::String,
        ///The mention's `timestamp`, unchanged. ISO 8601 is accepted too. Part of the lookup key.
        pub timestamp: ::std::string::String,
    }
    ///`RemoveFeedbackResult`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct RemoveFeedbackResult {
        ///Whether a record existed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub removed: ::std::option::Option<bool>,
        ///`true` on success, also when nothing was stored.
        pub success: bool,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for RemoveFeedbackResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "removed" => __Key::Member0,
                            "success" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = RemoveFeedbackResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct RemoveFeedbackResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<RemoveFeedbackResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<bool>,
                    > = None;
                    let mut member_1: ::std::option::Option<bool> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("removed"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("success"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(RemoveFeedbackResult {
                        removed: member_0.unwrap_or(None),
                        success: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "success",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`RemoveMemberResult`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct RemoveMemberResult {
        ///Removed membership, or revoked invitation.
        pub id: ::std::string::String,
        ///`true` on success.
        pub removed: bool,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for RemoveMemberResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "id" => __Key::Member0,
                            "removed" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = RemoveMemberResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct RemoveMemberResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<RemoveMemberResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut member_1: ::std::option::Option<bool> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("id"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("removed"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(RemoveMemberResult {
                        id: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        removed: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "removed",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`RunSearchResponse`
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum RunSearchResponse {
        Variant0(CompletedSearch),
        Variant1(RunningSearch),
        Variant2(::serde_json::Value),
    }
    impl ::std::convert::From<CompletedSearch> for RunSearchResponse {
        fn from(value: CompletedSearch) -> Self {
            Self::Variant0(value)
        }
    }
    impl ::std::convert::From<RunningSearch> for RunSearchResponse {
        fn from(value: RunningSearch) -> Self {
            Self::Variant1(value)
        }
    }
    impl ::std::convert::From<::serde_json::Value> for RunSearchResponse {
        fn from(value: ::serde_json::Value) -> Self {
            Self::Variant2(value)
        }
    }
    ///Search still in progress.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct RunningSearch {
        #[serde(
            rename = "partialStats",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub partial_stats: ::std::option::Option<PartialSearchStats>,
        ///Where to poll.
        #[serde(
            rename = "pollUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub poll_url: ::std::option::Option<::std::string::String>,
        ///Search id.
        #[serde(rename = "searchId")]
        pub search_id: ::std::string::String,
        pub status: RunningSearchStatus,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for RunningSearch {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "partialStats" => __Key::Member0,
                            "pollUrl" => __Key::Member1,
                            "searchId" => __Key::Member2,
                            "status" => __Key::Member3,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = RunningSearch;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct RunningSearch")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<RunningSearch, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<PartialSearchStats>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<::std::string::String> = None;
                    let mut member_3: ::std::option::Option<RunningSearchStatus> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("partialStats"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("pollUrl"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("searchId"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(RunningSearch {
                        partial_stats: member_0.unwrap_or(None),
                        poll_url: member_1.unwrap_or(None),
                        search_id: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "searchId",
                            ))?,
                        status: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field("status"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`RunningSearchStatus`
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum RunningSearchStatus {
        #[serde(rename = "running")]
        Running,
    }
    impl ::std::fmt::Display for RunningSearchStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Running => f.write_str("running"),
            }
        }
    }
    impl ::std::str::FromStr for RunningSearchStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "running" => Ok(Self::Running),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RunningSearchStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RunningSearchStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Search result; a mention record plus the workspace flag.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SearchMention {
        ///Already collected by the workspace, so not charged. Absent means new.
        #[serde(
            rename = "alreadyInWorkspace",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub already_in_workspace: ::std::option::Option<bool>,
        ///Author handle; `null` if it was not captured.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub author: ::std::option::Option<::std::string::String>,
        ///Avatar image URL.
        #[serde(
            rename = "authorAvatar",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub author_avatar: ::std::option::Option<::std::string::String>,
        ///Follower count when the post was collected.
        #[serde(
            rename = "authorFollowers",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub author_followers: ::std::option::Option<i64>,
        ///Author display name when it differs from the handle.
        #[serde(
            rename = "authorName",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub author_name: ::std::option::Option<::std::string::String>,
        ///Author profile URL.
        #[serde(
            rename = "authorUrl",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub author_url: ::std::option::Option<::std::string::String>,
        ///Post text; may be empty or `null`.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub body: ::std::option::Option<::std::string::String>,
        ///Whether someone in the workspace marked the mention as engaged with.
        pub engaged: bool,
        ///Internal feedback marker. Not on every response.
        #[serde(
            rename = "feedbackRelevant",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub feedback_relevant: ::std::option::Option<f64>,
        ///Internal numeric post id; send it as `postId` when updating the mention.
        pub id: i64,
        ///Attached image. Not on every response.
        #[serde(
            rename = "imageUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_url: ::std::option::Option<::std::string::String>,
        ///Internal keyword link. Not on every response.
        #[serde(
            rename = "keywordId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub keyword_id: ::std::option::Option<f64>,
        ///Tracked keywords this post matched.
        pub keywords: ::std::vec::Vec<MentionKeyword>,
        ///Detected language. Published sources disagree on the spelling: ISO 639-1 code or full lower-case name.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub language: ::std::option::Option<::std::string::String>,
        pub relevance: super::enums::MentionRelevance,
        ///Reason the model gave for its relevance verdict.
        #[serde(
            rename = "relevanceComment",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub relevance_comment: ::std::option::Option<::std::string::String>,
        ///Raw score behind `relevance`: 0 high, 1 medium, 2 low. Not on every response.
        #[serde(
            rename = "relevanceScore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub relevance_score: ::std::option::Option<f64>,
        ///`null` until the mention is scored.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub sentiment: ::std::option::Option<super::enums::MentionSentiment>,
        ///Platform slug, lower case. Old rows may be upper case.
        pub source: ::std::string::String,
        ///Stable platform-derived key of the mention; path key of the mention routes and `sourceId` of feedback.
        #[serde(rename = "sourceId")]
        pub source_id: ::std::string::String,
        ///Topic labels assigned by the classifier.
        pub tags: ::std::vec::Vec<::std::string::String>,
        ///Publication time in UTC as `YYYY-MM-DD HH:mm:ss.SSS`, without a zone suffix. Echo it unchanged in writes.
        pub timestamp: ::std::string::String,
        ///Post title; `null` where the platform has none.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub title: ::std::option::Option<::std::string::String>,
        ///Link to the original post.
        pub url: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///One page of past searches.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SearchPage {
        pub data: ::std::vec::Vec<SearchSummary>,
        pub pagination: Pagination,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SearchPage {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            "pagination" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = SearchPage;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SearchPage")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<SearchPage, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<SearchSummary>,
                    > = None;
                    let mut member_1: ::std::option::Option<Pagination> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("pagination"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(SearchPage {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        pagination: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "pagination",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///One-time scored search.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SearchRequest {
        ///Candidates to fetch and score.
        #[serde(
            rename = "maxResults",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_results: ::std::option::Option<i64>,
        ///Hides results scored below this level.
        #[serde(
            rename = "minRelevance",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub min_relevance: ::std::option::Option<
            super::enums::SearchRequestMinRelevance,
        >,
        ///Phrase to search for.
        pub query: ::std::string::String,
        ///Platform slugs; omit for every enabled one.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub sources: ::std::vec::Vec<::std::string::String>,
        ///How far back to look.
        #[serde(
            rename = "timeWindow",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub time_window: ::std::option::Option<super::enums::SearchRequestTimeWindow>,
        ///How long the call may block, in milliseconds.
        #[serde(
            rename = "waitMs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub wait_ms: ::std::option::Option<i64>,
    }
    ///Current state of a search, selected by `status`.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum SearchState {
        Variant0(CompletedSearch),
        Variant1(RunningSearch),
        Variant2(FailedSearch),
        Variant3(QuotaExhaustedSearch),
        Variant4(::serde_json::Value),
    }
    impl ::std::convert::From<CompletedSearch> for SearchState {
        fn from(value: CompletedSearch) -> Self {
            Self::Variant0(value)
        }
    }
    impl ::std::convert::From<RunningSearch> for SearchState {
        fn from(value: RunningSearch) -> Self {
            Self::Variant1(value)
        }
    }
    impl ::std::convert::From<FailedSearch> for SearchState {
        fn from(value: FailedSearch) -> Self {
            Self::Variant2(value)
        }
    }
    impl ::std::convert::From<QuotaExhaustedSearch> for SearchState {
        fn from(value: QuotaExhaustedSearch) -> Self {
            Self::Variant3(value)
        }
    }
    impl ::std::convert::From<::serde_json::Value> for SearchState {
        fn from(value: ::serde_json::Value) -> Self {
            Self::Variant4(value)
        }
    }
    ///Funnel counters.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SearchStats {
        ///Candidates after de-duplication.
        #[serde(rename = "afterDedup")]
        pub after_dedup: i64,
        ///Results after scoring.
        #[serde(rename = "afterRelevance")]
        pub after_relevance: i64,
        ///Mentions charged to the monthly quota.
        #[serde(rename = "mentionsConsumed")]
        pub mentions_consumed: i64,
        ///Candidates per platform.
        #[serde(rename = "perSource")]
        pub per_source: ::std::collections::BTreeMap<::std::string::String, i64>,
        ///Candidates fetched.
        #[serde(rename = "rawMatches")]
        pub raw_matches: i64,
        ///Platforms that were not searched and why.
        #[serde(
            rename = "skippedSources",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub skipped_sources: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SearchStats {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Member4,
                Member5,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "afterDedup" => __Key::Member0,
                            "afterRelevance" => __Key::Member1,
                            "mentionsConsumed" => __Key::Member2,
                            "perSource" => __Key::Member3,
                            "rawMatches" => __Key::Member4,
                            "skippedSources" => __Key::Member5,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = SearchStats;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SearchStats")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<SearchStats, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<i64> = None;
                    let mut member_2: ::std::option::Option<i64> = None;
                    let mut member_3: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, i64>,
                    > = None;
                    let mut member_4: ::std::option::Option<i64> = None;
                    let mut member_5: ::std::option::Option<
                        ::std::collections::BTreeMap<
                            ::std::string::String,
                            ::std::string::String,
                        >,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("afterDedup"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("afterRelevance"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("mentionsConsumed"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("perSource"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("rawMatches"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("skippedSources"),
                                    );
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(SearchStats {
                        after_dedup: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "afterDedup",
                            ))?,
                        after_relevance: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "afterRelevance",
                            ))?,
                        mentions_consumed: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "mentionsConsumed",
                            ))?,
                        per_source: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "perSource",
                            ))?,
                        raw_matches: member_4
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "rawMatches",
                            ))?,
                        skipped_sources: member_5.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`SearchSummary`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SearchSummary {
        ///Creation time.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Searched phrase.
        pub query: ::std::string::String,
        ///Search id.
        #[serde(rename = "searchId")]
        pub search_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stats: ::std::option::Option<SearchStats>,
        pub status: super::enums::SearchStatus,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SearchSummary {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Member4,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "createdAt" => __Key::Member0,
                            "query" => __Key::Member1,
                            "searchId" => __Key::Member2,
                            "stats" => __Key::Member3,
                            "status" => __Key::Member4,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = SearchSummary;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SearchSummary")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<SearchSummary, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::chrono::DateTime<::chrono::offset::Utc>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<::std::string::String> = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<SearchStats>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        super::enums::SearchStatus,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("createdAt"),
                                    );
                                }
                                member_0 = Some(
                                    members.next_value::<super::instants::Instant>()?.0,
                                );
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("query"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("searchId"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("stats"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(SearchSummary {
                        created_at: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "createdAt",
                            ))?,
                        query: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("query"))?,
                        search_id: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "searchId",
                            ))?,
                        stats: member_3.unwrap_or(None),
                        status: member_4
                            .ok_or_else(|| ::serde::de::Error::missing_field("status"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`SentimentCount`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SentimentCount {
        ///Mentions.
        pub count: i64,
        ///`unknown` covers unscored mentions.
        pub sentiment: super::enums::SentimentCountSentiment,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SentimentCount {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "count" => __Key::Member0,
                            "sentiment" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = SentimentCount;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SentimentCount")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<SentimentCount, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<
                        super::enums::SentimentCountSentiment,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("count"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("sentiment"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(SentimentCount {
                        count: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("count"))?,
                        sentiment: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "sentiment",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`SentimentReport`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SentimentReport {
        pub data: ::std::vec::Vec<SentimentCount>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SentimentReport {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = SentimentReport;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SentimentReport")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<SentimentReport, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<SentimentCount>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(SentimentReport {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`SetMentionRelevanceRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SetMentionRelevanceRequest {
        ///Overrides the relevance level.
        pub action: SetMentionRelevanceRequestAction,
        ///Internal post id.
        #[serde(rename = "postId")]
        pub post_id: i64,
        ///0 high, 1 medium, 2 low, 3 clear the override.
        pub relevance: i64,
        ///The mention's `timestamp`, unchanged. ISO 8601 is accepted too. Part of the lookup key.
        pub timestamp: ::std::string::String,
    }
    ///Overrides the relevance level.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum SetMentionRelevanceRequestAction {
        #[serde(rename = "relevance")]
        Relevance,
    }
    impl ::std::fmt::Display for SetMentionRelevanceRequestAction {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Relevance => f.write_str("relevance"),
            }
        }
    }
    impl ::std::str::FromStr for SetMentionRelevanceRequestAction {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "relevance" => Ok(Self::Relevance),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SetMentionRelevanceRequestAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for SetMentionRelevanceRequestAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///`SetMentionSentimentRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SetMentionSentimentRequest {
        ///Overrides the sentiment.
        pub action: SetMentionSentimentRequestAction,
        #[serde(rename = "sentimentLabel")]
        pub sentiment_label: super::enums::MentionSentiment,
        ///The mention's `timestamp`, unchanged. ISO 8601 is accepted too. Part of the lookup key.
        pub timestamp: ::std::string::String,
    }
    ///Overrides the sentiment.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum SetMentionSentimentRequestAction {
        #[serde(rename = "sentiment")]
        Sentiment,
    }
    impl ::std::fmt::Display for SetMentionSentimentRequestAction {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Sentiment => f.write_str("sentiment"),
            }
        }
    }
    impl ::std::str::FromStr for SetMentionSentimentRequestAction {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "sentiment" => Ok(Self::Sentiment),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SetMentionSentimentRequestAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for SetMentionSentimentRequestAction {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Flat filter map; every present key must match. A `!` prefix negates an array key. Unknown keys are refused.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct SimpleMentionFilters {
        ///Latest publication time, ISO 8601.
        #[serde(
            rename = "endDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_date: ::std::option::Option<::std::string::String>,
        ///Keep these keyword ids. Keyword names are refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub keyword: ::std::vec::Vec<i64>,
        ///Keep these languages (ISO 639-1).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub language: ::std::vec::Vec<super::enums::SimpleMentionFiltersLanguageItem>,
        ///Highest X/Twitter follower count of the author.
        #[serde(
            rename = "maxXFollowers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_x_followers: ::std::option::Option<i64>,
        ///Lowest X/Twitter follower count of the author.
        #[serde(
            rename = "minXFollowers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub min_x_followers: ::std::option::Option<i64>,
        ///Exclude these keyword ids. Keyword names are refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!keyword")]
        pub not_keyword: ::std::vec::Vec<i64>,
        ///Exclude these languages (ISO 639-1).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!language")]
        pub not_language: ::std::vec::Vec<
            super::enums::SimpleMentionFiltersNotLanguageItem,
        >,
        ///Exclude these relevance levels: 0 high, 1 medium, 2 low.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!relevance")]
        pub not_relevance: ::std::vec::Vec<i64>,
        ///Exclude these sentiments (lower case here).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!sentiment")]
        pub not_sentiment: ::std::vec::Vec<
            super::enums::SimpleMentionFiltersNotSentimentItem,
        >,
        ///Exclude these platforms.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!source")]
        pub not_source: ::std::vec::Vec<super::enums::Platform>,
        ///Exclude these topic labels.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(rename = "!tag")]
        pub not_tag: ::std::vec::Vec<::std::string::String>,
        ///Keep these relevance levels: 0 high, 1 medium, 2 low.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub relevance: ::std::vec::Vec<i64>,
        ///Keep these sentiments (lower case here).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub sentiment: ::std::vec::Vec<super::enums::SimpleMentionFiltersSentimentItem>,
        ///Keep these platforms.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub source: ::std::vec::Vec<super::enums::Platform>,
        ///Earliest publication time, ISO 8601.
        #[serde(
            rename = "startDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_date: ::std::option::Option<::std::string::String>,
        ///Keep these topic labels.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tag: ::std::vec::Vec<::std::string::String>,
    }
    ///`SlackChannel`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SlackChannel {
        ///Channel id.
        pub id: ::std::string::String,
        ///Name without `#`.
        pub name: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SlackChannel {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "id" => __Key::Member0,
                            "name" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = SlackChannel;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SlackChannel")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<SlackChannel, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("id"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(SlackChannel {
                        id: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        name: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("name"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`SlackChannelPage`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SlackChannelPage {
        pub data: ::std::vec::Vec<SlackChannel>,
        pub pagination: Pagination,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SlackChannelPage {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            "pagination" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = SlackChannelPage;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SlackChannelPage")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<SlackChannelPage, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<SlackChannel>,
                    > = None;
                    let mut member_1: ::std::option::Option<Pagination> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("pagination"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(SlackChannelPage {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        pagination: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "pagination",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`SlackStatus`
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SlackStatus {
        ///Linked and installed.
        pub connected: bool,
        ///Channel settings are saved.
        #[serde(rename = "hasNotificationSettings")]
        pub has_notification_settings: bool,
        ///A Slack account was linked at some point.
        #[serde(rename = "hasSlackIntegration")]
        pub has_slack_integration: bool,
        ///The app is installed there.
        #[serde(rename = "isInstalled")]
        pub is_installed: bool,
        ///Linked Slack workspace.
        #[serde(
            rename = "teamName",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub team_name: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///`SourceCount`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SourceCount {
        ///Mentions.
        pub count: i64,
        ///Platform slug.
        pub source: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SourceCount {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "count" => __Key::Member0,
                            "source" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = SourceCount;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SourceCount")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<SourceCount, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("count"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("source"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(SourceCount {
                        count: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("count"))?,
                        source: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("source"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`SourceReport`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SourceReport {
        ///Highest first.
        pub data: ::std::vec::Vec<SourceCount>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SourceReport {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = SourceReport;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SourceReport")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<SourceReport, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<SourceCount>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(SourceReport {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Verdict to store; a second one for the same mention replaces it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SubmitFeedbackRequest {
        ///Free text shown to the relevance agent.
        #[serde(
            rename = "feedbackReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub feedback_reason: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "feedbackSource",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub feedback_source: ::std::option::Option<super::enums::FeedbackSource>,
        #[serde(rename = "feedbackType")]
        pub feedback_type: super::enums::FeedbackType,
        ///Keyword the mention matched.
        #[serde(rename = "keywordId")]
        pub keyword_id: i64,
        ///Level the model had assigned: 0, 1 or 2.
        #[serde(
            rename = "originalRelevanceScore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub original_relevance_score: ::std::option::Option<f64>,
        ///Internal post id.
        #[serde(
            rename = "postId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub post_id: ::std::option::Option<i64>,
        ///Platform slug.
        pub source: ::std::string::String,
        ///Mention key.
        #[serde(rename = "sourceId")]
        pub source_id: ::std::string::String,
        ///The mention's `timestamp`, unchanged. ISO 8601 is accepted too. Part of the lookup key.
        pub timestamp: ::std::string::String,
    }
    ///Count per keyword, returned for `withVolume=false` without `keywordId`.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct SuggestionCountList(pub ::std::vec::Vec<SuggestionCountListItem>);
    impl ::std::ops::Deref for SuggestionCountList {
        type Target = ::std::vec::Vec<SuggestionCountListItem>;
        fn deref(&self) -> &::std::vec::Vec<SuggestionCountListItem> {
            &self.0
        }
    }
    impl ::std::convert::From<SuggestionCountList>
    for ::std::vec::Vec<SuggestionCountListItem> {
        fn from(value: SuggestionCountList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<SuggestionCountListItem>>
    for SuggestionCountList {
        fn from(value: ::std::vec::Vec<SuggestionCountListItem>) -> Self {
            Self(value)
        }
    }
    ///`SuggestionCountListItem`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SuggestionCountListItem {
        ///Pending suggestions.
        pub count: i64,
        ///Keyword id.
        #[serde(rename = "keywordId")]
        pub keyword_id: i64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SuggestionCountListItem {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "count" => __Key::Member0,
                            "keywordId" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = SuggestionCountListItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SuggestionCountListItem")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<SuggestionCountListItem, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<i64> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("count"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("keywordId"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(SuggestionCountListItem {
                        count: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("count"))?,
                        keyword_id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "keywordId",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Organization-wide view, returned when `keywordId` is omitted.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SuggestionsWithVolume {
        pub keywords: ::std::vec::Vec<SuggestionsWithVolumeKeywordsItem>,
        ///Cursor of the following page.
        #[serde(
            rename = "nextCursor",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        ///Highest impact first.
        pub suggestions: ::std::vec::Vec<EnrichedSuggestion>,
        ///Pending suggestions over all keywords.
        #[serde(rename = "totalSuggestionCount")]
        pub total_suggestion_count: i64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///`SuggestionsWithVolumeKeywordsItem`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SuggestionsWithVolumeKeywordsItem {
        ///Keyword id.
        pub id: i64,
        ///Keyword text.
        pub keyword: ::std::string::String,
        ///Recent mentions.
        pub volume: i64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SuggestionsWithVolumeKeywordsItem {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "id" => __Key::Member0,
                            "keyword" => __Key::Member1,
                            "volume" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = SuggestionsWithVolumeKeywordsItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SuggestionsWithVolumeKeywordsItem")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<SuggestionsWithVolumeKeywordsItem, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<i64> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("id"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("keyword"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("volume"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(SuggestionsWithVolumeKeywordsItem {
                        id: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        keyword: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "keyword",
                            ))?,
                        volume: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("volume"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Labels usable in the mention `tag` filter.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct TagList {
        ///Alphabetical.
        pub data: ::std::vec::Vec<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for TagList {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = TagList;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct TagList")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<TagList, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(TagList {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Partial profile update; omitted fields keep their value.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct UpdateCompanyProfileRequest {
        ///Guidance for tagging.
        #[serde(
            rename = "classificationGuidelines",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub classification_guidelines: ::std::option::Option<::std::string::String>,
        ///Competitive advantage.
        #[serde(
            rename = "companyMoat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub company_moat: ::std::option::Option<::std::string::String>,
        ///JSON-encoded competitor list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub competitors: ::std::option::Option<::std::string::String>,
        ///Prose description.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///LinkedIn company slug.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkedin: ::std::option::Option<::std::string::String>,
        ///Public image URL.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub logo: ::std::option::Option<::std::string::String>,
        ///Company name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Use cases, free text.
        #[serde(
            rename = "productUseCases",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub product_use_cases: ::std::option::Option<::std::string::String>,
        ///Disambiguation sentence.
        #[serde(
            rename = "relevanceContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub relevance_context: ::std::option::Option<::std::string::String>,
        ///Guidance for relevance scoring.
        #[serde(
            rename = "relevanceGuidelines",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub relevance_guidelines: ::std::option::Option<::std::string::String>,
        ///Comma-separated X handles without `@`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub twitter: ::std::option::Option<::std::string::String>,
    }
    ///Partial feed update; at least one field is required.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct UpdateFeedRequest {
        ///New grouped filter.
        #[serde(
            rename = "advancedFilters",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub advanced_filters: ::std::option::Option<FeedAdvancedFilters>,
        ///Replaces the whole list; `[]` clears it, omission keeps it.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub destinations: ::std::vec::Vec<FeedDestination>,
        ///New icon.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub icon: ::std::option::Option<::std::string::String>,
        ///New default flag.
        #[serde(
            rename = "isDefault",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_default: ::std::option::Option<bool>,
        ///New name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///New flat filter.
        #[serde(
            rename = "simpleFilters",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub simple_filters: ::std::option::Option<FeedSimpleFilters>,
    }
    ///Replaces each list that is present; at least one is required, `[]` clears.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct UpdateGlobalFiltersRequest {
        ///Handles to reject, as stored on mentions.
        #[serde(
            rename = "negativeAuthors",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub negative_authors: ::std::vec::Vec<::std::string::String>,
        ///Words, phrases, `@handle` or `$TICKER` tokens to reject.
        #[serde(
            rename = "negativeKeywords",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub negative_keywords: ::std::vec::Vec<::std::string::String>,
        ///GitHub repositories to reject, as `owner/name`.
        #[serde(
            rename = "negativeRepos",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub negative_repos: ::std::vec::Vec<::std::string::String>,
        ///Subreddits to reject; an `r/` prefix is stripped.
        #[serde(
            rename = "negativeSubreddits",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub negative_subreddits: ::std::vec::Vec<::std::string::String>,
        ///Subreddit allowlist; an `r/` prefix is stripped.
        #[serde(
            rename = "positiveSubreddits",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub positive_subreddits: ::std::vec::Vec<::std::string::String>,
    }
    ///Partial keyword update; omitted fields keep their value.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct UpdateKeywordRequest {
        ///New companion terms; an empty string clears them.
        #[serde(
            rename = "additionalTerms",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub additional_terms: ::std::option::Option<::std::string::String>,
        ///`true` ORs, `false` ANDs the companion terms.
        #[serde(
            rename = "additionalTermsAndOr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub additional_terms_and_or: ::std::option::Option<bool>,
        ///Match case.
        #[serde(
            rename = "caseSensitive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub case_sensitive: ::std::option::Option<bool>,
        ///New disambiguation sentence.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub context: ::std::option::Option<::std::string::String>,
        ///New excluded handles; an empty string clears them.
        #[serde(
            rename = "excludeAuthors",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exclude_authors: ::std::option::Option<::std::string::String>,
        ///New disqualifying words; an empty string clears them.
        #[serde(
            rename = "excludeWords",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exclude_words: ::std::option::Option<::std::string::String>,
        ///New platform set; cannot be empty.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub platforms: ::std::vec::Vec<super::enums::Platform>,
        ///Exact-match mode.
        #[serde(
            rename = "symbolSensitive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub symbol_sensitive: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tag: ::std::option::Option<super::enums::KeywordTag>,
        ///New exclusion patterns; an empty string clears them.
        #[serde(
            rename = "wildcardExcludeWords",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub wildcard_exclude_words: ::std::option::Option<::std::string::String>,
    }
    ///One mutation of a mention, selected by `action`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum UpdateMentionRequest {
        SetMentionRelevanceRequest(SetMentionRelevanceRequest),
        EngageMentionRequest(EngageMentionRequest),
        SetMentionSentimentRequest(SetMentionSentimentRequest),
    }
    impl ::std::convert::From<SetMentionRelevanceRequest> for UpdateMentionRequest {
        fn from(value: SetMentionRelevanceRequest) -> Self {
            Self::SetMentionRelevanceRequest(value)
        }
    }
    impl ::std::convert::From<EngageMentionRequest> for UpdateMentionRequest {
        fn from(value: EngageMentionRequest) -> Self {
            Self::EngageMentionRequest(value)
        }
    }
    impl ::std::convert::From<SetMentionSentimentRequest> for UpdateMentionRequest {
        fn from(value: SetMentionSentimentRequest) -> Self {
            Self::SetMentionSentimentRequest(value)
        }
    }
    ///Outcome of a mention update; the state fields appear only for the aspect that was written.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct UpdateMentionResult {
        ///Engaged flag after the write.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub engaged: ::std::option::Option<bool>,
        ///`true` on success.
        pub ok: bool,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relevance: ::std::option::Option<super::enums::MentionRelevance>,
        ///Relevance level after the write.
        #[serde(
            rename = "relevanceScore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub relevance_score: ::std::option::Option<f64>,
        ///Sentiment after the write.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sentiment: ::std::option::Option<super::enums::MentionSentiment>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for UpdateMentionResult {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Member3,
                Member4,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "engaged" => __Key::Member0,
                            "ok" => __Key::Member1,
                            "relevance" => __Key::Member2,
                            "relevanceScore" => __Key::Member3,
                            "sentiment" => __Key::Member4,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = UpdateMentionResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct UpdateMentionResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<UpdateMentionResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<bool>,
                    > = None;
                    let mut member_1: ::std::option::Option<bool> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<super::enums::MentionRelevance>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<f64>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<super::enums::MentionSentiment>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("engaged"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("ok"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relevance"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relevanceScore"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("sentiment"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(UpdateMentionResult {
                        engaged: member_0.unwrap_or(None),
                        ok: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("ok"))?,
                        relevance: member_2.unwrap_or(None),
                        relevance_score: member_3.unwrap_or(None),
                        sentiment: member_4.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`UpdateNotificationRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct UpdateNotificationRequest {
        ///New delivery targets.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub destinations: ::std::vec::Vec<FeedDestination>,
        ///Resume or pause delivery.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///Re-attach to this feed.
        #[serde(
            rename = "feedId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub feed_id: ::std::option::Option<i64>,
        ///New name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///`UpdateOrganizationRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct UpdateOrganizationRequest {
        ///New workspace name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub platforms: ::std::option::Option<OrgPlatforms>,
    }
    ///Short-lived signed-in link to the upgrade or billing page.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UpgradeLink {
        ///App path it lands on.
        pub destination: ::std::string::String,
        ///End of validity.
        #[serde(rename = "expiresAt")]
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Lifetime from minting.
        #[serde(rename = "expiresInSeconds")]
        pub expires_in_seconds: i64,
        ///Current plan.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub plan: ::std::option::Option<::std::string::String>,
        ///Single-use sign-in URL.
        pub url: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///Counters and limits of the current cycle.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UsageReport {
        ///Only while usage-based pricing is on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub flex: ::std::option::Option<UsageReportFlex>,
        pub keywords: UsageReportKeywords,
        pub mentions: UsageReportMentions,
        ///Plan name; the limits below already reflect it.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub plan: ::std::option::Option<::std::string::String>,
        ///Only on the Agents plan; never resets.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub searches: ::std::option::Option<UsageReportSearches>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///Only while usage-based pricing is on.
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UsageReportFlex {
        ///Budget in cents.
        #[serde(rename = "budgetCents")]
        pub budget_cents: i64,
        ///Usage-based pricing is on.
        pub enabled: bool,
        ///When it resets.
        #[serde(
            rename = "resetAt",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub reset_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Consumed.
        pub used: i64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///`UsageReportKeywords`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct UsageReportKeywords {
        ///Live keywords.
        pub count: i64,
        ///Allowance.
        pub limit: i64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for UsageReportKeywords {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "count" => __Key::Member0,
                            "limit" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = UsageReportKeywords;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct UsageReportKeywords")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<UsageReportKeywords, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<i64> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("count"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("limit"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(UsageReportKeywords {
                        count: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("count"))?,
                        limit: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("limit"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`UsageReportMentions`
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UsageReportMentions {
        ///Used in this cycle.
        pub count: i64,
        ///Allowance.
        pub limit: i64,
        ///When the counter resets.
        #[serde(
            rename = "resetAt",
            deserialize_with = "::std::option::Option::deserialize"
        )]
        pub reset_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    ///Only on the Agents plan; never resets.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct UsageReportSearches {
        ///Lifetime allowance.
        pub limit: i64,
        ///Left.
        pub remaining: i64,
        ///Spent.
        pub used: i64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for UsageReportSearches {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "limit" => __Key::Member0,
                            "remaining" => __Key::Member1,
                            "used" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = UsageReportSearches;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct UsageReportSearches")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<UsageReportSearches, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<i64> = None;
                    let mut member_1: ::std::option::Option<i64> = None;
                    let mut member_2: ::std::option::Option<i64> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("limit"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("remaining"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("used"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(UsageReportSearches {
                        limit: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("limit"))?,
                        remaining: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "remaining",
                            ))?,
                        used: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("used"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///One rejected field of a `VALIDATION_ERROR`.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ValidationIssue {
        ///Validator's issue kind.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///Why the value was refused.
        pub message: ::std::string::String,
        ///Location of the rejected input, outermost key first.
        pub path: ::std::vec::Vec<ValidationIssuePathItem>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ValidationIssue {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Member2,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "code" => __Key::Member0,
                            "message" => __Key::Member1,
                            "path" => __Key::Member2,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = ValidationIssue;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ValidationIssue")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ValidationIssue, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::vec::Vec<ValidationIssuePathItem>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("code"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("message"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("path"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(ValidationIssue {
                        code: member_0.unwrap_or(None),
                        message: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "message",
                            ))?,
                        path: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("path"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`ValidationIssuePathItem`
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum ValidationIssuePathItem {
        Variant0(i64),
        Variant1(::std::string::String),
        Variant2(::serde_json::Value),
    }
    impl ::std::convert::From<i64> for ValidationIssuePathItem {
        fn from(value: i64) -> Self {
            Self::Variant0(value)
        }
    }
    impl ::std::convert::From<::serde_json::Value> for ValidationIssuePathItem {
        fn from(value: ::serde_json::Value) -> Self {
            Self::Variant2(value)
        }
    }
    ///`VolumeBucket`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct VolumeBucket {
        ///`YYYY-MM-DD` for days, ISO datetime for hours.
        pub bucket: ::std::string::String,
        ///Mentions in the bucket.
        pub count: i64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for VolumeBucket {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "bucket" => __Key::Member0,
                            "count" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = VolumeBucket;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct VolumeBucket")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<VolumeBucket, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut member_1: ::std::option::Option<i64> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("bucket"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("count"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(VolumeBucket {
                        bucket: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("bucket"))?,
                        count: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("count"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`VolumeReport`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct VolumeReport {
        ///Ascending; empty buckets are left out.
        pub data: ::std::vec::Vec<VolumeBucket>,
        ///Bucket size.
        pub granularity: super::enums::VolumeReportGranularity,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for VolumeReport {
        fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
        where
            __D: ::serde::Deserializer<'de>,
        {
            enum __Key {
                Member0,
                Member1,
                Other(::std::string::String),
            }
            struct __KeyVisitor;
            impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                type Value = __Key;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("a member")
                }
                fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                    Ok(
                        match key {
                            "data" => __Key::Member0,
                            "granularity" => __Key::Member1,
                            other => __Key::Other(other.to_owned()),
                        },
                    )
                }
            }
            impl<'de> ::serde::Deserialize<'de> for __Key {
                fn deserialize<__K>(
                    input: __K,
                ) -> ::std::result::Result<Self, __K::Error>
                where
                    __K: ::serde::Deserializer<'de>,
                {
                    input.deserialize_identifier(__KeyVisitor)
                }
            }
            struct __Members;
            impl<'de> ::serde::de::Visitor<'de> for __Members {
                type Value = VolumeReport;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct VolumeReport")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<VolumeReport, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<VolumeBucket>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        super::enums::VolumeReportGranularity,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("data"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("granularity"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(VolumeReport {
                        data: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("data"))?,
                        granularity: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "granularity",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Octolens API

Reconstruction of the Octolens REST API v2 from published reference material.

Authentication: organization-bound API key (`ak_…`) as a bearer token. Keys carry one of the scopes `read`, `write` or `admin`, each including the one before; `x-required-scope` names what an operation needs. A scope that is too low answers 403, not 401.

Rate limit: 500 requests per hour and organization over all keys, in a sliding window. Every 2xx answer carries X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset; a 429 carries Retry-After.

Errors: every non-2xx answer is an `ErrorResponse`.

Version: 2.0.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: ::octo_transport::Call,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: ::octo_transport::Call,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<::octo_transport::Call> for Client {
    fn api_version() -> &'static str {
        "2.0.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &::octo_transport::Call {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<::octo_transport::Call>,
    {}
};
#[allow(clippy::all)]
impl Client {
    /**List mentions

Reads one page of mentions, newest first.

Sends a `POST` request to `/api/v2/mentions`*/
    pub async fn list_mentions<'a>(
        &'a self,
        body: &'a types::ListMentionsRequest,
    ) -> Result<ResponseValue<types::MentionPage>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/mentions", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_mentions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Export mentions

Returns up to 50,000 matching mentions as one JSON or CSV file. CSV columns, in order: id, sourceId, timestamp, source, url, title, body, author, authorFollowers, language, keywords, tags, relevance, sentiment, engaged.

Sends a `POST` request to `/api/v2/mentions/export`*/
    pub async fn export_mentions<'a>(
        &'a self,
        body: &'a types::ExportMentionsRequest,
    ) -> Result<ResponseValue<types::MentionExport>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/mentions/export", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "export_mentions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List mentions by author

Timeline of one author on one platform.

Sends a `GET` request to `/api/v2/mentions/by-author`

Arguments:
- `cursor`: Cursor of the previous page.
- `handle`: Handle; a leading `@` and profile URLs are normalized. Needed unless `profileUrl` is sent.
- `limit`: Page size.
- `profile_url`: LinkedIn profile: full URL, `in/<slug>` or bare slug.
- `source`: Platform to look on. Platforms without unique handles are not supported.*/
    pub async fn list_mentions_by_author<'a>(
        &'a self,
        cursor: Option<&'a str>,
        handle: Option<&'a str>,
        limit: Option<i64>,
        profile_url: Option<&'a str>,
        source: &'a self::enums::ListMentionsByAuthorSource,
    ) -> Result<ResponseValue<types::MentionPage>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/mentions/by-author", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("handle", &handle))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("profileUrl", &profile_url))
            .query(&progenitor_client::QueryParam::new("source", &source))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_mentions_by_author",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a mention

Reads one mention.

Sends a `GET` request to `/api/v2/mentions/{sourceId}`

Arguments:
- `source_id`: Stable mention key.*/
    pub async fn get_mention<'a>(
        &'a self,
        source_id: &'a str,
    ) -> Result<ResponseValue<types::Mention>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/mentions/{}", self.baseurl, encode_path(& source_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_mention",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a mention

Flips the engaged flag, or overrides relevance or sentiment.

Sends a `PATCH` request to `/api/v2/mentions/{sourceId}`

Arguments:
- `source_id`: Stable mention key.
- `body`*/
    pub async fn update_mention<'a>(
        &'a self,
        source_id: &'a str,
        body: &'a types::UpdateMentionRequest,
    ) -> Result<ResponseValue<types::UpdateMentionResult>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/mentions/{}", self.baseurl, encode_path(& source_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_mention",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List keywords

Reads every tracked keyword.

Sends a `GET` request to `/api/v2/keywords`*/
    pub async fn list_keywords<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::KeywordList>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/keywords", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_keywords",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a keyword

Starts tracking a phrase and triggers a first collection run.

Sends a `POST` request to `/api/v2/keywords`*/
    pub async fn create_keyword<'a>(
        &'a self,
        body: &'a types::CreateKeywordRequest,
    ) -> Result<ResponseValue<types::CreatedKeyword>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/keywords", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_keyword",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List keyword suggestions

AI proposals for keyword settings. The shape depends on the query: per keyword, counts only, or organization-wide with volumes.

Sends a `GET` request to `/api/v2/keywords/suggestions`

Arguments:
- `cursor`: Cursor of the previous page (organization-wide only).
- `keyword_id`: Narrow to one keyword.
- `limit`: Page size (organization-wide only).
- `with_volume`: Organization-wide shape selector; treated as true when `keywordId` is absent.*/
    pub async fn list_keyword_suggestions<'a>(
        &'a self,
        cursor: Option<&'a str>,
        keyword_id: Option<i64>,
        limit: Option<i64>,
        with_volume: Option<bool>,
    ) -> Result<
        ResponseValue<types::ListKeywordSuggestionsResponse>,
        Error<types::ErrorResponse>,
    > {
        let url = format!("{}/api/v2/keywords/suggestions", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("keywordId", &keyword_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("withVolume", &with_volume))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_keyword_suggestions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Accept a keyword suggestion

Applies a pending suggestion to its keyword.

Sends a `POST` request to `/api/v2/keywords/suggestions`*/
    pub async fn accept_keyword_suggestion<'a>(
        &'a self,
        body: &'a types::AcceptSuggestionRequest,
    ) -> Result<
        ResponseValue<types::AcceptSuggestionResult>,
        Error<types::ErrorResponse>,
    > {
        let url = format!("{}/api/v2/keywords/suggestions", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "accept_keyword_suggestion",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Reject keyword suggestion(s)

Dismisses one suggestion or all pending ones of a keyword.

Sends a `DELETE` request to `/api/v2/keywords/suggestions`*/
    pub async fn reject_keyword_suggestions<'a>(
        &'a self,
        body: &'a types::RejectSuggestionsRequest,
    ) -> Result<
        ResponseValue<types::RejectSuggestionsResult>,
        Error<types::ErrorResponse>,
    > {
        let url = format!("{}/api/v2/keywords/suggestions", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "reject_keyword_suggestions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a keyword

Deletes a keyword and the feeds that reference only it.

Sends a `DELETE` request to `/api/v2/keywords/{id}`

Arguments:
- `id`: Keyword id.*/
    pub async fn delete_keyword<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::DeleteKeywordResult>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/keywords/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_keyword",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a keyword

Changes the matching rules of a keyword.

Sends a `PATCH` request to `/api/v2/keywords/{id}`

Arguments:
- `id`: Keyword id.
- `body`*/
    pub async fn update_keyword<'a>(
        &'a self,
        id: i64,
        body: &'a types::UpdateKeywordRequest,
    ) -> Result<ResponseValue<types::Keyword>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/keywords/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_keyword",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Toggle keyword pause

Flips collection on or off.

Sends a `POST` request to `/api/v2/keywords/{id}/pause`

Arguments:
- `id`: Keyword id.*/
    pub async fn toggle_keyword_pause<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::KeywordPauseResult>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/keywords/{}/pause", self.baseurl, encode_path(& id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "toggle_keyword_pause",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List feeds

Reads every feed.

Sends a `GET` request to `/api/v2/feeds`

Arguments:
- `exclude_with_notifications`: Leave out feeds that already have a delivery.*/
    pub async fn list_feeds<'a>(
        &'a self,
        exclude_with_notifications: Option<bool>,
    ) -> Result<ResponseValue<types::FeedList>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/feeds", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "excludeWithNotifications",
                    &exclude_with_notifications,
                ),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_feeds",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a feed

Saves a filter, optionally with deliveries.

Sends a `POST` request to `/api/v2/feeds`*/
    pub async fn create_feed<'a>(
        &'a self,
        body: &'a types::CreateFeedRequest,
    ) -> Result<ResponseValue<types::Feed>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/feeds", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_feed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a feed

Reads one feed.

Sends a `GET` request to `/api/v2/feeds/{id}`

Arguments:
- `id`: Feed id.*/
    pub async fn get_feed<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Feed>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/feeds/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_feed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a feed

Deletes a feed and the notification attached to it.

Sends a `DELETE` request to `/api/v2/feeds/{id}`

Arguments:
- `id`: Feed id.*/
    pub async fn delete_feed<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::DeleteFeedResult>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/feeds/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_feed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a feed

Changes any part of a feed.

Sends a `PATCH` request to `/api/v2/feeds/{id}`

Arguments:
- `id`: Feed id.
- `body`*/
    pub async fn update_feed<'a>(
        &'a self,
        id: i64,
        body: &'a types::UpdateFeedRequest,
    ) -> Result<ResponseValue<types::Feed>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/feeds/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_feed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List notifications

Reads every delivery rule.

Sends a `GET` request to `/api/v2/notifications`*/
    pub async fn list_notifications<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::NotificationList>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/notifications", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_notifications",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a notification

Attaches deliveries to a feed; a feed can carry one notification.

Sends a `POST` request to `/api/v2/notifications`*/
    pub async fn create_notification<'a>(
        &'a self,
        body: &'a types::CreateNotificationRequest,
    ) -> Result<ResponseValue<types::Notification>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/notifications", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_notification",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a notification

Reads one delivery rule.

Sends a `GET` request to `/api/v2/notifications/{id}`

Arguments:
- `id`: Notification id.*/
    pub async fn get_notification<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Notification>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/notifications/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_notification",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a notification

Deletes a delivery rule; its feed stays.

Sends a `DELETE` request to `/api/v2/notifications/{id}`

Arguments:
- `id`: Notification id.*/
    pub async fn delete_notification<'a>(
        &'a self,
        id: i64,
    ) -> Result<
        ResponseValue<types::DeleteNotificationResult>,
        Error<types::ErrorResponse>,
    > {
        let url = format!(
            "{}/api/v2/notifications/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_notification",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update a notification

Changes a delivery rule.

Sends a `PATCH` request to `/api/v2/notifications/{id}`

Arguments:
- `id`: Notification id.
- `body`*/
    pub async fn update_notification<'a>(
        &'a self,
        id: i64,
        body: &'a types::UpdateNotificationRequest,
    ) -> Result<ResponseValue<types::Notification>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/notifications/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_notification",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Test a notification

Sends the latest matching mention to every destination for real.

Sends a `POST` request to `/api/v2/notifications/{id}/test`

Arguments:
- `id`: Notification id.*/
    pub async fn test_notification<'a>(
        &'a self,
        id: i64,
    ) -> Result<
        ResponseValue<types::NotificationTestResult>,
        Error<types::ErrorResponse>,
    > {
        let url = format!(
            "{}/api/v2/notifications/{}/test", self.baseurl, encode_path(& id
            .to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "test_notification",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Submit relevance feedback

Stores a verdict on a mention and adjusts its relevance and labels.

Sends a `POST` request to `/api/v2/feedback`*/
    pub async fn submit_feedback<'a>(
        &'a self,
        body: &'a types::SubmitFeedbackRequest,
    ) -> Result<ResponseValue<types::FeedbackRecord>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/feedback", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "submit_feedback",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Remove relevance feedback

Deletes the verdict on a mention; a missing one is not an error.

Sends a `DELETE` request to `/api/v2/feedback`*/
    pub async fn remove_feedback<'a>(
        &'a self,
        body: &'a types::RemoveFeedbackRequest,
    ) -> Result<
        ResponseValue<types::RemoveFeedbackResult>,
        Error<types::ErrorResponse>,
    > {
        let url = format!("{}/api/v2/feedback", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_feedback",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get feedback stats

Verdict totals for the organization or one keyword.

Sends a `GET` request to `/api/v2/feedback/stats`

Arguments:
- `keyword_id`: Narrow to one keyword.*/
    pub async fn get_feedback_stats<'a>(
        &'a self,
        keyword_id: Option<i64>,
    ) -> Result<ResponseValue<types::FeedbackStats>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/feedback/stats", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("keywordId", &keyword_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_feedback_stats",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List tags

Labels seen on the organization's mentions plus a conventional set.

Sends a `GET` request to `/api/v2/tags`*/
    pub async fn list_tags<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::TagList>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/tags", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_tags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List searches

Reads past searches.

Sends a `GET` request to `/api/v2/search`

Arguments:
- `cursor`: Cursor of the previous page.
- `limit`: Page size.*/
    pub async fn list_searches<'a>(
        &'a self,
        cursor: Option<&'a str>,
        limit: Option<i64>,
    ) -> Result<ResponseValue<types::SearchPage>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/search", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_searches",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Run a search

Runs a one-time scored search over the enabled platforms. Blocks up to `waitMs`, then answers 200 if finished or 202 to poll. Results stay with the search and never enter the feed.

Sends a `POST` request to `/api/v2/search`*/
    pub async fn run_search<'a>(
        &'a self,
        body: &'a types::SearchRequest,
    ) -> Result<ResponseValue<types::RunSearchResponse>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/search", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "run_search",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            202u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get a search

Reads the state of a search; poll until it is no longer `running`.

Sends a `GET` request to `/api/v2/search/{searchId}`

Arguments:
- `search_id`: Search id.*/
    pub async fn get_search<'a>(
        &'a self,
        search_id: &'a str,
    ) -> Result<ResponseValue<types::SearchState>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/search/{}", self.baseurl, encode_path(& search_id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_search",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Mention volume over time

Counts mentions per day or hour.

Sends a `GET` request to `/api/v2/analytics/volume`

Arguments:
- `end_date`: Exclusive end. Send together with `startDate`.
- `granularity`: Bucket size.
- `keyword_ids`: Restrict to posts matching these keyword ids.
- `platforms`: Restrict to these platforms.
- `relevance`: Relevance levels to count: 0 high, 1 medium, 2 low.
- `sentiment`: Restrict to one sentiment (upper case here).
- `start_date`: Inclusive start. Send together with `endDate`; both omitted means the last 30 days. At most 365 days.
- `tag`: Restrict to posts carrying this label.*/
    pub async fn get_mention_volume<'a>(
        &'a self,
        end_date: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        granularity: Option<&'a self::enums::GetMentionVolumeGranularity>,
        keyword_ids: Option<&'a ::std::vec::Vec<i64>>,
        platforms: Option<&'a ::std::vec::Vec<self::enums::Platform>>,
        relevance: Option<&'a ::std::vec::Vec<i64>>,
        sentiment: Option<&'a self::enums::GetMentionVolumeSentiment>,
        start_date: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        tag: Option<&'a self::enums::MentionTag>,
    ) -> Result<ResponseValue<types::VolumeReport>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/analytics/volume", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("granularity", &granularity))
            .query(&progenitor_client::QueryParam::new("keywordIds", &keyword_ids))
            .query(&progenitor_client::QueryParam::new("platforms", &platforms))
            .query(&progenitor_client::QueryParam::new("relevance", &relevance))
            .query(&progenitor_client::QueryParam::new("sentiment", &sentiment))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("tag", &tag))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_mention_volume",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sentiment distribution

Counts mentions per sentiment.

Sends a `GET` request to `/api/v2/analytics/sentiment`

Arguments:
- `end_date`: Exclusive end. Send together with `startDate`.
- `keyword_ids`: Restrict to posts matching these keyword ids.
- `platforms`: Restrict to these platforms.
- `relevance`: Relevance levels to count: 0 high, 1 medium, 2 low.
- `sentiment`: Restrict to one sentiment (upper case here).
- `start_date`: Inclusive start. Send together with `endDate`; both omitted means the last 30 days. At most 365 days.
- `tag`: Restrict to posts carrying this label.*/
    pub async fn get_sentiment_distribution<'a>(
        &'a self,
        end_date: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        keyword_ids: Option<&'a ::std::vec::Vec<i64>>,
        platforms: Option<&'a ::std::vec::Vec<self::enums::Platform>>,
        relevance: Option<&'a ::std::vec::Vec<i64>>,
        sentiment: Option<&'a self::enums::GetSentimentDistributionSentiment>,
        start_date: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        tag: Option<&'a self::enums::MentionTag>,
    ) -> Result<ResponseValue<types::SentimentReport>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/analytics/sentiment", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("keywordIds", &keyword_ids))
            .query(&progenitor_client::QueryParam::new("platforms", &platforms))
            .query(&progenitor_client::QueryParam::new("relevance", &relevance))
            .query(&progenitor_client::QueryParam::new("sentiment", &sentiment))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("tag", &tag))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_sentiment_distribution",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Mentions by source

Counts mentions per platform.

Sends a `GET` request to `/api/v2/analytics/sources`

Arguments:
- `end_date`: Exclusive end. Send together with `startDate`.
- `keyword_ids`: Restrict to posts matching these keyword ids.
- `platforms`: Restrict to these platforms.
- `relevance`: Relevance levels to count: 0 high, 1 medium, 2 low.
- `sentiment`: Restrict to one sentiment (upper case here).
- `start_date`: Inclusive start. Send together with `endDate`; both omitted means the last 30 days. At most 365 days.
- `tag`: Restrict to posts carrying this label.*/
    pub async fn get_source_breakdown<'a>(
        &'a self,
        end_date: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        keyword_ids: Option<&'a ::std::vec::Vec<i64>>,
        platforms: Option<&'a ::std::vec::Vec<self::enums::Platform>>,
        relevance: Option<&'a ::std::vec::Vec<i64>>,
        sentiment: Option<&'a self::enums::GetSourceBreakdownSentiment>,
        start_date: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        tag: Option<&'a self::enums::MentionTag>,
    ) -> Result<ResponseValue<types::SourceReport>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/analytics/sources", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("keywordIds", &keyword_ids))
            .query(&progenitor_client::QueryParam::new("platforms", &platforms))
            .query(&progenitor_client::QueryParam::new("relevance", &relevance))
            .query(&progenitor_client::QueryParam::new("sentiment", &sentiment))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("tag", &tag))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_source_breakdown",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Mentions by keyword

Counts mentions per keyword.

Sends a `GET` request to `/api/v2/analytics/keywords`

Arguments:
- `end_date`: Exclusive end. Send together with `startDate`.
- `keyword_ids`: Restrict to posts matching these keyword ids.
- `platforms`: Restrict to these platforms.
- `relevance`: Relevance levels to count: 0 high, 1 medium, 2 low.
- `sentiment`: Restrict to one sentiment (upper case here).
- `start_date`: Inclusive start. Send together with `endDate`; both omitted means the last 30 days. At most 365 days.
- `tag`: Restrict to posts carrying this label.*/
    pub async fn get_keyword_breakdown<'a>(
        &'a self,
        end_date: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        keyword_ids: Option<&'a ::std::vec::Vec<i64>>,
        platforms: Option<&'a ::std::vec::Vec<self::enums::Platform>>,
        relevance: Option<&'a ::std::vec::Vec<i64>>,
        sentiment: Option<&'a self::enums::GetKeywordBreakdownSentiment>,
        start_date: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        tag: Option<&'a self::enums::MentionTag>,
    ) -> Result<ResponseValue<types::KeywordReport>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/analytics/keywords", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("keywordIds", &keyword_ids))
            .query(&progenitor_client::QueryParam::new("platforms", &platforms))
            .query(&progenitor_client::QueryParam::new("relevance", &relevance))
            .query(&progenitor_client::QueryParam::new("sentiment", &sentiment))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("tag", &tag))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_keyword_breakdown",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Dashboard overview

Volume, keyword and sentiment reports plus usage in one call.

Sends a `GET` request to `/api/v2/analytics/dashboard`

Arguments:
- `end_date`: Exclusive end. Send together with `startDate`.
- `keyword_ids`: Restrict to posts matching these keyword ids.
- `platforms`: Restrict to these platforms.
- `relevance`: Relevance levels to count: 0 high, 1 medium, 2 low.
- `sentiment`: Restrict to one sentiment (upper case here).
- `start_date`: Inclusive start. Send together with `endDate`; both omitted means the last 30 days. At most 365 days.
- `tag`: Restrict to posts carrying this label.*/
    pub async fn get_analytics_dashboard<'a>(
        &'a self,
        end_date: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        keyword_ids: Option<&'a ::std::vec::Vec<i64>>,
        platforms: Option<&'a ::std::vec::Vec<self::enums::Platform>>,
        relevance: Option<&'a ::std::vec::Vec<i64>>,
        sentiment: Option<&'a self::enums::GetAnalyticsDashboardSentiment>,
        start_date: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        tag: Option<&'a self::enums::MentionTag>,
    ) -> Result<ResponseValue<types::DashboardReport>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/analytics/dashboard", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("endDate", &end_date))
            .query(&progenitor_client::QueryParam::new("keywordIds", &keyword_ids))
            .query(&progenitor_client::QueryParam::new("platforms", &platforms))
            .query(&progenitor_client::QueryParam::new("relevance", &relevance))
            .query(&progenitor_client::QueryParam::new("sentiment", &sentiment))
            .query(&progenitor_client::QueryParam::new("startDate", &start_date))
            .query(&progenitor_client::QueryParam::new("tag", &tag))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_analytics_dashboard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get organization

Reads the workspace of the key.

Sends a `GET` request to `/api/v2/org`*/
    pub async fn get_organization<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Organization>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/org", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_organization",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update organization

Changes the workspace name or the enabled platforms.

Sends a `PATCH` request to `/api/v2/org`*/
    pub async fn update_organization<'a>(
        &'a self,
        body: &'a types::UpdateOrganizationRequest,
    ) -> Result<ResponseValue<types::Organization>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/org", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_organization",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get usage stats

Reads counters and plan limits of the current cycle.

Sends a `GET` request to `/api/v2/org/usage`*/
    pub async fn get_usage<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::UsageReport>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/org/usage", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_usage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an upgrade link

Mints a single-use link, valid ten minutes, that opens the upgrade page (Agents plan) or the billing page (other plans) signed in.

Sends a `POST` request to `/api/v2/org/upgrade-link`*/
    pub async fn create_upgrade_link<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::UpgradeLink>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/org/upgrade-link", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_upgrade_link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get company profile

Reads the monitored company.

Sends a `GET` request to `/api/v2/org/company`*/
    pub async fn get_company_profile<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::CompanyProfile>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/org/company", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_company_profile",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update company profile

Changes the monitored company.

Sends a `PATCH` request to `/api/v2/org/company`*/
    pub async fn update_company_profile<'a>(
        &'a self,
        body: &'a types::UpdateCompanyProfileRequest,
    ) -> Result<ResponseValue<types::CompanyProfile>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/org/company", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_company_profile",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List organization members

Reads every accepted member.

Sends a `GET` request to `/api/v2/org/members`*/
    pub async fn list_members<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::MemberList>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/org/members", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_members",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List invitations

Reads invitations that were not accepted yet.

Sends a `GET` request to `/api/v2/org/members/invitations`*/
    pub async fn list_invitations<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::InvitationList>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/org/members/invitations", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_invitations",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Invite a member

Emails an invitation. A repeated invite returns the open one.

Sends a `POST` request to `/api/v2/org/members/invite`*/
    pub async fn invite_member<'a>(
        &'a self,
        body: &'a types::InviteMemberRequest,
    ) -> Result<ResponseValue<types::InviteMemberResult>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/org/members/invite", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "invite_member",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Remove a member

Removes a member or revokes an invitation. The last admin cannot be removed (`LAST_ADMIN`).

Sends a `DELETE` request to `/api/v2/org/members/{id}`

Arguments:
- `id`: Membership id, or invitation id.*/
    pub async fn remove_member<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::RemoveMemberResult>, Error<types::ErrorResponse>> {
        let url = format!(
            "{}/api/v2/org/members/{}", self.baseurl, encode_path(& id.to_string()),
        );
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_member",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get global filters

Reads the workspace-wide lists.

Sends a `GET` request to `/api/v2/filters/global`*/
    pub async fn get_global_filters<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::GlobalFilters>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/filters/global", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_global_filters",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Update global filters

Replaces the lists that are sent.

Sends a `PATCH` request to `/api/v2/filters/global`*/
    pub async fn update_global_filters<'a>(
        &'a self,
        body: &'a types::UpdateGlobalFiltersRequest,
    ) -> Result<ResponseValue<types::GlobalFilters>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/filters/global", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_global_filters",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add global filter values

Merges entries into one list.

Sends a `POST` request to `/api/v2/filters/global/add`*/
    pub async fn add_global_filter_values<'a>(
        &'a self,
        body: &'a types::GlobalFilterValuesRequest,
    ) -> Result<
        ResponseValue<types::GlobalFilterAddResult>,
        Error<types::ErrorResponse>,
    > {
        let url = format!("{}/api/v2/filters/global/add", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_global_filter_values",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Remove global filter values

Takes entries out of one list.

Sends a `POST` request to `/api/v2/filters/global/remove`*/
    pub async fn remove_global_filter_values<'a>(
        &'a self,
        body: &'a types::GlobalFilterValuesRequest,
    ) -> Result<
        ResponseValue<types::GlobalFilterRemoveResult>,
        Error<types::ErrorResponse>,
    > {
        let url = format!("{}/api/v2/filters/global/remove", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_global_filter_values",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Convert natural language to filters

Turns a plain-language request into a filter object.

Sends a `POST` request to `/api/v2/ai/filter-wizard`*/
    pub async fn convert_filter_query<'a>(
        &'a self,
        body: &'a types::FilterWizardRequest,
    ) -> Result<ResponseValue<types::FilterWizardResult>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/ai/filter-wizard", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "convert_filter_query",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get Slack status

Reads the state of the Slack connection.

Sends a `GET` request to `/api/v2/integrations/slack`*/
    pub async fn get_slack_status<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::SlackStatus>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/integrations/slack", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_slack_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List Slack channels

Finds Slack channels by name. Fails when Slack is not connected (`SLACK_NOT_CONNECTED`).

Sends a `GET` request to `/api/v2/integrations/slack/channels`

Arguments:
- `cursor`: Cursor of the previous page.
- `pages`: Slack pages to read per call.
- `q`: Substring of the channel name; case does not matter.*/
    pub async fn list_slack_channels<'a>(
        &'a self,
        cursor: Option<&'a str>,
        pages: Option<i64>,
        q: Option<&'a str>,
    ) -> Result<ResponseValue<types::SlackChannelPage>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/integrations/slack/channels", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("pages", &pages))
            .query(&progenitor_client::QueryParam::new("q", &q))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_slack_channels",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Inspect the API key

Reports the workspace and the effective scopes of the presented key.

Sends a `GET` request to `/api/v2/auth`*/
    pub async fn get_auth<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::AuthIntrospection>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/auth", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_auth",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the OpenAPI document

Machine-readable description of this API; public.

Sends a `GET` request to `/api/v2/openapi.json`*/
    pub async fn get_open_api_document<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        Error<types::ErrorResponse>,
    > {
        let url = format!("{}/api/v2/openapi.json", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_open_api_document",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get the documentation UI

Interactive documentation page; public.

Sends a `GET` request to `/api/v2/docs`*/
    pub async fn get_api_docs<'a>(
        &'a self,
    ) -> Result<ResponseValue<ByteStream>, Error<types::ErrorResponse>> {
        let url = format!("{}/api/v2/docs", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "get_api_docs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
/// Enums of the contract. Each accepts values that the contract does
/// not name, so that a new one breaks nobody.
pub mod enums {
    /// The text of an enum that the contract does not name.
    ///
    /// It is opaque, so that code which matches on it does not break
    /// when the contract learns the value: compare by `as_str`.
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct Unknown(::std::boxed::Box<str>);
    impl ::std::fmt::Debug for Unknown {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            ::std::fmt::Debug::fmt(&self.0, out)
        }
    }
    ///Slug of a monitored platform. `firehose` is the open web.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Platform {
        ///`dev`
        Dev,
        ///`github`
        Github,
        ///`hackernews`
        Hackernews,
        ///`linkedin`
        Linkedin,
        ///`producthunt`
        Producthunt,
        ///`reddit`
        Reddit,
        ///`stackoverflow`
        Stackoverflow,
        ///`twitter`
        Twitter,
        ///`youtube`
        Youtube,
        ///`tiktok`
        Tiktok,
        ///`medium`
        Medium,
        ///`reddit_comment`
        RedditComment,
        ///`bluesky`
        Bluesky,
        ///`newsletter`
        Newsletter,
        ///`podcasts`
        Podcasts,
        ///`news`
        News,
        ///`firehose`
        Firehose,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl Platform {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "dev",
            "github",
            "hackernews",
            "linkedin",
            "producthunt",
            "reddit",
            "stackoverflow",
            "twitter",
            "youtube",
            "tiktok",
            "medium",
            "reddit_comment",
            "bluesky",
            "newsletter",
            "podcasts",
            "news",
            "firehose",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Dev => "dev",
                Self::Github => "github",
                Self::Hackernews => "hackernews",
                Self::Linkedin => "linkedin",
                Self::Producthunt => "producthunt",
                Self::Reddit => "reddit",
                Self::Stackoverflow => "stackoverflow",
                Self::Twitter => "twitter",
                Self::Youtube => "youtube",
                Self::Tiktok => "tiktok",
                Self::Medium => "medium",
                Self::RedditComment => "reddit_comment",
                Self::Bluesky => "bluesky",
                Self::Newsletter => "newsletter",
                Self::Podcasts => "podcasts",
                Self::News => "news",
                Self::Firehose => "firehose",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "dev" => Some(Self::Dev),
                "github" => Some(Self::Github),
                "hackernews" => Some(Self::Hackernews),
                "linkedin" => Some(Self::Linkedin),
                "producthunt" => Some(Self::Producthunt),
                "reddit" => Some(Self::Reddit),
                "stackoverflow" => Some(Self::Stackoverflow),
                "twitter" => Some(Self::Twitter),
                "youtube" => Some(Self::Youtube),
                "tiktok" => Some(Self::Tiktok),
                "medium" => Some(Self::Medium),
                "reddit_comment" => Some(Self::RedditComment),
                "bluesky" => Some(Self::Bluesky),
                "newsletter" => Some(Self::Newsletter),
                "podcasts" => Some(Self::Podcasts),
                "news" => Some(Self::News),
                "firehose" => Some(Self::Firehose),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for Platform {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for Platform {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for Platform {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for Platform {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for Platform {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for Platform {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for Platform {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for Platform {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Platform {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = Platform;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<Platform, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<Platform, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///How a tracked keyword relates to the workspace's company.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum KeywordTag {
        ///`own_brand`
        OwnBrand,
        ///`competitor`
        Competitor,
        ///`industry_term`
        IndustryTerm,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl KeywordTag {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "own_brand",
            "competitor",
            "industry_term",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::OwnBrand => "own_brand",
                Self::Competitor => "competitor",
                Self::IndustryTerm => "industry_term",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "own_brand" => Some(Self::OwnBrand),
                "competitor" => Some(Self::Competitor),
                "industry_term" => Some(Self::IndustryTerm),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for KeywordTag {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for KeywordTag {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for KeywordTag {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for KeywordTag {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for KeywordTag {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for KeywordTag {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for KeywordTag {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for KeywordTag {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for KeywordTag {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = KeywordTag;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<KeywordTag, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<KeywordTag, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Topic label the classifier can attach to a mention.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MentionTag {
        ///`buy_intent`
        BuyIntent,
        ///`competitor_mention`
        CompetitorMention,
        ///`customer_testimonial`
        CustomerTestimonial,
        ///`promotional_post`
        PromotionalPost,
        ///`own_brand_mention`
        OwnBrandMention,
        ///`industry_insights`
        IndustryInsights,
        ///`product_question`
        ProductQuestion,
        ///`user_feedback`
        UserFeedback,
        ///`bug_report`
        BugReport,
        ///`hiring`
        Hiring,
        ///`event`
        Event,
        ///`ai_generated`
        AiGenerated,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl MentionTag {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "buy_intent",
            "competitor_mention",
            "customer_testimonial",
            "promotional_post",
            "own_brand_mention",
            "industry_insights",
            "product_question",
            "user_feedback",
            "bug_report",
            "hiring",
            "event",
            "ai_generated",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::BuyIntent => "buy_intent",
                Self::CompetitorMention => "competitor_mention",
                Self::CustomerTestimonial => "customer_testimonial",
                Self::PromotionalPost => "promotional_post",
                Self::OwnBrandMention => "own_brand_mention",
                Self::IndustryInsights => "industry_insights",
                Self::ProductQuestion => "product_question",
                Self::UserFeedback => "user_feedback",
                Self::BugReport => "bug_report",
                Self::Hiring => "hiring",
                Self::Event => "event",
                Self::AiGenerated => "ai_generated",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "buy_intent" => Some(Self::BuyIntent),
                "competitor_mention" => Some(Self::CompetitorMention),
                "customer_testimonial" => Some(Self::CustomerTestimonial),
                "promotional_post" => Some(Self::PromotionalPost),
                "own_brand_mention" => Some(Self::OwnBrandMention),
                "industry_insights" => Some(Self::IndustryInsights),
                "product_question" => Some(Self::ProductQuestion),
                "user_feedback" => Some(Self::UserFeedback),
                "bug_report" => Some(Self::BugReport),
                "hiring" => Some(Self::Hiring),
                "event" => Some(Self::Event),
                "ai_generated" => Some(Self::AiGenerated),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for MentionTag {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for MentionTag {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for MentionTag {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for MentionTag {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for MentionTag {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for MentionTag {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for MentionTag {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for MentionTag {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MentionTag {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = MentionTag;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<MentionTag, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<MentionTag, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Two-way relevance verdict; a post that was never scored reads as `not_relevant`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MentionRelevance {
        ///`relevant`
        Relevant,
        ///`not_relevant`
        NotRelevant,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl MentionRelevance {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["relevant", "not_relevant"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Relevant => "relevant",
                Self::NotRelevant => "not_relevant",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "relevant" => Some(Self::Relevant),
                "not_relevant" => Some(Self::NotRelevant),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for MentionRelevance {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for MentionRelevance {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for MentionRelevance {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for MentionRelevance {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for MentionRelevance {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for MentionRelevance {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for MentionRelevance {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for MentionRelevance {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MentionRelevance {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = MentionRelevance;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<MentionRelevance, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<MentionRelevance, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Sentiment label in the Title-case spelling used by mention records.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MentionSentiment {
        ///`Positive`
        Positive,
        ///`Neutral`
        Neutral,
        ///`Negative`
        Negative,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl MentionSentiment {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["Positive", "Neutral", "Negative"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Positive => "Positive",
                Self::Neutral => "Neutral",
                Self::Negative => "Negative",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "Positive" => Some(Self::Positive),
                "Neutral" => Some(Self::Neutral),
                "Negative" => Some(Self::Negative),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for MentionSentiment {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for MentionSentiment {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for MentionSentiment {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for MentionSentiment {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for MentionSentiment {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for MentionSentiment {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for MentionSentiment {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for MentionSentiment {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MentionSentiment {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = MentionSentiment;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<MentionSentiment, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<MentionSentiment, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Role inside the organization.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OrgRole {
        ///`admin`
        Admin,
        ///`member`
        Member,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl OrgRole {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["admin", "member"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Admin => "admin",
                Self::Member => "member",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "admin" => Some(Self::Admin),
                "member" => Some(Self::Member),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for OrgRole {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for OrgRole {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for OrgRole {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for OrgRole {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for OrgRole {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for OrgRole {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for OrgRole {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for OrgRole {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OrgRole {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = OrgRole;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<OrgRole, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<OrgRole, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Name of one workspace-wide filter list.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum GlobalFilterList {
        ///`negativeKeywords`
        NegativeKeywords,
        ///`negativeAuthors`
        NegativeAuthors,
        ///`negativeSubreddits`
        NegativeSubreddits,
        ///`positiveSubreddits`
        PositiveSubreddits,
        ///`negativeRepos`
        NegativeRepos,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl GlobalFilterList {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "negativeKeywords",
            "negativeAuthors",
            "negativeSubreddits",
            "positiveSubreddits",
            "negativeRepos",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::NegativeKeywords => "negativeKeywords",
                Self::NegativeAuthors => "negativeAuthors",
                Self::NegativeSubreddits => "negativeSubreddits",
                Self::PositiveSubreddits => "positiveSubreddits",
                Self::NegativeRepos => "negativeRepos",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "negativeKeywords" => Some(Self::NegativeKeywords),
                "negativeAuthors" => Some(Self::NegativeAuthors),
                "negativeSubreddits" => Some(Self::NegativeSubreddits),
                "positiveSubreddits" => Some(Self::PositiveSubreddits),
                "negativeRepos" => Some(Self::NegativeRepos),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for GlobalFilterList {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for GlobalFilterList {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for GlobalFilterList {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for GlobalFilterList {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for GlobalFilterList {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for GlobalFilterList {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for GlobalFilterList {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for GlobalFilterList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GlobalFilterList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = GlobalFilterList;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<GlobalFilterList, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<GlobalFilterList, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///API-key scope; each one includes the scopes before it.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ApiScope {
        ///`read`
        Read,
        ///`write`
        Write,
        ///`admin`
        Admin,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl ApiScope {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["read", "write", "admin"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Read => "read",
                Self::Write => "write",
                Self::Admin => "admin",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "read" => Some(Self::Read),
                "write" => Some(Self::Write),
                "admin" => Some(Self::Admin),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for ApiScope {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for ApiScope {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for ApiScope {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for ApiScope {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for ApiScope {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for ApiScope {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for ApiScope {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for ApiScope {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ApiScope {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = ApiScope;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<ApiScope, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<ApiScope, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Human verdict on a mention.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FeedbackType {
        ///`RELEVANT`
        Relevant,
        ///`NOT_RELEVANT`
        NotRelevant,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl FeedbackType {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["RELEVANT", "NOT_RELEVANT"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Relevant => "RELEVANT",
                Self::NotRelevant => "NOT_RELEVANT",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "RELEVANT" => Some(Self::Relevant),
                "NOT_RELEVANT" => Some(Self::NotRelevant),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for FeedbackType {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for FeedbackType {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for FeedbackType {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for FeedbackType {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for FeedbackType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for FeedbackType {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for FeedbackType {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for FeedbackType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FeedbackType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = FeedbackType;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<FeedbackType, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<FeedbackType, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Surface the verdict came from.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FeedbackSource {
        ///`WEB`
        Web,
        ///`EMAIL`
        Email,
        ///`API`
        Api,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl FeedbackSource {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["WEB", "EMAIL", "API"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Web => "WEB",
                Self::Email => "EMAIL",
                Self::Api => "API",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "WEB" => Some(Self::Web),
                "EMAIL" => Some(Self::Email),
                "API" => Some(Self::Api),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for FeedbackSource {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for FeedbackSource {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for FeedbackSource {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for FeedbackSource {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for FeedbackSource {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for FeedbackSource {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for FeedbackSource {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for FeedbackSource {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FeedbackSource {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = FeedbackSource;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<FeedbackSource, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<FeedbackSource, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Stable machine-readable failure code. Branch on this, not on `message`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ApiErrorCode {
        ///`VALIDATION_ERROR`
        ValidationError,
        ///`KEYWORD_LIMIT_EXCEEDED`
        KeywordLimitExceeded,
        ///`LAST_ADMIN`
        LastAdmin,
        ///`ITEM_EXISTS`
        ItemExists,
        ///`INVALID_DOMAIN`
        InvalidDomain,
        ///`INVALID_TIMEZONE`
        InvalidTimezone,
        ///`SLACK_NOT_CONNECTED`
        SlackNotConnected,
        ///`WEBHOOK_URL_INVALID`
        WebhookUrlInvalid,
        ///`GENERIC_EMAIL_DOMAIN`
        GenericEmailDomain,
        ///`UNAUTHORIZED`
        Unauthorized,
        ///`QUOTA_EXCEEDED`
        QuotaExceeded,
        ///`FORBIDDEN`
        Forbidden,
        ///`UPGRADE_REQUIRED`
        UpgradeRequired,
        ///`INVITER_REQUIRED`
        InviterRequired,
        ///`NO_ORG_MEMBER`
        NoOrgMember,
        ///`NOT_FOUND`
        NotFound,
        ///`FEED_NOT_FOUND`
        FeedNotFound,
        ///`KEYWORD_NOT_FOUND`
        KeywordNotFound,
        ///`POST_NOT_FOUND`
        PostNotFound,
        ///`MENTION_NOT_FOUND`
        MentionNotFound,
        ///`SEARCH_NOT_FOUND`
        SearchNotFound,
        ///`SUGGESTION_NOT_FOUND`
        SuggestionNotFound,
        ///`COMPANY_NOT_FOUND`
        CompanyNotFound,
        ///`ORG_NOT_FOUND`
        OrgNotFound,
        ///`SETTINGS_NOT_FOUND`
        SettingsNotFound,
        ///`KEYWORD_CHANGED`
        KeywordChanged,
        ///`RATE_LIMITED`
        RateLimited,
        ///`INTERNAL_ERROR`
        InternalError,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl ApiErrorCode {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "VALIDATION_ERROR",
            "KEYWORD_LIMIT_EXCEEDED",
            "LAST_ADMIN",
            "ITEM_EXISTS",
            "INVALID_DOMAIN",
            "INVALID_TIMEZONE",
            "SLACK_NOT_CONNECTED",
            "WEBHOOK_URL_INVALID",
            "GENERIC_EMAIL_DOMAIN",
            "UNAUTHORIZED",
            "QUOTA_EXCEEDED",
            "FORBIDDEN",
            "UPGRADE_REQUIRED",
            "INVITER_REQUIRED",
            "NO_ORG_MEMBER",
            "NOT_FOUND",
            "FEED_NOT_FOUND",
            "KEYWORD_NOT_FOUND",
            "POST_NOT_FOUND",
            "MENTION_NOT_FOUND",
            "SEARCH_NOT_FOUND",
            "SUGGESTION_NOT_FOUND",
            "COMPANY_NOT_FOUND",
            "ORG_NOT_FOUND",
            "SETTINGS_NOT_FOUND",
            "KEYWORD_CHANGED",
            "RATE_LIMITED",
            "INTERNAL_ERROR",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::ValidationError => "VALIDATION_ERROR",
                Self::KeywordLimitExceeded => "KEYWORD_LIMIT_EXCEEDED",
                Self::LastAdmin => "LAST_ADMIN",
                Self::ItemExists => "ITEM_EXISTS",
                Self::InvalidDomain => "INVALID_DOMAIN",
                Self::InvalidTimezone => "INVALID_TIMEZONE",
                Self::SlackNotConnected => "SLACK_NOT_CONNECTED",
                Self::WebhookUrlInvalid => "WEBHOOK_URL_INVALID",
                Self::GenericEmailDomain => "GENERIC_EMAIL_DOMAIN",
                Self::Unauthorized => "UNAUTHORIZED",
                Self::QuotaExceeded => "QUOTA_EXCEEDED",
                Self::Forbidden => "FORBIDDEN",
                Self::UpgradeRequired => "UPGRADE_REQUIRED",
                Self::InviterRequired => "INVITER_REQUIRED",
                Self::NoOrgMember => "NO_ORG_MEMBER",
                Self::NotFound => "NOT_FOUND",
                Self::FeedNotFound => "FEED_NOT_FOUND",
                Self::KeywordNotFound => "KEYWORD_NOT_FOUND",
                Self::PostNotFound => "POST_NOT_FOUND",
                Self::MentionNotFound => "MENTION_NOT_FOUND",
                Self::SearchNotFound => "SEARCH_NOT_FOUND",
                Self::SuggestionNotFound => "SUGGESTION_NOT_FOUND",
                Self::CompanyNotFound => "COMPANY_NOT_FOUND",
                Self::OrgNotFound => "ORG_NOT_FOUND",
                Self::SettingsNotFound => "SETTINGS_NOT_FOUND",
                Self::KeywordChanged => "KEYWORD_CHANGED",
                Self::RateLimited => "RATE_LIMITED",
                Self::InternalError => "INTERNAL_ERROR",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "VALIDATION_ERROR" => Some(Self::ValidationError),
                "KEYWORD_LIMIT_EXCEEDED" => Some(Self::KeywordLimitExceeded),
                "LAST_ADMIN" => Some(Self::LastAdmin),
                "ITEM_EXISTS" => Some(Self::ItemExists),
                "INVALID_DOMAIN" => Some(Self::InvalidDomain),
                "INVALID_TIMEZONE" => Some(Self::InvalidTimezone),
                "SLACK_NOT_CONNECTED" => Some(Self::SlackNotConnected),
                "WEBHOOK_URL_INVALID" => Some(Self::WebhookUrlInvalid),
                "GENERIC_EMAIL_DOMAIN" => Some(Self::GenericEmailDomain),
                "UNAUTHORIZED" => Some(Self::Unauthorized),
                "QUOTA_EXCEEDED" => Some(Self::QuotaExceeded),
                "FORBIDDEN" => Some(Self::Forbidden),
                "UPGRADE_REQUIRED" => Some(Self::UpgradeRequired),
                "INVITER_REQUIRED" => Some(Self::InviterRequired),
                "NO_ORG_MEMBER" => Some(Self::NoOrgMember),
                "NOT_FOUND" => Some(Self::NotFound),
                "FEED_NOT_FOUND" => Some(Self::FeedNotFound),
                "KEYWORD_NOT_FOUND" => Some(Self::KeywordNotFound),
                "POST_NOT_FOUND" => Some(Self::PostNotFound),
                "MENTION_NOT_FOUND" => Some(Self::MentionNotFound),
                "SEARCH_NOT_FOUND" => Some(Self::SearchNotFound),
                "SUGGESTION_NOT_FOUND" => Some(Self::SuggestionNotFound),
                "COMPANY_NOT_FOUND" => Some(Self::CompanyNotFound),
                "ORG_NOT_FOUND" => Some(Self::OrgNotFound),
                "SETTINGS_NOT_FOUND" => Some(Self::SettingsNotFound),
                "KEYWORD_CHANGED" => Some(Self::KeywordChanged),
                "RATE_LIMITED" => Some(Self::RateLimited),
                "INTERNAL_ERROR" => Some(Self::InternalError),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for ApiErrorCode {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for ApiErrorCode {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for ApiErrorCode {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for ApiErrorCode {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for ApiErrorCode {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for ApiErrorCode {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for ApiErrorCode {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for ApiErrorCode {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ApiErrorCode {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = ApiErrorCode;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<ApiErrorCode, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<ApiErrorCode, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `SimpleMentionFiltersSentimentItem`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SimpleMentionFiltersSentimentItem {
        ///`positive`
        Positive,
        ///`neutral`
        Neutral,
        ///`negative`
        Negative,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl SimpleMentionFiltersSentimentItem {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["positive", "neutral", "negative"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Positive => "positive",
                Self::Neutral => "neutral",
                Self::Negative => "negative",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "positive" => Some(Self::Positive),
                "neutral" => Some(Self::Neutral),
                "negative" => Some(Self::Negative),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for SimpleMentionFiltersSentimentItem {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String>
    for SimpleMentionFiltersSentimentItem {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for SimpleMentionFiltersSentimentItem {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for SimpleMentionFiltersSentimentItem {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for SimpleMentionFiltersSentimentItem {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for SimpleMentionFiltersSentimentItem {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for SimpleMentionFiltersSentimentItem {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for SimpleMentionFiltersSentimentItem {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SimpleMentionFiltersSentimentItem {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = SimpleMentionFiltersSentimentItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<SimpleMentionFiltersSentimentItem, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<SimpleMentionFiltersSentimentItem, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `SimpleMentionFiltersLanguageItem`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SimpleMentionFiltersLanguageItem {
        ///`en`
        En,
        ///`es`
        Es,
        ///`fr`
        Fr,
        ///`de`
        De,
        ///`pt`
        Pt,
        ///`it`
        It,
        ///`nl`
        Nl,
        ///`ja`
        Ja,
        ///`ko`
        Ko,
        ///`zh`
        Zh,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl SimpleMentionFiltersLanguageItem {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "en",
            "es",
            "fr",
            "de",
            "pt",
            "it",
            "nl",
            "ja",
            "ko",
            "zh",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::En => "en",
                Self::Es => "es",
                Self::Fr => "fr",
                Self::De => "de",
                Self::Pt => "pt",
                Self::It => "it",
                Self::Nl => "nl",
                Self::Ja => "ja",
                Self::Ko => "ko",
                Self::Zh => "zh",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "en" => Some(Self::En),
                "es" => Some(Self::Es),
                "fr" => Some(Self::Fr),
                "de" => Some(Self::De),
                "pt" => Some(Self::Pt),
                "it" => Some(Self::It),
                "nl" => Some(Self::Nl),
                "ja" => Some(Self::Ja),
                "ko" => Some(Self::Ko),
                "zh" => Some(Self::Zh),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for SimpleMentionFiltersLanguageItem {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String>
    for SimpleMentionFiltersLanguageItem {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for SimpleMentionFiltersLanguageItem {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for SimpleMentionFiltersLanguageItem {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for SimpleMentionFiltersLanguageItem {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for SimpleMentionFiltersLanguageItem {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for SimpleMentionFiltersLanguageItem {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for SimpleMentionFiltersLanguageItem {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SimpleMentionFiltersLanguageItem {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = SimpleMentionFiltersLanguageItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<SimpleMentionFiltersLanguageItem, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<SimpleMentionFiltersLanguageItem, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `SimpleMentionFiltersNotSentimentItem`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SimpleMentionFiltersNotSentimentItem {
        ///`positive`
        Positive,
        ///`neutral`
        Neutral,
        ///`negative`
        Negative,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl SimpleMentionFiltersNotSentimentItem {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["positive", "neutral", "negative"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Positive => "positive",
                Self::Neutral => "neutral",
                Self::Negative => "negative",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "positive" => Some(Self::Positive),
                "neutral" => Some(Self::Neutral),
                "negative" => Some(Self::Negative),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for SimpleMentionFiltersNotSentimentItem {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String>
    for SimpleMentionFiltersNotSentimentItem {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for SimpleMentionFiltersNotSentimentItem {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for SimpleMentionFiltersNotSentimentItem {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for SimpleMentionFiltersNotSentimentItem {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for SimpleMentionFiltersNotSentimentItem {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for SimpleMentionFiltersNotSentimentItem {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for SimpleMentionFiltersNotSentimentItem {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SimpleMentionFiltersNotSentimentItem {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = SimpleMentionFiltersNotSentimentItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<SimpleMentionFiltersNotSentimentItem, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<SimpleMentionFiltersNotSentimentItem, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `SimpleMentionFiltersNotLanguageItem`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SimpleMentionFiltersNotLanguageItem {
        ///`en`
        En,
        ///`es`
        Es,
        ///`fr`
        Fr,
        ///`de`
        De,
        ///`pt`
        Pt,
        ///`it`
        It,
        ///`nl`
        Nl,
        ///`ja`
        Ja,
        ///`ko`
        Ko,
        ///`zh`
        Zh,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl SimpleMentionFiltersNotLanguageItem {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "en",
            "es",
            "fr",
            "de",
            "pt",
            "it",
            "nl",
            "ja",
            "ko",
            "zh",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::En => "en",
                Self::Es => "es",
                Self::Fr => "fr",
                Self::De => "de",
                Self::Pt => "pt",
                Self::It => "it",
                Self::Nl => "nl",
                Self::Ja => "ja",
                Self::Ko => "ko",
                Self::Zh => "zh",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "en" => Some(Self::En),
                "es" => Some(Self::Es),
                "fr" => Some(Self::Fr),
                "de" => Some(Self::De),
                "pt" => Some(Self::Pt),
                "it" => Some(Self::It),
                "nl" => Some(Self::Nl),
                "ja" => Some(Self::Ja),
                "ko" => Some(Self::Ko),
                "zh" => Some(Self::Zh),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for SimpleMentionFiltersNotLanguageItem {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String>
    for SimpleMentionFiltersNotLanguageItem {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for SimpleMentionFiltersNotLanguageItem {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for SimpleMentionFiltersNotLanguageItem {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for SimpleMentionFiltersNotLanguageItem {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for SimpleMentionFiltersNotLanguageItem {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for SimpleMentionFiltersNotLanguageItem {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for SimpleMentionFiltersNotLanguageItem {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SimpleMentionFiltersNotLanguageItem {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = SimpleMentionFiltersNotLanguageItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<SimpleMentionFiltersNotLanguageItem, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<SimpleMentionFiltersNotLanguageItem, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `MentionFilterConditionSentimentItem`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MentionFilterConditionSentimentItem {
        ///`positive`
        Positive,
        ///`neutral`
        Neutral,
        ///`negative`
        Negative,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl MentionFilterConditionSentimentItem {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["positive", "neutral", "negative"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Positive => "positive",
                Self::Neutral => "neutral",
                Self::Negative => "negative",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "positive" => Some(Self::Positive),
                "neutral" => Some(Self::Neutral),
                "negative" => Some(Self::Negative),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for MentionFilterConditionSentimentItem {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String>
    for MentionFilterConditionSentimentItem {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for MentionFilterConditionSentimentItem {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for MentionFilterConditionSentimentItem {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for MentionFilterConditionSentimentItem {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for MentionFilterConditionSentimentItem {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for MentionFilterConditionSentimentItem {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for MentionFilterConditionSentimentItem {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MentionFilterConditionSentimentItem {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = MentionFilterConditionSentimentItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<MentionFilterConditionSentimentItem, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<MentionFilterConditionSentimentItem, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `MentionFilterConditionLanguageItem`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MentionFilterConditionLanguageItem {
        ///`en`
        En,
        ///`es`
        Es,
        ///`fr`
        Fr,
        ///`de`
        De,
        ///`pt`
        Pt,
        ///`it`
        It,
        ///`nl`
        Nl,
        ///`ja`
        Ja,
        ///`ko`
        Ko,
        ///`zh`
        Zh,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl MentionFilterConditionLanguageItem {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "en",
            "es",
            "fr",
            "de",
            "pt",
            "it",
            "nl",
            "ja",
            "ko",
            "zh",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::En => "en",
                Self::Es => "es",
                Self::Fr => "fr",
                Self::De => "de",
                Self::Pt => "pt",
                Self::It => "it",
                Self::Nl => "nl",
                Self::Ja => "ja",
                Self::Ko => "ko",
                Self::Zh => "zh",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "en" => Some(Self::En),
                "es" => Some(Self::Es),
                "fr" => Some(Self::Fr),
                "de" => Some(Self::De),
                "pt" => Some(Self::Pt),
                "it" => Some(Self::It),
                "nl" => Some(Self::Nl),
                "ja" => Some(Self::Ja),
                "ko" => Some(Self::Ko),
                "zh" => Some(Self::Zh),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for MentionFilterConditionLanguageItem {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String>
    for MentionFilterConditionLanguageItem {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for MentionFilterConditionLanguageItem {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for MentionFilterConditionLanguageItem {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for MentionFilterConditionLanguageItem {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for MentionFilterConditionLanguageItem {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for MentionFilterConditionLanguageItem {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for MentionFilterConditionLanguageItem {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MentionFilterConditionLanguageItem {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = MentionFilterConditionLanguageItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<MentionFilterConditionLanguageItem, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<MentionFilterConditionLanguageItem, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `MentionFilterConditionNotSentimentItem`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MentionFilterConditionNotSentimentItem {
        ///`positive`
        Positive,
        ///`neutral`
        Neutral,
        ///`negative`
        Negative,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl MentionFilterConditionNotSentimentItem {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["positive", "neutral", "negative"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Positive => "positive",
                Self::Neutral => "neutral",
                Self::Negative => "negative",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "positive" => Some(Self::Positive),
                "neutral" => Some(Self::Neutral),
                "negative" => Some(Self::Negative),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for MentionFilterConditionNotSentimentItem {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String>
    for MentionFilterConditionNotSentimentItem {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for MentionFilterConditionNotSentimentItem {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for MentionFilterConditionNotSentimentItem {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for MentionFilterConditionNotSentimentItem {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for MentionFilterConditionNotSentimentItem {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for MentionFilterConditionNotSentimentItem {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for MentionFilterConditionNotSentimentItem {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MentionFilterConditionNotSentimentItem {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = MentionFilterConditionNotSentimentItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<MentionFilterConditionNotSentimentItem, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<MentionFilterConditionNotSentimentItem, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `MentionFilterConditionNotLanguageItem`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MentionFilterConditionNotLanguageItem {
        ///`en`
        En,
        ///`es`
        Es,
        ///`fr`
        Fr,
        ///`de`
        De,
        ///`pt`
        Pt,
        ///`it`
        It,
        ///`nl`
        Nl,
        ///`ja`
        Ja,
        ///`ko`
        Ko,
        ///`zh`
        Zh,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl MentionFilterConditionNotLanguageItem {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "en",
            "es",
            "fr",
            "de",
            "pt",
            "it",
            "nl",
            "ja",
            "ko",
            "zh",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::En => "en",
                Self::Es => "es",
                Self::Fr => "fr",
                Self::De => "de",
                Self::Pt => "pt",
                Self::It => "it",
                Self::Nl => "nl",
                Self::Ja => "ja",
                Self::Ko => "ko",
                Self::Zh => "zh",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "en" => Some(Self::En),
                "es" => Some(Self::Es),
                "fr" => Some(Self::Fr),
                "de" => Some(Self::De),
                "pt" => Some(Self::Pt),
                "it" => Some(Self::It),
                "nl" => Some(Self::Nl),
                "ja" => Some(Self::Ja),
                "ko" => Some(Self::Ko),
                "zh" => Some(Self::Zh),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for MentionFilterConditionNotLanguageItem {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String>
    for MentionFilterConditionNotLanguageItem {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for MentionFilterConditionNotLanguageItem {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for MentionFilterConditionNotLanguageItem {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for MentionFilterConditionNotLanguageItem {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for MentionFilterConditionNotLanguageItem {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for MentionFilterConditionNotLanguageItem {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for MentionFilterConditionNotLanguageItem {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MentionFilterConditionNotLanguageItem {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = MentionFilterConditionNotLanguageItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<MentionFilterConditionNotLanguageItem, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<MentionFilterConditionNotLanguageItem, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Joins the conditions of this group.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MentionFilterGroupOperator {
        ///`AND`
        And,
        ///`OR`
        Or,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl MentionFilterGroupOperator {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["AND", "OR"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::And => "AND",
                Self::Or => "OR",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "AND" => Some(Self::And),
                "OR" => Some(Self::Or),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for MentionFilterGroupOperator {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for MentionFilterGroupOperator {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for MentionFilterGroupOperator {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for MentionFilterGroupOperator {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for MentionFilterGroupOperator {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for MentionFilterGroupOperator {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for MentionFilterGroupOperator {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for MentionFilterGroupOperator {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MentionFilterGroupOperator {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = MentionFilterGroupOperator;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<MentionFilterGroupOperator, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<MentionFilterGroupOperator, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Joins the groups.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AdvancedMentionFiltersOperator {
        ///`AND`
        And,
        ///`OR`
        Or,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl AdvancedMentionFiltersOperator {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["AND", "OR"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::And => "AND",
                Self::Or => "OR",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "AND" => Some(Self::And),
                "OR" => Some(Self::Or),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for AdvancedMentionFiltersOperator {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for AdvancedMentionFiltersOperator {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for AdvancedMentionFiltersOperator {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for AdvancedMentionFiltersOperator {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for AdvancedMentionFiltersOperator {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for AdvancedMentionFiltersOperator {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for AdvancedMentionFiltersOperator {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for AdvancedMentionFiltersOperator {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AdvancedMentionFiltersOperator {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = AdvancedMentionFiltersOperator;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<AdvancedMentionFiltersOperator, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<AdvancedMentionFiltersOperator, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///File format.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ExportMentionsRequestFormat {
        ///`json`
        Json,
        ///`csv`
        Csv,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl ExportMentionsRequestFormat {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["json", "csv"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Json => "json",
                Self::Csv => "csv",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "json" => Some(Self::Json),
                "csv" => Some(Self::Csv),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for ExportMentionsRequestFormat {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for ExportMentionsRequestFormat {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for ExportMentionsRequestFormat {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for ExportMentionsRequestFormat {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for ExportMentionsRequestFormat {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for ExportMentionsRequestFormat {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for ExportMentionsRequestFormat {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for ExportMentionsRequestFormat {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ExportMentionsRequestFormat {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = ExportMentionsRequestFormat;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<ExportMentionsRequestFormat, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<ExportMentionsRequestFormat, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Kind of keyword change being proposed.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SuggestionType {
        ///`add_exclude_words`
        AddExcludeWords,
        ///`add_exclude_authors`
        AddExcludeAuthors,
        ///`add_additional_terms`
        AddAdditionalTerms,
        ///`change_additional_terms_logic`
        ChangeAdditionalTermsLogic,
        ///`set_exact_match`
        SetExactMatch,
        ///`disable_source`
        DisableSource,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl SuggestionType {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "add_exclude_words",
            "add_exclude_authors",
            "add_additional_terms",
            "change_additional_terms_logic",
            "set_exact_match",
            "disable_source",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::AddExcludeWords => "add_exclude_words",
                Self::AddExcludeAuthors => "add_exclude_authors",
                Self::AddAdditionalTerms => "add_additional_terms",
                Self::ChangeAdditionalTermsLogic => "change_additional_terms_logic",
                Self::SetExactMatch => "set_exact_match",
                Self::DisableSource => "disable_source",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "add_exclude_words" => Some(Self::AddExcludeWords),
                "add_exclude_authors" => Some(Self::AddExcludeAuthors),
                "add_additional_terms" => Some(Self::AddAdditionalTerms),
                "change_additional_terms_logic" => Some(Self::ChangeAdditionalTermsLogic),
                "set_exact_match" => Some(Self::SetExactMatch),
                "disable_source" => Some(Self::DisableSource),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for SuggestionType {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for SuggestionType {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for SuggestionType {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for SuggestionType {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for SuggestionType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for SuggestionType {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for SuggestionType {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for SuggestionType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SuggestionType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = SuggestionType;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<SuggestionType, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<SuggestionType, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Lifecycle state.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum KeywordSuggestionStatus {
        ///`pending`
        Pending,
        ///`accepted`
        Accepted,
        ///`rejected`
        Rejected,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl KeywordSuggestionStatus {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["pending", "accepted", "rejected"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Pending => "pending",
                Self::Accepted => "accepted",
                Self::Rejected => "rejected",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "pending" => Some(Self::Pending),
                "accepted" => Some(Self::Accepted),
                "rejected" => Some(Self::Rejected),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for KeywordSuggestionStatus {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for KeywordSuggestionStatus {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for KeywordSuggestionStatus {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for KeywordSuggestionStatus {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for KeywordSuggestionStatus {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for KeywordSuggestionStatus {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for KeywordSuggestionStatus {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for KeywordSuggestionStatus {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for KeywordSuggestionStatus {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = KeywordSuggestionStatus;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<KeywordSuggestionStatus, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<KeywordSuggestionStatus, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Field of a saved filter; case matters.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FeedFilterField {
        ///`Keywords`
        Keywords,
        ///`Source`
        Source,
        ///`Sentiment`
        Sentiment,
        ///`Language`
        Language,
        ///`Tags`
        Tags,
        ///`RelevanceScore`
        RelevanceScore,
        ///`Engaged`
        Engaged,
        ///`Bookmarked`
        Bookmarked,
        ///`RelevantOnly`
        RelevantOnly,
        ///`TimeRange`
        TimeRange,
        ///`TwitterFollowerCount`
        TwitterFollowerCount,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl FeedFilterField {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "Keywords",
            "Source",
            "Sentiment",
            "Language",
            "Tags",
            "RelevanceScore",
            "Engaged",
            "Bookmarked",
            "RelevantOnly",
            "TimeRange",
            "TwitterFollowerCount",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Keywords => "Keywords",
                Self::Source => "Source",
                Self::Sentiment => "Sentiment",
                Self::Language => "Language",
                Self::Tags => "Tags",
                Self::RelevanceScore => "RelevanceScore",
                Self::Engaged => "Engaged",
                Self::Bookmarked => "Bookmarked",
                Self::RelevantOnly => "RelevantOnly",
                Self::TimeRange => "TimeRange",
                Self::TwitterFollowerCount => "TwitterFollowerCount",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "Keywords" => Some(Self::Keywords),
                "Source" => Some(Self::Source),
                "Sentiment" => Some(Self::Sentiment),
                "Language" => Some(Self::Language),
                "Tags" => Some(Self::Tags),
                "RelevanceScore" => Some(Self::RelevanceScore),
                "Engaged" => Some(Self::Engaged),
                "Bookmarked" => Some(Self::Bookmarked),
                "RelevantOnly" => Some(Self::RelevantOnly),
                "TimeRange" => Some(Self::TimeRange),
                "TwitterFollowerCount" => Some(Self::TwitterFollowerCount),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for FeedFilterField {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for FeedFilterField {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for FeedFilterField {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for FeedFilterField {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for FeedFilterField {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for FeedFilterField {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for FeedFilterField {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for FeedFilterField {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FeedFilterField {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = FeedFilterField;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<FeedFilterField, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<FeedFilterField, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Comparison.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FeedAdvancedConditionOperator {
        ///`in`
        In,
        ///`not in`
        NotIn,
        ///`equals`
        Equals,
        ///`=`
        Equal,
        ///`>=`
        GreaterEqual,
        ///`<=`
        LessEqual,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl FeedAdvancedConditionOperator {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "in",
            "not in",
            "equals",
            "=",
            ">=",
            "<=",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::In => "in",
                Self::NotIn => "not in",
                Self::Equals => "equals",
                Self::Equal => "=",
                Self::GreaterEqual => ">=",
                Self::LessEqual => "<=",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "in" => Some(Self::In),
                "not in" => Some(Self::NotIn),
                "equals" => Some(Self::Equals),
                "=" => Some(Self::Equal),
                ">=" => Some(Self::GreaterEqual),
                "<=" => Some(Self::LessEqual),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for FeedAdvancedConditionOperator {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for FeedAdvancedConditionOperator {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for FeedAdvancedConditionOperator {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for FeedAdvancedConditionOperator {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for FeedAdvancedConditionOperator {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for FeedAdvancedConditionOperator {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for FeedAdvancedConditionOperator {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for FeedAdvancedConditionOperator {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FeedAdvancedConditionOperator {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = FeedAdvancedConditionOperator;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<FeedAdvancedConditionOperator, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<FeedAdvancedConditionOperator, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Joins the conditions.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FeedFilterGroupGroupOperator {
        ///`AND`
        And,
        ///`OR`
        Or,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl FeedFilterGroupGroupOperator {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["AND", "OR"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::And => "AND",
                Self::Or => "OR",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "AND" => Some(Self::And),
                "OR" => Some(Self::Or),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for FeedFilterGroupGroupOperator {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for FeedFilterGroupGroupOperator {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for FeedFilterGroupGroupOperator {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for FeedFilterGroupGroupOperator {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for FeedFilterGroupGroupOperator {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for FeedFilterGroupGroupOperator {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for FeedFilterGroupGroupOperator {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for FeedFilterGroupGroupOperator {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FeedFilterGroupGroupOperator {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = FeedFilterGroupGroupOperator;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<FeedFilterGroupGroupOperator, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<FeedFilterGroupGroupOperator, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Joins the groups.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FeedAdvancedFiltersTopLevelOperator {
        ///`AND`
        And,
        ///`OR`
        Or,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl FeedAdvancedFiltersTopLevelOperator {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["AND", "OR"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::And => "AND",
                Self::Or => "OR",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "AND" => Some(Self::And),
                "OR" => Some(Self::Or),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for FeedAdvancedFiltersTopLevelOperator {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String>
    for FeedAdvancedFiltersTopLevelOperator {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for FeedAdvancedFiltersTopLevelOperator {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for FeedAdvancedFiltersTopLevelOperator {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for FeedAdvancedFiltersTopLevelOperator {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for FeedAdvancedFiltersTopLevelOperator {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for FeedAdvancedFiltersTopLevelOperator {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for FeedAdvancedFiltersTopLevelOperator {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FeedAdvancedFiltersTopLevelOperator {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = FeedAdvancedFiltersTopLevelOperator;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<FeedAdvancedFiltersTopLevelOperator, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<FeedAdvancedFiltersTopLevelOperator, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Delivery channel; names the sub-object to fill.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FeedDestinationType {
        ///`EMAIL`
        Email,
        ///`SLACK`
        Slack,
        ///`WEBHOOK`
        Webhook,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl FeedDestinationType {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["EMAIL", "SLACK", "WEBHOOK"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Email => "EMAIL",
                Self::Slack => "SLACK",
                Self::Webhook => "WEBHOOK",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "EMAIL" => Some(Self::Email),
                "SLACK" => Some(Self::Slack),
                "WEBHOOK" => Some(Self::Webhook),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for FeedDestinationType {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for FeedDestinationType {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for FeedDestinationType {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for FeedDestinationType {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for FeedDestinationType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for FeedDestinationType {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for FeedDestinationType {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for FeedDestinationType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FeedDestinationType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = FeedDestinationType;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<FeedDestinationType, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<FeedDestinationType, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Cadence.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FeedDestinationFrequency {
        ///`hourly`
        Hourly,
        ///`hourlyAtTopOfHour`
        HourlyAtTopOfHour,
        ///`daily`
        Daily,
        ///`weekly`
        Weekly,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl FeedDestinationFrequency {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "hourly",
            "hourlyAtTopOfHour",
            "daily",
            "weekly",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Hourly => "hourly",
                Self::HourlyAtTopOfHour => "hourlyAtTopOfHour",
                Self::Daily => "daily",
                Self::Weekly => "weekly",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "hourly" => Some(Self::Hourly),
                "hourlyAtTopOfHour" => Some(Self::HourlyAtTopOfHour),
                "daily" => Some(Self::Daily),
                "weekly" => Some(Self::Weekly),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for FeedDestinationFrequency {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for FeedDestinationFrequency {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for FeedDestinationFrequency {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for FeedDestinationFrequency {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for FeedDestinationFrequency {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for FeedDestinationFrequency {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for FeedDestinationFrequency {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for FeedDestinationFrequency {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FeedDestinationFrequency {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = FeedDestinationFrequency;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<FeedDestinationFrequency, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<FeedDestinationFrequency, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///One digest per period, or one message per mention. Webhooks are always individual.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FeedDestinationDeliveryMode {
        ///`batch`
        Batch,
        ///`individual`
        Individual,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl FeedDestinationDeliveryMode {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["batch", "individual"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Batch => "batch",
                Self::Individual => "individual",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "batch" => Some(Self::Batch),
                "individual" => Some(Self::Individual),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for FeedDestinationDeliveryMode {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for FeedDestinationDeliveryMode {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for FeedDestinationDeliveryMode {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for FeedDestinationDeliveryMode {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for FeedDestinationDeliveryMode {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for FeedDestinationDeliveryMode {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for FeedDestinationDeliveryMode {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for FeedDestinationDeliveryMode {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FeedDestinationDeliveryMode {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = FeedDestinationDeliveryMode;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<FeedDestinationDeliveryMode, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<FeedDestinationDeliveryMode, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Channel of this attempt.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum NotificationTestResultResultsItemType {
        ///`EMAIL`
        Email,
        ///`SLACK`
        Slack,
        ///`WEBHOOK`
        Webhook,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl NotificationTestResultResultsItemType {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["EMAIL", "SLACK", "WEBHOOK"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Email => "EMAIL",
                Self::Slack => "SLACK",
                Self::Webhook => "WEBHOOK",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "EMAIL" => Some(Self::Email),
                "SLACK" => Some(Self::Slack),
                "WEBHOOK" => Some(Self::Webhook),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for NotificationTestResultResultsItemType {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String>
    for NotificationTestResultResultsItemType {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for NotificationTestResultResultsItemType {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for NotificationTestResultResultsItemType {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for NotificationTestResultResultsItemType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for NotificationTestResultResultsItemType {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for NotificationTestResultResultsItemType {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for NotificationTestResultResultsItemType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NotificationTestResultResultsItemType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = NotificationTestResultResultsItemType;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<NotificationTestResultResultsItemType, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<NotificationTestResultResultsItemType, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///State of an on-demand search.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SearchStatus {
        ///`running`
        Running,
        ///`completed`
        Completed,
        ///`failed`
        Failed,
        ///`quota_exhausted`
        QuotaExhausted,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl SearchStatus {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "running",
            "completed",
            "failed",
            "quota_exhausted",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Running => "running",
                Self::Completed => "completed",
                Self::Failed => "failed",
                Self::QuotaExhausted => "quota_exhausted",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "running" => Some(Self::Running),
                "completed" => Some(Self::Completed),
                "failed" => Some(Self::Failed),
                "quota_exhausted" => Some(Self::QuotaExhausted),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for SearchStatus {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for SearchStatus {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for SearchStatus {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for SearchStatus {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for SearchStatus {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for SearchStatus {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for SearchStatus {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for SearchStatus {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SearchStatus {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = SearchStatus;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<SearchStatus, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<SearchStatus, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///How far back to look.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SearchRequestTimeWindow {
        ///`1d`
        _1d,
        ///`7d`
        _7d,
        ///`30d`
        _30d,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl SearchRequestTimeWindow {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["1d", "7d", "30d"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::_1d => "1d",
                Self::_7d => "7d",
                Self::_30d => "30d",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "1d" => Some(Self::_1d),
                "7d" => Some(Self::_7d),
                "30d" => Some(Self::_30d),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for SearchRequestTimeWindow {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for SearchRequestTimeWindow {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for SearchRequestTimeWindow {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for SearchRequestTimeWindow {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for SearchRequestTimeWindow {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for SearchRequestTimeWindow {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for SearchRequestTimeWindow {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for SearchRequestTimeWindow {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SearchRequestTimeWindow {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = SearchRequestTimeWindow;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<SearchRequestTimeWindow, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<SearchRequestTimeWindow, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Hides results scored below this level.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SearchRequestMinRelevance {
        ///`high`
        High,
        ///`medium`
        Medium,
        ///`low`
        Low,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl SearchRequestMinRelevance {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["high", "medium", "low"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::High => "high",
                Self::Medium => "medium",
                Self::Low => "low",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "high" => Some(Self::High),
                "medium" => Some(Self::Medium),
                "low" => Some(Self::Low),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for SearchRequestMinRelevance {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for SearchRequestMinRelevance {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for SearchRequestMinRelevance {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for SearchRequestMinRelevance {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for SearchRequestMinRelevance {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for SearchRequestMinRelevance {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for SearchRequestMinRelevance {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for SearchRequestMinRelevance {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SearchRequestMinRelevance {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = SearchRequestMinRelevance;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<SearchRequestMinRelevance, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<SearchRequestMinRelevance, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Searched window.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CompletedSearchTimeWindow {
        ///`1d`
        _1d,
        ///`7d`
        _7d,
        ///`30d`
        _30d,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl CompletedSearchTimeWindow {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["1d", "7d", "30d"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::_1d => "1d",
                Self::_7d => "7d",
                Self::_30d => "30d",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "1d" => Some(Self::_1d),
                "7d" => Some(Self::_7d),
                "30d" => Some(Self::_30d),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for CompletedSearchTimeWindow {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for CompletedSearchTimeWindow {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for CompletedSearchTimeWindow {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for CompletedSearchTimeWindow {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for CompletedSearchTimeWindow {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for CompletedSearchTimeWindow {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for CompletedSearchTimeWindow {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for CompletedSearchTimeWindow {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CompletedSearchTimeWindow {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = CompletedSearchTimeWindow;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<CompletedSearchTimeWindow, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<CompletedSearchTimeWindow, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Bucket size.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum VolumeReportGranularity {
        ///`day`
        Day,
        ///`hour`
        Hour,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl VolumeReportGranularity {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["day", "hour"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Day => "day",
                Self::Hour => "hour",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "day" => Some(Self::Day),
                "hour" => Some(Self::Hour),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for VolumeReportGranularity {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for VolumeReportGranularity {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for VolumeReportGranularity {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for VolumeReportGranularity {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for VolumeReportGranularity {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for VolumeReportGranularity {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for VolumeReportGranularity {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for VolumeReportGranularity {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for VolumeReportGranularity {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = VolumeReportGranularity;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<VolumeReportGranularity, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<VolumeReportGranularity, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///`unknown` covers unscored mentions.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SentimentCountSentiment {
        ///`Positive`
        Positive,
        ///`Neutral`
        Neutral,
        ///`Negative`
        Negative,
        ///`unknown`
        Unknown2,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl SentimentCountSentiment {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "Positive",
            "Neutral",
            "Negative",
            "unknown",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Positive => "Positive",
                Self::Neutral => "Neutral",
                Self::Negative => "Negative",
                Self::Unknown2 => "unknown",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "Positive" => Some(Self::Positive),
                "Neutral" => Some(Self::Neutral),
                "Negative" => Some(Self::Negative),
                "unknown" => Some(Self::Unknown2),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for SentimentCountSentiment {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for SentimentCountSentiment {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for SentimentCountSentiment {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for SentimentCountSentiment {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for SentimentCountSentiment {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for SentimentCountSentiment {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for SentimentCountSentiment {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for SentimentCountSentiment {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SentimentCountSentiment {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = SentimentCountSentiment;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<SentimentCountSentiment, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<SentimentCountSentiment, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `OrgPlatformsVariant0`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OrgPlatformsVariant0 {
        ///`all`
        All,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl OrgPlatformsVariant0 {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["all"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::All => "all",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "all" => Some(Self::All),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for OrgPlatformsVariant0 {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for OrgPlatformsVariant0 {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for OrgPlatformsVariant0 {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for OrgPlatformsVariant0 {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for OrgPlatformsVariant0 {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for OrgPlatformsVariant0 {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for OrgPlatformsVariant0 {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for OrgPlatformsVariant0 {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for OrgPlatformsVariant0 {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = OrgPlatformsVariant0;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<OrgPlatformsVariant0, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<OrgPlatformsVariant0, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `ListMentionsByAuthorSource`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ListMentionsByAuthorSource {
        ///`twitter`
        Twitter,
        ///`reddit`
        Reddit,
        ///`bluesky`
        Bluesky,
        ///`dev`
        Dev,
        ///`github`
        Github,
        ///`hackernews`
        Hackernews,
        ///`tiktok`
        Tiktok,
        ///`linkedin`
        Linkedin,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl ListMentionsByAuthorSource {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "twitter",
            "reddit",
            "bluesky",
            "dev",
            "github",
            "hackernews",
            "tiktok",
            "linkedin",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Twitter => "twitter",
                Self::Reddit => "reddit",
                Self::Bluesky => "bluesky",
                Self::Dev => "dev",
                Self::Github => "github",
                Self::Hackernews => "hackernews",
                Self::Tiktok => "tiktok",
                Self::Linkedin => "linkedin",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "twitter" => Some(Self::Twitter),
                "reddit" => Some(Self::Reddit),
                "bluesky" => Some(Self::Bluesky),
                "dev" => Some(Self::Dev),
                "github" => Some(Self::Github),
                "hackernews" => Some(Self::Hackernews),
                "tiktok" => Some(Self::Tiktok),
                "linkedin" => Some(Self::Linkedin),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for ListMentionsByAuthorSource {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for ListMentionsByAuthorSource {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for ListMentionsByAuthorSource {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for ListMentionsByAuthorSource {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for ListMentionsByAuthorSource {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for ListMentionsByAuthorSource {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for ListMentionsByAuthorSource {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for ListMentionsByAuthorSource {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ListMentionsByAuthorSource {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = ListMentionsByAuthorSource;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<ListMentionsByAuthorSource, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<ListMentionsByAuthorSource, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `GetMentionVolumeGranularity`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum GetMentionVolumeGranularity {
        ///`day`
        Day,
        ///`hour`
        Hour,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl GetMentionVolumeGranularity {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["day", "hour"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Day => "day",
                Self::Hour => "hour",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "day" => Some(Self::Day),
                "hour" => Some(Self::Hour),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for GetMentionVolumeGranularity {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for GetMentionVolumeGranularity {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for GetMentionVolumeGranularity {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for GetMentionVolumeGranularity {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for GetMentionVolumeGranularity {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for GetMentionVolumeGranularity {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for GetMentionVolumeGranularity {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for GetMentionVolumeGranularity {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GetMentionVolumeGranularity {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = GetMentionVolumeGranularity;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<GetMentionVolumeGranularity, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<GetMentionVolumeGranularity, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `GetMentionVolumeSentiment`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum GetMentionVolumeSentiment {
        ///`POSITIVE`
        Positive,
        ///`NEUTRAL`
        Neutral,
        ///`NEGATIVE`
        Negative,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl GetMentionVolumeSentiment {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["POSITIVE", "NEUTRAL", "NEGATIVE"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Positive => "POSITIVE",
                Self::Neutral => "NEUTRAL",
                Self::Negative => "NEGATIVE",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "POSITIVE" => Some(Self::Positive),
                "NEUTRAL" => Some(Self::Neutral),
                "NEGATIVE" => Some(Self::Negative),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for GetMentionVolumeSentiment {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for GetMentionVolumeSentiment {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for GetMentionVolumeSentiment {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for GetMentionVolumeSentiment {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for GetMentionVolumeSentiment {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for GetMentionVolumeSentiment {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for GetMentionVolumeSentiment {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for GetMentionVolumeSentiment {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GetMentionVolumeSentiment {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = GetMentionVolumeSentiment;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<GetMentionVolumeSentiment, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<GetMentionVolumeSentiment, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `GetSentimentDistributionSentiment`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum GetSentimentDistributionSentiment {
        ///`POSITIVE`
        Positive,
        ///`NEUTRAL`
        Neutral,
        ///`NEGATIVE`
        Negative,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl GetSentimentDistributionSentiment {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["POSITIVE", "NEUTRAL", "NEGATIVE"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Positive => "POSITIVE",
                Self::Neutral => "NEUTRAL",
                Self::Negative => "NEGATIVE",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "POSITIVE" => Some(Self::Positive),
                "NEUTRAL" => Some(Self::Neutral),
                "NEGATIVE" => Some(Self::Negative),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for GetSentimentDistributionSentiment {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String>
    for GetSentimentDistributionSentiment {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for GetSentimentDistributionSentiment {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for GetSentimentDistributionSentiment {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for GetSentimentDistributionSentiment {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for GetSentimentDistributionSentiment {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for GetSentimentDistributionSentiment {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for GetSentimentDistributionSentiment {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GetSentimentDistributionSentiment {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = GetSentimentDistributionSentiment;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<GetSentimentDistributionSentiment, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<GetSentimentDistributionSentiment, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `GetSourceBreakdownSentiment`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum GetSourceBreakdownSentiment {
        ///`POSITIVE`
        Positive,
        ///`NEUTRAL`
        Neutral,
        ///`NEGATIVE`
        Negative,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl GetSourceBreakdownSentiment {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["POSITIVE", "NEUTRAL", "NEGATIVE"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Positive => "POSITIVE",
                Self::Neutral => "NEUTRAL",
                Self::Negative => "NEGATIVE",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "POSITIVE" => Some(Self::Positive),
                "NEUTRAL" => Some(Self::Neutral),
                "NEGATIVE" => Some(Self::Negative),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for GetSourceBreakdownSentiment {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for GetSourceBreakdownSentiment {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for GetSourceBreakdownSentiment {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for GetSourceBreakdownSentiment {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for GetSourceBreakdownSentiment {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for GetSourceBreakdownSentiment {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for GetSourceBreakdownSentiment {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for GetSourceBreakdownSentiment {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GetSourceBreakdownSentiment {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = GetSourceBreakdownSentiment;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<GetSourceBreakdownSentiment, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<GetSourceBreakdownSentiment, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `GetKeywordBreakdownSentiment`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum GetKeywordBreakdownSentiment {
        ///`POSITIVE`
        Positive,
        ///`NEUTRAL`
        Neutral,
        ///`NEGATIVE`
        Negative,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl GetKeywordBreakdownSentiment {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["POSITIVE", "NEUTRAL", "NEGATIVE"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Positive => "POSITIVE",
                Self::Neutral => "NEUTRAL",
                Self::Negative => "NEGATIVE",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "POSITIVE" => Some(Self::Positive),
                "NEUTRAL" => Some(Self::Neutral),
                "NEGATIVE" => Some(Self::Negative),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for GetKeywordBreakdownSentiment {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for GetKeywordBreakdownSentiment {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for GetKeywordBreakdownSentiment {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for GetKeywordBreakdownSentiment {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for GetKeywordBreakdownSentiment {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for GetKeywordBreakdownSentiment {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for GetKeywordBreakdownSentiment {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for GetKeywordBreakdownSentiment {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GetKeywordBreakdownSentiment {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = GetKeywordBreakdownSentiment;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<GetKeywordBreakdownSentiment, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<GetKeywordBreakdownSentiment, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///The values of `GetAnalyticsDashboardSentiment`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum GetAnalyticsDashboardSentiment {
        ///`POSITIVE`
        Positive,
        ///`NEUTRAL`
        Neutral,
        ///`NEGATIVE`
        Negative,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl GetAnalyticsDashboardSentiment {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["POSITIVE", "NEUTRAL", "NEGATIVE"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Positive => "POSITIVE",
                Self::Neutral => "NEUTRAL",
                Self::Negative => "NEGATIVE",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "POSITIVE" => Some(Self::Positive),
                "NEUTRAL" => Some(Self::Neutral),
                "NEGATIVE" => Some(Self::Negative),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for GetAnalyticsDashboardSentiment {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for GetAnalyticsDashboardSentiment {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for GetAnalyticsDashboardSentiment {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for GetAnalyticsDashboardSentiment {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for GetAnalyticsDashboardSentiment {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for GetAnalyticsDashboardSentiment {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for GetAnalyticsDashboardSentiment {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for GetAnalyticsDashboardSentiment {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GetAnalyticsDashboardSentiment {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = GetAnalyticsDashboardSentiment;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<GetAnalyticsDashboardSentiment, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<GetAnalyticsDashboardSentiment, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
}
/// The operations of the contract: what is known about each one before
/// it is called.
pub mod operations {
    /// Every operation of the contract. It is exhaustive on purpose: a
    /// new operation is a compile error until its users place it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum OperationId {
        ///`POST /api/v2/mentions`, `listMentions`.
        ListMentions,
        ///`POST /api/v2/mentions/export`, `exportMentions`.
        ExportMentions,
        ///`GET /api/v2/mentions/by-author`, `listMentionsByAuthor`.
        ListMentionsByAuthor,
        ///`GET /api/v2/mentions/{sourceId}`, `getMention`.
        GetMention,
        ///`PATCH /api/v2/mentions/{sourceId}`, `updateMention`.
        UpdateMention,
        ///`GET /api/v2/keywords`, `listKeywords`.
        ListKeywords,
        ///`POST /api/v2/keywords`, `createKeyword`.
        CreateKeyword,
        ///`GET /api/v2/keywords/suggestions`, `listKeywordSuggestions`.
        ListKeywordSuggestions,
        ///`POST /api/v2/keywords/suggestions`, `acceptKeywordSuggestion`.
        AcceptKeywordSuggestion,
        ///`DELETE /api/v2/keywords/suggestions`, `rejectKeywordSuggestions`.
        RejectKeywordSuggestions,
        ///`PATCH /api/v2/keywords/{id}`, `updateKeyword`.
        UpdateKeyword,
        ///`DELETE /api/v2/keywords/{id}`, `deleteKeyword`.
        DeleteKeyword,
        ///`POST /api/v2/keywords/{id}/pause`, `toggleKeywordPause`.
        ToggleKeywordPause,
        ///`GET /api/v2/feeds`, `listFeeds`.
        ListFeeds,
        ///`POST /api/v2/feeds`, `createFeed`.
        CreateFeed,
        ///`GET /api/v2/feeds/{id}`, `getFeed`.
        GetFeed,
        ///`PATCH /api/v2/feeds/{id}`, `updateFeed`.
        UpdateFeed,
        ///`DELETE /api/v2/feeds/{id}`, `deleteFeed`.
        DeleteFeed,
        ///`GET /api/v2/notifications`, `listNotifications`.
        ListNotifications,
        ///`POST /api/v2/notifications`, `createNotification`.
        CreateNotification,
        ///`GET /api/v2/notifications/{id}`, `getNotification`.
        GetNotification,
        ///`PATCH /api/v2/notifications/{id}`, `updateNotification`.
        UpdateNotification,
        ///`DELETE /api/v2/notifications/{id}`, `deleteNotification`.
        DeleteNotification,
        ///`POST /api/v2/notifications/{id}/test`, `testNotification`.
        TestNotification,
        ///`POST /api/v2/feedback`, `submitFeedback`.
        SubmitFeedback,
        ///`DELETE /api/v2/feedback`, `removeFeedback`.
        RemoveFeedback,
        ///`GET /api/v2/feedback/stats`, `getFeedbackStats`.
        GetFeedbackStats,
        ///`GET /api/v2/tags`, `listTags`.
        ListTags,
        ///`POST /api/v2/search`, `runSearch`.
        RunSearch,
        ///`GET /api/v2/search`, `listSearches`.
        ListSearches,
        ///`GET /api/v2/search/{searchId}`, `getSearch`.
        GetSearch,
        ///`GET /api/v2/analytics/volume`, `getMentionVolume`.
        GetMentionVolume,
        ///`GET /api/v2/analytics/sentiment`, `getSentimentDistribution`.
        GetSentimentDistribution,
        ///`GET /api/v2/analytics/sources`, `getSourceBreakdown`.
        GetSourceBreakdown,
        ///`GET /api/v2/analytics/keywords`, `getKeywordBreakdown`.
        GetKeywordBreakdown,
        ///`GET /api/v2/analytics/dashboard`, `getAnalyticsDashboard`.
        GetAnalyticsDashboard,
        ///`GET /api/v2/org`, `getOrganization`.
        GetOrganization,
        ///`PATCH /api/v2/org`, `updateOrganization`.
        UpdateOrganization,
        ///`GET /api/v2/org/usage`, `getUsage`.
        GetUsage,
        ///`POST /api/v2/org/upgrade-link`, `createUpgradeLink`.
        CreateUpgradeLink,
        ///`GET /api/v2/org/company`, `getCompanyProfile`.
        GetCompanyProfile,
        ///`PATCH /api/v2/org/company`, `updateCompanyProfile`.
        UpdateCompanyProfile,
        ///`GET /api/v2/org/members`, `listMembers`.
        ListMembers,
        ///`GET /api/v2/org/members/invitations`, `listInvitations`.
        ListInvitations,
        ///`POST /api/v2/org/members/invite`, `inviteMember`.
        InviteMember,
        ///`DELETE /api/v2/org/members/{id}`, `removeMember`.
        RemoveMember,
        ///`GET /api/v2/filters/global`, `getGlobalFilters`.
        GetGlobalFilters,
        ///`PATCH /api/v2/filters/global`, `updateGlobalFilters`.
        UpdateGlobalFilters,
        ///`POST /api/v2/filters/global/add`, `addGlobalFilterValues`.
        AddGlobalFilterValues,
        ///`POST /api/v2/filters/global/remove`, `removeGlobalFilterValues`.
        RemoveGlobalFilterValues,
        ///`POST /api/v2/ai/filter-wizard`, `convertFilterQuery`.
        ConvertFilterQuery,
        ///`GET /api/v2/integrations/slack`, `getSlackStatus`.
        GetSlackStatus,
        ///`GET /api/v2/integrations/slack/channels`, `listSlackChannels`.
        ListSlackChannels,
        ///`GET /api/v2/auth`, `getAuth`.
        GetAuth,
        ///`GET /api/v2/openapi.json`, `getOpenApiDocument`.
        GetOpenApiDocument,
        ///`GET /api/v2/docs`, `getApiDocs`.
        GetApiDocs,
    }
    static LIST_MENTIONS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_mentions",
        wire_id: "listMentions",
        method: ::reqwest::Method::POST,
        path: "/api/v2/mentions",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: Some(::octo_transport::Paging {
            cursor_parameter: "/cursor",
            next_cursor_pointer: "/pagination/nextCursor",
        }),
        deadline: None,
    };
    static EXPORT_MENTIONS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "export_mentions",
        wire_id: "exportMentions",
        method: ::reqwest::Method::POST,
        path: "/api/v2/mentions/export",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: Some(::std::time::Duration::from_secs(120u64)),
    };
    static LIST_MENTIONS_BY_AUTHOR: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_mentions_by_author",
        wire_id: "listMentionsByAuthor",
        method: ::reqwest::Method::GET,
        path: "/api/v2/mentions/by-author",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: Some(::octo_transport::Paging {
            cursor_parameter: "cursor",
            next_cursor_pointer: "/pagination/nextCursor",
        }),
        deadline: None,
    };
    static GET_MENTION: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_mention",
        wire_id: "getMention",
        method: ::reqwest::Method::GET,
        path: "/api/v2/mentions/{sourceId}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_MENTION: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_mention",
        wire_id: "updateMention",
        method: ::reqwest::Method::PATCH,
        path: "/api/v2/mentions/{sourceId}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static LIST_KEYWORDS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_keywords",
        wire_id: "listKeywords",
        method: ::reqwest::Method::GET,
        path: "/api/v2/keywords",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static CREATE_KEYWORD: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_keyword",
        wire_id: "createKeyword",
        method: ::reqwest::Method::POST,
        path: "/api/v2/keywords",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: Some(::std::time::Duration::from_secs(60u64)),
    };
    static LIST_KEYWORD_SUGGESTIONS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_keyword_suggestions",
        wire_id: "listKeywordSuggestions",
        method: ::reqwest::Method::GET,
        path: "/api/v2/keywords/suggestions",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: Some(::octo_transport::Paging {
            cursor_parameter: "cursor",
            next_cursor_pointer: "/nextCursor",
        }),
        deadline: None,
    };
    static ACCEPT_KEYWORD_SUGGESTION: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "accept_keyword_suggestion",
        wire_id: "acceptKeywordSuggestion",
        method: ::reqwest::Method::POST,
        path: "/api/v2/keywords/suggestions",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: Some(::std::time::Duration::from_secs(60u64)),
    };
    static REJECT_KEYWORD_SUGGESTIONS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "reject_keyword_suggestions",
        wire_id: "rejectKeywordSuggestions",
        method: ::reqwest::Method::DELETE,
        path: "/api/v2/keywords/suggestions",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_KEYWORD: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_keyword",
        wire_id: "updateKeyword",
        method: ::reqwest::Method::PATCH,
        path: "/api/v2/keywords/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static DELETE_KEYWORD: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_keyword",
        wire_id: "deleteKeyword",
        method: ::reqwest::Method::DELETE,
        path: "/api/v2/keywords/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static TOGGLE_KEYWORD_PAUSE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "toggle_keyword_pause",
        wire_id: "toggleKeywordPause",
        method: ::reqwest::Method::POST,
        path: "/api/v2/keywords/{id}/pause",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static LIST_FEEDS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_feeds",
        wire_id: "listFeeds",
        method: ::reqwest::Method::GET,
        path: "/api/v2/feeds",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static CREATE_FEED: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_feed",
        wire_id: "createFeed",
        method: ::reqwest::Method::POST,
        path: "/api/v2/feeds",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_FEED: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_feed",
        wire_id: "getFeed",
        method: ::reqwest::Method::GET,
        path: "/api/v2/feeds/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_FEED: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_feed",
        wire_id: "updateFeed",
        method: ::reqwest::Method::PATCH,
        path: "/api/v2/feeds/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static DELETE_FEED: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_feed",
        wire_id: "deleteFeed",
        method: ::reqwest::Method::DELETE,
        path: "/api/v2/feeds/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static LIST_NOTIFICATIONS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_notifications",
        wire_id: "listNotifications",
        method: ::reqwest::Method::GET,
        path: "/api/v2/notifications",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static CREATE_NOTIFICATION: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_notification",
        wire_id: "createNotification",
        method: ::reqwest::Method::POST,
        path: "/api/v2/notifications",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_NOTIFICATION: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_notification",
        wire_id: "getNotification",
        method: ::reqwest::Method::GET,
        path: "/api/v2/notifications/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_NOTIFICATION: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_notification",
        wire_id: "updateNotification",
        method: ::reqwest::Method::PATCH,
        path: "/api/v2/notifications/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static DELETE_NOTIFICATION: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_notification",
        wire_id: "deleteNotification",
        method: ::reqwest::Method::DELETE,
        path: "/api/v2/notifications/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static TEST_NOTIFICATION: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "test_notification",
        wire_id: "testNotification",
        method: ::reqwest::Method::POST,
        path: "/api/v2/notifications/{id}/test",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: Some(::std::time::Duration::from_secs(60u64)),
    };
    static SUBMIT_FEEDBACK: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "submit_feedback",
        wire_id: "submitFeedback",
        method: ::reqwest::Method::POST,
        path: "/api/v2/feedback",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static REMOVE_FEEDBACK: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "remove_feedback",
        wire_id: "removeFeedback",
        method: ::reqwest::Method::DELETE,
        path: "/api/v2/feedback",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_FEEDBACK_STATS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_feedback_stats",
        wire_id: "getFeedbackStats",
        method: ::reqwest::Method::GET,
        path: "/api/v2/feedback/stats",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static LIST_TAGS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_tags",
        wire_id: "listTags",
        method: ::reqwest::Method::GET,
        path: "/api/v2/tags",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static RUN_SEARCH: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "run_search",
        wire_id: "runSearch",
        method: ::reqwest::Method::POST,
        path: "/api/v2/search",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: Some(::std::time::Duration::from_secs(45u64)),
    };
    static LIST_SEARCHES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_searches",
        wire_id: "listSearches",
        method: ::reqwest::Method::GET,
        path: "/api/v2/search",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: Some(::octo_transport::Paging {
            cursor_parameter: "cursor",
            next_cursor_pointer: "/pagination/nextCursor",
        }),
        deadline: None,
    };
    static GET_SEARCH: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_search",
        wire_id: "getSearch",
        method: ::reqwest::Method::GET,
        path: "/api/v2/search/{searchId}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_MENTION_VOLUME: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_mention_volume",
        wire_id: "getMentionVolume",
        method: ::reqwest::Method::GET,
        path: "/api/v2/analytics/volume",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_SENTIMENT_DISTRIBUTION: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_sentiment_distribution",
        wire_id: "getSentimentDistribution",
        method: ::reqwest::Method::GET,
        path: "/api/v2/analytics/sentiment",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_SOURCE_BREAKDOWN: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_source_breakdown",
        wire_id: "getSourceBreakdown",
        method: ::reqwest::Method::GET,
        path: "/api/v2/analytics/sources",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_KEYWORD_BREAKDOWN: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_keyword_breakdown",
        wire_id: "getKeywordBreakdown",
        method: ::reqwest::Method::GET,
        path: "/api/v2/analytics/keywords",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_ANALYTICS_DASHBOARD: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_analytics_dashboard",
        wire_id: "getAnalyticsDashboard",
        method: ::reqwest::Method::GET,
        path: "/api/v2/analytics/dashboard",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_ORGANIZATION: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_organization",
        wire_id: "getOrganization",
        method: ::reqwest::Method::GET,
        path: "/api/v2/org",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_ORGANIZATION: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_organization",
        wire_id: "updateOrganization",
        method: ::reqwest::Method::PATCH,
        path: "/api/v2/org",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_USAGE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_usage",
        wire_id: "getUsage",
        method: ::reqwest::Method::GET,
        path: "/api/v2/org/usage",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static CREATE_UPGRADE_LINK: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_upgrade_link",
        wire_id: "createUpgradeLink",
        method: ::reqwest::Method::POST,
        path: "/api/v2/org/upgrade-link",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_COMPANY_PROFILE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_company_profile",
        wire_id: "getCompanyProfile",
        method: ::reqwest::Method::GET,
        path: "/api/v2/org/company",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_COMPANY_PROFILE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_company_profile",
        wire_id: "updateCompanyProfile",
        method: ::reqwest::Method::PATCH,
        path: "/api/v2/org/company",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static LIST_MEMBERS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_members",
        wire_id: "listMembers",
        method: ::reqwest::Method::GET,
        path: "/api/v2/org/members",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static LIST_INVITATIONS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_invitations",
        wire_id: "listInvitations",
        method: ::reqwest::Method::GET,
        path: "/api/v2/org/members/invitations",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static INVITE_MEMBER: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "invite_member",
        wire_id: "inviteMember",
        method: ::reqwest::Method::POST,
        path: "/api/v2/org/members/invite",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("admin"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static REMOVE_MEMBER: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "remove_member",
        wire_id: "removeMember",
        method: ::reqwest::Method::DELETE,
        path: "/api/v2/org/members/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("admin"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_GLOBAL_FILTERS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_global_filters",
        wire_id: "getGlobalFilters",
        method: ::reqwest::Method::GET,
        path: "/api/v2/filters/global",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_GLOBAL_FILTERS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_global_filters",
        wire_id: "updateGlobalFilters",
        method: ::reqwest::Method::PATCH,
        path: "/api/v2/filters/global",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static ADD_GLOBAL_FILTER_VALUES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "add_global_filter_values",
        wire_id: "addGlobalFilterValues",
        method: ::reqwest::Method::POST,
        path: "/api/v2/filters/global/add",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static REMOVE_GLOBAL_FILTER_VALUES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "remove_global_filter_values",
        wire_id: "removeGlobalFilterValues",
        method: ::reqwest::Method::POST,
        path: "/api/v2/filters/global/remove",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: Some("write"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static CONVERT_FILTER_QUERY: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "convert_filter_query",
        wire_id: "convertFilterQuery",
        method: ::reqwest::Method::POST,
        path: "/api/v2/ai/filter-wizard",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: Some(::std::time::Duration::from_secs(60u64)),
    };
    static GET_SLACK_STATUS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_slack_status",
        wire_id: "getSlackStatus",
        method: ::reqwest::Method::GET,
        path: "/api/v2/integrations/slack",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static LIST_SLACK_CHANNELS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_slack_channels",
        wire_id: "listSlackChannels",
        method: ::reqwest::Method::GET,
        path: "/api/v2/integrations/slack/channels",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: Some(::octo_transport::Paging {
            cursor_parameter: "cursor",
            next_cursor_pointer: "/pagination/nextCursor",
        }),
        deadline: None,
    };
    static GET_AUTH: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_auth",
        wire_id: "getAuth",
        method: ::reqwest::Method::GET,
        path: "/api/v2/auth",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: Some("read"),
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_OPEN_API_DOCUMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_open_api_document",
        wire_id: "getOpenApiDocument",
        method: ::reqwest::Method::GET,
        path: "/api/v2/openapi.json",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static GET_API_DOCS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_api_docs",
        wire_id: "getApiDocs",
        method: ::reqwest::Method::GET,
        path: "/api/v2/docs",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["text/html"],
        paging: None,
        deadline: None,
    };
    impl OperationId {
        /// Every operation, in the order of the contract.
        pub const ALL: [Self; 56usize] = [
            Self::ListMentions,
            Self::ExportMentions,
            Self::ListMentionsByAuthor,
            Self::GetMention,
            Self::UpdateMention,
            Self::ListKeywords,
            Self::CreateKeyword,
            Self::ListKeywordSuggestions,
            Self::AcceptKeywordSuggestion,
            Self::RejectKeywordSuggestions,
            Self::UpdateKeyword,
            Self::DeleteKeyword,
            Self::ToggleKeywordPause,
            Self::ListFeeds,
            Self::CreateFeed,
            Self::GetFeed,
            Self::UpdateFeed,
            Self::DeleteFeed,
            Self::ListNotifications,
            Self::CreateNotification,
            Self::GetNotification,
            Self::UpdateNotification,
            Self::DeleteNotification,
            Self::TestNotification,
            Self::SubmitFeedback,
            Self::RemoveFeedback,
            Self::GetFeedbackStats,
            Self::ListTags,
            Self::RunSearch,
            Self::ListSearches,
            Self::GetSearch,
            Self::GetMentionVolume,
            Self::GetSentimentDistribution,
            Self::GetSourceBreakdown,
            Self::GetKeywordBreakdown,
            Self::GetAnalyticsDashboard,
            Self::GetOrganization,
            Self::UpdateOrganization,
            Self::GetUsage,
            Self::CreateUpgradeLink,
            Self::GetCompanyProfile,
            Self::UpdateCompanyProfile,
            Self::ListMembers,
            Self::ListInvitations,
            Self::InviteMember,
            Self::RemoveMember,
            Self::GetGlobalFilters,
            Self::UpdateGlobalFilters,
            Self::AddGlobalFilterValues,
            Self::RemoveGlobalFilterValues,
            Self::ConvertFilterQuery,
            Self::GetSlackStatus,
            Self::ListSlackChannels,
            Self::GetAuth,
            Self::GetOpenApiDocument,
            Self::GetApiDocs,
        ];
        /// What is known about the operation.
        pub fn spec(self) -> &'static ::octo_transport::Operation {
            match self {
                Self::ListMentions => &LIST_MENTIONS,
                Self::ExportMentions => &EXPORT_MENTIONS,
                Self::ListMentionsByAuthor => &LIST_MENTIONS_BY_AUTHOR,
                Self::GetMention => &GET_MENTION,
                Self::UpdateMention => &UPDATE_MENTION,
                Self::ListKeywords => &LIST_KEYWORDS,
                Self::CreateKeyword => &CREATE_KEYWORD,
                Self::ListKeywordSuggestions => &LIST_KEYWORD_SUGGESTIONS,
                Self::AcceptKeywordSuggestion => &ACCEPT_KEYWORD_SUGGESTION,
                Self::RejectKeywordSuggestions => &REJECT_KEYWORD_SUGGESTIONS,
                Self::UpdateKeyword => &UPDATE_KEYWORD,
                Self::DeleteKeyword => &DELETE_KEYWORD,
                Self::ToggleKeywordPause => &TOGGLE_KEYWORD_PAUSE,
                Self::ListFeeds => &LIST_FEEDS,
                Self::CreateFeed => &CREATE_FEED,
                Self::GetFeed => &GET_FEED,
                Self::UpdateFeed => &UPDATE_FEED,
                Self::DeleteFeed => &DELETE_FEED,
                Self::ListNotifications => &LIST_NOTIFICATIONS,
                Self::CreateNotification => &CREATE_NOTIFICATION,
                Self::GetNotification => &GET_NOTIFICATION,
                Self::UpdateNotification => &UPDATE_NOTIFICATION,
                Self::DeleteNotification => &DELETE_NOTIFICATION,
                Self::TestNotification => &TEST_NOTIFICATION,
                Self::SubmitFeedback => &SUBMIT_FEEDBACK,
                Self::RemoveFeedback => &REMOVE_FEEDBACK,
                Self::GetFeedbackStats => &GET_FEEDBACK_STATS,
                Self::ListTags => &LIST_TAGS,
                Self::RunSearch => &RUN_SEARCH,
                Self::ListSearches => &LIST_SEARCHES,
                Self::GetSearch => &GET_SEARCH,
                Self::GetMentionVolume => &GET_MENTION_VOLUME,
                Self::GetSentimentDistribution => &GET_SENTIMENT_DISTRIBUTION,
                Self::GetSourceBreakdown => &GET_SOURCE_BREAKDOWN,
                Self::GetKeywordBreakdown => &GET_KEYWORD_BREAKDOWN,
                Self::GetAnalyticsDashboard => &GET_ANALYTICS_DASHBOARD,
                Self::GetOrganization => &GET_ORGANIZATION,
                Self::UpdateOrganization => &UPDATE_ORGANIZATION,
                Self::GetUsage => &GET_USAGE,
                Self::CreateUpgradeLink => &CREATE_UPGRADE_LINK,
                Self::GetCompanyProfile => &GET_COMPANY_PROFILE,
                Self::UpdateCompanyProfile => &UPDATE_COMPANY_PROFILE,
                Self::ListMembers => &LIST_MEMBERS,
                Self::ListInvitations => &LIST_INVITATIONS,
                Self::InviteMember => &INVITE_MEMBER,
                Self::RemoveMember => &REMOVE_MEMBER,
                Self::GetGlobalFilters => &GET_GLOBAL_FILTERS,
                Self::UpdateGlobalFilters => &UPDATE_GLOBAL_FILTERS,
                Self::AddGlobalFilterValues => &ADD_GLOBAL_FILTER_VALUES,
                Self::RemoveGlobalFilterValues => &REMOVE_GLOBAL_FILTER_VALUES,
                Self::ConvertFilterQuery => &CONVERT_FILTER_QUERY,
                Self::GetSlackStatus => &GET_SLACK_STATUS,
                Self::ListSlackChannels => &LIST_SLACK_CHANNELS,
                Self::GetAuth => &GET_AUTH,
                Self::GetOpenApiDocument => &GET_OPEN_API_DOCUMENT,
                Self::GetApiDocs => &GET_API_DOCS,
            }
        }
        /// The operation of a generated method, by the method's name.
        pub fn from_id(id: &str) -> Option<Self> {
            match id {
                "list_mentions" => Some(Self::ListMentions),
                "export_mentions" => Some(Self::ExportMentions),
                "list_mentions_by_author" => Some(Self::ListMentionsByAuthor),
                "get_mention" => Some(Self::GetMention),
                "update_mention" => Some(Self::UpdateMention),
                "list_keywords" => Some(Self::ListKeywords),
                "create_keyword" => Some(Self::CreateKeyword),
                "list_keyword_suggestions" => Some(Self::ListKeywordSuggestions),
                "accept_keyword_suggestion" => Some(Self::AcceptKeywordSuggestion),
                "reject_keyword_suggestions" => Some(Self::RejectKeywordSuggestions),
                "update_keyword" => Some(Self::UpdateKeyword),
                "delete_keyword" => Some(Self::DeleteKeyword),
                "toggle_keyword_pause" => Some(Self::ToggleKeywordPause),
                "list_feeds" => Some(Self::ListFeeds),
                "create_feed" => Some(Self::CreateFeed),
                "get_feed" => Some(Self::GetFeed),
                "update_feed" => Some(Self::UpdateFeed),
                "delete_feed" => Some(Self::DeleteFeed),
                "list_notifications" => Some(Self::ListNotifications),
                "create_notification" => Some(Self::CreateNotification),
                "get_notification" => Some(Self::GetNotification),
                "update_notification" => Some(Self::UpdateNotification),
                "delete_notification" => Some(Self::DeleteNotification),
                "test_notification" => Some(Self::TestNotification),
                "submit_feedback" => Some(Self::SubmitFeedback),
                "remove_feedback" => Some(Self::RemoveFeedback),
                "get_feedback_stats" => Some(Self::GetFeedbackStats),
                "list_tags" => Some(Self::ListTags),
                "run_search" => Some(Self::RunSearch),
                "list_searches" => Some(Self::ListSearches),
                "get_search" => Some(Self::GetSearch),
                "get_mention_volume" => Some(Self::GetMentionVolume),
                "get_sentiment_distribution" => Some(Self::GetSentimentDistribution),
                "get_source_breakdown" => Some(Self::GetSourceBreakdown),
                "get_keyword_breakdown" => Some(Self::GetKeywordBreakdown),
                "get_analytics_dashboard" => Some(Self::GetAnalyticsDashboard),
                "get_organization" => Some(Self::GetOrganization),
                "update_organization" => Some(Self::UpdateOrganization),
                "get_usage" => Some(Self::GetUsage),
                "create_upgrade_link" => Some(Self::CreateUpgradeLink),
                "get_company_profile" => Some(Self::GetCompanyProfile),
                "update_company_profile" => Some(Self::UpdateCompanyProfile),
                "list_members" => Some(Self::ListMembers),
                "list_invitations" => Some(Self::ListInvitations),
                "invite_member" => Some(Self::InviteMember),
                "remove_member" => Some(Self::RemoveMember),
                "get_global_filters" => Some(Self::GetGlobalFilters),
                "update_global_filters" => Some(Self::UpdateGlobalFilters),
                "add_global_filter_values" => Some(Self::AddGlobalFilterValues),
                "remove_global_filter_values" => Some(Self::RemoveGlobalFilterValues),
                "convert_filter_query" => Some(Self::ConvertFilterQuery),
                "get_slack_status" => Some(Self::GetSlackStatus),
                "list_slack_channels" => Some(Self::ListSlackChannels),
                "get_auth" => Some(Self::GetAuth),
                "get_open_api_document" => Some(Self::GetOpenApiDocument),
                "get_api_docs" => Some(Self::GetApiDocs),
                _ => None,
            }
        }
        /// The name of the generated method.
        pub fn as_str(self) -> &'static str {
            self.spec().id
        }
    }
    impl ::std::fmt::Display for OperationId {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.write_str(self.spec().wire_id)
        }
    }
}
/// Reading of instants.
mod instants {
    use ::chrono::{DateTime, FixedOffset, NaiveDate, offset::Utc};
    /// An instant, read from RFC 3339.
    pub(super) struct Instant(pub(super) DateTime<Utc>);
    struct Text;
    impl ::serde::de::Visitor<'_> for Text {
        type Value = Instant;
        fn expecting(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.write_str("an RFC 3339 formatted date and time string")
        }
        fn visit_str<E: ::serde::de::Error>(
            self,
            text: &str,
        ) -> ::std::result::Result<Instant, E> {
            if let Some(instant) = usual(text.as_bytes()) {
                return Ok(Instant(instant));
            }
            let instant = text.parse::<DateTime<FixedOffset>>().map_err(E::custom)?;
            Ok(Instant(instant.with_timezone(&Utc)))
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Instant {
        fn deserialize<D>(input: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            input.deserialize_str(Text)
        }
    }
    /// `2026-06-16T09:30:00Z`, with up to nine decimals of the second.
    fn usual(text: &[u8]) -> ::std::option::Option<DateTime<Utc>> {
        let (date_and_time, rest) = text.split_first_chunk::<19>()?;
        let decimals = match rest {
            b"Z" => &[],
            [b'.', decimals @ .., b'Z'] if matches!(decimals.len(), 1..= 9) => decimals,
            _ => return None,
        };
        let marks = [4, 7, 10, 13, 16].map(|at| date_and_time[at]);
        if marks != *b"--T::" {
            return None;
        }
        let [year, month, day] = [0..4, 5..7, 8..10]
            .map(|at| number(&date_and_time[at]));
        let [hour, minute, second] = [11..13, 14..16, 17..19]
            .map(|at| number(&date_and_time[at]));
        let scale = 10_u32.pow(9 - u32::try_from(decimals.len()).ok()?);
        let date = NaiveDate::from_ymd_opt(i32::try_from(year?).ok()?, month?, day?)?;
        let nanoseconds = number(decimals)? * scale;
        let time = date.and_hms_nano_opt(hour?, minute?, second?, nanoseconds)?;
        Some(time.and_utc())
    }
    /// A number of at most nine decimal digits.
    fn number(digits: &[u8]) -> ::std::option::Option<u32> {
        digits
            .iter()
            .try_fold(
                0,
                |number, digit| {
                    digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0'))
                },
            )
    }
}
