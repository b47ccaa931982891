// Generated from the catalio contract (openapi.json sha256:3010d0805e522ada2fb56a963e650ceca56d1aebf9171bbd9e0adceca08070f7, overlay.json sha256:0f99717dcefb749d0d4e3ce303c0781b83450e75e1ede09e8e9c585edcc30e02). Do not edit.
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///`AnalyzeRequirementSentimentResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct AnalyzeRequirementSentimentResponse {
        ///Stakeholder concerns found.
        pub concerns: ::std::vec::Vec<::std::string::String>,
        ///Strength, from -1 to 1.
        pub score: f64,
        pub sentiment: super::enums::Sentiment,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for AnalyzeRequirementSentimentResponse {
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
                            "concerns" => __Key::Member0,
                            "score" => __Key::Member1,
                            "sentiment" => __Key::Member2,
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
                type Value = AnalyzeRequirementSentimentResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct AnalyzeRequirementSentimentResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<
                    AnalyzeRequirementSentimentResponse,
                    __A::Error,
                >
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<f64> = None;
                    let mut member_2: ::std::option::Option<super::enums::Sentiment> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("concerns"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("score"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("sentiment"),
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
                    Ok(AnalyzeRequirementSentimentResponse {
                        concerns: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "concerns",
                            ))?,
                        score: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("score"))?,
                        sentiment: member_2
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
    ///`AssessRequirementQualityResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct AssessRequirementQualityResponse {
        ///Weighted points per dimension.
        pub dimensions: AssessRequirementQualityResponseDimensions,
        pub grade: super::enums::QualityGrade,
        ///Points on the 175 point scale.
        pub score: f64,
        ///Improvements proposed.
        pub suggestions: ::std::vec::Vec<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for AssessRequirementQualityResponse {
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
                            "dimensions" => __Key::Member0,
                            "grade" => __Key::Member1,
                            "score" => __Key::Member2,
                            "suggestions" => __Key::Member3,
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
                type Value = AssessRequirementQualityResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct AssessRequirementQualityResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<AssessRequirementQualityResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        AssessRequirementQualityResponseDimensions,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        super::enums::QualityGrade,
                    > = None;
                    let mut member_2: ::std::option::Option<f64> = None;
                    let mut member_3: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("dimensions"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("grade"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("score"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("suggestions"),
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
                    Ok(AssessRequirementQualityResponse {
                        dimensions: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "dimensions",
                            ))?,
                        grade: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("grade"))?,
                        score: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("score"))?,
                        suggestions: member_3
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
    ///Weighted points per dimension.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct AssessRequirementQualityResponseDimensions {
        ///At most 48.
        pub clarity: f64,
        ///At most 46.
        pub completeness: f64,
        ///At most 37.
        pub feasibility: f64,
        ///At most 44.
        pub quality: f64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for AssessRequirementQualityResponseDimensions {
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
                            "clarity" => __Key::Member0,
                            "completeness" => __Key::Member1,
                            "feasibility" => __Key::Member2,
                            "quality" => __Key::Member3,
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
                type Value = AssessRequirementQualityResponseDimensions;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct AssessRequirementQualityResponseDimensions")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<
                    AssessRequirementQualityResponseDimensions,
                    __A::Error,
                >
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<f64> = None;
                    let mut member_1: ::std::option::Option<f64> = None;
                    let mut member_2: ::std::option::Option<f64> = None;
                    let mut member_3: ::std::option::Option<f64> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("clarity"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("completeness"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("feasibility"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("quality"));
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
                    Ok(AssessRequirementQualityResponseDimensions {
                        clarity: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "clarity",
                            ))?,
                        completeness: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "completeness",
                            ))?,
                        feasibility: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "feasibility",
                            ))?,
                        quality: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "quality",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Something the business can do or wants to be able to do, independent of the systems behind it.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Capability {
        ///Attributes of a capability.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<CapabilityAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Relationships of a capability.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub relationships: ::std::collections::BTreeMap<
            ::std::string::String,
            Relationship,
        >,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Capability {
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
                            "attributes" => __Key::Member0,
                            "id" => __Key::Member1,
                            "links" => __Key::Member2,
                            "meta" => __Key::Member3,
                            "relationships" => __Key::Member4,
                            "type" => __Key::Member5,
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
                type Value = Capability;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Capability")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Capability, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<CapabilityAttributes>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, Relationship>,
                    > = None;
                    let mut member_5: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attributes"),
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relationships"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
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
                    Ok(Capability {
                        attributes: member_0.unwrap_or(None),
                        id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        links: member_2.unwrap_or(None),
                        meta: member_3.unwrap_or_default(),
                        relationships: member_4.unwrap_or_default(),
                        type_: member_5
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Attributes of a capability.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct CapabilityAttributes {
        ///Capability domain. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capability_type: ::std::option::Option<::std::string::String>,
        ///What the capability enables. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///When the record was created (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inserted_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Capability name. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Parent capability, for trees. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parent_id: ::std::option::Option<::uuid::Uuid>,
        ///Whether the capability exists, is intended or is being dropped. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<super::enums::CapabilityStatus>,
        ///When the record last changed (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for CapabilityAttributes {
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
                            "capability_type" => __Key::Member0,
                            "description" => __Key::Member1,
                            "inserted_at" => __Key::Member2,
                            "name" => __Key::Member3,
                            "parent_id" => __Key::Member4,
                            "status" => __Key::Member5,
                            "updated_at" => __Key::Member6,
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
                type Value = CapabilityAttributes;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct CapabilityAttributes")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<CapabilityAttributes, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<::uuid::Uuid>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<super::enums::CapabilityStatus>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("capability_type"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("description"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("inserted_at"),
                                    );
                                }
                                member_2 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("parent_id"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updated_at"),
                                    );
                                }
                                member_6 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(CapabilityAttributes {
                        capability_type: member_0.unwrap_or(None),
                        description: member_1.unwrap_or(None),
                        inserted_at: member_2.unwrap_or(None),
                        name: member_3.unwrap_or(None),
                        parent_id: member_4.unwrap_or(None),
                        status: member_5.unwrap_or(None),
                        updated_at: member_6.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///One discrete piece of an application's implementation, usually found by sync.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Component {
        ///Attributes of a component.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<ComponentAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Relationships of a component.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub relationships: ::std::collections::BTreeMap<
            ::std::string::String,
            Relationship,
        >,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Component {
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
                            "attributes" => __Key::Member0,
                            "id" => __Key::Member1,
                            "links" => __Key::Member2,
                            "meta" => __Key::Member3,
                            "relationships" => __Key::Member4,
                            "type" => __Key::Member5,
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
                type Value = Component;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Component")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Component, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<ComponentAttributes>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, Relationship>,
                    > = None;
                    let mut member_5: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attributes"),
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relationships"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
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
                    Ok(Component {
                        attributes: member_0.unwrap_or(None),
                        id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        links: member_2.unwrap_or(None),
                        meta: member_3.unwrap_or_default(),
                        relationships: member_4.unwrap_or_default(),
                        type_: member_5
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Attributes of a component.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ComponentAttributes {
        ///Kind of technical artifact. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub component_type: ::std::option::Option<super::enums::ComponentType>,
        ///What the component does. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Identifier in that system. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_id: ::std::option::Option<::std::string::String>,
        ///System in which the component primarily lives. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_system_type: ::std::option::Option<
            super::enums::ExternalSystemType,
        >,
        ///Link into that system. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_url: ::std::option::Option<::std::string::String>,
        ///When the record was created (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inserted_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///When the component was last synchronised. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_synced_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Component name. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Whether the known representations agree. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sync_state: ::std::option::Option<super::enums::SyncState>,
        ///When the record last changed (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ComponentAttributes {
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
                Member9,
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
                            "component_type" => __Key::Member0,
                            "description" => __Key::Member1,
                            "external_id" => __Key::Member2,
                            "external_system_type" => __Key::Member3,
                            "external_url" => __Key::Member4,
                            "inserted_at" => __Key::Member5,
                            "last_synced_at" => __Key::Member6,
                            "name" => __Key::Member7,
                            "sync_state" => __Key::Member8,
                            "updated_at" => __Key::Member9,
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
                type Value = ComponentAttributes;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ComponentAttributes")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ComponentAttributes, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<super::enums::ComponentType>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<super::enums::ExternalSystemType>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_7: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_8: ::std::option::Option<
                        ::std::option::Option<super::enums::SyncState>,
                    > = None;
                    let mut member_9: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("component_type"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("description"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("external_id"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("external_system_type"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("external_url"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("inserted_at"),
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
                                    return Err(
                                        ::serde::de::Error::duplicate_field("last_synced_at"),
                                    );
                                }
                                member_6 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_7 = Some(members.next_value()?);
                            }
                            __Key::Member8 => {
                                if member_8.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("sync_state"),
                                    );
                                }
                                member_8 = Some(members.next_value()?);
                            }
                            __Key::Member9 => {
                                if member_9.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updated_at"),
                                    );
                                }
                                member_9 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(ComponentAttributes {
                        component_type: member_0.unwrap_or(None),
                        description: member_1.unwrap_or(None),
                        external_id: member_2.unwrap_or(None),
                        external_system_type: member_3.unwrap_or(None),
                        external_url: member_4.unwrap_or(None),
                        inserted_at: member_5.unwrap_or(None),
                        last_synced_at: member_6.unwrap_or(None),
                        name: member_7.unwrap_or(None),
                        sync_state: member_8.unwrap_or(None),
                        updated_at: member_9.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A JSON:API document.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Document {
        ///A resource, a list of them, linkage, or null.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::serde_json::Value>,
        ///Resources that were asked for beside the primary data.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Document {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = Document;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Document")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Document, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::serde_json::Value>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(Document {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///What every error of this API may carry.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ErrorBody {
        pub errors: Errors,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ErrorBody {
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
                            "errors" => __Key::Member0,
                            "jsonapi" => __Key::Member1,
                            "meta" => __Key::Member2,
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
                type Value = ErrorBody;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ErrorBody")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ErrorBody, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<Errors> = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("errors"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(ErrorBody {
                        errors: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("errors"))?,
                        jsonapi: member_1.unwrap_or(None),
                        meta: member_2.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`ErrorModel`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ErrorModel {
        ///Machine readable error code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///Explanation of this occurrence.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub detail: ::std::option::Option<::std::string::String>,
        ///Identifies this occurrence.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<ErrorModelSource>,
        ///HTTP status, as a string.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///Short summary of the kind of problem.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ErrorModel {
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
                            "detail" => __Key::Member1,
                            "id" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
                            "source" => __Key::Member5,
                            "status" => __Key::Member6,
                            "title" => __Key::Member7,
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
                type Value = ErrorModel;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ErrorModel")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ErrorModel, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<ErrorModelSource>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_7: ::std::option::Option<
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
                                    return Err(::serde::de::Error::duplicate_field("detail"));
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("source"));
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_6 = Some(members.next_value()?);
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("title"));
                                }
                                member_7 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(ErrorModel {
                        code: member_0.unwrap_or(None),
                        detail: member_1.unwrap_or(None),
                        id: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        source: member_5.unwrap_or(None),
                        status: member_6.unwrap_or(None),
                        title: member_7.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`ErrorModelSource`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ErrorModelSource {
        ///Query parameter at fault.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parameter: ::std::option::Option<::std::string::String>,
        ///JSON Pointer to the offending part of the request.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pointer: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ErrorModelSource {
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
                            "parameter" => __Key::Member0,
                            "pointer" => __Key::Member1,
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
                type Value = ErrorModelSource;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ErrorModelSource")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ErrorModelSource, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("parameter"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("pointer"));
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
                    Ok(ErrorModelSource {
                        parameter: member_0.unwrap_or(None),
                        pointer: member_1.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`Errors`
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct Errors(pub ::std::vec::Vec<ErrorModel>);
    impl ::std::ops::Deref for Errors {
        type Target = ::std::vec::Vec<ErrorModel>;
        fn deref(&self) -> &::std::vec::Vec<ErrorModel> {
            &self.0
        }
    }
    impl ::std::convert::From<Errors> for ::std::vec::Vec<ErrorModel> {
        fn from(value: Errors) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<ErrorModel>> for Errors {
        fn from(value: ::std::vec::Vec<ErrorModel>) -> Self {
            Self(value)
        }
    }
    ///`GenerateRequirementSummaryResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GenerateRequirementSummaryResponse {
        ///Text written.
        pub summary: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GenerateRequirementSummaryResponse {
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
                            "summary" => __Key::Member0,
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
                type Value = GenerateRequirementSummaryResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GenerateRequirementSummaryResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<
                    GenerateRequirementSummaryResponse,
                    __A::Error,
                >
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("summary"));
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
                    Ok(GenerateRequirementSummaryResponse {
                        summary: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "summary",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GenerateRequirementTagsResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GenerateRequirementTagsResponse {
        ///Tags derived.
        pub tags: ::std::vec::Vec<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GenerateRequirementTagsResponse {
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
                            "tags" => __Key::Member0,
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
                type Value = GenerateRequirementTagsResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GenerateRequirementTagsResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GenerateRequirementTagsResponse, __A::Error>
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
                                    return Err(::serde::de::Error::duplicate_field("tags"));
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
                    Ok(GenerateRequirementTagsResponse {
                        tags: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("tags"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetCapabilityResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetCapabilityResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Capability>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetCapabilityResponse {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = GetCapabilityResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetCapabilityResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetCapabilityResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<Capability>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(GetCapabilityResponse {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetComponentResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetComponentResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Component>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetComponentResponse {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = GetComponentResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetComponentResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetComponentResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<Component>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(GetComponentResponse {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetPersonaResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetPersonaResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Persona>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetPersonaResponse {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = GetPersonaResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetPersonaResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetPersonaResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<Persona>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(GetPersonaResponse {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetPolicyResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetPolicyResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Policy>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetPolicyResponse {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = GetPolicyResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetPolicyResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetPolicyResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<Policy>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(GetPolicyResponse {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetProcessResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetProcessResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Process>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetProcessResponse {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = GetProcessResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetProcessResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetProcessResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<Process>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(GetProcessResponse {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetRequirementDetailResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetRequirementDetailResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Requirement>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetRequirementDetailResponse {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = GetRequirementDetailResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetRequirementDetailResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetRequirementDetailResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<Requirement>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(GetRequirementDetailResponse {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetRequirementResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetRequirementResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Requirement>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetRequirementResponse {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = GetRequirementResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetRequirementResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetRequirementResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<Requirement>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(GetRequirementResponse {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetRequirementStatsResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetRequirementStatsResponse {
        ///Mean quality score of graded requirements.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub average_quality_score: ::std::option::Option<f64>,
        ///Count per priority.
        pub by_priority: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Count per lifecycle state.
        pub by_status: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///All requirements.
        pub total: i64,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetRequirementStatsResponse {
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
                            "average_quality_score" => __Key::Member0,
                            "by_priority" => __Key::Member1,
                            "by_status" => __Key::Member2,
                            "total" => __Key::Member3,
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
                type Value = GetRequirementStatsResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetRequirementStatsResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetRequirementStatsResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<f64>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_3: ::std::option::Option<i64> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("average_quality_score"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("by_priority"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("by_status"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("total"));
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
                    Ok(GetRequirementStatsResponse {
                        average_quality_score: member_0.unwrap_or(None),
                        by_priority: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "by_priority",
                            ))?,
                        by_status: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "by_status",
                            ))?,
                        total: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field("total"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetTeamResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetTeamResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Team>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetTeamResponse {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = GetTeamResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetTeamResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetTeamResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<Team>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(GetTeamResponse {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetTestCaseResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetTestCaseResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<TestCase>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetTestCaseResponse {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = GetTestCaseResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetTestCaseResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetTestCaseResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<TestCase>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(GetTestCaseResponse {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetTestResultResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetTestResultResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<TestResult>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetTestResultResponse {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = GetTestResultResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetTestResultResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetTestResultResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<TestResult>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(GetTestResultResponse {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`GetUseCaseResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct GetUseCaseResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<UseCase>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub included: ::std::vec::Vec<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub jsonapi: ::std::option::Option<Jsonapi>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for GetUseCaseResponse {
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
                            "data" => __Key::Member0,
                            "included" => __Key::Member1,
                            "jsonapi" => __Key::Member2,
                            "links" => __Key::Member3,
                            "meta" => __Key::Member4,
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
                type Value = GetUseCaseResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct GetUseCaseResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<GetUseCaseResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<UseCase>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Jsonapi>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("included"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("jsonapi"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(GetUseCaseResponse {
                        data: member_0.unwrap_or(None),
                        included: member_1.unwrap_or_default(),
                        jsonapi: member_2.unwrap_or(None),
                        links: member_3.unwrap_or(None),
                        meta: member_4.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`Jsonapi`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Jsonapi {
        ///JSON:API version the server reports.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Jsonapi {
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
                            "version" => __Key::Member0,
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
                type Value = Jsonapi;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Jsonapi")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Jsonapi, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("version"));
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
                    Ok(Jsonapi {
                        version: member_0.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///URL of the link target; null where the target does not exist.
    #[non_exhaustive]
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct Link(pub ::std::string::String);
    impl ::std::ops::Deref for Link {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Link> for ::std::string::String {
        fn from(value: Link) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for Link {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for Link {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for Link {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///`Links`
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct Links(
        pub ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<Link>,
        >,
    );
    impl ::std::ops::Deref for Links {
        type Target = ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<Link>,
        >;
        fn deref(
            &self,
        ) -> &::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<Link>,
        > {
            &self.0
        }
    }
    impl ::std::convert::From<Links>
    for ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<Link>,
    > {
        fn from(value: Links) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::std::collections::BTreeMap<::std::string::String, ::std::option::Option<Link>>,
    > for Links {
        fn from(
            value: ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<Link>,
            >,
        ) -> Self {
            Self(value)
        }
    }
    ///A named kind of user or stakeholder that requirements serve.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Persona {
        ///Attributes of a persona.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<PersonaAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Relationships of a persona.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub relationships: ::std::collections::BTreeMap<
            ::std::string::String,
            Relationship,
        >,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Persona {
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
                            "attributes" => __Key::Member0,
                            "id" => __Key::Member1,
                            "links" => __Key::Member2,
                            "meta" => __Key::Member3,
                            "relationships" => __Key::Member4,
                            "type" => __Key::Member5,
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
                type Value = Persona;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Persona")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Persona, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<PersonaAttributes>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, Relationship>,
                    > = None;
                    let mut member_5: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attributes"),
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relationships"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
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
                    Ok(Persona {
                        attributes: member_0.unwrap_or(None),
                        id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        links: member_2.unwrap_or(None),
                        meta: member_3.unwrap_or_default(),
                        relationships: member_4.unwrap_or_default(),
                        type_: member_5
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Attributes of a persona.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct PersonaAttributes {
        ///Who the persona is. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///What the persona tries to achieve. Returned by default.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub goals: ::std::vec::Vec<::std::string::String>,
        ///When the record was created (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inserted_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Persona name. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What gets in the persona's way. Returned by default.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub pain_points: ::std::vec::Vec<::std::string::String>,
        ///When the record last changed (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for PersonaAttributes {
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
                            "description" => __Key::Member0,
                            "goals" => __Key::Member1,
                            "inserted_at" => __Key::Member2,
                            "name" => __Key::Member3,
                            "pain_points" => __Key::Member4,
                            "updated_at" => __Key::Member5,
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
                type Value = PersonaAttributes;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct PersonaAttributes")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<PersonaAttributes, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("description"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("goals"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("inserted_at"),
                                    );
                                }
                                member_2 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("pain_points"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updated_at"),
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
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(PersonaAttributes {
                        description: member_0.unwrap_or(None),
                        goals: member_1.unwrap_or_default(),
                        inserted_at: member_2.unwrap_or(None),
                        name: member_3.unwrap_or(None),
                        pain_points: member_4.unwrap_or_default(),
                        updated_at: member_5.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A governance rule that constrains requirements.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Policy {
        ///Attributes of a policy.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<PolicyAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Relationships of a policy.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub relationships: ::std::collections::BTreeMap<
            ::std::string::String,
            Relationship,
        >,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Policy {
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
                            "attributes" => __Key::Member0,
                            "id" => __Key::Member1,
                            "links" => __Key::Member2,
                            "meta" => __Key::Member3,
                            "relationships" => __Key::Member4,
                            "type" => __Key::Member5,
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
                type Value = Policy;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Policy")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Policy, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<PolicyAttributes>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, Relationship>,
                    > = None;
                    let mut member_5: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attributes"),
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relationships"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
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
                    Ok(Policy {
                        attributes: member_0.unwrap_or(None),
                        id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        links: member_2.unwrap_or(None),
                        meta: member_3.unwrap_or_default(),
                        relationships: member_4.unwrap_or_default(),
                        type_: member_5
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Attributes of a policy.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct PolicyAttributes {
        ///What the policy demands. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///First day the policy applies. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub effective_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///How binding the policy is. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enforcement_level: ::std::option::Option<super::enums::EnforcementLevel>,
        ///When the record was created (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inserted_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Policy name. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Day of the next review. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_review_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///Area the policy governs. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub policy_type: ::std::option::Option<super::enums::PolicyType>,
        ///How often the policy is reviewed. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub review_frequency: ::std::option::Option<super::enums::ReviewFrequency>,
        ///Lifecycle state. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<super::enums::PolicyStatus>,
        ///When the record last changed (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for PolicyAttributes {
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
                Member9,
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
                            "description" => __Key::Member0,
                            "effective_on" => __Key::Member1,
                            "enforcement_level" => __Key::Member2,
                            "inserted_at" => __Key::Member3,
                            "name" => __Key::Member4,
                            "next_review_on" => __Key::Member5,
                            "policy_type" => __Key::Member6,
                            "review_frequency" => __Key::Member7,
                            "status" => __Key::Member8,
                            "updated_at" => __Key::Member9,
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
                type Value = PolicyAttributes;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct PolicyAttributes")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<PolicyAttributes, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::chrono::naive::NaiveDate>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<super::enums::EnforcementLevel>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<::chrono::naive::NaiveDate>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<super::enums::PolicyType>,
                    > = None;
                    let mut member_7: ::std::option::Option<
                        ::std::option::Option<super::enums::ReviewFrequency>,
                    > = None;
                    let mut member_8: ::std::option::Option<
                        ::std::option::Option<super::enums::PolicyStatus>,
                    > = None;
                    let mut member_9: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("description"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("effective_on"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("enforcement_level"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("inserted_at"),
                                    );
                                }
                                member_3 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("next_review_on"),
                                    );
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("policy_type"),
                                    );
                                }
                                member_6 = Some(members.next_value()?);
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("review_frequency"),
                                    );
                                }
                                member_7 = Some(members.next_value()?);
                            }
                            __Key::Member8 => {
                                if member_8.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_8 = Some(members.next_value()?);
                            }
                            __Key::Member9 => {
                                if member_9.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updated_at"),
                                    );
                                }
                                member_9 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(PolicyAttributes {
                        description: member_0.unwrap_or(None),
                        effective_on: member_1.unwrap_or(None),
                        enforcement_level: member_2.unwrap_or(None),
                        inserted_at: member_3.unwrap_or(None),
                        name: member_4.unwrap_or(None),
                        next_review_on: member_5.unwrap_or(None),
                        policy_type: member_6.unwrap_or(None),
                        review_frequency: member_7.unwrap_or(None),
                        status: member_8.unwrap_or(None),
                        updated_at: member_9.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///An ordered workflow of requirements, either a template or a project instance.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Process {
        ///Attributes of a process.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<ProcessAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Relationships of a process.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub relationships: ::std::collections::BTreeMap<
            ::std::string::String,
            Relationship,
        >,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Process {
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
                            "attributes" => __Key::Member0,
                            "id" => __Key::Member1,
                            "links" => __Key::Member2,
                            "meta" => __Key::Member3,
                            "relationships" => __Key::Member4,
                            "type" => __Key::Member5,
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
                type Value = Process;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Process")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Process, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<ProcessAttributes>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, Relationship>,
                    > = None;
                    let mut member_5: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attributes"),
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relationships"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
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
                    Ok(Process {
                        attributes: member_0.unwrap_or(None),
                        id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        links: member_2.unwrap_or(None),
                        meta: member_3.unwrap_or_default(),
                        relationships: member_4.unwrap_or_default(),
                        type_: member_5
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Attributes of a process.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ProcessAttributes {
        ///What the process delivers. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///When the record was created (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inserted_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///True for a reusable template. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_template: ::std::option::Option<bool>,
        ///Process name. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Progress of the process. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<super::enums::ProcessStatus>,
        ///Template this instance was cloned from. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template_id: ::std::option::Option<::uuid::Uuid>,
        ///When the record last changed (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ProcessAttributes {
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
                            "description" => __Key::Member0,
                            "inserted_at" => __Key::Member1,
                            "is_template" => __Key::Member2,
                            "name" => __Key::Member3,
                            "status" => __Key::Member4,
                            "template_id" => __Key::Member5,
                            "updated_at" => __Key::Member6,
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
                type Value = ProcessAttributes;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ProcessAttributes")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ProcessAttributes, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<bool>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<super::enums::ProcessStatus>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<::uuid::Uuid>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("description"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("inserted_at"),
                                    );
                                }
                                member_1 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("is_template"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("template_id"),
                                    );
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updated_at"),
                                    );
                                }
                                member_6 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(ProcessAttributes {
                        description: member_0.unwrap_or(None),
                        inserted_at: member_1.unwrap_or(None),
                        is_template: member_2.unwrap_or(None),
                        name: member_3.unwrap_or(None),
                        status: member_4.unwrap_or(None),
                        template_id: member_5.unwrap_or(None),
                        updated_at: member_6.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A relationship: linkage where it was included, links where there are routes.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Relationship {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Relationship {
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
                            "data" => __Key::Member0,
                            "links" => __Key::Member1,
                            "meta" => __Key::Member2,
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
                type Value = Relationship;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Relationship")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Relationship, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::serde_json::Value>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
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
                    Ok(Relationship {
                        data: member_0.unwrap_or(None),
                        links: member_1.unwrap_or(None),
                        meta: member_2.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A JSON:API document to be sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RequestDocument {
        ///A resource, or linkage.
        pub data: ::serde_json::Value,
    }
    ///A business need written as a user story, with status, review and AI analysis fields.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Requirement {
        ///Attributes of a requirement.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<RequirementAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Relationships of a requirement.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub relationships: ::std::collections::BTreeMap<
            ::std::string::String,
            Relationship,
        >,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Requirement {
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
                            "attributes" => __Key::Member0,
                            "id" => __Key::Member1,
                            "links" => __Key::Member2,
                            "meta" => __Key::Member3,
                            "relationships" => __Key::Member4,
                            "type" => __Key::Member5,
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
                type Value = Requirement;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Requirement")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Requirement, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<RequirementAttributes>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, Relationship>,
                    > = None;
                    let mut member_5: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attributes"),
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relationships"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
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
                    Ok(Requirement {
                        attributes: member_0.unwrap_or(None),
                        id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        links: member_2.unwrap_or(None),
                        meta: member_3.unwrap_or_default(),
                        relationships: member_4.unwrap_or_default(),
                        type_: member_5
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Attributes of a requirement.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct RequirementAttributes {
        ///Whether AI features may read this requirement. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ai_accessible: ::std::option::Option<bool>,
        ///Last generated summary. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ai_summary: ::std::option::Option<::std::string::String>,
        ///Assumptions the requirement rests on. Returned by default.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub assumptions: ::std::vec::Vec<::std::string::String>,
        ///Business value score. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub business_value: ::std::option::Option<i64>,
        ///Expected difficulty. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub complexity: ::std::option::Option<super::enums::Complexity>,
        ///Outcome of review; moved by confirm, reject and investigate. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub confirmation_status: ::std::option::Option<super::enums::ConfirmationStatus>,
        ///Limits the solution has to respect. Returned by default.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub constraints: ::std::vec::Vec<::std::string::String>,
        ///When the record was created (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inserted_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<super::enums::Priority>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quality_grade: ::std::option::Option<super::enums::QualityGrade>,
        ///Score of the last quality assessment, on the 175 point scale. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quality_score: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sentiment: ::std::option::Option<super::enums::Sentiment>,
        ///Where the requirement came from. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<super::enums::RequirementStatus>,
        ///Identifier of the requirement that replaced this one. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub superseded_by_id: ::std::option::Option<::uuid::Uuid>,
        ///Semantic tags. Returned by default.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tags: ::std::vec::Vec<::std::string::String>,
        ///Identifier of the owning team. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub team_id: ::std::option::Option<::uuid::Uuid>,
        ///Short name of the requirement. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///When the record last changed (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The outcome expected: the 'so that' part of the story. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_benefit: ::std::option::Option<::std::string::String>,
        ///The capability asked for: the 'I want' part of the story. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_want: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for RequirementAttributes {
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
                Member9,
                Member10,
                Member11,
                Member12,
                Member13,
                Member14,
                Member15,
                Member16,
                Member17,
                Member18,
                Member19,
                Member20,
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
                            "ai_accessible" => __Key::Member0,
                            "ai_summary" => __Key::Member1,
                            "assumptions" => __Key::Member2,
                            "business_value" => __Key::Member3,
                            "complexity" => __Key::Member4,
                            "confirmation_status" => __Key::Member5,
                            "constraints" => __Key::Member6,
                            "inserted_at" => __Key::Member7,
                            "priority" => __Key::Member8,
                            "quality_grade" => __Key::Member9,
                            "quality_score" => __Key::Member10,
                            "sentiment" => __Key::Member11,
                            "source" => __Key::Member12,
                            "status" => __Key::Member13,
                            "superseded_by_id" => __Key::Member14,
                            "tags" => __Key::Member15,
                            "team_id" => __Key::Member16,
                            "title" => __Key::Member17,
                            "updated_at" => __Key::Member18,
                            "user_benefit" => __Key::Member19,
                            "user_want" => __Key::Member20,
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
                type Value = RequirementAttributes;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct RequirementAttributes")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<RequirementAttributes, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<bool>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<super::enums::Complexity>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<super::enums::ConfirmationStatus>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_7: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_8: ::std::option::Option<
                        ::std::option::Option<super::enums::Priority>,
                    > = None;
                    let mut member_9: ::std::option::Option<
                        ::std::option::Option<super::enums::QualityGrade>,
                    > = None;
                    let mut member_10: ::std::option::Option<
                        ::std::option::Option<f64>,
                    > = None;
                    let mut member_11: ::std::option::Option<
                        ::std::option::Option<super::enums::Sentiment>,
                    > = None;
                    let mut member_12: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_13: ::std::option::Option<
                        ::std::option::Option<super::enums::RequirementStatus>,
                    > = None;
                    let mut member_14: ::std::option::Option<
                        ::std::option::Option<::uuid::Uuid>,
                    > = None;
                    let mut member_15: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_16: ::std::option::Option<
                        ::std::option::Option<::uuid::Uuid>,
                    > = None;
                    let mut member_17: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_18: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_19: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_20: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("ai_accessible"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("ai_summary"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("assumptions"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("business_value"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("complexity"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("confirmation_status"),
                                    );
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("constraints"),
                                    );
                                }
                                member_6 = Some(members.next_value()?);
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("inserted_at"),
                                    );
                                }
                                member_7 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member8 => {
                                if member_8.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("priority"));
                                }
                                member_8 = Some(members.next_value()?);
                            }
                            __Key::Member9 => {
                                if member_9.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("quality_grade"),
                                    );
                                }
                                member_9 = Some(members.next_value()?);
                            }
                            __Key::Member10 => {
                                if member_10.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("quality_score"),
                                    );
                                }
                                member_10 = Some(members.next_value()?);
                            }
                            __Key::Member11 => {
                                if member_11.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("sentiment"),
                                    );
                                }
                                member_11 = Some(members.next_value()?);
                            }
                            __Key::Member12 => {
                                if member_12.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("source"));
                                }
                                member_12 = Some(members.next_value()?);
                            }
                            __Key::Member13 => {
                                if member_13.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_13 = Some(members.next_value()?);
                            }
                            __Key::Member14 => {
                                if member_14.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("superseded_by_id"),
                                    );
                                }
                                member_14 = Some(members.next_value()?);
                            }
                            __Key::Member15 => {
                                if member_15.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("tags"));
                                }
                                member_15 = Some(members.next_value()?);
                            }
                            __Key::Member16 => {
                                if member_16.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("team_id"));
                                }
                                member_16 = Some(members.next_value()?);
                            }
                            __Key::Member17 => {
                                if member_17.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("title"));
                                }
                                member_17 = Some(members.next_value()?);
                            }
                            __Key::Member18 => {
                                if member_18.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updated_at"),
                                    );
                                }
                                member_18 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member19 => {
                                if member_19.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("user_benefit"),
                                    );
                                }
                                member_19 = Some(members.next_value()?);
                            }
                            __Key::Member20 => {
                                if member_20.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("user_want"),
                                    );
                                }
                                member_20 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(RequirementAttributes {
                        ai_accessible: member_0.unwrap_or(None),
                        ai_summary: member_1.unwrap_or(None),
                        assumptions: member_2.unwrap_or_default(),
                        business_value: member_3.unwrap_or(None),
                        complexity: member_4.unwrap_or(None),
                        confirmation_status: member_5.unwrap_or(None),
                        constraints: member_6.unwrap_or_default(),
                        inserted_at: member_7.unwrap_or(None),
                        priority: member_8.unwrap_or(None),
                        quality_grade: member_9.unwrap_or(None),
                        quality_score: member_10.unwrap_or(None),
                        sentiment: member_11.unwrap_or(None),
                        source: member_12.unwrap_or(None),
                        status: member_13.unwrap_or(None),
                        superseded_by_id: member_14.unwrap_or(None),
                        tags: member_15.unwrap_or_default(),
                        team_id: member_16.unwrap_or(None),
                        title: member_17.unwrap_or(None),
                        updated_at: member_18.unwrap_or(None),
                        user_benefit: member_19.unwrap_or(None),
                        user_want: member_20.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`SemanticSearchRequirementsBody`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct SemanticSearchRequirementsBody {
        pub data: SemanticSearchRequirementsBodyData,
    }
    ///`SemanticSearchRequirementsBodyData`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct SemanticSearchRequirementsBodyData {
        ///Most results to return.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Text to compare with.
        pub query: ::std::string::String,
        ///Least similarity to return.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub similarity_threshold: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<super::enums::RequirementStatus>,
    }
    ///`SemanticSearchRequirementsResponseItem`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SemanticSearchRequirementsResponseItem {
        ///Requirement found.
        pub id: ::uuid::Uuid,
        ///Closeness to the query, higher is closer.
        pub similarity: f64,
        pub status: super::enums::RequirementStatus,
        ///Its title.
        pub title: ::std::string::String,
        ///Its wanted capability.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_want: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SemanticSearchRequirementsResponseItem {
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
                            "id" => __Key::Member0,
                            "similarity" => __Key::Member1,
                            "status" => __Key::Member2,
                            "title" => __Key::Member3,
                            "user_want" => __Key::Member4,
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
                type Value = SemanticSearchRequirementsResponseItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SemanticSearchRequirementsResponseItem")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<
                    SemanticSearchRequirementsResponseItem,
                    __A::Error,
                >
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::uuid::Uuid> = None;
                    let mut member_1: ::std::option::Option<f64> = None;
                    let mut member_2: ::std::option::Option<
                        super::enums::RequirementStatus,
                    > = None;
                    let mut member_3: ::std::option::Option<::std::string::String> = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
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
                                    return Err(
                                        ::serde::de::Error::duplicate_field("similarity"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("status"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("title"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("user_want"),
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
                    Ok(SemanticSearchRequirementsResponseItem {
                        id: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        similarity: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "similarity",
                            ))?,
                        status: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("status"))?,
                        title: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field("title"))?,
                        user_want: member_4.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`SuggestRequirementCategoriesResponse`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SuggestRequirementCategoriesResponse {
        ///Proposals, best first.
        pub categories: ::std::vec::Vec<
            SuggestRequirementCategoriesResponseCategoriesItem,
        >,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for SuggestRequirementCategoriesResponse {
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
                            "categories" => __Key::Member0,
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
                type Value = SuggestRequirementCategoriesResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct SuggestRequirementCategoriesResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<
                    SuggestRequirementCategoriesResponse,
                    __A::Error,
                >
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<
                            SuggestRequirementCategoriesResponseCategoriesItem,
                        >,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("categories"),
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
                    Ok(SuggestRequirementCategoriesResponse {
                        categories: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "categories",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`SuggestRequirementCategoriesResponseCategoriesItem`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct SuggestRequirementCategoriesResponseCategoriesItem {
        ///From 0 to 1.
        pub confidence: f64,
        ///Category.
        pub name: ::std::string::String,
        ///Why it fits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rationale: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de>
    for SuggestRequirementCategoriesResponseCategoriesItem {
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
                            "confidence" => __Key::Member0,
                            "name" => __Key::Member1,
                            "rationale" => __Key::Member2,
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
                type Value = SuggestRequirementCategoriesResponseCategoriesItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str(
                        "struct SuggestRequirementCategoriesResponseCategoriesItem",
                    )
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<
                    SuggestRequirementCategoriesResponseCategoriesItem,
                    __A::Error,
                >
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<f64> = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("confidence"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("rationale"),
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
                    Ok(SuggestRequirementCategoriesResponseCategoriesItem {
                        confidence: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "confidence",
                            ))?,
                        name: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("name"))?,
                        rationale: member_2.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A group of users that answers for requirements.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Team {
        ///Attributes of a team.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<TeamAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Relationships of a team.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub relationships: ::std::collections::BTreeMap<
            ::std::string::String,
            Relationship,
        >,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Team {
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
                            "attributes" => __Key::Member0,
                            "id" => __Key::Member1,
                            "links" => __Key::Member2,
                            "meta" => __Key::Member3,
                            "relationships" => __Key::Member4,
                            "type" => __Key::Member5,
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
                type Value = Team;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Team")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Team, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<TeamAttributes>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, Relationship>,
                    > = None;
                    let mut member_5: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attributes"),
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relationships"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
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
                    Ok(Team {
                        attributes: member_0.unwrap_or(None),
                        id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        links: member_2.unwrap_or(None),
                        meta: member_3.unwrap_or_default(),
                        relationships: member_4.unwrap_or_default(),
                        type_: member_5
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Attributes of a team.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct TeamAttributes {
        ///What the team is for. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///When the record was created (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inserted_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Team name. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Domain expertise of the team. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub specialty: ::std::option::Option<::std::string::String>,
        ///When the record last changed (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for TeamAttributes {
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
                            "description" => __Key::Member0,
                            "inserted_at" => __Key::Member1,
                            "name" => __Key::Member2,
                            "specialty" => __Key::Member3,
                            "updated_at" => __Key::Member4,
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
                type Value = TeamAttributes;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct TeamAttributes")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<TeamAttributes, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("description"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("inserted_at"),
                                    );
                                }
                                member_1 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("specialty"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updated_at"),
                                    );
                                }
                                member_4 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(TeamAttributes {
                        description: member_0.unwrap_or(None),
                        inserted_at: member_1.unwrap_or(None),
                        name: member_2.unwrap_or(None),
                        specialty: member_3.unwrap_or(None),
                        updated_at: member_4.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A repeatable check of a requirement or use case.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct TestCase {
        ///Attributes of a test case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<TestCaseAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Relationships of a test case.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub relationships: ::std::collections::BTreeMap<
            ::std::string::String,
            Relationship,
        >,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for TestCase {
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
                            "attributes" => __Key::Member0,
                            "id" => __Key::Member1,
                            "links" => __Key::Member2,
                            "meta" => __Key::Member3,
                            "relationships" => __Key::Member4,
                            "type" => __Key::Member5,
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
                type Value = TestCase;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct TestCase")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<TestCase, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<TestCaseAttributes>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, Relationship>,
                    > = None;
                    let mut member_5: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attributes"),
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relationships"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
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
                    Ok(TestCase {
                        attributes: member_0.unwrap_or(None),
                        id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        links: member_2.unwrap_or(None),
                        meta: member_3.unwrap_or_default(),
                        relationships: member_4.unwrap_or_default(),
                        type_: member_5
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Attributes of a test case.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct TestCaseAttributes {
        ///What the test is about. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Overall result expected. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expected_result: ::std::option::Option<::std::string::String>,
        ///When the record was created (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inserted_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///State needed before the first step. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preconditions: ::std::option::Option<::std::string::String>,
        ///Requirement under test. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub requirement_id: ::std::option::Option<::uuid::Uuid>,
        ///Ordered steps. Returned by default.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub steps: ::std::vec::Vec<TestCaseAttributesStepsItem>,
        ///Level of the test. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_type: ::std::option::Option<super::enums::TestType>,
        ///Test name. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///When the record last changed (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Use case under test. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub use_case_id: ::std::option::Option<::uuid::Uuid>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for TestCaseAttributes {
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
                Member9,
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
                            "description" => __Key::Member0,
                            "expected_result" => __Key::Member1,
                            "inserted_at" => __Key::Member2,
                            "preconditions" => __Key::Member3,
                            "requirement_id" => __Key::Member4,
                            "steps" => __Key::Member5,
                            "test_type" => __Key::Member6,
                            "title" => __Key::Member7,
                            "updated_at" => __Key::Member8,
                            "use_case_id" => __Key::Member9,
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
                type Value = TestCaseAttributes;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct TestCaseAttributes")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<TestCaseAttributes, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<::uuid::Uuid>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::vec::Vec<TestCaseAttributesStepsItem>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<super::enums::TestType>,
                    > = None;
                    let mut member_7: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_8: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_9: ::std::option::Option<
                        ::std::option::Option<::uuid::Uuid>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("description"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("expected_result"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("inserted_at"),
                                    );
                                }
                                member_2 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("preconditions"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("requirement_id"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("steps"));
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("test_type"),
                                    );
                                }
                                member_6 = Some(members.next_value()?);
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("title"));
                                }
                                member_7 = Some(members.next_value()?);
                            }
                            __Key::Member8 => {
                                if member_8.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updated_at"),
                                    );
                                }
                                member_8 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member9 => {
                                if member_9.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("use_case_id"),
                                    );
                                }
                                member_9 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(TestCaseAttributes {
                        description: member_0.unwrap_or(None),
                        expected_result: member_1.unwrap_or(None),
                        inserted_at: member_2.unwrap_or(None),
                        preconditions: member_3.unwrap_or(None),
                        requirement_id: member_4.unwrap_or(None),
                        steps: member_5.unwrap_or_default(),
                        test_type: member_6.unwrap_or(None),
                        title: member_7.unwrap_or(None),
                        updated_at: member_8.unwrap_or(None),
                        use_case_id: member_9.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`TestCaseAttributesStepsItem`
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct TestCaseAttributesStepsItem {
        ///What to do.
        pub action: ::std::string::String,
        ///What should be seen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expected_result: ::std::option::Option<::std::string::String>,
        ///Order of the step.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub position: ::std::option::Option<i64>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for TestCaseAttributesStepsItem {
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
                            "action" => __Key::Member0,
                            "expected_result" => __Key::Member1,
                            "position" => __Key::Member2,
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
                type Value = TestCaseAttributesStepsItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct TestCaseAttributesStepsItem")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<TestCaseAttributesStepsItem, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("action"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("expected_result"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("position"));
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
                    Ok(TestCaseAttributesStepsItem {
                        action: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("action"))?,
                        expected_result: member_1.unwrap_or(None),
                        position: member_2.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///The recorded outcome of one run of a test case.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct TestResult {
        ///Attributes of a test result.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<TestResultAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Relationships of a test result.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub relationships: ::std::collections::BTreeMap<
            ::std::string::String,
            Relationship,
        >,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for TestResult {
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
                            "attributes" => __Key::Member0,
                            "id" => __Key::Member1,
                            "links" => __Key::Member2,
                            "meta" => __Key::Member3,
                            "relationships" => __Key::Member4,
                            "type" => __Key::Member5,
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
                type Value = TestResult;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct TestResult")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<TestResult, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<TestResultAttributes>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, Relationship>,
                    > = None;
                    let mut member_5: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attributes"),
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relationships"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
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
                    Ok(TestResult {
                        attributes: member_0.unwrap_or(None),
                        id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        links: member_2.unwrap_or(None),
                        meta: member_3.unwrap_or_default(),
                        relationships: member_4.unwrap_or_default(),
                        type_: member_5
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Attributes of a test result.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct TestResultAttributes {
        ///Run time in milliseconds. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration_ms: ::std::option::Option<i64>,
        ///Where the run took place. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::std::string::String>,
        ///When the run took place. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub executed_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///When the record was created (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inserted_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Remarks of the tester. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        ///Result of the run. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outcome: ::std::option::Option<super::enums::Outcome>,
        ///Test case that was run. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub test_case_id: ::std::option::Option<::uuid::Uuid>,
        ///When the record last changed (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for TestResultAttributes {
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
                            "duration_ms" => __Key::Member0,
                            "environment" => __Key::Member1,
                            "executed_at" => __Key::Member2,
                            "inserted_at" => __Key::Member3,
                            "notes" => __Key::Member4,
                            "outcome" => __Key::Member5,
                            "test_case_id" => __Key::Member6,
                            "updated_at" => __Key::Member7,
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
                type Value = TestResultAttributes;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct TestResultAttributes")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<TestResultAttributes, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<super::enums::Outcome>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<::uuid::Uuid>,
                    > = None;
                    let mut member_7: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("duration_ms"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("environment"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("executed_at"),
                                    );
                                }
                                member_2 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("inserted_at"),
                                    );
                                }
                                member_3 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("notes"));
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("outcome"));
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("test_case_id"),
                                    );
                                }
                                member_6 = Some(members.next_value()?);
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updated_at"),
                                    );
                                }
                                member_7 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(TestResultAttributes {
                        duration_ms: member_0.unwrap_or(None),
                        environment: member_1.unwrap_or(None),
                        executed_at: member_2.unwrap_or(None),
                        inserted_at: member_3.unwrap_or(None),
                        notes: member_4.unwrap_or(None),
                        outcome: member_5.unwrap_or(None),
                        test_case_id: member_6.unwrap_or(None),
                        updated_at: member_7.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A testable scenario that states how a requirement behaves in one situation.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct UseCase {
        ///Attributes of a use case.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<UseCaseAttributes>,
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<Links>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub meta: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Relationships of a use case.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub relationships: ::std::collections::BTreeMap<
            ::std::string::String,
            Relationship,
        >,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for UseCase {
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
                            "attributes" => __Key::Member0,
                            "id" => __Key::Member1,
                            "links" => __Key::Member2,
                            "meta" => __Key::Member3,
                            "relationships" => __Key::Member4,
                            "type" => __Key::Member5,
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
                type Value = UseCase;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct UseCase")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<UseCase, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<UseCaseAttributes>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<Links>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::collections::BTreeMap<::std::string::String, Relationship>,
                    > = None;
                    let mut member_5: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attributes"),
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
                                    return Err(::serde::de::Error::duplicate_field("links"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("meta"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("relationships"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
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
                    Ok(UseCase {
                        attributes: member_0.unwrap_or(None),
                        id: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("id"))?,
                        links: member_2.unwrap_or(None),
                        meta: member_3.unwrap_or_default(),
                        relationships: member_4.unwrap_or_default(),
                        type_: member_5
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Attributes of a use case.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct UseCaseAttributes {
        ///What has to be true afterwards. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expected_outcome: ::std::option::Option<::std::string::String>,
        ///When the record was created (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inserted_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Situation before the scenario starts. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preconditions: ::std::option::Option<::std::string::String>,
        ///Requirement the scenario belongs to. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub requirement_id: ::std::option::Option<::uuid::Uuid>,
        ///Scenario name. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///Action or event that starts the scenario. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trigger: ::std::option::Option<::std::string::String>,
        ///When the record last changed (UTC). Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Kind of scenario. Returned by default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub use_case_type: ::std::option::Option<super::enums::UseCaseType>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for UseCaseAttributes {
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
                            "expected_outcome" => __Key::Member0,
                            "inserted_at" => __Key::Member1,
                            "preconditions" => __Key::Member2,
                            "requirement_id" => __Key::Member3,
                            "title" => __Key::Member4,
                            "trigger" => __Key::Member5,
                            "updated_at" => __Key::Member6,
                            "use_case_type" => __Key::Member7,
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
                type Value = UseCaseAttributes;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct UseCaseAttributes")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<UseCaseAttributes, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::uuid::Uuid>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_7: ::std::option::Option<
                        ::std::option::Option<super::enums::UseCaseType>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("expected_outcome"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("inserted_at"),
                                    );
                                }
                                member_1 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("preconditions"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("requirement_id"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("title"));
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("trigger"));
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updated_at"),
                                    );
                                }
                                member_6 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("use_case_type"),
                                    );
                                }
                                member_7 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(UseCaseAttributes {
                        expected_outcome: member_0.unwrap_or(None),
                        inserted_at: member_1.unwrap_or(None),
                        preconditions: member_2.unwrap_or(None),
                        requirement_id: member_3.unwrap_or(None),
                        title: member_4.unwrap_or(None),
                        trigger: member_5.unwrap_or(None),
                        updated_at: member_6.unwrap_or(None),
                        use_case_type: member_7.unwrap_or(None),
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
/**Client for Catalio API

JSON:API access to requirements and the records around them. Rebuilt from published reference material, not downloaded.

Version: 1.0*/
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
        "1.0"
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
    /**Lists capability records.

Sends a `GET` request to `/capabilities`

Arguments:
- `fields_capability`: Comma separated attributes of capability.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.*/
    pub async fn list_capabilities<'a>(
        &'a self,
        fields_capability: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/capabilities", self.baseurl,);
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
                    "fields[capability]",
                    &fields_capability,
                ),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_capabilities",
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
    /**Creates a capability.

Sends a `POST` request to `/capabilities`

Arguments:
- `fields_capability`: Comma separated attributes of capability.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of createCapability.*/
    pub async fn create_capability<'a>(
        &'a self,
        fields_capability: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/capabilities", self.baseurl,);
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[capability]",
                    &fields_capability,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_capability",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Fetches one capability.

Sends a `GET` request to `/capabilities/{id}`

Arguments:
- `id`
- `fields_capability`: Comma separated attributes of capability.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn get_capability<'a>(
        &'a self,
        id: &'a str,
        fields_capability: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetCapabilityResponse>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/capabilities/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[capability]",
                    &fields_capability,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_capability",
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
    /**Deletes a capability.

Sends a `DELETE` request to `/capabilities/{id}`

Arguments:
- `id`
- `fields_capability`: Comma separated attributes of capability.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn delete_capability<'a>(
        &'a self,
        id: &'a str,
        fields_capability: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/capabilities/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[capability]",
                    &fields_capability,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_capability",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Changes the given attributes of a capability.

Sends a `PATCH` request to `/capabilities/{id}`

Arguments:
- `id`
- `fields_capability`: Comma separated attributes of capability.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of updateCapability.*/
    pub async fn update_capability<'a>(
        &'a self,
        id: &'a str,
        fields_capability: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/capabilities/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[capability]",
                    &fields_capability,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_capability",
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
    /**Lists the children of a capability.

Sends a `GET` request to `/capabilities/{id}/children`

Arguments:
- `id`
- `fields_capability`: Comma separated attributes of capability.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_capability_children<'a>(
        &'a self,
        id: &'a str,
        fields_capability: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/capabilities/{}/children", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[capability]",
                    &fields_capability,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_capability_children",
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
    /**Lists component records.

Sends a `GET` request to `/components`

Arguments:
- `fields_component`: Comma separated attributes of component.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.*/
    pub async fn list_components<'a>(
        &'a self,
        fields_component: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/components", self.baseurl,);
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
                    "fields[component]",
                    &fields_component,
                ),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_components",
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
    /**Creates a component.

Sends a `POST` request to `/components`

Arguments:
- `fields_component`: Comma separated attributes of component.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of createComponent.*/
    pub async fn create_component<'a>(
        &'a self,
        fields_component: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/components", self.baseurl,);
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[component]",
                    &fields_component,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_component",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Fetches one component.

Sends a `GET` request to `/components/{id}`

Arguments:
- `id`
- `fields_component`: Comma separated attributes of component.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn get_component<'a>(
        &'a self,
        id: &'a str,
        fields_component: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetComponentResponse>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/components/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[component]",
                    &fields_component,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_component",
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
    /**Deletes a component.

Sends a `DELETE` request to `/components/{id}`

Arguments:
- `id`
- `fields_component`: Comma separated attributes of component.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn delete_component<'a>(
        &'a self,
        id: &'a str,
        fields_component: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/components/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[component]",
                    &fields_component,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_component",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Changes the given attributes of a component.

Sends a `PATCH` request to `/components/{id}`

Arguments:
- `id`
- `fields_component`: Comma separated attributes of component.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of updateComponent.*/
    pub async fn update_component<'a>(
        &'a self,
        id: &'a str,
        fields_component: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/components/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[component]",
                    &fields_component,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_component",
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
    /**Lists persona records.

Sends a `GET` request to `/personas`

Arguments:
- `fields_persona`: Comma separated attributes of persona.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.*/
    pub async fn list_personas<'a>(
        &'a self,
        fields_persona: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/personas", self.baseurl,);
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
                &progenitor_client::QueryParam::new("fields[persona]", &fields_persona),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_personas",
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
    /**Creates a persona.

Sends a `POST` request to `/personas`

Arguments:
- `fields_persona`: Comma separated attributes of persona.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of createPersona.*/
    pub async fn create_persona<'a>(
        &'a self,
        fields_persona: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/personas", self.baseurl,);
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
            .query(
                &progenitor_client::QueryParam::new("fields[persona]", &fields_persona),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_persona",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Fetches one persona.

Sends a `GET` request to `/personas/{id}`

Arguments:
- `id`
- `fields_persona`: Comma separated attributes of persona.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn get_persona<'a>(
        &'a self,
        id: &'a str,
        fields_persona: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetPersonaResponse>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/personas/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[persona]", &fields_persona),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_persona",
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
    /**Deletes a persona.

Sends a `DELETE` request to `/personas/{id}`

Arguments:
- `id`
- `fields_persona`: Comma separated attributes of persona.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn delete_persona<'a>(
        &'a self,
        id: &'a str,
        fields_persona: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/personas/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[persona]", &fields_persona),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_persona",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Changes the given attributes of a persona.

Sends a `PATCH` request to `/personas/{id}`

Arguments:
- `id`
- `fields_persona`: Comma separated attributes of persona.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of updatePersona.*/
    pub async fn update_persona<'a>(
        &'a self,
        id: &'a str,
        fields_persona: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/personas/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[persona]", &fields_persona),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_persona",
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
    /**Lists the requirements of a persona.

Sends a `GET` request to `/personas/{id}/requirements`

Arguments:
- `id`
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_persona_requirements<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/personas/{}/requirements", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_persona_requirements",
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
    /**Lists policy records.

Sends a `GET` request to `/policies`

Arguments:
- `fields_policy`: Comma separated attributes of policy.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.*/
    pub async fn list_policies<'a>(
        &'a self,
        fields_policy: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/policies", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("fields[policy]", &fields_policy))
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_policies",
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
    /**Creates a policy.

Sends a `POST` request to `/policies`

Arguments:
- `fields_policy`: Comma separated attributes of policy.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of createPolicy.*/
    pub async fn create_policy<'a>(
        &'a self,
        fields_policy: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/policies", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("fields[policy]", &fields_policy))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_policy",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Fetches one policy.

Sends a `GET` request to `/policies/{id}`

Arguments:
- `id`
- `fields_policy`: Comma separated attributes of policy.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn get_policy<'a>(
        &'a self,
        id: &'a str,
        fields_policy: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetPolicyResponse>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/policies/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("fields[policy]", &fields_policy))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_policy",
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
    /**Deletes a policy.

Sends a `DELETE` request to `/policies/{id}`

Arguments:
- `id`
- `fields_policy`: Comma separated attributes of policy.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn delete_policy<'a>(
        &'a self,
        id: &'a str,
        fields_policy: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/policies/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("fields[policy]", &fields_policy))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_policy",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Changes the given attributes of a policy.

Sends a `PATCH` request to `/policies/{id}`

Arguments:
- `id`
- `fields_policy`: Comma separated attributes of policy.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of updatePolicy.*/
    pub async fn update_policy<'a>(
        &'a self,
        id: &'a str,
        fields_policy: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/policies/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("fields[policy]", &fields_policy))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_policy",
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
    /**Lists process records.

Sends a `GET` request to `/processes`

Arguments:
- `fields_process`: Comma separated attributes of process.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.*/
    pub async fn list_processes<'a>(
        &'a self,
        fields_process: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/processes", self.baseurl,);
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
                &progenitor_client::QueryParam::new("fields[process]", &fields_process),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_processes",
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
    /**Creates a process.

Sends a `POST` request to `/processes`

Arguments:
- `fields_process`: Comma separated attributes of process.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of createProcess.*/
    pub async fn create_process<'a>(
        &'a self,
        fields_process: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/processes", self.baseurl,);
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
            .query(
                &progenitor_client::QueryParam::new("fields[process]", &fields_process),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_process",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Fetches one process.

Sends a `GET` request to `/processes/{id}`

Arguments:
- `id`
- `fields_process`: Comma separated attributes of process.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn get_process<'a>(
        &'a self,
        id: &'a str,
        fields_process: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetProcessResponse>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/processes/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[process]", &fields_process),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_process",
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
    /**Deletes a process.

Sends a `DELETE` request to `/processes/{id}`

Arguments:
- `id`
- `fields_process`: Comma separated attributes of process.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn delete_process<'a>(
        &'a self,
        id: &'a str,
        fields_process: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/processes/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[process]", &fields_process),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_process",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Changes the given attributes of a process.

Sends a `PATCH` request to `/processes/{id}`

Arguments:
- `id`
- `fields_process`: Comma separated attributes of process.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of updateProcess.*/
    pub async fn update_process<'a>(
        &'a self,
        id: &'a str,
        fields_process: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/processes/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[process]", &fields_process),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_process",
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
    /**Lists identifiers of the requirements linked to a process.

Sends a `GET` request to `/processes/{id}/relationships/requirements`

Arguments:
- `id`
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_process_requirements_linkage<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/processes/{}/relationships/requirements", self.baseurl, encode_path(& id
            .to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_process_requirements_linkage",
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
    /**Links further requirements to a process.

Sends a `POST` request to `/processes/{id}/relationships/requirements`

Arguments:
- `id`
- `body`: Body of addProcessRequirements.*/
    pub async fn add_process_requirements<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/processes/{}/relationships/requirements", self.baseurl, encode_path(& id
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_process_requirements",
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
    /**Unlinks requirements from a process.

Sends a `DELETE` request to `/processes/{id}/relationships/requirements`

Arguments:
- `id`
- `body`: Body of removeProcessRequirements.*/
    pub async fn remove_process_requirements<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/processes/{}/relationships/requirements", self.baseurl, encode_path(& id
            .to_string()),
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_process_requirements",
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
    /**Replaces the requirements linked to a process.

Sends a `PATCH` request to `/processes/{id}/relationships/requirements`

Arguments:
- `id`
- `body`: Body of replaceProcessRequirements.*/
    pub async fn replace_process_requirements<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/processes/{}/relationships/requirements", self.baseurl, encode_path(& id
            .to_string()),
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
            operation_id: "replace_process_requirements",
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
    /**Lists the requirements of a process.

Sends a `GET` request to `/processes/{id}/requirements`

Arguments:
- `id`
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_process_requirements<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/processes/{}/requirements", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_process_requirements",
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
    /**Lists requirement records.

Sends a `GET` request to `/requirements`

Arguments:
- `fields_requirement`: Comma separated attributes of requirement.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.*/
    pub async fn list_requirements<'a>(
        &'a self,
        fields_requirement: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/requirements", self.baseurl,);
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
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_requirements",
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
    /**Creates a requirement.

Sends a `POST` request to `/requirements`

Arguments:
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of createRequirement.*/
    pub async fn create_requirement<'a>(
        &'a self,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/requirements", self.baseurl,);
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_requirement",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Lists requirements with the prepared filter arguments as well as the generic filter.

Sends a `GET` request to `/requirements/filtered`

Arguments:
- `fields_requirement`: Comma separated attributes of requirement.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `persona_id`: Keep requirements that serve this persona.
- `priority`: Priority to keep.
- `search`: Text to look for.
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.
- `status`: Lifecycle state to keep.*/
    pub async fn list_filtered_requirements<'a>(
        &'a self,
        fields_requirement: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        persona_id: Option<&'a ::uuid::Uuid>,
        priority: Option<&'a self::enums::Priority>,
        search: Option<&'a str>,
        sort: Option<&'a str>,
        status: Option<&'a self::enums::RequirementStatus>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/requirements/filtered", self.baseurl,);
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
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("persona_id", &persona_id))
            .query(&progenitor_client::QueryParam::new("priority", &priority))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_filtered_requirements",
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
    /**Finds requirements by meaning.

Sends a `POST` request to `/requirements/semantic-search`

Arguments:
- `body`: Body of semanticSearchRequirements.*/
    pub async fn semantic_search_requirements<'a>(
        &'a self,
        body: &'a types::SemanticSearchRequirementsBody,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::SemanticSearchRequirementsResponseItem>>,
        Error<types::ErrorBody>,
    > {
        let url = format!("{}/requirements/semantic-search", self.baseurl,);
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
            operation_id: "semantic_search_requirements",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Counts the organisation's requirements.

Sends a `GET` request to `/requirements/stats`*/
    pub async fn get_requirement_stats<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<types::GetRequirementStatsResponse>,
        Error<types::ErrorBody>,
    > {
        let url = format!("{}/requirements/stats", self.baseurl,);
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
            operation_id: "get_requirement_stats",
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
    /**Lists requirements that can still be superseded.

Sends a `GET` request to `/requirements/supersedeable`

Arguments:
- `fields_requirement`: Comma separated attributes of requirement.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.*/
    pub async fn list_supersedeable_requirements<'a>(
        &'a self,
        fields_requirement: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/requirements/supersedeable", self.baseurl,);
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
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_supersedeable_requirements",
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
    /**Fetches one requirement.

Sends a `GET` request to `/requirements/{id}`

Arguments:
- `id`
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn get_requirement<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetRequirementResponse>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_requirement",
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
    /**Archives a requirement.

Sends a `DELETE` request to `/requirements/{id}`

Arguments:
- `id`
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn delete_requirement<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_requirement",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Changes the given attributes of a requirement.

Sends a `PATCH` request to `/requirements/{id}`

Arguments:
- `id`
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of updateRequirement.*/
    pub async fn update_requirement<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_requirement",
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
    /**Makes a requirement active.

Sends a `POST` request to `/requirements/{id}/activate`

Arguments:
- `id`: Identifier of the requirement.
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of activateRequirement.*/
    pub async fn activate_requirement<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/activate", self.baseurl, encode_path(& id.to_string()),
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
            .json(&body)
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "activate_requirement",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Runs AI sentiment analysis on a requirement.

Sends a `POST` request to `/requirements/{id}/analyze-sentiment`

Arguments:
- `id`: Identifier of the requirement.*/
    pub async fn analyze_requirement_sentiment<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<
        ResponseValue<types::AnalyzeRequirementSentimentResponse>,
        Error<types::ErrorBody>,
    > {
        let url = format!(
            "{}/requirements/{}/analyze-sentiment", self.baseurl, encode_path(& id
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
            operation_id: "analyze_requirement_sentiment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Grades a requirement with AI.

Sends a `POST` request to `/requirements/{id}/assess-quality`

Arguments:
- `id`: Identifier of the requirement.*/
    pub async fn assess_requirement_quality<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<
        ResponseValue<types::AssessRequirementQualityResponse>,
        Error<types::ErrorBody>,
    > {
        let url = format!(
            "{}/requirements/{}/assess-quality", self.baseurl, encode_path(& id
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
            operation_id: "assess_requirement_quality",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Lists the components of a requirement.

Sends a `GET` request to `/requirements/{id}/components`

Arguments:
- `id`
- `fields_component`: Comma separated attributes of component.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_requirement_components<'a>(
        &'a self,
        id: &'a str,
        fields_component: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/components", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[component]",
                    &fields_component,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_requirement_components",
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
    /**Confirms a requirement after review.

Sends a `POST` request to `/requirements/{id}/confirm`

Arguments:
- `id`: Identifier of the requirement.
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of confirmRequirement.*/
    pub async fn confirm_requirement<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/confirm", self.baseurl, encode_path(& id.to_string()),
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
            .json(&body)
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "confirm_requirement",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Marks a requirement as deprecated.

Sends a `POST` request to `/requirements/{id}/deprecate`

Arguments:
- `id`: Identifier of the requirement.
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of deprecateRequirement.*/
    pub async fn deprecate_requirement<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/deprecate", self.baseurl, encode_path(& id.to_string()),
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
            .json(&body)
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "deprecate_requirement",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Fetches one requirement with its relationships loaded.

Sends a `GET` request to `/requirements/{id}/detail`

Arguments:
- `id`
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn get_requirement_detail<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::GetRequirementDetailResponse>,
        Error<types::ErrorBody>,
    > {
        let url = format!(
            "{}/requirements/{}/detail", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_requirement_detail",
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
    /**Writes a summary of a requirement with AI.

Sends a `POST` request to `/requirements/{id}/generate-summary`

Arguments:
- `id`: Identifier of the requirement.*/
    pub async fn generate_requirement_summary<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<
        ResponseValue<types::GenerateRequirementSummaryResponse>,
        Error<types::ErrorBody>,
    > {
        let url = format!(
            "{}/requirements/{}/generate-summary", self.baseurl, encode_path(& id
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
            operation_id: "generate_requirement_summary",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Derives semantic tags for a requirement with AI.

Sends a `POST` request to `/requirements/{id}/generate-tags`

Arguments:
- `id`: Identifier of the requirement.*/
    pub async fn generate_requirement_tags<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<
        ResponseValue<types::GenerateRequirementTagsResponse>,
        Error<types::ErrorBody>,
    > {
        let url = format!(
            "{}/requirements/{}/generate-tags", self.baseurl, encode_path(& id
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
            operation_id: "generate_requirement_tags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Marks a requirement as needing investigation.

Sends a `POST` request to `/requirements/{id}/investigate`

Arguments:
- `id`: Identifier of the requirement.
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of investigateRequirement.*/
    pub async fn investigate_requirement<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/investigate", self.baseurl, encode_path(& id
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
            .json(&body)
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "investigate_requirement",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Lists the personas of a requirement.

Sends a `GET` request to `/requirements/{id}/personas`

Arguments:
- `id`
- `fields_persona`: Comma separated attributes of persona.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_requirement_personas<'a>(
        &'a self,
        id: &'a str,
        fields_persona: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/personas", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[persona]", &fields_persona),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_requirement_personas",
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
    /**Lists the policies of a requirement.

Sends a `GET` request to `/requirements/{id}/policies`

Arguments:
- `id`
- `fields_policy`: Comma separated attributes of policy.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_requirement_policies<'a>(
        &'a self,
        id: &'a str,
        fields_policy: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/policies", self.baseurl, encode_path(& id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("fields[policy]", &fields_policy))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_requirement_policies",
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
    /**Rejects a requirement after review.

Sends a `POST` request to `/requirements/{id}/reject`

Arguments:
- `id`: Identifier of the requirement.
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of rejectRequirement.*/
    pub async fn reject_requirement<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/reject", self.baseurl, encode_path(& id.to_string()),
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
            .json(&body)
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "reject_requirement",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Lists identifiers of the components linked to a requirement.

Sends a `GET` request to `/requirements/{id}/relationships/components`

Arguments:
- `id`
- `fields_component`: Comma separated attributes of component.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_requirement_components_linkage<'a>(
        &'a self,
        id: &'a str,
        fields_component: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/components", self.baseurl, encode_path(& id
            .to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[component]",
                    &fields_component,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_requirement_components_linkage",
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
    /**Links further components to a requirement.

Sends a `POST` request to `/requirements/{id}/relationships/components`

Arguments:
- `id`
- `body`: Body of addRequirementComponents.*/
    pub async fn add_requirement_components<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/components", self.baseurl, encode_path(& id
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_requirement_components",
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
    /**Unlinks components from a requirement.

Sends a `DELETE` request to `/requirements/{id}/relationships/components`

Arguments:
- `id`
- `body`: Body of removeRequirementComponents.*/
    pub async fn remove_requirement_components<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/components", self.baseurl, encode_path(& id
            .to_string()),
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_requirement_components",
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
    /**Replaces the components linked to a requirement.

Sends a `PATCH` request to `/requirements/{id}/relationships/components`

Arguments:
- `id`
- `body`: Body of replaceRequirementComponents.*/
    pub async fn replace_requirement_components<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/components", self.baseurl, encode_path(& id
            .to_string()),
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
            operation_id: "replace_requirement_components",
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
    /**Lists identifiers of the personas linked to a requirement.

Sends a `GET` request to `/requirements/{id}/relationships/personas`

Arguments:
- `id`
- `fields_persona`: Comma separated attributes of persona.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_requirement_personas_linkage<'a>(
        &'a self,
        id: &'a str,
        fields_persona: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/personas", self.baseurl, encode_path(& id
            .to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[persona]", &fields_persona),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_requirement_personas_linkage",
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
    /**Links further personas to a requirement.

Sends a `POST` request to `/requirements/{id}/relationships/personas`

Arguments:
- `id`
- `body`: Body of addRequirementPersonas.*/
    pub async fn add_requirement_personas<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/personas", self.baseurl, encode_path(& id
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_requirement_personas",
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
    /**Unlinks personas from a requirement.

Sends a `DELETE` request to `/requirements/{id}/relationships/personas`

Arguments:
- `id`
- `body`: Body of removeRequirementPersonas.*/
    pub async fn remove_requirement_personas<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/personas", self.baseurl, encode_path(& id
            .to_string()),
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_requirement_personas",
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
    /**Replaces the personas linked to a requirement.

Sends a `PATCH` request to `/requirements/{id}/relationships/personas`

Arguments:
- `id`
- `body`: Body of replaceRequirementPersonas.*/
    pub async fn replace_requirement_personas<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/personas", self.baseurl, encode_path(& id
            .to_string()),
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
            operation_id: "replace_requirement_personas",
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
    /**Lists identifiers of the policies linked to a requirement.

Sends a `GET` request to `/requirements/{id}/relationships/policies`

Arguments:
- `id`
- `fields_policy`: Comma separated attributes of policy.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_requirement_policies_linkage<'a>(
        &'a self,
        id: &'a str,
        fields_policy: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/policies", self.baseurl, encode_path(& id
            .to_string()),
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
            .query(&progenitor_client::QueryParam::new("fields[policy]", &fields_policy))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_requirement_policies_linkage",
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
    /**Links further policies to a requirement.

Sends a `POST` request to `/requirements/{id}/relationships/policies`

Arguments:
- `id`
- `body`: Body of addRequirementPolicies.*/
    pub async fn add_requirement_policies<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/policies", self.baseurl, encode_path(& id
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_requirement_policies",
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
    /**Unlinks policies from a requirement.

Sends a `DELETE` request to `/requirements/{id}/relationships/policies`

Arguments:
- `id`
- `body`: Body of removeRequirementPolicies.*/
    pub async fn remove_requirement_policies<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/policies", self.baseurl, encode_path(& id
            .to_string()),
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_requirement_policies",
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
    /**Replaces the policies linked to a requirement.

Sends a `PATCH` request to `/requirements/{id}/relationships/policies`

Arguments:
- `id`
- `body`: Body of replaceRequirementPolicies.*/
    pub async fn replace_requirement_policies<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/relationships/policies", self.baseurl, encode_path(& id
            .to_string()),
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
            operation_id: "replace_requirement_policies",
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
    /**Proposes categories for a requirement with AI.

Sends a `POST` request to `/requirements/{id}/suggest-categories`

Arguments:
- `id`: Identifier of the requirement.*/
    pub async fn suggest_requirement_categories<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<
        ResponseValue<types::SuggestRequirementCategoriesResponse>,
        Error<types::ErrorBody>,
    > {
        let url = format!(
            "{}/requirements/{}/suggest-categories", self.baseurl, encode_path(& id
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
            operation_id: "suggest_requirement_categories",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replaces a requirement by another one; both are kept.

Sends a `POST` request to `/requirements/{id}/supersede`

Arguments:
- `id`: Identifier of the requirement.
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of supersedeRequirement.*/
    pub async fn supersede_requirement<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/supersede", self.baseurl, encode_path(& id.to_string()),
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
            .json(&body)
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "supersede_requirement",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Lists the test cases of a requirement.

Sends a `GET` request to `/requirements/{id}/test_cases`

Arguments:
- `id`
- `fields_test_case`: Comma separated attributes of test_case.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_requirement_test_cases<'a>(
        &'a self,
        id: &'a str,
        fields_test_case: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/test_cases", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[test_case]",
                    &fields_test_case,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_requirement_test_cases",
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
    /**Lists the use cases of a requirement.

Sends a `GET` request to `/requirements/{id}/use_cases`

Arguments:
- `id`
- `fields_use_case`: Comma separated attributes of use_case.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_requirement_use_cases<'a>(
        &'a self,
        id: &'a str,
        fields_use_case: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/requirements/{}/use_cases", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[use_case]", &fields_use_case),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_requirement_use_cases",
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
    /**Lists team records.

Sends a `GET` request to `/teams`

Arguments:
- `fields_team`: Comma separated attributes of team.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.*/
    pub async fn list_teams<'a>(
        &'a self,
        fields_team: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/teams", self.baseurl,);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("fields[team]", &fields_team))
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_teams",
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
    /**Creates a team.

Sends a `POST` request to `/teams`

Arguments:
- `fields_team`: Comma separated attributes of team.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of createTeam.*/
    pub async fn create_team<'a>(
        &'a self,
        fields_team: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/teams", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("fields[team]", &fields_team))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_team",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Fetches one team.

Sends a `GET` request to `/teams/{id}`

Arguments:
- `id`
- `fields_team`: Comma separated attributes of team.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn get_team<'a>(
        &'a self,
        id: &'a str,
        fields_team: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetTeamResponse>, Error<types::ErrorBody>> {
        let url = format!("{}/teams/{}", self.baseurl, encode_path(& id.to_string()),);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("fields[team]", &fields_team))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_team",
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
    /**Deletes a team.

Sends a `DELETE` request to `/teams/{id}`

Arguments:
- `id`
- `fields_team`: Comma separated attributes of team.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn delete_team<'a>(
        &'a self,
        id: &'a str,
        fields_team: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<types::ErrorBody>> {
        let url = format!("{}/teams/{}", self.baseurl, encode_path(& id.to_string()),);
        let header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("fields[team]", &fields_team))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_team",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Changes the given attributes of a team.

Sends a `PATCH` request to `/teams/{id}`

Arguments:
- `id`
- `fields_team`: Comma separated attributes of team.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of updateTeam.*/
    pub async fn update_team<'a>(
        &'a self,
        id: &'a str,
        fields_team: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/teams/{}", self.baseurl, encode_path(& id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("fields[team]", &fields_team))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_team",
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
    /**Lists the requirements of a team.

Sends a `GET` request to `/teams/{id}/requirements`

Arguments:
- `id`
- `fields_requirement`: Comma separated attributes of requirement.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_team_requirements<'a>(
        &'a self,
        id: &'a str,
        fields_requirement: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/teams/{}/requirements", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[requirement]",
                    &fields_requirement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_team_requirements",
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
    /**Lists test case records.

Sends a `GET` request to `/test_cases`

Arguments:
- `fields_test_case`: Comma separated attributes of test_case.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.*/
    pub async fn list_test_cases<'a>(
        &'a self,
        fields_test_case: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/test_cases", self.baseurl,);
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
                    "fields[test_case]",
                    &fields_test_case,
                ),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_test_cases",
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
    /**Creates a test case.

Sends a `POST` request to `/test_cases`

Arguments:
- `fields_test_case`: Comma separated attributes of test_case.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of createTestCase.*/
    pub async fn create_test_case<'a>(
        &'a self,
        fields_test_case: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/test_cases", self.baseurl,);
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[test_case]",
                    &fields_test_case,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_test_case",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Fetches one test case.

Sends a `GET` request to `/test_cases/{id}`

Arguments:
- `id`
- `fields_test_case`: Comma separated attributes of test_case.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn get_test_case<'a>(
        &'a self,
        id: &'a str,
        fields_test_case: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetTestCaseResponse>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/test_cases/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[test_case]",
                    &fields_test_case,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_test_case",
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
    /**Deletes a test case.

Sends a `DELETE` request to `/test_cases/{id}`

Arguments:
- `id`
- `fields_test_case`: Comma separated attributes of test_case.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn delete_test_case<'a>(
        &'a self,
        id: &'a str,
        fields_test_case: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/test_cases/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[test_case]",
                    &fields_test_case,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_test_case",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Changes the given attributes of a test case.

Sends a `PATCH` request to `/test_cases/{id}`

Arguments:
- `id`
- `fields_test_case`: Comma separated attributes of test_case.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of updateTestCase.*/
    pub async fn update_test_case<'a>(
        &'a self,
        id: &'a str,
        fields_test_case: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/test_cases/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[test_case]",
                    &fields_test_case,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_test_case",
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
    /**Lists the test results of a test case.

Sends a `GET` request to `/test_cases/{id}/test_results`

Arguments:
- `id`
- `fields_test_result`: Comma separated attributes of test_result.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_test_case_test_results<'a>(
        &'a self,
        id: &'a str,
        fields_test_result: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/test_cases/{}/test_results", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[test_result]",
                    &fields_test_result,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_test_case_test_results",
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
    /**Lists test result records.

Sends a `GET` request to `/test_results`

Arguments:
- `fields_test_result`: Comma separated attributes of test_result.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.*/
    pub async fn list_test_results<'a>(
        &'a self,
        fields_test_result: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/test_results", self.baseurl,);
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
                    "fields[test_result]",
                    &fields_test_result,
                ),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_test_results",
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
    /**Creates a test result.

Sends a `POST` request to `/test_results`

Arguments:
- `fields_test_result`: Comma separated attributes of test_result.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of createTestResult.*/
    pub async fn create_test_result<'a>(
        &'a self,
        fields_test_result: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/test_results", self.baseurl,);
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[test_result]",
                    &fields_test_result,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_test_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Fetches one test result.

Sends a `GET` request to `/test_results/{id}`

Arguments:
- `id`
- `fields_test_result`: Comma separated attributes of test_result.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn get_test_result<'a>(
        &'a self,
        id: &'a str,
        fields_test_result: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetTestResultResponse>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/test_results/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[test_result]",
                    &fields_test_result,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_test_result",
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
    /**Deletes a test result.

Sends a `DELETE` request to `/test_results/{id}`

Arguments:
- `id`
- `fields_test_result`: Comma separated attributes of test_result.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn delete_test_result<'a>(
        &'a self,
        id: &'a str,
        fields_test_result: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/test_results/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[test_result]",
                    &fields_test_result,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_test_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Changes the given attributes of a test result.

Sends a `PATCH` request to `/test_results/{id}`

Arguments:
- `id`
- `fields_test_result`: Comma separated attributes of test_result.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of updateTestResult.*/
    pub async fn update_test_result<'a>(
        &'a self,
        id: &'a str,
        fields_test_result: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/test_results/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[test_result]",
                    &fields_test_result,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_test_result",
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
    /**Lists use case records.

Sends a `GET` request to `/use_cases`

Arguments:
- `fields_use_case`: Comma separated attributes of use_case.
- `filter`: Returns only the records that meet these conditions.
- `include`: Comma separated relationship paths to return alongside.
- `page_after`
- `page_before`
- `page_count`
- `page_limit`
- `page_offset`
- `sort`: Comma separated sort keys; - sorts descending, ++ and -- put nulls first or last.*/
    pub async fn list_use_cases<'a>(
        &'a self,
        fields_use_case: Option<&'a str>,
        filter: Option<
            &'a ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        >,
        include: Option<&'a str>,
        page_after: Option<&'a str>,
        page_before: Option<&'a str>,
        page_count: Option<bool>,
        page_limit: Option<i64>,
        page_offset: Option<i64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/use_cases", self.baseurl,);
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
                &progenitor_client::QueryParam::new("fields[use_case]", &fields_use_case),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[after]", &page_after))
            .query(&progenitor_client::QueryParam::new("page[before]", &page_before))
            .query(&progenitor_client::QueryParam::new("page[count]", &page_count))
            .query(&progenitor_client::QueryParam::new("page[limit]", &page_limit))
            .query(&progenitor_client::QueryParam::new("page[offset]", &page_offset))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_use_cases",
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
    /**Creates a use case.

Sends a `POST` request to `/use_cases`

Arguments:
- `fields_use_case`: Comma separated attributes of use_case.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of createUseCase.*/
    pub async fn create_use_case<'a>(
        &'a self,
        fields_use_case: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!("{}/use_cases", self.baseurl,);
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
            .query(
                &progenitor_client::QueryParam::new("fields[use_case]", &fields_use_case),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_use_case",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Fetches one use case.

Sends a `GET` request to `/use_cases/{id}`

Arguments:
- `id`
- `fields_use_case`: Comma separated attributes of use_case.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn get_use_case<'a>(
        &'a self,
        id: &'a str,
        fields_use_case: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetUseCaseResponse>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/use_cases/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[use_case]", &fields_use_case),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_use_case",
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
    /**Deletes a use case.

Sends a `DELETE` request to `/use_cases/{id}`

Arguments:
- `id`
- `fields_use_case`: Comma separated attributes of use_case.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn delete_use_case<'a>(
        &'a self,
        id: &'a str,
        fields_use_case: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/use_cases/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[use_case]", &fields_use_case),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_use_case",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Changes the given attributes of a use case.

Sends a `PATCH` request to `/use_cases/{id}`

Arguments:
- `id`
- `fields_use_case`: Comma separated attributes of use_case.
- `include`: Comma separated relationship paths to return alongside.
- `body`: Body of updateUseCase.*/
    pub async fn update_use_case<'a>(
        &'a self,
        id: &'a str,
        fields_use_case: Option<&'a str>,
        include: Option<&'a str>,
        body: &'a types::RequestDocument,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/use_cases/{}", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("fields[use_case]", &fields_use_case),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_use_case",
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
    /**Lists the test cases of a use case.

Sends a `GET` request to `/use_cases/{id}/test_cases`

Arguments:
- `id`
- `fields_test_case`: Comma separated attributes of test_case.
- `include`: Comma separated relationship paths to return alongside.*/
    pub async fn list_use_case_test_cases<'a>(
        &'a self,
        id: &'a str,
        fields_test_case: Option<&'a str>,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::Document>, Error<types::ErrorBody>> {
        let url = format!(
            "{}/use_cases/{}/test_cases", self.baseurl, encode_path(& id.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new(
                    "fields[test_case]",
                    &fields_test_case,
                ),
            )
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_use_case_test_cases",
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
    ///Whether the capability exists, is intended or is being dropped. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CapabilityStatus {
        ///`active`
        Active,
        ///`planned`
        Planned,
        ///`deprecated`
        Deprecated,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl CapabilityStatus {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["active", "planned", "deprecated"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Active => "active",
                Self::Planned => "planned",
                Self::Deprecated => "deprecated",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "active" => Some(Self::Active),
                "planned" => Some(Self::Planned),
                "deprecated" => Some(Self::Deprecated),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for CapabilityStatus {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for CapabilityStatus {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for CapabilityStatus {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for CapabilityStatus {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for CapabilityStatus {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for CapabilityStatus {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for CapabilityStatus {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for CapabilityStatus {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CapabilityStatus {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = CapabilityStatus;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<CapabilityStatus, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<CapabilityStatus, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Kind of technical artifact. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ComponentType {
        ///`external_api`
        ExternalApi,
        ///`microservice`
        Microservice,
        ///`database`
        Database,
        ///`library`
        Library,
        ///`tool`
        Tool,
        ///`other`
        Other,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl ComponentType {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "external_api",
            "microservice",
            "database",
            "library",
            "tool",
            "other",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::ExternalApi => "external_api",
                Self::Microservice => "microservice",
                Self::Database => "database",
                Self::Library => "library",
                Self::Tool => "tool",
                Self::Other => "other",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "external_api" => Some(Self::ExternalApi),
                "microservice" => Some(Self::Microservice),
                "database" => Some(Self::Database),
                "library" => Some(Self::Library),
                "tool" => Some(Self::Tool),
                "other" => Some(Self::Other),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for ComponentType {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for ComponentType {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for ComponentType {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for ComponentType {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for ComponentType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for ComponentType {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for ComponentType {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for ComponentType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ComponentType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = ComponentType;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<ComponentType, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<ComponentType, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///System in which the component primarily lives. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ExternalSystemType {
        ///`salesforce`
        Salesforce,
        ///`servicenow`
        Servicenow,
        ///`workday`
        Workday,
        ///`sap`
        Sap,
        ///`github`
        Github,
        ///`gitlab`
        Gitlab,
        ///`bitbucket`
        Bitbucket,
        ///`azure_devops`
        AzureDevops,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl ExternalSystemType {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "salesforce",
            "servicenow",
            "workday",
            "sap",
            "github",
            "gitlab",
            "bitbucket",
            "azure_devops",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Salesforce => "salesforce",
                Self::Servicenow => "servicenow",
                Self::Workday => "workday",
                Self::Sap => "sap",
                Self::Github => "github",
                Self::Gitlab => "gitlab",
                Self::Bitbucket => "bitbucket",
                Self::AzureDevops => "azure_devops",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "salesforce" => Some(Self::Salesforce),
                "servicenow" => Some(Self::Servicenow),
                "workday" => Some(Self::Workday),
                "sap" => Some(Self::Sap),
                "github" => Some(Self::Github),
                "gitlab" => Some(Self::Gitlab),
                "bitbucket" => Some(Self::Bitbucket),
                "azure_devops" => Some(Self::AzureDevops),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for ExternalSystemType {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for ExternalSystemType {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for ExternalSystemType {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for ExternalSystemType {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for ExternalSystemType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for ExternalSystemType {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for ExternalSystemType {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for ExternalSystemType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ExternalSystemType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = ExternalSystemType;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<ExternalSystemType, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<ExternalSystemType, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Whether the known representations agree. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SyncState {
        ///`in_sync`
        InSync,
        ///`drifted`
        Drifted,
        ///`pending`
        Pending,
        ///`unknown`
        Unknown2,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl SyncState {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "in_sync",
            "drifted",
            "pending",
            "unknown",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::InSync => "in_sync",
                Self::Drifted => "drifted",
                Self::Pending => "pending",
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
                "in_sync" => Some(Self::InSync),
                "drifted" => Some(Self::Drifted),
                "pending" => Some(Self::Pending),
                "unknown" => Some(Self::Unknown2),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for SyncState {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for SyncState {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for SyncState {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for SyncState {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for SyncState {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for SyncState {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for SyncState {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for SyncState {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SyncState {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = SyncState;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<SyncState, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<SyncState, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///How binding the policy is. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum EnforcementLevel {
        ///`mandatory`
        Mandatory,
        ///`recommended`
        Recommended,
        ///`optional`
        Optional,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl EnforcementLevel {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "mandatory",
            "recommended",
            "optional",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Mandatory => "mandatory",
                Self::Recommended => "recommended",
                Self::Optional => "optional",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "mandatory" => Some(Self::Mandatory),
                "recommended" => Some(Self::Recommended),
                "optional" => Some(Self::Optional),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for EnforcementLevel {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for EnforcementLevel {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for EnforcementLevel {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for EnforcementLevel {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for EnforcementLevel {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for EnforcementLevel {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for EnforcementLevel {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for EnforcementLevel {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for EnforcementLevel {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = EnforcementLevel;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<EnforcementLevel, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<EnforcementLevel, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Area the policy governs. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum PolicyType {
        ///`regulatory`
        Regulatory,
        ///`security`
        Security,
        ///`business`
        Business,
        ///`technical`
        Technical,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl PolicyType {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "regulatory",
            "security",
            "business",
            "technical",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Regulatory => "regulatory",
                Self::Security => "security",
                Self::Business => "business",
                Self::Technical => "technical",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "regulatory" => Some(Self::Regulatory),
                "security" => Some(Self::Security),
                "business" => Some(Self::Business),
                "technical" => Some(Self::Technical),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for PolicyType {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for PolicyType {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for PolicyType {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for PolicyType {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for PolicyType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for PolicyType {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for PolicyType {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for PolicyType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PolicyType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = PolicyType;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<PolicyType, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<PolicyType, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///How often the policy is reviewed. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ReviewFrequency {
        ///`quarterly`
        Quarterly,
        ///`yearly`
        Yearly,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl ReviewFrequency {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["quarterly", "yearly"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Quarterly => "quarterly",
                Self::Yearly => "yearly",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "quarterly" => Some(Self::Quarterly),
                "yearly" => Some(Self::Yearly),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for ReviewFrequency {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for ReviewFrequency {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for ReviewFrequency {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for ReviewFrequency {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for ReviewFrequency {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for ReviewFrequency {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for ReviewFrequency {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for ReviewFrequency {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ReviewFrequency {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = ReviewFrequency;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<ReviewFrequency, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<ReviewFrequency, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Lifecycle state. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum PolicyStatus {
        ///`draft`
        Draft,
        ///`active`
        Active,
        ///`retired`
        Retired,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl PolicyStatus {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["draft", "active", "retired"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Draft => "draft",
                Self::Active => "active",
                Self::Retired => "retired",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "draft" => Some(Self::Draft),
                "active" => Some(Self::Active),
                "retired" => Some(Self::Retired),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for PolicyStatus {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for PolicyStatus {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for PolicyStatus {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for PolicyStatus {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for PolicyStatus {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for PolicyStatus {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for PolicyStatus {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for PolicyStatus {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PolicyStatus {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = PolicyStatus;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<PolicyStatus, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<PolicyStatus, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Progress of the process. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ProcessStatus {
        ///`draft`
        Draft,
        ///`active`
        Active,
        ///`completed`
        Completed,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl ProcessStatus {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["draft", "active", "completed"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Draft => "draft",
                Self::Active => "active",
                Self::Completed => "completed",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "draft" => Some(Self::Draft),
                "active" => Some(Self::Active),
                "completed" => Some(Self::Completed),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for ProcessStatus {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for ProcessStatus {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for ProcessStatus {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for ProcessStatus {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for ProcessStatus {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for ProcessStatus {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for ProcessStatus {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for ProcessStatus {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProcessStatus {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = ProcessStatus;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<ProcessStatus, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<ProcessStatus, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Expected difficulty. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Complexity {
        ///`low`
        Low,
        ///`medium`
        Medium,
        ///`high`
        High,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl Complexity {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["low", "medium", "high"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Low => "low",
                Self::Medium => "medium",
                Self::High => "high",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "low" => Some(Self::Low),
                "medium" => Some(Self::Medium),
                "high" => Some(Self::High),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for Complexity {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for Complexity {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for Complexity {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for Complexity {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for Complexity {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for Complexity {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for Complexity {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for Complexity {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Complexity {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = Complexity;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<Complexity, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<Complexity, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Outcome of review; moved by confirm, reject and investigate. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ConfirmationStatus {
        ///`unconfirmed`
        Unconfirmed,
        ///`confirmed`
        Confirmed,
        ///`rejected`
        Rejected,
        ///`investigating`
        Investigating,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl ConfirmationStatus {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "unconfirmed",
            "confirmed",
            "rejected",
            "investigating",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Unconfirmed => "unconfirmed",
                Self::Confirmed => "confirmed",
                Self::Rejected => "rejected",
                Self::Investigating => "investigating",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "unconfirmed" => Some(Self::Unconfirmed),
                "confirmed" => Some(Self::Confirmed),
                "rejected" => Some(Self::Rejected),
                "investigating" => Some(Self::Investigating),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for ConfirmationStatus {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for ConfirmationStatus {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for ConfirmationStatus {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for ConfirmationStatus {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for ConfirmationStatus {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for ConfirmationStatus {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for ConfirmationStatus {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for ConfirmationStatus {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ConfirmationStatus {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = ConfirmationStatus;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<ConfirmationStatus, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<ConfirmationStatus, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Level of the test. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum TestType {
        ///`unit`
        Unit,
        ///`integration`
        Integration,
        ///`acceptance`
        Acceptance,
        ///`regression`
        Regression,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl TestType {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "unit",
            "integration",
            "acceptance",
            "regression",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Unit => "unit",
                Self::Integration => "integration",
                Self::Acceptance => "acceptance",
                Self::Regression => "regression",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "unit" => Some(Self::Unit),
                "integration" => Some(Self::Integration),
                "acceptance" => Some(Self::Acceptance),
                "regression" => Some(Self::Regression),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for TestType {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for TestType {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for TestType {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for TestType {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for TestType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for TestType {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for TestType {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for TestType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TestType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = TestType;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<TestType, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<TestType, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Result of the run. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Outcome {
        ///`passed`
        Passed,
        ///`failed`
        Failed,
        ///`blocked`
        Blocked,
        ///`skipped`
        Skipped,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl Outcome {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "passed",
            "failed",
            "blocked",
            "skipped",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Passed => "passed",
                Self::Failed => "failed",
                Self::Blocked => "blocked",
                Self::Skipped => "skipped",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "passed" => Some(Self::Passed),
                "failed" => Some(Self::Failed),
                "blocked" => Some(Self::Blocked),
                "skipped" => Some(Self::Skipped),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for Outcome {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for Outcome {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for Outcome {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for Outcome {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for Outcome {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for Outcome {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for Outcome {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for Outcome {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Outcome {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = Outcome;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<Outcome, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<Outcome, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Kind of scenario. Returned by default.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum UseCaseType {
        ///`happy_path`
        HappyPath,
        ///`edge_case`
        EdgeCase,
        ///`error_case`
        ErrorCase,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl UseCaseType {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "happy_path",
            "edge_case",
            "error_case",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::HappyPath => "happy_path",
                Self::EdgeCase => "edge_case",
                Self::ErrorCase => "error_case",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "happy_path" => Some(Self::HappyPath),
                "edge_case" => Some(Self::EdgeCase),
                "error_case" => Some(Self::ErrorCase),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for UseCaseType {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for UseCaseType {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for UseCaseType {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for UseCaseType {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for UseCaseType {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for UseCaseType {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for UseCaseType {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for UseCaseType {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UseCaseType {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = UseCaseType;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<UseCaseType, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<UseCaseType, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Lifecycle state of a requirement.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum RequirementStatus {
        ///`draft`
        Draft,
        ///`active`
        Active,
        ///`deprecated`
        Deprecated,
        ///`superseded`
        Superseded,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl RequirementStatus {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "draft",
            "active",
            "deprecated",
            "superseded",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Draft => "draft",
                Self::Active => "active",
                Self::Deprecated => "deprecated",
                Self::Superseded => "superseded",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "draft" => Some(Self::Draft),
                "active" => Some(Self::Active),
                "deprecated" => Some(Self::Deprecated),
                "superseded" => Some(Self::Superseded),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for RequirementStatus {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for RequirementStatus {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for RequirementStatus {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for RequirementStatus {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for RequirementStatus {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for RequirementStatus {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for RequirementStatus {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for RequirementStatus {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for RequirementStatus {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = RequirementStatus;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<RequirementStatus, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<RequirementStatus, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Relative importance of a requirement.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Priority {
        ///`low`
        Low,
        ///`medium`
        Medium,
        ///`high`
        High,
        ///`critical`
        Critical,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl Priority {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "low",
            "medium",
            "high",
            "critical",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Low => "low",
                Self::Medium => "medium",
                Self::High => "high",
                Self::Critical => "critical",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "low" => Some(Self::Low),
                "medium" => Some(Self::Medium),
                "high" => Some(Self::High),
                "critical" => Some(Self::Critical),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for Priority {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for Priority {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for Priority {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for Priority {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for Priority {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for Priority {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for Priority {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for Priority {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Priority {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = Priority;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<Priority, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<Priority, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Letter grade of a quality assessment.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum QualityGrade {
        ///`A`
        A,
        ///`B`
        B,
        ///`C`
        C,
        ///`D`
        D,
        ///`F`
        F,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl QualityGrade {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["A", "B", "C", "D", "F"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::A => "A",
                Self::B => "B",
                Self::C => "C",
                Self::D => "D",
                Self::F => "F",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "A" => Some(Self::A),
                "B" => Some(Self::B),
                "C" => Some(Self::C),
                "D" => Some(Self::D),
                "F" => Some(Self::F),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for QualityGrade {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for QualityGrade {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for QualityGrade {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for QualityGrade {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for QualityGrade {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for QualityGrade {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for QualityGrade {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for QualityGrade {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for QualityGrade {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = QualityGrade;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<QualityGrade, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<QualityGrade, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Result of a sentiment analysis.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Sentiment {
        ///`positive`
        Positive,
        ///`neutral`
        Neutral,
        ///`negative`
        Negative,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl Sentiment {
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
    impl ::std::convert::From<&str> for Sentiment {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for Sentiment {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for Sentiment {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for Sentiment {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for Sentiment {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for Sentiment {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for Sentiment {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for Sentiment {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Sentiment {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = Sentiment;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<Sentiment, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<Sentiment, E> {
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
        ///`GET /capabilities`, `listCapabilities`.
        ListCapabilities,
        ///`POST /capabilities`, `createCapability`.
        CreateCapability,
        ///`DELETE /capabilities/{id}`, `deleteCapability`.
        DeleteCapability,
        ///`GET /capabilities/{id}`, `getCapability`.
        GetCapability,
        ///`PATCH /capabilities/{id}`, `updateCapability`.
        UpdateCapability,
        ///`GET /capabilities/{id}/children`, `listCapabilityChildren`.
        ListCapabilityChildren,
        ///`GET /components`, `listComponents`.
        ListComponents,
        ///`POST /components`, `createComponent`.
        CreateComponent,
        ///`DELETE /components/{id}`, `deleteComponent`.
        DeleteComponent,
        ///`GET /components/{id}`, `getComponent`.
        GetComponent,
        ///`PATCH /components/{id}`, `updateComponent`.
        UpdateComponent,
        ///`GET /personas`, `listPersonas`.
        ListPersonas,
        ///`POST /personas`, `createPersona`.
        CreatePersona,
        ///`DELETE /personas/{id}`, `deletePersona`.
        DeletePersona,
        ///`GET /personas/{id}`, `getPersona`.
        GetPersona,
        ///`PATCH /personas/{id}`, `updatePersona`.
        UpdatePersona,
        ///`GET /personas/{id}/requirements`, `listPersonaRequirements`.
        ListPersonaRequirements,
        ///`GET /policies`, `listPolicies`.
        ListPolicies,
        ///`POST /policies`, `createPolicy`.
        CreatePolicy,
        ///`DELETE /policies/{id}`, `deletePolicy`.
        DeletePolicy,
        ///`GET /policies/{id}`, `getPolicy`.
        GetPolicy,
        ///`PATCH /policies/{id}`, `updatePolicy`.
        UpdatePolicy,
        ///`GET /processes`, `listProcesses`.
        ListProcesses,
        ///`POST /processes`, `createProcess`.
        CreateProcess,
        ///`DELETE /processes/{id}`, `deleteProcess`.
        DeleteProcess,
        ///`GET /processes/{id}`, `getProcess`.
        GetProcess,
        ///`PATCH /processes/{id}`, `updateProcess`.
        UpdateProcess,
        ///`DELETE /processes/{id}/relationships/requirements`, `removeProcessRequirements`.
        RemoveProcessRequirements,
        ///`GET /processes/{id}/relationships/requirements`, `listProcessRequirementsLinkage`.
        ListProcessRequirementsLinkage,
        ///`PATCH /processes/{id}/relationships/requirements`, `replaceProcessRequirements`.
        ReplaceProcessRequirements,
        ///`POST /processes/{id}/relationships/requirements`, `addProcessRequirements`.
        AddProcessRequirements,
        ///`GET /processes/{id}/requirements`, `listProcessRequirements`.
        ListProcessRequirements,
        ///`GET /requirements`, `listRequirements`.
        ListRequirements,
        ///`POST /requirements`, `createRequirement`.
        CreateRequirement,
        ///`GET /requirements/filtered`, `listFilteredRequirements`.
        ListFilteredRequirements,
        ///`POST /requirements/semantic-search`, `semanticSearchRequirements`.
        SemanticSearchRequirements,
        ///`GET /requirements/stats`, `getRequirementStats`.
        GetRequirementStats,
        ///`GET /requirements/supersedeable`, `listSupersedeableRequirements`.
        ListSupersedeableRequirements,
        ///`DELETE /requirements/{id}`, `deleteRequirement`.
        DeleteRequirement,
        ///`GET /requirements/{id}`, `getRequirement`.
        GetRequirement,
        ///`PATCH /requirements/{id}`, `updateRequirement`.
        UpdateRequirement,
        ///`POST /requirements/{id}/activate`, `activateRequirement`.
        ActivateRequirement,
        ///`POST /requirements/{id}/analyze-sentiment`, `analyzeRequirementSentiment`.
        AnalyzeRequirementSentiment,
        ///`POST /requirements/{id}/assess-quality`, `assessRequirementQuality`.
        AssessRequirementQuality,
        ///`GET /requirements/{id}/components`, `listRequirementComponents`.
        ListRequirementComponents,
        ///`POST /requirements/{id}/confirm`, `confirmRequirement`.
        ConfirmRequirement,
        ///`POST /requirements/{id}/deprecate`, `deprecateRequirement`.
        DeprecateRequirement,
        ///`GET /requirements/{id}/detail`, `getRequirementDetail`.
        GetRequirementDetail,
        ///`POST /requirements/{id}/generate-summary`, `generateRequirementSummary`.
        GenerateRequirementSummary,
        ///`POST /requirements/{id}/generate-tags`, `generateRequirementTags`.
        GenerateRequirementTags,
        ///`POST /requirements/{id}/investigate`, `investigateRequirement`.
        InvestigateRequirement,
        ///`GET /requirements/{id}/personas`, `listRequirementPersonas`.
        ListRequirementPersonas,
        ///`GET /requirements/{id}/policies`, `listRequirementPolicies`.
        ListRequirementPolicies,
        ///`POST /requirements/{id}/reject`, `rejectRequirement`.
        RejectRequirement,
        ///`DELETE /requirements/{id}/relationships/components`, `removeRequirementComponents`.
        RemoveRequirementComponents,
        ///`GET /requirements/{id}/relationships/components`, `listRequirementComponentsLinkage`.
        ListRequirementComponentsLinkage,
        ///`PATCH /requirements/{id}/relationships/components`, `replaceRequirementComponents`.
        ReplaceRequirementComponents,
        ///`POST /requirements/{id}/relationships/components`, `addRequirementComponents`.
        AddRequirementComponents,
        ///`DELETE /requirements/{id}/relationships/personas`, `removeRequirementPersonas`.
        RemoveRequirementPersonas,
        ///`GET /requirements/{id}/relationships/personas`, `listRequirementPersonasLinkage`.
        ListRequirementPersonasLinkage,
        ///`PATCH /requirements/{id}/relationships/personas`, `replaceRequirementPersonas`.
        ReplaceRequirementPersonas,
        ///`POST /requirements/{id}/relationships/personas`, `addRequirementPersonas`.
        AddRequirementPersonas,
        ///`DELETE /requirements/{id}/relationships/policies`, `removeRequirementPolicies`.
        RemoveRequirementPolicies,
        ///`GET /requirements/{id}/relationships/policies`, `listRequirementPoliciesLinkage`.
        ListRequirementPoliciesLinkage,
        ///`PATCH /requirements/{id}/relationships/policies`, `replaceRequirementPolicies`.
        ReplaceRequirementPolicies,
        ///`POST /requirements/{id}/relationships/policies`, `addRequirementPolicies`.
        AddRequirementPolicies,
        ///`POST /requirements/{id}/suggest-categories`, `suggestRequirementCategories`.
        SuggestRequirementCategories,
        ///`POST /requirements/{id}/supersede`, `supersedeRequirement`.
        SupersedeRequirement,
        ///`GET /requirements/{id}/test_cases`, `listRequirementTestCases`.
        ListRequirementTestCases,
        ///`GET /requirements/{id}/use_cases`, `listRequirementUseCases`.
        ListRequirementUseCases,
        ///`GET /teams`, `listTeams`.
        ListTeams,
        ///`POST /teams`, `createTeam`.
        CreateTeam,
        ///`DELETE /teams/{id}`, `deleteTeam`.
        DeleteTeam,
        ///`GET /teams/{id}`, `getTeam`.
        GetTeam,
        ///`PATCH /teams/{id}`, `updateTeam`.
        UpdateTeam,
        ///`GET /teams/{id}/requirements`, `listTeamRequirements`.
        ListTeamRequirements,
        ///`GET /test_cases`, `listTestCases`.
        ListTestCases,
        ///`POST /test_cases`, `createTestCase`.
        CreateTestCase,
        ///`DELETE /test_cases/{id}`, `deleteTestCase`.
        DeleteTestCase,
        ///`GET /test_cases/{id}`, `getTestCase`.
        GetTestCase,
        ///`PATCH /test_cases/{id}`, `updateTestCase`.
        UpdateTestCase,
        ///`GET /test_cases/{id}/test_results`, `listTestCaseTestResults`.
        ListTestCaseTestResults,
        ///`GET /test_results`, `listTestResults`.
        ListTestResults,
        ///`POST /test_results`, `createTestResult`.
        CreateTestResult,
        ///`DELETE /test_results/{id}`, `deleteTestResult`.
        DeleteTestResult,
        ///`GET /test_results/{id}`, `getTestResult`.
        GetTestResult,
        ///`PATCH /test_results/{id}`, `updateTestResult`.
        UpdateTestResult,
        ///`GET /use_cases`, `listUseCases`.
        ListUseCases,
        ///`POST /use_cases`, `createUseCase`.
        CreateUseCase,
        ///`DELETE /use_cases/{id}`, `deleteUseCase`.
        DeleteUseCase,
        ///`GET /use_cases/{id}`, `getUseCase`.
        GetUseCase,
        ///`PATCH /use_cases/{id}`, `updateUseCase`.
        UpdateUseCase,
        ///`GET /use_cases/{id}/test_cases`, `listUseCaseTestCases`.
        ListUseCaseTestCases,
    }
    static LIST_CAPABILITIES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_capabilities",
        wire_id: "listCapabilities",
        method: ::reqwest::Method::GET,
        path: "/capabilities",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static CREATE_CAPABILITY: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_capability",
        wire_id: "createCapability",
        method: ::reqwest::Method::POST,
        path: "/capabilities",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static DELETE_CAPABILITY: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_capability",
        wire_id: "deleteCapability",
        method: ::reqwest::Method::DELETE,
        path: "/capabilities/{id}",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &[],
        paging: None,
        deadline: None,
    };
    static GET_CAPABILITY: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_capability",
        wire_id: "getCapability",
        method: ::reqwest::Method::GET,
        path: "/capabilities/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_CAPABILITY: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_capability",
        wire_id: "updateCapability",
        method: ::reqwest::Method::PATCH,
        path: "/capabilities/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_CAPABILITY_CHILDREN: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_capability_children",
        wire_id: "listCapabilityChildren",
        method: ::reqwest::Method::GET,
        path: "/capabilities/{id}/children",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_COMPONENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_components",
        wire_id: "listComponents",
        method: ::reqwest::Method::GET,
        path: "/components",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static CREATE_COMPONENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_component",
        wire_id: "createComponent",
        method: ::reqwest::Method::POST,
        path: "/components",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static DELETE_COMPONENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_component",
        wire_id: "deleteComponent",
        method: ::reqwest::Method::DELETE,
        path: "/components/{id}",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &[],
        paging: None,
        deadline: None,
    };
    static GET_COMPONENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_component",
        wire_id: "getComponent",
        method: ::reqwest::Method::GET,
        path: "/components/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_COMPONENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_component",
        wire_id: "updateComponent",
        method: ::reqwest::Method::PATCH,
        path: "/components/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_PERSONAS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_personas",
        wire_id: "listPersonas",
        method: ::reqwest::Method::GET,
        path: "/personas",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static CREATE_PERSONA: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_persona",
        wire_id: "createPersona",
        method: ::reqwest::Method::POST,
        path: "/personas",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static DELETE_PERSONA: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_persona",
        wire_id: "deletePersona",
        method: ::reqwest::Method::DELETE,
        path: "/personas/{id}",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &[],
        paging: None,
        deadline: None,
    };
    static GET_PERSONA: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_persona",
        wire_id: "getPersona",
        method: ::reqwest::Method::GET,
        path: "/personas/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_PERSONA: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_persona",
        wire_id: "updatePersona",
        method: ::reqwest::Method::PATCH,
        path: "/personas/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_PERSONA_REQUIREMENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_persona_requirements",
        wire_id: "listPersonaRequirements",
        method: ::reqwest::Method::GET,
        path: "/personas/{id}/requirements",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_POLICIES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_policies",
        wire_id: "listPolicies",
        method: ::reqwest::Method::GET,
        path: "/policies",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static CREATE_POLICY: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_policy",
        wire_id: "createPolicy",
        method: ::reqwest::Method::POST,
        path: "/policies",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static DELETE_POLICY: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_policy",
        wire_id: "deletePolicy",
        method: ::reqwest::Method::DELETE,
        path: "/policies/{id}",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &[],
        paging: None,
        deadline: None,
    };
    static GET_POLICY: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_policy",
        wire_id: "getPolicy",
        method: ::reqwest::Method::GET,
        path: "/policies/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_POLICY: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_policy",
        wire_id: "updatePolicy",
        method: ::reqwest::Method::PATCH,
        path: "/policies/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_PROCESSES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_processes",
        wire_id: "listProcesses",
        method: ::reqwest::Method::GET,
        path: "/processes",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static CREATE_PROCESS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_process",
        wire_id: "createProcess",
        method: ::reqwest::Method::POST,
        path: "/processes",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static DELETE_PROCESS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_process",
        wire_id: "deleteProcess",
        method: ::reqwest::Method::DELETE,
        path: "/processes/{id}",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &[],
        paging: None,
        deadline: None,
    };
    static GET_PROCESS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_process",
        wire_id: "getProcess",
        method: ::reqwest::Method::GET,
        path: "/processes/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_PROCESS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_process",
        wire_id: "updateProcess",
        method: ::reqwest::Method::PATCH,
        path: "/processes/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static REMOVE_PROCESS_REQUIREMENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "remove_process_requirements",
        wire_id: "removeProcessRequirements",
        method: ::reqwest::Method::DELETE,
        path: "/processes/{id}/relationships/requirements",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_PROCESS_REQUIREMENTS_LINKAGE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_process_requirements_linkage",
        wire_id: "listProcessRequirementsLinkage",
        method: ::reqwest::Method::GET,
        path: "/processes/{id}/relationships/requirements",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static REPLACE_PROCESS_REQUIREMENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "replace_process_requirements",
        wire_id: "replaceProcessRequirements",
        method: ::reqwest::Method::PATCH,
        path: "/processes/{id}/relationships/requirements",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static ADD_PROCESS_REQUIREMENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "add_process_requirements",
        wire_id: "addProcessRequirements",
        method: ::reqwest::Method::POST,
        path: "/processes/{id}/relationships/requirements",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_PROCESS_REQUIREMENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_process_requirements",
        wire_id: "listProcessRequirements",
        method: ::reqwest::Method::GET,
        path: "/processes/{id}/requirements",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_REQUIREMENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_requirements",
        wire_id: "listRequirements",
        method: ::reqwest::Method::GET,
        path: "/requirements",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static CREATE_REQUIREMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_requirement",
        wire_id: "createRequirement",
        method: ::reqwest::Method::POST,
        path: "/requirements",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_FILTERED_REQUIREMENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_filtered_requirements",
        wire_id: "listFilteredRequirements",
        method: ::reqwest::Method::GET,
        path: "/requirements/filtered",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static SEMANTIC_SEARCH_REQUIREMENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "semantic_search_requirements",
        wire_id: "semanticSearchRequirements",
        method: ::reqwest::Method::POST,
        path: "/requirements/semantic-search",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static GET_REQUIREMENT_STATS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_requirement_stats",
        wire_id: "getRequirementStats",
        method: ::reqwest::Method::GET,
        path: "/requirements/stats",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_SUPERSEDEABLE_REQUIREMENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_supersedeable_requirements",
        wire_id: "listSupersedeableRequirements",
        method: ::reqwest::Method::GET,
        path: "/requirements/supersedeable",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static DELETE_REQUIREMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_requirement",
        wire_id: "deleteRequirement",
        method: ::reqwest::Method::DELETE,
        path: "/requirements/{id}",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &[],
        paging: None,
        deadline: None,
    };
    static GET_REQUIREMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_requirement",
        wire_id: "getRequirement",
        method: ::reqwest::Method::GET,
        path: "/requirements/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_REQUIREMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_requirement",
        wire_id: "updateRequirement",
        method: ::reqwest::Method::PATCH,
        path: "/requirements/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static ACTIVATE_REQUIREMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "activate_requirement",
        wire_id: "activateRequirement",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/activate",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static ANALYZE_REQUIREMENT_SENTIMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "analyze_requirement_sentiment",
        wire_id: "analyzeRequirementSentiment",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/analyze-sentiment",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static ASSESS_REQUIREMENT_QUALITY: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "assess_requirement_quality",
        wire_id: "assessRequirementQuality",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/assess-quality",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_REQUIREMENT_COMPONENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_requirement_components",
        wire_id: "listRequirementComponents",
        method: ::reqwest::Method::GET,
        path: "/requirements/{id}/components",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static CONFIRM_REQUIREMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "confirm_requirement",
        wire_id: "confirmRequirement",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/confirm",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static DEPRECATE_REQUIREMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "deprecate_requirement",
        wire_id: "deprecateRequirement",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/deprecate",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static GET_REQUIREMENT_DETAIL: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_requirement_detail",
        wire_id: "getRequirementDetail",
        method: ::reqwest::Method::GET,
        path: "/requirements/{id}/detail",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static GENERATE_REQUIREMENT_SUMMARY: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "generate_requirement_summary",
        wire_id: "generateRequirementSummary",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/generate-summary",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static GENERATE_REQUIREMENT_TAGS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "generate_requirement_tags",
        wire_id: "generateRequirementTags",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/generate-tags",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static INVESTIGATE_REQUIREMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "investigate_requirement",
        wire_id: "investigateRequirement",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/investigate",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_REQUIREMENT_PERSONAS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_requirement_personas",
        wire_id: "listRequirementPersonas",
        method: ::reqwest::Method::GET,
        path: "/requirements/{id}/personas",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_REQUIREMENT_POLICIES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_requirement_policies",
        wire_id: "listRequirementPolicies",
        method: ::reqwest::Method::GET,
        path: "/requirements/{id}/policies",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static REJECT_REQUIREMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "reject_requirement",
        wire_id: "rejectRequirement",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/reject",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static REMOVE_REQUIREMENT_COMPONENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "remove_requirement_components",
        wire_id: "removeRequirementComponents",
        method: ::reqwest::Method::DELETE,
        path: "/requirements/{id}/relationships/components",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_REQUIREMENT_COMPONENTS_LINKAGE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_requirement_components_linkage",
        wire_id: "listRequirementComponentsLinkage",
        method: ::reqwest::Method::GET,
        path: "/requirements/{id}/relationships/components",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static REPLACE_REQUIREMENT_COMPONENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "replace_requirement_components",
        wire_id: "replaceRequirementComponents",
        method: ::reqwest::Method::PATCH,
        path: "/requirements/{id}/relationships/components",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static ADD_REQUIREMENT_COMPONENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "add_requirement_components",
        wire_id: "addRequirementComponents",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/relationships/components",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static REMOVE_REQUIREMENT_PERSONAS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "remove_requirement_personas",
        wire_id: "removeRequirementPersonas",
        method: ::reqwest::Method::DELETE,
        path: "/requirements/{id}/relationships/personas",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_REQUIREMENT_PERSONAS_LINKAGE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_requirement_personas_linkage",
        wire_id: "listRequirementPersonasLinkage",
        method: ::reqwest::Method::GET,
        path: "/requirements/{id}/relationships/personas",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static REPLACE_REQUIREMENT_PERSONAS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "replace_requirement_personas",
        wire_id: "replaceRequirementPersonas",
        method: ::reqwest::Method::PATCH,
        path: "/requirements/{id}/relationships/personas",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static ADD_REQUIREMENT_PERSONAS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "add_requirement_personas",
        wire_id: "addRequirementPersonas",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/relationships/personas",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static REMOVE_REQUIREMENT_POLICIES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "remove_requirement_policies",
        wire_id: "removeRequirementPolicies",
        method: ::reqwest::Method::DELETE,
        path: "/requirements/{id}/relationships/policies",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_REQUIREMENT_POLICIES_LINKAGE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_requirement_policies_linkage",
        wire_id: "listRequirementPoliciesLinkage",
        method: ::reqwest::Method::GET,
        path: "/requirements/{id}/relationships/policies",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static REPLACE_REQUIREMENT_POLICIES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "replace_requirement_policies",
        wire_id: "replaceRequirementPolicies",
        method: ::reqwest::Method::PATCH,
        path: "/requirements/{id}/relationships/policies",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static ADD_REQUIREMENT_POLICIES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "add_requirement_policies",
        wire_id: "addRequirementPolicies",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/relationships/policies",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static SUGGEST_REQUIREMENT_CATEGORIES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "suggest_requirement_categories",
        wire_id: "suggestRequirementCategories",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/suggest-categories",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static SUPERSEDE_REQUIREMENT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "supersede_requirement",
        wire_id: "supersedeRequirement",
        method: ::reqwest::Method::POST,
        path: "/requirements/{id}/supersede",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_REQUIREMENT_TEST_CASES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_requirement_test_cases",
        wire_id: "listRequirementTestCases",
        method: ::reqwest::Method::GET,
        path: "/requirements/{id}/test_cases",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_REQUIREMENT_USE_CASES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_requirement_use_cases",
        wire_id: "listRequirementUseCases",
        method: ::reqwest::Method::GET,
        path: "/requirements/{id}/use_cases",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_TEAMS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_teams",
        wire_id: "listTeams",
        method: ::reqwest::Method::GET,
        path: "/teams",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static CREATE_TEAM: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_team",
        wire_id: "createTeam",
        method: ::reqwest::Method::POST,
        path: "/teams",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static DELETE_TEAM: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_team",
        wire_id: "deleteTeam",
        method: ::reqwest::Method::DELETE,
        path: "/teams/{id}",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &[],
        paging: None,
        deadline: None,
    };
    static GET_TEAM: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_team",
        wire_id: "getTeam",
        method: ::reqwest::Method::GET,
        path: "/teams/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_TEAM: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_team",
        wire_id: "updateTeam",
        method: ::reqwest::Method::PATCH,
        path: "/teams/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_TEAM_REQUIREMENTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_team_requirements",
        wire_id: "listTeamRequirements",
        method: ::reqwest::Method::GET,
        path: "/teams/{id}/requirements",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_TEST_CASES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_test_cases",
        wire_id: "listTestCases",
        method: ::reqwest::Method::GET,
        path: "/test_cases",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static CREATE_TEST_CASE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_test_case",
        wire_id: "createTestCase",
        method: ::reqwest::Method::POST,
        path: "/test_cases",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static DELETE_TEST_CASE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_test_case",
        wire_id: "deleteTestCase",
        method: ::reqwest::Method::DELETE,
        path: "/test_cases/{id}",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &[],
        paging: None,
        deadline: None,
    };
    static GET_TEST_CASE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_test_case",
        wire_id: "getTestCase",
        method: ::reqwest::Method::GET,
        path: "/test_cases/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_TEST_CASE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_test_case",
        wire_id: "updateTestCase",
        method: ::reqwest::Method::PATCH,
        path: "/test_cases/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_TEST_CASE_TEST_RESULTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_test_case_test_results",
        wire_id: "listTestCaseTestResults",
        method: ::reqwest::Method::GET,
        path: "/test_cases/{id}/test_results",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_TEST_RESULTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_test_results",
        wire_id: "listTestResults",
        method: ::reqwest::Method::GET,
        path: "/test_results",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static CREATE_TEST_RESULT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_test_result",
        wire_id: "createTestResult",
        method: ::reqwest::Method::POST,
        path: "/test_results",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static DELETE_TEST_RESULT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_test_result",
        wire_id: "deleteTestResult",
        method: ::reqwest::Method::DELETE,
        path: "/test_results/{id}",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &[],
        paging: None,
        deadline: None,
    };
    static GET_TEST_RESULT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_test_result",
        wire_id: "getTestResult",
        method: ::reqwest::Method::GET,
        path: "/test_results/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_TEST_RESULT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_test_result",
        wire_id: "updateTestResult",
        method: ::reqwest::Method::PATCH,
        path: "/test_results/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_USE_CASES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_use_cases",
        wire_id: "listUseCases",
        method: ::reqwest::Method::GET,
        path: "/use_cases",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static CREATE_USE_CASE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "create_use_case",
        wire_id: "createUseCase",
        method: ::reqwest::Method::POST,
        path: "/use_cases",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static DELETE_USE_CASE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "delete_use_case",
        wire_id: "deleteUseCase",
        method: ::reqwest::Method::DELETE,
        path: "/use_cases/{id}",
        safety: ::octo_transport::Safety::Idempotent,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &[],
        paging: None,
        deadline: None,
    };
    static GET_USE_CASE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "get_use_case",
        wire_id: "getUseCase",
        method: ::reqwest::Method::GET,
        path: "/use_cases/{id}",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static UPDATE_USE_CASE: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "update_use_case",
        wire_id: "updateUseCase",
        method: ::reqwest::Method::PATCH,
        path: "/use_cases/{id}",
        safety: ::octo_transport::Safety::Unsafe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/vnd.api+json"),
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    static LIST_USE_CASE_TEST_CASES: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_use_case_test_cases",
        wire_id: "listUseCaseTestCases",
        method: ::reqwest::Method::GET,
        path: "/use_cases/{id}/test_cases",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/vnd.api+json"],
        paging: None,
        deadline: None,
    };
    impl OperationId {
        /// Every operation, in the order of the contract.
        pub const ALL: [Self; 93usize] = [
            Self::ListCapabilities,
            Self::CreateCapability,
            Self::DeleteCapability,
            Self::GetCapability,
            Self::UpdateCapability,
            Self::ListCapabilityChildren,
            Self::ListComponents,
            Self::CreateComponent,
            Self::DeleteComponent,
            Self::GetComponent,
            Self::UpdateComponent,
            Self::ListPersonas,
            Self::CreatePersona,
            Self::DeletePersona,
            Self::GetPersona,
            Self::UpdatePersona,
            Self::ListPersonaRequirements,
            Self::ListPolicies,
            Self::CreatePolicy,
            Self::DeletePolicy,
            Self::GetPolicy,
            Self::UpdatePolicy,
            Self::ListProcesses,
            Self::CreateProcess,
            Self::DeleteProcess,
            Self::GetProcess,
            Self::UpdateProcess,
            Self::RemoveProcessRequirements,
            Self::ListProcessRequirementsLinkage,
            Self::ReplaceProcessRequirements,
            Self::AddProcessRequirements,
            Self::ListProcessRequirements,
            Self::ListRequirements,
            Self::CreateRequirement,
            Self::ListFilteredRequirements,
            Self::SemanticSearchRequirements,
            Self::GetRequirementStats,
            Self::ListSupersedeableRequirements,
            Self::DeleteRequirement,
            Self::GetRequirement,
            Self::UpdateRequirement,
            Self::ActivateRequirement,
            Self::AnalyzeRequirementSentiment,
            Self::AssessRequirementQuality,
            Self::ListRequirementComponents,
            Self::ConfirmRequirement,
            Self::DeprecateRequirement,
            Self::GetRequirementDetail,
            Self::GenerateRequirementSummary,
            Self::GenerateRequirementTags,
            Self::InvestigateRequirement,
            Self::ListRequirementPersonas,
            Self::ListRequirementPolicies,
            Self::RejectRequirement,
            Self::RemoveRequirementComponents,
            Self::ListRequirementComponentsLinkage,
            Self::ReplaceRequirementComponents,
            Self::AddRequirementComponents,
            Self::RemoveRequirementPersonas,
            Self::ListRequirementPersonasLinkage,
            Self::ReplaceRequirementPersonas,
            Self::AddRequirementPersonas,
            Self::RemoveRequirementPolicies,
            Self::ListRequirementPoliciesLinkage,
            Self::ReplaceRequirementPolicies,
            Self::AddRequirementPolicies,
            Self::SuggestRequirementCategories,
            Self::SupersedeRequirement,
            Self::ListRequirementTestCases,
            Self::ListRequirementUseCases,
            Self::ListTeams,
            Self::CreateTeam,
            Self::DeleteTeam,
            Self::GetTeam,
            Self::UpdateTeam,
            Self::ListTeamRequirements,
            Self::ListTestCases,
            Self::CreateTestCase,
            Self::DeleteTestCase,
            Self::GetTestCase,
            Self::UpdateTestCase,
            Self::ListTestCaseTestResults,
            Self::ListTestResults,
            Self::CreateTestResult,
            Self::DeleteTestResult,
            Self::GetTestResult,
            Self::UpdateTestResult,
            Self::ListUseCases,
            Self::CreateUseCase,
            Self::DeleteUseCase,
            Self::GetUseCase,
            Self::UpdateUseCase,
            Self::ListUseCaseTestCases,
        ];
        /// What is known about the operation.
        pub fn spec(self) -> &'static ::octo_transport::Operation {
            match self {
                Self::ListCapabilities => &LIST_CAPABILITIES,
                Self::CreateCapability => &CREATE_CAPABILITY,
                Self::DeleteCapability => &DELETE_CAPABILITY,
                Self::GetCapability => &GET_CAPABILITY,
                Self::UpdateCapability => &UPDATE_CAPABILITY,
                Self::ListCapabilityChildren => &LIST_CAPABILITY_CHILDREN,
                Self::ListComponents => &LIST_COMPONENTS,
                Self::CreateComponent => &CREATE_COMPONENT,
                Self::DeleteComponent => &DELETE_COMPONENT,
                Self::GetComponent => &GET_COMPONENT,
                Self::UpdateComponent => &UPDATE_COMPONENT,
                Self::ListPersonas => &LIST_PERSONAS,
                Self::CreatePersona => &CREATE_PERSONA,
                Self::DeletePersona => &DELETE_PERSONA,
                Self::GetPersona => &GET_PERSONA,
                Self::UpdatePersona => &UPDATE_PERSONA,
                Self::ListPersonaRequirements => &LIST_PERSONA_REQUIREMENTS,
                Self::ListPolicies => &LIST_POLICIES,
                Self::CreatePolicy => &CREATE_POLICY,
                Self::DeletePolicy => &DELETE_POLICY,
                Self::GetPolicy => &GET_POLICY,
                Self::UpdatePolicy => &UPDATE_POLICY,
                Self::ListProcesses => &LIST_PROCESSES,
                Self::CreateProcess => &CREATE_PROCESS,
                Self::DeleteProcess => &DELETE_PROCESS,
                Self::GetProcess => &GET_PROCESS,
                Self::UpdateProcess => &UPDATE_PROCESS,
                Self::RemoveProcessRequirements => &REMOVE_PROCESS_REQUIREMENTS,
                Self::ListProcessRequirementsLinkage => {
                    &LIST_PROCESS_REQUIREMENTS_LINKAGE
                }
                Self::ReplaceProcessRequirements => &REPLACE_PROCESS_REQUIREMENTS,
                Self::AddProcessRequirements => &ADD_PROCESS_REQUIREMENTS,
                Self::ListProcessRequirements => &LIST_PROCESS_REQUIREMENTS,
                Self::ListRequirements => &LIST_REQUIREMENTS,
                Self::CreateRequirement => &CREATE_REQUIREMENT,
                Self::ListFilteredRequirements => &LIST_FILTERED_REQUIREMENTS,
                Self::SemanticSearchRequirements => &SEMANTIC_SEARCH_REQUIREMENTS,
                Self::GetRequirementStats => &GET_REQUIREMENT_STATS,
                Self::ListSupersedeableRequirements => &LIST_SUPERSEDEABLE_REQUIREMENTS,
                Self::DeleteRequirement => &DELETE_REQUIREMENT,
                Self::GetRequirement => &GET_REQUIREMENT,
                Self::UpdateRequirement => &UPDATE_REQUIREMENT,
                Self::ActivateRequirement => &ACTIVATE_REQUIREMENT,
                Self::AnalyzeRequirementSentiment => &ANALYZE_REQUIREMENT_SENTIMENT,
                Self::AssessRequirementQuality => &ASSESS_REQUIREMENT_QUALITY,
                Self::ListRequirementComponents => &LIST_REQUIREMENT_COMPONENTS,
                Self::ConfirmRequirement => &CONFIRM_REQUIREMENT,
                Self::DeprecateRequirement => &DEPRECATE_REQUIREMENT,
                Self::GetRequirementDetail => &GET_REQUIREMENT_DETAIL,
                Self::GenerateRequirementSummary => &GENERATE_REQUIREMENT_SUMMARY,
                Self::GenerateRequirementTags => &GENERATE_REQUIREMENT_TAGS,
                Self::InvestigateRequirement => &INVESTIGATE_REQUIREMENT,
                Self::ListRequirementPersonas => &LIST_REQUIREMENT_PERSONAS,
                Self::ListRequirementPolicies => &LIST_REQUIREMENT_POLICIES,
                Self::RejectRequirement => &REJECT_REQUIREMENT,
                Self::RemoveRequirementComponents => &REMOVE_REQUIREMENT_COMPONENTS,
                Self::ListRequirementComponentsLinkage => {
                    &LIST_REQUIREMENT_COMPONENTS_LINKAGE
                }
                Self::ReplaceRequirementComponents => &REPLACE_REQUIREMENT_COMPONENTS,
                Self::AddRequirementComponents => &ADD_REQUIREMENT_COMPONENTS,
                Self::RemoveRequirementPersonas => &REMOVE_REQUIREMENT_PERSONAS,
                Self::ListRequirementPersonasLinkage => {
                    &LIST_REQUIREMENT_PERSONAS_LINKAGE
                }
                Self::ReplaceRequirementPersonas => &REPLACE_REQUIREMENT_PERSONAS,
                Self::AddRequirementPersonas => &ADD_REQUIREMENT_PERSONAS,
                Self::RemoveRequirementPolicies => &REMOVE_REQUIREMENT_POLICIES,
                Self::ListRequirementPoliciesLinkage => {
                    &LIST_REQUIREMENT_POLICIES_LINKAGE
                }
                Self::ReplaceRequirementPolicies => &REPLACE_REQUIREMENT_POLICIES,
                Self::AddRequirementPolicies => &ADD_REQUIREMENT_POLICIES,
                Self::SuggestRequirementCategories => &SUGGEST_REQUIREMENT_CATEGORIES,
                Self::SupersedeRequirement => &SUPERSEDE_REQUIREMENT,
                Self::ListRequirementTestCases => &LIST_REQUIREMENT_TEST_CASES,
                Self::ListRequirementUseCases => &LIST_REQUIREMENT_USE_CASES,
                Self::ListTeams => &LIST_TEAMS,
                Self::CreateTeam => &CREATE_TEAM,
                Self::DeleteTeam => &DELETE_TEAM,
                Self::GetTeam => &GET_TEAM,
                Self::UpdateTeam => &UPDATE_TEAM,
                Self::ListTeamRequirements => &LIST_TEAM_REQUIREMENTS,
                Self::ListTestCases => &LIST_TEST_CASES,
                Self::CreateTestCase => &CREATE_TEST_CASE,
                Self::DeleteTestCase => &DELETE_TEST_CASE,
                Self::GetTestCase => &GET_TEST_CASE,
                Self::UpdateTestCase => &UPDATE_TEST_CASE,
                Self::ListTestCaseTestResults => &LIST_TEST_CASE_TEST_RESULTS,
                Self::ListTestResults => &LIST_TEST_RESULTS,
                Self::CreateTestResult => &CREATE_TEST_RESULT,
                Self::DeleteTestResult => &DELETE_TEST_RESULT,
                Self::GetTestResult => &GET_TEST_RESULT,
                Self::UpdateTestResult => &UPDATE_TEST_RESULT,
                Self::ListUseCases => &LIST_USE_CASES,
                Self::CreateUseCase => &CREATE_USE_CASE,
                Self::DeleteUseCase => &DELETE_USE_CASE,
                Self::GetUseCase => &GET_USE_CASE,
                Self::UpdateUseCase => &UPDATE_USE_CASE,
                Self::ListUseCaseTestCases => &LIST_USE_CASE_TEST_CASES,
            }
        }
        /// The operation of a generated method, by the method's name.
        pub fn from_id(id: &str) -> Option<Self> {
            match id {
                "list_capabilities" => Some(Self::ListCapabilities),
                "create_capability" => Some(Self::CreateCapability),
                "delete_capability" => Some(Self::DeleteCapability),
                "get_capability" => Some(Self::GetCapability),
                "update_capability" => Some(Self::UpdateCapability),
                "list_capability_children" => Some(Self::ListCapabilityChildren),
                "list_components" => Some(Self::ListComponents),
                "create_component" => Some(Self::CreateComponent),
                "delete_component" => Some(Self::DeleteComponent),
                "get_component" => Some(Self::GetComponent),
                "update_component" => Some(Self::UpdateComponent),
                "list_personas" => Some(Self::ListPersonas),
                "create_persona" => Some(Self::CreatePersona),
                "delete_persona" => Some(Self::DeletePersona),
                "get_persona" => Some(Self::GetPersona),
                "update_persona" => Some(Self::UpdatePersona),
                "list_persona_requirements" => Some(Self::ListPersonaRequirements),
                "list_policies" => Some(Self::ListPolicies),
                "create_policy" => Some(Self::CreatePolicy),
                "delete_policy" => Some(Self::DeletePolicy),
                "get_policy" => Some(Self::GetPolicy),
                "update_policy" => Some(Self::UpdatePolicy),
                "list_processes" => Some(Self::ListProcesses),
                "create_process" => Some(Self::CreateProcess),
                "delete_process" => Some(Self::DeleteProcess),
                "get_process" => Some(Self::GetProcess),
                "update_process" => Some(Self::UpdateProcess),
                "remove_process_requirements" => Some(Self::RemoveProcessRequirements),
                "list_process_requirements_linkage" => {
                    Some(Self::ListProcessRequirementsLinkage)
                }
                "replace_process_requirements" => Some(Self::ReplaceProcessRequirements),
                "add_process_requirements" => Some(Self::AddProcessRequirements),
                "list_process_requirements" => Some(Self::ListProcessRequirements),
                "list_requirements" => Some(Self::ListRequirements),
                "create_requirement" => Some(Self::CreateRequirement),
                "list_filtered_requirements" => Some(Self::ListFilteredRequirements),
                "semantic_search_requirements" => Some(Self::SemanticSearchRequirements),
                "get_requirement_stats" => Some(Self::GetRequirementStats),
                "list_supersedeable_requirements" => {
                    Some(Self::ListSupersedeableRequirements)
                }
                "delete_requirement" => Some(Self::DeleteRequirement),
                "get_requirement" => Some(Self::GetRequirement),
                "update_requirement" => Some(Self::UpdateRequirement),
                "activate_requirement" => Some(Self::ActivateRequirement),
                "analyze_requirement_sentiment" => {
                    Some(Self::AnalyzeRequirementSentiment)
                }
                "assess_requirement_quality" => Some(Self::AssessRequirementQuality),
                "list_requirement_components" => Some(Self::ListRequirementComponents),
                "confirm_requirement" => Some(Self::ConfirmRequirement),
                "deprecate_requirement" => Some(Self::DeprecateRequirement),
                "get_requirement_detail" => Some(Self::GetRequirementDetail),
                "generate_requirement_summary" => Some(Self::GenerateRequirementSummary),
                "generate_requirement_tags" => Some(Self::GenerateRequirementTags),
                "investigate_requirement" => Some(Self::InvestigateRequirement),
                "list_requirement_personas" => Some(Self::ListRequirementPersonas),
                "list_requirement_policies" => Some(Self::ListRequirementPolicies),
                "reject_requirement" => Some(Self::RejectRequirement),
                "remove_requirement_components" => {
                    Some(Self::RemoveRequirementComponents)
                }
                "list_requirement_components_linkage" => {
                    Some(Self::ListRequirementComponentsLinkage)
                }
                "replace_requirement_components" => {
                    Some(Self::ReplaceRequirementComponents)
                }
                "add_requirement_components" => Some(Self::AddRequirementComponents),
                "remove_requirement_personas" => Some(Self::RemoveRequirementPersonas),
                "list_requirement_personas_linkage" => {
                    Some(Self::ListRequirementPersonasLinkage)
                }
                "replace_requirement_personas" => Some(Self::ReplaceRequirementPersonas),
                "add_requirement_personas" => Some(Self::AddRequirementPersonas),
                "remove_requirement_policies" => Some(Self::RemoveRequirementPolicies),
                "list_requirement_policies_linkage" => {
                    Some(Self::ListRequirementPoliciesLinkage)
                }
                "replace_requirement_policies" => Some(Self::ReplaceRequirementPolicies),
                "add_requirement_policies" => Some(Self::AddRequirementPolicies),
                "suggest_requirement_categories" => {
                    Some(Self::SuggestRequirementCategories)
                }
                "supersede_requirement" => Some(Self::SupersedeRequirement),
                "list_requirement_test_cases" => Some(Self::ListRequirementTestCases),
                "list_requirement_use_cases" => Some(Self::ListRequirementUseCases),
                "list_teams" => Some(Self::ListTeams),
                "create_team" => Some(Self::CreateTeam),
                "delete_team" => Some(Self::DeleteTeam),
                "get_team" => Some(Self::GetTeam),
                "update_team" => Some(Self::UpdateTeam),
                "list_team_requirements" => Some(Self::ListTeamRequirements),
                "list_test_cases" => Some(Self::ListTestCases),
                "create_test_case" => Some(Self::CreateTestCase),
                "delete_test_case" => Some(Self::DeleteTestCase),
                "get_test_case" => Some(Self::GetTestCase),
                "update_test_case" => Some(Self::UpdateTestCase),
                "list_test_case_test_results" => Some(Self::ListTestCaseTestResults),
                "list_test_results" => Some(Self::ListTestResults),
                "create_test_result" => Some(Self::CreateTestResult),
                "delete_test_result" => Some(Self::DeleteTestResult),
                "get_test_result" => Some(Self::GetTestResult),
                "update_test_result" => Some(Self::UpdateTestResult),
                "list_use_cases" => Some(Self::ListUseCases),
                "create_use_case" => Some(Self::CreateUseCase),
                "delete_use_case" => Some(Self::DeleteUseCase),
                "get_use_case" => Some(Self::GetUseCase),
                "update_use_case" => Some(Self::UpdateUseCase),
                "list_use_case_test_cases" => Some(Self::ListUseCaseTestCases),
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
