//! What a workspace pays for, and so may do.

use super::platform::PLATFORMS;

/// A plan's limits. The names are the contract's; the numbers are the
/// sandbox's own where the vendor publishes none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Plan {
    /// `None` without an active plan.
    pub(crate) name: Option<&'static str>,
    pub(crate) annual: bool,
    pub(crate) keywords: usize,
    /// Mentions a month.
    pub(crate) mentions: i64,
    /// Searches over the workspace's lifetime, where there is such a cap.
    pub(crate) searches: Option<i64>,
    pub(crate) platforms: &'static [&'static str],
    /// Usage-based pricing: its budget in cents.
    pub(crate) flex_cents: Option<i64>,
    /// Without it every operation answers `FORBIDDEN`.
    pub(crate) api_access: bool,
}

impl Plan {
    pub(crate) const PRO: Self = Self {
        name: Some("Pro_v3"),
        annual: true,
        keywords: 15,
        mentions: 20_000,
        searches: None,
        platforms: &PLATFORMS,
        flex_cents: Some(5_000),
        api_access: true,
    };

    pub(crate) const ENTERPRISE: Self = Self {
        name: Some("Enterprise"),
        keywords: 200,
        mentions: 500_000,
        flex_cents: None,
        ..Self::PRO
    };

    pub(crate) const FREE_TRIAL: Self = Self {
        name: Some("Free_trial"),
        annual: false,
        keywords: 3,
        mentions: 500,
        platforms: &["reddit", "twitter", "hackernews"],
        flex_cents: None,
        ..Self::PRO
    };

    pub(crate) const AGENTS: Self = Self {
        name: Some("Agents"),
        annual: false,
        keywords: 3,
        mentions: 5_000,
        searches: Some(50),
        flex_cents: None,
        ..Self::PRO
    };

    /// No plan any more: the trial ended.
    pub(crate) const LAPSED: Self = Self {
        name: None,
        api_access: false,
        ..Self::FREE_TRIAL
    };

    pub(crate) fn allows(&self, platform: &str) -> bool {
        self.platforms.contains(&platform)
    }
}
