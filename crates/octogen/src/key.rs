//! The Platform API key.

use std::{fmt, str::FromStr};

use secrecy::{ExposeSecret, SecretString};

use crate::ConfigError;

/// The form of a key, for people.
pub(crate) const FORM: &str = "octo_live_<32 hex>_<base64url>";

const PREFIX: &str = "octo_live_";
const ID_LENGTH: usize = 32;

/// A Platform API key of the form `octo_live_<32 hex>_<base64url>`.
///
/// The form is checked when the key is made, so that a truncated or swapped
/// key fails at start-up instead of as a 401 in the middle of a batch. The
/// secret is never printed: `Debug` shows only that there is a key.
///
/// ```
/// use octogen::ApiKey;
///
/// let key: ApiKey = "octo_live_00112233445566778899aabbccddeeff_c2VjcmV0LXBhcnQ"
///     .parse()?;
/// assert_eq!(format!("{key:?}"), "ApiKey([redacted])");
/// assert!("octo_test_123".parse::<ApiKey>().is_err());
/// # Ok::<(), octogen::ConfigError>(())
/// ```
///
/// Source: security scheme `BearerApiKey` of the contract.
#[derive(Clone)]
pub struct ApiKey(SecretString);

impl ApiKey {
    /// Checks the form of `key` and wraps it.
    ///
    /// Whitespace around the key is dropped, since keys are pasted into
    /// environment files.
    ///
    /// # Errors
    ///
    /// [`ConfigError::ApiKey`] says what is wrong with the form, and shows
    /// nothing of the key.
    pub fn new(key: impl Into<SecretString>) -> Result<Self, ConfigError> {
        let key = key.into();
        let trimmed = key.expose_secret().trim();
        check_form(trimmed).map_err(|problem| ConfigError::ApiKey {
            problem,
            form: FORM,
        })?;
        if trimmed.len() == key.expose_secret().len() {
            return Ok(Self(key));
        }
        Ok(Self(SecretString::from(trimmed.to_owned())))
    }

    pub(crate) fn into_secret(self) -> SecretString {
        self.0
    }
}

fn check_form(key: &str) -> Result<(), &'static str> {
    if key.is_empty() {
        return Err("it is empty");
    }
    let rest = key
        .strip_prefix(PREFIX)
        .ok_or("it does not start with `octo_live_`")?;
    let (id, secret) = rest
        .split_once('_')
        .ok_or("the secret after the key id is missing")?;
    if id.len() != ID_LENGTH || !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err("the key id is not 32 hexadecimal digits");
    }
    if secret.is_empty() {
        return Err("the secret after the key id is missing");
    }
    let base64url = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !secret.bytes().all(base64url) {
        return Err("the secret holds characters outside base64url");
    }
    Ok(())
}

impl FromStr for ApiKey {
    type Err = ConfigError;

    fn from_str(key: &str) -> Result<Self, Self::Err> {
        Self::new(key.to_owned())
    }
}

impl TryFrom<&str> for ApiKey {
    type Error = ConfigError;

    fn try_from(key: &str) -> Result<Self, Self::Error> {
        key.parse()
    }
}

impl TryFrom<String> for ApiKey {
    type Error = ConfigError;

    fn try_from(key: String) -> Result<Self, Self::Error> {
        Self::new(key)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiKey([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "00112233445566778899aabbccddeeff";

    fn problem(key: &str) -> String {
        key.parse::<ApiKey>()
            .expect_err("the key must be refused")
            .to_string()
    }

    #[test]
    fn a_key_of_the_documented_form_is_taken() {
        for secret in ["a", "c2VjcmV0", "with-dash_and_underscore"] {
            assert!(ApiKey::new(format!("octo_live_{ID}_{secret}")).is_ok());
        }
        assert!(ApiKey::new(format!("  octo_live_{ID}_padded\n")).is_ok());
    }

    #[test]
    fn each_part_is_checked() {
        let cases = [
            (String::new(), "it is empty"),
            (format!("octo_test_{ID}_x"), "does not start with"),
            (
                format!("octo_live_{ID}"),
                "secret after the key id is missing",
            ),
            (
                format!("octo_live_{ID}_"),
                "secret after the key id is missing",
            ),
            ("octo_live_abc_x".to_owned(), "32 hexadecimal digits"),
            (format!("octo_live_{ID}_a+b"), "outside base64url"),
            (format!("octo_live_{ID}_a b"), "outside base64url"),
        ];
        for (key, expected) in cases {
            let problem = problem(&key);
            assert!(problem.contains(expected), "{key:?}: {problem}");
        }
    }

    #[test]
    fn the_error_shows_nothing_of_the_secret() {
        let problem = problem(&format!("octo_live_{ID}_hunter2!"));
        assert!(
            !problem.contains("hunter2") && !problem.contains(ID),
            "{problem}"
        );
    }
}
