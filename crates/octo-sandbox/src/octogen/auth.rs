//! Organizations, their keys and what those may see.

use std::collections::HashMap;
use std::fmt;

use serde::Serialize;

/// What an organization is to Octogen; only Catalog Partners may use the catalog API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum OrganizationType {
    /// May list, search and look up granted catalogs.
    CatalogPartner,
    /// Any other type: answered with 403 `api_key_org_type_forbidden`.
    Other,
}

/// How the server treats a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum KeyState {
    /// Works.
    Active,
    /// Valid, but barred from the catalog API: answered with 403 `api_key_forbidden`.
    Forbidden,
    /// Revoked: answered with 401 `Invalid API key`, like an unknown key.
    Deactivated,
}

/// The catalogs an organization was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Grants {
    All,
    First,
    Named(Vec<String>),
}

/// An organization to add to the sandbox, with its keys, grants and budget.
///
/// Starts as a Catalog Partner with no catalog granted, 12,000 requests a
/// minute and no key.
///
/// ```
/// use octo_sandbox::octogen::{KeyState, Organization};
///
/// let organization = Organization::new("Acme")
///     .grant("northlight")
///     .requests_per_minute(600)
///     .key(
///         "acme",
///         "octo_live_00000000000000000000000000000acd_c2FuZGJveA",
///         KeyState::Active,
///     );
/// # let _ = organization;
/// ```
#[derive(Clone)]
pub struct Organization {
    pub(crate) name: String,
    pub(crate) organization_type: OrganizationType,
    pub(crate) grants: Grants,
    pub(crate) per_minute: u32,
    pub(crate) keys: Vec<(String, String, KeyState)>,
}

impl Organization {
    /// Names an organization.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            organization_type: OrganizationType::CatalogPartner,
            grants: Grants::Named(Vec::new()),
            per_minute: 12_000,
            keys: Vec::new(),
        }
    }

    /// Sets the type; only Catalog Partners get answers.
    #[must_use]
    pub fn organization_type(mut self, organization_type: OrganizationType) -> Self {
        self.organization_type = organization_type;
        self
    }

    /// Grants one more catalog, named by its key. A key that no loaded
    /// catalog has grants nothing.
    #[must_use]
    pub fn grant(mut self, catalog: impl Into<String>) -> Self {
        let catalog = catalog.into();
        match &mut self.grants {
            Grants::Named(granted) => granted.push(catalog),
            other => *other = Grants::Named(vec![catalog]),
        }
        self
    }

    /// Grants every catalog of the sandbox.
    #[must_use]
    pub fn grant_all(mut self) -> Self {
        self.grants = Grants::All;
        self
    }

    /// Sets the budget, in requests a minute, which all keys share.
    #[must_use]
    pub fn requests_per_minute(mut self, per_minute: u32) -> Self {
        self.per_minute = per_minute;
        self
    }

    /// Adds a key under a name by which [`Octogen::credential`] finds it.
    ///
    /// The form of real keys is `octo_live_<32 hex>_<base64url>`; the server
    /// compares keys as they are.
    ///
    /// [`Octogen::credential`]: crate::octogen::Octogen::credential
    #[must_use]
    pub fn key(mut self, name: impl Into<String>, key: impl Into<String>, state: KeyState) -> Self {
        self.keys.push((name.into(), key.into(), state));
        self
    }
}

impl fmt::Debug for Organization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys: Vec<_> = self
            .keys
            .iter()
            .map(|(name, _, state)| (name, state))
            .collect();
        f.debug_struct("Organization")
            .field("name", &self.name)
            .field("organization_type", &self.organization_type)
            .field("grants", &self.grants)
            .field("per_minute", &self.per_minute)
            .field("keys", &keys)
            .finish()
    }
}

