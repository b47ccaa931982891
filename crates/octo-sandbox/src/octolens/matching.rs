//! Whether a post matches a keyword's rules and the workspace's filter lists.

use super::global_filters::GlobalFilters;
use super::keywords::Keyword;
use super::mentions::model::Mention;

/// Entries of a comma-separated setting.
pub(crate) fn entries(setting: Option<&str>) -> impl Iterator<Item = &str> {
    setting
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
}

impl Keyword {
    /// Whether a first collection run would pick the post up.
    pub(crate) fn collects(&self, mention: &Mention) -> bool {
        let text = mention.text();
        let lower = text.to_lowercase();
        let has = |term: &str| lower.contains(&term.to_lowercase());
        let phrase_found = if self.case_sensitive {
            text.contains(&self.keyword)
        } else {
            has(&self.keyword)
        };
        let mut companions = entries(self.additional_terms.as_deref()).peekable();
        let companions_found = companions.peek().is_none()
            || if self.additional_terms_and_or {
                companions.any(has)
            } else {
                companions.all(has)
            };
        let author = mention.author.handle.as_deref().unwrap_or_default();
        phrase_found
            && companions_found
            && self.platforms.contains(&mention.source)
            && !entries(self.exclude_words.as_deref()).any(has)
            && !entries(self.wildcard_exclude_words.as_deref())
                .any(|pattern| wildcard(&pattern.to_lowercase(), &lower))
            && !entries(self.exclude_authors.as_deref())
                .any(|handle| handle.trim_start_matches('@').eq_ignore_ascii_case(author))
    }
}

impl GlobalFilters {
    /// Whether the workspace-wide lists reject a post.
    pub(crate) fn reject(&self, mention: &Mention) -> bool {
        let lower = mention.text().to_lowercase();
        let author = mention.author.handle.as_deref().unwrap_or_default();
        let has_segment = |list: &[String]| {
            list.iter().any(|entry| {
                let segment = format!("/{}/", entry.to_lowercase());
                mention.url.to_lowercase().contains(&segment)
            })
        };
        let on_reddit = mention.source.starts_with("reddit");
        self.negative_keywords
            .iter()
            .any(|word| lower.contains(&word.to_lowercase()))
            || self
                .negative_authors
                .iter()
                .any(|handle| handle.eq_ignore_ascii_case(author))
            || (on_reddit && has_segment(&self.negative_subreddits))
            || (on_reddit
                && !self.positive_subreddits.is_empty()
                && !has_segment(&self.positive_subreddits))
            || (mention.source == "github" && has_segment(&self.negative_repos))
    }
}

/// Whether `text` contains a run that fits `pattern`, in which `*` stands for
/// any run of characters: its pieces must follow each other.
fn wildcard(pattern: &str, text: &str) -> bool {
    let mut rest = text;
    pattern
        .split('*')
        .filter(|piece| !piece.is_empty())
        .all(|piece| {
            rest.split_once(piece).is_some_and(|(_, after)| {
                rest = after;
                true
            })
        })
}

#[cfg(test)]
mod tests {
    use super::wildcard;

    #[test]
    fn a_star_stands_for_any_run() {
        assert!(wildcard("hir*engineer", "we are hiring an engineer"));
        assert!(wildcard("*sale*", "domain is-for-sale"));
        assert!(!wildcard("engineer*hir", "we are hiring an engineer"));
    }
}
