//! Makes demo posts: every platform, sentiment, label and language, with the
//! gaps that real records have.

use super::super::mentions::model::{Author, Language, Mention, Sentiment};
use super::super::moment::{DAY, Moment};
use super::super::platform::PLATFORMS;
use super::super::tags::CONVENTIONAL;
use super::phrases::{COMMENTS, ENGLISH, HANDLES, NAMES, ODD, OTHERS, Phrases, SUBREDDITS};
use super::rng::Rng;

/// How far back the posts reach.
const SPAN: i64 = 90 * DAY;

/// Posts older than this show their source in upper case, as old records do.
const UPPER_CASE_AGE: i64 = 85 * DAY;

/// A keyword that posts may be about.
#[derive(Debug, Clone)]
pub(crate) struct Topic {
    pub(crate) id: i64,
    pub(crate) phrase: &'static str,
    pub(crate) own_brand: bool,
}

/// What distinguishes one set of posts from another.
#[derive(Debug)]
pub(crate) struct Batch<'a> {
    pub(crate) seed: u64,
    pub(crate) count: usize,
    pub(crate) topics: &'a [Topic],
    /// Posts are spread over the 90 days before this.
    pub(crate) newest: Moment,
    /// The id before the oldest post's.
    pub(crate) base_id: i64,
}

/// The posts of a batch, newest first. Ids, keys and texts depend on the seed
/// and the count alone; only the times follow `newest`.
pub(crate) fn make(batch: &Batch<'_>) -> Vec<Mention> {
    let mut rng = Rng::new(batch.seed);
    let count = i64::try_from(batch.count).unwrap_or(i64::MAX);
    let mut previous = batch.newest;
    (0..count)
        .map(|index| {
            let step = SPAN / count.max(1);
            let jitter = i64::try_from(rng.below(u64::try_from(step).unwrap_or(0))).unwrap_or(0);
            // Some posts share their millisecond, so that only the id orders them.
            let at = if index > 0 && index % 17 == 0 {
                previous
            } else {
                batch.newest.plus(-(index * step + jitter))
            };
            previous = at;
            post(&mut rng, batch, index, at)
        })
        .collect()
}

fn post(rng: &mut Rng, batch: &Batch<'_>, index: i64, at: Moment) -> Mention {
    // The first posts go through all platforms and sentiments, so that even a
    // small batch has each pair; the rest are as uneven as life.
    let position = usize::try_from(index).unwrap_or(0);
    let systematic = position < PLATFORMS.len() * 4;
    let source = if systematic {
        PLATFORMS[position % PLATFORMS.len()]
    } else {
        platform(rng)
    };
    let tone = if systematic {
        [
            Some(Sentiment::Positive),
            Some(Sentiment::Neutral),
            Some(Sentiment::Negative),
            None,
        ][position / PLATFORMS.len()]
    } else {
        match rng.below(20) {
            0..7 => Some(Sentiment::Positive),
            7..14 => Some(Sentiment::Neutral),
            14..19 => Some(Sentiment::Negative),
            _ => None,
        }
    };
    let topic = rng.pick(batch.topics).cloned();
    let second = rng
        .chance(15)
        .then(|| rng.pick(batch.topics).cloned())
        .flatten();
    let phrase = topic.as_ref().map_or("logging", |topic| topic.phrase);
    let phrases = match rng.below(10) {
        0..7 => &ENGLISH,
        _ => rng.pick(OTHERS).unwrap_or(&ENGLISH),
    };
    let count = i64::try_from(batch.count).unwrap_or(i64::MAX);
    let id = batch.base_id + count - index;
    let native_id = native_id(rng, source, id);
    let author = author(rng, source);
    let (body, language) = body(rng, phrases, tone, phrase);
    let scored = score(rng);
    let mut keywords: Vec<_> = topic.iter().chain(&second).map(|topic| topic.id).collect();
    keywords.dedup();
    Mention {
        id,
        url: url(rng, source, &native_id, author.handle.as_deref()),
        source_id: format!("{source}_{native_id}"),
        title: has_titles(source)
            .then(|| {
                rng.pick(phrases.titles)
                    .map(|title| title.replace("{}", phrase))
            })
            .flatten(),
        body,
        source,
        upper_case_source: batch.newest.since(at) > UPPER_CASE_AGE,
        at,
        author,
        scored,
        score_override: None,
        score_feedback: None,
        relevance_comment: scored
            .filter(|_| rng.chance(80))
            .and_then(|score| COMMENTS.get(usize::from(score) + usize::from(score == 2)))
            .map(|comment| (*comment).to_owned()),
        sentiment: tone,
        language,
        tags: tags(rng, tone, topic.as_ref()),
        keywords,
        engaged: rng.chance(8),
        bookmarked: rng.chance(4),
        image_url: rng.chance(10).then(|| {
            format!(
                "https://images.{}.example/{}.jpg",
                host(source),
                rng.word(8)
            )
        }),
    }
}

/// Reddit and X carry half of the posts.
fn platform(rng: &mut Rng) -> &'static str {
    match rng.below(100) {
        0..28 => "reddit",
        28..52 => "twitter",
        52..62 => "hackernews",
        _ => rng.pick(&PLATFORMS).copied().unwrap_or("firehose"),
    }
}

fn has_titles(source: &str) -> bool {
    !matches!(
        source,
        "twitter" | "bluesky" | "reddit_comment" | "tiktok" | "linkedin"
    )
}