/// A key that the running sandbox knows, and what to expect of it.
///
/// Serializing it writes the key out, since that is how a person gets at it;
/// `Debug` does not.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct Credential {
    /// Short name, such as `partner`.
    pub name: String,
    /// The API key to send as Bearer token.
    pub key: String,
    /// Name of the organization it belongs to.
    pub organization: String,
    /// Type of that organization.
    pub organization_type: OrganizationType,
    /// How the server treats the key.
    pub state: KeyState,
    /// Keys of the catalogs the organization was granted, in the server's order.
    pub catalogs: Vec<String>,
    /// Budget of the organization, in requests a minute.
    pub requests_per_minute: u32,
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("name", &self.name)
            .field("key", &"[redacted]")
            .field("organization", &self.organization)
            .field("organization_type", &self.organization_type)
            .field("state", &self.state)
            .field("catalogs", &self.catalogs)
            .field("requests_per_minute", &self.requests_per_minute)
            .finish()
    }
}

/// Who a request comes from, once its key was recognized.
#[derive(Debug)]
pub(crate) struct Principal {
    /// Number of the organization: the owner of the rate limit bucket.
    pub(crate) organization: usize,
    pub(crate) organization_type: OrganizationType,
    pub(crate) per_minute: u32,
    pub(crate) key_state: KeyState,
    /// Numbers of the granted catalogs, ascending.
    pub(crate) granted: Vec<u16>,
}

/// Why a request has no principal; the texts are the contract's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unauthorized {
    MissingBearer,
    InvalidKey,
}

impl Unauthorized {
    pub(crate) fn detail(self) -> &'static str {
        match self {
            Self::MissingBearer => "Authorization Bearer token required",
            Self::InvalidKey => "Invalid API key",
        }
    }
}

/// Every key the server knows.
pub(crate) struct KeyDirectory {
    keys: HashMap<String, Principal>,
    credentials: Vec<Credential>,
}

impl KeyDirectory {
    /// Resolves grants against the catalogs that were loaded.
    ///
    /// `per_minute` overrides every organization's budget.
    pub(crate) fn new(
        organizations: Vec<Organization>,
        catalogs: &[&str],
        per_minute: Option<u32>,
    ) -> Self {
        let mut keys = HashMap::new();
        let mut credentials = Vec::new();
        for (number, organization) in organizations.into_iter().enumerate() {
            let granted: Vec<u16> = (0_u16..)
                .zip(catalogs)
                .filter(|(position, catalog)| match &organization.grants {
                    Grants::All => true,
                    Grants::First => *position == 0,
                    Grants::Named(names) => names.iter().any(|name| name == *catalog),
                })
                .map(|(position, _)| position)
                .collect();
            let budget = per_minute.unwrap_or(organization.per_minute);
            for (name, key, state) in organization.keys {
                keys.insert(
                    key.clone(),
                    Principal {
                        organization: number,
                        organization_type: organization.organization_type,
                        per_minute: budget,
                        key_state: state,
                        granted: granted.clone(),
                    },
                );
                credentials.push(Credential {
                    name,
                    key,
                    organization: organization.name.clone(),
                    organization_type: organization.organization_type,
                    state,
                    catalogs: granted
                        .iter()
                        .filter_map(|&position| catalogs.get(usize::from(position)))
                        .map(|catalog| (*catalog).to_owned())
                        .collect(),
                    requests_per_minute: budget,
                });
            }
        }
        Self { keys, credentials }
    }

    pub(crate) fn credentials(&self) -> &[Credential] {
        &self.credentials
    }

    /// Who sent an `Authorization` header.
    pub(crate) fn authenticate(
        &self,
        header: Option<&http::HeaderValue>,
    ) -> Result<&Principal, Unauthorized> {
        let key = bearer(header).ok_or(Unauthorized::MissingBearer)?;
        self.keys
            .get(key)
            .filter(|principal| principal.key_state != KeyState::Deactivated)
            .ok_or(Unauthorized::InvalidKey)
    }
}

/// Reads an `Authorization` header: the scheme in any case (RFC 9110 section
/// 11.1), then the key.
pub(crate) fn bearer(header: Option<&http::HeaderValue>) -> Option<&str> {
    let (scheme, key) = header?.to_str().ok()?.split_once(' ')?;
    let key = key.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !key.is_empty()).then_some(key)
}

