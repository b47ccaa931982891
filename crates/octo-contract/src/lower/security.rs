//! Security schemes and requirements.

use serde_json::{Map, Value};

use super::Lowering;
use crate::{Pointer, rules};

type Object = Map<String, Value>;

impl Lowering<'_> {
    /// Finds the schemes that 3.0 does not have, so that requirements of them
    /// can be left out wherever they stand.
    pub(super) fn find_dropped_schemes(&mut self) {
        let schemes = self.source.pointer("/components/securitySchemes");
        let schemes = schemes.and_then(Value::as_object);
        for (name, scheme) in schemes.into_iter().flatten() {
            if scheme.get("type").and_then(Value::as_str) == Some("mutualTLS") {
                self.dropped_schemes.insert(name.clone());
            }
        }
    }

    /// `None` when the alternative needs a scheme that 3.0 does not have.
    pub(super) fn security_requirement(&mut self, object: &Object, at: &Pointer) -> Option<Object> {
        let mut out = Object::new();
        for (name, scopes) in object {
            let place = at.join(name);
            if self.dropped_schemes.contains(name) {
                self.note(
                    &rules::MUTUAL_TLS,
                    &place,
                    "left out the alternative that needs it",
                );
                return None;
            }
            let scopes = scopes.as_array().map(|scopes| {
                let scopes = scopes.iter().filter(|scope| scope.is_string());
                scopes.cloned().collect::<Vec<_>>()
            });
            let name = self.component_key("securitySchemes", name);
            out.insert(name, Value::Array(scopes.unwrap_or_default()));
        }
        Some(out)
    }

    pub(super) fn complete_scheme(&mut self, out: &mut Object, at: &Pointer) -> bool {
        let kind = out.get("type").and_then(Value::as_str).unwrap_or_default();
        let (allowed, required): (&[&str], &[&str]) = match kind {
            "apiKey" => (&["name", "in"], &["name", "in"]),
            "http" => (&["scheme", "bearerFormat"], &["scheme"]),
            "oauth2" => (&["flows"], &["flows"]),
            "openIdConnect" => (&["openIdConnectUrl"], &["openIdConnectUrl"]),
            "mutualTLS" => {
                self.note(&rules::MUTUAL_TLS, at, "left out the scheme");
                return false;
            }
            other => {
                let detail = format!("left out a scheme of type {other:?}");
                self.note(&rules::SECURITY_SCHEME, at, detail);
                return false;
            }
        };
        if let Some(missing) = required.iter().find(|field| !out.contains_key(**field)) {
            let detail = format!("left out a scheme without {missing}");
            self.note(&rules::SECURITY_SCHEME, at, detail);
            return false;
        }
        let scheme = out.get("scheme").and_then(Value::as_str);
        let bearer = scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("bearer"));
        let surplus: Vec<_> = out
            .keys()
            .filter(|key| !key.starts_with("x-") && !matches!(key.as_str(), "type" | "description"))
            .filter(|key| !allowed.contains(&key.as_str()) || (*key == "bearerFormat" && !bearer))
            .cloned()
            .collect();
        for field in surplus {
            out.shift_remove(&field);
            self.note(&rules::UNKNOWN_FIELD, &at.join(&field), "left out");
        }
        true
    }

    pub(super) fn complete_flow(&mut self, out: &mut Object, at: &Pointer) -> bool {
        let flow = at.tokens().last().unwrap_or_default();
        let (required, surplus): (&[&str], &[&str]) = match flow.as_str() {
            "implicit" => (&["authorizationUrl"], &["tokenUrl"]),
            "authorizationCode" => (&["authorizationUrl", "tokenUrl"], &[]),
            _ => (&["tokenUrl"], &["authorizationUrl"]),
        };
        if let Some(missing) = required.iter().find(|field| !out.contains_key(**field)) {
            let detail = format!("left out a flow without {missing}");
            self.note(&rules::SECURITY_SCHEME, at, detail);
            return false;
        }
        for field in surplus {
            if out.shift_remove(*field).is_some() {
                self.note(&rules::UNKNOWN_FIELD, &at.join(field), "left out");
            }
        }
        out.entry("scopes")
            .or_insert_with(|| Value::Object(Object::new()));
        true
    }
}
