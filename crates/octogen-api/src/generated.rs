// Generated from the octogen contract (openapi.json sha256:4aea916bbc025c9d116bf53148e4306276c6688d00236be13587c24aa855d827, overlay.json sha256:7091921e2f49a65a7c4ab592abf29b6f08b0f2626332910e2cfa458390b1525d). Do not edit.
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A taxonomy attribute and its values.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct Attribute {
        ///Stable attribute handle.
        pub handle: ::std::string::String,
        ///Attribute display name.
        pub name: ::std::string::String,
        ///Values of the attribute.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub values: ::std::vec::Vec<AttributeValue>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for Attribute {
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
                            "handle" => __Key::Member0,
                            "name" => __Key::Member1,
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
                type Value = Attribute;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct Attribute")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<Attribute, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::vec::Vec<AttributeValue>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("handle"));
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
                    Ok(Attribute {
                        handle: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("handle"))?,
                        name: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("name"))?,
                        values: member_2.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///One value of a taxonomy attribute.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct AttributeValue {
        ///Stable value handle.
        pub handle: ::std::string::String,
        ///Value display name.
        pub name: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for AttributeValue {
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
                            "handle" => __Key::Member0,
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
                type Value = AttributeValue;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct AttributeValue")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<AttributeValue, __A::Error>
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
                                    return Err(::serde::de::Error::duplicate_field("handle"));
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
                    Ok(AttributeValue {
                        handle: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("handle"))?,
                        name: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("name"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Intended audience.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct AudienceView {
        ///Target age groups: `infant`, `toddler`, `kids`, `adult`.
        #[serde(
            rename = "ageGroups",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub age_groups: ::std::vec::Vec<::std::string::String>,
        ///Target genders: `male`, `female`, `unisex`.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub genders: ::std::vec::Vec<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for AudienceView {
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
                            "ageGroups" => __Key::Member0,
                            "genders" => __Key::Member1,
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
                type Value = AudienceView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct AudienceView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<AudienceView, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("ageGroups"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("genders"));
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
                    Ok(AudienceView {
                        age_groups: member_0.unwrap_or_default(),
                        genders: member_1.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Brand of a product.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct BrandView {
        ///Short brand description.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Brand display name.
        pub name: ::std::string::String,
        ///URL-safe brand identifier, as used by the `brand_slug` facet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub slug: ::std::option::Option<::std::string::String>,
        ///Brand page on the merchant site.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for BrandView {
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
                            "description" => __Key::Member0,
                            "name" => __Key::Member1,
                            "slug" => __Key::Member2,
                            "url" => __Key::Member3,
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
                type Value = BrandView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct BrandView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<BrandView, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
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
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("slug"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("url"));
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
                    Ok(BrandView {
                        description: member_0.unwrap_or(None),
                        name: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("name"))?,
                        slug: member_2.unwrap_or(None),
                        url: member_3.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///One step of the navigation trail.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct BreadcrumbView {
        ///Step label.
        pub name: ::std::string::String,
        ///Page the step links to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for BreadcrumbView {
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
                            "name" => __Key::Member0,
                            "url" => __Key::Member1,
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
                type Value = BreadcrumbView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct BreadcrumbView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<BreadcrumbView, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("url"));
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
                    Ok(BreadcrumbView {
                        name: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("name"))?,
                        url: member_1.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Canonical brand record a product was linked to.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct CanonicalBrand {
        ///Brand-level intelligence.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_enrichment: ::std::option::Option<CanonicalBrandEnrichment>,
        ///Canonical brand name.
        pub brand_name: ::std::string::String,
        ///URL-safe canonical brand identifier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_slug: ::std::option::Option<::std::string::String>,
        ///Other names of the brand.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_synonyms: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Canonical brand id.
        pub brand_uuid: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for CanonicalBrand {
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
                            "brand_enrichment" => __Key::Member0,
                            "brand_name" => __Key::Member1,
                            "brand_slug" => __Key::Member2,
                            "brand_synonyms" => __Key::Member3,
                            "brand_uuid" => __Key::Member4,
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
                type Value = CanonicalBrand;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct CanonicalBrand")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<CanonicalBrand, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<CanonicalBrandEnrichment>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_4: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("brand_enrichment"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("brand_name"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("brand_slug"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("brand_synonyms"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("brand_uuid"),
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
                    Ok(CanonicalBrand {
                        brand_enrichment: member_0.unwrap_or(None),
                        brand_name: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "brand_name",
                            ))?,
                        brand_slug: member_2.unwrap_or(None),
                        brand_synonyms: member_3.unwrap_or(None),
                        brand_uuid: member_4
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "brand_uuid",
                            ))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Brand-level intelligence. `facet_*` fields are filterable values.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct CanonicalBrandEnrichment {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_accessibility_index: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_community_perception: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_craft_production: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_popularity_level: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_popularity_trend_direction: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_positioning: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_quality_justification: ::std::option::Option<::std::string::String>,
        ///Brand quality score.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_quality_score: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub directory_subheading: ::std::option::Option<::std::string::String>,
        ///Brand web domain.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet_brand_cultural_anchors: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet_brand_ethics: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet_brand_hype_cycle_stage: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet_brand_inclusivity: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet_key_people_names: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet_key_people_nationalities: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet_origin_country: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet_price_tier: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet_style_identity: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet_sustainability: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet_target_audience: ::std::option::Option<::std::string::String>,
        ///Year the brand was founded.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub founded_year: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub occasion_fit: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for CanonicalBrandEnrichment {
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
                Member21,
                Member22,
                Member23,
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
                            "brand_accessibility_index" => __Key::Member0,
                            "brand_community_perception" => __Key::Member1,
                            "brand_craft_production" => __Key::Member2,
                            "brand_description" => __Key::Member3,
                            "brand_popularity_level" => __Key::Member4,
                            "brand_popularity_trend_direction" => __Key::Member5,
                            "brand_positioning" => __Key::Member6,
                            "brand_quality_justification" => __Key::Member7,
                            "brand_quality_score" => __Key::Member8,
                            "directory_subheading" => __Key::Member9,
                            "domain" => __Key::Member10,
                            "facet_brand_cultural_anchors" => __Key::Member11,
                            "facet_brand_ethics" => __Key::Member12,
                            "facet_brand_hype_cycle_stage" => __Key::Member13,
                            "facet_brand_inclusivity" => __Key::Member14,
                            "facet_key_people_names" => __Key::Member15,
                            "facet_key_people_nationalities" => __Key::Member16,
                            "facet_origin_country" => __Key::Member17,
                            "facet_price_tier" => __Key::Member18,
                            "facet_style_identity" => __Key::Member19,
                            "facet_sustainability" => __Key::Member20,
                            "facet_target_audience" => __Key::Member21,
                            "founded_year" => __Key::Member22,
                            "occasion_fit" => __Key::Member23,
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
                type Value = CanonicalBrandEnrichment;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct CanonicalBrandEnrichment")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<CanonicalBrandEnrichment, __A::Error>
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
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_7: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_8: ::std::option::Option<
                        ::std::option::Option<f64>,
                    > = None;
                    let mut member_9: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_10: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_11: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_12: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_13: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_14: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_15: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_16: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_17: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_18: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_19: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_20: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_21: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_22: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut member_23: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "brand_accessibility_index",
                                        ),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "brand_community_perception",
                                        ),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "brand_craft_production",
                                        ),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("brand_description"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "brand_popularity_level",
                                        ),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "brand_popularity_trend_direction",
                                        ),
                                    );
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("brand_positioning"),
                                    );
                                }
                                member_6 = Some(members.next_value()?);
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "brand_quality_justification",
                                        ),
                                    );
                                }
                                member_7 = Some(members.next_value()?);
                            }
                            __Key::Member8 => {
                                if member_8.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("brand_quality_score"),
                                    );
                                }
                                member_8 = Some(members.next_value()?);
                            }
                            __Key::Member9 => {
                                if member_9.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("directory_subheading"),
                                    );
                                }
                                member_9 = Some(members.next_value()?);
                            }
                            __Key::Member10 => {
                                if member_10.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("domain"));
                                }
                                member_10 = Some(members.next_value()?);
                            }
                            __Key::Member11 => {
                                if member_11.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "facet_brand_cultural_anchors",
                                        ),
                                    );
                                }
                                member_11 = Some(members.next_value()?);
                            }
                            __Key::Member12 => {
                                if member_12.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("facet_brand_ethics"),
                                    );
                                }
                                member_12 = Some(members.next_value()?);
                            }
                            __Key::Member13 => {
                                if member_13.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "facet_brand_hype_cycle_stage",
                                        ),
                                    );
                                }
                                member_13 = Some(members.next_value()?);
                            }
                            __Key::Member14 => {
                                if member_14.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "facet_brand_inclusivity",
                                        ),
                                    );
                                }
                                member_14 = Some(members.next_value()?);
                            }
                            __Key::Member15 => {
                                if member_15.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "facet_key_people_names",
                                        ),
                                    );
                                }
                                member_15 = Some(members.next_value()?);
                            }
                            __Key::Member16 => {
                                if member_16.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "facet_key_people_nationalities",
                                        ),
                                    );
                                }
                                member_16 = Some(members.next_value()?);
                            }
                            __Key::Member17 => {
                                if member_17.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("facet_origin_country"),
                                    );
                                }
                                member_17 = Some(members.next_value()?);
                            }
                            __Key::Member18 => {
                                if member_18.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("facet_price_tier"),
                                    );
                                }
                                member_18 = Some(members.next_value()?);
                            }
                            __Key::Member19 => {
                                if member_19.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("facet_style_identity"),
                                    );
                                }
                                member_19 = Some(members.next_value()?);
                            }
                            __Key::Member20 => {
                                if member_20.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("facet_sustainability"),
                                    );
                                }
                                member_20 = Some(members.next_value()?);
                            }
                            __Key::Member21 => {
                                if member_21.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("facet_target_audience"),
                                    );
                                }
                                member_21 = Some(members.next_value()?);
                            }
                            __Key::Member22 => {
                                if member_22.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("founded_year"),
                                    );
                                }
                                member_22 = Some(members.next_value()?);
                            }
                            __Key::Member23 => {
                                if member_23.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("occasion_fit"),
                                    );
                                }
                                member_23 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(CanonicalBrandEnrichment {
                        brand_accessibility_index: member_0.unwrap_or(None),
                        brand_community_perception: member_1.unwrap_or(None),
                        brand_craft_production: member_2.unwrap_or(None),
                        brand_description: member_3.unwrap_or(None),
                        brand_popularity_level: member_4.unwrap_or(None),
                        brand_popularity_trend_direction: member_5.unwrap_or(None),
                        brand_positioning: member_6.unwrap_or(None),
                        brand_quality_justification: member_7.unwrap_or(None),
                        brand_quality_score: member_8.unwrap_or(None),
                        directory_subheading: member_9.unwrap_or(None),
                        domain: member_10.unwrap_or(None),
                        facet_brand_cultural_anchors: member_11.unwrap_or(None),
                        facet_brand_ethics: member_12.unwrap_or(None),
                        facet_brand_hype_cycle_stage: member_13.unwrap_or(None),
                        facet_brand_inclusivity: member_14.unwrap_or(None),
                        facet_key_people_names: member_15.unwrap_or(None),
                        facet_key_people_nationalities: member_16.unwrap_or(None),
                        facet_origin_country: member_17.unwrap_or(None),
                        facet_price_tier: member_18.unwrap_or(None),
                        facet_style_identity: member_19.unwrap_or(None),
                        facet_sustainability: member_20.unwrap_or(None),
                        facet_target_audience: member_21.unwrap_or(None),
                        founded_year: member_22.unwrap_or(None),
                        occasion_fit: member_23.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A merchant category.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct CategoryView {
        ///Category name.
        pub name: ::std::string::String,
        ///Category page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for CategoryView {
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
                            "name" => __Key::Member0,
                            "url" => __Key::Member1,
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
                type Value = CategoryView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct CategoryView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<CategoryView, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("url"));
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
                    Ok(CategoryView {
                        name: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("name"))?,
                        url: member_1.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A color a product is offered in.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ColorView {
        ///Hex color code such as `#000000`.
        #[serde(
            rename = "hexCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hex_code: ::std::option::Option<::std::string::String>,
        ///Color label.
        pub label: ::std::string::String,
        ///Image of the color swatch.
        #[serde(
            rename = "swatchUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub swatch_url: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ColorView {
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
                            "hexCode" => __Key::Member0,
                            "label" => __Key::Member1,
                            "swatchUrl" => __Key::Member2,
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
                type Value = ColorView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ColorView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ColorView, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("hexCode"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("label"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("swatchUrl"),
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
                    Ok(ColorView {
                        hex_code: member_0.unwrap_or(None),
                        label: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field("label"))?,
                        swatch_url: member_2.unwrap_or(None),
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
        ///Machine-readable code or short message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub detail: ::std::option::Option<::serde_json::Value>,
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
                            "detail" => __Key::Member0,
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
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::serde_json::Value>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("detail"));
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
                    Ok(ErrorBody {
                        detail: member_0.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Error body with a text detail.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ErrorResponse {
        ///Machine-readable code or short message.
        pub detail: ::std::string::String,
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
                            "detail" => __Key::Member0,
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
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("detail"));
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
                        detail: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field("detail"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///One facet filter. Filters are ANDed together; the values inside one filter are ORed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Facet {
        ///Built-in facet key, or a dynamic attribute facet, written as the attribute key alone (`fit`) or with its prefix (`attribute_facets.fit`).
        pub name: super::enums::FacetName,
        ///Values to match. Send them in lowercase; a value may be a phrase with spaces.
        pub values: ::std::vec::Vec<::std::string::String>,
    }
    ///Error body of a failed request validation.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct HttpValidationError {
        ///One entry per invalid field.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub detail: ::std::vec::Vec<ValidationError>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for HttpValidationError {
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
                            "detail" => __Key::Member0,
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
                type Value = HttpValidationError;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct HttpValidationError")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<HttpValidationError, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<ValidationError>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("detail"));
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
                    Ok(HttpValidationError {
                        detail: member_0.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Identifiers used by other systems.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct IdentifiersView {
        ///Global Trade Item Number (UPC or EAN).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gtin: ::std::option::Option<::std::string::String>,
        ///Id shared by variants of one product.
        #[serde(
            rename = "productGroupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub product_group_id: ::std::option::Option<::std::string::String>,
        ///Merchant product id.
        #[serde(
            rename = "productId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub product_id: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for IdentifiersView {
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
                            "gtin" => __Key::Member0,
                            "productGroupId" => __Key::Member1,
                            "productId" => __Key::Member2,
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
                type Value = IdentifiersView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct IdentifiersView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<IdentifiersView, __A::Error>
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
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("gtin"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("productGroupId"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("productId"),
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
                    Ok(IdentifiersView {
                        gtin: member_0.unwrap_or(None),
                        product_group_id: member_1.unwrap_or(None),
                        product_id: member_2.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A catalog granted to the organization.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct MerchantCatalogSummary {
        ///Unique catalog key.
        pub catalog: ::std::string::String,
        ///Catalog name for display.
        #[serde(rename = "displayName")]
        pub display_name: ::std::string::String,
        ///End of the latest index run, UTC; null when never indexed.
        #[serde(
            rename = "lastIndexedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_indexed_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Number of active indexed products.
        #[serde(rename = "productCount")]
        pub product_count: i64,
        ///Base URL of the merchant site; null when not configured.
        #[serde(
            rename = "sourceBaseUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub source_base_url: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for MerchantCatalogSummary {
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
                            "catalog" => __Key::Member0,
                            "displayName" => __Key::Member1,
                            "lastIndexedAt" => __Key::Member2,
                            "productCount" => __Key::Member3,
                            "sourceBaseUrl" => __Key::Member4,
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
                type Value = MerchantCatalogSummary;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct MerchantCatalogSummary")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<MerchantCatalogSummary, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_3: ::std::option::Option<i64> = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("catalog"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("displayName"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("lastIndexedAt"),
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
                                        ::serde::de::Error::duplicate_field("productCount"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("sourceBaseUrl"),
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
                    Ok(MerchantCatalogSummary {
                        catalog: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "catalog",
                            ))?,
                        display_name: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "displayName",
                            ))?,
                        last_indexed_at: member_2.unwrap_or(None),
                        product_count: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "productCount",
                            ))?,
                        source_base_url: member_4.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Compact product for lists and cards.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct MerchantProductListItem {
        ///Brand of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand: ::std::option::Option<BrandView>,
        ///Current selling price; basis of the price filters.
        #[serde(
            rename = "currentPrice",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub current_price: ::std::option::Option<f64>,
        ///Primary image URL.
        #[serde(
            rename = "imageUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_url: ::std::option::Option<::std::string::String>,
        ///All product images, including the primary one.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<::std::string::String>,
        ///True while the product is live in the index.
        #[serde(rename = "isActive", default = "defaults::default_bool::<true>")]
        pub is_active: bool,
        ///Price before discount; null when there is none.
        #[serde(
            rename = "originalPrice",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub original_price: ::std::option::Option<f64>,
        ///Page of the product on the merchant site.
        #[serde(rename = "productUrl")]
        pub product_url: ::std::string::String,
        ///Aggregated customer rating.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rating: ::std::option::Option<RatingView>,
        ///Product title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///Last update of this record in the index, UTC.
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Stable unique product identifier.
        pub uuid: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for MerchantProductListItem {
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
                            "brand" => __Key::Member0,
                            "currentPrice" => __Key::Member1,
                            "imageUrl" => __Key::Member2,
                            "images" => __Key::Member3,
                            "isActive" => __Key::Member4,
                            "originalPrice" => __Key::Member5,
                            "productUrl" => __Key::Member6,
                            "rating" => __Key::Member7,
                            "title" => __Key::Member8,
                            "updatedAt" => __Key::Member9,
                            "uuid" => __Key::Member10,
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
                type Value = MerchantProductListItem;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct MerchantProductListItem")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<MerchantProductListItem, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<BrandView>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<f64>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_4: ::std::option::Option<bool> = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<f64>,
                    > = None;
                    let mut member_6: ::std::option::Option<::std::string::String> = None;
                    let mut member_7: ::std::option::Option<
                        ::std::option::Option<RatingView>,
                    > = None;
                    let mut member_8: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_9: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_10: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("brand"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("currentPrice"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("imageUrl"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("images"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("isActive"));
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("originalPrice"),
                                    );
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("productUrl"),
                                    );
                                }
                                member_6 = Some(members.next_value()?);
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("rating"));
                                }
                                member_7 = Some(members.next_value()?);
                            }
                            __Key::Member8 => {
                                if member_8.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("title"));
                                }
                                member_8 = Some(members.next_value()?);
                            }
                            __Key::Member9 => {
                                if member_9.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updatedAt"),
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
                            __Key::Member10 => {
                                if member_10.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("uuid"));
                                }
                                member_10 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(MerchantProductListItem {
                        brand: member_0.unwrap_or(None),
                        current_price: member_1.unwrap_or(None),
                        image_url: member_2.unwrap_or(None),
                        images: member_3.unwrap_or_default(),
                        is_active: member_4
                            .unwrap_or_else(defaults::default_bool::<true>),
                        original_price: member_5.unwrap_or(None),
                        product_url: member_6
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "productUrl",
                            ))?,
                        rating: member_7.unwrap_or(None),
                        title: member_8.unwrap_or(None),
                        updated_at: member_9.unwrap_or(None),
                        uuid: member_10
                            .ok_or_else(|| ::serde::de::Error::missing_field("uuid"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///One page of products.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct MerchantProductListPage {
        ///Products on this page.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub items: ::std::vec::Vec<MerchantProductListItem>,
        ///Opaque cursor of the next page; null on the last page.
        #[serde(
            rename = "nextCursor",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for MerchantProductListPage {
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
                            "items" => __Key::Member0,
                            "nextCursor" => __Key::Member1,
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
                type Value = MerchantProductListPage;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct MerchantProductListPage")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<MerchantProductListPage, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::vec::Vec<MerchantProductListItem>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("items"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("nextCursor"),
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
                    Ok(MerchantProductListPage {
                        items: member_0.unwrap_or_default(),
                        next_cursor: member_1.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A product and the catalog it was found in.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct MerchantProductUrlLookupResponse {
        ///Display name of that catalog.
        #[serde(rename = "catalogDisplayName")]
        pub catalog_display_name: ::std::string::String,
        ///Key of the catalog the product was found in.
        #[serde(rename = "catalogKey")]
        pub catalog_key: ::std::string::String,
        ///The full product record.
        pub product: MerchantProductView,
        ///Base URL of the merchant site; null when not configured.
        #[serde(
            rename = "sourceBaseUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub source_base_url: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for MerchantProductUrlLookupResponse {
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
                            "catalogDisplayName" => __Key::Member0,
                            "catalogKey" => __Key::Member1,
                            "product" => __Key::Member2,
                            "sourceBaseUrl" => __Key::Member3,
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
                type Value = MerchantProductUrlLookupResponse;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct MerchantProductUrlLookupResponse")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<MerchantProductUrlLookupResponse, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<::std::string::String> = None;
                    let mut member_1: ::std::option::Option<::std::string::String> = None;
                    let mut member_2: ::std::option::Option<MerchantProductView> = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("catalogDisplayName"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("catalogKey"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("product"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("sourceBaseUrl"),
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
                    Ok(MerchantProductUrlLookupResponse {
                        catalog_display_name: member_0
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "catalogDisplayName",
                            ))?,
                        catalog_key: member_1
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "catalogKey",
                            ))?,
                        product: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "product",
                            ))?,
                        source_base_url: member_3.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Full product record: every list item field plus detail fields.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct MerchantProductView {
        ///Intended audience.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub audience: ::std::option::Option<AudienceView>,
        ///Brand of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand: ::std::option::Option<BrandView>,
        ///Navigation trail.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub breadcrumbs: ::std::vec::Vec<BreadcrumbView>,
        ///Merchant categories.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub categories: ::std::vec::Vec<CategoryView>,
        ///Colors offered.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub colors: ::std::vec::Vec<ColorView>,
        ///Current selling price; basis of the price filters.
        #[serde(
            rename = "currentPrice",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub current_price: ::std::option::Option<f64>,
        ///Full product description.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Structured details.
        #[serde(default = "defaults::merchant_product_view_details")]
        pub details: ProductDetailsView,
        ///Octogen enrichment, when available.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enrichment: ::std::option::Option<ProductEnrichment>,
        ///External identifiers.
        #[serde(default = "defaults::merchant_product_view_identifiers")]
        pub identifiers: IdentifiersView,
        ///Primary image URL.
        #[serde(
            rename = "imageUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_url: ::std::option::Option<::std::string::String>,
        ///All product images, including the primary one.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<::std::string::String>,
        ///True when at least one variant is available; null when unknown.
        #[serde(
            rename = "inStock",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub in_stock: ::std::option::Option<bool>,
        ///True while the product is live in the index.
        #[serde(rename = "isActive", default = "defaults::default_bool::<true>")]
        pub is_active: bool,
        ///Price before discount; null when there is none.
        #[serde(
            rename = "originalPrice",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub original_price: ::std::option::Option<f64>,
        ///Page of the product on the merchant site.
        #[serde(rename = "productUrl")]
        pub product_url: ::std::string::String,
        ///Active promotions.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub promotions: ::std::vec::Vec<PromotionView>,
        ///Aggregated customer rating.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rating: ::std::option::Option<RatingView>,
        ///Customer reviews.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub reviews: ::std::vec::Vec<ReviewView>,
        ///Size labels; empty when the product has none.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub sizes: ::std::vec::Vec<::std::string::String>,
        ///Free-form tags.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tags: ::std::vec::Vec<::std::string::String>,
        ///Product title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///Last update of this record in the index, UTC.
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Stable unique product identifier.
        pub uuid: ::std::string::String,
        ///SKU-level variants.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub variants: ::std::vec::Vec<MerchantVariantView>,
        ///Product videos.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub videos: ::std::vec::Vec<VideoView>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for MerchantProductView {
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
                Member21,
                Member22,
                Member23,
                Member24,
                Member25,
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
                            "audience" => __Key::Member0,
                            "brand" => __Key::Member1,
                            "breadcrumbs" => __Key::Member2,
                            "categories" => __Key::Member3,
                            "colors" => __Key::Member4,
                            "currentPrice" => __Key::Member5,
                            "description" => __Key::Member6,
                            "details" => __Key::Member7,
                            "enrichment" => __Key::Member8,
                            "identifiers" => __Key::Member9,
                            "imageUrl" => __Key::Member10,
                            "images" => __Key::Member11,
                            "inStock" => __Key::Member12,
                            "isActive" => __Key::Member13,
                            "originalPrice" => __Key::Member14,
                            "productUrl" => __Key::Member15,
                            "promotions" => __Key::Member16,
                            "rating" => __Key::Member17,
                            "reviews" => __Key::Member18,
                            "sizes" => __Key::Member19,
                            "tags" => __Key::Member20,
                            "title" => __Key::Member21,
                            "updatedAt" => __Key::Member22,
                            "uuid" => __Key::Member23,
                            "variants" => __Key::Member24,
                            "videos" => __Key::Member25,
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
                type Value = MerchantProductView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct MerchantProductView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<MerchantProductView, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<AudienceView>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<BrandView>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::vec::Vec<BreadcrumbView>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::vec::Vec<CategoryView>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::vec::Vec<ColorView>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<f64>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_7: ::std::option::Option<ProductDetailsView> = None;
                    let mut member_8: ::std::option::Option<
                        ::std::option::Option<ProductEnrichment>,
                    > = None;
                    let mut member_9: ::std::option::Option<IdentifiersView> = None;
                    let mut member_10: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_11: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_12: ::std::option::Option<
                        ::std::option::Option<bool>,
                    > = None;
                    let mut member_13: ::std::option::Option<bool> = None;
                    let mut member_14: ::std::option::Option<
                        ::std::option::Option<f64>,
                    > = None;
                    let mut member_15: ::std::option::Option<::std::string::String> = None;
                    let mut member_16: ::std::option::Option<
                        ::std::vec::Vec<PromotionView>,
                    > = None;
                    let mut member_17: ::std::option::Option<
                        ::std::option::Option<RatingView>,
                    > = None;
                    let mut member_18: ::std::option::Option<
                        ::std::vec::Vec<ReviewView>,
                    > = None;
                    let mut member_19: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_20: ::std::option::Option<
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
                    let mut member_21: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_22: ::std::option::Option<
                        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                    > = None;
                    let mut member_23: ::std::option::Option<::std::string::String> = None;
                    let mut member_24: ::std::option::Option<
                        ::std::vec::Vec<MerchantVariantView>,
                    > = None;
                    let mut member_25: ::std::option::Option<
                        ::std::vec::Vec<VideoView>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("audience"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("brand"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("breadcrumbs"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("categories"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("colors"));
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("currentPrice"),
                                    );
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("description"),
                                    );
                                }
                                member_6 = Some(members.next_value()?);
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("details"));
                                }
                                member_7 = Some(members.next_value()?);
                            }
                            __Key::Member8 => {
                                if member_8.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("enrichment"),
                                    );
                                }
                                member_8 = Some(members.next_value()?);
                            }
                            __Key::Member9 => {
                                if member_9.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("identifiers"),
                                    );
                                }
                                member_9 = Some(members.next_value()?);
                            }
                            __Key::Member10 => {
                                if member_10.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("imageUrl"));
                                }
                                member_10 = Some(members.next_value()?);
                            }
                            __Key::Member11 => {
                                if member_11.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("images"));
                                }
                                member_11 = Some(members.next_value()?);
                            }
                            __Key::Member12 => {
                                if member_12.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("inStock"));
                                }
                                member_12 = Some(members.next_value()?);
                            }
                            __Key::Member13 => {
                                if member_13.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("isActive"));
                                }
                                member_13 = Some(members.next_value()?);
                            }
                            __Key::Member14 => {
                                if member_14.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("originalPrice"),
                                    );
                                }
                                member_14 = Some(members.next_value()?);
                            }
                            __Key::Member15 => {
                                if member_15.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("productUrl"),
                                    );
                                }
                                member_15 = Some(members.next_value()?);
                            }
                            __Key::Member16 => {
                                if member_16.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("promotions"),
                                    );
                                }
                                member_16 = Some(members.next_value()?);
                            }
                            __Key::Member17 => {
                                if member_17.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("rating"));
                                }
                                member_17 = Some(members.next_value()?);
                            }
                            __Key::Member18 => {
                                if member_18.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("reviews"));
                                }
                                member_18 = Some(members.next_value()?);
                            }
                            __Key::Member19 => {
                                if member_19.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("sizes"));
                                }
                                member_19 = Some(members.next_value()?);
                            }
                            __Key::Member20 => {
                                if member_20.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("tags"));
                                }
                                member_20 = Some(members.next_value()?);
                            }
                            __Key::Member21 => {
                                if member_21.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("title"));
                                }
                                member_21 = Some(members.next_value()?);
                            }
                            __Key::Member22 => {
                                if member_22.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("updatedAt"),
                                    );
                                }
                                member_22 = Some(
                                    members
                                        .next_value::<
                                            ::std::option::Option<super::instants::Instant>,
                                        >()?
                                        .map(|read| read.0),
                                );
                            }
                            __Key::Member23 => {
                                if member_23.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("uuid"));
                                }
                                member_23 = Some(members.next_value()?);
                            }
                            __Key::Member24 => {
                                if member_24.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("variants"));
                                }
                                member_24 = Some(members.next_value()?);
                            }
                            __Key::Member25 => {
                                if member_25.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("videos"));
                                }
                                member_25 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(MerchantProductView {
                        audience: member_0.unwrap_or(None),
                        brand: member_1.unwrap_or(None),
                        breadcrumbs: member_2.unwrap_or_default(),
                        categories: member_3.unwrap_or_default(),
                        colors: member_4.unwrap_or_default(),
                        current_price: member_5.unwrap_or(None),
                        description: member_6.unwrap_or(None),
                        details: member_7
                            .unwrap_or_else(defaults::merchant_product_view_details),
                        enrichment: member_8.unwrap_or(None),
                        identifiers: member_9
                            .unwrap_or_else(defaults::merchant_product_view_identifiers),
                        image_url: member_10.unwrap_or(None),
                        images: member_11.unwrap_or_default(),
                        in_stock: member_12.unwrap_or(None),
                        is_active: member_13
                            .unwrap_or_else(defaults::default_bool::<true>),
                        original_price: member_14.unwrap_or(None),
                        product_url: member_15
                            .ok_or_else(|| ::serde::de::Error::missing_field(
                                "productUrl",
                            ))?,
                        promotions: member_16.unwrap_or_default(),
                        rating: member_17.unwrap_or(None),
                        reviews: member_18.unwrap_or_default(),
                        sizes: member_19.unwrap_or_default(),
                        tags: member_20.unwrap_or_default(),
                        title: member_21.unwrap_or(None),
                        updated_at: member_22.unwrap_or(None),
                        uuid: member_23
                            .ok_or_else(|| ::serde::de::Error::missing_field("uuid"))?,
                        variants: member_24.unwrap_or_default(),
                        videos: member_25.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///One SKU of a product.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct MerchantVariantView {
        ///Color of this variant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub color: ::std::option::Option<ColorView>,
        ///Image of this variant.
        #[serde(
            rename = "imageUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_url: ::std::option::Option<::std::string::String>,
        ///Whether this variant is in stock.
        #[serde(
            rename = "inStock",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub in_stock: ::std::option::Option<bool>,
        ///Page of this variant when it differs from the product's.
        #[serde(
            rename = "productUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub product_url: ::std::option::Option<::std::string::String>,
        ///Size label.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<::std::string::String>,
        ///Stock keeping unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sku: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for MerchantVariantView {
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
                            "color" => __Key::Member0,
                            "imageUrl" => __Key::Member1,
                            "inStock" => __Key::Member2,
                            "productUrl" => __Key::Member3,
                            "size" => __Key::Member4,
                            "sku" => __Key::Member5,
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
                type Value = MerchantVariantView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct MerchantVariantView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<MerchantVariantView, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<ColorView>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<bool>,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
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
                                    return Err(::serde::de::Error::duplicate_field("color"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("imageUrl"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("inStock"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("productUrl"),
                                    );
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("size"));
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("sku"));
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
                    Ok(MerchantVariantView {
                        color: member_0.unwrap_or(None),
                        image_url: member_1.unwrap_or(None),
                        in_stock: member_2.unwrap_or(None),
                        product_url: member_3.unwrap_or(None),
                        size: member_4.unwrap_or(None),
                        sku: member_5.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Structured product details.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ProductDetailsView {
        ///Free-form dimensions or measurements.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dimensions: ::std::option::Option<::std::string::String>,
        ///Fit descriptors.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub fit: ::std::vec::Vec<::std::string::String>,
        ///Materials.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub materials: ::std::vec::Vec<::std::string::String>,
        ///Pattern descriptors.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub patterns: ::std::vec::Vec<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ProductDetailsView {
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
                            "fit" => __Key::Member1,
                            "materials" => __Key::Member2,
                            "patterns" => __Key::Member3,
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
                type Value = ProductDetailsView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ProductDetailsView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ProductDetailsView, __A::Error>
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
                        ::std::vec::Vec<::std::string::String>,
                    > = None;
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
                                    return Err(::serde::de::Error::duplicate_field("fit"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("materials"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("patterns"));
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
                    Ok(ProductDetailsView {
                        dimensions: member_0.unwrap_or(None),
                        fit: member_1.unwrap_or_default(),
                        materials: member_2.unwrap_or_default(),
                        patterns: member_3.unwrap_or_default(),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Octogen-generated classification of a product. Field names are snake_case.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ProductEnrichment {
        ///Target age groups.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub age_groups: ::std::option::Option<::std::vec::Vec<super::enums::AgeGroup>>,
        ///Attribute value handles by attribute handle.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attribute_handles: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        >,
        ///Attribute values by attribute name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        >,
        ///Brand identifier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_id: ::std::option::Option<::std::string::String>,
        ///Canonical brand data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub canonical_brand: ::std::option::Option<CanonicalBrand>,
        ///Category path, broadest level first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub category_path: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Specific colors of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub color: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Normalized color families.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub color_family: ::std::option::Option<
            ::std::vec::Vec<super::enums::ColorFamily>,
        >,
        ///Target gender.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gender: ::std::option::Option<super::enums::Gender>,
        ///Whether the image shows only this product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image_with_single_product: ::std::option::Option<bool>,
        ///Whether the product is activewear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_activewear: ::std::option::Option<bool>,
        ///Attributes with their metadata and typed values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub structured_attributes: ::std::option::Option<::std::vec::Vec<Attribute>>,
        ///Style labels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub styles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Product summary.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub summary: ::std::option::Option<::std::string::String>,
        ///Descriptive tags.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Product type.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        ///Synonyms of the product type.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub type_synonyms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ProductEnrichment {
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
                            "age_groups" => __Key::Member0,
                            "attribute_handles" => __Key::Member1,
                            "attributes" => __Key::Member2,
                            "brand_id" => __Key::Member3,
                            "canonical_brand" => __Key::Member4,
                            "category_path" => __Key::Member5,
                            "color" => __Key::Member6,
                            "color_family" => __Key::Member7,
                            "gender" => __Key::Member8,
                            "image_with_single_product" => __Key::Member9,
                            "is_activewear" => __Key::Member10,
                            "structured_attributes" => __Key::Member11,
                            "styles" => __Key::Member12,
                            "summary" => __Key::Member13,
                            "tags" => __Key::Member14,
                            "type" => __Key::Member15,
                            "type_synonyms" => __Key::Member16,
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
                type Value = ProductEnrichment;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ProductEnrichment")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ProductEnrichment, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<super::enums::AgeGroup>>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<
                            ::std::collections::BTreeMap<
                                ::std::string::String,
                                ::std::vec::Vec<::std::string::String>,
                            >,
                        >,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::option::Option<
                            ::std::collections::BTreeMap<
                                ::std::string::String,
                                ::std::vec::Vec<::std::string::String>,
                            >,
                        >,
                    > = None;
                    let mut member_3: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_4: ::std::option::Option<
                        ::std::option::Option<CanonicalBrand>,
                    > = None;
                    let mut member_5: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_6: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_7: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<super::enums::ColorFamily>>,
                    > = None;
                    let mut member_8: ::std::option::Option<
                        ::std::option::Option<super::enums::Gender>,
                    > = None;
                    let mut member_9: ::std::option::Option<
                        ::std::option::Option<bool>,
                    > = None;
                    let mut member_10: ::std::option::Option<
                        ::std::option::Option<bool>,
                    > = None;
                    let mut member_11: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<Attribute>>,
                    > = None;
                    let mut member_12: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_13: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_14: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut member_15: ::std::option::Option<
                        ::std::option::Option<::std::string::String>,
                    > = None;
                    let mut member_16: ::std::option::Option<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("age_groups"),
                                    );
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attribute_handles"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("attributes"),
                                    );
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("brand_id"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("canonical_brand"),
                                    );
                                }
                                member_4 = Some(members.next_value()?);
                            }
                            __Key::Member5 => {
                                if member_5.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("category_path"),
                                    );
                                }
                                member_5 = Some(members.next_value()?);
                            }
                            __Key::Member6 => {
                                if member_6.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("color"));
                                }
                                member_6 = Some(members.next_value()?);
                            }
                            __Key::Member7 => {
                                if member_7.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("color_family"),
                                    );
                                }
                                member_7 = Some(members.next_value()?);
                            }
                            __Key::Member8 => {
                                if member_8.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("gender"));
                                }
                                member_8 = Some(members.next_value()?);
                            }
                            __Key::Member9 => {
                                if member_9.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field(
                                            "image_with_single_product",
                                        ),
                                    );
                                }
                                member_9 = Some(members.next_value()?);
                            }
                            __Key::Member10 => {
                                if member_10.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("is_activewear"),
                                    );
                                }
                                member_10 = Some(members.next_value()?);
                            }
                            __Key::Member11 => {
                                if member_11.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("structured_attributes"),
                                    );
                                }
                                member_11 = Some(members.next_value()?);
                            }
                            __Key::Member12 => {
                                if member_12.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("styles"));
                                }
                                member_12 = Some(members.next_value()?);
                            }
                            __Key::Member13 => {
                                if member_13.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("summary"));
                                }
                                member_13 = Some(members.next_value()?);
                            }
                            __Key::Member14 => {
                                if member_14.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("tags"));
                                }
                                member_14 = Some(members.next_value()?);
                            }
                            __Key::Member15 => {
                                if member_15.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
                                }
                                member_15 = Some(members.next_value()?);
                            }
                            __Key::Member16 => {
                                if member_16.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("type_synonyms"),
                                    );
                                }
                                member_16 = Some(members.next_value()?);
                            }
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(ProductEnrichment {
                        age_groups: member_0.unwrap_or(None),
                        attribute_handles: member_1.unwrap_or(None),
                        attributes: member_2.unwrap_or(None),
                        brand_id: member_3.unwrap_or(None),
                        canonical_brand: member_4.unwrap_or(None),
                        category_path: member_5.unwrap_or(None),
                        color: member_6.unwrap_or(None),
                        color_family: member_7.unwrap_or(None),
                        gender: member_8.unwrap_or(None),
                        image_with_single_product: member_9.unwrap_or(None),
                        is_activewear: member_10.unwrap_or(None),
                        structured_attributes: member_11.unwrap_or(None),
                        styles: member_12.unwrap_or(None),
                        summary: member_13.unwrap_or(None),
                        tags: member_14.unwrap_or(None),
                        type_: member_15.unwrap_or(None),
                        type_synonyms: member_16.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Product lookup body.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ProgrammaticProductLookupRequest {
        ///Page address of the product, from a catalog the organization was granted.
        pub url: ::std::string::String,
    }
    ///Product search body. Every field is optional; `{}` browses all granted catalogs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ProgrammaticProductSearchRequest {
        ///Key of one granted catalog to search. When omitted, every active granted catalog is searched.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub catalog: ::std::option::Option<::std::string::String>,
        ///Opaque `nextCursor` of the previous page, sent back unmodified with the same filters. Omit for the first page; a malformed cursor starts again at the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        ///Facet filters, ANDed together.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facets: ::std::option::Option<::std::vec::Vec<Facet>>,
        ///Page size.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Inclusive upper bound on `currentPrice`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_max: ::std::option::Option<f64>,
        ///Inclusive lower bound on `currentPrice`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_min: ::std::option::Option<f64>,
        ///Keywords to search for. Leave out, or send null, to browse.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub q: ::std::option::Option<::std::string::String>,
        ///Ready-made semantic query from an upstream step; use `q` when there is none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text_search_query: ::std::option::Option<TextSearchQuery>,
    }
    ///An active promotion.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct PromotionView {
        ///Code to enter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        ///What the promotion offers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for PromotionView {
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
                            "code" => __Key::Member0,
                            "description" => __Key::Member1,
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
                type Value = PromotionView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct PromotionView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<PromotionView, __A::Error>
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
                                    return Err(::serde::de::Error::duplicate_field("code"));
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
                            __Key::Other(key) => {
                                ::std::iter::Extend::extend(
                                    &mut others,
                                    [(key, members.next_value()?)],
                                );
                            }
                        }
                    }
                    Ok(PromotionView {
                        code: member_0.unwrap_or(None),
                        description: member_1.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Aggregated customer rating.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct RatingView {
        ///Average rating, usually on a 1 to 5 scale.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub average: ::std::option::Option<f64>,
        ///Number of ratings.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for RatingView {
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
                            "average" => __Key::Member0,
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
                type Value = RatingView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct RatingView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<RatingView, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::std::option::Option<f64>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<i64>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("average"));
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
                    Ok(RatingView {
                        average: member_0.unwrap_or(None),
                        count: member_1.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///A customer review.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ReviewView {
        ///Reviewer name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author: ::std::option::Option<::std::string::String>,
        ///Review text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub body: ::std::option::Option<::std::string::String>,
        ///When the review was published.
        #[serde(
            rename = "publishedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub published_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Rating given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rating: ::std::option::Option<f64>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ReviewView {
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
                            "author" => __Key::Member0,
                            "body" => __Key::Member1,
                            "publishedAt" => __Key::Member2,
                            "rating" => __Key::Member3,
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
                type Value = ReviewView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ReviewView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ReviewView, __A::Error>
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
                        ::std::option::Option<f64>,
                    > = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("author"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("body"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("publishedAt"),
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
                                    return Err(::serde::de::Error::duplicate_field("rating"));
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
                    Ok(ReviewView {
                        author: member_0.unwrap_or(None),
                        body: member_1.unwrap_or(None),
                        published_at: member_2.unwrap_or(None),
                        rating: member_3.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///Semantic query made ahead of time by another system. Use `q` when there is none.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TextSearchQuery {
        ///Inclusive highest brand quality score, from 1 (very poor) to 6 (exceptional).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_quality_max: ::std::option::Option<f64>,
        ///Inclusive lowest brand quality score, from 1 (very poor) to 6 (exceptional).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_quality_min: ::std::option::Option<f64>,
        ///Share of brand similarity in the retrieval score.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand_similarity_weight: ::std::option::Option<f64>,
        ///UUID of the browse menu entry this query stands for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub browse_menu_uuid: ::std::option::Option<::std::string::String>,
        ///Result shape; omit for full products.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub compact_mode: ::std::option::Option<super::enums::CompactMode>,
        ///Facets results must not match.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exclusion_facets: ::std::option::Option<::std::vec::Vec<Facet>>,
        ///Facets results must match.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facets: ::std::option::Option<::std::vec::Vec<Facet>>,
        ///Largest number of results to return.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///Inclusive highest price.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_max: ::std::option::Option<f64>,
        ///Inclusive lowest price.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_min: ::std::option::Option<f64>,
        ///Embeddings compared with `ranking_text`; the base `embedding` when omitted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ranking_embedding_columns: ::std::option::Option<
            ::std::vec::Vec<super::enums::EmbeddingColumn>,
        >,
        ///Text embedded for ranking and compared with the ranking embedding columns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ranking_text: ::std::option::Option<::std::string::String>,
        ///Embeddings compared with `text`; the base `embedding` when omitted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retrieval_embedding_columns: ::std::option::Option<
            ::std::vec::Vec<super::enums::EmbeddingColumn>,
        >,
        ///Engine continuation values of the previous page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub search_after: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
        ///UUID identifying this query, to tie recommendations back to its results.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub search_id: ::std::option::Option<::std::string::String>,
        ///Brands whose averaged style embedding boosts similar products.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub similar_to_brands: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Text embedded for retrieval and compared with the retrieval embedding columns.
        pub text: ::std::string::String,
        ///Share of text similarity in the retrieval score.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text_similarity_weight: ::std::option::Option<f64>,
    }
    ///One invalid field.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct ValidationError {
        ///Values the message refers to.
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub ctx: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///The rejected value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input: ::std::option::Option<::serde_json::Value>,
        ///Path of the invalid field.
        pub loc: ::std::vec::Vec<ValidationErrorLocItem>,
        ///What is wrong.
        pub msg: ::std::string::String,
        ///Machine-readable error type.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for ValidationError {
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
                            "ctx" => __Key::Member0,
                            "input" => __Key::Member1,
                            "loc" => __Key::Member2,
                            "msg" => __Key::Member3,
                            "type" => __Key::Member4,
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
                type Value = ValidationError;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct ValidationError")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<ValidationError, __A::Error>
                where
                    __A: ::serde::de::MapAccess<'de>,
                {
                    let mut member_0: ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    > = None;
                    let mut member_1: ::std::option::Option<
                        ::std::option::Option<::serde_json::Value>,
                    > = None;
                    let mut member_2: ::std::option::Option<
                        ::std::vec::Vec<ValidationErrorLocItem>,
                    > = None;
                    let mut member_3: ::std::option::Option<::std::string::String> = None;
                    let mut member_4: ::std::option::Option<::std::string::String> = None;
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("ctx"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("input"));
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("loc"));
                                }
                                member_2 = Some(members.next_value()?);
                            }
                            __Key::Member3 => {
                                if member_3.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("msg"));
                                }
                                member_3 = Some(members.next_value()?);
                            }
                            __Key::Member4 => {
                                if member_4.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("type"));
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
                    Ok(ValidationError {
                        ctx: member_0.unwrap_or_default(),
                        input: member_1.unwrap_or(None),
                        loc: member_2
                            .ok_or_else(|| ::serde::de::Error::missing_field("loc"))?,
                        msg: member_3
                            .ok_or_else(|| ::serde::de::Error::missing_field("msg"))?,
                        type_: member_4
                            .ok_or_else(|| ::serde::de::Error::missing_field("type"))?,
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    ///`ValidationErrorLocItem`
    #[non_exhaustive]
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum ValidationErrorLocItem {
        Variant0(i64),
        Variant1(::std::string::String),
        Variant2(::serde_json::Value),
    }
    impl ::std::convert::From<i64> for ValidationErrorLocItem {
        fn from(value: i64) -> Self {
            Self::Variant0(value)
        }
    }
    impl ::std::convert::From<::serde_json::Value> for ValidationErrorLocItem {
        fn from(value: ::serde_json::Value) -> Self {
            Self::Variant2(value)
        }
    }
    ///A product video.
    #[non_exhaustive]
    #[derive(::serde::Serialize, Clone, Debug)]
    pub struct VideoView {
        ///Video title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Preview image URL.
        #[serde(
            rename = "thumbnailUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub thumbnail_url: ::std::option::Option<::std::string::String>,
        ///Video URL.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl<'de> ::serde::Deserialize<'de> for VideoView {
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
                            "name" => __Key::Member0,
                            "thumbnailUrl" => __Key::Member1,
                            "url" => __Key::Member2,
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
                type Value = VideoView;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("struct VideoView")
                }
                fn visit_map<__A>(
                    self,
                    mut members: __A,
                ) -> ::std::result::Result<VideoView, __A::Error>
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
                    let mut others = ::std::default::Default::default();
                    while let Some(key) = members.next_key::<__Key>()? {
                        match key {
                            __Key::Member0 => {
                                if member_0.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("name"));
                                }
                                member_0 = Some(members.next_value()?);
                            }
                            __Key::Member1 => {
                                if member_1.is_some() {
                                    return Err(
                                        ::serde::de::Error::duplicate_field("thumbnailUrl"),
                                    );
                                }
                                member_1 = Some(members.next_value()?);
                            }
                            __Key::Member2 => {
                                if member_2.is_some() {
                                    return Err(::serde::de::Error::duplicate_field("url"));
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
                    Ok(VideoView {
                        name: member_0.unwrap_or(None),
                        thumbnail_url: member_1.unwrap_or(None),
                        url: member_2.unwrap_or(None),
                        extra: others,
                    })
                }
            }
            input.deserialize_map(__Members)
        }
    }
    /// Generation of default values for serde.
    pub mod defaults {
        pub(super) fn default_bool<const V: bool>() -> bool {
            V
        }
        pub(super) fn merchant_product_view_details() -> super::ProductDetailsView {
            super::ProductDetailsView {
                dimensions: Default::default(),
                fit: vec![],
                materials: vec![],
                patterns: vec![],
                extra: [].into_iter().collect(),
            }
        }
        pub(super) fn merchant_product_view_identifiers() -> super::IdentifiersView {
            super::IdentifiersView {
                gtin: Default::default(),
                product_group_id: Default::default(),
                product_id: Default::default(),
                extra: [].into_iter().collect(),
            }
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
/**Client for Octogen Platform Catalog API

Server-to-server product catalog API for Catalog Partner organizations.

Lists the catalogs granted to an organization, looks products up by page URL and searches them. Authenticate with the organization's Platform API key as Bearer token; keys of other organization types are refused. All keys and MCP sessions of an organization share one rate limit, a token bucket that holds one minute of requests. Retry 429 after `Retry-After`, and 5xx and network errors with backoff; other 4xx answers need a change by the caller.

Version: 1.0.0*/
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
        "1.0.0"
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
    /**List granted catalogs

Returns one summary per active catalog granted to the organization of the key. Without grants the array is empty, which is not an error. The `catalog` key of an entry can scope `searchProducts`.

Sends a `GET` request to `/catalogs`*/
    pub async fn list_catalogs<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::MerchantCatalogSummary>>,
        Error<types::ErrorBody>,
    > {
        let url = format!("{}/catalogs", self.baseurl,);
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
            operation_id: "list_catalogs",
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
    /**Look up a product by URL

Matches a product page URL against the active products of every catalog granted to the key and returns the full record from the first catalog that matches.

Sends a `POST` request to `/products/lookup`*/
    pub async fn lookup_product<'a>(
        &'a self,
        body: &'a types::ProgrammaticProductLookupRequest,
    ) -> Result<
        ResponseValue<types::MerchantProductUrlLookupResponse>,
        Error<types::ErrorBody>,
    > {
        let url = format!("{}/products/lookup", self.baseurl,);
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
            operation_id: "lookup_product",
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
    /**Search products

Combines an optional free-text query, facet filters and inclusive price bounds over all granted catalogs, or over the one named by `catalog`. All facets must hold; a facet holds when one of its values does. To page, repeat the same request with `cursor` set to the previous `nextCursor` until that is null.

Sends a `POST` request to `/products/search`*/
    pub async fn search_products<'a>(
        &'a self,
        body: &'a types::ProgrammaticProductSearchRequest,
    ) -> Result<ResponseValue<types::MerchantProductListPage>, Error<types::ErrorBody>> {
        let url = format!("{}/products/search", self.baseurl,);
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
            operation_id: "search_products",
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
    ///Age band a product is made for.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AgeGroup {
        ///`infant`
        Infant,
        ///`toddler`
        Toddler,
        ///`kids`
        Kids,
        ///`adult`
        Adult,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl AgeGroup {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "infant",
            "toddler",
            "kids",
            "adult",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Infant => "infant",
                Self::Toddler => "toddler",
                Self::Kids => "kids",
                Self::Adult => "adult",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "infant" => Some(Self::Infant),
                "toddler" => Some(Self::Toddler),
                "kids" => Some(Self::Kids),
                "adult" => Some(Self::Adult),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for AgeGroup {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for AgeGroup {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for AgeGroup {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for AgeGroup {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for AgeGroup {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for AgeGroup {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for AgeGroup {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for AgeGroup {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AgeGroup {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = AgeGroup;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<AgeGroup, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<AgeGroup, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Normalized color family.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ColorFamily {
        ///`Pink`
        Pink,
        ///`Red`
        Red,
        ///`Orange`
        Orange,
        ///`Brown`
        Brown,
        ///`Yellow`
        Yellow,
        ///`Green`
        Green,
        ///`Blue`
        Blue,
        ///`Purple`
        Purple,
        ///`White`
        White,
        ///`Gray`
        Gray,
        ///`Black`
        Black,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl ColorFamily {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "Pink",
            "Red",
            "Orange",
            "Brown",
            "Yellow",
            "Green",
            "Blue",
            "Purple",
            "White",
            "Gray",
            "Black",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Pink => "Pink",
                Self::Red => "Red",
                Self::Orange => "Orange",
                Self::Brown => "Brown",
                Self::Yellow => "Yellow",
                Self::Green => "Green",
                Self::Blue => "Blue",
                Self::Purple => "Purple",
                Self::White => "White",
                Self::Gray => "Gray",
                Self::Black => "Black",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "Pink" => Some(Self::Pink),
                "Red" => Some(Self::Red),
                "Orange" => Some(Self::Orange),
                "Brown" => Some(Self::Brown),
                "Yellow" => Some(Self::Yellow),
                "Green" => Some(Self::Green),
                "Blue" => Some(Self::Blue),
                "Purple" => Some(Self::Purple),
                "White" => Some(Self::White),
                "Gray" => Some(Self::Gray),
                "Black" => Some(Self::Black),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for ColorFamily {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for ColorFamily {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for ColorFamily {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for ColorFamily {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for ColorFamily {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for ColorFamily {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for ColorFamily {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for ColorFamily {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ColorFamily {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = ColorFamily;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<ColorFamily, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<ColorFamily, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Product embedding usable for retrieval or ranking.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum EmbeddingColumn {
        ///`embedding`
        Embedding,
        ///`style_embedding`
        StyleEmbedding,
        ///`tags_embedding`
        TagsEmbedding,
        ///`attributes_embedding`
        AttributesEmbedding,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl EmbeddingColumn {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "embedding",
            "style_embedding",
            "tags_embedding",
            "attributes_embedding",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Embedding => "embedding",
                Self::StyleEmbedding => "style_embedding",
                Self::TagsEmbedding => "tags_embedding",
                Self::AttributesEmbedding => "attributes_embedding",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "embedding" => Some(Self::Embedding),
                "style_embedding" => Some(Self::StyleEmbedding),
                "tags_embedding" => Some(Self::TagsEmbedding),
                "attributes_embedding" => Some(Self::AttributesEmbedding),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for EmbeddingColumn {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for EmbeddingColumn {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for EmbeddingColumn {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for EmbeddingColumn {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for EmbeddingColumn {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for EmbeddingColumn {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for EmbeddingColumn {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for EmbeddingColumn {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for EmbeddingColumn {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = EmbeddingColumn;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<EmbeddingColumn, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<EmbeddingColumn, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Built-in facet keys. `gender`, `age_groups` and `color_family` take the values of the enumerations of the same names; `category_path.depth_0` is the broadest category level.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FacetName {
        ///`brand_name`
        BrandName,
        ///`brand_slug`
        BrandSlug,
        ///`raw_brand_name`
        RawBrandName,
        ///`product_type`
        ProductType,
        ///`gender`
        Gender,
        ///`age_groups`
        AgeGroups,
        ///`color`
        Color,
        ///`color_family`
        ColorFamily,
        ///`is_activewear`
        IsActivewear,
        ///`category_path.depth_0`
        CategoryPathDepth0,
        ///`category_path.depth_1`
        CategoryPathDepth1,
        ///`category_path.depth_2`
        CategoryPathDepth2,
        ///`category_path.depth_3`
        CategoryPathDepth3,
        ///`category_path.depth_4`
        CategoryPathDepth4,
        ///`category_path.depth_5`
        CategoryPathDepth5,
        ///`category_path.depth_6`
        CategoryPathDepth6,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl FacetName {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "brand_name",
            "brand_slug",
            "raw_brand_name",
            "product_type",
            "gender",
            "age_groups",
            "color",
            "color_family",
            "is_activewear",
            "category_path.depth_0",
            "category_path.depth_1",
            "category_path.depth_2",
            "category_path.depth_3",
            "category_path.depth_4",
            "category_path.depth_5",
            "category_path.depth_6",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::BrandName => "brand_name",
                Self::BrandSlug => "brand_slug",
                Self::RawBrandName => "raw_brand_name",
                Self::ProductType => "product_type",
                Self::Gender => "gender",
                Self::AgeGroups => "age_groups",
                Self::Color => "color",
                Self::ColorFamily => "color_family",
                Self::IsActivewear => "is_activewear",
                Self::CategoryPathDepth0 => "category_path.depth_0",
                Self::CategoryPathDepth1 => "category_path.depth_1",
                Self::CategoryPathDepth2 => "category_path.depth_2",
                Self::CategoryPathDepth3 => "category_path.depth_3",
                Self::CategoryPathDepth4 => "category_path.depth_4",
                Self::CategoryPathDepth5 => "category_path.depth_5",
                Self::CategoryPathDepth6 => "category_path.depth_6",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "brand_name" => Some(Self::BrandName),
                "brand_slug" => Some(Self::BrandSlug),
                "raw_brand_name" => Some(Self::RawBrandName),
                "product_type" => Some(Self::ProductType),
                "gender" => Some(Self::Gender),
                "age_groups" => Some(Self::AgeGroups),
                "color" => Some(Self::Color),
                "color_family" => Some(Self::ColorFamily),
                "is_activewear" => Some(Self::IsActivewear),
                "category_path.depth_0" => Some(Self::CategoryPathDepth0),
                "category_path.depth_1" => Some(Self::CategoryPathDepth1),
                "category_path.depth_2" => Some(Self::CategoryPathDepth2),
                "category_path.depth_3" => Some(Self::CategoryPathDepth3),
                "category_path.depth_4" => Some(Self::CategoryPathDepth4),
                "category_path.depth_5" => Some(Self::CategoryPathDepth5),
                "category_path.depth_6" => Some(Self::CategoryPathDepth6),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for FacetName {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for FacetName {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for FacetName {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for FacetName {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for FacetName {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for FacetName {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for FacetName {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for FacetName {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for FacetName {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = FacetName;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<FacetName, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<FacetName, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Gender a product is made for.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Gender {
        ///`male`
        Male,
        ///`female`
        Female,
        ///`unisex`
        Unisex,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl Gender {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &["male", "female", "unisex"];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Male => "male",
                Self::Female => "female",
                Self::Unisex => "unisex",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "male" => Some(Self::Male),
                "female" => Some(Self::Female),
                "unisex" => Some(Self::Unisex),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for Gender {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for Gender {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for Gender {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for Gender {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for Gender {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for Gender {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for Gender {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for Gender {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Gender {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = Gender;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<Gender, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<Gender, E> {
                    Ok(text.into())
                }
            }
            input.deserialize_str(Text)
        }
    }
    ///Result shape; omit for full products.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CompactMode {
        ///`card`
        Card,
        ///`compact`
        Compact,
        ///`medium`
        Medium,
        ///`enriched`
        Enriched,
        /// A value that the contract does not name.
        Unknown(Unknown),
    }
    impl CompactMode {
        /// The values that the contract names, in its order.
        pub const KNOWN: &'static [&'static str] = &[
            "card",
            "compact",
            "medium",
            "enriched",
        ];
        /// The text of the value.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Card => "card",
                Self::Compact => "compact",
                Self::Medium => "medium",
                Self::Enriched => "enriched",
                Self::Unknown(text) => &text.0,
            }
        }
        /// Whether the contract names the value.
        pub fn is_known(&self) -> bool {
            !matches!(self, Self::Unknown(_))
        }
        fn known(text: &str) -> Option<Self> {
            match text {
                "card" => Some(Self::Card),
                "compact" => Some(Self::Compact),
                "medium" => Some(Self::Medium),
                "enriched" => Some(Self::Enriched),
                _ => None,
            }
        }
    }
    impl ::std::convert::From<&str> for CompactMode {
        fn from(text: &str) -> Self {
            Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::convert::From<::std::string::String> for CompactMode {
        fn from(text: ::std::string::String) -> Self {
            Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
        }
    }
    impl ::std::str::FromStr for CompactMode {
        type Err = ::std::convert::Infallible;
        fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(text.into())
        }
    }
    impl ::std::fmt::Display for CompactMode {
        fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            out.pad(self.as_str())
        }
    }
    impl ::std::convert::AsRef<str> for CompactMode {
        fn as_ref(&self) -> &str {
            self.as_str()
        }
    }
    impl ::std::cmp::PartialEq<str> for CompactMode {
        fn eq(&self, text: &str) -> bool {
            self.as_str() == text
        }
    }
    impl ::std::cmp::PartialEq<&str> for CompactMode {
        fn eq(&self, text: &&str) -> bool {
            self.as_str() == *text
        }
    }
    impl ::serde::Serialize for CompactMode {
        fn serialize<S: ::serde::Serializer>(
            &self,
            out: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            out.serialize_str(self.as_str())
        }
    }
    impl<'de> ::serde::Deserialize<'de> for CompactMode {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            input: D,
        ) -> ::std::result::Result<Self, D::Error> {
            struct Text;
            impl ::serde::de::Visitor<'_> for Text {
                type Value = CompactMode;
                fn expecting(
                    &self,
                    out: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    out.write_str("text")
                }
                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<CompactMode, E> {
                    Ok(text.into())
                }
                fn visit_string<E: ::serde::de::Error>(
                    self,
                    text: ::std::string::String,
                ) -> ::std::result::Result<CompactMode, E> {
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
        ///`GET /catalogs`, `listCatalogs`.
        ListCatalogs,
        ///`POST /products/lookup`, `lookupProduct`.
        LookupProduct,
        ///`POST /products/search`, `searchProducts`.
        SearchProducts,
    }
    static LIST_CATALOGS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "list_catalogs",
        wire_id: "listCatalogs",
        method: ::reqwest::Method::GET,
        path: "/catalogs",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: None,
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static LOOKUP_PRODUCT: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "lookup_product",
        wire_id: "lookupProduct",
        method: ::reqwest::Method::POST,
        path: "/products/lookup",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: None,
        deadline: None,
    };
    static SEARCH_PRODUCTS: ::octo_transport::Operation = ::octo_transport::Operation {
        id: "search_products",
        wire_id: "searchProducts",
        method: ::reqwest::Method::POST,
        path: "/products/search",
        safety: ::octo_transport::Safety::Safe,
        cost: 1u32,
        scope: None,
        request_media_type: Some("application/json"),
        response_media_types: &["application/json"],
        paging: Some(::octo_transport::Paging {
            cursor_parameter: "/cursor",
            next_cursor_pointer: "/nextCursor",
        }),
        deadline: None,
    };
    impl OperationId {
        /// Every operation, in the order of the contract.
        pub const ALL: [Self; 3usize] = [
            Self::ListCatalogs,
            Self::LookupProduct,
            Self::SearchProducts,
        ];
        /// What is known about the operation.
        pub fn spec(self) -> &'static ::octo_transport::Operation {
            match self {
                Self::ListCatalogs => &LIST_CATALOGS,
                Self::LookupProduct => &LOOKUP_PRODUCT,
                Self::SearchProducts => &SEARCH_PRODUCTS,
            }
        }
        /// The operation of a generated method, by the method's name.
        pub fn from_id(id: &str) -> Option<Self> {
            match id {
                "list_catalogs" => Some(Self::ListCatalogs),
                "lookup_product" => Some(Self::LookupProduct),
                "search_products" => Some(Self::SearchProducts),
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