/// The organizations of a fresh sandbox. Their keys are public on purpose,
/// and the same on every start, so that they can stand in examples.
pub(crate) fn demo_organizations() -> Vec<Organization> {
    const FORBIDDEN: &str =
        "octo_live_5b0000000000000000000000000000f6_ZGVtby1rZXktZm9yYmlkZGVuLW5vLXNlY3JldA";
    vec![
        Organization::new("Sandbox Partner")
            .grant_all()
            .key(
                "partner",
                "octo_live_5b0000000000000000000000000000a1_ZGVtby1rZXktcGFydG5lci1uby1zZWNyZXQ",
                KeyState::Active,
            )
            .key(
                "deactivated",
                "octo_live_5b0000000000000000000000000000d4_ZGVtby1rZXktZGVhY3RpdmF0ZWQtbm8tc2VjcmV0",
                KeyState::Deactivated,
            )
            .key("forbidden", FORBIDDEN, KeyState::Forbidden),
        Organization::new("Sandbox Small Budget")
            .grant_all()
            .requests_per_minute(60)
            .key(
                "small-budget",
                "octo_live_5b0000000000000000000000000000b2_ZGVtby1rZXktc21hbGwtYnVkZ2V0LW5vLXNlY3JldA",
                KeyState::Active,
            ),
        Organization {
            grants: Grants::First,
            ..Organization::new("Sandbox Single Catalog").key(
                "single-catalog",
                "octo_live_5b0000000000000000000000000000c3_ZGVtby1rZXktc2luZ2xlLWNhdGFsb2ctbm8tc2VjcmV0",
                KeyState::Active,
            )
        },
        Organization::new("Sandbox Storefront")
            .organization_type(OrganizationType::Other)
            .key(
                "not-a-partner",
                "octo_live_5b0000000000000000000000000000e5_ZGVtby1rZXktbm90LWEtcGFydG5lci1uby1zZWNyZXQ",
                KeyState::Active,
            ),
    ]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use http::HeaderValue;

    fn refusal(header: Option<&str>) -> Option<Unauthorized> {
        let directory = KeyDirectory::new(demo_organizations(), &["a", "b"], None);
        let header = header.map(|text| HeaderValue::from_str(text).unwrap());
        directory.authenticate(header.as_ref()).err()
    }

    #[test]
    fn headers_are_told_apart() {
        let directory = KeyDirectory::new(demo_organizations(), &["a", "b"], None);
        let key = &directory.credentials()[0].key;
        assert_eq!(refusal(None), Some(Unauthorized::MissingBearer));
        for malformed in ["", "Bearer", "Bearer ", key, &format!("Basic {key}")] {
            assert_eq!(
                refusal(Some(malformed)),
                Some(Unauthorized::MissingBearer),
                "{malformed}"
            );
        }
        assert_eq!(
            refusal(Some("Bearer octo_live_x")),
            Some(Unauthorized::InvalidKey)
        );
        let deactivated = &directory.credentials()[1].key;
        assert_eq!(
            refusal(Some(&format!("Bearer {deactivated}"))),
            Some(Unauthorized::InvalidKey)
        );
        assert_eq!(refusal(Some(&format!("bearer  {key}"))), None);
    }

    #[test]
    fn grants_follow_the_loaded_catalogs() {
        let directory = KeyDirectory::new(demo_organizations(), &["a", "b"], Some(5));
        let of = |name: &str| {
            directory
                .credentials()
                .iter()
                .find(|credential| credential.name == name)
                .unwrap()
        };
        assert_eq!(of("partner").catalogs, ["a", "b"]);
        assert_eq!(of("single-catalog").catalogs, ["a"]);
        assert!(of("not-a-partner").catalogs.is_empty());
        assert_eq!(of("small-budget").requests_per_minute, 5);
    }

    #[test]
    fn debug_output_holds_no_key() {
        let directory = KeyDirectory::new(demo_organizations(), &[], None);
        let text = format!("{:?} {:?}", demo_organizations(), directory.credentials());
        assert!(!text.contains("octo_live_"), "{text}");
    }
}
