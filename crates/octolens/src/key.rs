//! The API key.

const PREFIX: &str = "ak_";

/// The form of a key, for people.
pub(crate) const FORM: &str = "ak_<letters and digits>";

octo_transport::api_key! {
/// An API key of the form `ak_…`, bound to one workspace and one scope.
///
/// The form is checked when the key is made, so that a truncated or swapped
/// key fails at start-up instead of as a 401 in the middle of a batch. The
/// secret is never printed: `Debug` shows only that there is a key.
///
/// ```
/// use octolens::ApiKey;
///
/// let key: ApiKey = "ak_0123456789abcdef".parse()?;
/// assert_eq!(format!("{key:?}"), "ApiKey([redacted])");
/// assert!("sk_0123456789abcdef".parse::<ApiKey>().is_err());
/// # Ok::<(), octolens::ConfigError>(())
/// ```
///
/// Source: security scheme `bearerAuth` of the contract.
pub struct ApiKey(FORM, check_form);
}

/// The vendor publishes the prefix alone; what follows must at least be able
/// to stand in a header.
fn check_form(key: &str) -> Result<(), &'static str> {
    if key.is_empty() {
        return Err("it is empty");
    }
    let rest = key
        .strip_prefix(PREFIX)
        .ok_or("it does not start with `ak_`")?;
    if rest.is_empty() {
        return Err("nothing follows `ak_`");
    }
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !rest.bytes().all(allowed) {
        return Err("it holds characters outside letters, digits, `-` and `_`");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_is_checked_and_nothing_of_the_key_is_shown() {
        for (key, expected) in [
            ("", "it is empty"),
            ("octo_live_1_2", "does not start with"),
            ("ak_", "nothing follows"),
            ("ak_hunter2 hunter2", "outside letters"),
            ("ak_hunter2\u{e9}", "outside letters"),
        ] {
            let problem = key
                .parse::<ApiKey>()
                .expect_err("the key must be refused")
                .to_string();
            assert!(problem.contains(expected), "{key:?}: {problem}");
            assert!(!problem.contains("hunter2"), "{problem}");
        }
        assert!(ApiKey::new("  ak_padded-1_2\n".to_owned()).is_ok());
    }
}