/// The platform's own id of a post: it holds `id`, so that no two are the same.
fn native_id(rng: &mut Rng, source: &str, id: i64) -> String {
    let number = u64::try_from(id).unwrap_or(0);
    match source {
        "reddit" => format!("t3_{}{}", base36(number), rng.word(3)),
        "reddit_comment" => format!("t1_{}{}", base36(number), rng.word(3)),
        "twitter" | "tiktok" => {
            (1_800_000_000_000_000_000 + number * 65_537_000 + rng.below(65_537_000)).to_string()
        }
        "hackernews" | "stackoverflow" | "github" => (40_000_000 + number).to_string(),
        _ => format!("{}{}", base36(number), rng.word(6)),
    }
}

fn base36(mut number: u64) -> String {
    let mut digits = Vec::new();
    while number > 0 {
        digits.extend(char::from_digit(
            u32::try_from(number % 36).unwrap_or(0),
            36,
        ));
        number /= 36;
    }
    digits.iter().rev().collect()
}

/// The host's name without its ending. All hosts of demo posts end in
/// `.example`, so that no invented sentence points at a real person's page.
fn host(source: &str) -> &str {
    match source {
        "twitter" => "x",
        "reddit_comment" => "reddit",
        "firehose" => "blog",
        source => source,
    }
}

fn url(rng: &mut Rng, source: &str, id: &str, handle: Option<&str>) -> String {
    let origin = format!("https://www.{}.example", host(source));
    let handle = handle.unwrap_or("anonymous");
    match source {
        "reddit" | "reddit_comment" => {
            let subreddit = rng.pick(SUBREDDITS).copied().unwrap_or("devops");
            let id = id.split_once('_').map_or(id, |(_, id)| id);
            format!("{origin}/r/{subreddit}/comments/{id}/log_storage/")
        }
        "twitter" => format!("{origin}/{handle}/status/{id}"),
        "hackernews" => format!("{origin}/item?id={id}"),
        "github" => format!("{origin}/northwind/agent/issues/{id}"),
        _ => format!("{origin}/{handle}/{id}"),
    }
}

fn author(rng: &mut Rng, source: &str) -> Author {
    if matches!(source, "news" | "newsletter" | "podcasts" | "firehose") || rng.chance(4) {
        return Author::default();
    }
    let handle = rng.pick(HANDLES).copied().unwrap_or("ada_ops");
    let origin = format!("https://www.{}.example", host(source));
    let social = matches!(
        source,
        "twitter" | "bluesky" | "linkedin" | "tiktok" | "youtube"
    );
    Author {
        handle: Some(handle.to_owned()),
        name: rng
            .chance(60)
            .then(|| rng.pick(NAMES).map(|name| (*name).to_owned()))
            .flatten(),
        avatar: rng.chance(50).then(|| {
            format!(
                "https://images.{}.example/{}.jpg",
                host(source),
                rng.word(6)
            )
        }),
        url: rng.chance(85).then(|| match source {
            "reddit" | "reddit_comment" => format!("{origin}/user/{handle}"),
            "linkedin" => format!("{origin}/in/{handle}"),
            "tiktok" => format!("{origin}/@{handle}"),
            _ => format!("{origin}/{handle}"),
        }),
        followers: (social && rng.chance(90)).then(|| {
            // Most have few, some have very many.
            let magnitude = 10_u64.saturating_pow(u32::try_from(2 + rng.below(5)).unwrap_or(2));
            i64::try_from(rng.below(magnitude)).unwrap_or(0)
        }),
    }
}

fn body(
    rng: &mut Rng,
    phrases: &Phrases,
    tone: Option<Sentiment>,
    phrase: &str,
) -> (Option<String>, Option<Language>) {
    let language = Language::find(phrases.language);
    match rng.below(100) {
        0..3 => (None, None),
        3..5 => (Some(String::new()), None),
        5..9 => (rng.pick(ODD).map(|text| text.replace("{}", phrase)), None),
        draw => {
            let sentences = match tone {
                Some(Sentiment::Positive) => phrases.positive,
                Some(Sentiment::Negative) => phrases.negative,
                Some(Sentiment::Neutral) | None => phrases.neutral,
            };
            let length = if draw == 99 { 40 } else { 1 + rng.below(3) };
            let text: Vec<_> = (0..length)
                .filter_map(|_| rng.pick(sentences))
                .map(|sentence| sentence.replace("{}", phrase))
                .collect();
            (Some(text.join(" ")), language.filter(|_| rng.chance(95)))
        }
    }
}

fn score(rng: &mut Rng) -> Option<u8> {
    match rng.below(20) {
        0..9 => Some(0),
        9..15 => Some(1),
        15..19 => Some(2),
        _ => None,
    }
}

fn tags(rng: &mut Rng, tone: Option<Sentiment>, topic: Option<&Topic>) -> Vec<&'static str> {
    let mut tags = Vec::new();
    if topic.is_some_and(|topic| topic.own_brand) {
        tags.push("own_brand_mention");
    }
    match tone {
        Some(Sentiment::Negative) if rng.chance(40) => tags.push("bug_report"),
        Some(Sentiment::Positive) if rng.chance(30) => tags.push("customer_testimonial"),
        _ => {}
    }
    if rng.chance(35) {
        tags.extend(rng.pick(&CONVENTIONAL).copied());
    }
    // A label of the workspace's own.
    if rng.chance(6) {
        tags.push("pricing");
    }
    let mut seen = Vec::new();
    tags.retain(|tag| {
        !seen.contains(tag) && {
            seen.push(tag);
            true
        }
    });
    tags
}
