//! The arguments of `octo octolens …`.

mod operations;

use std::path::PathBuf;

pub(super) use self::operations::octolens_operations;
use super::parse_limit;
use clap::{Args, Subcommand, ValueEnum};

#[derive(Debug, Subcommand)]
pub(crate) enum OctolensCommand {
    /// Posts that matched your keywords.
    #[command(subcommand)]
    Mentions(MentionsCommand),
    /// What is tracked.
    #[command(subcommand)]
    Keywords(KeywordsCommand),
    /// Saved views of the mentions.
    #[command(subcommand)]
    Feeds(FeedsCommand),
    /// Counts over mentions.
    #[command(subcommand)]
    Analytics(AnalyticsCommand),
    /// Search once, beside the tracked keywords.
    ///
    /// Costs scored mentions of the plan. Waits for the end; exit code 6 when
    /// the plan's mentions are used up midway, 9 when the search fails.
    ///
    /// Records: source ID, source, published, relevance, sentiment, author,
    /// title, URL.
    Search(SearchOnceArgs),
    /// The workspace.
    #[command(subcommand)]
    Org(OrgCommand),
    /// The people of the workspace.
    #[command(subcommand)]
    Members(MembersCommand),
    /// Words, authors and places that no mention may have.
    #[command(subcommand)]
    Filters(FiltersCommand),
    /// List the labels that mentions can carry.
    ///
    /// Records: label.
    Tags,
    /// Tell the workspace and the scopes of the key.
    ///
    /// Records: workspace, scopes.
    Whoami,
    /// Call any operation of the contract by its name, such as createFeed.
    ///
    /// Prints the answer as it came. `octo octolens --help` lists the
    /// operations.
    Api(ApiArgs),
}

/// How much of a paged list to print.
#[derive(Debug, Args)]
pub(crate) struct PageArgs {
    /// Print the first N, over as many pages as it takes.
    #[arg(long, value_name = "N", value_parser = parse_limit)]
    pub(crate) limit: Option<u64>,

    /// Print all.
    #[arg(long, conflicts_with = "limit")]
    pub(crate) all: bool,

    /// Start behind an earlier page: the `nextCursor` of the same list.
    #[arg(long, value_name = "CURSOR")]
    pub(crate) cursor: Option<String>,
}

