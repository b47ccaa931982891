//! The platforms that the service watches.

/// `Platform` of the contract, in its order.
pub(crate) const PLATFORMS: [&str; 17] = [
    "dev",
    "github",
    "hackernews",
    "linkedin",
    "producthunt",
    "reddit",
    "stackoverflow",
    "twitter",
    "youtube",
    "tiktok",
    "medium",
    "reddit_comment",
    "bluesky",
    "newsletter",
    "podcasts",
    "news",
    "firehose",
];

/// The platform of that slug.
pub(crate) fn find(slug: &str) -> Option<&'static str> {
    PLATFORMS.into_iter().find(|platform| *platform == slug)
}
