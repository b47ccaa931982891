//! Access tokens: JSON Web Tokens (RFC 7519) signed with HMAC-SHA256.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::digest::InvalidLength;
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// The header of every token: anything else, `none` above all, is refused.
const HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Claims {
    /// The server that issued it.
    pub(crate) iss: String,
    /// The client it was issued to.
    pub(crate) sub: String,
    /// The API it is for.
    pub(crate) aud: String,
    /// Unix second of issue.
    pub(crate) iat: u64,
    /// Unix second from which on it is refused.
    pub(crate) exp: u64,
    /// Tells tokens apart that were issued in one second.
    pub(crate) jti: String,
}

/// Why a token is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TokenError {
    #[error("it is not a token of this server")]
    Malformed,
    #[error("its signature does not match")]
    Signature,
    #[error("it has expired")]
    Expired,
    #[error("it was issued by another server")]
    Issuer,
}

/// Signs tokens and checks them.
#[derive(Clone)]
pub(crate) struct Signer {
    mac: Hmac<Sha256>,
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer([redacted])")
    }
}

impl Signer {
    /// Takes a key of any length (RFC 2104).
    pub(crate) fn new(key: &[u8]) -> Result<Self, InvalidLength> {
        let mac = Hmac::<Sha256>::new_from_slice(key)?;
        Ok(Self { mac })
    }

    pub(crate) fn sign(&self, claims: &Claims) -> String {
        let claims = serde_json::json!(claims).to_string();
        let signed = format!(
            "{}.{}",
            encode(HEADER.as_bytes()),
            encode(claims.as_bytes())
        );
        let signature = self.mac(signed.as_bytes()).finalize().into_bytes();
        format!("{signed}.{}", encode(&signature))
    }

    /// Reads a token back, if this server issued it and it still holds.
    pub(crate) fn verify(
        &self,
        token: &str,
        issuer: &str,
        now: Duration,
    ) -> Result<Claims, TokenError> {
        let (signed, signature) = token.rsplit_once('.').ok_or(TokenError::Malformed)?;
        let (header, claims) = signed.split_once('.').ok_or(TokenError::Malformed)?;
        if decode(header)? != HEADER.as_bytes() {
            return Err(TokenError::Malformed);
        }
        // In constant time, so that a signature cannot be guessed by parts.
        self.mac(signed.as_bytes())
            .verify_slice(&decode(signature)?)
            .map_err(|_| TokenError::Signature)?;
        let claims: Claims =
            serde_json::from_slice(&decode(claims)?).map_err(|_| TokenError::Malformed)?;
        if claims.iss != issuer {
            return Err(TokenError::Issuer);
        }
        if now.as_secs() >= claims.exp {
            return Err(TokenError::Expired);
        }
        Ok(claims)
    }

    /// Compares two secrets without telling by the time taken where they differ.
    pub(crate) fn same(&self, a: &str, b: &str) -> bool {
        let expected = self.mac(a.as_bytes()).finalize().into_bytes();
        self.mac(b.as_bytes()).verify_slice(&expected).is_ok()
    }

    /// A text that only this server can make from `seed`.
    pub(crate) fn derive(&self, seed: &str) -> String {
        encode(&self.mac(seed.as_bytes()).finalize().into_bytes())
    }

    fn mac(&self, data: &[u8]) -> Hmac<Sha256> {
        self.mac.clone().chain_update(data)
    }
}

fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decode(text: &str) -> Result<Vec<u8>, TokenError> {
    URL_SAFE_NO_PAD
        .decode(text)
        .map_err(|_| TokenError::Malformed)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn claims() -> Claims {
        Claims {
            iss: "http://127.0.0.1:1".to_owned(),
            sub: "cat_1".to_owned(),
            aud: "api".to_owned(),
            iat: 100,
            exp: 200,
            jti: "1".to_owned(),
        }
    }

    const BEFORE: Duration = Duration::from_millis(199_999);

    #[test]
    fn a_token_is_read_back_until_it_expires() {
        let signer = Signer::new(b"key").unwrap();
        let token = signer.sign(&claims());
        let verify = |now| signer.verify(&token, "http://127.0.0.1:1", now);
        assert_eq!(verify(BEFORE), Ok(claims()));
        assert_eq!(verify(Duration::from_secs(200)), Err(TokenError::Expired));
    }

    #[test]
    fn foreign_and_changed_tokens_are_refused() {
        let signer = Signer::new(b"key").unwrap();
        let token = signer.sign(&claims());
        let parts: Vec<&str> = token.split('.').collect();
        let none = encode(br#"{"alg":"none","typ":"JWT"}"#);
        let more = encode(
            serde_json::json!({"sub": "cat_2", "exp": 999})
                .to_string()
                .as_bytes(),
        );
        for (case, expected) in [
            (String::new(), TokenError::Malformed),
            ("a.b.c".to_owned(), TokenError::Malformed),
            (format!("{none}.{}.", parts[1]), TokenError::Malformed),
            (
                format!("{}.{more}.{}", parts[0], parts[2]),
                TokenError::Signature,
            ),
            (format!("{}.{}.", parts[0], parts[1]), TokenError::Signature),
            (
                Signer::new(b"other").unwrap().sign(&claims()),
                TokenError::Signature,
            ),
        ] {
            assert_eq!(
                signer.verify(&case, "http://127.0.0.1:1", BEFORE),
                Err(expected),
                "{case}"
            );
        }
        assert_eq!(
            signer.verify(&token, "http://127.0.0.1:2", BEFORE),
            Err(TokenError::Issuer)
        );
    }

    #[test]
    fn signatures_are_those_of_rfc_7515() {
        // Appendix A.1.1 of the RFC.
        let key = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
        let signed = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkz\
                      ODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
        let signer = Signer::new(&decode(key).unwrap()).unwrap();
        assert_eq!(
            signer.derive(signed),
            "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        );
        assert!(signer.same("a", "a") && !signer.same("a", "b"));
    }
}