/// Leave out the question before something is destroyed.
#[derive(Debug, Args)]
pub(crate) struct Consent {
    /// Do it without being asked; needed where nobody can be asked.
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum MentionsCommand {
    /// List mentions, newest first.
    ///
    /// Prints one page of 20 unless --limit or --all says otherwise.
    ///
    /// Records: source ID, source, published, relevance, sentiment, author,
    /// title, URL.
    List {
        #[command(flatten)]
        narrowing: Box<NarrowingArgs>,
        #[command(flatten)]
        pages: PageArgs,
    },
    /// Print one mention.
    ///
    /// Records: as for `mentions list`.
    Get {
        /// The mention's key, such as reddit_t3_1kq7z2f.
        #[arg(value_name = "SOURCE_ID")]
        source_id: String,
    },
    /// Export up to 50,000 mentions as a file.
    ///
    /// Writes what the service sends, to stdout or to --output. A file is
    /// complete when the command succeeds, and untouched when it fails.
    Export {
        #[command(flatten)]
        narrowing: Box<NarrowingArgs>,
        /// The form of the file.
        #[arg(long, value_enum, default_value_t = ExportFormat::Json)]
        format: ExportFormat,
        /// Export N mentions at most.
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=50_000))]
        limit: Option<u32>,
        /// Write to this file instead of stdout.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Change a mention: one thing at a time.
    Update {
        /// The mention's key, such as reddit_t3_1kq7z2f.
        #[arg(value_name = "SOURCE_ID")]
        source_id: String,
        #[command(flatten)]
        change: MentionChange,
    },
    /// List what one author wrote.
    ///
    /// Records: as for `mentions list`.
    ByAuthor {
        /// The platform, such as reddit or twitter.
        #[arg(long, value_name = "PLATFORM")]
        source: String,
        /// The handle; for LinkedIn the profile.
        #[arg(value_name = "HANDLE")]
        handle: String,
        #[command(flatten)]
        pages: PageArgs,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    Json,
    Csv,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct MentionChange {
    /// Mark it as engaged with, or as not.
    #[arg(long, value_name = "BOOL", action = clap::ArgAction::Set)]
    pub(crate) engaged: Option<bool>,
    /// Set its relevance.
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub(crate) relevance: Option<SetLevel>,
    /// Set its sentiment.
    #[arg(long, value_enum, value_name = "SENTIMENT")]
    pub(crate) sentiment: Option<SentimentArg>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Level {
    High,
    Medium,
    Low,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SetLevel {
    High,
    Medium,
    Low,
    NotRelevant,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SentimentArg {
    Positive,
    Neutral,
    Negative,
}

/// Which mentions are meant. Repeat a flag for more values.
#[derive(Debug, Args)]
pub(crate) struct NarrowingArgs {
    /// Keep a platform, such as reddit, twitter, hackernews.
    #[arg(long, value_name = "PLATFORM")]
    pub(crate) source: Vec<String>,
    /// Leave a platform out.
    #[arg(long, value_name = "PLATFORM")]
    pub(crate) not_source: Vec<String>,
    /// Keep a sentiment.
    #[arg(long, value_enum, value_name = "SENTIMENT")]
    pub(crate) sentiment: Vec<SentimentArg>,
    /// Leave a sentiment out.
    #[arg(long, value_enum, value_name = "SENTIMENT")]
    pub(crate) not_sentiment: Vec<SentimentArg>,
    /// Keep matches of a keyword, by id.
    #[arg(long, value_name = "ID")]
    pub(crate) keyword: Vec<i64>,
    /// Leave matches of a keyword out, by id.
    #[arg(long, value_name = "ID")]
    pub(crate) not_keyword: Vec<i64>,
    /// Keep a language, by ISO 639-1 code.
    #[arg(long, value_name = "CODE")]
    pub(crate) language: Vec<String>,
    /// Leave a language out.
    #[arg(long, value_name = "CODE")]
    pub(crate) not_language: Vec<String>,
    /// Keep a label, such as bug_report.
    #[arg(long, value_name = "LABEL")]
    pub(crate) tag: Vec<String>,
    /// Leave a label out.
    #[arg(long, value_name = "LABEL")]
    pub(crate) not_tag: Vec<String>,
    /// Keep a level of relevance.
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub(crate) relevance: Vec<Level>,
    /// Leave a level of relevance out.
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub(crate) not_relevance: Vec<Level>,
    /// Keep posts on X by authors with at least N followers.
    #[arg(long, value_name = "N")]
    pub(crate) min_followers: Option<u64>,
    /// Keep posts on X by authors with at most N followers.
    #[arg(long, value_name = "N")]
    pub(crate) max_followers: Option<u64>,
    #[command(flatten)]
    pub(crate) window: WindowArgs,
    /// Keep what a feed shows, by id; beside all other flags.
    #[arg(long, value_name = "ID")]
    pub(crate) feed: Option<i64>,
    /// Keep what is of low relevance, too.
    #[arg(long)]
    pub(crate) include_all: bool,
}

/// A span of time. A date covers its whole day, in UTC.
#[derive(Debug, Args)]
pub(crate) struct WindowArgs {
    /// From this date or instant on, such as 2026-07-01.
    #[arg(long, value_name = "WHEN")]
    pub(crate) since: Option<String>,
    /// Up to this date or instant, inclusive.
    #[arg(long, value_name = "WHEN")]
    pub(crate) until: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KeywordsCommand {
    /// List the keywords.
    ///
    /// Records: ID, keyword, state, kind, platforms.
    List,
    /// Track a keyword; one that is tracked already stays as it is.
    ///
    /// Records: as for `keywords list`.
    Create {
        /// The keyword.
        #[arg(value_name = "KEYWORD")]
        keyword: String,
        #[command(flatten)]
        settings: KeywordSettings,
    },
    /// Change the settings of a keyword; what is not given stays.
    ///
    /// Records: as for `keywords list`.
    Update {
        /// The keyword's id.
        #[arg(value_name = "ID")]
        id: i64,
        #[command(flatten)]
        settings: KeywordSettings,
    },
    /// Pause a keyword.
    Pause {
        /// The keyword's id.
        #[arg(value_name = "ID")]
        id: i64,
    },
    /// Let a paused keyword go on.
    Resume {
        /// The keyword's id.
        #[arg(value_name = "ID")]
        id: i64,
    },
    /// Stop to track a keyword. Feeds that have no other keyword go along.
    #[command(visible_aliases = ["rm", "remove"])]
    Delete {
        /// The keyword's id.
        #[arg(value_name = "ID")]
        id: i64,
        #[command(flatten)]
        consent: Consent,
    },
}

#[derive(Debug, Args)]
pub(crate) struct KeywordSettings {
    /// What the keyword stands for; 200 characters at most.
    #[arg(long, value_name = "TEXT")]
    pub(crate) context: Option<String>,
    /// Look on a platform. Repeat for more.
    #[arg(long, value_name = "PLATFORM")]
    pub(crate) platform: Vec<String>,
    /// Words that no mention may hold, separated by commas.
    #[arg(long, value_name = "WORDS")]
    pub(crate) exclude_words: Option<String>,
    /// Authors whose posts are left out, separated by commas.
    #[arg(long, value_name = "AUTHORS")]
    pub(crate) exclude_authors: Option<String>,
    /// The kind of keyword: own_brand, competitor or industry_term.
    #[arg(long, value_name = "KIND")]
    pub(crate) tag: Option<String>,
    /// Whether upper and lower case differ.
    #[arg(long, value_name = "BOOL", action = clap::ArgAction::Set)]
    pub(crate) case_sensitive: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum FeedsCommand {
    /// List the feeds.
    ///
    /// Records: ID, name, default, filter, destinations, updated.
    List,
    /// Print one feed.
    ///
    /// Records: as for `feeds list`.
    Get {
        /// The feed's id.
        #[arg(value_name = "ID")]
        id: i64,
    },
    /// Make a feed; without --filter it shows everything.
    ///
    /// Records: as for `feeds list`.
    Create {
        /// Its name.
        #[arg(value_name = "NAME")]
        name: String,
        /// Name of its icon.
        #[arg(long, value_name = "ICON", default_value = "BellIcon")]
        icon: String,
        #[command(flatten)]
        filters: FeedFilters,
    },
    /// Change a feed; what is not given stays.
    ///
    /// Records: as for `feeds list`.
    Update {
        /// The feed's id.
        #[arg(value_name = "ID")]
        id: i64,
        /// Its new name.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// Name of its new icon.
        #[arg(long, value_name = "ICON")]
        icon: Option<String>,
        #[command(flatten)]
        filters: FeedFilters,
        /// Drop its filters: it shows everything then.
        #[arg(long, conflicts_with = "filter")]
        clear_filters: bool,
        /// Make it the feed that opens first.
        #[arg(long)]
        default: bool,
    },
    /// Delete a feed, and its notifications along with it.
    #[command(visible_aliases = ["rm", "remove"])]
    Delete {
        /// The feed's id.
        #[arg(value_name = "ID")]
        id: i64,
        #[command(flatten)]
        consent: Consent,
    },
}

#[derive(Debug, Args)]
pub(crate) struct FeedFilters {
    /// Show what has these values in a field, such as Source=reddit,twitter.
    /// Repeat for more conditions, all of which must hold.
    #[arg(long, value_name = "FIELD=VALUES", value_parser = parse_condition)]
    pub(crate) filter: Vec<(String, String)>,
}

fn parse_condition(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((field, values)) if !field.trim().is_empty() => {
            Ok((field.trim().to_owned(), values.trim().to_owned()))
        }
        _ => Err("expected NAME=VALUE, such as Source=reddit".to_owned()),
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum AnalyticsCommand {
    /// Mentions a day, or an hour.
    ///
    /// Records: bucket, mentions.
    Volume {
        #[command(flatten)]
        about: ReportArgs,
        /// Count by the hour.
        #[arg(long)]
        hourly: bool,
    },
    /// Mentions of each sentiment.
    ///
    /// Records: sentiment, mentions.
    Sentiment(ReportArgs),
    /// Mentions on each platform.
    ///
    /// Records: platform, mentions.
    Sources(ReportArgs),
    /// Mentions of each keyword.
    ///
    /// Records: ID, keyword, mentions.
    Keywords(ReportArgs),
}

/// What a report is about; the last 30 days, unless a window is given.
#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    #[command(flatten)]
    pub(crate) window: WindowArgs,
    /// Count matches of a keyword alone, by id. Repeat for more.
    #[arg(long, value_name = "ID")]
    pub(crate) keyword: Vec<i64>,
    /// Count a platform alone. Repeat for more.
    #[arg(long, value_name = "PLATFORM")]
    pub(crate) source: Vec<String>,
    /// Count one sentiment alone.
    #[arg(long, value_enum, value_name = "SENTIMENT")]
    pub(crate) of_sentiment: Option<SentimentArg>,
    /// Count a level of relevance. Repeat for more; high and medium by
    /// default.
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub(crate) relevance: Vec<Level>,
    /// Count mentions with this label alone.
    #[arg(long, value_name = "LABEL")]
    pub(crate) tag: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct SearchOnceArgs {
    /// Words to search for.
    #[arg(value_name = "QUERY")]
    pub(crate) query: String,
    /// How far back to look: 1d, 7d or 30d.
    #[arg(long, value_name = "WINDOW")]
    pub(crate) window: Option<String>,
    /// Look on a platform alone. Repeat for more.
    #[arg(long, value_name = "PLATFORM")]
    pub(crate) source: Vec<String>,
    /// Print N results at most, 1 to 500.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=500))]
    pub(crate) limit: Option<u32>,
    /// Print results of this level and better.
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub(crate) min_relevance: Option<Level>,
    /// Whole seconds, 1 to 3600, to wait for the end.
    #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) patience: u64,
}

#[derive(Debug, Subcommand)]
pub(crate) enum OrgCommand {
    /// Print name, plan and platforms.
    ///
    /// Records: ID, name, plan, platforms, created.
    Get,
    /// Print what of the plan was used.
    ///
    /// Records: what, used, limit, resets.
    Usage,
    /// Rename the workspace.
    ///
    /// Records: as for `org get`.
    Rename {
        /// Its new name.
        #[arg(value_name = "NAME")]
        name: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum MembersCommand {
    /// List the members.
    ///
    /// Records: ID, role, email, name, since.
    List,
    /// List the invitations that nobody has taken yet.
    ///
    /// Records: ID, role, email, since.
    Invitations,
    /// Invite somebody. Needs a key with the scope admin.
    ///
    /// Records: ID, role, email, since.
    Invite {
        /// Where the invitation goes.
        #[arg(value_name = "EMAIL")]
        email: String,
        /// The role: member or admin.
        #[arg(long, value_name = "ROLE")]
        role: Option<String>,
    },
    /// Remove a member, or withdraw an invitation. Needs a key with the scope
    /// admin.
    #[command(visible_aliases = ["rm", "delete"])]
    Remove {
        /// The id of the member or of the invitation.
        #[arg(value_name = "ID")]
        id: String,
        #[command(flatten)]
        consent: Consent,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum FiltersCommand {
    /// Print all lists.
    ///
    /// Records: list, value.
    Get,
    /// Add values to a list; those that it holds stay.
    ///
    /// Records: list, value.
    Add(FilterValues),
    /// Remove values from a list.
    ///
    /// Records: list, value.
    #[command(visible_aliases = ["rm", "delete"])]
    Remove {
        #[command(flatten)]
        values: FilterValues,
        #[command(flatten)]
        consent: Consent,
    },
}

#[derive(Debug, Args)]
pub(crate) struct FilterValues {
    /// The list: negativeKeywords, negativeAuthors, negativeSubreddits,
    /// positiveSubreddits or negativeRepos.
    #[arg(value_name = "LIST")]
    pub(crate) list: String,
    /// The values.
    #[arg(value_name = "VALUE", required = true)]
    pub(crate) values: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ApiArgs {
    /// The operation, such as createFeed.
    #[arg(value_name = "OPERATION")]
    pub(crate) operation: String,
    /// A parameter of the path or the query. Repeat for more.
    #[arg(long = "param", value_name = "NAME=VALUE", value_parser = parse_condition)]
    pub(crate) parameters: Vec<(String, String)>,
    /// The body: JSON, @FILE, or @- for stdin.
    #[arg(long, value_name = "JSON")]
    pub(crate) data: Option<String>,
    #[command(flatten)]
    pub(crate) consent: Consent,
}
