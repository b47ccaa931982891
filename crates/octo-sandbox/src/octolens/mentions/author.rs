//! What a caller may send as an author, brought to the form in which it is stored.

/// Strips what surrounds a handle: a leading `@`, `u/` or `in/`, or the whole
/// of a profile URL. Handles compare without regard to case.
pub(crate) fn normalize(text: &str) -> String {
    let text = text.trim();
    let text = text.split_once("://").map_or(text, |(_, rest)| rest);
    let text = text.split(['?', '#']).next().unwrap_or_default();
    let text = text.trim_end_matches('/');
    let last = text.rsplit('/').next().unwrap_or_default();
    last.trim_start_matches('@').to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::normalize;

    #[test]
    fn handles_and_profile_urls_are_the_same_author() {
        for text in [
            "ada_ops",
            "@Ada_Ops",
            "u/ada_ops",
            "/user/ada_ops/",
            "in/ada_ops",
            "https://x.example/ada_ops?lang=en",
            "www.linkedin.example/in/ada_ops/",
            "https://www.tiktok.example/@ada_ops#top",
        ] {
            assert_eq!(normalize(text), "ada_ops", "{text}");
        }
        assert_eq!(normalize("  / "), "");
    }
}
