//! The Platform API key.

/// The form of a key, for people.
pub(crate) const FORM: &str = "octo_live_<32 hex>_<base64url>";

const PREFIX: &str = "octo_live_";
const ID_LENGTH: usize = 32;

octo_transport::api_key! {
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
pub struct ApiKey(FORM, check_form);
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
